"""Composites: every pixel gets what its valid dates say, and nothing of the others."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasters import GRID, folder_state, image_file, mask_file, simple_stack, write_raster, write_stack_file
from real_data import real_data

from tlcm_qgis.core.engine.blocks import Threads
from tlcm_qgis.core.spec.dates import parse_date, parse_date_list
from tlcm_qgis.core.spec.errors import Cancelled, InputError, OutputError, ParameterError
from tlcm_qgis.core.spec.protocol import request
from tlcm_qgis.core.stack.composites import REDUCERS, Recipe, Storage, first_valid, median, medoid, write_composite
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.stack.periods import group_dates
from tlcm_qgis.core.stack.stack_model import Band
from tlcm_qgis.core.worker.context import JobContext
from tlcm_qgis.core.worker.dispatch import run_job


def job(name: str, **parameters: object) -> dict:
    return run_job(request(name, parameters, {}), JobContext(lambda _: None)).outputs


def random_series(seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    valid = rng.random((5, 6, 7)) < 0.6
    values = rng.random((5, 3, 6, 7)).astype(np.float32)
    return np.where(valid[:, np.newaxis], values, 0).astype(np.float32), valid


def test_median_equals_the_median_of_valid_dates() -> None:
    """Clouds and nodata that pull the composite down."""
    values, valid = random_series()
    expected = np.full(values.shape[1:], np.nan)
    for row, col in np.ndindex(valid.shape[1:]):
        good = values[valid[:, row, col], :, row, col]
        if len(good):
            expected[:, row, col] = np.median(good.astype(np.float64), axis=0)
    np.testing.assert_allclose(median(values, valid), expected, rtol=1e-6)


def test_medoid_is_an_observed_spectrum_closest_to_the_median() -> None:
    """A spectrum that was never seen, mixed from bands of different dates."""
    values, valid = random_series(1)
    found, centre = medoid(values, valid), median(values, valid)
    for row, col in np.ndindex(valid.shape[1:]):
        good = values[valid[:, row, col], :, row, col]
        if not len(good):
            assert np.isnan(found[:, row, col]).all()
            continue
        distances = np.square(good - centre[:, row, col]).sum(axis=1)
        chosen = (good == found[:, row, col]).all(axis=1)
        assert chosen.any()
        np.testing.assert_allclose(distances[chosen], distances.min(), rtol=1e-5)


def test_first_valid_takes_dates_in_their_order() -> None:
    """A cloudier image preferred to a clear one."""
    values = np.arange(3, dtype=np.float32).reshape(3, 1, 1, 1) + np.zeros((3, 1, 1, 3), np.float32)
    valid = np.array([[[True, False, False]], [[True, True, False]], [[True, True, False]]])
    np.testing.assert_array_equal(first_valid(values, valid)[0, 0], [0, 1, np.nan])


@pytest.mark.parametrize("name", REDUCERS)
def test_composite_of_one_date_is_that_date(name: str) -> None:
    """Values changed by a step that has nothing to combine."""
    values, valid = random_series(2)
    result = REDUCERS[name](values[:1], valid[:1])
    np.testing.assert_array_equal(result, np.where(valid[0], values[0], np.nan))


def test_stored_multiples_of_the_scale_come_back_exactly() -> None:
    """Two composites of the same scene that differ in the last digit, and so in the map."""
    numbers = np.array([-3, 0, 1234, 9999], np.float64)
    values = (numbers * 1e-4).astype(np.float32)
    storage = Storage("int16", -32768, 1e-4)
    np.testing.assert_array_equal(storage.encode(values), numbers)
    np.testing.assert_array_equal(storage.encode(np.array([np.nan, 9.0], np.float32)), [-32768, 32767])


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        ("month", ["2020-11-01", "2020-12-01", "2021-02-01"]),
        ("quarter", ["2020-10-01", "2021-01-01"]),
        ("year", ["2020-01-01", "2021-01-01"]),
        ("10 days", ["2020-11-05", "2020-12-05", "2020-12-25", "2021-02-03"]),
    ],
)
def test_periods(period: str, expected: list[str]) -> None:
    """An image in the composite of another month."""
    intervals = parse_date_list("2020-11-05,2020-12-05,2020-12-31,2021-02-08")
    groups = group_dates(intervals, period)
    assert [group.interval.start.isoformat() for group in groups] == expected
    assert [index for group in groups for index in group.dates] == [0, 1, 2, 3]
    assert all(group.interval.contains(intervals[index]) for group in groups for index in group.dates)


def test_december_ends_with_the_year() -> None:
    """A period of zero or thirteen months."""
    (group,) = group_dates([parse_date("2020-12-05")], "month")
    assert group.interval == parse_date("2020-12")


@pytest.mark.parametrize("period", ["fortnight", "0 days", "days", "-3 days"])
def test_other_periods_are_refused(period: str) -> None:
    """A typing error taken for something else."""
    with pytest.raises(ParameterError, match="which is not a period"):
        group_dates([parse_date("2020-12-05")], period)


def test_months_of_a_cloudy_demo(tmp_path) -> None:
    """Composites that cannot be mapped, hold clouds, or touch the inputs; a second run that starts anew."""
    demo = job("createdemostack", SIZE=64, DATE_COUNT=3, CLOUDS=True, OUTPUT_FOLDER=str(tmp_path / "demo é"))
    found = job("createcomposites", STACK=demo["STACK"], PERIOD="year", OUTPUT_FOLDER=str(tmp_path / "years"))
    before, after = ImageStack.open(demo["STACK"]), ImageStack.open(found["STACK_OUT"])
    assert found["COUNT"] == len(after.dates) == 1
    whole = before.grid.whole()
    blocks = [before.read(index, whole) for index in range(3)]
    expected = median(np.stack([block.values for block in blocks]), np.stack([block.valid for block in blocks]))
    result = after.read(0, whole)
    np.testing.assert_array_equal(result.valid, np.stack([block.valid for block in blocks]).any(axis=0))
    np.testing.assert_allclose(result.values[:, result.valid], expected[:, result.valid], atol=0.51e-4)
    image = next((tmp_path / "years" / "images").glob("*.tif"))
    written = image.stat().st_mtime_ns
    job("createcomposites", STACK=demo["STACK"], PERIOD="year", OUTPUT_FOLDER=str(tmp_path / "years"))
    assert image.stat().st_mtime_ns == written


# -- through files ------------------------------------------------------------------------------------------------------------------

NAMES = ("B02", "B04", "B08")
IMAGES = np.random.default_rng(8).integers(1, 9000, (3, 3, *GRID.shape)).astype(np.uint16)
CLOUDS = np.where(np.random.default_rng(9).random((3, *GRID.shape)) < 0.4, 9, 4).astype(np.uint8)
DAYS = ("2021-06-03", "2021-06-13", "2021-07-23")


def bands(offset: float = 0.0, scale: float | None = 1e-4) -> tuple[Band, ...]:
    return tuple(Band(name, 0, "uint16", scale, offset if scale else None) for name in NAMES)


def cloudy_stack(folder: Path, offset: float = 0.0) -> Path:
    """Write three dates with masks; with an offset the same reflectance is stored as other numbers."""
    dates = {}
    for day, image, codes in zip(DAYS, IMAGES, CLOUDS, strict=True):
        stored = image if not offset else image + np.uint16(round(-offset / 1e-4))
        files = [write_raster(folder / f"image_{day}.tif", stored), write_raster(folder / f"mask_{day}.tif", codes)]
        dates[day] = [image_file(files[0], bands(offset)), mask_file(files[1], bad_values=(9,))]
    return write_stack_file(folder / "stack.json", dates, NAMES)


def compose(stack: Path, folder: Path, **parameters: object) -> ImageStack:
    return ImageStack.open(job("createcomposites", STACK=str(stack), OUTPUT_FOLDER=str(folder), **parameters)["STACK_OUT"])


@pytest.mark.parametrize("reducer", REDUCERS)
def test_month_of_one_date_is_that_date_to_the_last_bit(tmp_path: Path, reducer: str) -> None:
    """Storing and reading again must not change a map."""
    source = ImageStack.open(cloudy_stack(tmp_path / "in", offset=-0.1))
    result = compose(tmp_path / "in" / "stack.json", tmp_path / "out", REDUCER=reducer)
    before, after = source.read(2, GRID.whole()), result.read(1, GRID.whole())
    np.testing.assert_array_equal(after.valid, before.valid)
    np.testing.assert_array_equal(after.values, before.values)


def test_offset_leaves_no_trace(tmp_path: Path) -> None:
    """Composites of before and after January 2022 must be alike."""
    results = [compose(cloudy_stack(tmp_path / name, offset), tmp_path / f"out {name}") for name, offset in (("a", 0.0), ("b", -0.1))]
    for index in range(2):
        first, second = (result.read(index, GRID.whole()) for result in results)
        np.testing.assert_array_equal(first.values, second.values)
        np.testing.assert_array_equal(first.valid, second.valid)


def test_least_cloudy_prefers_the_clearest_image(tmp_path: Path) -> None:
    """Two of three images cloudy: most of the composite must come from the third."""
    masks = np.full((2, *GRID.shape), 4, np.uint8)
    masks[0, :15] = 9
    masks[1, :3] = 9
    dates = {
        day: [
            image_file(write_raster(tmp_path / f"i{i}.tif", IMAGES[i]), bands()),
            mask_file(write_raster(tmp_path / f"m{i}.tif", masks[i]), bad_values=(9,)),
        ]
        for i, day in enumerate(DAYS[:2])
    }
    result = compose(write_stack_file(tmp_path / "stack.json", dates, NAMES), tmp_path / "out", REDUCER="least_cloudy")
    block = result.read(0, GRID.whole())
    np.testing.assert_array_equal(block.values[:, 3:], (IMAGES[1] * 1e-4).astype(np.float32)[:, 3:])
    assert not block.valid[:3].any()


def test_images_that_are_no_whole_numbers_keep_their_values(tmp_path: Path) -> None:
    """Radar in dB and indices: rounding them would lose them."""
    values = np.random.default_rng(3).normal(-12, 3, (3, *GRID.shape)).astype(np.float32)
    values[0, 4, 4] = np.nan
    result = compose(simple_stack(tmp_path / "in", {"2021-06-03": values}), tmp_path / "out")
    block = result.read(0, GRID.whole())
    assert np.argwhere(~block.valid).tolist() == [[4, 4]]
    np.testing.assert_array_equal(block.values[:, block.valid], values[:, block.valid])


def test_unscaled_numbers_stay_as_they_are(tmp_path: Path) -> None:
    """Numbers without a scale, up to the largest of 16 bits."""
    values = IMAGES[0].copy()
    values[:, 0, 0] = 65535
    result = compose(simple_stack(tmp_path / "in", {"2021-06-03": values}, bands(scale=None)), tmp_path / "out")
    np.testing.assert_array_equal(result.read(0, GRID.whole()).values, values)


def test_scaled_numbers_larger_than_reflectance_are_not_cut(tmp_path: Path) -> None:
    """Temperatures of 330 K in steps of 0.01 do not fit into 16 bits with a sign."""
    values = np.full((3, *GRID.shape), 33000, np.uint16)
    result = compose(simple_stack(tmp_path / "in", {"2021-06-03": values}, bands(scale=0.01)), tmp_path / "out")
    np.testing.assert_array_equal(result.read(0, GRID.whole()).values, np.float32(330.0))


@pytest.mark.parametrize("reducer", REDUCERS)
def test_blocks_and_threads_change_no_byte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reducer: str) -> None:
    """The same job on a larger machine must give the same file."""
    stack = ImageStack.open(cloudy_stack(tmp_path / "in"))
    period = group_dates([date.interval for date in stack.dates], "year")[0]
    files = []
    for number, (size, threads) in enumerate([(512, Threads(1, 1, 2)), (32, Threads(3, 2, 8)), (7, Threads(2, 2, 5))]):
        monkeypatch.setattr("tlcm_qgis.core.stack.composites._block_size", lambda *_, size=size: size)
        path = tmp_path / f"{number}.tif"
        assert write_composite(stack, period, Recipe.of(stack, reducer), path, JobContext(lambda _: None), threads)
        files.append(path.read_bytes())
    assert files[0] == files[1] == files[2]


def test_stack_file_says_the_days_of_a_period(tmp_path: Path) -> None:
    """DATE=2021-06-20 must find the composite of June; other programs must read the file."""
    import pystac

    result = compose(cloudy_stack(tmp_path / "in"), tmp_path / "out")
    assert [date.key for date in result.dates] == ["2021-06-01", "2021-07-01"]
    assert result.find_date("2021-06-20") == 0
    item = pystac.ItemCollection.from_file(str(tmp_path / "out" / "stack.json")).items[0]
    assert item.datetime is None
    assert str(item.common_metadata.start_datetime)[:10] == "2021-06-01"
    assert str(item.common_metadata.end_datetime)[:10] == "2021-06-30"
    with rasterio.open(tmp_path / "out" / "images" / "composite_2021-06-01.tif") as image:
        assert image.descriptions == NAMES
        assert image.scales == (1e-4,) * 3
        assert image.dtypes[0] == "int16"


def test_period_without_a_valid_pixel_is_told(tmp_path: Path) -> None:
    """An empty image would be mapped as if it were one."""
    path = simple_stack(tmp_path / "in", {"2021-06-03": IMAGES[0], "2021-07-03": np.zeros_like(IMAGES[0])}, bands())
    sent: list[dict] = []
    parameters = {"STACK": str(path), "OUTPUT_FOLDER": str(tmp_path / "out")}
    assert run_job(request("createcomposites", parameters, {}), JobContext(sent.append)).outputs["COUNT"] == 1
    assert any("2021-07-01" in message["message"] for message in sent if message["type"] == "warning")
    assert [file.name for file in (tmp_path / "out" / "images").iterdir()] == ["composite_2021-06-01.tif"]


def test_nothing_valid_at_all_is_an_error(tmp_path: Path) -> None:
    """A stack of no composites helps nobody."""
    with pytest.raises(InputError, match="No period has a valid pixel"):
        compose(simple_stack(tmp_path / "in", {"2021-06-03": np.zeros_like(IMAGES[0])}), tmp_path / "out")


def test_other_reducer_is_not_mixed_in(tmp_path: Path) -> None:
    """Half medians and half medoids in one folder."""
    path = cloudy_stack(tmp_path / "in")
    compose(path, tmp_path / "out")
    with pytest.raises(OutputError, match="another run"):
        compose(path, tmp_path / "out", REDUCER="medoid")
    compose(path, tmp_path / "out", REDUCER="medoid", OVERWRITE=True)


def test_interrupted_run_goes_on(tmp_path: Path) -> None:
    """Whole months of an hour's work must not be made again, and no half file may stay."""
    path, cancelled = cloudy_stack(tmp_path / "in"), threading.Event()
    context = JobContext(lambda message: cancelled.set() if message.get("percent", 0) > 50 else None, cancelled)
    parameters = {"STACK": str(path), "OUTPUT_FOLDER": str(tmp_path / "out")}
    with pytest.raises(Cancelled):
        run_job(request("createcomposites", parameters, {}), context)
    assert [file.name for file in (tmp_path / "out" / "images").iterdir()] == ["composite_2021-06-01.tif"]
    written = (tmp_path / "out" / "images" / "composite_2021-06-01.tif").stat().st_mtime_ns
    assert len(compose(path, tmp_path / "out").dates) == 2
    assert (tmp_path / "out" / "images" / "composite_2021-06-01.tif").stat().st_mtime_ns == written


def test_inputs_stay_as_they_are(tmp_path: Path) -> None:
    """The images belong to the user."""
    path = cloudy_stack(tmp_path / "in")
    before = folder_state(tmp_path / "in")
    compose(path, tmp_path / "out", REDUCER="least_cloudy", PERIOD="10 days")
    assert folder_state(tmp_path / "in") == before


def test_quarters_of_a_year_with_empty_months(tmp_path: Path) -> None:
    """Real months, two of them empty: quarters have data everywhere where a month had."""
    months = ImageStack.open(real_data("worldcereal_belgium_cube", "s2_monthly"))
    folder = real_data("worldcereal_belgium_cube", "s2_monthly")
    quarters = compose(folder, tmp_path / "out", PERIOD="quarter")
    assert [date.key for date in quarters.dates] == ["2020-10-01", "2021-01-01", "2021-04-01", "2021-07-01", "2021-10-01"]
    whole = months.grid.whole()
    seen = np.any([months.read(index, whole).valid for index in range(2, 5)], axis=0)
    np.testing.assert_array_equal(quarters.read(1, whole).valid, seen)
