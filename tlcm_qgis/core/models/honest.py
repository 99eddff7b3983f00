"""What a model says of places that it was not trained on: folds that keep places together, and probabilities of what was left out.

Samples that lie side by side look alike, and those of one polygon are nearly copies. A model that is judged by the neighbours of what it
learnt from seems better than it is, so that whole polygons and whole blocks of the image are left out together (Roberts et al. 2017, Ecography
40:913-929). All figures that come of it are about the samples: a map has borders, mixed pixels and looks that nobody labelled.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..samples.sample_set import SampleSet
from ..training.split import SIZES, find_areas

FOLDS: Final = 5
BLOCKS_A_FOLD: Final = 3  # of all classes together: with fewer the folds are of very unequal size
BLOCKS_FOR_DISTANCE: Final = 6.0  # times the median distance of a pixel to the nearest sample
LATTICE: Final = 64  # rows and columns of pixels that tell this distance, in the rectangle around the samples
BLOCKS_A_CLASS: Final = 3  # with fewer, a model often lacks the class that it is to be judged by


class Told(Protocol):
    """What tells classes apart."""

    @property
    def classes(self) -> NDArray[np.uint8]:
        """(K,) class values of the columns that ``predict`` returns, increasing."""

    def predict(self, features: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return probabilities (N, K) of features (N, F)."""


FitFold = Callable[[NDArray[np.float32], NDArray[np.uint8], NDArray[np.float32]], Told]


@dataclass(frozen=True, slots=True)
class Folds:
    """Which samples are left out together.

    Attributes:
        fold: (N,) number of the fold of each sample, from 0.
        block_pixels: width of the blocks of the image that are never cut; 0 if there are no samples.
    """

    fold: NDArray[np.int64]
    block_pixels: int


def make_folds(
    place_id: ArrayLike,
    row: ArrayLike,
    col: ArrayLike,
    class_value: ArrayLike,
    seed: int,
    count: int = FOLDS,
    *,
    is_point: ArrayLike = False,
) -> Folds:
    """Return the folds of samples.

    Samples of one place, and of pixels of one class that touch (those of a polygon), are an area, which is never cut; points that a person
    set are none, however near they lie, for they tell what is known of the pixels between them. An area belongs to the square block of its first pixel, and whole blocks go to a fold, so that each fold has about the same share of every class. Blocks are
    128, 64, ... or 8 pixels wide: about as wide as it takes for what is left out to be as far from other samples as pixels of the image are
    (``_wanted``), and not wider than allows three of them a fold, and three of every class. The result depends on the samples and the seed, not on
    the order of the samples. A class of a few areas may be absent from folds, or lie in a single one.

    Args:
        place_id: (N,) the same place has the same id on every date.
        row: (N,) row of the pixel.
        col: (N,) column of the pixel.
        class_value: (N,) class of the sample; may differ between the dates of a place.
        seed: of the draw.
        count: number of folds.
        is_point: (N,) or of all, whether a person set the sample as a point.
    """
    found = find_areas(place_id, row, col, class_value, is_point)
    if found is None:
        return Folds(np.zeros(0, np.int64), 0)
    for size in [size for size in SIZES if size <= _wanted(found.pixels)] or SIZES[-1:]:
        block, table = found.blocks(size)
        if len(table) >= BLOCKS_A_FOLD * count and ((table > 0).sum(axis=0) >= BLOCKS_A_CLASS).all():
            break
    return Folds(_dealt(table, count, np.random.default_rng(seed))[block][found.pixel], size)


def folds_of(samples: SampleSet, seed: int) -> Folds:
    """Return the folds of a sample set; see ``make_folds``."""
    return make_folds(samples.place_id, samples.row, samples.col, samples.class_value, seed, is_point=samples.is_point)


def _wanted(pixels: NDArray[np.int64]) -> float:
    """Return the width of blocks that leaves samples out as far from others as pixels are (Linnenbrink et al. 2024, GMD 17:5897-5912).

    A pixel of a block that is left out is a sixth of its width from the border on the mean, and farther from the next sample.

    Args:
        pixels: (2, P) rows and columns of the samples.
    """
    from scipy.spatial import cKDTree

    lines = (np.linspace(line.min(), line.max(), LATTICE) for line in pixels)
    places = np.stack([part.ravel() for part in np.meshgrid(*lines, indexing="ij")], axis=1)
    nearest, _ = cKDTree(pixels.T).query(places)
    return max(BLOCKS_FOR_DISTANCE * float(np.median(nearest)), SIZES[-1])


def spatial_folds(
    place_id: ArrayLike, row: ArrayLike, col: ArrayLike, class_value: ArrayLike, seed: int, count: int = FOLDS
) -> NDArray[np.int64]:
    """Return the fold (N,) of every sample; see ``make_folds``."""
    return make_folds(place_id, row, col, class_value, seed, count).fold


def _dealt(table: NDArray[np.int64], count: int, rng: np.random.Generator) -> NDArray[np.int64]:
    """Return the fold of every block, from the samples of every class in them (B, K): large ones first, each to where least is missing."""
    share = table / table.sum(axis=0)
    order = rng.permutation(len(table))
    order = order[np.argsort(-share[order].max(axis=1), kind="stable")]
    fold = np.empty(len(table), np.int64)
    sums = np.zeros((count, table.shape[1]))
    for block in order.tolist():
        fold[block] = chosen = int((sums @ share[block] + 0.5 * np.square(share[block]).sum()).argmin())
        sums[chosen] += share[block]
    return fold


@dataclass(frozen=True, slots=True)
class FoldModel:
    """A model that did not see a fold: ``judged`` are the positions of the samples of that fold whose class it knows."""

    model: Told
    number: int
    judged: NDArray[np.int64]


def fold_models(
    features: NDArray[np.float32],
    classes: NDArray[np.uint8],
    weights: NDArray[np.float32],
    fold: NDArray[np.int64],
    fit: FitFold,
    check: Callable[[], None],
    numbers: Iterable[int] | None = None,
) -> Iterator[FoldModel]:
    """Give the models of samples of all folds but one, for each fold or for those of some ``numbers``; arguments as ``out_of_fold``."""
    for number in np.unique(fold).tolist() if numbers is None else numbers:
        inside = (fold != number) & (weights > 0)
        known = np.unique(classes[inside])
        judged = np.flatnonzero((fold == number) & np.isin(classes, known))
        if len(known) > 1 and len(judged):
            check()
            yield FoldModel(fit(features[inside], classes[inside], weights[inside]), number, judged)


def out_of_fold(
    features: NDArray[np.float32],
    classes: NDArray[np.uint8],
    weights: NDArray[np.float32],
    fold: NDArray[np.int64],
    fit: FitFold,
    check: Callable[[], None],
) -> NDArray[np.float32]:
    """Return what models that did not see the fold of a sample say of it.

    Args:
        features: (N, F).
        classes: (N,) class values.
        weights: (N,) of the samples in training.
        fold: (N,) see ``spatial_folds``.
        fit: makes a model of features, classes and weights, of at least two classes.
        check: raises when the user has cancelled; asked before every fit.

    Returns:
        (N, K) probabilities of the classes in ascending order. NaN where nothing can be said: the samples of the other folds are of one class,
        or lack the class of the sample, which no model could find then.
    """
    values = np.unique(classes)
    result = np.full((len(classes), len(values)), np.nan, np.float32)
    for found in fold_models(features, classes, weights, fold, fit, check):
        known = np.zeros((len(found.judged), len(values)), np.float32)
        known[:, np.searchsorted(values, found.model.classes)] = found.model.predict(features[found.judged])
        result[found.judged] = known
    return result


def take_known(probabilities: NDArray[Any]) -> NDArray[np.bool_]:
    """Return which rows (N,) of ``out_of_fold`` say something."""
    known: NDArray[np.bool_] = ~np.isnan(probabilities[:, 0])
    return known
