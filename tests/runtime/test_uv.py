"""Fetching the installer of the worker environment, uv: from a folder, an index or through pip, and never anything but the pinned file."""

from __future__ import annotations

import hashlib
import io
import os
import platform
import shutil
import ssl
import subprocess
import sys
import zipfile

import pytest

from tlcm_qgis.core.spec.errors import Cancelled, EnvironmentProblem
from tlcm_qgis.runtime import uv
from tlcm_qgis.runtime.builtin_pip import builtin_index, bundled_pip, interpreter_of, pip_commands
from tlcm_qgis.runtime.fetch import PlainFetcher, split_credentials
from tlcm_qgis.runtime.package_sources import PackageSources
from tlcm_qgis.runtime.uv import UV_VERSION, UvWheel, ensure_uv, file_address, uv_wheel


@pytest.fixture
def small_uv(monkeypatch, tmp_path):
    """Pin a small stand-in for uv's wheel and return it with its content."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(f"uv-{UV_VERSION}.data/scripts/{'uv.exe' if os.name == 'nt' else 'uv'}", "#!/bin/sh\necho uv\n")
        archive.writestr(f"uv-{UV_VERSION}.data/scripts/uvx", "not this")
    content = packed.getvalue()
    wheel = UvWheel(f"uv-{UV_VERSION}-py3-none-any.whl", "sha256:" + hashlib.sha256(content).hexdigest())
    monkeypatch.setitem(uv._WHEELS, (platform.system(), platform.machine().lower()), wheel)
    monkeypatch.setattr(uv, "pip_commands", lambda prefix, system: [])
    return wheel, content


def write_index(folder, wheel, content):
    (folder / "simple" / "uv").mkdir(parents=True)
    (folder / "files").mkdir()
    (folder / "files" / wheel.name).write_bytes(content)
    link = f'<a href="../../files/{wheel.name}#{wheel.digest.replace(":", "=")}">{wheel.name}</a>'
    (folder / "simple" / "uv" / "index.html").write_text(f"<html><a>no link</a><a href='other.whl'>o</a>{link}</html>")


def get(data_folder, sources, is_cancelled=lambda: False):
    return ensure_uv(data_folder, sources, PlainFetcher(sources), lambda line: None, is_cancelled)


def test_from_an_index_with_password(small_uv, serve, tmp_path):
    """A company's index asks who is there; the password must not stay in a log."""
    write_index(tmp_path, *small_uv)
    address, seen = serve(tmp_path)
    program = get(tmp_path / "data ü", PackageSources(index=address.replace("//", "//user:pass%40word@") + "/simple/"))
    assert subprocess.run([program], capture_output=True, text=True, check=True).stdout == "uv\n"
    assert [headers["Authorization"] for _, headers in seen] == ["Basic dXNlcjpwYXNzQHdvcmQ="] * 2


def test_from_a_wheel_folder_without_network(small_uv, tmp_path):
    """A machine that is never connected."""
    wheel, content = small_uv
    (tmp_path / wheel.name).write_bytes(content)
    assert get(tmp_path / "data", PackageSources(find_links=(str(tmp_path),), no_index=True)).is_file()


def test_second_index_is_asked_when_the_first_has_no_uv(small_uv, serve, tmp_path):
    """A company's own packages come before the public ones."""
    write_index(tmp_path, *small_uv)
    empty, _ = serve(status=404)
    full, _ = serve(tmp_path)
    assert get(tmp_path / "data", PackageSources(index=empty, extra_indexes=(f"{full}/simple",))).is_file()


def test_what_is_there_is_not_fetched_again(small_uv, serve, tmp_path):
    """Seventeen megabytes at each start."""
    write_index(tmp_path, *small_uv)
    address, seen = serve(tmp_path)
    for _ in range(2):
        get(tmp_path / "data", PackageSources(index=f"{address}/simple"))
    assert len(seen) == 2


@pytest.mark.fault(
    "The installer that a server gives is not the one that was tested",
    "It is refused by its checksum and never run.",
)
@pytest.mark.parametrize("place", ["index", "folder"])
def test_another_file_under_the_same_name_is_refused(small_uv, serve, tmp_path, place):
    """A program from a stranger, run with the user's rights."""
    wheel, content = small_uv
    address, _ = serve(tmp_path)
    write_index(tmp_path, wheel, content + b"!")
    sources = PackageSources(index=f"{address}/simple", find_links=(str(tmp_path / "files"),) if place == "folder" else ())
    with pytest.raises(EnvironmentProblem, match="not the one that this plugin was tested with"):
        get(tmp_path / "data", sources)
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(("status", "sentence"), [(403, "refuses access"), (404, "does not have"), (407, "proxy wants")])
def test_answers_of_an_index_are_explained(small_uv, serve, tmp_path, status, sentence):
    """A number of the web's protocol."""
    address, _ = serve(status=status)
    with pytest.raises(EnvironmentProblem, match=sentence):
        get(tmp_path / "data", PackageSources(index=address))


def test_proxy_that_is_not_there(small_uv, tmp_path):
    """The laptop left the company's network."""
    with pytest.raises(EnvironmentProblem, match="cannot be reached"):
        get(tmp_path / "data", PackageSources(index="https://index.invalid/simple", proxy="http://127.0.0.1:9"))


@pytest.mark.fault(
    "The proxy wants a user name and a password",
    "A sentence that says where to enter them in QGIS.",
)
def test_proxy_that_wants_a_password(small_uv, serve, tmp_path):
    """The user can type it into QGIS's options, if told so."""
    proxy, _ = serve(status=407)
    with pytest.raises(EnvironmentProblem, match="user name and a password"):
        get(tmp_path / "data", PackageSources(index="https://index.invalid/simple", proxy=proxy))


@pytest.mark.skipif(shutil.which("openssl") is None, reason="makes a certificate with openssl")
def test_certificate_of_a_company(small_uv, serve, tmp_path):
    """Refused until its certificate file is named, then used."""
    write_index(tmp_path, *small_uv)
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    options = ["-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    subprocess.run(["openssl", "req", *options, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    address, _ = serve(tmp_path, context=context)
    with pytest.raises(EnvironmentProblem, match="certificate of the package server is not trusted"):
        get(tmp_path / "data", PackageSources(index=f"{address}/simple"))
    assert get(tmp_path / "data", PackageSources(index=f"{address}/simple", certificate=str(certificate))).is_file()


@pytest.mark.fault(
    "Cancel is pressed while the installer is fetched",
    "It stops at once.",
)
def test_cancel_while_fetching(small_uv, serve, tmp_path):
    """Cancel must work at any moment."""
    write_index(tmp_path, *small_uv)
    address, _ = serve(tmp_path)
    with pytest.raises(Cancelled):
        get(tmp_path / "data", PackageSources(index=f"{address}/simple"), is_cancelled=lambda: True)


def test_without_any_index_one_sentence_says_what_to_do(small_uv, tmp_path, monkeypatch):
    """QGIS's Python without pip: this plugin knows no address by itself."""
    monkeypatch.setattr(uv, "builtin_index", lambda: "")
    with pytest.raises(EnvironmentProblem, match="UV_DEFAULT_INDEX"):
        get(tmp_path / "data", PackageSources())


def test_pip_is_asked_when_the_index_cannot_be_read(small_uv, tmp_path, monkeypatch):
    """It knows key rings and netrc files; what it brings is checked all the same."""
    wheel, content = small_uv
    (tmp_path / "wheels").mkdir()
    (tmp_path / "wheels" / wheel.name).write_bytes(content)
    script = tmp_path / "pip.py"
    script.write_text("import os, shutil, sys; shutil.copy(os.environ['PIP_TEST_WHEEL'], sys.argv[-1])")
    interpreter = str(interpreter_of(sys.prefix, platform.system()))
    monkeypatch.setenv("PIP_TEST_WHEEL", str(tmp_path / "wheels" / wheel.name))
    monkeypatch.setattr(uv, "pip_commands", lambda prefix, system: [["/nothing/python"], [interpreter, str(script)]])
    assert get(tmp_path / "data", PackageSources(index="http://127.0.0.1:9/simple")).is_file()


def test_built_in_index_comes_from_pip():
    """pip, or the copy of it that Python brings, knows the public index."""
    if bundled_pip() is None:
        pytest.skip("this Python has no ensurepip")
    assert builtin_index().startswith("https://")


def test_ways_to_start_pip():
    """Inside QGIS ``sys.executable`` would start a second QGIS."""
    assert pip_commands("C:\\OSGeo4W\\apps\\Python312", "Windows")[0][0] == "C:\\OSGeo4W\\apps\\Python312\\python.exe"
    assert pip_commands("/usr", "Linux")[0] == ["/usr/bin/python3", "-m", "pip"]


@pytest.mark.parametrize(
    ("system", "machine", "part"),
    [
        ("Windows", "AMD64", "win_amd64"),
        ("Windows", "ARM64", "win_amd64"),
        ("Darwin", "arm64", "macosx_11_0_arm64"),
        ("Darwin", "x86_64", "macosx_10_12_x86_64"),
        ("Linux", "x86_64", "manylinux_2_17_x86_64"),
        ("Linux", "aarch64", "manylinux_2_17_aarch64"),
    ],
)
def test_each_system_has_its_pinned_file(system, machine, part):
    """A program for another processor."""
    wheel = uv_wheel(system, machine)
    assert part in wheel.name
    assert UV_VERSION in wheel.name
    assert len(wheel.digest) == len("sha256:") + 64


def test_unknown_system():
    """A sentence instead of a KeyError."""
    with pytest.raises(EnvironmentProblem, match="riscv64"):
        uv_wheel("Linux", "riscv64")


def test_links_of_an_index_page():
    """Indexes write relative and absolute links, with hashes and escapes; passwords only go to the index's own host."""
    page = '<a href="../../p/uv-1%2Bx.whl#sha256=1">u</a><a href="https://files/uv-2.whl">u</a>'
    assert file_address(page, "https://u:p@index/simple/uv/", "uv-1+x.whl") == "https://u:p@index/p/uv-1%2Bx.whl#sha256=1"
    assert file_address(page, "https://u:p@index/simple/uv/", "uv-2.whl") == "https://files/uv-2.whl"
    assert file_address(page, "https://index/simple/uv/", "uv-3.whl") is None


def test_only_addresses_of_the_web_and_files_are_opened():
    """A link to anything else in a page of an index."""
    with pytest.raises(EnvironmentProblem):
        PlainFetcher(PackageSources()).fetch("ftp://index/uv", lambda: False)
    assert split_credentials("https://index/a")[0] == "https://index/a"
