"""Hands of an analyst on the page Samples: clicks and keys in canvas and tables, on a square kilometre."""

from __future__ import annotations

from desk_window import click, until
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit

from tlcm_qgis.core.spec.classes import ClassScheme, LandCoverClass
from tlcm_qgis.gui.desk.sample_layers import POINTS
from tlcm_qgis.gui.desk.scheme_model import COUNT, NAME

UTM = "EPSG:32631"
WEST, NORTH = 500_000.0, 5_000_000.0
SIDE_M = 1000.0
LEFT = Qt.MouseButton.LeftButton
WATER = LandCoverClass(1, "w", "Water", "#3f88c5")
FOREST = LandCoverClass(2, "f", "Forest", "#2b6a30")
TWO = ClassScheme((WATER, FOREST))


def samples_page(window):
    """Return the page Samples; project and canvas are those of a square kilometre."""
    window.desk.project.setCrs(QgsCoordinateReferenceSystem(UTM))
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(UTM))
    window.canvas.setExtent(QgsRectangle(WEST, NORTH - SIDE_M, WEST + SIDE_M, NORTH))
    return window.page("samples")


def new_layer(page, path, kind=POINTS, scheme=TWO) -> QgsVectorLayer:
    page.state.set_scheme(scheme)
    page.make_layer(str(path), kind)
    layer = page.state.samples_layer()
    assert layer is not None, page.form.samplesState.text()
    until(lambda: page.counts.is_settled)
    return layer


def pixel(window, x: float, y: float) -> QPoint:
    """Return where a place (metres from the upper left corner) is in the canvas."""
    point = QgsPointXY(WEST + x, NORTH - y)
    found = window.canvas.getCoordinateTransform().transform(point)
    return QPoint(round(found.x()), round(found.y()))


def press(window, x: float, y: float, button=LEFT) -> None:
    QTest.mouseClick(window.canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, pixel(window, x, y))


def lasso(window, west: float, north: float, east: float, south: float) -> None:
    """Draw a line around a rectangle."""
    viewport, none = window.canvas.viewport(), Qt.KeyboardModifier.NoModifier
    corners = [pixel(window, *corner) for corner in ((west, north), (east, north), (east, south), (west, south))]
    QTest.mousePress(viewport, LEFT, none, corners[0])
    for corner in corners[1:]:  # QTest moves the pointer, which the offscreen platform has none of
        QApplication.sendEvent(viewport, QMouseEvent(QEvent.Type.MouseMove, QPointF(corner), Qt.MouseButton.NoButton, LEFT, none))
    QTest.mouseRelease(viewport, LEFT, none, corners[-1])


def key(window, number: str) -> None:
    QTest.keyClick(window.canvas, number)


def settle(page) -> None:
    QApplication.processEvents()
    until(lambda: page.counts.is_settled)


def table(page) -> dict[str, str]:
    """Return the number of samples by name, as the table shows it."""
    model = page.classes.model
    return {model.index(row, NAME).data(): model.index(row, COUNT).data() for row in range(model.rowCount())}


def choose_class(page, row: int, column: int = NAME) -> None:
    view = page.classes.form.table
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, view.visualRect(view.model().index(row, column)).center())


def type_cell(page, row: int, column: int, text: str) -> None:
    view = page.classes.form.table
    view.setCurrentIndex(view.model().index(row, column))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F2)
    edit = view.indexWidget(view.currentIndex())
    assert isinstance(edit, QLineEdit), "the cell cannot be edited"
    edit.selectAll()
    edit.insert(text)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    QApplication.processEvents()


def dialog(kind=QDialog):
    QApplication.processEvents()
    return next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible())


def drawn(window, page, places) -> None:
    click(page.drawing.form.add)
    for place in places:
        press(window, *place)
    settle(page)


def three_samples(window, page, path) -> QgsVectorLayer:
    """Return a new layer with three samples of water, two of them close together."""
    layer = new_layer(page, path)
    drawn(window, page, [(100, 100), (150, 150), (800, 800)])
    return layer


def choose_file(path) -> None:
    """Type a path into the open file dialog."""
    chooser = dialog(QFileDialog)
    chooser.findChild(QLineEdit, "fileNameEdit").setText(str(path))
    chooser.accept()
    QApplication.processEvents()


def menu_entry(menu, part: str):
    menu.aboutToShow.emit()
    return next(action for action in menu.actions() if part in action.text())


def fill_file(path, count: int) -> None:
    """Give a file of samples more of them, by its provider."""
    layer = QgsVectorLayer(f"{path}|layername=samples", "filling", "ogr")
    features = []
    for number in range(count):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([None, number + 1, number % 2 + 1, "", "2021-06-15", "digitized", 1.0, 1.0])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(WEST + number % 100 * 10, NORTH - number // 100 * 10)))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
