"""Does this Python have what the jobs need? Imports everything and computes a little with it."""

from __future__ import annotations

import importlib
import importlib.metadata
import platform
import re
import sys
from collections.abc import Mapping

from ..spec.errors import EnvironmentProblem
from ..spec.messages import tr

# What is imported, and the package it comes in.
MODULES = {
    "numpy": "numpy",
    "scipy": "scipy",
    "sklearn": "scikit-learn",
    "cleanlab": "cleanlab",
    "safetensors": "safetensors",
    "rasterio": "rasterio",
    "pyogrio": "pyogrio",
    "shapely": "shapely",
    "pystac": "pystac",
    "matplotlib": "matplotlib",
    "jinja2": "jinja2",
    "torch": "torch",
}
# The oldest that the jobs were seen to run with, where older ones fail.
MINIMA = {"numpy": (1, 26), "scikit-learn": (1, 4), "rasterio": (1, 3, 9), "pyogrio": (0, 12), "shapely": (2, 0), "pystac": (1, 12)}


def check_environment() -> dict[str, str]:
    """Return the versions of Python and all packages and the device that jobs will compute on.

    Raises:
        EnvironmentProblem: a package is missing or does not work, in words for the user.
    """
    for module in MODULES:
        try:
            importlib.import_module(module)
        except (ImportError, OSError) as error:
            raise explain_import(error, MODULES[module]) from error
    versions = {package: importlib.metadata.version(package) for package in MODULES.values()}
    _check_versions(versions)
    _check_projections()
    _check_network()
    return {"python": platform.python_version(), **versions, "device": _device()}


def explain_import(error: ImportError | OSError, package: str = "") -> EnvironmentProblem:
    """Return the sentence for a failed import.

    Args:
        error: what Python said.
        package: what was to be imported, if known.
    """
    missing = getattr(error, "name", None)
    if isinstance(error, ModuleNotFoundError) and missing:
        top = missing.partition(".")[0]
        return EnvironmentProblem(
            tr("The Python environment {interpreter} lacks the package {package}."),
            tr("Set the worker environment up again (Repair), or install the package if the environment is your own."),
            interpreter=sys.executable,
            package=MODULES.get(top, top),
        )
    # torch names the file of the DLL and "WinError 126", other packages "DLL load failed".
    if "DLL load failed" in str(error) or "WinError 126" in str(error) or "WinError 1114" in str(error):
        return EnvironmentProblem(
            tr("A library of the package {package} does not load: {reason}."),
            tr("Install the Microsoft Visual C++ runtime (vc_redist.x64), restart QGIS, then try again."),
            package=package or missing or "?",
            reason=str(error),
        )
    return EnvironmentProblem(
        tr("The package {package} in {interpreter} does not load: {reason}."),
        tr("Set the worker environment up again (Repair), or install the package anew if the environment is your own."),
        package=package or missing or "?",
        interpreter=sys.executable,
        reason=str(error),
    )


def _check_versions(versions: Mapping[str, str]) -> None:
    for package, minimum in MINIMA.items():
        if tuple(int(number) for number in re.findall(r"\d+", versions[package])[: len(minimum)]) < minimum:
            raise EnvironmentProblem(
                tr("The package {package} {found} in {interpreter} is too old; the worker needs {needed} or newer."),
                tr("Update it there, or use the environment that the plugin sets up."),
                package=package,
                found=versions[package],
                interpreter=sys.executable,
                needed=".".join(map(str, minimum)),
            )


def _check_projections() -> None:
    """Look a CRS up: the first thing that fails when a foreign PROJ or GDAL gets in the way."""
    from rasterio.crs import CRS
    from rasterio.errors import CRSError

    try:
        CRS.from_epsg(32631)
    except CRSError as error:
        raise explain_import(ImportError(str(error)), "rasterio") from error


def _check_network() -> None:
    """Run the smallest network forward and backward: what a broken build of torch cannot do."""
    import torch

    network = torch.nn.Conv1d(2, 3, 3)
    loss = network(torch.ones(1, 2, 8)).square().mean()
    loss.backward()
    if not bool(torch.isfinite(loss)):
        raise explain_import(ImportError("1d convolution gives no finite number"), "torch")


def _device() -> str:
    import torch

    if torch.cuda.is_available():
        return f"cuda ({torch.cuda.get_device_name()})"
    return "mps" if torch.backends.mps.is_available() else "cpu"
