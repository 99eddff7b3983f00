"""The worker process: read a request, run it, answer in JSON lines."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import sys
import threading
import time
import traceback
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TextIO

from ..spec.errors import Cancelled, InputError, TlcmError
from ..spec.json_file import parse_json, read_json
from ..spec.messages import Message, tr
from ..spec.protocol import EXIT_CANCELLED, EXIT_FAILED, EXIT_OK, encode
from .check import check_environment, explain_import
from .context import JobContext, Sink
from .dispatch import run_job

# A job that sits in a library when QGIS is gone cannot look whether it is cancelled; nobody would ever end it.
_ORPHAN_SECONDS = 2.0


def main(arguments: Sequence[str], channel: int) -> int:
    """Run the worker; ``channel`` is the file descriptor for protocol lines. Returns the exit code."""
    parser = argparse.ArgumentParser(prog="tlcm_qgis worker")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("worker", help="one request on standard input")
    commands.add_parser("check", help="versions of what the jobs need")
    run = commands.add_parser("run", help="run a job file without QGIS")
    run.add_argument("job", type=Path)
    options = parser.parse_args(arguments)
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    with os.fdopen(channel, "w", encoding="utf-8", newline="\n") as out:
        send = _sender(out)
        context = JobContext(send)
        return _answer(options, context)


def _sender(out: TextIO) -> Sink:
    lock = threading.Lock()

    def send(message: Mapping[str, Any]) -> None:
        with lock:
            out.write(encode(message))
            out.flush()

    return send


def _answer(options: argparse.Namespace, context: JobContext) -> int:
    send = context.send
    given: dict[str, str] = {}
    try:
        if options.command == "check":
            send({"type": "result", "outputs": check_environment(), "figures": {}})
            return EXIT_OK
        if options.command == "run":
            request = _read_job(options.job)
            signal.signal(signal.SIGTERM, lambda *_: context.cancelled.set())
            signal.signal(signal.SIGINT, lambda *_: context.cancelled.set())
        else:
            request = _checked(_parse(sys.stdin.buffer.readline()), tr("standard input"))
            _watch_stdin(context.cancelled)
        context.sources = request.get("sources", {})
        given = {str(request["parameters"].get(name)): source for name, source in context.sources.items()}
        result = run_job(request, context)
    except Cancelled as cancelled:
        send({"type": "error", "kind": cancelled.kind, **cancelled.message.as_json(), "remedy": cancelled.remedy.as_json()})
        return EXIT_CANCELLED
    except TlcmError as error:
        message, remedy = (_as_given(part, given).as_json() for part in (error.message, error.remedy))
        send({"type": "error", "kind": error.kind, **message, "remedy": remedy})
        return EXIT_FAILED
    except MemoryError:
        _send_fault(send, "memory", tr("There is not enough memory for this job."), tr("Close other programs or work on a smaller extent."))
        return EXIT_FAILED
    except ImportError as error:
        traceback.print_exc()
        problem = explain_import(error)
        send({"type": "error", "kind": problem.kind, **problem.message.as_json(), "remedy": problem.remedy.as_json()})
        return EXIT_FAILED
    except OSError as error:
        traceback.print_exc()
        text = tr("The operating system refused a file operation: {reason}.")
        _send_fault(send, "system", text, tr("Check the free space and your rights in the output folder."), reason=str(error))
        return EXIT_FAILED
    except Exception as error:  # noqa: BLE001 - the last line before the process ends: the fault must reach the user, its trace the log
        traceback.print_exc()
        text = tr("The job stopped because of a fault in the plugin: {fault}.")
        _send_fault(send, "fault", text, tr("Please report it together with the log."), fault=f"{type(error).__name__}: {error}")
        return EXIT_FAILED
    send({"type": "result", "outputs": result.outputs, "figures": result.figures})
    return EXIT_OK


def _as_given(message: Message, given: Mapping[str, str]) -> Message:
    """Return a message that names what the user gave instead of its temporary copy (the keys of ``given``)."""
    return Message(message.text, {name: given.get(str(value), value) for name, value in message.values.items()})


def _send_fault(send: Sink, kind: str, text: str, remedy: str, **values: str) -> None:
    send({"type": "error", "kind": kind, **Message(text, values).as_json(), "remedy": Message(remedy).as_json()})


def _read_job(path: Path) -> dict[str, Any]:
    try:
        content = read_json(path)
    except OSError as error:
        raise InputError(
            tr("The job file {file} cannot be read: {reason}."), tr("Check the path."), file=path, reason=error.strerror
        ) from error
    except ValueError:
        content = None
    return _checked(content, str(path))


def _parse(line: bytes) -> Any:
    try:
        return parse_json(line)
    except ValueError:
        return None


def _checked(request: Any, source: str) -> dict[str, Any]:
    """Return a request whose parts have the types that they must have; what is in them is checked later."""
    if isinstance(request, dict):
        parameters, sources = (request.setdefault(name, {}) for name in ("parameters", "sources"))
        if isinstance(parameters, dict) and isinstance(sources, dict) and all(isinstance(given, str) for given in sources.values()):
            return request
    raise InputError(tr("{source} does not hold a job in JSON."), tr("Write a job as docs/jobs.md describes it."), source=source)


def _watch_stdin(cancelled: threading.Event) -> None:
    """Set ``cancelled`` when the client says so or goes away (end of standard input); in the latter case the process ends soon for sure."""

    def watch() -> None:
        for line in sys.stdin:
            if '"cancel"' in line:
                cancelled.set()
        cancelled.set()
        time.sleep(_ORPHAN_SECONDS)
        if hasattr(os, "killpg") and os.getpgrp() == os.getpid():
            os.killpg(0, signal.SIGKILL)  # with everything the job started
        os._exit(EXIT_CANCELLED)

    threading.Thread(target=watch, name="stdin", daemon=True).start()
