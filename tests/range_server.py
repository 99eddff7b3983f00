"""A web server for image files as cloud stores are: it answers ranges, keeps a log, and fails in the ways that they fail."""

from __future__ import annotations

import os
import re
import socket
import struct
import threading
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType

_RANGE = re.compile(r"bytes=(\d+)-(\d*)$")
ALWAYS = 10**9
BUFFER_BYTES = 16384


@dataclass(frozen=True)
class Asked:
    """A request: ``sent`` are the bytes of the file that went out; ``query`` and ``authorization`` as the client gave them."""

    method: str
    name: str
    status: int
    sent: int
    query: str = ""
    authorization: str = ""


@dataclass(frozen=True)
class _Failure:
    way: str
    times: int
    when: Callable[[], bool]


class RangeServer:
    """Serves the files of a folder, and its subfolders, on a free port of this machine.

    Attributes:
        log: the requests, in the order in which they were answered.
        asked: how many requests came for each file, answered or not.

    Args:
        folder: what it serves.
        port: a free one if 0.
    """

    def __init__(self, folder: Path, port: int = 0) -> None:
        self.folder = folder
        self.log: list[Asked] = []
        self._failures: dict[str, _Failure] = {}
        self.over = threading.Event()
        self.asked: dict[str, int] = defaultdict(int)
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", port), _Handler)
        self._server.daemon_threads = True
        self._server.ours = self  # type: ignore[attr-defined]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    def __enter__(self) -> RangeServer:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._server.server_address[1])

    @property
    def host(self) -> str:
        """Name and port."""
        return f"127.0.0.1:{self.port}"

    def url(self, name: str, user: str = "", query: str = "") -> str:
        """Return the URL of a file; ``user`` is "name:password"."""
        return f"http://{user + '@' if user else ''}{self.host}/{name}{'?' + query if query else ''}"

    def fail(self, name: str, way: str, times: int = ALWAYS, when: Callable[[], bool] = lambda: True) -> None:
        """Let the next requests for a file (or for "*", any) fail, once ``when`` says so.

        Ways: "unavailable" (503), "busy" (429), "broken" (500), "forbidden" (403), "missing" (404), "reset" (the connection breaks in the
        middle), "short" (less than announced), "silent" (no answer at all), "whole" (ranges are ignored), "die" (no server any more).
        """
        self._failures[name] = _Failure(way, times, when)

    def recover(self) -> None:
        """Fail no more."""
        self._failures.clear()

    def stop(self) -> None:
        """Refuse all further connections, and end those that wait."""
        if not self.over.is_set():
            self.over.set()
            self._server.shutdown()
            self._server.server_close()

    def sent(self, name: str = "") -> int:
        """Return how many bytes of files (or of one file) went out."""
        return sum(asked.sent for asked in self.log if asked.name.endswith(name))

    def way(self, name: str) -> str:
        """Return how the request that has just come for a file fails, "" if it does not."""
        with self._lock:
            self.asked[name] += 1
            for key in (name, "*"):
                failure = self._failures.get(key)
                if failure is not None and failure.times > 0 and failure.when():
                    self._failures[key] = replace(failure, times=failure.times - 1)
                    return failure.way
        return ""

    def note(self, asked: Asked) -> None:
        """Add a line to the log."""
        with self._lock:
            self.log.append(asked)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: ThreadingHTTPServer

    def setup(self) -> None:
        """Let little wait on its way, so that what was sent is about what was taken."""
        self.request.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, BUFFER_BYTES)
        super().setup()

    def do_HEAD(self) -> None:
        """Answer with the size."""
        self._answer()

    def do_GET(self) -> None:
        """Answer with a part of a file."""
        self._answer()

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def _answer(self) -> None:
        ours: RangeServer = self.server.ours  # type: ignore[attr-defined]
        name, _, query = self.path.lstrip("/").partition("?")
        file = ours.folder / name
        way = ours.way(name)
        status, sent = 404, 0
        try:
            if way in _STATUS:
                status = _STATUS[way]
                self._refuse(status)
            elif way == "die":
                status = 0
                ours.stop()
                self.close_connection = True
            elif way == "silent":
                status = 0
                ours.over.wait()
                self.close_connection = True
            elif not file.is_file():
                self._refuse(404)
            else:
                status, sent = self._send(file, way)
        except OSError:  # the client has gone
            self.close_connection = True
        ours.note(Asked(self.command, name, status, sent, query, self.headers.get("Authorization", "")))

    def _refuse(self, status: int) -> None:
        self.send_response(status)
        if status in (429, 503):
            self.send_header("Retry-After", "1")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _send(self, file: Path, way: str) -> tuple[int, int]:
        size = os.path.getsize(file)
        asked = None if way == "whole" else _RANGE.match(self.headers.get("Range", ""))
        first = int(asked.group(1)) if asked else 0
        last = min(int(asked.group(2) or size - 1) if asked else size - 1, size - 1)
        if first > last:
            self._refuse(416)
            return 416, 0
        status = 206 if asked else 200
        self.send_response(status)
        if way != "whole":
            self.send_header("Accept-Ranges", "bytes")
        if asked:
            self.send_header("Content-Range", f"bytes {first}-{last}/{size}")
        length = last - first + 1
        self.send_header("Content-Length", str(length))
        self.end_headers()
        if self.command == "HEAD":
            return status, 0
        with file.open("rb") as stream:
            stream.seek(first)
            content = stream.read(length)
        if way in ("reset", "short"):
            content = content[: length // 2]
        sent = 0
        while sent < len(content):
            self.wfile.write(content[sent : sent + 65536])
            sent += 65536
        self.wfile.flush()
        if way in ("reset", "short"):
            if way == "reset":  # nothing more is said: the system on the other side hears "connection reset by peer"
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.close_connection = True
        return status, min(sent, len(content))


_STATUS = {"unavailable": 503, "busy": 429, "forbidden": 403, "missing": 404, "broken": 500}
