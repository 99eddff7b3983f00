"""The date in a file name without a known product: YYYY-MM-DD, YYYYMMDD, YYYYDDD, YYYY-MM, YYYYMM, month names."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from ..spec.dates import DateInterval, month_interval

YEAR: Final = r"(?:19[7-9][0-9]|20[0-9][0-9])"  # no satellite image is older; keeps numbers of tiles and orders out
MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH_NAME: Final = rf"(?<![A-Za-z])(?P<name>{'|'.join(MONTHS)})(?:uary|ruary|ch|il|e|y|ust|tember|t|ober|ember)?(?![A-Za-z])"
_PERIOD_WORDS: Final = re.compile(r"month|mosaic|composite|median|medoid|mean|dekad|fortnight|[0-9]+_?-?days?(?![a-z])", re.I)
_MONTHLY: Final = re.compile(r"month", re.I)

# The tail keeps the pixel size of 2021_06_10m from being a day.
_ISO_DAY: Final = re.compile(rf"(?<![0-9])(?P<y>{YEAR})(?P<s>[-_./])(?P<m>[0-9]{{2}})(?P=s)(?P<d>[0-9]{{2}})(?![0-9])(?!m(?![A-Za-z]))")
_TIMED_DAY: Final = re.compile(
    rf"(?<![0-9])(?P<y>{YEAR})(?P<m>[0-9]{{2}})(?P<d>[0-9]{{2}})(?=T[0-9]{{4}}|[0-9]{{4}}(?:[0-9]{{2}})?(?![0-9]))"
)
_DAY: Final = re.compile(rf"(?<![0-9])(?P<y>{YEAR})(?P<m>[0-9]{{2}})(?P<d>[0-9]{{2}})(?![0-9])")
_NAMED_DAY: Final = re.compile(
    rf"(?<![0-9])(?P<d>[0-9]{{1,2}})[-_ ]?{_MONTH_NAME}[-_ ]?(?P<y>{YEAR})(?![0-9])".replace("(?<![A-Za-z])", ""), re.I
)
_DAY_OF_YEAR: Final = re.compile(rf"(?<![0-9])(?P<y>{YEAR})-?(?P<doy>[0-9]{{3}})(?![0-9])")
# The 31st of February is a slip of the pen, not February.
_ISO_MONTH: Final = re.compile(
    rf"(?<![0-9])(?P<y>{YEAR})(?P<s>[-_./])(?P<m>[0-9]{{2}})(?![0-9])(?!m(?![A-Za-z]))"
    r"(?!(?P=s)(?:0[1-9]|[12][0-9]|3[01])(?![0-9])(?!m(?![A-Za-z])))"
)
_NAMED_MONTH: Final = re.compile(rf"{_MONTH_NAME}[-_ ]?(?P<y>{YEAR})(?![0-9])".replace("(?![A-Za-z])", ""), re.I)
_MONTH_NAMED: Final = re.compile(rf"(?<![0-9])(?P<y>{YEAR})[-_ ]?{_MONTH_NAME}".replace("(?<![A-Za-z])", ""), re.I)
_MONTH: Final = re.compile(rf"(?<![0-9])(?P<y>{YEAR})(?P<m>0[1-9]|1[0-2])(?![0-9])")
_BETWEEN: Final = re.compile(r"(?:[-_. ]|_to_)", re.I)

# Days before months, dashes before plain digits (identifiers are plain digits, too).
_DAYS: Final = (_ISO_DAY, _TIMED_DAY, _DAY, _NAMED_DAY, _DAY_OF_YEAR)
_MONTHS_FORMS: Final = (_ISO_MONTH, _NAMED_MONTH, _MONTH_NAMED, _MONTH)


def find_interval(text: str) -> tuple[DateInterval, tuple[int, int]] | None:
    """Return the day, month or period that a name holds, and where in the text it stands; ``None`` if there is none.

    Two days or months joined by one separator are a period if they are written with dashes or the name speaks of a composite;
    otherwise the second is the day of processing. A first of the month in a name with "month" is the whole month.
    """
    for form in (*_DAYS, *_MONTHS_FORMS):
        found = [(interval, match) for match in form.finditer(text) if (interval := _interval(match)) is not None]
        if not found:
            continue
        first, match = found[0]
        if len(found) > 1 and _is_period(text, form, match, found[1][1]) and found[1][0].start >= first.start:
            return DateInterval(first.start, found[1][0].end), (match.start(), found[1][1].end())
        if first.start == first.end and first.start.day == 1 and _MONTHLY.search(text):
            first = month_interval(first.start.year, first.start.month)
        return first, match.span()
    return None


def _interval(match: re.Match[str]) -> DateInterval | None:
    groups = match.groupdict()
    month = MONTHS.index(groups["name"].lower()) + 1 if groups.get("name") else int(groups.get("m") or 0)
    return make_interval(int(groups["y"]), month, int(groups.get("d") or 0), int(groups.get("doy") or 0))


def make_interval(year: int, month: int = 0, day: int = 0, doy: int = 0) -> DateInterval | None:
    """Return the day, month or year that the numbers name (0: not said), or ``None`` if there is none such."""
    try:
        if doy:
            date = dt.date(year, 1, 1) + dt.timedelta(days=doy - 1)
            return DateInterval(date, date) if date.year == year else None
        if day:
            date = dt.date(year, month, day)
            return DateInterval(date, date)
        if month:
            return month_interval(year, month)
        return DateInterval(dt.date(year, 1, 1), dt.date(year, 12, 31))
    except ValueError:
        return None


def _is_period(text: str, form: re.Pattern[str], first: re.Match[str], second: re.Match[str]) -> bool:
    adjacent = _BETWEEN.fullmatch(text[first.end() : second.start()]) is not None
    return adjacent and (form in (_ISO_DAY, _ISO_MONTH) or _PERIOD_WORDS.search(text) is not None)
