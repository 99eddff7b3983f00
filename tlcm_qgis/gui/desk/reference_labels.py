"""What an analyst says of one place of a reference sample: a class for each span of time, as rows of the file hold it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import List, Optional, Sequence, Tuple

_UNTOLD = "cannot be told"  # how the note of a row begins that was looked at in vain; the same in every language
_SEPARATOR = ": "
_DAY_LETTERS = 10


@dataclass(frozen=True)
class Span:
    """A class from one day to another.

    Attributes:
        first, last: ISO days, both within.
        value: of the class, ``None`` as long as there is none.
        is_untold: whether somebody has looked and could not tell the class.
        note: a text of the analyst.
    """

    first: str
    last: str
    value: Optional[int] = None
    is_untold: bool = False
    note: str = ""

    @property
    def is_done(self) -> bool:
        """Return whether nothing is left to say."""
        return self.value is not None or self.is_untold

    @property
    def stored_note(self) -> str:
        """Return the note as the file holds it."""
        return _SEPARATOR.join(text for text in (_UNTOLD if self.is_untold else "", self.note) if text)


Spans = Tuple[Span, ...]


def span_of_row(first: str, last: str, value: Optional[int], note: str) -> Span:
    """Return what a row of the file says."""
    is_untold = value is None and (note == _UNTOLD or note.startswith(_UNTOLD + _SEPARATOR))
    return Span(first, last, value, is_untold, note[len(_UNTOLD) + len(_SEPARATOR) :] if is_untold else note)


def index_at(spans: Spans, day: str) -> Optional[int]:
    """Return which span holds a day; the first one for days before all of them, ``None`` where there is none."""
    if spans and day <= spans[0].first:
        return 0
    return next((index for index, span in enumerate(spans) if span.first <= day <= span.last), None)


def first_open_day(spans: Spans) -> str:
    """Return the first day that has no class yet, "" if there is none."""
    return next((span.first for span in spans if not span.is_done), "")


def day_to_label(spans: Spans, date: str, seen: Sequence[str]) -> str:
    """Return the day from which a class is said: that of the chosen image, or the beginning of its span if no image is before it.

    Args:
        spans: of the place.
        date: key of the chosen image, "" for none.
        seen: days of all images.
    """
    day = date[:_DAY_LETTERS]
    index = index_at(spans, day)
    if index is None or not day:
        return day or (spans[0].first if spans else "")
    first = spans[index].first
    return day if any(first <= other < day for other in seen) else first


def labelled(spans: Spans, day: str, value: Optional[int]) -> Spans:
    """Return the spans after a class was said from a day on, up to where the class changes next.

    Args:
        spans: of a place, in the order of time.
        day: within one of them, which is cut there; before all of them: the first one.
        value: of the class, ``None``: it cannot be told.
    """
    index = index_at(spans, day)
    if index is None:
        return spans
    span = spans[index]
    new = replace(span, value=value, is_untold=value is None)
    parts = [new] if day <= span.first else [replace(span, last=_day_before(day)), replace(new, first=day)]
    return _joined([*spans[:index], *parts, *spans[index + 1 :]])


def noted(spans: Spans, note: str) -> Spans:
    """Return the spans with another note of the place; one that somebody gave to a single row of the file stays."""
    shown = note_of(spans)
    return tuple(replace(span, note=note) if span.note in ("", shown) else span for span in spans)


def note_of(spans: Spans) -> str:
    """Return the note of a place: the first one that is there."""
    return next((span.note for span in spans if span.note), "")


def _joined(spans: Sequence[Span]) -> Spans:
    """Put neighbours together that say the same, if no day lies between them."""
    found: List[Span] = []
    for span in spans:
        before = found[-1] if found else None
        is_same = before is not None and (before.value, before.is_untold) == (span.value, span.is_untold)
        if before is not None and is_same and before.last == _day_before(span.first):
            found[-1] = replace(before, last=span.last, note="; ".join(dict.fromkeys(filter(None, (before.note, span.note)))))
        else:
            found.append(span)
    return tuple(found)


def _day_before(day: str) -> str:
    """Return the day before, "" for the first one that there is."""
    number = dt.date.fromisoformat(day).toordinal()
    return dt.date.fromordinal(number - 1).isoformat() if number > 1 else ""
