"""What Python itself brings: pip, or the copy of pip that is packed into ``ensurepip``."""

from __future__ import annotations

import importlib
import sys
import sysconfig
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from typing import List, Optional

# Debian takes the copies of pip out of ensurepip and keeps them here.
_DEBIAN_WHEELS = Path("/usr/share/python-wheels")


def builtin_index() -> str:
    """Return the address of the package index that is built into pip; empty if there is no pip at all.

    pip knows it; so this plugin need not name a host.
    """
    address = _index_of_pip()
    if address:
        return address
    wheel = bundled_pip()
    if wheel is None:
        return ""
    sys.path.insert(0, str(wheel))
    try:
        return _index_of_pip()
    finally:
        sys.path.remove(str(wheel))
        for name in [name for name in sys.modules if name == "pip" or name.startswith("pip.")]:
            del sys.modules[name]


def bundled_pip() -> Optional[Path]:
    """Return the newest wheel of pip that came with Python, or None."""
    folders = (Path(sysconfig.get_path("stdlib")) / "ensurepip" / "_bundled", _DEBIAN_WHEELS)
    wheels = sorted(wheel for folder in folders for wheel in folder.glob("pip-*.whl"))
    return wheels[-1] if wheels else None


def interpreter_of(prefix: str, system: str) -> PurePath:
    """Return the interpreter that belongs to ``sys.prefix``; inside QGIS ``sys.executable`` is something else."""
    return PureWindowsPath(prefix, "python.exe") if system == "Windows" else PurePosixPath(prefix, "bin", "python3")


def pip_commands(prefix: str, system: str) -> List[List[str]]:
    """Return the ways to start pip, the best first."""
    interpreter = str(interpreter_of(prefix, system))
    wheel = bundled_pip()
    return [[interpreter, "-m", "pip"], *([[interpreter, str(wheel / "pip")]] if wheel else [])]


def _index_of_pip() -> str:
    try:
        module = importlib.import_module("pip._internal.models.index")
    except ImportError:
        return ""
    return str(getattr(getattr(module, "PyPI", None), "simple_url", ""))
