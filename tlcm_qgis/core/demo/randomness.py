"""Random numbers that depend on a place and a seed only, never on the order or the blocks in which places are visited."""

from __future__ import annotations

import zlib
from typing import Any

import numpy as np
from numpy.typing import NDArray

Hash = NDArray[np.uint64]
Floats = NDArray[np.float32]

_GAMMA = np.uint64(0x9E3779B97F4A7C15)
_M1 = np.uint64(0xBF58476D1CE4E5B9)
_M2 = np.uint64(0x94D049BB133111EB)


def key(seed: int, name: str) -> Hash:
    """Return the hash that starts the random field called ``name`` of a scene."""
    return hashed(np.array([seed], dtype=np.uint64), zlib.crc32(name.encode()))


def hashed(*parts: Any) -> Hash:
    """Return 64 well-mixed bits for every broadcast combination of whole numbers (SplitMix64, Steele et al. 2014)."""
    state: Hash = np.zeros(1, dtype=np.uint64)
    with np.errstate(over="ignore"):
        for part in parts:
            state = (state ^ _as_bits(part)) + _GAMMA
            state = (state ^ (state >> np.uint64(30))) * _M1
            state = (state ^ (state >> np.uint64(27))) * _M2
            state = state ^ (state >> np.uint64(31))
    return state


def _as_bits(part: Any) -> Hash:
    array = np.asarray(part)
    return array if array.dtype == np.uint64 else array.astype(np.int64).astype(np.uint64)


def uniform(*parts: Any) -> Floats:
    """Return a number in [0, 1) for every broadcast combination of whole numbers."""
    return (hashed(*parts) >> np.uint64(40)).astype(np.float32) * np.float32(2.0**-24)


def normal(*parts: Any) -> Floats:
    """Return a nearly normal number (mean 0, standard deviation 1, limits ±3.5) for every combination: a sum of four uniforms."""
    bits = hashed(*parts)
    total = np.zeros(bits.shape, dtype=np.float32)
    for shift in (0, 16, 32, 48):
        total += ((bits >> np.uint64(shift)) & np.uint64(0xFFFF)).astype(np.float32)
    return (total * np.float32(1 / 65536) - np.float32(2.0)) * np.float32(3.0**0.5)


def smooth_noise(rows: NDArray[Any], cols: NDArray[Any], wavelength: float, name: Hash, octaves: int = 1) -> Floats:
    """Return a smooth random field on the raster that two axes span.

    Value noise on a lattice of ``wavelength`` pixels with quintic blending; every further octave has half the wavelength and half the amplitude.

    Args:
        rows: (h,) row coordinates in pixels, whole or not.
        cols: (w,) column coordinates.
        wavelength: distance of lattice points of the first octave, in pixels.
        name: hash of the field, from ``key``.
        octaves: number of octaves.

    Returns:
        (h, w) numbers with mean 0 and a standard deviation of about 1.
    """
    total = np.zeros((len(rows), len(cols)), dtype=np.float32)
    power = 0.0
    for octave in range(octaves):
        total += np.float32(0.5**octave) * _value_noise(rows, cols, wavelength / 2**octave, hashed(name, octave))
        power += 0.25**octave
    return total * np.float32(1.0 / (0.7 * power**0.5))


def _value_noise(rows: NDArray[Any], cols: NDArray[Any], wavelength: float, name: Hash) -> Floats:
    row_index, row_weight = _lattice(rows, wavelength)
    col_index, col_weight = _lattice(cols, wavelength)
    top, left = int(row_index.min()), int(col_index.min())
    lattice_rows = np.arange(top, int(row_index.max()) + 2)
    lattice_cols = np.arange(left, int(col_index.max()) + 2)
    values = normal(name, lattice_rows[:, None], lattice_cols[None, :])
    i, j = row_index - top, col_index - left
    across = values[:, j] * (1 - col_weight) + values[:, j + 1] * col_weight
    down = row_weight[:, None]
    return np.asarray(across[i] * (1 - down) + across[i + 1] * down, dtype=np.float32)


def _lattice(axis: NDArray[Any], wavelength: float) -> tuple[NDArray[np.int64], Floats]:
    scaled = np.asarray(axis, dtype=np.float64) / wavelength
    index = np.floor(scaled).astype(np.int64)
    share = (scaled - index).astype(np.float32)
    weight = share**3 * (share * (share * 6 - 15) + 10)
    return index, weight.astype(np.float32)
