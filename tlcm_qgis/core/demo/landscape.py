"""Where the fields, woods, towns, rivers and roads of the demo lie: a function of place and seed, so that any block can be made alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from .randomness import Floats, Hash, hashed, key, normal, smooth_noise, uniform

# What a place is used for in the large; the kinds of land differ in the shape of their parcels and in the classes found there.
FARMLAND, NATURAL, URBAN, RIVER, ROAD = range(5)

FULL_SCALE_PIXELS: Final = 400  # smaller scenes get smaller parcels, so that they still hold all classes
SMALLEST_SCALE: Final = 0.2
DISTRICT_PIXELS: Final = 90.0
SPLITS: Final = 10
KIND_BITS: Final = np.uint64(0x7)
PART_BIT: Final = np.uint64(0x8)
ID_BITS: Final = ~np.uint64(0xF)


@dataclass(frozen=True, slots=True)
class Cells:
    """Nearest seed points of a jittered lattice (Worley noise), per place.

    Attributes:
        cell: hash of the nearest seed point, ``other``: of the second nearest.
        x, y: the nearest seed point.
        edge: distance to the border between the two, in pixels.
    """

    cell: Hash
    other: Hash
    x: Floats
    y: Floats
    edge: Floats


def nearest_cells(x: Floats, y: Floats, spacing: float, name: Hash) -> Cells:
    """Return the Voronoi cell of every place for seed points jittered on a lattice of ``spacing`` pixels."""
    col, row = np.floor(x / spacing).astype(np.int64), np.floor(y / spacing).astype(np.int64)
    left, top = int(col.min()) - 1, int(row.min()) - 1
    lattice_row, lattice_col = np.mgrid[top : int(row.max()) + 2, left : int(col.max()) + 2]
    ids = hashed(name, lattice_row, lattice_col)
    seed_x = ((lattice_col + 0.1 + 0.8 * uniform(ids, 1)) * spacing).astype(np.float32)
    seed_y = ((lattice_row + 0.1 + 0.8 * uniform(ids, 2)) * spacing).astype(np.float32)
    first = np.full(x.shape, np.inf, dtype=np.float32)
    second, index, other = first.copy(), np.zeros(x.shape, dtype=np.int64), np.zeros(x.shape, dtype=np.int64)
    flat_x, flat_y, width = seed_x.ravel(), seed_y.ravel(), lattice_row.shape[1]
    base = (row - top) * width + (col - left)
    for step in [down * width + across for down in (-1, 0, 1) for across in (-1, 0, 1)]:
        here = base + step
        distance = (x - flat_x[here]) ** 2 + (y - flat_y[here]) ** 2
        nearer, next_nearest = distance < first, distance < second
        other = np.where(nearer, index, np.where(next_nearest, here, other))
        second = np.where(nearer, first, np.where(next_nearest, distance, second))
        index, first = np.where(nearer, here, index), np.minimum(distance, first)
    apart = np.hypot(flat_x[index] - flat_x[other], flat_y[index] - flat_y[other])
    return Cells(ids.ravel()[index], ids.ravel()[other], flat_x[index], flat_y[index], (second - first) / (2 * apart))


@dataclass(frozen=True)
class Landscape:
    """The geometry of a scene.

    Attributes:
        size: width and height in pixels.
        seed: seed of the scene.
    """

    size: int
    seed: int

    @property
    def scale(self) -> float:
        """Size of all parcels relative to a scene of 400 pixels or more."""
        return float(np.clip(self.size / FULL_SCALE_PIXELS, SMALLEST_SCALE, 1.0))

    def units(self, rows: NDArray[Any], cols: NDArray[Any]) -> Hash:
        """Return the unit of every pixel.

        A unit is what can change its land cover as a whole: a parcel, or one of two parts of it. The lowest three bits hold the kind of land,
        the fourth the part.

        Args:
            rows: (h,) row numbers.
            cols: (w,) column numbers.

        Returns:
            (h, w) ids.
        """
        shape = (len(rows), len(cols))
        scale = self.scale
        x, y = np.broadcast_to(cols.astype(np.float32), shape), np.broadcast_to(rows.astype(np.float32)[:, None], shape)
        district = self._districts(rows, cols, x, y)
        kind = self._kinds(district)
        parcel = np.where(
            kind == NATURAL,
            self._natural_patches(rows, cols, x, y),
            self._parcels(x, y, district, kind),
        )
        kind = np.where(self._is_river(rows, cols), RIVER, kind)
        pair = district.cell ^ district.other
        road = (district.edge < max(0.55, 0.75 * scale) + 0.45 * scale * uniform(pair, 1)) & (uniform(pair, 2) < 0.5)
        kind = np.where(road, ROAD, kind)
        parcel = np.where(kind == RIVER, hashed(key(self.seed, "river")), np.where(kind == ROAD, hashed(pair, 3), parcel))
        ids: Hash = (parcel & ID_BITS) | kind.astype(np.uint64)
        return ids | np.where(self._second_part(ids, rows, cols), PART_BIT, np.uint64(0))

    def _warp(self, rows: NDArray[Any], cols: NDArray[Any], name: str, wavelength: float, octaves: int) -> tuple[Floats, Floats]:
        first, second = key(self.seed, f"{name} x"), key(self.seed, f"{name} y")
        return smooth_noise(rows, cols, wavelength, first, octaves), smooth_noise(rows, cols, wavelength, second, octaves)

    def _districts(self, rows: NDArray[Any], cols: NDArray[Any], x: Floats, y: Floats) -> Cells:
        warp_x, warp_y = self._warp(rows, cols, "district", 70 * self.scale, 2)
        reach = np.float32(7 * self.scale)
        return nearest_cells(x + reach * warp_x, y + reach * warp_y, DISTRICT_PIXELS * self.scale, key(self.seed, "district"))

    def _kinds(self, district: Cells) -> NDArray[np.int64]:
        """Towns lie around the centres of municipalities, hamlets anywhere; the rest is farmland or natural land."""
        spacing = 4 * DISTRICT_PIXELS * self.scale
        town = nearest_cells(district.x, district.y, spacing, key(self.seed, "municipality"))
        distance = np.hypot(town.x - district.x, town.y - district.y) / spacing
        urban = (distance < 0.16 + 0.14 * uniform(town.cell, 5)) | (uniform(district.cell, 6) < 0.04)
        natural = uniform(district.cell, 7) < 0.38
        return np.where(urban, URBAN, np.where(natural, NATURAL, FARMLAND))

    def _natural_patches(self, rows: NDArray[Any], cols: NDArray[Any], x: Floats, y: Floats) -> Hash:
        warp_x, warp_y = self._warp(rows, cols, "patch", 26 * self.scale, 3)
        reach = np.float32(5 * self.scale)
        return nearest_cells(x + reach * warp_x, y + reach * warp_y, 36 * self.scale, key(self.seed, "patch")).cell

    def _parcels(self, x: Floats, y: Floats, district: Cells, kind: NDArray[np.int64]) -> Hash:
        """Split every district, in a frame turned to its own direction, again and again into two until the parcels are small enough."""
        angle = np.pi * uniform(district.cell, 11)
        across, along = x - district.x, y - district.y
        frame = (np.cos(angle) * across + np.sin(angle) * along, np.cos(angle) * along - np.sin(angle) * across)
        reach = np.float32(1.6 * DISTRICT_PIXELS * self.scale)
        low, high = [np.full(x.shape, -reach) for _ in frame], [np.full(x.shape, reach) for _ in frame]
        smallest, span = np.where(kind == URBAN, 10.0, 18.0), np.where(kind == URBAN, 3.0, 4.0)
        target = (self.scale * smallest * span ** uniform(district.cell, 12)).astype(np.float32)
        stretch = 2.0 ** (2.4 * uniform(district.cell, 13) - 1.2)
        node = hashed(district.cell, 14)
        for level in range(SPLITS):
            extent = [high[0] - low[0], (high[1] - low[1]) * stretch]
            split = np.maximum(*extent) > target * (1 + 1.2 * uniform(node, 1))
            for axis, chosen in enumerate((extent[0] >= extent[1], extent[0] < extent[1])):
                cut = low[axis] + (0.28 + 0.44 * uniform(node, 2)) * (high[axis] - low[axis])
                upper = frame[axis] > cut
                active = split & chosen
                low[axis] = np.where(active & upper, cut, low[axis])
                high[axis] = np.where(active & ~upper, cut, high[axis])
                node = np.where(active, hashed(node, level, upper), node)
        return node

    def _is_river(self, rows: NDArray[Any], cols: NDArray[Any]) -> NDArray[np.bool_]:
        """Rivers follow the zero line of a smooth field, which winds like a valley; their width varies along the way."""
        name, wavelength = key(self.seed, "river"), 330 * self.scale
        level = smooth_noise(rows, cols, wavelength, name, 3)
        slope_x = smooth_noise(rows, cols + 1.0, wavelength, name, 3) - level
        slope_y = smooth_noise(rows + 1.0, cols, wavelength, name, 3) - level
        half_width = self.scale * (2.6 + 0.9 * smooth_noise(rows, cols, 120 * self.scale, key(self.seed, "river width")))
        inside: NDArray[np.bool_] = np.abs(level) < half_width * np.maximum(np.hypot(slope_x, slope_y), 1e-6)
        return inside

    def _second_part(self, ids: Hash, rows: NDArray[Any], cols: NDArray[Any]) -> NDArray[np.bool_]:
        divided = (uniform(ids, 21) < 0.4) & ((ids & KIND_BITS) < RIVER)
        line = smooth_noise(rows, cols, 40 * self.scale, key(self.seed, "part"), 2)
        return divided & (line > 0.5 * normal(ids, 22))
