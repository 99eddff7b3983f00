"""A process in a group of its own: fed and read without blocking, ended with everything it started."""

from __future__ import annotations

import os
import platform
import queue
import signal
import subprocess
import threading
import time
from pathlib import Path
from typing import IO, Callable, Dict, List, Optional, Sequence, Union

from .windows_job import WindowsJob
from .worker_settings import popen_options

LineHandler = Callable[[bytes], None]

# Cancel to "no process" has to stay under 2 s altogether.
GRACE_SECONDS = 1.1
_TERMINATE_SECONDS = 0.4
_KILL_SECONDS = 0.3
# A flood without line breaks is cut, so that it cannot fill the memory.
_MAXIMUM_LINE_BYTES = 16 * 2**20


class ChildProcess:
    """A started program.

    Args:
        command: absolute path of the program and its arguments.
        environment: all of its variables.
        folder: its working directory.
        on_output, on_error: receive the lines of standard output and standard error, each in a thread of its own.
        inherited: file descriptors that it keeps open (POSIX; elsewhere none).

    Attributes:
        pid: process id, on POSIX also the id of the group.

    Raises:
        OSError: the program cannot be started.
    """

    def __init__(
        self,
        command: List[str],
        environment: Dict[str, str],
        folder: Union[str, Path],
        on_output: LineHandler,
        on_error: LineHandler,
        inherited: Sequence[int] = (),
    ) -> None:
        system = platform.system()
        self._ended = False
        self._to_send: queue.Queue[Optional[str]] = queue.Queue()
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=folder,
            env=environment,
            pass_fds=() if system == "Windows" else tuple(inherited),
            **popen_options(system),
        )
        self._job = WindowsJob.around(int(self._process._handle)) if system == "Windows" else None  # type: ignore[attr-defined]
        self.pid = self._process.pid
        self._readers = [_thread(_read, self._process.stdout, on_output), _thread(_read, self._process.stderr, on_error)]
        _thread(self._write, self._process.stdin)

    def send(self, line: str) -> None:
        """Queue a line for standard input; never blocks."""
        self._to_send.put(line)

    def close_input(self) -> None:
        """Close standard input after what was sent."""
        self._to_send.put(None)

    def exit_code(self) -> Optional[int]:
        """Return the exit code (negative: the signal that ended it), None while it runs."""
        return self._process.poll()

    def wait(self, seconds: float) -> Optional[int]:
        """Wait for the end; return the exit code, or None if it still runs."""
        try:
            return self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return None

    def end(self, grace: float = GRACE_SECONDS) -> None:
        """Make sure that the process and everything it started are gone, within 2 s.

        Args:
            grace: seconds to wait for the process to end by itself first.
        """
        if self._ended:
            return
        self._ended = True
        self.close_input()
        if self.wait(grace) is None:
            self._signal_group("SIGTERM")
            self.wait(_TERMINATE_SECONDS)
        self._signal_group("SIGKILL")  # also what a dead process left behind
        self.wait(_KILL_SECONDS)
        if self._job is not None:
            self._job.close()
        self.drain()

    def drain(self, seconds: float = 0.3) -> None:
        """Give the readers a moment to take what a finished process left in its pipes."""
        until = time.monotonic() + seconds
        for reader in self._readers:
            reader.join(max(until - time.monotonic(), 0.0))

    def _signal_group(self, name: str) -> None:
        if self._job is not None:
            self._job.kill()
        elif os.name == "nt":
            self._process.kill()
        else:
            try:
                os.killpg(self.pid, getattr(signal, name))
            except (ProcessLookupError, PermissionError):  # gone; macOS says "not permitted" of a group of zombies
                return

    def _write(self, stream: IO[bytes]) -> None:
        try:
            for line in iter(self._to_send.get, None):
                stream.write(line.encode("utf-8"))
                stream.flush()
            stream.close()
        except OSError:  # the process is gone; its exit code tells the story
            return


def _read(stream: IO[bytes], handler: LineHandler) -> None:
    with stream:
        for line in iter(lambda: stream.readline(_MAXIMUM_LINE_BYTES), b""):
            handler(line)


def _thread(target: Callable[..., None], *arguments: object) -> threading.Thread:
    thread = threading.Thread(target=target, args=arguments, name="child process", daemon=True)
    thread.start()
    return thread
