"""How fast semantic FPN maps images of 1 m pixels, files in and files out, next to the bare network on a tile in memory."""

from __future__ import annotations

import json
import os
import shutil
import time
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
FEW_CORES: Final = 3  # on which every tile has a thread of its own: processor time says what idle cores would take, whatever else they do
SHARE: Final = 0.6  # of the speed of the bare network, which computes no pixel twice


@dataclass(frozen=True, slots=True)
class Way:
    """How the scene is mapped: ``size`` of the network, ``scales``, and how often it is timed after a run that does not count; 0: that one counts."""

    size: str
    scales: tuple[float, ...]
    repeats: int

    @property
    def is_quick(self) -> bool:
        """Whether a larger scene is mapped too, so that what a job takes to begin is known; of many scales it is a small part."""
        return len(self.scales) == 1

    @property
    def name(self) -> str:
        """What people read."""
        seen = "one scale" if len(self.scales) == 1 else f"scales {', '.join(f'{scale:g}' for scale in self.scales)}"
        return f"network fpn ({self.size}), {seen}"


WAYS: Final = (Way("compact", (1.0,), 1), Way("published", (1.0,), 1), Way("published", SCALES, 0))


def measure(folder: Path) -> Measured:
    """Map with every way."""
    stack = _scene(folder / "scene")
    large = _scene(folder / "large", LARGE)
    rows, details = [], {}
    for way in WAYS:
        found_rows, details[f"{way.size} {len(way.scales)}"] = _measure(
            way, (stack, large) if way.is_quick else (stack,), folder / "results"
        )
        rows += found_rows
    about = {"device": choose_device("auto"), "cores": available_cpus(), "load": os.getloadavg()[0], "tile": TILE, "pixels": SIZE**2}
    return Measured(rows, about | details, hash_of((folder / "scene").glob("images/*.tif")))


def _measure(way: Way, scenes: tuple[Path, ...], folder: Path) -> tuple[list[Row], dict[str, Any]]:
    shutil.rmtree(folder, ignore_errors=True)
    _save_model(way, folder / "model")
    model = load_model(folder / "model")
    classifier = model.classifiers(model.dates[0].key)
    images = torch.rand((1, 3, TILE, TILE), generator=torch.Generator().manual_seed(SEED)).to(classifier.device)
    cores = available_cpus()
    by_processor = classifier.device == "cpu" and cores <= FEW_CORES
    found: dict[str, list[float]] = {"bare": [], "map": [], "elapsed": [], "peak": []}

    def bare() -> None:
        torch.set_num_threads(1 if by_processor else cores)
        begun, busy = time.perf_counter(), time.thread_time()
        with torch.inference_mode():
            averaged_scales(classifier.network, images, way.scales).sum().item()  # waits for a GPU
        found["bare"].append((time.thread_time() - busy) / cores if by_processor else time.perf_counter() - begun)

    def mapping() -> None:
        seconds = []
        for scene in scenes:
            found["peak"].append(_mapped(scene, folder / "model", folder / "maps"))
            timings = json.loads((folder / "maps" / "run.json").read_text(encoding="utf-8"))["timings_s"]
            roles = sum(value for name, value in timings.items() if name.startswith("map: "))
            seconds.append(np.array((timings["map"], roles / cores if by_processor else timings["map"])))
        elapsed, busy = seconds[-1] - seconds[0] if len(seconds) > 1 else seconds[0]  # what a job takes to begin is in both
        found["elapsed"].append(float(elapsed))
        found["map"].append(float(busy))

    in_turn({"bare": bare, "job": mapping}, way.repeats)
    mapped = (LARGE**2 - SIZE**2 if way.is_quick else SIZE**2) / 1e6
    areas = {"bare": TILE**2 / 1e6, "map": mapped, "elapsed": mapped}
    km2 = {name: Timing([each / area for each in found[name][1:] or found[name]]) for name, area in areas.items()}
    an_hour = 3600 / km2["map"].median
    how = f" ({cores} cores, processor time)" if by_processor else ""
    rows = [
        Row(f"{way.name}: mapping, files to files, of 1 m pixels{how}", an_hour, "km²/h"),
        Row(f"{way.name}: mapping {CITY_KM2:,.0f} km²{how}", CITY_KM2 / an_hour, "h"),
        Row(f"{way.name}: mapping, against the bare network{how}", km2["bare"].median / km2["map"].median, "x", SHARE),
        Row(f"{way.name}: mapping {SIZE:,}² pixels, most memory", max(found["peak"][:: len(scenes)]) / 1e9, "GB"),
    ]
    if way.is_quick:
        growth = max(found["peak"][1::2]) / max(found["peak"][::2])
        rows.append(Row(f"{way.name}: memory of mapping {LARGE:,}² against {SIZE:,}² pixels", growth, "x", MOST_GROWTH, at_most=True))
    return rows, {**{f"{name}_s_per_km2": timing.as_json() for name, timing in km2.items()}, "peak_gb": max(found["peak"]) / 1e9}


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
