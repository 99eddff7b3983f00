"""Squares of single images that semantic FPN learns from: which there are, what they hold, how they vary."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from texture_scene import SCHEME, points, quiet, write_pictures

from tlcm_qgis.core.models import chosen_samples, fpn_crops
from tlcm_qgis.core.models.fitting import TrainSettings
from tlcm_qgis.core.models.fpn_crops import DateCrops, date_squares, published_date_crops, quarters, read_date_crops, varied_crops
from tlcm_qgis.core.models.network_training import LESSONS
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.stack.grid import Window
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.training.data import IGNORED

QUICK: dict[str, Any] = {"method": "fpn", "epochs": 40, "batch_size": 8, "crop_size": 64, "tile_size": 64, "learning_rate": 3e-3}


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> ImageStack:
    return write_pictures(tmp_path_factory.mktemp("stack"))


@pytest.fixture(scope="module")
def two_dates(tmp_path_factory: pytest.TempPathFactory) -> ImageStack:
    return write_pictures(tmp_path_factory.mktemp("dates"), 70, 90, dates=2)


def test_crops_hold_the_labels_of_their_date_alone(two_dates: ImageStack) -> None:
    keys = [date.key for date in two_dates.dates]
    samples = SampleSet.create([20, 20, 30, 69], [30, 31, 40, 89], [1, 4, 4, 1], SCHEME, date=[keys[0], keys[1], keys[0], keys[0]])
    context = quiet()
    read = read_date_crops(
        two_dates, samples, [(0, Window(16, 24, 32, 32)), (1, Window(16, 24, 32, 32)), (0, Window(60, 80, 32, 32))], context
    )
    assert context.warnings == ["1 samples lie on nodata or masked pixels of their date and are left out."]
    found = {(int(n), int(r), int(c)): int(read.target[n, r, c]) for n, r, c in np.argwhere(read.target != IGNORED)}
    assert found == {(0, 4, 6): 0, (0, 14, 16): 1, (1, 4, 7): 1}
    assert read.labels == 3 and read.counts(2).tolist() == [1, 2] and read.counts(2, 1).tolist() == [0, 1]
    assert (read.values[1, :, 4, 7] == two_dates.read_pixels(1, [20], [31])[0][0]).all()
    assert read.date.ravel().tolist() == [0, 1]


def test_a_label_in_several_crops_is_one_label(stack: ImageStack) -> None:
    samples = points(stack, 5)
    read = read_date_crops(stack, samples, [(0, Window(0, 0, 128, 128)), (0, Window(8, 8, 128, 128))], quiet())
    assert (read.target != IGNORED).sum() > read.labels == 10


def test_dense_labels_of_several_dates_take_no_more_memory_than_there_is(two_dates: ImageStack, monkeypatch: pytest.MonkeyPatch) -> None:
    """As pseudo labels are: tens of thousands of pixels."""
    samples = points(two_dates, 2500, (0, 1))
    squares = date_squares(two_dates, samples, 64, 1)
    assert {index for index, _ in squares} == {0, 1} and len(squares) <= 40
    lesson = LESSONS["fpn"](two_dates, TrainSettings(**{**QUICK, "epochs": 1}))
    read = lesson.read(samples, quiet())
    assert read.labels == len(samples)
    monkeypatch.setattr(chosen_samples, "MEMORY_BYTES", 1)
    monkeypatch.setattr(fpn_crops, "MEMORY_BYTES", 1)
    assert len(date_squares(two_dates, samples, 16, 1)) == fpn_crops.FEWEST
    context = quiet()
    lesson.read(points(two_dates, 2500, (0, 1)), context)
    assert not context.warnings or context.warnings[0].startswith("The training takes ")


def labelled_ramp(side: int, count: int) -> DateCrops:
    """Return crops whose first band is the row, whose second is the column, and whose classes are quarters of the crop."""
    ramp = np.arange(side, dtype=np.float32)
    values = np.broadcast_to(np.stack(np.broadcast_arrays(ramp[:, None], ramp)), (count, 2, side, side)).copy()
    target = np.broadcast_to(np.arange(side) * 2 // side + 2 * (np.arange(side)[:, None] * 2 // side), (count, side, side)).astype(np.int64)
    place, one = np.arange(count), np.zeros((count, 1, 1), np.int64)
    weight = np.ones(target.shape, np.float32)
    return DateCrops(values, np.ones(target.shape, bool), one.astype(float), target.copy(), weight, place, place, place, one)


@pytest.mark.parametrize("vary", [varied_crops, published_date_crops])
def test_labels_go_with_the_images_however_crops_vary(vary: Any) -> None:
    crops = labelled_ramp(64, 60)
    found = vary(crops, 32, np.random.default_rng(3))
    assert found.values.shape == (60, 2, 32, 32) and found.target.shape == found.weight.shape == (60, 32, 32)
    row, col = np.round(found.values[:, 0]) // 32, np.round(found.values[:, 1]) // 32
    assert (2 * row + col == found.target).mean() > 0.97
    spread = found.values[:, 0].reshape(60, -1)
    zooms = 31 / (spread.max(axis=1) - spread.min(axis=1))
    allowed = fpn_crops.PAPER_ZOOMS if vary is published_date_crops else (0.5, 2.0)
    assert min(allowed) * 0.95 < zooms.min() < 0.65 and 1.6 < zooms.max() < max(allowed) * 1.1
    exact = np.isclose(found.values, np.round(found.values), atol=1e-3).all(axis=(1, 2, 3))
    assert exact.any() == (vary is varied_crops)  # published crops are always made larger or smaller


def test_single_labels_survive_when_a_crop_is_made_smaller() -> None:
    crops = labelled_ramp(64, 40)
    crops.target[:] = IGNORED
    crops.target[:, 21, 43] = 3
    found = varied_crops(crops, 32, np.random.default_rng(1))
    assert (found.target == 3).any(axis=(1, 2)).mean() > 0.95
    where = np.argwhere(found.target == 3)
    shown = found.values[where[:, 0], :, where[:, 1], where[:, 2]]
    assert np.abs(shown - (21, 43)).max() < 1.1


def test_what_is_missing_does_not_darken_its_surroundings() -> None:
    crops = labelled_ramp(64, 30)
    crops.values[:] = 100
    crops.valid[:, 20:40, 20:40] = False
    crops.values[:, :, 20:40, 20:40] = 0
    found = varied_crops(crops, 32, np.random.default_rng(1))
    assert set(np.unique(np.round(found.values, 2))) == {0.0, 100.0}
    assert ((found.values > 0) == found.valid[:, None]).all()


def test_crops_to_judge_by_are_parts_with_labels() -> None:
    crops = labelled_ramp(64, 2)
    crops.target[:] = IGNORED
    crops.target[0, 40, 5], crops.target[1, 3, 3] = 2, 1
    found = quarters(crops)
    assert len(found) == 2 and found.values.shape[-2:] == (32, 32)
    places = {
        (int(found.row[n] + r), int(found.col[n] + c)): int(found.target[n, r, c]) for n, r, c in np.argwhere(found.target != IGNORED)
    }
    assert places == {(40, 5): 2, (4, 4): 1}  # the second crop begins at 1, 1


# -- as published ---------------------------------------------------------------------------------------------------------------------
