"""Where augmentation looks: flat steps of gray along every 20th row and every 20th column (the published "first difference")."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

FLAT_STEP: Final = 2  # a step of gray values (0-255) below this is flat; the published constant

Index = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class VisitLines:
    """Which pixels may be visited; all of them lie on lines, so only these are held.

    Attributes:
        rows: (R, width) marks on the rows 0, interval, 2 interval, ...
        cols: (C, height) marks on the columns 0, interval, ...
        interval: pixels between two lines.
    """

    rows: NDArray[np.bool_]
    cols: NDArray[np.bool_]
    interval: int

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width of the image."""
        return self.cols.shape[1], self.rows.shape[1]

    def holds(self, row: Index, col: Index) -> NDArray[np.bool_]:
        """Return whether pixels (N,) inside the image may be visited."""
        found = np.zeros(len(row), bool)
        on_row, on_col = row % self.interval == 0, col % self.interval == 0
        found[on_row] = self.rows[row[on_row] // self.interval, col[on_row]]
        found[on_col] |= self.cols[col[on_col] // self.interval, row[on_col]]
        return found

    def pixels(self) -> tuple[Index, Index]:
        """Return row and column of all pixels that may be visited, each once, in row-major order."""
        line, along = np.nonzero(self.rows)
        other, down = np.nonzero(self.cols)
        flat = np.unique(np.concatenate([line * self.interval * self.shape[1] + along, down * self.shape[1] + other * self.interval]))
        row, col = np.divmod(flat, self.shape[1])
        return row, col


def flat_marks(gray: NDArray[np.uint8], valid: NDArray[np.bool_], difference: str, threshold: int = FLAT_STEP) -> NDArray[np.bool_]:
    """Return the pixels on both sides of every flat step along lines.

    Args:
        gray: (lines, length).
        valid: the same; a step is flat only between valid pixels.
        difference: "abs": the step is smaller than the threshold either way; "signed": steps to darker values are flat, whatever their
            size; "reference": as published, the difference is taken modulo 256, so only 0 and +1 (and -255) are flat.
        threshold: in gray values.

    Returns:
        (lines, length).
    """
    if difference == "reference":
        flat = (gray[:, 1:] - gray[:, :-1]) < threshold
    else:
        step = gray[:, 1:].astype(np.int16) - gray[:, :-1]
        flat = (np.abs(step) if difference == "abs" else step) < threshold
    flat &= valid[:, 1:] & valid[:, :-1]
    marks = np.zeros(gray.shape, bool)
    marks[:, 1:] = flat
    marks[:, :-1] |= flat
    return marks
