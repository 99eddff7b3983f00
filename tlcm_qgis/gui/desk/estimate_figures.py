"""Estimates from a reference sample as the worker wrote them: accuracies, areas and transitions with 95 % intervals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Mapping, Optional, Tuple

from ...core.spec.json_file import finite, need, whole

_MOST = 2**63 - 1


@dataclass(frozen=True)
class Interval:
    """A value with the ends of its 95 % interval, which are ``None`` where they cannot be told."""

    value: float
    low: Optional[float]
    high: Optional[float]

    @property
    def has_width(self) -> bool:
        """Return whether there is an interval, and not that of a comparison of every pixel."""
        return self.low is not None and self.high is not None and self.low < self.high


@dataclass(frozen=True)
class AreaEstimate:
    """How much of the area is something: ``share`` (0-1) and ``hectares``, ``None`` where they are not known."""

    share: Optional[Interval]
    hectares: Optional[Interval]


@dataclass(frozen=True)
class ClassEstimate:
    """Accuracies of a class, what the map shows of it, and what the reference says of its area."""

    users: Optional[Interval]
    producers: Optional[Interval]
    f1: Optional[Interval]
    mapped_share: Optional[float]
    mapped_hectares: Optional[float]
    area: AreaEstimate


@dataclass(frozen=True)
class Estimate:
    """Estimates of a date, or of all.

    Attributes:
        overall, kappa: with intervals.
        proportions: shares of the area, rows = reference, columns = map, in the order of the classes.
        classes: in the same order.
    """

    overall: Optional[Interval]
    kappa: Optional[Interval]
    proportions: Tuple[Tuple[float, ...], ...]
    classes: Tuple[ClassEstimate, ...]


@dataclass(frozen=True)
class Transition:
    """From one class to another (codes): what the maps show in hectares, and what the reference says."""

    before: str
    after: str
    mapped_share: Optional[float]
    mapped_hectares: Optional[float]
    area: AreaEstimate

    @property
    def size(self) -> float:
        """Return what transitions are sorted by."""
        found = (self.area.hectares, self.area.share)
        return max(self.mapped_hectares or 0.0, self.mapped_share or 0.0, *(item.value if item is not None else 0.0 for item in found))


@dataclass(frozen=True)
class TransitionTable:
    """All transitions between two dates (keys)."""

    first: str
    second: str
    rows: Tuple[Transition, ...]


@dataclass(frozen=True)
class ChangeAccuracy:
    """How well changes are found, in space or in time; ``tolerance``: dates that a change may be early or late."""

    users: Optional[Interval]
    producers: Optional[Interval]
    f1: Optional[Interval]
    places: int
    tolerance: int


def read_estimate(content: Optional[Mapping[str, Any]], size: int) -> Optional[Estimate]:
    """Return an estimate of ``size`` classes; raises one of ``UNEXPECTED`` if it is none."""
    if content is None:
        return None
    proportions = tuple(tuple(finite(value) for value in row) for row in content["proportions"])
    classes = tuple(_class(item) for item in content["by_class"])
    if len(classes) != size or len(proportions) != size or any(len(row) != size for row in proportions):
        raise ValueError("estimate and classes do not fit")
    return Estimate(_interval(content["overall_accuracy"]), _interval(content["kappa"]), proportions, classes)


def read_transitions(content: Any) -> Tuple[TransitionTable, ...]:
    """Return the tables of transitions; raises one of ``UNEXPECTED`` if they are none."""
    return tuple(
        TransitionTable(need(str, item["from_date"]), need(str, item["to_date"]), tuple(_transition(row) for row in item["classes"]))
        for item in content or ()
    )


def read_changes(content: Optional[Mapping[str, Any]]) -> Tuple[Optional[ChangeAccuracy], Optional[ChangeAccuracy]]:
    """Return how well changes are found in space and in time; raises one of ``UNEXPECTED`` if that is not what it says."""
    if not content:
        return None, None
    tolerance = whole(content.get("tolerance", 0), 0, _MOST)
    space, time = (_change(content.get(name), tolerance) for name in ("spatial", "temporal"))
    return space, time


def _class(item: Mapping[str, Any]) -> ClassEstimate:
    users, producers, f1 = (_interval(item[name]) for name in ("users_accuracy", "producers_accuracy", "f1"))
    return ClassEstimate(users, producers, f1, _number(item.get("mapped_share")), _number(item.get("mapped_hectares")), _area(item["area"]))


def _transition(row: Mapping[str, Any]) -> Transition:
    before, after = need(str, row["from_code"]), need(str, row["to_code"])
    return Transition(before, after, _number(row.get("mapped_share")), _number(row.get("mapped_hectares")), _area(row["area"]))


def _change(item: Optional[Mapping[str, Any]], tolerance: int) -> Optional[ChangeAccuracy]:
    if item is None:
        return None
    users, producers, f1 = (_interval(item.get(name)) for name in ("users_accuracy", "producers_accuracy", "f1"))
    return ChangeAccuracy(users, producers, f1, whole(item.get("places", 0), 0, _MOST), tolerance)


def _area(content: Optional[Mapping[str, Any]]) -> AreaEstimate:
    found = content or {}
    return AreaEstimate(_interval(found.get("share")), _interval(found.get("hectares")))


def _interval(content: Optional[Mapping[str, Any]]) -> Optional[Interval]:
    if content is None or content.get("value") is None:
        return None
    return Interval(finite(content["value"]), _number(content.get("low")), _number(content.get("high")))


def _number(value: Any) -> Optional[float]:
    return None if value is None else finite(value)
