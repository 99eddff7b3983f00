"""What a sensor makes of the surface: texture, neighbours mixed in, sun and view, haze, clouds and their shadows, noise."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

from .randomness import Floats, Hash, hashed, key, normal, smooth_noise, uniform
from .spectra import BANDS, Appearance, Weather

HALO: Final = 5  # pixels that the point spread reaches
# Standard deviation of the point spread in 10 m pixels: bands of 10 m, and bands of 20 m brought to 10 m.
BLUR_PIXELS: Final = tuple(0.55 if band in ("B02", "B03", "B04", "B08") else 0.8 for band in BANDS)
HAZE: Final = np.array([0.060, 0.046, 0.034, 0.030, 0.026, 0.022, 0.019, 0.018, 0.005, 0.003], dtype=np.float32)
CLOUD: Final = np.array([0.50, 0.50, 0.51, 0.52, 0.53, 0.54, 0.55, 0.55, 0.40, 0.32], dtype=np.float32)
CLEAR, CLOUDY, SHADOW = range(3)
MASK_OPACITY: Final = 0.12  # thinner cloud is not in the mask, as in real products
DN_PER_REFLECTANCE: Final = 10_000.0
HIGHEST_DN: Final = 20_000


@dataclass(frozen=True, slots=True)
class Clouds:
    """Cloud field of a date: opaque where the field ``name`` exceeds ``threshold``; shadows lie ``shift`` (rows, columns) away."""

    name: Hash
    threshold: float
    wavelength: float
    shift: tuple[float, float]

    def opacity(self, rows: NDArray[Any], cols: NDArray[Any]) -> Floats:
        """Return the (h, w) opacity, 0 to 1."""
        field = smooth_noise(rows, cols, self.wavelength, self.name, 5)
        opacity: Floats = np.clip((field - self.threshold) / 0.30, 0.0, 1.0).astype(np.float32)
        return opacity

    def shade(self, rows: NDArray[Any], cols: NDArray[Any]) -> Floats:
        """Return the (h, w) opacity of the cloud that stands between a place and the sun."""
        return self.opacity(rows + self.shift[0], cols + self.shift[1])

    def mask(self, rows: NDArray[Any], cols: NDArray[Any]) -> NDArray[np.uint8]:
        """Return the (h, w) mask: 0 clear, 1 cloud, 2 shadow."""
        shadow = np.where(self.shade(rows, cols) > MASK_OPACITY, SHADOW, CLEAR)
        return np.where(self.opacity(rows, cols) > MASK_OPACITY, CLOUDY, shadow).astype(np.uint8)


def clouds(seed: int, date: dt.date, size: int, scale: float, cover: float) -> Clouds:
    """Return a cloud field that hides about ``cover`` (0-1) of the scene."""
    name, wavelength = hashed(key(seed, "clouds"), date.toordinal()), 130 * scale
    axis = np.linspace(0, size - 1, min(size, 256))
    threshold = float(np.quantile(smooth_noise(axis, axis, wavelength, name, 5), 1 - cover))
    away = 14 * scale * (0.7 + 0.6 * float(uniform(name, 1)[0]))
    return Clouds(name, threshold, wavelength, (0.8 * away, 0.6 * away))


@dataclass(frozen=True, slots=True)
class Sky:
    """Everything about a date that is not on the ground.

    Attributes:
        seed, date: scene and day. ``weather``: wetness and sun.
        haze: strength relative to a usual series. ``clouds``: the cloud field, if any.
    """

    seed: int
    date: dt.date
    weather: Weather
    haze: float = 1.0
    clouds: Clouds | None = None

    def random(self, name: str) -> Hash:
        """Return the hash of a random field of this date."""
        return hashed(key(self.seed, name), self.date.toordinal())


def surface(unit: NDArray[np.intp], look: Appearance, rows: NDArray[Any], cols: NDArray[Any], seed: int) -> Floats:
    """Return the (bands, h, w) reflectance of the ground, with a texture from pixel to pixel that stays over the years.

    Args:
        unit: (h, w) row of every pixel in ``look``.
        look: reflectance and variety of the units.
        rows: (h,) row numbers.
        cols: (w,) column numbers.
        seed: seed of the scene.
    """
    fine = [normal(key(seed, f"fine {number}"), rows[:, None], cols[None, :]) for number in range(2)]
    lush = 0.75 * smooth_noise(rows, cols, 9.0, key(seed, "lush"), 2) + 0.65 * fine[0]
    bright = 0.60 * smooth_noise(rows, cols, 5.0, key(seed, "bright"), 2) + 0.80 * fine[1]
    values = look.mean[unit] + look.lush[unit] * lush[..., None]
    values *= (1 + look.contrast[unit] * bright)[..., None]
    return np.ascontiguousarray(np.moveaxis(np.maximum(values, 0.001), -1, 0), dtype=np.float32)


def spread(values: Floats) -> Floats:
    """Mix neighbouring pixels as the optics do; edges are continued."""
    return np.stack([gaussian_filter(band, sigma, mode="nearest", radius=HALO) for band, sigma in zip(values, BLUR_PIXELS, strict=True)])


def illuminate(values: Floats, rows: NDArray[Any], cols: NDArray[Any], sky: Sky) -> Floats:
    """Apply what sun, terrain, view angle and calibration do to the (bands, h, w) reflectance."""
    draws = normal(sky.random("view"), np.arange(3))
    plants = (values[6] - values[2]) / np.maximum(values[6] + values[2], 1e-3)
    view = 1 + 0.045 * draws[0] * (0.5 + plants) + 0.03 * draws[1] * (cols[None, :] / 10980.0 - 0.5)
    slopes = smooth_noise(rows, cols, 170.0, key(sky.seed, "terrain"), 3)
    terrain = 1 + 0.045 * (1.2 - 0.7 * sky.weather.season) * slopes
    calibration = 1 + 0.03 * draws[2] + 0.012 * normal(sky.random("calibration"), np.arange(len(BANDS)))
    result: Floats = values * (view * terrain)[None] * calibration[:, None, None]
    return result.astype(np.float32)


def add_haze(values: Floats, rows: NDArray[Any], cols: NDArray[Any], sky: Sky) -> Floats:
    """Add scattered light and take away transmission: some dates are clear, some milky, none evenly so."""
    draws = uniform(sky.random("haze"), np.arange(2))
    level = 0.10 + 0.35 * draws[0] + (0.55 if draws[1] < 0.2 else 0.0)
    strength = sky.haze * np.maximum(level * (1 + 0.35 * smooth_noise(rows, cols, 240.0, sky.random("haze field"), 3)), 0.0)
    scattered = HAZE[:, None, None] * strength[None]
    hazy: Floats = values * (1 - 3.0 * scattered) + scattered
    return hazy


def add_clouds(values: Floats, rows: NDArray[Any], cols: NDArray[Any], field: Clouds) -> tuple[Floats, NDArray[np.uint8]]:
    """Return the (bands, h, w) values under clouds and shadows, and the (h, w) mask: 0 clear, 1 cloud, 2 shadow."""
    opacity, shade = field.opacity(rows, cols), field.shade(rows, cols)
    shaded = values * (1 - 0.6 * shade)[None]
    mixed = shaded * (1 - opacity)[None] + CLOUD[:, None, None] * opacity[None]
    return mixed.astype(np.float32), field.mask(rows, cols)


def digitise(values: Floats, rng: np.random.Generator) -> NDArray[np.uint16]:
    """Add sensor noise and return digital numbers (reflectance x 10000, never 0, which means nodata)."""
    noisy = values + (0.0012 + 0.010 * values) * rng.standard_normal(values.shape, dtype=np.float32)
    return np.clip(np.rint(noisy * DN_PER_REFLECTANCE), 1, HIGHEST_DN).astype(np.uint16)
