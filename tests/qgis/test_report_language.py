"""The language of a report is that of QGIS unless the analyst says another one."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis import processing
from qgis.core import QgsSettings


@pytest.fixture
def german(qgis_app):
    settings = QgsSettings()
    settings.setValue("locale/overrideFlag", True)
    settings.setValue("locale/userLocale", "de_AT")
    yield
    settings.remove("locale/overrideFlag")
    settings.remove("locale/userLocale")


@pytest.mark.parametrize(("language", "heading"), [(None, "Kann ich dieser Karte trauen?"), ("en", "Can I trust this map?")])
def test_report_speaks_as_qgis_does(chain, german, tmp_path, language, heading):
    """A German desk that hands out English pages, or a choice that is not heard."""
    truth = sorted(str(file) for file in Path(chain.result("createdemostack")["TRUTH"]).glob("*.tif"))
    given = {
        "SERIES": chain.result("mapstack")["SERIES_OUT"],
        "REFERENCE_RASTERS": truth,
        "OUTPUT_HTML": str(tmp_path / "page.html"),
        "OUTPUT_JSON": str(tmp_path / "figures.json"),
        "OUTPUT_TABLES": str(tmp_path / "tables"),
    }
    results = processing.run("tlcm:assessaccuracy", given if language is None else {**given, "LANGUAGE": language})
    assert heading in Path(results["OUTPUT_HTML"]).read_text(encoding="utf-8")
    assert (Path(results["OUTPUT_TABLES"]) / "accuracy.csv").read_text(encoding="utf-8").startswith("date,compared,")
