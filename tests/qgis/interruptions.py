"""Ways to break a running job at a chosen moment: its worker is frozen, looked at, and struck while it stands still."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path

from traces import worker_processes

LIMIT_SECONDS = 60
LOOK_SECONDS = 0.001

Moment = Callable[[int], bool]
Deed = Callable[[int], None]


class Strike(threading.Thread):
    """Waits for a moment of the only worker that runs and does something to it.

    Args:
        moment: whether the worker (its process id is given) has come so far; asked again when it is frozen.
        deed: what is done to the frozen worker, which goes on afterwards.

    Attributes:
        struck_at: when (``time.monotonic``) the deed was done; 0.0 if the moment never came.
    """

    def __init__(self, moment: Moment, deed: Deed) -> None:
        super().__init__(daemon=True)
        self._moment, self._deed = moment, deed
        self._over = threading.Event()
        self.struck_at = 0.0

    def __enter__(self) -> Strike:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self.join()

    def run(self) -> None:
        """Look a thousand times a second."""
        end = time.monotonic() + LIMIT_SECONDS
        while not self._over.is_set() and time.monotonic() < end:
            pid = next(iter(worker_processes()), None)
            while pid is not None and not self._over.is_set() and _runs(pid):
                if self._moment(pid) and self._strike(pid):
                    return
                time.sleep(LOOK_SECONDS)

    def _strike(self, pid: int) -> bool:
        try:
            os.kill(pid, signal.SIGSTOP)
            while _runs(pid) and _state(pid) != "T":
                time.sleep(LOOK_SECONDS)
            if not self._moment(pid):
                return False
            self._deed(pid)
            self.struck_at = time.monotonic()
            return True
        finally:
            if _runs(pid):
                os.kill(pid, signal.SIGCONT)


def has_begun(pid: int) -> bool:
    """Return whether a worker has loaded what reads images."""
    try:
        return "libgdal" in Path(f"/proc/{pid}/maps").read_text()
    except OSError:
        return False


def is_written(folder: Path, pattern: str) -> bool:
    """Return whether a file below a folder has bytes already."""
    try:
        return any(file.stat().st_size for file in folder.glob(pattern))
    except FileNotFoundError:  # renamed meanwhile
        return False


def send(name: str) -> Deed:
    """Return what sends a signal."""
    return lambda pid: os.kill(pid, getattr(signal, name))


def gone(seconds: float = 10) -> bool:
    """Wait until no worker runs any more; return whether that came true."""
    end = time.monotonic() + seconds
    while worker_processes() and time.monotonic() < end:
        time.sleep(0.02)
    return not worker_processes()


def _runs(pid: int) -> bool:
    return _state(pid) not in ("", "Z", "X")


def _state(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return ""
