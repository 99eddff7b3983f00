"""What networks learn from: patches and series of a stack, as channels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from small_stack import make_samples, write_stack

from tlcm_qgis.core.models.features import FeatureForm
from tlcm_qgis.core.models.network_input import NetworkInput, day_of
from tlcm_qgis.core.models.network_samples import (
    NetworkSamples,
    band_moments,
    read_patches,
    read_series,
    reversed_in_time,
    spliced,
    turned,
    varied_series,
)
from tlcm_qgis.core.spec.dates import parse_date
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.training.data import IGNORED

DATES = ["2020-01-10", "2020-02-10", "2020-03-10"]
ALONE = FeatureForm(1)
MOMENTS = np.array([[100.0, 20.0], [200.0, 0.0]])


def go_on() -> None:
    """Nobody cancels."""


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> ImageStack:
    return ImageStack.open(write_stack(tmp_path_factory.mktemp("stack")))


def test_missing_pixels_are_marked_and_count_as_the_mean() -> None:
    values, valid = np.array([[[120.0, 0.0], [200.0, 0.0]]], np.float32), np.array([[True, False]])
    found = NetworkInput(clock=False).assemble(values, valid, np.zeros((1, 2)), MOMENTS)
    assert found.tolist() == [[[1.0, 0.0], [0.0, 0.0], [1.0, 0.0]]]


def test_published_input_is_raw() -> None:
    values, valid = np.array([[[120.0], [200.0]]], np.float32), np.array([[True]])
    given = NetworkInput(scaled=False, clock=False, factor=10)
    assert given.assemble(values, valid, np.zeros((1, 1)), MOMENTS).tolist() == [[[1200.0], [2000.0]]]


def test_the_mean_around_a_pixel_is_scaled_as_the_pixel() -> None:
    values, valid = np.array([[[120.0], [200.0], [80.0], [300.0]]], np.float32), np.array([[True]])
    found = NetworkInput(clock=False, neighbourhood=3).assemble(values, valid, np.zeros((1, 1)), MOMENTS)
    assert found.tolist() == [[[1.0], [0.0], [-1.0], [100.0], [1.0]]]


def test_the_clock_tells_season_and_year_apart() -> None:
    days = np.array([[day_of(parse_date(text)) for text in ("2020-01-15", "2020-07-15", "2021-01-14")]])
    given = NetworkInput(first_day=int(days[0, 0]))
    found = given.assemble(np.zeros((1, 2, 3), np.float32), np.ones((1, 3), bool), days, MOMENTS)[0, -3:]
    years, cosine, sine = found
    np.testing.assert_allclose([cosine[0], sine[0]], [cosine[2], sine[2]], atol=0.02)
    assert cosine[1] < -0.9 * cosine[0]
    np.testing.assert_allclose(years, [0, 0.498, 0.9993], atol=1e-3)


def test_the_clock_survives_model_json() -> None:
    given = NetworkInput(False, True, 737439, 10_000.0, 5)
    assert NetworkInput.from_json(given.as_json()) == given


def test_positions_stand_in_for_flag_and_clock() -> None:
    dates = [parse_date(text) for text in ("2020-03-01", "2020-04", "2021-01-01")]
    days, indexes = (NetworkInput.with_positions(positions, dates[0]) for positions in ("day", "index"))
    assert days.times(dates).tolist() == [60.0, 105.5, 366.0]
    assert indexes.times(dates).tolist() == [0.0, 1.0, 2.0]
    values, valid = np.array([[[120.0, 0.0], [200.0, 0.0]]], np.float32), np.array([[True, False]])
    assert days.assemble(values, valid, np.zeros((1, 2)), MOMENTS).tolist() == [[[1.0, 0.0], [0.0, 0.0]]]
    assert NetworkInput.from_json(days.as_json()) == days
    for damaged in ({"positions": "week"}, {"clock": True}):
        with pytest.raises(ValueError, match="positions"):
            NetworkInput.from_json(days.as_json() | damaged)


def test_patches_hold_the_pixels_around_their_samples(stack: ImageStack) -> None:
    samples = make_samples(DATES)
    read = read_patches(stack, samples, 3, reflect=False, check=go_on)
    assert read.valid[:, 3, 3].all()
    for number in range(0, len(read), 97):
        values, _ = stack.read_pixels(int(read.date[number]), read.row[[number]], read.col[[number]])
        assert (read.values[number, :, 3, 3] == values[0]).all()
    classes = np.array(samples.scheme.values)[read.target]
    assert {*zip(read.row, read.col, classes, strict=True)} <= {*zip(samples.row, samples.col, samples.class_value, strict=True)}


def test_series_have_labels_only_on_the_dates_of_their_samples(stack: ImageStack) -> None:
    samples = make_samples(DATES)
    some = samples.take(np.arange(len(samples)) % 3 > 0)
    read = read_series(stack, some, ALONE, go_on)
    labelled = {
        (int(row), int(col), DATES[date]): int(some.scheme.values[value])
        for row, col, target in zip(read.row, read.col, read.target, strict=True)
        for date, value in enumerate(target)
        if value != IGNORED
    }
    seen = {}
    for row, col, value, date in zip(some.row, some.col, some.class_value, some.date, strict=True):
        if stack.read_pixels(DATES.index(date), [row], [col])[1][0]:
            seen[int(row), int(col), str(date)] = int(value)
    assert labelled == seen
    assert (read.target[~read.valid] == IGNORED).all()


def test_order_of_the_samples_does_not_matter(stack: ImageStack) -> None:
    samples = make_samples(DATES)
    mixed = samples.take(np.random.default_rng(3).permutation(len(samples)))
    for read in (
        lambda given: read_series(stack, given, FeatureForm(3), go_on),
        lambda given: read_patches(stack, given, 1, reflect=True, check=go_on),
    ):
        one, other = read(samples), read(mixed)
        assert all(np.array_equal(getattr(one, name), getattr(other, name)) for name in ("values", "valid", "target", "row", "col", "date"))


@pytest.mark.parametrize("augment", [reversed_in_time, varied_series, turned])
def test_augmentation_moves_everything_together(stack: ImageStack, augment: Callable[..., NetworkSamples]) -> None:
    """A label that stays where the image has moved away."""
    if augment is turned:
        read = read_patches(stack, make_samples(DATES), 3, reflect=False, check=go_on)
    else:
        read = read_series(stack, make_samples(DATES), ALONE, go_on)
    rng = np.random.default_rng(1)
    places = np.arange(read.valid.size, dtype=np.float32).reshape(read.valid[:, np.newaxis].shape)
    marked = replace(read, values=np.broadcast_to(places, read.values.shape).copy(), valid=np.ones_like(read.valid))
    found = augment(marked, rng)
    assert not np.array_equal(found.values, marked.values)
    if augment is turned:
        assert (np.sort(found.values.reshape(len(found), -1)) == np.sort(marked.values.reshape(len(found), -1))).all()
        assert (found.values[:, 0, 3, 3] == places[:, 0, 3, 3]).all()
        assert len({tuple(patch.ravel()) for patch in found.values[:, 0] - places[:, 0, :1, :1]}) == 8
        return
    number, date = np.divmod(found.values[:, 0][found.valid].astype(np.int64), len(DATES))
    assert (date == found.date[found.valid]).all()
    assert (found.target[found.valid] == read.target[number, date]).all()
    assert (found.day[found.valid] == read.day[number, date]).all()


def test_spliced_series_change_at_the_split(stack: ImageStack) -> None:
    read = read_series(stack, make_samples(DATES), ALONE, go_on)
    partner, split = np.roll(np.arange(len(read)), 1), np.arange(len(read)) % (len(DATES) + 1)
    found = spliced(read, partner, split)
    for name in ("values", "valid", "target"):
        one, other = getattr(read, name), getattr(found, name)
        for number in range(len(read)):
            assert np.array_equal(other[number][..., : split[number]], one[number][..., : split[number]])
            assert np.array_equal(other[number][..., split[number] :], one[partner[number]][..., split[number] :])


def test_moments_are_those_of_the_valid_pixels(stack: ImageStack) -> None:
    """A statistic that clouds and nodata have spoilt."""
    found = np.array(band_moments(stack, 1000, go_on))
    blocks = [stack.read(index, stack.grid.whole()) for index in range(3)]
    every = np.concatenate([block.values[:, block.valid] for block in blocks], axis=1)
    assert not all(block.valid.all() for block in blocks)
    np.testing.assert_allclose(found, np.stack((every.mean(axis=1), every.std(axis=1)), axis=1), rtol=1e-4)
