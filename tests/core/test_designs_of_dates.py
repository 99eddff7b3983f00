"""What a reference of several dates says of maps: classes by date, pooled figures, transitions and changes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from design_scene import (
    CODES,
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


@pytest.fixture
def series(tmp_path: Path) -> tuple[Path, np.ndarray, np.ndarray]:
    """Return a folder with maps of three dates, the maps, and a truth in which a part changes."""
    rng = np.random.default_rng(4)
    first = rng.choice([1, 3, 7], (SIZE, SIZE))
    truth = np.stack([first, first, np.where(np.arange(SIZE) < 12, 7, first)])
    shown = np.where(rng.random(truth.shape) < 0.15, rng.choice([1, 3, 7], truth.shape), truth)
    write_maps(tmp_path, shown)
    return tmp_path, shown, truth


def _fields_of_dates(truth: np.ndarray, row: np.ndarray, col: np.ndarray, name: str = "class_{}") -> dict[str, list[str]]:
    return {name.format(key): [CODES[v] for v in truth[index, row, col].tolist()] for index, key in enumerate(KEYS)}


def test_a_field_per_date_and_rows_with_dates_and_times_say_the_same(series: tuple[Path, np.ndarray, np.ndarray]) -> None:
    """Three forms of one reference: a column a date, a row a date, a row from one day to another."""
    folder, _, truth = series
    row, col = random_places()
    wide = assessed(folder, REFERENCE=write_layer(folder / "wide.gpkg", pixel_centres(row, col), _fields_of_dates(truth, row, col)))
    codes = [CODES[v] for index in range(3) for v in truth[index, row, col].tolist()]
    long = {"class": codes, "date": np.repeat(KEYS, len(row)).astype(object)}
    by_row = assessed(
        folder,
        REFERENCE=write_layer(folder / "long.gpkg", pixel_centres(np.tile(row, 3), np.tile(col, 3)), long),
        CLASS_FIELD="class",
        DATE_FIELD="date",
    )
    changed = truth[0, row, col] != truth[2, row, col]
    again = np.flatnonzero(changed)
    times = {
        "place_id": np.concatenate([np.arange(len(row)), again]),
        "class": [CODES[v] for v in truth[0, row, col].tolist()] + [CODES[v] for v in truth[2, row[again], col[again]].tolist()],
        "valid_from": np.array(["2021-01-01"] * len(row) + [KEYS[2]] * len(again), object),
        "valid_to": np.array(["2021-08-04" if moved else "2022-01-01" for moved in changed] + ["2022-01-01"] * len(again), object),
    }
    points = pixel_centres(np.concatenate([row, row[again]]), np.concatenate([col, col[again]]))
    by_time = assessed(folder, REFERENCE=write_layer(folder / "times.gpkg", points, times), CLASS_FIELD="class")
    for other in (by_row, by_time):
        for name in ("dates", "pooled", "transitions", "changes"):
            assert rounded(other[name]) == rounded(wide[name])
    assert wide["pooled"]["estimate"]["places"] == 120


def test_of_a_place_that_changed_only_the_label_of_the_date_counts(series: tuple[Path, np.ndarray, np.ndarray]) -> None:
    """A sample whose rows were cut where a class changed, assessed for the map of one date; and rows that cannot all be true."""
    folder, shown, _ = series
    row, col = random_places()
    old, new = ([CODES[v] for v in shown[index, row, col].tolist()] for index in (0, 2))
    fields = {
        "class": old + new,
        "valid_from": ["2021-01-01"] * 120 + [KEYS[2]] * 120,
        "valid_to": ["2021-08-04"] * 120 + ["2022-01-01"] * 120,
    }
    points = pixel_centres(np.tile(row, 2), np.tile(col, 2))
    values = np.concatenate([shown[index, row, col] for index in (0, 2)])
    layer = write_layer(
        folder / "cut.gpkg", points, {**{name: np.array(column, object) for name, column in fields.items()}, "value": values}
    )
    content = assessed(folder, REFERENCE=layer, CLASS_FIELD="class", REFERENCE_DATE=KEYS[2])
    assert [(item["date"], item["count"], item["overall_accuracy"]) for item in content["dates"]] == [(KEYS[2], 120, 1.0)]
    write_map(folder / "undated.tif", shown[2])
    alone = assessed(folder, SERIES=None, MAP=str(folder / "undated.tif"), REFERENCE=layer, CLASS_FIELD="value", REFERENCE_DATE="2021-08")
    assert [(item["count"], item["overall_accuracy"]) for item in alone["dates"]] == [(120, 1.0)]
    messages: list[Any] = []
    content = assessed(folder, messages, REFERENCE=layer, CLASS_FIELD="class", REFERENCE_VALIDITY="all_dates")
    same = sum(before == after for before, after in zip(old, new, strict=True))
    assert 0 < same < 120 and [item["count"] for item in content["dates"]] == [same] * 3
    assert warnings_of(messages)[:2] == [
        f"{240 - 2 * same} reference labels were left out because another label of the same pixel and time says another class.",
        f"{same} reference labels were merged with another one of the same pixel, time and class.",
    ]


def test_pooled_error_does_not_shrink_with_dates(series: tuple[Path, np.ndarray, np.ndarray]) -> None:
    """Maps that make the same errors on all dates are known no better after three looks at the same places."""
    folder, shown, truth = series
    same = folder / "same"
    write_maps(same, [shown[0]] * 3)
    row, col = random_places()
    reference = write_layer(folder / "r.gpkg", pixel_centres(row, col), {"class": [CODES[v] for v in truth[0, row, col].tolist()]})
    content = assessed(same, REFERENCE=reference, CLASS_FIELD="class", REFERENCE_VALIDITY="all_dates")
    one, pooled = content["dates"][0]["estimate"], content["pooled"]["estimate"]
    assert content["pooled"]["count"] == 360
    assert pooled["overall_accuracy"] == pytest.approx(one["overall_accuracy"])


def test_transitions_are_areas(series: tuple[Path, np.ndarray, np.ndarray]) -> None:
    """What changed between two dates in the maps, and what the reference says about it."""
    folder, shown, truth = series
    row, col = np.divmod(np.arange(SIZE * SIZE), SIZE)  # all pixels: the estimate is the truth
    content = assessed(folder, REFERENCE=write_layer(folder / "r.gpkg", pixel_centres(row, col), _fields_of_dates(truth, row, col)))
    pairs = [(item["from_date"], item["to_date"]) for item in content["transitions"]]
    assert pairs == [(KEYS[0], KEYS[2]), (KEYS[0], KEYS[1]), (KEYS[1], KEYS[2])]
    by_codes = {(item["from_code"], item["to_code"]): item for item in content["transitions"][0]["classes"]}
    item = by_codes["water", "crop"]
    assert item["mapped_hectares"] == pytest.approx(((shown[0] == 1) & (shown[2] == 7)).sum() / 100)
    expected = ((truth[0] == 1) & (truth[2] == 7)).sum() / 100
    assert item["area"]["hectares"] == pytest.approx({"value": expected, "standard_error": 0, "low": expected, "high": expected})
    assert sum(item["area"]["share"]["value"] for item in by_codes.values() if item["area"]["share"]) == pytest.approx(1)
    assert by_codes["water", "wood"]["mapped_share"] > 0
    assert by_codes["water", "wood"]["area"]["share"] == {"value": 0, "standard_error": 0, "low": 0, "high": 0}


def test_transitions_that_no_place_shows_have_a_limit(series: tuple[Path, np.ndarray, np.ndarray]) -> None:
    """The maps show one, no place does: 0, and how much it may be all the same. Rasters of everything know that there is none."""
    folder, shown, truth = series
    row, col = random_places(100)
    content = assessed(folder, REFERENCE=write_layer(folder / "r.gpkg", pixel_centres(row, col), _fields_of_dates(truth, row, col)))
    (found,) = (item for item in content["transitions"][0]["classes"] if (item["from_code"], item["to_code"]) == ("water", "wood"))
    assert found["mapped_hectares"] == pytest.approx(((shown[0] == 1) & (shown[2] == 3)).sum() / 100)
    assert found["area"]["share"]["value"] == 0
    assert 0.03 < found["area"]["share"]["high"] < 0.05  # about 3.7 / 100
    assert found["area"]["hectares"]["high"] == pytest.approx(found["area"]["share"]["high"] * SIZE * SIZE / 100)
    for key, values in zip(KEYS, truth, strict=True):
        write_map(folder / f"truth_{key}.tif", values)
    content = assessed(folder, REFERENCE_RASTERS=[str(folder / f"truth_{key}.tif") for key in KEYS])
    (found,) = (item for item in content["transitions"][0]["classes"] if (item["from_code"], item["to_code"]) == ("water", "wood"))
    assert found["area"]["hectares"] == {"value": 0, "standard_error": 0, "low": 0, "high": 0}


def test_changes_are_found_at_all_and_in_time(series: tuple[Path, np.ndarray, np.ndarray]) -> None:
    """Counts by hand for places on all dates; the tolerance moves nothing here but the counts of when."""
    folder, shown, truth = series
    row, col = random_places()
    reference = write_layer(folder / "r.gpkg", pixel_centres(row, col), _fields_of_dates(truth, row, col))
    content = assessed(folder, REFERENCE=reference, TOLERANCE=0)
    true, mapped = (np.diff(cube[:, row, col], axis=0) != 0 for cube in (truth, shown))
    spatial, temporal = content["changes"]["spatial"], content["changes"]["temporal"]
    assert (spatial["both"], spatial["missed"]) == ((true.any(0) & mapped.any(0)).sum(), (true.any(0) & ~mapped.any(0)).sum())
    assert (temporal["both"], temporal["false"]) == ((true & mapped).sum(), (~true & mapped).sum())
    assert spatial["users_accuracy"]["value"] == pytest.approx(spatial["both"] / (spatial["both"] + spatial["false"]))
    assert spatial["users_accuracy"]["low"] < spatial["users_accuracy"]["value"] < spatial["users_accuracy"]["high"]
    assert temporal["producers_accuracy"]["value"] == pytest.approx(temporal["both"] / (temporal["both"] + temporal["missed"]))
    assert content["changes"]["tolerance"] == 0
    late = assessed(folder, REFERENCE=reference, TOLERANCE=1)["changes"]["temporal"]
    assert late["both"] > temporal["both"]


def test_rasters_of_everything_have_no_error_and_rasters_of_a_part_no_interval(series: tuple[Path, np.ndarray, np.ndarray]) -> None:
    """A window of pixels is no random sample."""
    folder, shown, truth = series
    paths = []
    for key, values in zip(KEYS, truth, strict=True):
        write_map(folder / f"truth_{key}.tif", values)
        paths.append(str(folder / f"truth_{key}.tif"))
    content = assessed(folder, REFERENCE_RASTERS=paths)
    assert content["design"] == "census"
    overall = content["pooled"]["estimate"]["overall_accuracy"]
    assert overall == pytest.approx(
        {"value": (shown == truth).mean(), "standard_error": 0, "low": overall["value"], "high": overall["value"]}
    )
    share = ((truth[0] == 1) & (truth[2] == 7)).mean()
    (item,) = (item for item in content["transitions"][0]["classes"] if (item["from_code"], item["to_code"]) == ("water", "crop"))
    assert item["area"]["share"]["value"] == pytest.approx(share)
    assert content["changes"]["spatial"]["both"] == (np.diff(truth, axis=0).any(0) & np.diff(shown, axis=0).any(0)).sum()
    part = np.where(np.arange(SIZE) < 20, truth[0], 0)
    write_map(folder / f"part_{KEYS[0]}.tif", part)
    messages: list[Any] = []
    content = assessed(folder, messages, REFERENCE_RASTERS=[str(folder / f"part_{KEYS[0]}.tif")])
    assert content["dates"][0]["estimate"] is None and content["pooled"]["estimate"] is None
    assert warnings_of(messages)[1:] == [
        "The reference rasters cover a part of the maps, which is no random sample: intervals and areas cannot be told."
    ]
    sample = assessed(folder, REFERENCE_RASTERS=[str(folder / f"part_{KEYS[0]}.tif")], DESIGN="simple_random")
    assert sample["dates"][0]["estimate"]["overall_accuracy"]["standard_error"] > 0
