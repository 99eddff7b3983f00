"""How green, dry and bare every parcel is on a day: crop calendars, mowing, leaf-on, each parcel with its own timing.

All functions take the (U,) hashes of parcels, from which every habit of a parcel follows, and a day; all results are shares of the ground (U,).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from .randomness import Floats, Hash, hashed, normal, uniform


@dataclass(frozen=True, slots=True)
class Crop:
    """Calendar of a crop in days since 1 January of the harvest year (negative: the autumn before).

    Attributes:
        share: share of the fields; ``look``: index of its green endmember in ``spectra.CROP_LOOKS``.
        emergence, growth_days, ripening, harvest: middle days, and how long it takes to close.
        straw: cover of dry straw when ripe, and of stubble after the harvest.
        winter_rest: cover that a crop sown in autumn keeps until spring, relative to the full one.
    """

    share: float
    look: int
    emergence: float
    growth_days: float
    ripening: float
    harvest: float
    straw: float
    winter_rest: float


CROPS: Final = (
    Crop(0.41, 0, -60, 12, 172, 200, 0.85, 0.55),  # winter cereal
    Crop(0.13, 1, -110, 14, 168, 195, 0.60, 0.60),  # oilseed rape
    Crop(0.24, 2, 130, 10, 258, 282, 0.50, 1.0),  # maize
    Crop(0.12, 3, 120, 12, 292, 300, 0.05, 1.0),  # beet, potato
    Crop(0.05, 4, -100, 20, 400, 420, 0.10, 0.75),  # fodder, sown grass
    Crop(0.05, 5, 80, 8, 130, 140, 0.05, 1.0),  # vegetables: several short cycles
)
VEGETABLE_LOOK: Final = 5
VEGETABLE_CYCLE_DAYS: Final = 85.0


@dataclass(frozen=True, slots=True)
class Cover:
    """Shares of green and dry plants on the ground, (U,) each; the rest is soil. ``look``: index of the green endmember."""

    green: Floats
    dry: Floats
    look: NDArray[np.int64]


def _step(days: Any, width: Any) -> Floats:
    result: Floats = (1.0 / (1.0 + np.exp(-np.clip(days / width, -30, 30)))).astype(np.float32)
    return result


def crop_cover(parcels: Hash, date: dt.date) -> Cover:
    """Return the cover of crop fields; crops rotate from harvest year to harvest year."""
    green = np.zeros(parcels.shape, dtype=np.float32)
    dry, strongest = green.copy(), np.full(parcels.shape, -1.0, dtype=np.float32)
    look = np.zeros(parcels.shape, dtype=np.int64)
    for harvest_year in (date.year, date.year + 1):
        field = hashed(parcels, 31, harvest_year)
        day = np.float32((date - dt.date(harvest_year, 1, 1)).days)
        season = _season(field, day)
        green, dry = green + season.green, np.maximum(dry, season.dry)
        look = np.where(season.green > strongest, season.look, look)
        strongest = np.maximum(strongest, season.green)
    green = np.minimum(green, 0.97)
    return Cover(green, np.minimum(dry, 1 - green), look)


def _season(field: Hash, day: np.float32) -> Cover:
    """Return the cover that the crop of one harvest year gives."""
    table = np.array(
        [(c.share, c.look, c.emergence, c.growth_days, c.ripening, c.harvest, c.straw, c.winter_rest) for c in CROPS], dtype=np.float32
    )
    crop = np.minimum(np.searchsorted(np.cumsum(table[:, 0]), uniform(field, 1), side="right"), len(CROPS) - 1)
    _, look, emergence, growth, ripening, harvest, straw, rest = table[crop].T
    shift = 12 * normal(field, 2)
    emergence, ripening = emergence + shift + 8 * normal(field, 3), ripening + 0.7 * shift + 8 * normal(field, 4)
    harvest = np.maximum(harvest + 0.7 * shift + 7 * normal(field, 5), ripening + 5)
    most = 0.80 + 0.17 * uniform(field, 6)
    spring = rest + (1 - rest) * _step(day - 78 - shift, 9)
    green = most * spring * _step(day - emergence - growth, growth) * _step(ripening - day, 5) * (day < harvest)
    ripe = straw * most * _step(day - ripening, 5) * (day < harvest)
    tilled = harvest + 8 + 75 * uniform(field, 7)
    stubble = 0.8 * straw * (day >= harvest) * (day < tilled) + 0.30 * straw * (day >= tilled) * (day < tilled + 90)
    sown = uniform(field, 8) < 0.55  # a catch crop between harvest and winter
    catch = 0.75 * sown * _step(day - harvest - 35, 8) * _step(345 - day, 12) * (harvest < 240)
    phase = ((day + VEGETABLE_CYCLE_DAYS * uniform(field, 9)) % VEGETABLE_CYCLE_DAYS) / VEGETABLE_CYCLE_DAYS
    vegetables = most * np.sin(np.pi * np.minimum(phase / 0.75, 1)) * (day > 70) * (day < 310)
    green = np.where(look == VEGETABLE_LOOK, vegetables, green + catch)
    return Cover(green.astype(np.float32), (ripe + stubble).astype(np.float32), look.astype(np.int64))


def grass_cover(parcels: Hash, date: dt.date) -> Cover:
    """Return the cover of meadows (mown), pastures, dry grassland and unused land."""
    day = np.float32(date.timetuple().tm_yday)
    use = uniform(parcels, 41)
    meadow, dry_land, unused = use < 0.42, (use >= 0.72) & (use < 0.88), use >= 0.88
    shift = 12 * normal(parcels, 42)
    spring = _step(day - 85 - shift, 14) * _step(330 - day + shift, 16)
    drought = np.exp(-(((day - 215 - shift) / 38) ** 2)) * np.where(dry_land, 0.75, np.where(unused, 0.35, 0.3 * uniform(parcels, 43)))
    green = (0.55 + 0.29 * spring) * (1 - drought) * (0.88 + 0.12 * uniform(parcels, 44))
    for number, middle in enumerate((150.0, 197.0, 250.0)):
        since = day - (middle + shift + 9 * normal(hashed(parcels, date.year), 45 + number))
        cut = meadow & (uniform(parcels, 50 + number) < (0.95, 0.7, 0.6)[number]) & (since >= 0)
        green = np.where(cut, green * (1 - 0.62 * np.exp(-since / 17)), green)
    green = np.where(unused, 0.72 * green, green)
    litter = np.where(unused, 0.85, 0.75) * (1 - green)
    look = np.where(dry_land | unused, 1, 0)
    return Cover(green.astype(np.float32), litter.astype(np.float32), look)


def leaf_on(parcels: Hash, date: dt.date) -> Floats:
    """Return the share of the leaves that broadleaved trees carry."""
    day = np.float32(date.timetuple().tm_yday)
    shift = 6 * normal(parcels, 61)
    return _step(day - 108 - shift, 6) * _step(305 - day + 1.5 * shift, 8)
