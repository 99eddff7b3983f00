"""The seam between the halves, read from the imports.

A user would lose QGIS itself: torch or rasterio inside its process brings a second GDAL and numpy and takes the unsaved project along.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

PLUGIN = Path(__file__).resolve().parents[2] / "tlcm_qgis"
WITH_QGIS = {"qgis", "processing", "osgeo", "numpy", "matplotlib"}
FOR_BOTH = ("tlcm_qgis.core.spec", "tlcm_qgis.core.version")
QGIS_HALF = ("tlcm_qgis.processing", "tlcm_qgis.gui", "tlcm_qgis.runtime", "tlcm_qgis.plugin")
CORE = sorted((PLUGIN / "core").rglob("*.py"))
SPEC = [file for file in CORE if "spec" in file.relative_to(PLUGIN).parts]
QGIS_FILES = sorted(file for file in PLUGIN.rglob("*.py") if file not in CORE)


def module_name(file: Path) -> str:
    return ".".join(file.relative_to(PLUGIN.parent).with_suffix("").parts).removesuffix(".__init__")


def imports(file: Path) -> set[str]:
    """Return the absolute names of all modules that a file imports, at any depth."""
    package = module_name(file).split(".") if file.name == "__init__.py" else module_name(file).split(".")[:-1]
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add(node.module)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] + ([node.module] if node.module else [])
            found |= {".".join([*base, alias.name]) for alias in node.names}
    return found


def is_standard(name: str) -> bool:
    return name.split(".")[0] in sys.stdlib_module_names


def shown(file: Path) -> str:
    return str(file.relative_to(PLUGIN))


@pytest.mark.parametrize("file", QGIS_FILES, ids=shown)
def test_the_qgis_half_imports_only_what_ships_with_qgis(file):
    foreign = {
        name
        for name in imports(file)
        if not is_standard(name) and name.split(".")[0] not in WITH_QGIS and not name.startswith((*FOR_BOTH, *QGIS_HALF))
    }
    assert foreign == set()


@pytest.mark.parametrize("file", CORE, ids=shown)
def test_the_core_knows_no_qgis(file):
    assert {name for name in imports(file) if name.startswith(("qgis", "PyQt", "processing", *QGIS_HALF))} == set()


@pytest.mark.parametrize("file", SPEC, ids=shown)
def test_the_shared_description_needs_nothing_but_the_standard_library(file):
    assert {name for name in imports(file) if not is_standard(name) and not name.startswith("tlcm_qgis.core.spec")} == set()


def test_both_halves_read_python_3_9():
    """QGIS 3.22 on Windows ships Python 3.9: a newer syntax would keep the plugin from loading."""
    newer = []
    for file in [*QGIS_FILES, *SPEC]:
        try:
            ast.parse(file.read_text(encoding="utf-8"), feature_version=(3, 9))
        except SyntaxError as error:
            newer.append(f"{shown(file)}:{error.lineno}")
    assert newer == []
