"""How fast semantic FPN maps images of 1 m pixels, files in and files out, next to the bare network on a tile in memory."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import rasterio
import torch
from rasterio.transform import from_origin

from tests.benchmarks.common import Measured, Part, Row, Timing, in_turn, quiet_context, run_worker
from tests.measured import hash_of
from tlcm_qgis.core.adaptation.pseudo_labels import SCALES, averaged_scales
from tlcm_qgis.core.device import choose_device
from tlcm_qgis.core.engine.blocks import available_cpus
from tlcm_qgis.core.jobs.createstack import run as create_stack
from tlcm_qgis.core.models import fpn_import
from tlcm_qgis.core.models.description import Description
from tlcm_qgis.core.models.imported import imported_model, read_classes
from tlcm_qgis.core.models.store import load_model
from tlcm_qgis.core.networks import build
from tlcm_qgis.core.networks.sizes import FPN_SIZES
from tlcm_qgis.core.spec.algorithms import ALGORITHMS

SEED: Final = 1  # of the weights; the speed does not depend on them
SIZE: Final = 1024  # pixels of 1 m
TILE: Final = 256
LARGE: Final = 2560
MOST_GROWTH: Final = 1.2
CITY_KM2: Final = 8000.0
SHARE: Final = 0.6  # of the speed of the bare network, which computes no pixel twice


@dataclass(frozen=True, slots=True)
class Way:
    """How the scene is mapped: ``size`` of the network, ``scales``, and how often it is timed after a run that does not count."""

    size: str
    scales: tuple[float, ...]
    repeats: int

    @property
    def name(self) -> str:
        """What people read."""
        seen = "one scale" if len(self.scales) == 1 else f"scales {', '.join(f'{scale:g}' for scale in self.scales)}"
        return f"network fpn ({self.size}), {seen}"


WAYS: Final = (Way("compact", (1.0,), 3), Way("published", (1.0,), 3), Way("published", SCALES, 1))


def measure(folder: Path) -> Measured:
    """Map with every way."""
    stack = _scene(folder / "scene")
    rows, details = [], {}
    large = _scene(folder / "large", LARGE)
    for way in WAYS:
        found_rows, details[f"{way.size} {len(way.scales)}"] = _measure(way, stack, folder / "results")
        rows += found_rows
    _save_model(WAYS[0], folder / "model")
    peaks = [_mapped(scene, folder / "model", folder / "maps") for scene in (stack, large)]
    name = f"{WAYS[0].name}: memory of mapping {LARGE:,}² against {SIZE:,}² pixels"
    rows.append(Row(name, peaks[1] / peaks[0], "x", MOST_GROWTH, at_most=True))
    about = {"device": choose_device("auto"), "cores": available_cpus(), "load": os.getloadavg()[0], "tile": TILE, "pixels": SIZE**2}
    return Measured(rows, about | details, hash_of((folder / "scene").glob("images/*.tif")))


def _measure(way: Way, stack: Path, folder: Path) -> tuple[list[Row], dict[str, Any]]:
    shutil.rmtree(folder, ignore_errors=True)
    _save_model(way, folder / "model")
    model = load_model(folder / "model")
    classifier = model.classifiers(model.dates[0].key)
    images = torch.rand((1, 3, TILE, TILE), generator=torch.Generator().manual_seed(SEED)).to(classifier.device)
    stage: list[float] = []
    peaks: list[int] = []

    def bare() -> None:
        torch.set_num_threads(available_cpus())
        with torch.inference_mode():
            averaged_scales(classifier.network, images, way.scales).sum().item()  # waits for a GPU

    def mapping() -> None:
        peaks.append(_mapped(stack, folder / "model", folder / "maps"))
        stage.append(json.loads((folder / "maps" / "run.json").read_text(encoding="utf-8"))["timings_s"]["map"])

    timings = in_turn({"bare": bare, "job": mapping}, way.repeats)
    km2 = SIZE**2 / 1e6
    map_s, bare_s = Timing([each / km2 for each in stage[1:]]), Timing([each / (TILE**2 / 1e6) for each in timings["bare"].seconds])
    an_hour = 3600 / map_s.median
    rows = [
        Row(f"{way.name}: mapping, files to files, of 1 m pixels", an_hour, "km²/h"),
        Row(f"{way.name}: mapping {CITY_KM2:,.0f} km²", CITY_KM2 / an_hour, "h"),
        Row(f"{way.name}: mapping, against the bare network", bare_s.median / map_s.median, "x", SHARE),
        Row(f"{way.name}: mapping {SIZE:,}² pixels, most memory", max(peaks) / 1e9, "GB"),
    ]
    return rows, {"map_s_per_km2": map_s.as_json(), "bare_s_per_km2": bare_s.as_json(), "peak_gb": max(peaks) / 1e9}


def _mapped(stack: Path, model: Path, folder: Path) -> int:
    """Map a scene, and return the most memory of it in bytes."""
    shutil.rmtree(folder, ignore_errors=True)
    return run_worker("mapstack", {"STACK": str(stack), "MODEL": str(model), "OUTPUT_FOLDER": str(folder)}).peak_bytes


def _save_model(way: Way, folder: Path) -> None:
    scheme = read_classes(fpn_import.CLASS_NAMES)
    config = {"name": "semantic_fpn", "bands": 3, "classes": len(scheme), **FPN_SIZES[way.size]}
    parameters = {"TILE_SIZE": TILE, "SCALES": ",".join(f"{scale:g}" for scale in way.scales)}
    about = Description("fpn", "paper", fpn_import.BANDS, fpn_import.MOMENTS, scheme, fpn_import.INPUT, parameters=parameters)
    imported_model(about, build(**config, seed=SEED), config).save(folder)


def _scene(folder: Path, size: int = SIZE) -> Path:
    """Write an image of red, green and blue bytes, and return its stack."""
    (folder / "images").mkdir(parents=True)
    rng = np.random.default_rng(SEED)
    blocks = np.kron(rng.integers(40, 200, (3, size // 16, size // 16)), np.ones((16, 16)))
    values = np.clip(blocks + rng.normal(0, 10, blocks.shape), 1, 255).astype(np.uint8)
    place = {"crs": "EPSG:32650", "transform": from_origin(240000, 3380000, 1, 1)}
    tiles = {"tiled": True, "blockxsize": 256, "blockysize": 256, "compress": "deflate", "predictor": 2}
    with rasterio.open(
        folder / "images" / "city_20200115.tif", "w", driver="GTiff", dtype="uint8", count=3, width=size, height=size, **place, **tiles
    ) as raster:
        raster.descriptions = fpn_import.BANDS
        raster.write(values)
    create_stack(ALGORITHMS["createstack"].check({"FOLDER": str(folder / "images"), "OUTPUT": str(folder / "stack.json")}), quiet_context())
    return folder / "stack.json"


PARTS: Final = [Part("fpn", measure)]
