"""Estimates as they stand in the file of figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .estimation import Estimate
from .intervals import Interval

Json = Mapping[str, Any]


def interval_json(interval: Interval | None) -> dict[str, float] | None:
    """Return an interval, or ``None``."""
    return None if interval is None else interval.as_json()


def area_json(share: Interval | None, hectares: float | None) -> dict[str, Any]:
    """Return an area: as a share, and in hectares if those of the whole map are known."""
    return {"share": interval_json(share), "hectares": None if share is None or hectares is None else share.scaled(hectares).as_json()}


def estimate_json(
    estimate: Estimate | None, codes: Sequence[str], mapped: Sequence[float], hectares: Sequence[float] | None
) -> dict[str, Any] | None:
    """Return an estimate.

    Args:
        estimate: of a date, or of all.
        codes: (K,) of the classes.
        mapped: (K,) pixels that the map shows of each. ``hectares``: the same as areas, ``None`` if not known.
        hectares: (K,) area that the map shows of each class, ``None`` if it cannot be told.
    """
    if estimate is None:
        return None
    shown = mapped if hectares is None else hectares
    whole, area = sum(shown), None if hectares is None else sum(hectares) * estimate.covered
    return {
        "overall_accuracy": interval_json(estimate.overall),
        "kappa": interval_json(estimate.kappa),
        "proportions": estimate.proportions.tolist(),
        "places": estimate.places,
        "covered": estimate.covered,
        "by_class": [
            {
                "code": code,
                "users_accuracy": interval_json(item.users),
                "producers_accuracy": interval_json(item.producers),
                "f1": interval_json(item.f1),
                "mapped_share": float(shown[place]) / whole if whole else 0.0,
                "mapped_hectares": None if hectares is None else float(hectares[place]),
                "area": area_json(item.area, area),
            }
            for place, (code, item) in enumerate(zip(codes, estimate.classes, strict=True))
        ],
    }
