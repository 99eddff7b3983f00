"""What makes labelled samples doubtful without making them useless: classes of few samples, all of them in one place."""

from __future__ import annotations

from typing import Final

import numpy as np

from ..spec.messages import tr
from ..stack.grid import Grid
from ..worker.context import JobContext
from .sample_set import SampleSet

FEWEST: Final = 5  # places of a class: with fewer, not every fifth of them has one to be judged by the others
SMALLEST_SHARE: Final = 0.05  # of the grid: the box round all samples; in a smaller one hardly all looks of a class occur


def tell_doubts(samples: SampleSet, grid: Grid, context: JobContext) -> None:
    """Warn about classes that have few samples, and about samples that all lie close together."""
    places = np.unique(np.stack([samples.class_value, samples.row, samples.col]), axis=1)
    values, counts = np.unique(places[0], return_counts=True)
    few = [
        f"{samples.scheme.by_value(value).name} ({count})" for value, count in zip(values.tolist(), counts, strict=True) if count < FEWEST
    ]
    if few:
        context.warning(
            tr("Classes with fewer than {fewest} samples are hardly known, and easily mapped wrongly; label more of: {classes}."),
            fewest=FEWEST,
            classes=", ".join(few),
        )
    box = int((np.ptp(samples.row) + 1) * (np.ptp(samples.col) + 1))
    if box < SMALLEST_SHARE * grid.width * grid.height:
        context.warning(
            tr("All samples lie within {percent} % of the image; elsewhere the classes may look otherwise, so label places all over it."),
            percent=float(f"{100 * box / (grid.width * grid.height):.2g}"),
        )
