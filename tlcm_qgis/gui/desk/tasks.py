"""Functions that run in QGIS's task threads for one owner, and stop with it."""

from __future__ import annotations

import threading
import time
from typing import Any, Callable, Dict, List, Optional

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject

from ...core.spec.errors import TlcmError
from ...processing.texts import sentence, translate

IsCancelled = Callable[[], bool]
Work = Callable[[IsCancelled], Any]
_STOP_SECONDS = 5.0  # how long a reader may take to come to an end before its owner goes without it


class Tasks(QObject):
    """Runs work off the main thread; what it returns comes back in the main thread.

    Work reads files and computes, and touches no widget, layer or project. A later task with the same ``key`` replaces an earlier one,
    whose result is dropped: who drags a slider sees the last date only.
    """

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._running: List[_Task] = []
        self._latest: Dict[str, _Task] = {}
        self._is_closed = False

    def start(
        self,
        title: str,
        work: Work,
        done: Callable[[Any], None],
        failed: Optional[Callable[[str], None]] = None,
        key: str = "",
    ) -> None:
        """Run ``work(is_cancelled)`` and hand its value to ``done``, or the sentence of its error to ``failed``.

        Args:
            title: what QGIS's task list shows.
            work: called in another thread.
            done: called in the main thread, unless the task was dropped.
            failed: likewise.
            key: tasks with the same key replace each other.

        Nothing is started any more after ``close``: widgets that lose the keyboard while they go may still ask for it.
        """
        if self._is_closed:
            return
        if key:
            self.drop(key)
        task = _Task(title, work, done, failed, self._forget)
        self._running.append(task)
        if key:
            self._latest[key] = task
        QgsApplication.taskManager().addTask(task)

    def drop(self, key: str) -> None:
        """Cancel the task with this key, if one runs; nothing comes of it any more."""
        task = self._latest.pop(key, None)
        if task is not None:
            task.drop()

    def is_busy(self) -> bool:
        """Return whether a task runs whose result is still wanted."""
        return any(not task.dropped for task in self._running)

    def has(self, key: str) -> bool:
        """Return whether a task with this key runs."""
        return key in self._latest

    def drop_all(self) -> None:
        """Cancel everything without waiting."""
        for task in self._running:
            task.drop()
        self._latest.clear()

    def close(self) -> None:
        """Cancel everything, wait until nothing runs any more, and start nothing."""
        self._is_closed = True
        self.drop_all()
        end = time.monotonic() + _STOP_SECONDS
        for task in self._running:
            task.wait(end - time.monotonic())
        self._running.clear()

    def _forget(self, task: _Task) -> None:
        if task in self._running:
            self._running.remove(task)
        for key in [key for key, latest in self._latest.items() if latest is task]:
            del self._latest[key]


class _Task(QgsTask):
    def __init__(
        self,
        title: str,
        work: Work,
        done: Callable[[Any], None],
        failed: Optional[Callable[[str], None]],
        forget: Callable[[_Task], None],
    ) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._work, self._done, self._failed, self._forget = work, done, failed, forget
        self._value: Any = None
        self._problem = ""
        self._begun, self._ended = threading.Event(), threading.Event()
        self.dropped = False

    def drop(self) -> None:
        self.dropped = True
        self.cancel()

    def wait(self, seconds: float) -> None:
        if self._begun.is_set():
            self._ended.wait(max(0.0, seconds))

    def run(self) -> bool:
        self._begun.set()
        try:
            if self.dropped:
                return False
            self._value = self._work(lambda: self.dropped or self.isCanceled())
        except TlcmError as error:
            self._problem = sentence(error)
        except OSError as error:
            self._problem = _file_problem(error)
        except (RuntimeError, ValueError) as error:  # what GDAL raises
            self._problem = str(error) or type(error).__name__
        finally:
            self._ended.set()
        return not self._problem

    def finished(self, result: bool) -> None:
        self._forget(self)
        if self.dropped:
            return
        if result:
            self._done(self._value)
        elif self._failed is not None:
            self._failed(self._problem or translate("Cancelled."))


def _file_problem(error: OSError) -> str:
    if not error.filename or not error.strerror:
        return str(error) or type(error).__name__
    return translate(
        "{file} cannot be read or written: {reason}. Check that it is there and what you may do with it.",
        file=error.filename,
        reason=error.strerror,
    )
