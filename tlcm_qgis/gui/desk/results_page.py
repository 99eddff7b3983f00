"""Page Results: a map series in the canvas, and its report."""

from __future__ import annotations

import os
from typing import Any, Dict, List, Tuple, Type

from qgis.core import Qgis, QgsDateTimeRange, QgsInterval, QgsTemporalNavigationObject, QgsUnitTypes
from qgis.PyQt.QtCore import QDate, QDateTime, QSignalBlocker, Qt, QTime, QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ...core.spec.messages import tr
from ...processing.locations import source_path
from ...processing.texts import translate
from ..layer_plans import periods
from .accuracy_panel import AccuracyPanel
from .area_panel import AreaPanel
from .audit_panel import AUDIT_FILE, AuditPanel
from .doubtful_list import QUALITY_FILE
from .map_again import MapAgain
from .page import Page, when_path_given
from .panel_tabs import PanelTabs
from .pixel_panel import PixelPanel
from .place_layer import PlaceLayer
from .readiness import READY, Readiness, apply, not_ready, series_ready
from .reference_panel import ReferencePanel
from .result_panel import ResultPanel
from .transition_panel import TransitionPanel

_REPORT = "report.html"
_PANELS: Tuple[Type[ResultPanel], ...] = (AccuracyPanel, ReferencePanel, AreaPanel, TransitionPanel, PixelPanel, AuditPanel)


class ResultsPage(Page):
    """Chooses a map series, opens it, and looks at it from several sides."""

    NAME = "results"
    TITLE = tr("Results")

    def fill(self) -> None:
        """Connect the widgets."""
        form = self.form
        form.series.activated.connect(lambda _index: self.state.set_series(form.series.currentData()))
        form.seriesFile.setFilter(translate("Map series") + " (*.json)")
        when_path_given(form.seriesFile, self._choose)
        form.open.clicked.connect(self.open_in_canvas)
        form.report.clicked.connect(self._open_report)
        self.again = MapAgain(self.desk, self)
        form.mapAgain.clicked.connect(self.again.start)
        self.again.changed.connect(self._show_again)
        self.places = PlaceLayer(self.desk)
        self.panels: Dict[str, Any] = {panel_class.NAME: panel_class(self.desk, self.places) for panel_class in _PANELS}
        form.panels = PanelTabs()
        form.layout().addWidget(form.panels, 1)
        for panel in self.panels.values():
            form.panels.addTab(panel, translate(panel.TITLE))
        self.panels[ReferencePanel.NAME].assess_wanted.connect(self._assess_with)
        self.listen(self.state.runs_changed, self.refresh)
        self.listen(self.state.samples_changed, self._show_again)
        self.listen(self.state.series_changed, self.refresh)

    def refresh(self) -> None:
        """Show the series of the runs and what can be done with the chosen one."""
        form, series = self.form, self.state.series
        names = {run.series: run.name for run in reversed(self.state.runs) if run.series}
        if self.state.series_path:
            names.setdefault(self.state.series_path, os.path.basename(os.path.dirname(self.state.series_path)))
        form.series.clear()
        for path, name in reversed(list(names.items())):
            form.series.addItem(name, path)
        form.series.setCurrentIndex(form.series.findData(self.state.series_path))
        form.series.setEnabled(form.series.count() > 0)
        with QSignalBlocker(form.seriesFile):
            form.seriesFile.setFilePath(self.state.series_path)
        apply(series_ready(self.state), form.open, form.seriesState, translate("Load the maps, and let time run."))
        apply(self._report_ready(), form.report, tooltip=translate("Open the page that tells what was made, and how."))
        self._show_again()
        form.summary.setText(
            translate(
                "{count} maps, {first} to {last}; classes: {classes}",
                count=len(series.dates),
                first=series.dates[0].key,
                last=series.dates[-1].key,
                classes=", ".join(item.name for item in series.scheme.classes),
            )
            if series is not None
            else ""
        )

    def _show_again(self) -> None:
        """Show whether the series can be mapped again, how far that is, and what was different."""
        form, again = self.form, self.again
        tooltip = translate("Repeat the run of this series with the samples as they are now, and show what is different.")
        apply(again.readiness(), form.mapAgain, tooltip=tooltip)
        text = again.run.text if again.is_running and again.run is not None else again.text()
        form.changed.setText(text)
        form.changed.setVisible(bool(text))

    def open_in_canvas(self) -> None:
        """Load the maps of the series as after a run, and switch the temporal navigation on."""
        self.state.check_files()
        series = self.state.series
        loader = self.desk.load_results("maptimeseries", self._outputs()) if series is not None else None
        if loader is not None:
            loader.finished.connect(lambda: self._on_loaded(loader.missing))

    def show_panel(self, name: str) -> None:
        """Show one of the panels."""
        self.form.panels.setCurrentWidget(self.panels[name])

    def close_page(self) -> None:
        """Let the panels go, too; it may be called again."""
        if self.panels:
            for panel in self.panels.values():
                panel.close_panel()
            self.places.close()
            self.panels = {}
        super().close_page()

    def _assess_with(self, reference: str) -> None:
        """Compare the maps with a reference; the figures are shown when they are there."""
        self.panels[AccuracyPanel.NAME].assess(reference)
        self.show_panel(AccuracyPanel.NAME)

    def _on_loaded(self, missing: List[str]) -> None:
        """Switch the time on once the layers are there: QGIS sets it to all layers when the first dated one comes."""
        if missing:
            names = ", ".join(os.path.basename(path) for path in missing)
            self.desk.say(
                translate("{count} layers cannot be opened: {names}.", count=len(missing), names=names), Qgis.MessageLevel.Warning
            )
        self._run_time()

    def _choose(self, path: str) -> None:
        if path != self.state.series_path or self.state.series_problem:
            self.state.set_series(path)

    def _outputs(self) -> Dict[str, str]:
        folder = os.path.dirname(self.state.series_path)
        files = {"SAMPLES_OUT": "samples.gpkg", "QUALITY_OUT": QUALITY_FILE, "AUDIT_OUT": AUDIT_FILE, "CHANGES": "changes"}
        found = {name: os.path.join(folder, file) for name, file in files.items() if os.path.exists(os.path.join(folder, file))}
        return {"OUTPUT_FOLDER": folder, "SERIES_OUT": self.state.series_path, **found}

    def _report(self) -> str:
        path = os.path.join(os.path.dirname(self.state.series_path), _REPORT)
        return path if self.state.series_path and os.path.isfile(path) else ""

    def _report_ready(self) -> Readiness:
        missing = not_ready(translate("This series has no report."), translate("Runs of the page Map write one."))
        return READY if self._report() else missing

    def _open_report(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._report()))

    def _check_maps(self) -> None:
        """Check the map of every date in the layer tree: time shows one of them, and none if it is not checked."""
        series, root = self.state.series, self.desk.project.layerTreeRoot()
        maps = {os.path.normpath(date.map) for date in series.dates} if series is not None else set()
        for node in root.findLayers():
            layer = node.layer()
            if layer is not None and os.path.normpath(source_path(layer.source())) in maps:
                node.setItemVisibilityChecked(True)

    def _run_time(self) -> None:
        """Step through the dates of the series instead of drawing all maps on top of each other."""
        controller = self.desk.canvas.temporalController()
        if not isinstance(controller, QgsTemporalNavigationObject) or self.state.series is None:
            return
        self._check_maps()
        ranges: List[QgsDateTimeRange] = []
        for period in periods([date.interval for date in self.state.series.dates]):
            begin, end = (QDateTime(QDate(day.year, day.month, day.day), QTime(0, 0), Qt.TimeSpec.UTC) for day in period)
            # A step that ends when the next map begins would show both: QGIS forgets that the end does not belong to it.
            ranges.append(QgsDateTimeRange(begin, end.addSecs(-1)))
        controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
        controller.setTemporalExtents(QgsDateTimeRange(ranges[0].begin(), ranges[-1].end()))
        controller.setAvailableTemporalRanges(ranges)
        controller.setFrameDuration(QgsInterval(1, _irregular_step()))
        controller.setCurrentFrameNumber(len(ranges) - 1)


def _irregular_step() -> Any:
    """Return the unit of steps as long as the dates are apart; it has moved after QGIS 3.22."""
    if hasattr(Qgis, "TemporalUnit"):
        return Qgis.TemporalUnit.IrregularStep
    return QgsUnitTypes.TemporalUnit.TemporalIrregularStep  # type: ignore[attr-defined]  # its name in QGIS 3.22
