"""What the runtime asks QGIS for: files through its network manager, its proxy, its settings."""

from __future__ import annotations

import http.server
import threading
import time

import pytest
from qgis.core import QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtNetwork import QNetworkProxy

from tlcm_qgis.core.spec.errors import Cancelled, EnvironmentProblem
from tlcm_qgis.runtime import qgis_bridge
from tlcm_qgis.runtime.diagnostics import diagnostics_text
from tlcm_qgis.runtime.environment import find_interpreter
from tlcm_qgis.runtime.fetch import QgisFetcher, default_fetcher
from tlcm_qgis.runtime.package_sources import PackageSources


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers with the header that carries the password; ``/slow`` never ends, ``/moved`` leads elsewhere."""

    def do_GET(self):
        """Answer."""
        if self.path == "/slow":
            self.send_response(200)
            self.end_headers()
            time.sleep(20)
            return
        if self.path in ("/moved", "/missing"):
            self.send_response(302 if self.path == "/moved" else 404)
            self.send_header("Location", "/file")
            self.end_headers()
            return
        self.send_response(200)
        self.end_headers()
        self.wfile.write((self.headers.get("Authorization") or "nobody").encode() + b"\0\xff")

    def log_message(self, *arguments):
        """Keep quiet."""


@pytest.fixture
def server(qgis_app):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"127.0.0.1:{server.server_address[1]}"
    server.shutdown()


@pytest.fixture
def proxy(qgis_app):
    """Return a function that sets QGIS's proxy, and take it away again."""
    manager = QgsNetworkAccessManager.instance()
    before = manager.fallbackProxy()
    yield lambda proxy: manager.setFallbackProxyAndExcludes(proxy, [], [])
    manager.setFallbackProxyAndExcludes(before, [], [])


@pytest.fixture
def setting(qgis_app):
    """Return a function that sets a setting, and take it away again."""
    yield lambda name, value: QgsSettings().setValue(name, value)
    for name in (qgis_bridge.PYTHON_SETTING, qgis_bridge.INDEX_SETTING):
        QgsSettings().remove(name)


def test_fetches_bytes_with_password(server):
    """The installer does not get through where QGIS itself does."""
    assert isinstance(default_fetcher(PackageSources()), QgisFetcher)
    assert QgisFetcher().fetch(f"http://u:p@{server}/file", lambda: False) == b"Basic dTpw\0\xff"


def test_follows_redirections(server):
    """Package indexes send to another host for their files."""
    assert QgisFetcher().fetch(f"http://{server}/moved", lambda: False) == b"nobody\0\xff"


def test_missing_file_is_a_sentence(server):
    """A number of the web's protocol."""
    with pytest.raises(EnvironmentProblem, match="does not have a package"):
        QgisFetcher().fetch(f"http://{server}/missing", lambda: False)
    with pytest.raises(EnvironmentProblem, match="cannot be reached"):
        QgisFetcher().fetch("http://127.0.0.1:9/file", lambda: False)


def test_cancel_of_a_slow_download(server):
    """A hanging server must not hang QGIS."""
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        QgisFetcher().fetch(f"http://{server}/slow", lambda: time.monotonic() - begun > 0.5)
    assert time.monotonic() - begun < 3


def test_proxy_of_qgis_is_handed_on(proxy):
    """The installer must take the way that the user has set for QGIS."""
    proxy(QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.example", 8080, "me@home", "p:w"))
    assert qgis_bridge.proxy_setting() == "http://me%40home:p%3Aw@proxy.example:8080"
    assert "p%3Aw" not in diagnostics_text()
    proxy(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))
    assert qgis_bridge.proxy_setting() == ""


def test_interpreter_of_the_settings(setting, tmp_path, monkeypatch):
    """An analyst's own GPU environment; a wrong path is told, not skipped."""
    monkeypatch.delenv("TLCM_PYTHON", raising=False)
    python = tmp_path / "python"
    python.touch()
    setting(qgis_bridge.PYTHON_SETTING, str(python))
    status = find_interpreter()
    assert (status.ok, status.managed, status.path) == (True, False, python)
    python.unlink()
    status = find_interpreter()
    assert not status.ok
    assert "settings of the plugin" in str(status.reason)


def test_diagnostics_name_the_version_of_qgis(qgis_app):
    """The first question to every report."""
    assert f"QGIS: {qgis_bridge.version()}" in diagnostics_text()
