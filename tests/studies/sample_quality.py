"""Whether wrong labels are found, and what their removal does to a map: every tenth label gets another class at random.

Maps are made by a random forest on the labelled date, trained on the labels as they were, with the wrong ones, and without those that the
check doubts; overall accuracies are those of pixels that were not labelled (demo: the rest of the scene; real fields: the other half of the image).
"""

from __future__ import annotations

import dataclasses
import tempfile
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy as np
import rasterio
from numpy.typing import NDArray

from tests.measured import hash_of
from tests.studies import patch
from tests.studies.common import Classes, Part, accuracies, job, quiet_context
from tests.studies.demo import BASE, demo
from tests.studies.figures import interval
from tlcm_qgis.core.demo import generate
from tlcm_qgis.core.samples.load import load_samples
from tlcm_qgis.core.samples.quality import check_samples
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.stack.image_stack import ImageStack

SHARE: Final = 0.1
DRAWS: Final = 4  # of wrong labels a seed
LABELS: Final = ("clean", "flipped", "cleaned", "clean_checked")
SEEDS: Final = {"demo": range(5, 10), "patch": range(11, 21)}  # the rule was chosen on demos 20 to 25 and halves 1 to 5 of the patch


@dataclass(frozen=True, slots=True)
class _Case:
    """Labelled samples of one date of a stack, and the truth (h, w) elsewhere on it (0 = none)."""

    stack: ImageStack
    index: int
    samples: SampleSet
    truth: Classes

    def accuracy(self, samples: SampleSet, seed: int) -> float:
        """Return the overall accuracy of a map from samples."""
        (found,) = accuracies(self.stack.of_dates([self.index]), samples, [self.truth], seed)
        return float("nan") if found is None else found


def flipped(samples: SampleSet, rng: np.random.Generator) -> tuple[SampleSet, NDArray[np.bool_]]:
    """Return samples of which ``SHARE`` have another of the classes, and which of them (N,) have."""
    values = np.unique(samples.class_value)
    wrong = np.zeros(len(samples), bool)
    wrong[rng.choice(len(samples), round(SHARE * len(samples)), replace=False)] = True
    labels = samples.class_value.copy()
    for position in np.flatnonzero(wrong).tolist():
        labels[position] = rng.choice(values[values != labels[position]])
    return dataclasses.replace(samples, class_value=labels), wrong


def figures(case: _Case, seed: int) -> dict[str, Any]:
    """Return how many wrong labels were found, how many right ones were doubted, and accuracies of maps, means of ``DRAWS``."""
    right = case.samples
    unharmed = check_samples(case.stack, right, seed, quiet_context())
    rows = []
    for draw in range(DRAWS):
        samples, wrong = flipped(right, np.random.default_rng([seed, draw]))
        flagged = check_samples(case.stack, samples, seed, quiet_context()).flagged
        rows.append(
            {
                "wrong": int(wrong.sum()),
                "flagged": int(flagged.sum()),
                "found": int((flagged & wrong).sum()),
                "flipped": case.accuracy(samples, seed),
                "cleaned": case.accuracy(samples.take(~flagged), seed),
            }
        )
    clean = case.accuracy(right, seed)
    return {
        "samples": len(right),
        **{name: int(sum(row[name] for row in rows)) for name in ("wrong", "flagged", "found")},
        "flagged_of_clean": int(unharmed.flagged.sum()),
        "overall_accuracy": {
            "clean": clean,
            "flipped": float(np.mean([row["flipped"] for row in rows])),
            "cleaned": float(np.mean([row["cleaned"] for row in rows])),
            "clean_checked": case.accuracy(right.take(~unharmed.flagged), seed),
        },
    }


def one_demo(seed: int, cache: Path | None) -> dict[str, Any]:
    """Return the figures of a scene."""
    with demo(replace(BASE, seed=seed), cache) as folder:
        stack = ImageStack.open(folder / generate.STACK)
        samples = load_samples(folder / generate.SAMPLES, stack.grid, "class_value", "date", quiet_context())
        index = stack.find_date(str(samples.date[0]))
        truth = rasterio.open(folder / generate.TRUTH / f"truth_{stack.dates[index].key}.tif").read(1)
        truth[samples.row, samples.col] = 0
        case = _Case(stack, index, samples, truth)
        return {"seed": seed, "data_sha256": hash_of(folder.glob("images/*.tif")), **figures(case, seed)}


def one_patch(split: str, seed: int, cache: Path | None) -> dict[str, Any]:
    """Return the figures of one half of an image, of blocks or whole fields, judged on the other; ``cache`` is not used."""
    with tempfile.TemporaryDirectory() as folder:
        stack = ImageStack.open(job("createstack", FOLDER=str(patch.PATCH / "s2_clear_10band"), OUTPUT=f"{folder}/stack.json")["OUTPUT"])
        labels, scheme = patch.crops()
        side = patch.SPLITS[split](labels, np.random.default_rng([seed, 0]))
        index = stack.find_date(patch.DATE)
        seen = np.where(side & stack.read(index, stack.grid.whole()).valid, labels, 0).astype(np.uint8)
        samples = patch.draw(seen, scheme, stack.dates[index].key, np.random.default_rng([seed, 1]))
        samples = dataclasses.replace(samples, place_id=samples.row * stack.grid.width + samples.col)
        case = _Case(stack, index, samples, np.where(side, 0, labels).astype(np.uint8))
        data = hash_of([*patch.PATCH.glob("s2_clear_10band/*.tif"), patch.PATCH / "reference_CT.tif"])
        return {"seed": seed, "data_sha256": data, **figures(case, seed)}


def summary(results: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the figures of the table: recall and precision of all flags together, accuracies as means over the seeds."""
    wrong, flagged, found = (sum(result[name] for result in results) for name in ("wrong", "flagged", "found"))
    accuracy = {name: [result["overall_accuracy"][name] for result in results] for name in LABELS}
    return {
        "samples": float(np.mean([result["samples"] for result in results])),
        "draws": DRAWS,
        "recall": found / wrong,
        "precision": found / flagged if flagged else None,
        "flagged_of_clean": sum(result["flagged_of_clean"] for result in results) / sum(result["samples"] for result in results),
        "overall_accuracy": {name: interval(values) for name, values in accuracy.items()},
        "cleaned_minus_clean": interval(np.subtract(accuracy["cleaned"], accuracy["clean"])),
        "flipped_minus_clean": interval(np.subtract(accuracy["flipped"], accuracy["clean"])),
    }


PARTS: Final = [
    Part("sample_quality_demo", "demo", SEEDS["demo"], one_demo, summary),
    *(Part(f"sample_quality_{split}", "real", SEEDS["patch"], partial(one_patch, split), summary) for split in patch.SPLITS),
]
