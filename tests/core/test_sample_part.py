"""What a page shows of samples: counts that are those of the audit, marks where the samples lie, and no fault where there is nothing."""

from __future__ import annotations

import io
import itertools
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from matplotlib.image import imread
from migration_scene import KEYS, SIZE, image, labelled, quiet, settings, write_images, write_scene
from small_stack import SCHEME

from tlcm_qgis.core.accuracy import sample_pictures
from tlcm_qgis.core.accuracy.charts import kept_chart, marked_picture
from tlcm_qgis.core.accuracy.formats import format_count
from tlcm_qgis.core.accuracy.migration_report import kept_share, migration_report
from tlcm_qgis.core.accuracy.report import Report, render
from tlcm_qgis.core.accuracy.sample_counts import SampleCounts
from tlcm_qgis.core.accuracy.sample_part import (
    FoundSamples,
    SamplePart,
    distance_tables,
    found_chart,
    kept_charts,
    reason_tables,
    sample_part,
)
from tlcm_qgis.core.accuracy.sample_pictures import LONGEST_PIXELS, MARKS, NODATA, read_thumbnail, shown_dates
from tlcm_qgis.core.accuracy.sample_pictures import sample_pictures as draw
from tlcm_qgis.core.accuracy.translation import Translator
from tlcm_qgis.core.augmentation.augment import augment
from tlcm_qgis.core.augmentation.refinement import Refinement
from tlcm_qgis.core.augmentation.settings import AugmentationSettings
from tlcm_qgis.core.migration.migrate import Migration, migrate
from tlcm_qgis.core.migration.thresholds import ClassDistances
from tlcm_qgis.core.samples import audit as why
from tlcm_qgis.core.samples.audit import REASONS, Audit
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.spec.algorithms.migratesamples import ALGORITHM
from tlcm_qgis.core.spec.classes import ClassScheme, LandCoverClass, palette_colour
from tlcm_qgis.core.stack.image_stack import ImageStack

AUGMENTATION = AugmentationSettings(patch_size=3, line_interval=4, target_count=300, variant="paper")
BANDS = (1, 0, 2)


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> ImageStack:
    return ImageStack.open(write_scene(tmp_path_factory.mktemp("stack")))


@pytest.fixture(scope="module")
def migration(stack: ImageStack) -> Migration:
    """The published whole: all reasons but a few occur."""
    return migrate(stack, labelled(), settings(60, "paper", augment=AUGMENTATION), quiet())


def colour(value: int) -> tuple[int, ...]:
    text = SCHEME.by_value(value).colour
    return tuple(int(text[i : i + 2], 16) for i in (1, 3, 5))


def pixels(png: bytes) -> np.ndarray:
    return np.rint(imread(io.BytesIO(png))[..., :3] * 255).astype(np.uint8)


def lines(key: str, row: list[int], col: list[int], values: list[int], reasons: list[str]) -> Audit:
    nothing = np.full(len(row), np.nan)
    return Audit.create(SampleSet.create(row, col, values, SCHEME), key, nothing, nothing, nothing, np.array(reasons))


def text_of(page: str) -> str:
    return re.sub(r"[ \n]+", " ", re.sub(r"<[^>]+>", " ", page))


# -- counts ----------------------------------------------------------------------------------------------------------------------------


def test_counts_are_those_of_the_audit(migration: Migration) -> None:
    """A table whose sums are not the lines of the layer beside it."""
    audit, counts = migration.audit, SampleCounts.of(migration.audit, KEYS)
    for (d, key), (k, value), (r, reason) in itertools.product(*map(enumerate, (KEYS, SCHEME.values, REASONS))):
        expected = (audit.date == key) & (audit.class_value == value) & (audit.reason == reason)
        assert counts.counts[d, k, r] == expected.sum()
    assert len(counts.occurring()) >= 4
    assert (counts.kept + counts.found).sum() == audit.kept.sum()
    assert counts.dropped.sum() == (~audit.kept).sum()


def test_page_holds_the_counts_of_every_class_and_date(stack: ImageStack, migration: Migration) -> None:
    """Rows of one class under the name of another, or reasons under the head of others."""
    counts = SampleCounts.of(migration.audit, KEYS)
    page = text_of(render(Report("Here", maps=False, samples=SamplePart(counts))))
    reasons = counts.occurring()
    for k, item in enumerate(SCHEME.classes):
        assert " ".join([item.name, *map(str, counts.counts[:, k, reasons].sum(axis=0))]) in page
        for date, row in zip(KEYS, counts.counts[:, k, reasons], strict=True):
            assert " ".join([date, *map(str, row)]) in page


def test_share_kept_is_of_the_moved_samples(migration: Migration) -> None:
    """A share that looks good because labels of the very date, and what augmentation adds, are counted as kept."""
    audit = migration.audit
    moved = [reason for reason in audit.reason.tolist() if reason not in ("labelled", "augmented")]
    share = sum(reason in why.KEEPING for reason in moved) / len(moved)
    assert kept_share(audit) == pytest.approx(share)
    assert reason_tables(SampleCounts.of(audit, KEYS))["share"] == pytest.approx(share)
    assert kept_share(audit.take(audit.because("labelled"))) is None


def test_class_that_lost_all_samples_stands_out() -> None:
    """A date on which a class has lost all samples is the first thing to look at."""
    audit = lines(KEYS[0], [1, 2, 3], [1, 2, 3], [2, 5, 5], [why.CHANGED, why.KEPT, why.CAP])
    page = render(Report("Here", maps=False, samples=SamplePart(SampleCounts.of(audit, KEYS[:1]))))
    assert re.search(r'class="n bad">0 <span class="muted">\(1\)', page)
    assert re.search(r'class="n bad">0\.0\s%', page)


def test_charts_of_classes_with_samples(migration: Migration) -> None:
    """An empty chart for each of 200 classes of a scheme, or none for the rare class."""
    many = ClassScheme(tuple(LandCoverClass(v, str(v), f"class {v}", palette_colour(v)) for v in range(1, 41)))
    counts = np.zeros((2, 40, len(REASONS)), np.int64)
    counts[:, 5:25, REASONS.index(why.KEPT)] = np.arange(1, 21)
    charts = kept_charts(SampleCounts(KEYS[:2], many, counts))
    assert [item.value for item, _ in charts] == list(range(14, 26))


@pytest.mark.parametrize("dates", [1, 2, 200])
def test_chart_tells_used_from_dropped(dates: int) -> None:
    """Bars that show the wrong share, or that only a colour tells apart."""
    keys, half = [f"{2000 + i}-01-01" for i in range(dates)], np.full(dates, 50)
    both, used = (pixels(kept_chart(keys, half, dropped, "#d62728")) for dropped in (half, half * 0))
    areas = [(picture == colour(200)).all(axis=2).sum() for picture in (both, used)]
    assert areas[0] == pytest.approx(areas[1] / 2, rel=0.1)
    assert len(np.unique(both[: both.shape[0] // 2].reshape(-1, 3), axis=0)) > 5


# -- pictures --------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(48, 48), (700, 500)])
def test_marks_lie_where_the_samples_lie(tmp_path: Path, size: tuple[int, int]) -> None:
    """Marks beside their fields: rows and columns exchanged, or thinned images with the places of whole ones."""
    height, width = size
    values = np.full((3, height, width), 500, np.uint16)
    values[:, :, ::7] = 900
    stack = ImageStack.open(write_images(tmp_path, [values]))
    row, col = (np.array(share) * length // 16 for share, length in (((2, 4, 6, 10, 13), height), ((13, 2, 8, 12, 3), width)))
    reasons = [why.LABELLED, why.KEPT, why.CHANGED, why.NODATA, why.AUGMENTED]
    audit = lines(KEYS[0], row.tolist(), col.tolist(), [2, 5, 200, 2, 5], reasons)
    found = draw(stack, audit, quiet())
    picture = pixels(found.pictures[0].png)
    scale = picture.shape[0] / height
    assert max(picture.shape) <= LONGEST_PIXELS < 2 * max(picture.shape)
    y, x = (((place + 0.5) * scale).astype(int) for place in (row, col))
    for i, value in ((0, 2), (1, 5), (2, 200), (4, 5)):
        assert tuple(picture[y[i], x[i]]) == pytest.approx(colour(value), abs=3), reasons[i]
    ring = picture[y[3] - 6 : y[3] + 7, x[3] - 6 : x[3] + 7].astype(int)
    assert np.abs(ring - colour(2)).sum(axis=2).min() < 60
    assert np.abs(ring[5:8, 5:8] - colour(2)).sum(axis=2).min() > 60
    assert {sign for sign, _ in found.marks} == set("◆●✕○▪")


def test_used_and_dropped_differ_in_form() -> None:
    """Every tenth man cannot tell red from green."""
    used, dropped = [], []
    for mark, _, reasons in sample_pictures.MARKINGS:
        layer = sample_pictures.Marks(mark, np.array([10.0]), np.array([10.0]), ["#808080"])
        picture = pixels(marked_picture(np.zeros((21, 21, 3), np.uint8), [layer]))[..., 0].astype(int)
        (used if reasons[0] in why.KEEPING else dropped).append(picture)
    assert (len(used), len(dropped)) == (3, 2)
    for first, second in itertools.product(used, dropped):
        assert (np.abs(first - second) > 60).sum() >= 20


def test_picture_does_not_depend_on_blocks(stack: ImageStack, monkeypatch: pytest.MonkeyPatch) -> None:
    """Seams, or strips that are left out, in images that are larger than a block."""
    whole = read_thumbnail(stack, 1, BANDS, quiet())
    monkeypatch.setattr(sample_pictures, "BLOCK_PX", 7)
    np.testing.assert_array_equal(read_thumbnail(stack, 1, BANDS, quiet()).pixels, whole.pixels)
    assert len(np.unique(whole.pixels)) > 10


@pytest.mark.parametrize("shape", [(3, 1000), (1000, 3), (1, 1), (641, 640)])
def test_picture_of_every_shape(tmp_path: Path, shape: tuple[int, int]) -> None:
    """The last column of an image whose width is no multiple of the step; a strip of three pixels."""
    values = np.random.default_rng(0).integers(1, 1000, (3, *shape)).astype(np.uint16)
    stack = ImageStack.open(write_images(tmp_path, [values]))
    audit = lines(KEYS[0], [shape[0] - 1], [shape[1] - 1], [2], [why.KEPT])
    thumbnail = read_thumbnail(stack, 0, BANDS, quiet())
    assert max(thumbnail.pixels.shape) <= LONGEST_PIXELS
    assert pixels(draw(stack, audit, quiet()).pictures[0].png).shape == thumbnail.pixels.shape
    assert thumbnail.valid == 1


def test_date_without_a_valid_pixel_is_grey_and_says_so(tmp_path: Path) -> None:
    """A date under clouds: a division by no pixels, or a black picture that looks like an image."""
    stack = ImageStack.open(write_images(tmp_path, [image(0), image(1) * 0]))
    audit = lines(KEYS[1], [20], [20], [2], [why.NODATA])
    first, second = draw(stack, audit, quiet()).pictures
    assert str(first.caption) == f"{KEYS[0]}: 0 used, 0 not"
    assert str(second.caption) == f"{KEYS[1]}: 0 used, 1 not; no valid pixel"
    assert (pixels(second.png)[0] == NODATA).all()


def test_image_of_one_band_is_grey(tmp_path: Path) -> None:
    """Radar, or an index, in place of colours."""
    stack = ImageStack.open(write_images(tmp_path, [image(0)[:1]], bands=("VV",)))
    found = draw(stack, lines(KEYS[0], [20], [20], [2], [why.KEPT]), quiet())
    outside = pixels(found.pictures[0].png)[:100]
    assert np.ptp(outside, axis=2).max() == 0
    assert np.ptp(outside) > 50
    assert "VV, VV, VV" in str(found.about[0])


def test_many_samples_leave_the_image_visible(stack: ImageStack) -> None:
    """A picture full of marks; or other places on every date, so that nobody can follow one."""
    place = np.arange(SIZE * SIZE)
    values = np.array(SCHEME.values)[place % 3].tolist()
    rows, cols = (part.tolist() for part in np.divmod(place, SIZE))
    audit = lines(KEYS[0], rows, cols, values, [why.KEPT] * len(place))
    chosen = audit.take(sample_pictures._few(audit))
    assert [int((chosen.class_value == value).sum()) for value in SCHEME.values] == [MARKS // 3] * 3
    later = audit.take(place % 2 == 0)
    assert np.isin(chosen.place_id[chosen.place_id % 2 == 1], later.take(sample_pictures._few(later)).place_id).all()
    assert str(draw(stack, audit, quiet()).pictures[0].caption).endswith(f"; {MARKS} drawn")


@pytest.mark.parametrize(
    ("count", "inner", "most", "expected"),
    [
        (1, [0], 12, [0]),
        (4, [2], 12, [0, 1, 2, 3]),
        (9, [], 3, [0, 4, 8]),
        (9, [1], 3, [0, 1, 8]),
        (200, [30], 5, [0, 30, 100, 149, 199]),
        (200, list(range(200)), 4, [0, 67, 132, 199]),
    ],
)
def test_dates_that_are_shown(count: int, inner: list[int], most: int, expected: list[int]) -> None:
    """The first, the last and the labelled date are what one compares the others with."""
    assert shown_dates(count, inner, most) == expected


def test_large_images_are_shown_for_fewer_dates(stack: ImageStack, migration: Migration, monkeypatch: pytest.MonkeyPatch) -> None:
    """An hour of reading for a few small pictures."""
    monkeypatch.setattr(sample_pictures, "PIXELS_READ", 1)
    found = draw(stack, migration.audit, quiet())
    assert [str(picture.caption)[:10] for picture in found.pictures] == [KEYS[0], KEYS[2], KEYS[3]]
    assert str(found.about[1]) == "3 of 4 dates are shown."


# -- distances and augmentation --------------------------------------------------------------------------------------------------------


def _part(matrix: np.ndarray, thresholds: list[float], deciding: bool = False) -> SamplePart:
    counts = SampleCounts(KEYS[:1], SCHEME, np.zeros((1, 3, len(REASONS)), np.int64))
    return SamplePart(counts, distances=[(KEYS[0], ClassDistances(SCHEME.values, matrix, np.array(thresholds)))], deciding=deciding)


def test_distances_name_the_nearest_class() -> None:
    """The class that a threshold comes from is the one that samples are confused with."""
    matrix = np.array([[0, 0.25, 0.5], [0.25, 0, 1.0], [0.5, 1.0, 0]])
    (table,) = distance_tables(_part(matrix, [0.25, 0.25, 0.5]))
    assert [[cell["nearest"] for cell in row["cells"]] for row in table["rows"]] == [
        [False, True, False],
        [True, False, False],
        [True, False, False],
    ]
    assert table["rows"][0]["cells"][1]["shade"] > table["rows"][0]["cells"][2]["shade"] > table["rows"][1]["cells"][2]["shade"] == 0
    page = text_of(render(Report("Here", maps=False, samples=_part(matrix, [0.25, 0.25, 0.5], True))))
    assert "Water 0 0.250 0.500 0.250" in page


@pytest.mark.parametrize("deciding", [True, False])
def test_page_says_whether_thresholds_decided(deciding: bool) -> None:
    """Thresholds that are quoted in a paper although the run did not use them."""
    page = render(Report("Here", maps=False, samples=_part(np.ones((3, 3)) - np.eye(3), [1.0] * 3, deciding)))
    assert ("was dropped" in page, "it did not decide" in page) == (deciding, not deciding)


def test_classes_without_distances_are_left_out() -> None:
    """A class that has no samples, one that is alone, and two that are the same."""
    alone = np.full((3, 3), np.nan)
    alone[1, 1] = 0
    assert "Forest 0 –" in text_of(render(Report("Here", maps=False, samples=_part(alone, [np.nan] * 3))))
    (table,) = distance_tables(_part(np.zeros((3, 3)), [0.0] * 3))
    assert {cell["text"] for row in table["rows"] for cell in row["cells"]} == {"0"}
    assert distance_tables(_part(np.full((3, 3), np.nan), [np.nan] * 3))[0]["rows"] == []


def test_refinement_tells_what_was_drawn_of_what(stack: ImageStack) -> None:
    """Numbers of a table that do not add up to the samples that train."""
    told: list[Refinement] = []
    samples = augment(stack, labelled(), AUGMENTATION, quiet(), note=told.append)
    (found,) = told
    assert found.values == SCHEME.values
    new = samples.source == "augmented"
    for k, value in enumerate(SCHEME.values):
        own = samples.class_value == value
        drawn = samples.weight[own & new].sum() + (samples.weight[own & ~new] - 1).sum()
        assert found.draws[k].sum() == drawn
        assert found.places[k, 1] == (own & new).sum() + (samples.weight[own & ~new] > 1).sum()
        assert found.visits[k].sum() >= found.places[k, 0] >= found.places[k, 1]


def test_nothing_to_draw_from() -> None:
    """A class with a share of the draws that has neither labels nor accepted pixels."""
    none = np.zeros(0, np.int64)
    empty = Refinement.of({2: (np.zeros((0, 2), np.uint8), none, none)})
    assert empty.places.tolist() == [[0, 0]]
    assert empty.visits.sum() == empty.draws.sum() == 0


def test_found_samples_are_counted_by_class(stack: ImageStack, migration: Migration) -> None:
    """Draws taken for places, or samples of other dates counted with those of the labelled one."""
    found = FoundSamples.of(migration, KEYS[0])
    assert found is not None
    here = migration.samples.take((migration.samples.date == KEYS[0]) & (migration.samples.source == "augmented"))
    for k, value in enumerate(SCHEME.values):
        weight = here.weight[here.class_value == value]
        assert (found.places[k], found.draws[k], found.most[k]) == (len(weight), weight.sum(), weight.max(initial=0))
    assert found.labelled.tolist() == [20, 20, 20]
    assert found.refinement is migration.refinements[KEYS[0]]
    page = text_of(render(Report("Here", maps=False, samples=SamplePart(SampleCounts.of(migration.audit, KEYS), found=found))))
    assert f"Water 20 {found.places[0]} {found.draws[0]} {found.most[0]}" in page
    assert (
        " ".join(["Water", *map(format_count, (*found.refinement.places[0], *found.refinement.visits[0], *found.refinement.draws[0]))])
        in page
    )


def test_histogram_of_known_and_unknown(migration: Migration) -> None:
    """NaN among the confidences."""
    found = FoundSamples.of(migration, KEYS[0])
    assert found is not None
    known = np.array([0.2, 0.9], np.float32)
    several, one, unknown = (
        found_chart(replace(found, confidence=each), Translator())
        for each in (known, known[:1], np.append(known, np.nan).astype(np.float32))
    )
    assert unknown == several != one


# -- the page --------------------------------------------------------------------------------------------------------------------------


def test_page_without_augmentation_says_nothing_of_it(stack: ImageStack) -> None:
    """An empty table that makes one think that augmentation failed."""
    without = migrate(stack, labelled(), settings(), quiet())
    part = sample_part(stack, without, settings(), quiet())
    assert part.found is None
    page = render(Report("Here", maps=False, samples=part))
    assert "ugmentation" not in page
    assert len(re.findall("Samples on the image of", page)) == len(KEYS)


def test_report_of_a_migration_is_the_same_twice(stack: ImageStack, migration: Migration) -> None:
    """A report that differs from run to run cannot be compared or kept under version control."""
    parameters = {item.name: item.default for item in ALGORITHM.parameters}
    how = settings(60, "paper", augment=AUGMENTATION)
    pages = [render(migration_report(parameters, stack, migration, how, quiet())) for _ in range(2)]
    assert pages[0] == pages[1]
    assert "<h2>Accuracy</h2>" not in pages[0]
    assert "A sample whose spectrum moved at least as far was dropped." in text_of(pages[0])


@pytest.mark.parametrize("classes", [20, 254])
def test_page_of_200_dates_stays_small(migration: Migration, classes: int) -> None:
    """A page of 50 MB that no mail takes: worst images, and as many dates and classes as there may be."""
    rng = np.random.default_rng(0)
    scheme = ClassScheme(tuple(LandCoverClass(v, str(v), f"class {v}", palette_colour(v)) for v in range(1, classes + 1)))
    keys = [f"{1800 + date}-06-15" for date in range(200)]
    noise = [marked_picture(rng.integers(0, 32, (320, 320, 3)).astype(np.uint8) * 8, []) for _ in range(12)]
    pictures = sample_pictures.SamplePictures([sample_pictures.Picture(keys[i], png) for i, png in enumerate(noise)], [], [])
    distances = [(key, ClassDistances(scheme.values, rng.random((classes, classes)), rng.random(classes))) for key in keys[:12]]
    counts = SampleCounts(keys, scheme, rng.integers(0, 2000, (200, classes, len(REASONS))))
    page = render(Report("Here", maps=False, samples=SamplePart(counts, pictures, distances, True)))
    assert len(page.encode()) < 6e6
    assert ("too large for a page" in page) == (classes == 254)


def test_matrices_of_many_dates(stack: ImageStack, migration: Migration) -> None:
    """A chain measures its classes on each of 200 dates."""
    many = {f"{1900 + i}-01-10": migration.class_distances[KEYS[0]] for i in range(40)} | migration.class_distances
    part = sample_part(stack, replace(migration, class_distances=many), settings(), quiet())
    assert len(part.distances) == 12
    assert part.distances[0][0] == KEYS[0]
    assert "12 of 41 dates are shown" in text_of(render(Report("Here", maps=False, samples=part)))
