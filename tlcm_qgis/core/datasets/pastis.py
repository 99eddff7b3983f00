"""PASTIS (Sainte Fare Garnot and Landrieu 2021, doi:10.5281/zenodo.5012942): patches of Sentinel-2 series with crops, in five folds.

DATA_S2/S2_<id>.npy (L, 10, 128, 128), ANNOTATIONS/TARGET_<id>.npy (3, 128, 128), metadata.geojson, NORM_S2_patch.json.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, ClassVar, Final

import numpy as np
from numpy.typing import NDArray

from ..spec.errors import InputError
from ..spec.json_file import UNEXPECTED, finite, need, read_json, reason_of
from ..spec.messages import tr
from . import EVERY, IGNORED, Scaling, SeriesItem, absent, damaged

PASTIS: Final = "PASTIS"
FOLDS: Final = (1, 2, 3, 4, 5)
BANDS: Final = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
CLASSES: Final = (
    "Background",
    "Meadow",
    "Soft winter wheat",
    "Corn",
    "Winter barley",
    "Winter rapeseed",
    "Spring barley",
    "Sunflower",
    "Grapevine",
    "Beet",
    "Winter triticale",
    "Winter durum wheat",
    "Fruits, vegetables, flowers",
    "Potatoes",
    "Leguminous fodder",
    "Soybeans",
    "Orchard",
    "Mixed cereal",
    "Sorghum",
    "Void",
)
BACKGROUND, VOID = 0, 19  # no crop, and parcels mostly outside the patch: neither learnt nor judged by
NODATA: Final = -10000  # of the Theia level 2A products that the patches are cut from


@dataclass(frozen=True, slots=True)
class Patch:
    """What metadata.geojson says of a patch: its number as text, its fold, and the dates of its images."""

    name: str
    fold: int
    dates: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class Pastis:
    """Patches of some folds; see ``SeriesDataset``."""

    folder: Path
    patches: tuple[Patch, ...]
    scaling: Scaling
    classes: ClassVar[tuple[str, ...]] = CLASSES
    red: ClassVar[int] = BANDS.index("B04")
    near_infrared: ClassVar[int] = BANDS.index("B08")
    first_day: ClassVar[date] = date(2018, 9, 1)  # the published reference date

    @classmethod
    def open(cls, folder: Path, folds: Sequence[int] = FOLDS, scaled_by: Sequence[int] | None = None) -> Pastis:
        """Return the patches of some folds, in order of fold, then number.

        Args:
            folder: of the data set.
            folds: numbers from 1 to 5.
            scaled_by: folds whose mean values and deviations, averaged, standardise the images; ``None``: ``folds``, as published.

        Raises:
            InputError: metadata.geojson or NORM_S2_patch.json is missing or damaged, or there is no patch in these folds.
        """
        known = _patches(folder / "metadata.geojson")
        patches = [patch for fold in folds for patch in known if patch.fold == fold]
        if not patches:
            raise InputError(
                tr("{folder} holds no patch of PASTIS in the folds {folds}."),
                tr("Name the folder of the whole data set."),
                folder=folder,
                folds=", ".join(map(str, folds)),
            )
        return cls(folder, tuple(patches), _scaling(folder / "NORM_S2_patch.json", folds if scaled_by is None else scaled_by))

    @property
    def names(self) -> tuple[str, ...]:
        """Numbers of the patches."""
        return tuple(patch.name for patch in self.patches)

    def dates(self, index: int) -> tuple[date, ...]:
        """Return the dates of a patch."""
        return self.patches[index].dates

    def labels(self, index: int) -> NDArray[np.int64]:
        """Return the labels of a patch; raises ``InputError`` if its file is missing or damaged."""
        file = self.folder / "ANNOTATIONS" / f"TARGET_{self.patches[index].name}.npy"
        stored = _array(file)
        if stored.ndim != 3 or stored.dtype.kind not in "iu":
            raise damaged(file, PASTIS, f"{stored.shape} {stored.dtype} where (layers, height, width) whole numbers belong")
        labels = np.array(stored[0], np.int64)
        if labels.min() < 0 or labels.max() >= len(CLASSES):
            raise damaged(file, PASTIS, f"classes from {labels.min()} to {labels.max()} where there are 0 to {len(CLASSES) - 1}")
        labels[(labels == BACKGROUND) | (labels == VOID)] = IGNORED
        return labels

    def read(self, index: int, rows: slice = EVERY, cols: slice = EVERY, dates: Sequence[int] | None = None) -> SeriesItem:
        """Return a patch or a part of it; of the file only this part is read. See ``SeriesDataset.read``."""
        patch, labels = self.patches[index], self.labels(index)
        file = self.folder / "DATA_S2" / f"S2_{patch.name}.npy"
        stored = _array(file)
        expected = (len(patch.dates), len(BANDS), *labels.shape)
        if stored.shape != expected or stored.dtype.kind not in "iuf":
            raise damaged(file, PASTIS, f"{stored.shape} where metadata.geojson and the labels say {expected}")
        chosen = list(range(len(patch.dates))) if dates is None else list(dates)
        values = np.asarray(stored[:, :, rows, cols])[chosen]
        if not np.isfinite(values).all():
            raise damaged(file, PASTIS, "it holds values that are no finite numbers")
        present = (values != NODATA).any(axis=1)
        return SeriesItem(
            patch.name, self.scaling.apply(values), present, tuple(patch.dates[position] for position in chosen), labels[rows, cols]
        )


def _array(file: Path) -> NDArray[Any]:
    """Return an array that stays in its file."""
    try:
        stored: NDArray[Any] = np.load(file, mmap_mode="r", allow_pickle=False)
    except OSError as error:
        raise absent(file, PASTIS) from error
    except (ValueError, EOFError, OverflowError, SyntaxError) as error:
        raise damaged(file, PASTIS, "it holds no whole array") from error
    return stored


def _patches(file: Path) -> list[Patch]:
    try:
        found = [_patch(feature["properties"]) for feature in read_json(file)["features"]]
    except OSError as error:
        raise absent(file, PASTIS) from error
    except UNEXPECTED as error:
        raise damaged(file, PASTIS, reason_of(error)) from error
    return sorted(found, key=lambda patch: int(patch.name))


def _patch(properties: Mapping[str, Any]) -> Patch:
    stored = properties["dates-S2"]
    days = [stored[key] for key in sorted(need(dict, stored), key=int)]
    dates = tuple(datetime.strptime(str(int(day)), "%Y%m%d").date() for day in days)
    if not dates:
        raise ValueError(f"patch {properties['ID_PATCH']} has no date")
    return Patch(str(int(properties["ID_PATCH"])), int(properties["Fold"]), dates)


def _scaling(file: Path, folds: Sequence[int]) -> Scaling:
    try:
        content = read_json(file)
        moments = np.array(
            [[[finite(value) for value in content[f"Fold_{fold}"][name]] for name in ("mean", "std")] for fold in folds], np.float64
        )
        if moments.shape != (len(folds), 2, len(BANDS)):
            raise ValueError(f"mean and std have not {len(BANDS)} bands")
        if not (moments[:, 1] > 0).all():
            raise ValueError("a deviation is not above 0")
    except OSError as error:
        raise absent(file, PASTIS) from error
    except UNEXPECTED as error:
        raise damaged(file, PASTIS, reason_of(error)) from error
    mean, deviation = moments.mean(axis=0).astype(np.float32)
    return Scaling(mean, deviation)
