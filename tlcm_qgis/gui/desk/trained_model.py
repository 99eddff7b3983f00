"""A trained model in place of a method: the page Map maps with it what it did not learn, without samples."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, Collection, Final, FrozenSet, Mapping, Optional, Set

from qgis.PyQt.QtCore import QSignalBlocker

from ...core.spec.algorithms import ALGORITHMS
from ...core.spec.errors import TlcmError
from ...core.spec.messages import tr
from ...core.spec.methods import METHODS
from ...core.spec.model_document import MODEL_FILE, ModelDocument, read_model
from ...processing.texts import sentence, translate
from .estimate import Estimate, Size, estimate
from .page import when_path_given
from .readiness import READY, Readiness, not_ready
from .state import DeskState

TRAINED: Final = "trained"  # stands among the methods
TITLE: Final = tr("A trained model")
ADVICE: Final = tr(
    "Maps the stack with a model that is there already, without samples. One that learnt from images of another sensor, year or place is adapted to this stack first."
)
ALGORITHM: Final = "mapstack"
STORE: Final = "map/trained"  # note of the project: {"MODEL": folder}
_LEARNT: Final = ("TREES", "VARIANT", "SIZE", "SCALES")  # parameters of the training that say how long mapping takes
_PARAMETERS: Final[FrozenSet[str]] = frozenset(parameter.name for parameter in ALGORITHMS[ALGORITHM].parameters)


@dataclass(frozen=True)
class KnownModel:
    """What is known of a model folder: what its model.json says, or in one sentence why that cannot be used."""

    folder: str
    document: Optional[ModelDocument] = None
    problem: str = ""

    @staticmethod
    def of(folder: str) -> KnownModel:
        """Read model.json; no weights are read."""
        try:
            return KnownModel(folder, read_model(Path(folder)))
        except TlcmError as error:
            return KnownModel(folder, None, sentence(error))

    @property
    def is_adapted(self) -> bool:
        """Return whether it was made for another stack than it learnt from."""
        return self.document is not None and any(date.input_map is not None for date in self.document.dates)

    def facts(self, stack_dates: Collection[str] = ()) -> str:
        """Return method, dates and classes in a line; of an adapted model also whether the stack has other dates."""
        if self.document is None:
            return ""
        dates = self.document.dates
        title, classes = translate(METHODS[self.document.method].title), len(self.document.scheme)
        if len(dates) == 1:
            text = translate("{method}, {classes} classes, {date}.", method=title, classes=classes, date=dates[0].key)
        else:
            between = {"count": len(dates), "first": dates[0].key, "last": dates[-1].key}
            text = translate("{method}, {classes} classes, {count} dates from {first} to {last}.", method=title, classes=classes, **between)
        if not self.is_adapted:
            return text
        text = f"{text} {translate('Adapted to the images of these dates.')}"
        if {*stack_dates} <= {date.key for date in dates}:
            return text
        return f"{text} {translate('The stack has images of other dates, to which the model is not adapted.')}"


class TrainedModel:
    """The row with the model folder on the page Map.

    Args:
        form: of the page, with the file widget ``model``, its label and the label ``modelFacts``.
        state: the note of the project with the folder.
        changed: called when another model was chosen.
    """

    def __init__(self, form: Any, state: DeskState, changed: Callable[[], None]) -> None:
        self._form, self._state, self._changed = form, state, changed
        self._known, self._time = KnownModel(""), 0.0
        form.model.setStorageMode(form.model.StorageMode.GetDirectory)
        when_path_given(form.model, self._on_given)

    @property
    def folder(self) -> str:
        """Return the chosen folder, "" if there is none."""
        return str(self._state.recall(STORE, {}).get("MODEL") or "")

    def known(self) -> KnownModel:
        """Return what is known of the chosen model; read again when its file changes."""
        folder = self.folder
        time = _time_of(folder)
        if (folder, time) != (self._known.folder, self._time):
            self._known, self._time = KnownModel.of(folder) if folder else KnownModel(""), time
        return self._known

    def choose(self, folder: str) -> None:
        """Choose a model folder."""
        self._state.remember(STORE, {"MODEL": folder} if folder else {})
        self.refresh()
        self._changed()

    def refresh(self) -> None:
        """Show what the project holds."""
        with QSignalBlocker(self._form.model):
            self._form.model.setFilePath(self.folder)

    def show(self, is_shown: bool) -> None:
        """Show or hide the row, and say what model it is."""
        stack = self._state.stack
        facts = self.known().facts([] if stack is None else [date.key for date in stack.dates]) if is_shown else ""
        for widget in (self._form.modelLabel, self._form.model):
            widget.setVisible(is_shown)
        self._form.modelFacts.setText(facts)
        self._form.modelFacts.setVisible(bool(facts))

    def used_parameters(self) -> Set[str]:
        """Return the names of the parameters that mapping makes use of."""
        document = self.known().document
        return set(_PARAMETERS) - (set() if document is not None and document.second is not None else {"STACK_2"})

    def readiness(self, parameters: Mapping[str, Any]) -> Readiness:
        """Return whether the chosen model can map the stack; ``parameters``: of mapping."""
        known, stack = self.known(), self._state.stack
        if not known.folder:
            return not_ready(translate("There is no model yet."), translate("Choose the folder of a trained model, or adapt one."))
        if known.document is None:
            return not_ready(known.problem)
        missing = [band for band in known.document.bands if stack is not None and band not in stack.bands]
        if missing:
            reason = translate("The stack has no bands of these names, which the model takes: {bands}.", bands=", ".join(missing))
            return not_ready(reason, translate("Adapt the model to this stack."))
        if known.document.second is None or parameters.get("STACK_2"):
            return READY
        second = KnownModel.of(str(known.document.second.folder))
        if second.document is None:
            return not_ready(second.problem)
        needed = {"name": "STACK_2", "bands": ", ".join(second.document.bands)}
        reason = translate("The model was trained on two stacks, but {name} is missing: the one with the bands {bands}.", **needed)
        return not_ready(reason, translate("Give it, or train a model on one stack."))

    def estimate(self, size: Size, parameters: Mapping[str, Any]) -> Optional[Estimate]:
        """Return what mapping needs, ``None`` without a model; ``parameters``: of mapping."""
        document = self.known().document
        if document is None:
            return None
        learnt = {name: document.parameters[name] for name in _LEARNT if name in document.parameters}
        return estimate(replace(size, classes=len(document.scheme)), document.method, {**learnt, **parameters}, is_trained=True)

    def _on_given(self, path: str) -> None:
        folder = os.path.dirname(path) if os.path.basename(path) == MODEL_FILE else path
        if folder != self.folder:
            self.choose(folder)


def _time_of(folder: str) -> float:
    try:
        return os.stat(os.path.join(folder, MODEL_FILE)).st_mtime
    except OSError:
        return 0.0
