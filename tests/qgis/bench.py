"""Runs of algorithms on inputs that must stay as they are, through Processing and the worker."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import bad_scene as scene
import numpy as np
import pytest
from qgis import processing
from qgis.core import QgsProcessingException, QgsProcessingFeedback
from recipes import destinations
from traces import listing, workers


class Log(QgsProcessingFeedback):
    """Keeps the warnings."""

    def __init__(self) -> None:
        super().__init__(False)
        self.warnings: list[str] = []

    def pushWarning(self, warning: str) -> None:
        """Keep a warning."""
        self.warnings.append(warning)


class Bench:
    """Runs algorithms on inputs in one folder into another, and looks that nothing else happens."""

    def __init__(self, folder: Path) -> None:
        self.inputs, self.out = folder / "in äöü", folder / "out"
        self.inputs.mkdir(parents=True)

    def run(self, name: str, **given: object) -> tuple[dict, list[str]]:
        """Return the outputs and the warnings; the inputs must be what they were, and no worker may be left."""
        log, before = Log(), listing(self.inputs)
        try:
            results = processing.run(f"tlcm:{name}", self.complete(name, given), feedback=log)
        finally:
            assert listing(self.inputs) == before
            assert workers() == []
        return results, log.warnings

    def refusal(self, name: str, **given: object) -> str:
        """Return what an algorithm says that does not run; it must leave nothing behind."""
        before = listing(self.out)
        with pytest.raises(QgsProcessingException) as refused:
            self.run(name, **given)
        assert listing(self.out) == before
        return str(refused.value)

    def complete(self, name: str, given: dict) -> dict:
        """Return parameters with the usual ones added."""
        usual = {
            "DATE": scene.keys(1)[0],
            "CLASS_FIELD": "class",
            **({"TREES": 10, "CHECK_SAMPLES": "no"} if name == "maptimeseries" else {}),
        }
        return {**usual, **destinations(name, self.out), **given}

    def stack(self, images: Iterable[np.ndarray], step: int = 30, **options: object) -> str:
        """Write images, one every ``step`` days, and return their stack."""
        images = list(images)
        return scene.make_stack(self.inputs, dict(zip(scene.keys(len(images), step), images, strict=True)), **options)

    def samples(self, points: scene.Points, text: str = "", file: str = "points.gpkg", **form: Any) -> str:
        """Write samples and return their file; ``form``: see ``bad_scene.write_points``."""
        return str(scene.write_points(self.inputs / file, points, text, **form))
