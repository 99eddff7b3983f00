"""Tables of the page about trust: intervals; standard library only."""

from __future__ import annotations

from typing import Final

from scripts.tables.formatting import NOT_MEASURED, counted, markdown, measured, number, percent, spread

DESIGNS: Final = {
    "simple_random": "300 points at random",
    "stratified": "50 points in each class of the map",
    "strata": "150 points where the maps change, 150 where they do not",
    "change": "the same points: area that changed, and whether the maps show it",
    "clusters": "60 polygons, patches of one class of very unequal size",
    "dates": "150 points at random, each compared on all dates, pooled",
}


def coverage() -> str:
    """Return the table of how often intervals hold the truth."""
    found = measured("coverage")
    if found is None:
        return NOT_MEASURED
    head = [
        f"reference ({counted(found['seeds'], 'scene')}, {found['samples']:,} samples each)",
        "overall accuracy",
        "areas of classes",
        "the worst class",
        "overall accuracy, estimate ± 1.96 standard errors",
        "areas, estimate ± 1.96 standard errors",
        "overall accuracy, every pixel taken for a random point",
    ]
    figures = ("overall", "areas", "worst_area", "normal_overall", "normal_areas", "pixels_alone_overall")
    rows = found["coverage"]
    return markdown(head, [[label, *(percent(rows[name][figure]) for figure in figures)] for name, label in DESIGNS.items()])


CASES: Final = {
    "places": "demo: other half of the scene",
    "migrated": "demo: samples of one date migrated, all pixels of the maps",
    "patch_blocks": "Sentinel-2 of fields: other blocks of 8 pixels",
    "patch_fields": "Sentinel-2 of fields: other fields",
    "mato_grosso": "MODIS of Mato Grosso: other fields",
}


def calibration() -> str:
    """Return the table of how well confidence agrees with what comes true, where nothing was trained on."""
    parts = [found for found in map(measured, ("calibration_demo", "calibration_real")) if found is not None]
    if not parts:
        return NOT_MEASURED
    head = [
        "judged on",
        "draws",
        "method",
        "calibration error, not calibrated",
        "calibrated",
        "of all draws together, not calibrated",
        "calibrated",
        "log loss, not calibrated",
        "calibrated",
        "overall accuracy there",
        "held-out accuracy of the samples",
    ]
    keys = ("ece_before", "ece", "ece_pooled_before", "ece_pooled", "log_loss_before", "log_loss", "overall_accuracy", "held_out_accuracy")
    rows = [
        [CASES[case], str(found["seeds"]), f"`{method}`", *(number(_mean(figures[key])) for key in keys)]
        for found in parts
        for case, ways in found["cases"].items()
        for method, figures in ways.items()
    ]
    return markdown(head, rows)


def _mean(figure: float | dict[str, float]) -> float:
    return figure["mean"] if isinstance(figure, dict) else figure


QUALITY_CASES: Final = {
    "sample_quality_demo": "demo: scenes of 12 dates",
    "sample_quality_blocks": CASES["patch_blocks"],
    "sample_quality_fields": CASES["patch_fields"],
}


def sample_quality() -> str:
    """Return the table of how many wrong labels are found, and what becomes of maps."""
    parts = {label: found for name, label in QUALITY_CASES.items() if (found := measured(name)) is not None}
    if not parts:
        return NOT_MEASURED
    head = [
        "10 % of the labels wrong",
        "samples",
        "wrong ones found",
        "right of those doubted",
        "doubted where all labels are right",
        "overall accuracy, labels right",
        "a tenth wrong",
        "without the doubted ones",
        "difference to right labels",
    ]
    rows = [
        [
            f"{label} ({counted(found['seeds'], 'draw')} of places, {found['draws']} of wrong labels each)",
            f"{found['samples']:.0f}",
            percent(found["recall"]),
            percent(found["precision"]),
            percent(found["flagged_of_clean"]),
            *(number(found["overall_accuracy"][name]["mean"]) for name in ("clean", "flipped", "cleaned")),
            spread(found["cleaned_minus_clean"]),
        ]
        for label, found in parts.items()
    ]
    return markdown(head, rows)
