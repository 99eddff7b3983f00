"""Broken images.

What a user would lose: a night of work because of one file among hundreds.
"""

from __future__ import annotations

import html
from collections.abc import Callable
from pathlib import Path
from typing import Any

import bad_scene as scene
import numpy as np
import pytest
from bench import Bench
from image_faults import (
    DATES,
    IMAGES,
    PUBLISHED,
    file_of,
    map_of,
    no_map,
    series,
    spoil_row,
    stack,
    write,
)
from osgeo import gdal
from qgis.core import QgsProcessingException
from traces import listing

DAMAGED = "The file may be damaged or incomplete: get it again, or make the stack without it."


def cut_header(file: Path) -> str:
    file.write_bytes(file.read_bytes()[:6])
    return "Cannot read TIFF header"


def cut_data(file: Path) -> str:
    file.write_bytes(file.read_bytes()[:-100])
    return "band 1: IReadBlock failed at X offset 0, Y offset 1: TIFFReadEncodedStrip() failed"


def empty(file: Path) -> str:
    file.write_bytes(b"")
    return "not recognized as being in a supported file format"


def text(file: Path) -> str:
    file.write_text("Dear colleague, the images follow tomorrow.\n", encoding="utf-8")
    return "not recognized as being in a supported file format"


broken = pytest.mark.parametrize("damage", [cut_header, cut_data, empty, text], ids=lambda damage: damage.__name__)


@pytest.mark.fault(
    "An image in the folder is cut off, empty, or no image at all", "“Create image stack” names the file and what is wrong with it"
)
@broken
def test_damaged_image_makes_no_stack(bench: Bench, damage: Callable[[Path], str]) -> None:
    folder, file = write(bench), file_of(bench, DATES[1])
    reason = damage(file)
    assert bench.refusal("createstack", FOLDER=folder) == f"{file} cannot be read: {reason}. {DAMAGED}"


@pytest.mark.fault("Several images are damaged", "All of them are named at once, so that they can be mended in one go")
def test_all_damaged_images_are_named(bench: Bench) -> None:
    folder = write(bench)
    for key in DATES[1:]:
        empty(file_of(bench, key))
    assert bench.refusal("createstack", FOLDER=folder) == (
        f"{file_of(bench, DATES[1])} cannot be read: not recognized as being in a supported file format. "
        f"Nor can 1 more images be read: image_{DATES[2]}.tif. "
        "The files may be damaged or incomplete: get them again, or make the stack without them."
    )


@pytest.mark.fault(
    "An image of the stack was cut off after the stack was made, for example by a copy that broke off",
    "It is named before the work begins, also where the samples lie in its whole part",
)
@pytest.mark.parametrize("damage", [cut_header, cut_data], ids=["header", "data"])
def test_damaged_image_is_told_before_work(bench: Bench, damage: Callable[[Path], str]) -> None:
    made, _ = stack(bench)
    file = file_of(bench, DATES[2])
    reason = damage(file)
    points = scene.points()
    upper = bench.samples(points.take(points.row < scene.SIZE // 2))
    assert bench.refusal("maptimeseries", STACK=made, SAMPLES=upper) == f"{file} cannot be read: {reason}. {DAMAGED}"


@pytest.mark.fault("An image in the middle of the stack is missing", "It is named, and how many are missing, before the work begins")
def test_missing_image_is_named(bench: Bench) -> None:
    made, _ = stack(bench)
    file_of(bench, DATES[1]).unlink()
    assert bench.refusal("maptimeseries", STACK=made, SAMPLES=bench.samples(scene.points())) == (
        f"{file_of(bench, DATES[1])} is missing (1 images of the stack are). "
        "Put the images back where the stack file expects them, or make the stack again."
    )


@pytest.mark.fault("Images hold complex numbers, as some radar products do", "“Create image stack” says so and names the first file")
def test_complex_numbers_are_refused(bench: Bench) -> None:
    folder = write(bench, {key: image.astype(np.complex64) for key, image in IMAGES.items()}, None)
    assert bench.refusal("createstack", FOLDER=folder) == (
        f"{file_of(bench, DATES[0])} holds values that are no plain numbers (complex64). "
        f"Nor can 2 more images be read: image_{DATES[1]}.tif, image_{DATES[2]}.tif. "
        "The files may be damaged or incomplete: get them again, or make the stack without them."
    )


@pytest.mark.fault("Images lie in different places", "“Create image stack” names two that do not overlap")
def test_images_that_do_not_overlap_are_refused(bench: Bench) -> None:
    folder = write(bench)
    far = (scene.LEFT + 100_000, *scene.PLACE[1:])
    scene.write_image(file_of(bench, DATES[1]), IMAGES[DATES[1]], 0, far)
    assert bench.refusal("createstack", FOLDER=folder) == (
        f"The images image_{DATES[0]}.tif and image_{DATES[1]}.tif lie in different places and do not overlap. "
        "Make a stack of each place, or give a reference grid."
    )


@pytest.mark.fault(
    "The name of an image holds no date, or one that does not exist", "It is named, with the way to say where the dates stand"
)
@pytest.mark.parametrize("name", ["image_2020-02-31.tif", "mosaic.tif"])
def test_image_without_a_date_is_refused(bench: Bench, name: str) -> None:
    folder = write(bench)
    file_of(bench, DATES[1]).rename(file_of(bench, DATES[1]).with_name(name))
    assert bench.refusal("createstack", FOLDER=folder) == (
        f"No date was found in the names or metadata of {name}. "
        r"Say with DATE_PATTERN where the date stands, for example (?P<date>\d{8}), or remove these files."
    )


@pytest.mark.fault("Images have no coordinate system, or no place in it", "“Create image stack” names them and says how to give them one")
@pytest.mark.parametrize("form", [{"system": ""}, {"place": None}], ids=["no system", "no place"])
def test_images_without_a_place_are_refused(bench: Bench, form: dict[str, Any]) -> None:
    names = ", ".join(f"image_{key}.tif" for key in DATES)
    assert bench.refusal("createstack", FOLDER=write(bench, **form)) == (
        f"The images have no coordinate system, or do not say where in it they lie: {names}. "
        "Georeference them (Raster > Georeferencer, or Assign Projection), then try again."
    )


@pytest.mark.fault("The labelled date has no valid pixel", "The date is named before the work begins")
def test_labelled_date_without_a_valid_pixel_is_refused(bench: Bench) -> None:
    made, _ = stack(bench, {**IMAGES, DATES[0]: np.zeros_like(IMAGES[DATES[0]])})
    assert bench.refusal("maptimeseries", STACK=made, SAMPLES=bench.samples(scene.points())) == (
        f"No sample lies on a valid pixel of the image of its date ({DATES[0]}). "
        "Choose a date whose image is clear there, or check nodata and mask of the stack."
    )


@pytest.mark.fault("The images have a single pixel", "There cannot be samples of two classes in it, and the message says so")
def test_single_pixel_is_refused(bench: Bench) -> None:
    made, _ = stack(bench, {key: image[:, :1, :1] for key, image in IMAGES.items()})
    points = scene.points()
    assert bench.refusal("maptimeseries", STACK=made, SAMPLES=bench.samples(points)) == (
        f"No sample of {bench.inputs / 'points.gpkg'} lies inside the images. "
        "Check the coordinate system of the samples and the extent of the images."
    )
    one = scene.Points(np.array([0, 0]), np.array([0, 0]), np.array([1, 1]))
    (bench.inputs / "points.gpkg").unlink()
    assert bench.refusal("maptimeseries", STACK=made, SAMPLES=bench.samples(one)) == (
        "At least 2 classes are needed, but all samples that can be used are of: Water. "
        "Add samples of other classes, or choose another class field."
    )


def spoilt(bench: Bench, *dates: str, count: int = 3) -> str:
    """Return a stack of which one row of some images cannot be read."""
    images = {key: scene.image(index) for index, key in enumerate(scene.keys(count))}
    made, _ = stack(bench, images, options=["COMPRESS=DEFLATE", "BLOCKYSIZE=1"])
    for key in dates:
        spoil_row(file_of(bench, key), 30)
    return made


def upper_samples(bench: Bench) -> str:
    """Write samples that lie far above the row that is spoilt."""
    points = scene.points()
    return bench.samples(points.take(points.row < scene.SIZE // 2))


@pytest.mark.fault(
    "A date turns out to be unreadable while it is mapped, for example for a bad sector of the disk",
    "The other dates are mapped, with changes and report; a warning names the date and its file. "
    "Run again with the mended file, the job maps all dates",
)
def test_date_that_fails_on_the_way_costs_no_other(bench: Bench) -> None:
    made, file = spoilt(bench), file_of(bench, DATES[1])
    whole = file.read_bytes()
    spoil_row(file, 30)
    truth = bench.samples(scene.points(per_class=40), file="truth.gpkg")
    given = {
        "STACK": made,
        "SAMPLES": upper_samples(bench),
        "REFERENCE": truth,
        "REFERENCE_CLASS_FIELD": "class",
        "REFERENCE_VALIDITY": "all_dates",
        **PUBLISHED,
    }
    results, warnings = bench.run("maptimeseries", **given)
    assert no_map(bench, DATES[1]) in warnings
    assert results["COUNT"] == 2 and results["OA"] > 0.9
    assert [date["id"] for date in series(results)] == [DATES[0], DATES[2]]
    assert sorted(file.name for file in (bench.out / "maps").glob("*.tif")) == [
        f"{kind}_{key}.tif" for kind in ("confidence", "map") for key in (DATES[0], DATES[2])
    ]
    page = (bench.out / "report.html").read_text(encoding="utf-8")
    assert html.escape(no_map(bench, DATES[1])) in page
    assert f"Images that could not be read are missing: {DATES[1]}." in page
    assert gdal.Open(str(bench.out / "changes" / "count.tif")).ReadAsArray().max() <= 1

    before = {key: map_of(bench, key) for key in (DATES[0], DATES[2])}
    results, warnings = bench.run("maptimeseries", **given)  # nothing was mended
    assert no_map(bench, DATES[1]) in warnings and results["COUNT"] == 2
    for key, expected in before.items():
        np.testing.assert_array_equal(map_of(bench, key), expected)

    file.write_bytes(whole)
    results, warnings = bench.run("maptimeseries", **given, OVERWRITE=True)
    assert no_map(bench, DATES[1]) not in warnings and results["COUNT"] == 3
    assert [date["id"] for date in series(results)] == DATES


@pytest.mark.fault(
    "Several dates turn out to be unreadable on the way, as when a network drive goes away",
    "The job stops with the name of the file; maps that are whole are kept, and the same job goes on there later",
)
def test_many_dates_that_fail_on_the_way_end_the_job(bench: Bench, ordinary: Bench) -> None:
    made = spoilt(bench, *DATES[1:])
    with pytest.raises(QgsProcessingException) as refused:
        bench.run("mapstack", STACK=made, MODEL=str(ordinary.out / "model"))
    assert str(refused.value) == (
        f"{file_of(bench, DATES[2])} cannot be read: band 1: IReadBlock failed at X offset 0, Y offset 30: "
        f"TIFFReadEncodedStrip() failed. {DAMAGED}"
    )
    assert sorted(listing(bench.out)) == sorted(
        [f"maps/{kind}_{DATES[0]}{ending}" for kind in ("map", "confidence") for ending in (".tif", ".qml")]
        + [f"maps/map_{DATES[0]}.tif.aux.xml", "run.json"]
    )
    np.testing.assert_array_equal(map_of(bench, DATES[0]), map_of(ordinary, DATES[0]))
