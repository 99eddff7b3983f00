"""Tables of models on images of another sensor; standard library only."""

from __future__ import annotations

from typing import Final

from scripts.tables.formatting import NOT_MEASURED, counted, markdown, measured, number, spread

WAYS: Final = {
    "none": "unchanged",
    "moments": "means",
    "percentiles": "percentiles",
    "covariance": "covariances",
    "robust_covariance": "robust covariances",
    "auto": "the best one",
    "trained_on_target": "trained on the target",
}


def sensors() -> str:
    """Return the accuracy on images of another sensor by pair of dates."""
    found = measured("real_sensors")
    if found is None:
        return NOT_MEASURED
    head = [f"Sentinel-2 -> Landsat 8, {counted(found['seeds'], 'draw')}", *WAYS.values()]
    rows = [
        [name, *(spread(pair["accuracy"][way]) if way == "auto" else number(pair["accuracy"][way]["mean"]) for way in WAYS)]
        for name, pair in found["pairs"].items()
    ]
    return markdown(head, [*rows, ["**mean**", *(f"**{number(found['mean'][way])}**" for way in WAYS)]])
