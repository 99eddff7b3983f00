"""Values of a target sensor as those of the source: an affine map that gives their bands the statistics of the source's bands.

No label is looked at. All ways assume that both images show about the same land cover in about the same shares.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Self

import numpy as np
from numpy.typing import NDArray

LEVELS: Final = (10.0, 50.0, 90.0)  # percentiles
TRUSTED: Final = 0.9  # share of the pixels that the robust covariance rests on
ROBUST_PIXELS: Final = 10_000  # that the robust covariance rests on, spread evenly; it takes long, and more tell the same
LEAST_SPREAD: Final = 1e-6  # of the source's spread: a band with less of it says nothing, and would be blown up

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class BandMap:
    """x -> matrix x + offset.

    Attributes:
        matrix: (bands of the source, bands of the target).
        offset: (bands of the source,).
    """

    matrix: Floats
    offset: Floats

    def apply(self, values: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return values (bands, ...) of the target as those of the source."""
        if np.count_nonzero(self.matrix - np.diag(np.diag(self.matrix))):
            found = np.tensordot(self.matrix.astype(np.float32), values, 1)
        else:
            found = values * self._wide(np.diag(self.matrix), values)
        result: NDArray[np.float32] = found + self._wide(self.offset, values)
        return result

    @staticmethod
    def _wide(numbers: Floats, values: NDArray[np.float32]) -> NDArray[np.float32]:
        return numbers.astype(np.float32).reshape(-1, *(1,) * (values.ndim - 1))

    @classmethod
    def each(cls, gain: Floats, source_centre: Floats, target_centre: Floats) -> Self:
        """Return the map of every band by itself that takes ``target_centre`` to ``source_centre``."""
        return cls(np.diag(gain), source_centre - gain * target_centre)

    def as_json(self) -> dict[str, Any]:
        """Return what ``from_json`` takes."""
        return {"matrix": self.matrix.tolist(), "offset": self.offset.tolist()}

    @classmethod
    def from_json(cls, given: Mapping[str, Any]) -> Self:
        """Return the map that was written.

        Raises:
            KeyError, TypeError, ValueError: it is none.
        """
        matrix, offset = (np.array(given[name], np.float64) for name in ("matrix", "offset"))
        if matrix.ndim != 2 or offset.shape != (len(matrix),) or not (np.isfinite(matrix).all() and np.isfinite(offset).all()):
            raise ValueError(f"no map of bands: a matrix {matrix.shape} and an offset {offset.shape}")
        return cls(matrix, offset)


def moments(source: Floats, target: Floats) -> BandMap:
    """Give every band mean and standard deviation of the source's."""
    return BandMap.each(_ratio(source.std(axis=0), target.std(axis=0)), source.mean(axis=0), target.mean(axis=0))


def percentiles(source: Floats, target: Floats) -> BandMap:
    """Give every band the median of the source's, and the distance of its ``LEVELS``: clouds that a mask missed move them little."""
    (low, middle, high), (lowest, centre, highest) = (np.percentile(values, LEVELS, axis=0) for values in (source, target))
    return BandMap.each(_ratio(high - low, highest - lowest), middle, centre)


def covariance(source: Floats, target: Floats) -> BandMap:
    """Give the bands the means and covariances of the source's, by the map that moves them least.

    It is optimal transport between normal distributions (Knott and Smith 1984), and undoes another gain of each band exactly.
    """
    return _coloured(source.mean(axis=0), np.cov(source.T), target.mean(axis=0), np.cov(target.T))


def robust_covariance(source: Floats, target: Floats) -> BandMap:
    """As ``covariance``, from the densest ``TRUSTED`` of the pixels: minimum covariance determinant (Rousseeuw and Van Driessen 1999)."""
    from sklearn.covariance import MinCovDet

    some = (values[:: -(-len(values) // ROBUST_PIXELS)] for values in (source, target))
    own, other = (MinCovDet(support_fraction=TRUSTED, random_state=0).fit(values) for values in some)
    return _coloured(own.location_, own.covariance_, other.location_, other.covariance_)


MATCHINGS: Final[Mapping[str, Callable[[Floats, Floats], BandMap]]] = {
    "moments": moments,
    "percentiles": percentiles,
    "covariance": covariance,
    "robust_covariance": robust_covariance,
}


def matched(matching: str, source: NDArray[np.floating[Any]], target: NDArray[np.floating[Any]]) -> BandMap:
    """Return what makes values of the target such of the source.

    Args:
        matching: of ``MATCHINGS``.
        source: (N, bands) values of valid pixels of the source.
        target: (M, bands) of the target, the same bands in the same order.

    Raises:
        ValueError: there are too few pixels for the number of bands, other numbers of bands, or no contrast for robust covariances.
    """
    if source.shape[1] != target.shape[1] or min(len(source), len(target)) <= source.shape[1]:
        raise ValueError(f"{source.shape} and {target.shape} (pixels, bands) cannot be matched")
    return MATCHINGS[matching](source.astype(np.float64), target.astype(np.float64))


def share_distance(one: NDArray[np.floating[Any]], other: NDArray[np.floating[Any]]) -> float:
    """Return by how much the classes (K,) of two images differ in their shares: from 0 to 1, the land that would have to change."""
    shares = [values / max(values.sum(), np.finfo(np.float64).tiny) for values in (one.astype(np.float64), other.astype(np.float64))]
    return float(np.abs(shares[0] - shares[1]).sum() / 2)


def _ratio(wanted: Floats, found: Floats) -> Floats:
    return np.where(found > LEAST_SPREAD * wanted, wanted / np.where(found > 0, found, 1), 0.0)


def _coloured(source_mean: Floats, source_covariance: Floats, target_mean: Floats, target_covariance: Floats) -> BandMap:
    root, inverse = _power(target_covariance, 0.5), _power(target_covariance, -0.5)
    matrix = inverse @ _power(root @ np.atleast_2d(source_covariance) @ root, 0.5) @ inverse
    return BandMap(matrix, source_mean - matrix @ target_mean)


def _power(matrix: Floats, exponent: float) -> Floats:
    """Return a power of a covariance matrix; directions in which nothing varies count as varying very little."""
    values, vectors = np.linalg.eigh(np.atleast_2d(matrix))
    values = np.maximum(values, max(values.max() * LEAST_SPREAD**2, np.finfo(np.float64).tiny))
    result: Floats = (vectors * values**exponent) @ vectors.T
    return result
