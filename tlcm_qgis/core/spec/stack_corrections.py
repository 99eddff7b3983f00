"""What an analyst corrects in a stack file: the days and the sensor of a date. The images and all references to them stay."""

from __future__ import annotations

import datetime as dt
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Final, Mapping, MutableMapping, Optional

from .dates import DateInterval
from .errors import InputError, OutputError
from .hrefs import is_remote
from .json_file import UNEXPECTED
from .messages import tr
from .stack_document import SENSOR, StackContents, damaged, first_day, read_items

EARLIEST: Final = dt.date(1900, 1, 1)  # no image of the earth from above is older that anybody maps
LONGEST_SENSOR: Final = 80


@dataclass(frozen=True)
class Correction:
    """What a date shall say: the days that it covers and its sensor, "" for none."""

    interval: DateInterval
    sensor: str = ""


def correct_days(key: str, first: str, last: str, taken: Mapping[str, DateInterval], today: Optional[dt.date] = None) -> DateInterval:
    """Return the days from ``first`` to ``last`` (``YYYY-MM-DD``; ``last`` may be empty: one day) for the date ``key``.

    Args:
        key: of the date that is corrected.
        first: as it was typed.
        last: as it was typed.
        taken: the days of all dates of the stack by key, corrections included.
        today: images cannot be younger than this day and one, for time zones.

    Raises:
        InputError: they are no days, in the wrong order, senseless, or another date begins on the first.
    """
    start = _day(first)
    end = _day(last) if last.strip() else start
    newest = (today or dt.date.today()) + dt.timedelta(days=1)
    for day in (start, end):
        if not EARLIEST <= day <= newest:
            raise InputError(
                tr("{date} cannot be the date of an image."), tr("Write a day from {first} to today."), date=day.isoformat(), first=EARLIEST
            )
    if end < start:
        raise InputError(
            tr("The last day, {last}, is before the first, {first}."),
            tr("Correct one of the two."),
            last=end.isoformat(),
            first=start.isoformat(),
        )
    if any(other != key and interval.start == start for other, interval in taken.items()):
        raise InputError(tr("{date} is taken by another date of the stack."), tr("Correct that one first."), date=start.isoformat())
    return DateInterval(start, end)


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text.strip())
    except ValueError:
        raise InputError(
            tr("{text} is not a date."), tr("Write YYYY-MM-DD, for example 2021-06-15."), text=repr(text.strip()[:40])
        ) from None


def free_neighbour(path: Path) -> Path:
    """Return a name beside a stack file that no file has, for its corrected copy: references relative to its folder stay right there."""
    number = 1
    while True:
        candidate = path.with_name(f"{path.stem}_corrected{'' if number == 1 else f'_{number}'}{path.suffix}")
        if not candidate.exists():
            return candidate
        number += 1


def write_corrected(stack: StackContents, corrections: Mapping[str, Correction], target: Path) -> None:
    """Write the stack file with corrected dates to ``target``, which is itself or lies beside it; whole or not at all.

    Args:
        stack: as it was read; one that this plugin made.
        corrections: by the key that a date has in ``stack``.
        target: the stack file itself, or a file of its folder.

    Raises:
        InputError: the file has changed meanwhile so that a date is missing, or cannot be read.
        OutputError: it cannot be written.
    """
    if is_remote(str(stack.path)) or target.absolute().parent != stack.path.absolute().parent:
        raise ValueError(f"{target} is not beside {stack.path}")
    content = read_items(stack.path)
    try:
        found = {first_day(item["properties"]).isoformat(): item for item in content["features"]}
        for key, correction in corrections.items():
            if key not in found:
                raise InputError(
                    tr("{file} has no date {date} any more: another program has changed it."),
                    tr("Choose it again."),
                    file=stack.path,
                    date=key,
                )
            _correct(found[key], correction)
    except UNEXPECTED as error:
        raise damaged(stack.path, error) from error
    _write(content, target)


def _correct(item: MutableMapping[str, Any], correction: Correction) -> None:
    properties: Dict[str, Any] = item["properties"]
    start, end = correction.interval.start, correction.interval.end
    for name in ("datetime", "start_datetime", "end_datetime", SENSOR):
        properties.pop(name, None)
    if start == end:
        properties["datetime"] = f"{start.isoformat()}T00:00:00Z"
    else:
        properties.update(datetime=None, start_datetime=f"{start.isoformat()}T00:00:00Z", end_datetime=f"{end.isoformat()}T23:59:59Z")
    if correction.sensor:
        properties[SENSOR] = correction.sensor
    item["id"] = start.isoformat()


def _write(content: Mapping[str, Any], target: Path) -> None:
    part = target.with_name(f".{target.stem}.part{target.suffix}")
    try:
        try:
            part.write_text(json.dumps(content, indent=2, ensure_ascii=False), encoding="utf-8")
            os.replace(part, target)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(
            tr("{file} cannot be written: {reason}."), tr("Check your rights there."), file=target, reason=error.strerror or str(error)
        ) from error
