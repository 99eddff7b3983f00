"""The matrix of distances between classes, as variant "paper" of the migration takes it: DTW of all pairs of samples of two classes."""

from __future__ import annotations

import resource
from pathlib import Path
from typing import Final

import numpy as np

from tests.benchmarks.common import BANDS, CLASSES, Measured, Part, Row, in_turn
from tlcm_qgis.core.migration.thresholds import class_distances

SIZES: Final = {"2,000 samples in 6 classes": (2_000, 2.0), "6 x 4,000 samples": (6 * 4_000, 25.0)}
MOST_GB: Final = 1.0


def measure(_: Path) -> Measured:
    """Measure the matrix of few and of many samples."""
    rng = np.random.default_rng(1)
    rows, details = [], {}
    for what, (count, target) in SIZES.items():
        classes, spectra = np.arange(count) % CLASSES, rng.uniform(0, 5_000, (count, len(BANDS)))

        def matrix(classes: np.ndarray = classes, spectra: np.ndarray = spectra) -> None:
            class_distances(spectra, classes, range(CLASSES))

        timing = in_turn({what: matrix})[what]
        details[what] = timing.as_json()
        rows.append(Row(f"DTW class matrix, {what}", timing.median, "s", target, at_most=True))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e9
    rows.append(Row("DTW class matrix: most memory of the process", peak, "GB", MOST_GB, at_most=True))
    return Measured(rows, details)


PARTS: Final = [Part("dtw", measure)]
