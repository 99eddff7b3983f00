"""Standardised bands of a date, rotated to their principal components; the moments are gathered block by block."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

CONSTANT: Final = 1e-6  # a band whose standard deviation is a smaller share of its mean is constant: float32 holds seven digits

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Moments:
    """Of pixels of B bands: their number, mean (B,) and scatter (B, B), the sum of products of the deviations."""

    count: int
    mean: Floats
    scatter: Floats

    @classmethod
    def of(cls, pixels: NDArray[np.float32]) -> Moments:
        """Return the moments of pixels (B, N); N may be 0."""
        bands, count = pixels.shape
        if not count:
            return cls(0, np.zeros(bands), np.zeros((bands, bands)))
        values = pixels.astype(np.float64)
        mean = values.mean(axis=1)
        values -= mean[:, np.newaxis]
        return cls(count, mean, values @ values.T)

    def merged(self, other: Moments) -> Moments:
        """Return the moments of both sets of pixels together (Chan, Golub & LeVeque 1983)."""
        count = self.count + other.count
        if not count:
            return self
        step = other.mean - self.mean
        return Moments(
            count,
            self.mean + step * (other.count / count),
            self.scatter + other.scatter + np.outer(step, step) * (self.count * other.count / count),
        )

    def with_zeros(self, count: int) -> Moments:
        """Return the moments with as many zero spectra beside the pixels."""
        return self.merged(Moments(count, np.zeros_like(self.mean), np.zeros_like(self.scatter)))


@dataclass(frozen=True, slots=True)
class Projection:
    """z = components @ ((x - mean) / scale): ``mean``, ``scale`` (B,), ``components`` (B, B) in rows. Nothing is dropped."""

    mean: Floats
    scale: Floats
    components: Floats

    @classmethod
    def of(cls, moments: Moments) -> Projection:
        """Return the projection of the pixels with these moments.

        Population standard deviations; a constant band is only shifted. Axes by falling variance, each with the sign that makes its
        largest entry positive (scikit-learn from 1.5 on).
        """
        deviation = np.sqrt(np.diag(moments.scatter) / max(moments.count, 1))
        scale = np.where(deviation > CONSTANT * np.abs(moments.mean), deviation, 1.0)
        correlation = moments.scatter / max(moments.count, 1) / np.outer(scale, scale)
        components = np.linalg.eigh(correlation)[1][:, ::-1].T
        largest = components[np.arange(len(components)), np.abs(components).argmax(axis=1)]
        return cls(moments.mean, scale, components * np.sign(largest)[:, np.newaxis])

    @property
    def is_constant(self) -> bool:
        """Whether no band varies."""
        return bool((self.scale == 1.0).all())

    def means(self, sums: Floats, counts: NDArray[np.int64]) -> Floats:
        """Return the projected means (N, B) of patches.

        The projection is linear, so the patch sums (N, B) of the bands and the numbers of their pixels (N,) suffice.
        """
        return self._rotate(sums / np.maximum(counts, 1)[:, np.newaxis] - self.mean)

    def padded_means(self, sums: Floats, inside: NDArray[np.int64], size: int) -> Floats:
        """Return the published patch means (N, B): projected sums over the ``inside`` (N,) pixels of the image, divided by size ** 2."""
        return self._rotate((sums - inside[:, np.newaxis] * self.mean) / size**2)

    def _rotate(self, values: Floats) -> Floats:
        return values / self.scale @ self.components.T
