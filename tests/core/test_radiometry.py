"""Jumps between dates that no metadata explains: missed, they become changes in the map; false alarms teach people to ignore warnings."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from real_data import real_data

from tlcm_qgis.core.stack.discover import DiscoverOptions, discover
from tlcm_qgis.core.stack.document import write_document
from tlcm_qgis.core.stack.grid import Grid
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.stack.radiometry import Brightness, find_offset, find_other_scale, measure, report, sample_windows
from tlcm_qgis.core.worker.context import JobContext

LOW = np.array([230.0, 480.0, 330.0, 800.0, 1260.0, 1370.0, 1290.0, 1500.0, 1550.0, 750.0])  # Sentinel-2 over fields in Flanders
MIDDLE = np.array([510.0, 770.0, 750.0, 1190.0, 2310.0, 2580.0, 2750.0, 2810.0, 2000.0, 1320.0])


def series(dates: int = 24, seed: int = 1) -> Brightness:
    """Return dates with seasons (infrared up to twice as bright in summer), weather and some haze."""
    rng = np.random.default_rng(seed)
    season = np.sin(np.arange(dates) / 12 * 2 * np.pi)[:, None] * np.array([-0.1, 0, -0.2, 0.1, 0.4, 0.5, 0.5, 0.5, 0.2, -0.2])
    haze = np.where(rng.random(dates) < 0.15, rng.uniform(200, 700, dates), 0)[:, None] * np.linspace(1, 0.2, 10)  # most in blue
    factor = 1 + season + rng.normal(0, 0.08, (dates, 10))
    return Brightness(LOW * factor + haze, MIDDLE * factor + haze)


def months(count: int) -> list[str]:
    return [f"{2020 + index // 12}-{index % 12 + 1:02d}-15" for index in range(count)]


def shifted(brightness: Brightness, dates: slice, amount: float = 1000.0) -> Brightness:
    low, middle = brightness.low.copy(), brightness.middle.copy()
    low[dates] += amount
    middle[dates] += amount
    return Brightness(low, middle)


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("dates", [slice(10, None), slice(0, 10), slice(21, None)])
def test_a_lasting_offset_is_found_on_its_date(seed: int, dates: slice) -> None:
    found = shifted(series(seed=seed), dates)
    boundary = dates.start or dates.stop
    assert find_offset(found.low, found.middle) == (boundary, 1000.0 if dates.stop is None else -1000.0)


@pytest.mark.parametrize("seed", range(20))
def test_seasons_and_haze_are_no_offset(seed: int) -> None:
    found = series(seed=seed)
    assert [find_offset(found.low[first:last], found.middle[first:last]) for first in (0, 5, 11) for last in (16, 20, 24)] == [None] * 9


def test_reflectance_between_0_and_1_is_judged_by_its_own_unit() -> None:
    found = shifted(series(), slice(10, None))
    assert find_offset(found.low / 10000, found.middle / 10000) == (10, 0.1)


def test_radar_in_decibels_is_not_judged() -> None:
    low = np.tile([-14.0, -21.0, -30.0], (12, 1))
    assert find_offset(low, low + 5) is None


@pytest.mark.parametrize("factor", [1e-4, 100.0])
def test_another_scale_is_found_and_named(factor: float) -> None:
    middle = series().middle
    middle[[3, 7]] *= factor
    dates, found = find_other_scale(middle)
    assert np.flatnonzero(dates).tolist() == [3, 7] and 0.5 < found / factor < 2


def test_dates_without_valid_pixels_are_passed_over() -> None:
    found = shifted(series(), slice(10, None))
    found.low[4], found.middle[4] = np.nan, np.nan
    assert "From 2020-11-15 on" in str(report(found, months(24))[0])


def test_the_sentence_names_dates_and_what_to_do() -> None:
    found = shifted(series(), slice(10, None))
    found.low[20] /= 10000
    found.middle[20] /= 10000
    scale, offset = (str(note) for note in report(found, months(24)))
    assert scale.startswith(
        "The values of 2021-09-15 are about 10000 times smaller than those of the other dates: bring all images to one scale"
    )
    assert offset.startswith("From 2020-11-15 on, all bands are about 1000 higher than before (2020-10-15 and earlier)")
    assert "set the offset in the GeoTIFF metadata" in offset


@pytest.mark.parametrize(("height", "width", "count"), [(10, 10, 1), (64, 64, 9), (5000, 30, 3), (5000, 4000, 9)])
def test_windows_lie_in_the_grid_whatever_its_size(height: int, width: int, count: int) -> None:
    windows = sample_windows(Grid("EPSG:32631", (10.0, 0.0, 0.0, 0.0, -10.0, 0.0), width, height))
    assert len(windows) == count
    assert all(window.row >= 0 and window.row + window.height <= height and window.col + window.width <= width for window in windows)


REAL = {
    "Sentinel-2, clear": (("worldcereal_patches", "00002806639B424A", "s2_clear_10band"), {}),
    "Landsat 8, clouds masked": (("worldcereal_patches", "00002806639B424A", "l8_sr"), {}),
    "Landsat 8, clouds not masked": (("worldcereal_patches", "00002806639B424A", "l8_sr"), {"mask_values": "65535"}),
    "Sentinel-1": (("worldcereal_patches", "00002806639B424A", "s1"), {}),
    "Sentinel-2, months": (("worldcereal_belgium_cube", "s2_monthly"), {}),
    "MODIS, reflectance": (("dtwsat_mato_grosso", "mod13q1_2007_2013"), {"bands": "blue,red,nir,mir"}),
    "MODIS, indices": (("sits_modis_sinop", "ndvi_evi_2013_2014"), {}),
}


def brightness_of(folder: Path, options: dict[str, str], tmp_path: Path) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    write_document(tmp_path / "stack.json", discover(folder, (), DiscoverOptions(**options)))
    stack = ImageStack.open(tmp_path / "stack.json")
    found = measure(stack, JobContext(lambda _: None))
    stack.close()
    kept = np.isfinite(found.low).all(axis=1)
    return found.low[kept], found.middle[kept]


@pytest.mark.parametrize("name", REAL)
def test_real_series_give_no_false_alarm(name: str, tmp_path: Path) -> None:
    """Neither whole nor in 60 parts of each, as users cut them out."""
    parts, options = REAL[name]
    low, middle = brightness_of(real_data(*parts), options, tmp_path)
    rng = np.random.default_rng(1)
    alarms = [str(note) for note in report(Brightness(low, middle), [str(index) for index in range(len(low))])]
    for _ in range(60):
        length = int(rng.integers(4, min(len(low), 60) + 1))
        first = int(rng.integers(0, len(low) - length + 1))
        part = slice(first, first + length)
        alarms += [str(note) for note in report(Brightness(low[part], middle[part]), [str(index) for index in range(length)])]
    assert alarms == []


@pytest.mark.parametrize("name", ["Sentinel-2, clear", "Landsat 8, clouds masked", "Sentinel-2, months", "MODIS, reflectance"])
def test_a_jump_put_into_real_series_is_found(name: str, tmp_path: Path) -> None:
    """On at least 9 of 10 possible dates, exactly on its date."""
    parts, options = REAL[name]
    low, middle = brightness_of(real_data(*parts), options, tmp_path)
    offset = 1000.0 if np.median(middle) > 50 else 0.1
    boundaries = range(2, len(low) - 1, max(1, len(low) // 20))
    hits = 0
    for boundary in boundaries:
        found = shifted(Brightness(low, middle), slice(boundary, None), offset)
        hits += find_offset(found.low, found.middle) == (boundary, offset)
    assert hits >= 0.9 * len(boundaries)
