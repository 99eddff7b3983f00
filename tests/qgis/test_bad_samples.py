"""Samples and images that hardly suffice, or do not: one clear sentence and nothing left behind, or a warning and results that hold.

What a user would lose: an afternoon with a message that does not say what to mend, or trust in maps that were made up.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import bad_scene as scene
import numpy as np
import pytest
from bench import Bench
from osgeo import gdal, ogr
from traces import listing, workers

MONTHS = scene.keys(3)
FEW_CLASSES = "At least 2 classes are needed, but all samples that can be used are of: Forest. Add samples of other classes, or choose another class field."
FEW_SAMPLES = "Classes with fewer than 5 samples are hardly known, and easily mapped wrongly; label more of: Forest (1)."
FLAT = f"The image of {MONTHS[0]} has the same values at all samples. Choose another date, or check the image."
CLOUDED = "Dates of which clouds or nodata leave less than a tenth, and too few samples of some class, get no model of their own: {}."
BORROWED = "Dates without a model of their own are mapped with that of the nearest date (in brackets): {}."
PUBLISHED = {"VARIANT": "paper", "METHOD": "svm"}
EVERY_WAY = [
    ("augmentsamples", {"LINE_INTERVAL": 5}),
    ("augmentsamples", {"LINE_INTERVAL": 5, "VARIANT": "paper"}),
    ("migratesamples", {}),
    ("migratesamples", {"VARIANT": "paper"}),
    ("trainmodel", {"METHOD": "svm"}),
    ("maptimeseries", {}),
    ("maptimeseries", PUBLISHED),
]
every_way = pytest.mark.parametrize(
    ("name", "choice"), EVERY_WAY, ids=["-".join([name, *map(str, choice.values())]) for name, choice in EVERY_WAY]
)


def images(count: int = 3) -> list[np.ndarray]:
    return [scene.image(index) for index in range(count)]


def read_map(folder: Path, key: str, labelled: Iterable[int] = tuple(scene.NAMES)) -> np.ndarray:
    """Return the classes of a map by the numbers of the scene (0: nodata); in maps those ``labelled`` are numbered by the alphabet."""
    alphabet = {value: number for number, value in enumerate(sorted(labelled, key=scene.NAMES.get), 1)}
    found = gdal.Open(str(folder / "maps" / f"map_{key}.tif")).ReadAsArray()
    return np.select([found == number for number in alphabet.values()], list(alphabet), 0)


def shares_right(found: np.ndarray) -> list[float]:
    """Return the share of the valid pixels of each class, away from others, that a map shows rightly."""
    truth, looked_at = scene.land(len(found)), scene.inside(len(found)) & (found > 0)
    return [float((found[(truth == value) & looked_at] == value).mean()) for value in scene.SPECTRA]


def report(bench: Bench) -> str:
    return (bench.out / "report.html").read_text(encoding="utf-8")


def dates_with_models(folder: Path) -> list[str]:
    return sorted(file.stem.split("_")[1] for file in (folder / "weights").glob("*_*"))


def rows(path: str, layer: str, *fields: str) -> list[tuple]:
    source = ogr.Open(path)
    return [tuple(feature[field] for field in fields) for feature in source.GetLayerByName(layer)]


# -- refused -----------------------------------------------------------------------------------------------------------------------


@every_way
def test_one_class_is_refused(bench, name, choice):
    points = scene.points()
    given = {"STACK": bench.stack(images()), "SAMPLES": bench.samples(points.take(points.value == 2)), **choice}
    assert bench.refusal(name, **given) == FEW_CLASSES


@every_way
def test_more_classes_than_a_map_can_hold_are_refused(bench, name, choice):
    place = np.arange(255)
    many = scene.Points(place // scene.SIZE, place % scene.SIZE, place)
    given = {"STACK": bench.stack(images()), "SAMPLES": bench.samples(many, "parcel "), **choice}
    assert bench.refusal(name, **given) == (
        "The class field holds 255 different values, but a map has room for 254 classes. "
        "Choose the field that holds the class, or merge classes."
    )


@every_way
def test_images_without_contrast_are_refused(bench, name, choice):
    given = {"STACK": bench.stack([np.full_like(scene.image(0), 1000)] * 3), "SAMPLES": bench.samples(scene.points()), **choice}
    assert bench.refusal(name, **given) == FLAT


def test_samples_beside_the_images_are_refused_by_the_name_of_their_file(bench):
    points = scene.points()
    file = bench.samples(scene.Points(points.row + 1000, points.col, points.value))
    assert bench.refusal("migratesamples", STACK=bench.stack(images()), SAMPLES=file) == (
        f"No sample of {file} lies inside the images. Check the coordinate system of the samples and the extent of the images."
    )


@pytest.mark.parametrize(("forests", "sentence"), [(12, FEW_CLASSES), (1, FEW_SAMPLES)], ids=["refused", "warned"])
def test_command_line_says_the_same(bench, command_line, forests, sentence):
    points = scene.points()
    chosen = points.take((points.value == 2) & (np.cumsum(points.value == 2) <= forests) | ((points.value != 2) & (forests == 1)))
    given = {"STACK": bench.stack(images(1)), "SAMPLES": bench.samples(chosen), "METHOD": "svm"}
    before = listing(bench.inputs)
    done = command_line.run("trainmodel", bench.complete("trainmodel", given))
    assert sentence in done.stdout + done.stderr
    assert (done.returncode == 0) == (bench.out / "model.json").exists() == (sentence == FEW_SAMPLES)
    assert sentence == FEW_SAMPLES or not bench.out.exists() or listing(bench.out) == {}
    assert listing(bench.inputs) == before
    assert workers() == []


# -- warned ------------------------------------------------------------------------------------------------------------------------


def test_a_class_with_one_sample_is_told_and_mapped(bench):
    points = scene.points()
    single = points.take((points.value != 2) | (np.cumsum(points.value == 2) == 1))
    _, warnings = bench.run("maptimeseries", STACK=bench.stack(images()), SAMPLES=bench.samples(single))
    assert FEW_SAMPLES in warnings and FEW_SAMPLES in report(bench)
    for key in MONTHS:
        assert min(shares_right(read_map(bench.out, key))) > 0.8


def test_augmentation_finds_nothing_for_a_class_with_one_sample_and_says_so(bench):
    points = scene.points()
    single = points.take((points.value != 2) | (np.cumsum(points.value == 2) == 1))
    results, warnings = bench.run("augmentsamples", STACK=bench.stack(images(1)), SAMPLES=bench.samples(single), LINE_INTERVAL=5)
    assert warnings == [
        FEW_SAMPLES,
        f"No sample of Forest was added on {MONTHS[0]}: no other place is surely of this class.",
    ]
    written = rows(results["OUTPUT"], "samples", "class_name", "source")
    assert written.count(("Forest", "digitized")) == 1 and ("Forest", "augmented") not in written
    assert written.count(("Water", "augmented")) > 0


def test_a_class_that_was_not_labelled_on_some_dates_is_missing_only_there(bench):
    points = scene.points()
    parts = [points, points.take(points.value != 2), points.take(points.value != 2)]
    days = [key for key, part in zip(MONTHS, parts, strict=True) for _ in part.row]
    dated = scene.Points(*(np.concatenate([getattr(part, name) for part in parts]) for name in ("row", "col", "value")), days)
    given = {"STACK": bench.stack(images()), "SAMPLES": bench.samples(dated), "DATE_FIELD": "day"}
    model, warnings = bench.run("trainmodel", **given, METHOD="svm", MODEL_OUT=str(bench.out / "model"))
    assert warnings == [f"There are no samples of Forest on {MONTHS[1]}, {MONTHS[2]}: maps of these dates cannot show them."]
    bench.run("mapstack", STACK=given["STACK"], MODEL=model["MODEL_OUT"], OUTPUT_FOLDER=str(bench.out / "series"))
    assert [(read_map(bench.out / "series", key) == 2).any() for key in MONTHS] == [True, False, False]
    # the migration carries the labels of the first date to the others
    bench.run("maptimeseries", **given, OUTPUT_FOLDER=str(bench.out / "all"))
    for key in MONTHS:
        assert min(shares_right(read_map(bench.out / "all", key))) > 0.8


def test_samples_in_a_corner_are_told(bench):
    row, col = (part.ravel() for part in np.mgrid[0:3, 8:20])  # water and forest
    corner = scene.Points(row, col, scene.land()[row, col].astype(np.int64))
    _, warnings = bench.run("maptimeseries", STACK=bench.stack(images()), SAMPLES=bench.samples(corner), **PUBLISHED)
    said = "All samples lie within 2.2 % of the image; elsewhere the classes may look otherwise, so label places all over it."
    assert said in warnings and said in report(bench)
    for key in MONTHS:
        assert min(shares_right(read_map(bench.out, key, labelled=(1, 2)))[:2]) > 0.8


@pytest.mark.parametrize("choice", [{}, PUBLISHED], ids=["best", "paper"])
def test_a_date_under_cloud_is_mapped_with_the_model_of_the_nearest_other(bench, choice):
    clear = np.zeros((scene.SIZE, scene.SIZE), bool)
    clear[10:13, 0:26] = clear[10:12, 35] = True  # water, forest, and two pixels of built-up land: 5 % of the image
    seen = np.array([[10, 1], [11, 3], [12, 5], [11, 7], [10, 16], [11, 18], [12, 20], [11, 22]])
    points, (row, col) = scene.points(), seen.T
    both = [np.concatenate(pair) for pair in ((points.row, row), (points.col, col), (points.value, scene.land()[row, col]))]
    masks = bench.inputs / "masks"
    masks.mkdir()
    for index, key in enumerate(MONTHS):
        scene.write_image(masks / f"mask_{key}.tif", (index == 1) * (~clear[np.newaxis]).astype(np.uint8))
    stack = bench.stack(images(), MASK_FOLDER=str(masks), MASK_VALUES="1")
    _, warnings = bench.run("maptimeseries", STACK=stack, SAMPLES=bench.samples(scene.Points(*both)), **choice)
    for said in (CLOUDED.format(MONTHS[1]), BORROWED.format(f"{MONTHS[1]} ({MONTHS[0]})")):
        assert said in warnings and said in report(bench)
    assert dates_with_models(bench.out / "model") == [MONTHS[0], MONTHS[2]]
    clouded = read_map(bench.out, MONTHS[1])
    np.testing.assert_array_equal(clouded > 0, clear)
    if choice != PUBLISHED:  # whose features count the pixels under cloud as dark ones
        assert min(shares_right(clouded)) > 0.9
    assert all((read_map(bench.out, key) > 0).all() for key in (MONTHS[0], MONTHS[2]))


def test_an_image_without_contrast_amid_others_is_told(bench):
    good = images()
    stack = bench.stack([good[0], np.full_like(good[1], 1000), good[2]])
    _, warnings = bench.run("maptimeseries", STACK=stack, SAMPLES=bench.samples(scene.points()))
    for said in (
        f"Dates whose image has the same values at all samples get no model of their own: {MONTHS[1]}.",
        BORROWED.format(f"{MONTHS[1]} ({MONTHS[0]})"),
    ):
        assert said in warnings and said in report(bench)
    for key in (MONTHS[0], MONTHS[2]):
        assert min(shares_right(read_map(bench.out, key))) > 0.8


def test_identical_images_are_told_and_show_no_change(bench):
    stack = bench.stack([scene.image(0)] * 3)
    _, warnings = bench.run("maptimeseries", STACK=stack, SAMPLES=bench.samples(scene.points()))
    said = (
        "The images of these dates are copies of those of an earlier date (in brackets), so they can show no change: "
        f"{MONTHS[1]} ({MONTHS[0]}), {MONTHS[2]} ({MONTHS[0]})."
    )
    assert said in warnings and said in report(bench)
    labelled = {place for place, source in rows(str(bench.out / "samples.gpkg"), "samples", "place_id", "source") if source == "digitized"}
    kept = rows(str(bench.out / "audit.gpkg"), "audit", "place_id", "kept")
    assert len(labelled) == len(scene.points().row)
    assert sum(bool(keep) for place, keep in kept if place in labelled) == 3 * len(labelled)
    for key in MONTHS:
        assert min(shares_right(read_map(bench.out, key))) > 0.9


def test_constant_bands_are_no_hindrance(bench):
    flat = [np.concatenate([image[:2], np.full_like(image[2:], 1000)]) for image in images()]
    bench.run("maptimeseries", STACK=bench.stack(flat), SAMPLES=bench.samples(scene.points()), **PUBLISHED)
    for key in MONTHS:
        assert min(shares_right(read_map(bench.out, key))) > 0.8


def test_two_dates_are_enough(bench):
    results, warnings = bench.run("maptimeseries", STACK=bench.stack(images(2)), SAMPLES=bench.samples(scene.points()))
    assert results["COUNT"] == 2 and warnings == []
    for key in MONTHS[:2]:
        assert min(shares_right(read_map(bench.out, key))) > 0.9
    assert gdal.Open(str(bench.out / "changes" / "count.tif")).ReadAsArray().max() <= 1


def test_two_hundred_dates_are_mapped_and_warned_of_together(bench):
    stack = bench.stack((scene.image(index, 24) for index in range(200)), step=10)
    results, warnings = bench.run("maptimeseries", STACK=stack, SAMPLES=bench.samples(scene.points(size=24)), **PUBLISHED)
    assert results["COUNT"] == 200
    assert len(warnings) < 10  # not one for every date
    keys = scene.keys(200, 10)
    assert len(list((bench.out / "maps").glob("map_*.tif"))) == 200
    for key in keys[::33]:
        assert min(shares_right(read_map(bench.out, key))) > 0.8


def test_a_machine_that_does_not_come_to_its_end_is_told_and_used(bench):
    rng = np.random.default_rng(0)
    place = rng.permutation(scene.SIZE**2)[:500]
    noise = scene.Points(place // scene.SIZE, place % scene.SIZE, rng.integers(1, 4, len(place)))
    choice = {"METHOD": "svm", "SVM_SCALING": "raw", "SVM_C": 1e6, "PATCH_SIZE": 1}
    results, warnings = bench.run("trainmodel", STACK=bench.stack(images(1)), SAMPLES=bench.samples(noise), **choice)
    assert warnings == [
        "The support vector machine of these dates was stopped before it was fully fitted, so their maps may be poor: "
        f"{MONTHS[0]}. Lower SVM_C, or set SVM_SCALING to standardised."
    ]
    assert dates_with_models(bench.out) == [MONTHS[0]]
    assert 0 < results["CV_ACCURACY"] < 0.6  # three classes at random
