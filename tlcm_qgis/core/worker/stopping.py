"""How a worker is told to stop: on standard input or by a signal.

Jobs look between blocks whether they are cancelled. One that sits in a library, or waits for a drive that is gone, cannot look; then a thread
takes its unfinished files away and ends the process.
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
from ..spec.protocol import EXIT_CANCELLED
from .answers import answer
from .context import JobContext

PATIENCE_SECONDS: Final = 0.7  # from the cancel line on; the client waits a little longer and then kills
ORPHAN_SECONDS: Final = 2.0  # from the end of standard input on: QGIS is gone, nobody else would ever end this process
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


def _start(watch: Callable[[], None]) -> None:
    threading.Thread(target=watch, name="stop", daemon=True).start()
