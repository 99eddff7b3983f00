"""Plots of the desk: what is on the screen can be taken along as a picture and as numbers."""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path

import pytest
from desk_window import until
from qgis.core import QgsApplication
from qgis.PyQt import sip

from tlcm_qgis.gui.desk.plot_fonts import _FILES
from tlcm_qgis.gui.desk.plots import PlotWidget

ROWS = [("date", "red"), ("2021-06-15", 0.1), ("2021-07-15", 0.2)]


@pytest.fixture
def plot(qgis_app):
    widget = PlotWidget(name="series")
    yield widget
    if not sip.isdeleted(widget):
        widget.deleteLater()


def line(figure, _colours):
    figure.subplots().plot([0, 1], [row[1] for row in ROWS[1:]])


def test_picture_and_data_are_saved(plot, tmp_path):
    plot.draw(line, ROWS)
    for name in ("a.png", "a.svg", "a.csv"):
        plot.save_as(str(tmp_path / name))
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG") and "<svg" in (tmp_path / "a.svg").read_text(encoding="utf-8")
    assert (tmp_path / "a.csv").read_text(encoding="utf-8").split() == ["date,red", "2021-06-15,0.1", "2021-07-15,0.2"]


def test_without_matplotlib_there_is_a_sentence_and_the_data(plot, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)
    plot.show()
    plot.draw(line, ROWS)
    until(lambda: not plot.sentence.isHidden())
    assert "Matplotlib" in plot.sentence.text() and not plot.save.isHidden()
    plot.save_as(str(tmp_path / "a.csv"))
    assert "0.2" in (tmp_path / "a.csv").read_text(encoding="utf-8")


def test_a_plot_is_drawn_in_another_thread_for_the_size_it_has(plot):
    threads = []
    plot.draw(lambda figure, colours: (threads.append(threading.current_thread()), line(figure, colours)), ROWS)
    for size in ((400, 300), (500, 350)):
        plot.resize(*size)
        plot.show()
        until(lambda: plot.picture.image.size() == plot.picture.size() * plot.picture.devicePixelRatioF())
    shown = {plot.picture.image.pixelColor(x, y).name() for x in range(0, 400, 3) for y in range(0, 200, 3)}
    assert len(shown) > 2 and threading.main_thread() not in threads


def test_a_plot_that_is_gone_is_drawn_no_more(plot, qgis_app):
    begun, ended = threading.Event(), threading.Event()

    def slowly(figure, colours):
        begun.set()
        time.sleep(0.2)
        line(figure, colours)
        ended.set()

    plot.show()
    plot.draw(slowly, ROWS)
    until(begun.is_set)
    sip.delete(plot)
    assert ended.is_set()  # what draws does not outlive its widget
    until(lambda: QgsApplication.taskManager().count() == 0)


def test_a_sentence_takes_the_place_of_a_plot(plot):
    plot.draw(line, ROWS)
    plot.say("Click into the canvas.")
    assert not plot.sentence.isHidden() and plot.save.isHidden()


def test_chinese_names_of_classes_have_letters(plot, monkeypatch):
    """Matplotlib's own font would show boxes; its list of fonts may be older than a font."""
    from matplotlib import font_manager

    there = [path for path in font_manager.findSystemFonts() if any(part in Path(path).name.casefold() for part in _FILES)]
    if not there:
        pytest.skip("no font with Chinese letters on this machine, as of fonts-noto-cjk")
    monkeypatch.setattr(font_manager.fontManager, "ttflist", [font for font in font_manager.fontManager.ttflist if font.fname not in there])
    plot.draw(lambda figure, _colours: figure.subplots().set_title("水体"), ROWS)
    (title,) = [axes.title for axes in plot.figure().axes]
    font = font_manager.get_font(font_manager.findfont(title.get_fontproperties()))
    assert font.get_char_index(ord("水"))
