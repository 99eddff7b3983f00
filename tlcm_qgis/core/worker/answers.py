"""What is said when a job fails: one sentence and a remedy, whatever was raised."""

from __future__ import annotations

import errno
import sys
import traceback
from collections.abc import Iterator, Mapping
from typing import Any, Final

from ..spec.errors import TlcmError
from ..spec.hrefs import hide_credentials
from ..spec.messages import Message, tr
from .check import explain_import

# Libraries have words of their own for it: torch, GDAL, the C++ runtime, Python's threads, the loader of the system.
_NO_MEMORY: Final = (
    "can't allocate memory", "cannot allocate", "unable to allocate", "insufficient memory", "not enough memory", "out of memory", "bad_alloc",
    "can't start new thread", "failed to map segment", "cannot map zero-fill pages",
)  # fmt: skip


def answer(error: TlcmError, given: Mapping[str, str] | None = None) -> dict[str, Any]:
    """Return the protocol message for an error.

    Args:
        error: what is wrong.
        given: what the user gave, by the temporary copies that stand for it in the values.
    """
    message, remedy = (_as_given(part, given or {}).as_json() for part in (error.message, error.remedy))
    return {"type": "error", "kind": error.kind, **message, "remedy": remedy}


def explain(error: Exception) -> TlcmError:
    """Return the error for the user; what is not said for people already goes to the log with its trace."""
    if lacks_memory(error):
        _log_trace()
        traceback.clear_frames(error.__traceback__)  # what was loaded must go, or there is not even room for the answer
        return no_memory()
    if isinstance(error, TlcmError):
        return error
    _log_trace()
    if isinstance(error, ImportError):
        return explain_import(error)
    if isinstance(error, OSError):
        text = tr("The operating system refused a file operation: {reason}.")
        return _problem("system", text, tr("Check the free space and your rights in the output folder."), reason=str(error))
    text = tr("The job stopped because of a fault in the plugin: {fault}.")
    return _problem("fault", text, tr("Please report it together with the log."), fault=f"{type(error).__name__}: {error}")


def no_memory() -> TlcmError:
    """Return the error for the user when memory could not be had."""
    return _problem("memory", tr("There is not enough memory for this job."), tr("Close other programs or work on a smaller extent."))


def lacks_memory(error: Exception) -> bool:
    """Return whether an error, or what led to it, is that memory could not be had."""
    return any(
        isinstance(each, MemoryError)
        or getattr(each, "errno", None) == errno.ENOMEM
        or (not isinstance(each, TlcmError) and any(words in str(each).casefold() for words in _NO_MEMORY))
        for each in _chain(error)
    )


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _problem(kind: str, text: str, remedy: str, **values: str) -> TlcmError:
    problem = TlcmError(text, remedy, **values)
    problem.kind = kind
    return problem


def _as_given(message: Message, given: Mapping[str, str]) -> Message:
    values = {k: _as_given(v, given) if isinstance(v, Message) else given.get(str(v), v) for k, v in message.values.items()}
    return Message(message.text, values)


def _log_trace() -> None:
    """Write the trace of the exception in hand to the log, without passwords in URLs."""
    sys.stderr.write(hide_credentials(traceback.format_exc()))
