"""The button on the page Map that opens pre-training, for methods that can begin with what a network has learned without labels."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Callable, Final, Mapping

from qgis.core import Qgis

from ...core.spec.algorithms import ALGORITHMS
from ...core.spec.hrefs import is_remote
from ...core.spec.methods import METHODS
from ...core.spec.model_document import MODEL_FILE
from ...processing.resources import icon
from ...processing.texts import translate
from .desk import Desk
from .readiness import Readiness, apply, environment_ready, first_obstacle, stack_ready
from .state import DeskState

ALGORITHM: Final = "pretrainmodel"
FOLDER: Final = "pretrained"  # in the folder of the results or beside the stack
_METHODS = tuple(choice.value for choice in ALGORITHMS[ALGORITHM].parameter("METHOD").choices)
_SHARED = ("SIZE", "VARIANT", "DEVICE", "SEED")  # mean the same in pre-training and training


def begins_with(method: str, pretrained: str) -> bool:
    """Return whether a method can begin with a file; one that begins with published weights alone takes no model.json."""
    return method in _METHODS or os.path.basename(pretrained) != MODEL_FILE


def pretraining_ready(state: DeskState) -> Readiness:
    """Return whether a network can learn from the stack without labels."""
    return first_obstacle(stack_ready(state), environment_ready())


class Pretraining:
    """Opens the dialog in which a network is pre-trained on the stack, and hands on what comes of it.

    Args:
        form: of the page, with the button ``pretrain`` and the label ``pretrainState`` below it.
        desk: services and state.
        take: called with the model.json of a network that was pre-trained.
    """

    def __init__(self, form: Any, desk: Desk, take: Callable[[str], None]) -> None:
        self._form, self._desk, self._take = form, desk, take
        form.pretrain.setIcon(icon("pretrain.svg"))

    def refresh(self, method: str) -> None:
        """Show the button if a method can begin with a pre-trained network, and what is missing."""
        form = self._form
        tooltip = translate("Let the network learn from all images of the stack, without labels, before it learns from the samples.")
        apply(pretraining_ready(self._desk.state), form.pretrain, form.pretrainState, tooltip)
        form.pretrain.setVisible(method in _METHODS)
        form.pretrainState.setVisible(method in _METHODS and not form.pretrain.isEnabled())

    def open(self, method: str, folder: str, parameters: Mapping[str, Any]) -> None:
        """Open the dialog.

        Args:
            method: what is pre-trained.
            folder: of the results of the page; "" if none is chosen: then the network lies beside the stack.
            parameters: of the method; what pre-training has in common with them is filled in.
        """
        values = {name: value for name, value in parameters.items() if name in _SHARED}
        stack = self._desk.state.stack_path
        values.update({"STACK": stack, "METHOD": method, "MODEL_OUT": os.path.join(folder or self._beside(stack), FOLDER)})

        def take(path: str) -> None:
            self._take(path)
            text = translate("{method} now begins with the pre-trained network {file}.", method=translate(METHODS[method].title), file=path)
            self._desk.say(text, Qgis.MessageLevel.Success)

        self._desk.make_in_dialog(ALGORITHM, values, "MODEL_FILE", take)

    def _beside(self, stack: str) -> str:
        """Return a folder that stays: that of the stack or, if it is on a server, that of the project."""
        return str(self._desk.project.homePath() or Path.home()) if is_remote(stack) else os.path.dirname(stack)
