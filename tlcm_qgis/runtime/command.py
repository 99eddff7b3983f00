"""Run a program to its end, hand on its lines, stop it when cancelled."""

from __future__ import annotations

import queue
import time
from pathlib import Path
from typing import Callable, Dict, List, Sequence, Tuple

from ..core.spec.errors import Cancelled
from .child_process import ChildProcess

_POLL_SECONDS = 0.1
# uv and pip write aside and rename; there is nothing to wait for.
_CANCEL_GRACE_SECONDS = 0.1


def run_command(
    command: List[str],
    environment: Dict[str, str],
    folder: Path,
    *,
    on_line: Callable[[str], None],
    is_cancelled: Callable[[], bool],
    on_tick: Callable[[float], None] = lambda seconds: None,
    inherited: Sequence[int] = (),
) -> Tuple[int, str]:
    """Return exit code and output (both streams) of a program; no process of it is left however this ends.

    Args:
        command: absolute path of the program and its arguments.
        environment: all of its variables.
        folder: its working directory.
        on_line: receives each line as it comes, in the calling thread.
        is_cancelled: asked ten times a second.
        on_tick: called ten times a second with the seconds that have passed.
        inherited: see ``ChildProcess``.

    Raises:
        Cancelled: ``is_cancelled`` said so.
        OSError: the program cannot be started.
    """
    lines: queue.Queue[bytes] = queue.Queue()
    output: List[str] = []

    def take(line: bytes) -> None:
        text = line.decode("utf-8", "replace").rstrip()
        output.append(text)
        on_line(text)

    begun = time.monotonic()
    process = ChildProcess(command, environment, folder, lines.put, lines.put, inherited)
    process.close_input()
    try:
        while process.exit_code() is None:
            if is_cancelled():
                process.end(_CANCEL_GRACE_SECONDS)
                raise Cancelled
            on_tick(time.monotonic() - begun)
            try:
                take(lines.get(timeout=_POLL_SECONDS))
            except queue.Empty:
                continue
    finally:
        process.end(_CANCEL_GRACE_SECONDS)
    while not lines.empty():
        take(lines.get())
    return process.exit_code() or 0, "\n".join(output)
