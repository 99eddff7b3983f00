"""From dated samples to a model: one classifier for every date that has samples of at least two classes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..samples.dating import place_on_dates
from ..samples.sample_set import SampleSet
from ..spec.dates import DateInterval
from ..spec.errors import InputError, ParameterError
from ..spec.messages import tr
from ..spec.methods import METHODS
from ..spec.model_document import ModelDate
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from .features import FeatureForm, sample_features
from .fitting import FITS, Fitted, TrainSettings, fold_fit
from .held_out import FOLDS, HeldOut, judge
from .lacking import NEVER_SHOWN, OF_ONE_CLASS, listed, tell_lacking
from .looks import Looks, image_pixels, lattice
from .network_training import train_networks
from .store import Classifier, TrainedModel
from .validation import Validation, of_date, scattered, tell_unknown

__all__ = ["TrainSettings", "train"]

CLEAR_SHARE: Final = 0.1  # of an image; one that shows less is known from a corner
FEWEST: Final = 5  # samples of a class: with fewer, what it looks like there is known by chance


@dataclass(frozen=True, slots=True)
class _DateSamples:
    """The samples of a date on valid pixels, their features (N, F), how many there are of each class, and their folds (N,)."""

    index: int
    samples: SampleSet
    features: NDArray[np.float32]
    counts: dict[int, int]
    fold: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class _DateResult:
    """What was learnt of a date; ``mapped``: (K,) how many of some pixels all over the image have each class of the scheme."""

    index: int
    fitted: Fitted
    counts: dict[int, int]
    held: HeldOut | None
    mapped: NDArray[np.int64]
    looks: Looks


@dataclass(frozen=True, slots=True)
class _LeftOut:
    """What was not trained on: ``samples`` on invalid pixels; dates of one class, of an image without contrast, or clouded."""

    samples: int
    single: list[str]
    flat: list[str]
    clouded: list[str]


def train(
    stack: ImageStack, samples: SampleSet, settings: TrainSettings, context: JobContext, checkpoints: Path | None = None
) -> TrainedModel:
    """Train a model on dated samples: a network (``network_training``), or a classifier for each date.

    Samples on nodata, and those whose date is not in the stack, are left out and counted in a warning. A date whose samples are all of
    one class gets no model of its own: a map that shows one class everywhere would only look like knowledge. Nor does one of which less
    than a tenth is clear and some class has fewer than five samples, unless all dates are like that; nor one whose image is the same at
    all samples.

    Args:
        stack: the images.
        samples: dated; without a date only if the stack has a single one.
        settings: method and its parameters.
        context: progress names the date or the epoch.
        checkpoints: folder with which the interrupted training of a network goes on; ``None``: it begins anew.

    Raises:
        ParameterError: a sample has no date, and the stack has several.
        InputError: no sample belongs to a date of the stack, or no date has samples of two classes that do not look all the same.
    """
    samples = dated_samples(samples, stack, settings, context)
    if METHODS[settings.method].is_network:
        return train_networks(stack, samples, settings, context, checkpoints)
    form = FeatureForm(settings.patch_size, settings.variant)
    results: list[_DateResult] = []
    single: list[str] = []
    flat: list[str] = []
    clouded: list[_DateSamples] = []
    fitter = _Fitter(stack, settings, Validation.of(samples, settings, len(samples.dates())), _Moments(len(stack.bands)), context)
    left_out = 0
    present = samples.dates()
    for position, key in enumerate(present):
        context.progress(position / len(present), tr("Training on the samples of {date}"), date=key)
        read = _read_date(stack, samples, key, form, fitter.validation.folds.fold)
        left_out += int((samples.date == key).sum()) - len(read.samples)
        if len(read.counts) == 1:
            single.append(key)
        elif read.counts and (read.features == read.features[0]).all():
            flat.append(key)
        elif read.counts and _is_clouded(stack, samples, read):
            clouded.append(read)
        elif read.counts:
            results.append(fitter.fit(read))
    if not results:
        results, clouded = [fitter.fit(read) for read in clouded], []
    left = _LeftOut(left_out, single, flat, [stack.dates[read.index].key for read in clouded])
    _tell(stack, samples, results, left, context)
    return _assemble(samples, results, form, fitter)


def _read_date(stack: ImageStack, samples: SampleSet, key: str, form: FeatureForm, fold: NDArray[np.int64]) -> _DateSamples:
    index = next(i for i, date in enumerate(stack.dates) if date.key == key)
    order = _canonical_order(samples, samples.date == key)
    chosen = samples.take(order)
    features, valid = sample_features(stack, index, chosen.row, chosen.col, range(len(stack.bands)), form)
    chosen = chosen.take(valid)
    counts = {value: count for value, count in chosen.counts().items() if count}
    return _DateSamples(index, chosen, features[valid], counts, fold[order][valid])


def _is_clouded(stack: ImageStack, samples: SampleSet, read: _DateSamples) -> bool:
    """Return whether so little of a date is clear that some class of ``samples`` is hardly known there."""
    if all(read.counts.get(value, 0) >= FEWEST for value in np.unique(samples.class_value).tolist()):
        return False
    return bool(stack.read_pixels(read.index, *lattice(stack.grid))[1].mean() < CLEAR_SHARE)


@dataclass(slots=True)
class _Fitter:
    """Fits date after date; ``moments`` grow meanwhile."""

    stack: ImageStack
    settings: TrainSettings
    validation: Validation
    moments: _Moments
    context: JobContext
    fitted: int = 0

    def fit(self, read: _DateSamples) -> _DateResult:
        """Return the classifier of a date, and what is known of it on samples that it was not trained on."""
        settings, check = self.settings, self.context.check_cancelled
        bands = read.features[:, : len(self.stack.bands)]
        self.moments.add(bands)
        seed = _seed(settings.seed, self.stack.dates[read.index].interval)
        classes, weights = read.samples.class_value, read.samples.weight
        fitted = FITS[settings.method](read.features, classes, weights, settings, seed, check)
        like = fold_fit(fitted.classifier, settings, seed)
        held = self.validation.held_out(read.features, read.samples, read.fold, like, self.fitted, read.index, seed, check)
        self.fitted += 1
        if settings.variant == "paper":  # whose features are means: looks are those of pixels
            bands = self.stack.read_pixels(read.index, read.samples.row, read.samples.col)[0]
        looks = Looks.of(bands, classes, read.fold, seed, partial(image_pixels, self.stack, read.index))
        mapped = np.zeros(len(read.samples.scheme), np.int64) if held is None else self._mapped(read, fitted.classifier)
        return _DateResult(read.index, fitted, read.counts, held, mapped, looks)

    def _mapped(self, read: _DateSamples, classifier: Classifier) -> NDArray[np.int64]:
        """Return how many of some pixels all over the image of a date have each class (K,); none if the image is damaged there."""
        row, col = scattered(self.stack.grid.shape)
        form = FeatureForm(self.settings.patch_size, self.settings.variant)
        values = np.array(read.samples.scheme.values)
        nothing = np.zeros(len(values), np.int64)
        try:
            features, valid = sample_features(self.stack, read.index, row, col, range(len(self.stack.bands)), form)
        except InputError:  # the map of this date will tell it; the samples could be read
            return nothing
        if not valid.any():
            return nothing
        found = classifier.classes[classifier.predict(features[valid]).argmax(axis=1)]
        return np.bincount(np.searchsorted(values, found), minlength=len(values))


def _seed(seed: int, interval: DateInterval) -> int:
    """Return a seed of its own for each date, so that the model of a date does not depend on which others there are."""
    return int(np.random.SeedSequence([seed, interval.start.toordinal()]).generate_state(1)[0])


def dated_samples(samples: SampleSet, stack: ImageStack, settings: TrainSettings, context: JobContext) -> SampleSet:
    """Return the samples that count with date keys of the stack; those of other dates are left out and told. Raises as ``train``."""
    samples = samples.take(samples.weight > 0)
    if settings.labels_series:  # a label holds for all dates, so that an undated one can stand on any
        samples = replace(samples, date=np.where(samples.date == "", stack.dates[-1].key, samples.date))
    undated = int((samples.date == "").sum())
    if undated and len(stack.dates) > 1:
        raise ParameterError(
            tr("{count} samples have no date, and the stack has {dates} dates."),
            tr("Give DATE, the date on which they were labelled."),
            count=undated,
            dates=len(stack.dates),
        )
    return place_on_dates(samples, stack, 0, context)


def _canonical_order(samples: SampleSet, mine: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Return the indices of the samples ``mine`` in an order that does not depend on that of the file."""
    keys = (samples.weight, samples.class_value, samples.col, samples.row)
    index = np.flatnonzero(mine)
    return index[np.lexsort([key[index] for key in keys])]


class _Moments:
    """Mean and standard deviation of the bands over samples of all dates."""

    def __init__(self, bands: int) -> None:
        self._count = 0
        self._sum = np.zeros(bands)
        self._squares = np.zeros(bands)

    def add(self, values: NDArray[np.float32]) -> None:
        self._count += len(values)
        self._sum += values.sum(axis=0, dtype=np.float64)
        self._squares += np.square(values, dtype=np.float64).sum(axis=0)

    def result(self) -> tuple[tuple[float, float], ...]:
        mean = self._sum / self._count
        deviation = np.sqrt(np.maximum(self._squares / self._count - mean**2, 0))
        return tuple((float(f"{m:.6g}"), float(f"{d:.6g}")) for m, d in zip(mean, deviation, strict=True))


def _tell(stack: ImageStack, samples: SampleSet, results: Sequence[_DateResult], left: _LeftOut, context: JobContext) -> None:
    if left.samples:
        context.warning(tr("{count} samples lie on nodata or masked pixels of their date and are left out."), count=left.samples)
    if left.flat and not results:
        raise InputError(
            tr("The image of {date} has the same values at all samples."), tr("Choose another date, or check the image."), date=left.flat[0]
        )
    if not results:
        raise InputError(
            tr("No date has samples of two classes on valid pixels, so there is nothing to tell apart."),
            tr("Add samples of other classes, and check that they lie on the images and on dates of the stack."),
        )
    without = {
        OF_ONE_CLASS: left.single,
        tr("Dates whose image has the same values at all samples get no model of their own: {dates}."): left.flat,
        tr(
            "Dates of which clouds or nodata leave less than a tenth, and too few samples of some class, get no model of their own: {dates}."
        ): left.clouded,
    }
    for text, keys in without.items():
        if keys:
            context.warning(text, dates=listed(keys))
    scheme = samples.scheme
    counts = {stack.dates[result.index].key: [result.counts.get(value, 0) for value in scheme.values] for result in results}
    tell_lacking(counts, np.isin(scheme.values, samples.class_value), scheme, NEVER_SHOWN, context)
    remarks = [(remark, stack.dates[result.index].key) for result in results for remark in result.fitted.remarks]
    for text, remark in {remark.text: remark for remark, _ in remarks}.items():
        context.warning(text, **remark.values, dates=listed([key for other, key in remarks if other.text == text]))


def _assemble(samples: SampleSet, results: Sequence[_DateResult], form: FeatureForm, fitter: _Fitter) -> TrainedModel:
    stack, settings = fitter.stack, fitter.settings
    keys = [stack.dates[result.index].key for result in results]
    classifiers = {key: result.fitted.classifier for key, result in zip(keys, results, strict=True)}
    figure = METHODS[settings.method].agreement.figure
    known = [result.fitted.agreement for result in results if result.fitted.agreement is not None]
    parts = [result.held for result in results if result.held is not None]
    held = HeldOut.together(parts).like_map(np.sum([result.mapped for result in results], axis=0)) if parts else None
    judgement = judge(held, calibrate=settings.calibration != "none")
    if settings.validation == FOLDS:
        tell_unknown(judgement, settings.calibration != "none", fitter.context)
    return TrainedModel(
        method=settings.method,
        scheme=samples.scheme,
        bands=tuple(stack.bands),
        statistics=fitter.moments.result(),
        dates=tuple(ModelDate(key, stack.dates[result.index].interval, "") for key, result in zip(keys, results, strict=True)),
        form=form,
        parameters=settings.as_parameters(),
        figures={
            "samples": sum(sum(result.counts.values()) for result in results),
            figure: _rounded(float(np.mean(known))) if known else None,
            **fitter.validation.figures(held, judgement, samples.scheme),
            "dates": {
                key: {
                    "samples": {str(value): count for value, count in result.counts.items()},
                    figure: _rounded(result.fitted.agreement),
                    **of_date(result.held, samples.scheme),
                }
                for key, result in zip(keys, results, strict=True)
            },
        },
        classifiers=classifiers.__getitem__,
        grid=stack.grid,
        calibration=judgement.calibration,
        looks={key: result.looks for key, result in zip(keys, results, strict=True)}.__getitem__,
    )


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 6)
