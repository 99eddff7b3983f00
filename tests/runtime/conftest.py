"""Shared by the tests of the runtime: real processes, a data folder of its own, a package index on this machine."""

from __future__ import annotations

import http.server
import os
import sys
import textwrap
import threading
import time
from pathlib import Path

import pytest

from tlcm_qgis.runtime.build import _Builder, current_sources
from tlcm_qgis.runtime.client import WorkerClient
from tlcm_qgis.runtime.environment import find_interpreter
from tlcm_qgis.runtime.fetch import PlainFetcher
from tlcm_qgis.runtime.package_sources import PackageSources
from tlcm_qgis.runtime.uv import ensure_uv
from tlcm_qgis.runtime.worker_log import WorkerLog

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture
def data_home(tmp_path, monkeypatch):
    """A data folder of this test's own, with a space and letters that are not Latin in its path."""
    folder = tmp_path / "Übung 数据"
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    monkeypatch.delenv("TLCM_PYTHON", raising=False)
    return folder


@pytest.fixture
def fake_worker(tmp_path, data_home):
    """Return a maker of clients whose worker is the given script instead of the plugin's."""

    def make(script, **options):
        file = tmp_path / "fake worker.py"
        file.write_text(textwrap.dedent(script), encoding="utf-8")
        return WorkerClient(Path(sys.executable), bootstrap=file, **options)

    return make


@pytest.fixture
def serve():
    """Return a function that serves a folder, or answers everything with one status, on this machine; returns address and requests."""
    servers = []

    def start(folder=None, status=None, context=None):
        seen = []

        class Handler(http.server.SimpleHTTPRequestHandler):
            def __init__(self, *arguments):
                super().__init__(*arguments, directory=str(folder or REPOSITORY))

            def do_GET(self):
                seen.append((self.path, dict(self.headers)))
                if status is None:
                    super().do_GET()
                else:
                    self.send_error(status)

            def do_CONNECT(self):
                self.do_GET()

            def log_message(self, *arguments):
                pass

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        if context is not None:
            server.socket = context.wrap_socket(server.socket, server_side=True)
        servers.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        scheme = "http" if context is None else "https"
        host = "127.0.0.1" if context is None else "localhost"  # the name that is in the certificate
        return f"{scheme}://{host}:{server.server_address[1]}", seen

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def is_running(pid):
    """Tell whether a process is there and not a zombie."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.fixture
def gone():
    """Return a function that waits until a process is gone and returns the seconds it took (fails after 10)."""

    def wait(pid):
        begun = time.monotonic()
        while is_running(pid):
            assert time.monotonic() - begun < 10, f"process {pid} still runs"
            time.sleep(0.02)
        return time.monotonic() - begun

    return wait


@pytest.fixture(scope="session")
def uv_program(tmp_path_factory):
    """The real uv, fetched once."""
    sources = current_sources()
    return ensure_uv(tmp_path_factory.mktemp("uv"), sources, PlainFetcher(sources), lambda line: None, lambda: False)


@pytest.fixture
def builder(uv_program, data_home):
    """A builder with an empty environment."""
    folder = data_home / "tlcm_qgis"
    folder.mkdir(parents=True)
    sources = PackageSources()
    made = _Builder(uv_program, folder / "env", folder, sources, WorkerLog(), lambda percent, message: None, lambda: False)
    made.run_uv(["venv", "--python", "3.11", str(made.folder)], 0.0, find_interpreter().reason)
    return made
