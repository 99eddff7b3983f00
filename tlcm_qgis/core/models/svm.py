"""Support vector machine: kept as plain arrays, predicted in batches.

The labels are those of LIBSVM (Chang and Lin 2011): decisions for every pair of classes, one vote each, of equal classes the first.
Decisions are computed in single precision; where rounding could make another class win, they are computed again in double precision.
A file holds numbers only (safetensors) and does not depend on how a version of scikit-learn lays out its objects.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load, save

from ..outputs import staged
from ..spec.errors import InputError
from ..spec.json_file import UNEXPECTED
from ..spec.messages import tr
from .pairwise import contested, coupled, put_first, square, winners
from .svm_fast import FastDecisions, paired

BATCH_BYTES: Final = 8 * 1024 * 1024  # of kernels in double precision
LARGEST: Final = 1e15  # of the numbers of a sound machine; the inverse of the smallest scale
FEWEST: Final = 16  # pixels at a time: a sum over vectors for a single one would be taken in another order
_TENSORS: Final = {
    "vectors": np.float64,
    "coefficients": np.float64,
    "intercepts": np.float64,
    "counts": np.int64,
    "classes": np.uint8,
    "mean": np.float64,
    "spread": np.float64,
    "gamma": np.float64,
    "slope": np.float64,
}


@dataclass(frozen=True, slots=True)
class SupportVectorMachine:
    """A machine with the kernel exp(-gamma |x - y|^2) for K classes and F features.

    Attributes:
        vectors: (S, F) support vectors, scaled; those of one class after those of the other, in the order of ``classes``.
        coefficients: (S, K - 1) weight of a vector against each other class, in order, its own left out.
        intercepts: (pairs,) added to the decision of every pair.
        counts: (K,) vectors of each class.
        classes: (K,) class values, increasing.
        mean, spread: (F,) a feature is scaled as (value - mean) / spread.
        gamma: of the kernel. ``slope``: turns decisions into probabilities (see ``pairwise.coupled``).
    """

    vectors: NDArray[np.float64]
    coefficients: NDArray[np.float64]
    intercepts: NDArray[np.float64]
    counts: NDArray[np.int64]
    classes: NDArray[np.uint8]
    mean: NDArray[np.float64]
    spread: NDArray[np.float64]
    gamma: float
    slope: float
    _fast: FastDecisions = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_fast", FastDecisions.of(self))

    @property
    def features(self) -> int:
        """Number of features."""
        return len(self.mean)

    @property
    def blocks(self) -> list[slice]:
        """Where the vectors of each class are."""
        ends = np.cumsum(self.counts)
        return [slice(int(end - count), int(end)) for end, count in zip(ends, self.counts, strict=True)]

    def predict(self, features: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the probability of each class; that of the class which the votes elect is the largest.

        Args:
            features: (N, F).

        Returns:
            (N, K) in the order of ``classes``.
        """
        result = np.empty((len(self.classes), len(features)), np.float32)
        for part, opposed in self._opposed(features):
            result[:, part] = put_first(coupled(opposed, self.slope), winners(opposed))
        return result.T

    def labels(self, features: NDArray[np.float32]) -> NDArray[np.uint8]:
        """Return the class values (N,) of features (N, F)."""
        result = np.empty(len(features), np.uint8)
        for part, opposed in self._opposed(features):
            result[part] = self.classes[winners(opposed)]
        return result

    def decisions(self, features: NDArray[np.float32]) -> NDArray[np.float64]:
        """Return the decision of every pair in double precision: (N, F) -> (pairs, N)."""
        result = np.empty((len(self.intercepts), len(features)))
        step = max(FEWEST, BATCH_BYTES // (8 * (len(self.vectors) + result.shape[0])))
        for start in range(0, len(features), step):
            scaled = (features[start : start + step].astype(np.float64) - self.mean) / self.spread
            count = len(scaled)
            pixels = np.zeros((len(self.mean), max(count, FEWEST)))
            pixels[:, :count] = scaled.T
            distance = np.zeros((len(self.vectors), pixels.shape[1]))
            for values, row in zip(self.vectors.T, pixels, strict=True):
                distance += np.square(values[:, np.newaxis] - row)
            kernel = np.exp(-self.gamma * distance)
            sums = np.stack([np.einsum("sr,sn->rn", self.coefficients[block], kernel[block]) for block in self.blocks])
            result[:, start : start + count] = (paired(sums) + self.intercepts[:, np.newaxis])[:, :count]
        return result

    def _opposed(self, features: NDArray[np.float32]) -> Iterator[tuple[slice | NDArray[np.intp], NDArray[np.float32]]]:
        """Yield parts of the features and their decisions as ``pairwise.square`` gives them.

        At last come those pixels of earlier parts whose winner may be another one in double precision, decided so.
        """
        doubts = []
        for start in range(0, len(features), self._fast.batch):
            part = slice(start, min(start + self._fast.batch, len(features)))
            decisions, unsure = self._fast.decide(features[part])
            opposed = square(decisions, len(self.classes))
            open_ = np.flatnonzero(unsure.any(axis=0))
            doubts.append((start + open_, opposed[..., open_], unsure[:, open_]))
            yield part, opposed
        if doubts:
            places, opposed, unsure = (np.concatenate(parts, axis=-1) for parts in zip(*doubts, strict=True))
            again = places[contested(opposed, unsure)]
            if again.size:
                yield again, square(self.decisions(features[again]), len(self.classes)).astype(np.float32)

    def save(self, path: Path) -> None:
        """Write the machine; the file is whole or absent."""
        tensors = {name: np.atleast_1d(np.asarray(getattr(self, name), kind)) for name, kind in _TENSORS.items()}
        with staged(path) as part:
            part.write_bytes(save(tensors))

    @classmethod
    def load(cls, path: Path) -> SupportVectorMachine:
        """Read a machine.

        Raises:
            InputError: the file is missing or holds no sound machine.
        """
        try:
            tensors = load(path.read_bytes())
            machine: dict[str, Any] = {name: tensors[name] for name in _TENSORS}
            _check(machine)
        except OSError as error:
            raise InputError(
                tr("{file} cannot be read: {reason}."), tr("Train the model again."), file=path, reason=error.strerror
            ) from error
        except (SafetensorError, *UNEXPECTED) as error:
            raise InputError(
                tr("{file} is damaged: it holds no support vector machine."), tr("Train the model again."), file=path
            ) from error
        return cls(**machine | {name: float(machine[name][0]) for name in ("gamma", "slope")})


def _check(machine: dict[str, NDArray[Any]]) -> None:
    """Refuse arrays that do not fit together or are no numbers."""
    if machine["vectors"].ndim != 2:
        raise ValueError("vectors")
    (size, width), count = machine["vectors"].shape, len(machine["classes"])
    shapes = {"coefficients": (size, count - 1), "intercepts": (count * (count - 1) // 2,), "counts": (count,), "classes": (count,)}
    shapes |= {"mean": (width,), "spread": (width,), "gamma": (1,), "slope": (1,)}
    if any(machine[name].shape != shape for name, shape in shapes.items()) or any(machine[n].dtype != t for n, t in _TENSORS.items()):
        raise ValueError("shapes or types")
    if not all((np.abs(array) <= LARGEST).all() for array in machine.values()) or any(
        (machine[n] < 1 / LARGEST).any() for n in ("gamma", "slope", "spread")
    ):
        raise ValueError("numbers")
    if count < 2 or not size or not width or (machine["counts"] < 0).any() or machine["counts"].sum() != size:
        raise ValueError("counts")
    if (np.diff(machine["classes"].astype(np.int64)) <= 0).any():
        raise ValueError("classes")
