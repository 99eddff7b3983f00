"""Probability of change: an analyst takes 80 % for four out of five, so it must be that, and nothing else may move it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from sklearn.calibration import calibration_curve
from small_stack import SCHEME, make_samples, write_stack

from tlcm_qgis.core import change_detection
from tlcm_qgis.core.change_detection import detect_changes
from tlcm_qgis.core.change_probability import REACH, SUREST, ChangeCalibration, change_evidence
from tlcm_qgis.core.engine.blocks import Threads
from tlcm_qgis.core.engine.forms import class_form, percent_form
from tlcm_qgis.core.engine.mapper import map_stack
from tlcm_qgis.core.engine.prediction import decide
from tlcm_qgis.core.engine.rasters import raster_writers
from tlcm_qgis.core.models.change_calibration import calibrate
from tlcm_qgis.core.models.network_samples import MIXED_SHARE, NetworkSamples
from tlcm_qgis.core.models.store import load_model
from tlcm_qgis.core.models.training import TrainSettings, train
from tlcm_qgis.core.samples.sample_set import concatenate
from tlcm_qgis.core.series import MapSeries
from tlcm_qgis.core.series_json import confidence_name, map_name, write_series
from tlcm_qgis.core.spec.dates import parse_date
from tlcm_qgis.core.spec.errors import InputError
from tlcm_qgis.core.stack.grid import Grid
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.training.data import IGNORED
from tlcm_qgis.core.worker.context import JobContext

KEYS = [f"2020-{month:02}-10" for month in range(1, 6)]
GRID = Grid("EPSG:32631", (10.0, 0.0, 600000.0, 0.0, -10.0, 5600000.0), 580, 600)  # 10 x 10 blocks of the lattice, of which 8 x 8 are read
CALIBRATION = {"evidence": [-4.0, 0.5, 4.0], "log_ratio": [-5.0, 0.25, 4.5]}
DOUBLE = ChangeCalibration([-9, 9], [-18, 18])


def _pixel(classes: list[int], confidence: list[int], count: int = 3) -> float:
    return float(change_evidence(np.array(classes, np.uint8), np.array(confidence, np.uint8), count))


def test_evidence_of_two_dates_is_the_odds_of_two_classes() -> None:
    """With 80 % and three classes the rest is 10 % each: the same class on both dates has 0.66, another one 0.17."""
    assert _pixel([7, 7], [80, 80]) == pytest.approx(np.log(0.34 / 0.66), abs=1e-5)
    assert _pixel([7, 9], [80, 80]) == pytest.approx(np.log(0.83 / 0.17), abs=1e-5)


def test_one_wrong_map_says_less_than_a_change_that_lasts() -> None:
    lasting, passing, none = (_pixel(classes, [90] * 6) for classes in ([1, 1, 1, 2, 2, 2], [1, 1, 2, 1, 1, 1], [1] * 6))
    assert lasting > passing > none


def test_dates_without_data_do_not_count() -> None:
    """Clouds would otherwise look like change, or hide it."""
    assert _pixel([0, 1, 0, 1, 2, 0, 2], [255, 80, 255, 70, 90, 255, 60]) == _pixel([1, 1, 2, 2], [80, 70, 90, 60])
    assert np.isnan(_pixel([0, 4, 0], [255, 90, 255])) and np.isnan(_pixel([0, 0], [255, 255]))


def _naive(classes: NDArray[np.uint8], confidence: NDArray[np.uint8], count: int) -> float:
    """The rules of the module's docstring, written as one would tell them for a single pixel."""
    each = []
    for value, percent in zip(classes, confidence, strict=True):
        if value:
            share = min(max(percent / 100, 1 / count), SUREST)
            each.append([share if other == value else (1 - share) / (count - 1) for other in range(1, count + 1)])
    sides = ((np.mean(each[max(0, s - REACH) : s], axis=0), np.mean(each[s : s + REACH], axis=0)) for s in range(1, len(each)))
    return max((float(np.log(1 / (before @ after) - 1)) for before, after in sides), default=np.nan)


def test_evidence_agrees_with_a_plain_loop_over_pixels() -> None:
    rng = np.random.default_rng(2)
    maps = rng.choice(np.array([0, 1, 1, 1, 2, 4], np.uint8), (9, 15, 12))
    maps[:, 0] = 0
    confidence = np.where(maps == 0, 255, rng.integers(0, 101, maps.shape)).astype(np.uint8)
    found = change_evidence(maps, confidence, 4)
    expected = [[_naive(maps[:, row, col], confidence[:, row, col], 4) for col in range(12)] for row in range(15)]
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-4)
    np.testing.assert_array_equal(change_evidence(maps[:, 3:7, 2:5], confidence[:, 3:7, 2:5], 4), found[3:7, 2:5])


def _gaussians(share: float, count: int = 200_000) -> tuple[NDArray[np.bool_], NDArray[np.float32]]:
    """Return what changed, and evidence with mean -1 or 1 and deviation 1: the logarithm of its likelihood ratio is ``DOUBLE``."""
    rng = np.random.default_rng(4)
    changed = rng.random(count) < share
    return changed, (rng.normal(size=count) + np.where(changed, 1, -1)).astype(np.float32)


@pytest.mark.parametrize("share", [0.03, 0.3, 0.8])
def test_the_share_of_changed_land_is_found_and_the_probability_is_calibrated(share: float) -> None:
    """The network learnt from as many changes as not; the land has its own share of them."""
    changed, evidence = _gaussians(share)
    prior = DOUBLE.prior(np.append(evidence, np.float32(np.nan)))
    assert prior == pytest.approx(share, abs=0.01)
    seen, expected = calibration_curve(changed, DOUBLE.percent(evidence, prior) / 100, n_bins=10)
    np.testing.assert_allclose(seen, expected, atol=0.06)


def test_where_nothing_changes_hardly_anything_is_probable() -> None:
    evidence = np.full(1000, -3, np.float32)
    assert DOUBLE.percent(evidence, DOUBLE.prior(evidence)).max() == 0
    assert DOUBLE.percent(-evidence, DOUBLE.prior(-evidence)).min() == 100


def test_without_evidence_there_is_no_probability() -> None:
    nothing = np.full(5, np.nan, np.float32)
    assert (DOUBLE.percent(nothing, DOUBLE.prior(nothing)) == 255).all()


def _places(count: int, rng: np.random.Generator, split: NDArray[np.int64] | None = None) -> NetworkSamples:
    """Return series of five dates whose three "bands" are scores of their classes, noisy so that they mislead at times."""
    classes = rng.integers(3, size=(count, 2))
    label = np.where(np.arange(5) < (np.full(count, 5) if split is None else split)[:, np.newaxis], classes[:, :1], classes[:, 1:])
    own = np.where(rng.random(count) < MIXED_SHARE, rng.uniform(0.5, 1, count), 1)[:, np.newaxis, np.newaxis]
    other = np.broadcast_to(((classes[:, :1] + rng.integers(1, 3, (count, 1))) % 3), label.shape)
    scores = own * np.eye(3)[label] + (1 - own) * np.eye(3)[other]
    values = np.moveaxis(3 * scores + rng.normal(size=scores.shape), 2, 1).astype(np.float32)
    place = np.arange(count)
    return NetworkSamples(
        values, rng.random(label.shape) < 0.9, np.zeros(label.shape), label, np.ones(count, np.float32), place, place, place, label * 0
    )


def _softmax(series: NetworkSamples) -> NDArray[np.float32]:
    exponent: NDArray[np.float32] = np.exp(series.values)
    found: NDArray[np.float32] = exponent / exponent.sum(axis=1, keepdims=True)
    return found


def test_calibration_on_places_holds_for_a_landscape_with_few_changes() -> None:
    """The whole way: places kept aside, known changes made of them, then other land of which a seventh changed."""
    rng = np.random.default_rng(6)
    known = _places(600, rng)
    target = np.where(known.valid, known.target, IGNORED)
    found = calibrate(_softmax, NetworkSamples(*(target if n == "target" else getattr(known, n) for n in known.__slots__)), 3, seed=1)
    assert found is not None
    calibration = ChangeCalibration(found["evidence"], found["log_ratio"])
    land = _places(20_000, rng, np.where(rng.random(20_000) < 0.2, rng.integers(1, 5, 20_000), 5))
    changed = (land.target != land.target[:, :1]).any(axis=1)
    assert 0.12 < changed.mean() < 0.15
    maps = decide(np.moveaxis(_softmax(land), 0, -1), land.valid.T, (1, 2, 3), keep=False)
    evidence = change_evidence(maps.classes, maps.confidence, 3)
    prior = calibration.prior(evidence)
    assert prior == pytest.approx(changed.mean(), abs=0.04)
    percent = calibration.percent(evidence, prior)
    seen = percent <= 100
    error = (
        sum(abs(percent[part].sum() / 100 - changed[part].sum()) for part in ((percent // 20 == b) & seen for b in range(6))) / seen.sum()
    )
    assert error < 0.05


def test_too_little_to_learn_from_gives_no_calibration() -> None:
    rng = np.random.default_rng(8)
    few, one = _places(29, rng), _places(100, rng)
    assert calibrate(_softmax, few, 3, seed=1) is None
    assert calibrate(_softmax, one.take(one.target[:, 0] == 1), 3, seed=1) is None
    changed = _places(200, rng, np.full(200, 2))
    assert calibrate(_softmax, changed.take(changed.target[:, 0] != changed.target[:, -1]), 3, seed=1) is None


def _write_series(folder: Path, calibration: dict[str, Any] | None) -> Path:
    rng = np.random.default_rng(5)
    values = np.array(SCHEME.values, np.uint8)
    first, second = (np.kron(rng.choice(values, (60, 58)), np.ones((10, 10), np.uint8)) for _ in range(2))
    for index, key in enumerate(KEYS):
        maps = np.where(rng.random(GRID.shape) < 0.1, rng.choice(values, GRID.shape), second if index > 2 else first)
        maps[:20, :30] = 0
        confidence = np.where(maps == 0, 255, rng.integers(40, 100, maps.shape))
        forms = {folder / map_name(key): class_form(SCHEME), folder / confidence_name(key): percent_form()}
        with raster_writers(forms, GRID) as writers:
            for writer, array in zip(writers.values(), (maps, confidence), strict=True):
                writer.write(GRID.whole(), array.astype(np.uint8))
    dates = [(key, parse_date(key)) for key in KEYS]
    write_series(folder / "series.json", dates, GRID, SCHEME, probabilities=False, method="tsscd", calibration=calibration)
    return folder / "series.json"


@pytest.fixture(scope="module")
def series_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _write_series(tmp_path_factory.mktemp("series"), CALIBRATION)


def _detect(series: Path, folder: Path, **values: Any) -> change_detection.ChangeSummary:
    return detect_changes(MapSeries.open(series), folder, None, None, 1, JobContext(lambda _: None), **values)


def test_the_raster_holds_the_probability_and_the_record_the_share(series_file: Path, tmp_path: Path) -> None:
    from rasterio import open as open_raster

    summary = _detect(series_file, tmp_path)
    series = MapSeries.open(series_file)
    whole, dates = series.grid.whole(), range(len(KEYS))
    maps = np.stack([series.read_map(index, whole) for index in dates])
    evidence = change_evidence(maps, np.stack([series.read_confidence(index, whole) for index in dates]), len(SCHEME))
    with open_raster(tmp_path / "probability.tif") as raster:
        assert (raster.nodata, raster.descriptions) == (255, ("Probability of change (%)",))
        found = raster.read(1)
    assert summary.prior is not None and summary.as_json()["estimated_changed_share"] == round(summary.prior, 6)
    assert summary.prior == pytest.approx(ChangeCalibration(**CALIBRATION).prior(evidence.ravel()), abs=0.03)
    np.testing.assert_array_equal(found, ChangeCalibration(**CALIBRATION).percent(evidence, summary.prior))
    assert (found[:20, :30] == 255).all() and (tmp_path / "probability.qml").exists()


def test_bytes_do_not_depend_on_blocks_or_threads(series_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A map made on a laptop and one made on a server are compared byte for byte."""
    one = _detect(series_file, tmp_path / "one")
    monkeypatch.setattr(change_detection, "LARGEST_BLOCK", 96)
    other = _detect(series_file, tmp_path / "other", threads=Threads(3, 2, 6))
    assert one == other
    assert (tmp_path / "one" / "probability.tif").read_bytes() == (tmp_path / "other" / "probability.tif").read_bytes()


def test_a_series_that_does_not_know_has_changes_without_probability(tmp_path: Path) -> None:
    """Series of older versions, of random forests, and of series that were imported."""
    summary = _detect(_write_series(tmp_path / "series", None), tmp_path / "changes")
    assert (tmp_path / "changes" / "count.tif").exists() and not (tmp_path / "changes" / "probability.tif").exists()
    assert summary.prior is None and summary.as_json()["estimated_changed_share"] is None


@pytest.mark.parametrize(
    "damaged",
    [
        {"evidence": [0, 1], "log_ratio": [1, 0]},
        {"evidence": [1]},
        {"evidence": ["x"], "log_ratio": [0]},
        3,
        {"evidence": [], "log_ratio": []},
    ],
)
def test_a_damaged_calibration_is_told(series_file: Path, tmp_path: Path, damaged: Any) -> None:
    content = json.loads(series_file.read_text(encoding="utf-8")) | {"tlcm:change_calibration": damaged}
    (tmp_path / "series.json").write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(InputError, match="is not a map series"):
        MapSeries.open(tmp_path)


class _Folder:
    """A result folder without a run record."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def has(self, name: str) -> bool:
        """Whether the file is whole."""
        return (self.path / name).exists()


def test_a_trained_network_hands_its_calibration_to_the_maps(tmp_path: Path) -> None:
    """Through the model folder: maps are often made days after the training."""
    stack = ImageStack.open(write_stack(tmp_path / "stack", dates=2))
    first = make_samples(["2020-01-10"], per_class=80)  # the land is the same on the second date
    samples = concatenate([replace(first, date=np.full(len(first), date.key)) for date in stack.dates])
    train(stack, samples, TrainSettings(method="tsscd", epochs=3, device="cpu"), JobContext(lambda _: None)).save(tmp_path / "model")
    model = load_model(tmp_path / "model", "cpu")
    known = model.figures["change_calibration"]
    assert known["log_ratio"][-1] > known["log_ratio"][0] and known["places"] >= 30
    series = map_stack(stack, model, range(len(stack.dates)), _Folder(tmp_path / "maps"), False, JobContext(lambda _: None))
    assert MapSeries.open(series).document.calibration == (tuple(known["evidence"]), tuple(known["log_ratio"]))
    assert detect_changes(MapSeries.open(series), tmp_path / "changes", None, None, 1, JobContext(lambda _: None)).prior is not None
