"""The button on the page Map that adapts a model to the stack, and what comes of it."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any, Callable, Dict, Final, Optional

from qgis.core import Qgis

from ...core.spec.hrefs import is_remote
from ...core.spec.model_document import MODEL_FILE
from ...processing.resources import icon
from ...processing.texts import translate
from .adapt_dialog import AdaptDialog
from .background import Run
from .desk import Desk
from .model_origin import models_of, origin_of
from .readiness import Readiness, apply, environment_ready, first_obstacle, not_ready, stack_ready
from .run_panel import RunPanel
from .trained_model import KnownModel

_LONGEST: Final = 60  # characters of a stack's name in that of a folder
_FOLDER: Final = "adapted"  # where no model is chosen yet


class Adapting:
    """Opens the dialog in which a model is adapted to the stack of the desk, shows how far that is, and hands on the model.

    Args:
        form: of the page, with the button ``adapt``, the label ``adaptState`` and the empty widget ``adaptProgress``.
        desk: services and state.
        chosen: gives the model folder that the page maps with now, "" if there is none.
        take: called with the folder of an adapted model, if its stack is still that of the desk.
    """

    def __init__(self, form: Any, desk: Desk, chosen: Callable[[], str], take: Callable[[str], None]) -> None:
        self._form, self._desk, self._state, self._chosen, self._take = form, desk, desk.state, chosen, take
        self.progress = RunPanel(form.adaptProgress)
        self.dialog: Optional[AdaptDialog] = None
        form.adapt.setIcon(icon("adapt.svg"))
        form.adapt.clicked.connect(self.open)

    def refresh(self, is_shown: bool) -> None:
        """Show the button where models are chosen, and what is missing."""
        form, is_running = self._form, self.progress.is_running
        busy = (not_ready(translate("A model is being adapted.")),) if is_running else ()
        readiness: Readiness = first_obstacle(*busy, stack_ready(self._state), environment_ready())
        tooltip = translate("Make a model that learnt from images of another sensor, year or place fit for the images of this stack.")
        apply(readiness, form.adapt, form.adaptState, tooltip)
        form.adapt.setVisible(is_shown)
        form.adaptState.setVisible(is_shown and not readiness.ready and not is_running)  # the panel says it

    def open(self) -> None:
        """Open the dialog, filled in as far as the runs of the project and the records of the model tell."""
        self.dialog = AdaptDialog(self._desk, self.suggest, self._form.window())
        self.dialog.fill(self.suggest(self._first_model()))
        self.dialog.begun.connect(self._follow)
        self.dialog.finished.connect(lambda _result: self._forget_dialog())
        self.dialog.open()

    def close(self) -> None:
        """Close the dialog."""
        if self.dialog is not None:
            self.dialog.reject()

    def suggest(self, model: str) -> Dict[str, Any]:
        """Return the parameters that go with a model folder; "" if none is known."""
        known = origin_of(model, self._state.runs) if model else {}
        target = self._state.stack_path
        return {**known, "TARGET_STACK": target, "MODEL_OUT": self._new_folder(str(known.get("MODEL", "")), target)}

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _first_model(self) -> str:
        """Return the model that is chosen on the page, else the latest of the runs, best one of another stack; "" if there is none."""
        candidates = [folder for folder in (self._chosen(), *models_of(self._state.runs)) if folder and _may_be_adapted(folder)]
        if candidates and candidates[0] == self._chosen():
            return candidates[0]
        others = (folder for folder in candidates if origin_of(folder, self._state.runs).get("SOURCE_STACK") != self._state.stack_path)
        return next(others, candidates[0] if candidates else "")

    def _new_folder(self, model: str, target: str) -> str:
        """Return a folder for the adapted model, beside the one that it is made of, with a name that is free."""
        if model:
            base = os.path.join(
                os.path.dirname(os.path.normpath(model)), f"{os.path.basename(os.path.normpath(model))}_{_stack_name(target)}"
            )
        else:
            place = str(self._desk.project.homePath() or Path.home()) if is_remote(target) else os.path.dirname(target)
            base = os.path.join(place, _FOLDER)
        names = (base if number == 1 else f"{base}_{number}" for number in range(1, 1000))
        return next((name for name in names if _is_free(name)), base)

    def _follow(self, run: Run) -> None:
        self.progress.follow(run)
        run.finished.connect(lambda ok, _results: self._on_finished(run, ok))
        self.refresh(True)

    def _on_finished(self, run: Run, ok: bool) -> None:
        if ok and run.record.parameters["TARGET_STACK"] == self._state.stack_path:
            folder = str(run.results["MODEL_OUT"])
            self._take(folder)
            self._desk.say(translate("The page Map now maps with the adapted model {folder}.", folder=folder), Qgis.MessageLevel.Success)


def _may_be_adapted(folder: str) -> bool:
    document = KnownModel.of(folder).document
    return document is not None and document.second is None


def _is_free(folder: str) -> bool:
    """Return whether a model may be written: an adaptation that was interrupted goes on in its folder."""
    try:
        return not os.path.exists(folder) or (not os.listdir(folder)) or _is_unfinished(folder)
    except OSError:  # a file, or one that may not be read
        return False


def _is_unfinished(folder: str) -> bool:
    return os.path.isfile(os.path.join(folder, "run.json")) and not os.path.exists(os.path.join(folder, MODEL_FILE))


def _stack_name(path: str) -> str:
    """Return what a stack is called, as a part of the name of a folder: its file, or its folder where all files are called alike."""
    parts = [part for part in re.split(r"[\\/]", path.split("?")[0]) if part]
    name = os.path.splitext(parts[-1])[0] if parts else ""
    if name.lower() in ("stack", "output", "") and len(parts) > 1:
        name = parts[-2]
    return re.sub(r"[^\w-]+", "_", name).strip("_")[:_LONGEST] or _FOLDER
