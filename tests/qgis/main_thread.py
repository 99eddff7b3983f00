"""How long the main thread is busy in one piece: so long a window does not answer."""

from __future__ import annotations

import time

from qgis.PyQt.QtCore import QTimer


class Pieces:
    """The longest piece so far, in seconds: ``clock``, and ``work`` of the thread itself, which other programs do not lengthen."""

    def __init__(self) -> None:
        self.clock = self.work = 0.0
        self._last = time.perf_counter(), time.thread_time()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(0)

    def stop(self) -> None:
        """Measure no more."""
        self._tick()
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter(), time.thread_time()
        self.clock, self.work = max(self.clock, now[0] - self._last[0]), max(self.work, now[1] - self._last[1])
        self._last = now
