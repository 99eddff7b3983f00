"""What an analyst sees at first sight: nothing cut off, colours of the theme, and why something went wrong."""

from __future__ import annotations

import numpy as np
import pytest
from desk_stacks import write_image
from desk_window import click, type_path, until
from qgis.PyQt.QtWidgets import QLabel, QWidget

from tlcm_qgis.gui.desk.panel_tabs import PanelTabs
from tlcm_qgis.gui.desk.plots import PlotWidget

DARK = "QWidget { background: transparent; } QLabel { color: #c8c8c8; } QWidget:disabled { color: #303030; }"


@pytest.mark.parametrize("name", ["stack", "samples", "map", "results"])
def test_the_dock_opens_as_wide_as_its_pages_need(window, name):
    page = window.page(name)
    until(lambda: page.horizontalScrollBar().maximum() == 0, "the page is cut off")
    assert window.dock.width() < window.width() / 2


@pytest.mark.parametrize("is_enabled", [True, False])
def test_plots_take_the_text_colour_of_labels(qgis_app, is_enabled):
    window = QWidget()
    window.setStyleSheet(DARK)
    plot = PlotWidget(window)
    window.setEnabled(is_enabled)
    colours = plot.colours()
    assert colours.text == "#c8c8c8" and colours.background != "#000000"
    window.deleteLater()


def test_tabs_ask_for_the_room_of_the_seen_panel(qgis_app):
    tabs = PanelTabs()
    low, high = QLabel("one line"), QLabel("line\n" * 40)
    for panel in (low, high):
        panel.setWordWrap(True)
        tabs.addTab(panel, "panel")
    needs = {}
    for panel in (high, low):
        tabs.setCurrentWidget(panel)
        needs[panel] = (tabs.sizeHint().height(), tabs.minimumSizeHint().height(), tabs.heightForWidth(300))
    assert all(2 * less < more for less, more in zip(needs[low], needs[high], strict=True))
    tabs.deleteLater()


def test_why_a_run_failed_stays_on_the_page_until_the_next(window, worker, tmp_path):
    write_image(tmp_path / "images" / "reference.tif", np.ones((1, 8, 8)))
    page = window.page("stack")
    type_path(page.form.folder, tmp_path / "images")
    click(page.form.create)
    until(lambda: not window.desk.runner.active)
    text = page.progress.text
    assert text.isVisible() and text.text().startswith("No date was found in the names or metadata of reference.tif.")
    assert not page.progress.bar.isVisible() and not page.progress.cancel.isVisible()
    (tmp_path / "images" / "reference.tif").rename(tmp_path / "images" / "image_2021-06-15.tif")
    click(page.form.create)
    assert page.progress.bar.isVisible() and not text.text().startswith("No date")
    until(lambda: window.desk.state.stack is not None)
    assert not text.isVisible()
