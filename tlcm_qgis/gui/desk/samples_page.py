"""Page Samples: which layer holds them, their classes, and how many there are."""

from __future__ import annotations

from collections import Counter
from typing import Any, Dict, Optional, Tuple

from qgis.core import QgsFeatureRequest, QgsMapLayerProxyModel, QgsVectorLayer, QgsVectorLayerFeatureSource
from qgis.PyQt.QtCore import QSignalBlocker
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import QAbstractItemView, QTableWidgetItem

from ...core.spec.classes import ClassScheme, label_code
from ...core.spec.errors import TlcmError
from ...core.spec.messages import tr
from ...processing.class_table import read_scheme, scheme_from_style
from ...processing.locations import source_path
from ...processing.samples import CLASS_VALUE
from ...processing.texts import sentence, translate
from .page import Page
from .readiness import apply, samples_ready
from .signature_panel import SignaturePanel
from .tasks import IsCancelled

_DATE = "date"


class SamplesPage(Page):
    """Chooses the samples and counts them by class."""

    NAME = "samples"
    TITLE = tr("Samples")

    def fill(self) -> None:
        """Connect the widgets."""
        form = self.form
        kinds = QgsMapLayerProxyModel.Filter
        form.layer.setFilters(kinds.PointLayer | kinds.PolygonLayer)
        form.layer.setAllowEmptyLayer(True)
        form.layer.setLayer(None)
        form.dateField.setAllowEmptyFieldName(True)
        form.layer.layerChanged.connect(self._on_layer)
        form.classField.fieldChanged.connect(lambda _name: self._take())
        form.dateField.fieldChanged.connect(lambda _name: self._take())
        form.date.activated.connect(lambda _index: self._take())
        form.counts.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.signature = SignaturePanel(self.desk)
        form.page.addWidget(self.signature)
        self.listen(self.state.samples_changed, self.refresh)
        self.listen(self.state.stack_changed, self._fill_dates)
        self.listen(self.state.scheme_changed, self._count)

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
        apply(samples_ready(self.state), form.counts, form.samplesState)
        self._count()

    def close_page(self) -> None:
        """Listen to nothing any more and give the canvas back."""
        self.signature.close_panel()
        super().close_page()

    def _fill_dates(self) -> None:
        combo, stack = self.form.date, self.state.stack
        combo.clear()
        combo.addItem("", "")
        for date in stack.dates if stack else ():
            combo.addItem(date.key, date.key)
        combo.setCurrentIndex(max(0, combo.findData(self.state.samples_date)))
        combo.setEnabled(not self.state.date_field)

    def _on_layer(self, layer: Optional[Any]) -> None:
        """Take a layer with the fields that the plugin itself writes, where it has them."""
        if not isinstance(layer, QgsVectorLayer):
            self.state.set_samples(None)
            return
        names = layer.fields().names()
        guess = next((name for name in names if name in (CLASS_VALUE, "class", "class_name", "label")), "")
        date_field = _DATE if _DATE in names else ""
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
        """Take the classes of the file's own table or of the layer's style; else they come from the values."""
        try:
            self.state.set_scheme(read_scheme(source_path(layer.source())) or scheme_from_style(layer, field))
        except TlcmError as error:
            self.state.set_scheme(None)
            self.desk.say(sentence(error))

    def _count(self) -> None:
        layer, field = self.state.samples_layer(), self.state.class_field
        if layer is None or layer.fields().lookupField(field) < 0:
            self.form.counts.setRowCount(0)
            return
        source = QgsVectorLayerFeatureSource(layer)
        index = layer.fields().lookupField(field)
        self.desk.tasks.start(
            translate("Counting the samples of {name}", name=layer.name()),
            lambda is_cancelled: count_labels(source, index, is_cancelled),
            self._show_counts,
            key="samples/count",
        )

    def _show_counts(self, counts: Dict[Any, int]) -> None:
        try:
            scheme, numbers = count_by_class(self.state.scheme, self.state.class_field, counts)
        except TlcmError as error:
            self.form.samplesState.setText(sentence(error))
            self.form.samplesState.show()
            return
        table = self.form.counts
        table.setRowCount(len(scheme))
        for row, item in enumerate(scheme.classes):
            name = QTableWidgetItem(_swatch(item.colour), item.name)
            for column, cell in enumerate((QTableWidgetItem(item.code), name, QTableWidgetItem(str(numbers[item.value])))):
                table.setItem(row, column, cell)
        table.resizeColumnsToContents()
        if scheme != self.state.scheme:
            self.state.set_scheme(scheme)


def count_labels(source: QgsVectorLayerFeatureSource, field: int, is_cancelled: IsCancelled) -> Dict[Any, int]:
    """Return how many features have each label; those without one are left out."""
    counts: Counter[str] = Counter()
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([field])
    for feature in source.getFeatures(request):
        if is_cancelled():
            break
        value = feature.attribute(field)
        code = None if value is None or (hasattr(value, "isNull") and value.isNull()) else label_code(value)
        if code is not None:
            counts[code] += 1
    return dict(counts)


def count_by_class(scheme: Optional[ClassScheme], field: str, counts: Dict[Any, int]) -> Tuple[ClassScheme, Counter[int]]:
    """Return the scheme, with a class for every label it did not know, and the number of samples by value.

    In the plugin's own field ``class_value`` a label is the value of a class, in any other its code or name.

    Raises:
        InputError: there are more than 254 classes.
    """
    known = {str(item.value): item.value for item in scheme.classes} if scheme is not None and field == CLASS_VALUE else {}
    whole = (scheme or ClassScheme(())).extended(label for label in counts if label not in known)
    numbers: Counter[int] = Counter()
    for label, count in counts.items():
        value = known.get(label) or whole.match(label)
        if value is not None:
            numbers[value] += count
    return whole, numbers


def _swatch(colour: str) -> QIcon:
    pixmap = QPixmap(16, 16)
    pixmap.fill(QColor(colour))
    return QIcon(pixmap)
