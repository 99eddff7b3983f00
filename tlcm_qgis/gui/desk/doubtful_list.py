"""The doubtful samples of a check of labels as a list: choosing one shows it in the canvas."""

from __future__ import annotations

import os
from typing import Any, Callable, List, Optional

from qgis.PyQt.QtCore import QModelIndex, QObject
from qgis.PyQt.QtWidgets import QFileDialog

from ...core.spec.messages import tr
from ...processing.resources import icon
from ...processing.texts import translate
from ..sample_reasons import reason_name
from .class_tables import RowsModel, TableRow, fit_height, set_up_list
from .quality_file import DoubtfulSample, DoubtfulSamples, read_doubtful
from .run_record import FINISHED

QUALITY_FILE = "quality.gpkg"
_HEADS = (tr("Class"), tr("Date"), tr("Likely class"), tr("Probability"), tr("Reason"))
_ROWS = 6
Show = Callable[[float, float, str], None]


class DoubtfulList(QObject):
    """Fills the table of doubtful samples of a form.

    Args:
        panel: whose form has it, and whose tasks read.
        show: shows a place (x, y, coordinate system as WKT) in the canvas.
    """

    def __init__(self, panel: Any, show: Show) -> None:
        super().__init__(panel)
        self._panel, self._show, self.form = panel, show, panel.form
        self.found: Optional[DoubtfulSamples] = None
        self._opened = ""
        self.rows = RowsModel([translate(head) for head in _HEADS], self)
        set_up_list(self.form.doubtful, self.rows)
        self.form.doubtful.selectionModel().currentRowChanged.connect(self._on_row)
        self.form.openQuality.setIcon(icon("desk_open.svg"))
        self.form.openQuality.clicked.connect(self._ask_for_file)
        self._tell(None, "")

    def forget(self) -> None:
        """Show nothing."""
        self._opened = ""
        self._tell(None, "")

    def read(self) -> None:
        """Read the file beside the series, else that of the latest check."""
        path = self._source()
        if not path:
            self._tell(None, translate("The labels of these samples were not checked."))
            return
        self._panel.start(
            translate("Reading {file}", file=os.path.basename(path)),
            lambda is_cancelled: read_doubtful(path, is_cancelled),
            lambda found: self._tell(found, ""),
            lambda problem: self._tell(None, problem),
            f"{self._panel.key}/quality",
        )

    def open_file(self, path: str) -> None:
        """Show the doubtful samples of a file."""
        self._opened = path
        self.read()

    def _source(self) -> str:
        state = self._panel.state
        beside = os.path.join(os.path.dirname(state.series_path), QUALITY_FILE) if state.series_path else ""
        runs = [str(run.outputs.get("OUTPUT") or "") for run in state.runs if run.algorithm == "checksamples" and run.status == FINISHED]
        return next((path for path in (self._opened, beside, *runs) if path and os.path.isfile(path)), "")

    def _tell(self, found: Optional[DoubtfulSamples], problem: str) -> None:
        self.found = found
        samples: List[DoubtfulSample] = list(found.samples) if found is not None else []
        self.rows.fill([_row(item) for item in samples])
        self.form.doubtful.setVisible(bool(samples))
        self.form.doubtfulText.setText(problem if found is None else _total_text(found))
        self.form.doubtful.resizeColumnsToContents()
        fit_height(self.form.doubtful, _ROWS)

    def _on_row(self, now: QModelIndex, _before: QModelIndex) -> None:
        if self.found is None or not 0 <= now.row() < len(self.found.samples):
            return
        sample = self.found.samples[now.row()]
        self.form.doubtfulText.setText(_total_text(self.found) + "\n" + sample.sentence)
        self._show(sample.x, sample.y, self.found.crs)

    def _ask_for_file(self) -> None:
        folder = os.path.dirname(self._panel.state.series_path)
        path, _ = QFileDialog.getOpenFileName(self._panel, translate("Open check of samples"), folder, "GeoPackage (*.gpkg)")
        if path:
            self.open_file(path)


def _total_text(found: DoubtfulSamples) -> str:
    text = translate("{count} doubtful samples", count=f"{found.total:n}") if found.total else translate("No sample is doubtful.")
    listed = len(found.samples)
    return text if found.total <= listed else text + " " + translate("The {count} least credible ones are listed.", count=f"{listed:n}")


def _row(item: DoubtfulSample) -> TableRow:
    date = translate("{date} (migrated)", date=item.date) if item.is_migrated else item.date
    percent = "–" if item.percent is None else f"{item.percent} %"
    return TableRow((item.label, date, item.likely, percent, translate(reason_name(item.reason))), item.colour)
