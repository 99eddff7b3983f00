"""A QGIS with this plugin's provider, and the command line next to it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject

REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def provider(qgis_processing):
    from tlcm_qgis.processing.provider import TlcmProvider

    provider = TlcmProvider()
    assert QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def project(qgis_app):
    """Give an empty project and empty it again."""
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture(scope="session")
def worker():
    """Skip where there is no worker environment."""
    if not os.environ.get("TLCM_PYTHON"):
        pytest.skip("TLCM_PYTHON names no worker environment")
    return os.environ["TLCM_PYTHON"]
