"""Published image series with labels, read item by item from the files that their authors distribute; see docs/reproduce-stcln.md."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from ..spec.errors import InputError
from ..spec.messages import tr
from ..training.data import IGNORED

__all__ = ["EVERY", "IGNORED", "Scaling", "SeriesDataset", "SeriesItem", "absent", "damaged", "listed", "positions_of"]

EVERY: Final = slice(None)
_NAMED: Final = 3  # items that a message names


@dataclass(frozen=True, slots=True)
class SeriesItem:
    """An image series and its labels.

    Attributes:
        name: of the patch or tile.
        images: (L, C, H, W) float32, standardised as published, also where nothing was observed.
        present: (L, H, W) what was observed.
        dates: of the images, L of them.
        labels: (H, W) int64 positions in the classes of the data set, ``IGNORED`` where there is none to learn or to judge by.
    """

    name: str
    images: NDArray[np.float32]
    present: NDArray[np.bool_]
    dates: tuple[date, ...]
    labels: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Scaling:
    """What makes stored values those that a network sees: (value - mean) / deviation, by band (C,)."""

    mean: NDArray[np.float32]
    deviation: NDArray[np.float32]

    def apply(self, stored: NDArray[Any]) -> NDArray[np.float32]:
        """Return values (L, C, H, W) as a network sees them."""
        scaled: NDArray[np.float32] = (stored.astype(np.float32) - self.mean[:, None, None]) / self.deviation[:, None, None]
        return scaled

    def undo(self, scaled: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the stored values (L, C, H, W)."""
        stored: NDArray[np.float32] = scaled * self.deviation[:, None, None] + self.mean[:, None, None]
        return stored


class SeriesDataset(Protocol):
    """Items in an order that does not change, each read when it is asked for.

    Attributes:
        names: of the items. ``classes``: names of the classes, by position in the labels; the first one is the background.
        red, near_infrared: positions of these bands. ``scaling``: of the images.
        first_day: date from which days are counted.
    """

    @property
    def names(self) -> tuple[str, ...]: ...  # noqa: D102 described above

    @property
    def classes(self) -> tuple[str, ...]: ...  # noqa: D102 described above

    @property
    def red(self) -> int: ...  # noqa: D102 described above

    @property
    def near_infrared(self) -> int: ...  # noqa: D102 described above

    @property
    def scaling(self) -> Scaling: ...  # noqa: D102 described above

    @property
    def first_day(self) -> date: ...  # noqa: D102 described above

    def dates(self, index: int) -> tuple[date, ...]:
        """Return the dates of an item."""

    def labels(self, index: int) -> NDArray[np.int64]:
        """Return the labels (H, W) of an item alone."""

    def read(self, index: int, rows: slice = EVERY, cols: slice = EVERY, dates: Sequence[int] | None = None) -> SeriesItem:
        """Return an item or a part of it.

        Args:
            index: of the item.
            rows: of its pixels.
            cols: of its pixels.
            dates: positions of the wanted ones; ``None``: all.

        Raises:
            InputError: one of its files is missing or damaged.
        """


def positions_of(names: Sequence[str], file: Path) -> list[int]:
    """Return the positions of the names that a file lists, a line each; one that is listed twice has two.

    Raises:
        InputError: the file cannot be read, or lists none or others.
    """
    try:
        wanted = file.read_text(encoding="utf-8").split()
    except (OSError, ValueError) as error:
        raise InputError(tr("{file} cannot be read."), tr("Choose a text file with a name on each line."), file=file) from error
    places = {name: position for position, name in enumerate(names)}
    unknown = [name for name in wanted if name not in places]
    if unknown:
        raise InputError(
            tr("{file} lists what the data set does not hold in this part: {names}."),
            tr("Take it out of the list, or unpack the data set whole."),
            file=file,
            names=listed(unknown),
        )
    if not wanted:
        raise InputError(tr("{file} lists nothing."), tr("Write a name on each line."), file=file)
    return [places[name] for name in wanted]


def listed(names: Sequence[str]) -> str:
    """Return the first names for a message."""
    return ", ".join(names[:_NAMED]) + (", …" if len(names) > _NAMED else "")


def absent(file: Path, dataset: str) -> InputError:
    """Return the error of a file that is not there or cannot be read."""
    return InputError(
        tr("{file}, a part of {dataset}, is missing or may not be read."),
        tr("Unpack the data set whole, and name its folder."),
        file=file,
        dataset=dataset,
    )


def damaged(file: Path, dataset: str, reason: str) -> InputError:
    """Return the error of a file that holds something else than it should."""
    return InputError(
        tr("{file}, a part of {dataset}, is damaged: {reason}."),
        tr("Download it again."),
        file=file,
        dataset=dataset,
        reason=reason,
    )
