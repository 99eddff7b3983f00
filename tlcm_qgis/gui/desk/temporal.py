"""Moves the shown date with QGIS's Temporal Controller, and the controller with the shown date."""

from __future__ import annotations

from typing import Any, List, Optional

from qgis.core import QgsDateTimeRange, QgsTemporalNavigationObject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDate, QDateTime, QObject, Qt, QTime

from ...core.spec.dates import DateInterval
from ..layer_plans import periods
from .state import DeskState

_MODES = QgsTemporalNavigationObject.NavigationMode  # "off" has another name since QGIS 3.36


class TemporalLink(QObject):
    """Couples the two as long as the analyst has temporal navigation switched on.

    A date lasts until the next one begins, as in the maps of a series.

    Args:
        state: whose date is meant.
        canvas: whose controller is meant; without one nothing is coupled.
    """

    def __init__(self, state: DeskState, canvas: QgsMapCanvas, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._state = state
        controller = canvas.temporalController()
        self._controller = controller if isinstance(controller, QgsTemporalNavigationObject) else None
        self._is_following = False
        if self._controller is not None:
            self._controller.updateTemporalRange.connect(self._follow_controller)
            state.date_changed.connect(self._lead_controller)

    def close(self) -> None:
        """Listen no longer."""
        if self._controller is not None:
            self._controller.updateTemporalRange.disconnect(self._follow_controller)
            self._state.date_changed.disconnect(self._lead_controller)
            self._controller = None

    def _is_on(self) -> bool:
        return (
            self._controller is not None
            and self._state.stack is not None
            and not self._is_following
            and self._controller.navigationMode() in (_MODES.Animated, _MODES.FixedRange)
        )

    def _follow_controller(self, wanted: QgsDateTimeRange) -> None:
        """Show the date of the controller's range: the first that begins in it, else the one that still lasts."""
        if not self._is_on() or wanted.isInfinite() or not wanted.begin().isValid():
            return
        stack = self._state.stack
        spans = self._spans()
        starting = [i for i, span in enumerate(spans) if wanted.contains(span.begin())]
        row = starting[0] if starting else next((i for i, span in enumerate(spans) if span.contains(wanted.begin())), -1)
        shown = next((i for i, date in enumerate(stack.dates) if date.key == self._state.date), -1) if stack else -1
        if stack is not None and row >= 0 and shown not in (row, *starting):
            self._is_following = True
            try:
                self._state.set_date(stack.dates[row].key)
            finally:
                self._is_following = False

    def _lead_controller(self) -> None:
        """Bring the controller to the shown date, by its frames where it has some."""
        if not self._is_on() or self._controller is None or self._state.stack is None:
            return
        keys = [date.key for date in self._state.stack.dates]
        if self._state.date not in keys:
            return
        span = self._spans()[keys.index(self._state.date)]
        self._is_following = True
        try:
            if self._controller.navigationMode() == _MODES.FixedRange:
                self._controller.setTemporalExtents(span)
            else:
                self._go_to_frame(span)
        finally:
            self._is_following = False

    def _go_to_frame(self, span: QgsDateTimeRange) -> None:
        controller: Any = self._controller
        if not controller.temporalExtents().overlaps(span):
            return  # the analyst looks at other years
        frame = controller.findBestFrameNumberForFrameStart(span.begin())
        if frame != controller.currentFrameNumber():
            controller.setCurrentFrameNumber(frame)

    def _spans(self) -> List[QgsDateTimeRange]:
        stack = self._state.stack
        intervals: List[DateInterval] = [date.interval for date in stack.dates] if stack else []
        spans = []
        for period in periods(intervals):
            begin, end = (QDateTime(QDate(day.year, day.month, day.day), QTime(0, 0), Qt.TimeSpec.UTC) for day in period)
            spans.append(QgsDateTimeRange(begin, end, True, False))
        return spans
