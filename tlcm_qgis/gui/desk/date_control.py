"""Which date of the stack is in the canvas and in which colours: slider, buttons, keys."""

from __future__ import annotations

from typing import Any, List

from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QObject, QSignalBlocker, Qt
from qgis.PyQt.QtWidgets import QAction

from ...processing.resources import icon
from ...processing.texts import translate
from .desk import Desk
from .pictures import PRESETS, missing_wavelengths, shown_preset


class DateControl(QObject):
    """Fills slider, buttons and presets of the page's form.

    The keys work wherever the keyboard is in QGIS's window; people can choose others in QGIS's settings.

    Args:
        form: of the page Stack.
        desk: services and state.
    """

    def __init__(self, form: Any, desk: Desk) -> None:
        super().__init__(form)
        self._form, self._desk, self._state = form, desk, desk.state
        self._actions: List[QAction] = []
        form.previous.setDefaultAction(self._action("previous_date", translate("Previous date"), "desk_previous.svg", "Alt+Left", -1))
        form.following.setDefaultAction(self._action("next_date", translate("Next date"), "desk_next.svg", "Alt+Right", 1))
        form.slider.valueChanged.connect(self.show_row)
        form.preset.activated.connect(lambda _index: self._state.set_preset(form.preset.currentData()))
        form.showDate.clicked.connect(desk.date_layer.show)

    def close(self) -> None:
        """Take the keys away again."""
        for action in self._actions:
            QgsGui.shortcutsManager().unregisterAction(action)
            self._desk.canvas.removeAction(action)
            self._form.removeAction(action)
            action.deleteLater()
        self._actions.clear()

    def renew(self) -> None:
        """Offer the dates and colours of the stack that is known now."""
        stack, form = self._state.stack, self._form
        with QSignalBlocker(form.slider):
            form.slider.setRange(0, max(0, len(stack.dates) - 1 if stack else 0))
        form.preset.clear()
        for preset in PRESETS.values() if stack is not None else ():
            form.preset.addItem(translate(preset.title), preset.name)
            missing = missing_wavelengths(stack, preset)
            if missing:
                entry = form.preset.model().item(form.preset.count() - 1)
                entry.setFlags(entry.flags() & ~Qt.ItemFlag.ItemIsEnabled)
                entry.setToolTip(
                    translate("The stack has no band near {wavelengths} µm.", wavelengths=", ".join(f"{value:.2f}" for value in missing))
                )
        form.preset.setEnabled(stack is not None)
        self.follow()

    def follow(self) -> None:
        """Show which date and colours are chosen."""
        stack, form = self._state.stack, self._form
        row, count = self.row(), len(stack.dates) if stack else 0
        with QSignalBlocker(form.slider):
            form.slider.setValue(max(0, row))
        form.dateLabel.setText(self._state.date if row >= 0 else "")
        if stack is not None:
            form.preset.setCurrentIndex(form.preset.findData(shown_preset(stack, self._state.preset).name))
        for action, possible in zip(self._actions, (row > 0, 0 <= row < count - 1)):
            action.setEnabled(possible)

    def row(self) -> int:
        """Return the number of the shown date, -1 if there is none."""
        keys = [date.key for date in self._state.stack.dates] if self._state.stack else []
        return keys.index(self._state.date) if self._state.date in keys else -1

    def show_row(self, row: int) -> None:
        """Show a date in the canvas from now on."""
        if self._state.stack is not None and 0 <= row < len(self._state.stack.dates):
            key = self._state.stack.dates[row].key
            if key == self._state.date:
                self._desk.date_layer.show()
            else:
                self._desk.date_layer.is_active = True
                self._state.set_date(key)

    def _action(self, name: str, text: str, picture: str, keys: str, by: int) -> QAction:
        action = QAction(icon(picture), text, self)
        action.setObjectName(f"tlcm_{name}")
        action.triggered.connect(lambda _checked=False: self.show_row(self.row() + by))
        for widget in (self._desk.canvas, self._form):  # also where the dock floats
            widget.addAction(action)
        QgsGui.shortcutsManager().registerAction(action, keys)
        self._actions.append(action)
        return action
