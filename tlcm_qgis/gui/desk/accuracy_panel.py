"""Accuracy of the maps: figures, confusion matrix, and the places of each of its cells."""

from __future__ import annotations

import os
from typing import Any, List, Optional, Sequence

from qgis.core import Qgis
from qgis.PyQt.QtCore import QSignalBlocker, Qt
from qgis.PyQt.QtWidgets import QFileDialog

from ...core.spec.messages import tr
from ...processing.resources import icon
from ...processing.texts import translate
from .accuracy_figures import AccuracyFigures, DateFigures, read_accuracy
from .accuracy_rows import (
    AREA_HEADS,
    COUNT_HEADS,
    TRANSITION_HEADS,
    area_rows,
    change_texts,
    class_rows,
    interval_text,
    is_in_hectares,
    transition_rows,
)
from .class_tables import (
    MatrixView,
    RowsModel,
    class_heads,
    fit_height,
    percent_text,
    rows_for_csv,
    set_up_list,
    share_text,
)
from .estimate_figures import Estimate
from .found_places import FoundPlaces, find_confused
from .readiness import READY, apply, not_ready
from .result_panel import PLACES_TASK, ResultPanel
from .run_record import FINISHED

FIGURES_FILE = "report.json"
_ASSESS = "assessaccuracy"
ESTIMATES, COUNTS = "estimates", "counts"
_KINDS = {ESTIMATES: tr("Estimates for the whole area (95 % intervals)"), COUNTS: tr("Counted pixels")}
_HINTS = {
    False: tr("Rows: reference; columns: map. Click a cell to see its places in the canvas."),
    True: tr("Percent of the area. Rows: reference; columns: map. Click a cell to see its places in the canvas."),
}
_LISTS = (("classes", COUNT_HEADS), ("areas", AREA_HEADS), ("transitions", TRANSITION_HEADS))
_MOST_ROWS = 8


class AccuracyPanel(ResultPanel):
    """Shows the figures of a run with a reference, or of "Assess accuracy"."""

    NAME = "accuracy"
    TITLE = tr("Accuracy")

    figures: Optional[AccuracyFigures] = None

    def fill(self) -> None:
        """Connect the widgets."""
        form = self.form
        self._opened = ""  # a file of figures that the user has opened for this series
        self._file = ""
        self._kind_tip = form.kind.toolTip()
        self.matrix = MatrixView(form.matrixPlace, "confusion_matrix")
        form.matrixPlace.layout().addWidget(self.matrix)
        self.matrix.chosen.connect(self._show_places)
        self.classes, self.areas, self.transitions = (_list(form, name, heads, self) for name, heads in _LISTS)
        for kind, title in _KINDS.items():
            form.kind.addItem(translate(title), kind)
        form.kind.currentIndexChanged.connect(lambda _index: self._show_date())
        form.pair.currentIndexChanged.connect(lambda _index: self._show_transitions())
        form.source.activated.connect(lambda _index: self._read_file(form.source.currentData()))
        form.date.currentIndexChanged.connect(lambda _index: self._show_date())
        form.assess.setIcon(icon("desk_matrix.svg"))
        form.assess.clicked.connect(lambda: self.assess())
        form.openFigures.setIcon(icon("desk_open.svg"))
        form.openFigures.clicked.connect(self._ask_for_file)
        self.listen(self.state.runs_changed, self._on_runs)

    def renew(self) -> None:
        """Forget what was opened for another series."""
        self._opened = ""
        super().renew()

    def read(self) -> None:
        """Read the figures beside the series, else those of the latest assessment."""
        form, sources = self.form, self._sources()
        for button in (form.assess, form.openFigures):
            button.setEnabled(self.state.series is not None)
        with QSignalBlocker(form.source):
            form.source.clear()
            for path in sources:
                form.source.addItem(self._title(path), path)
                form.source.setItemData(form.source.count() - 1, path, Qt.ItemDataRole.ToolTipRole)
        self._read_file(sources[0] if sources else "")

    def open_figures(self, path: str) -> None:
        """Show a file of figures."""
        self._opened = path
        self.read()

    def assess(self, reference: str = "") -> None:
        """Open the dialog, and show the accuracies that it finds unless another series is chosen by then.

        Args:
            reference: file that the dialog is filled with; "" for none.
        """
        series = self.state.series_path
        given = {"SERIES": series, **({"REFERENCE": reference} if reference else {})}

        def take(path: str) -> None:
            if self.state.series_path == series:
                self.open_figures(path)

        self.desk.make_in_dialog(_ASSESS, given, "OUTPUT_JSON", take)

    def _sources(self) -> List[str]:
        """Return the files that may hold accuracies of the series, the best first."""
        series = os.path.normpath(self.state.series_path)
        runs = [run for run in self.state.runs if run.algorithm == _ASSESS and run.status == FINISHED]
        assessed = [
            str(run.outputs.get("OUTPUT_JSON")) for run in runs if os.path.normpath(str(run.parameters.get("SERIES") or "")) == series
        ]
        found = [self._opened, *assessed, os.path.join(os.path.dirname(series), FIGURES_FILE)]
        return [path for path in dict.fromkeys(found) if path and os.path.isfile(path)]

    def _title(self, path: str) -> str:
        own = os.path.join(os.path.dirname(os.path.normpath(self.state.series_path)), FIGURES_FILE)
        return translate("Report of the run") if path == own else os.path.basename(path)

    def _read_file(self, path: str) -> None:
        self._file, self.figures = path, None
        if not path:
            self._say_none()
            return
        self.start(
            translate("Reading {file}", file=os.path.basename(path)),
            lambda _is_cancelled: read_accuracy(path),
            self._take,
            self._tell,
        )

    def _take(self, figures: Optional[AccuracyFigures]) -> None:
        self.figures = figures
        if figures is None:
            self._say_none()
            return
        self._tell("")
        form = self.form
        with QSignalBlocker(form.date):
            form.date.clear()
            form.date.addItem(translate("All dates together"), "")
            for date in figures.dates:
                form.date.addItem(date.date, date.date)
        form.date.setEnabled(len(figures.dates) > 1)
        form.notes.setText("\n".join(figures.notes))
        form.notes.setVisible(bool(figures.notes))
        form.design.setText(translate(figures.design))
        form.design.setVisible(bool(figures.design))
        changes = change_texts(figures)
        form.changes.setText("\n".join(changes))
        form.changes.setVisible(bool(changes))
        with QSignalBlocker(form.pair):
            form.pair.clear()
            for number, table in enumerate(figures.transitions):
                form.pair.addItem(translate("{first} to {second}", first=table.first, second=table.second), number)
        with QSignalBlocker(form.kind):  # of a comparison of every pixel both say the same
            form.kind.setCurrentIndex(form.kind.findData(COUNTS if figures.is_census else ESTIMATES))
        self._show_date()
        self._show_transitions()

    def _show_date(self) -> None:
        figures, form = self.figures, self.form
        if figures is None or form.date.currentData() is None:
            return
        shown = figures.of_date(form.date.currentData())
        none = not_ready(translate("This reference allows no estimates for the whole area; the notes say why."))
        apply(READY if shown.estimate is not None else none, form.kind, tooltip=self._kind_tip)
        estimate = shown.estimate if form.kind.currentData() == ESTIMATES else None
        form.summary.setText(_summary(figures, shown, estimate))
        heads = class_heads(figures.labels)
        rows = class_rows(heads, shown, estimate)
        self.classes.fill(rows)
        self._fit(form.classes)
        areas = area_rows(heads, shown.estimate) if shown.estimate is not None else []
        self.areas.fill(areas)
        self._fit(form.areas)
        form.areasTitle.setVisible(bool(areas))
        form.areas.setVisible(bool(areas))
        in_hectares = shown.estimate is not None and is_in_hectares(shown.estimate)
        form.areasTitle.setText(translate("Areas in hectares") if in_hectares else translate("Shares of the area"))
        if estimate is None:
            counts: Sequence[Sequence[float]] = shown.matrix
            texts = [[f"{count:n}" if count else "·" for count in row] for row in shown.matrix]
        else:
            counts = estimate.proportions
            texts = [[f"{100 * share:.1f}" if share else "·" for share in row] for row in counts]
        form.matrixHint.setText(translate(_HINTS[estimate is not None]))
        axes = translate("Reference"), translate("Map")
        tables = ((COUNT_HEADS, rows), (AREA_HEADS, areas)) if areas else ((COUNT_HEADS, rows),)
        more = [line for heads_of, lines in tables for line in ((), *rows_for_csv([translate(head) for head in heads_of], lines))]
        self.matrix.fill(heads, counts, texts, axes, more)

    def _show_transitions(self) -> None:
        """Show what the maps and the reference say of the transitions between two dates."""
        figures, form = self.figures, self.form
        number = form.pair.currentData()
        has_any = figures is not None and number is not None
        for widget in (form.pair, form.pairLabel, form.transitions):
            widget.setVisible(has_any)
        if figures is None or number is None:
            return
        rows, in_hectares = transition_rows(figures, class_heads(figures.labels), figures.transitions[number])
        unit = translate("ha") if in_hectares else "%"
        heads = [translate(head) for head in TRANSITION_HEADS]
        self.transitions.fill(rows, [*heads[:2], *(f"{head} [{unit}]" for head in heads[2:])])
        self._fit(form.transitions)

    @staticmethod
    def _fit(table: Any) -> None:
        table.resizeColumnsToContents()
        fit_height(table, _MOST_ROWS)

    def _show_places(self, row: int, column: int) -> None:
        figures, series = self.figures, self.state.series
        if figures is None or series is None:
            return
        date, file = self.form.date.currentData(), self.places.new_file()
        expected = figures.of_date(date).matrix[row][column]
        name = translate("Reference {reference}, map {map}", reference=figures.labels[row].name, map=figures.labels[column].name) + (
            f" ({date})" if date else ""
        )
        self.form.found.setText(translate("Looking for the places…"))
        self.start(
            name,
            lambda is_cancelled: find_confused(series, figures, date, row, column, file, is_cancelled),
            lambda found: self._take_places(found, name, expected),
            self._refuse_places,
            key=PLACES_TASK,
        )

    def _take_places(self, found: FoundPlaces, name: str, expected: int) -> None:
        self.places.show(found, name)
        text = translate("{name}: {count} places", name=name, count=f"{found.count:n}")
        if found.count != expected:
            text += " " + translate("The figures say {count}: maps or reference have changed since.", count=f"{expected:n}")
        self.form.found.setText(text)

    def _refuse_places(self, problem: str) -> None:
        self.form.found.setText("")
        self.desk.say(problem, Qgis.MessageLevel.Warning)

    def _say_none(self) -> None:
        reason = translate("The accuracy of these maps is not known.")
        remedy = translate("Compare them with labels that were not used to make them: press Assess accuracy.")
        self._tell(f"{reason} {remedy}")

    def _tell(self, problem: str) -> None:
        """Show what is wrong in place of figures; the buttons stay."""
        self.form.missing.setText(problem)
        self.form.missing.setVisible(bool(problem))
        self.form.content.setVisible(not problem)
        self.form.found.setText("")

    def _on_runs(self) -> None:
        if self.isVisible() and self.state.series is not None and self._sources()[:1] != [self._file]:
            self.read()

    def _ask_for_file(self) -> None:
        folder = os.path.dirname(self.state.series_path)
        path, _ = QFileDialog.getOpenFileName(self, translate("Open figures"), folder, translate("Figures") + " (*.json)")
        if path:
            self.open_figures(path)


def _list(form: Any, name: str, heads: Sequence[str], owner: Any) -> RowsModel:
    model = RowsModel([translate(head) for head in heads], owner)
    set_up_list(getattr(form, name), model)
    return model


def _compared_text(figures: AccuracyFigures, shown: DateFigures) -> str:
    """Return how many pixels were compared; all dates together have each of them several times."""
    count = f"{shown.count:n}"
    if shown.date or len(figures.dates) < 2:
        return translate("{count} compared", count=count)
    return translate("{count} compared on {dates} dates", count=count, dates=len(figures.dates))


def _summary(figures: AccuracyFigures, shown: DateFigures, estimate: Optional[Estimate]) -> str:
    overall, kappa = share_text(shown.overall), share_text(shown.kappa)
    if estimate is not None:
        overall, kappa = interval_text(estimate.overall), interval_text(estimate.kappa)
    parts: Sequence[Any] = (
        translate("Overall accuracy {share}", share=overall),
        translate("kappa {share}", share=kappa),
        translate("mean F1 {share}", share=share_text(shown.macro_f1)),
        _compared_text(figures, shown),
    )
    text = "; ".join(parts if estimate is None else (*parts[:2], parts[3]))
    if figures.interval is not None and shown.estimate is None:
        low, high = (percent_text(value) for value in figures.interval)
        text += "; " + translate("95 % interval of the overall accuracy {low} to {high}", low=low, high=high)
    if shown.unmapped:
        text += "; " + translate("{count} without a map", count=f"{shown.unmapped:n}")
    return text
