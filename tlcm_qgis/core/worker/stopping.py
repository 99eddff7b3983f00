"""How a worker is told to stop: on standard input or by a signal.

Jobs look between blocks whether they are cancelled. One that sits in a library, or waits for a drive that is gone, cannot look; then a thread
takes its unfinished files away and ends the process. One more watches for threads that cannot start.
"""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from typing import Final

from ..outputs import remove_unfinished
from ..spec.errors import Cancelled
from ..spec.protocol import EXIT_CANCELLED, EXIT_FAILED
from .answers import answer, no_memory
from .context import JobContext

PATIENCE_SECONDS: Final = 0.7  # from the cancel line on; the client waits a little longer and then kills
ORPHAN_SECONDS: Final = 2.0  # from the end of standard input on: QGIS is gone, nobody else would ever end this process
LOOK_SECONDS: Final = 5.0
STARTING_LOOKS: Final = 6  # by far more than a thread takes to start on the busiest machine
CHUNK_BYTES: Final = 2**20
CLUSTER_SECONDS: Final = 10.0  # from SIGTERM on; schedulers kill after half a minute


def stdin_lines() -> Iterator[bytes]:
    """Yield the lines of standard input; without ``sys.stdin``, whose lock a waiting thread would hold when the interpreter ends."""
    rest = b""
    while chunk := os.read(0, CHUNK_BYTES):
        *lines, rest = (rest + chunk).split(b"\n")
        yield from lines
    if rest:
        yield rest


def watch_stdin(lines: Iterator[bytes], context: JobContext) -> None:
    """Cancel when the client says so or goes away (end of standard input); soon after, the process ends for sure."""

    def watch() -> None:
        seconds = ORPHAN_SECONDS
        for line in lines:
            if b'"cancel"' in line:
                seconds = PATIENCE_SECONDS
                break
        context.cancelled.set()
        time.sleep(seconds)
        remove_unfinished()
        if hasattr(os, "killpg") and os.getpgrp() == os.getpid():
            os.killpg(0, signal.SIGKILL)  # with everything the job started
        os._exit(EXIT_CANCELLED)

    _start(watch)


def die_cleanly() -> None:
    """Let SIGTERM end the process as ever, but not before its unfinished files are gone.

    To be called before any other thread is started.
    """
    if not hasattr(signal, "pthread_sigmask"):  # Windows, where nothing can be done about being ended
        return
    signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGTERM,))

    def watch() -> None:
        signal.sigwait((signal.SIGTERM,))
        remove_unfinished()
        signal.pthread_sigmask(signal.SIG_UNBLOCK, (signal.SIGTERM,))
        os.kill(os.getpid(), signal.SIGTERM)

    _start(watch)


def cancel_on_signals(context: JobContext) -> None:
    """Cancel at SIGTERM or SIGINT; at the second one, or some seconds later, the process ends for sure.

    To be called before any other thread is started.
    """
    signals = (signal.SIGTERM, signal.SIGINT)
    if not hasattr(signal, "pthread_sigmask"):
        for number in signals:
            signal.signal(number, lambda *_: context.cancelled.set())
        return
    signal.pthread_sigmask(signal.SIG_BLOCK, signals)

    def remind() -> None:
        time.sleep(CLUSTER_SECONDS)
        os.kill(os.getpid(), signal.SIGTERM)

    def watch() -> None:
        signal.sigwait(signals)
        context.cancelled.set()
        _start(remind)
        signal.sigwait(signals)
        remove_unfinished()
        context.send(answer(Cancelled()))
        os._exit(EXIT_CANCELLED)

    _start(watch)


def end_without_memory(context: JobContext) -> None:
    """Say that there is no memory, and end the process, when a new thread does not come to its first step.

    ``Thread.start`` waits for that step, and where there is no memory for it Python tells nobody: the job would wait forever.
    """
    said = answer(no_memory())  # made while there is room for it

    def watch() -> None:
        looks: dict[threading.Thread, int] = {}
        while max(looks.values(), default=0) < STARTING_LOOKS:
            time.sleep(LOOK_SECONDS)
            looks = {thread: looks.get(thread, 0) + 1 for thread in threading.enumerate() if thread.ident is None}
        remove_unfinished()
        context.send(said)
        os._exit(EXIT_FAILED)

    _start(watch)


def _start(watch: Callable[[], None]) -> None:
    threading.Thread(target=watch, name="stop", daemon=True).start()
