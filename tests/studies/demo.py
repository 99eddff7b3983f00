"""Demo scenes of 600 x 600 pixels and 12 dates: migrated samples against naive labels and against the true labels at the same points."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any, Final

import rasterio

from tests.measured import hash_of
from tests.studies.common import (
    VARIANTS,
    WAYS,
    Part,
    accuracies,
    available,
    migrated,
    naive_samples,
    quiet_context,
    true_samples,
)
from tests.studies.figures import accuracy_table, compact, count_samples, quality_table, visible_points
from tlcm_qgis.core.demo import generate
from tlcm_qgis.core.demo.scene import DemoSettings
from tlcm_qgis.core.samples.load import load_samples
from tlcm_qgis.core.stack.image_stack import ImageStack

BASE: Final = DemoSettings(600, 12, 0)
SEEDS: Final = range(5, 10)  # scenes 1 to 4 were looked at while the method was chosen
METHODS: Final = ("rf", "svm")
CONDITIONS: Final[dict[str, dict[str, Any]]] = {
    "base": {},
    "clouds": {"clouds": True, "cloud_cover": 0.2},
    "haze": {"haze": 2.0},
    "months": {"months_between": 3},
    "points": {"points_per_class": 5},
    "steps": {},
}


@dataclass(frozen=True, slots=True)
class _Folder:
    """Where a demo is written; a file is whole as soon as it has its name."""

    path: Path
    names: frozenset[str] = field(default=frozenset())

    def has(self, name: str) -> bool:
        """Return whether the file is there."""
        return (self.path / name).exists()


@contextmanager
def demo(settings: DemoSettings, cache: Path | None) -> Iterator[Path]:
    """Give the folder of a demo: from the cache, as long as the generator is the same, else made for the occasion."""
    sources = hash_of(Path(generate.__file__).parent.glob("*.py"))
    name = f"demo_{hashlib.sha256(f'{settings} {sources}'.encode()).hexdigest()[:12]}"
    with tempfile.TemporaryDirectory() as temporary:
        folder = (cache or Path(temporary)) / name
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / generate.STACK).exists():
            generate.create_demo(settings, _Folder(folder), quiet_context())
        yield folder


def one_seed(condition: str, seed: int, cache: Path | None) -> dict[str, Any]:
    """Return accuracies per date of each way to label, and the quality of its samples, for a scene of its own."""
    with demo(replace(BASE, seed=seed, **CONDITIONS[condition]), cache) as folder:
        stack = ImageStack.open(folder / generate.STACK)
        keys = [date.key for date in stack.dates]
        truth = [rasterio.open(folder / generate.TRUTH / f"truth_{key}.tif").read(1) for key in keys]
        labelled = load_samples(folder / generate.SAMPLES, stack.grid, "class_value", "date", quiet_context())
        sets = {"naive": naive_samples(labelled, stack)}
        sets |= {way: migrated(stack, labelled, way, seed) for way in (WAYS if condition == "steps" else VARIANTS)}
        sets["ceiling"] = true_samples(labelled, stack, truth)
        visible = visible_points(stack, labelled)
        found = {
            method: {way: accuracies(stack, samples, truth, seed, method) for way, samples in sets.items()}
            for method in available(METHODS if condition in ("base", "steps") else METHODS[:1])
        }
        return {
            "seed": seed,
            "data_sha256": hash_of(folder.glob("images/*.tif")),
            "dates": keys,
            "classes": [item.name for item in labelled.scheme.classes],
            "pixels": truth[0].size,
            "changed_last": float((truth[0] != truth[-1]).mean()),
            "overall_accuracy": found,
            "samples": {way: compact(count_samples(samples, labelled, keys, truth, visible)) for way, samples in sets.items()},
        }


def summary(results: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the figures of the tables."""
    first = results[0]
    return {
        "dates": len(first["dates"]),
        "pixels": first["pixels"],
        "changed_last": [result["changed_last"] for result in results],
        "overall_accuracy": {
            method: accuracy_table([result["overall_accuracy"][method] for result in results]) for method in first["overall_accuracy"]
        },
        "samples": {
            way: quality_table([result["samples"][way] for result in results], first["classes"], first["dates"]) for way in first["samples"]
        },
    }


PARTS: Final = [Part(f"demo_{name}", "demo", SEEDS, partial(one_seed, name), summary) for name in CONDITIONS]
