"""The patches of SL-GT2Net (Ni et al., IEEE 11015963): Sentinel-1 series with land cover of Slovenia (MTS12) and crops of Brandenburg.

MATLAB files, methods/slgt2.md section 4. Slovenia: s1/<part>/<name>.mat, variable ``band`` (12, 500, 500, 2), and
label/<part>/<name>_label.mat. Brandenburg: trainval_vhvv/*.mat, variable ``data`` (41, 224, 224, 2), trainval_label/*.mat, test_vhvv,
test_label, and split/{train,val,test}.txt with positions in the sorted list of files. Labels are in the variable ``label``; 0 is none.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..spec.errors import InputError
from ..spec.json_file import UNEXPECTED, reason_of
from ..spec.messages import tr
from . import EVERY, IGNORED, Scaling, absent, damaged, listed

PARTS: Final = ("train", "val", "test")
ALIKE: Final = 8  # last characters that the names of images and labels of Brandenburg share
_LABELS: Final = "label"


@dataclass(frozen=True, slots=True)
class Layout:
    """How a data set is stored.

    Attributes:
        title: what people call it. ``bands``, ``classes``: in the order of the values, and of the labels from 1.
        variable: of the images in their files. ``length``: dates of a series.
    """

    title: str
    variable: str
    length: int
    bands: tuple[str, str]
    classes: tuple[str, ...]


MTS12: Final = Layout(
    "MTS12",
    "band",
    12,
    ("VV", "VH"),
    ("Cultivated land", "Forest", "Grassland", "Shrubland", "Water", "Wetland", "Artificial surface", "Bare land"),
)
BRANDENBURG: Final = Layout(
    "Brandenburg",
    "data",
    41,
    ("VH", "VV"),
    (
        *("Maize", "Wheat", "Grassland", "Peanut", "Potato", "Residue", "Fallow", "Rapeseed"),
        *("Vegetable", "Legume", "Herb", "Orchard", "Flower", "Sugar beet", "Other"),
    ),
)
_MOMENTS: Final = {  # mean values and deviations of the bands: published
    "MTS12": ((127.09, 52.14), (43.30, 40.76)),
    "s1 trainval": ((-16.37, -10.59), (3.12, 3.20)),
    "s1 test": ((-16.37, -10.58), (3.12, 3.21)),
    "s2": ((-16.54, -10.91), (3.07, 2.89)),
}


@dataclass(frozen=True, slots=True)
class RadarItem:
    """A radar series and its labels.

    Attributes:
        name: of the patch.
        images: (L, C, H, W) float32, standardised as published, 0 where nothing was observed.
        present: (L, H, W) what was observed.
        labels: (H, W) int64 positions in the classes of the data set, ``IGNORED`` where there is none.
    """

    name: str
    images: NDArray[np.float32]
    present: NDArray[np.bool_]
    labels: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class RadarPatches:
    """Patches of a part of a data set, each read when it is asked for.

    Attributes:
        layout: of its files.
        files: image and labels of every patch.
        scaling: of the images.
    """

    layout: Layout
    files: tuple[tuple[Path, Path], ...]
    scaling: Scaling

    @classmethod
    def slovenia(cls, folder: Path, part: str) -> RadarPatches:
        """Return the patches of a part of MTS12, in the order of their names; see ``brandenburg`` for the errors."""
        _need_part(part)
        found = _files(folder / "s1" / part, MTS12)
        labels = folder / "label" / part
        return cls(MTS12, tuple((file, labels / f"{file.stem}_label.mat") for file in found), _scaling("MTS12"))

    @classmethod
    def brandenburg(cls, folder: Path, part: str, period: str = "s1") -> RadarPatches:
        """Return the patches of a part of a period of Brandenburg, in the order of its list.

        Args:
            folder: of the data set.
            part: of ``PARTS``.
            period: "s1" (2017 and 2018) or "s2" (2020 and 2021), which have means and deviations of their own; in s1 those of the test too.

        Raises:
            InputError: there is no image, or the list of the part is missing or names what is not there.
            ValueError: there is no such part or period.
        """
        _need_part(part)
        if period not in ("s1", "s2"):
            raise ValueError(f"Brandenburg has the periods s1 and s2, not {period!r}")
        half = "test" if part == "test" else "trainval"
        images, labels = (_files(folder / f"{half}_{kind}", BRANDENBURG) for kind in ("vhvv", _LABELS))
        pairs = []
        for position in _split(folder / "split" / f"{part}.txt", len(images)):
            if position >= len(labels) or labels[position].name[-ALIKE:] != images[position].name[-ALIKE:]:
                raise absent(folder / f"{half}_{_LABELS}" / images[position].name, BRANDENBURG.title)
            pairs.append((images[position], labels[position]))
        return cls(BRANDENBURG, tuple(pairs), _scaling("s2" if period == "s2" else f"s1 {half}"))

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the patches."""
        return tuple(file.stem for file, _ in self.files)

    @property
    def classes(self) -> tuple[str, ...]:
        """Names of the classes."""
        return self.layout.classes

    def labels(self, index: int) -> NDArray[np.int64]:
        """Return the labels (H, W) of a patch; raises ``InputError`` if its file is missing or damaged."""
        file = self.files[index][1]
        stored = _variable(file, _LABELS, self.layout)
        if stored.ndim != 2 or stored.dtype.kind not in "iuf" or not np.isfinite(stored).all() or (stored % 1).any():
            raise damaged(file, self.layout.title, f"{stored.shape} {stored.dtype} where (height, width) whole numbers belong")
        if stored.min() < 0 or stored.max() > len(self.classes):
            reason = f"classes from {stored.min()} to {stored.max()} where there are 0 to {len(self.classes)}"
            raise damaged(file, self.layout.title, reason)
        return np.where(stored == 0, IGNORED, stored.astype(np.int64) - 1)

    def read(self, index: int, rows: slice = EVERY, cols: slice = EVERY, dates: Sequence[int] | None = None) -> RadarItem:
        """Return a patch or a part of it.

        Args:
            index: of the patch.
            rows: of its pixels.
            cols: of its pixels.
            dates: positions of the wanted ones; ``None``: all.

        Raises:
            InputError: one of its files is missing or damaged.
        """
        file, labels = self.files[index][0], self.labels(index)
        stored = _variable(file, self.layout.variable, self.layout)
        expected = (self.layout.length, *labels.shape, len(self.layout.bands))
        if stored.shape != expected or stored.dtype.kind not in "iuf":
            raise damaged(file, self.layout.title, f"{stored.shape} {stored.dtype} where numbers {expected} belong")
        chosen = EVERY if dates is None else list(dates)
        images = np.moveaxis(stored[:, rows, cols][chosen], -1, 1)
        present = np.isfinite(images).all(axis=1)
        there = present[:, np.newaxis]
        scaled = np.where(there, self.scaling.apply(np.where(there, images, 0)), np.float32(0))
        return RadarItem(file.stem, np.ascontiguousarray(scaled), present, labels[rows, cols])


def _need_part(part: str) -> None:
    if part not in PARTS:
        raise ValueError(f"the parts are {', '.join(PARTS)}, not {part!r}")


def _scaling(name: str) -> Scaling:
    mean, deviation = _MOMENTS[name]
    return Scaling(np.array(mean, np.float32), np.array(deviation, np.float32))


def _files(folder: Path, layout: Layout) -> list[Path]:
    found = sorted(folder.glob("*.mat"), key=lambda file: file.name)
    if not found:
        raise absent(folder / "*.mat", layout.title)
    return found


def _split(file: Path, count: int) -> list[int]:
    """Return the positions that a list holds, of ``count`` files."""
    try:
        positions = [int(word) for word in file.read_text(encoding="utf-8").split()]
    except OSError as error:
        raise absent(file, BRANDENBURG.title) from error
    except ValueError as error:
        raise damaged(file, BRANDENBURG.title, reason_of(error)) from error
    beyond = [str(position) for position in positions if not 0 <= position < count]
    if beyond or not positions:
        said = f"it lists {listed(beyond)} where there are 0 to {count - 1}" if beyond else "it lists nothing"
        raise damaged(file, BRANDENBURG.title, said)
    return positions


def _variable(file: Path, name: str, layout: Layout) -> NDArray[Any]:
    """Return an array of a MATLAB file."""
    from scipy.io import loadmat
    from scipy.io.matlab import MatReadError

    try:
        content = file.read_bytes()  # apart: what reads a damaged file fails like a damaged disk
    except OSError as error:
        raise absent(file, layout.title) from error
    try:
        stored: NDArray[Any] = loadmat(io.BytesIO(content), variable_names=[name])[name]
    except NotImplementedError as error:
        raise InputError(
            tr("{file} was saved by MATLAB as version 7.3, which is not read here."),
            tr("Save it with -v7, or with scipy.io.savemat."),
            file=file,
        ) from error
    except (*UNEXPECTED, OSError, EOFError, MatReadError, MemoryError, zlib.error) as error:
        raise damaged(file, layout.title, reason_of(error)) from error
    return stored
