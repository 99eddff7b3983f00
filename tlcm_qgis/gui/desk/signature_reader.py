"""Reads what the signature panel draws: one pixel, and the samples of the classes."""

from __future__ import annotations

from typing import Dict, List, Optional, Tuple

from qgis.core import QgsPointXY, QgsVectorLayer, QgsVectorLayerFeatureSource
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...processing.texts import translate
from .class_curves import ClassCurve, class_series, class_spectra
from .class_places import ClassPlaces, SampleFields, find_places
from .desk import Desk
from .plots import find_matplotlib
from .reading import PixelSeries, read_pixel_series
from .signature_data import ALL_CLASSES, NO_CLASS, SPECTRUM, Wanted
from .tasks import IsCancelled

_PIXEL, _CLASSES = "signature/pixel", "signature/classes"  # keys of tasks


class SignatureReader(QObject):
    """Reads in tasks and keeps what was read until it is forgotten.

    Args:
        desk: tasks and state.
        parent: owner.

    Attributes:
        pixel: the last one that was read.
        problem: why something could not be read, one sentence.
    """

    ended = pyqtSignal()  # a pixel or the classes were read, or could not be
    progressed = pyqtSignal(float)  # percent of the classes
    _told = pyqtSignal(int, float)  # number of the reading, percent; from another thread

    def __init__(self, desk: Desk, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._tasks, self._state = desk.tasks, desk.state
        self.pixel: Optional[PixelSeries] = None
        self.problem = ""
        self._samples: Optional[ClassPlaces] = None
        self._curves: Dict[Tuple[str, str, int], List[ClassCurve]] = {}
        self._number = 0
        self._told.connect(self._on_told)

    @property
    def is_reading_classes(self) -> bool:
        """Return whether the samples of the classes are being read."""
        return self._tasks.has(_CLASSES)

    @property
    def is_reading(self) -> bool:
        """Return whether anything is being read."""
        return self.is_reading_classes or self._tasks.has(_PIXEL)

    @property
    def has_samples(self) -> bool:
        """Return whether samples were found."""
        return self._samples is not None and len(self._samples.places) > 0

    def curves(self, wanted: Wanted) -> Optional[List[ClassCurve]]:
        """Return the curves of the classes, ``None`` if they have not been read."""
        return self._curves.get(wanted.key)

    def read_pixel(self, point: QgsPointXY, crs: str) -> None:
        """Read the pixel at ``point``; ``crs``: as WKT."""
        stack = self._state.stack
        if stack is None:
            return

        def work(is_cancelled: IsCancelled) -> PixelSeries:
            find_matplotlib()
            return read_pixel_series(stack, point.x(), point.y(), crs, is_cancelled)

        self._tasks.start(translate("Reading a pixel"), work, self._take_pixel, self._refuse_pixel, key=_PIXEL)

    def read_classes(self, wanted: Wanted, layer: QgsVectorLayer) -> bool:
        """Read the curves of the classes unless they are known; returns whether that has begun."""
        state, stack, scheme, known = self._state, self._state.stack, self._state.scheme, self._samples
        fields = SampleFields.of(layer.fields().names(), state.class_field, state.date_field)
        if stack is None or scheme is None or fields.label < 0 or wanted.chosen == NO_CLASS or wanted.key in self._curves:
            return False
        source, crs = QgsVectorLayerFeatureSource(layer), layer.crs().toWkt()
        date = [one.key for one in stack.dates].index(wanted.date)
        value = None if wanted.chosen == ALL_CLASSES else wanted.chosen
        self._number += 1
        number, told = self._number, self._told

        def work(is_cancelled: IsCancelled) -> Tuple[ClassPlaces, List[ClassCurve]]:
            find_matplotlib()
            samples = known or find_places(source, fields, scheme, stack, crs, is_cancelled)
            if wanted.view == SPECTRUM:
                return samples, class_spectra(stack, date, samples, is_cancelled)
            return samples, class_series(stack, wanted.quantity, samples, value, lambda percent: told.emit(number, percent), is_cancelled)

        def done(found: Tuple[ClassPlaces, List[ClassCurve]]) -> None:
            self._samples, self._curves[wanted.key] = found
            self.ended.emit()

        self._tasks.start(translate("Reading the samples of each class"), work, done, self._refuse_classes, key=_CLASSES)
        return True

    def cancel_classes(self) -> None:
        """Read the classes no further, and say so."""
        self._tasks.drop(_CLASSES)
        self._refuse_classes(translate("Reading was cancelled. Choose again what to show."))

    def stop_classes(self) -> None:
        """Read the classes no further: something else is wanted of them."""
        self._tasks.drop(_CLASSES)
        self.problem = ""

    def stop(self) -> None:
        """Read nothing any more."""
        self._tasks.drop(_PIXEL)
        self._tasks.drop(_CLASSES)

    def forget_pixel(self) -> None:
        """Keep no pixel."""
        self.pixel = None

    def forget_samples(self) -> None:
        """Keep no samples: they have changed."""
        self._samples = None
        self._curves.clear()

    def _take_pixel(self, pixel: PixelSeries) -> None:
        self.pixel, self.problem = pixel, ""
        self.ended.emit()

    def _refuse_pixel(self, problem: str) -> None:
        self.pixel, self.problem = None, problem
        self.ended.emit()

    def _refuse_classes(self, problem: str) -> None:
        self.problem = problem
        self.ended.emit()

    def _on_told(self, number: int, percent: float) -> None:
        if number == self._number:
            self.progressed.emit(percent)
