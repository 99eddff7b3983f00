"""The demo stack: made up, yet not easier than life, and the same for everybody with the same seed."""

from __future__ import annotations

import hashlib
import math
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from scipy.ndimage import uniform_filter
from sklearn.ensemble import RandomForestClassifier

from tlcm_qgis.core.demo.landscape import Landscape
from tlcm_qgis.core.demo.observation import CLEAR, CLOUDY, SHADOW
from tlcm_qgis.core.demo.overview import demo_table, write_overview
from tlcm_qgis.core.demo.plan import CROPLAND, SCHEME
from tlcm_qgis.core.demo.points import draw_points
from tlcm_qgis.core.demo.scene import DemoSettings, Scene
from tlcm_qgis.core.jobs import createdemostack, detectchanges
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.series import MapSeries
from tlcm_qgis.core.series_json import confidence_name, map_name, write_series
from tlcm_qgis.core.spec.algorithms import ALGORITHMS
from tlcm_qgis.core.spec.algorithms.createdemostack import ALGORITHM
from tlcm_qgis.core.spec.dates import parse_date
from tlcm_qgis.core.spec.errors import OutputError
from tlcm_qgis.core.stack.grid import Grid
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.worker.context import JobContext

Arrays = tuple[np.ndarray, np.ndarray]


def _render(scene: Scene) -> Arrays:
    """Return images (T, bands, h, w) and truth (T, h, w)."""
    size, dates = scene.settings.size, len(scene.dates)
    images, truth = np.zeros((dates, 10, size, size), np.uint16), np.zeros((dates, size, size), np.uint8)
    for index in range(dates):
        look, sky = scene.appearance(index), scene.sky(index)
        for block in scene.blocks():
            place = block.within(scene.grid.whole())
            images[(index, slice(None), *place)] = scene.image(index, block, look, sky)[0]
            truth[(index, *place)] = scene.truth(index, block)
    return images, truth


def _scene(size: int, dates: int, seed: int = 1, **more: Any) -> tuple[Scene, Arrays]:
    scene = Scene(DemoSettings(size, dates, seed, **more))
    return scene, _render(scene)


@pytest.fixture(scope="module")
def year() -> tuple[Scene, Arrays]:
    return _scene(160, 12)


def _ndvi(image: np.ndarray) -> np.ndarray:
    red, near = image[2].astype(float), image[6].astype(float)
    return (near - red) / (near + red)


def test_landscape_does_not_depend_on_the_blocks() -> None:
    """Otherwise large demos would show seams, and the truth would not fit the image."""
    landscape = Landscape(400, 7)
    whole = landscape.units(np.arange(400), np.arange(400))
    np.testing.assert_array_equal(landscape.units(np.arange(130, 190), np.arange(333, 400)), whole[130:190, 333:])


def test_fields_have_many_sizes() -> None:
    """A chequerboard would flatter every method that looks at neighbours."""
    scene = Scene(DemoSettings(400, 2, 1))
    area = scene.units.area[scene.units.area > 20]
    assert len(area) > 200
    assert np.quantile(area, 0.95) > 8 * np.quantile(area, 0.25)


@pytest.mark.parametrize(("size", "seed"), [(48, 1), (97, 2), (300, 1), (300, 2), (300, 3)])
def test_a_quarter_to_three_tenths_change_in_all_classes(size: int, seed: int) -> None:
    """The demo is there to show changes: every class must lose and gain, even in the smallest scene."""
    scene = Scene(DemoSettings(size, 6, seed))
    block = scene.grid.whole()
    first, last = scene.truth(0, block), scene.truth(5, block)
    assert set(np.unique(first)) == set(SCHEME.values)
    assert set(first[first != last]) == set(last[first != last]) == set(SCHEME.values)
    if size > 48:
        assert 0.25 <= (first != last).mean() <= 0.30


def test_changes_are_permanent_and_spread_over_the_dates(year: tuple[Scene, Arrays]) -> None:
    """Methods are judged by the date that they find: not all changes may come at once, and none may go back."""
    truth = year[1][1]
    steps = truth[1:] != truth[:-1]
    assert steps.sum(axis=0).max() == 1
    assert (steps.mean(axis=(1, 2)) > 0.005).all()


def test_some_fields_change_in_part() -> None:
    """Whole fields only would make change detection a matter of field borders."""
    scene = Scene(DemoSettings(300, 2, 1))
    changed = scene.plan.before != scene.plan.after
    parcels, member = np.unique(scene.units.parcel, return_inverse=True)
    shares = np.bincount(member, weights=changed * scene.units.area) / np.bincount(member, weights=scene.units.area)
    assert ((shares > 0.1) & (shares < 0.9)).sum() > 5
    assert len(shares) == len(parcels)


def test_fields_of_cropland_go_through_the_seasons_each_in_its_own_time(year: tuple[Scene, Arrays]) -> None:
    """With one calendar for all fields a class would be one spectrum a date, which no real cropland is."""
    images, truth = year[1]
    always = (truth == CROPLAND).all(axis=0)
    greenness = np.stack([_ndvi(image)[always] for image in images])
    assert np.median(np.ptp(greenness, axis=0)) > 0.35
    assert greenness.std(axis=1).max() > 0.12


def test_borders_are_mixed(year: tuple[Scene, Arrays]) -> None:
    """Sharp borders would make every pixel pure: pixels beside water are brighter than open water and darker than the land."""
    images, truth = year[1]
    water = truth[0] == 1
    near = np.array(uniform_filter(water.astype(float), 3))
    red = images[0][6].astype(float)
    open_water, shore = red[near > 0.999], red[water & (near < 0.7)]
    assert np.median(shore) > 1.3 * np.median(open_water)


@pytest.mark.parametrize("size", [48, 160])
def test_twenty_points_a_class_with_the_true_label_inside_parcels(size: int) -> None:
    """Samples of the demo stand for careful labelling: a wrong label or a border pixel would blur every comparison."""
    scene = Scene(DemoSettings(size, 3, 1))
    points = draw_points(scene)
    truth = scene.truth(0, scene.grid.whole())
    assert points.counts() == dict.fromkeys(SCHEME.values, 20)
    np.testing.assert_array_equal(truth[points.row, points.col], points.class_value)
    assert len(set(zip(points.row.tolist(), points.col.tolist(), strict=True))) == 120
    if size > 48:
        neighbours = [truth[r - 1 : r + 2, c - 1 : c + 2] for r, c in zip(points.row, points.col, strict=True)]
        assert np.mean([(part == part[1, 1]).all() for part in neighbours]) > 0.95


def test_points_lie_in_different_parcels() -> None:
    """Twenty points in one field are one sample."""
    scene = Scene(DemoSettings(300, 2, 1))
    points = draw_points(scene)
    units = scene.unit_rows(scene.grid.whole())[points.row, points.col]
    assert len(np.unique(units)) > 110


def test_months_between_and_haze_are_settings() -> None:
    """The studies of the method need scenes with gaps and with more haze."""
    assert [day.isoformat() for day in DemoSettings(48, 3, 1, months_between=5).dates()] == ["2021-06-15", "2021-11-15", "2022-04-15"]
    (_, (usual, _)), (_, (hazy, _)) = _scene(64, 2), _scene(64, 2, haze=3.0)
    assert hazy[:, 0].mean() > usual[:, 0].mean() + 50


def test_clouds_hide_and_shade_and_the_mask_knows() -> None:
    """Cloudy demos check that bad pixels become nodata: where the mask says clear, the image must be that of the cloudless scene."""
    settings = DemoSettings(150, 6, 2, clouds=True, cloud_cover=0.3)
    scene, plain = Scene(settings), Scene(DemoSettings(150, 6, 2))
    masks = []
    for index in range(6):
        block = scene.grid.whole()
        image, mask = scene.image(index, block, scene.appearance(index), scene.sky(index))
        cloudless, _ = plain.image(index, block, plain.appearance(index), plain.sky(index))
        assert mask is not None
        masks.append(mask)
        if index == 0:
            continue
        same = (np.abs(image.astype(int) - cloudless) <= 0.25 * cloudless + 500).all(axis=0)
        assert same[mask == CLEAR].mean() > 0.95
        if (mask == CLOUDY).mean() > 0.05:
            assert image[0][mask == CLOUDY].mean() > 1.5 * cloudless[0][mask == CLOUDY].mean()
            shade = mask == SHADOW
            assert image[6][shade].mean() < cloudless[6][shade].mean()
    covers = [(mask != CLEAR).mean() for mask in masks]
    assert covers[0] < 0.12
    assert max(covers) > 0.2


def _features(image: np.ndarray) -> np.ndarray:
    values = image.astype(np.float32)
    return np.concatenate([values, uniform_filter(values, (1, 3, 3))]).reshape(20, -1).T


def _accuracy(features: np.ndarray, truth: np.ndarray, labels: np.ndarray, places: np.ndarray, checked: np.ndarray) -> float:
    forest = RandomForestClassifier(100, random_state=0).fit(features[places], labels[places])
    return float((forest.predict(features[checked]) == truth[checked]).mean())


def test_it_is_as_hard_as_life() -> None:
    """The demo is where methods are compared: too easy, and all look the same; too hard, and none works.

    With the true labels of each date at the 20 points a class, a forest reaches a mean overall accuracy of 0.80-0.95; labels of the first
    date that are kept cost at least 0.05 on the last.
    """
    scene, (images, truth) = _scene(600, 12)
    points: SampleSet = draw_points(scene)
    places = points.row * 600 + points.col
    checked = np.random.default_rng(1).choice(600 * 600, 15_000, replace=False)
    flat = truth.reshape(12, -1)
    ceiling = [_accuracy(_features(images[t]), flat[t], flat[t], places, checked) for t in range(0, 12, 2)]
    assert 0.80 <= np.mean(ceiling) <= 0.95
    last = _features(images[11])
    assert _accuracy(last, flat[11], flat[11], places, checked) - _accuracy(last, flat[11], flat[0], places, checked) >= 0.05


def _run(folder: Path, **parameters: Any) -> dict[str, Any]:
    values = {"SIZE": 80, "DATE_COUNT": 3, "OUTPUT_FOLDER": str(folder), **parameters}
    return createdemostack.run(ALGORITHM.check(values), JobContext([].append)).outputs


def _hashes(folder: Path) -> dict[str, str]:
    files = [file for file in sorted(folder.rglob("*")) if file.is_file() and file.name != "run.json"]
    return {str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def test_same_seed_gives_the_same_files_and_another_seed_others(tmp_path: Path) -> None:
    """Results of two people can be compared only if they start from the same bytes."""
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        _run(tmp_path / name, SEED=seed)
    assert _hashes(tmp_path / "a") == _hashes(tmp_path / "b")
    assert _hashes(tmp_path / "a")["images/S2_demo_2021-06-15.tif"] != _hashes(tmp_path / "c")["images/S2_demo_2021-06-15.tif"]


def test_files_are_a_stack_that_opens(tmp_path: Path) -> None:
    """What the demo writes goes through the same door as a user's own images."""
    outputs = _run(tmp_path / "demo", CLOUDS=True)
    assert outputs["DATE"] == "2021-06-15"
    stack = ImageStack.open(outputs["STACK"])
    assert stack.bands == ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
    assert [date.key for date in stack.dates] == ["2021-06-15", "2021-07-15", "2021-08-15"]
    block = stack.read(2, stack.grid.whole())
    stack.close()
    with (
        rasterio.open(tmp_path / "demo/images/S2_demo_2021-08-15.tif") as image,
        rasterio.open(tmp_path / "demo/masks/mask_2021-08-15.tif") as mask,
    ):
        assert (image.dtypes[0], image.nodata, image.crs.to_epsg(), image.res, image.descriptions) == (
            "uint16",
            0,
            32630,
            (10, 10),
            stack.bands,
        )
        assert all(math.isclose(scale, 1e-4) for scale in image.scales)
        np.testing.assert_array_equal(block.valid, mask.read(1) == CLEAR)
        np.testing.assert_allclose(block.values, np.where(block.valid, image.read() * 1e-4, 0), atol=1e-7)
    with rasterio.open(tmp_path / "demo/truth/truth_2021-06-15.tif") as truth:
        assert truth.colormap(1)[1][:3] == (0x2F, 0x7F, 0xD6)


def test_without_clouds_there_are_no_masks(tmp_path: Path) -> None:
    """An empty folder of masks would be offered as one."""
    _run(tmp_path)
    assert not (tmp_path / "masks").exists()


def test_interrupted_demo_goes_on_and_a_finished_one_is_kept(tmp_path: Path) -> None:
    """A demo of 8000 pixels takes long: dates that are whole are not made again, and another demo does not mix with it."""
    _run(tmp_path)
    before = _hashes(tmp_path)
    kept = tmp_path / "images/S2_demo_2021-06-15.tif"
    time = kept.stat().st_mtime_ns
    (tmp_path / "images/S2_demo_2021-08-15.tif").unlink()
    _run(tmp_path)
    assert _hashes(tmp_path) == before
    assert kept.stat().st_mtime_ns == time
    with pytest.raises(OutputError):
        _run(tmp_path, SEED=5)


def _series_of_truth(demo: Path, folder: Path) -> MapSeries:
    """Return a map series that shows the truth."""
    dates = [(file.stem[-10:], parse_date(file.stem[-10:])) for file in sorted((demo / "truth").glob("*.tif"))]
    with rasterio.open(demo / f"truth/truth_{dates[0][0]}.tif") as first:
        grid = Grid("EPSG:32630", tuple(first.transform)[:6], first.width, first.height)
    (folder / "maps").mkdir(parents=True)
    for key, _ in dates:
        for name in (map_name(key), confidence_name(key)):
            shutil.copy(demo / f"truth/truth_{key}.tif", folder / name)
    write_series(folder / "series.json", dates, grid, SCHEME, probabilities=False, method="truth")
    return MapSeries.open(folder)


def test_table_and_picture_of_the_results(tmp_path: Path) -> None:
    """What ``make demo`` shows must be about these maps: the truth scores 1, and the share changed is that of the truth."""
    outputs = _run(tmp_path / "demo", SIZE=96)
    series = _series_of_truth(tmp_path / "demo", tmp_path / "results")
    changes = {"SERIES": str(tmp_path / "results/series.json"), "OUTPUT_FOLDER": str(tmp_path / "results/changes")}
    detectchanges.run(ALGORITHMS["detectchanges"].check(changes), JobContext([].append))
    first, last = (series.read_map(index, series.grid.whole()) for index in (0, 2))
    rows = demo_table(series, Path(outputs["TRUTH"]))
    assert [(row.date, row.overall_accuracy) for row in rows] == [(f"2021-0{month}-15", 1.0) for month in (6, 7, 8)]
    assert rows[2].changed == pytest.approx((first != last).mean())
    assert [row.overall_accuracy for row in demo_table(series, None)] == [None] * 3
    write_overview(ImageStack.open(outputs["STACK"]), series, tmp_path / "results/changes", tmp_path / "overview.png")
    with rasterio.open(tmp_path / "overview.png") as picture:
        assert picture.width > 1000
        assert picture.read().std() > 20
