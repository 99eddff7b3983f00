"""The log of one worker: everything it wrote on standard error, and what came on standard output that is no message."""

from __future__ import annotations

import threading
import time
from collections import deque
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Callable, Deque, List, Optional

from ..core.spec.hrefs import hide_credentials

_TAIL_LINES = 400
# A library that floods its log must not fill the disk; the end, which tells why a job failed, is kept apart in the tail.
_MAXIMUM_FILE_BYTES = 8 * 2**20
_KEPT_FILES = 10


class WorkerLog:
    """Keeps the last lines in memory and, up to a size, all of them in a file. Safe to use from several threads.

    Args:
        path: file to write; a log that cannot be written is no reason to refuse a job, so it is then kept in memory only.
        listener: called with every line, in the thread that adds it.
    """

    def __init__(self, path: Optional[Path] = None, listener: Callable[[str], None] = lambda line: None) -> None:
        self._listener = listener
        self._lock = threading.Lock()
        self._tail: Deque[str] = deque(maxlen=_TAIL_LINES)
        self._written = 0
        self._left_out = 0
        self._file = _open(path)
        self.path = path if self._file else None

    def append(self, line: str) -> None:
        """Add one line; passwords in URLs are left out, because users send logs to others."""
        line = hide_credentials(line)
        self._listener(line)
        with self._lock:
            self._tail.append(line)
            if self._file is None:
                return
            if self._written > _MAXIMUM_FILE_BYTES:
                self._left_out += 1
                return
            self._write(line)

    def tail(self, lines: int = 15) -> str:
        """Return the last lines as one text."""
        with self._lock:
            return "\n".join(list(self._tail)[-lines:])

    def close(self) -> None:
        """Finish the file; lines that come later are kept in memory only."""
        with self._lock:
            if self._file is None:
                return
            if self._left_out:
                self._write(f"... {self._left_out} lines left out, the last {len(self._tail)} of the log are:")
                for line in self._tail:
                    self._write(line)
            self._file.close()
            self._file = None

    def discard(self) -> None:
        """Finish the file and remove it."""
        self.close()
        if self.path is not None:
            with suppress(OSError):
                self.path.unlink()

    def _write(self, line: str) -> None:
        data = (line + "\n").encode("utf-8", "replace")
        self._written += len(data)
        try:
            if self._file:
                self._file.write(data)
                self._file.flush()
        except OSError:  # the disk is full: the job itself will say so
            self._file = None


def new_log_file(folder: Path, kind: str = "worker") -> Path:
    """Return a path for the log of a worker (or a set-up) that starts now, and remove all but the newest logs of that kind."""
    for old in existing_logs(folder, kind)[_KEPT_FILES - 1 :]:
        try:
            old.unlink()
        except OSError:  # still open in another QGIS
            continue
    return folder / _name(kind)


def existing_logs(folder: Path, kind: str = "worker") -> List[Path]:
    """Return the logs of a kind in ``folder``, the newest first; those from the future, made before the clock was set back, come last."""
    now = _name(kind)
    return sorted(folder.glob(f"{kind}-*.log"), key=lambda log: (log.name <= now, log.name), reverse=True)


def _name(kind: str) -> str:
    seconds, rest = divmod(time.time_ns(), 10**9)
    return f"{kind}-{time.strftime('%Y%m%dT%H%M%S', time.gmtime(seconds))}-{rest // 1000:06d}.log"


def _open(path: Optional[Path]) -> Optional[BinaryIO]:
    if path is None:
        return None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return path.open("wb")
    except OSError:
        return None
