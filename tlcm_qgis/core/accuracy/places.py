"""The labelled pixels of a reference beside what the maps show there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..spec.errors import InputError
from ..spec.messages import tr
from ..stack.grid import Window
from ..worker.context import JobContext
from .maps import Maps
from .reference import NO_LABEL, PointReference, Reference


@dataclass(frozen=True, slots=True)
class Pairs:
    """M labels and what the map of their date shows; arrays (M,).

    Attributes:
        record: which label of the reference. ``date``: position of the date of the maps.
        reference, mapped: positions in the table of labels.
        unmapped: for each date with a reference, how many labels lie where the map has no data; they are in no array.
    """

    record: NDArray[np.int64]
    date: NDArray[np.int64]
    reference: NDArray[np.int64]
    mapped: NDArray[np.int64]
    unmapped: dict[int, int]

    def of_date(self, date: int) -> NDArray[np.int64]:
        """Return the positions of the pairs of a date."""
        return np.flatnonzero(self.date == date)


def compare_places(maps: Maps, reference: PointReference, context: JobContext) -> Pairs:
    """Read the maps where and when the reference says something.

    Raises:
        InputError: a map holds a value that is no class.
    """
    lookup = label_lookup(reference)
    parts: list[tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]] = []
    unmapped = {}
    dates = [index for index in range(len(maps.dates)) if len(reference.samples_of_date[index])]
    for done, index in enumerate(dates):
        chosen = reference.samples_of_date[index]
        shown = read_places(maps, reference, index, chosen, context.part(done / len(dates), (done + 1) / len(dates)))
        has_map = shown != 0
        positions = lookup[shown[has_map]]
        if (positions == NO_LABEL).any():
            raise unknown_value(maps.dates[index].key, int(shown[has_map][positions == NO_LABEL][0]))
        parts.append((chosen[has_map], np.full(int(has_map.sum()), index), positions.astype(np.int64)))
        unmapped[index] = int(np.count_nonzero(~has_map))
    record, date, mapped = (np.concatenate([part[place] for part in parts]) for place in range(3))
    return Pairs(record, date, reference.label[record].astype(np.int64), mapped, unmapped)


def read_places(
    maps: Maps,
    reference: PointReference,
    index: int,
    chosen: NDArray[np.int64],
    context: JobContext,
    windows: Sequence[Window] | None = None,
) -> NDArray[np.uint8]:
    """Return what the map of a date shows at the pixels of some labels; 0 for nodata.

    Args:
        maps: the maps.
        reference: the labels.
        index: position of the date.
        chosen: positions of the labels.
        context: progress names the date.
        windows: that hold these pixels; ``None``: those that hold the reference of the date.
    """
    shown = np.zeros(len(chosen), np.uint8)
    row, col = reference.row[chosen], reference.col[chosen]
    windows = reference.windows(index) if windows is None else windows
    for done, window in enumerate(windows):
        inside = (row >= window.row) & (row < window.row + window.height) & (col >= window.col) & (col < window.col + window.width)
        if inside.any():
            shown[inside] = maps.read_map(index, window)[row[inside] - window.row, col[inside] - window.col]
        text = tr("Comparing the map of {date} with the reference")
        context.progress((done + 1) / len(windows), text, date=maps.dates[index].key)
    return shown


def label_lookup(reference: Reference) -> NDArray[np.int16]:
    """Return (256,) the position of the label of each value of the maps, -1 where it is no class."""
    lookup = np.full(256, NO_LABEL, np.int16)
    for position, label in enumerate(reference.table.labels):
        if label.value is not None:
            lookup[label.value] = position
    return lookup


def unknown_value(date: str, value: int) -> InputError:
    """Return the error of a map that holds a value which is no class."""
    return InputError(
        tr("The map of {date} holds the value {value}, which is not one of its classes."),
        tr("Make the map again."),
        date=date,
        value=value,
    )
