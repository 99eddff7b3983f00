"""Speckle filter and radar composites: less speckle by what theory says, the same backscatter, whatever the blocks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from radar_images import POWER, decibels, speckled, write_dates
from rasters import GRID, grid_like
from real_data import real_data

from tlcm_qgis.core.spec.errors import ParameterError
from tlcm_qgis.core.spec.protocol import request
from tlcm_qgis.core.stack import speckle
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.stack.speckle import SpeckleFilter, local_mean
from tlcm_qgis.core.worker.context import JobContext
from tlcm_qgis.core.worker.dispatch import run_job

LOOKS = 4.0
EVEN = grid_like(GRID, size=(150, 160))


def days(count: int) -> list[str]:
    return [f"2021-{1 + day // 28:02d}-{1 + day % 28:02d}" for day in range(count)]


def even_ground(folder: Path, count: int) -> Path:
    return write_dates(folder, [decibels(speckled(seed, EVEN.shape, LOOKS)) for seed in range(count)], days(count), EVEN)


def filtered(stack: ImageStack, window: int, detail: Path) -> SpeckleFilter:
    found = SpeckleFilter(stack, window, detail)
    found.prepare(JobContext(lambda _: None))
    return found


def looks(power: np.ndarray) -> np.ndarray:
    """Return the equivalent number of looks of each band of even ground."""
    return power.mean(axis=(1, 2)) ** 2 / power.var(axis=(1, 2))


def composites(stack: Path, folder: Path, **parameters: Any) -> ImageStack:
    given = {"STACK": str(stack), "OUTPUT_FOLDER": str(folder), **parameters}
    return ImageStack.open(run_job(request("createcomposites", given, {}), JobContext(lambda _: None)).outputs["STACK_OUT"])


@pytest.mark.parametrize(("count", "window"), [(1, 5), (4, 5), (12, 3), (12, 7)])
def test_looks_rise_as_the_theory_says(tmp_path: Path, count: int, window: int) -> None:
    """A filter that smooths too little, or washes the fields away."""
    stack = ImageStack.open(even_ground(tmp_path / "images", count))
    block = filtered(stack, window, tmp_path / "detail.tif").read(count // 2, EVEN.whole())
    inner = 10 ** (block.values[:, 8:-8, 8:-8].astype(np.float64) / 10)
    cells = window**2
    np.testing.assert_allclose(looks(inner), LOOKS * count * cells / (count + cells - 1), rtol=0.12)
    np.testing.assert_allclose(inner.mean(axis=(1, 2)), list(POWER.values()), rtol=0.02)


def test_date_keeps_its_own_brightness(tmp_path: Path) -> None:
    """A harvest that the other dates smear."""
    images = [speckled(seed, EVEN.shape, LOOKS) for seed in range(6)]
    images[3] /= 4
    stack = ImageStack.open(write_dates(tmp_path / "images", [decibels(image) for image in images], days(6), EVEN))
    block = filtered(stack, 7, tmp_path / "detail.tif").read(3, EVEN.whole())
    np.testing.assert_allclose((10 ** (block.values / 10)).mean(axis=(1, 2)) * 4, list(POWER.values()), rtol=0.03)


def test_nodata_neither_spreads_nor_counts(tmp_path: Path) -> None:
    """A border that eats into the image, or darkens it."""
    images = [decibels(speckled(seed, EVEN.shape, LOOKS)) for seed in range(4)]
    images[1][:, :, :80] = np.nan
    images[2][:, 40:60, 40:60] = 0
    stack = ImageStack.open(write_dates(tmp_path / "images", images, days(4), EVEN))
    found = filtered(stack, 5, tmp_path / "detail.tif")
    for index in range(4):
        block, before = found.read(index, EVEN.whole()), stack.read(index, EVEN.whole())
        np.testing.assert_array_equal(block.valid, before.valid)
        assert (block.values[:, ~block.valid] == 0).all()
        edge = 10 ** (block.values[0, :, 80:84][block.valid[:, 80:84]] / 10)
        np.testing.assert_allclose(edge.mean(), POWER["VV"], rtol=0.1)


def test_blocks_leave_no_trace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stack = ImageStack.open(even_ground(tmp_path / "images", 3))
    whole = filtered(stack, 5, tmp_path / "whole.tif")
    monkeypatch.setattr(speckle, "LARGEST_BLOCK", 32)
    cut = filtered(stack, 5, tmp_path / "cut.tif")
    expected = whole.read(1, EVEN.whole()).values
    for window in EVEN.windows(64):
        rows, cols = window.within(EVEN.whole())
        np.testing.assert_array_equal(cut.read(1, window).values, expected[:, rows, cols])


def test_local_mean_is_that_of_valid_pixels() -> None:
    rng = np.random.default_rng(3)
    valid = rng.random((9, 10)) < 0.5
    power = rng.random((2, 9, 10)) * valid
    found = local_mean(power, valid, 2)
    for row, col in np.ndindex(5, 6):
        window = valid[row : row + 5, col : col + 5]
        np.testing.assert_allclose(found[:, row, col], power[:, row : row + 5, col : col + 5][:, window].mean(axis=1))


def test_mean_of_radar_is_that_of_power(tmp_path: Path) -> None:
    """Composites some dB too dark, more so the fewer dates they are of."""
    images = [speckled(seed) for seed in range(3)]
    images[1][:, 4, 4] = np.nan
    make = ImageStack.open(write_dates(tmp_path / "images", [decibels(image) for image in images], days(3)))
    assert len(make.dates) == 3
    stack = composites(tmp_path / "images", tmp_path / "out", REDUCER="mean", RATIO=True)
    values = stack.read(0, stack.grid.whole()).values
    expected = 10 * np.log10(np.nanmean(images, axis=0, dtype=np.float64))
    assert stack.bands == ("VV", "VH", "VV/VH")
    np.testing.assert_allclose(values[:2], expected, rtol=1e-4)
    np.testing.assert_allclose(values[2], expected[0] - expected[1], atol=1e-3)
    again = composites(tmp_path / "out" / "stack.json", tmp_path / "again", REDUCER="mean")
    assert again.bands == stack.bands
    np.testing.assert_allclose(again.read(0, again.grid.whole()).values, values, atol=1e-4)


def test_filter_of_every_date_leaves_no_file_behind(tmp_path: Path) -> None:
    folder = even_ground(tmp_path / "images", 4)
    stack = composites(folder, tmp_path / "out", PERIOD="1 day", SPECKLE_FILTER="multitemporal", SPECKLE_WINDOW=5)
    assert [date.key for date in stack.dates] == days(4)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["images", "run.json", "stack.json"]
    direct = filtered(ImageStack.open(folder), 5, tmp_path / "detail.tif").read(2, EVEN.whole())
    np.testing.assert_array_equal(stack.read(2, EVEN.whole()).values, direct.values)


@pytest.mark.parametrize(
    ("bands", "parameters", "sentence"),
    [
        (("VV", "VH"), {"SPECKLE_FILTER": "multitemporal", "SPECKLE_WINDOW": 6}, "SPECKLE_WINDOW is 6, but the window needs a middle"),
        (("B04", "B08"), {"SPECKLE_FILTER": "multitemporal"}, "SPECKLE_FILTER is for radar, but the stack has no band VV, VH"),
        (("VV", "B08"), {"RATIO": True}, "RATIO needs VV and VH, or HH and HV"),
    ],
)
def test_senseless_wishes_are_refused(tmp_path: Path, bands: tuple[str, ...], parameters: dict[str, Any], sentence: str) -> None:
    folder = write_dates(tmp_path / "images", [speckled(seed) for seed in range(2)], days(2), descriptions=bands)
    with pytest.raises(ParameterError, match=sentence):
        composites(folder, tmp_path / "out", **parameters)
    assert not (tmp_path / "out").exists()


def test_monthly_means_of_a_real_series(tmp_path: Path) -> None:
    """The stack of monthly means of a real patch, from the files as they are."""
    folder = real_data("worldcereal_patches", "00002806639B424A", "s1")
    plain = composites(folder, tmp_path / "plain", REDUCER="mean", RATIO=True)
    calm = composites(folder, tmp_path / "calm", REDUCER="mean", RATIO=True, SPECKLE_FILTER="multitemporal")
    assert (plain.bands, len(plain.dates)) == (("VV", "VH", "VV/VH"), 16)
    roughness = {}
    for name, stack in (("plain", plain), ("calm", calm)):
        blocks = [stack.read(index, stack.grid.whole()) for index in range(16)]
        assert all(block.valid.all() for block in blocks)
        series = np.stack([block.values for block in blocks])
        roughness[name] = np.abs(np.diff(series[:, :2], n=2, axis=0)).mean()
        assert -12 < series[:, 0].mean() < -5
        assert -20 < series[:, 1].mean() < -12
    assert roughness["calm"] < roughness["plain"]
