"""One set-up at a time, however many QGIS windows are open."""

from __future__ import annotations

import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Callable, Iterator

from ..core.spec.errors import Cancelled

_POLL_SECONDS = 0.2


@contextmanager
def setup_lock(file: Path, on_wait: Callable[[], None], is_cancelled: Callable[[], bool]) -> Iterator[int]:
    """Hold the lock and give its file descriptor; the operating system lets go of it when the process ends, however it ends.

    On POSIX a child that inherits the descriptor holds the lock, too, and goes on holding it if this process is killed.

    Args:
        file: the lock file; made if needed.
        on_wait: called once if somebody else has the lock.
        is_cancelled: asked while waiting.

    Raises:
        Cancelled: ``is_cancelled`` said so.
        OSError: the file cannot be made.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("a+b") as stream:
        told = False
        while not _try_lock(stream):
            if not told:
                on_wait()
                told = True
            if is_cancelled():
                raise Cancelled
            time.sleep(_POLL_SECONDS)
        try:
            yield stream.fileno()
        finally:
            _unlock(stream)


if sys.platform == "win32":
    import msvcrt

    def _try_lock(stream: IO[bytes]) -> bool:
        stream.seek(0)
        try:
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(stream: IO[bytes]) -> None:
        stream.seek(0)
        msvcrt.locking(stream.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(stream: IO[bytes]) -> bool:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(stream: IO[bytes]) -> None:
        fcntl.flock(stream, fcntl.LOCK_UN)
