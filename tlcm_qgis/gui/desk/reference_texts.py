"""Sentences about a place that is labelled: how many are done, what was said of it, what the next class will mean."""

from __future__ import annotations

from ...core.spec.classes import ClassScheme
from ...processing.texts import translate
from .reference_file import Progress
from .reference_labels import Span, Spans, index_at


def progress_text(progress: Progress, number: int) -> str:
    """Return how far the labelling is; ``number``: of the place that is seen, from 1."""
    parts = [
        translate("Point {number} of {count}", number=number, count=progress.places),
        translate("{count} of {all} labelled", count=progress.labelled, all=progress.places),
    ]
    if progress.untold:
        parts.append(translate("{count} cannot be told", count=progress.untold))
    return "; ".join(parts)


def spans_text(spans: Spans, scheme: ClassScheme) -> str:
    """Return a line for each span: from when to when it is which class."""
    names = {item.value: item.name for item in scheme.classes}
    return "\n".join(
        translate("{first} to {last}: {name}", first=span.first, last=span.last, name=names.get(span.value or 0, _state_text(span)))
        for span in spans
    )


def hint_text(spans: Spans, day: str) -> str:
    """Return what a class will mean that is said from ``day`` on."""
    index = index_at(spans, day)
    if index is None:
        return translate("{date} is not within the time of this reference.", date=day)
    first, last = max(day, spans[index].first), spans[index].last
    if first == spans[0].first and index == len(spans) - 1:
        return translate("The class on all dates. If it changes, click the first image of the new class before you say it.")
    return translate("Class from {first} to {last}:", first=first, last=last)


def _state_text(span: Span) -> str:
    return translate("cannot be told") if span.is_untold else translate("not labelled yet")
