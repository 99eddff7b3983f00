"""Table of suggested points against random ones; standard library only."""

from __future__ import annotations

from typing import Final

from scripts.tables.formatting import NOT_MEASURED, counted, markdown, measured, spread

PLACES: Final = {
    "demo_label_next": "demo scenes",
    "real_label_next": "real fields (Flanders), other blocks",
    "real_label_next_mato_grosso": "real places (Mato Grosso), other fields",
}
TARGET: Final = 1.5


def label_next() -> str:
    """Return how much the same number of points gains where it is suggested and at random."""
    rows = []
    for name, title in PLACES.items():
        found = measured(name)
        if found is None:
            continue
        rows.append(
            [
                f"{title} ({counted(found['seeds'], 'seed')}, {counted(found['dates'], 'date')}, {found['added']} points added)",
                *(spread(found["overall_accuracy"][way]) for way in ("none", "random", "suggested")),
                *(spread(found["gain"][way]) for way in ("random", "suggested")),
                spread(found["ratio"], 2),
                spread(found["ratio_twice"], 2),
                f"{found['better']} of {found['seeds']}",
            ]
        )
    head = [
        "",
        "before",
        "after random points",
        "after suggested points",
        "gain, random",
        "gain, suggested",
        "ratio of the gains",
        "ratio, twice as many random points",
        "better than random (mean of the draws)",
    ]
    return markdown(head, rows) if rows else NOT_MEASURED
