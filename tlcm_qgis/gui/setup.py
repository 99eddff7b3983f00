"""The set-up of the worker environment as dock and dialog show it; it goes on whether or not a window is open."""

from __future__ import annotations

import time
from collections import deque
from functools import partial
from pathlib import Path
from typing import Callable, Deque, Optional

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.spec.messages import Message, tr
from ..processing.texts import translate
from ..runtime.build import create_environment, environment_bytes, remove_environment, size_before
from ..runtime.environment import check_interpreter, find_interpreter
from ..runtime.paths import user_data_folder
from .setup_task import IsCancelled, OnLine, OnProgress, SetupTask, Work

_LOG_LINES = 2000
_STOP_SECONDS = 5.0  # uv is asked, then terminated, then killed within less
_ENDED = (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated)
_BYTES_PER_GB = 1e9


class Setup(QObject):
    """One piece of work on the environment at a time.

    Attributes:
        text: what is being done, or how it ended: one sentence; ``percent``: 0-100; ``failed``: whether it ended badly.
        lines: the end of the log.
    """

    changed = pyqtSignal()  # text, percent, or whether something runs
    logged = pyqtSignal(str)
    ended = pyqtSignal()  # the environment may be another one now

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._task: Optional[SetupTask] = None
        self._done: Callable[[SetupTask], str] = lambda task: ""
        self.text, self.percent, self.failed = "", 0.0, False
        self.lines: Deque[str] = deque(maxlen=_LOG_LINES)

    @property
    def is_running(self) -> bool:
        """Return whether something is done."""
        return self._task is not None

    def set_up(self) -> None:
        """Make the managed environment; anew if it is there."""
        repair = find_interpreter().ok

        def work(on_progress: OnProgress, is_cancelled: IsCancelled, on_line: OnLine) -> object:
            return create_environment(on_progress, is_cancelled, repair=repair, on_line=on_line)

        self._start(translate("Set up the worker environment"), work, lambda _task: self.text)

    def check(self) -> None:
        """Import everything with the interpreter that the user named."""
        path = find_interpreter().path or Path()

        def work(on_progress: OnProgress, is_cancelled: IsCancelled, on_line: OnLine) -> object:
            on_progress(0.0, Message(tr("Checking {path}"), {"path": str(path)}))
            return check_interpreter(path, is_cancelled)

        self._start(translate("Check the worker environment"), work, _versions_text)

    def remove(self, *, only_old: bool = False) -> None:
        """Remove what the plugin has installed; ``only_old``: the environments of other versions."""

        def work(on_progress: OnProgress, is_cancelled: IsCancelled, on_line: OnLine) -> object:
            return remove_environment(only_old=only_old)

        title = translate("Remove older worker environments") if only_old else translate("Remove the worker environment")
        self._start(title, work, lambda task: translate("{size} GB are free again.", size=gigabytes(task.value)))

    def cancel(self) -> None:
        """Stop what is running, if anything is."""
        if self._task is not None:
            self.text = translate("Cancelling…")
            self._task.cancel()
            self.changed.emit()

    def close(self) -> None:
        """Stop, wait until nothing runs any more, and tell nobody."""
        self.blockSignals(True)
        self.cancel()
        end = time.monotonic() + _STOP_SECONDS
        while self._task is not None and self._task.status() not in _ENDED and time.monotonic() < end:
            time.sleep(0.01)

    def _start(self, title: str, work: Work, done: Callable[[SetupTask], str]) -> None:
        if self._task is not None:
            return
        task = SetupTask(title, work)
        task.told.connect(self._on_told)
        task.logged.connect(self._on_line)
        task.progressChanged.connect(self._on_progress)
        task.ended.connect(partial(self._on_ended, done))
        self._task, self.text, self.percent, self.failed = task, title, 0.0, False
        QgsApplication.taskManager().addTask(task)
        self.changed.emit()

    def _on_told(self, text: str) -> None:
        self.text = text
        self._on_line(text)
        self.changed.emit()

    def _on_line(self, line: str) -> None:
        self.lines.append(line)
        self.logged.emit(line)

    def _on_progress(self, percent: float) -> None:
        self.percent = percent
        self.changed.emit()

    def _on_ended(self, done: Callable[[SetupTask], str]) -> None:
        task, self._task = self._task, None
        if task is not None:
            self.failed = bool(task.problem)
            self.text = task.problem or done(task)
            if self.text:
                self._on_line(self.text)
        self.changed.emit()
        self.ended.emit()


def gigabytes(size: float) -> str:
    """Return a size as people read it."""
    return f"{size / _BYTES_PER_GB:.1f}"


def installed_bytes() -> int:
    """Return what everything that the plugin has installed takes on the disk; looks at many files."""
    return environment_bytes(user_data_folder())


def size_text() -> str:
    """Return a sentence on what the set-up would fetch, and where it would put it."""
    size = size_before()
    return translate(
        "The set-up fetches about {download} MB and takes {disk} GB in {folder}. Nothing is installed into QGIS.",
        download=round(size.download_bytes / 1e6),
        disk=gigabytes(size.disk_bytes),
        folder=user_data_folder(),
    )


def _versions_text(task: SetupTask) -> str:
    versions = task.value
    return translate(
        "Everything is there: Python {python}, PyTorch {torch}; jobs compute on {device}.",
        python=versions["python"],
        torch=versions["torch"],
        device=versions["device"],
    )
