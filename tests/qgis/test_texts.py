"""Texts in the user's language: both halves', with the values in them untouched."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from tlcm_qgis.core.spec.errors import InputError
from tlcm_qgis.processing.texts import sentence, translate_said

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
