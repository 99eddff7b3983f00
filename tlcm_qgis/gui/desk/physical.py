"""Stored values of a band as the worker reads them: reflectance, or dB of radar."""

from __future__ import annotations

import numpy as np

from ...core.spec.stack_document import POWER, Band


def physical(stored: np.ndarray, band: Band) -> np.ndarray:
    """Return the values of any shape, NaN for nodata, noise of radar borders and linear power that is not above 0."""
    values = np.where(stored == band.nodata, np.nan, stored) if band.nodata is not None else np.asarray(stored, np.float64)
    values = values * (1.0 if band.scale is None else band.scale) + (band.offset or 0.0)
    if band.unit == POWER:
        values = 10 * np.log10(np.where(values > 0, values, np.nan))
    return values if band.lowest is None else np.where(values < band.lowest, np.nan, values)
