"""The order in which the Tab key goes through widgets of which some are made later than the form."""

from __future__ import annotations

from typing import List, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QWidget


def set_tab_order(widgets: Sequence[QWidget]) -> None:
    """Let Tab go through widgets as they come; one where it does not stop stands for those of its parts where it does."""
    before = None
    for stop in (stop for widget in widgets for stop in _stops(widget)):
        if before is not None:
            QWidget.setTabOrder(before, stop)
        before = stop


def _stops(widget: QWidget) -> List[QWidget]:
    if widget.focusPolicy() not in (Qt.FocusPolicy.NoFocus, Qt.FocusPolicy.ClickFocus):
        return [widget]
    return [stop for part in widget.children() if isinstance(part, QWidget) for stop in _stops(part)]
