"""What a report about a problem needs, as text for the clipboard; without anything secret."""

from __future__ import annotations

import json
import os
import platform
import sys
from pathlib import Path
from typing import Dict, List, Optional

from ..core.version import VERSION
from . import qgis_bridge
from .build import current_sources
from .environment import MARKER, PYTHON_VARIABLE, InterpreterStatus, find_interpreter, managed_environment
from .lock import TORCH_VERSION, current_key
from .paths import log_folder, user_data_folder
from .problems import strip_credentials
from .system_check import glibc_version, has_nvidia
from .uv import UV_VERSION
from .worker_log import existing_logs

_LOG_LINES = 60
# Variables that have led worker environments astray; of others not even the name is told.
_TELLING_VARIABLES = (
    PYTHON_VARIABLE, "PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV", "CONDA_PREFIX", "PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "GDAL_DRIVER_PATH",
    "LD_LIBRARY_PATH", "LD_PRELOAD", "XDG_DATA_HOME", "SSL_CERT_FILE", "HTTPS_PROXY", "UV_TORCH_BACKEND", "CUDA_VISIBLE_DEVICES",
)  # fmt: skip


def diagnostics_text() -> str:
    """Return versions, paths, settings that matter and the ends of the last logs; takes no time, so it may be called from a menu."""
    status = find_interpreter()
    sections = [
        ("Versions", _versions()),
        ("Worker environment", _environment(status)),
        ("Package sources", _sources()),
        ("Variables", {name: os.environ[name] for name in _TELLING_VARIABLES if name in os.environ}),
    ]
    text = "\n\n".join("\n".join([f"## {title}", *(f"{name}: {value}" for name, value in lines.items())]) for title, lines in sections)
    logs = [_log(kind) for kind in ("worker", "setup")]
    return _without_home(strip_credentials("\n\n".join([text, *(log for log in logs if log)]))) + "\n"


def _versions() -> Dict[str, str]:
    return {
        "tlcm_qgis": VERSION,
        **qgis_bridge.environment_summary(),
        "Python here": platform.python_version(),
        "System": f"{platform.platform()} {platform.machine()}",
        "glibc": ".".join(map(str, glibc_version())) or "-",
        "NVIDIA driver": "found" if has_nvidia() else "not found",
        "uv": UV_VERSION,
        "torch": TORCH_VERSION,
    }


def _environment(status: InterpreterStatus) -> Dict[str, str]:
    lines = {
        "Interpreter": str(status.path),
        "Chosen by": "the plugin" if status.managed else "the user",
        "Ready": "yes" if status.ok else f"no: {status.reason}",
        "Folder": str(user_data_folder()),
        "Key": current_key(),
        "Prefix of this Python": sys.prefix,
    }
    if status.managed and status.ok:
        lines["Made"] = json.dumps(_marker(managed_environment() / MARKER))
    return lines


def _sources() -> Dict[str, str]:
    sources = current_sources()
    return {
        "Index": sources.index or "built in",
        "More indexes": str(len(sources.extra_indexes)),
        "Wheel folders": ", ".join(map(str, sources.wheel_folders())) or "-",
        "Certificates": sources.certificate or "of the system",
        "Proxy": "set" if sources.proxy else "none",
    }


def _marker(file: Path) -> object:
    try:
        return json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        return str(error)


def _log(kind: str) -> Optional[str]:
    for file in existing_logs(log_folder(), kind)[:1]:
        try:
            lines: List[str] = file.read_text(encoding="utf-8", errors="replace").splitlines()[-_LOG_LINES:]
        except OSError as error:
            lines = [str(error)]
        return "\n".join([f"## Last log: {file.name}", *lines])
    return None


def _without_home(text: str) -> str:
    """Return ``text`` with the user's home folder, which holds the user's name, written as ``~``."""
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 3 else text
