"""Which Python the worker runs in: the user's own, or the managed environment."""

from __future__ import annotations

import os
import platform
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Dict, Iterator, List, Mapping, Optional, Sequence

from ..core.spec.errors import EnvironmentProblem, TlcmError, WorkerProblem
from ..core.spec.messages import Message, tr
from . import qgis_bridge
from .client import WorkerClient
from .in_use import used
from .lock import current_key
from .paths import environment_python, user_data_folder
from .problems import explain

PYTHON_VARIABLE = "TLCM_PYTHON"
MARKER = "complete.json"
_NOTHING = Message("")


@dataclass(frozen=True)
class InterpreterStatus:
    """Whether there is a worker environment, as data instead of a dialog.

    Attributes:
        ok: jobs can be started.
        path: the interpreter, or where it would be.
        managed: the plugin made it and may repair or remove it.
        reason: one sentence: what is missing (empty if ok).
        remedy: one sentence: what to do (empty if ok).
    """

    ok: bool
    path: Optional[Path]
    managed: bool
    reason: Message = _NOTHING
    remedy: Message = _NOTHING


def managed_environment() -> Path:
    """Return the folder of the managed environment that this version of the plugin needs."""
    return user_data_folder() / current_key()


def old_environments() -> List[Path]:
    """Return the folders of environments that other versions of the plugin have made, whole or not.

    They stay until the user has them removed: another profile of QGIS may hold the version that needs one.
    """
    return sorted(file.parent for file in user_data_folder().glob("*/pyvenv.cfg") if file.parent.name != current_key())


def find_interpreter(environ: Optional[Mapping[str, str]] = None) -> InterpreterStatus:
    """Find the worker's Python; looks at a few files at most, so it can be asked for every algorithm of the toolbox.

    The variable ``TLCM_PYTHON`` comes first, then the setting ``tlcm/python``, then the managed environment. An interpreter that is
    named but missing is an error: silently taking another one would hide it.
    """
    variable = (os.environ if environ is None else environ).get(PYTHON_VARIABLE, "").strip()
    if variable:
        return _named(variable, tr("The Python {path} that the variable TLCM_PYTHON names does not exist."))
    setting = qgis_bridge.python_setting()
    if setting:
        return _named(setting, tr("The Python {path} that the settings of the plugin name does not exist."))
    folder = managed_environment()
    path = Path(environment_python(folder, platform.system()))
    if (folder / MARKER).is_file() and path.is_file():
        return InterpreterStatus(True, path, True)
    missing = tr("The worker environment of this plugin (Python with PyTorch) is not set up yet.")
    if any((old / MARKER).is_file() for old in old_environments()):
        missing = tr("This version of the plugin needs a worker environment (Python with PyTorch) of its own; there is only an older one.")
    return InterpreterStatus(
        False,
        path,
        True,
        Message(missing),
        Message(tr("Press Raster > Time series land cover > Set up environment, or run: {command}"), {"command": setup_command()}),
    )


def check_interpreter(path: Path, is_cancelled: Callable[[], bool] = lambda: False, inherited: Sequence[int] = ()) -> Dict[str, str]:
    """Import in that interpreter what jobs need, compute a little, and return the versions (with "device": what jobs compute on).

    Takes some seconds. ``inherited``: see ``ChildProcess``.

    Raises:
        EnvironmentProblem: Python is too old, a package is missing or does not load; in words for the user.
        Cancelled: ``is_cancelled`` said so.
    """
    client = WorkerClient(path, inherited=inherited)
    try:
        return {name: str(value) for name, value in client.check(is_cancelled)["outputs"].items()}
    except WorkerProblem as problem:
        found = explain(client.log.tail(50)) if client.log.tail() else None
        if found is None or "detail" not in found.message.values:
            raise EnvironmentProblem(problem.message.text, problem.remedy.text, **problem.message.values) from problem
        raise found from problem


@contextmanager
def worker_client(status: InterpreterStatus) -> Iterator[WorkerClient]:
    """Give what runs jobs in an interpreter that is there; until the end of the job nobody repairs or removes a managed environment."""
    with used(managed_environment()) if status.managed else nullcontext(()) as inherited:
        yield WorkerClient(status.path or Path(), inherited=inherited)


def likelier_cause(status: InterpreterStatus, error: TlcmError) -> TlcmError:
    """Return what is wrong with the user's own environment if a job failed by a fault of the code, else the error as it is.

    Nobody checks such an environment before each job, and with packages that are too old any line may fail.
    """
    if status.managed or status.path is None or error.kind != "fault":
        return error
    try:
        check_interpreter(status.path)
    except EnvironmentProblem as problem:
        return problem
    return error


def setup_command() -> str:
    """Return the command line that sets the managed environment up without QGIS."""
    return "python3 -m tlcm_qgis.runtime.setup_environment"


def _named(text: str, missing: str) -> InterpreterStatus:
    path = Path(text).expanduser()
    if path.is_file():
        return InterpreterStatus(True, path.absolute(), False)
    if path.is_dir():
        values = {"path": text, "python": str(environment_python(path, platform.system()))}
        return InterpreterStatus(
            False,
            path,
            False,
            Message(tr("{path} is a folder, not a Python."), values),
            Message(tr("Name the Python in it: {python}"), values),
        )
    return InterpreterStatus(
        False,
        path,
        False,
        Message(missing, {"path": text}),
        Message(tr("Correct it, or clear it to use the environment that the plugin sets up.")),
    )
