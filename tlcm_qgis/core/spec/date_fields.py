"""Fields whose names hold a date, as in tables with one column of classes a date: class_2021-06-15, c20210615, lc_2021_06, y2021."""

from __future__ import annotations

import datetime as dt
import fnmatch
import re
from typing import Dict, Iterable, Optional

from .dates import DateInterval, parse_date
from .errors import ParameterError
from .messages import tr

AUTO = "auto"
_DAY = re.compile(r"(?<!\d)((?:19|20)\d{2})[-_./]?(\d{2})(?:[-_./]?(\d{2}))?(?!\d)")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d{2})(?!\d)")


def interval_of_field(name: str) -> Optional[DateInterval]:
    """Return the day, month or year in the name of a field, ``None`` if it holds none."""
    for match in _DAY.finditer(name):
        try:
            return parse_date("-".join(part for part in match.groups() if part))
        except ParameterError:
            continue
    years = _YEAR.findall(name)
    return DateInterval(dt.date(int(years[0]), 1, 1), dt.date(int(years[0]), 12, 31)) if years else None


def chosen_date_fields(names: Iterable[str], wanted: str) -> Dict[str, DateInterval]:
    """Return the fields that hold the class of one date each, with their dates.

    Args:
        names: of all fields of the layer.
        wanted: "auto" for every field whose name holds a date, else names and patterns (c_*), comma-separated.

    Raises:
        ParameterError: a name or pattern fits no field, the name of a field holds no date, or none is left.
    """
    fields = list(names)
    if wanted.strip().casefold() == AUTO:
        found = {name: interval_of_field(name) for name in fields}
        dated = {name: interval for name, interval in found.items() if interval is not None}
        if not dated:
            raise _refused(tr("DATE_CLASS_FIELDS is auto, but no field of the layer has a date in its name."), fields)
        return dated
    chosen: Dict[str, DateInterval] = {}
    for pattern in (part.strip() for part in wanted.split(",") if part.strip()):
        hits = [name for name in fields if fnmatch.fnmatchcase(name.casefold(), pattern.casefold())]
        if not hits:
            raise _refused(tr("DATE_CLASS_FIELDS holds {pattern}, and no field of the layer is called so."), fields, pattern=pattern)
        for name in hits:
            interval = interval_of_field(name)
            if interval is None:
                raise _refused(tr("DATE_CLASS_FIELDS holds the field {field}, whose name says no date."), fields, field=name)
            chosen[name] = interval
    return chosen


def _refused(text: str, fields: Iterable[str], **values: str) -> ParameterError:
    return ParameterError(
        text,
        tr("Name fields such as class_2021-06-15 or c202106; the layer has: {fields}."),
        fields=", ".join(fields) or "-",
        **values,
    )
