"""Make the type stubs of QGIS describe Qt 6, in the environment that runs this: what type-checks then fits QGIS with Qt 6.

The stubs of QGIS are written against PyQt5, and lack ``qgis.PyQt`` (which QGIS 4 fills from PyQt6) and what exists at run time only.
"""

from __future__ import annotations

import sysconfig
from pathlib import Path
from typing import Final

STUBS: Final = Path(sysconfig.get_path("purelib"), "qgis-stubs")
WRITTEN: Final = {
    "__init__.pyi": "",
    "PyQt/__init__.pyi": "",
    "PyQt/QtCore.pyi": "from PyQt6.QtCore import *\n",
    "PyQt/QtGui.pyi": "from PyQt6.QtGui import *\n",
    "PyQt/QtNetwork.pyi": "from PyQt6.QtNetwork import *\n",
    "PyQt/QtXml.pyi": "from PyQt6.QtXml import *\n",
    "PyQt/QtWidgets.pyi": "from PyQt6.QtGui import QAction as QAction\nfrom PyQt6.QtWidgets import *\n",
    "PyQt/uic.pyi": "def loadUi(uifile: str, baseinstance: object = ..., package: str = ...) -> object: ...\n",
    "core/__init__.pyi": "from qgis._core import *\nclass QgsProcessingException(Exception): ...\nclass QgsCsException(Exception): ...\n",
    "processing/__init__.pyi": (
        "from typing import Any\n"
        "from PyQt6.QtWidgets import QDialog\n"
        "from qgis.core import QgsProcessingAlgorithm\n"
        "def createAlgorithmDialog(algOrName: str | QgsProcessingAlgorithm, parameters: dict[str, Any] = ...) -> QDialog: ...\n"
    ),
    "utils.pyi": "from qgis.gui import QgisInterface\niface: QgisInterface\n",
}


def main() -> None:
    """Write the stubs; a second time changes nothing."""
    for stub in STUBS.glob("*.pyi"):
        stub.write_text(stub.read_text(encoding="utf-8").replace("PyQt5", "PyQt6"), encoding="utf-8")
    for name, content in WRITTEN.items():
        (STUBS / name).parent.mkdir(exist_ok=True)
        (STUBS / name).write_text(content, encoding="utf-8")


if __name__ == "__main__":
    main()
