"""A scene of five dates with four classes whose changes are known, for the tests of variant "best" of migration."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from migration_scene import write_images

from tlcm_qgis.core.augmentation.settings import AugmentationSettings
from tlcm_qgis.core.migration import joint
from tlcm_qgis.core.migration.migrate import JOINT, Migration, MigrationSettings
from tlcm_qgis.core.samples.audit import Audit
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.spec.classes import ClassScheme, LandCoverClass
from tlcm_qgis.core.stack.image_stack import ImageStack

SIZE, FIELD = 60, 5
KEYS = ("2020-01-10", "2020-02-10", "2020-03-10", "2020-04-10", "2020-05-10")
BANDS = ("B02", "B03", "B04", "B08")
QUICK = [0, 1, 2, 3]  # dates that take less time
CHANGE_DATE = 2  # from here on a seventh of the fields is something else
SCHEME = ClassScheme(
    (
        LandCoverClass(2, "wat", "Water", "#1f77b4"),
        LandCoverClass(5, "for", "Forest", "#2ca02c"),
        LandCoverClass(90, "cro", "Cropland", "#bcbd22"),
        LandCoverClass(200, "urb", "Built-up", "#d62728"),
    )
)
VALUES = np.array(SCHEME.values, np.uint8)
SPECTRA = np.array([(800, 700, 500, 300), (400, 700, 600, 3500), (900, 1200, 1300, 2600), (1500, 1700, 1900, 2200)], np.float64)
SEASON = np.array([(1, 1, 1, 1), (1.2, 1.1, 1.1, 0.8), (0.9, 1, 1.1, 0.7), (1.3, 1.3, 1.3, 1.2), (1, 0.9, 0.9, 1.1)])


def land(date: int) -> np.ndarray:
    """Return the class of every pixel (SIZE, SIZE): square fields, a seventh of which changes class on ``CHANGE_DATE``."""
    rng, side = np.random.default_rng(5), SIZE // FIELD
    before = rng.integers(len(VALUES), size=(side, side))
    after = np.where(rng.random((side, side)) < 1 / 7, (before + rng.integers(1, len(VALUES), size=(side, side))) % len(VALUES), before)
    return VALUES[np.kron(after if date >= CHANGE_DATE else before, np.ones((FIELD, FIELD), np.int64))]


def image(date: int) -> np.ndarray:
    """Return the image (bands, h, w) of a date: a season that moves all alike, what is special of each pixel, and noise."""
    own = np.random.default_rng(50).normal(1, 0.06, (len(BANDS), SIZE, SIZE))
    noise = np.random.default_rng(100 + date).normal(1, 0.04, own.shape)
    clear = SPECTRA[np.searchsorted(VALUES, land(date))] * SEASON[date]
    return np.maximum(np.moveaxis(clear, -1, 0) * own * noise, 1).astype(np.uint16)


def write_scene(folder: Path, dates: Sequence[int] = range(len(KEYS)), blind: Sequence[int] = ()) -> Path:
    """Write some dates of the scene, those that are ``blind`` all nodata; return its stack.json."""
    images = [image(date) * np.uint16(date not in blind) for date in dates]
    return write_images(folder, images, [KEYS[date] for date in dates], BANDS)


def labelled(count: int = 30, date: int = 0, seed: int = 0, values: Sequence[int] = SCHEME.values) -> SampleSet:
    """Return true samples of one date, ``count`` of each class."""
    rng, classes = np.random.default_rng(seed), land(date)
    row, col = np.concatenate([rng.permutation(np.argwhere(classes == value))[:count] for value in values]).T
    return SampleSet.create(row, col, classes[row, col], SCHEME, place_id=row * SIZE + col, date=KEYS[date])


def settings(seed: int = 1, new: int = 400, cap: int = 2000) -> MigrationSettings:
    """Return settings for all dates together, on the CPU; ``new`` 0: without augmentation."""
    augment = AugmentationSettings(line_interval=3, target_count=new) if new else None
    return MigrationSettings(cap, "best", seed, "cpu", chain=JOINT, augment=augment)


def five_dates(tmp_path_factory: pytest.TempPathFactory) -> ImageStack:
    """Return the whole scene; a fixture."""
    return ImageStack.open(write_scene(tmp_path_factory.mktemp("stack")))


def four_dates(tmp_path_factory: pytest.TempPathFactory) -> ImageStack:
    """Return the first four dates, which take less time; a fixture."""
    return ImageStack.open(write_scene(tmp_path_factory.mktemp("short"), QUICK))


def few_places(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look at few places without a label; a fixture."""
    monkeypatch.setattr(joint, "FEWEST_PLACES", 300)
    monkeypatch.setattr(joint, "FREE_PLACES", 700)


def day(samples: SampleSet, date: int) -> SampleSet:
    """Return the samples of a date."""
    return samples.take(samples.date == KEYS[date])


def lines(audit: Audit, date: int) -> Audit:
    """Return the lines of a date."""
    return audit.take(audit.date == KEYS[date])


def is_true(samples: SampleSet | Audit, date: int) -> np.ndarray:
    """Return which of them have the class of the land."""
    return land(date)[samples.row, samples.col] == samples.class_value


def same(first: Migration, second: Migration) -> bool:
    """Return whether samples and audits are equal to the last bit."""
    pairs = [(first.samples.arrays(), second.samples.arrays()), (first.audit.arrays(), second.audit.arrays())]
    return all(
        len(a[name]) == len(b[name]) and np.array_equal(a[name], b[name], equal_nan=a[name].dtype.kind == "f")
        for a, b in pairs
        for name in a
    )
