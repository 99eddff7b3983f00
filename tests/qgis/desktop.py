"""A real QGIS desktop with a fresh profile, in which a script works."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
from pathlib import Path
from typing import Any

import pytest

_HERE = Path(__file__).resolve().parent


def run_desktop(place: Path, script: str, given: dict[str, Any], limit_seconds: float) -> dict[str, Any]:
    """Start QGIS, let a script of this folder work in it, and return what it found.

    Args:
        place: an empty folder for the profile.
        script: file name; it uses ``in_desktop``.
        given: what the script finds in ``TLCM_DESKTOP_GIVEN``.
        limit_seconds: the longest it may take.
    """
    if not (shutil.which("xvfb-run") and shutil.which("qgis")):
        pytest.skip("no QGIS desktop or no xvfb-run on this machine")
    ini = place / "profiles" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text("[PythonPlugins]\ntlcm_qgis=true\nprocessing=true\n[qgis]\nshowTips=false\n")
    runtime = place / "runtime"
    runtime.mkdir(mode=0o700)
    environment = {
        **{name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"},
        "XDG_RUNTIME_DIR": str(runtime),
        "QGIS_PLUGINPATH": str(_HERE.parents[1]),
        "PYTHONPATH": str(_HERE),
        "TLCM_DESKTOP_RESULT": str(place / "found.json"),
        "TLCM_DESKTOP_GIVEN": json.dumps(given),
    }
    options = ["--profiles-path", str(place / "profiles"), "--nologo", "--noversioncheck", "--code", str(_HERE / script)]
    command = ["xvfb-run", "-a", "-s", "-screen 0 1400x900x24", "qgis", *options]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True, start_new_session=True) as desktop:
        try:
            _, said = desktop.communicate(timeout=limit_seconds)
        finally:  # xvfb-run leaves QGIS and display behind when it is killed
            with contextlib.suppress(ProcessLookupError):
                os.killpg(desktop.pid, signal.SIGKILL)
    assert (place / "found.json").exists(), said[-2000:]
    found = json.loads((place / "found.json").read_text(encoding="utf-8"))
    assert "error" not in found, found["error"]
    return found
