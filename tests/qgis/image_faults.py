"""Small scenes whose images are written in odd forms, or spoilt."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import bad_scene as scene
import numpy as np
import pytest
from bench import Bench
from osgeo import gdal

DATES = scene.keys(3)
IMAGES = {key: scene.image(index) for index, key in enumerate(DATES)}
TREES = {"TREES": 10}
LONG = pytest.mark.long
PUBLISHED = {"VARIANT": "paper", "METHOD": "svm", "AUGMENT": False}  # looks at nothing but the samples before it maps


def some_long(choices: Mapping[str, Any], *quick: str) -> list[Any]:
    """Return the parameters of a test, of which all but some are left to the long run."""
    return [pytest.param(value, id=name, marks=() if name in quick else LONG) for name, value in choices.items()]


def file_of(bench: Bench, key: str) -> Path:
    return bench.inputs / "images" / f"image_{key}.tif"


def write(bench: Bench, images: Mapping[str, np.ndarray] = IMAGES, nodata: float | None = 0, **form: Any) -> str:
    """Write the images and return their folder."""
    return str(scene.write_images(bench.inputs / "images", images, nodata, **form))


def stack(bench: Bench, images: Mapping[str, np.ndarray] = IMAGES, nodata: float | None = 0, **form: Any) -> tuple[str, list[str]]:
    """Write the images and make their stack; return its file and the warnings."""
    results, warnings = bench.run(
        "createstack", FOLDER=write(bench, images, nodata, **form), OUTPUT=str(bench.inputs.parent / "stack.json")
    )
    return results["OUTPUT"], warnings


def map_of(bench: Bench, key: str, folder: Path | None = None) -> np.ndarray:
    return gdal.Open(str((folder or bench.out) / "maps" / f"map_{key}.tif")).ReadAsArray()


def map_ordinary(folder: Path) -> Bench:
    """Return the maps and the model of the images in their ordinary form; the maps are right."""
    bench = Bench(folder)
    file, warnings = stack(bench)
    assert warnings == []
    _, warnings = bench.run("maptimeseries", STACK=file, SAMPLES=bench.samples(scene.points()), **TREES)
    assert warnings == []
    land = scene.land()
    order = {value: number for number, value in enumerate(sorted(scene.NAMES, key=scene.NAMES.get), 1)}
    truth = np.vectorize(order.get)(land)
    for key in DATES:
        assert (map_of(bench, key) == truth)[scene.inside()].mean() > 0.95
    return bench


def spoil_row(file: Path, row: int) -> None:
    """Make one row of a compressed image of one row a strip unreadable, as a bad sector of a disk does."""
    source = gdal.Open(str(file))
    band = source.GetRasterBand(1)
    offset, size = (int(band.GetMetadataItem(f"BLOCK_{what}_0_{row}", "TIFF")) for what in ("OFFSET", "SIZE"))
    content = bytearray(file.read_bytes())
    content[offset : offset + size] = b"\xff" * size
    file.write_bytes(content)


def series(results: Mapping[str, Any]) -> list[dict[str, Any]]:
    return json.loads(Path(results["SERIES_OUT"]).read_text(encoding="utf-8"))["features"]


def no_map(bench: Bench, key: str) -> str:
    return (
        f"There is no map of {key}: {file_of(bench, key)} cannot be read: band 1: IReadBlock failed at X offset 0, Y offset 30: "
        "TIFFReadEncodedStrip() failed. Run the job again when the image is whole."
    )
