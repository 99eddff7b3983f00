"""Texts in the user's language: both halves', with the values in them untouched."""

from __future__ import annotations

import json
import runpy
import string
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from qgis import processing
from qgis.core import QgsProcessingException, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from tlcm_qgis.core.spec.algorithms import ALGORITHMS
from tlcm_qgis.core.spec.errors import InputError, ParameterError
from tlcm_qgis.core.spec.messages import Message
from tlcm_qgis.core.spec.parameters import Choice, Parameter
from tlcm_qgis.core.spec.protocol import encode
from tlcm_qgis.core.worker.answers import answer
from tlcm_qgis.core.worker.context import JobContext
from tlcm_qgis.gui.layer_plans import CHANGE_TITLES, plan_layers
from tlcm_qgis.plugin import TlcmPlugin
from tlcm_qgis.processing.texts import sentence, translate, translate_said
from tlcm_qgis.runtime.client import error_from_message

REPOSITORY = Path(__file__).parents[2]
I18N = REPOSITORY / "resources" / "i18n"
LANGUAGES = sorted(I18N.glob("tlcm_*.ts"))
WHOLE = ("de", "zh-Hans")

DICTIONARY = {
    "Map stack": "Stapel kartieren",
    "{file} has no bands.": "{file} hat keine Kanäle.",
    "Choose another file.": "Wählen Sie eine andere Datei.",
    "Mapping {date}": "{datum} wird kartiert",  # a translator's slip
    "{problem} Nor can {count} more images be read.": "{problem} Auch {count} weitere Bilder lassen sich nicht lesen.",
    "{name} ({label}) is {value}, which is not {expected}.": "{name} ({label}) ist {value}, das ist nicht {expected}.",
    "one of {values}": "eines von {values}",
    "Method": "Verfahren",
    "Date": "Datum",
    "{layer} has no field {field}.": "{layer} hat kein Feld {field}.",
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


def test_an_error_within_an_error_crosses_the_seam_and_is_translated(german):
    """As the images of several files that cannot be read are told; what stands for a temporary copy stays so inside."""
    inner = InputError("{file} has no bands.", "Choose another file.", file="/tmp/copy.tif")
    outer = InputError("{problem} Nor can {count} more images be read.", "Choose another file.", problem=inner.message, count=2)
    line = json.loads(encode(answer(outer, {"/tmp/copy.tif": "mine.tif"})))
    assert line["message"] == "mine.tif has no bands. Nor can 2 more images be read."
    error = error_from_message(line)
    assert str(error) == "mine.tif has no bands. Nor can 2 more images be read. Choose another file."
    assert sentence(error) == "mine.tif hat keine Kanäle. Auch 2 weitere Bilder lassen sich nicht lesen. Wählen Sie eine andere Datei."


def test_a_warning_with_a_message_in_it_is_translated(german):
    said = []
    JobContext(said.append).warning(
        "{problem} Nor can {count} more images be read.", problem=Message("{file} has no bands.", {"file": "a.tif"}), count=1
    )
    assert said[0]["message"] == "a.tif has no bands. Nor can 1 more images be read."
    assert translate_said(said[0]) == "a.tif hat keine Kanäle. Auch 1 weitere Bilder lassen sich nicht lesen."


def test_labels_and_kinds_of_values_are_translated(german):
    parameter = Parameter("METHOD", "enum", "Method", "", choices=(Choice("rf", ""), Choice("svm", "")))
    with pytest.raises(ParameterError) as caught:
        parameter.check("oracle")
    assert str(caught.value).startswith("METHOD (Method) is 'oracle', which is not one of rf, svm.")
    assert sentence(caught.value).startswith("METHOD (Verfahren) ist 'oracle', das ist nicht eines von rf, svm.")


def test_a_value_of_the_user_that_is_also_a_text_stays_as_it_is(german):
    """A field may have the name of a column of the plugin."""
    assert sentence(InputError("{layer} has no field {field}.", layer="Method", field="Date")) == "Method hat kein Feld Date."


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


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "Der Ordner {folder} enthält keine Bilder. Wählen Sie den Ordner der GeoTIFF- oder JPEG-2000-Dateien"),
        ("zh-Hans", "文件夹 {folder} 中没有影像。 请选择 GeoTIFF 或 JPEG 2000 文件所在的文件夹"),
    ],
    ids=WHOLE,
)
def test_what_a_worker_refuses_is_said_in_the_language_of_qgis(compiled, provider, worker, tmp_path, language, said):
    (tmp_path / "leer").mkdir()
    translator = QTranslator()
    assert translator.load(f"tlcm_{language}", str(I18N))
    QCoreApplication.installTranslator(translator)
    try:
        with pytest.raises(QgsProcessingException) as caught:
            processing.run("tlcm:createstack", {"FOLDER": str(tmp_path / "leer"), "OUTPUT": str(tmp_path / "stack.json")})
    finally:
        QCoreApplication.removeTranslator(translator)
    assert said.format(folder=tmp_path / "leer") in str(caught.value)


def test_languages_are_there():
    assert {path.stem for path in LANGUAGES} == {"tlcm_de", "tlcm_es", "tlcm_fr", "tlcm_pt_BR", "tlcm_zh-Hans"}


@pytest.fixture(scope="module")
def collected():
    """Return the texts of both halves as scripts/i18n.py finds them now."""
    return set(runpy.run_path(str(REPOSITORY / "scripts" / "i18n.py"))["collect"]())


@pytest.mark.parametrize("language", WHOLE)
def test_these_languages_lack_nothing(language):
    template = {message.findtext("source") for message in ET.parse(I18N / "tlcm.ts").iter("message")}
    finished = {
        message.findtext("source")
        for message in ET.parse(I18N / f"tlcm_{language}.ts").iter("message")
        if (found := message.find("translation")) is not None and found.text and found.get("type") != "unfinished"
    }
    assert sorted(template ^ finished) == []


class Recorder(QTranslator):
    """Knows nothing and notes what it was asked for."""

    def __init__(self):
        super().__init__()
        self.asked = set()

    def isEmpty(self):
        """Say that there is something in it."""
        return False

    def translate(self, context, text, disambiguation=None, n=-1):
        """Note the text."""
        if context == "tlcm":
            self.asked.add(text)


def test_all_that_is_shown_can_be_translated(collected, qgis_app, provider, project, tmp_path):
    """What a dialog, the dock or the layer tree asks for must have been found by the collector, or no language can have it."""
    from desk_window import Window

    for stem in CHANGE_TITLES:
        (tmp_path / f"{stem}.tif").touch()
    recorder = Recorder()
    QCoreApplication.installTranslator(recorder)
    try:
        for algorithm in provider.algorithms():
            again = algorithm.create()
            shown = (again.displayName(), again.group(), again.shortDescription(), again.shortHelpString(), again.tags())
            assert all(shown)
        plans = plan_layers(ALGORITHMS["detectchanges"], {"OUTPUT_FOLDER": str(tmp_path)})
        Window().shut()
    finally:
        QCoreApplication.removeTranslator(recorder)
    assert {plan.name for plan in plans} == set(CHANGE_TITLES.values())
    assert {*CHANGE_TITLES.values(), "Map stack", "Model folder", "Time series land cover"} <= recorder.asked
    assert sorted(recorder.asked - collected) == []


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
