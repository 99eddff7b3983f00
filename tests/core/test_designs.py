"""From a reference and its design to estimates of whole maps: weights, strata, clusters and areas."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from design_scene import (
    CODES,
    GRID,
    KEYS,
    SIZE,
    assessed,
    pixel_centres,
    random_places,
    rounded,
    warnings_of,
    write_layer,
    write_map,
    write_maps,
)

from tlcm_qgis.core.accuracy.pixel_area import pixel_area_m2, row_areas_m2
from tlcm_qgis.core.accuracy.trust import Facts, trust_of
from tlcm_qgis.core.spec.errors import InputError, ParameterError
from tlcm_qgis.core.stack.grid import Grid


@pytest.fixture
def scene(tmp_path: Path) -> tuple[Path, np.ndarray, np.ndarray]:
    """Return a folder with a map of unequal classes, the map, and a truth that differs in places."""
    rng = np.random.default_rng(1)
    shown = rng.choice([1, 3, 7], (SIZE, SIZE), p=[0.1, 0.3, 0.6])
    truth = np.where(rng.random((SIZE, SIZE)) < 0.2, rng.choice([1, 3, 7], (SIZE, SIZE)), shown)
    write_maps(tmp_path, [shown])
    return tmp_path, shown, truth


def _sample(shown: np.ndarray, truth: np.ndarray, each: int = 30, seed: int = 2) -> tuple[np.ndarray, np.ndarray, list[str]]:
    """Return rows, columns and true codes of a sample stratified by the map."""
    rng = np.random.default_rng(seed)
    places = np.concatenate([rng.permutation(np.argwhere(shown == value))[:each] for value in (1, 3, 7)])
    return places[:, 0], places[:, 1], [CODES[value] for value in truth[places[:, 0], places[:, 1]].tolist()]


def test_design_of_the_map_weighs_by_its_area(scene: tuple[Path, np.ndarray, np.ndarray]) -> None:
    """An equal number of places of each class overstates the rare one unless it is weighed by its area."""
    folder, shown, truth = scene
    row, col, codes = _sample(shown, truth)
    reference = write_layer(folder / "r.gpkg", pixel_centres(row, col), {"class": codes})
    content = assessed(folder, REFERENCE=reference, CLASS_FIELD="class", DESIGN="stratified")
    found = content["dates"][0]["estimate"]
    right = np.array(codes) == np.array([CODES[value] for value in shown[row, col].tolist()])
    weights = {value: float((shown == value).mean()) for value in (1, 3, 7)}
    expected = sum(weights[value] * right[shown[row, col] == value].mean() for value in weights)
    assert found["overall_accuracy"]["value"] == pytest.approx(expected)
    assert content["dates"][0]["overall_accuracy"] == pytest.approx(right.mean())
    assert content["design"] == "stratified"
    assert [(item["stratum"], item["points"]) for item in content["strata"]] == [("water", 30), ("wood", 30), ("crop", 30)]
    assert [item["mapped_share"] for item in found["by_class"]] == pytest.approx(list(weights.values()))
    assert content["pooled"]["estimate"]["overall_accuracy"] == found["overall_accuracy"]


def test_areas_are_hectares_of_the_map(scene: tuple[Path, np.ndarray, np.ndarray]) -> None:
    """A pixel of 10 m is a hundredth of a hectare."""
    folder, shown, truth = scene
    row, col, codes = _sample(shown, truth)
    content = assessed(folder, REFERENCE=write_layer(folder / "r.gpkg", pixel_centres(row, col), {"class": codes}), CLASS_FIELD="class")
    for item, value in zip(content["dates"][0]["estimate"]["by_class"], (1, 3, 7), strict=True):
        assert item["mapped_hectares"] == pytest.approx((shown == value).sum() / 100)
        assert item["area"]["hectares"]["value"] == pytest.approx(item["area"]["share"]["value"] * SIZE * SIZE / 100)


def _tables(path: str, design: str, date: str, strata: Sequence[tuple[int, str, int, int]]) -> None:
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE tlcm_design (key TEXT, value TEXT)")
        database.executemany("INSERT INTO tlcm_design VALUES (?, ?)", [("design", design), ("date", date)])
        database.execute("CREATE TABLE tlcm_strata (stratum INTEGER, name TEXT, pixels INTEGER, points INTEGER)")
        database.executemany("INSERT INTO tlcm_strata VALUES (?, ?, ?, ?)", strata)
    database.close()


def test_file_of_a_reference_sample_says_its_design(scene: tuple[Path, np.ndarray, np.ndarray]) -> None:
    """The strata are numbered at random there, so that who labels does not know the class of the map."""
    folder, shown, truth = scene
    row, col, codes = _sample(shown, truth)
    number = {1: 2, 3: 3, 7: 1}
    fields = {"place_id": np.arange(len(row)), "class": codes, "stratum": np.array([number[v] for v in shown[row, col].tolist()])}
    reference = write_layer(folder / "r.gpkg", pixel_centres(row, col), fields)
    plain = assessed(folder, REFERENCE=reference, CLASS_FIELD="class", DESIGN="stratified")
    _tables(reference, "stratified", KEYS[0], [(number[v], CODES[v], int((shown == v).sum()), 30) for v in (1, 3, 7)])
    content = assessed(folder, REFERENCE=reference, CLASS_FIELD="class")
    assert content["design"] == "stratified"
    assert content["dates"][0]["estimate"]["overall_accuracy"] == pytest.approx(plain["dates"][0]["estimate"]["overall_accuracy"])
    assert [item["name"] for item in content["strata"]] == ["crop", "water", "wood"]  # by the numbers of the strata


def test_design_that_nobody_named_is_said_to_be_assumed(scene: tuple[Path, np.ndarray, np.ndarray]) -> None:
    """Points chosen by hand are no random sample, and a page that calls them one would lie."""
    folder, shown, truth = scene
    row, col, codes = _sample(shown, truth)
    reference = write_layer(folder / "r.gpkg", pixel_centres(row, col), {"class": codes})
    assumed = assessed(folder, REFERENCE=reference, CLASS_FIELD="class")
    assert assumed["design"] == "simple_random"
    assert assumed["design_text"].startswith("It is not said how the places were chosen")
    named = assessed(folder, REFERENCE=reference, CLASS_FIELD="class", DESIGN="simple_random")
    assert named["design_text"].startswith("Simple random sample")


def test_strata_that_hold_no_place_at_all_are_refused(scene: tuple[Path, np.ndarray, np.ndarray]) -> None:
    """The table says that the sample is stratified, and the field with the stratum was lost on the way."""
    folder, shown, truth = scene
    row, col, codes = _sample(shown, truth)
    reference = write_layer(folder / "r.gpkg", pixel_centres(row, col), {"class": codes})
    _tables(reference, "stratified", KEYS[0], [(1, "water", 100, 30), (2, "wood", 1500, 60)])
    with pytest.raises(InputError, match="No place of the reference lies in a stratum"):
        assessed(folder, REFERENCE=reference, CLASS_FIELD="class")


def test_other_strata_by_field_and_by_raster(scene: tuple[Path, np.ndarray, np.ndarray]) -> None:
    """The two ways to say the same strata give the same figures."""
    folder, _, truth = scene
    strata = np.where(np.arange(SIZE)[:, None] < 10, 4, 9) * np.ones((SIZE, SIZE), int)
    rng = np.random.default_rng(3)
    places = np.concatenate([rng.permutation(np.argwhere(strata == value))[:40] for value in (4, 9)])
    row, col = places.T
    fields = {"class": [CODES[v] for v in truth[row, col].tolist()], "zone": strata[row, col]}
    reference = write_layer(folder / "r.gpkg", pixel_centres(row, col), fields)
    form = {"REFERENCE": reference, "CLASS_FIELD": "class", "DESIGN": "strata"}
    by_field = assessed(folder, **form, STRATUM_FIELD="zone", STRATUM_WEIGHTS="4=0.25,9=0.75")
    write_map(folder / "zones.tif", strata)
    by_raster = assessed(folder, **form, STRATA=str(folder / "zones.tif"))
    first, second = (content["dates"][0]["estimate"] for content in (by_field, by_raster))
    assert first["overall_accuracy"]["value"] == pytest.approx(second["overall_accuracy"]["value"])
    correction = np.sqrt(1 - 40 / 400)  # the raster also says how many pixels there are
    assert second["overall_accuracy"]["standard_error"] < first["overall_accuracy"]["standard_error"]
    assert second["overall_accuracy"]["standard_error"] > correction * first["overall_accuracy"]["standard_error"]
    assert [(item["name"], item["weight"]) for item in by_raster["strata"]] == [("4", 0.25), ("9", 0.75)]


def test_strata_that_are_given_are_used_without_naming_the_design(scene: tuple[Path, np.ndarray, np.ndarray]) -> None:
    """Of points, of polygons, which are clusters otherwise, and of a sample that was drawn at random."""
    folder, shown, truth = scene
    row, col, codes = _sample(shown, truth)
    weights = ",".join(f"{value}={int((shown == value).sum())}" for value in (1, 3, 7))
    fields = {"class": codes, "zone": shown[row, col]}
    points = write_layer(folder / "r.gpkg", pixel_centres(row, col), fields)
    drawn = write_layer(folder / "drawn.gpkg", pixel_centres(row, col), fields)
    _tables(drawn, "simple_random", "", [])
    polygons = write_layer(folder / "p.gpkg", shapely.buffer(pixel_centres(row, col), 9), fields)
    given = {"CLASS_FIELD": "class", "STRATUM_FIELD": "zone", "STRATUM_WEIGHTS": weights}
    for reference in (points, drawn, polygons):
        found = assessed(folder, REFERENCE=reference, **given)
        named = assessed(folder, REFERENCE=reference, DESIGN="strata", **given)
        assert found["design"] == "strata" and rounded(found["pooled"]) == rounded(named["pooled"])
    assert assessed(folder, REFERENCE=points, CLASS_FIELD="class", STRATA_DATE=KEYS[0])["design"] == "stratified"


def test_strata_of_reference_rasters_are_refused(scene: tuple[Path, np.ndarray, np.ndarray]) -> None:
    """They would be ignored."""
    folder, _, truth = scene
    write_map(folder / "truth.tif", truth)
    with pytest.raises(ParameterError, match="rasters, for which STRATUM_WEIGHTS is not used"):
        assessed(folder, REFERENCE_RASTERS=[str(folder / "truth.tif")], REFERENCE_DATE=KEYS[0], STRATUM_WEIGHTS="1=1")


def test_strata_weigh_by_the_part_that_has_a_map(tmp_path: Path) -> None:
    """A third of the second stratum has no map: water covers a third of the map, though its stratum is a quarter of the raster."""
    shown = np.where(np.arange(SIZE) < 10, 1, np.where(np.arange(SIZE) < 30, 3, 0)) * np.ones((SIZE, 1), np.int64)
    write_maps(tmp_path, [shown])
    write_map(tmp_path / "strata.tif", np.where(np.arange(SIZE) < 10, 1, 3) * np.ones((SIZE, 1), np.int64))
    row = np.arange(40)
    col = np.r_[np.arange(10), np.arange(10, 40)]
    reference = write_layer(
        tmp_path / "r.gpkg", pixel_centres(row, col), {"class": ["water"] * 10 + ["wood"] * 30, "stratum": [1] * 10 + [3] * 30}
    )
    for given in ({"STRATA": str(tmp_path / "strata.tif")}, {"STRATUM_WEIGHTS": "1=400,3=1200"}):
        content = assessed(tmp_path, REFERENCE=reference, CLASS_FIELD="class", DESIGN="strata", **given)
        water = content["dates"][0]["estimate"]["by_class"][0]["area"]
        assert water["share"]["value"] == pytest.approx(1 / 3)
        assert water["hectares"]["value"] == pytest.approx(4.0)
        assert content["dates"][0]["reference_without_map"] == 10
    only_mapped = write_layer(tmp_path / "m.gpkg", pixel_centres(row[:30], col[:30]), {"class": ["water"] * 10 + ["wood"] * 20})
    content = assessed(tmp_path, REFERENCE=only_mapped, CLASS_FIELD="class", DESIGN="strata", STRATA=str(tmp_path / "strata.tif"))
    assert content["dates"][0]["estimate"]["by_class"][0]["area"]["share"]["value"] == pytest.approx(1 / 3)
    assert [item["weight"] for item in content["strata"]] == pytest.approx([1 / 3, 2 / 3])


def test_transitions_and_changes_are_of_the_part_that_has_maps_on_both_dates(tmp_path: Path) -> None:
    first = np.where(np.arange(SIZE) < 10, 1, 3) * np.ones((SIZE, 1), np.int64)
    second = np.where(np.arange(SIZE) < 30, first, 0)
    second[:, 10:15] = 7
    write_maps(tmp_path, [first, second])
    row, col = np.arange(40), np.arange(40)
    fields = {"c_2021-06-05": ["water"] * 10 + ["wood"] * 30, "c_2021-07-05": ["water"] * 10 + ["crop"] * 5 + ["wood"] * 25}
    reference = write_layer(tmp_path / "r.gpkg", pixel_centres(row, col), {**fields, "stratum": [1] * 10 + [3] * 30})
    content = assessed(tmp_path, REFERENCE=reference, DESIGN="strata", STRATUM_WEIGHTS="1=0.25,3=0.75")
    found = {(item["from_code"], item["to_code"]): item for item in content["transitions"][0]["classes"]}
    assert {pair: item["area"]["share"]["value"] for pair, item in found.items()} == pytest.approx(
        {("water", "water"): 1 / 3, ("wood", "wood"): 1 / 2, ("wood", "crop"): 1 / 6}
    )
    assert content["changes"]["spatial"]["changed_share"]["value"] == pytest.approx(1 / 6)
    assert [content["changes"][kind]["both"] for kind in ("spatial", "temporal")] == [5, 5]
    assert content["changes"]["spatial"]["places"] == 30


def test_hectares_are_of_the_strata_that_hold_places(tmp_path: Path) -> None:
    """Half of the map is in no stratum, or in one without a place: nothing is known of it, so its hectares are given to no class."""
    shown = np.where(np.arange(SIZE) < 10, 1, np.where(np.arange(SIZE) < 20, 3, 7)) * np.ones((SIZE, 1), np.int64)
    write_maps(tmp_path, [shown])
    write_map(tmp_path / "half.tif", np.where(shown == 7, 0, shown))
    reference = write_layer(tmp_path / "r.gpkg", pixel_centres(np.arange(20), np.arange(20)), {"class": ["water"] * 10 + ["wood"] * 10})
    messages: list[Any] = []
    half = assessed(tmp_path, messages, REFERENCE=reference, CLASS_FIELD="class", DESIGN="strata", STRATA=str(tmp_path / "half.tif"))
    assert "The strata cover 50 % of the maps. The estimates and the areas in hectares are of this part." in warnings_of(messages)
    unused = assessed(tmp_path, REFERENCE=reference, CLASS_FIELD="class", DESIGN="stratified")
    drawn = write_layer(
        tmp_path / "d.gpkg",
        pixel_centres(np.arange(20), np.arange(20)),
        {"class": ["water"] * 10 + ["wood"] * 10, "stratum": [1] * 10 + [2] * 10},
    )
    _tables(drawn, "strata", "", [(1, "a", 400, 10), (2, "b", 400, 10)])
    with sqlite3.connect(drawn) as database:
        database.execute("INSERT INTO tlcm_design VALUES ('covered', '0.5')")
    database.close()
    for content in (half, unused, assessed(tmp_path, REFERENCE=drawn, CLASS_FIELD="class")):
        areas = [item["area"] for item in content["dates"][0]["estimate"]["by_class"]]
        assert [area["share"]["value"] for area in areas] == pytest.approx([0.5, 0.5, 0])
        assert [area["hectares"]["value"] for area in areas] == pytest.approx([4.0, 4.0, 0])


def test_hectares_are_of_what_could_be_drawn(tmp_path: Path) -> None:
    """The map of the strata lacks a quarter that the later map shows: no place can lie there, and nothing is known of it."""
    first = np.where(np.arange(SIZE) < 10, 1, np.where(np.arange(SIZE) < 30, 3, 0)) * np.ones((SIZE, 1), np.int64)
    second = np.where(np.arange(SIZE) < 10, 1, np.where(np.arange(SIZE) < 30, 3, 7)) * np.ones((SIZE, 1), np.int64)
    write_maps(tmp_path, [first, second])
    fields = {"class": ["water"] * 10 + ["wood"] * 20, "stratum": [2] * 10 + [1] * 20}
    reference = write_layer(tmp_path / "r.gpkg", pixel_centres(np.arange(30), np.arange(30)), fields)
    _tables(reference, "stratified", KEYS[0], [(1, "b", 800, 20), (2, "a", 400, 10)])
    named = write_layer(tmp_path / "n.gpkg", pixel_centres(np.arange(30), np.arange(30)), {"class": fields["class"]})
    for given in ({"REFERENCE": reference}, {"REFERENCE": named, "DESIGN": "stratified", "STRATA_DATE": KEYS[0]}):
        messages: list[Any] = []
        content = assessed(tmp_path, messages, CLASS_FIELD="class", REFERENCE_VALIDITY="all_dates", **given)
        for date, covered in zip(content["dates"], (1, 0.75), strict=True):
            assert [item["area"]["hectares"]["value"] for item in date["estimate"]["by_class"]] == pytest.approx([4, 8, 0])
            assert date["estimate"]["covered"] == pytest.approx(covered)
        unchecked = [str(message) for message in trust_of(Facts(content, KEYS[:2])).unchecked]
        assert (
            "The part of the maps from which no place was drawn, up to 25.0\u00a0% of a date: accuracy and areas are of the rest."
            in unchecked
        )
        assert [item["area"]["hectares"]["value"] for item in content["pooled"]["estimate"]["by_class"]] == pytest.approx([4, 8, 0])
        assert warnings_of(messages) == [
            "The maps of these dates show pixels that could not be drawn, as the map that the sample was drawn from has no data there: "
            f"{KEYS[1]}. The estimates and the areas in hectares are of the others, 75 % of the map or more.",
            "The reference has no place of these classes of the maps: Crop.",
        ]


def test_places_without_a_map_do_not_make_a_map_seem_larger_than_what_was_drawn(tmp_path: Path) -> None:
    """A part of the drawn pixels has no data later; how many of the places lie there is chance, and no reason to leave out hectares."""
    first = np.ones((SIZE, SIZE), np.int64)
    second = np.where(np.arange(SIZE) < 20, first, 0)
    write_maps(tmp_path, [first, second])
    row, col = np.arange(40), np.r_[np.arange(17), np.arange(20, 40), 20, 21, 22]  # 17 of 40, where 20 were to be expected
    reference = write_layer(tmp_path / "r.gpkg", pixel_centres(row, col), {"class": ["water"] * 40, "stratum": [1] * 40})
    _tables(reference, "strata", "", [(1, "a", 1600, 40)])
    content = assessed(tmp_path, REFERENCE=reference, CLASS_FIELD="class", REFERENCE_VALIDITY="all_dates")
    assert [date["estimate"]["by_class"][0]["area"]["hectares"]["value"] for date in content["dates"]] == pytest.approx([16, 8])


def test_transitions_weigh_classes_by_the_part_that_has_both_maps(tmp_path: Path) -> None:
    first = np.where(np.arange(SIZE) < 10, 1, 3) * np.ones((SIZE, 1), np.int64)
    write_maps(tmp_path, [first, np.where(np.arange(SIZE) < 20, first, 0)])
    fields = {f"c_{key}": ["water"] * 10 + ["wood"] * 30 for key in KEYS[:2]}
    reference = write_layer(tmp_path / "r.gpkg", pixel_centres(np.arange(40), np.arange(40)), fields)
    content = assessed(tmp_path, REFERENCE=reference, DESIGN="stratified")
    assert [item["area"]["share"]["value"] for item in content["transitions"][0]["classes"]] == pytest.approx([0.5, 0.5])
    assert [item["area"]["hectares"]["value"] for item in content["transitions"][0]["classes"]] == pytest.approx([4.0, 4.0])


def test_a_design_counts_with_the_part_of_its_strata_in_the_extent(tmp_path: Path) -> None:
    """The extent holds all of the stratum of water there and a third of the other: 10 points of 10, and 10 of 30."""
    shown = np.where(np.arange(SIZE) < 10, 1, 3) * np.ones((SIZE, 1), np.int64)
    write_maps(tmp_path, [shown, shown])
    codes = ["water"] * 12 + ["wood"] * 28
    fields = {"class": codes, "stratum": [2] * 10 + [1] * 30}
    part = [500000, 4899600, 500200, 4900000, GRID.crs]  # columns 0 to 19
    drawn = write_layer(tmp_path / "d.gpkg", pixel_centres(np.arange(40), np.arange(40)), fields)
    plain = write_layer(tmp_path / "p.gpkg", pixel_centres(np.arange(40), np.arange(40)), fields)
    _tables(drawn, "stratified", KEYS[0], [(1, "b", 1200, 30), (2, "a", 400, 10)])
    common = {"CLASS_FIELD": "class", "EXTENT": part, "REFERENCE_VALIDITY": "all_dates"}
    found = [
        assessed(tmp_path, REFERENCE=drawn, **common),
        assessed(tmp_path, REFERENCE=plain, DESIGN="strata", STRATUM_WEIGHTS="1=75%,2=25%", **common),
    ]
    for content in found:
        for each in (*content["dates"], content["pooled"]):
            water = each["estimate"]["by_class"][0]["area"]
            assert water["share"]["value"] == pytest.approx((0.25 + 0.75 * 2 / 30) / (0.25 + 0.75 * 10 / 30))
            assert water["hectares"]["value"] == pytest.approx(0.6 * 800 / 100)
            assert each["estimate"]["places"] == 20
        assert [item["area"]["share"]["value"] for item in content["transitions"][0]["classes"]] == pytest.approx([0.6, 0.4])


def test_polygons_are_clusters(scene: tuple[Path, np.ndarray, np.ndarray]) -> None:
    """Pixels of a field are no independent observations."""
    folder, _, truth = scene
    corners = [(row, col) for row in range(2, 38, 6) for col in range(2, 38, 6)]
    boxes = [shapely.box(500000 + 10 * col, 4900000 - 10 * (row + 3), 500000 + 10 * (col + 3), 4900000 - 10 * row) for row, col in corners]
    codes = [CODES[truth[row + 1, col + 1]] for row, col in corners]
    reference = write_layer(folder / "r.gpkg", np.array(boxes), {"class": codes})
    content = assessed(folder, REFERENCE=reference, CLASS_FIELD="class")
    messages: list[Any] = []
    alone = assessed(folder, messages, REFERENCE=reference, CLASS_FIELD="class", DESIGN="simple_random")
    assert warnings_of(messages) == [
        "Pixels of one polygon or cluster are taken for independent draws, as DESIGN says: the intervals are too narrow if they are not."
    ]
    in_strata = assessed(folder, REFERENCE=reference, CLASS_FIELD="class", DESIGN="stratified")
    assert in_strata["dates"][0]["estimate"]["places"] == 36
    found = content["dates"][0]["estimate"]
    assert content["design"] == "clusters"
    assert (content["dates"][0]["count"], found["places"]) == (9 * 36, 36)
    assert found["overall_accuracy"]["value"] == pytest.approx(alone["dates"][0]["estimate"]["overall_accuracy"]["value"])
    assert found["overall_accuracy"]["standard_error"] != alone["dates"][0]["estimate"]["overall_accuracy"]["standard_error"]


def test_points_of_a_plot_are_a_cluster(scene: tuple[Path, np.ndarray, np.ndarray]) -> None:
    """What belongs together is said by a field."""
    folder, _, truth = scene
    row, col = np.divmod(np.arange(0, 1600, 8), SIZE)
    fields = {"class": [CODES[v] for v in truth[row, col].tolist()], "plot": [f"p{number // 5}" for number in range(200)]}
    reference = write_layer(folder / "r.gpkg", pixel_centres(row, col), fields)
    content = assessed(folder, REFERENCE=reference, CLASS_FIELD="class", CLUSTER_FIELD="plot")
    assert (content["design"], content["dates"][0]["estimate"]["places"]) == ("clusters", 40)


def test_unlabelled_rows_are_no_places(scene: tuple[Path, np.ndarray, np.ndarray]) -> None:
    """A reference sample that is half labelled is assessed by the half that is."""
    folder, shown, truth = scene
    row, col, codes = _sample(shown, truth)
    half = [code if number % 2 else None for number, code in enumerate(codes)]
    messages: list[Any] = []
    reference = write_layer(folder / "r.gpkg", pixel_centres(row, col), {"class": np.array(half, object)})
    content = assessed(folder, messages, REFERENCE=reference, CLASS_FIELD="class")
    assert content["pooled"]["count"] == 45
    assert warnings_of(messages) == ["45 of 90 features were left out because their field class is empty."]


def test_of_two_rows_of_one_day_the_later_one_counts(scene: tuple[Path, np.ndarray, np.ndarray]) -> None:
    """A row that is cut at a date may end on the day on which the next one begins."""
    folder, shown, _ = scene
    fields = {
        "class": [CODES[shown[3, 4]] if index else "snow" for index in (0, 1)],
        "valid_from": np.array(["2021-01-01", KEYS[0]], object),
        "valid_to": np.array([KEYS[0], None], object),
    }
    content = assessed(folder, REFERENCE=write_layer(folder / "r.gpkg", pixel_centres([3, 3], [4, 4]), fields), CLASS_FIELD="class")
    assert (content["pooled"]["count"], content["pooled"]["overall_accuracy"]) == (1, 1.0)


def test_area_in_degrees_is_that_of_the_ellipsoid() -> None:
    """The whole Earth has 510.066 million square kilometres (WGS 84), and a pixel at 60 degrees about half the width of one at the equator."""
    earth = Grid("EPSG:4326", (1.0, 0.0, -180.0, 0.0, -1.0, 90.0), 360, 180)
    areas = row_areas_m2(earth)
    assert areas.sum() * 360 == pytest.approx(510.0656e12, rel=1e-6)
    assert areas[29:31].mean() / areas[89] == pytest.approx(0.5, rel=0.02)
    assert pixel_area_m2(GRID) == 100
    assert pixel_area_m2(Grid("", GRID.transform, 4, 4)) is None


def test_hectares_of_maps_in_degrees(tmp_path: Path) -> None:
    """A map in degrees has areas too; equal pixel counts in the north are less land."""
    grid = Grid("EPSG:4326", (0.5, 0.0, 0.0, 0.0, -0.5, 80.0), SIZE, SIZE)
    shown = np.where(np.arange(SIZE)[:, None] < 20, 1, 3) * np.ones((SIZE, SIZE), int)
    write_maps(tmp_path, [shown], grid)
    row, col = random_places(60)
    fields = {"class": [CODES[v] for v in shown[row, col].tolist()]}
    content = assessed(
        tmp_path, REFERENCE=write_layer(tmp_path / "r.gpkg", pixel_centres(row, col, grid), fields, grid), CLASS_FIELD="class"
    )
    north, south, _ = (item["mapped_hectares"] for item in content["dates"][0]["estimate"]["by_class"])
    assert north < 0.9 * south
    assert north + south == pytest.approx(row_areas_m2(grid).sum() * SIZE / 10_000)


def test_estimates_in_degrees_are_of_areas(tmp_path: Path) -> None:
    """All pixels are compared: the estimated areas are those that the maps show, by class and by transition, whatever the design."""
    grid = Grid("EPSG:4326", (0.5, 0.0, 0.0, 0.0, -0.5, 80.0), SIZE, SIZE)
    first = np.where(np.arange(SIZE)[:, None] < 20, 1, 3) * np.ones((SIZE, SIZE), int)
    second = np.where(np.arange(SIZE)[:, None] < 10, 7, first)
    write_maps(tmp_path, [first, second], grid)
    row, col = np.divmod(np.arange(SIZE * SIZE), SIZE)
    fields: dict[str, Any] = {
        f"c_{key}": [CODES[v] for v in cube[row, col].tolist()] for key, cube in zip(KEYS, (first, second), strict=False)
    }
    write_map(tmp_path / "strata.tif", first, grid)
    points = pixel_centres(row, col, grid)
    whole = row_areas_m2(grid).sum()
    layer = {"REFERENCE": write_layer(tmp_path / "r.gpkg", points, fields, grid)}
    for key, values in zip(KEYS, (first, second), strict=False):
        write_map(tmp_path / f"truth_{key}.tif", values, grid)
    rasters = {"REFERENCE_RASTERS": [str(tmp_path / f"truth_{key}.tif") for key in KEYS[:2]]}
    strata = {"DESIGN": "strata", "STRATA": str(tmp_path / "strata.tif")}
    for given in (layer, layer | {"DESIGN": "stratified"}, layer | strata, rasters):
        content = assessed(tmp_path, **given)
        items = [
            *content["dates"][0]["estimate"]["by_class"],
            *content["dates"][1]["estimate"]["by_class"],
            *content["transitions"][0]["classes"],
        ]
        for item in items:
            assert item["area"]["hectares"]["value"] == pytest.approx(item["mapped_hectares"])
            assert item["area"]["share"]["value"] == pytest.approx(item["mapped_share"])
        changed = content["changes"]["spatial"]["changed_share"]["value"]
        assert given is rasters or changed == pytest.approx(row_areas_m2(grid)[:10].sum() / whole)
