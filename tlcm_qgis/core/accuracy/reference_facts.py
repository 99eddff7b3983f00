"""What a page says of the reference: what it is, when it is true, and with which maps it was compared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from ..spec.algorithms.assessaccuracy import REFERENCE_VALIDITY
from ..spec.messages import Message, tr
from .assess import Assessment
from .formats import format_count
from .reference import FIELDS
from .settings_text import LONGEST_LIST
from .translation import Text

VALIDITY: Final = REFERENCE_VALIDITY.name


def reference_facts(given: Mapping[str, Any], assessment: Assessment | None, dates: Sequence[str]) -> list[tuple[Text, Text]]:
    """Return (name, text) pairs; none without a reference.

    Args:
        given: parameters, with what the user gave in place of temporary copies.
        assessment: with the reference.
        dates: of the maps.
    """
    if assessment is None:
        return []
    facts: list[tuple[Text, Text]] = [(tr("Reference"), _files(given))]
    texts = {choice.value: choice.label for choice in REFERENCE_VALIDITY.choices} | {FIELDS: tr("Each date has classes of its own")}
    if assessment.validity in texts:
        facts.append((REFERENCE_VALIDITY.label, texts[assessment.validity]))
    figures = assessment.as_json()
    compared = [date["date"] for date in figures["dates"]]
    if len(compared) > 1:
        values = {"count": len(compared), "total": max(len(dates), len(compared)), "first": compared[0], "last": compared[-1]}
        facts.append((tr("Dates compared"), Message(tr("{count} of {total} ({first} to {last})"), values)))
    elif compared and compared[0]:
        facts.append((tr("Date compared"), compared[0]))
    found = [each["estimate"]["places"] for each in (figures["pooled"], *figures["dates"]) if each.get("estimate")]
    if found and assessment.kind != "rasters":
        facts.append((tr("Reference places"), format_count(found[0])))
    return facts


def as_used(given: Mapping[str, Any], assessment: Assessment | None) -> dict[str, Any]:
    """Return the parameters with the validity that the reference had: a layer may say itself when it is true. Without a reference there is none."""
    validity = "" if assessment is None else assessment.validity
    known = validity in {choice.value for choice in REFERENCE_VALIDITY.choices}
    return {**given, VALIDITY: validity if known else None}


def _files(given: Mapping[str, Any]) -> Text:
    rasters = given.get("REFERENCE_RASTERS") or []
    if len(rasters) > LONGEST_LIST:
        return Message(tr("{count} files, {first} to {last}"), {"count": len(rasters), "first": rasters[0], "last": rasters[-1]})
    return Message("{value}", {"value": given.get("REFERENCE") or ", ".join(map(str, rasters))})
