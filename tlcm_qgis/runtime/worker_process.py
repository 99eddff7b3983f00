"""One process in a group of its own: started clean, read without blocking, ended with everything it started."""

from __future__ import annotations

import json
import os
import platform
import queue
import signal
import subprocess
import tempfile
import threading
import time
from pathlib import Path
from typing import IO, Any, Dict, List, Mapping, Optional

from .windows_job import WindowsJob
from .worker_log import WorkerLog
from .worker_settings import popen_options, worker_environment

# Cancel to "no process" has to stay under 2 s altogether.
GRACE_SECONDS = 1.1
TERMINATE_SECONDS = 0.4
_KILL_SECONDS = 0.3
# Longer lines are no messages of ours; they are cut so that a flood without line breaks cannot fill the memory.
_MAXIMUM_LINE_BYTES = 16 * 2**20
_MESSAGE_TYPES = ("progress", "warning", "result", "error")


class WorkerProcess:
    """A started worker.

    Args:
        command: absolute path of the interpreter and its arguments.
        log: receives standard error and whatever on standard output is no message.
        environ: variables to start from (those of this process if None); they are cleaned.

    Raises:
        OSError: the program cannot be started.
    """

    def __init__(self, command: List[str], log: WorkerLog, environ: Optional[Mapping[str, str]] = None) -> None:
        system = platform.system()
        self._log = log
        self._ended = False
        self._messages: queue.Queue[Optional[Dict[str, Any]]] = queue.Queue()
        self._to_send: queue.Queue[Optional[str]] = queue.Queue()
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=tempfile.gettempdir(),
            env=worker_environment(os.environ if environ is None else environ, system, _conda_prefix(Path(command[0]))),
            **popen_options(system),
        )
        self._job = WindowsJob.around(int(self._process._handle)) if system == "Windows" else None  # type: ignore[attr-defined]
        self.pid = self._process.pid
        self._threads = [
            threading.Thread(target=target, args=(stream,), name=f"worker {self.pid}", daemon=True)
            for target, stream in (
                (self._read_messages, self._process.stdout),
                (self._read_log, self._process.stderr),
                (self._write, self._process.stdin),
            )
        ]
        for thread in self._threads:
            thread.start()

    def send(self, line: str) -> None:
        """Queue a line for standard input; never blocks."""
        self._to_send.put(line)

    def close_input(self) -> None:
        """Close standard input after what was sent."""
        self._to_send.put(None)

    def next_message(self, timeout: float) -> Optional[Dict[str, Any]]:
        """Return the next message; None if none came in ``timeout`` seconds or none can come any more."""
        try:
            return self._messages.get(timeout=timeout)
        except queue.Empty:
            return None

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
            self.wait(TERMINATE_SECONDS)
        self._signal_group("SIGKILL")  # also what a dead worker left behind
        self.wait(_KILL_SECONDS)
        if self._job is not None:
            self._job.close()
        self.drain()

    def drain(self, seconds: float = 0.3) -> None:
        """Give the readers a moment to take what a finished process left in its pipes."""
        until = time.monotonic() + seconds
        for thread in self._threads[:2]:
            thread.join(max(until - time.monotonic(), 0.0))

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

    def _read_messages(self, stream: IO[bytes]) -> None:
        for line in iter(lambda: stream.readline(_MAXIMUM_LINE_BYTES), b""):
            message = _parse(line)
            if message is None:
                self._log.append("stdout: " + line.decode("utf-8", "replace").rstrip()[:2000])
            else:
                self._messages.put(message)
        self._messages.put(None)

    def _read_log(self, stream: IO[bytes]) -> None:
        for line in iter(lambda: stream.readline(_MAXIMUM_LINE_BYTES), b""):
            self._log.append(line.decode("utf-8", "replace").rstrip())

    def _write(self, stream: IO[bytes]) -> None:
        try:
            for line in iter(self._to_send.get, None):
                stream.write(line.encode("utf-8"))
                stream.flush()
            stream.close()
        except OSError:  # the process is gone; its exit code tells the story
            return


def _parse(line: bytes) -> Optional[Dict[str, Any]]:
    try:
        message = json.loads(line)
    except ValueError:
        return None
    return message if isinstance(message, dict) and message.get("type") in _MESSAGE_TYPES else None


def _conda_prefix(interpreter: Path) -> Optional[str]:
    folders = (interpreter.parent, interpreter.parent.parent)
    return next((str(folder) for folder in folders if (folder / "conda-meta").is_dir()), None)
