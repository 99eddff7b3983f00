"""The published experiments of SL-GT2Net, for who has the data: docs/reproduce-slgt2.md says where to get it, and how this differs."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy as np

from tests.measured import hash_of
from tests.studies.common import VARIANTS, Part
from tests.studies.slgt2_protocol import Size, reproduce
from tlcm_qgis.core.datasets.radar_patches import RadarPatches

SEEDS: Final = range(1, 2)
QUICK: Final = Size(
    steps=4,
    crop=32,
    stride=24,
    network={
        "dims": (6, 12),
        "depths": (2, 2),
        "heads": (3, 6),
        "windows": (((2, 3), (3, 2), (1, 5)),) * 2,
    },
    most=2,
)
FIGURES: Final = ("overall_accuracy", "mean_recall", "mean_precision", "mean_iou", "mean_f1")

Parts = tuple[RadarPatches, RadarPatches]


def mts12(folder: Path) -> Parts:
    """Return the patches of Slovenia to learn from and to judge by."""
    return RadarPatches.slovenia(folder, "train"), RadarPatches.slovenia(folder, "test")


def brandenburg(folder: Path, period: str) -> Parts:
    """Return the patches of Brandenburg to learn from and to judge by."""
    return RadarPatches.brandenburg(folder, "train", period), RadarPatches.brandenburg(folder, "test", period)


def one_seed(prepare: Callable[[Path], Parts], name: str, seed: int, cache: Path | None, *, data: Path, quick: bool) -> dict[str, Any]:
    """Return the figures of both variants; with a cache, an interrupted training goes on.

    Args:
        prepare: makes the parts of the data set.
        name: of the part of the study.
        seed: of everything.
        cache: folder of unfinished trainings.
        data: folder of the data set.
        quick: whether to go through everything on a small part of it.
    """
    training, test = prepare(data)
    with tempfile.TemporaryDirectory() as temporary:
        figures = {}
        for variant in VARIANTS:
            place = (cache or Path(temporary)) / "slgt2" / name / f"{variant}_{seed}"
            place.mkdir(parents=True, exist_ok=True)
            figures[variant] = reproduce(training, test, variant, QUICK if quick else Size(), seed, place)
    labels = [label for part in (training, test) for _, label in part.files]
    return {"seed": seed, "data_sha256": hash_of(labels), "variants": figures}


def summary(results: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the means over the seeds of the figures that the paper gives."""
    return {variant: {name: np.mean([result["variants"][variant][name] for result in results]) for name in FIGURES} for variant in VARIANTS}


PARTS: Final = [
    Part("slgt2_mts12", "slgt2", SEEDS, partial(one_seed, mts12, "mts12"), summary, data="MTS12"),
    *(
        Part(name, "slgt2", SEEDS, partial(one_seed, partial(brandenburg, period=period), name), summary, data="Brandenburg")
        for name, period in (("slgt2_brandenburg", "s1"), ("slgt2_brandenburg_s2", "s2"))
    ),
]
