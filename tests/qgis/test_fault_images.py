"""Broken and odd images.

What a user would lose: a night of work because of one file among hundreds, or trust in maps of images that were read wrongly.
"""

from __future__ import annotations

import html
import json
import math
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import bad_scene as scene
import numpy as np
import pytest
from bench import Bench
from osgeo import gdal, osr
from qgis.core import QgsProcessingException, QgsRasterLayer
from traces import listing

DATES = scene.keys(3)
DAMAGED = "The file may be damaged or incomplete: get it again, or make the stack without it."
IMAGES = {key: scene.image(index) for index, key in enumerate(DATES)}
TREES = {"TREES": 10}
LONG = pytest.mark.long
PUBLISHED = {"VARIANT": "paper", "METHOD": "svm", "AUGMENT": False}  # looks at nothing but the samples before it maps
ROTATION = math.radians(20)
ROTATED = (
    scene.LEFT, scene.PIXEL * math.cos(ROTATION), scene.PIXEL * math.sin(ROTATION),
    scene.TOP, scene.PIXEL * math.sin(ROTATION), -scene.PIXEL * math.cos(ROTATION),
)  # fmt: skip


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


@pytest.fixture(scope="module")
def ordinary(provider, worker, tmp_path_factory) -> Bench:
    """Give the maps and the model of the images in their ordinary form."""
    bench = Bench(tmp_path_factory.mktemp("ordinary"))
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


# -- refused ------------------------------------------------------------------------------------------------------------------------


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


# -- mapped all the same ---------------------------------------------------------------------------------------------------------------


SYSTEM = osr.SpatialReference()
SYSTEM.SetFromUserInput("+proj=laea +lat_0=50 +lon_0=3 +ellps=WGS84")
DEGREES = osr.SpatialReference()
DEGREES.ImportFromEPSG(4326)
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
    map_strip(bench, height, width, choice)


@pytest.mark.fault("Images of 100,000 columns", "They are mapped, with overviews, pictures and report")
@LONG
@pytest.mark.parametrize("height", [1, 4])
def test_very_wide_images_are_mapped(bench: Bench, height: int) -> None:
    map_strip(bench, height, 100_000, TREES)
    assert gdal.Info(str(bench.out / "maps" / f"map_{DATES[0]}.tif"), format="json")["bands"][0]["overviews"]
    assert 0 < (bench.out / "report.html").stat().st_size < 2_000_000


def map_strip(bench: Bench, height: int, width: int, choice: dict[str, Any]) -> None:
    images, points = strip(height, width)
    made, warnings = stack(bench, images)
    assert warnings == []
    bench.run("maptimeseries", STACK=made, SAMPLES=bench.samples(points), **choice)
    for key, image in images.items():
        found = map_of(bench, key).reshape(height, width)
        assert found.all()
        for value in scene.SPECTRA:  # each class has a number of its own nearly everywhere
            mine = found[points.row[points.value == value], points.col[points.value == value]]
            assert (mine == np.bincount(mine).argmax()).mean() > 0.9
        assert len(np.unique(found)) == 3 and image.shape[1:] == found.shape


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


# -- found on the way ------------------------------------------------------------------------------------------------------------------


def spoil_row(file: Path, row: int) -> None:
    """Make one row of a compressed image of one row a strip unreadable, as a bad sector of a disk does."""
    source = gdal.Open(str(file))
    band = source.GetRasterBand(1)
    offset, size = (int(band.GetMetadataItem(f"BLOCK_{what}_0_{row}", "TIFF")) for what in ("OFFSET", "SIZE"))
    content = bytearray(file.read_bytes())
    content[offset : offset + size] = b"\xff" * size
    file.write_bytes(content)


def spoilt(bench: Bench, *dates: str, count: int = 3) -> str:
    """Return a stack of which one row of some images cannot be read."""
    images = {key: scene.image(index) for index, key in enumerate(scene.keys(count))}
    made, _ = stack(bench, images, options=["COMPRESS=DEFLATE", "BLOCKYSIZE=1"])
    for key in dates:
        spoil_row(file_of(bench, key), 30)
    return made


def series(results: Mapping[str, Any]) -> list[dict[str, Any]]:
    return json.loads(Path(results["SERIES_OUT"]).read_text(encoding="utf-8"))["features"]


def upper_samples(bench: Bench) -> str:
    """Write samples that lie far above the row that is spoilt."""
    points = scene.points()
    return bench.samples(points.take(points.row < scene.SIZE // 2))


def no_map(bench: Bench, key: str) -> str:
    return (
        f"There is no map of {key}: {file_of(bench, key)} cannot be read: band 1: IReadBlock failed at X offset 0, Y offset 30: "
        "TIFFReadEncodedStrip() failed. Run the job again when the image is whole."
    )


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
