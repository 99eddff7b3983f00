"""The tools that draw samples: one of them at a time, each with keys and a sentence on how it works."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Dict, List, Optional

from qgis.gui import QgsGui, QgsMapTool
from qgis.PyQt import uic
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPixmap
from qgis.PyQt.QtWidgets import QAction, QGroupBox

from ...core.spec.messages import tr
from ...processing.resources import icon
from ...processing.texts import translate
from .map_tools import AddTool, GrowTool, LassoTool, cad_dock
from .page import Page
from .readiness import Readiness
from .region_seed import RegionSeed
from .sample_editor import SampleEditor
from .scheme_edits import shortened
from .scheme_panel import SchemePanel

ADD, GROW, RELABEL, ERASE, LASSO = "add", "grow", "relabel", "erase", "lasso"
_LIMITS = "samples/growing"
# name: icon, title, key, hint
_TOOLS = {
    ADD: (
        "desk_point.svg",
        tr("Add samples of the active class"),
        "Alt+Shift+A",
        tr("Click to add samples; keys 1 to 9 choose the class."),
    ),
    GROW: (
        "desk_grow.svg",
        tr("Grow a region from a click"),
        "Alt+Shift+G",
        tr("Click a pixel: what looks like it around it becomes a polygon; keys 1 to 9 choose the class."),
    ),
    RELABEL: (
        "desk_relabel.svg",
        tr("Relabel samples as the active class"),
        "Alt+Shift+R",
        tr("Click a sample, or draw a line around several, to give them the active class."),
    ),
    ERASE: ("desk_delete.svg", tr("Delete samples"), "Alt+Shift+D", tr("Click a sample, or draw a line around several, to delete them.")),
    LASSO: ("desk_lasso.svg", tr("Select samples"), "Alt+Shift+L", tr("Draw a line around samples to select them.")),
}
_POLYGON_HINT = tr("Click corner by corner, right-click to finish; keys 1 to 9 choose the class.")


class DrawPanel(QGroupBox):
    """Buttons and map tools of the samples.

    Args:
        page: whose desk it works for.
        scheme: has the active class.
        editor: changes the samples.
    """

    def __init__(self, page: Page, scheme: SchemePanel, editor: SampleEditor) -> None:
        super().__init__()
        self._desk, self._state, self._scheme, self._editor = page.desk, page.state, scheme, editor
        form: Any = self
        uic.loadUi(str(Path(__file__).with_suffix(".ui")), form)
        self.form = form
        self.actions_by_name: Dict[str, QAction] = {name: self._make_action(name) for name in _TOOLS}
        self._ready: Dict[str, Callable[[], Readiness]] = {
            ADD: editor.can_add,
            GROW: editor.can_grow,
            RELABEL: editor.can_label,
            ERASE: editor.can_edit,
            LASSO: editor.can_edit,
        }
        self._dock: Any = None
        self._tools: Dict[str, QgsMapTool] = {}
        self._name = ""  # of the tool that is active
        self._seed: Optional[RegionSeed] = None
        self._message = ""
        self._fill(page)

    def tool(self) -> Optional[QgsMapTool]:
        """Return the active tool of this page."""
        return self._tools.get(self._name) if self._name else None

    def refresh(self) -> None:
        """Show which tools can be used; one that cannot any more is put away."""
        for name, action in self.actions_by_name.items():
            readiness = self._ready[name]()
            action.setEnabled(readiness.ready)
            title = (
                f"{translate(_TOOLS[name][1])} ({action.shortcut().toString()})"
                if action.shortcut().toString()
                else translate(_TOOLS[name][1])
            )
            action.setToolTip(title if readiness.ready else readiness.text)
        kind = "desk_polygon.svg" if self._editor.is_polygons else "desk_point.svg"
        self.actions_by_name[ADD].setIcon(icon(kind))
        if self._name and not self._ready[self._name]().ready:
            self.stop()
        self._show_active()
        self._show_hint()

    def stop(self) -> None:
        """Put the active tool away."""
        tool = self.tool()
        if tool is not None:
            self._desk.canvas.unsetMapTool(tool)

    def close_panel(self) -> None:
        """Leave nothing in the canvas and among QGIS's shortcuts."""
        self.stop()
        for action in self.actions_by_name.values():
            QgsGui.shortcutsManager().unregisterAction(action)
            self._desk.canvas.removeAction(action)
        self._forget_tools()
        if self._dock is not None and self._dock.parent() is self._desk.canvas:
            self._dock.deleteLater()
        self._dock = None

    # -- widgets ------------------------------------------------------------------------------------------------------------------

    def _fill(self, page: Page) -> None:
        form = self.form
        for name, action in self.actions_by_name.items():
            getattr(form, name).setDefaultAction(action)
        form.swatch.setFixedWidth(20)
        form.save.setIcon(icon("desk_save.svg"))
        form.save.clicked.connect(self._editor.save)
        limits = self._state.recall(_LIMITS)
        if isinstance(limits, list) and len(limits) == 2:
            form.distance.setValue(float(limits[0]))
            form.largest.setValue(int(limits[1]))
        form.distance.valueChanged.connect(lambda _value: self._on_limits())
        form.largest.valueChanged.connect(lambda _value: self._on_limits())
        form.growing.hide()
        self._scheme.active_changed.connect(self.refresh)
        page.listen(self._desk.canvas.mapToolSet, self._on_tool_set)
        page.listen(self._state.samples_changed, self._on_samples)
        page.listen(self._state.stack_changed, self.refresh)
        page.listen(self._state.date_changed, self._on_date)

    def _make_action(self, name: str) -> QAction:
        picture, title, key, _hint = _TOOLS[name]
        action = QAction(icon(picture), translate(title), self)
        action.setObjectName(f"tlcm_samples_{name}")
        action.setCheckable(True)
        action.setWhatsThis(translate(_TOOLS[name][3]))
        action.triggered.connect(lambda checked, name=name: self._on_triggered(name, checked))
        self._desk.canvas.addAction(action)  # the keys work also while another page is shown
        QgsGui.shortcutsManager().registerAction(action, key)
        return action

    def _on_triggered(self, name: str, checked: bool) -> None:
        action = self.actions_by_name[name]
        if not checked:
            self.stop()
        elif self._ready[name]().ready and self._editor.begin():
            self._desk.canvas.setMapTool(self._make_tool(name))
            self._desk.canvas.setFocus()
        else:
            action.setChecked(False)
            self.refresh()

    def _make_tool(self, name: str) -> QgsMapTool:
        if name in self._tools:
            return self._tools[name]
        canvas, editor = self._desk.canvas, self._editor
        if name == ADD:
            self._dock = self._dock or cad_dock(canvas)
            tool: QgsMapTool = AddTool(canvas, self._dock, editor.is_polygons, editor, self._take_key)
        elif name == GROW:
            tool = GrowTool(canvas, self._take_key)
            self._seed = RegionSeed(self._desk, editor, tool, self._limits, self._say)
        else:
            act = {RELABEL: editor.relabel, ERASE: editor.delete, LASSO: editor.select}[name]
            tool = LassoTool(canvas, editor, lambda ids: self._act(act, ids), self._take_key)
        tool.setAction(self.actions_by_name[name])
        self._tools[name] = tool
        return tool

    def _act(self, act: Callable[[List[int]], Any], ids: List[int]) -> None:
        act(ids)
        self._say("" if ids else translate("There is no sample here."))

    def _forget_tools(self) -> None:
        for tool in self._tools.values():
            tool.deleteLater()
        self._tools.clear()
        self._seed, self._name = None, ""

    def _limits(self) -> Any:
        return self.form.distance.value(), self.form.largest.value()

    def _on_limits(self) -> None:
        self._state.remember(_LIMITS, list(self._limits()))
        if self._seed is not None:
            self._seed.grow_again()

    def _on_samples(self) -> None:
        """Another layer may hold other shapes: its tools are made anew."""
        self.stop()
        self._forget_tools()
        self.refresh()

    def _on_date(self) -> None:
        if self._seed is not None:
            self._seed.discard()
        self.refresh()

    def _on_tool_set(self, new: Optional[QgsMapTool], _old: Optional[QgsMapTool] = None) -> None:
        self._name = next((name for name, tool in self._tools.items() if tool is new), "")
        self._say("")

    # -- keys and texts -----------------------------------------------------------------------------------------------------------

    def _take_key(self, event: Any) -> bool:
        number = int(event.key()) - int(Qt.Key.Key_0)
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and self._scheme.press_key(number):
            event.accept()
            return True
        if event.key() == Qt.Key.Key_Escape and not _is_capturing(self.tool()):
            self.stop()
            event.accept()
            return True
        return False

    def _say(self, text: str) -> None:
        self._message = text
        self._show_hint()

    def _show_hint(self) -> None:
        form, name = self.form, self._name
        form.growing.setVisible(name == GROW)
        hint = translate(_POLYGON_HINT if name == ADD and self._editor.is_polygons else _TOOLS[name][3]) if name else ""
        first = self._editor.can_add()
        obstacle = "" if first.ready or self._editor.layer is None else first.text  # the page says that there is no layer
        form.hint.setText(self._message or hint or obstacle)
        form.hint.setVisible(bool(form.hint.text()))

    def _show_active(self) -> None:
        item = self._scheme.active_class()
        swatch = QPixmap(16, 16)
        swatch.fill(QColor(item.colour) if item is not None else Qt.GlobalColor.transparent)
        self.form.swatch.setPixmap(swatch)
        self.form.active.setText(translate("Active class: {name}", name=shortened(item.name, 36)) if item is not None else "")
        self.form.active.setToolTip(item.name if item is not None else "")


def _is_capturing(tool: Optional[QgsMapTool]) -> bool:
    return isinstance(tool, AddTool) and tool.isCapturing()
