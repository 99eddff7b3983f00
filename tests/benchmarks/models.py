"""How fast the classifiers map, files in and files out, next to the libraries and programs that do the same."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import rasterio
from numpy.typing import NDArray
from pyogrio.raw import write
from shapely import points as make_points
from shapely import to_wkb
from sklearn.ensemble import RandomForestClassifier
from sklearn.svm import SVC

from tests.benchmarks.common import BANDS, CLASSES, Measured, Part, Row, Scene, Timing, in_turn, make_scene, ratios, run_worker
from tlcm_qgis.core.engine.mapper import BLOCK_SIZE
from tlcm_qgis.core.models.features import FeatureForm, read_with_halo, sample_features
from tlcm_qgis.core.models.fitting import TrainSettings
from tlcm_qgis.core.models.random_forest import fit_forest
from tlcm_qgis.core.models.store import Classifier, TrainedModel
from tlcm_qgis.core.models.svm import SupportVectorMachine
from tlcm_qgis.core.models.svm_fit import SvmSettings, fit_svm
from tlcm_qgis.core.series_json import map_name
from tlcm_qgis.core.spec.model_document import ModelDate
from tlcm_qgis.core.stack.image_stack import ImageStack

SVM_SIZE, RF_SIZE, OTB_SIZE = 2500, 2000, 3000  # pixels a side, so that each program takes seconds
SVM_POINTS: Final = 2000
SVM_WRONG: Final = 0.09  # share of wrong labels that leaves about 400 support vectors
POINTS: Final = 2000
WRONG: Final = 0.1  # as in the published figures of speed
LOOP_PX: Final = 2000
BATCH_PX: Final = 50_000
TREES: Final = 100
FEW_TREES: Final = 16
AGREEMENT: Final = 99.99  # %
OTB: Final = ("otbcli_TrainVectorClassifier", "otbcli_ImageClassifier")
OTB_DEEP: Final = ("-classifier.rf.max", "25", "-classifier.rf.min", "1")

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Case:
    """A scene of one date with labelled points, a part of them wrong, and what a classifier sees of them."""

    scene: Scene
    folder: Path
    form: FeatureForm
    rows: NDArray[np.int64]
    cols: NDArray[np.int64]
    classes: NDArray[np.uint8]
    features: Floats

    @classmethod
    def make(cls, folder: Path, size: int, form: FeatureForm, points: int, wrong: float) -> Case:
        """Write the scene and draw the points."""
        scene = make_scene(folder / "scene", size, 1)
        rng = np.random.default_rng(2)
        rows, cols = np.divmod(rng.choice(size * size, points, replace=False), size)
        classes = scene.classes(0)[rows, cols]
        classes = np.where(rng.random(points) < wrong, rng.integers(1, CLASSES + 1, points), classes).astype(np.uint8)
        with ImageStack.open(scene.stack) as stack:
            features, _ = sample_features(stack, 0, rows, cols, range(len(BANDS)), form)
        return cls(scene, folder, form, rows, cols, classes, features)

    @property
    def weights(self) -> Floats:
        """Weights of 1."""
        return np.ones(len(self.classes), np.float32)

    def save(self, method: str, classifier: Classifier) -> Path:
        """Write a model folder and return it."""
        with ImageStack.open(self.scene.stack) as stack:
            date = ModelDate(stack.dates[0].key, stack.dates[0].interval, "")
            parameters = TrainSettings(method, self.form.patch_size, self.form.variant).as_parameters()
            means = tuple((float(mean), float(mean) / 2) for mean in self.features[:, : len(BANDS)].mean(axis=0))
            model = TrainedModel(
                method, self.scene.scheme, stack.bands, means, (date,), self.form, parameters, {}, lambda _: classifier, stack.grid
            )
            model.save(self.folder / method)
        return self.folder / method

    def mapping(self, model: Path) -> Mapping:
        """Return the job that maps the scene."""
        return Mapping(self, model, self.folder / "maps", [])

    def all_features(self) -> Floats:
        """Return what the classifier sees of every pixel (N, F), in memory."""
        with ImageStack.open(self.scene.stack) as stack:
            result = np.empty((stack.grid.height * stack.grid.width, self.features.shape[1]), np.float32)
            planes = result.reshape(stack.grid.height, stack.grid.width, -1)
            for window in stack.grid.windows(BLOCK_SIZE):
                block = read_with_halo(stack, 0, window, self.form)
                found = np.moveaxis(self.form.compute(block.values, block.valid), 0, -1)
                planes[window.row : window.row + window.height, window.col : window.col + window.width] = found
        return result


@dataclass(frozen=True, slots=True)
class Mapping:
    """A run of "Map image stack" in a process of its own; ``stage_s`` collects the seconds from the first to the last pixel."""

    case: Case
    model: Path
    folder: Path
    stage_s: list[float]

    def __call__(self) -> None:
        """Map."""
        shutil.rmtree(self.folder, ignore_errors=True)
        run_worker("mapstack", {"STACK": str(self.case.scene.stack), "MODEL": str(self.model), "OUTPUT_FOLDER": str(self.folder)})
        self.stage_s.append(json.loads((self.folder / "run.json").read_text(encoding="utf-8"))["timings_s"]["map"])

    def labels(self) -> NDArray[np.uint8]:
        """Return the map of the last run, (size, size)."""
        with rasterio.open(self.folder / map_name(self.case.scene.first_date)) as raster:
            return np.asarray(raster.read(1))

    def stage(self) -> Timing:
        """Return the seconds of mapping alone, without the start of the process; the first run does not count."""
        return Timing(self.stage_s[1:])


def speed(timing: Timing, pixels: int) -> Timing:
    """Return seconds as seconds a megapixel, so that runs on different numbers of pixels compare."""
    return Timing([seconds / pixels * 1e6 for seconds in timing.seconds])


def rates(timings: dict[str, Timing]) -> dict[str, Any]:
    """Return seconds a megapixel for the file."""
    return {name: {"mpx_per_s": 1 / timing.median, "s_per_mpx": timing.as_json()} for name, timing in timings.items()}


def measure_svm(folder: Path) -> Measured:
    """Map with a support vector machine: the published loop, scikit-learn's batch and ours."""
    case = Case.make(folder, SVM_SIZE, FeatureForm(7, "paper"), SVM_POINTS, SVM_WRONG)
    machine = fit_svm(case.features, case.classes, case.weights, SvmSettings(), 1).machine
    assert isinstance(machine, SupportVectorMachine)

    def scaled(features: Floats) -> NDArray[np.float64]:
        return (features.astype(np.float64) - machine.mean) / machine.spread

    peer = SVC(C=SvmSettings().cost, gamma=machine.gamma).fit(scaled(case.features), case.classes)
    rng = np.random.default_rng(3)
    rows, cols = np.divmod(rng.choice(SVM_SIZE**2, BATCH_PX, replace=False), SVM_SIZE)
    with ImageStack.open(case.scene.stack) as stack:
        unseen = scaled(sample_features(stack, 0, rows, cols, range(len(BANDS)), case.form)[0])
        patches = scaled(np.moveaxis(stack.read_pixels(0, rows[:LOOP_PX], cols[:LOOP_PX], case.form.halo)[0], 1, -1))

    def loop() -> None:
        for patch in patches:
            peer.predict(patch.mean(axis=(0, 1))[np.newaxis])

    mapping = case.mapping(case.save("svm", machine))
    found = in_turn({"loop": loop, "batch": lambda: peer.predict(unseen), "job": mapping})
    pixels = SVM_SIZE**2
    timings = {"loop": speed(found["loop"], LOOP_PX), "batch": speed(found["batch"], BATCH_PX)}
    timings |= {"map": speed(mapping.stage(), pixels), "job": speed(found["job"], pixels)}
    equal = float((mapping.labels()[rows, cols] == peer.predict(unseen)).mean())
    what = f"support vector machine ({len(machine.vectors)} vectors), files to files"
    rows_ = [
        Row(f"{what}, against one predict call a pixel", ratios(timings["loop"], timings["map"]).median, "x", 100),
        Row(f"{what}, against scikit-learn's predict on arrays", ratios(timings["batch"], timings["map"]).median, "x", 3),
        Row(f"{what}: mapping", 1 / timings["map"].median, "Mpx/s"),
        Row(f"{what}: whole job with the start of the process", 1 / timings["job"].median, "Mpx/s"),
        Row("labels equal to those of scikit-learn", 100 * equal, "%", AGREEMENT),
    ]
    details = {"vectors": len(machine.vectors), "pixels": pixels, "compared_px": BATCH_PX, "equal": equal, "rates": rates(timings)}
    return Measured(rows_, details)


def measure_forest(folder: Path) -> Measured:
    """Map with a forest of 100 trees: scikit-learn with all cores on arrays in memory, and ours."""
    case = Case.make(folder, RF_SIZE, FeatureForm(3), POINTS, WRONG)
    forest = fit_forest(case.features, case.classes, case.weights, TREES, 1).forest
    peer = RandomForestClassifier(TREES, random_state=1, n_jobs=-1).fit(case.features, case.classes, sample_weight=case.weights)
    everything = case.all_features()
    mapping = case.mapping(case.save("rf", forest))
    found = in_turn({"peer": lambda: peer.predict(everything), "job": mapping})
    pixels = RF_SIZE**2
    timings = {name: speed(timing, pixels) for name, timing in {**found, "map": mapping.stage()}.items()}
    equal = float((mapping.labels().ravel() == peer.predict(everything)).mean())
    leaves = int((forest.left < 0).sum()) // TREES
    what = f"random forest ({TREES} trees of {leaves} leaves), files to files"
    rows = [
        Row(f"{what}, against scikit-learn's predict on arrays with all cores", ratios(timings["peer"], timings["map"]).median, "x", 1),
        Row(f"{what}: mapping", 1 / timings["map"].median, "Mpx/s"),
        Row(f"{what}: whole job with the start of the process", 1 / timings["job"].median, "Mpx/s"),
        Row("labels equal to those of scikit-learn", 100 * equal, "%", AGREEMENT),
    ]
    return Measured(rows, {"leaves_a_tree": leaves, "pixels": pixels, "equal": equal, "rates": rates(timings)})


def measure_otb(folder: Path) -> Measured:
    """Map with a forest of 16 trees: Orfeo ToolBox's ImageClassifier and ours, processes of their own on both sides."""
    if any(shutil.which(program) is None for program in OTB):
        return Measured([], {"skipped": "Orfeo ToolBox is not installed (Debian: apt-get install otb-bin)"})
    case = Case.make(folder, OTB_SIZE, FeatureForm(1), POINTS, 0)
    forest = fit_forest(case.features, case.classes, case.weights, FEW_TREES, 1).forest
    mapping = case.mapping(case.save("rf", forest))
    rivals = {"otb": _otb(case, "shallow"), "otb_deep": _otb(case, "deep", *OTB_DEEP)}
    found = in_turn({**rivals, "job": mapping})
    pixels = OTB_SIZE**2
    timings = {name: speed(timing, pixels) for name, timing in {**found, "map": mapping.stage()}.items()}
    truth = case.scene.classes(0)
    right = {"ours": float((mapping.labels() == truth).mean())}
    for name in ("shallow", "deep"):
        with rasterio.open(folder / f"{name}.tif") as raster:
            right[name] = float((raster.read(1) == truth).mean())
    what = f"random forest ({FEW_TREES} trees), files to files, against Orfeo ToolBox's ImageClassifier"
    rows = [
        Row(f"{what} with its own depth of 5", ratios(timings["otb"], timings["map"]).median, "x", 1),
        Row(f"{what}, both with the start of the process", ratios(timings["otb"], timings["job"]).median, "x"),
        Row(f"{what} with trees as deep as ours", ratios(timings["otb_deep"], timings["map"]).median, "x", 1),
        Row(f"random forest ({FEW_TREES} trees): mapping", 1 / timings["map"].median, "Mpx/s"),
    ]
    about = subprocess.run([OTB[1], "-help"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False).stdout
    version = re.search(r"version ([\d.]+)", about)
    return Measured(rows, {"otb": version and version[1], "pixels": pixels, "right": right, "rates": rates(timings)})


def _otb(case: Case, name: str, *options: str) -> Callable[[], None]:
    """Train Orfeo ToolBox on the same points and return what maps the scene with it into NAME.tif."""
    image = next((case.scene.folder / "images").glob("*.tif"))
    points, model = case.folder / f"{name}.gpkg", case.folder / f"{name}.model"
    with rasterio.open(image) as raster:
        x, y = raster.transform * (case.cols + 0.5, case.rows + 0.5)
        values = np.array(list(raster.sample(zip(x, y, strict=True)))).astype(np.float64)
        crs = raster.crs.to_string()
    fields = {**dict(zip(BANDS, values.T, strict=True)), "class": case.classes.astype(np.int32)}
    shapes = to_wkb(make_points(x, y))
    write(points, shapes, list(fields.values()), list(fields), layer="points", driver="GPKG", geometry_type="Point", crs=crs)

    def run(*command: str) -> None:
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    forest = ("-classifier", "rf", "-classifier.rf.nbtrees", str(FEW_TREES), "-classifier.rf.acc", "0", *options)
    run(OTB[0], "-io.vd", str(points), "-io.out", str(model), "-feat", *BANDS, "-cfield", "class", "-rand", "1", *forest)
    return lambda: run(OTB[1], "-in", str(image), "-model", str(model), "-out", str(case.folder / f"{name}.tif"), "uint8")


PARTS: Final = [Part("svm", measure_svm), Part("rf", measure_forest), Part("rf_otb", measure_otb)]
