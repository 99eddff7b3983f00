"""A QGIS with this plugin's provider, and the command line next to it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from bench import Bench
from commandline import CommandLine, program
from qgis.core import QgsApplication, QgsProject
from recipes import parameters
from traces import mark_processes

mark_processes()


@pytest.fixture(scope="session")
def provider(qgis_processing):
    from tlcm_qgis.processing.provider import TlcmProvider

    provider = TlcmProvider()
    assert QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    assert QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def project(qgis_app):
    """Give an empty project and empty it again."""
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def window(project, provider):
    """Give a window with the dock in it, and close it again; no slot may have failed."""
    from desk_window import Window

    window = Window()
    yield window
    window.shut()


@pytest.fixture
def dialogs(window, monkeypatch):
    """Give a function that returns the Processing dialogs that are open; they are closed at the end."""
    from qgis.core import QgsLayerTreeModel
    from qgis.gui import QgsBrowserGuiModel, QgsLayerTreeView
    from qgis.PyQt.QtWidgets import QApplication
    from qgis.utils import iface

    model, tree = QgsBrowserGuiModel(), QgsLayerTreeView()
    tree.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), tree))
    for name, part in (("browserModel", model), ("layerTreeView", tree)):
        monkeypatch.setattr(iface, name, lambda part=part: part)  # pytest-qgis's stand-in for QGIS's window has none

    def find():
        return [w for w in QApplication.topLevelWidgets() if w.metaObject().className() == "AlgorithmDialog" and w.isVisible()]

    assert find() == []
    yield find
    for dialog in find():
        dialog.close()


@pytest.fixture(scope="session")
def worker():
    """Skip where there is no worker environment."""
    if not os.environ.get("TLCM_PYTHON"):
        pytest.skip("TLCM_PYTHON names no worker environment")
    return os.environ["TLCM_PYTHON"]


@pytest.fixture(scope="session")
def command_line(tmp_path_factory, worker):
    """Give ``qgis_process`` in a fresh profile."""
    if program() is None:
        pytest.skip("no qgis_process on this machine")
    line = CommandLine(program(), tmp_path_factory.mktemp("command_line"))
    line.place.chmod(0o700)
    line.enable()
    return line


@pytest.fixture
def bench(provider, worker, tmp_path):
    """Give inputs of its own to a test and look that they stay what they are."""
    return Bench(tmp_path)


class Chain:
    """Runs every algorithm once, from Python, each with the results of those before it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._results: dict[str, dict[str, Any]] = {}

    def place(self, name: str) -> Path:
        """Return the output folder of an algorithm."""
        return self.folder / f"{name} äöü"

    def result(self, name: str) -> dict[str, Any]:
        """Return the outputs of an algorithm, which is run if it has not been."""
        from qgis import processing

        if name not in self._results:
            self._results[name] = processing.run(f"tlcm:{name}", parameters(name, self.result, self.place(name)))
        return self._results[name]


@pytest.fixture(scope="session")
def chain(provider, worker, tmp_path_factory):
    return Chain(tmp_path_factory.mktemp("chain"))


@pytest.fixture(scope="session")
def ordinary(provider, worker, tmp_path_factory):
    """Give the maps and the model of a small scene whose images have the ordinary form."""
    from image_faults import map_ordinary

    return map_ordinary(tmp_path_factory.mktemp("ordinary"))
