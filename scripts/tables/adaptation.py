"""Tables of models on images of another sensor, place or year; standard library only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from scripts.tables.formatting import NOT_MEASURED, counted, markdown, measured, number, spread

WAYS: Final = {
    "none": "unchanged",
    "moments": "means",
    "percentiles": "percentiles",
    "covariance": "covariances",
    "robust_covariance": "robust covariances",
    "auto": "the best one",
    "self_trained": "self-trained in any case",
    "full": "self-trained if better",
    "trained_on_target": "trained on the target",
}


def sensors() -> str:
    """Return the accuracy on images of another sensor by pair of dates."""
    return _table(("real_sensors",), "Sentinel-2 -> Landsat 8")


def sensors_network() -> str:
    """Return the accuracy of a network on images of another sensor, with what it teaches itself."""
    return _table(("real_sensors_cnn",), "Sentinel-2 -> Landsat 8, network on patches")


def self_training_guard() -> str:
    """Return how often what a network taught itself was kept and refused, rightly or wrongly."""
    found = measured("real_sensors_cnn")
    if found is None:
        return NOT_MEASURED
    guard = found["guard"]
    outcomes = ("better", "alike", "worse")
    rows = [[word, *(str(guard[f"{word}_{how}"]) for how in outcomes)] for word in ("kept", "refused")]
    source = [number(guard["source_before"]), number(guard["source_after"])]
    return markdown(["self-training was", *outcomes, "accuracy on the source before", "after"], [[*rows[0], *source], [*rows[1], "", ""]])


def places() -> str:
    """Return the accuracy on images of other places and years, and how the automatic choice did."""
    return _table(("real_places", "real_years"), "another place or year")


def _table(parts: Sequence[str], title: str) -> str:
    found = [figures for figures in map(measured, parts) if figures is not None]
    if not found:
        return NOT_MEASURED
    pairs = {name: pair for figures in found for name, pair in figures["pairs"].items()}
    first = next(iter(pairs.values()))
    ways = [way for way in WAYS if any(way in pair["accuracy"] for pair in pairs.values())]
    head = [f"{title}, {counted(found[0]['seeds'], 'draw')}", *(WAYS[way] for way in ways)]
    rows = [[name, *(_cell(pair["accuracy"], way) for way in ways)] for name, pair in pairs.items()]
    last = ["**mean**", *(f"**{number(_mean(found, way))}**" for way in ways)]
    if "decisions" in first:
        head.append("it was better / alike / worse")
        rows = [
            [*row, " / ".join(str(count) for count in pair["decisions"].values())] for row, pair in zip(rows, pairs.values(), strict=True)
        ]
        last.append("")
    return markdown(head, [*rows, last])


def _mean(parts: Sequence[Mapping[str, Any]], way: str) -> float | None:
    """Return the mean over the pairs of all parts, if all have it."""
    if any(way not in figures["mean"] for figures in parts):
        return None
    return sum(figures["mean"][way] * len(figures["pairs"]) for figures in parts) / sum(len(figures["pairs"]) for figures in parts)


def _cell(accuracy: Mapping[str, Any], way: str) -> str:
    if way not in accuracy:
        return ""
    return spread(accuracy[way]) if way in ("auto", "full") else number(accuracy[way]["mean"])
