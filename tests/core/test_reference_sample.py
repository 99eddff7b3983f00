"""Drawing a reference sample from a map series.

What a user would lose: an accuracy that means nothing, because points were drawn where they should not be, or labelled by people who
could see what the map says.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from map_series import grid_of, write_maps
from pyogrio import list_layers, raw
from rasters import grid_like, write_raster
from shapely import from_wkb, get_x, get_y
from small_stack import SCHEME

from tlcm_qgis.core.engine.blocks import Threads
from tlcm_qgis.core.jobs import createreferencesample
from tlcm_qgis.core.reference_sample import sampling
from tlcm_qgis.core.reference_sample.drawing import choose, collect
from tlcm_qgis.core.reference_sample.strata import ChangeStrata, ClassStrata
from tlcm_qgis.core.series import MapSeries
from tlcm_qgis.core.spec.algorithms import ALGORITHMS
from tlcm_qgis.core.spec.errors import Cancelled, InputError, ParameterError
from tlcm_qgis.core.worker.context import JobContext

DATES = ["2020-01-10", "2020-02-10", "2020-03-10"]
SHAPE = (60, 80)
NAMES = {2: "Water", 5: "Forest", 200: "Built-up"}


def make_maps() -> np.ndarray:
    """Return maps (3, h, w): noise of two classes, a rare one, changes, and another hole on every date."""
    rng = np.random.default_rng(5)
    first = np.where(rng.random(SHAPE) < 0.3, 2, 5).astype(np.uint8)
    first[10:15, 10:18] = 200
    maps = np.stack([first, first, first])
    maps[1, 30:40, 20:50] = 200
    maps[2, 30:50, 20:50] = 200
    maps[0, :20, 60:] = 0
    maps[1, 50:, :10] = 0
    maps[2, :4, :] = 0
    return maps


MAPS = make_maps()


@pytest.fixture(scope="module")
def series(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(write_maps(tmp_path_factory.mktemp("series"), DATES, MAPS))


class Sample:
    """The job, and what it wrote."""

    def __init__(self, series: str, folder: Path, **given: Any) -> None:
        messages: list[Any] = []
        values = {"SERIES": series, "OUTPUT": str(folder / "sample.gpkg"), **given}
        self.result = createreferencesample.run(ALGORITHMS["createreferencesample"].check(values), JobContext(messages.append))
        self.messages = [message["message"] for message in messages if message["type"] == "progress"]
        self.warnings = [message["message"] for message in messages if message["type"] == "warning"]
        self.path = folder / "sample.gpkg"
        meta, _, wkb, columns = raw.read(self.path, layer="reference")
        self.columns = dict(zip(meta["fields"].tolist(), columns, strict=True))
        points = from_wkb(wkb)
        self.x, self.y = get_x(points), get_y(points)
        self.row, self.col = grid_of(SHAPE).rowcol(self.x, self.y)
        self.stratum = self.columns["stratum"]

    def table(self, name: str) -> list[tuple[Any, ...]]:
        return list(zip(*(column.tolist() for column in raw.read(self.path, layer=name)[3]), strict=True))

    def names(self) -> np.ndarray:
        """Return the name of the stratum of every point."""
        names = {row[0]: row[1] for row in self.table("tlcm_strata")}
        return np.array([names[number] for number in self.stratum.tolist()])


def test_the_file_holds_points_to_label_and_the_design(series: str, tmp_path: Path) -> None:
    sample = Sample(series, tmp_path, COUNT=90, MIN_PER_STRATUM=20, SEED=4)
    assert list_layers(sample.path)[:, 0].tolist() == ["reference", "tlcm_classes", "tlcm_strata", "tlcm_design"]
    assert list(sample.columns) == ["place_id", "stratum", "class_value", "class_name", "valid_from", "valid_to", "note"]
    assert sample.columns["place_id"].tolist() == list(range(1, 91))
    assert np.isnan(sample.columns["class_value"]).all()
    assert set(sample.columns["class_name"]) == set(sample.columns["note"]) == {None}
    assert set(sample.columns["valid_from"]) == {DATES[0]} and set(sample.columns["valid_to"]) == {DATES[-1]}
    assert [row[:3] for row in sample.table("tlcm_classes")] == [(item.value, item.code, item.name) for item in SCHEME.classes]
    design = dict(sample.table("tlcm_design"))
    assert design.pop("version")
    assert design == {"design": "stratified", "date": DATES[-1], "series": series, "seed": "4"}
    assert sample.result.outputs == {"OUTPUT": str(sample.path), "POINTS": 90, "STRATUM_COUNT": 3}


def test_points_lie_in_their_strata_and_never_where_the_map_has_no_data(series: str, tmp_path: Path) -> None:
    sample = Sample(series, tmp_path, COUNT=400, DATE=DATES[0], ALLOCATION="equal")
    classes = MAPS[0][sample.row, sample.col]
    assert sample.names().tolist() == [NAMES.get(value) for value in classes.tolist()]
    assert len(set(zip(sample.row.tolist(), sample.col.tolist(), strict=True))) == 400
    rows = {name: (pixels, points) for _, name, pixels, points in sample.table("tlcm_strata")}
    assert {name: pixels for name, (pixels, _) in rows.items()} == {name: int((MAPS[0] == value).sum()) for value, name in NAMES.items()}
    assert {name: points for name, (_, points) in rows.items()} == {name: int((classes == value).sum()) for value, name in NAMES.items()}
    assert rows["Built-up"] == (40, 40) and rows["Water"][1] == rows["Forest"][1] == 180
    centres = grid_of(SHAPE).xy(sample.row, sample.col)
    np.testing.assert_allclose(np.stack([sample.x, sample.y]), centres)
    assert sample.warnings == ["The stratum Built-up has only 40 pixels: all of them are in the sample."]


def test_the_sample_depends_on_the_seed_and_not_on_blocks_or_threads(series: str, tmp_path: Path) -> None:
    opened = MapSeries.open(series)
    strata = ClassStrata(opened, 2)
    draws = [
        collect(strata, opened.grid, 3, 25, JobContext(lambda _: None), Threads(readers, readers, 4), block)
        for block, readers in ((1024, 1), (4, 1), (32, 4))
    ]
    for draw in draws[1:]:
        assert list(draw) == list(draws[0])
        for code, found in draw.items():
            assert found.pixels == draws[0][code].pixels
            assert found.place.tolist() == draws[0][code].place.tolist()
    first, again, other = (
        Sample(series, tmp_path / name, COUNT=60, MIN_PER_STRATUM=10, SEED=seed) for name, seed in zip("abc", (1, 1, 2), strict=True)
    )
    assert first.path.read_bytes() == again.path.read_bytes()
    assert set(zip(first.row, first.col, strict=True)) != set(zip(other.row, other.col, strict=True))


def test_every_pixel_of_a_stratum_is_equally_likely() -> None:
    """12 of 48 pixels for 400 seeds: each is drawn about 100 times, with a standard deviation of 8.7."""

    class Two:
        def read(self, window: Any) -> np.ndarray:
            columns = np.arange(window.col, window.col + window.width)
            return np.broadcast_to(columns % 2, window.shape).astype(np.int64)

        def name(self, code: int) -> str:
            return str(code)

    grid = grid_of((8, 12))
    times = np.zeros(96)
    for seed in range(400):
        found = collect(Two(), grid, seed, 12, JobContext(lambda _: None), Threads(1, 1, 2), 5)
        for places in choose(found, {0: 12, 1: 12}, grid, 0).values():
            times[places] += 1
    assert times.sum() == 400 * 24
    assert abs(times - 100).max() < 4.5 * 8.7
    assert 6.5 < times.std() < 11


def test_strata_have_numbers_that_do_not_tell_the_class(series: str, tmp_path: Path) -> None:
    numbers = []
    for seed in range(12):
        sample = Sample(series, tmp_path / str(seed), COUNT=30, MIN_PER_STRATUM=2, SEED=seed)
        numbers.append({name: number for number, name, *_ in sample.table("tlcm_strata")})
    assert all(sorted(found.values()) == [1, 2, 3] for found in numbers)
    for name in NAMES.values():
        assert {found[name] for found in numbers} == {1, 2, 3}


def test_points_are_in_random_order(series: str, tmp_path: Path) -> None:
    """Neither strata nor rows of the image come one after the other."""
    sample = Sample(series, tmp_path, COUNT=300, ALLOCATION="equal")
    order = sample.columns["place_id"].astype(float)
    spread = order.std()
    for number in np.unique(sample.stratum):
        inside = sample.stratum == number
        assert abs(order[inside].mean() - order.mean()) < 4 * spread / np.sqrt(inside.sum())
    assert abs(np.corrcoef(order, sample.row)[0, 1]) < 4 / np.sqrt(300)
    assert abs(np.corrcoef(order, sample.stratum)[0, 1]) < 4 / np.sqrt(300)


def test_no_two_points_are_closer_than_the_distance(series: str, tmp_path: Path) -> None:
    sample = Sample(series, tmp_path, COUNT=60, MIN_PER_STRATUM=5, MIN_DISTANCE=45)
    apart = np.hypot(sample.x[:, None] - sample.x, sample.y[:, None] - sample.y)
    assert apart[~np.eye(60, dtype=bool)].min() >= 45
    assert sample.warnings == []


def test_a_distance_that_leaves_too_little_room_is_told(series: str, tmp_path: Path) -> None:
    sample = Sample(series, tmp_path, DESIGN="simple_random", COUNT=200, MIN_DISTANCE=90)
    drawn = len(sample.row)
    assert 30 < drawn < 200
    assert sample.warnings == [f"A distance of 90 between points leaves room for {drawn} of 200 points in the stratum All pixels."]
    assert sample.table("tlcm_strata") == [(1, "All pixels", int((MAPS != 0).any(axis=0).sum()), drawn)]


def test_more_candidates_are_drawn_where_the_distance_leaves_out_many(series: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = {"COUNT": 70, "MIN_PER_STRATUM": 5, "MIN_DISTANCE": 60}
    whole = Sample(series, tmp_path / "whole", **given)
    monkeypatch.setattr(sampling, "CANDIDATES", 70)
    thrifty = Sample(series, tmp_path / "thrifty", **given)
    assert thrifty.path.read_bytes() == whole.path.read_bytes()


def test_strata_of_change(series: str, tmp_path: Path) -> None:
    """Dates without data say nothing of a change, and a pixel needs two dates with data."""
    before, middle, after = (np.ma.masked_equal(classes, 0) for classes in MAPS)
    changed = sum((a != b).filled(False).astype(int) for a, b in ((before, middle), (middle, after), (before, after))) > 0
    seen = (MAPS != 0).sum(axis=0) > 1
    opened = MapSeries.open(series)
    found = ChangeStrata(opened, [0, 1, 2]).read(opened.grid.whole())
    assert (found[~seen] < 0).all()
    np.testing.assert_array_equal(found[seen] == 1, changed[seen])
    sample = Sample(series, tmp_path, STRATA_OF="changed", COUNT=100, MIN_PER_STRATUM=30)
    np.testing.assert_array_equal(sample.names() == "Changed", changed[sample.row, sample.col])
    assert {name: pixels for _, name, pixels, _ in sample.table("tlcm_strata")} == {
        "Changed": int((changed & seen).sum()),
        "Unchanged": int((~changed & seen).sum()),
    }
    assert dict(sample.table("tlcm_design"))["design"] == "strata" and dict(sample.table("tlcm_design"))["date"] == ""


def test_strata_of_transitions(series: str, tmp_path: Path) -> None:
    given = {"STRATA_OF": "transitions", "FROM_DATE": DATES[0], "TO_DATE": DATES[2], "COUNT": 200, "MIN_PER_STRATUM": 20}
    sample = Sample(series, tmp_path / "all", SMALLEST_SHARE=0, **given)
    pairs = list(zip(MAPS[0][sample.row, sample.col].tolist(), MAPS[2][sample.row, sample.col].tolist(), strict=True))
    expected = [f"Stable {NAMES[a]}" if a == b else f"{NAMES[a]} > {NAMES[b]}" for a, b in pairs]
    assert sample.names().tolist() == expected
    assert len(sample.table("tlcm_strata")) == 5
    joined = Sample(series, tmp_path / "joined", SMALLEST_SHARE=20, **given)
    assert {row[1] for row in joined.table("tlcm_strata")} == {"Stable Forest", "Stable Water", "Stable Built-up", "Other transitions"}
    others = sum(row[2] for row in sample.table("tlcm_strata") if ">" in row[1])
    assert next(row[2] for row in joined.table("tlcm_strata") if row[1] == "Other transitions") == others
    changed = MAPS[0][joined.row, joined.col] != MAPS[2][joined.row, joined.col]
    np.testing.assert_array_equal(joined.names() == "Other transitions", changed)


def test_strata_of_changes_are_a_raster_for_points_that_come_back(series: str, tmp_path: Path) -> None:
    sample = Sample(series, tmp_path, STRATA_OF="transitions", SMALLEST_SHARE=20, COUNT=200, MIN_PER_STRATUM=20, EXPORT="acatama")
    with rasterio.open(tmp_path / "sample_strata.tif") as raster:
        numbers = raster.read(1)
    np.testing.assert_array_equal(numbers[sample.row, sample.col], sample.stratum)
    assert {row[0]: row[2] for row in sample.table("tlcm_strata")} == {n: int((numbers == n).sum()) for n in range(1, 5)}
    assert ((numbers == 0) == ((MAPS[0] == 0) | (MAPS[2] == 0))).all()


def test_one_stratum_is_a_simple_random_sample(tmp_path: Path) -> None:
    same = str(write_maps(tmp_path / "same", DATES, np.stack([MAPS[0]] * 3)))
    sample = Sample(same, tmp_path, STRATA_OF="changed", COUNT=60)
    assert sample.warnings == ["There is one stratum only, Unchanged: the sample is a simple random one."]


def test_strata_of_a_raster_on_another_grid(series: str, tmp_path: Path) -> None:
    """Pixels three times as large: 7 in the west, 0 (left out) in the middle, -1 in the east."""
    values = np.full((20, 27), 7, np.int16)
    values[:, 9:18] = 0
    values[:, 18:] = -1
    file = write_raster(tmp_path / "strata.tif", values, grid_like(grid_of(SHAPE), factor=3.0, size=values.shape))
    sample = Sample(series, tmp_path, DESIGN="strata", STRATA=str(file), COUNT=100, ALLOCATION="equal")
    assert {row[1]: row[2] for row in sample.table("tlcm_strata")} == {"Stratum 7": 27 * 60, "Stratum -1": 26 * 60}
    np.testing.assert_array_equal(sample.names() == "Stratum 7", sample.col < 27)
    assert ((sample.col < 27) | (sample.col >= 54)).all()
    assert float(dict(sample.table("tlcm_design"))["covered"]) == pytest.approx(53 / 80)


def test_a_simple_random_sample_covers_what_any_map_shows(series: str, tmp_path: Path) -> None:
    anywhere = Sample(series, tmp_path / "any", DESIGN="simple_random", COUNT=500)
    assert (MAPS[:, anywhere.row, anywhere.col] == 0).any(axis=1).all()
    dated = Sample(series, tmp_path / "dated", DESIGN="simple_random", COUNT=500, DATE=DATES[0])
    assert (MAPS[0, dated.row, dated.col] != 0).all()
    assert dict(dated.table("tlcm_design"))["design"] == "simple_random"


def test_points_lie_in_the_extent(series: str, tmp_path: Path) -> None:
    xmin, ymax = 600000.0, 5600000.0
    extent = [xmin + 205, ymax - 400, xmin + 400, ymax - 105, "EPSG:32631"]
    sample = Sample(series, tmp_path, COUNT=80, MIN_PER_STRATUM=5, EXTENT=extent)
    assert (sample.row >= 10).all() and (sample.row < 40).all() and (sample.col >= 20).all() and (sample.col < 40).all()
    assert sum(row[2] for row in sample.table("tlcm_strata")) == 30 * 20


def test_the_number_of_points_is_computed_and_told_before_the_draw(series: str, tmp_path: Path) -> None:
    sample = Sample(series, tmp_path, TARGET_ERROR=0.05, EXPECTED_ACCURACY="0.8", ALLOCATION="proportional")
    assert sample.result.figures["needed_points"] == sample.result.outputs["POINTS"] == 64
    assert sample.result.figures["expected_standard_error"] == pytest.approx(0.05, rel=0.01)
    assert "A standard error of 0.05 needs 64 points by the accuracies you expect; 64 are drawn." in sample.messages
    assert sample.messages[-1].startswith("Points (pixels) of each stratum: Water ")


def test_rare_strata_may_need_more_points_than_the_calculator_says(series: str, tmp_path: Path) -> None:
    sample = Sample(series, tmp_path, TARGET_ERROR=0.05, EXPECTED_ACCURACY="0.8", DATE=DATES[1])
    assert "A standard error of 0.05 needs 64 points by the accuracies you expect; 150 are drawn." in sample.messages
    assert sample.result.outputs["POINTS"] == 150


def test_the_calculator_knows_simple_random_samples(series: str, tmp_path: Path) -> None:
    sample = Sample(series, tmp_path, DESIGN="simple_random", TARGET_ERROR=0.04, EXPECTED_ACCURACY="0.85")
    assert sample.result.outputs["POINTS"] == 79  # 79.7 / (1 + 78.7 / 4800)


def test_more_points_than_pixels_are_all_pixels(series: str, tmp_path: Path) -> None:
    sample = Sample(series, tmp_path, COUNT=100_000)
    pixels = int((MAPS[2] != 0).sum())
    assert sample.result.outputs["POINTS"] == pixels == len(sample.row)
    assert f"Only {pixels} pixels can be drawn, so there are {pixels} points and not 100000." in sample.warnings


def test_a_cancelled_draw_leaves_nothing(series: str, tmp_path: Path) -> None:
    context = JobContext(lambda message: context.cancelled.set() if "block" in message["message"] else None)
    given = {"SERIES": series, "OUTPUT": str(tmp_path / "sample.gpkg"), "EXPORT": "acatama"}
    with pytest.raises(Cancelled):
        createreferencesample.run(ALGORITHMS["createreferencesample"].check(given), context)
    assert list(tmp_path.iterdir()) == []


REFUSED = {
    "fewer points than strata need": (
        {"COUNT": 5},
        "COUNT is 5, but each of the 3 strata needs at least 2 points, or nothing is known of its variance.",
    ),
    "fewer points than rare strata need": (
        {"COUNT": 100},
        "COUNT is 100, but 3 strata with at least 50 points each need 140.",
    ),
    "one point": (
        {"COUNT": 1, "DESIGN": "simple_random"},
        "COUNT is 1, but a sample needs at least 2 points, or nothing is known of its variance.",
    ),
    "no raster": ({"DESIGN": "strata"}, "DESIGN=strata needs a raster of strata (STRATA), and the other designs take none."),
    "too great a distance": (
        {"COUNT": 90, "MIN_PER_STRATUM": 20, "MIN_DISTANCE": 5000},
        "A distance of 5000 between points leaves room for 0 of 22 points in the stratum Water.",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_drawn_is_said(case: str, series: str, tmp_path: Path) -> None:
    given, sentence = REFUSED[case]
    with pytest.raises(ParameterError) as refused:
        Sample(series, tmp_path, DATE=DATES[0], **given)
    assert refused.value.message.text.format(**refused.value.message.values) == sentence
    assert not list(tmp_path.iterdir())


def test_a_raster_of_thousands_of_values_is_no_raster_of_strata(series: str, tmp_path: Path) -> None:
    file = write_raster(tmp_path / "ids.tif", np.arange(1, 4801, dtype=np.int32).reshape(SHAPE), grid_of(SHAPE))
    with pytest.raises(InputError, match="There are more than 2000 different strata"):
        Sample(series, tmp_path, DESIGN="strata", STRATA=str(file))
