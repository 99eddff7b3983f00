"""The dialog that turns the rows of a layer or table into samples."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayerProxyModel, QgsVectorLayer, QgsVectorLayerFeatureSource, QgsWkbTypes
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QSignalBlocker, Qt, QTimer
from qgis.PyQt.QtWidgets import QAbstractItemView, QDialog, QTableWidgetItem, QWidget

from ...core.spec.classes import ClassScheme
from ...core.spec.errors import TlcmError
from ...processing.texts import sentence, translate
from .desk import Desk
from .import_table import geometry_obstacle, guess_fields, meanings, open_table, sublayers
from .page import when_path_given
from .readiness import READY, Readiness, apply, not_ready
from .sample_append import SampleAppender
from .sample_counts import SampleCounts
from .sample_editor import SampleEditor
from .sample_import import Columns, FoundRows, Target, read_rows, stack_box
from .scheme_edits import values_of_labels

_FORM = Path(__file__).with_suffix(".ui")
_READ = "samples/import"  # key of the task
_WAIT_MS = 200  # after a choice, before the rows are read
_DEGREES = "EPSG:4326"


class ImportSamplesDialog(QDialog):
    """Chooses a layer or file and what its fields mean, shows what it holds, and adds it to the samples.

    The samples go into the edit buffer of the samples layer: one undo takes them back, and QGIS asks before they are lost.

    Args:
        desk: services and state.
        editor, counts: of the samples page.
        parent: QGIS's main window.
    """

    def __init__(self, desk: Desk, editor: SampleEditor, counts: SampleCounts, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(_FORM), self)
        self.setObjectName("tlcm_import_samples")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._desk, self._state, self._editor, self._counts = desk, desk.state, editor, counts
        self._table: Optional[QgsVectorLayer] = None
        self._rows: Optional[FoundRows] = None
        self._path = ""
        self._obstacle = self._problem = ""  # of the table, of its rows
        self._appender: Optional[SampleAppender] = None
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(_WAIT_MS)
        self._due.timeout.connect(self._read)
        self._connect()
        self._use(None)

    def done(self, result: int) -> None:
        """Stop what is going on."""
        self._due.stop()
        self._desk.tasks.drop(_READ)
        if self._appender is not None:
            self._appender.cancel()
        for combo in self._combos():
            combo.setLayer(None)
        self._table = None  # closes a file that is not in the project
        super().done(result)

    def _connect(self) -> None:
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.VectorLayer)
        self.layer.setAllowEmptyLayer(True)
        self.layer.setLayer(None)
        self.dateField.setAllowEmptyFieldName(True)
        self.preview.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.preview.horizontalHeader().setStretchLastSection(True)
        self.bar.hide()
        when_path_given(self.file, self._on_file)
        self.layer.layerChanged.connect(self._on_layer)
        self.table.activated.connect(lambda _index: self._on_table())
        for combo in (self.classField, self.dateField, self.xField, self.yField):
            combo.fieldChanged.connect(self._on_choice)
        self.date.activated.connect(self._on_choice)
        self.crs.crsChanged.connect(self._on_choice)
        self.addClasses.toggled.connect(lambda _checked: self._show())
        self.importButton.clicked.connect(self._import)
        self.shut.clicked.connect(self.reject)
        self._desk.project.layersWillBeRemoved.connect(self._on_removed)
        for date in self._state.stack.dates if self._state.stack is not None else ():
            self.date.addItem(date.key, date.key)
        self.date.setCurrentIndex(max(0, self.date.findData(self._state.date)))

    # -- where from -----------------------------------------------------------------------------------------------------------------

    def _on_file(self, path: str) -> None:
        if not path or (path == self._path and self._table is not None):
            return
        self._path = path
        with QSignalBlocker(self.layer):
            self.layer.setLayer(None)
        self.table.clear()
        try:
            for name, uri in sublayers(path):
                self.table.addItem(name, uri)
        except TlcmError as error:
            self._use(None, sentence(error))
            return
        self._on_table()

    def _on_table(self) -> None:
        try:
            self._use(open_table(self.table.currentText(), self.table.currentData()))
        except TlcmError as error:
            self._use(None, sentence(error))

    def _on_layer(self, layer: Any) -> None:
        if isinstance(layer, QgsVectorLayer):
            self.table.clear()
            self._path = ""
            with QSignalBlocker(self.file):
                self.file.setFilePath("")
            self._use(layer)

    def _on_removed(self, ids: List[str]) -> None:
        if self._table is not None and self._table.id() in ids:
            self._use(None)

    def _use(self, table: Optional[QgsVectorLayer], problem: str = "") -> None:
        """Take a layer or table, with the fields that seem to be meant."""
        self._table, self._obstacle = table, problem
        target = self._editor.layer
        if table is not None and target is not None:
            obstacle = geometry_obstacle(table, target)
            self._obstacle = sentence(obstacle) if obstacle is not None else problem
        has_places = table is not None and QgsWkbTypes.geometryType(table.wkbType()) != QgsWkbTypes.GeometryType.NullGeometry  # type: ignore[attr-defined]
        guess = guess_fields(table.fields().names() if table is not None else [])
        for combo, name in ((self.classField, guess.label), (self.dateField, guess.date), (self.xField, guess.x), (self.yField, guess.y)):
            with QSignalBlocker(combo):
                combo.setLayer(table)
                combo.setField(name)
        with QSignalBlocker(self.crs):
            known = table.crs() if table is not None and has_places else None
            self.crs.setCrs(known if known is not None else self._crs(guess.is_degrees))
        for widget in (self.tableLabel, self.table):
            widget.setVisible(self.table.count() > 1)
        for widget in (self.xLabel, self.xField, self.yLabel, self.yField):
            widget.setVisible(table is not None and not has_places)
        for widget in (self.dateFieldLabel, self.dateField, self.dateLabel, self.date):
            widget.setEnabled(bool(self._state.date_field))
        self._on_choice()

    def _crs(self, is_degrees: bool) -> QgsCoordinateReferenceSystem:
        """Return the likely system of a table's coordinates: degrees, else that of the samples."""
        target = self._editor.layer
        return QgsCoordinateReferenceSystem(_DEGREES) if is_degrees or target is None else target.crs()

    # -- what is in it ---------------------------------------------------------------------------------------------------------------

    def _on_choice(self, *_ignored: Any) -> None:
        self.date.setEnabled(bool(self._state.date_field) and not self.dateField.currentField())
        self._rows, self._problem = None, ""
        self._desk.tasks.drop(_READ)
        self._due.start()
        self._show()

    def _columns(self) -> Columns:
        """Return what is chosen; raises ``TlcmError`` if a table of classes beside the rows cannot be used."""
        fields = self._table.fields() if self._table is not None else None
        index = {combo: fields.lookupField(combo.currentField()) if fields is not None else -1 for combo in self._combos()}
        by_date = bool(self._state.date_field)
        has_fields = self.xField.isVisibleTo(self)
        return Columns(
            index[self.classField],
            meanings(self._table, self.classField.currentField()) if self._table is not None else {},
            index[self.dateField] if by_date else -1,
            self.date.currentData() or "" if by_date else "",
            index[self.xField] if has_fields else -1,
            index[self.yField] if has_fields else -1,
            self.crs.crs(),
        )

    def _combos(self) -> List[Any]:
        return [self.classField, self.dateField, self.xField, self.yField]

    def _read(self) -> None:
        target = self._editor.layer
        if self._table is None or target is None or not self._choices_ready().ready:
            return
        try:
            columns = self._columns()
        except TlcmError as error:
            self._refuse(sentence(error))
            return
        source, crs, context = QgsVectorLayerFeatureSource(self._table), target.crs(), self._desk.project.transformContext()
        stack, area = self._state.stack, stack_box(self._state.stack, crs, context)
        self._desk.tasks.start(
            translate("Reading {file}", file=self._table.name()),
            lambda is_cancelled: read_rows(source, columns, Target(crs, context, stack, area), is_cancelled),
            self._take,
            self._refuse,
            key=_READ,
        )

    def _take(self, rows: FoundRows) -> None:
        self._rows = rows
        self._show()

    def _refuse(self, problem: str) -> None:
        self._problem = problem
        self._show()

    def _values(self) -> Dict[str, Any]:
        """Return the class of every label that is imported; raises ``TlcmError`` if there would be too many classes."""
        labels = self._rows.labels() if self._rows is not None else {}
        scheme, values = values_of_labels(self._state.scheme, "", labels)
        known = {item.value for item in self._state.scheme.classes} if self._state.scheme is not None else set()
        return {label: scheme.by_value(value) for label, value in values.items() if self.addClasses.isChecked() or value in known}

    def _show(self) -> None:
        """Show the rows by label and what is wrong with others."""
        labels = self._rows.labels() if self._rows is not None else {}
        try:
            values = self._values()
        except TlcmError as error:
            values, self._problem = {}, sentence(error)
        known = {item.value for item in self._state.scheme.classes} if self._state.scheme is not None else set()
        self.preview.setRowCount(len(labels))
        for row, (label, count) in enumerate(labels.items()):
            item = values.get(label)
            name = translate("left out") if item is None else item.name
            if item is not None and item.value not in known:
                name = translate("{name} (new class)", name=name)
            for column, text in enumerate((label, name, str(count))):
                self.preview.setItem(row, column, QTableWidgetItem(text))
        self.preview.resizeColumnsToContents()
        self.account.setText("\n".join(self._rows.sentences() if self._rows is not None else []))
        count = sum(number for label, number in labels.items() if label in values)
        apply(self._ready(count), self.importButton, self.state)
        if self._rows is not None:
            self.importButton.setText(translate("&Import {count} samples", count=count))

    def _choices_ready(self) -> Readiness:
        """Return whether rows can be read."""
        if not self._editor.can_edit().ready:
            return self._editor.can_edit()
        if self._obstacle or self._problem:
            return not_ready(self._obstacle or self._problem)
        if self._table is None:
            return not_ready(translate("Choose a file or a layer with samples."))
        if not self.classField.currentField():
            return not_ready(translate("Choose the field with the class."))
        if self.xField.isVisibleTo(self) and not (self.xField.currentField() and self.yField.currentField()):
            return not_ready(translate("This table has no geometries."), translate("Choose the fields with the coordinates."))
        if not self.crs.crs().isValid():
            return not_ready(translate("The coordinate system is not known."), translate("Choose it."))
        return READY

    def _ready(self, count: int) -> Readiness:
        ready = self._choices_ready()
        if not ready.ready:
            return ready
        if self._rows is None:
            return not_ready(translate("The rows are being read."))
        return READY if count else not_ready(translate("There is no row that can be imported."), translate("Choose other fields."))

    # -- import ----------------------------------------------------------------------------------------------------------------------

    def _import(self) -> None:
        layer, rows = self._editor.layer, self._rows
        if layer is None or rows is None or not self._editor.begin():
            return
        values = self._values()
        known = self._state.scheme.classes if self._state.scheme is not None else ()
        self._state.set_scheme(ClassScheme(tuple({item.value: item for item in (*values.values(), *known)}.values())))
        self._appender = SampleAppender(layer, self._counts, self._state.class_field, self._state.date_field, self)
        self._appender.progress.connect(lambda percent: self.bar.setValue(round(percent)))
        self._appender.ended.connect(self._on_ended)
        self.importButton.setEnabled(False)
        self.bar.show()
        self._appender.start(rows.samples, values)

    def _on_ended(self, count: int, problem: str) -> None:
        self._appender = None
        self.bar.hide()
        if problem:
            self._refuse(problem)
            return
        self._desk.say(translate("{count} samples were imported; save the layer to keep them.", count=count))
        self.accept()
