"""What the exit code of a worker that gave no answer means."""

from __future__ import annotations

import signal
from typing import Optional

from ..core.spec.errors import TlcmError, WorkerProblem
from ..core.spec.messages import tr

_MEMORY = tr("Most often the memory was not enough: close other programs or work on a smaller extent.")
_CRASH = tr("A library of the worker environment crashed; set the environment up again, and report it together with the log.")
_OLD_PROCESSOR = tr("The processor lacks instructions that a package needs; use a Python environment of your own that was built for it.")
_MISSING_LIBRARY = tr("A system library is missing: install the Microsoft Visual C++ runtime, then try again.")
_OUT_OF_MEMORY = ("bad_alloc", "OutOfMemory")  # what the C++ runtime and GDAL say when they end a process
_REPORT = tr("Please report it together with the log.")
_SIGNAL_REMEDIES = {"SIGKILL": _MEMORY, "SIGTERM": "", "SIGILL": _OLD_PROCESSOR, "SIGSEGV": _CRASH, "SIGBUS": _CRASH, "SIGABRT": _CRASH}
# NTSTATUS values that Windows gives as exit codes.
_WINDOWS_REMEDIES = {
    0xC0000005: _CRASH,
    0xC0000017: _MEMORY,
    0xC000001D: _OLD_PROCESSOR,
    0xC0000135: _MISSING_LIBRARY,
    0xC0000142: _MISSING_LIBRARY,
    0xC0000374: _CRASH,
    0xC0000409: _CRASH,
}


def explain_exit(code: Optional[int], log_tail: str) -> TlcmError:
    """Return the error for a worker that ended without a result.

    Args:
        code: exit code; negative for the signal that ended it.
        log_tail: last lines of its log.
    """
    log = log_tail or "-"
    if code is not None and code < 0:
        name = _signal_name(-code)
        return WorkerProblem(
            tr("The worker process was ended by signal {signal} before it gave a result. The last lines of its log are:\n{log}\n"),
            _MEMORY if any(words in log for words in _OUT_OF_MEMORY) else _SIGNAL_REMEDIES.get(name, _REPORT),
            signal=name,
            log=log,
        )
    unsigned = (code or 0) & 0xFFFFFFFF
    shown = f"0x{unsigned:08X}" if unsigned >= 0xC0000000 else str(code)
    return WorkerProblem(
        tr("The worker process ended with exit code {code} before it gave a result. The last lines of its log are:\n{log}\n"),
        _WINDOWS_REMEDIES.get(unsigned, _REPORT),
        code=shown,
        log=log,
    )


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return str(number)
