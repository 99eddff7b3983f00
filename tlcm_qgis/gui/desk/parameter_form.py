"""Parameters as a form, made by QGIS from their one description in ``core/spec``."""

from __future__ import annotations

from typing import Any, Collection, Dict, List, Mapping, Optional, Sequence

from qgis.core import QgsProcessingContext, QgsProject
from qgis.gui import QgsGui, QgsMapCanvas, QgsProcessingContextGenerator, QgsProcessingGui, QgsProcessingParameterWidgetContext
from qgis.PyQt import sip  # type: ignore[attr-defined]  # QGIS adds it
from qgis.PyQt.QtCore import QObject, QVariant, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from ...core.spec.parameters import Parameter
from ...processing.parameters import make_parameter
from ...processing.texts import translate
from .run_record import plain_value


class _Contexts(QgsProcessingContextGenerator):
    """Tells the widgets in which project layers are looked for."""

    def __init__(self, project: QgsProject) -> None:
        super().__init__()
        self._context = QgsProcessingContext()
        self._context.setProject(project)

    def processingContext(self) -> QgsProcessingContext:
        """Return the context of all widgets."""
        return self._context


class ParameterForm(QObject):
    """A row for each parameter in a form layout; types, limits, defaults and help are those of the dialog in the toolbox.

    Args:
        parameters: what is shown, in order.
        layout: where.
        project, canvas: whose layers and extent are offered.
        parent: owner.
        marks: whether names of values that differ from the defaults are bold.
    """

    changed = pyqtSignal()  # a value was changed by the user

    def __init__(
        self,
        parameters: Sequence[Parameter],
        layout: QFormLayout,
        project: QgsProject,
        canvas: QgsMapCanvas,
        parent: Optional[QObject] = None,
        marks: bool = True,
    ) -> None:
        super().__init__(parent)
        self._contexts = _Contexts(project)
        self._context = QgsProcessingParameterWidgetContext()
        self._context.setProject(project)
        self._context.setMapCanvas(canvas)
        self._rows = {parameter.name: _Row(parameter, layout, self._context, self._contexts, marks) for parameter in parameters}
        wrappers = [row.wrapper for row in self._rows.values()]
        for row in self._rows.values():
            row.wrapper.postInitialize(wrappers)  # a list of fields follows the layer in another row
            row.wrapper.widgetValueHasChanged.connect(self._on_changed)
        self._is_filling = False

    @property
    def names(self) -> List[str]:
        """Return the names of the parameters."""
        return list(self._rows)

    def widget(self, name: str) -> QWidget:
        """Return the widget with the value of a parameter."""
        widget: QWidget = self._rows[name].widget
        return widget

    def changes(self) -> Dict[str, Any]:
        """Return the values that differ from the defaults, as JSON can hold them."""
        return {name: row.value() for name, row in self._rows.items() if not row.is_default()}

    def fill(self, values: Mapping[str, Any]) -> None:
        """Show these values, and defaults for all others; ``changed`` does not come."""
        self._is_filling = True
        for name, row in self._rows.items():
            row.set(values.get(name, row.parameter.default))
        self._is_filling = False

    def enable(self, used: Collection[str], reason: str, hide: bool = False) -> None:
        """Enable the parameters named, and the others not: they say ``reason`` or, with ``hide``, are not shown."""
        for name, row in self._rows.items():
            row.enable(name in used, reason)
        if hide:  # a row that is only hidden would leave its spacing
            for row in self._rows.values():
                row.leave_layout()
            for name, row in self._rows.items():
                if name in used:
                    row.enter_layout()
                    row.show()

    def close_form(self) -> None:
        """Listen to the widgets no more, which still follow the project, and close the files that they have opened for their fields."""
        for row in self._rows.values():
            row.wrapper.widgetValueHasChanged.disconnect(self._on_changed)
        for row in self._rows.values():
            sip.delete(row.wrapper)
        self._contexts.processingContext().temporaryLayerStore().removeAllMapLayers()

    def _on_changed(self, _wrapper: Any) -> None:
        if not self._is_filling:
            for row in self._rows.values():
                row.mark()
            self.changed.emit()


class _Row:
    def __init__(
        self, parameter: Parameter, layout: QFormLayout, context: QgsProcessingParameterWidgetContext, contexts: _Contexts, marks: bool
    ) -> None:
        self.parameter = parameter
        self._marks = marks
        self._definition = make_parameter(parameter)
        self._contexts = contexts
        kind = QgsProcessingGui.WidgetType.Standard
        self.wrapper = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(self._definition, kind)
        self.wrapper.setWidgetContext(context)
        self.wrapper.registerProcessingContextGenerator(contexts)
        self.widget: Any = self.wrapper.createWrappedWidget(contexts.processingContext())
        self.widget.setObjectName(parameter.name)
        self._help = translate(parameter.help)
        self.widget.setWhatsThis(self._help)
        self._label: Optional[QLabel] = None
        if parameter.kind != "boolean":  # whose label is beside the box already
            self._label = QLabel(self._definition.description())
            self._label.setBuddy(self.widget)
        self._layout = layout
        self.enter_layout()
        if isinstance(self.widget, QComboBox):
            for index, choice in enumerate(parameter.choices):
                self.widget.setItemText(index, translate(choice.label))
        self.enable(True, "")
        self.mark()

    def value(self) -> Any:
        value = self.wrapper.parameterValue()
        if isinstance(value, QVariant) and value.isNull():
            return None
        return plain_value(value)

    def is_default(self) -> bool:
        value = self.value()
        return value == self.parameter.default or (value in (None, "", []) and self.parameter.default is None)

    def set(self, value: Any) -> None:
        if value is None and self.parameter.kind == "rasters":
            value = []
        self.wrapper.setWidgetValue(value, self._contexts.processingContext())
        if self.parameter.kind == "vector" and value is None and self.value():  # QGIS leaves a file that is no layer of the project
            self.widget.findChild(QComboBox).setCurrentIndex(0)
        self.mark()

    def mark(self) -> None:
        """Write the name of a value that was changed in bold letters."""
        target: Any = self._label or self.widget
        font = target.font()
        font.setBold(self._marks and not self.is_default())
        target.setFont(font)

    def enable(self, is_used: bool, reason: str) -> None:
        for part in self._parts():
            part.setEnabled(is_used)
            part.setToolTip(self._help if is_used else reason)

    def enter_layout(self) -> None:
        self._layout.addRow(*self._parts())

    def show(self) -> None:
        for part in self._parts():
            part.show()

    def leave_layout(self) -> None:
        if self._layout.indexOf(self.widget) >= 0:
            self._layout.takeRow(self.widget)
        for part in self._parts():
            part.hide()

    def _parts(self) -> List[QWidget]:
        return [part for part in (self._label, self.widget) if part is not None]
