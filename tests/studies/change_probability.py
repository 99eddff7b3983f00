"""Whether the probability of change is what it says: of the pixels with 80 %, four out of five changed."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import numpy as np
import rasterio
from numpy.typing import NDArray
from sklearn.calibration import calibration_curve

from tests.studies.common import quiet_context
from tests.studies.figures import interval
from tlcm_qgis.core.change_detection import COUNT, PROBABILITY, detect_changes
from tlcm_qgis.core.changes import MAX_COUNT
from tlcm_qgis.core.series import MapSeries

BINS: Final = 10
FIGURES: Final = ("expected_calibration_error", "brier", "brier_of_count", "estimated_share", "changed_share")


def reliability(probability: NDArray[np.float64], changed: NDArray[np.bool_]) -> dict[str, Any]:
    """Return how often what was given a probability (N,) came true (N,), in ten bins, the Brier score and the expected calibration error."""
    edges = np.linspace(0, 1, BINS + 1)
    pixels = np.bincount(np.searchsorted(edges[1:-1], probability), minlength=BINS)
    observed, predicted = calibration_curve(changed, probability, n_bins=BINS)
    filled = np.flatnonzero(pixels)
    return {
        "pixels": len(changed),
        "bins": [
            {"bin": int(index), "pixels": int(pixels[index]), "predicted": float(said), "observed": float(seen)}
            for index, said, seen in zip(filled, predicted, observed, strict=True)
        ],
        "expected_calibration_error": float(np.average(np.abs(observed - predicted), weights=pixels[filled])),
        "brier": float(np.square(probability - changed).mean()),
    }


def change_reliability(maps: MapSeries, truth: MapSeries, folder: Path) -> dict[str, Any] | None:
    """Return the reliability of probability.tif of maps, which is written into ``folder``; ``None`` if they know no probability.

    True is what changed at least once from the first to the last date; only pixels with a probability count. ``brier_of_count`` is that of
    the number of changes, taken for certain.
    """
    summary = detect_changes(maps, folder, None, None, 1, quiet_context())
    if summary.prior is None:
        return None
    percent, count = (rasterio.open(folder / name).read(1) for name in (PROBABILITY, COUNT))
    whole = truth.grid.whole()
    first = truth.read_map(0, whole)
    changed = np.any([truth.read_map(index, whole) != first for index in range(1, len(truth.dates))], axis=0)
    known = (percent <= 100) & (count <= MAX_COUNT)
    return {
        **reliability(percent[known] / 100, changed[known]),
        "brier_of_count": float(((count > 0) != changed)[known].mean()),
        "estimated_share": summary.prior,
        "changed_share": float(changed[known].mean()),
    }


def pooled(results: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the bins of all scenes together, and means of the figures with 95 % intervals."""
    table = np.zeros((BINS, 3))
    for item in (item for result in results for item in result["bins"]):
        number = item["pixels"]
        table[item["bin"]] += (number, number * item["predicted"], number * item["observed"])
    rows = enumerate(table.tolist())
    bins = [{"bin": index, "pixels": int(n), "predicted": said / n, "observed": seen / n} for index, (n, said, seen) in rows if n]
    return {"bins": bins, **{name: interval([result[name] for result in results]) for name in FIGURES}}
