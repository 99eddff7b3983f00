"""Setting up or removing the worker environment in the background."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..core.spec.errors import Cancelled, TlcmError
from ..core.spec.messages import Message
from ..processing.texts import sentence, translate, translate_message

OnProgress = Callable[[float, Message], None]
OnLine = Callable[[str], None]
IsCancelled = Callable[[], bool]
Work = Callable[[OnProgress, IsCancelled, OnLine], Any]


class SetupTask(QgsTask):
    """Runs work on the environment and tells how it ends.

    Args:
        title: what QGIS's task list shows.
        work: receives what to call for progress, what to ask for cancellation, and what takes lines of the log.

    Attributes:
        problem: after the end, the sentence for the user; empty if all went well.
        value: what the work returned.
    """

    told = pyqtSignal(str)
    logged = pyqtSignal(str)
    ended = pyqtSignal()

    def __init__(self, title: str, work: Work) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._work = work
        self._error: Optional[TlcmError] = None
        self.problem = ""
        self.value: Any = None

    def run(self) -> bool:
        """Do the work; called in another thread."""
        try:
            self.value = self._work(self._tell, self.isCanceled, self.logged.emit)
        except TlcmError as error:
            self._error = error
            return False
        return True

    def finished(self, result: bool) -> None:
        """Say how it ended; called in the main thread."""
        if isinstance(self._error, Cancelled):
            self.problem = translate("Cancelled. What was fetched is kept, so that the next attempt goes on from there.")
        elif self._error is not None:
            self.problem = sentence(self._error)
        elif not result:
            self.problem = translate("Cancelled.")
        self.ended.emit()

    def _tell(self, percent: float, message: Message) -> None:
        self.setProgress(percent)
        self.told.emit(translate_message(message))
