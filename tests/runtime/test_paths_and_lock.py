"""Where things lie on the three systems, and which environment a lock means."""

from __future__ import annotations

import re
from pathlib import PurePosixPath, PureWindowsPath

import pytest

from tlcm_qgis.runtime.lock import LOCK_FILE, current_key, environment_key
from tlcm_qgis.runtime.paths import data_folder, environment_python, uv_program


@pytest.mark.parametrize(
    ("system", "environ", "home", "expected"),
    [
        ("Linux", {}, "/home/ä", "/home/ä/.local/share/tlcm_qgis"),
        ("Linux", {"XDG_DATA_HOME": "/data/my share"}, "/home/a", "/data/my share/tlcm_qgis"),
        ("Linux", {"XDG_DATA_HOME": "relative"}, "/home/a", "/home/a/.local/share/tlcm_qgis"),
        ("FreeBSD", {}, "/home/a", "/home/a/.local/share/tlcm_qgis"),
        ("Darwin", {"XDG_DATA_HOME": "/x"}, "/Users/a", "/Users/a/Library/Application Support/tlcm_qgis"),
        ("Windows", {"LOCALAPPDATA": "D:\\Übung\\Local"}, "C:\\Users\\a", "D:\\Übung\\Local\\tlcm_qgis"),
        ("Windows", {}, "C:\\Users\\a", "C:\\Users\\a\\AppData\\Local\\tlcm_qgis"),
    ],
)
def test_data_folder(system, environ, home, expected):
    """An environment that is built in one place and looked for in another."""
    assert str(data_folder(system, environ, home)) == expected


def test_programs_inside_an_environment():
    """The interpreter has another place on Windows."""
    assert environment_python(PurePosixPath("/e"), "Darwin") == PurePosixPath("/e/bin/python")
    assert environment_python(PureWindowsPath("C:\\e"), "Windows") == PureWindowsPath("C:\\e\\Scripts\\python.exe")
    assert uv_program(PureWindowsPath("C:\\u"), "Windows").name == "uv.exe"


def test_key_follows_everything_that_changes_the_environment():
    """An update of the plugin that runs in the packages of the release before."""
    keys = {
        environment_key(b"a\n"),
        environment_key(b"b\n"),
        environment_key(b"a\n", "9.9.9"),
        environment_key(b"a\n", python_version="3.12"),
    }
    assert len(keys) == 4
    assert environment_key(b"a\r\n") == environment_key(b"a\n")
    assert re.fullmatch(r"[0-9a-f]{12}", current_key())


def test_lock_pins_every_package_once_with_hashes_and_names_no_host():
    """A package that somebody put in the place of the tested one; a lock that only works in one company."""
    blocks = re.split(r"\n(?=\S)", LOCK_FILE.read_text(encoding="utf-8").strip())
    names = [block.partition("==")[0] for block in blocks]
    assert all("--hash=sha256:" in block for block in blocks)
    assert len(names) == len(set(names))
    assert "torch" not in names
    assert {"numpy", "rasterio", "scikit-learn", "sympy"} <= set(names)
    assert "://" not in LOCK_FILE.read_text(encoding="utf-8")
    assert "python_full_version" not in LOCK_FILE.read_text(encoding="utf-8")
