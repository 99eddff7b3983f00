"""Odd images.

What a user would lose: trust in maps of images that were read wrongly.
"""

from __future__ import annotations

import math
from typing import Any

import bad_scene as scene
import numpy as np
import pytest
from bench import Bench
from image_faults import (
    DATES,
    IMAGES,
    LONG,
    PUBLISHED,
    TREES,
    file_of,
    map_of,
    some_long,
    stack,
    write,
)
from osgeo import gdal, osr
from qgis.core import QgsRasterLayer

ROTATION = math.radians(20)
ROTATED = (
    scene.LEFT, scene.PIXEL * math.cos(ROTATION), scene.PIXEL * math.sin(ROTATION),
    scene.TOP, scene.PIXEL * math.sin(ROTATION), -scene.PIXEL * math.cos(ROTATION),
)  # fmt: skip
SYSTEM = osr.SpatialReference()
DEGREES = osr.SpatialReference()
PLACES = {
    "rotated": {"place": ROTATED},
    "south up": {"place": (scene.LEFT, scene.PIXEL, 0.0, scene.TOP, 0.0, scene.PIXEL)},
    "system without a code": {"system": SYSTEM.ExportToWkt(), "place": (0.0, scene.PIXEL, 0.0, 0.0, 0.0, -scene.PIXEL)},
    "degrees": {"system": DEGREES.ExportToWkt(), "place": (3.0, 0.0001, 0.0, 50.0, 0.0, -0.0001)},
}
LAYOUTS = {
    "tiles of 16": ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"],
    "strips of a row": ["BLOCKYSIZE=1", "COMPRESS=LZW"],
    "strips of 7 rows": ["BLOCKYSIZE=7", "INTERLEAVE=BAND", "COMPRESS=DEFLATE"],
}
TYPES = {"float32": ["float32"], "float64": ["float64"], "int16": ["int16"], "int32": ["int32"], "mixed": ["int32", "float32", "uint16"]}


@pytest.mark.fault("Images of other number types, also mixed in one stack", "They are mapped exactly as in their ordinary form")
@pytest.mark.parametrize("types", some_long(TYPES, "float32", "mixed"))
def test_number_types_give_the_same_maps(bench: Bench, ordinary: Bench, types: list[str]) -> None:
    images = {key: image.astype(types[index % len(types)]) for index, (key, image) in enumerate(IMAGES.items())}
    assert_same_maps(bench, ordinary, stack(bench, images))


@pytest.mark.fault("Images stored in tiny tiles, single rows, or odd strips", "They are mapped exactly as in their ordinary form")
@pytest.mark.parametrize("options", some_long(LAYOUTS, "tiles of 16", "strips of a row"))
def test_layouts_give_the_same_maps(bench: Bench, ordinary: Bench, options: list[str]) -> None:
    assert_same_maps(bench, ordinary, stack(bench, options=options))


@pytest.mark.fault(
    "Images in the coordinates of a building site, which have no place on earth", "They are mapped exactly as in their ordinary form"
)
def test_site_coordinates_give_the_same_maps(bench: Bench, ordinary: Bench) -> None:
    assert_same_maps(bench, ordinary, stack(bench, system='LOCAL_CS["site",UNIT["metre",1]]'))


@pytest.mark.fault("Bytes, with few steps between the classes", "They are mapped, with negative numbers as well")
@pytest.mark.parametrize("kind", ["uint8", pytest.param("negative", marks=LONG)])
def test_bytes_and_negative_numbers_are_mapped(bench: Bench, ordinary: Bench, kind: str) -> None:
    byte = kind == "uint8"
    images = {key: (image / 14 + 1).astype(np.uint8) if byte else image.astype(np.int16) - 5000 for key, image in IMAGES.items()}
    made, warnings = stack(bench, images, 0 if byte else -32768)
    _, more = bench.run("maptimeseries", STACK=made, SAMPLES=bench.samples(scene.points()), **TREES)
    assert warnings + more == []
    for key in DATES:
        assert (map_of(bench, key) == map_of(ordinary, key))[scene.inside()].mean() > 0.95


@pytest.mark.fault("Real numbers with NaN and infinite values", "Such pixels have no class in the map; all others do as without them")
def test_what_is_no_number_is_nodata(bench: Bench, ordinary: Bench) -> None:
    images = {key: image.astype(np.float32) for key, image in IMAGES.items()}
    bad = np.zeros((scene.SIZE, scene.SIZE), bool)
    bad[:3, :3] = bad[20, 5] = bad[30, 30] = True
    for image in images.values():
        image[:, :3, :3], image[1, 20, 5], image[2, 30, 30] = np.nan, np.inf, -np.inf
    made, warnings = stack(bench, images, math.nan)
    _, more = bench.run("mapstack", STACK=made, MODEL=str(ordinary.out / "model"))
    assert warnings + more == []
    far = ~np.asarray([[bad[max(r - 3, 0) : r + 4, max(c - 3, 0) : c + 4].any() for c in range(scene.SIZE)] for r in range(scene.SIZE)])
    for key in DATES:
        np.testing.assert_array_equal(map_of(bench, key) == 0, bad)
        np.testing.assert_array_equal(map_of(bench, key)[far], map_of(ordinary, key)[far])


@pytest.mark.fault(
    "Images that are rotated, stand on their head, lie in degrees, or in a system without a code",
    "They are mapped exactly as in their ordinary form, and the maps lie on them in QGIS",
)
@pytest.mark.parametrize("form", some_long(PLACES, "rotated", "south up"))
def test_places_give_the_same_maps(bench: Bench, ordinary: Bench, form: dict[str, Any]) -> None:
    made, warnings = stack(bench, **form)
    _, more = bench.run("maptimeseries", STACK=made, SAMPLES=bench.samples(scene.points(), **form), **TREES)
    assert warnings + more == []
    image, layer = (QgsRasterLayer(str(file)) for file in (file_of(bench, DATES[0]), bench.out / "maps" / f"map_{DATES[0]}.tif"))
    assert layer.isValid() and layer.crs() == image.crs() and layer.extent() == image.extent()
    for key in DATES:
        np.testing.assert_array_equal(map_of(bench, key), map_of(ordinary, key))


@pytest.mark.fault("An extent is chosen on images that are rotated or stand on their head", "The maps of it lie where they belong")
@pytest.mark.parametrize("form", [PLACES["rotated"], PLACES["south up"]], ids=["rotated", "south up"])
def test_extent_of_odd_places_is_mapped(bench: Bench, ordinary: Bench, form: dict[str, Any]) -> None:
    made, _ = stack(bench, **form)
    corners = [gdal.ApplyGeoTransform(list(form["place"]), col, row) for col, row in ((14, 10), (26, 20))]
    (west, east), (south, north) = (sorted(values) for values in zip(*corners, strict=True))
    extent = f"{west},{east},{south},{north} [EPSG:{scene.CRS}]"
    bench.run("mapstack", STACK=made, MODEL=str(ordinary.out / "model"), EXTENT=extent)
    source = gdal.Open(str(bench.out / "maps" / f"map_{DATES[0]}.tif"))
    to_pixel = gdal.InvGeoTransform(list(form["place"]))
    x, y = gdal.ApplyGeoTransform(source.GetGeoTransform(), 0, 0)
    left, top = (round(value) for value in gdal.ApplyGeoTransform(to_pixel, x, y))
    found = source.ReadAsArray()
    bottom, right = top + found.shape[0], left + found.shape[1]
    assert left <= 14 < 26 <= right and top <= 10 < 20 <= bottom and found.size < scene.SIZE**2
    np.testing.assert_array_equal(found, map_of(ordinary, DATES[0])[top:bottom, left:right])


@pytest.mark.fault("A date is nodata everywhere", "Its map is empty, the others are made, and a warning names it")
def test_date_without_a_valid_pixel_is_mapped_empty(bench: Bench) -> None:
    made, _ = stack(bench, {**IMAGES, DATES[1]: np.zeros_like(IMAGES[DATES[1]])})
    _, warnings = bench.run("maptimeseries", STACK=made, SAMPLES=bench.samples(scene.points()), **TREES)
    assert warnings == [
        f"No sample lies on a valid pixel on {DATES[1]}.",
        f"Dates without a model of their own are mapped with that of the nearest date (in brackets): {DATES[1]} ({DATES[0]}).",
    ]
    assert [bool(map_of(bench, key).any()) for key in DATES] == [True, False, True]
    assert gdal.Open(str(bench.out / "changes" / "count.tif")).ReadAsArray().max() <= 1


@pytest.mark.fault("A date is there twice, because a copy was left in the folder", "A warning names both files; the maps are as without it")
def test_copy_of_an_image_is_told(bench: Bench, ordinary: Bench) -> None:
    folder = write(bench)
    scene.write_image(file_of(bench, DATES[1]).with_name(f"copy_{DATES[1]}.tif"), IMAGES[DATES[1]], 0)
    results, warnings = bench.run("createstack", FOLDER=folder, OUTPUT=str(bench.inputs.parent / "stack.json"))
    assert results["COUNT"] == 3
    assert warnings == [
        f"1 dates have several images of the same ground ({DATES[1]}: copy_{DATES[1]}.tif, image_{DATES[1]}.tif); "
        "where more than one is valid, the first by its name counts."
    ]
    assert_same_maps(bench, ordinary, (results["OUTPUT"], []))


@pytest.mark.fault(
    "One image has fewer bands than the others", "The stack has the bands that all have; a warning names the band and the image"
)
def test_band_that_an_image_lacks_is_told(bench: Bench) -> None:
    made, warnings = stack(bench, {**IMAGES, DATES[1]: IMAGES[DATES[1]][:3]})
    assert warnings == [f"band_4: left out because not every image has them (image_{DATES[1]}.tif)."]
    _, warnings = bench.run("maptimeseries", STACK=made, SAMPLES=bench.samples(scene.points()), **TREES)
    assert warnings == []
    fewer = Bench(bench.inputs.parent / "three")
    made, _ = stack(fewer, {key: image[:3] for key, image in IMAGES.items()})
    fewer.run("maptimeseries", STACK=made, SAMPLES=fewer.samples(scene.points()), **TREES)
    for key in DATES:
        np.testing.assert_array_equal(map_of(bench, key), map_of(fewer, key))


def strip(height: int, width: int) -> tuple[dict[str, np.ndarray], scene.Points]:
    """Return images and samples of three classes along the longer side."""
    along = np.arange(max(height, width)) * 3 // max(height, width) + 1
    land = np.broadcast_to(along if width >= height else along[:, np.newaxis], (height, width))
    table = np.array([(0,) * scene.BANDS, *scene.SPECTRA.values()])
    clear = np.moveaxis(table[land], -1, 0)
    noise = [np.random.default_rng(index).normal(1, 0.05, clear.shape) for index in range(len(DATES))]
    images = {key: np.maximum(clear * factor, 1).astype(np.uint16) for key, factor in zip(DATES, noise, strict=True)}
    chosen = np.random.default_rng(0).permutation(height * width)[: 36 if height * width > 100 else height * width]
    row, col = np.unravel_index(chosen, (height, width))
    return images, scene.Points(row, col, land[row, col].astype(np.int64))


@pytest.mark.fault("Images of one row, one column or a few pixels, smaller than the neighbourhood that is looked at", "They are mapped")
@pytest.mark.parametrize(
    ("height", "width", "choice"),
    [(1, 60, TREES), (60, 1, PUBLISHED), pytest.param(60, 1, TREES, marks=LONG), pytest.param(3, 3, TREES, marks=LONG)],
)
def test_small_images_are_mapped(bench: Bench, height: int, width: int, choice: dict[str, Any]) -> None:
    found, points = map_strip(bench, height, width, choice)
    assert all(shows_classes(land, points) for land in found)


@pytest.mark.fault("Images of 100,000 columns", "They are mapped, with overviews, pictures and report")
@LONG
@pytest.mark.parametrize("height", [1, 4])
def test_very_wide_images_are_mapped(bench: Bench, height: int) -> None:
    found, points = map_strip(bench, height, 100_000, TREES)
    assert all(shows_classes(land, points) for land in found)
    assert gdal.Info(str(bench.out / "maps" / f"map_{DATES[0]}.tif"), format="json")["bands"][0]["overviews"]
    assert 0 < (bench.out / "report.html").stat().st_size < 2_000_000


def shows_classes(land: np.ndarray, points: scene.Points) -> bool:
    """Return whether a map (h, w) is whole and each of the three classes has a number of its own nearly everywhere."""
    mine = [land[points.row[points.value == value], points.col[points.value == value]] for value in scene.SPECTRA]
    return land.all() and len(np.unique(land)) == 3 and all((one == np.bincount(one).argmax()).mean() > 0.9 for one in mine)


def map_strip(bench: Bench, height: int, width: int, choice: dict[str, Any]) -> tuple[list[np.ndarray], scene.Points]:
    """Return the map (h, w) of every date of a strip of land, and its labelled points; nothing may be warned of."""
    images, points = strip(height, width)
    made, warnings = stack(bench, images)
    assert warnings == []
    bench.run("maptimeseries", STACK=made, SAMPLES=bench.samples(points), **choice)
    return [map_of(bench, key).reshape(height, width) for key in images], points


@pytest.mark.fault("Images too small for the lines of the published augmentation", "The message names the parameter and the size")
def test_published_augmentation_needs_room(bench: Bench) -> None:
    images, points = strip(1, 60)
    made, _ = stack(bench, images)
    given = {"STACK": made, "SAMPLES": bench.samples(points), "VARIANT": "paper", "METHOD": "svm"}
    assert bench.refusal("maptimeseries", **given) == (
        "LINE_INTERVAL is 20 pixels, but the images have only 1 x 60 pixels. "
        "Choose a smaller LINE_INTERVAL, a larger extent, or no augmentation (AUGMENT)."
    )


@pytest.mark.fault("Some samples lie outside the images", "They are counted in a warning; the others are used")
def test_samples_outside_are_counted(bench: Bench, ordinary: Bench) -> None:
    made, _ = stack(bench)
    points = scene.points()
    far = scene.Points(*(np.concatenate(pair) for pair in ((points.row, [-1, 500]), (points.col, [5, -800]), (points.value, [1, 2]))))
    _, warnings = bench.run("maptimeseries", STACK=made, SAMPLES=bench.samples(far), **TREES)
    assert warnings == ["2 of 38 features were left out because they lie outside the images."]
    for key in DATES:
        np.testing.assert_array_equal(map_of(bench, key), map_of(ordinary, key))


def assert_same_maps(bench: Bench, ordinary: Bench, made: tuple[str, list[str]]) -> None:
    """Map a stack with the model of the ordinary form; maps and confidences must be the same, and nothing is warned of."""
    file, warnings = made
    _, more = bench.run("mapstack", STACK=file, MODEL=str(ordinary.out / "model"))
    assert warnings + more == []
    for key in DATES:
        np.testing.assert_array_equal(map_of(bench, key), map_of(ordinary, key))
