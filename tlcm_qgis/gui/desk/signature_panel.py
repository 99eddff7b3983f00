"""Spectra and time series of a pixel and of the classes, beside the samples."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, List, Optional, Tuple

from qgis.core import QgsPointXY, QgsVectorLayer
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QSignalBlocker, QTimer
from qgis.PyQt.QtWidgets import QWidget

from ...processing.resources import icon
from ...processing.texts import translate
from .class_places import SAMPLES_PER_CLASS
from .desk import Desk
from .pixel_tool import PixelPicker
from .plots import PlotWidget
from .quantities import Quantity, quantities
from .readiness import stack_ready
from .signature_data import ALL_CLASSES, NO_CLASS, SERIES, SPECTRUM, Wanted, make_chart
from .signature_reader import SignatureReader

_FORM = Path(__file__).with_suffix(".ui")
_NOTE = "samples/signature"
_EDIT_MS = 500  # after the last of several edits
_FOLLOW_MS = 120  # after the pointer has come to rest
_SLOW_MS = 300  # after which progress is shown


class SignaturePanel(QWidget):
    """Draws the pixel that was clicked and the samples of each class, on the shown date or through time.

    Everything is read in tasks, and only while the panel is open and on the screen. Call ``close_panel`` before it is given up.

    Args:
        desk: services and state.
    """

    def __init__(self, desk: Desk, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._desk, self._state = desk, desk.state
        uic.loadUi(str(_FORM), self)
        self.setObjectName("tlcm_signature")
        self._layer: Optional[QgsVectorLayer] = None
        self._place: Optional[Tuple[QgsPointXY, str]] = None
        self._quantities: List[Quantity] = []
        self.plot = PlotWidget(self, name="signature")
        self.plotPage.addWidget(self.plot)
        self._edited, self._rested, self._slow, self._due = (self._timer(wait) for wait in (_EDIT_MS, _FOLLOW_MS, _SLOW_MS, 0))
        self.picker = PixelPicker(desk.canvas, self.look, self)
        self._reader = SignatureReader(desk, self)
        self._links: List[Tuple[Any, Callable[..., None]]] = []
        self._connect()
        self._show_kept()
        self._follow_layer(self._state.samples_layer())

    def close_panel(self) -> None:
        """Stop reading, give the canvas back and listen to nothing any more."""
        for timer in (self._edited, self._rested, self._slow, self._due):
            timer.stop()
        self._reader.stop()
        self.picker.close()
        self._follow_layer(None)
        for signal, slot in self._links:
            signal.disconnect(slot)
        self._links.clear()

    def showEvent(self, event: Any) -> None:
        """Read what has changed while the panel was out of sight."""
        super().showEvent(event)
        self._renew()

    def look_at(self, point: QgsPointXY) -> None:
        """Read and draw the pixel at a point of the canvas."""
        crs = self.picker.crs.toWkt()
        self._place = (point, crs)
        self.picker.mark(point)
        self._read_pixel()

    def _connect(self) -> None:
        self.look.setIcon(icon("desk_pixel.svg"))
        for title, data in ((translate("Spectrum of the shown date"), SPECTRUM), (translate("Time series"), SERIES)):
            self.view.addItem(title, data)
        for combo in (self.view, self.quantity, self.classes):
            combo.activated.connect(self._on_choice)
        self.box.collapsedStateChanged.connect(self._on_collapsed)
        self.stop.clicked.connect(self._reader.cancel_classes)
        self.reading.hide()
        self.bar.setRange(0, 100)
        self._reader.progressed.connect(lambda percent: self.bar.setValue(round(percent)))
        self._reader.ended.connect(self._on_read)
        self._edited.timeout.connect(self._forget_samples)
        self._rested.timeout.connect(self._look_at_rest)
        self._slow.timeout.connect(self.reading.show)
        self._due.timeout.connect(self._draw)
        self.picker.picked.connect(self.look_at)
        self.picker.hovered.connect(self._on_hovered)
        for signal, slot in (
            (self._state.stack_changed, self._on_stack),
            (self._state.samples_changed, self._on_samples),
            (self._state.scheme_changed, self._on_scheme),
            (self._state.date_changed, self._renew),
        ):
            signal.connect(slot)
            self._links.append((signal, slot))

    def _show_kept(self) -> None:
        """Fill and choose what the project keeps."""
        kept = self._state.recall(_NOTE) or {}
        with QSignalBlocker(self.box):
            self.box.setCollapsed(bool(kept.get("collapsed", False)))
        self.view.setCurrentIndex(max(0, self.view.findData(kept.get("view"))))
        self._fill_quantities(kept.get("quantity"))
        self._fill_classes(kept.get("class"))

    def _fill_quantities(self, chosen: Any) -> None:
        self._quantities = quantities(self._state.stack) if self._state.stack is not None else []
        self.quantity.clear()
        for quantity in self._quantities:
            self.quantity.addItem(quantity.title, quantity.name)
        self.quantity.setCurrentIndex(max(0, self.quantity.findData(chosen)))

    def _fill_classes(self, chosen: Any) -> None:
        self.classes.clear()
        self.classes.addItem(translate("All classes"), ALL_CLASSES)
        for item in self._state.scheme.classes if self._state.scheme is not None else ():
            self.classes.addItem(item.name, item.value)
        self.classes.addItem(translate("No class"), NO_CLASS)
        self.classes.setCurrentIndex(max(0, self.classes.findData(chosen)))

    # -- what has changed -----------------------------------------------------------------------------------------------------------

    def _on_stack(self) -> None:
        self._show_kept()
        if self._state.stack is None:
            self._place = None
            self._reader.forget_pixel()
            self.picker.mark(None)
        else:
            self._read_pixel()
        self._forget_samples()

    def _on_samples(self) -> None:
        self._follow_layer(self._state.samples_layer())
        self._forget_samples()

    def _on_scheme(self) -> None:
        self._fill_classes((self._state.recall(_NOTE) or {}).get("class"))
        self._forget_samples()

    def _on_choice(self, *_ignored: Any) -> None:
        self._remember()
        self._renew()

    def _on_collapsed(self, _collapsed: bool) -> None:
        self._remember()
        self._renew()

    def _on_hovered(self, point: QgsPointXY) -> None:
        if self.follow.isChecked():
            self._hovered = point
            self._rested.start()

    def _look_at_rest(self) -> None:
        self.look_at(self._hovered)

    def _remember(self) -> None:
        self._state.remember(
            _NOTE,
            {
                "collapsed": self.box.isCollapsed(),
                "view": self.view.currentData(),
                "quantity": self.quantity.currentData() or "",
                "class": self.classes.currentData(),
            },
        )

    def _follow_layer(self, layer: Optional[QgsVectorLayer]) -> None:
        """Hear of every edit of the samples, saved or not."""
        if layer is not self._layer:
            for old, connects in ((self._layer, False), (layer, True)):
                for signal in (old.layerModified, old.afterRollBack, old.dataChanged) if old is not None else ():
                    (signal.connect if connects else signal.disconnect)(self._on_edit)
            self._layer = layer

    def _on_edit(self, *_ignored: Any) -> None:
        self._edited.start()

    def _forget_samples(self) -> None:
        self._reader.forget_samples()
        self._renew()

    # -- reading --------------------------------------------------------------------------------------------------------------------

    def _wanted(self) -> Optional[Wanted]:
        quantity = next((one for one in self._quantities if one.name == self.quantity.currentData()), None)
        if quantity is None or self._state.date_of(self._state.date) is None:
            return None
        return Wanted(self.view.currentData(), self._state.date, quantity, self.classes.currentData())

    def _read_pixel(self) -> None:
        if self._place is not None:
            self._reader.read_pixel(*self._place)

    def _renew(self) -> None:
        """Read the classes if what is wanted of them is not known, and draw."""
        self.quantity.setEnabled(self.view.currentData() == SERIES)
        self._reader.stop_classes()
        self._end_reading()
        if self.box.isCollapsed() or not self.isVisible():
            return
        wanted, layer = self._wanted(), self._layer
        if wanted is not None and layer is not None and self._reader.read_classes(wanted, layer):
            self.bar.setValue(0)
            self._slow.start()
        self._due.start()

    def _on_read(self) -> None:
        if not self._reader.is_reading_classes:
            self._end_reading()
        self._due.start()

    def _end_reading(self) -> None:
        self._slow.stop()
        self.reading.hide()

    # -- drawing --------------------------------------------------------------------------------------------------------------------

    def _draw(self) -> None:
        stack, wanted = self._state.stack, self._wanted()
        if stack is None or wanted is None:
            self._say(stack_ready(self._state).text)
            return
        reader = self._reader
        chart = make_chart(stack, wanted, self._state.scheme, reader.curves(wanted) or (), reader.pixel)
        if chart is None:
            self._say(reader.problem or self._missing(wanted))
            return
        self.plot.draw(chart.draw, chart.rows())
        self.note.setText(" ".join(filter(None, (reader.problem, self._pixel_note(wanted), self._class_note(wanted)))))
        self.note.show()

    def _say(self, text: str) -> None:
        self.plot.say(text)
        self.note.hide()

    def _missing(self, wanted: Wanted) -> str:
        """Return why nothing can be drawn and what to do."""
        reader, curves = self._reader, self._reader.curves(wanted)
        if reader.is_reading:
            return translate("Reading the images.")
        if reader.pixel is not None:
            return self._pixel_note(wanted) or translate("The images have no valid value at this pixel. Click at another place.")
        if curves is not None and reader.has_samples:
            if wanted.view == SPECTRUM and not curves:
                return translate("None of the samples is of {date}. Show another date, or a time series.", date=wanted.date)
            return translate("None of the samples has a valid value there. Show another date, or look at a pixel.")
        return translate("Press “Look at a pixel” and click in the canvas, or add samples to see the spectra of their classes.")

    def _pixel_note(self, wanted: Wanted) -> str:
        pixel = self._reader.pixel
        if pixel is None or wanted.view != SPECTRUM or wanted.date not in pixel.dates:
            return ""
        date = pixel.dates.index(wanted.date)
        if pixel.masked[date]:
            return translate("The pixel is masked on {date}.", date=wanted.date)
        has_value = any(value is not None for value in pixel.values[date])
        return "" if has_value else translate("The pixel has no value on {date}.", date=wanted.date)

    def _class_note(self, wanted: Wanted) -> str:
        if self._reader.curves(wanted) is None:
            return ""
        return translate(
            "Classes: mean and, shaded, 10 to 90 % of at most {limit} samples of each, drawn at random. Masked pixels are left out.",
            limit=SAMPLES_PER_CLASS,
        )

    def _timer(self, wait_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait_ms)
        return timer
