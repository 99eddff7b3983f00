"""Page Map: method and folder, the job in the background, and the runs so far."""

from __future__ import annotations

import os
from typing import Any, Dict

from qgis.PyQt.QtWidgets import QListWidgetItem

from ...core.spec.messages import tr
from ...core.spec.methods import METHODS
from ...processing.resources import icon
from ...processing.texts import translate
from .background import Run
from .page import Page
from .readiness import Readiness, apply, environment_ready, first_obstacle, not_ready, samples_ready, stack_ready
from .run_panel import RunPanel
from .state import CANCELLED, FAILED, FINISHED, INTERRUPTED, RUNNING, DeskState, RunRecord

ALGORITHM = "maptimeseries"
STATUS_TITLES = {
    RUNNING: tr("running"),
    FINISHED: tr("finished"),
    FAILED: tr("failed"),
    CANCELLED: tr("cancelled"),
    INTERRUPTED: tr("interrupted"),
}


def mapping_ready(state: DeskState, folder: str, is_running: bool) -> Readiness:
    """Return whether the time series can be mapped into ``folder``."""
    if is_running:
        return not_ready(translate("A map is being made."))
    missing = not_ready(translate("There is no folder for the results yet."), translate("Choose one."))
    folder_ready = Readiness(True) if folder else missing
    return first_obstacle(stack_ready(state), samples_ready(state), folder_ready, environment_ready())


class MapPage(Page):
    """Runs the whole chain from samples to maps, changes and report."""

    NAME = "map"
    TITLE = tr("Map")

    def fill(self) -> None:
        """Connect the widgets."""
        form = self.form
        for method in METHODS.values():
            form.method.addItem(translate(method.title), method.name)
        form.method.setCurrentIndex(max(0, form.method.findData(self.state.recall("map/method"))))
        form.method.currentIndexChanged.connect(self._on_method)
        form.folder.setStorageMode(form.folder.StorageMode.GetDirectory)
        form.folder.fileChanged.connect(self._on_folder)
        form.run.setIcon(icon("map.svg"))
        form.run.clicked.connect(self.start)
        form.more.clicked.connect(lambda: self.desk.open_dialog(ALGORITHM, self.parameters()))
        self.progress = RunPanel(form.progress)
        for signal in (self.state.stack_changed, self.state.samples_changed):
            self.listen(signal, self._refresh_ready)
        self.listen(self.state.runs_changed, self.refresh)

    def refresh(self) -> None:
        """Show method, folder, runs, and whether a job can start."""
        form = self.form
        form.advice.setText(translate(METHODS[form.method.currentData()].advice))
        form.runs.clear()
        for run in self.state.runs:
            form.runs.addItem(_run_item(run))
        form.noRuns.setVisible(not self.state.runs)
        form.runs.setVisible(bool(self.state.runs))
        self._refresh_ready()

    def parameters(self) -> Dict[str, Any]:
        """Return the parameters of the job as the page says them."""
        state = self.state
        return {
            "STACK": state.stack_path,
            "SAMPLES": state.samples_layer(),
            "CLASS_FIELD": state.class_field,
            "DATE_FIELD": state.date_field,
            "DATE": state.samples_date or state.date,
            "METHOD": self.form.method.currentData(),
            "OUTPUT_FOLDER": self.form.folder.filePath(),
            **self.state.recall("map/parameters", {}),
        }

    def start(self) -> None:
        """Start the job in the background."""
        parameters = self.parameters()
        name = f"{self.form.method.currentText()}: {os.path.basename(os.path.normpath(parameters['OUTPUT_FOLDER']))}"
        run = self.desk.run(ALGORITHM, parameters, name)
        if run is not None:
            self.progress.follow(run)
            run.finished.connect(lambda ok, _results: self._on_finished(run, ok))
            self._refresh_ready()

    def _on_finished(self, run: Run, ok: bool) -> None:
        self._refresh_ready()
        if ok:
            self.state.set_series(str(run.results["SERIES_OUT"]))

    def _on_method(self) -> None:
        self.state.remember("map/method", self.form.method.currentData())
        self.form.advice.setText(translate(METHODS[self.form.method.currentData()].advice))

    def _on_folder(self, path: str) -> None:
        self._refresh_ready()

    def _refresh_ready(self) -> None:
        readiness = mapping_ready(self.state, self.form.folder.filePath(), self.progress.is_running)
        apply(readiness, self.form.run, self.form.runState, translate("Map every date of the stack."))
        if self.progress.is_running:  # the panel below says it
            self.form.runState.hide()


def _run_item(run: RunRecord) -> QListWidgetItem:
    item = QListWidgetItem(f"{run.name} ({translate(STATUS_TITLES.get(run.status, run.status))})")
    item.setToolTip(run.problem or run.folder)
    return item
