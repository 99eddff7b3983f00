"""Tables of networks, of their pre-training and of the changes that they find; standard library only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from scripts.tables.formatting import NOT_MEASURED, counted, markdown, mean, measured, spread

KINDS: Final = {"per_date": ", a network a date", "pretrained": ", pre-trained on the scene"}


def networks(name: str = "networks") -> str:
    """Return what each method reaches with the same samples, with and without a filter."""
    found = measured(name)
    if found is None:
        return NOT_MEASURED
    head = [
        f"method ({counted(found['seeds'], 'scene')})",
        f"overall accuracy, mean of {found['dates']} dates",
        "last date",
        "changed places (F1)",
        "changes on their date, give or take one (F1)",
        "training, processor s",
    ]
    rows = []
    for way, figures in found["methods"].items():
        method, _, kind = way.removesuffix("_filtered").partition("_")
        label = f"`{method}`{KINDS.get(kind, '')}{' + filter' if way.endswith('_filtered') else ''}"
        values = [spread(figures[key]) for key in ("mean", "last", "spatial_change_f1", "temporal_change_f1")]
        rows.append([label, *values, mean(found["training_cpu_s"].get(way), 0)])
    return markdown(head, rows)


STCLN_WAYS: Final = {
    "rf_stacked": "a forest on all dates, clouds filled in",
    "cnn_1d": "`tsscd`, a 1-D network",
    "stcln": "`stcln`",
    "stcln_pretrained": "`stcln`, pre-trained",
}


def stcln_gain() -> str:
    """Return what few labelled points of fields give, and what pre-training on the images without labels adds."""
    found = measured("real_pretraining")
    if found is None:
        return NOT_MEASURED
    head = [
        f"{counted(found['seeds'], 'draw')}: tested on other",
        "points a class",
        *STCLN_WAYS.values(),
        "pre-training adds",
        "mean IoU: it adds",
        "more than the forest",
    ]
    rows = []
    for case, figures in found["cases"].items():
        split, points = case.split("_")
        means, gains = figures["means"], figures["gains"]
        ways = [mean(means[way]["oa"]) for way in STCLN_WAYS]
        rows.append(
            [
                split,
                points,
                *ways,
                spread(gains["pretraining"]["oa"]),
                spread(gains["pretraining"]["miou"]),
                spread(gains["over_rf"]["oa"]),
            ]
        )
    return markdown(head, rows)


RADAR_WAYS: Final = {
    "majority": "the most frequent class",
    "rf_radar": "radar: a forest on all months",
    "stcln_radar": "radar: `stcln`",
    "slgt2_radar": "radar: `slgt2`",
    "rf_optical": "optical: a forest on all dates",
    "stcln_optical": "optical: `stcln`",
    "rf_optical_both": "both: a forest on all dates and months",
    "stcln_both": "both: `stcln` with `STACK_2`",
    "rf_few": "{few} optical dates: a forest",
    "stcln_few": "{few} optical dates: `stcln`",
    "rf_few_both": "{few} optical dates, and radar: a forest",
    "stcln_few_both": "{few} optical dates, and radar: `stcln` with `STACK_2`",
}
RADAR_GAINS: Final = {
    "stcln_over_rf": "radar: `stcln` more than the forest",
    "slgt2_over_rf": "radar: `slgt2` more than the forest",
    "both_over_optical": "both more than optical alone (`stcln`)",
    "both_over_radar": "both more than radar alone (`stcln`)",
    "few_both_over_optical": "radar and {few} optical dates more than these dates alone (`stcln`)",
    "few_both_over_radar": "radar and {few} optical dates more than radar alone (`stcln`)",
}


def radar() -> str:
    """Return what radar tells of fields, alone and with optical images."""
    return _of_splits("means", RADAR_WAYS)


def radar_gains() -> str:
    """Return the paired differences of the same draws."""
    return _of_splits("gains", RADAR_GAINS)


def _of_splits(part: str, labels: Mapping[str, str]) -> str:
    found = measured("real_radar")
    if found is None:
        return NOT_MEASURED
    splits = found["splits"]
    titles = [f"other {split}: {name}" for split in splits for name in ("overall accuracy", "mean IoU")]
    head = [f"{counted(found['seeds'], 'draw')}, {found['dates']['radar']} months, {found['dates']['optical']} optical dates", *titles]
    rows = [
        [label.format(**found["dates"]), *(spread(splits[split][part][key].get(name)) for split in splits for name in ("oa", "miou"))]
        for key, label in labels.items()
    ]
    return markdown(head, rows)


YEARLY: Final = {
    "year": "the year alone: its most frequent class",
    "rf_of_year": "a forest on all bands and dates of a year",
    "rf": "`rf`, most frequent of the year's dates",
    "tsscd": "`tsscd`, most frequent of the year's dates",
    "tsscd_paper": "`tsscd`, `VARIANT=paper`",
}


def mato_grosso_series() -> str:
    """Return how well the classes of agricultural years, and their changes, are found at places held back."""
    found = measured("real_mato_grosso_series")
    if found is None:
        return NOT_MEASURED
    head = [
        f"{found['places']} places, {found['labels']} labels, {found['dates']} dates",
        "overall accuracy",
        "change from year to year (F1)",
    ]
    return markdown(
        head, [[label, *(mean(found["ways"][way][key]) for key in ("overall_accuracy", "change_f1"))] for way, label in YEARLY.items()]
    )


def change_probability() -> str:
    """Return how far the probability of change is calibrated, beside the number of changes taken for certain."""
    found = measured("networks")
    chance = found and found.get("change_probability")
    if not chance:
        return NOT_MEASURED
    head = ["expected calibration error", "Brier score", "Brier score of the maps' own changes", "changed, as estimated", "changed, true"]
    names = ("expected_calibration_error", "brier", "brier_of_count", "estimated_share", "changed_share")
    return markdown(head, [[spread(chance[name]) for name in names]])
