"""The check of labels: wrong ones are found, right ones are left alone, and nothing of the input is touched."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import shapely
from migration_scene import KEYS, SIZE, labelled, land, quiet, write_scene
from pyogrio import raw
from small_stack import SCHEME

from tlcm_qgis.core.samples.audit import LIKE_ANOTHER, UNLIKE
from tlcm_qgis.core.samples.files import write_samples
from tlcm_qgis.core.samples.load import load_samples
from tlcm_qgis.core.samples.quality import FEWEST, FINE, NOT_JUDGED, Quality, _mean, _mixed, check_samples
from tlcm_qgis.core.samples.quality_file import quality_lines
from tlcm_qgis.core.samples.sample_set import SampleSet, concatenate
from tlcm_qgis.core.spec.errors import InputError, ParameterError
from tlcm_qgis.core.spec.protocol import request
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.worker.context import JobContext
from tlcm_qgis.core.worker.dispatch import run_job

WATER, FOREST, TOWN = SCHEME.values
WRONG = 4  # of the labels


@pytest.fixture(scope="module")
def stack_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_scene(tmp_path_factory.mktemp("stack"))


@pytest.fixture(scope="module")
def stack(stack_file: Path) -> ImageStack:
    return ImageStack.open(stack_file)


def inner(count: int = 20, index: int = 0, seed: int = 0) -> SampleSet:
    """Return true samples away from the borders of the classes, whose neighbours are of the same class."""
    samples = labelled(200, index, seed)
    column = samples.col % (SIZE // 3)
    good = samples.take((column > 1) & (column < SIZE // 3 - 2))
    chosen = [np.flatnonzero(good.class_value == value)[:count] for value in SCHEME.values]
    return good.take(np.sort(np.concatenate(chosen)))


def mislabelled(samples: SampleSet, seed: int = 1) -> tuple[SampleSet, np.ndarray]:
    """Return samples of which ``WRONG`` have another label, and which."""
    rng = np.random.default_rng(seed)
    wrong = np.zeros(len(samples), bool)
    wrong[rng.permutation(len(samples))[:WRONG]] = True
    values = np.array(SCHEME.values, np.uint8)
    other = values[(np.searchsorted(values, samples.class_value) + 1) % 3]
    return replace(samples, class_value=np.where(wrong, other, samples.class_value).astype(np.uint8)), wrong


def check(stack: ImageStack, samples: SampleSet, **options: object) -> Quality:
    return check_samples(stack, samples, 1, quiet(), **options)


# -- what is found ---------------------------------------------------------------------------------------------------------------------


def test_exactly_the_wrong_labels_are_found_with_their_class(stack: ImageStack) -> None:
    right = inner()
    samples, wrong = mislabelled(right)
    quality = check(stack, samples)
    np.testing.assert_array_equal(quality.flagged, wrong)
    assert set(quality.verdict[wrong]) == {LIKE_ANOTHER} and set(quality.verdict[~wrong]) == {FINE}
    np.testing.assert_array_equal(quality.likely_class[wrong], right.class_value[wrong])
    assert (quality.score[wrong] < 0.25).all() and (quality.likely_probability[wrong] > 0.5).all()


def test_right_labels_are_left_alone(stack: ImageStack) -> None:
    """A check that doubts good samples takes from a class what a classifier needs most."""
    assert check(stack, inner()).flagged.sum() == 0


@pytest.mark.parametrize("seed", range(100, 103))
def test_right_labels_at_borders_of_classes_are_left_alone(stack: ImageStack, seed: int) -> None:
    """The pixels around such a sample are of two classes, which few others of its class have."""
    samples = labelled(12, 0, seed)
    assert np.isin(samples.col % (SIZE // 3), (0, SIZE // 3 - 1)).sum() >= 2
    assert check(stack, samples).flagged.sum() == 0


def test_the_view_that_foresees_the_labels_is_believed() -> None:
    label = np.array([0, 1] * 20)
    knows = np.where(label[:, np.newaxis] == [0, 1], 0.9, 0.1)
    guesses = np.full((40, 2), 0.5)
    weights = np.ones(40, np.float32)
    for views in ([knows, guesses], [guesses, knows]):
        np.testing.assert_allclose(_mixed(np.stack(views), label, weights), knows, atol=0.01)
    np.testing.assert_allclose(_mixed(np.stack([guesses]), label, weights), guesses)


def test_views_that_know_different_samples_are_mixed_by_how_many_they_know() -> None:
    """Each view foresees some labels for certain and holds the others for impossible: its weight is its share of them."""
    label = np.zeros(40, int)
    first = np.where(np.arange(40)[:, np.newaxis] < 30, [1.0, 0.0], [0.0, 1.0])
    mixed = _mixed(np.stack([first, 1 - first]), label, np.ones(40, np.float32))
    np.testing.assert_allclose(mixed[:, 0], np.where(np.arange(40) < 30, 0.75, 0.25), atol=0.01)
    weights = np.where(np.arange(40) < 30, 1, 3).astype(np.float32)
    mixed = _mixed(np.stack([first, 1 - first]), label, weights)
    np.testing.assert_allclose(mixed[:, 0], 0.5, atol=0.01)


def test_what_no_view_can_say_of_a_sample_stays_unknown() -> None:
    label = np.array([0, 1, 0, 1])
    knows = np.where(label[:, np.newaxis] == [0, 1], 0.9, 0.1)
    unknown = knows.copy()
    unknown[3] = np.nan
    mixed = _mixed(np.stack([knows, unknown]), label, np.ones(4, np.float32))
    assert np.isnan(mixed[3]).all()
    np.testing.assert_allclose(mixed[:3], knows[:3])


def test_what_one_draw_of_folds_cannot_say_another_one_may() -> None:
    nothing = np.full(2, np.nan)
    said = [np.array([[0.2, 0.8], nothing, nothing], np.float32), np.array([[0.4, 0.6], [0.5, 0.5], nothing], np.float32)]
    np.testing.assert_allclose(_mean(said), [[0.3, 0.7], [0.5, 0.5], nothing], rtol=1e-6)


def test_the_quick_form_for_migrated_samples_finds_them_on_every_date(stack: ImageStack) -> None:
    samples, wrong = mislabelled(concatenate([inner(index=0), inner(index=1, seed=2)]))
    quality = check(stack, samples, every_date=False)
    assert quality.flagged[wrong].mean() >= 0.75 and quality.flagged[~wrong].mean() <= 0.02
    assert [item["date"] for item in quality.as_json()["by_date"]] == list(KEYS[:2])


def test_a_sample_unlike_all_others_of_its_class_is_odd(stack_file: Path, tmp_path: Path) -> None:
    """A cloud that nobody masked looks like no class at all, so no other class is likelier."""
    import rasterio

    folder = tmp_path / "odd"
    file = write_scene(folder)
    samples = inner()
    for path in sorted(folder.glob("*.tif")):
        with rasterio.open(path, "r+") as image:
            values = image.read()
            values[:, samples.row[0] - 1 : samples.row[0] + 2, samples.col[0] - 1 : samples.col[0] + 2] = [[[9000]], [[9000]], [[300]]]
            image.write(values)
    quality = check(ImageStack.open(file), samples)
    assert quality.flagged.tolist() == [True] + [False] * (len(samples) - 1)
    assert quality.verdict[0] in (UNLIKE, LIKE_ANOTHER)


def test_a_class_of_one_polygon_is_not_judged(stack_file: Path, tmp_path: Path) -> None:
    """Without it no forest knows the class: an odd pixel of it has no probability, and its row of the file no percentage."""
    import rasterio

    file, samples = write_scene(tmp_path / "odd"), inner()
    for path in sorted((tmp_path / "odd").glob("*.tif")):
        with rasterio.open(path, "r+") as image:
            values = image.read()
            values[:, samples.row[0] - 1 : samples.row[0] + 2, samples.col[0] - 1 : samples.col[0] + 2] = [[[9000]], [[9000]], [[300]]]
            image.write(values)
    mine = samples.class_value == samples.class_value[0]
    quality = check_samples(ImageStack.open(file), replace(samples, polygon=np.where(mine, 7, 0)), 1, quiet())
    assert set(quality.verdict[mine]) == {NOT_JUDGED} and np.isnan(quality.score[mine]).all()
    assert set(quality_lines(quality, "labelled").columns["reason"][mine]) == {NOT_JUDGED}


def test_a_wrong_polygon_does_not_bear_itself_out(stack: ImageStack) -> None:
    """All its pixels look alike; a forest that saw one of them would believe the others."""
    rows, cols = (part.ravel() for part in np.mgrid[20:25, 4:9])  # water
    polygon = SampleSet.create(rows, cols, np.full(25, FOREST), SCHEME, place_id=rows * SIZE + cols, date=KEYS[0])
    others = inner()
    others = others.take(~np.isin(others.place_id, polygon.place_id))
    samples = concatenate([others, polygon])
    quality = check(stack, concatenate([others, replace(polygon, polygon=np.full(25, 7))]))
    assert quality.flagged[-25:].mean() > 0.4  # a class keeps half of its samples
    np.testing.assert_allclose(quality.polygon_flagged[-25:], quality.flagged[-25:].mean())
    assert len(set(quality.polygon[-25:])) == 1
    alone = check(stack, samples)
    assert alone.flagged[-25:].mean() < quality.flagged[-25:].mean()


def test_a_class_is_never_flagged_away(stack: ImageStack) -> None:
    """Labels of a class of which most are wrong: half of them stay, the most credible ones."""
    samples = inner()
    water = np.flatnonzero(samples.class_value == WATER)
    town = np.flatnonzero(samples.class_value == TOWN)
    values = samples.class_value.copy()
    values[town[:15]] = WATER
    keep = np.setdiff1d(np.arange(len(samples)), water[:12])  # 8 right ones and 15 wrong ones
    quality = check(stack, replace(samples, class_value=values).take(keep))
    mine = quality.samples.class_value == WATER
    assert np.count_nonzero(quality.flagged & mine) <= mine.sum() // 2
    counts = {item["value"]: item for item in quality.as_json()["by_class"]}
    assert all(item["flagged"] <= item["samples"] // 2 for item in counts.values())


def test_a_rare_class_is_not_judged(stack: ImageStack) -> None:
    samples = inner()
    town = np.flatnonzero(samples.class_value == TOWN)
    few = samples.take(np.setdiff1d(np.arange(len(samples)), town[: len(town) - FEWEST + 1]))
    quality = check(stack, few)
    rare = few.class_value == TOWN
    assert rare.sum() == FEWEST - 1
    assert set(quality.verdict[rare]) == {NOT_JUDGED} and NOT_JUDGED not in quality.verdict[~rare]
    assert np.isnan(quality.score[rare]).all() and (quality.likely_class[rare] == TOWN).all()


def test_samples_under_cloud_are_not_judged(stack: ImageStack) -> None:
    """The fourth date of the scene lacks its last rows."""
    samples = replace(inner(40), date=np.full(120, KEYS[3]))
    hidden = samples.row >= SIZE - 6
    quality = check(stack, samples, every_date=False)
    assert hidden.any() and set(quality.verdict[hidden]) == {NOT_JUDGED}


def test_the_order_of_the_samples_does_not_matter_for_the_counts_and_the_seed_gives_the_same(stack: ImageStack) -> None:
    samples, _ = mislabelled(inner())
    first, again = check(stack, samples), check(stack, samples)
    for name in ("score", "likely_class", "verdict", "polygon"):
        np.testing.assert_array_equal(getattr(first, name), getattr(again, name))


def test_counts_add_up(stack: ImageStack) -> None:
    samples, wrong = mislabelled(inner())
    figures = check(stack, samples).as_json()
    assert figures["samples"] == len(samples) and figures["flagged"] == wrong.sum()
    assert figures["flagged"] == figures["looks_like_another"] + figures["unlike_its_class"]
    for part in ("by_class", "by_date"):
        assert sum(item["flagged"] for item in figures[part]) == figures["flagged"]
    assert sum(item["samples"] for item in figures["mistaken"]) == figures["looks_like_another"]


def test_no_samples_give_no_quality(stack: ImageStack) -> None:
    quality = check(stack, inner().take(np.zeros(60, bool)))
    assert len(quality.flagged) == 0 and quality.as_json()["judged"] == 0


# -- the job ---------------------------------------------------------------------------------------------------------------------------


def run(stack_file: Path, folder: Path, **parameters: object) -> tuple[dict, dict, list[str]]:
    messages: list = []
    values = {"STACK": str(stack_file), "SAMPLES": str(folder / "labels.gpkg"), "OUTPUT": str(folder / "quality.gpkg")}
    result = run_job(request("checksamples", {**values, **parameters}, {}), JobContext(messages.append))
    return result.outputs, result.figures, [message["message"] for message in messages if message["type"] == "warning"]


@pytest.fixture
def folder(tmp_path: Path, stack: ImageStack) -> Path:
    write_samples(tmp_path / "labels.gpkg", mislabelled(inner())[0], stack.grid)
    return tmp_path


def columns(path: Path, layer: str = "quality") -> dict[str, list]:
    meta, _, _, values = raw.read(path, layer=layer)
    return {name: column.tolist() for name, column in zip(meta["fields"].tolist(), values, strict=True)}


def test_job_lists_every_sample_with_its_reason(stack_file: Path, folder: Path) -> None:
    before = (folder / "labels.gpkg").read_bytes()
    outputs, figures, warnings = run(stack_file, folder)
    found = columns(folder / "quality.gpkg")
    assert outputs["COUNT"] == len(found["flagged"]) == 60 and outputs["FLAGGED"] == sum(found["flagged"]) == WRONG
    assert "CLEANED" not in outputs
    assert warnings == [f"{WRONG} of 60 samples look mislabelled or odd; see quality.gpkg."]
    assert figures["flagged"] == WRONG
    for flagged, why, label, likely, probability in zip(
        *(found[name] for name in ("flagged", "why", "class_name", "likely_class", "likely_probability")), strict=True
    ):
        assert (why == f"Looks like {likely} ({round(100 * probability)} %), labelled {label}.") if flagged else not why
    assert (folder / "labels.gpkg").read_bytes() == before


def test_job_writes_cleaned_samples(stack_file: Path, stack: ImageStack, folder: Path) -> None:
    run(stack_file, folder, ACTION="drop", CLEANED=str(folder / "clean.gpkg"))
    clean = load_samples(str(folder / "clean.gpkg"), stack.grid, None, None, quiet())
    assert len(clean) == 60 - WRONG
    np.testing.assert_array_equal(clean.class_value, land(0)[clean.row, clean.col])
    assert clean.scheme == SCHEME and set(clean.date) == {KEYS[0]}


def test_job_tells_two_labels_at_one_place(stack_file: Path, stack: ImageStack, tmp_path: Path) -> None:
    samples = inner()
    x, y = stack.grid.xy(samples.row, samples.col)
    labels = samples.class_value.astype(np.int32)
    shapes = shapely.points(np.append(x, x[0]), np.append(y, y[0]))
    raw.write(
        tmp_path / "labels.gpkg",
        geometry=shapely.to_wkb(shapes),
        geometry_type="Point",
        crs=stack.grid.crs,
        field_data=[np.append(labels, TOWN)],
        fields=np.array(["lu"], object),
        driver="GPKG",
        layer="labels",
    )
    outputs, figures, _ = run(stack_file, tmp_path, CLASS_FIELD="lu", DATE="2020-01")
    found = columns(tmp_path / "quality.gpkg")
    told = [index for index, reason in enumerate(found["reason"]) if reason == "two classes at one place"]
    assert len(told) == 2 and {found["why"][index] for index in told} == {"Two labels at one place."}
    assert outputs["FLAGGED"] == 2 and figures["two_labels"] == 2 and outputs["COUNT"] == len(samples) - 1


def test_the_same_job_gives_the_same_bytes(stack_file: Path, folder: Path) -> None:
    run(stack_file, folder)
    first = (folder / "quality.gpkg").read_bytes()
    run(stack_file, folder, OUTPUT=str(folder / "again.gpkg"))
    assert (folder / "again.gpkg").read_bytes() == first


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"ACTION": "drop"}, "ACTION is drop, but there is no place for the cleaned samples (CLEANED)."),
        ({"CLEANED": "clean.gpkg"}, "There is a file for cleaned samples (CLEANED), but ACTION is list."),
    ],
)
def test_job_says_what_does_not_go_together(stack_file: Path, folder: Path, given: dict, said: str) -> None:
    with pytest.raises(ParameterError, match=said.replace("(", r"\(").replace(")", r"\)")):
        run(stack_file, folder, **given)


def test_job_refuses_samples_that_cannot_be_judged(stack_file: Path, stack: ImageStack, tmp_path: Path) -> None:
    write_samples(tmp_path / "labels.gpkg", inner(FEWEST - 1), stack.grid)
    with pytest.raises(InputError, match="No sample can be judged: on no date at least two classes have 5 samples on valid pixels"):
        run(stack_file, tmp_path)
    assert not (tmp_path / "quality.gpkg").exists()
