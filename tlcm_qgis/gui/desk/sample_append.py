"""Many new samples into the edit buffer of a layer, a few at a time: QGIS stays awake, and one undo takes them all back."""

from __future__ import annotations

import time
from typing import Any, Dict, Iterator, Optional, Sequence

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.spec.errors import TlcmError
from ...processing.texts import sentence, translate
from .sample_counts import SampleCounts
from .sample_import import NewSample
from .sample_layers import attributes, new_samples

_SLICE_SECONDS = 0.03  # of the main thread at a time


class SampleAppender(QObject):
    """Adds samples to a layer that is being edited.

    Args:
        layer: of the samples; ``counts``: of that layer.
        class_field, date_field: of the layer.
        parent: owner.
    """

    progress = pyqtSignal(float)  # percent
    ended = pyqtSignal(int, str)  # number of samples that were added, problem ("" if there was none: then nothing was added)

    def __init__(
        self, layer: QgsVectorLayer, counts: SampleCounts, class_field: str, date_field: str, parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self._layer, self._counts, self._class_field, self._date_field = layer, counts, class_field, date_field
        self._steps: Optional[Iterator[float]] = None
        self._added = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def start(self, samples: Sequence[NewSample], values: Dict[str, Any]) -> None:
        """Begin to add. ``values``: class by label; samples of other labels are left out."""
        self._added = 0
        wanted = [sample for sample in samples if sample.label in values]
        self._layer.beginEditCommand(translate("Import samples"))
        self._steps = self._add(wanted, values)
        self._timer.start(0)

    def cancel(self) -> None:
        """Take back what was added so far."""
        if self._steps is not None:
            self._end("", whole=False)

    def _go_on(self) -> None:
        try:
            percent = next(self._steps) if self._steps is not None else None
        except StopIteration:
            self._end("", whole=True)
        except TlcmError as error:
            self._end(sentence(error), whole=False)
        else:
            if percent is not None:
                self.progress.emit(percent)

    def _add(self, samples: Sequence[NewSample], values: Dict[str, Any]) -> Iterator[float]:
        """Add features; give the percentage whenever the time is up."""
        of_class = {label: attributes(self._layer, self._class_field, item) for label, item in values.items()}
        end = time.monotonic() + _SLICE_SECONDS
        for number, sample in enumerate(samples, start=1):
            place = self._counts.new_place()
            features = new_samples(self._layer, sample.geometry, of_class[sample.label], self._date_field, sample.date, place)
            self._added += bool(features) and self._layer.addFeatures(features)
            if time.monotonic() > end:
                yield 100.0 * number / len(samples)
                end = time.monotonic() + _SLICE_SECONDS

    def _end(self, problem: str, whole: bool) -> None:
        self._timer.stop()
        self._steps = None
        if whole:
            self._layer.endEditCommand()
        else:
            self._layer.destroyEditCommand()
            self._added = 0
        self._layer.triggerRepaint()
        self.ended.emit(self._added, problem)
