"""Texts in the user's language: both halves', with the values in them untouched."""

from __future__ import annotations

import string
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from tlcm_qgis.core.spec.errors import InputError
from tlcm_qgis.plugin import TlcmPlugin
from tlcm_qgis.processing.texts import sentence, translate, translate_said

REPOSITORY = Path(__file__).parents[2]
LANGUAGES = sorted((REPOSITORY / "resources" / "i18n").glob("tlcm_*.ts"))

DICTIONARY = {
    "Map stack": "Stapel kartieren",
    "{file} has no bands.": "{file} hat keine Kanäle.",
    "Choose another file.": "Wählen Sie eine andere Datei.",
    "Mapping {date}": "{datum} wird kartiert",  # a translator's slip
}


class German(QTranslator):
    """A dictionary in place of a .qm file, which only Qt's lrelease can make."""

    def isEmpty(self):
        """Say that there is something in it."""
        return False

    def translate(self, context, text, disambiguation=None, n=-1):
        """Look the text up; nothing (not an empty text) means that it is not known."""
        return DICTIONARY.get(text) if context == "tlcm" else None


@pytest.fixture
def german(qgis_app):
    translator = German()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_names_of_algorithms_are_translated(german, provider):
    assert provider.algorithm("mapstack").displayName() == "Stapel kartieren"


def test_an_error_of_the_worker_is_translated_and_keeps_its_values(german):
    error = InputError("{file} has no bands.", "Choose another file.", file="/a/b {c}.tif")
    assert sentence(error) == "/a/b {c}.tif hat keine Kanäle. Wählen Sie eine andere Datei."


def test_a_slip_in_a_translation_shows_the_english_text(german):
    said = {"message": "Mapping 2021-06-15", "text": "Mapping {date}", "values": {"date": "2021-06-15"}}
    assert translate_said(said) == "Mapping 2021-06-15"


@pytest.fixture(scope="module")
def compiled():
    """Compile the translations to where QGIS finds those of this checkout."""
    subprocess.run([sys.executable, str(REPOSITORY / "scripts" / "translations.py")], check=True)


@pytest.mark.parametrize(
    ("locale", "title"),
    [
        ("de", "Bodenbedeckung in Zeitreihen"),
        ("de_CH", "Bodenbedeckung in Zeitreihen"),
        ("zh-Hans", "时间序列土地覆盖"),
        ("zh_CN", "时间序列土地覆盖"),
    ],
)
def test_the_desk_speaks_the_language_of_qgis(compiled, qgis_app, project, locale, title):
    from desk_window import Window

    settings = QgsSettings()
    settings.setValue("locale/overrideFlag", True)
    settings.setValue("locale/userLocale", locale)
    plugin = TlcmPlugin(None)
    try:
        window = Window()
        assert window.dock.windowTitle() == title
        assert window.dock.tabs.tabText(0) == {"d": "Stapel", "z": "影像堆栈"}[locale[0]]
        window.shut()
    finally:
        plugin.unload()
        settings.remove("locale/overrideFlag")
        settings.remove("locale/userLocale")
    assert translate("Time series land cover") == "Time series land cover"


def test_languages_are_there():
    assert {path.stem for path in LANGUAGES} == {"tlcm_de", "tlcm_es", "tlcm_fr", "tlcm_pt_BR", "tlcm_zh-Hans"}


@pytest.mark.parametrize("path", LANGUAGES, ids=lambda path: path.stem)
def test_translations_have_the_fields_of_their_texts(path):
    """A field too many or too few would show the English text, or nothing of a value."""
    slips = [
        source
        for message in ET.parse(path).iter("message")
        for source, text in [(message.findtext("source", ""), message.findtext("translation") or "")]
        if text and (fields(source) != fields(text) or source.startswith(" ") != text.startswith(" "))
    ]
    assert slips == []


def fields(template: str) -> list[str]:
    """Return the fields of a template; texts that are none, with a lone brace, have none."""
    try:
        return sorted(name for _, name, _, _ in string.Formatter().parse(template) if name is not None)
    except ValueError:
        return []
