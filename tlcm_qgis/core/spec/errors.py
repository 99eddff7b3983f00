"""The one family of errors: every text is written for the person in front of QGIS."""

from __future__ import annotations

from typing import Any

from .messages import Message


class TlcmError(Exception):
    """Something the user can understand and mend.

    Args:
        text: one sentence: what is wrong, with which file, layer or parameter (a ``str.format`` template, marked with ``tr``).
        remedy: one sentence: what to do about it (same form, same values). May be empty when ``text`` says it already.
        values: what the fields of both templates stand for.
    """

    kind = "error"

    def __init__(self, text: str, remedy: str = "", /, **values: Any) -> None:
        self.message = Message(text, values)
        self.remedy = Message(remedy, values)
        super().__init__(str(self))

    def __str__(self) -> str:
        """Return what is wrong and what to do, in the source language."""
        return f"{self.message} {self.remedy}".strip()


class InputError(TlcmError):
    """A file, layer or folder that was given is not what the step needs."""

    kind = "input"


class ParameterError(TlcmError):
    """A parameter has a value that it cannot have."""

    kind = "parameter"


class OutputError(TlcmError):
    """A result cannot be written where it should go."""

    kind = "output"


class EnvironmentProblem(TlcmError):
    """The worker environment is missing, incomplete or cannot be made."""

    kind = "environment"


class WorkerProblem(TlcmError):
    """The worker process ended or answered in a way it should not."""

    kind = "worker"


class Cancelled(TlcmError):
    """The user cancelled; nothing is wrong."""

    kind = "cancelled"

    def __init__(self) -> None:
        super().__init__("Cancelled.")
