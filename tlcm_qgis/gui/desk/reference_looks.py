"""How the images of a place are shown: in which bands, and how many pixels wide."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...processing.texts import translate
from .pictures import PRESETS, missing_wavelengths, preset_bands, shown_preset
from .reference_reader import Wanted
from .state import DeskState

_SIDE = "reference/side"


class LookChoice(QObject):
    """Two widgets above the images.

    Args:
        form: of the panel; its ``preset`` and ``side`` are used.
        state: of the desk; the bands are those of the canvas.
        parent: the panel.
    """

    changed = pyqtSignal()  # the images are to be shown in another width

    def __init__(self, form: Any, state: DeskState, parent: Any) -> None:
        super().__init__(parent)
        self._form, self._state = form, state
        form.preset.activated.connect(lambda _index: state.set_preset(form.preset.currentData()))
        form.side.setValue(int(state.recall(_SIDE, form.side.value())))
        form.side.valueChanged.connect(self._on_side)

    def fill(self) -> None:
        """Offer what the bands of the stack allow."""
        combo, stack = self._form.preset, self._state.stack
        combo.clear()
        if stack is not None:
            for preset in PRESETS.values():
                if not missing_wavelengths(stack, preset):
                    combo.addItem(translate(preset.title), preset.name)
            combo.setCurrentIndex(combo.findData(shown_preset(stack, self._state.preset).name))

    def is_old(self) -> bool:
        """Return whether the canvas shows other bands by now."""
        stack = self._state.stack
        return stack is not None and bool(self._form.preset.currentData() != shown_preset(stack, self._state.preset).name)

    def wanted(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> Optional[Wanted]:
        """Return what shall be read of a place, ``None`` if the stack has no bands to show."""
        stack = self._state.stack
        bands = preset_bands(stack, shown_preset(stack, self._state.preset)) if stack is not None else None
        return Wanted(point.x(), point.y(), crs.toWkt(), _odd(self._form.side.value()), bands) if bands is not None else None

    def _on_side(self, side: int) -> None:
        self._state.remember(_SIDE, _odd(side))
        self.changed.emit()


def _odd(side: int) -> int:
    """Return a width that has a pixel in the middle."""
    return side - (1 - side % 2)
