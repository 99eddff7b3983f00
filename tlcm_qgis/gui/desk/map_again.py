"""One click maps again with the samples as they are now, and shows what is different."""

from __future__ import annotations

import json
import os
from itertools import count
from typing import Any, Dict, Mapping, Optional

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...processing.texts import translate
from .background import Run
from .desk import Desk
from .readiness import READY, Readiness, environment_ready, first_obstacle, not_ready, samples_ready, series_ready
from .run_record import RunRecord

MAPPING, COMPARING = "maptimeseries", "comparemaps"
_COMPARED = "compared"  # folder in that of the new maps
_NOTES = "results/changed"  # in the project: what was said of each series


class MapAgain(QObject):
    """Repeats the run that made the chosen series, with the present samples, into a new folder, and compares the two.

    Args:
        desk: services and state.
    """

    changed = pyqtSignal()  # a run begins or is over, or there is something new to say

    def __init__(self, desk: Desk, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._desk, self._state = desk, desk.state
        self.run: Optional[Run] = None

    @property
    def is_running(self) -> bool:
        """Return whether it maps or compares."""
        return self.run is not None and self.run.is_active

    def readiness(self) -> Readiness:
        """Return whether the chosen series can be mapped again."""
        unknown = not_ready(
            translate("This series is of no run of this project that can be repeated."), translate("Choose one that the page Map has made.")
        )
        return first_obstacle(
            series_ready(self._state),
            not_ready(translate("The maps are being made again.")) if self.is_running else READY,
            READY if self._run_of_series() is not None else unknown,
            samples_ready(self._state),
            environment_ready(),
        )

    def text(self) -> str:
        """Return what was different when the chosen series was made, "" if that is not known."""
        return str(self._state.recall(_NOTES, {}).get(self._state.series_path, ""))

    def start(self) -> None:
        """Map again in the background."""
        record = self._run_of_series()
        if record is None or not self.readiness().ready:
            return
        before = self._state.series_path
        run = self._desk.run(MAPPING, self._parameters(record), translate("{name}, again", name=record.name))
        if run is not None:
            run.finished.connect(lambda ok, results: self._on_mapped(ok, before, results))
            self._follow(run)

    def _run_of_series(self) -> Optional[RunRecord]:
        series = self._state.series_path
        runs = (run for run in self._state.runs if run.algorithm == MAPPING)
        return next((run for run in runs if series and run.series == series), None)

    def _parameters(self, record: RunRecord) -> Dict[str, Any]:
        """Return the parameters of a run, with the samples as they are now and a folder that is not there yet."""
        state = self._state
        now = {
            "SAMPLES": state.samples_layer(),
            "CLASS_FIELD": state.class_field,
            "DATE_FIELD": state.date_field,
            "OUTPUT_FOLDER": new_folder(record.folder),
            "OVERWRITE": False,
        }
        if not state.date_field:  # the date of these samples, which may not be that of the samples of the run
            now["DATE"] = state.samples_date
        return {**record.parameters, **now}

    def _follow(self, run: Run) -> None:
        self.run = run
        run.changed.connect(self.changed)
        run.finished.connect(lambda _ok, _results: self.changed.emit())
        self.changed.emit()

    def _on_mapped(self, ok: bool, before: str, results: Mapping[str, Any]) -> None:
        if not ok:
            return
        after = str(results["SERIES_OUT"])
        folder = os.path.join(os.path.dirname(after), _COMPARED)
        self._state.set_series(after)
        given = {"SERIES_BEFORE": before, "SERIES_AFTER": after, "OUTPUT_FOLDER": folder}
        run = self._desk.run(COMPARING, given, translate("Compare maps"), keep=False)
        if run is not None:
            run.finished.connect(lambda ok, results: self._on_compared(ok, after, results))
            self._follow(run)

    def _on_compared(self, ok: bool, after: str, results: Mapping[str, Any]) -> None:
        if not ok:
            return
        with open(str(results["COMPARISON"]), encoding="utf-8") as file:
            text = changed_text(json.load(file))
        self._state.remember(_NOTES, {**self._state.recall(_NOTES, {}), after: text})
        self._desk.say(text, Qgis.MessageLevel.Success)
        self.changed.emit()


def new_folder(path: str) -> str:
    """Return a folder beside one that is not there yet: the same name with a number."""
    base = os.path.normpath(path)
    stem, _, number = base.rpartition("_")
    first = int(number) + 1 if stem and number.isdecimal() and len(number) < 4 else 2
    stem = stem if first > 2 or (stem and number == "1") else base
    return next(name for name in (f"{stem}_{i}" for i in count(first)) if not os.path.exists(name))


def changed_text(comparison: Mapping[str, Any]) -> str:
    """Return in a sentence what is different on the last date that both maps show; ``comparison``: content of comparison.json."""
    dates = comparison["dates"]
    last = next((date for date in reversed(dates) if date["valid_pixels"]), dates[-1])
    share = f"{100 * last['different_share']:.1f}"
    if not last["changes"]:
        return translate("No pixel has another class on {date}.", date=last["date"])
    most = last["changes"][0]
    area = most["hectares"]
    size = translate("{count} pixels", count=f"{most['pixels']:n}") if area is None else translate("{area} ha", area=_rounded(area))
    return translate(
        "{share} % of the pixels have another class on {date}, most: {before} → {after} {size}.",
        share=share,
        date=last["date"],
        before=most["from_name"],
        after=most["to_name"],
        size=size,
    )


def _rounded(area: float) -> str:
    return f"{area:.0f}" if area >= 10 else f"{area:.2g}"
