"""Where a map shows something unlike all training samples: the dissimilarity index of Meyer and Pebesma (2021, Methods Ecol. Evol. 12:1620-1633).

The distance of a pixel to the nearest training sample of its date, in bands scaled by mean and standard deviation of the samples, is compared
with the distances of the training samples to the nearest one of another fold (``honest``): beyond the largest of these that is no outlier, a
model was never judged, and its probabilities mean little. All bands count alike. A band that is the same at all samples, as a saturated one, is
scaled by its spread in the image, and if it has none there either, by the smallest one of the other bands.

Values are rounded to whole steps, so that sums of products are exact and a pixel gives the same whatever block it lies in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load, save

from ..outputs import staged
from ..spec.errors import InputError
from ..spec.json_file import UNEXPECTED
from ..spec.messages import tr
from ..stack.grid import Grid
from ..stack.image_stack import ImageStack

MOST_SAMPLES: Final = 1000  # of a date, each class by its share
THRESHOLD: Final = 50  # of the layer: as far as training samples are from each other at most; 100 is twice as far or more
WHISKER: Final = 1.5  # times the range between the quartiles: distances farther above are outliers
STEPS: Final = 1024.0  # in a standard deviation
FARTHEST: Final = 256.0  # standard deviations; what is farther off counts as that far
LATTICE: Final = 32  # rows and columns of pixels that tell of an image: how much is clear to a hundredth or two
PIXELS: Final = 1024  # compared at a time, so that their distances stay in the cache
NAMES: Final = ("samples", "mean", "spread", "limit")

Exact = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Looks:
    """What the training samples of a date looked like.

    Attributes:
        samples: (M, B) band values in whole steps of the scaled bands.
        mean, spread: (B,) what scales the bands.
        limit: distance (1,) in steps beyond which nothing was judged; 0 if it is not known.
    """

    samples: NDArray[np.int32]
    mean: Exact
    spread: Exact
    limit: Exact

    @classmethod
    def of(
        cls,
        bands: NDArray[np.float32],
        classes: NDArray[np.uint8],
        fold: NDArray[np.int64],
        seed: int,
        image: Callable[[], NDArray[np.float32]] | None = None,
    ) -> Looks:
        """Return the looks of samples.

        Args:
            bands: (N, B) values.
            classes: (N,).
            fold: (N,) samples of one fold lie together (``honest.spatial_folds``).
            seed: of the draw where there are many.
            image: gives pixels (M, B) of the date, where the samples do not tell the spread of a band.
        """
        if not len(bands):
            return cls(np.zeros((1, bands.shape[1]), np.int32), np.zeros(bands.shape[1]), np.ones(bands.shape[1]), np.zeros(1))
        chosen = drawn(classes, np.random.default_rng(seed))
        values = bands[chosen].astype(np.float64)
        mean, spread = values.mean(axis=0), _spread(values)
        if not spread.all() and image is not None:
            pixels = image().astype(np.float64)
            spread = np.where(spread > 0, spread, _spread(pixels) if len(pixels) else 0.0)
        spread = np.where(spread > 0, spread, spread[spread > 0].min() if spread.any() else 1.0)
        samples = _steps(values, mean, spread)
        found = cls(samples.astype(np.int32), mean, spread, np.zeros(1))
        return cls(found.samples, mean, spread, np.array([_limit(samples, fold[chosen])]))

    @property
    def is_known(self) -> bool:
        """Whether anything can be said of other looks."""
        return bool(self.limit[0] > 0)

    def unlike(self, values: NDArray[np.float32]) -> NDArray[np.uint8]:
        """Return how unlike the samples pixels are: band values (n, B) -> (n,), ``THRESHOLD`` at the limit, at most 100."""
        result = np.empty(len(values), np.uint8)
        known = self.samples.astype(np.float64)
        norms = np.einsum("mb,mb->m", known, known)
        for start in range(0, len(values), PIXELS):
            part = _steps(values[start : start + PIXELS].astype(np.float64), self.mean, self.spread)
            squares = norms - 2 * (part @ known.T)
            distance = np.sqrt(squares.min(axis=1) + np.einsum("nb,nb->n", part, part))
            result[start : start + PIXELS] = np.minimum(np.floor(distance * (THRESHOLD / self.limit[0]) + 0.5), 100)
        return result


def image_pixels(stack: ImageStack, index: int) -> NDArray[np.float32]:
    """Return the bands (M, B) of pixels of a date with data, at most ``LATTICE`` x ``LATTICE`` of them, evenly spread."""
    values, valid = stack.read_pixels(index, *lattice(stack.grid))
    return values[valid]


def lattice(grid: Grid) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return rows and columns of pixels that are evenly spread over a grid."""
    lines = (np.unique(np.linspace(0, size - 1, LATTICE).round().astype(np.int64)) for size in grid.shape)
    row, col = np.meshgrid(*lines, indexing="ij")
    return row.ravel(), col.ravel()


def _spread(values: Exact) -> Exact:
    """Return the standard deviations (B,) of values (N, B): 0, and no rounding error, where all are the same."""
    return np.where(np.ptp(values, axis=0) > 0, values.std(axis=0), 0.0)


def _steps(values: Exact, mean: Exact, spread: Exact) -> Exact:
    """Return scaled values in whole steps: their products are exact in double precision, in whatever order they are summed."""
    scaled = np.clip((values - mean) / spread, -FARTHEST, FARTHEST)
    return np.asarray(np.rint(scaled * STEPS))


def drawn(classes: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.int64]:
    """Return the positions of at most about ``MOST_SAMPLES`` samples, of each class by its share and at least one."""
    if len(classes) <= MOST_SAMPLES:
        return np.arange(len(classes))
    parts = []
    for value in np.unique(classes):
        own = np.flatnonzero(classes == value)
        parts.append(rng.choice(own, max(1, len(own) * MOST_SAMPLES // len(classes)), replace=False))
    return np.sort(np.concatenate(parts))


def _limit(samples: Exact, fold: NDArray[np.int64]) -> float:
    """Return the largest distance of a sample to the nearest one of another fold that is no outlier; 0 if there is one fold."""
    if len(np.unique(fold)) < 2:
        return 0.0
    norms = np.einsum("mb,mb->m", samples, samples)
    nearest = np.empty(len(samples))
    for start in range(0, len(samples), PIXELS):
        part = slice(start, start + PIXELS)
        squares = norms[part, np.newaxis] + norms - 2 * (samples[part] @ samples.T)
        squares[fold[part, np.newaxis] == fold] = np.inf
        nearest[part] = np.sqrt(squares.min(axis=1))
    low, high = np.quantile(nearest, (0.25, 0.75))
    return float(nearest[nearest <= high + WHISKER * (high - low)].max())


def save_looks(path: Path, looks: Mapping[str, Looks]) -> None:
    """Write the looks of dates, by their keys; the file is whole or absent."""
    tensors = {f"{key}/{name}": np.ascontiguousarray(getattr(each, name)) for key, each in looks.items() for name in NAMES}
    with staged(path) as part:
        part.write_bytes(save(tensors))


def load_looks(path: Path, bands: int) -> dict[str, Looks]:
    """Return what ``save_looks`` wrote.

    Raises:
        InputError: the file is missing or holds something else, or of another number of bands.
    """
    try:
        tensors = load(path.read_bytes())
        keys = sorted({name.split("/")[0] for name in tensors})
        found = {key: Looks(*(tensors[f"{key}/{name}"] for name in NAMES)) for key in keys}
        for each in found.values():
            _check(each, bands)
    except OSError as error:
        raise InputError(tr("{file} cannot be read: {reason}."), tr("Train the model again."), file=path, reason=error.strerror) from error
    except (SafetensorError, *UNEXPECTED) as error:
        raise InputError(
            tr("{file} is damaged: it does not say what the training samples looked like."), tr("Train the model again."), file=path
        ) from error
    return found


def _check(looks: Looks, bands: int) -> None:
    shapes = (looks.samples.shape[1:], looks.mean.shape, looks.spread.shape, looks.limit.shape)
    types = [str(each.dtype) for each in (looks.samples, looks.mean, looks.spread, looks.limit)]
    if shapes != ((bands,), (bands,), (bands,), (1,)) or types != ["int32", "float64", "float64", "float64"]:
        raise ValueError("shapes or types")
    if not len(looks.samples) or not all(np.isfinite(each).all() for each in (looks.mean, looks.spread, looks.limit)):
        raise ValueError("numbers")
    if (np.abs(looks.samples.astype(np.int64)) > FARTHEST * STEPS).any() or (looks.spread <= 0).any() or looks.limit[0] < 0:
        raise ValueError("numbers")
