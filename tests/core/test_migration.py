"""Migration: which labels of one date may be believed on another."""

from __future__ import annotations

import datetime as dt
import threading
from pathlib import Path

import numpy as np
import pytest
import rasterio
from golden_numbers import golden
from pyogrio import raw
from small_stack import BANDS, SCHEME, SPECTRA, TRANSFORM

from tlcm_qgis.core.migration.dtw import dtw
from tlcm_qgis.core.migration.journey import nearest_labels
from tlcm_qgis.core.migration.judgement import Anchors, closest_of_each_class, common_shift, judge, log_odds_of_another_class
from tlcm_qgis.core.migration.judges import decide
from tlcm_qgis.core.migration.migrate import MigrationSettings, migrate
from tlcm_qgis.core.migration.thresholds import class_distances, class_thresholds, draw, first_within, generous_quotas, quotas
from tlcm_qgis.core.samples.audit import CAP, CHANGED, KEPT, LABELLED, NO_THRESHOLD, NODATA, RESCUED
from tlcm_qgis.core.samples.files import write_samples
from tlcm_qgis.core.samples.load import load_samples
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.spec.dates import DateInterval
from tlcm_qgis.core.spec.errors import Cancelled, InputError, OutputError, ParameterError
from tlcm_qgis.core.spec.protocol import request
from tlcm_qgis.core.stack.document import to_collection, write_document
from tlcm_qgis.core.stack.grid import Grid
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.stack.stack_model import Band, RasterFile, StackDocument, StackItem
from tlcm_qgis.core.worker.context import JobContext
from tlcm_qgis.core.worker.dispatch import run_job

CLASSES = tuple(range(1, 7))
SIZE = 48
KEYS = ("2020-01-10", "2020-02-10", "2020-03-10", "2020-04-10")
NOBODY = Anchors(np.zeros((0, 6)), np.zeros(0, np.uint8))


# -- as published ----------------------------------------------------------------------------------------------------------------------


def spectra(image: np.ndarray, coordinates: np.ndarray) -> np.ndarray:
    return image[coordinates[:, 0], coordinates[:, 1]].astype(np.float64)


def test_thresholds_and_filter_equal_the_reference() -> None:
    """A threshold of another class, or a filter that keeps what lies on it."""
    toy = golden("dtw/class_thresholds.npz")
    matrix = class_distances(spectra(toy["image1"], toy["init_coords"]), toy["init_labels"], CLASSES)
    np.testing.assert_allclose(matrix, toy["mean_dtw_matrix"], rtol=0, atol=1e-9)
    threshold = class_thresholds(matrix)
    np.testing.assert_allclose(threshold, toy["threshold"], rtol=0, atol=1e-9)
    where, labels = toy["verif_coords"], toy["verif_labels"]
    distance = dtw(spectra(toy["image1"], where), spectra(toy["image2"], where))
    np.testing.assert_allclose(distance, toy["sample_dist"], rtol=0, atol=1e-9)
    reason = decide(distance, threshold[labels - 1], np.ones(len(labels), bool))
    np.testing.assert_array_equal(where[reason == KEPT], toy["filtered_coords"])


def test_quotas_and_draws_follow_the_reference() -> None:
    """Caps rounded up, shared over the wrong classes, or drawn with replacement."""
    toy = golden("dtw/class_thresholds.npz")
    limit = quotas(dict(zip(CLASSES, toy["ratio"].tolist(), strict=True)), int(toy["number_migrate"]))
    assert list(limit.values()) == toy["kept_quota"].tolist()
    labels = toy["filtered_labels"]
    chosen = np.flatnonzero(draw(labels, np.ones(len(labels), np.int64), limit, np.random.default_rng(77)))
    chosen = chosen[np.argsort(labels[chosen], kind="stable")]
    np.testing.assert_array_equal(labels[chosen], toy["kept_labels_seed77"])


@pytest.mark.parametrize("target", [1, 2])
def test_migration_of_the_published_run(target: int) -> None:
    """The whole step of the published main script, on its own samples."""
    scene, run = golden("tlcm/scene.npz"), golden("tlcm/main_seed2024.npz")
    labels, coordinates = scene["initial_label_row_col"][:, 0], scene["initial_label_row_col"][:, 1:]
    matrix = class_distances(spectra(scene["images"][0], coordinates), labels, CLASSES)
    np.testing.assert_allclose(matrix, run[f"migration{target}_matrix"], rtol=0, atol=1e-8)
    np.testing.assert_allclose(class_thresholds(matrix), run[f"migration{target}_threshold"], rtol=0, atol=1e-8)
    where, classes = run[f"migration{target}_in_coords"], run[f"migration{target}_in_labels"]
    distance = dtw(spectra(scene["images"][0], where), spectra(scene["images"][target], where))
    kept = decide(distance, class_thresholds(matrix)[classes - 1], np.ones(len(classes), bool)) == KEPT
    np.testing.assert_array_equal(where[kept], run[f"migration{target}_filtered_coords"])
    np.testing.assert_array_equal(classes[kept], run[f"migration{target}_filtered_labels"])


def test_empty_class_has_no_threshold_and_spoils_no_other() -> None:
    """A class without samples on the date that turns all thresholds into nothing."""
    rng = np.random.default_rng(0)
    matrix = class_distances(rng.random((20, 4)), np.repeat([1, 2], 10), (1, 2, 3))
    threshold = class_thresholds(matrix)
    assert threshold[0] == threshold[1] == matrix[0, 1]
    assert np.isnan(threshold[2])


def test_a_single_class_has_no_threshold() -> None:
    """With nothing to compare with, nothing is said to be near."""
    assert np.isnan(class_thresholds(class_distances(np.ones((4, 3)), np.ones(4), (1,)))).all()


def test_large_classes_are_drawn_from() -> None:
    """A hundred thousand pixels of polygons would make ten thousand million pairs."""
    rng = np.random.default_rng(0)
    values, classes = rng.random((40_000, 3)), np.repeat([1, 2], 20_000)
    matrix = class_distances(values, classes, (1, 2), rng=np.random.default_rng(1))
    assert matrix[0, 1] == pytest.approx(class_distances(values[19_500:20_500], classes[19_500:20_500], (1, 2))[0, 1], rel=0.05)


def test_decisions_say_why() -> None:
    """An audit that gives the wrong reason."""
    distance, threshold = np.array([0.5, 1.0, 2.0, np.nan, 0.1]), np.array([1.0, 1.0, 1.0, 1.0, np.nan])
    valid = np.array([True, True, True, False, True])
    assert decide(distance, threshold, valid).tolist() == [KEPT, CHANGED, CHANGED, NODATA, NO_THRESHOLD]


# -- better ----------------------------------------------------------------------------------------------------------------------------


def test_season_of_a_class_is_no_change() -> None:
    """All fields harvested at once are still fields."""
    classes = np.repeat([1, 2], 20).astype(np.uint8)
    rng = np.random.default_rng(0)
    before = np.where(classes[:, np.newaxis] == 1, 0.1, 0.4) + rng.normal(0, 0.01, (40, 3))
    after = before + np.where(classes[:, np.newaxis] == 1, 0.25, 0.0) + rng.normal(0, 0.002, (40, 3))
    found = judge(before, after, np.hstack([after, after]), classes, np.zeros(40, np.int64), NOBODY)
    assert found.kept.all()
    assert found.confidence.min() > 0.9


def test_sample_that_became_another_class_is_dropped() -> None:
    """A wood that was cut goes on training as wood."""
    classes = np.repeat([1, 2], 20).astype(np.uint8)
    rng = np.random.default_rng(0)
    level = np.where(classes == 1, 0.1, 0.4)
    before = level[:, np.newaxis] + rng.normal(0, 0.01, (40, 3))
    level[:6] = 0.4
    after = level[:, np.newaxis] + rng.normal(0, 0.01, (40, 3))
    found = judge(before, after, np.hstack([after, after]), classes, np.zeros(40, np.int64), NOBODY)
    assert np.flatnonzero(~found.kept).tolist() == list(range(6))
    assert found.confidence[:6].max() < 0.2


def test_unusual_movement_within_the_class_is_no_change() -> None:
    """A field mown earlier than the others still looks like no other class."""
    classes = np.repeat([1, 2], 20).astype(np.uint8)
    rng = np.random.default_rng(0)
    before = np.where(classes[:, np.newaxis] == 1, 0.1, 0.4) + rng.normal(0, 0.01, (40, 3))
    after = before + rng.normal(0, 0.002, (40, 3))
    after[0] -= 0.05
    found = judge(before, after, np.hstack([after, after]), classes, np.zeros(40, np.int64), NOBODY)
    assert found.distance[0] > found.usual[0]
    assert found.kept[0]


def test_class_that_vanished_keeps_its_least_changed_samples() -> None:
    """A date without a single sample of a class could not show it on its map."""
    classes = np.repeat([1, 2], 20).astype(np.uint8)
    distance_to_change = np.linspace(0.3, 0.5, 20)
    before = np.zeros((40, 3))
    before[20:] = 0.6
    after = before.copy()
    after[:20] += distance_to_change[:, np.newaxis] * np.array([1, -1, 1]) * np.resize([1, -1], 20)[:, np.newaxis]
    after[:20, 0] = 0.6
    found = judge(before, after, np.hstack([after, after]), classes, np.zeros(40, np.int64), NOBODY)
    assert found.kept[:20].any()


def test_closest_share_of_a_class_is_rounded_up() -> None:
    """A class of three samples would keep none of them."""
    distance, classes = np.array([3.0, 1.0, 2.0, 9.0]), np.array([1, 1, 1, 2])
    chosen = closest_of_each_class(np.array([False, False, False, True]), distance, classes, 0.1)
    assert chosen.tolist() == [False, True, False, True]


def test_samples_of_the_date_itself_teach_the_discriminant() -> None:
    """Dated truth must help to judge what comes from other dates."""
    classes = np.array([1, 1, 2, 2], np.uint8)
    features = np.array([[0.0], [0.1], [0.05], [0.02]])
    anchors = Anchors(np.array([[0.0], [0.1], [1.0], [1.1], [0.9]]), np.array([1, 1, 2, 2, 2], np.uint8))
    odds = log_odds_of_another_class(features, classes, np.array([True, True, False, False]), anchors)
    assert (odds[:2] < 0).all()
    assert (odds[2:] > 0).all()


def test_small_class_takes_the_movement_of_all() -> None:
    """A class of two samples declared unmoved by its own two samples."""
    moved = np.full((12, 3), 0.1)
    moved[0] = 5.0
    shift = common_shift(moved, np.array([1, 1] + [2] * 10, np.uint8), np.zeros(12, np.int64), np.ones(12, bool))
    np.testing.assert_allclose(shift, 0.1)


def test_dates_of_origin_move_on_their_own() -> None:
    """Samples labelled in spring and in autumn do not move to summer alike."""
    moved = np.repeat([[0.1], [-0.2]], 5, axis=0)
    shift = common_shift(moved, np.ones(10, np.uint8), np.repeat([0, 1], 5), np.ones(10, bool))
    np.testing.assert_allclose(shift, moved)


def test_rare_class_is_not_thinned_out() -> None:
    """A few wetland points beside thousands of field pixels are all kept."""
    limit = generous_quotas({1: 100_000, 2: 20, 3: 0}, 2000)
    assert limit[2] == 20
    assert sum(limit.values()) <= 3000


def test_the_same_places_stay_on_every_date() -> None:
    """A time series of a place needs the place on every date."""
    rank = np.random.default_rng(0).permutation(100)
    classes = np.repeat([1, 2], 50)
    chosen = first_within(classes, {1: 5, 2: 5}, rank)
    fewer = np.setdiff1d(np.arange(100), chosen[:1])
    assert set(chosen[1:]) <= set(fewer[first_within(classes[fewer], {1: 5, 2: 5}, rank[fewer])])


# -- through a stack -------------------------------------------------------------------------------------------------------------------


def land(index: int) -> np.ndarray:
    """Return the classes of a date: stripes, and from the third date on the upper quarter of the forest is built-up."""
    classes = np.array([2, 5, 200], np.uint8)[np.broadcast_to(np.arange(SIZE) * 3 // SIZE, (SIZE, SIZE))].copy()
    if index >= 2:
        classes[: SIZE // 4][classes[: SIZE // 4] == 5] = 200
    return classes


@pytest.fixture(scope="module")
def stack_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write four dates; the second is brighter as a whole (haze), the last has a cloud of nodata over the last rows."""
    folder = tmp_path_factory.mktemp("stack")
    grid = Grid("EPSG:32631", TRANSFORM, SIZE, SIZE)
    items = []
    for index, key in enumerate(KEYS):
        table = np.zeros((256, len(BANDS)))
        for value, spectrum in SPECTRA.items():
            table[value] = spectrum
        values = np.moveaxis(table[land(index)], -1, 0) * np.random.default_rng(index).normal(1, 0.05, (len(BANDS), SIZE, SIZE))
        values += 600 if index == 1 else 0
        values[:, SIZE - 6 :] *= index < 3
        path = folder / f"{key}.tif"
        profile = {"crs": grid.crs, "transform": grid.affine, "width": SIZE, "height": SIZE, "count": len(BANDS), "dtype": "uint16"}
        with rasterio.open(path, "w", driver="GTiff", **profile, nodata=0) as dataset:
            dataset.write(values.astype(np.uint16))
        bands = tuple(Band(name, 0, "uint16", 1e-4, 0.0) for name in BANDS)
        file = RasterFile("image", str(path), bands, crs=grid.crs, transform=grid.transform, shape=grid.shape)
        day = dt.date.fromisoformat(key)
        items.append(StackItem(key, DateInterval(day, day), (file,)))
    write_document(folder / "stack.json", to_collection(StackDocument(tuple(items), BANDS, grid)))
    return folder / "stack.json"


@pytest.fixture
def stack(stack_file: Path) -> ImageStack:
    return ImageStack.open(stack_file)


def labelled(count: int = 20, index: int = 0, seed: int = 0) -> SampleSet:
    """Return true samples of one date."""
    rng, classes = np.random.default_rng(seed), land(index)
    places = [rng.permutation(np.argwhere(classes == value))[:count] for value in SCHEME.values]
    row, col = np.concatenate(places).T
    return SampleSet.create(row, col, classes[row, col], SCHEME, place_id=row * SIZE + col, date=KEYS[index])


def settings(cap: int = 2000, variant: str = "best", seed: int = 1) -> MigrationSettings:
    return MigrationSettings(cap, variant, seed, "cpu")


def quiet() -> JobContext:
    return JobContext([].append)


def test_samples_follow_the_truth(stack: ImageStack) -> None:
    """Haze drops nothing, change does, and cloud is said to be cloud."""
    samples = labelled()
    migration = migrate(stack, samples, settings(), quiet())
    dated, audit = migration.samples, migration.audit
    for index, key in enumerate(KEYS):
        mine = dated.take(dated.date == key)
        assert (mine.class_value == land(index)[mine.row, mine.col]).all()
    haze = audit.take(audit.date == KEYS[1])
    assert haze.kept.mean() > 0.95
    cloud = audit.take(audit.date == KEYS[3])
    assert ((cloud.reason == NODATA) == (cloud.row >= SIZE - 6)).all()
    assert len(audit) == len(samples) * len(KEYS)
    assert (audit.reason[audit.date == KEYS[0]] == LABELLED).all()
    assert (audit.kept == np.isin(audit.reason, [LABELLED, KEPT, RESCUED])).all()


def test_same_place_keeps_its_id(stack: ImageStack) -> None:
    """Later steps join the dates of a place by its id."""
    dated = migrate(stack, labelled(), settings(), quiet()).samples
    assert (dated.place_id == dated.row * SIZE + dated.col).all()
    assert len(np.unique(np.stack([dated.place_id, np.unique(dated.date, return_inverse=True)[1]]), axis=1).T) == len(dated)


def test_originals_are_untouched_and_migrated_ones_marked(stack: ImageStack) -> None:
    """What a person labelled stays what it was; what was inferred says so and weighs no more."""
    samples = labelled()
    samples.weight[:] = 2
    dated = migrate(stack, samples, settings(), quiet()).samples
    own = dated.date == KEYS[0]
    assert set(dated.source[own]) == {"digitized"}
    assert (dated.confidence[own] == 1).all()
    assert (dated.weight[own] == 2).all()
    assert set(dated.source[~own]) == {"migrated"}
    assert (dated.weight[~own] <= 2).all()


def test_paper_drops_what_the_season_moves(stack: ImageStack) -> None:
    """The published filter, through files: strict thresholds on raw single pixels."""
    samples = labelled()
    migration = migrate(stack, samples, settings(variant="paper"), quiet())
    dated, audit = migration.samples, migration.audit
    first = stack.read_pixels(0, samples.row, samples.col)[0].astype(np.float64)
    limit = class_thresholds(class_distances(first, samples.class_value, SCHEME.values))
    np.testing.assert_array_equal(migration.class_distances[KEYS[0]].thresholds, limit)
    mine = audit.take(audit.date == KEYS[1])
    second = stack.read_pixels(1, mine.row, mine.col)[0].astype(np.float64)
    before = stack.read_pixels(0, mine.row, mine.col)[0].astype(np.float64)
    np.testing.assert_array_equal(mine.kept, dtw(before, second) < limit[np.searchsorted(SCHEME.values, mine.class_value)])
    np.testing.assert_allclose(
        dated.confidence[dated.date == KEYS[1]], np.clip(1 - mine.distance / mine.threshold, 0, 1)[mine.kept], atol=1e-4
    )


@pytest.mark.parametrize("variant", ["best", "paper"])
def test_same_seed_same_samples(stack: ImageStack, variant: str) -> None:
    """A result that nobody can repeat."""
    runs = [migrate(stack, labelled(), settings(30, variant), quiet()).samples for _ in range(2)]
    for name, array in runs[0].arrays().items():
        np.testing.assert_array_equal(array, runs[1].arrays()[name], err_msg=name)


@pytest.mark.parametrize("variant", ["best", "paper"])
def test_cap_is_kept_and_audited(stack: ImageStack, variant: str) -> None:
    """More samples than asked for, or samples that vanish without a word."""
    migration = migrate(stack, labelled(), settings(30, variant), quiet())
    dated, audit = migration.samples, migration.audit
    assert np.count_nonzero(dated.date == KEYS[1]) <= 30
    assert np.count_nonzero((audit.date == KEYS[1]) & (audit.reason == CAP)) > 0
    assert np.count_nonzero(audit.kept) == len(dated)


def test_each_place_is_migrated_from_its_nearest_label() -> None:
    """A place labelled again later is carried from the later label, and equal distances go to the earlier one."""
    place, day = np.array([1, 1, 2, 3, 3]), np.array([0, 100, 0, 0, 60])
    assert nearest_labels(place, day, 90).tolist() == [1, 2, 4]
    assert nearest_labels(place, day, 30).tolist() == [0, 2, 3]


def test_dated_samples_are_truth_on_their_dates(stack: ImageStack) -> None:
    """A place labelled as forest, and as built-up after the change, is both, each on its date and near it."""
    early, late = labelled(), labelled()
    late.date = np.full(len(late), KEYS[2])
    late.class_value = land(2)[late.row, late.col]
    both = SampleSet(**{name: np.concatenate([array, late.arrays()[name]]) for name, array in early.arrays().items()}, scheme=SCHEME)
    migration = migrate(stack, both, settings(), quiet())
    dated, audit = migration.samples, migration.audit
    last = dated.take(dated.date == KEYS[3])
    assert (last.class_value == land(3)[last.row, last.col]).all()
    assert (audit.reason[audit.date == KEYS[2]] == LABELLED).all()
    assert 200 in last.class_value[last.row < SIZE // 4]


def test_samples_on_nodata_of_their_own_date_are_counted(stack: ImageStack) -> None:
    """A label on a cloud has no spectrum to start from."""
    samples = labelled(index=3)
    bad = int((samples.row >= SIZE - 6).sum())
    context = quiet()
    migration = migrate(stack, samples, settings(), context)
    dated, audit = migration.samples, migration.audit
    assert bad > 0
    assert any(text.startswith(f"{bad} of {len(samples)} samples") for text in context.warnings)
    assert len(audit) == (len(samples) - bad) * len(KEYS)
    assert (dated.row < SIZE - 6).all()


def test_nothing_valid_is_an_error(stack: ImageStack) -> None:
    """All samples under cloud: a sentence, not a crash."""
    samples = labelled(index=3)
    with pytest.raises(InputError, match="0 classes"):
        migrate(stack, samples.take(samples.row >= SIZE - 6), settings(), quiet())


def test_lost_class_is_told(stack: ImageStack) -> None:
    """The published filter may leave a date without a class; the user learns which."""
    context = quiet()
    forest = np.argwhere(land(0)[: SIZE // 4] == 5)[:40]  # all of it is built-up later; two labels for one spectrum: tiny thresholds
    samples = SampleSet.create(*forest.T, np.resize([2, 5], 40), SCHEME, date=KEYS[0])
    migrate(stack, samples, settings(variant="paper"), context)
    lost = [text for text in context.warnings if text.startswith("No sample of Forest was kept on")]
    assert len(lost) == 1
    assert KEYS[2] in lost[0]


def test_cancel_between_dates(stack: ImageStack) -> None:
    """A cancel is obeyed at the next date."""
    event = threading.Event()

    def send(message: dict) -> None:
        if KEYS[1] in message["message"]:
            event.set()

    with pytest.raises(Cancelled):
        migrate(stack, labelled(), settings(), JobContext(send, event))


# -- the job ---------------------------------------------------------------------------------------------------------------------------


def run(stack_file: Path, folder: Path, name: str = "a", **parameters: object):
    values = {
        "STACK": str(stack_file),
        "DATE": "2020-01",
        "SAMPLES": str(folder / "labels.gpkg"),
        "DEVICE": "cpu",
        "OUTPUT": str(folder / f"{name}.gpkg"),
        "AUDIT": str(folder / f"{name}_audit.gpkg"),
    }
    messages: list = []
    return run_job(request("migratesamples", {**values, **parameters}, {}), JobContext(messages.append)), messages


@pytest.fixture
def folder(tmp_path: Path, stack: ImageStack) -> Path:
    write_samples(tmp_path / "labels.gpkg", labelled(), stack.grid)
    return tmp_path


def test_job_writes_samples_audit_and_records(stack_file: Path, stack: ImageStack, folder: Path) -> None:
    """The files that the next step and the reader of a report need."""
    result, messages = run(stack_file, folder)
    back = load_samples(folder / "a.gpkg", stack.grid, None, None, quiet())
    assert result.outputs["COUNT"] == len(back)
    assert back.dates() == list(KEYS)
    assert back.scheme == SCHEME
    assert len(raw.read(folder / "a_audit.gpkg", layer="audit")[2]) == len(labelled()) * len(KEYS)
    assert (folder / "a.run.json").exists()
    assert (folder / "a_audit.run.json").exists()
    told = " ".join(message["message"] for message in messages if message["type"] == "progress")
    assert all(key in told for key in KEYS)


@pytest.mark.parametrize("variant", ["best", "paper"])
def test_job_gives_the_same_bytes(stack_file: Path, folder: Path, variant: str) -> None:
    """Two runs that cannot be told apart by their hashes."""
    for name in ("a", "b"):
        run(stack_file, folder, name, VARIANT=variant)
    assert (folder / "a.gpkg").read_bytes() == (folder / "b.gpkg").read_bytes()
    assert (folder / "a_audit.gpkg").read_bytes() == (folder / "b_audit.gpkg").read_bytes()


def test_unknown_date_lists_the_dates(stack_file: Path, folder: Path) -> None:
    """A typing error in DATE is mended without opening the stack file."""
    with pytest.raises(ParameterError, match="2020-01-10, 2020-02-10"):
        run(stack_file, folder, DATE="2019-06-01")
    assert not (folder / "a.gpkg").exists()


def test_result_of_another_run_is_not_replaced(stack_file: Path, folder: Path) -> None:
    """Yesterday's samples, overwritten with those of another seed."""
    run(stack_file, folder)
    before = (folder / "a.gpkg").read_bytes()
    with pytest.raises(OutputError, match="OVERWRITE"):
        run(stack_file, folder, SEED=7)
    assert (folder / "a.gpkg").read_bytes() == before
    run(stack_file, folder, SEED=7, OVERWRITE=True)


def test_date_field_names_the_dates_of_samples(stack_file: Path, stack: ImageStack, tmp_path: Path) -> None:
    """Labels of two dates in one layer are each true on their own."""
    early, late = labelled(), labelled(index=2, seed=5)
    late = late.take(~np.isin(late.place_id, early.place_id))
    both = SampleSet(**{name: np.concatenate([array, late.arrays()[name]]) for name, array in early.arrays().items()}, scheme=SCHEME)
    write_samples(tmp_path / "labels.gpkg", both, stack.grid)
    run(stack_file, tmp_path, DATE_FIELD="date")
    back = load_samples(tmp_path / "a.gpkg", stack.grid, None, None, quiet())
    own = back.take(back.source == "digitized")
    assert {key: int((own.date == key).sum()) for key in own.dates()} == {KEYS[0]: len(early), KEYS[2]: len(late)}
