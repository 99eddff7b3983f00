"""Run a job in a worker process and hand on what it says."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Type

from ..core.spec.errors import Cancelled, EnvironmentProblem, InputError, OutputError, ParameterError, TlcmError, WorkerProblem
from ..core.spec.json_file import UNEXPECTED
from ..core.spec.messages import Message, tr
from ..core.spec.protocol import CANCEL_LINE, encode
from .child_process import GRACE_SECONDS
from .exit_codes import explain_exit
from .paths import log_folder
from .qgis_bridge import keeps_logs
from .worker_log import WorkerLog, new_log_file
from .worker_process import WorkerProcess

BOOTSTRAP = Path(__file__).resolve().parent.parent / "core" / "bootstrap.py"

ProgressHandler = Callable[[float, Dict[str, Any]], None]
WarningHandler = Callable[[Dict[str, Any]], None]

_POLL_SECONDS = 0.1
# After its last message a worker has nothing to do but to end; threads of a library may keep it from that.
_FAREWELL_SECONDS = 0.5
_ERRORS: Dict[str, Type[TlcmError]] = {
    error.kind: error for error in (InputError, ParameterError, OutputError, EnvironmentProblem, WorkerProblem)
}


class WorkerClient:
    """Runs jobs, each in a fresh worker process.

    Args:
        interpreter: absolute path of the Python of the worker environment.
        log_file: where the log of a job is written; a new file in the user's log folder if None.
        bootstrap: the script that is started.
        environ: variables to start from instead of those of this process.
        inherited: see ``ChildProcess``.

    Attributes:
        log: the log of the last run.
    """

    def __init__(
        self,
        interpreter: Path,
        *,
        log_file: Optional[Path] = None,
        bootstrap: Path = BOOTSTRAP,
        environ: Optional[Mapping[str, str]] = None,
        inherited: Sequence[int] = (),
    ) -> None:
        self._interpreter = interpreter
        self._log_file = log_file
        self._bootstrap = bootstrap
        self._environ = environ
        self._inherited = inherited
        self.log = WorkerLog()

    def run(
        self,
        request: Mapping[str, Any],
        *,
        on_progress: ProgressHandler = lambda percent, message: None,
        on_warning: WarningHandler = lambda message: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> Dict[str, Any]:
        """Run a job and return its result message (``outputs``, ``figures``).

        Blocks; everything is called in the calling thread. No process is left behind, however this ends.

        Args:
            request: see ``core.spec.protocol.request``.
            on_progress: receives the percentage and the message (``message``: English, ``text`` and ``values``: to translate).
            on_warning: receives the message.
            is_cancelled: asked ten times a second.

        Raises:
            Cancelled: ``is_cancelled`` said so; the process is gone, at most 2 s later.
            WorkerProblem: the process died or could not be started.
            TlcmError: what the job itself says is wrong.
        """
        worker = self._start(["worker"], WorkerLog(self._log_file or new_log_file(log_folder())))
        try:
            worker.send(encode(request))
            result = self._converse(worker, on_progress, on_warning, is_cancelled)
        finally:
            self._finish(worker)
        if not keeps_logs():
            self.log.discard()
        return result

    def check(self, is_cancelled: Callable[[], bool] = lambda: False) -> Dict[str, Any]:
        """Import what the jobs need in a worker and return its result message (``outputs``: versions by package name).

        Raises:
            EnvironmentProblem: a package is missing or does not load.
            Cancelled, WorkerProblem: as in ``run``.
        """
        worker = self._start(["check"], WorkerLog())
        try:
            return self._converse(worker, lambda percent, message: None, lambda message: None, is_cancelled)
        finally:
            self._finish(worker)

    def _start(self, arguments: List[str], log: WorkerLog) -> WorkerProcess:
        self.log = log
        try:
            return WorkerProcess([str(self._interpreter), str(self._bootstrap), *arguments], self.log, self._environ, self._inherited)
        except OSError as error:
            self.log.close()
            raise WorkerProblem(
                tr("The worker's Python {interpreter} cannot be started: {reason}."),
                tr("Check the worker environment in the settings of the plugin, or set it up again."),
                interpreter=str(self._interpreter),
                reason=error.strerror or str(error),
            ) from error

    def _converse(
        self, worker: WorkerProcess, on_progress: ProgressHandler, on_warning: WarningHandler, is_cancelled: Callable[[], bool]
    ) -> Dict[str, Any]:
        dead = False
        while True:
            message = worker.next_message(_POLL_SECONDS)
            if message is None and dead:
                raise explain_exit(worker.exit_code(), self.log.tail())
            if message is not None:
                if message["type"] == "result":
                    return message
                if message["type"] == "error":
                    raise error_from_message(message)
                _hand_on(message, on_progress, on_warning)
            if is_cancelled():
                worker.send(CANCEL_LINE)
                worker.end(GRACE_SECONDS)
                raise Cancelled
            if not dead and worker.exit_code() is not None:
                dead = True
                worker.drain()

    def _finish(self, worker: WorkerProcess) -> None:
        worker.end(_FAREWELL_SECONDS)
        self.log.close()


def error_from_message(message: Mapping[str, Any]) -> TlcmError:
    """Rebuild the error that a worker reported, with text, remedy and values apart so that it can be translated."""
    kind = str(message.get("kind", "worker"))
    if kind == Cancelled.kind:
        return Cancelled()
    remedy = message.get("remedy") or {}
    error_class = _ERRORS.get(kind, TlcmError)
    try:
        told, advice = Message.from_json(message), Message.from_json(remedy)
        error = error_class(told.text, advice.text, **{**told.values, **advice.values})
    except UNEXPECTED:  # a template that its values do not fill
        error = error_class("{message}", message=str(message.get("message", message)))
    error.kind = kind
    return error


def _hand_on(message: Dict[str, Any], on_progress: ProgressHandler, on_warning: WarningHandler) -> None:
    said = {"message": str(message.get("message", "")), "text": str(message.get("text", "")), "values": message.get("values") or {}}
    if message["type"] == "progress":
        percent = message.get("percent")
        on_progress(float(percent) if isinstance(percent, (int, float)) else 0.0, said)
    else:
        on_warning(said)
