"""Sample files of published systems: the text of T-LCM and the arrays of TSSCD (methods/tlcm.md section 1)."""

from __future__ import annotations

import math
from array import array
from pathlib import Path
from tokenize import TokenError
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from rasterio.errors import CRSError

from ..spec.classes import ClassScheme
from ..spec.errors import InputError
from ..spec.json_file import UNEXPECTED
from ..spec.messages import tr
from ..stack.grid import Grid, parse_crs
from ..stack.image_stack import ImageStack
from ..stack.transforms import transform
from ..worker.context import JobContext
from .sample_set import SampleSet

LONGEST_LINE: Final = 1000  # characters; a longer one is part of another file, perhaps all of it
LARGEST_NUMBER: Final = 2**31
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
    table = _read_lines(path)
    return _build(path, table[:, 0], table[:, 1], table[:, 2], np.full(len(table), date), grid, context)


def _read_lines(path: Path) -> NDArray[np.int64]:
    """Return label, row and column (N, 3) of the lines of a text file."""
    found = array("q")
    try:
        with path.open(encoding="utf-8-sig") as stream:
            for number, line in enumerate(iter(lambda: stream.readline(LONGEST_LINE), ""), start=1):
                if line.strip():
                    found.extend(_numbers(line, number, path))
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(tr("{file} cannot be read as text."), tr("Choose a text file of label,row,col."), file=path) from error
    return np.array(found, np.int64).reshape(-1, 3)


def _numbers(line: str, number: int, path: Path) -> tuple[int, int, int]:
    try:
        label, row, col = (int(part) for part in line.split(","))
        if max(abs(label), abs(row), abs(col)) > LARGEST_NUMBER:
            raise ValueError(line)
    except ValueError as error:
        raise InputError(
            tr("Line {number} of {file} is {line}, which is not label,row,col."),
            tr("Write three whole numbers a line."),
            number=number,
            file=path,
            line=repr(line.rstrip("\n")[:60]),
        ) from error
    return label, row, col


def read_array(path: Path, stack: ImageStack, context: JobContext) -> SampleSet:
    """Return the samples of a NumPy array (N, 13, T): ten bands, class from 0, longitude, latitude; T dates.

    The class of every date becomes a sample of that date of the stack, in order; classes are numbered from 1, as T-LCM does. A missing
    class (NaN or negative) gives no sample.

    Raises:
        InputError: the file holds another form, or not as many dates as the stack.
    """
    samples = _open_array(path)
    if samples.ndim != 3 or samples.shape[1] <= LABEL_ROWS or samples.dtype.kind not in "fiu":
        raise InputError(
            tr("{file} has the shape {shape}, but samples of TSSCD have (N, 13, T)."),
            tr("Choose another file."),
            file=path,
            shape=f"{samples.shape} {samples.dtype}"[:60],
        )
    if samples.shape[2] != len(stack.dates):
        raise InputError(
            tr("{file} has {count} dates, but the stack has {dates}."),
            tr("Choose the stack that the samples were taken from."),
            file=path,
            count=samples.shape[2],
            dates=len(stack.dates),
        )
    classes, longitude, latitude = np.moveaxis(samples[:, -LABEL_ROWS:].astype(np.float64), 1, 0)
    try:
        x, y = transform("EPSG:4326", parse_crs(stack.grid.crs), longitude[:, 0], latitude[:, 0])
    except CRSError as error:
        raise InputError(
            tr("{file} holds longitude and latitude, but the coordinate system of the images has no place on earth."),
            tr("Choose the stack that the samples were taken from."),
            file=path,
        ) from error
    row, col = (np.repeat(part, len(stack.dates)) for part in stack.grid.rowcol(x, y))
    labels = classes.ravel()
    known = np.isfinite(labels) & (labels >= 0)
    if (labels[known] != np.rint(labels[known])).any() or (labels[known] > LARGEST_NUMBER).any():
        raise InputError(
            tr("{file} has classes that are no whole numbers; they must stand in the last row but two."),
            tr("Choose another file."),
            file=path,
        )
    dates = np.tile([date.key for date in stack.dates], len(samples))
    values = labels[known].astype(np.int64) + 1
    return _build(path, values, row[known], col[known], dates[known], stack.grid, context)


def _open_array(path: Path) -> NDArray[Any]:
    """Return the array in a .npy file, whose numbers stay on the disk; objects, which are code, are never read."""
    try:
        with path.open("rb") as stream:
            version = np.lib.format.read_magic(stream)
            read_header = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
            shape, is_fortran, dtype = read_header(stream)
            start = stream.tell()
        if dtype.hasobject or min(shape, default=1) < 0 or start + math.prod(shape) * dtype.itemsize > path.stat().st_size:
            raise ValueError("objects, or fewer numbers than the header says")
        if math.prod(shape) * dtype.itemsize == 0:
            return np.empty(shape, dtype)
        return np.memmap(path, dtype, "r", start, shape, "F" if is_fortran else "C")
    except (OSError, EOFError, SyntaxError, TokenError, *UNEXPECTED) as error:  # the header is a Python literal
        raise InputError(tr("{file} cannot be read as a NumPy array."), tr("Choose a .npy file of numbers."), file=path) from error


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
