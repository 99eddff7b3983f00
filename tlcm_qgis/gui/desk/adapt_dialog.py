"""The dialog in which a model is adapted to the stack of the desk."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Callable, Dict, Final, Mapping, Optional

from qgis.PyQt import uic
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QWidget

from ...core.spec.algorithms import ALGORITHMS
from ...processing.preferences import preferred
from ...processing.resources import icon
from ...processing.texts import translate
from .background import CannotStart
from .desk import Desk
from .parameter_form import ParameterForm
from .readiness import READY, Readiness, apply, not_ready
from .trained_model import KnownModel

ALGORITHM: Final = "adaptmodel"
_SPEC = ALGORITHMS[ALGORITHM]
_FORM = Path(__file__).with_suffix(".ui")
_WAIT_MS = 200  # after a letter of a path, before files are looked at

Suggest = Callable[[str], Dict[str, Any]]


class AdaptDialog(QDialog):
    """All parameters of "Adapt model", and a button that starts it in the background.

    When another model is chosen, the stack and the samples that it learnt from and the place of the new one follow, unless they were changed
    by hand.

    Args:
        desk: services and state.
        suggest: gives the parameters that go with a model folder.
        parent: QGIS's main window.
    """

    begun = pyqtSignal(object)  # a Run

    def __init__(self, desk: Desk, suggest: Suggest, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(_FORM), self)
        self.setObjectName("tlcm_adapt_model")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowIcon(icon(_SPEC.icon))
        self._desk, self._suggest = desk, suggest
        self._suggested: Dict[str, Any] = {}
        self._is_over = False
        parameters = [preferred(ALGORITHM, parameter) for parameter in _SPEC.parameters]
        main = [parameter for parameter in parameters if not parameter.advanced]
        rest = [parameter for parameter in parameters if parameter.advanced]
        self.main = ParameterForm(main, self.parameters, desk.project, desk.canvas, self, marks=False)
        self.more = ParameterForm(rest, self.moreParameters, desk.project, desk.canvas, self, marks=False)
        self.summary.setText(translate(_SPEC.summary))
        self.run = self.buttons.addButton(translate("&Adapt"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.run.setIcon(icon(_SPEC.icon))
        self.run.setDefault(True)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(translate("Cancel"))  # in the language of the rest
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(_WAIT_MS)
        self._due.timeout.connect(self._follow_model)
        for form in (self.main, self.more):
            form.changed.connect(self._due.start)
        self.run.clicked.connect(self.start)
        self.buttons.rejected.connect(self.reject)

    def fill(self, values: Mapping[str, Any]) -> None:
        """Show these values, and defaults for all others."""
        self._suggested = dict(values)
        for form in (self.main, self.more):
            form.fill(values)
        self.refresh()

    def values(self) -> Dict[str, Any]:
        """Return the parameters that differ from their defaults."""
        return {**self.main.changes(), **self.more.changes()}

    def refresh(self) -> None:
        """Say what is missing."""
        apply(self._readiness(), self.run, self.state)

    def start(self) -> None:
        """Start the job in the background and close, or say what is wrong with it."""
        self._due.stop()
        values = self.values()
        name = f"{translate(_SPEC.title)}: {os.path.basename(os.path.normpath(str(values.get('MODEL_OUT', ''))))}"
        try:
            run = self._desk.runner.start(ALGORITHM, values, name)
        except CannotStart as problem:
            apply(not_ready(str(problem)), self.run, self.state)
            self.run.setEnabled(True)
            return
        self.begun.emit(run)
        self.accept()

    def keyPressEvent(self, event: Any) -> None:
        """Let Return end what is typed into a field, and not start a job."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Listen to nothing any more; the widgets of layers still follow the project."""
        if self._is_over:  # closed again with its window
            return
        self._is_over = True
        self._due.stop()
        for form in (self.main, self.more):
            form.close_form()
        super().done(result)
        self.deleteLater()

    def _follow_model(self) -> None:
        """Fill in what goes with another model, where nobody has written something else."""
        now = self.values()
        model = str(now.get("MODEL") or "")
        if model != self._suggested.get("MODEL", ""):
            old, new = self._suggested, {**self._suggest(model), "MODEL": model}
            self._suggested = new
            same = {name for name in {*old, *new} if now.get(name) in (None, "", old.get(name))}
            kept = {name: value for name, value in now.items() if name not in same}
            self.main.fill({**kept, **{name: new[name] for name in same if name in new}})
        self.refresh()

    def _readiness(self) -> Readiness:
        values = self.values()
        model = str(values.get("MODEL") or "")
        if not model:
            return not_ready(translate("There is no model yet."), translate("Choose the folder of a trained model."))
        known = KnownModel.of(model)
        if known.document is None:
            return not_ready(known.problem)
        if known.is_adapted:
            made_of = self._suggest(model).get("MODEL", model)
            remedy = translate("Choose the one that it was made of.") if made_of == model else translate("Choose {folder}.", folder=made_of)
            return not_ready(translate("This model is adapted already."), remedy)
        if known.document.second is not None:
            return not_ready(translate("This model learnt from two stacks; such models cannot be adapted."))
        if not values.get("SOURCE_STACK"):
            return not_ready(translate("It is not known from which stack the model learnt."), translate("Choose its stack file."))
        return READY
