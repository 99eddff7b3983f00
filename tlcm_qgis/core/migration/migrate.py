"""Migration of labelled samples to every date of a stack."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..samples.audit import CAP, LABELLED, NODATA, RESCUED, Audit, concatenate_audits
from ..samples.dating import drop_invalid
from ..samples.load import check_classes
from ..samples.sample_set import MIGRATED, SampleSet, concatenate
from ..spec.messages import tr
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from .judges import BestJudge, Index, Judge, PaperJudge, Verdict, distances_on
from .thresholds import ClassDistances

PAPER: Final = "paper"
CONFIDENCE_DECIMALS: Final = 4  # more would only show the rounding of the processor
LISTED: Final = 6  # dates named in a warning


@dataclass(frozen=True, slots=True)
class MigrationSettings:
    """Parameters of a migration: most samples a date (``cap``), variant ("best" or "paper"), seed and device."""

    cap: int
    variant: str
    seed: int
    device: str


@dataclass(frozen=True, slots=True)
class Migration:
    """What a migration gives.

    Attributes:
        samples: dated, ordered by date and place, those of the labelled dates among them.
        audit: a line for every place and date.
        class_distances: how far the classes lie apart, by the key of the date on which it was computed.
    """

    samples: SampleSet
    audit: Audit
    class_distances: dict[str, ClassDistances]


def migrate(stack: ImageStack, samples: SampleSet, settings: MigrationSettings, context: JobContext) -> Migration:
    """Carry labelled samples to every date of the stack.

    A sample is compared with its own spectrum on the date of its label; of a place that is labelled on several dates the nearest counts,
    and on a labelled date the label itself. Variant "paper" is the published filter applied to the labelled samples (the augmentation
    that precedes it there is a step of its own).

    Args:
        stack: the images.
        samples: labelled, each with a date key of the stack. Those without a valid pixel on their own date are left out and counted.
        settings: parameters.
        context: progress names the date; cancelled between dates.

    Raises:
        InputError: fewer than two classes lie on valid pixels.
    """
    samples = drop_invalid(samples, stack, context)
    check_classes(samples)
    keys = [date.key for date in stack.dates]
    origin = np.array([keys.index(str(date)) for date in samples.date], np.int64)
    days = np.array([date.interval.start.toordinal() for date in stack.dates], np.int64)
    seed, device, check = settings.seed, settings.device, context.check_cancelled
    distances = {date: distances_on(date, stack, samples.take(origin == date), seed, device, check) for date in np.unique(origin).tolist()}
    judge: Judge = (
        PaperJudge(stack, samples, origin, distances, settings.cap, seed, device)
        if settings.variant == PAPER
        else BestJudge(stack, samples, origin, settings.cap, seed, device)
    )
    parts, audits = [], []
    for target, key in enumerate(keys):
        context.progress(target / len(keys), tr("Migrating samples to {date}"), date=key)
        chosen = nearest_labels(samples.place_id, days[origin], int(days[target]))
        labelled, moved = chosen[origin[chosen] == target], chosen[origin[chosen] != target]
        verdict = judge.judge(target, moved, labelled, check)
        good = judge.thin(moved[verdict.kept], labelled, target)
        part, audit = _date_result(samples, judge, verdict, moved, labelled, good, key)
        parts.append(part)
        audits.append(audit)
    audit = concatenate_audits(audits)
    _tell(audit, samples, settings, context)
    return Migration(concatenate(parts), audit, {keys[date]: found for date, found in distances.items()})


def nearest_labels(place: NDArray[np.int64], day: NDArray[np.int64], target_day: int) -> Index:
    """Return for every place the index of its label whose day is nearest to ``target_day``, the earlier one of two equally near."""
    order = np.lexsort((day, np.abs(day - target_day), place))
    first = np.ones(len(order), bool)
    first[1:] = place[order][1:] != place[order][:-1]
    nearest: Index = order[first]
    return nearest


def _date_result(
    samples: SampleSet, judge: Judge, verdict: Verdict, moved: Index, labelled: Index, good: Index, key: str
) -> tuple[SampleSet, Audit]:
    """Return the samples and the audit of one date, both ordered by place."""
    index = np.concatenate([labelled, moved])
    order = np.argsort(samples.place_id[index], kind="stable")
    index = index[order]

    def both(for_labelled: Any, of_moved: NDArray[Any]) -> NDArray[Any]:
        return np.concatenate([np.full(len(labelled), for_labelled, of_moved.dtype), of_moved])[order]

    stays = np.isin(index, good)
    confidence = np.round(both(1.0, verdict.confidence), CONFIDENCE_DECIMALS)
    was_kept = both(True, verdict.kept)
    reason = both(LABELLED, verdict.reason)
    reason[was_kept & ~stays] = CAP
    everyone = samples.take(index)
    audit = Audit.create(everyone, key, both(np.nan, verdict.distance), both(np.nan, verdict.threshold), confidence, reason)
    is_moved = np.isin(index, moved)
    trust = np.where(is_moved, confidence, 1.0)
    dated = replace(
        everyone,
        date=np.full(len(index), key),
        source=np.where(is_moved, MIGRATED, everyone.source),
        confidence=(everyone.confidence * trust).astype(np.float32),
        weight=(everyone.weight * np.where(is_moved, np.round(judge.weight(trust), CONFIDENCE_DECIMALS), 1.0)).astype(np.float32),
    )
    return dated.take(stays), audit


def _tell(audit: Audit, samples: SampleSet, settings: MigrationSettings, context: JobContext) -> None:
    """Warn about classes that nearly or wholly got lost, dates without samples and samples beyond the limit."""
    if settings.variant == PAPER:
        context.warning(
            tr("The labelled samples themselves were migrated; the published method augments them first, which is a step of its own.")
        )
    rescued = audit.reason == RESCUED
    for value in np.unique(audit.class_value).tolist():
        name, mine = samples.scheme.by_value(value).name, audit.class_value == value
        if (mine & rescued).any():
            context.warning(
                tr("All samples of {name} seem to have changed on {dates}; the least changed ones were kept."),
                name=name,
                dates=_listed(audit.date[mine & rescued]),
            )
        seen = mine & (audit.reason != NODATA)
        lost = np.setdiff1d(audit.date[seen], audit.date[mine & audit.kept])
        if len(lost):
            context.warning(tr("No sample of {name} was kept on {dates}."), name=name, dates=_listed(lost))
    blind = np.setdiff1d(audit.date, audit.date[audit.reason != NODATA])
    if len(blind):
        context.warning(tr("No sample lies on a valid pixel on {dates}."), dates=_listed(blind))
    beyond = int((audit.reason == CAP).sum())
    if beyond:
        context.warning(
            tr("{count} good samples were left out, at most {most} a date being allowed (MAX_SAMPLES)."),
            count=beyond,
            most=settings.cap,
        )


def _listed(dates: NDArray[np.str_]) -> str:
    different = sorted({str(date) for date in dates})
    return ", ".join(different[:LISTED]) + (", …" if len(different) > LISTED else "")
