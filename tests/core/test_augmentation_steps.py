"""The steps of augmentation: where is looked, what is seen, what is believed, what is drawn."""

from __future__ import annotations

import numpy as np
import pytest

from tlcm_qgis.core.augmentation.agreement import NearestSpectra, Reach, neighbourhood, pooled, unanimous
from tlcm_qgis.core.augmentation.projection import Moments, Projection
from tlcm_qgis.core.augmentation.rays import Rays, walk
from tlcm_qgis.core.augmentation.refinement import class_quotas, draw_counts, draw_shares
from tlcm_qgis.core.augmentation.rendering import Stretch, gray, picture_bands
from tlcm_qgis.core.augmentation.visit import VisitLines, flat_marks
from tlcm_qgis.core.models.discriminant import Discriminant

HEIGHT, WIDTH = 60, 72


@pytest.mark.parametrize(
    ("difference", "expected"),
    [
        ("abs", [1, 1, 1, 0, 0, 1, 1, 0, 0]),
        ("signed", [1, 1, 1, 1, 0, 1, 1, 0, 0]),
        ("reference", [1, 1, 0, 0, 0, 1, 1, 0, 0]),
    ],
)
def test_flat_steps(difference: str, expected: list[int]) -> None:
    """Steps: +1, -1, -60, +100 (flat nowhere, but for modulo and sign), 0; then one beside a pixel without data."""
    grays = np.array([[100, 101, 100, 40, 140, 200, 200, 203, 203]], np.uint8)
    valid = np.array([[1, 1, 1, 1, 1, 1, 1, 1, 0]], bool)
    np.testing.assert_array_equal(flat_marks(grays, valid, difference)[0], expected)


def test_lines_hold_what_they_list() -> None:
    """Pixels that are visited although they lie on no line, or twice because two lines cross there."""
    rng = np.random.default_rng(0)
    lines = VisitLines(rng.random((4, 30)) < 0.5, rng.random((5, 20)) < 0.5, 6)
    marks = np.zeros((20, 30), bool)
    marks[::6] = lines.rows
    marks[:, ::6] |= lines.cols.T
    row, col = (places.ravel() for places in np.indices(marks.shape))
    np.testing.assert_array_equal(lines.holds(row, col), marks.ravel())
    np.testing.assert_array_equal(np.stack(lines.pixels()), np.stack(np.nonzero(marks)))


@pytest.mark.parametrize("angle", [30, 45, 90, 120])
def test_rays_meet_no_pixel_twice(angle: int) -> None:
    """A pixel that counts double because an offset was cut off, or the labelled pixel itself."""
    rays = Rays.every(angle, 100, repeated=False)
    for row, col, counts in zip(rays.row, rays.col, rays.counts, strict=True):
        places = set(zip(row[counts].tolist(), col[counts].tolist(), strict=True))
        assert len(places) == counts.sum()
        assert (0, 0) not in places
        assert places == set(zip(row.tolist(), col.tolist(), strict=True)) - {(0, 0)}


@pytest.mark.parametrize("angle", [30, 45, 90, 120])
def test_walks_end_at_the_border(angle: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rays that come back on the other side of the image, or a result that depends on how many are walked at once."""
    everything = VisitLines(np.ones((10, 30), bool), np.ones((15, 20), bool), 2)
    row, col = np.array([0, 19, 7, 10]), np.array([0, 29, 11, 3])
    whole = [np.concatenate(parts) for parts in zip(*walk(row, col, angle, everything, True, lambda: None), strict=True)]
    expected = []
    rays = Rays.every(angle, 40, True)
    for start in range(len(row)):
        for down, across in zip(rays.row, rays.col, strict=True):
            for r, c in zip(row[start] + down, col[start] + across, strict=True):
                if not (0 <= r < 20 and 0 <= c < 30):
                    break
                if r % 2 == 0 or c % 2 == 0:
                    expected.append((start, r * 30 + c))
    assert list(zip(*(part.tolist() for part in whole), strict=True)) == expected
    monkeypatch.setattr("tlcm_qgis.core.augmentation.rays.POSITIONS_AT_ONCE", 1)
    pieces = list(walk(row, col, angle, everything, True, lambda: None))
    assert len(pieces) == len(row)
    np.testing.assert_array_equal(np.concatenate([pixels for _, pixels in pieces]), whole[1])


def test_moments_do_not_depend_on_the_blocks() -> None:
    """Bands that are standardised otherwise in a large image."""
    rng = np.random.default_rng(1)
    pixels = (rng.random((3, 1000)) * [[1], [10], [100]] + 5000).astype(np.float32)
    parts = Moments.of(pixels[:, :0])
    for part in np.array_split(pixels, 7, axis=1):
        parts = parts.merged(Moments.of(part))
    whole = Moments.of(pixels).with_zeros(500)
    padded = np.concatenate([pixels, np.zeros((3, 500), np.float32)], axis=1)
    np.testing.assert_allclose(parts.with_zeros(500).scatter, whole.scatter, rtol=1e-10)
    np.testing.assert_allclose(whole.mean, padded.astype(np.float64).mean(axis=1), rtol=1e-12)
    np.testing.assert_allclose(whole.scatter / 1500, np.cov(padded.astype(np.float64), bias=True), rtol=1e-10)


def test_constant_band_is_not_blown_up() -> None:
    """A band whose rounding noise decides about classes."""
    rng = np.random.default_rng(2)
    pixels = np.stack([rng.random(500), np.full(500, 0.1)]).astype(np.float32)
    moments = Moments.of(pixels[:, :123]).merged(Moments.of(pixels[:, 123:]))
    assert Projection.of(moments).scale[1] == 1.0


@pytest.mark.parametrize(
    ("names", "wavelengths", "expected"),
    [
        (["B02", "B03", "B04", "B05"], {}, (2, 1, 0)),
        (["SR_B1", "SR_B2", "SR_B3", "SR_B4"], {"SR_B1": 0.485, "SR_B2": 0.56, "SR_B3": 0.66, "SR_B4": 0.83}, (2, 1, 0)),
        (["nir", "Red", "Green", "Blue"], {"nir": None}, (1, 2, 3)),
        (["B2_blue", "B3_green", "B4_red", "B5_nir"], {}, (2, 1, 0)),
        (["red_edge", "near ir", "red (665)", "green", "blue"], {}, (2, 3, 4)),
        (["band_1", "band_2", "band_3", "band_4"], {}, (0, 1, 2)),
        (["B02", "B04", "B08"], {}, (0, 1, 2)),
        (["vv", "vh"], {}, (0, 1, 1)),
    ],
)
def test_bands_of_the_picture(names: list[str], wavelengths: dict[str, float | None], expected: tuple[int, int, int]) -> None:
    """A picture of other bands, or a stack of radar that cannot be augmented."""
    assert picture_bands(names, wavelengths) == expected


def test_picture_of_a_flat_or_empty_image() -> None:
    """Division by zero."""
    flat = np.full((3, 10), 7, np.float32)
    assert Stretch.of(flat).render(flat).tolist() == [[0] * 10] * 3
    assert Stretch.of(flat[:, :0]).render(flat).shape == (3, 10)
    assert Stretch.of(np.arange(303, dtype=np.float32).reshape(3, 101)).render(np.array([[50], [100], [202]], np.float32)).tolist() == [
        [128],
        [0],
        [0],
    ]


def test_gray_of_both_orders() -> None:
    """Red and blue that are mixed up where they should not."""
    red = np.array([[255], [0], [0]], np.uint8)
    assert (gray(red)[0], gray(red, swapped=True)[0], gray(np.full((3, 1), 255, np.uint8))[0]) == (76, 29, 255)


def test_discriminant_knows_the_shape_of_classes() -> None:
    """Classes that are long and narrow: the nearest mean is wrong for half of them."""
    rng = np.random.default_rng(3)
    along = rng.normal(0, 10, (2, 200))
    features = np.concatenate([np.stack([along[k], along[k] + 2 * k + rng.normal(0, 0.3, 200)], axis=1) for k in (0, 1)])
    labels = np.repeat(np.array([4, 9], np.uint8), 200)
    assert (Discriminant.of(features[::2], labels[::2]).label(features[1::2]) == labels[1::2]).mean() > 0.98


def test_discriminant_of_single_samples() -> None:
    """A division by zero when every class has one sample: the nearest is taken, as far as anything is known."""
    labels = Discriminant.of(np.array([[0.0, 0.0], [4.0, 0.0]]), np.array([1, 2], np.uint8)).label(np.array([[0.5, 0.0], [3.0, 1.0]]))
    assert labels.tolist() in ([1, 2], [1, 1])


def test_only_clearly_nearest_is_believed() -> None:
    """A place halfway between two classes, or nearer to another one."""
    known = np.array([[0.0, 0], [0.5, 0], [10, 0]])
    places = np.array([[1.5, 0], [5, 0], [9.5, 0], [9.5, 0]])
    clear = NearestSpectra(known, np.array([3, 3, 7], np.uint8)).holds(places, np.array([3, 3, 3, 7], np.uint8))
    assert clear.tolist() == [True, False, False, True]


def test_pool_of_two_opinions() -> None:
    """A label that one of two machines is sure of and the other denies."""
    first = np.array([[0.5, 0.3, 0.2], [0.9, 0.1, 0.0], [1.0, 0.0, 0.0]])
    second = np.array([[0.5, 0.3, 0.2], [0.1, 0.9, 0.0], [0.25, 0.5, 0.25]])
    np.testing.assert_allclose(pooled(first, second), [[0.5, 0.3, 0.2], [0.5, 0.5, 0.0], [1.0, 0.0, 0.0]])


def test_probabilities_of_the_discriminant() -> None:
    """Probabilities that contradict the label, or far away are not numbers."""
    rng = np.random.default_rng(6)
    features = np.concatenate([rng.normal(-2, 1, (5000, 1)), rng.normal(2, 1, (5000, 1))])
    linear = Discriminant.of(features, np.repeat(np.array([1, 2], np.uint8), 5000))
    places = np.array([[0.0], [0.5], [-1e6]])
    expected = 1 / (1 + np.exp(-4 * places[:, 0].clip(-100)))  # of two normal distributions, 4 apart
    np.testing.assert_allclose(linear.probability(places)[:, 1], expected, atol=0.05)
    assert linear.label(places[1:]).tolist() == [2, 1]


def test_outliers_of_a_class_are_not_believed() -> None:
    """A place that belongs to no class, but to some class more than to any other; classes reach as far as they vary."""
    rng = np.random.default_rng(4)
    known = np.concatenate([rng.normal(0, (1, 5), (500, 2)), rng.normal(50, (1, 5), (500, 2))])
    labels = np.repeat(np.array([3, 7], np.uint8), 500)
    places = np.array([[0.0, 8.0], [4.0, 0.0], [50.0, 58.0], [50.0, 65.0]])
    assert Reach.of(known, labels).holds(places, np.array([3, 3, 7, 7], np.uint8)).tolist() == [True, False, True, False]
    assert Reach.of(known, labels, 0.9).holds(known, labels).mean() == pytest.approx(0.9)


def test_all_neighbours_must_agree() -> None:
    """A place at the border of a field or of a cloud; at the border of the image the neighbours there decide."""
    labels = np.full((6, 6), 5, np.uint8)
    labels[5, 5] = 2
    valid = np.ones((6, 6), bool)
    valid[0, 5] = False
    row, col = np.array([0, 2, 4, 1]), np.array([0, 2, 4, 4])
    places = neighbourhood(row, col, labels.shape)
    assert unanimous(labels[places], valid[places], np.full(4, 5, np.uint8)).tolist() == [True, True, False, False]


def test_quotas_are_rounded_down_exactly() -> None:
    """A quota that is one too small because of floating point."""
    assert class_quotas({1: 29.0, 2: 71.0}, 100) == {1: 29, 2: 71}
    assert class_quotas({1: 2, 2: 1}, 4000) == {1: 2666, 2: 1333}


@pytest.mark.parametrize(
    ("refinement", "present", "skip_empty", "expected"),
    [
        ("stratified", (1, 2, 3), False, (0.7, 0.2, 0.1)),
        ("stratified", (1, 3), False, (0.875, 0, 0.125)),
        ("stratified", (1, 3), True, (0.875, 0, 0.125)),
        ("stratified", (1, 2), False, (7 / 9, 2 / 9, 0)),
        ("stratified", (1, 2), True, (0.7, 0.2, 0)),
        ("inverse", (1, 2), True, (2 / 10, 8 / 10, 0)),
        ("random", (1, 2, 3), True, (8 / 14, 2 / 14, 4 / 14)),
    ],
)
def test_shares_of_the_regions(refinement: str, present: tuple[int, ...], skip_empty: bool, expected: tuple[float, ...]) -> None:
    """Draws from an empty region, which end the published code; how often a sample occurs counts within its region."""
    region = np.array([1, 1, 2, 3, 3], np.uint8)
    times = np.array([3, 5, 2, 1, 3])
    here = np.isin(region, present)
    shares = draw_shares(region[here], times[here], refinement, skip_empty)
    np.testing.assert_allclose(np.bincount(region[here], shares, minlength=4)[1:], expected)
    np.testing.assert_allclose(shares[0] / shares[1], 3 / 5)


@pytest.mark.parametrize(("refinement", "quota"), [("none", 4000), ("random", 49)])
def test_everything_is_kept(refinement: str, quota: int) -> None:
    """Samples that are thinned although nobody wanted it, or a class that is too small to draw from."""
    times = np.array([1, 4, 2])
    colour = np.array([[1, 1], [2, 2], [9, 9]], np.uint8)
    assert draw_counts(colour, times, quota, refinement, True, np.random.default_rng(0)).tolist() == [1, 4, 2]
