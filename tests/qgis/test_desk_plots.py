"""Plots of the desk: what is on the screen can be taken along as a picture and as numbers."""

from __future__ import annotations

import sys

import pytest

from tlcm_qgis.gui.desk.plots import PlotWidget

ROWS = [("date", "red"), ("2021-06-15", 0.1), ("2021-07-15", 0.2)]


@pytest.fixture
def plot(qgis_app):
    widget = PlotWidget(name="series")
    yield widget
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
    plot.draw(line, ROWS)
    assert not plot.sentence.isHidden() and "Matplotlib" in plot.sentence.text()
    plot.save_as(str(tmp_path / "a.csv"))
    assert "0.2" in (tmp_path / "a.csv").read_text(encoding="utf-8")


def test_a_sentence_takes_the_place_of_a_plot(plot):
    plot.draw(line, ROWS)
    plot.say("Click into the canvas.")
    assert not plot.sentence.isHidden() and plot.save.isHidden()
