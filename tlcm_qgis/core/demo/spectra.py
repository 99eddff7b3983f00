"""Surface reflectance of every unit of the demo on a day: mixtures of endmembers, steered by the unit's habits and the season."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from .landscape import ROAD, URBAN, nearest_cells
from .phenology import crop_cover, grass_cover, leaf_on
from .plan import BARE_SOIL, CROPLAND, GRASSLAND, IMPERVIOUS, WATER, WOODLAND, UnitTable
from .randomness import Floats, Hash, hashed, key, normal, uniform

BANDS: Final = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
CENTRE_WAVELENGTHS_UM: Final = (0.490, 0.560, 0.665, 0.704, 0.740, 0.783, 0.842, 0.865, 1.610, 2.190)

# Reflectance in the order of BANDS, of the size that Sentinel-2 level 2A shows over western Europe.
_ENDMEMBERS: Final = {
    "clear_water": (0.035, 0.030, 0.018, 0.015, 0.012, 0.011, 0.009, 0.009, 0.005, 0.004),
    "turbid_water": (0.060, 0.082, 0.078, 0.070, 0.045, 0.043, 0.036, 0.034, 0.012, 0.009),
    "algae": (0.035, 0.055, 0.032, 0.062, 0.062, 0.066, 0.060, 0.056, 0.014, 0.009),
    "conifer": (0.019, 0.032, 0.022, 0.053, 0.135, 0.165, 0.180, 0.195, 0.095, 0.045),
    "broadleaf": (0.022, 0.045, 0.024, 0.076, 0.260, 0.330, 0.350, 0.370, 0.170, 0.078),
    "leafless": (0.042, 0.055, 0.062, 0.082, 0.120, 0.137, 0.150, 0.166, 0.190, 0.125),
    "grass": (0.037, 0.074, 0.050, 0.120, 0.275, 0.330, 0.355, 0.370, 0.225, 0.122),
    "rough_grass": (0.042, 0.075, 0.060, 0.120, 0.240, 0.285, 0.310, 0.325, 0.235, 0.140),
    "dry_grass": (0.072, 0.102, 0.130, 0.170, 0.222, 0.248, 0.268, 0.288, 0.325, 0.235),
    "cereal": (0.029, 0.060, 0.032, 0.088, 0.310, 0.395, 0.425, 0.435, 0.185, 0.088),
    "rape": (0.045, 0.105, 0.075, 0.130, 0.315, 0.385, 0.415, 0.425, 0.200, 0.100),
    "maize": (0.030, 0.062, 0.035, 0.098, 0.280, 0.350, 0.380, 0.398, 0.205, 0.098),
    "beet": (0.032, 0.072, 0.034, 0.100, 0.340, 0.425, 0.455, 0.468, 0.205, 0.096),
    "vegetables": (0.038, 0.078, 0.048, 0.115, 0.290, 0.350, 0.380, 0.392, 0.205, 0.110),
    "straw": (0.078, 0.112, 0.152, 0.192, 0.232, 0.252, 0.276, 0.296, 0.340, 0.240),
    "bright_soil": (0.100, 0.138, 0.185, 0.212, 0.232, 0.248, 0.266, 0.282, 0.365, 0.325),
    "dark_soil": (0.048, 0.064, 0.088, 0.106, 0.122, 0.134, 0.150, 0.162, 0.240, 0.210),
    "red_soil": (0.062, 0.090, 0.155, 0.182, 0.198, 0.210, 0.225, 0.240, 0.325, 0.285),
    "sand": (0.150, 0.205, 0.272, 0.305, 0.322, 0.336, 0.350, 0.362, 0.440, 0.405),
    "gravel": (0.125, 0.148, 0.172, 0.185, 0.194, 0.202, 0.212, 0.220, 0.270, 0.255),
    "asphalt": (0.075, 0.086, 0.094, 0.100, 0.106, 0.110, 0.116, 0.121, 0.140, 0.134),
    "concrete": (0.148, 0.168, 0.188, 0.198, 0.206, 0.214, 0.224, 0.230, 0.262, 0.250),
    "tile_roof": (0.068, 0.088, 0.148, 0.172, 0.186, 0.196, 0.212, 0.222, 0.268, 0.242),
    "metal_roof": (0.260, 0.276, 0.290, 0.296, 0.302, 0.308, 0.314, 0.316, 0.322, 0.304),
    "dark_roof": (0.052, 0.058, 0.063, 0.067, 0.071, 0.074, 0.079, 0.083, 0.106, 0.102),
}
E: Final[dict[str, Floats]] = {name: np.array(values, dtype=np.float32) for name, values in _ENDMEMBERS.items()}
CROP_LOOKS: Final = np.stack([E[name] for name in ("cereal", "rape", "maize", "beet", "grass", "vegetables")])
GRASS_LOOKS: Final = np.stack([E["grass"], E["rough_grass"]])
Painted = tuple[NDArray[Any], NDArray[Any], NDArray[Any]]  # the fields of Appearance
SOIL_REGION_PIXELS: Final = 220.0
PLOUGHED: Final = 0.80  # clods throw shadows


@dataclass(frozen=True, slots=True)
class Weather:
    """State of the whole scene on a day: ``wetness`` of bare ground (0-1), ``season``: sun height (0 mid-winter, 1 mid-summer)."""

    wetness: float
    season: float


def weather(seed: int, date: dt.date) -> Weather:
    """Return the weather of a day: winters are wetter, single days differ."""
    season = 0.5 - 0.5 * np.cos(2 * np.pi * (date.timetuple().tm_yday - 355) / 365.25)
    wetness = np.clip(0.62 - 0.38 * season + 0.22 * normal(key(seed, "rain"), date.toordinal())[0], 0.0, 1.0)
    return Weather(float(wetness), float(season))


@dataclass(frozen=True, slots=True)
class Habits:
    """What stays with a unit as long as its land cover does.

    Attributes:
        who: (U,) hashes from which all habits follow; ``kind``: (U,) kind of land.
        soil: (U, bands) reflectance of its dry soil; ``wet_ground``: (U,) how much more or less wet it lies than others.
    """

    who: Hash
    kind: NDArray[np.int64]
    soil: Floats
    wet_ground: Floats


def habits(units: UnitTable, seed: int, scale: float, changed: bool) -> Habits:
    """Return the habits of all units before (by parcel) or after (by unit) their change."""
    who = hashed(units.ids, 71) if changed else units.parcel
    region = nearest_cells(units.x.astype(np.float32), units.y.astype(np.float32), SOIL_REGION_PIXELS * scale, key(seed, "soil")).cell
    shares = np.stack([0.15 + uniform(region, number) + 0.5 * uniform(units.parcel, 72 + number) for number in range(3)], axis=1) ** 2
    soil = shares / shares.sum(axis=1, keepdims=True) @ np.stack([E["bright_soil"], E["dark_soil"], E["red_soil"]])
    soil *= 1 + 0.10 * normal(units.parcel, 76)[:, None]
    return Habits(who, units.kind, soil.astype(np.float32), normal(units.parcel, 77))


@dataclass(frozen=True, slots=True)
class Appearance:
    """Reflectance of units on a day.

    Attributes:
        mean: (U, bands); ``lush``: (U, bands) what a unit of texture adds (more plants, or more roofs); ``contrast``: (U,) relative
            standard deviation of brightness from pixel to pixel.
    """

    mean: Floats
    lush: Floats
    contrast: Floats


def appearance(classes: NDArray[np.uint8], unit: Habits, sky: Weather, date: dt.date) -> Appearance:
    """Return how units of the given (U,) classes look on a day."""
    count = len(classes)
    mean, lush, contrast = np.zeros((count, len(BANDS)), np.float32), np.zeros((count, len(BANDS)), np.float32), np.zeros(count, np.float32)
    painters = {
        WATER: _water,
        WOODLAND: _woodland,
        GRASSLAND: _grassland,
        BARE_SOIL: _bare_soil,
        IMPERVIOUS: _impervious,
        CROPLAND: _cropland,
    }
    for value, paint in painters.items():
        rows = np.flatnonzero(classes == value)
        if len(rows):
            part = Habits(unit.who[rows], unit.kind[rows], unit.soil[rows], unit.wet_ground[rows])
            mean[rows], lush[rows], contrast[rows] = paint(part, sky, date)
    return Appearance(mean, lush, contrast)


def _mix(*parts: tuple[Any, Any]) -> Floats:
    """Return the sum of share x spectrum."""
    total = sum(np.asarray(share, dtype=np.float32)[:, None] * np.asarray(spectrum, dtype=np.float32) for share, spectrum in parts)
    return np.asarray(total, dtype=np.float32)


def _wet(unit: Habits, soil: Floats, sky: Weather) -> Floats:
    """Return soil as dark as its moisture makes it, the short-wave infrared most."""
    moisture = np.clip(sky.wetness + 0.16 * unit.wet_ground, 0, 1)[:, None]
    darkening = np.array([0.36] * 8 + [0.46, 0.50], dtype=np.float32)
    wet: Floats = soil * (1 - darkening * moisture)
    return wet


def _water(unit: Habits, sky: Weather, date: dt.date) -> Painted:
    today = hashed(unit.who, date.toordinal())
    turbid = np.clip(0.15 + 0.75 * uniform(unit.who, 1) + 0.25 * (sky.wetness - 0.5) + 0.12 * normal(today, 2), 0, 1)
    algae = np.clip(0.7 * uniform(unit.who, 3) * sky.season - 0.2 + 0.1 * normal(today, 4), 0, 0.6)
    glint = np.float32(0.012) * uniform(today, 5)
    mean = (
        _mix(((1 - turbid) * (1 - algae), E["clear_water"]), (turbid * (1 - algae), E["turbid_water"]), (algae, E["algae"]))
        + glint[:, None]
    )
    reeds = 0.05 * (uniform(unit.who, 6) < 0.4)
    return mean, reeds[:, None] * (E["rough_grass"] - mean), np.full(len(mean), 0.06, np.float32)


def _woodland(unit: Habits, sky: Weather, date: dt.date) -> Painted:
    stand, share = uniform(unit.who, 1), uniform(unit.who, 2)
    conifers = np.select([stand < 0.45, stand < 0.72], [0.2 * share, 0.8 + 0.2 * share], 0.3 + 0.4 * share)
    closed = np.where(uniform(unit.who, 3) < 0.20, 0.52 + 0.2 * uniform(unit.who, 4), 0.78 + 0.2 * uniform(unit.who, 4))
    leaves = leaf_on(unit.who, date)
    trees = _mix((conifers, E["conifer"]), ((1 - conifers) * leaves, E["broadleaf"]), ((1 - conifers) * (1 - leaves), E["leafless"]))
    floor = _mix((0.35 + 0.25 * leaves, E["rough_grass"]), (0.35 - 0.15 * leaves, E["dry_grass"]), (0.3 - 0.1 * leaves, E["dark_soil"]))
    shade = 0.80 + 0.20 * sky.season + 0.05 * normal(unit.who, 5)
    mean = shade[:, None] * (closed[:, None] * trees + (1 - closed[:, None]) * floor)
    return mean, 0.10 * (floor - trees), np.full(len(mean), 0.10, np.float32)


def _grassland(unit: Habits, sky: Weather, date: dt.date) -> Painted:
    cover = grass_cover(unit.who, date)
    soil = _wet(unit, unit.soil, sky)
    green = GRASS_LOOKS[cover.look]
    bushes = 0.3 * (uniform(unit.who, 1) < 0.22) * uniform(unit.who, 2)
    mean = _mix((cover.green, green), (cover.dry, E["dry_grass"])) + (1 - cover.green - cover.dry)[:, None] * soil
    leaves = leaf_on(unit.who, date)
    mean += bushes[:, None] * (_mix((leaves, E["broadleaf"]), (1 - leaves, E["leafless"])) - mean)
    return mean, 0.09 * (green - E["dry_grass"]), np.full(len(mean), 0.05, np.float32)


def _cropland(unit: Habits, sky: Weather, date: dt.date) -> Painted:
    cover = crop_cover(unit.who, date)
    soil = PLOUGHED * _wet(unit, unit.soil, sky)
    green = CROP_LOOKS[cover.look]
    mean = _mix((cover.green, green), (cover.dry, E["straw"])) + (1 - cover.green - cover.dry)[:, None] * soil
    return mean, 0.07 * (0.3 + cover.green[:, None]) * (green - soil), np.full(len(mean), 0.04, np.float32)


def _bare_soil(unit: Habits, sky: Weather, date: dt.date) -> Painted:
    """Fallow and eroded soil, sand pits, building sites, mud flats."""
    use = uniform(unit.who, 1)
    sand, site, mud = use < 0.22, (use >= 0.22) & (use < 0.40), use >= 0.94
    stones = 0.34 + 0.3 * uniform(unit.who, 6)[:, None]
    ground = np.where(sand[:, None], E["sand"] * (0.8 + 0.3 * uniform(unit.who, 2)[:, None]), (1 - stones) * unit.soil + stones * E["sand"])
    gravel = np.where(site, 0.06 + 0.18 * uniform(unit.who, 3), 0.0)
    ground = (1 - gravel[:, None]) * ground + gravel[:, None] * E["gravel"]
    ground = np.where(mud[:, None], 0.8 * E["dark_soil"], ground)
    weeds = np.where(sand | mud, 0.06, 0.28) * uniform(unit.who, 4) * (0.5 + 0.5 * sky.season)
    dry = 0.12 * uniform(unit.who, 5)
    mean = (1 - weeds - dry)[:, None] * _wet(unit, ground.astype(np.float32), sky) + _mix((weeds, E["rough_grass"]), (dry, E["dry_grass"]))
    return mean, 0.05 * (E["rough_grass"] - mean), np.full(len(mean), 0.07, np.float32)


def _impervious(unit: Habits, sky: Weather, date: dt.date) -> Painted:
    """Houses with gardens, dense centres, industry, car parks, roads."""
    use = np.where(unit.kind == ROAD, 2.0, uniform(unit.who, 1))
    use = np.where((unit.kind != URBAN) & (unit.kind != ROAD), 0.4 + 0.6 * use, use)
    houses, centre, industry = use < 0.42, (use >= 0.42) & (use < 0.62), (use >= 0.62) & (use < 0.9)
    draws = [uniform(unit.who, 10 + number) + 0.05 for number in range(5)]
    recipe = np.stack([  # tile roof, asphalt, concrete, metal roof, dark roof
        np.select([houses, centre], [0.8, 0.5], 0.0) * draws[0],
        np.select([houses, centre, industry], [0.9, 1.0, 0.6], 1.6) * draws[1],
        np.select([houses, centre, industry], [0.5, 0.6, 1.0], 0.5) * draws[2],
        np.select([industry], [0.8], 0.03) * draws[3] ** 2,
        np.select([houses, centre, industry], [0.5, 1.0, 0.5], 0.05) * draws[4],
    ], axis=1)  # fmt: skip
    built = (
        recipe
        / recipe.sum(axis=1, keepdims=True)
        @ np.stack([E[n] for n in ("tile_roof", "asphalt", "concrete", "metal_roof", "dark_roof")])
    )
    garden = np.select(
        [houses, centre, industry], [0.12 + 0.16 * uniform(unit.who, 2), 0.08 * uniform(unit.who, 2), 0.10 * uniform(unit.who, 2)], 0.05
    )
    leaves = leaf_on(unit.who, date)
    plants = _mix((0.65 - 0.1 * leaves, E["grass"]), (0.35 * leaves, E["broadleaf"]), (0.35 * (1 - leaves) + 0.1 * leaves, E["leafless"]))
    shade = 0.86 + 0.14 * sky.season
    damp = 1 - 0.12 * sky.wetness
    mean = shade * ((1 - garden)[:, None] * damp * built + garden[:, None] * plants)
    texture = np.select([houses, centre, industry], [0.10, 0.05, 0.04], 0.03)
    return (
        mean.astype(np.float32),
        texture[:, None] * (plants - built),
        np.select([houses, centre, industry], [0.12, 0.12, 0.15], 0.08).astype(np.float32),
    )
