"""Hands of an analyst on the page Results: series, cells of matrices, places in the canvas."""

from __future__ import annotations

import csv
import shutil

from desk_window import type_path, until
from osgeo import gdal
from qgis.core import QgsPointXY, QgsRasterLayer, QgsTemporalNavigationObject, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest


def with_controller(window):
    """Give the canvas of a window a Temporal Controller, as QGIS does."""
    controller = QgsTemporalNavigationObject(window.canvas)
    window.canvas.setTemporalController(controller)
    controller.updateTemporalRange.connect(window.canvas.setTemporalRange)
    return window


def copied_run(chain, folder):
    """Return a copy of the folder of a whole run, which a test may damage."""
    chain.result("maptimeseries")
    copy = folder / "Lauf äöü"
    shutil.copytree(chain.place("maptimeseries"), copy)
    return copy


def open_series(window, folder, panel):
    page = window.page("results")
    type_path(page.form.seriesFile, folder / "series.json")
    until(lambda: page.state.series is not None or page.state.series_problem)
    page.show_panel(panel)
    return page.panels[panel]


def values_of(path):
    return gdal.Open(str(path)).ReadAsArray()


def refill(path, value):
    """Give every pixel of a map the same value, as another program may do."""
    data = gdal.OpenEx(str(path), gdal.OF_UPDATE, open_options=["IGNORE_COG_LAYOUT_BREAK=YES"])
    data.GetRasterBand(1).Fill(value)
    del data


def click_cell(matrix, row, column):
    table = matrix.table
    index = table.model().index(row, column)
    table.scrollTo(index)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())


def click_canvas(window, x, y):
    place = window.canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    QTest.mouseClick(window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(place.x()), round(place.y())))


def show_extent_of(window, path):
    layer = QgsRasterLayer(str(path), "extent")
    window.canvas.setDestinationCrs(layer.crs())
    window.canvas.setExtent(layer.extent())


def saved_rows(plot, path):
    plot.save_as(str(path))
    with open(path, encoding="utf-8", newline="") as stream:
        return list(csv.reader(stream))


def places_shown(page):
    layer = page.places.layer()
    if isinstance(layer, QgsVectorLayer):
        return layer.featureCount()
    return int((values_of(layer.source()) == 1).sum()) if layer is not None else 0


def pixel_of(run, column, row):
    x0, dx, _, y0, _, dy = gdal.Open(str(run / "maps" / "map_2021-06-15.tif")).GetGeoTransform()
    return x0 + (column + 0.5) * dx, y0 + (row + 0.5) * dy
