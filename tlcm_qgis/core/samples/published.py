"""Sample files of published systems: the text of T-LCM and the arrays of TSSCD (methods/tlcm.md section 1)."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from rasterio.warp import transform

from ..spec.classes import ClassScheme
from ..spec.errors import InputError
from ..spec.messages import tr
from ..stack.grid import Grid, parse_crs
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from .sample_set import SampleSet

LABEL_ROWS: Final = 3  # the last rows of a TSSCD array: class (from 0), longitude, latitude


def read_text(path: Path, grid: Grid, date: str, context: JobContext) -> SampleSet:
    """Return the samples of a text file with a line ``label,row,col`` for each (rows and columns count from 0).

    Args:
        path: the file.
        grid: the pixels that rows and columns count; samples outside are left out and counted.
        date: key of the date on which they were labelled.
        context: receives the warning.

    Raises:
        InputError: a line has another form, or nothing is left.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(tr("{file} cannot be read as text."), tr("Choose a text file of label,row,col."), file=path) from error
    found = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            label, row, col = (int(part) for part in line.split(","))
        except ValueError as error:
            raise InputError(
                tr("Line {number} of {file} is {line}, which is not label,row,col."),
                tr("Write three whole numbers a line."),
                number=number,
                file=path,
                line=repr(line[:60]),
            ) from error
        found.append((label, row, col))
    table = np.array(found, np.int64).reshape(-1, 3)
    return _build(path, table[:, 0], table[:, 1], table[:, 2], np.full(len(table), date), grid, context)


def read_array(path: Path, stack: ImageStack, context: JobContext) -> SampleSet:
    """Return the samples of a NumPy array (N, 13, T): ten bands, class from 0, longitude, latitude; T dates.

    The class of every date becomes a sample of that date of the stack, in order; classes are numbered from 1, as T-LCM does. A missing
    class (NaN or negative) gives no sample.

    Raises:
        InputError: the file holds another form, or not as many dates as the stack.
    """
    try:
        array = np.load(path, allow_pickle=False)
    except (OSError, ValueError, EOFError) as error:
        raise InputError(tr("{file} cannot be read as a NumPy array."), tr("Choose a .npy file of numbers."), file=path) from error
    if not isinstance(array, np.ndarray) or array.ndim != 3 or array.shape[1] <= LABEL_ROWS or array.dtype.kind not in "fiu":
        raise InputError(
            tr("{file} has the shape {shape}, but samples of TSSCD have (N, 13, T)."),
            tr("Choose another file."),
            file=path,
            shape=str(getattr(array, "shape", "?")),
        )
    if array.shape[2] != len(stack.dates):
        raise InputError(
            tr("{file} has {count} dates, but the stack has {dates}."),
            tr("Choose the stack that the samples were taken from."),
            file=path,
            count=array.shape[2],
            dates=len(stack.dates),
        )
    classes, longitude, latitude = np.moveaxis(array[:, -LABEL_ROWS:].astype(np.float64), 1, 0)
    x, y = transform("EPSG:4326", parse_crs(stack.grid.crs), longitude[:, 0], latitude[:, 0])
    row, col = (np.repeat(part, len(stack.dates)) for part in stack.grid.rowcol(x, y))
    labels = classes.ravel()
    known = np.isfinite(labels) & (labels >= 0)
    dates = np.tile([date.key for date in stack.dates], len(array))
    values = np.rint(labels[known]).astype(np.int64) + 1
    return _build(path, values, row[known], col[known], dates[known], stack.grid, context)


def _build(
    path: Path,
    labels: NDArray[np.int64],
    row: NDArray[np.int64],
    col: NDArray[np.int64],
    dates: NDArray[np.str_],
    grid: Grid,
    context: JobContext,
) -> SampleSet:
    inside = (row >= 0) & (row < grid.height) & (col >= 0) & (col < grid.width)
    if not inside.any():
        raise InputError(tr("No sample of {file} lies on the images."), tr("Choose the stack that the samples were taken from."), file=path)
    if not inside.all():
        context.warning(
            tr("{count} of {total} samples lie outside of the images and are left out."),
            count=int(np.count_nonzero(~inside)),
            total=len(inside),
        )
    labels, row, col = labels[inside], row[inside], col[inside]
    different: list[Any] = np.unique(labels).tolist()
    scheme = ClassScheme.from_labels(different)
    value_of = {label: scheme.match(str(label)) for label in different}
    place = np.unique(row * grid.width + col, return_inverse=True)[1] + 1
    values = np.array([value_of[label] for label in labels.tolist()], np.uint8)
    return SampleSet.create(row, col, values, scheme, place_id=place, date=dates[inside])
