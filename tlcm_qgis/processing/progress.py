"""What a worker says, handed on to Processing's feedback."""

from __future__ import annotations

import time
from typing import Any, Mapping

from qgis.core import QgsProcessingFeedback

from .texts import translate_said

_TEXT_SECONDS = 0.5  # every text becomes a line of the log: blocks may pass faster than anyone reads


class Reporter:
    """Receives progress and warnings of one job."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._text = ""
        self._said_at = -_TEXT_SECONDS

    def progress(self, percent: float, said: Mapping[str, Any]) -> None:
        """Move the progress bar and, at most twice a second, tell what is being done."""
        self._feedback.setProgress(percent)
        text, now = translate_said(said), time.monotonic()
        if text and text != self._text and now - self._said_at >= _TEXT_SECONDS:
            self._text, self._said_at = text, now
            self._feedback.setProgressText(text)

    def warning(self, said: Mapping[str, Any]) -> None:
        """Show a warning in the log."""
        self._feedback.pushWarning(translate_said(said))

    def cancelled(self) -> bool:
        """Return whether the user pressed Cancel."""
        return bool(self._feedback.isCanceled())
