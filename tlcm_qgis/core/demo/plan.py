"""Which class every unit of the demo has, and which units change to what and when: tables of the whole scene, a row a unit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..spec.classes import ClassScheme, LandCoverClass
from .landscape import ID_BITS, KIND_BITS, RIVER
from .randomness import Hash

WATER, WOODLAND, GRASSLAND, BARE_SOIL, IMPERVIOUS, CROPLAND = range(1, 7)
SCHEME: Final = ClassScheme(
    (
        LandCoverClass(WATER, "water", "Water", "#2f7fd6"),
        LandCoverClass(WOODLAND, "woodland", "Woodland", "#1f6b34"),
        LandCoverClass(GRASSLAND, "grassland", "Grassland", "#9fcf5f"),
        LandCoverClass(BARE_SOIL, "bare_soil", "Bare soil", "#c49a6c"),
        LandCoverClass(IMPERVIOUS, "impervious", "Impervious", "#c8413b"),
        LandCoverClass(CROPLAND, "cropland", "Cropland", "#f2d95c"),
    )
)
CLASS_COUNT: Final = 6
CLASS_SHARES: Final = np.array([0.10, 0.22, 0.20, 0.11, 0.15, 0.22])
CLASSES_OF_KIND: Final = np.array(
    [  # water, woodland, grassland, bare soil, impervious, cropland
        [0.010, 0.06, 0.26, 0.10, 0.015, 0.545],  # farmland
        [0.24, 0.46, 0.17, 0.12, 0.005, 0.005],  # natural
        [0.010, 0.06, 0.13, 0.11, 0.68, 0.01],  # urban
        [1.0, 0.0, 0.0, 0.0, 0.0, 0.0],  # river
        [0.0, 0.0, 0.0, 0.0, 1.0, 0.0],  # road
    ]
)
LOSS_RATES: Final = np.array([0.18, 0.17, 0.42, 0.48, 0.20, 0.36])  # share of a class's area that it loses, before scaling to the whole
TRANSITIONS: Final = np.array(
    [  # to: water, woodland, grassland, bare soil, impervious, cropland
        [0.00, 0.05, 0.35, 0.40, 0.05, 0.15],
        [0.07, 0.00, 0.22, 0.41, 0.10, 0.20],
        [0.06, 0.09, 0.00, 0.09, 0.21, 0.55],
        [0.10, 0.06, 0.16, 0.00, 0.58, 0.10],
        [0.06, 0.06, 0.22, 0.60, 0.00, 0.06],
        [0.05, 0.12, 0.55, 0.10, 0.18, 0.00],
    ]
)
SMALLEST_CHANGE_PIXELS: Final = 12


@dataclass(frozen=True, slots=True)
class UnitTable:
    """The units of a scene, sorted by id.

    Attributes:
        ids: (U,) as ``Landscape.units`` gives them; ``area``: (U,) pixels; ``x``, ``y``: (U,) mean column and row.
    """

    ids: Hash
    area: NDArray[np.int64]
    x: NDArray[np.float64]
    y: NDArray[np.float64]

    @property
    def kind(self) -> NDArray[np.int64]:
        """Kind of land of every unit."""
        return (self.ids & KIND_BITS).astype(np.int64)

    @property
    def parcel(self) -> Hash:
        """Id of the parcel that a unit belongs to: its parts share it."""
        return (self.ids & ID_BITS) | (self.ids & KIND_BITS)


@dataclass(frozen=True, slots=True)
class ChangePlan:
    """What every unit is, and becomes.

    Attributes:
        before, after: (U,) class values; the same where nothing changes.
        change_index: (U,) index of the first date with the new class; the number of dates where nothing changes.
    """

    before: NDArray[np.uint8]
    after: NDArray[np.uint8]
    change_index: NDArray[np.int64]

    def classes(self, date_index: int) -> NDArray[np.uint8]:
        """Return the (U,) class values on a date."""
        return np.where(self.change_index <= date_index, self.after, self.before)


def plan_classes(units: UnitTable, rng: np.random.Generator) -> NDArray[np.uint8]:
    """Return a class for every unit: by kind of land, with shares of the area near ``CLASS_SHARES``; parts of a parcel share it."""
    parcels, first, member = np.unique(units.parcel, return_index=True, return_inverse=True)
    area = np.bincount(member, weights=units.area)
    kind = units.kind[first]
    lacking = CLASS_SHARES * area.sum()
    classes = np.zeros(len(parcels), dtype=np.uint8)
    draws = rng.random(len(parcels))
    fixed_first = np.lexsort((rng.permutation(len(parcels)), -np.minimum(area, np.median(area) * 4), -(kind >= RIVER).astype(int)))
    for row in fixed_first:
        weights = CLASSES_OF_KIND[kind[row]] * np.maximum(lacking, 1e-6 * area.sum())
        chosen = int(np.searchsorted(np.cumsum(weights) / weights.sum(), draws[row]))
        classes[row] = chosen + 1
        lacking[chosen] -= area[row]
    return classes[member]


def plan_changes(
    units: UnitTable, before: NDArray[np.uint8], date_count: int, changed_share: float, smallest: int, rng: np.random.Generator
) -> ChangePlan:
    """Choose the units that change until ``changed_share`` of all pixels has changed by the last date.

    Every class loses some of its units and gains others. The changed area grows evenly over the dates.

    Args:
        units: the table of units.
        before: (U,) their first classes.
        date_count: number of dates; changes happen at indices 1 to ``date_count - 1``.
        changed_share: share of all pixels that differ on the last date.
        smallest: units of fewer pixels do not change.
        rng: source of all choices.
    """
    total = np.bincount(before, weights=units.area, minlength=CLASS_COUNT + 1)[1:]
    losses = LOSS_RATES * total * changed_share * total.sum() / (LOSS_RATES * total).sum()
    order = rng.permutation(len(before))
    open_to_change = (units.kind < RIVER) & (units.area >= smallest)
    changing = [_choose(order[open_to_change[order] & (before[order] == value)], units.area, losses[value - 1]) for value in SCHEME.values]
    after = before.copy()
    for value, rows in zip(SCHEME.values, changing, strict=True):
        after[rows] = _destinations(value, units.area[rows], rng)
    rows = rng.permutation(np.concatenate(changing))
    change_index = np.full(len(before), date_count, dtype=np.int64)
    done = np.cumsum(units.area[rows]) - units.area[rows] / 2
    change_index[rows] = 1 + np.floor(done / units.area[rows].sum() * (date_count - 1)).astype(np.int64)
    return ChangePlan(before, after, change_index)


def _choose(candidates: NDArray[np.int64], area: NDArray[np.int64], wanted: float) -> NDArray[np.int64]:
    """Take candidates as they come while they fit into the wanted area, but always one, and never the last."""
    taken, filled = [], 0.0
    for row in candidates[: max(len(candidates) - 1, 1)]:
        if filled + area[row] <= wanted * 1.01:
            taken.append(row)
            filled += area[row]
    if not taken and len(candidates):
        taken = [candidates[np.argmin(area[candidates])]]
    return np.array(taken, dtype=np.int64)


def _destinations(value: int, area: NDArray[np.int64], rng: np.random.Generator) -> NDArray[np.uint8]:
    """Return the new classes of units of class ``value``: shares of the area near ``TRANSITIONS``."""
    lacking = TRANSITIONS[value - 1] * area.sum()
    chosen = np.zeros(len(area), dtype=np.uint8)
    for row in rng.permutation(len(area)):
        weights = TRANSITIONS[value - 1] * np.maximum(lacking, 1e-6 * area.sum())
        choice = int(rng.choice(CLASS_COUNT, p=weights / weights.sum()))
        chosen[row] = choice + 1
        lacking[choice] -= area[row]
    return chosen
