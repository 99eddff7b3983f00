"""Which layers a run brings into the project, and how each shall look; decided from files, before any layer exists."""

from __future__ import annotations

import datetime as dt
import glob
import os
import statistics
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple

from ..core.spec.dates import DateInterval
from ..core.spec.messages import tr
from ..core.spec.parameters import Algorithm
from ..core.spec.series_document import read_series
from ..processing.texts import translate

# File stem and title of the rasters of a change folder, in the order in which people ask for them.
CHANGE_TITLES = {
    "count": tr("Number of changes"),
    "probability": tr("Probability of change"),
    "last_change": tr("Date of the last change"),
    "first_change": tr("Date of the first change"),
    "change_after": tr("Last date before the change"),
    "from_class": tr("Class before the change"),
    "to_class": tr("Class after the change"),
    "confidence": tr("Confidence of the change"),
}
# Measure of uncertainty of a date: the group of its layers, and their names.
MEASURE_TITLES = {
    "unlike": (tr("Unlike the training samples"), tr("{date} unlike the samples")),
    "margin": (tr("Lead of the most probable class"), tr("{date} lead of the class")),
    "entropy": (tr("Entropy of the class probabilities"), tr("{date} entropy")),
}
_DAY = dt.timedelta(days=1)
_DAY_LETTERS = 10  # of an ISO day
_TEMPORARY_NAMES = ("OUTPUT_FOLDER", "OUTPUT", "AUDIT")  # how QGIS names temporary outputs

Period = Tuple[dt.date, dt.date]


@dataclass(frozen=True)
class LayerPlan:
    """A layer to load.

    Attributes:
        path: file; ``name``: name in the layer tree.
        look: "raster" (style beside the file), "samples" (styled by class), "audit" or "quality" (styled by reason).
        groups: names of the nested groups it belongs to, the outer one first; empty for none.
        run: what tells its run from others (the output folder or file); layers of one run share the outer group.
        visible, expanded: state of its node. ``group_expanded``: state of its innermost group.
        period: for dated rasters, first day and the day after the last.
        is_destination: it is an output parameter, so that QGIS itself knows whether the user wants it loaded.
    """

    path: str
    name: str
    look: str = "raster"
    groups: Tuple[str, ...] = ()
    run: str = ""
    visible: bool = False
    expanded: bool = False
    group_expanded: bool = False
    period: Optional[Period] = None
    is_destination: bool = False


def plan_layers(spec: Algorithm, outputs: Mapping[str, Any]) -> List[LayerPlan]:
    """Return the layers that the results of a run give, in the order of the layer tree."""
    planner = _PLANNERS.get(spec.loads)
    run = str(outputs.get("OUTPUT_FOLDER") or outputs.get("OUTPUT") or "")
    return [replace(plan, run=run) for plan in planner(spec, outputs)] if planner else []


def periods(intervals: Sequence[DateInterval]) -> List[Period]:
    """Return [date, next date) for dates in time order; the last one is as long as the median spacing.

    A single date lasts as long as its own interval.
    """
    starts = [interval.start for interval in intervals]
    spacings = [(starts[i + 1] - starts[i]).days for i in range(len(starts) - 1)]
    if not spacings:
        return [(interval.start, interval.end + _DAY) for interval in intervals]
    last_days = max(1, round(statistics.median(spacings)))
    return list(zip(starts, [*starts[1:], starts[-1] + last_days * _DAY]))


def run_name(spec: Algorithm, folder: str) -> str:
    """Return the name of the group of a run: the algorithm, and its folder or, for a temporary one, the time."""
    name = os.path.basename(os.path.normpath(folder))
    return f"{translate(spec.title)}: {time.strftime('%H:%M') if name in _TEMPORARY_NAMES else name}"


def _plan_series(spec: Algorithm, outputs: Mapping[str, Any]) -> List[LayerPlan]:
    """Only the last map is shown; what else is checked lies above the maps, so that it can be seen."""
    run = run_name(spec, outputs["OUTPUT_FOLDER"])
    dates = read_series(Path(outputs["SERIES_OUT"])).dates
    spans = periods([date.interval for date in dates])
    last = len(dates) - 1
    plans: List[LayerPlan] = []
    if outputs.get("SAMPLES_OUT"):
        plans.append(LayerPlan(outputs["SAMPLES_OUT"], translate("Dated samples"), "samples", (run,)))
    if outputs.get("QUALITY_OUT"):
        plans.append(LayerPlan(outputs["QUALITY_OUT"], translate("Quality of the samples"), "quality", (run,)))
    if outputs.get("AUDIT_OUT"):
        plans.append(LayerPlan(outputs["AUDIT_OUT"], translate("Audit of the samples"), "audit", (run,)))
    if outputs.get("CHANGES"):
        plans += _change_plans(outputs["CHANGES"], (run, translate("Changes")), shown="")
    confidences, maps = (run, translate("Confidence")), (run, translate("Land cover"))
    for date, span in zip(dates, spans):
        if date.confidence:
            plans.append(LayerPlan(date.confidence, translate("{date} confidence", date=date.key), groups=confidences, period=span))
    for measure, (title, name) in MEASURE_TITLES.items():
        named = [(date.key, getattr(date, measure), span) for date, span in zip(dates, spans)]
        groups = (run, translate(title))
        plans += [LayerPlan(path, translate(name, date=key), groups=groups, period=span) for key, path, span in named if path]
    for i, (date, span) in enumerate(zip(dates, spans)):
        name = translate("{date} land cover", date=date.key)
        plans.append(LayerPlan(date.map, name, groups=maps, visible=i == last, expanded=i == last, group_expanded=True, period=span))
    return plans


def _plan_changes(spec: Algorithm, outputs: Mapping[str, Any]) -> List[LayerPlan]:
    folder = outputs["OUTPUT_FOLDER"]
    return _change_plans(folder, (run_name(spec, folder),), shown="count")


def _change_plans(folder: str, groups: Tuple[str, ...], shown: str) -> List[LayerPlan]:
    files = {stem: os.path.join(folder, f"{stem}.tif") for stem in CHANGE_TITLES}
    return [
        LayerPlan(files[stem], translate(title), groups=groups, visible=stem == shown, expanded=stem == shown)
        for stem, title in CHANGE_TITLES.items()
        if os.path.isfile(files[stem])
    ]


def _plan_differences(spec: Algorithm, outputs: Mapping[str, Any]) -> List[LayerPlan]:
    """The differences of every date, the last one shown; a veil over what is the same lets them stand out from a map below."""
    folder = outputs["OUTPUT_FOLDER"]
    files = sorted(glob.glob(os.path.join(glob.escape(folder), "differences", "difference_*.tif")))
    groups = (run_name(spec, folder),)
    keys = [Path(path).stem[len("difference_") :] for path in files]
    plans = []
    for path, key, span in zip(files, keys, _periods_of_keys(keys)):
        name, is_last = translate("{date} differences", date=key), path == files[-1]
        plans.append(LayerPlan(path, name, groups=groups, visible=is_last, expanded=is_last, period=span))
    return plans


def _periods_of_keys(keys: Sequence[str]) -> Sequence[Optional[Period]]:
    """Return the periods of dates (in time order) by their keys, which begin with their first day; ``None`` for all if one does not."""
    try:
        days = [dt.date.fromisoformat(key[:_DAY_LETTERS]) for key in keys]
    except ValueError:
        return [None] * len(keys)
    return periods([DateInterval(day, day) for day in days])


def _plan_samples(spec: Algorithm, outputs: Mapping[str, Any]) -> List[LayerPlan]:
    has_audit = bool(outputs.get("AUDIT"))
    groups = (run_name(spec, os.path.splitext(outputs["OUTPUT"])[0]),) if has_audit else ()
    plans = [LayerPlan(outputs["OUTPUT"], translate("Dated samples"), "samples", groups, visible=True, expanded=True, is_destination=True)]
    if has_audit:
        plans.append(LayerPlan(outputs["AUDIT"], translate("Audit of the samples"), "audit", groups, is_destination=True))
    return plans


def _plan_quality(spec: Algorithm, outputs: Mapping[str, Any]) -> List[LayerPlan]:
    has_cleaned = bool(outputs.get("CLEANED"))
    groups = (run_name(spec, os.path.splitext(outputs["OUTPUT"])[0]),) if has_cleaned else ()
    name = translate("Quality of the samples")
    plans = [LayerPlan(outputs["OUTPUT"], name, "quality", groups, visible=True, expanded=True, is_destination=True)]
    if has_cleaned:
        plans.append(LayerPlan(outputs["CLEANED"], translate("Cleaned samples"), "samples", groups, is_destination=True))
    return plans


def _plan_suggestions(spec: Algorithm, outputs: Mapping[str, Any]) -> List[LayerPlan]:
    return [LayerPlan(outputs["OUTPUT"], translate("Points to label"), "samples", visible=True, expanded=True, is_destination=True)]


def _plan_reference(spec: Algorithm, outputs: Mapping[str, Any]) -> List[LayerPlan]:
    name = translate("Reference sample")
    return [LayerPlan(outputs["OUTPUT"], name, "samples", visible=True, expanded=True, is_destination=True)]


def _plan_demo(spec: Algorithm, outputs: Mapping[str, Any]) -> List[LayerPlan]:
    return [LayerPlan(outputs["SAMPLES"], translate("Samples of the first date"), "samples", visible=True, expanded=True)]


def _plan_preview(spec: Algorithm, outputs: Mapping[str, Any]) -> List[LayerPlan]:
    name = translate("{date} preview", date=outputs["MAPPED_DATE"])
    return [LayerPlan(outputs["OUTPUT"], name, visible=True, expanded=True, is_destination=True)]


_PLANNERS: Dict[str, Callable[[Algorithm, Mapping[str, Any]], List[LayerPlan]]] = {
    "series": _plan_series,
    "changes": _plan_changes,
    "differences": _plan_differences,
    "samples": _plan_samples,
    "quality": _plan_quality,
    "suggestions": _plan_suggestions,
    "reference": _plan_reference,
    "demo": _plan_demo,
    "preview": _plan_preview,
}
