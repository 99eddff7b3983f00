"""Where the worker environment and its logs lie; pure functions of system, variables and home folder."""

from __future__ import annotations

import os
import platform
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from typing import Mapping

_FOLDER = "tlcm_qgis"


def data_folder(system: str, environ: Mapping[str, str], home: str) -> PurePath:
    """Return the folder that holds everything this plugin installs for the user.

    Args:
        system: "Linux", "Darwin" or "Windows", as ``platform.system()`` says; anything else is treated as Linux.
        environ: environment variables.
        home: the user's home folder.
    """
    if system == "Windows":
        local = environ.get("LOCALAPPDATA") or str(PureWindowsPath(home, "AppData", "Local"))
        return PureWindowsPath(local, _FOLDER)
    if system == "Darwin":
        return PurePosixPath(home, "Library", "Application Support", _FOLDER)
    # The XDG specification tells to ignore a relative path.
    given = environ.get("XDG_DATA_HOME", "")
    return PurePosixPath(given if given.startswith("/") else f"{home}/.local/share", _FOLDER)


def environment_python(environment: PurePath, system: str) -> PurePath:
    """Return the interpreter of a virtual environment."""
    return environment / "Scripts" / "python.exe" if system == "Windows" else environment / "bin" / "python"


def uv_program(folder: PurePath, system: str) -> PurePath:
    """Return the path of uv in the folder it was unpacked to."""
    return folder / ("uv.exe" if system == "Windows" else "uv")


def user_data_folder() -> Path:
    """Return ``data_folder`` for this user on this machine."""
    return Path(data_folder(platform.system(), os.environ, str(Path.home())))


def log_folder() -> Path:
    """Return the folder of the worker's and the set-up's logs."""
    return user_data_folder() / "logs"
