"""More labelled pixels of a date: found along rays from the labelled ones, labelled by a classifier, drawn by class."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from ..engine.blocks import one_library_thread
from ..models.discriminant import Discriminant
from ..samples.dating import without_invalid
from ..samples.load import check_classes
from ..samples.sample_set import AUGMENTED, SampleSet, concatenate
from ..spec.errors import InputError, ParameterError
from ..spec.messages import tr
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from .agreement import FEWEST_PLACES, NearestSpectra, Reach, neighbourhood, pooled, unanimous
from .probability import entropy_bits, fit_svm
from .projection import Floats, Projection
from .rays import walk
from .reading import DateImage, Patches, Summary, View, at_points, read_lines, read_patches, summarise
from .refinement import Refinement, class_quotas, draw_counts
from .settings import NEIGHBOURHOOD_PX, PAPER, AugmentationSettings
from .visit import Index, VisitLines

if TYPE_CHECKING:  # at run time late, inside functions: a job should say something first
    from sklearn.svm import SVC

NEW_PLACES: Final = 10**12  # place id of an added pixel: this plus its number in the grid, so it is the same on every date
LISTED: Final = 6  # dates named in a warning

Check = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Found:
    """Accepted pixels (N,), each once: ``pixel`` (row * width + col, increasing), ``label``, its ``probability``, and its visits."""

    pixel: Index
    label: NDArray[np.uint8]
    probability: Floats
    times: Index
    colour: NDArray[np.uint8]

    def take(self, index: NDArray[np.bool_] | NDArray[np.intp]) -> Found:
        """Return some of them."""
        return Found(self.pixel[index], self.label[index], self.probability[index], self.times[index], self.colour[index])


def augment(
    stack: ImageStack,
    labelled: SampleSet,
    settings: AugmentationSettings,
    context: JobContext,
    *,
    ratio: Mapping[int, float] | None = None,
    feature_date: int | None = None,
    note: Callable[[Refinement], None] | None = None,
) -> SampleSet:
    """Return the labelled samples of a date and others that were found on it.

    Along lines where the picture is flat, pixels on rays from the labelled ones are labelled by a support vector machine that the labelled
    ones train; those with a small entropy are accepted, and the set is drawn from them and the labelled ones, class by class.

    Variant "paper": features, probabilities, repeated visits along a ray, swapped colours in the gray values and draws are the published
    ones. Its failures are not: rays at 45 and 90 degrees work, empty regions and classes are left out of the draws, classes may have any
    values. Nodata counts as zero in the statistics, but is never visited. Variant "best" leaves nodata out, takes means over the valid
    pixels, and believes a label only as ``agreement`` says.

    Args:
        stack: the images.
        labelled: samples that have all one date key of the stack. Those on nodata are left out and counted. One
            that is repeated trains and sends rays as often.
        settings: parameters.
        context: progress and cancel.
        ratio: share of the draws by class value (default: the numbers of labelled samples); classes without a share get no draws.
        feature_date: position of the date whose spectra and colours are used instead, as in the published code for all dates but the first.
        note: is told what the samples were drawn from.

    Returns:
        The labelled samples, then the drawn ones (source "augmented", by pixel), each added (pixel, class) once. How often one was drawn is its
        ``weight``; a labelled one has 1 + draws times its own weight. ``confidence`` is the probability of the label.

    Raises:
        InputError: fewer than two classes lie on valid pixels, or the image is the same at all of them.
        ParameterError: the lines are farther apart than the image is wide or high.
        ValueError: the samples have several dates.
    """
    dates = labelled.dates()
    if len(dates) != 1:
        raise ValueError(f"samples of one date expected, not of {dates}")
    _check_interval(stack, settings.line_interval)
    one_library_thread()
    date = [each.key for each in stack.dates].index(dates[0])
    image = DateImage(stack, date, settings.halo)
    summary = summarise(image, context.part(0.0, 0.3))
    valid = read_patches(image, labelled.row, labelled.col, 1, context.part(0.3, 0.35)).centre
    labelled = without_invalid(labelled, valid, context)
    check_classes(labelled)
    lines = read_lines(image, summary, settings.line_interval, settings.difference, settings.variant == PAPER, context.part(0.35, 0.5))
    pixel, times = count_visits(labelled, lines, settings, context.check_cancelled)
    if feature_date not in (None, date):
        image = DateImage(stack, feature_date, settings.halo)
        summary = summarise(image, context.part(0.5, 0.6))
    finder = Finder(image, labelled, settings, summary, context.part(0.6, 0.7))
    found = finder.accept(pixel, times, context.part(0.7, 1.0))
    result, refinement = _draw(labelled, finder.colours, found, settings, ratio, stack.grid.width)
    if note is not None:
        note(refinement)
    return result


def count_visits(labelled: SampleSet, lines: VisitLines, settings: AugmentationSettings, check: Check) -> tuple[Index, Index]:
    """Return the pixels (U,) that the rays meet, increasing, and how often each is met."""
    pixel, times = np.zeros(0, np.int64), np.zeros(0, np.int64)
    for _, pixels in walk(labelled.row, labelled.col, settings.angle, lines, settings.variant == PAPER, check):
        seen, counts = np.unique(pixels, return_counts=True)
        pixel, group = np.unique(np.concatenate([pixel, seen]), return_inverse=True)
        times = np.bincount(group, np.concatenate([times, counts]), minlength=len(pixel)).astype(np.int64)
    return pixel, times


class Finder:
    """Labels the pixels of a date, and says which labels are accepted."""

    def __init__(
        self, image: DateImage, labelled: SampleSet, settings: AugmentationSettings, summary: Summary, context: JobContext
    ) -> None:
        self._image, self._settings, self._summary = image, settings, summary
        self._paper = settings.variant == PAPER
        unseen = image.shape[0] * image.shape[1] - summary.moments.count
        self._projection = Projection.of(summary.moments.with_zeros(unseen) if self._paper else summary.moments)
        own = read_patches(image, labelled.row, labelled.col, settings.patch_size, context.part(0.0, 0.5))
        self.colours = self._colours(own)
        self._taken = labelled.row * image.shape[1] + labelled.col
        seen = self._paper | (own.centre & (labelled.weight > 0))
        self._labelled = labelled = labelled.take(seen)
        check_classes(labelled)
        self._known = self._features(own)[seen]
        if not self._known.var():
            raise InputError(
                tr("The image of {date} has the same values at all samples."),
                tr("Choose another date, or check the image."),
                date=image.key,
            )
        weight = None if self._paper else labelled.weight
        self._machine: SVC = fit_svm(self._known, labelled.class_value, settings.seed, weight)
        if not self._paper:
            near = read_patches(image, labelled.row, labelled.col, NEIGHBOURHOOD_PX, context.part(0.5, 1.0))
            self._second = Discriminant.of(self._known, labelled.class_value)
            self._linear = Discriminant.of(self._projection.means(near.sums, near.valid), labelled.class_value)
            self._reach = Reach.of(self._known, labelled.class_value)
            self._nearest = NearestSpectra(self._known, labelled.class_value)
            places = np.unique((labelled.row * image.shape[1] + labelled.col) * 256 + labelled.class_value)
            classes, counts = np.unique(places % 256, return_counts=True)
            self._known_well = classes[counts >= FEWEST_PLACES]

    def accept(self, pixel: Index, times: Index, context: JobContext) -> Found:
        """Return the accepted among pixels (U,), which were met as often as ``times`` says."""
        if not self._paper:
            free = ~np.isin(pixel, self._taken)
            pixel, times = pixel[free], times[free]
        row, col = np.divmod(pixel, self._image.shape[1])
        parts = [Found(pixel[:0], np.zeros(0, np.uint8), np.zeros(0), times[:0], np.zeros((0, 2), np.uint8))]

        def compute(view: View, members: Index) -> Found:
            return self._accept(view, pixel[members], times[members])

        at_points(self._image, row, col, self._settings.halo, compute, lambda _, part: parts.append(part), context)
        found = Found(*(np.concatenate([getattr(part, name) for part in parts]) for name in Found.__slots__))
        return found.take(np.argsort(found.pixel))

    def _colours(self, patches: Patches) -> NDArray[np.uint8]:
        """Return blue and green (N, 2) of the picture at the pixels in the middle."""
        return self._summary.stretch.render(patches.centre_values[:, list(self._summary.colours)].T)[[2, 1]].T

    def _features(self, patches: Patches) -> Floats:
        if self._paper:
            return self._projection.padded_means(patches.sums, patches.inside, self._settings.patch_size)
        return self._projection.means(patches.sums, patches.valid)

    def _probability(self, features: Floats) -> Floats:
        """Return the probabilities (N, K) of the classes of the machine."""
        if not len(features):
            return np.zeros((0, len(self._machine.classes_)))
        probability: Floats = self._machine.predict_proba(features)
        return probability if self._paper else pooled(probability, self._second.probability(features))

    def _accept(self, view: View, pixel: Index, times: Index) -> Found:
        row, col = np.divmod(pixel, self._image.shape[1])
        patches = view.patches(row, col, self._settings.patch_size)
        features = self._features(patches)
        probability = self._probability(features)
        best = probability.argmax(axis=1)
        found = Found(pixel, self._machine.classes_[best], probability[np.arange(len(best)), best], times, self._colours(patches))
        good = (entropy_bits(probability) <= self._settings.max_entropy) & patches.centre
        if not self._paper:
            good[good] = self._is_believed(view, features[good], found.take(good))
        return found.take(good)

    def _is_believed(self, view: View, features: Floats, found: Found) -> NDArray[np.bool_]:
        """Return which accepted pixels the witnesses of ``agreement`` agree on."""
        good = np.isin(found.label, self._known_well)
        for agrees in (self._reach.holds, self._nearest.holds):
            good[good] = agrees(features[good], found.label[good])
        row, col = np.divmod(found.pixel[good], self._image.shape[1])
        around = view.patches(*neighbourhood(row, col, self._image.shape), NEIGHBOURHOOD_PX)
        labels = self._linear.label(self._projection.means(around.sums, around.valid))
        good[good] = unanimous(labels, around.centre, found.label[good])
        return good


def _draw(
    labelled: SampleSet,
    colour: NDArray[np.uint8],
    found: Found,
    settings: AugmentationSettings,
    ratio: Mapping[int, float] | None,
    width: int,
) -> tuple[SampleSet, Refinement]:
    """Return the labelled samples and the draws from them and the accepted pixels; and the numbers of both."""
    shares = {value: count for value, count in labelled.counts().items() if count} if ratio is None else ratio
    quotas = class_quotas(shares, settings.target_count)
    own_pixel = labelled.row * width + labelled.col
    again, times = _own_visits(own_pixel, labelled.class_value, found)
    found = found.take(~again)
    drawn, drawn_own = np.zeros(len(found.pixel), np.int64), np.zeros(len(labelled), np.int64)
    parts = {}
    for value in sorted(shares):
        rng = np.random.default_rng([settings.seed, value])
        own, new = labelled.class_value == value, found.label == value
        colours = np.concatenate([colour[own], found.colour[new]])
        visits = np.concatenate([times[own], found.times[new]])
        draws = draw_counts(colours, visits, quotas[value], settings.refinement, settings.variant == PAPER, rng)
        drawn_own[own], drawn[new] = draws[: own.sum()], draws[own.sum() :]
        parts[value] = colours, visits, draws
    chosen = found.take(drawn > 0)
    row, col = np.divmod(chosen.pixel, width)
    added = SampleSet.create(
        row,
        col,
        chosen.label,
        labelled.scheme,
        place_id=_place_ids(chosen.pixel, own_pixel, labelled.place_id),
        date=labelled.date[0],
        source=AUGMENTED,
        confidence=chosen.probability,
        weight=drawn[drawn > 0],
    )
    whole = concatenate([replace(labelled, weight=(labelled.weight * (1 + drawn_own)).astype(np.float32)), added])
    return whole, Refinement.of(parts)


def _own_visits(pixel: Index, class_value: NDArray[np.uint8], found: Found) -> tuple[NDArray[np.bool_], Index]:
    """Return which accepted pixels are labelled samples of that class, and how often each labelled sample occurs in all (itself and visits)."""
    key, order = np.unique(pixel * 256 + class_value, return_index=True)
    theirs = found.pixel * 256 + found.label
    place = np.minimum(np.searchsorted(key, theirs), len(key) - 1)
    again = key[place] == theirs
    times = np.ones(len(pixel), np.int64)
    times[order[place[again]]] += found.times[again]
    return again, times


def _place_ids(pixel: Index, own_pixel: Index, own_id: Index) -> Index:
    order = np.argsort(own_pixel, kind="stable")
    place = np.minimum(np.searchsorted(own_pixel[order], pixel), len(order) - 1)
    ids: Index = np.where(own_pixel[order][place] == pixel, own_id[order][place], NEW_PLACES + pixel)
    return ids


def _check_interval(stack: ImageStack, interval: int) -> None:
    if interval > min(stack.grid.shape):
        raise ParameterError(
            tr("LINE_INTERVAL is {interval} pixels, but the images have only {height} x {width} pixels."),
            tr("Choose a smaller LINE_INTERVAL, a larger extent, or no augmentation (AUGMENT)."),
            interval=interval,
            height=stack.grid.height,
            width=stack.grid.width,
        )


def lacking(result: SampleSet) -> str:
    """Return the names of the classes of an augmented set that got nothing new."""
    new = result.source == AUGMENTED
    values = np.setdiff1d(result.class_value[~new], result.class_value[new])
    return ", ".join(result.scheme.by_value(value).name for value in values.tolist())


def tell_lacking(names: Mapping[str, str], context: JobContext) -> None:
    """Warn about classes that got nothing new; ``names``: of them, by date."""
    for classes in dict.fromkeys(filter(None, names.values())):
        dates = [date for date, found in names.items() if found == classes]
        context.warning(
            tr("No sample of {names} was added on {dates}: no other place is surely of this class."),
            names=classes,
            dates=", ".join(dates[:LISTED]) + (", …" if len(dates) > LISTED else ""),
        )
