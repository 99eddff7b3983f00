"""Migration of labelled samples to every date of a stack."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..augmentation.augment import tell_lacking
from ..augmentation.refinement import Refinement
from ..augmentation.settings import AugmentationSettings
from ..samples.audit import CAP, LOST, NODATA, RESCUED, Audit, concatenate_audits
from ..samples.dating import drop_invalid
from ..samples.left_out import LeftOut
from ..samples.load import check_classes
from ..samples.sample_set import SampleSet, concatenate
from ..spec.errors import InputError
from ..spec.messages import tr
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from .augmenting import OWN, Augmenter
from .carried import Carried
from .chains import sequential, star
from .joint import JointMigration
from .journey import Journey, NearestLabels
from .judges import THRESHOLD, BestJudge, Judge, PaperJudge
from .thresholds import ClassDistances, measure_classes

PAPER: Final = "paper"
STAR: Final = "star"
SEQUENTIAL: Final = "sequential"
JOINT: Final = "joint"
LISTED: Final = 6  # dates named in a warning


@dataclass(frozen=True, slots=True)
class MigrationSettings:
    """Parameters of a migration.

    Attributes:
        cap: most samples that arrive on a date.
        variant: "best" or "paper".
        seed: of all draws. ``device``: torch device.
        chain: "joint" (all dates together; variant "paper" takes "star" instead), "star" (every date from the labelled date) or
            "sequential" (every date from the one before).
        augment: how the samples of every date are augmented; ``None``: they are not.
        date_two_features: which date's features augmentation uses on the dates that samples migrate to: their "own", or those of the date
            they came from ("reference", as in the published code).
        selection: of variant "paper": "threshold", or "closest", the samples that moved least up to the share of their class.
        ratio: how the classes share the samples and draws of a date, by value; ``None``: as they share the labelled samples. Not for
            variant "best" without augmentation, which never thins out a rare class.
    """

    cap: int
    variant: str
    seed: int
    device: str
    chain: str = JOINT
    augment: AugmentationSettings | None = None
    date_two_features: str = OWN
    selection: str = THRESHOLD
    ratio: Mapping[int, float] | None = None


@dataclass(frozen=True, slots=True)
class Migration:
    """What a migration gives.

    Attributes:
        samples: dated, ordered by date and place, those of the labelled dates among them.
        audit: a line for every labelled place and date, and for every augmented sample on the dates to which it was carried.
        class_distances: how far the classes lie apart, by the key of the date on which it was measured.
        refinements: what the samples that augmentation drew were drawn from, by date key; empty without augmentation, and where all dates
            are judged together.
    """

    samples: SampleSet
    audit: Audit
    class_distances: dict[str, ClassDistances]
    refinements: dict[str, Refinement] = field(default_factory=dict)


def migrate(
    stack: ImageStack, samples: SampleSet, settings: MigrationSettings, context: JobContext, left_out: LeftOut | None = None
) -> Migration:
    """Carry labelled samples to every date of the stack.

    Variant "best" judges all dates together (``joint``), unless another chain is asked for. Then, and in variant "paper": in a star, a
    sample is compared with its own spectrum on the date of its label; in a sequence, with that on the last date where it was seen. Of a
    place that is labelled on several dates the nearest label counts, and on a labelled date the label itself.

    Variant "paper" is the published filter. With augmentation it is the published whole: the samples of the labelled date are augmented
    and drawn from; what holds on a date, thinned out, is augmented again there. Variant "best" migrates the labelled samples alone, and
    augments what holds on a date: mistakes of the augmentation do not migrate.

    Args:
        stack: the images.
        samples: labelled, each with a date key of the stack. Those without a valid pixel on their own date are left out and counted.
        settings: parameters.
        context: progress names the date; cancelled between dates.
        left_out: keeps the samples without a valid pixel on their own date, if they are asked for.

    Raises:
        InputError: fewer than two classes lie on valid pixels, or the images of all labelled dates are the same at all samples.
    """
    samples = drop_invalid(samples, stack, context, left_out)
    check_classes(samples)
    _check_contrast(stack, samples)
    if settings.chain == JOINT and settings.variant != PAPER:
        return _jointly(stack, samples, settings, context)
    journey = _prepare(stack, samples, settings, context)
    found = (sequential if settings.chain == SEQUENTIAL else star)(journey)
    dated, audit = concatenate([part for part, _ in found.dates]), concatenate_audits([part for _, part in found.dates])
    if journey.augmenter is not None:
        used = np.unique(np.concatenate([dated.place_id, audit.place_id]))
        dated = replace(dated, place_id=journey.augmenter.renumber(dated.place_id, used))
        audit = replace(audit, place_id=journey.augmenter.renumber(audit.place_id, used))
        tell_lacking(journey.augmenter.lacking, context)
    _tell(audit, samples, settings, context)
    refinements = journey.augmenter.refinements if journey.augmenter is not None else {}
    return Migration(
        dated,
        audit,
        {stack.dates[date].key: distances for date, distances in found.distances.items()},
        {stack.dates[date].key: refinement for date, refinement in refinements.items()},
    )


def _jointly(stack: ImageStack, samples: SampleSet, settings: MigrationSettings, context: JobContext) -> Migration:
    origin, days = _origin(stack, samples)
    new = settings.augment.target_count if settings.augment else 0
    nearest = NearestLabels(samples.place_id, days[origin], days)
    parts: list[SampleSet] = []

    def audits() -> Iterator[Audit]:
        for dated, audit in JointMigration(stack, samples, origin, nearest, settings.cap, new, settings.seed).run(context):
            parts.append(dated)
            yield audit

    audit, dated = concatenate_audits(audits()), concatenate(parts)
    _tell(audit, samples, settings, context)
    dates = np.unique(origin).tolist()
    distances = {stack.dates[date].key: _distances(stack, samples.take(origin == date), date, settings, context) for date in dates}
    return Migration(dated, audit, distances)


def _check_contrast(stack: ImageStack, samples: SampleSet) -> None:
    """Refuse images in which all classes look the same."""
    for index, date in enumerate(stack.dates):
        here = samples.date == date.key
        spectra = stack.read_pixels(index, samples.row[here], samples.col[here])[0]
        if (spectra != spectra[:1]).any():
            return
    raise InputError(
        tr("The image of {date} has the same values at all samples."),
        tr("Choose another date, or check the image."),
        date=samples.dates()[0],
    )


def _origin(stack: ImageStack, samples: SampleSet) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the position (N,) of the date of each sample, and the days (T,) of all dates."""
    keys = [date.key for date in stack.dates]
    origin = np.array([keys.index(str(date)) for date in samples.date], np.int64)
    return origin, np.array([date.interval.start.toordinal() for date in stack.dates], np.int64)


def _prepare(stack: ImageStack, samples: SampleSet, settings: MigrationSettings, context: JobContext) -> Journey:
    origin, days = _origin(stack, samples)
    published, cap, seed, device = settings.variant == PAPER, settings.cap, settings.seed, settings.device
    ratio = samples.counts() if settings.ratio is None else settings.ratio
    judge: Judge = (
        PaperJudge(stack, ratio, cap, settings.selection, seed, device) if published else BestJudge(stack, samples, cap, seed, device)
    )
    journey = Journey(
        stack=stack,
        judge=judge,
        labels=_labels(samples, origin, judge),
        nearest=NearestLabels(samples.place_id, days[origin], days),
        distances={date: _distances(stack, samples.take(origin == date), date, settings, context) for date in np.unique(origin).tolist()},
        augmenter=Augmenter(stack, samples, ratio, settings.augment, settings.date_two_features) if settings.augment else None,
        published=published,
        seed=seed,
        device=device,
        context=context,
    )
    return replace(journey, labels=journey.with_label_thresholds())


def _labels(samples: SampleSet, origin: NDArray[np.int64], judge: Judge) -> Carried:
    """Return the labelled samples as they look on their dates."""
    order = np.argsort(origin, kind="stable")
    looks = np.concatenate([judge.look(date, samples.take(origin == date))[0] for date in np.unique(origin).tolist()])
    return Carried.start(samples, np.arange(len(samples)), np.ones(len(samples), np.int64), origin, looks[np.argsort(order)])


def _distances(stack: ImageStack, samples: SampleSet, date: int, settings: MigrationSettings, context: JobContext) -> ClassDistances:
    """Return how far the classes lie apart on a labelled date, by the raw spectra of its samples."""
    spectra = stack.read_pixels(date, samples.row, samples.col)[0]
    rng, once = np.random.default_rng([settings.seed, date]), np.ones(len(samples), np.int64)
    values, check = samples.scheme.values, context.check_cancelled
    return measure_classes(spectra, samples.class_value, once, values, rng, settings.device, check)


def _tell(audit: Audit, samples: SampleSet, settings: MigrationSettings, context: JobContext) -> None:
    """Warn about classes that nearly or wholly got lost, dates without samples and samples beyond the limit."""
    if settings.variant == PAPER and settings.augment is None:
        context.warning(tr("The labelled samples themselves were migrated; the published method augments them first (AUGMENT)."))
    rescued, seen = audit.because(RESCUED), ~audit.because(NODATA, LOST)
    for value in np.unique(audit.class_value).tolist():
        name, mine = samples.scheme.by_value(value).name, audit.class_value == value
        if (mine & rescued).any():
            context.warning(
                tr("All samples of {name} seem to have changed on {dates}; the least changed ones were kept."),
                name=name,
                dates=_listed(audit, audit.date_code[mine & rescued]),
            )
        lost = np.setdiff1d(audit.date_code[mine & ~audit.because(NODATA)], audit.date_code[mine & audit.kept])
        if len(lost):
            context.warning(tr("No sample of {name} was kept on {dates}."), name=name, dates=_listed(audit, lost))
    blind = np.setdiff1d(audit.date_code[audit.because(NODATA)], audit.date_code[seen])
    if len(blind):
        context.warning(tr("No sample lies on a valid pixel on {dates}."), dates=_listed(audit, blind))
    beyond = int(audit.because(CAP).sum())
    if beyond:
        context.warning(
            tr("{count} good samples were left out, at most {most} a date being allowed (MAX_SAMPLES)."),
            count=beyond,
            most=settings.cap,
        )


def _listed(audit: Audit, dates: NDArray[np.int16]) -> str:
    different = sorted(audit.dates[date] for date in np.unique(dates))
    return ", ".join(different[:LISTED]) + (", …" if len(different) > LISTED else "")
