"""All methods on demo scenes with changes: the same migrated samples, maps of every date, and their changes, with and without a filter."""

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
from tests.studies.change_probability import change_reliability, pooled
from tests.studies.common import Part, job, migrated, quiet_context
from tests.studies.demo import BASE, demo
from tests.studies.figures import interval
from tlcm_qgis.core.accuracy.series_scores import change_scores
from tlcm_qgis.core.demo import generate
from tlcm_qgis.core.demo.truth import truth_series
from tlcm_qgis.core.engine.mapper import map_stack
from tlcm_qgis.core.filtering import Rule
from tlcm_qgis.core.map_filter import FilterSettings, filter_series
from tlcm_qgis.core.models.training import TrainSettings, train
from tlcm_qgis.core.samples.load import load_samples
from tlcm_qgis.core.series import MapSeries
from tlcm_qgis.core.spec.methods import METHODS
from tlcm_qgis.core.stack.image_stack import ImageStack

SCENE: Final = replace(BASE, size=300)
SEEDS: Final = range(1, 6)
VOTERS: Final = FilterSettings(3, 3, Rule())
METHODS_ALONE: Final[dict[str, dict[str, Any]]] = {method: {"method": method} for method in METHODS}
ONE_OR_MANY: Final[dict[str, dict[str, Any]]] = {"cnn": {"method": "cnn"}, "cnn_per_date": {"method": "cnn", "network_per_date": True}}
OWN: Final = "own"  # value of PRETRAINED: a network that was pre-trained on the images of the same scene
PRETRAINED: Final[dict[str, dict[str, Any]]] = {
    "tsscd": {"method": "tsscd"},
    "stcln": {"method": "stcln"},
    "stcln_pretrained": {"method": "stcln", "pretrained": OWN},
}
FIGURES: Final = ("mean", "last", "spatial_change_f1", "temporal_change_f1")


@dataclass(frozen=True, slots=True)
class _Results:
    """A folder of results."""

    path: Path

    def has(self, name: str) -> bool:
        """Return whether the file is there."""
        return (self.path / name).exists()


def one_seed(ways: Mapping[str, Mapping[str, Any]], seed: int, cache: Path | None) -> dict[str, Any]:
    """Return the accuracy of every date, and of the changes, of each way (name to settings of the training) for a scene of its own."""
    with demo(replace(SCENE, seed=seed), cache) as folder, tempfile.TemporaryDirectory() as temporary:
        stack = ImageStack.open(folder / generate.STACK)
        truth = truth_series(folder)
        labelled = load_samples(folder / generate.SAMPLES, stack.grid, "class_value", "date", quiet_context())
        samples = migrated(stack, labelled, "best", seed)
        found: dict[str, Any] = {}
        chances = []
        for way, given in ways.items():
            settings = TrainSettings(**given, seed=seed, device="cpu")
            if settings.pretrained == OWN:
                made = job(
                    "pretrainmodel", STACK=str(folder / generate.STACK), MODEL_OUT=f"{temporary}/pretrained", SEED=seed, DEVICE="cpu"
                )
                settings = replace(settings, pretrained=made["MODEL_OUT"])
            begun = time.process_time()
            model = train(stack, samples, settings, quiet_context())
            seconds = time.process_time() - begun
            series = map_stack(
                stack, model, range(len(stack.dates)), _Results(Path(temporary) / way), probabilities=False, context=quiet_context()
            )
            maps = MapSeries.open(series)
            filtered = filter_series(maps, VOTERS, _Results(Path(temporary) / f"{way} filtered"), quiet_context())
            found[way] = {**_figures(maps, truth), "training_cpu_s": seconds}
            chances.append(change_reliability(maps, truth, Path(temporary) / f"{way} changes"))
            found[f"{way}_filtered"] = _figures(MapSeries.open(filtered), truth)
        first, last = (truth.read_map(index, truth.grid.whole()) for index in (0, -1))
        return {
            "seed": seed,
            "data_sha256": hash_of(folder.glob("images/*.tif")),
            "dates": [date.key for date in stack.dates],
            "pixels": first.size,
            "changed_last": float((first != last).mean()),
            "methods": found,
            "change_probability": next(filter(None, chances), None),
        }


def _figures(maps: MapSeries, truth: MapSeries) -> dict[str, Any]:
    whole = truth.grid.whole()
    pairs = ((maps.read_map(index, whole), truth.read_map(index, whole)) for index in range(len(maps.dates)))
    accuracy = [float((found == labels)[found > 0].mean()) for found, labels in pairs]
    changes = change_scores(maps, truth, quiet_context())
    return {
        "overall_accuracy": accuracy,
        "mean": float(np.mean(accuracy)),
        "last": accuracy[-1],
        "spatial_change_f1": changes.spatial.scores().change_f1,
        "temporal_change_f1": changes.temporal.scores().change_f1,
        "temporal_f1_published": changes.temporal.scores().f1,
    }


def summary(results: list[dict[str, Any]]) -> dict[str, Any]:
    """Return means over the scenes with 95 % intervals."""
    ways = results[0]["methods"]
    chances = [result["change_probability"] for result in results if result["change_probability"]]
    return {
        "dates": len(results[0]["dates"]),
        "pixels": results[0]["pixels"],
        "changed_last": [result["changed_last"] for result in results],
        "methods": {way: {name: interval([result["methods"][way][name] for result in results]) for name in FIGURES} for way in ways},
        "training_cpu_s": {
            way: interval([result["methods"][way]["training_cpu_s"] for result in results])
            for way in ways
            if "training_cpu_s" in results[0]["methods"][way]
        },
        "change_probability": pooled(chances) if chances else None,
    }


PARTS: Final = [
    Part("networks", "networks", SEEDS, partial(one_seed, METHODS_ALONE), summary),
    Part("network_per_date", "networks", range(1, 3), partial(one_seed, ONE_OR_MANY), summary),
    Part("stcln_changes", "networks", range(1, 4), partial(one_seed, PRETRAINED), summary),
]
