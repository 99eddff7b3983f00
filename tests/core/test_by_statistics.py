"""A trained model for another sensor, by the statistics of its images."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from series_model import series_model
from small_stack import BANDS, SCHEME, make_samples, truth, write_stack

from tlcm_qgis.core.accuracy.held_out import HeldOut
from tlcm_qgis.core.adaptation.by_statistics import AUTO, NONE, adapt, date_of_season, squares, years_apart
from tlcm_qgis.core.adaptation.matching import MATCHINGS
from tlcm_qgis.core.engine.prediction import Predictor
from tlcm_qgis.core.models.store import TrainedModel, load_model
from tlcm_qgis.core.models.training import TrainSettings, train
from tlcm_qgis.core.spec.dates import DateInterval
from tlcm_qgis.core.spec.errors import InputError
from tlcm_qgis.core.spec.model_document import ModelDate
from tlcm_qgis.core.spec.series_document import CHANGE_CALIBRATION
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.worker.context import JobContext

DATES = ["2020-01-10", "2020-02-10", "2020-03-10"]


def quiet() -> JobContext:
    return JobContext(lambda _: None)


@pytest.fixture(scope="module")
def model(stack: ImageStack) -> TrainedModel:
    return train(stack, make_samples(DATES[:2]), TrainSettings(trees=30), quiet())


def other_sensor(
    folder: Path, names: tuple[str, ...] = ("Blue", "Red", "Near"), gain: float = 1.6, offset: float = 0.05, **size: int
) -> ImageStack:
    """Give the images of the small stack as another sensor shows them, its bands in another order."""
    path = write_stack(folder, **size)
    content = json.loads(path.read_text(encoding="utf-8"))
    for item in content["features"]:
        for asset in item["assets"].values():
            for band, name, wavelength in zip(asset["bands"], names, (0.49, 0.66, 0.84), strict=True):
                band |= {"name": name, "eo:center_wavelength": wavelength}
    for file in folder.glob("image_*.tif"):
        with rasterio.open(file, "r+") as image:
            values = image.read()
            image.write(np.where(values > 0, values * gain + offset * 1e4, 0).astype(values.dtype))
    content["tlcm:bands"] = list(reversed(names))
    path.write_text(json.dumps(content), encoding="utf-8")
    return ImageStack.open(path)


@pytest.fixture(scope="module")
def source(stack: ImageStack, tmp_path_factory: pytest.TempPathFactory) -> ImageStack:
    """Give the small stack with the wavelengths of its bands."""
    return other_sensor(tmp_path_factory.mktemp("source"), BANDS, 1.0, 0.0)


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> ImageStack:
    return other_sensor(tmp_path_factory.mktemp("target"))


def accuracy(model: TrainedModel, stack: ImageStack, index: int) -> float:
    """Return the share of right classes on a date."""
    whole = stack.grid.whole()
    block = stack.read(index, whole.grown(model.halo))
    block = replace(block, values=block.values[list(model.band_positions(stack))])
    found = np.array(SCHEME.values)[model.predict(stack.dates[index].interval, block, whole).argmax(axis=0)]
    valid = block.inner(model.halo)
    return float((found == truth(*whole.shape, index))[valid].mean())


@pytest.mark.parametrize("matching", [AUTO, *MATCHINGS])
def test_a_sensor_of_another_gain_is_mapped_as_the_first_one(
    matching: str, model: TrainedModel, source: ImageStack, target: ImageStack, tmp_path: Path
) -> None:
    own = accuracy(model, source, 1)
    adapt(model, source, target, matching, quiet()).save(tmp_path / "adapted")
    adapted = load_model(tmp_path / "adapted")
    assert adapted.bands == ("Blue", "Red", "Near") and [date.key for date in adapted.dates] == DATES
    raw = adapt(model, source, target, NONE, quiet())
    assert accuracy(raw, target, 1) < 0.6 < own - 0.05 < accuracy(adapted, target, 1)
    told = adapted.figures["adaptation"][DATES[2]]
    assert told["from"] == DATES[1] and told["matching"] in ({matching} if matching != AUTO else set(MATCHINGS))


def test_figures_of_the_source_are_not_those_of_the_target(
    model: TrainedModel, source: ImageStack, target: ImageStack, tmp_path: Path
) -> None:
    """How well the model told the samples of the source apart says nothing of another sensor."""
    known = replace(model, figures={**model.figures, CHANGE_CALIBRATION: {"edges": [0]}})
    adapt(known, source, target, NONE, quiet()).save(tmp_path / "adapted")
    adapted = load_model(tmp_path / "adapted")
    assert set(adapted.figures) == {"source", "adaptation", CHANGE_CALIBRATION}
    assert adapted.figures["source"] == json.loads(json.dumps(dict(model.figures)))
    assert model.figures["validation"]["held_out_accuracy"] > 0.5
    assert HeldOut.of(model.figures, {}) is not None
    assert HeldOut.of(adapted.figures, {}) is None  # the report shows nothing


def test_images_of_the_same_sensor_stay_as_they_are_or_nearly(model: TrainedModel, source: ImageStack) -> None:
    """The way that is found must not make worse what was right."""
    adapted = adapt(model, source, source, AUTO, quiet())
    assert accuracy(adapted, source, 1) > accuracy(model, source, 1) - 0.01
    assert all(min(each["distances"].values()) == each["distances"][each["matching"]] for each in adapted.figures["adaptation"].values())


def test_a_model_of_series_reads_all_dates_in_one_way(source: ImageStack, target: ImageStack) -> None:
    known = series_model(source.dates[0].interval)
    adapted = adapt(known, source, target, "moments", quiet())
    assert len({json.dumps(dict(date.input_map or {})) for date in adapted.dates}) == 1
    whole, intervals = source.grid.whole(), [date.interval for date in source.dates]

    def classes(model: TrainedModel, stack: ImageStack) -> np.ndarray:
        blocks = [stack.read(index, model.form.seen(whole)) for index in range(len(intervals))]
        positions = list(model.band_positions(stack))
        return model.predict_series(intervals, [replace(block, values=block.values[positions]) for block in blocks], whole).argmax(axis=1)

    assert (classes(adapted, target) == classes(known, source)).mean() > 0.95


def test_bands_that_the_target_lacks_are_named(model: TrainedModel, source: ImageStack, tmp_path: Path) -> None:
    content = json.loads(write_stack(tmp_path).read_text(encoding="utf-8"))
    for item in content["features"]:
        for asset in item["assets"].values():
            for band, name, wavelength in zip(asset["bands"], BANDS, (0.49, 0.705, 1.61), strict=True):
                band |= {"name": name, "eo:center_wavelength": wavelength}
    (tmp_path / "stack.json").write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(InputError, match=r"nothing like these bands of the model: B04, B08\. It has B02, B04, B08\. Give SOURCE_SAMPLES"):
        adapt(model, source, ImageStack.open(tmp_path / "stack.json"), AUTO, quiet())


def test_a_date_that_is_nearly_all_clouds_is_named(model: TrainedModel, source: ImageStack, tmp_path: Path) -> None:
    stack = other_sensor(tmp_path)
    file = sorted(tmp_path.glob("image_*.tif"))[1]
    with rasterio.open(file, "r+") as image:
        values = image.read()
        values[:, :, 1:] = 0
        image.write(values)
    with pytest.raises(InputError, match=r"2020-02-10 has only \d+ valid pixels"):
        adapt(model, source, stack, AUTO, quiet())


def day(text: str) -> DateInterval:
    date = dt.date.fromisoformat(text)
    return DateInterval(date, date)


@pytest.mark.parametrize(
    ("days", "asked", "found"),
    [
        (["2020-01-10", "2020-07-10"], "2020-06-01", "2020-07-10"),  # within: the nearest in time
        (["2018-07-10", "2020-01-10"], "2019-07-08", "2020-01-10"),
        (["2014-09-14", "2015-01-01", "2015-08-29"], "2015-09-14", "2014-09-14"),  # the next season begins 16 days after the last one ended
        (["2014-09-14", "2015-01-01", "2015-08-29"], "2013-08-25", "2015-08-29"),
        (["2019-01-20", "2019-12-30"], "2021-01-05", "2019-12-30"),  # over the turn of the year
        (["2012-07-11", "2013-07-12"], "2016-07-11", "2013-07-12"),  # of years alike, the nearer one
        (["2020-07-10"], "2020-07-14", "2020-07-10"),
    ],
)
def test_an_image_of_another_year_is_read_as_one_of_its_season(days: list[str], asked: str, found: str, model: TrainedModel) -> None:
    known = replace(model, dates=tuple(ModelDate(text, day(text), "") for text in days))
    assert date_of_season(known, day(asked)).key == found


def of_year(stack: ImageStack, keys: list[str]) -> ImageStack:
    """Give the images of a stack other dates."""
    items = [replace(item, key=key, interval=day(key)) for item, key in zip(stack.document.items, keys, strict=True)]
    return ImageStack(replace(stack.document, items=tuple(items)))


def test_the_weights_of_the_season_serve_another_year(model: TrainedModel, source: ImageStack, target: ImageStack) -> None:
    """They are those that the images are looked at with, and those that are saved."""
    later = {"2021-01-12": DATES[0], "2021-02-08": DATES[1], "2021-03-08": DATES[1]}
    year = of_year(target, list(later))
    changed = train(
        source, replace(make_samples(DATES[:1]), class_value=np.roll(make_samples(DATES[:1]).class_value, 7)), TrainSettings(), quiet()
    )
    forests = {DATES[0]: changed.classifiers(DATES[0]), DATES[1]: model.classifiers(DATES[1])}
    known = replace(model, classifiers=forests.__getitem__)
    one, other = (adapt(known, source, stack, AUTO, quiet()) for stack in (target, year))
    assert list(other.figures["adaptation"].values()) == list(one.figures["adaptation"].values())
    assert {key: each["from"] for key, each in other.figures["adaptation"].items()} == later
    assert all(other.classifiers(key) is forests[own] for key, own in later.items())


@pytest.mark.parametrize(
    ("keys", "years"),
    [
        (["2020-02-01", "2020-02-20", "2020-03-20"], 0),
        (["2020-06-10", "2020-07-10", "2020-08-10"], 0),  # another season of the year
        (["2021-01-10", "2021-02-10", "2021-03-10"], 1),
        (["2016-01-10", "2016-02-10", "2016-03-10"], -4),
    ],
)
def test_years_between_two_stacks(keys: list[str], years: int, source: ImageStack, target: ImageStack) -> None:
    assert years_apart(source, of_year(target, keys)) == years


def test_a_network_that_is_told_the_date_is_told_that_of_the_years_it_knows(source: ImageStack, target: ImageStack, tmp_path: Path) -> None:
    known = series_model(source.dates[0].interval)
    year = of_year(target, ["2024-01-10", "2024-02-10", "2024-03-10"])
    whole = source.grid.whole()
    found = []
    for number, stack in enumerate((target, year)):
        adapt(known, source, stack, "moments", quiet()).save(tmp_path / str(number))
        predictor = Predictor.create(stack, load_model(tmp_path / str(number), "cpu"), False)
        found.append(predictor.predict_series(whole, predictor.read_series(whole))[0])
    assert np.abs(found[0] - found[1]).max() < 0.01 and np.ptp(found[0]) > 0.5
    assert known.network_input == series_model(source.dates[0].interval).network_input


def test_squares_spread_over_large_images_and_fit_into_small_ones(stack: ImageStack, tmp_path: Path) -> None:
    assert [window.shape for window in squares(stack)] == [(60, 64)] * 2
    large = squares(ImageStack.open(write_stack(tmp_path, 1, 700, 130)))
    assert len(large) == 15 and {window.shape for window in large} == {(64, 64)}
    assert (large[0].row, large[0].col, large[-1].row, large[-1].col) == (0, 0, 636, 66)


def test_fewer_squares_are_read_of_many_dates(stack: ImageStack, tmp_path: Path) -> None:
    large = ImageStack.open(write_stack(tmp_path, 1, 700, 400))
    assert len(squares(large)) == 25 and len(squares(large, 64 * 64 * 12)) == 12
    assert len(squares(large, 64 * 64 * 12, halo=16)) == 4  # (64 + 2 x 16)^2 are 2.25 times the pixels
    alone = squares(large, 1)
    assert [(window.row, window.col, window.shape) for window in alone] == [(318, 168, (64, 64))]


def test_an_image_without_contrast_stops_nothing_but_the_way_that_is_named(model: TrainedModel, source: ImageStack, tmp_path: Path) -> None:
    """A calm lake: nearly one value. The best way is one that is possible; robust covariances are not."""
    lake = other_sensor(tmp_path, dates=1)
    for file in tmp_path.glob("image_*.tif"):
        with rasterio.open(file, "r+") as image:
            image.write(np.full((3, image.height, image.width), 700, np.uint16))
    adapted = adapt(model, source, lake, AUTO, quiet())
    assert "robust_covariance" not in adapted.figures["adaptation"]["2020-01-10"]["distances"]
    with pytest.raises(InputError, match="The valid pixels of 2020-01-10 are nearly all the same"):
        adapt(model, source, lake, "robust_covariance", quiet())
