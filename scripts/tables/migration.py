"""Tables of the migration of samples and of the maps made from them; standard library only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from scripts.tables.formatting import NOT_MEASURED, counted, markdown, mean, measured, number, percent, spread

WAYS: Final = {
    "naive": "naive",
    "paper": "T-LCM as published (`VARIANT=paper`)",
    "best": "this plugin (`VARIANT=best`)",
    "ceiling": "ceiling",
}
STEPS: Final = {
    "naive": "naive",
    "paper_filter": "`paper`, the filter alone",
    "paper": "`paper`: augment, filter, augment on every date",
    "paper_sequential": "the same, from date to date",
    "best_alone": "`best`, all dates together, the labelled samples alone",
    "best": "the same, augmented (the default)",
    "best_star": "`best`, every date from the labelled one",
    "best_star_augmented": "the same, augmented on every date",
    "best_sequential": "`best`, from date to date",
    "best_sequential_augmented": "the same, augmented on every date",
    "ceiling": "ceiling",
}
METHODS: Final = {"rf": "random forest", "svm": "SVM"}
CONDITIONS: Final = {
    "demo_base": "one month from date to date, no clouds, 20 points a class",
    "demo_clouds": "20 % clouds",
    "demo_haze": "haze twice as strong",
    "demo_months": "three months from date to date",
    "demo_points": "5 points a class",
}


def demo_short() -> str:
    """Return the table of the demo for the README."""
    found = measured("demo_base")
    if found is None:
        return NOT_MEASURED
    rows = found["overall_accuracy"]["rf"]
    head = [
        f"labels ({counted(found['seeds'], 'scene')})",
        f"mean of {found['dates']} dates",
        "last date",
        "gap closed, mean",
        "gap closed, last",
    ]
    return markdown(head, [_short_row(rows[way], label) for way, label in WAYS.items()])


def _short_row(row: Mapping[str, Any], label: str) -> list[str]:
    gap = row.get("gap_closed", {})
    return [label, mean(row["mean"]), mean(row["last"]), mean(gap.get("mean"), 2), mean(gap.get("last"), 2)]


def demo_accuracy(method: str = "rf") -> str:
    """Return accuracies and gaps closed on the base scenes, with intervals."""
    found = measured("demo_base")
    if found is None or method not in found["overall_accuracy"]:
        return NOT_MEASURED
    rows = []
    for way, label in WAYS.items():
        row = found["overall_accuracy"][method][way]
        gap = row.get("gap_closed", {})
        rows.append([label, spread(row["mean"]), spread(row["last"]), spread(gap.get("mean"), 2), spread(gap.get("last"), 2)])
    return markdown(
        [
            f"labels ({counted(found['seeds'], 'scene')})",
            f"mean of {found['dates']} dates",
            "last date",
            "gap closed, mean",
            "gap closed, last",
        ],
        rows,
    )


def demo_conditions(names: Iterable[str] = tuple(CONDITIONS)) -> str:
    """Return accuracies of all ways under all conditions."""
    rows = []
    for name in names:
        found = measured(name)
        if found is not None:
            table = found["overall_accuracy"]["rf"]
            cells = [f"{mean(table[way]['mean'])} / {mean(table[way]['last'])}" for way in WAYS]
            gap = table["best"]["gap_closed"]
            rows.append([CONDITIONS[name], str(found["seeds"]), *cells, f"{mean(gap['mean'], 2)} / {mean(gap['last'], 2)}"])
    head = ["condition", "scenes", "naive", "`paper`", "`best`", "ceiling", "gap closed by `best`"]
    return markdown(head, rows) if rows else NOT_MEASURED


def demo_samples(names: Iterable[str] = tuple(CONDITIONS)) -> str:
    """Return how right the samples are, worst class and worst date."""
    rows = []
    for name in names:
        found = measured(name)
        for way in ("naive", "paper", "best") if found else ():
            table = found["samples"][way]
            wrong, kept, right = table["wrong"], table["kept"], table["right"]
            cells = [
                f"{percent(part['pooled'])} / {percent(part['worst_class'])} / {percent(part['worst_date'])}" for part in (wrong, kept)
            ]
            new = f"{percent(right['pooled'])} / {percent(right['worst_date'])}" if right["count"] else "–"
            rows.append([CONDITIONS[name], f"`{way}`" if way != "naive" else way, *cells, f"{right['count']:.0f}", new])
    head = ["condition", "labels", "wrong labels: all / worst class / worst date", "unchanged kept: all / worst class / worst date"]
    return markdown([*head, "new samples a date", "right new samples: all / worst date"], rows) if rows else NOT_MEASURED


def demo_classes(way: str = "best") -> str:
    """Return how right the samples of every class are, on the base scenes."""
    found = measured("demo_base")
    if found is None:
        return NOT_MEASURED
    table = found["samples"][way]
    rows = [
        [name, percent(wrong), percent(table["kept"]["by_class"][name]), percent(table["right"]["by_class"][name])]
        for name, wrong in table["wrong"]["by_class"].items()
    ]
    return markdown(["class", "wrong labels", "unchanged kept", "right new samples"], rows)


def demo_steps() -> str:
    """Return what augmentation and chains add, on the base scenes."""
    found = measured("demo_steps")
    if found is None:
        return NOT_MEASURED
    accuracy = found["overall_accuracy"]
    rows = []
    for way in (way for way in STEPS if way in found["samples"]):
        quality, cells = found["samples"][way], [STEPS[way]]
        for method in accuracy:
            row = accuracy[method][way]
            gap = row.get("gap_closed", {})
            cells += [f"{mean(row['mean'])} / {mean(row['last'])}", f"{mean(gap.get('mean'), 2)} / {mean(gap.get('last'), 2)}"]
        count, right = quality["right"]["count"], quality["right"]["pooled"]
        rows.append([*cells, percent(quality["wrong"]["pooled"]), f"{count:.0f}" if count else "–", percent(right)])
    head = [f"labels ({counted(found['seeds'], 'scene')})"]
    for method in accuracy:
        head += [f"{METHODS[method]}: mean of the dates / last date", "gap closed"]
    return markdown([*head, "wrong labels", "new samples a date", "right"], rows)


def demo_dates() -> str:
    """Return the accuracy of every date of the base scenes."""
    found = measured("demo_base")
    if found is None:
        return NOT_MEASURED
    rows = [[WAYS[way], *(number(value) for value in found["overall_accuracy"]["rf"][way]["by_date"])] for way in WAYS]
    return markdown(["labels", *(str(index + 1) for index in range(found["dates"]))], rows)


def patch_splits() -> str:
    """Return what static labels tell: accuracies beside naive, and the share of samples kept."""
    found = measured("real_patch")
    if found is None:
        return NOT_MEASURED
    rows = []
    for split in ("blocks", "fields"):
        for way in ("naive", "paper", "best"):
            row, kept = found[split]["overall_accuracy"][way], found[split]["samples"][way]["kept"]
            shares = ", ".join(f"{name} {percent(share)}" for name, share in kept["by_class"].items())
            rows.append([f"other {split}", WAYS[way], mean(row["mean"]), spread(row.get("minus_naive", {}).get("mean")), shares])
    return markdown(
        [f"reference ({counted(found['seeds'], 'split')})", "labels", f"mean of {found['dates']} dates", "difference to naive", "kept"],
        rows,
    )


def mato_grosso_years() -> str:
    """Return how many changed and unchanged places are told apart, and the accuracies beside naive."""
    found = measured("real_mato_grosso")
    if found is None:
        return NOT_MEASURED
    rows = []
    for years, table in {"all years": found["all"], **found["by_years"]}.items():
        if years == "all years" or table["naive"]["caught"]["mean"] is not None:
            rows += [[years, WAYS[way], *_mato_grosso_row(table[way], way)] for way in WAYS]
    head = ["labelled season to target season", "labels", "changed places caught", "unchanged places kept", "overall accuracy"]
    return markdown([*head, "difference to naive", "overall accuracy, labelled classes", "difference to naive"], rows)


def _mato_grosso_row(row: Mapping[str, Any], way: str) -> list[str]:
    judged = ["–", "–"] if way == "ceiling" else [percent(row[name]["mean"]) for name in ("caught", "kept")]
    cells = []
    for name in ("overall_accuracy", "overall_accuracy_known"):
        cells += [mean(row[name]), "–" if way == "naive" else spread(row[f"{name}_minus_naive"])]
    return [*judged, *cells]


def real_runs() -> str:
    """Return the accuracies of whole runs."""
    found = measured("real_runs")
    if found is None:
        return NOT_MEASURED
    clear, monthly, belgium, modis = (found[name] for name in ("patch_clear", "patch_monthly", "belgium", "mato_grosso"))
    rows = []
    for where, run in (
        (f"Flanders, Sentinel-2, {clear['dates']} clear dates; the fields are the reference", clear),
        (f"the same place, {monthly['composites']} monthly composites of all {monthly['images']} dates with cloud masks", monthly),
        (f"Belgium, Sentinel-2, {belgium['dates']} monthly composites, two of them empty; no reference", belgium),
        (f"Mato Grosso, {modis['dates']} MODIS images, half of the places as reference", modis),
    ):
        rows.append([where, number(run["overall_accuracy"]), percent(run["samples"]["kept"] / run["samples"]["considered"])])
    return markdown(["images", "overall accuracy", "samples kept"], rows)


def real_short() -> str:
    """Return the table of the real images for the README."""
    patch, modis = measured("real_patch"), measured("real_mato_grosso")
    if patch is None or modis is None:
        return NOT_MEASURED
    rows = []
    for way in ("naive", "paper", "best"):
        split = patch["fields"]
        kept = "–" if way == "naive" else percent(split["samples"][way]["kept"]["pooled"])
        cells = [mean(split["overall_accuracy"][way]["mean"]), kept, mean(modis["all"][way]["overall_accuracy_known"])]
        rows.append([WAYS[way], *cells, *_mato_grosso_row(modis["all"][way], way)[:2]])
    head = ["labels", "Flanders: overall accuracy", "samples kept", "Mato Grosso: overall accuracy", "changed places caught"]
    return markdown([*head, "unchanged places kept"], rows)


def targets() -> str:
    """Return what `VARIANT=best` was meant to reach, and what it reaches."""
    demo, patch = measured("demo_base"), measured("real_patch")
    if demo is None or patch is None:
        return NOT_MEASURED
    gap, samples = demo["overall_accuracy"]["rf"]["best"]["gap_closed"], demo["samples"]["best"]
    rows = [
        _target("gap closed, mean of the dates", gap["mean"]["mean"], 0.8),
        _target("gap closed, last date", gap["last"]["mean"], 0.8),
        _target("wrong labels, worst class", samples["wrong"]["worst_class"], 0.02, at_most=True),
        _target("unchanged kept, worst class", samples["kept"]["worst_class"], 0.8),
        _target("right new samples, worst date", samples["right"]["worst_date"], 0.97),
    ]
    for split in ("blocks", "fields"):
        low = patch[split]["overall_accuracy"]["best"]["minus_naive"]["mean"]["low"]
        rows.append(_target(f"fields that do not change, other {split}: difference to naive, lower limit", low, -0.02))
    return markdown(["figure", "target", "measured", "reached"], rows)


def _target(name: str, value: float | None, limit: float, at_most: bool = False) -> list[str]:
    reached = "–" if value is None else "yes" if (value <= limit if at_most else value >= limit) else "no"
    return [name, f"{'at most' if at_most else 'at least'} {limit:g}", number(value), reached]
