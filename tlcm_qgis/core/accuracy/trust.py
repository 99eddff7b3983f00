"""What the first page answers: is the accuracy known, and how well; what speaks against the maps; what nobody looked at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from ..spec.messages import Message, tr
from .design import ASSUMED, CENSUS
from .formats import format_count, format_interval, format_percent, format_share
from .reference import ALL_DATES

FEW_VALID: Final = 0.5  # share of the pixels; a date with less is named
WIDE: Final = 0.05  # half of an interval of the overall accuracy; a wider one is named
WEAK: Final = 0.5  # user's or producer's accuracy whose interval reaches below is named
OVERCONFIDENT: Final = 0.05  # expected calibration error; more is named
WHOLE: Final = 0.995  # share of a map from which places were drawn; less is named
NAMED: Final = 6  # dates or classes in a sentence

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Facts:
    """What a run knows of its maps; ``None`` and empty where it does not.

    Attributes:
        assessment: ``Assessment.as_json()``.
        dates: of the maps.
        valid: share (0-1) of the pixels with a map, by date.
        held_out: accuracy (0-1) at samples that were left out of training.
        calibration_error: expected calibration error (0-1) at samples that were left out.
        flagged: samples that look mislabelled, and ``checked``: how many were looked at; ``None`` if nobody looked.
        kept: share (0-1) of the samples that were kept on other dates.
        warnings: number of them.
        shared: places of the reference at which there is a training sample; ``None`` if nobody looked.
        changed: share (0-1) of the pixels that change between the dates of the maps.
    """

    assessment: Json | None = None
    dates: Sequence[str] = ()
    valid: Mapping[str, float] | None = None
    held_out: float | None = None
    calibration_error: float | None = None
    flagged: int | None = None
    checked: int = 0
    kept: float | None = None
    warnings: int = 0
    shared: int | None = None
    changed: float | None = None


@dataclass(frozen=True, slots=True)
class Trust:
    """The answer: a sentence, and what is known, what speaks against the maps, and what was not looked at."""

    verdict: Message
    known: Sequence[Message]
    doubts: Sequence[Message]
    unchecked: Sequence[Message]

    def as_json(self) -> dict[str, Any]:
        """Return the messages for the file of figures."""
        parts = {"known": self.known, "doubts": self.doubts, "not_checked": self.unchecked}
        return {"verdict": self.verdict.as_json(), **{name: [each.as_json() for each in part] for name, part in parts.items()}}


def trust_of(facts: Facts) -> Trust:
    """Return what the first page says."""
    assessment = facts.assessment
    known = [*_samples_know(facts)]
    doubts = [*_doubts_of_data(facts)]
    unchecked: list[Message] = []
    if assessment is None:
        verdict = Message(tr("The accuracy of these maps is not known: no independent reference was given."))
        unchecked.append(Message(tr("The accuracy of the maps and the error of their areas: label a reference sample and assess with it.")))
    else:
        verdict = _verdict(assessment)
        sure, unsure = _changes(facts, assessment)
        known = [*_by_date(assessment), *sure, *_areas_known(facts, assessment), *known]
        doubts = [*_weak_classes(assessment), *_wide(assessment), *unsure, *_areas_off(assessment), *doubts]
        doubts = [*_not_independent(facts), *doubts]
        unchecked += _not_in_the_reference(facts)
    if facts.checked == 0 and facts.held_out is not None:
        unchecked.append(Message(tr("Whether samples are mislabelled.")))
    unchecked.append(Message(tr("Whether the images lie where they should, and whether the classes suit the question.")))
    return Trust(verdict, known, doubts, unchecked)


def overall_text(assessment: Json) -> str:
    """Return the overall accuracy, with its interval where one is known."""
    return format_interval(_interval_of(assessment) or {"value": assessment["pooled"]["overall_accuracy"]})


def kappa_text(assessment: Json) -> str:
    """Return kappa, with its interval where one is known."""
    estimate = assessment["pooled"].get("estimate") or {}
    return format_interval(estimate.get("kappa") or {"value": assessment["pooled"]["kappa"]})


def changed_share(assessment: Json) -> Json | None:
    """Return the estimated share of the area that changed; none where the labels of the reference are taken to hold on all dates."""
    if assessment.get("reference_validity") == ALL_DATES:
        return None
    return ((assessment.get("changes") or {}).get("spatial") or {}).get("changed_share")


def compares_all(assessment: Json, dates: Sequence[str]) -> bool:
    """Whether the maps of all dates are compared with the reference."""
    return {*dates} <= {date["date"] for date in assessment["dates"]}


def _verdict(assessment: Json) -> Message:
    pooled, dates = assessment["pooled"], assessment["dates"]
    interval = _interval_of(assessment)
    places = format_count(_places(assessment))
    values = {"count": format_count(pooled["count"]), "places": places, "dates": len(dates)}
    if assessment.get("design") == CENSUS:
        values["value"] = format_share(pooled["overall_accuracy"])
        return Message(tr("Overall accuracy {value}: every pixel was compared with the reference."), values)
    if interval is not None:
        values |= {name: format_share(interval[name]) for name in ("value", "low", "high")}
        if len(dates) > 1:
            return Message(tr("Overall accuracy {value}, 95 % interval {low} to {high}, from {places} places on {dates} dates."), values)
        return Message(tr("Overall accuracy {value}, 95 % interval {low} to {high}, from {places} places."), values)
    values["value"] = format_share(pooled["overall_accuracy"])
    if assessment["reference"] == "rasters":
        return Message(
            tr(
                "{value} of {count} pixels agree with the reference rasters. How the reference was drawn is not known, so there is no interval."
            ),
            values,
        )
    return Message(tr("{value} of {count} comparisons agree with the reference; an interval cannot be given."), values)


def _places(assessment: Json) -> int:
    """Return on how many places the estimates rest."""
    pooled = assessment["pooled"]
    return int(next((each["estimate"]["places"] for each in (pooled, *assessment["dates"]) if each.get("estimate")), pooled["count"]))


def _interval_of(assessment: Json) -> Json | None:
    """Return the estimate of the overall accuracy over all dates, or of the only one."""
    dates = assessment["dates"]
    for figures in (assessment["pooled"], *(dates if len(dates) == 1 else ())):
        estimate = figures.get("estimate")
        if estimate and estimate["overall_accuracy"] and estimate["overall_accuracy"].get("low") is not None:
            found: Json = estimate["overall_accuracy"]
            return found
    ends = assessment.get("overall_accuracy_95_percent_interval")
    return None if ends is None else {"value": assessment["pooled"]["overall_accuracy"], "low": ends[0], "high": ends[1]}


def _by_date(assessment: Json) -> list[Message]:
    estimates = _estimates(assessment)
    known = [(estimate["overall_accuracy"]["value"], date) for date, estimate in estimates if estimate["overall_accuracy"]]
    if not known:
        known = [(date["overall_accuracy"], date["date"]) for date in assessment["dates"] if date["overall_accuracy"] is not None]
    if len(known) < 2:
        return []
    (low, worst), (high, best) = min(known), max(known)
    values = {"low": format_share(low), "worst": worst, "high": format_share(high), "best": best}
    return [Message(tr("By date, overall accuracy lies between {low} ({worst}) and {high} ({best})."), values)]


def _estimates(assessment: Json) -> list[tuple[str, Json]]:
    """Return (date, estimate) of the dates that have one."""
    return [(date["date"], date["estimate"]) for date in assessment["dates"] if date.get("estimate")]


def _areas_known(facts: Facts, assessment: Json) -> list[Message]:
    estimates = [
        estimate for _, estimate in _estimates(assessment) if any(item["area"] and item["area"]["share"] for item in estimate["by_class"])
    ]
    if not estimates or assessment.get("design") == CENSUS:
        return []
    text = tr("Areas of the classes are estimated from the reference, with intervals, on {count} of {total} dates.")
    return [Message(text, {"count": len(estimates), "total": max(len(facts.dates), len(estimates))})]


def _changes(facts: Facts, assessment: Json) -> tuple[list[Message], list[Message]]:
    """Return what is known of the changes, and what of it is bad: where less than half of them may be real, or be found, or too much changes."""
    changes = assessment.get("changes") or {}
    texts = {
        ("spatial", "users_accuracy"): tr("Of the places that change in the maps, {share} changed in truth."),
        ("spatial", "producers_accuracy"): tr("Of the places that changed in truth, {share} change in the maps."),
        ("temporal", "users_accuracy"): tr("Of the changes in the maps, {share} happened at that time (tolerance in dates: {tolerance})."),
        ("temporal", "producers_accuracy"): tr("Of the changes that happened, the maps show {share} (tolerance in dates: {tolerance})."),
    }
    found: tuple[list[Message], list[Message]] = ([], [])
    share = changed_share(assessment)
    if share is not None and facts.changed is not None and compares_all(assessment, facts.dates):
        text = tr("By the reference, {share} of the area changed at least once; the maps show {mapped}.")
        values = {"share": format_interval(share, format_percent), "mapped": format_percent(facts.changed)}
        is_off = share["low"] is not None and not share["low"] <= facts.changed <= share["high"]
        found[is_off].append(Message(text, values))
    for (where, name), text in texts.items():
        figure = (changes.get(where) or {}).get(name)
        if figure is not None and figure["value"] is not None:
            values = {"share": format_interval(figure, format_percent), "tolerance": changes.get("tolerance", 1)}
            lowest = figure["value"] if figure["low"] is None else figure["low"]
            found[lowest < WEAK].append(Message(text, values))
    return found


def _weak_classes(assessment: Json) -> list[Message]:
    """Name the classes whose user's or producer's accuracy may be below a half."""
    names = {item["code"]: item["name"] for item in assessment["classes"]}
    estimate = assessment["pooled"].get("estimate") or next((estimate for _, estimate in _estimates(assessment)), None)
    if estimate is None:
        return []
    texts = {"users_accuracy": tr("{name} (user's accuracy {value})"), "producers_accuracy": tr("{name} (producer's accuracy {value})")}
    weak = []
    for item in estimate["by_class"]:
        found = [(item[kind], kind) for kind in texts if item[kind] is not None and item[kind]["low"] is not None]
        if found and min(each["low"] for each, _ in found) < WEAK:
            worst, kind = min(found, key=lambda each: float(each[0]["value"]))
            values = {"name": names.get(item["code"], item["code"]), "value": format_interval(worst)}
            weak.append((float(worst["value"]), Message(texts[kind], values)))
    if not weak:
        return []
    shown = [each for _, each in sorted(weak, key=lambda each: each[0])[:NAMED]]
    values = {"count": len(weak), "total": len(estimate["by_class"]), "names": _joined(shown)}
    return [Message(tr("User's or producer's accuracy may be below one half for {count} of {total} classes: {names}."), values)]


def _joined(messages: Sequence[Message]) -> Message:
    """Return messages as one, with semicolons between them."""
    values = {f"part{place}": each for place, each in enumerate(messages)}
    return Message("; ".join(f"{{{name}}}" for name in values), values)


def _wide(assessment: Json) -> list[Message]:
    interval = _interval_of(assessment)
    if interval is None or (interval["high"] - interval["low"]) / 2 <= WIDE:
        return []
    return [Message(tr("The interval of the overall accuracy is wide: more reference places would narrow it."))]


def _areas_off(assessment: Json) -> list[Message]:
    """Name the classes whose mapped area is outside the interval of its estimate."""
    names = {item["code"]: item["name"] for item in assessment["classes"]}
    if assessment.get("design") == CENSUS:
        return []
    off: dict[str, int] = {}
    for _, estimate in _estimates(assessment):
        for item in estimate["by_class"]:
            share = (item["area"] or {}).get("share")
            mapped = item.get("mapped_share")
            if share and share["low"] is not None and mapped is not None and not share["low"] <= mapped <= share["high"]:
                off[item["code"]] = off.get(item["code"], 0) + 1
    if not off:
        return []
    shown = [names.get(code, code) for code in sorted(off, key=lambda code: (-off[code], code))]
    text = tr("The mapped area lies outside the interval of the estimated one for: {names}. Report the estimated areas.")
    if assessment.get("design_text") in ASSUMED.values():  # nobody knows what the estimates stand for
        text = tr("The mapped area lies outside the interval of the estimated one for: {names}.")
    return [Message(text, {"names": _few(shown)})]


def _not_in_the_reference(facts: Facts) -> list[Message]:
    assessment = facts.assessment or {}
    seen = {date["date"] for date in assessment["dates"]}
    missing = [date for date in facts.dates if date not in seen]
    found = []
    if missing:
        text = tr("The accuracy of {count} of {total} dates, which have no reference: {dates}.")
        found.append(Message(text, {"count": len(missing), "total": len(facts.dates), "dates": _few(missing)}))
    absent = [
        item["name"]
        for item, figures in zip(assessment["classes"], assessment["pooled"]["by_class"], strict=True)
        if not figures["reference_count"]
    ]
    if absent:
        found.append(Message(tr("Classes that the reference does not hold: {names}."), {"names": _few(absent)}))
    if assessment.get("design_text") in ASSUMED.values():
        found.append(Message(tr("How the places of the reference were chosen: they are taken for a random sample.")))
    found.append(Message(tr("How true the reference itself is: who labelled it, when and from what.")))
    changes = (assessment.get("changes") or {}).get("spatial") or {}
    if assessment.get("reference_validity") == ALL_DATES and len(assessment["dates"]) > 1:
        found.append(Message(tr("Whether the land cover changed: the labels of the reference are taken to hold on all dates.")))
    elif changes and not changes.get("both", 1) + changes.get("missed", 1):
        found.append(Message(tr("Whether changes are found: no place of the reference changes.")))
    if facts.shared is None:
        found.append(Message(tr("Whether the reference is independent of the training samples.")))
    covered = min((estimate.get("covered", 1.0) for _, estimate in _estimates(assessment)), default=1.0)
    if covered < WHOLE:
        text = tr("The part of the maps from which no place was drawn, up to {percent} of a date: accuracy and areas are of the rest.")
        found.append(Message(text, {"percent": format_percent(1 - covered)}))
    if not _estimates(assessment):
        found.append(Message(tr("The error of the areas: there is no estimate with an interval.")))
    return found


def _not_independent(facts: Facts) -> list[Message]:
    if not facts.shared:
        return []
    text = tr("Training samples lie at {count} of {total} places of the reference: there the maps look better than they are.")
    return [Message(text, {"count": format_count(facts.shared), "total": format_count(_places(facts.assessment or {}))})]


def _samples_know(facts: Facts) -> list[Message]:
    known = []
    if facts.held_out is not None:
        text = tr("At samples that were left out of training, {share} were told right. This is about the samples, not the map.")
        known.append(Message(text, {"share": format_percent(facts.held_out)}))
    if facts.calibration_error is not None:
        text = tr("Confidence and share of right answers differ by {error} on average at such samples.")
        known.append(Message(text, {"error": format_percent(facts.calibration_error)}))
    if facts.flagged is not None and facts.checked:
        text = tr("{count} of {total} samples look mislabelled or odd.")
        known.append(Message(text, {"count": format_count(facts.flagged), "total": format_count(facts.checked)}))
    return known


def _doubts_of_data(facts: Facts) -> list[Message]:
    found = []
    if facts.calibration_error is not None and facts.calibration_error > OVERCONFIDENT:
        found.append(Message(tr("The confidence of the maps should not be read as a probability.")))
    hidden = [date for date, share in (facts.valid or {}).items() if share < FEW_VALID]
    if hidden:
        text = tr("On {count} of {total} dates less than half of the pixels are valid: {dates}.")
        found.append(Message(text, {"count": len(hidden), "total": len(facts.valid or {}), "dates": _few(hidden)}))
    if facts.kept is not None and facts.kept < FEW_VALID:
        found.append(Message(tr("Only {share} of the samples could be carried to other dates."), {"share": format_percent(facts.kept)}))
    if facts.warnings:
        found.append(Message(tr("Warnings of the run, which are listed below: {count}."), {"count": facts.warnings}))
    return found


def _few(names: Sequence[str]) -> str:
    return ", ".join(names) if len(names) <= NAMED else ", ".join([*names[: NAMED - 1], "…"])
