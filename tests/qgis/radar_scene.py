"""Radar series of the land of ``bad_scene``: VV and VH in linear power, by class and date, with speckle."""

from __future__ import annotations

from collections.abc import Sequence

import bad_scene as scene
import numpy as np

BANDS = ("VV", "VH")
POWER = {1: (0.02, 0.005), 2: (0.12, 0.04), 3: (0.6, 0.1)}  # by class


def radar_images(days: Sequence[str], size: int = scene.SIZE, looks: float = 40) -> dict[str, np.ndarray]:
    """Return an image (2, size, size) for each day."""
    table = np.zeros((max(POWER) + 1, len(BANDS)))
    for value, power in POWER.items():
        table[value] = power
    clear = np.moveaxis(table[scene.land(size)], -1, 0)
    rng = np.random.default_rng(5)
    return {day: (clear * rng.gamma(looks, 1 / looks, clear.shape)).astype(np.float32) for day in days}
