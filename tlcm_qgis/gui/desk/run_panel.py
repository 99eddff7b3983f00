"""Progress, time left and Cancel of a job, as every page shows them."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ...processing.texts import translate
from .background import Run
from .run_record import CANCELLED


class RunPanel:
    """Fills ``place``, an empty widget of a form, and follows one run at a time; hidden while nothing runs.

    Of a run that fails the problem stays until the next one: in QGIS's message bar long sentences are cut off.
    """

    def __init__(self, place: QWidget) -> None:
        self._place = place
        self._run: Optional[Run] = None
        layout = QVBoxLayout(place)
        layout.setContentsMargins(0, 0, 0, 0)
        self.text = QLabel(place)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout()
        self.bar = QProgressBar(place)
        self.cancel = QPushButton(translate("Cancel"), place)
        self.cancel.setObjectName("cancel")
        self.cancel.clicked.connect(self._cancel)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        layout.addLayout(row)
        layout.addWidget(self.text)
        place.hide()

    @property
    def is_running(self) -> bool:
        """Return whether the followed run is at work."""
        return self._run is not None and self._run.is_active

    def follow(self, run: Run) -> None:
        """Show this run until it is over."""
        self._run = run
        run.changed.connect(self._refresh)
        run.finished.connect(lambda _ok, _results: self._on_finished(run))
        self.cancel.setEnabled(True)
        self._show_row(True)
        self._place.show()
        self._refresh()

    def _cancel(self) -> None:
        if self._run is not None:
            self.cancel.setEnabled(False)
            self._run.cancel()

    def _refresh(self) -> None:
        run = self._run
        if run is None or not run.is_active:
            return
        self.bar.setValue(round(run.percent))
        left = run.seconds_left()
        self.text.setText(run.text if left is None else f"{run.text}\n{duration_left(left)}")

    def _on_finished(self, run: Run) -> None:
        if run is self._run:
            self._run = None
            self._show_row(False)
            self.text.setText(run.problem)
            self._place.setVisible(bool(run.problem) and run.record.status != CANCELLED)

    def _show_row(self, is_shown: bool) -> None:
        for widget in (self.bar, self.cancel):
            widget.setVisible(is_shown)


def duration_left(seconds: float) -> str:
    """Return the time left in words that do not jump."""
    if seconds < 60:
        return translate("Less than a minute left")
    if seconds < 3600:
        return translate("About {minutes} min left", minutes=round(seconds / 60))
    return translate("About {hours} h {minutes} min left", hours=int(seconds // 3600), minutes=round(seconds % 3600 / 60))
