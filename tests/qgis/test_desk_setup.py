"""The set-up of the worker environment as the analyst meets it: banner, dialog and QGIS's own Options dialog."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from desk_window import Window, choose, click, type_path, until
from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgsOptionsPageWidget
from qgis.PyQt.QtCore import QEvent, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QWidget
from test_desk_dock import Addresses

from tlcm_qgis.gui.options_page import OptionsFactory
from tlcm_qgis.processing.preferences import DEVICE_SETTING, PREVIEW_METHOD_SETTING
from tlcm_qgis.runtime import qgis_bridge
from tlcm_qgis.runtime.environment import find_interpreter
from tlcm_qgis.runtime.lock import LOCK_FILE, TORCH_VERSION, current_key
from tlcm_qgis.runtime.uv import UV_VERSION

SETTINGS = (
    qgis_bridge.PYTHON_SETTING,
    qgis_bridge.WHEELS_SETTING,
    qgis_bridge.ONLY_WHEELS_SETTING,
    qgis_bridge.INDEX_SETTING,
    qgis_bridge.TORCH_SETTING,
    qgis_bridge.KEEP_LOGS_SETTING,
    DEVICE_SETTING,
    PREVIEW_METHOD_SETTING,
)


@pytest.fixture
def fresh(project, provider, tmp_path, monkeypatch):
    """A user who has neither environment nor settings; returns the folder where everything would be installed."""
    python = os.environ.get("TLCM_PYTHON", "")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "Daten äöü"))
    for name in ("TLCM_PYTHON", "UV_TORCH_BACKEND"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TLCM_WORKER_OF_TESTS", python)
    yield tmp_path / "Daten äöü" / "tlcm_qgis"
    for name in SETTINGS:
        QgsSettings().remove(name)


@pytest.fixture
def window(fresh):
    window = Window()
    yield window
    window.shut()


@pytest.fixture
def patience(monkeypatch):
    """A whole environment takes minutes."""
    monkeypatch.setattr("desk_window.LIMIT_SECONDS", 500)


@pytest.fixture
def dialog(window):
    window.dock.banner.open.setFocus()
    QTest.keyClick(window.dock.banner.open, Qt.Key.Key_Space)
    return next(widget for widget in QApplication.topLevelWidgets() if widget.objectName() == "tlcm_setup" and widget.isVisible())


def environment(folder, megabytes=1):
    """Make what looks like a whole environment of this version and returns its Python."""
    program = folder / current_key() / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    program.parent.mkdir(parents=True)
    program.symlink_to(sys.executable)
    (folder / current_key() / "complete.json").write_text("{}")
    (folder / current_key() / "library").write_bytes(bytes(megabytes * 10**6))
    return program


def press(widget):
    """Choose a box with the space bar."""
    assert widget.isEnabled()
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_Space)


def answer(button):
    """Press a button of the question that comes; return what is asked."""
    asked = []

    def press():
        question = QApplication.activeModalWidget()
        if question is None:
            QTimer.singleShot(50, press)
            return
        asked.append(question.text())
        question.button(button).click()

    QTimer.singleShot(50, press)
    return asked


def test_first_use_offers_the_set_up_with_size_and_place(window, fresh):
    banner = window.dock.banner
    assert banner.isVisible() and banner.open.text() == "Set up…"
    assert "is not there yet. The set-up fetches about" in banner.text.text() and f"GB in {fresh}" in banner.text.text()
    assert window.page("map").form.runState.text().startswith("There is no stack yet.")


def test_banner_goes_when_there_is_an_environment(window, fresh):
    environment(fresh)
    window.dock.hide()
    window.dock.show()
    assert not window.dock.banner.isVisible()


def test_dialog_is_worked_by_keys_alone(dialog):
    """Every part that can be used is reached with Tab."""
    dialog.managed.setFocus()
    reached = set()
    for _ in range(60):
        reached.add(dialog.focusWidget())
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    parts = [dialog.torch, dialog.wheels, dialog.logBox, dialog.remove, dialog.diagnostics, dialog.start, dialog.shut]
    assert [part.objectName() for part in parts if not any(part is widget or part.isAncestorOf(widget) for widget in reached)] == []


def test_what_is_fetched_follows_the_choice_of_the_processor(dialog):
    choose(dialog.torch, "cpu")
    small = dialog.needed.text()
    choose(dialog.torch, "cu130")
    assert small != dialog.needed.text() and "GB in" in dialog.needed.text()
    assert QgsSettings().value(qgis_bridge.TORCH_SETTING) == "cu130"


def test_set_up_is_cancelled_and_offers_to_go_on(window, dialog, fresh):
    click(dialog.start)
    until(lambda: window.dock.setup.percent >= 1)
    assert window.dock.banner.bar.isVisible() and window.dock.banner.open.text() == "Show…"
    dialog.close()
    click(window.dock.banner.open)
    assert dialog.isVisible() and dialog.stop.isEnabled()
    until(lambda: (fresh / "cache").is_dir())
    click(dialog.stop)
    until(lambda: not window.dock.setup.is_running)
    assert dialog.doing.text() == "Cancelled. What was fetched is kept, so that the next attempt goes on from there."
    assert dialog.start.text() == "&Go on" and dialog.start.isEnabled()
    assert "Fetching uv" in dialog.log.toPlainText() and not (fresh / current_key() / "complete.json").exists()
    assert window.dock.banner.isVisible() and window.dock.banner.text.text() == dialog.doing.text()


@pytest.mark.long
def test_environment_is_made_from_the_dialog_and_jobs_can_start(window, dialog, fresh, patience):
    choose(dialog.torch, "cpu")
    click(dialog.start)
    until(lambda: not window.dock.setup.is_running)
    assert dialog.doing.text() == f"The worker environment is ready: {fresh / current_key()}"
    assert find_interpreter().ok and not window.dock.banner.isVisible()
    assert "uv pip install" in dialog.log.toPlainText() and dialog.start.text() == "Re&pair"


@pytest.mark.long
def test_environment_is_made_from_a_wheel_folder_alone(window, dialog, fresh, tmp_path, monkeypatch, patience):
    """The folder is filled as docs/desk.md says; after that no server can be reached."""
    folder = tmp_path / "wheels"
    pip = [sys.executable, "-m", "pip", "download", "-q", "--only-binary", ":all:", "-d", str(folder)]
    subprocess.run([*pip, "--no-deps", "-r", str(LOCK_FILE)], check=True)
    subprocess.run([*pip, f"torch=={TORCH_VERSION}", f"uv=={UV_VERSION}"], check=True)
    for name in ("HTTPS_PROXY", "HTTP_PROXY", "UV_DEFAULT_INDEX", "PIP_INDEX_URL"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    type_path(dialog.wheels, folder)
    press(dialog.onlyWheels)
    click(dialog.start)
    until(lambda: not window.dock.setup.is_running)
    assert dialog.doing.text() == f"The worker environment is ready: {fresh / current_key()}"


def test_unloading_stops_the_set_up(fresh):
    window = Window()
    window.dock.open_setup()
    window.dock.setup.set_up()
    until(lambda: window.dock.setup.percent >= 1)
    window.shut()
    until(lambda: QgsApplication.taskManager().count() == 0)
    assert not find_interpreter().ok


def test_wheel_folder_that_is_gone_is_told(window, dialog, tmp_path):
    folder = tmp_path / "Räder"
    folder.mkdir()
    type_path(dialog.wheels, folder)
    assert not window.dock.setup.is_running, "Return in a field is no order to begin"
    press(dialog.onlyWheels)
    assert QgsSettings().value(qgis_bridge.WHEELS_SETTING) == str(folder) and qgis_bridge.only_wheel_folder_setting()
    folder.rmdir()
    click(dialog.start)
    until(lambda: not window.dock.setup.is_running)
    assert dialog.doing.text() == (
        f"The wheel folder {folder} that the settings of the plugin name is not there. "
        "Choose another one, or clear it to fetch the packages over the network."
    )


def test_environment_of_ones_own_is_tried_when_it_is_chosen(window, dialog, worker):
    press(dialog.own)
    assert not dialog.start.isEnabled() and dialog.status.text() == "Choose the Python of your environment."
    type_path(dialog.python, os.environ["TLCM_WORKER_OF_TESTS"])
    until(lambda: dialog.doing.text().startswith("Everything is there"))
    assert "PyTorch 2." in dialog.doing.text() and "jobs compute on" in dialog.doing.text()
    assert dialog.start.text() == "Chec&k" and not window.dock.banner.isVisible()
    press(dialog.managed)
    assert QgsSettings().value(qgis_bridge.PYTHON_SETTING) == "" and window.dock.setup.is_running is False
    assert dialog.python.filePath() == os.environ["TLCM_WORKER_OF_TESTS"]


def test_environment_of_ones_own_that_lacks_packages_is_told_in_a_sentence(window, dialog, tmp_path):
    program = tmp_path / "python"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -I -S "$@"\n')
    program.chmod(0o755)
    press(dialog.own)
    type_path(dialog.python, program)
    until(lambda: window.dock.setup.failed)
    assert "lacks the package numpy" in dialog.doing.text() and "\n" not in dialog.doing.text()
    assert dialog.start.isEnabled() and dialog.start.text() == "Chec&k"


def test_own_environment_that_is_missing_is_told_in_the_dock(window, dialog, tmp_path):
    press(dialog.own)
    type_path(dialog.python, tmp_path / "nowhere")
    assert dialog.status.text() == f"The Python {tmp_path / 'nowhere'} that the settings of the plugin name does not exist."
    window.dock.banner.refresh()
    assert dialog.status.text() in window.dock.banner.text.text()


def test_everything_is_removed_after_a_question_that_says_the_size(window, dialog, fresh):
    environment(fresh, megabytes=200)
    asked = answer(QMessageBox.StandardButton.No)
    click(dialog.remove)
    until(lambda: asked and QApplication.activeModalWidget() is None)
    assert "This frees 0.2 GB" in asked[0] and fresh.exists()
    asked = answer(QMessageBox.StandardButton.Yes)
    click(dialog.remove)
    until(lambda: asked and not window.dock.setup.is_running and dialog.doing.text())
    assert dialog.doing.text() == "0.2 GB are free again." and not fresh.exists()
    assert window.dock.banner.isVisible()


def test_diagnostics_and_documentation(dialog):
    click(dialog.diagnostics)
    assert "## Worker environment" in QApplication.clipboard().text()
    addresses = Addresses()
    QDesktopServices.setUrlHandler("https", addresses, "take")
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    QDesktopServices.unsetUrlHandler("https")
    assert len(addresses.opened) == 1 and QUrl(addresses.opened[0]).fragment() == "setup"


# -- the page in QGIS's Options dialog


@pytest.fixture
def page(fresh):
    """The page as QGIS makes it; shown in a window because QGIS's dialog needs the whole application."""
    opened = []
    factory = OptionsFactory(lambda: opened.append(True))
    parent = QWidget()
    page = factory.createWidget(parent)
    assert isinstance(page, QgsOptionsPageWidget)
    page.opened = opened
    parent.show()
    yield page
    parent.close()
    parent.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_options_are_kept_when_they_are_applied_and_not_before(page, tmp_path):
    form = page.form
    type_path(form.wheels, tmp_path)
    press(form.onlyWheels)
    QTest.keyClicks(form.index, "https://packages.example/simple")
    choose(form.device, "cpu")
    choose(form.preview, "svm")
    press(form.keepLogs)
    assert [QgsSettings().value(name) for name in SETTINGS] == [None] * len(SETTINGS)
    page.apply()
    assert qgis_bridge.wheel_folder_setting() == str(tmp_path) and qgis_bridge.only_wheel_folder_setting()
    assert qgis_bridge.index_setting() == "https://packages.example/simple" and not qgis_bridge.keeps_logs()
    assert [QgsSettings().value(name) for name in (DEVICE_SETTING, PREVIEW_METHOD_SETTING)] == ["cpu", "svm"]
    again = OptionsFactory(lambda: None).createWidget()
    assert (again.form.device.currentData(), again.form.preview.currentData()) == ("cpu", "svm")
    assert not again.form.keepLogs.isChecked() and again.form.onlyWheels.isChecked()
    again.deleteLater()


def test_preferred_values_are_the_defaults_of_the_algorithms(page):
    def default(algorithm, name):
        made = QgsApplication.processingRegistry().createAlgorithmById(f"tlcm:{algorithm}")
        return made.parameterDefinition(name).defaultValue()

    assert (default("mapstack", "DEVICE"), default("previewmap", "METHOD")) == ("auto", "rf")
    choose(page.form.device, "cpu")
    choose(page.form.preview, "svm")
    page.apply()
    assert (default("mapstack", "DEVICE"), default("previewmap", "METHOD")) == ("cpu", "svm")
    assert default("trainmodel", "METHOD") == "rf"


def test_a_device_that_is_no_longer_known_is_ignored(page):
    QgsSettings().setValue(DEVICE_SETTING, "abacus")
    made = QgsApplication.processingRegistry().createAlgorithmById("tlcm:mapstack")
    assert made.parameterDefinition("DEVICE").defaultValue() == "auto"


def test_own_python_of_the_options_is_used(page, tmp_path):
    program = tmp_path / "python"
    program.touch()
    type_path(page.form.python, program)
    page.apply()
    assert find_interpreter().path == Path(program) and not find_interpreter().managed


def test_set_up_is_opened_from_the_options(page):
    click(page.form.setup)
    assert page.opened == [True]
