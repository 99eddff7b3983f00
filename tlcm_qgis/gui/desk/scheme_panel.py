"""The editor of the class scheme, with the number of samples and the active class."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List, Mapping, Optional, Tuple

from qgis.core import QgsApplication
from qgis.gui import QgsColorDialog
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QModelIndex, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QGroupBox, QHeaderView, QToolButton

from ...core.spec.classes import ClassScheme, LandCoverClass
from ...core.spec.errors import TlcmError
from ...core.spec.messages import Message
from ...processing.resources import icon
from ...processing.samples import CLASS_VALUE
from ...processing.texts import sentence, translate, translate_message
from . import scheme_edits
from .page import Page
from .remove_class_dialog import RemoveClassDialog
from .sample_editor import SampleEditor
from .sample_style import CLASS_NAME
from .scheme_model import CODE, COLOUR, COUNT, KEY, NAME, PARENT, SchemeModel

_ORDER, _ACTIVE = "samples/order", "samples/active"
_SHOWN_ADVICE = 3
_MARGIN_PX, _WIDEST_PX, _NARROWEST_NAME_PX = 6, 110, 90
_WIDTHS = {KEY: 32, COLOUR: 26, CODE: 50, COUNT: 60, PARENT: 50}


class SchemePanel(QGroupBox):
    """Shows and edits ``state.scheme``; the chosen row is the active class.

    Args:
        page: whose state it edits.
    """

    active_changed = pyqtSignal()
    scheme_edited = pyqtSignal()  # by the analyst; the state's signal also tells of schemes that were found in a layer

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._desk, self._state = page.desk, page.state
        self._editor: Optional[SampleEditor] = None
        self._ids: Mapping[int, List[int]] = {}
        form: Any = self
        uic.loadUi(str(Path(__file__).with_suffix(".ui")), form)
        self.form = form
        self.model = SchemeModel(self._edit, self)
        self._fill()
        page.listen(self._state.scheme_changed, self.refresh)
        page.listen(self._state.samples_changed, self.refresh)

    def use(self, editor: SampleEditor) -> None:
        """Relabel and delete samples of removed classes with this editor."""
        self._editor = editor

    def active_class(self) -> Optional[LandCoverClass]:
        """Return the class of new samples."""
        row = int(self.form.table.currentIndex().row())
        classes: Tuple[LandCoverClass, ...] = self.model.classes
        return classes[row] if 0 <= row < len(classes) else None

    def set_active(self, value: int) -> None:
        """Choose the class of new samples."""
        row = self.model.row_of(value)
        if row >= 0:
            self.form.table.setCurrentIndex(self.model.index(row, NAME))

    def press_key(self, number: int) -> bool:
        """Choose the class with the key ``number`` (1-9); returns whether there is one."""
        if not 1 <= number <= min(scheme_edits.KEYS, len(self.model.classes)):
            return False
        self.set_active(self.model.classes[number - 1].value)
        return True

    @property
    def order(self) -> Tuple[int, ...]:
        """Return the values in the analyst's order."""
        return tuple(item.value for item in self.model.classes)

    def refresh(self) -> None:
        """Show the scheme of the state."""
        value = self._remembered_active()
        classes = scheme_edits.in_order(self._state.scheme, self._state.recall(_ORDER, ()))
        self.model.show(classes, self._locks())
        self._set_widths()
        if classes:
            self.set_active(value if self.model.row_of(value) >= 0 else classes[0].value)
        self._enable()
        self.active_changed.emit()

    def show_counts(self, ids: Mapping[int, List[int]], advice: Mapping[int, Message]) -> None:
        """Show the samples of every value (their ids), and what is doubtful about them."""
        self._ids = ids
        texts = {value: translate_message(message) for value, message in advice.items()}
        self.model.show_counts({value: len(found) for value, found in ids.items()}, texts)
        shown = [texts[value] for value in self.order if value in texts]
        more = len(shown) - _SHOWN_ADVICE
        lines = shown[:_SHOWN_ADVICE] + ([translate("And {count} more classes: see the table.", count=more)] if more > 0 else [])
        self.form.advice.setText("\n".join(lines))
        self.form.advice.setVisible(bool(lines))

    def say(self, text: str) -> None:
        """Show a sentence under the table, "" for none."""
        self.form.problem.setText(text)
        self.form.problem.setVisible(bool(text))

    def take_scheme(self, scheme: ClassScheme, order: Tuple[int, ...]) -> None:
        """Take classes from elsewhere; no sample changes its class."""
        try:
            merged = scheme_edits.taken_over(self._state.scheme, scheme, [value for value, found in self._ids.items() if found])
        except TlcmError as error:
            self.say(sentence(error))
            return
        codes = [scheme.by_value(value).code for value in order]
        places = {item.code: item.value for item in merged.classes}
        self._state.remember(_ORDER, [places[code] for code in codes if code in places])
        self._set(merged)

    # -- widgets ------------------------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        form = self.form
        form.table.setModel(self.model)
        header = form.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(24)
        for column in (KEY, COLOUR):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        form.table.verticalHeader().setDefaultSectionSize(form.table.fontMetrics().height() + 8)
        form.table.clicked.connect(self._on_click)
        form.table.activated.connect(self._on_click)
        form.table.selectionModel().currentRowChanged.connect(self._on_current)
        pictures = {form.add: icon("desk_add.svg"), form.remove: icon("desk_remove.svg")}
        pictures.update({form.take: icon("desk_import.svg"), form.give: icon("desk_export.svg")})
        pictures[form.up] = QgsApplication.getThemeIcon("/mActionArrowUp.svg")
        pictures[form.down] = QgsApplication.getThemeIcon("/mActionArrowDown.svg")
        for button, picture in pictures.items():
            button.setIcon(picture)
            button.setAccessibleName(button.toolTip())
        form.add.clicked.connect(self._add)
        form.remove.clicked.connect(self._remove)
        form.up.clicked.connect(lambda: self._move(-1))
        form.down.clicked.connect(lambda: self._move(1))
        form.advice.hide()
        self.say("")

    def _set_widths(self) -> None:
        """Let the name have what other columns leave, and never less than can be read; then the table scrolls."""
        table = self.form.table
        for column, narrowest in _WIDTHS.items():
            title = table.horizontalHeader().sectionSizeHint(column)
            content = min(table.sizeHintForColumn(column) + _MARGIN_PX, _WIDEST_PX)
            table.setColumnWidth(column, max(title, content, narrowest))
        others = sum(table.columnWidth(column) for column in _WIDTHS)
        table.setColumnWidth(NAME, max(_NARROWEST_NAME_PX, table.viewport().width() - others))

    def resizeEvent(self, event: Any) -> None:
        """Fill the width."""
        super().resizeEvent(event)
        self._set_widths()

    def _enable(self) -> None:
        row = self.form.table.currentIndex().row()
        buttons: Tuple[Tuple[QToolButton, bool], ...] = (
            (self.form.remove, row >= 0),
            (self.form.up, row > 0),
            (self.form.down, 0 <= row < len(self.model.classes) - 1),
            (self.form.give, bool(self.model.classes)),
        )
        for button, is_possible in buttons:
            button.setEnabled(is_possible)

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if 0 <= current.row() < len(self.model.classes):
            self._state.remember(_ACTIVE, self.model.classes[current.row()].value)
        self._enable()
        self.active_changed.emit()

    def _on_click(self, index: QModelIndex) -> None:
        if index.column() == COLOUR:
            item = self.model.classes[index.row()]
            dialog = QgsColorDialog(self.window(), color=QColor(item.colour))
            dialog.setAllowOpacity(False)
            dialog.setTitle(translate("Colour of {name}", name=scheme_edits.shortened(item.name)))
            dialog.accepted.connect(lambda: self._edit(item.value, "colour", dialog.color().name()))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _remembered_active(self) -> int:
        value = self._state.recall(_ACTIVE, 0)
        return value if isinstance(value, int) else 0

    def _locks(self) -> Mapping[str, str]:
        """Return why code or name cannot be changed while samples hold it in their class field."""
        field = self._state.class_field
        if self._state.samples_layer() is None or not field or field == CLASS_VALUE:
            return {}
        text = translate("Samples hold this text in the field {field}: relabel them first.", field=field)
        return {"name" if field == CLASS_NAME else "code": text}

    # -- edits --------------------------------------------------------------------------------------------------------------------

    def _set(self, scheme: Optional[ClassScheme]) -> None:
        self.say("")
        old = {item.value: item.name for item in self._state.scheme.classes} if self._state.scheme is not None else {}
        self._state.set_scheme(scheme)
        self.scheme_edited.emit()
        renamed = [item for item in scheme.classes if old.get(item.value, item.name) != item.name] if scheme is not None else []
        if self._editor is not None and renamed:
            self._editor.rename(renamed)

    def _edit(self, value: int, field: str, text: str) -> bool:
        try:
            self._set(scheme_edits.changed(self._state.scheme or ClassScheme(()), value, field, text))
        except (TlcmError, KeyError) as error:
            self.say(sentence(error) if isinstance(error, TlcmError) else "")
            return False
        return True

    def _add(self) -> None:
        try:
            scheme, value = scheme_edits.added(self._state.scheme, translate(scheme_edits.NEW_NAME))
        except TlcmError as error:
            self.say(sentence(error))
            return
        self._state.remember(_ORDER, [*self.order, value])
        self._state.remember(_ACTIVE, value)
        self._set(scheme)
        self.form.table.setFocus()
        self.form.table.edit(self.model.index(self.model.row_of(value), NAME))

    def _move(self, step: int) -> None:
        item = self.active_class()
        if item is not None:
            self._state.remember(_ORDER, list(scheme_edits.moved(self.order, item.value, step)))
            self.refresh()

    def _remove(self) -> None:
        item, scheme = self.active_class(), self._state.scheme
        if item is None or scheme is None:
            return
        ids = list(self._ids.get(item.value, ()))
        if not ids:
            self._set(scheme_edits.without(scheme, item.value))
            return
        readiness = self._editor.can_edit() if self._editor is not None else None
        if readiness is not None and not readiness.ready:
            self.say(
                translate("{name} has {count} samples.", name=scheme_edits.shortened(item.name), count=len(ids)) + f" {readiness.text}"
            )
            return
        dialog = RemoveClassDialog(item, len(ids), [other for other in self.model.classes if other != item], self.window())
        dialog.accepted.connect(lambda: self._remove_with_samples(item.value, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _remove_with_samples(self, value: int, dialog: RemoveClassDialog) -> None:
        scheme, editor = self._state.scheme, self._editor
        if dialog.keep.isChecked() or scheme is None or editor is None:
            return
        ids = list(self._ids.get(value, ()))
        new = dialog.new_value
        is_done = editor.delete(ids) if new is None else editor.relabel_as(ids, scheme.by_value(new))
        if is_done:
            self._ids = {other: found for other, found in self._ids.items() if other != value}
            self._set(scheme_edits.without(scheme, value))
