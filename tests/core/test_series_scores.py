"""Changes of a map series against the true ones: the figures by which maps are judged and compared."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from rasters import GRID, grid_like

from tlcm_qgis.core.accuracy.series_metrics import carried_forward, spatial_changes, temporal_changes
from tlcm_qgis.core.accuracy.series_scores import change_scores
from tlcm_qgis.core.demo.generate import create_demo
from tlcm_qgis.core.demo.plan import SCHEME
from tlcm_qgis.core.demo.scene import DemoSettings
from tlcm_qgis.core.demo.truth import truth_series
from tlcm_qgis.core.engine.blocks import Threads
from tlcm_qgis.core.engine.forms import class_form
from tlcm_qgis.core.engine.rasters import raster_writer
from tlcm_qgis.core.series import MapSeries
from tlcm_qgis.core.series_json import map_name, write_series
from tlcm_qgis.core.spec.dates import parse_date
from tlcm_qgis.core.stack.grid import Grid
from tlcm_qgis.core.worker.context import JobContext

MONTHS = ["2020-01-10", "2020-02-10", "2020-03-10", "2020-04-10", "2020-05-10"]


def _context() -> JobContext:
    return JobContext(lambda _: None)


def _series(folder: Path, maps: np.ndarray, grid: Grid = GRID, keys: list[str] = MONTHS) -> MapSeries:
    """Write maps (T, h, w) as a series and open it."""
    for key, values in zip(keys, maps, strict=True):
        with raster_writer(folder / map_name(key), grid, class_form(SCHEME)) as writer:
            writer.write(grid.whole(), values)
    entries = [(key, parse_date(key)) for key in keys]
    write_series(folder / "series.json", entries, grid, SCHEME, confidence=False, probabilities=False, method="test")
    return MapSeries.open(folder)


@pytest.fixture(scope="module")
def truth() -> np.ndarray:
    """Return true classes (T, h, w): a third changes after the second date, and back on the last one in a part of it."""
    maps = np.full((len(MONTHS), *GRID.shape), 2, np.uint8)
    maps[2:, :, :8] = 4
    maps[4, :5, :8] = 2
    return maps


@pytest.fixture(scope="module")
def mapped(truth: np.ndarray) -> np.ndarray:
    rng = np.random.default_rng(2)
    maps = np.where(rng.random(truth.shape) < 0.15, 3, truth).astype(np.uint8)
    maps[1:3, :, 5:12] = 0
    maps[:, 15:, 20:] = 0
    return maps


def test_counts_are_those_of_all_pixels_that_have_data(truth: np.ndarray, mapped: np.ndarray, tmp_path: Path) -> None:
    known = mapped.any(axis=0)
    true, shown = truth[:, known].T, carried_forward(mapped[:, known].T)
    found = change_scores(_series(tmp_path / "maps", mapped), _series(tmp_path / "truth", truth), _context())
    assert found.spatial == spatial_changes(true, shown)
    assert found.temporal == temporal_changes(true, shown, 1)
    assert 0 < (found.temporal.scores().change_f1 or 0) < 1


def test_figures_do_not_depend_on_blocks_or_threads(
    truth: np.ndarray, mapped: np.ndarray, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    maps, true = _series(tmp_path / "maps", mapped), _series(tmp_path / "truth", truth)
    whole = change_scores(maps, true, _context(), 0, published=True, threads=Threads(1, 1, 2))
    monkeypatch.setattr("tlcm_qgis.core.accuracy.series_scores.fitting_block", lambda *_: 7)
    assert change_scores(maps, true, _context(), 0, published=True, threads=Threads(2, 2, 4)) == whole


def test_a_part_of_the_truth_is_found_by_place_and_date(truth: np.ndarray, tmp_path: Path) -> None:
    """Maps of a small extent or of fewer dates are compared with the truth of the whole."""
    part = grid_like(GRID, shift=(4, 5), size=(10, 12))
    maps = _series(tmp_path / "maps", truth[1:4, 4:14, 5:17], part, MONTHS[1:4])
    found = change_scores(maps, _series(tmp_path / "truth", truth), _context())
    assert (found.spatial.both, found.spatial.neither) == (10 * 3, 10 * 9)
    assert (found.spatial.missed, found.spatial.false, found.temporal.missed, found.temporal.false) == (0, 0, 0, 0)


def test_truth_of_other_dates_or_pixels_is_refused(truth: np.ndarray, tmp_path: Path) -> None:
    maps = _series(tmp_path / "maps", truth)
    with pytest.raises(ValueError, match="the truth lacks 2020-05-10"):
        change_scores(maps, _series(tmp_path / "short", truth[:4], GRID, MONTHS[:4]), _context())
    with pytest.raises(ValueError, match="other pixels"):
        change_scores(maps, _series(tmp_path / "shifted", truth, grid_like(GRID, shift=(0.5, 0))), _context())


class _Folder:
    """A new folder."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def has(self, name: str) -> bool:
        """Nothing is there."""
        return False


def test_the_truth_of_a_demo_is_a_series(tmp_path: Path) -> None:
    """The studies judge all methods by it."""
    with pytest.raises(ValueError, match="no true maps"):
        truth_series(tmp_path)
    create_demo(DemoSettings(64, 4, 1), _Folder(tmp_path), _context())
    truth = truth_series(tmp_path)
    cube = np.stack([truth.read_map(index, truth.grid.whole()) for index in range(4)])
    changed = int((cube[1:] != cube[:-1]).any(axis=0).sum())
    assert changed > 0 and len({date.key for date in truth.dates}) == 4
    found = change_scores(truth, truth, _context())
    assert (found.spatial.both, found.spatial.neither) == (changed, 64 * 64 - changed)
    assert found.temporal.scores().change_f1 == 1.0
