"""How fast networks map, files in and files out, next to the bare network on arrays in memory and to reading alone."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import rasterio
import torch
from numpy.typing import NDArray

from tests.benchmarks.common import (
    BANDS,
    CLASSES,
    REPEATS,
    Measured,
    Part,
    Row,
    Scene,
    Timing,
    in_turn,
    make_scene,
    quiet_context,
    ratios,
    run_worker,
)
from tests.measured import hash_of
from tlcm_qgis.core.device import choose_device
from tlcm_qgis.core.engine.blocks import Pipeline, available_cpus
from tlcm_qgis.core.engine.mapper import BLOCK_SIZE
from tlcm_qgis.core.engine.prediction import Predictor
from tlcm_qgis.core.models.description import Description
from tlcm_qgis.core.models.imported import imported_model
from tlcm_qgis.core.models.network_model import NETWORKS, PATCH, REACH
from tlcm_qgis.core.models.store import TrainedModel, load_model
from tlcm_qgis.core.networks import build
from tlcm_qgis.core.series_json import map_name
from tlcm_qgis.core.stack.image_stack import ImageStack

SEED: Final = 1  # of the weights; the speed does not depend on them
AGREEMENT: Final = 99.99  # %
LOOP_PX: Final = 300
MOST_TRAINING_GB: Final = 4.0
MOST_GROWTH: Final = 1.2
MEMORY_CASES: Final = (("cnn", (1000, 3000), 1), ("tsscd", (256, 512), 12), ("stcln", (256, 512), 12), ("slgt2", (256, 512), 12))
TRAINED: Final = ("stcln", "slgt2")  # on series of images; the weights of others are drawn
BARE_SHARE: Final = 0.8  # of the speed of the bare network, on a CPU
SERIES_SHARE: Final = 0.6  # of networks on series of images


@dataclass(frozen=True, slots=True)
class Case:
    """A network with a scene that it maps in some seconds.

    Attributes:
        method: its name. ``size``, ``dates``: of the scene. ``batch``: shape of what the bare network gets.
    """

    method: str
    size: int
    dates: int
    batch: tuple[int, ...]


CASES: Final = (
    Case("cnn", 1200, 1, (1, len(BANDS), BLOCK_SIZE + PATCH - 1, BLOCK_SIZE + PATCH - 1)),
    Case("resnet", 480, 1, (1, len(BANDS), 64 + PATCH - 1, 64 + PATCH - 1)),
    Case("tsscd", 240, 12, (2048, len(BANDS), 12)),
    Case("stcln", 240, 12, (1, 12, len(BANDS), 64 + 2 * REACH, 64 + 2 * REACH)),
    Case("slgt2", 960, 12, (1, 12, len(BANDS), 64, 64)),
)
MARGINS: Final = {"stcln": REACH, "slgt2": 0}  # pixels around those that get scores; of other networks it is what a model looks at


def measure(folder: Path) -> Measured:
    """Map with every network."""
    rows, details, data = [], {}, []
    for case in CASES:
        scene = make_scene(folder / case.method, case.size, case.dates, block=256)
        found_rows, found = _measure(case, scene, folder / f"{case.method} results")
        rows += found_rows
        details[case.method] = found
        data.append(hash_of(scene.folder.glob("images/*.tif")))
    return Measured(rows, {"device": choose_device("auto"), **details}, " ".join(data))


def _measure(case: Case, scene: Scene, folder: Path) -> tuple[list[Row], dict[str, Any]]:
    _save_model(case.method, scene, folder / "model")
    model = load_model(folder / "model")
    classifier = model.classifiers(model.dates[0].key)
    images = torch.rand(case.batch, generator=torch.Generator().manual_seed(SEED)).to(classifier.device)
    given = (images,) if case.method != "stcln" else (images, torch.arange(case.dates, device=images.device)[None] * 30.0)
    cores = available_cpus()
    stage: list[float] = []

    def bare() -> None:
        torch.set_num_threads(cores)
        with torch.inference_mode():
            found = classifier.network(*given) if model.takes_series else classifier.network.dense(*given)
            found.sum().item()  # waits for a GPU

    def mapping() -> None:
        shutil.rmtree(folder / "maps", ignore_errors=True)
        run_worker("mapstack", {"STACK": str(scene.stack), "MODEL": str(folder / "model"), "OUTPUT_FOLDER": str(folder / "maps")})
        stage.append(json.loads((folder / "maps" / "run.json").read_text(encoding="utf-8"))["timings_s"]["map"])

    timings = in_turn({"bare": bare, "reading": _reading(scene, model), "job": mapping}, REPEATS)
    pixels = case.size**2 * case.dates
    inner = (
        case.batch[0] * case.batch[-1]
        if case.method == "tsscd"
        else (case.batch[-1] - 2 * MARGINS.get(case.method, model.halo)) ** 2 * case.dates
    )
    bare_s, reading_s, map_s = (
        Timing([seconds / number * 1e6 for seconds in timing])
        for timing, number in ((timings["bare"].seconds, inner), (timings["reading"].seconds, pixels), (stage[1:], pixels))
    )
    slower = bare_s if bare_s.median > reading_s.median else reading_s
    name, share = f"network {case.method}: mapping, files to files", SERIES_SHARE if case.method in TRAINED else BARE_SHARE
    rows = [
        Row(name, 1e6 / map_s.median, "px/s"),
        Row(f"{name}, against the smaller of bare network and bare reading", ratios(slower, map_s).median, "x", share),
    ]
    details = {
        key: found.as_json() for key, found in (("bare_s_per_mpx", bare_s), ("reading_s_per_mpx", reading_s), ("map_s_per_mpx", map_s))
    }
    if case.method == "resnet":
        loop, equal = _loop(scene, model, folder / "maps" / map_name(scene.first_date))
        rows += [
            Row(f"{name}, against the published loop, a pixel a call", loop / map_s.median, "x"),
            Row(f"{name}: labels equal to those of the loop", 100 * equal, "%", AGREEMENT),
        ]
        details["loop_s_per_mpx"] = loop
    return rows, details


def _save_model(method: str, scene: Scene, folder: Path) -> None:
    """Write a model that was hardly trained, or not at all: speed and memory do not depend on it."""
    if method in TRAINED:
        given = {"STACK": str(scene.stack), "SAMPLES": str(scene.samples), "CLASS_FIELD": "class_value", "METHOD": method, "EPOCHS": 1}
        run_worker("trainmodel", {**given, "MODEL_OUT": str(folder)})
        return
    config = {"name": NETWORKS[method], "bands": len(BANDS), "classes": CLASSES}
    description = Description.published(method, BANDS, scene.scheme, factor=1)
    imported_model(description, build(**config, seed=SEED), config).save(folder)


def _reading(scene: Scene, model: TrainedModel) -> Callable[[], None]:
    """Return what reads the scene as the mapper does, and nothing else."""

    def read() -> None:
        with ImageStack.open(scene.stack) as stack:
            predictor = Predictor.create(stack, model, False)
            for index in range(len(stack.dates)):
                pipeline: Pipeline[Any, Any, Any] = Pipeline(
                    lambda window, index=index: predictor.read(index, window), lambda window, block: None, lambda window, result: None
                )
                pipeline.run(stack.grid.windows(BLOCK_SIZE), quiet_context(), "{block} of {blocks}")

    return read


def _loop(scene: Scene, model: TrainedModel, result: Path) -> tuple[float, float]:
    """Return the seconds a megapixel of a network that is called for each pixel, and the share of equal labels."""
    rng = np.random.default_rng(SEED)
    halo = model.halo
    rows, cols = rng.integers(halo, scene.size - halo, (2, LOOP_PX))
    classifier = model.classifiers(model.dates[0].key)
    with ImageStack.open(scene.stack) as stack:
        values, valid = stack.read_pixels(0, rows, cols, halo)
    patches = classifier.input.assemble(values, valid, np.zeros((1, 1, 1)), classifier.moments)
    labels: list[int] = []

    def run() -> None:
        labels.clear()
        with torch.inference_mode():
            for patch in patches:
                labels.append(int(classifier.network(torch.from_numpy(patch[np.newaxis]).to(classifier.device)).argmax()))

    timing = in_turn({"loop": run}, 1)["loop"]
    with rasterio.open(result) as raster:
        found: NDArray[np.uint8] = raster.read(1)[rows, cols]
    return timing.median / LOOP_PX * 1e6, float((found == classifier.classes[labels]).mean())


def measure_memory(folder: Path) -> Measured:
    """Train every network for one epoch on the demo, whose samples are migrated first, and map small and large images with two of them."""
    demo = run_worker("createdemostack", {"OUTPUT_FOLDER": str(folder / "demo")}).outputs
    samples = str(folder / "samples.gpkg")
    given = {"STACK": demo["STACK"], "CLASS_FIELD": "class_value", "DATE_FIELD": "date"}
    labelled = {"SAMPLES": demo["SAMPLES"], "DATE": demo["DATE"], "AUDIT": str(folder / "audit.gpkg")}
    run_worker("migratesamples", {**given, **labelled, "OUTPUT": samples})
    rows, peaks = [], {}
    for method in NETWORKS:
        training = {**given, "SAMPLES": samples, "METHOD": method, "EPOCHS": 1, "DEVICE": "cpu", "MODEL_OUT": str(folder / method)}
        peaks[f"training {method}"] = peak = run_worker("trainmodel", training).peak_bytes / 1e9
        rows.append(Row(f"network {method}: training on the demo, most memory", peak, "GB", MOST_TRAINING_GB, at_most=True))
    for method, sizes, dates in MEMORY_CASES:
        found = [
            _mapping_peak(method, make_scene(folder / f"{method} {size}", size, dates), folder / f"{method} {size} maps") for size in sizes
        ]
        peaks |= {f"mapping {method} {size}": peak for size, peak in zip(sizes, found, strict=True)}
        small, large = (f"{size:,}" for size in sizes)
        rows.append(Row(f"network {method}: most memory of mapping {large}² pixels", found[1], "GB"))
        rows.append(
            Row(
                f"network {method}: memory of mapping {large}² against {small}² pixels", found[1] / found[0], "x", MOST_GROWTH, at_most=True
            )
        )
    return Measured(rows, {"peak_gb": peaks}, hash_of(Path(demo["STACK"]).parent.glob("images/*.tif")))


def _mapping_peak(method: str, scene: Scene, folder: Path) -> float:
    """Return the most memory (GB) of a job that maps a scene with weights that nobody trained."""
    _save_model(method, scene, folder / "model")
    job = {"STACK": str(scene.stack), "MODEL": str(folder / "model"), "OUTPUT_FOLDER": str(folder / "maps")}
    return run_worker("mapstack", job).peak_bytes / 1e9


PARTS: Final = [Part("networks", measure), Part("network_memory", measure_memory)]
