"""A worker: a child process with a clean environment that speaks the protocol."""

from __future__ import annotations

import json
import os
import platform
import queue
import tempfile
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence

from .child_process import ChildProcess
from .worker_log import WorkerLog
from .worker_settings import worker_environment

_MESSAGE_TYPES = ("progress", "warning", "result", "error")
_MAXIMUM_LOGGED = 2000


class WorkerProcess(ChildProcess):
    """A started worker.

    Args:
        command: absolute path of the interpreter and its arguments.
        log: receives standard error and whatever on standard output is no message.
        environ: variables to start from (those of this process if None); they are cleaned.
        inherited: see ``ChildProcess``.

    Raises:
        OSError: the interpreter cannot be started.
    """

    def __init__(
        self, command: List[str], log: WorkerLog, environ: Optional[Mapping[str, str]] = None, inherited: Sequence[int] = ()
    ) -> None:
        self._log = log
        self._messages: queue.Queue[Dict[str, Any]] = queue.Queue()
        given = os.environ if environ is None else environ
        variables = worker_environment(given, platform.system(), _conda_prefix(Path(command[0])))
        super().__init__(command, variables, tempfile.gettempdir(), self._take_output, self._take_log, inherited)

    def next_message(self, timeout: float) -> Optional[Dict[str, Any]]:
        """Return the next message; None if none came in ``timeout`` seconds."""
        try:
            return self._messages.get(timeout=timeout)
        except queue.Empty:
            return None

    def _take_output(self, line: bytes) -> None:
        message = _parse(line)
        if message is None:
            self._log.append("stdout: " + _text(line))
        else:
            self._messages.put(message)

    def _take_log(self, line: bytes) -> None:
        self._log.append(_text(line))


def _text(line: bytes) -> str:
    return line.decode("utf-8", "replace").rstrip()[:_MAXIMUM_LOGGED]


def _parse(line: bytes) -> Optional[Dict[str, Any]]:
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return message if isinstance(message, dict) and message.get("type") in _MESSAGE_TYPES else None


def _conda_prefix(interpreter: Path) -> Optional[str]:
    folders = (interpreter.parent, interpreter.parent.parent)
    return next((str(folder) for folder in folders if (folder / "conda-meta").is_dir()), None)
