"""The worker process: read a request, run it, answer in JSON lines."""

from __future__ import annotations

import argparse
import logging
import os
import re
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from ..spec.algorithms import ALGORITHMS
from ..spec.errors import Cancelled, InputError, ParameterError
from ..spec.hrefs import hide_credentials
from ..spec.json_file import parse_json, read_json
from ..spec.messages import Message, tr
from ..spec.parameters import is_text
from ..spec.protocol import EXIT_CANCELLED, EXIT_FAILED, EXIT_OK, encode
from .answers import answer, explain
from .check import check_environment
from .context import JobContext, Portion, Sink
from .dispatch import run_job
from .memory import share_free_memory
from .stopping import cancel_on_signals, die_cleanly, end_without_memory, stdin_lines, watch_stdin

if TYPE_CHECKING:
    from ..engine.cluster import Cluster


def main(arguments: Sequence[str], channel: int) -> int:
    """Run the worker; ``channel`` is the file descriptor for protocol lines. Returns the exit code."""
    parser = argparse.ArgumentParser(prog="tlcm_qgis worker")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("worker", help="one request on standard input")
    commands.add_parser("check", help="versions of what the jobs need")
    run = commands.add_parser("run", help="run a job file without QGIS")
    run.add_argument("job", type=Path)
    run.add_argument("--part", default="1/1", metavar="I/N", help="map only every N-th date, from the I-th on; then run without --part")
    run.add_argument("--dask", metavar="ADDRESS", help="let the workers of a dask cluster compute, e.g. tcp://node1:8786")
    options = parser.parse_args(arguments)
    log = logging.StreamHandler(sys.stderr)
    log.setFormatter(_DiscreetFormatter("%(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(handlers=[log], level=logging.WARNING)
    share_free_memory()
    with os.fdopen(channel, "w", encoding="utf-8", newline="\n") as out:
        send = _sender(out)
        context = JobContext(send)
        return _answer(options, context)


class _DiscreetFormatter(logging.Formatter):
    """Leaves passwords in URLs out of the log: users send it to others."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of a record."""
        return hide_credentials(super().format(record))


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
            cancel_on_signals(context)
            context.portion = read_portion(options.part, request)
        else:
            die_cleanly()
            lines = stdin_lines()
            request = _checked(_parse(next(lines, b"")), Message(tr("standard input")))
            watch_stdin(lines, context)
        end_without_memory(context)
        context.sources = request.get("sources", {})
        given = {str(request["parameters"].get(name)): source for name, source in context.sources.items()}
        with _cluster(options) as context.cluster:
            result = run_job(request, context)
    except Exception as error:  # noqa: BLE001 - the last line before the process ends: whatever happened must reach the user
        problem = explain(error)
        send(answer(problem, given))
        return EXIT_CANCELLED if isinstance(problem, Cancelled) else EXIT_FAILED
    send({"type": "result", "outputs": result.outputs, "figures": result.figures})
    return EXIT_OK


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


def _checked(request: Any, source: str | Message) -> dict[str, Any]:
    """Return a request whose parts have the types that they must have; what is in them is checked later."""
    if isinstance(request, dict):
        parameters, sources = (request.setdefault(name, {}) for name in ("parameters", "sources"))
        if (
            isinstance(parameters, dict)
            and isinstance(sources, dict)
            and all(isinstance(given, str) and is_text(given) for given in sources.values())
        ):
            return request
    raise InputError(tr("{source} does not hold a job in JSON."), tr("Write a job as docs/jobs.md describes it."), source=source)


def read_portion(text: str, request: Mapping[str, Any]) -> Portion:
    """Return the part of a job that ``text`` ("2/4") names.

    Raises:
        ParameterError: it names none, or this job cannot be run in parts.
    """
    found = re.fullmatch(r"(\d{1,6})/(\d{1,6})", text)
    portion = Portion(*map(int, found.groups())) if found else Portion(0)
    if not 1 <= portion.number <= portion.count:
        raise ParameterError(tr("--part is {text}, which is not a part such as 2/4."), tr("Correct the value."), text=text)
    if not portion.is_whole:
        _check_parts(request)
    return portion


def _check_parts(request: Mapping[str, Any]) -> None:
    known = [name for name, algorithm in ALGORITHMS.items() if algorithm.in_parts]
    if request.get("algorithm") not in known:
        raise ParameterError(
            tr("The job {algorithm} cannot be run in parts."),
            tr("These can: {known}."),
            algorithm=request.get("algorithm"),
            known=", ".join(known),
        )
    if request.get("parameters", {}).get("OVERWRITE"):
        raise ParameterError(
            tr("A part of a job cannot replace the results of another run (OVERWRITE): it would delete those of the other parts."),
            tr("Empty the folder, or choose another one."),
        )


@contextmanager
def _cluster(options: argparse.Namespace) -> Iterator[Cluster | None]:
    if not getattr(options, "dask", None):
        yield None
        return
    from ..engine.cluster import dask_cluster

    with dask_cluster(options.dask) as cluster:
        yield cluster
