"""The menus that bring classes in and out."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from qgis.core import QgsMapLayer
from qgis.PyQt.QtWidgets import QMenu

from ...core.spec.errors import TlcmError
from ...processing.texts import sentence, translate
from .desk import Desk
from .file_choice import ask_to_open, ask_to_save
from .scheme_edits import shortened
from .scheme_files import FILES, read_file, scheme_of_layer, write_csv, write_style
from .scheme_panel import SchemePanel

_FOLDER = "samples/folder"


class SchemeExchange:
    """Fills the buttons "Import classes" and "Export classes" of a scheme panel."""

    def __init__(self, desk: Desk, panel: SchemePanel) -> None:
        self._desk, self._panel = desk, panel
        self.imports = QMenu(panel)
        self.imports.aboutToShow.connect(self._fill_imports)
        panel.form.take.setMenu(self.imports)
        self.exports = QMenu(panel)
        for text, suffix in ((translate("As a style of QGIS (QML)…"), "qml"), (translate("As a table (CSV)…"), "csv")):
            self.exports.addAction(text).triggered.connect(lambda _checked=False, suffix=suffix: self._ask_where(suffix))
        panel.form.give.setMenu(self.exports)

    def _fill_imports(self) -> None:
        self.imports.clear()
        self.imports.addAction(translate("From a CSV, project or samples (GeoPackage)…")).triggered.connect(
            lambda _checked=False: self._ask_what()
        )
        self.imports.addSeparator()
        layers = sorted(self._desk.project.mapLayers().values(), key=lambda layer: str(layer.name()).casefold())
        styled = [layer for layer in layers if _is_styled(layer)]
        for layer in styled:
            entry = self.imports.addAction(translate("From the style of {name}", name=shortened(layer.name()).replace("&", "&&")))
            entry.triggered.connect(partial(self._take_layer, layer.id()))
        if not styled:
            self.imports.addAction(translate("No layer is drawn by classes.")).setEnabled(False)

    def _take_layer(self, key: str, _checked: bool = False) -> None:
        layer = self._desk.project.mapLayer(key)
        try:
            scheme = scheme_of_layer(layer) if layer is not None else None
        except TlcmError as error:
            self._panel.say(sentence(error))
            return
        if scheme:
            self._panel.take_scheme(scheme, scheme.values)

    def _ask_what(self) -> None:
        patterns = " ".join(f"*.{suffix}" for suffix in FILES)
        text = f"{translate('Classes')} ({patterns})"
        ask_to_open(self._panel.window(), translate("Import classes"), self._folder(), text, self.take_file)

    def take_file(self, path: str) -> None:
        """Import the classes in a file; what is wrong with it is said under the table."""
        self._remember(path)
        try:
            scheme, order = read_file(path)
        except TlcmError as error:
            self._panel.say(sentence(error))
            return
        self._panel.take_scheme(scheme, order)

    def _ask_where(self, suffix: str) -> None:
        place = str(Path(self._folder()) / f"classes.{suffix}")
        pattern = f"{suffix.upper()} (*.{suffix})"
        ask_to_save(self._panel.window(), translate("Export classes"), place, pattern, suffix, self.give_file)

    def give_file(self, path: str) -> None:
        """Export the classes as QML or CSV, by the end of the name; what is wrong is said under the table."""
        self._remember(path)
        classes = self._panel.model.classes
        try:
            if path.lower().endswith(".qml"):
                write_style(classes, path)
            else:
                write_csv(classes, path)
            self._panel.say("")
        except TlcmError as error:
            self._panel.say(sentence(error))

    def _folder(self) -> str:
        return str(self._desk.state.recall(_FOLDER) or self._desk.project.homePath() or Path.home())

    def _remember(self, path: str) -> None:
        self._desk.state.remember(_FOLDER, str(Path(path).parent))


def _is_styled(layer: QgsMapLayer) -> bool:
    renderer = layer.renderer() if hasattr(layer, "renderer") else None
    return renderer is not None and renderer.type() in ("categorizedSymbol", "paletted")
