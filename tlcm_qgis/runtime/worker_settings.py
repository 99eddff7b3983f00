"""What a worker process inherits from QGIS and what it must not; pure functions, the same on every system."""

from __future__ import annotations

import subprocess
from typing import Any, Dict, List, Mapping, Optional

# QGIS's start scripts, AppImages, conda and virtual environments set these for their own Python, GDAL and PROJ. Any of them makes the
# wheels of the worker load foreign libraries or miss proj.db.
_FOREIGN_PREFIXES = (
    "PYTHON", "VIRTUAL_ENV", "PIP_", "QGIS_", "PROJ_", "GDAL_", "GTIFF_", "OGR_", "OSR_", "DYLD_", "CONDA_", "_CONDA_", "OSGEO4W_", "QT_", "UV_",
)  # fmt: skip
# How remote images are reached (proxy, password, certificates) is the user's own affair, not QGIS's.
_KEPT_PREFIXES = ("GDAL_HTTP_",)
_FOREIGN_NAMES = ("LD_LIBRARY_PATH", "GEOTIFF_CSV", "__PYVENV_LAUNCHER__", "MPLBACKEND")
# On Windows libraries are found through PATH, so what QGIS put there has to go as well.
_WINDOWS_QGIS_ROOTS = ("OSGEO4W_ROOT", "QGIS_PREFIX_PATH", "PYTHONHOME")
_CONDA_WINDOWS_FOLDERS = ("", r"\Library\mingw-w64\bin", r"\Library\usr\bin", r"\Library\bin", r"\Scripts")


def worker_environment(environ: Mapping[str, str], system: str, conda_prefix: Optional[str] = None) -> Dict[str, str]:
    """Return the environment variables for a worker.

    Args:
        environ: the variables of this process.
        system: "Linux", "Darwin" or "Windows", as ``platform.system()`` says.
        conda_prefix: folder of the worker's own environment if conda made it; on Windows such an environment finds its libraries
            only through PATH, which nobody sets because it is not activated.

    Variables of another conda environment (``CONDA_*``) are dropped too: they describe the one that QGIS runs in.
    """
    kept = {name: value for name, value in environ.items() if not _is_foreign(name, system)}
    if system == "Windows":
        path_name = next((name for name in kept if name.upper() == "PATH"), "PATH")
        kept[path_name] = ";".join(_windows_path(kept.get(path_name, ""), environ, conda_prefix))
    kept.update(PYTHONUTF8="1", PYTHONNOUSERSITE="1", MPLBACKEND="agg")
    return kept


def popen_options(system: str) -> Dict[str, Any]:
    """Return the arguments of ``Popen`` that put a child into a process group of its own, without a console window."""
    if system == "Windows":
        new_group = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0x200)
        no_window = getattr(subprocess, "CREATE_NO_WINDOW", 0x08000000)
        return {"creationflags": new_group | no_window}
    return {"start_new_session": True}


def _is_foreign(name: str, system: str) -> bool:
    known = name.upper() if system == "Windows" else name
    return (known.startswith(_FOREIGN_PREFIXES) and not known.startswith(_KEPT_PREFIXES)) or known in _FOREIGN_NAMES


def _windows_path(path: str, environ: Mapping[str, str], conda_prefix: Optional[str]) -> List[str]:
    upper = {name.upper(): value for name, value in environ.items()}
    roots = [_comparable(upper[name]) for name in _WINDOWS_QGIS_ROOTS if upper.get(name)]
    own = [conda_prefix + folder for folder in _CONDA_WINDOWS_FOLDERS] if conda_prefix else []
    return own + [entry for entry in path.split(";") if entry and not any(_lies_in(_comparable(entry), root) for root in roots)]


def _comparable(folder: str) -> str:
    return folder.strip('" ').replace("/", "\\").rstrip("\\").lower()


def _lies_in(folder: str, root: str) -> bool:
    return folder == root or folder.startswith(root + "\\")
