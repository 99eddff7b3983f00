"""Augmentation as published, against numbers of the reference code."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import numpy as np
import pytest
import rasterio
from golden_numbers import golden
from small_stack import TRANSFORM

from tlcm_qgis.core.augmentation.augment import Finder, count_visits
from tlcm_qgis.core.augmentation.probability import entropy_bits, fit_svm
from tlcm_qgis.core.augmentation.projection import Moments, Projection
from tlcm_qgis.core.augmentation.rays import Rays, walk
from tlcm_qgis.core.augmentation.reading import DateImage, summarise
from tlcm_qgis.core.augmentation.refinement import class_quotas, draw_counts, regions
from tlcm_qgis.core.augmentation.rendering import gray
from tlcm_qgis.core.augmentation.settings import AugmentationSettings
from tlcm_qgis.core.augmentation.visit import VisitLines, flat_marks
from tlcm_qgis.core.models.features import box_sum
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.spec.classes import ClassScheme
from tlcm_qgis.core.spec.dates import DateInterval
from tlcm_qgis.core.stack.grid import Grid
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.stack.stack_model import Band, RasterFile, StackDocument, StackItem
from tlcm_qgis.core.worker.context import JobContext

CLASSES = tuple(range(1, 7))
RATIO = dict(zip(CLASSES, (1500, 500, 200, 300, 1500, 2000), strict=True))
HALO = 3
DATE = "2018-12-01"


def picture(date: int) -> np.ndarray:
    return np.moveaxis(golden("tlcm/scene.npz")["rgb"][date], -1, 0)


def lines_of(grays: np.ndarray, interval: int = 20, threshold: int = 2) -> VisitLines:
    everywhere = np.ones(grays.shape, bool)
    rows = flat_marks(grays[::interval], everywhere[::interval], "reference", threshold)
    cols = flat_marks(grays[:, ::interval].T, everywhere[:, ::interval].T, "reference", threshold)
    return VisitLines(rows, cols, interval)


def as_map(lines: VisitLines) -> np.ndarray:
    marks = np.zeros(lines.shape, np.uint8)
    marks[lines.pixels()] = 1
    return marks


def image() -> np.ndarray:
    """Return the first image, (bands, height, width)."""
    return np.moveaxis(golden("tlcm/scene.npz")["images"][0], -1, 0).astype(np.float32)


def patch_means(values: np.ndarray, row: np.ndarray, col: np.ndarray) -> np.ndarray:
    """Return the published features of pixels of an image, projected as its own pixels want it."""
    projection = Projection.of(Moments.of(values.reshape(len(values), -1)))
    border = ((HALO, HALO), (HALO, HALO))
    sums = box_sum(np.pad(values, ((0, 0), *border)), HALO)[:, row, col].T
    inside = box_sum(np.pad(np.ones(values.shape[1:]), border), HALO)[row, col].astype(np.int64)
    return projection.padded_means(sums, inside, 2 * HALO + 1)


def samples() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return class, row and column of the initial samples."""
    return tuple(golden("tlcm/scene.npz")["initial_label_row_col"].astype(np.int64).T)  # type: ignore[return-value]


@pytest.mark.parametrize("date", [0, 1, 2])
def test_gray_and_visit_map(date: int) -> None:
    """Another gray or difference: other pixels would be looked at."""
    stage = golden("tlcm/stage1_features.npz")
    grays = gray(picture(date), swapped=True)
    np.testing.assert_array_equal(grays, stage["gray"][date])
    np.testing.assert_array_equal(as_map(lines_of(grays)), stage["visit"][date])


@pytest.mark.parametrize(("threshold", "interval"), [(1, 10), (2, 10), (5, 20)])
def test_visit_map_of_other_constants(threshold: int, interval: int) -> None:
    """An interval or threshold that is not obeyed."""
    stage = golden("tlcm/stage1_features.npz")
    found = as_map(lines_of(stage["gray"][0], interval, threshold))
    np.testing.assert_array_equal(found, stage[f"visit_T{threshold}_i{interval}"])


def test_projection() -> None:
    """Bands that are standardised or rotated otherwise."""
    stage, values = golden("tlcm/stage1_features.npz"), image()
    projection = Projection.of(Moments.of(values.reshape(len(values), -1)))
    np.testing.assert_allclose(projection.mean, stage["scaler_mean"], rtol=1e-12)
    np.testing.assert_allclose(projection.scale, stage["scaler_scale"], rtol=1e-12)
    np.testing.assert_allclose(projection.components, stage["pca_components"], atol=1e-9)


def test_patch_means_inside_and_at_the_border() -> None:
    """Features that are not those the published machine was trained on; at the border they shrink toward zero."""
    stage = golden("tlcm/stage1_features.npz")
    _, row, col = samples()
    np.testing.assert_allclose(patch_means(image(), row, col), stage["train_patch"], rtol=0, atol=1e-9)
    border = stage["border_coords"]
    np.testing.assert_allclose(patch_means(image(), border[:, 0], border[:, 1]), stage["border_patch_mean"], rtol=0, atol=1e-9)


@pytest.mark.parametrize("angle", [30, 120])
def test_offsets_of_polar_rays(angle: int) -> None:
    """Offsets that are rounded instead of cut off, or computed in another precision."""
    expected = golden("tlcm/polar_offsets.npz")[f"offsets_{angle}"]
    rays = Rays.every(angle, expected.shape[1], repeated=True)
    np.testing.assert_array_equal(np.stack([rays.row, rays.col], axis=-1), expected)


def visits(angle: int, lines: VisitLines) -> tuple[np.ndarray, np.ndarray]:
    _, row, col = samples()
    pieces = list(walk(row, col, angle, lines, True, lambda: None))
    pixel = np.concatenate([pixels for _, pixels in pieces])
    return np.divmod(pixel, lines.shape[1])


@pytest.mark.parametrize("angle", [30, 45, 90])
def test_search(angle: int) -> None:
    """Other candidates, another order or number of them, other probabilities or acceptance."""
    stage, search = golden("tlcm/stage1_features.npz"), golden(f"tlcm/stage2_search_{angle}.npz")
    row, col = visits(angle, lines_of(stage["gray"][0]))
    np.testing.assert_array_equal(np.stack([row, col], axis=1), search["cand_row_col"])
    machine = fit_svm(stage["train_patch"], samples()[0].astype(np.uint8), int(search["seed"]))
    np.testing.assert_allclose(machine._gamma, search["gamma"], rtol=1e-12)
    np.testing.assert_array_equal(machine.support_, search["support"])
    probability = machine.predict_proba(patch_means(image(), row, col))
    np.testing.assert_allclose(probability, search["proba"], rtol=0, atol=1e-6)
    entropy = entropy_bits(probability)
    np.testing.assert_allclose(entropy, search["entropy"], rtol=0, atol=1e-5)
    accepted = entropy <= 1.4
    np.testing.assert_array_equal(np.stack([row, col], axis=1)[accepted], search["accepted_row_col"])
    np.testing.assert_array_equal(machine.classes_[probability[accepted].argmax(axis=1)], search["accepted_label"])


@pytest.mark.parametrize("value", CLASSES)
def test_regions(value: int) -> None:
    """Samples of a class that are drawn from another region."""
    stage = golden("tlcm/stage3_regions.npz")
    places, times = np.unique(stage[f"c{value}_coords"], axis=0, return_counts=True)
    colour = picture(0)[[2, 1]][:, places[:, 0], places[:, 1]].T
    order = np.lexsort(stage[f"c{value}_coords"].T[::-1])
    expected = stage[f"c{value}_region"][order][np.concatenate([[0], np.cumsum(times)[:-1]])]
    np.testing.assert_array_equal(regions(colour, times), expected)


def test_quotas() -> None:
    """Draws that are rounded up, or shared out otherwise."""
    expected = golden("tlcm/stage3_regions.npz")["quota"]
    assert list(class_quotas(RATIO, 4000).values()) == expected.tolist()


def test_draws_of_the_published_run() -> None:
    """Draws from elsewhere or in another number; which ones is chance, so only their number and membership are comparable."""
    run, rgb = golden("tlcm/main_seed2024.npz"), picture(0)
    augmented, sampled = run["201812_augmentation1"], run["201812_sampling"]
    assert len(sampled) == len(run["201812_initial"]) + sum(class_quotas(RATIO, 4000).values())
    for value, quota in class_quotas(RATIO, 4000).items():
        places, times = np.unique(augmented[augmented[:, 0] == value][:, 1:], axis=0, return_counts=True)
        colour = rgb[[2, 1]][:, places[:, 0], places[:, 1]].T
        drawn = draw_counts(colour, times, quota, "stratified", True, np.random.default_rng(value))
        theirs = sampled[sampled[:, 0] == value][:, 1:]
        assert drawn.sum() == quota == len(theirs) - np.count_nonzero(run["201812_initial"][:, 0] == value)
        region = regions(colour, times)
        index = {tuple(place): i for i, place in enumerate(places.tolist())}
        of_theirs = np.bincount(region[[index[tuple(place)] for place in theirs.tolist()]], minlength=4)[1:] / len(theirs)
        of_ours = np.bincount(region, drawn, minlength=4)[1:] / quota
        np.testing.assert_allclose(of_ours, of_theirs, atol=0.12)


def scene_stack(folder: Path) -> ImageStack:
    """Return the first image of the scene as a stack."""
    values = image().astype(np.uint16)
    bands, height, width = values.shape
    grid = Grid("EPSG:32631", TRANSFORM, width, height)
    with rasterio.open(
        folder / "a.tif", "w", driver="GTiff", dtype="uint16", count=bands, width=width, height=height, crs=grid.crs, transform=grid.affine
    ) as file:
        file.write(values)
    names = tuple(f"b{k}" for k in range(bands))
    raster = RasterFile(
        "a", str(folder / "a.tif"), tuple(Band(name) for name in names), crs=grid.crs, transform=TRANSFORM, shape=grid.shape
    )
    day = dt.date(2018, 12, 1)
    return ImageStack(StackDocument((StackItem(DATE, DateInterval(day, day), (raster,)),), names, grid))


@pytest.mark.parametrize("angle", [30, 45, 90])
def test_search_through_a_stack(angle: int, tmp_path: Path) -> None:
    """Block by block, each pixel once: the same pixels, labels and repetitions as the published walk over the whole image."""
    search = golden(f"tlcm/stage2_search_{angle}.npz")
    stack, (value, row, col) = scene_stack(tmp_path), samples()
    initial = SampleSet.create(row, col, value, ClassScheme.from_labels(CLASSES), date=DATE)
    settings = AugmentationSettings(angle=angle, variant="paper", seed=int(search["seed"]))
    context = JobContext([].append)
    pixel, times = count_visits(initial, lines_of(golden("tlcm/stage1_features.npz")["gray"][0]), settings, context.check_cancelled)
    image = DateImage(stack, 0, settings.halo)
    found = Finder(image, initial, settings, summarise(image, context), context).accept(pixel, times, context)
    theirs = search["accepted_row_col"].astype(np.int64)
    expected, first, repeated = np.unique(theirs[:, 0] * stack.grid.width + theirs[:, 1], return_index=True, return_counts=True)
    np.testing.assert_array_equal(found.pixel, expected)
    np.testing.assert_array_equal(found.label, search["accepted_label"][first])
    np.testing.assert_array_equal(found.times, repeated)


def test_augmentation_of_the_published_run(tmp_path: Path) -> None:
    """The first date of a whole published run: its machine was seeded otherwise, so a hundredth may differ."""
    stack, (value, row, col) = scene_stack(tmp_path), samples()
    initial = SampleSet.create(row, col, value, ClassScheme.from_labels(CLASSES), date=DATE)
    settings, context = AugmentationSettings(variant="paper"), JobContext([].append)
    pixel, times = count_visits(initial, lines_of(golden("tlcm/stage1_features.npz")["gray"][0]), settings, context.check_cancelled)
    image = DateImage(stack, 0, settings.halo)
    found = Finder(image, initial, settings, summarise(image, context), context).accept(pixel, times, context)
    theirs = golden("tlcm/main_seed2024.npz")["201812_augmentation1"][len(initial) :].astype(np.int64)
    expected = np.bincount(
        (theirs[:, 1] * stack.grid.width + theirs[:, 2]) * 7 + theirs[:, 0], minlength=stack.grid.width * stack.grid.height * 7
    )
    ours = np.bincount(found.pixel * 7 + found.label, found.times, minlength=len(expected))
    assert np.abs(ours - expected).sum() < 0.03 * len(theirs)
