"""What became of a sample: on which date it was dropped, why, and what it looked like then."""

from __future__ import annotations

import os
from typing import Any, FrozenSet, List, Optional, Sequence, Tuple

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsPointXY
from qgis.PyQt.QtCore import QModelIndex, QSignalBlocker
from qgis.PyQt.QtWidgets import QFileDialog

from ...core.spec.messages import tr
from ...processing.resources import icon
from ...processing.texts import translate
from ..sample_reasons import reason_name, reason_sentence
from .audit_file import Audit, AuditedSample, Decision, label_date, nearest, read_audit, read_decisions, read_matching
from .class_tables import RowsModel, TableRow, fit_height, percent_text, set_up_list
from .doubtful_list import DoubtfulList
from .pixel_tool import PixelPicker
from .plots import Colours, PlotWidget
from .quantities import value_title
from .readiness import READY, Readiness
from .reading import PixelSeries, read_pixel_series
from .result_panel import ResultPanel
from .run_record import FINISHED

AUDIT_FILE = "audit.gpkg"
_SAMPLE_HEADS = (tr("Class"), tr("Place"), tr("Dropped"), tr("First on"), tr("Reason"))
_DECISION_HEADS = (tr("Date"), tr("Decision"), tr("Distance"), tr("Threshold"), tr("Confidence"))
_SAMPLE_ROWS, _DECISION_ROWS = 5, 5
Story = Tuple[Tuple[Decision, ...], Optional[PixelSeries], str]  # decisions, spectra, why there are none


class AuditPanel(ResultPanel):
    """Lists the samples of an audit; a chosen one is told date by date."""

    NAME = "audit"
    TITLE = tr("Samples")

    audit: Optional[Audit] = None

    def fill(self) -> None:
        """Connect the widgets."""
        form = self.form
        self._opened = ""
        self._listed: List[AuditedSample] = []
        self._story: Optional[Story] = None
        self.samples, self.decisions = (RowsModel([translate(head) for head in heads], self) for heads in (_SAMPLE_HEADS, _DECISION_HEADS))
        set_up_list(form.samples, self.samples)
        set_up_list(form.decisions, self.decisions)
        form.samples.selectionModel().currentRowChanged.connect(self._on_sample)
        form.decisions.selectionModel().currentRowChanged.connect(lambda _now, _before: self._draw())
        form.source.activated.connect(lambda _index: self._read_file(form.source.currentData()))
        form.openAudit.setIcon(icon("desk_open.svg"))
        form.openAudit.clicked.connect(self._ask_for_file)
        form.onlyDropped.toggled.connect(lambda _checked: self._list_samples())
        for choice in (form.classFilter, form.dateFilter, form.reasonFilter):
            choice.activated.connect(lambda _index: self._filter())
        self._matching: Optional[FrozenSet[Tuple[int, int]]] = None
        self.doubtful = DoubtfulList(self, self._show_place)
        form.pick.setIcon(icon("desk_pixel.svg"))
        self.picker = PixelPicker(self.desk.canvas, form.pick, self)
        self.picker.picked.connect(self.choose_nearest)
        self.plot = PlotWidget(form.plotPlace, "sample")
        form.plotPlace.layout().addWidget(self.plot)
        self.listen(self.state.runs_changed, self._on_runs)

    def close_panel(self) -> None:
        """Give the canvas back, too."""
        self.picker.close()
        super().close_panel()

    def renew(self) -> None:
        """Forget the samples of another series."""
        self._opened, self.audit = "", None
        self._clear()
        self.doubtful.forget()
        super().renew()

    def readiness(self) -> Readiness:
        """Return that there always is something to do: an audit can be opened without a series."""
        return READY

    def read(self) -> None:
        """Read the audit beside the series, else that of the latest migration."""
        form, sources = self.form, self._sources()
        with QSignalBlocker(form.source):
            form.source.clear()
            for path in sources:
                form.source.addItem(os.path.join(os.path.basename(os.path.dirname(path)), os.path.basename(path)), path)
        self._read_file(sources[0] if sources else "")
        self.doubtful.read()

    def open_audit(self, path: str) -> None:
        """Show an audit."""
        self._opened = path
        self.read()

    def choose_nearest(self, point: QgsPointXY) -> None:
        """Choose the listed sample that lies nearest to a place of the canvas."""
        place = self._transformed(point, self.picker.crs, self._crs())
        index = nearest(tuple(self._listed), place.x(), place.y()) if place is not None else None
        if index is not None:
            self.form.samples.selectRow(index)
            self.form.samples.scrollTo(self.samples.index(index, 0))

    def _sources(self) -> List[str]:
        runs = [run for run in self.state.runs if run.algorithm == "migratesamples" and run.status == FINISHED]
        beside = os.path.join(os.path.dirname(self.state.series_path), AUDIT_FILE) if self.state.series_path else ""
        found = [self._opened, beside, *(str(run.outputs.get("AUDIT") or "") for run in runs)]
        return [path for path in dict.fromkeys(found) if path and os.path.isfile(path)]

    def _read_file(self, path: str) -> None:
        self.audit = None
        self._clear()
        if not path:
            missing = translate("This series has no audit of its samples.")
            self._tell(f"{missing} " + translate("Series of the page Map have one; others are opened with Open."))
            return
        self.start(
            translate("Reading {file}", file=os.path.basename(path)),
            lambda is_cancelled: read_audit(path, is_cancelled),
            self._take,
            self._tell,
        )

    def _take(self, audit: Audit) -> None:
        self.audit, self._matching = audit, None
        self._tell("")
        self._fill_filters(audit)
        self._list_samples()

    def _fill_filters(self, audit: Audit) -> None:
        form, classes = self.form, audit.scheme.classes if audit.scheme is not None else ()
        used = {item.value for item in audit.samples}
        choices = (
            (form.classFilter, [(item.name, item.value) for item in classes if item.value in used]),
            (form.dateFilter, [(date, date) for date in audit.dates if date]),
            (form.reasonFilter, [(translate(reason_name(word)), word) for word in audit.reasons]),
        )
        for box, items in choices:
            box.clear()
            box.addItem(translate("All"), None)
            for name, value in items:
                box.addItem(name, value)

    def _filter(self) -> None:
        """List the samples that one line of the audit has with the chosen class, date and reason."""
        audit, form = self.audit, self.form
        if audit is None:
            return
        value, date, reason = (box.currentData() for box in (form.classFilter, form.dateFilter, form.reasonFilter))
        if value is None and not date and not reason:
            self._take_matching(None)
            return
        self.start(
            translate("Reading {file}", file=os.path.basename(audit.path)),
            lambda _is_cancelled: read_matching(audit.path, date or "", reason or "", value),
            self._take_matching,
            self._tell,
        )

    def _take_matching(self, found: Optional[FrozenSet[Tuple[int, int]]]) -> None:
        self._matching = found
        self._list_samples()

    def _list_samples(self) -> None:
        audit = self.audit
        if audit is None:
            return
        self._clear()
        only_dropped = self.form.onlyDropped.isChecked()
        matching = self._matching
        self._listed = [
            item
            for item in audit.samples
            if (item.dropped or not only_dropped) and (matching is None or (item.place_id, item.value) in matching)
        ]
        looks = {item.value: (item.name, item.colour) for item in audit.scheme.classes} if audit.scheme is not None else {}
        self.samples.fill([_sample_row(item, *looks.get(item.value, (str(item.value), ""))) for item in self._listed])
        dropped = sum(1 for item in audit.samples if item.dropped)
        text = translate("{count} samples, {dropped} of them dropped on some date", count=f"{len(audit.samples):n}", dropped=f"{dropped:n}")
        if matching is not None:
            text += ". " + translate("Listed: {count}", count=f"{len(self._listed):n}")
            kept = len(matching) - len(self._listed)
            if kept > 0 and only_dropped:
                text += ". " + translate("{count} more were never dropped.", count=f"{kept:n}")
        self.form.summary.setText(text)
        self.form.samples.resizeColumnsToContents()
        fit_height(self.form.samples, _SAMPLE_ROWS)
        self.form.samples.selectRow(0)

    def _on_sample(self, now: QModelIndex, _before: QModelIndex) -> None:
        audit, stack = self.audit, self.state.stack
        if audit is None or not 0 <= now.row() < len(self._listed):
            return
        sample = self._listed[now.row()]
        place = self._transformed(QgsPointXY(sample.x, sample.y), self._crs(), self.picker.crs)
        self.picker.mark(place)
        is_asked_for = self.form.samples.hasFocus()  # not what is shown without being asked for
        if is_asked_for and place is not None and not self.desk.canvas.extent().contains(place):
            self.desk.canvas.setCenter(place)
            self.desk.canvas.refresh()

        def work(is_cancelled: Any) -> Story:
            decisions = read_decisions(audit.path, sample)
            if stack is None:
                return decisions, None, translate("Choose the stack on the page Stack to see the spectra.")
            return decisions, read_pixel_series(stack, sample.x, sample.y, audit.crs, is_cancelled), ""

        self.start(translate("Reading a sample"), work, self._take_story, self._refuse_sample)

    def _refuse_sample(self, problem: str) -> None:
        self._clear_story()
        self.plot.say(problem)

    def _take_story(self, story: Story) -> None:
        self._story = story
        decisions = story[0]
        self.decisions.fill([_decision_row(item) for item in decisions])
        self.form.decisions.resizeColumnsToContents()
        fit_height(self.form.decisions, _DECISION_ROWS)
        first = next((index for index, item in enumerate(decisions) if not item.kept), 0)
        self.form.decisions.selectRow(first)
        self.form.decisions.scrollTo(self.decisions.index(first, 0))
        self._draw()

    def _draw(self) -> None:
        index = self.form.decisions.currentIndex().row()
        if self._story is None or not 0 <= index < len(self._story[0]):
            return
        decisions, spectra, problem = self._story
        decision = decisions[index]
        self.form.reason.setText(translate(reason_sentence(decision.reason)))
        if spectra is None:
            self.plot.say(problem)
            return
        labelled = label_date(decisions)
        dates = [date for date in dict.fromkeys((labelled, decision.date)) if date in spectra.dates]
        curves = [(date, spectra.values[spectra.dates.index(date)]) for date in dates]
        if not any(value is not None for _, values in curves for value in values):
            self.plot.say(translate("There is no valid pixel on {dates}.", dates=", ".join(dates) or decision.date))
            return
        names = {labelled: translate("{date} (labelled)", date=labelled)}
        shown = [(names.get(date, date), values) for date, values in curves]
        rows: List[Sequence[Any]] = [(translate("Band"), *(name for name, _ in shown))]
        rows += [(band, *("" if values[i] is None else values[i] for _, values in shown)) for i, band in enumerate(spectra.bands)]
        colour = self._colour()
        title = value_title(self.state.stack)
        self.plot.draw(lambda figure, colours: _draw_spectra(figure, colours, spectra.bands, shown, colour, title), rows)

    def _colour(self) -> str:
        audit, index = self.audit, self.form.samples.currentIndex().row()
        classes = audit.scheme.classes if audit is not None and audit.scheme is not None else ()
        return next((item.colour for item in classes if 0 <= index < len(self._listed) and item.value == self._listed[index].value), "")

    def _clear(self) -> None:
        self._listed = []
        self.samples.fill([])
        self.form.summary.setText("")
        self.picker.mark(None)
        self._clear_story()

    def _clear_story(self) -> None:
        self._story = None
        self.decisions.fill([])
        fit_height(self.form.decisions, _DECISION_ROWS)
        self.form.reason.setText("")
        self.plot.say(translate("Choose a sample to see what became of it."))

    def _tell(self, problem: str) -> None:
        self.form.missing.setText(problem)
        self.form.missing.setVisible(bool(problem))
        self.form.content.setVisible(not problem)

    def _show_place(self, x: float, y: float, crs: str) -> None:
        """Mark a place, and bring it into the canvas."""
        place = self._transformed(QgsPointXY(x, y), QgsCoordinateReferenceSystem.fromWkt(crs), self.picker.crs)
        self.picker.mark(place)
        if place is not None:
            self.desk.canvas.setCenter(place)
            self.desk.canvas.refresh()

    def _crs(self) -> QgsCoordinateReferenceSystem:
        return QgsCoordinateReferenceSystem.fromWkt(self.audit.crs if self.audit is not None else "")

    def _transformed(
        self, point: QgsPointXY, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
    ) -> Optional[QgsPointXY]:
        if point.x() != point.x():  # a sample that lies nowhere
            return None
        try:
            return QgsCoordinateTransform(source, target, self.desk.project).transform(point)
        except QgsCsException:  # the place has no coordinates there
            return None

    def _on_runs(self) -> None:
        if self.isVisible() and self.audit is None:
            self.read()

    def _ask_for_file(self) -> None:
        folder = os.path.dirname(self.state.series_path)
        path, _ = QFileDialog.getOpenFileName(self, translate("Open audit"), folder, "GeoPackage (*.gpkg)")
        if path:
            self.open_audit(path)


def _sample_row(item: AuditedSample, name: str, colour: str) -> TableRow:
    dropped = translate("{count} of {dates}", count=item.dropped, dates=item.dates)
    reason = translate(reason_name(item.reason)) if item.reason else ""
    return TableRow((name, str(item.place_id), dropped, item.first, reason), colour)


def _decision_row(item: Decision) -> TableRow:
    numbers = ("–" if value is None else f"{value:.3g}" for value in (item.distance, item.threshold))
    return TableRow((item.date, translate("Kept") if item.kept else translate("Dropped"), *numbers, percent_text(item.confidence)))


def _draw_spectra(
    figure: Any, colours: Colours, bands: Sequence[str], shown: Sequence[Tuple[str, Sequence[Optional[float]]]], colour: str, title: str
) -> None:
    axes = figure.subplots()
    looks = [{"color": colour or colours.text, "linewidth": 1.8}, {"color": colours.text, "linewidth": 1.2, "linestyle": "--"}]
    for (name, values), look in zip(shown, looks):
        heights = [float("nan") if value is None else value for value in values]
        axes.plot(range(len(bands)), heights, marker="o", markersize=3.5, label=name, **look)
    axes.set_xticks(range(len(bands)))
    axes.set_xticklabels(bands, rotation=90 if len(bands) > 6 else 0)
    axes.set_ylabel(title)
    legend = axes.legend(fontsize="small", frameon=False)
    for text in legend.get_texts():
        text.set_color(colours.text)
