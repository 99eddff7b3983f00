"""Augmentation of a date against the published loop, which asks the classifier for one pixel at a time.

The loop is imitated from its description (methods of TLCM, directional search): for every labelled sample, ray and position whose mark in
the visit map is set, the mean of the patch, the probabilities of this pixel and their entropy. What it needs before (standardised and
rotated image, visit map, fitted machine) is not timed. Ours is: from opening the stack to the drawn samples, with the defaults.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.transform import from_origin
from sklearn.svm import SVC

from tests.benchmarks.common import BANDS, CLASSES, FIELD, FIRST, PIXEL, Measured, Part, Row, Timing, in_turn, quiet_context, ratios
from tests.measured import hash_of
from tlcm_qgis.core.augmentation.augment import augment, count_visits
from tlcm_qgis.core.augmentation.projection import Projection
from tlcm_qgis.core.augmentation.reading import DateImage, read_lines, summarise
from tlcm_qgis.core.augmentation.settings import BEST, PAPER, AugmentationSettings
from tlcm_qgis.core.jobs.createstack import run as create_stack
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.spec.algorithms import ALGORITHMS
from tlcm_qgis.core.spec.classes import ClassScheme
from tlcm_qgis.core.stack.image_stack import ImageStack

HEIGHT, WIDTH = 1200, 1400
COUNTS: Final = (120, 1000)  # labelled samples: 20 a class, as published, and many
LOOPED: Final = 12  # of them go through the loop; its time is proportional to their number
TARGET: Final = 50.0
NOISE: Final = (
    24.0  # from pixel to pixel: 64 % of a scanned row are flat, near the 58 % of the reference scene; crops of Sentinel-2 have 10-23 %
)
FIELD_NOISE: Final = 200.0  # from field to field of a class
PUBLISHED: Final = AugmentationSettings(variant=PAPER, difference="reference")


def measure(folder: Path) -> Measured:
    """Time the loop and both variants in turn, with few and many labelled samples."""
    file, classes = _make_stack(folder)
    rows: list[Row] = []
    details: dict[str, Any] = {"shape": [HEIGHT, WIDTH], "bands": len(BANDS), "looped_samples": LOOPED}
    ours: dict[int, Timing] = {}
    for count in COUNTS:
        labelled = _labelled(classes, count)
        loop = _prepared_loop(file, labelled)
        runs: dict[str, Callable[[], Any]] = {"loop": loop.run}
        runs |= {variant: partial(_augmented, file, labelled, variant) for variant in (BEST, PAPER)}
        timings = in_turn(runs)
        share = {"loop": LOOPED, BEST: count, PAPER: count}
        each = {name: Timing([seconds / share[name] for seconds in timing.seconds]) for name, timing in timings.items()}
        gain = {variant: ratios(each["loop"], each[variant]) for variant in (BEST, PAPER)}
        ours[count] = timings[BEST]
        rows.append(Row(f"augmentation, per labelled sample ({count:,} samples)", gain[BEST].median, "x", TARGET))
        details[f"{count} samples"] = {
            "seconds_per_sample": {name: timing.as_json() for name, timing in each.items()},
            "times_as_fast": {variant: timing.as_json() for variant, timing in gain.items()},
            "visits_per_sample_of_the_loop": loop.visits / LOOPED,
            "share_of_flat_pixels_on_lines": loop.flat,
        }
    few, many = COUNTS
    details["seconds_per_further_sample"] = (ours[many].median - ours[few].median) / (many - few)
    rows.append(Row("the same, what each further sample takes", 1e3 * details["seconds_per_further_sample"], "ms"))
    return Measured(rows, details, hash_of(folder.glob("images/*.tif")))


def _augmented(file: Path, labelled: SampleSet, variant: str) -> SampleSet:
    with ImageStack.open(file) as stack:
        return augment(stack, labelled, AugmentationSettings(variant=variant), quiet_context())


@dataclass(frozen=True, slots=True)
class PublishedLoop:
    """The directional search, one pixel at a time.

    Attributes:
        image: (height, width, bands) standardised and rotated.
        marks: (height, width) the visit map.
        machine: predicts probabilities.
        starts: (N, 2) rows and columns of labelled samples.
        visits: how many positions they visit. ``flat``: share of pixels that are marked on a row that is looked at.
    """

    image: NDArray[np.float64]
    marks: NDArray[np.bool_]
    machine: SVC
    starts: NDArray[np.int64]
    visits: int
    flat: float

    def run(self) -> list[tuple[int, int, int]]:
        """Return the accepted row, column and label of every visit."""
        accepted = []
        for row, col in self._positions():
            probability = self.machine.predict_proba(self._patch_mean(row, col))[0]
            if -(probability * np.log2(probability + 1e-9)).sum() <= PUBLISHED.max_entropy:
                accepted.append((row, col, int(self.machine.classes_[probability.argmax()])))
        return accepted

    def _positions(self) -> Iterator[tuple[int, int]]:
        """Yield the marked positions, rays of 30 degrees from every sample until the border."""
        height, width = self.marks.shape
        for start_row, start_col in self.starts.tolist():
            for angle in range(0, 360, PUBLISHED.angle):
                cosine, sine, length = math.cos(math.radians(angle)), math.sin(math.radians(angle)), 1
                row, col = start_row + int(cosine), start_col + int(sine)
                while 0 <= row < height and 0 <= col < width:
                    if self.marks[row, col]:
                        yield row, col
                    length += 1
                    row, col = start_row + int(length * cosine), start_col + int(length * sine)

    def _patch_mean(self, row: int, col: int) -> NDArray[np.float64]:
        size, halo = PUBLISHED.patch_size, PUBLISHED.patch_size // 2
        patch = self.image[max(0, row - halo) : row + halo + 1, max(0, col - halo) : col + halo + 1]
        if patch.shape[:2] != (size, size):
            whole = np.zeros((size, size, patch.shape[2]))
            whole[: patch.shape[0], : patch.shape[1]] = patch
            patch = whole
        return patch.reshape(-1, patch.shape[2]).mean(axis=0, keepdims=True)


def _prepared_loop(file: Path, labelled: SampleSet) -> PublishedLoop:
    with ImageStack.open(file) as stack:
        image = DateImage(stack, 0, PUBLISHED.halo)
        summary = summarise(image, quiet_context())
        lines = read_lines(image, summary, PUBLISHED.line_interval, PUBLISHED.difference, True, quiet_context())
        values = np.moveaxis(stack.read(0, stack.grid.whole()).values, 0, -1).astype(np.float64)
    projection = Projection.of(summary.moments)
    rotated = (values - projection.mean) / projection.scale @ projection.components.T
    marks = np.zeros(lines.shape, bool)
    marks[lines.pixels()] = True
    chosen = labelled.take(np.arange(0, len(labelled), len(labelled) // LOOPED)[:LOOPED])
    starts = np.stack([chosen.row, chosen.col], axis=1)
    _, times = count_visits(chosen, lines, PUBLISHED, lambda: None)
    machine = SVC(C=10, kernel="rbf", gamma="scale", probability=True, random_state=PUBLISHED.seed)
    loop = PublishedLoop(rotated, marks, machine, starts, int(times.sum()), float(lines.rows.mean()))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # probabilities of this kind are to be dropped; they are the published ones
        features = np.concatenate([loop._patch_mean(row, col) for row, col in zip(labelled.row, labelled.col, strict=True)])
        machine.fit(features, labelled.class_value)
    if sum(1 for _ in loop._positions()) != loop.visits:
        raise AssertionError("The loop visits other places.")
    return loop


def _make_stack(folder: Path) -> tuple[Path, NDArray[np.uint8]]:
    """Write a date of uint16 reflectances in 10 bands (tiled, deflate); return the stack and the classes (height, width)."""
    rng = np.random.default_rng(5)
    fields = rng.integers(1, CLASSES + 1, (-(-HEIGHT // FIELD), -(-WIDTH // FIELD)), dtype=np.uint8)
    means = rng.uniform(600, 4000, (CLASSES, len(BANDS)))[fields - 1] + rng.normal(0, FIELD_NOISE, (*fields.shape, len(BANDS)))
    classes, levels = (np.repeat(np.repeat(part, FIELD, axis=0), FIELD, axis=1)[:HEIGHT, :WIDTH] for part in (fields, means))
    values = np.moveaxis(levels + NOISE * rng.standard_normal(levels.shape), -1, 0)
    (folder / "images").mkdir()
    profile = {"driver": "GTiff", "dtype": "uint16", "count": len(BANDS), "width": WIDTH, "height": HEIGHT, "nodata": 0}
    tiles = {"tiled": True, "blockxsize": 512, "blockysize": 512, "compress": "deflate", "zlevel": 1, "predictor": 2}
    place = {"crs": "EPSG:32631", "transform": from_origin(500000, 5650000, PIXEL, PIXEL)}
    with rasterio.open(folder / "images" / f"scene_{FIRST:%Y%m%d}.tif", "w", **profile, **tiles, **place) as target:
        target.descriptions = BANDS
        target.write(np.clip(values, 1, 10000).astype(np.uint16))
    stack = folder / "stack.json"
    create_stack(ALGORITHMS["createstack"].check({"FOLDER": str(folder / "images"), "OUTPUT": str(stack)}), quiet_context())
    return stack, classes


def _labelled(classes: NDArray[np.uint8], count: int) -> SampleSet:
    """Return samples of the first date, as many as possible of each class alike."""
    rng = np.random.default_rng(1)
    place = np.concatenate([rng.choice(np.flatnonzero(classes == value), -(-count // CLASSES), replace=False) for value in range(1, 7)])
    place = rng.permutation(place)[:count]
    scheme = ClassScheme.from_labels([f"class {value}" for value in range(1, CLASSES + 1)])
    return SampleSet.create(place // WIDTH, place % WIDTH, classes.ravel()[place], scheme, date=FIRST.isoformat(), source="digitized")


PARTS: Final = [Part("augmentation", measure)]
