"""Radar backscatter as linear power and in decibels: the product works with dB, and takes every mean of linear power."""

from __future__ import annotations

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Floating = TypeVar("Floating", np.float32, np.float64)


def to_decibels(power: NDArray[Floating]) -> NDArray[Floating]:
    """Return 10 log10 of linear power of any shape; not finite where it is not above 0, which no measured power is."""
    with np.errstate(divide="ignore", invalid="ignore"):
        found: NDArray[Floating] = 10 * np.log10(power)
    return found


def to_power(decibels: NDArray[Floating]) -> NDArray[Floating]:
    """Return the linear power of decibels of any shape."""
    with np.errstate(over="ignore"):
        found: NDArray[Floating] = np.power(10, decibels / 10, dtype=decibels.dtype)
    return found
