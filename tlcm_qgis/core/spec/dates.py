"""Dates as people write them: a day or a month, ISO form, always in UTC."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from .errors import ParameterError
from .messages import tr

_ISO = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?$")


@dataclass(frozen=True, order=True)
class DateInterval:
    """Days from ``start`` to ``end``, both included; a single day has ``start == end``."""

    start: dt.date
    end: dt.date

    def overlaps(self, other: DateInterval) -> bool:
        """Return whether the two share a day."""
        return self.start <= other.end and other.start <= self.end

    def contains(self, other: DateInterval) -> bool:
        """Return whether every day of ``other`` is in this interval."""
        return self.start <= other.start and other.end <= self.end


def month_interval(year: int, month: int) -> DateInterval:
    """Return the first to the last day of a month."""
    following = dt.date(year + month // 12, month % 12 + 1, 1)
    return DateInterval(dt.date(year, month, 1), following - dt.timedelta(days=1))


def parse_date(text: str, name: str = "DATE") -> DateInterval:
    """Return the day (``YYYY-MM-DD``) or month (``YYYY-MM``) that ``text`` names.

    Raises:
        ParameterError: the text has another form or names a day that does not exist; ``name`` says whose value it is.
    """
    match = _ISO.match(text.strip())
    try:
        if match is None:
            raise ValueError(text)
        year, month, day = match.groups()
        if day is None:
            return month_interval(int(year), int(month))
        date = dt.date(int(year), int(month), int(day))
        return DateInterval(date, date)
    except ValueError:
        raise ParameterError(
            tr("{name} holds {text}, which is not a date."),
            tr("Write YYYY-MM-DD or YYYY-MM, for example 2021-06-15."),
            name=name,
            text=repr(text),
        ) from None


def parse_date_list(text: str, name: str = "DATES") -> list[DateInterval]:
    """Return the days and months of a comma-separated list; raises ``ParameterError`` as ``parse_date`` does."""
    return [parse_date(part, name) for part in text.split(",") if part.strip()]


def match_dates(wanted: DateInterval, available: list[DateInterval]) -> list[int]:
    """Return the indices of the available days or intervals that ``wanted`` names.

    A day matches the interval that holds it; a month matches every item that lies in it, or the interval that holds it.
    """
    inside = [i for i, item in enumerate(available) if wanted.contains(item)]
    return inside or [i for i, item in enumerate(available) if item.contains(wanted)]
