"""Temporal consistency: maps of random forests of demo scenes, filtered in several ways, against the truth of every date."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy as np

from tests.measured import hash_of
from tests.studies.common import Part, job, migrated, quiet_context
from tests.studies.demo import BASE, demo
from tests.studies.figures import interval
from tlcm_qgis.core.accuracy.series_scores import change_scores
from tlcm_qgis.core.demo import generate
from tlcm_qgis.core.demo.truth import truth_series
from tlcm_qgis.core.engine.mapper import map_stack
from tlcm_qgis.core.models.training import TrainSettings, train
from tlcm_qgis.core.samples.load import load_samples
from tlcm_qgis.core.series import MapSeries
from tlcm_qgis.core.stack.image_stack import ImageStack

SCENE: Final = replace(BASE, size=300)
CONDITIONS: Final[dict[str, dict[str, Any]]] = {"temporal": {}, "temporal_clouds": {"clouds": True, "cloud_cover": 0.2}}
SEEDS: Final = range(1, 7)  # scenes 21 to 24 were looked at while the method was chosen
RAW: Final = "none"
WAYS: Final[dict[str, dict[str, Any]]] = {  # parameters of tlcm:filtermaps
    "majority": {"TEMPORAL": "majority"},
    "majority_both": {"TEMPORAL": "majority", "SPATIAL": "majority"},
    "hmm": {"TEMPORAL": "hmm"},
    "hmm_shortest_2": {"TEMPORAL": "hmm", "MIN_DURATION": 2},
    "bayes": {"TEMPORAL": "none", "SPATIAL": "bayes"},
    "bayes_hmm": {"TEMPORAL": "hmm", "SPATIAL": "bayes"},
}
FIGURES: Final = ("overall_accuracy", "last", "spatial_change_f1", "temporal_change_f1", "confidence")
TOLERANCE: Final = 1  # dates


@dataclass(frozen=True, slots=True)
class _Results:
    """A folder of results."""

    path: Path

    def has(self, name: str) -> bool:
        """Return whether the file is there."""
        return (self.path / name).exists()


def one_seed(condition: str, seed: int, cache: Path | None) -> dict[str, Any]:
    """Return the figures of the maps of a scene as they are, and filtered in all ways."""
    with demo(replace(SCENE, seed=seed, **CONDITIONS[condition]), cache) as folder, tempfile.TemporaryDirectory() as temporary:
        stack = ImageStack.open(folder / generate.STACK)
        truth = truth_series(folder)
        labelled = load_samples(folder / generate.SAMPLES, stack.grid, "class_value", "date", quiet_context())
        model = train(stack, migrated(stack, labelled, "best", seed), TrainSettings(method="rf", seed=seed, device="cpu"), quiet_context())
        every_date, target = range(len(stack.dates)), _Results(Path(temporary) / "maps")
        series = map_stack(stack, model, every_date, target, probabilities=True, context=quiet_context())
        found = {RAW: _figures(MapSeries.open(series), truth)}
        for way, given in WAYS.items():
            begun = time.process_time()
            made = job("filtermaps", SERIES=str(series), OUTPUT_FOLDER=f"{temporary}/{way}", **given)
            seconds = time.process_time() - begun
            found[way] = {**_figures(MapSeries.open(made["SERIES_OUT"]), truth), "cpu_s": seconds}
        return {"seed": seed, "data_sha256": hash_of(folder.glob("images/*.tif")), "dates": len(stack.dates), "ways": found}


def _figures(maps: MapSeries, truth: MapSeries) -> dict[str, float | None]:
    """Return the accuracy of all dates together and of the last one, those of the changes, and the mean confidence."""
    whole = truth.grid.whole()
    pairs = [(maps.read_map(index, whole), truth.read_map(index, whole)) for index in range(len(maps.dates))]
    right = [(found == labels)[found > 0] for found, labels in pairs]
    said = np.concatenate([maps.read_confidence(index, whole)[found > 0] for index, (found, _) in enumerate(pairs)])
    changes = change_scores(maps, truth, quiet_context(), TOLERANCE)
    return {
        "overall_accuracy": float(np.concatenate(right).mean()),
        "last": float(right[-1].mean()),
        "spatial_change_f1": changes.spatial.scores().change_f1,
        "temporal_change_f1": changes.temporal.scores().change_f1,
        "confidence": float(said.mean() / 100),
    }


def summary(results: list[dict[str, Any]]) -> dict[str, Any]:
    """Return means over the scenes with 95 % intervals, and those of the gains over the maps as they were."""
    ways: Mapping[str, Any] = results[0]["ways"]
    found = {way: {name: [result["ways"][way][name] for result in results] for name in FIGURES} for way in ways}
    return {
        "dates": results[0]["dates"],
        "ways": {way: {name: interval(values) for name, values in figures.items()} for way, figures in found.items()},
        "gains": {
            way: {name: interval(np.array(figures[name]) - found[RAW][name]) for name in FIGURES}
            for way, figures in found.items()
            if way != RAW
        },
    }


PARTS: Final = [Part(name, "temporal", SEEDS, partial(one_seed, name), summary) for name in CONDITIONS]
