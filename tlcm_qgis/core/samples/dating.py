"""Dates of samples: as users write them, and as dates of a stack."""

from __future__ import annotations

import re
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..spec.classes import label_code
from ..spec.dates import match_dates, parse_date
from ..spec.errors import InputError
from ..spec.messages import tr
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from .audit import NODATA
from .left_out import NO_IMAGE, LeftOut
from .sample_set import SampleSet, concatenate

_COMPACT: Final = re.compile(r"(\d{4})[-/.]?(\d{2})(?:[-/.]?(\d{2}))?(?:[T ].*)?$")


def date_texts(column: NDArray[Any], field: str) -> NDArray[np.str_]:
    """Return the dates (N,) of a field as ``YYYY-MM-DD`` or ``YYYY-MM``, "" where there is none.

    Read are fields of dates and times, texts (2021-06-15, 2021/06/15, 2021-06-15T10:00, 20210615, 2021-06, 202106) and such numbers.

    Raises:
        ParameterError: a value is not a date; the sentence names it.
    """
    if column.dtype.kind == "M":
        days = column.astype("datetime64[D]")
        return np.where(np.isnat(days), "", days.astype(np.str_))
    codes = [label_code(value) or "" for value in column.tolist()]
    known = {code: _iso(code, field) for code in dict.fromkeys(codes)}
    return np.array([known[code] for code in codes], np.str_)


def _iso(text: str, field: str) -> str:
    if not text:
        return ""
    match = _COMPACT.match(text)
    iso = "-".join(part for part in match.groups() if part) if match else text
    parse_date(iso, field)
    return iso


def place_on_dates(
    samples: SampleSet, stack: ImageStack, default: int | None, context: JobContext, left_out: LeftOut | None = None
) -> SampleSet:
    """Return the samples with the date keys of the stack instead of the dates that users wrote.

    A day means the image of that day or the composite that holds it; a month means every image in it. Samples of other dates are left
    out and counted.

    Args:
        samples: with dates as text.
        stack: its dates.
        default: index of the date of samples that have none; ``None`` leaves those out as well.
        context: receives warnings.
        left_out: keeps the samples of other dates, if they are asked for.

    Raises:
        InputError: no sample belongs to a date of the stack.
    """
    available = [date.interval for date in stack.dates]
    parts, strangers = [], []
    for text in samples.dates():
        chosen = samples.take(samples.date == text)
        hits = match_dates(parse_date(text), available) if text else [] if default is None else [default]
        parts += [_dated(chosen, stack.dates[index].key) for index in hits]
        if not hits:
            strangers.append((text or tr("no date"), len(chosen)))
            if left_out is not None:
                left_out.add(chosen, NO_IMAGE)
    if strangers:
        names = ", ".join(text for text, _ in strangers[:10]) + (", ..." if len(strangers) > 10 else "")
        count = sum(count for _, count in strangers)
        context.warning(
            tr("{count} samples were left out because the stack has no image of their date ({dates})."), count=count, dates=names
        )
    if not parts:
        raise InputError(
            tr("No sample belongs to a date of the stack."),
            tr("The stack has: {dates}."),
            dates=", ".join(date.key for date in stack.dates),
        )
    return concatenate(parts)


def _dated(samples: SampleSet, key: str) -> SampleSet:
    chosen = samples.take(slice(None))
    chosen.date = np.full(len(chosen), key)
    return chosen


def drop_invalid(samples: SampleSet, stack: ImageStack, context: JobContext, left_out: LeftOut | None = None) -> SampleSet:
    """Leave out samples whose pixel is nodata (or cloud) on their own date, and count them; samples without a date stay.

    ``left_out`` keeps those that are left out, if they are asked for.

    Raises:
        InputError: none is left.
    """
    keep = np.ones(len(samples), bool)
    for index, date in enumerate(stack.dates):
        context.check_cancelled()
        chosen = np.flatnonzero(samples.date == date.key)
        if len(chosen):
            keep[chosen] = stack.read_pixels(index, samples.row[chosen], samples.col[chosen])[1]
    if left_out is not None and not keep.all():
        left_out.add(samples.take(~keep), NODATA)
    return without_invalid(samples, keep, context)


def without_invalid(samples: SampleSet, keep: NDArray[np.bool_], context: JobContext) -> SampleSet:
    """Return the samples (N,) to keep, which lie on valid pixels, and count the others; raises as ``drop_invalid``."""
    lost = int(np.count_nonzero(~keep))
    if lost == len(samples):
        raise InputError(
            tr("No sample lies on a valid pixel of the image of its date ({dates})."),
            tr("Choose a date whose image is clear there, or check nodata and mask of the stack."),
            dates=", ".join(date or tr("no date") for date in samples.dates()),
        )
    if lost:
        context.warning(
            tr("{count} of {total} samples were left out because the image of their date has no valid pixel there."),
            count=lost,
            total=len(samples),
        )
    return samples.take(keep)
