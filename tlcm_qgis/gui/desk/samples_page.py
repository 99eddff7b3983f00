"""Page Samples: which layer holds them, their classes, how many there are, and the tools that draw them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayerProxyModel,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSignalBlocker
from qgis.PyQt.QtWidgets import QMenu

from ...core.spec.classes import ClassScheme
from ...core.spec.errors import TlcmError
from ...core.spec.messages import tr
from ...processing.class_table import read_scheme, scheme_from_style
from ...processing.locations import source_path
from ...processing.resources import icon
from ...processing.samples import CLASS_VALUE
from ...processing.texts import sentence, translate
from .date_area import area_of_date, crs_of_date, union
from .draw_panel import DrawPanel
from .file_choice import ask_to_save
from .import_samples_dialog import ImportSamplesDialog
from .label_next import LabelNext
from .page import Page
from .readiness import apply, samples_ready
from .sample_advice import Box, advise
from .sample_counts import SampleCounts
from .sample_editor import SampleEditor
from .sample_layers import DATE, POINTS, POLYGONS, create_layer, renew_table
from .sample_style import style_by_scheme
from .scheme_edits import values_of_labels
from .scheme_exchange import SchemeExchange
from .scheme_panel import SchemePanel
from .signature_panel import SignaturePanel


class SamplesPage(Page):
    """Chooses or makes the layer of the samples and puts the panels together."""

    NAME = "samples"
    TITLE = tr("Samples")

    def fill(self) -> None:
        """Connect the widgets."""
        form = self.form
        self._area_of: Any = (None, None)
        self._known_area: Optional[Box] = None
        self.counts = SampleCounts(self.desk.tasks, self)
        self.classes = SchemePanel(self)
        self._draws_waiting = False
        self._newest: Dict[str, ClassScheme] = {}  # of each file that is written
        self.editor = SampleEditor(self.desk, self.counts, self.classes.active_class)
        self.classes.use(self.editor)
        self.exchange = SchemeExchange(self.desk, self.classes)
        self.drawing = DrawPanel(self, self.classes, self.editor)
        self.signature = SignaturePanel(self.desk)
        self.label_next = LabelNext(self, self.classes, self.editor)
        form.classPlace.addWidget(self.classes)
        form.drawPlace.addWidget(self.drawing)
        form.labelNextPlace.addWidget(self.label_next)
        form.signaturePanelPlace.addWidget(self.signature)
        kinds = QgsMapLayerProxyModel.Filter
        form.layer.setFilters(kinds.PointLayer | kinds.PolygonLayer)
        form.layer.setAllowEmptyLayer(True)
        form.layer.setLayer(None)
        form.dateField.setAllowEmptyFieldName(True)
        form.newLayer.setIcon(icon("desk_add.svg"))
        form.newLayer.setMenu(self._new_layer_menu())
        form.importSamples.setIcon(icon("desk_import.svg"))
        form.importSamples.clicked.connect(self._open_import)
        form.layer.layerChanged.connect(self._on_layer)
        form.classField.fieldChanged.connect(lambda _name: self._take())
        form.dateField.fieldChanged.connect(lambda _name: self._take())
        form.date.activated.connect(lambda _index: self._take())
        self.counts.changed.connect(self._show_counts)
        self.counts.changed.connect(self.label_next.refresh)
        self.counts.changed.connect(self._draw_waiting)
        self.listen(self.state.samples_changed, self.refresh)
        self.listen(self.state.stack_changed, self._fill_dates)
        self.listen(self.state.scheme_changed, self._on_scheme)
        self.classes.scheme_edited.connect(self._keep_classes)

    def refresh(self) -> None:
        """Show the chosen layer and fields and count again."""
        form, layer = self.form, self.state.samples_layer()
        with QSignalBlocker(form.layer), QSignalBlocker(form.classField), QSignalBlocker(form.dateField):
            form.layer.setLayer(layer)
            for widget in (form.classField, form.dateField):
                widget.setLayer(layer)
            form.classField.setField(self.state.class_field)
            form.dateField.setField(self.state.date_field)
        self._fill_dates()
        readiness = samples_ready(self.state)
        form.samplesState.setText(readiness.text)
        form.samplesState.setVisible(not readiness.ready)
        apply(self.editor.can_edit(), form.importSamples, tooltip=translate("Copy samples from another layer or table into this one"))
        if layer is not None and self.state.scheme is None:
            self._set_scheme(layer, self.state.class_field)
        self.counts.watch(layer, self.state.class_field)
        self.classes.refresh()
        self._draw()
        self._show_counts()

    def close_page(self) -> None:
        """Leave nothing in the canvas."""
        self.drawing.close_panel()
        self.signature.close_panel()
        self.label_next.close_panel()
        self.counts.stop()
        super().close_page()

    # -- the layer ------------------------------------------------------------------------------------------------------------------

    def make_layer(self, path: str, kind: str) -> None:
        """Make a layer of samples in a new file and take it; what is wrong is said. ``kind``: ``POINTS`` or ``POLYGONS``."""
        try:
            layer = create_layer(path, kind, self._crs(), self.state.scheme, self.desk.project)
        except TlcmError as error:
            self.form.samplesState.setText(sentence(error))
            self.form.samplesState.show()
            return
        self.desk.project.addMapLayer(layer)
        self.state.set_samples(layer, CLASS_VALUE, DATE, "")
        self._on_scheme()

    def _open_import(self) -> None:
        self.importing = ImportSamplesDialog(self.desk, self.editor, self.counts, self.window())
        self.importing.accepted.connect(self._keep_classes)
        self.importing.open()

    def _new_layer_menu(self) -> QMenu:
        menu = QMenu(self)
        for text, kind, picture in (
            (translate("New layer of points…"), POINTS, "desk_point.svg"),
            (translate("New layer of polygons…"), POLYGONS, "desk_polygon.svg"),
        ):
            menu.addAction(icon(picture), text).triggered.connect(lambda _checked=False, kind=kind: self._ask_where(kind))
        return menu

    def _ask_where(self, kind: str) -> None:
        folder = self.desk.project.homePath() or (str(Path(self.state.stack_path).parent) if self.state.stack_path else str(Path.home()))
        place = str(Path(folder) / f"samples_{kind}.gpkg")
        ask_to_save(
            self.window(), translate("New layer of samples"), place, "GeoPackage (*.gpkg)", "gpkg", lambda path: self.make_layer(path, kind)
        )

    def _crs(self) -> QgsCoordinateReferenceSystem:
        """Return the coordinate system of the shown date, else that of the project."""
        date = self.state.date_of(self.state.date)
        crs = crs_of_date(date)
        return crs if crs.isValid() else self.desk.project.crs()

    def _on_layer(self, layer: Optional[Any]) -> None:
        """Take a layer with the fields that the plugin itself writes, where it has them."""
        if not isinstance(layer, QgsVectorLayer):
            if self.state.samples_layer() is not None:  # else it was removed, and the state says so
                self.state.set_samples(None)
            return
        names = layer.fields().names()
        guess = next((name for name in names if name in (CLASS_VALUE, "class", "class_name", "label")), "")
        date_field = DATE if DATE in names else ""
        self._set_scheme(layer, guess)
        self.state.set_samples(layer, guess, date_field, self.state.samples_date or self.state.date)

    def _take(self) -> None:
        form, layer = self.form, self.form.layer.currentLayer()
        if isinstance(layer, QgsVectorLayer):
            field = form.classField.currentField()
            if field != self.state.class_field:
                self._set_scheme(layer, field)
            self.state.set_samples(layer, field, form.dateField.currentField(), form.date.currentData() or self.state.samples_date)

    def _set_scheme(self, layer: QgsVectorLayer, field: str) -> None:
        """Take the classes of the file's own table or of the layer's style; else those that were there before any samples, or the values."""
        try:
            found = read_scheme(source_path(layer.source())) or scheme_from_style(layer, field)
            self.state.set_scheme(found or (self.state.scheme if self.state.samples_layer() is None else None))
        except TlcmError as error:
            self.state.set_scheme(None)
            self.desk.say(sentence(error))

    def _fill_dates(self) -> None:
        combo, stack = self.form.date, self.state.stack
        combo.clear()
        combo.addItem("", "")
        for date in stack.dates if stack else ():
            combo.addItem(date.key, date.key)
        combo.setCurrentIndex(max(0, combo.findData(self.state.samples_date)))
        combo.setEnabled(not self.state.date_field)

    # -- classes and counts -----------------------------------------------------------------------------------------------------------

    def _draw(self) -> None:
        """Draw the samples in the colours of their classes."""
        layer, field = self.state.samples_layer(), self.state.class_field
        if layer is not None and layer.fields().lookupField(field) >= 0:
            self._draws_waiting = bool(self.label_next.waiting)
            style_by_scheme(layer, field, self.classes.model.classes, self._draws_waiting)

    def _draw_waiting(self) -> None:
        """Draw the samples that wait for a label as long as there are any."""
        if self._draws_waiting != bool(self.label_next.waiting):
            self._draw()

    def _on_scheme(self) -> None:
        """Draw the samples anew."""
        self._draw()
        self._show_counts()

    def _keep_classes(self) -> None:
        """Keep the classes that the analyst has edited in the file of the samples."""
        layer, scheme = self.state.samples_layer(), self.state.scheme
        if layer is not None and scheme is not None and not layer.readOnly():
            path = source_path(layer.source())
            self._newest[path] = scheme
            self.desk.tasks.start(
                translate("Writing the classes into {file}", file=Path(path).name),
                lambda is_cancelled: None if is_cancelled() else renew_table(path, lambda: self._newest[path]),
                lambda _nothing: None,
                self.desk.say,
                key="samples/table",
            )

    def _show_counts(self) -> None:
        """Show how many samples each class has; a label without a class becomes one."""
        if not self.counts.is_settled:
            return
        labels = self.counts.labels()
        try:
            scheme, values = values_of_labels(self.state.scheme, self.state.class_field, labels)
        except TlcmError as error:
            self.form.samplesState.setText(sentence(error))
            self.form.samplesState.show()
            return
        if labels and scheme != self.state.scheme:
            self.state.set_scheme(scheme)  # comes back here
            return
        ids: Dict[int, List[int]] = {}
        boxes: Dict[int, Box] = {}
        for label, value in values.items():
            ids.setdefault(value, []).extend(self.counts.ids(label))
            boxes[value] = union(boxes.get(value), self.counts.box(label))
        counts = {value: len(found) for value, found in ids.items()}
        self.classes.show_counts(ids, advise(scheme.classes, counts, boxes, self._area(boxes)) if counts else {})

    def _area(self, boxes: Dict[int, Box]) -> Optional[Box]:
        """Return what the shown date covers in the coordinate system of the samples, else what all samples lie in."""
        layer, date = self.state.samples_layer(), self.state.date_of(self.state.date)
        if layer is None:
            return None
        if self._area_of[0] is not layer or self._area_of[1] is not date:
            self._area_of, self._known_area = (layer, date), area_of_date(date, layer.crs(), self.desk.project)
        whole = self._known_area
        for box in boxes.values() if whole is None else ():
            whole = union(whole, box)
        return whole
