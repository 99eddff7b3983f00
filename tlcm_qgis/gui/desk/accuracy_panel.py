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
from .class_tables import (
    MatrixView,
    RowsModel,
    TableRow,
    class_heads,
    fit_height,
    percent_text,
    rows_for_csv,
    set_up_list,
    share_text,
)
from .found_places import FoundPlaces, find_confused
from .result_panel import PLACES_TASK, ResultPanel
from .run_record import FINISHED

FIGURES_FILE = "report.json"
_ASSESS = "assessaccuracy"
_CLASS_HEADS = (tr("Class"), tr("User's"), tr("Producer's"), tr("F1"), tr("Reference"), tr("Map"))
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
        self.matrix = MatrixView(form.matrixPlace, "confusion_matrix")
        form.matrixPlace.layout().addWidget(self.matrix)
        self.matrix.chosen.connect(self._show_places)
        self.classes = RowsModel([translate(head) for head in _CLASS_HEADS], self)
        set_up_list(form.classes, self.classes)
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
        self._show_date()

    def _show_date(self) -> None:
        figures = self.figures
        if figures is None or self.form.date.currentData() is None:
            return
        shown = figures.of_date(self.form.date.currentData())
        self.form.summary.setText(_summary(figures, shown))
        heads = class_heads(figures.labels)
        rows = [
            TableRow(
                (head.name, share_text(item.users), share_text(item.producers), share_text(item.f1), f"{sum(row):n}", f"{sum(column):n}"),
                head.colour,
            )
            for head, item, row, column in zip(heads, shown.classes, shown.matrix, zip(*shown.matrix))
        ]
        self.classes.fill(rows)
        self.form.classes.resizeColumnsToContents()
        fit_height(self.form.classes, _MOST_ROWS)
        texts = [[f"{count:n}" if count else "·" for count in row] for row in shown.matrix]
        axes = translate("Reference"), translate("Map")
        self.matrix.fill(heads, shown.matrix, texts, axes, [(), *rows_for_csv([translate(head) for head in _CLASS_HEADS], rows)])

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


def _summary(figures: AccuracyFigures, shown: DateFigures) -> str:
    parts: Sequence[Any] = (
        translate("Overall accuracy {share}", share=share_text(shown.overall)),
        translate("kappa {share}", share=share_text(shown.kappa)),
        translate("mean F1 {share}", share=share_text(shown.macro_f1)),
        translate("{count} compared", count=f"{shown.count:n}"),
    )
    text = "; ".join(parts)
    if figures.interval is not None:
        low, high = (percent_text(value) for value in figures.interval)
        text += "; " + translate("95 % interval of the overall accuracy {low} to {high}", low=low, high=high)
    if shown.unmapped:
        text += "; " + translate("{count} without a map", count=f"{shown.unmapped:n}")
    return text
