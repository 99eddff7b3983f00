"""Which dates of a stack belong together."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ..spec.dates import DateInterval
from ..spec.errors import ParameterError
from ..spec.messages import tr

_MONTHS: Final = {"month": 1, "quarter": 3, "year": 12}
_DAYS: Final = re.compile(r"(\d{1,4})\s*(?:days?|d)$")


@dataclass(frozen=True, slots=True)
class Period:
    """Days that give one composite, and the indices of the dates that begin in them."""

    interval: DateInterval
    dates: tuple[int, ...]


def group_dates(intervals: Sequence[DateInterval], period: str) -> list[Period]:
    """Return the periods that hold a date, in time order; a date belongs to the period of its first day.

    Args:
        intervals: the dates, in time order.
        period: "month", "quarter", "year", or "N days" counted from the first date.

    Raises:
        ParameterError: the text names no period.
    """
    found: dict[DateInterval, list[int]] = {}
    for index, interval in enumerate(intervals):
        found.setdefault(_period_of(interval.start, intervals[0].start, period), []).append(index)
    return [Period(interval, tuple(members)) for interval, members in sorted(found.items())]


def _period_of(day: dt.date, origin: dt.date, period: str) -> DateInterval:
    text = period.strip().lower()
    if text in _MONTHS:
        length = _MONTHS[text]
        first = (day.month - 1) // length * length + 1
        following = dt.date(day.year + (first + length > 12), (first + length - 1) % 12 + 1, 1)
        return DateInterval(dt.date(day.year, first, 1), following - dt.timedelta(days=1))
    match = _DAYS.match(text)
    if match is None or int(match.group(1)) == 0:
        raise ParameterError(
            tr("PERIOD is {period}, which is not a period."),
            tr("Write month, quarter, year, or a number of days such as 10 days."),
            period=period,
        )
    days = int(match.group(1))
    start = origin + dt.timedelta(days=(day - origin).days // days * days)
    return DateInterval(start, start + dt.timedelta(days=days - 1))
