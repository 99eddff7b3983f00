"""Fetching what the worker environment is made of.

The real builder against servers of this machine, without a network, and behind a proxy that looks into everything.
"""

from __future__ import annotations

import http.server
import os
import shutil
import ssl
import subprocess
import threading
from pathlib import Path

import pytest
from setting_up import (
    CERTIFICATE_NAMES,
    bare,
    contents,
    install,
    installed,
    set_up,
    write_index,
)

from tlcm_qgis.core.spec.errors import EnvironmentProblem
from tlcm_qgis.runtime.build import current_sources
from tlcm_qgis.runtime.environment import find_interpreter
from tlcm_qgis.runtime.fetch import PlainFetcher
from tlcm_qgis.runtime.package_sources import PackageSources

pytestmark = pytest.mark.skipif(os.name == "nt", reason="uses POSIX signals")


@pytest.mark.fault("No network at all", "One sentence that names the server and the network settings; nothing half made stays.")
def test_no_network(tmp_path):
    if shutil.which("unshare") is None or subprocess.run(["unshare", "-rn", "true"], capture_output=True, check=False).returncode:
        pytest.skip("cannot take the network away here")
    done = set_up(bare(tmp_path), before=("unshare", "-rn"))
    assert done.returncode == 1
    assert done.stderr.startswith("The package server cannot be reached: ")
    assert "Check the network connection (and the proxy in QGIS: Settings > Options > Network), then try again" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert contents(tmp_path) == []


def certificate(folder: Path, *dates: str) -> tuple[ssl.SSLContext, Path]:
    """Return a server's side of TLS with a company's own authority, and the authority's certificate; ``dates``: options of openssl ca."""
    folder.mkdir()
    (folder / "index.txt").touch()
    (folder / "ca.cnf").write_text(
        "[ca]\ndefault_ca=own\n[own]\ndatabase=index.txt\nnew_certs_dir=.\nserial=serial\ndefault_md=sha256\npolicy=any\n"
        "copy_extensions=copy\n[any]\ncommonName=supplied\n"
    )

    def openssl(*arguments: str) -> None:
        subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)

    authority = ["-x509", "-days", "9", "-subj", "/CN=Company", "-addext", "basicConstraints=critical,CA:TRUE"]
    openssl("req", *authority, "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.pem")
    openssl(
        "req",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-subj",
        "/CN=localhost",
        "-addext",
        "subjectAltName=DNS:localhost",
        "-keyout",
        "key.pem",
        "-out",
        "request.pem",
    )
    asked = dates or ("-days", "9")
    openssl(
        "ca",
        "-batch",
        "-create_serial",
        "-config",
        "ca.cnf",
        "-cert",
        "ca.pem",
        "-keyfile",
        "ca.key",
        "-in",
        "request.pem",
        "-out",
        "server.pem",
        *asked,
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "server.pem", folder / "key.pem")
    return context, folder / "ca.pem"


needs_openssl = pytest.mark.skipif(shutil.which("openssl") is None, reason="makes certificates with openssl")


@needs_openssl
@pytest.mark.fault(
    "A company's proxy opens all connections and shows its own certificate",
    "A sentence that says that the certificate is not trusted and to name the company's certificate file; with SSL_CERT_FILE it works.",
)
def test_proxy_that_intercepts(builder, serve, tmp_path, monkeypatch):
    requirement = write_index(tmp_path / "index", "tlcmtest", 1000)
    context, authority = certificate(tmp_path / "ca")
    address, _ = serve(tmp_path / "index", context=context)
    for name in CERTIFICATE_NAMES:
        monkeypatch.delenv(name, raising=False)
    builder.sources = PackageSources(index=f"{address}/simple")
    with pytest.raises(EnvironmentProblem) as caught:
        install(builder, tmp_path, requirement)
    assert "certificate of the package server is not trusted" in str(caught.value)
    assert "set the variable SSL_CERT_FILE to your company's certificate file" in str(caught.value)
    monkeypatch.setenv("SSL_CERT_FILE", str(authority))
    monkeypatch.setenv("UV_DEFAULT_INDEX", f"{address}/simple")
    builder.sources = current_sources()
    install(builder, tmp_path, requirement)
    assert installed(builder) == ["tlcmtest"]


@needs_openssl
@pytest.mark.fault(
    "The clock of the computer is wrong, so that no certificate is valid", "A sentence that says to check date and time of the computer."
)
@pytest.mark.parametrize("dates", [("20010101000000Z", "20020101000000Z"), ("20980101000000Z", "20990101000000Z")], ids=["ahead", "behind"])
@pytest.mark.parametrize("who", ["uv", "python"])
def test_clock_that_makes_certificates_invalid(builder, serve, tmp_path, monkeypatch, dates, who):
    requirement = write_index(tmp_path / "index", "tlcmtest", 1000)
    context, authority = certificate(tmp_path / "ca", "-startdate", dates[0], "-enddate", dates[1])
    address, _ = serve(tmp_path / "index", context=context)
    for name in CERTIFICATE_NAMES:
        monkeypatch.delenv(name, raising=False)
    builder.sources = PackageSources(index=f"{address}/simple", certificate=str(authority))
    with pytest.raises(EnvironmentProblem) as caught:
        if who == "uv":
            install(builder, tmp_path, requirement)
        else:
            PlainFetcher(builder.sources).fetch(f"{address}/simple/tlcmtest/", lambda: False)
    assert str(caught.value).startswith("By the clock of this computer, the certificate of the package server is not valid now: ")
    assert "Check date and time of this computer" in str(caught.value)


@pytest.fixture
def breaking(tmp_path):
    """A server that breaks off in the middle of the first answers for a wheel; gives its address, and sets how many."""

    class Handler(http.server.SimpleHTTPRequestHandler):
        broken = 0
        asked: list[str] = []  # noqa: RUF012 - one server, one list

        def __init__(self, *arguments):
            super().__init__(*arguments, directory=str(tmp_path / "index"))

        def do_GET(self):
            type(self).asked.append(self.path)
            if self.path.endswith(".whl") and type(self).broken > 0:
                type(self).broken -= 1
                content = Path(self.translate_path(self.path)).read_bytes()
                self.send_response(200)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content[: len(content) // 2])
                self.wfile.flush()
                self.connection.close()
                return
            super().do_GET()

        def log_message(self, *arguments):
            """Keep quiet."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/simple", Handler
    server.shutdown()
    server.server_close()


@pytest.mark.fault("A download breaks off now and then", "It is tried again by itself; the environment becomes whole.")
def test_download_that_breaks_off_is_repeated(builder, breaking, tmp_path):
    requirement = write_index(tmp_path / "index", "tlcmtest", 300_000)
    address, handler = breaking
    handler.broken = 2
    builder.sources = PackageSources(index=address)
    install(builder, tmp_path, requirement)
    assert installed(builder) == ["tlcmtest"]


@pytest.mark.fault(
    "The network stays away in the middle of the set-up", "A sentence that says so; the next attempt fetches only what is still missing."
)
def test_what_was_fetched_is_not_fetched_again(builder, breaking, tmp_path, monkeypatch):
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")
    monkeypatch.setenv("UV_CONCURRENT_DOWNLOADS", "1")
    first, second = (write_index(tmp_path / "index", name, 300_000) for name in ("tlcmfirst", "tlcmsecond"))
    address, handler = breaking
    builder.sources = PackageSources(index=address)
    install(builder, tmp_path, first)
    handler.broken = 100
    with pytest.raises(EnvironmentProblem) as caught:
        install(builder, tmp_path, first, second)
    assert str(caught.value).startswith("The connection to the package server broke off: ")
    assert str(caught.value).endswith("then try again; what was fetched is kept.")
    handler.broken = 0
    handler.asked.clear()
    shutil.rmtree(builder.folder)
    builder.run_uv(["venv", "--python", "3.11", str(builder.folder)], 0.0, find_interpreter().reason)
    install(builder, tmp_path, first, second)
    assert installed(builder) == ["tlcmfirst", "tlcmsecond"]
    assert [path.rpartition("/")[2] for path in handler.asked if path.endswith(".whl")] == ["tlcmsecond-1.0-py3-none-any.whl"]
