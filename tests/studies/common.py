"""What the studies share: other ways to label the dates of a stack, and files of measured figures."""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import json
import platform
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch
from numpy.typing import NDArray

from tlcm_qgis.core.models.training import TrainSettings, train
from tlcm_qgis.core.samples.sample_set import SampleSet, concatenate
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.worker.context import JobContext

REPOSITORY: Final = Path(__file__).resolve().parents[2]
MEASURED: Final = REPOSITORY / "docs" / "measured"
BLOCK: Final = 512


def quiet_context() -> JobContext:
    """Return a context whose messages go nowhere."""
    return JobContext(lambda _: None)


def relabelled(samples: SampleSet, key: str, labels: NDArray[np.uint8]) -> SampleSet:
    """Return the samples with other labels on the date ``key``; label 0 (no truth) is left out."""
    return dataclasses.replace(samples, class_value=labels.astype(np.uint8), date=np.full(len(samples), key)).take(labels > 0)


def naive_samples(samples: SampleSet, stack: ImageStack) -> SampleSet:
    """Keep the labels of the labelled date on every date."""
    return concatenate([relabelled(samples, date.key, samples.class_value) for date in stack.dates])


def true_samples(samples: SampleSet, stack: ImageStack, truth: list[NDArray[np.uint8]]) -> SampleSet:
    """Give the points the true labels of every date; ``truth``: (h, w) classes of each date."""
    return concatenate(
        [relabelled(samples, date.key, labels[samples.row, samples.col]) for date, labels in zip(stack.dates, truth, strict=True)]
    )


def accuracies(stack: ImageStack, samples: SampleSet, truth: list[NDArray[np.uint8]], seed: int) -> list[float | None]:
    """Train on samples and return the overall accuracy of every date against ``truth`` (0 = no truth); ``None`` without valid pixels."""
    model = train(stack, samples, TrainSettings(seed=seed), quiet_context())
    values = np.array(model.scheme.values, np.uint8)
    result: list[float | None] = []
    for index, date in enumerate(stack.dates):
        key = model.date_for(date.interval).key
        right = count = 0
        for window in stack.grid.windows(BLOCK):
            block = stack.read(index, window.grown(model.halo))
            classes = values[model.predict(key, block).argmax(axis=0)]
            rows, cols = window.within(stack.grid.whole())
            inner = stack.read(index, window).valid & (truth[index][rows, cols] > 0)
            right += int((classes == truth[index][rows, cols])[inner].sum())
            count += int(inner.sum())
        result.append(right / count if count else None)
    return result


def hash_of(files: Iterable[Path]) -> str:
    """Return a hash over the contents of input files."""
    digest = hashlib.sha256()
    for file in sorted(files):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def write_measured(name: str, command: str, seeds: list[int], data_hash: str, figures: dict[str, Any]) -> None:
    """Write ``docs/measured/<name>.json`` with what a reader needs to repeat it."""
    commit = subprocess.run(["git", "rev-parse", "HEAD"], cwd=REPOSITORY, capture_output=True, text=True, check=True).stdout.strip()
    content = {
        "command": command,
        "commit": commit,
        "date": dt.datetime.now(dt.UTC).date().isoformat(),
        "seeds": seeds,
        "data_sha256": data_hash,
        "device": {"machine": platform.machine(), "threads": torch.get_num_threads(), "cuda": torch.cuda.is_available()},
        "figures": figures,
    }
    MEASURED.mkdir(parents=True, exist_ok=True)
    (MEASURED / f"{name}.json").write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
