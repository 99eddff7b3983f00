"""Tables of filters in space and time; standard library only."""

from __future__ import annotations

from typing import Final

from scripts.tables.formatting import NOT_MEASURED, counted, markdown, measured, spread

WAYS: Final = {
    "none": "none",
    "majority": "majority of 3 dates",
    "majority_both": "majority of 3 x 3 pixels, then of 3 dates",
    "hmm": "most probable sequence (`TEMPORAL=hmm`)",
    "hmm_shortest_2": "the same, `MIN_DURATION=2`",
    "bayes": "Bayesian smoothing of 3 x 3 pixels (`SPATIAL=bayes`)",
    "bayes_hmm": "Bayesian smoothing, then the most probable sequence",
}


def temporal(name: str = "temporal") -> str:
    """Return what each filter makes of the same maps."""
    found = measured(name)
    if found is None:
        return NOT_MEASURED
    head = [
        f"filter ({counted(found['seeds'], 'scene')})",
        f"overall accuracy, all {found['dates']} dates",
        "last date",
        "changed places (F1)",
        "changes on their date, give or take one (F1)",
        "mean confidence",
    ]
    keys = ("overall_accuracy", "last", "spatial_change_f1", "temporal_change_f1", "confidence")
    return markdown(head, [[label, *(spread(found["ways"][way][key]) for key in keys)] for way, label in WAYS.items()])
