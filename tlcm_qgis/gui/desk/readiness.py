"""What can be done now, and if not: why, and what to do about it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Optional

from qgis.PyQt.QtWidgets import QLabel, QWidget

from ...processing.texts import translate, translate_message
from ...runtime.environment import find_interpreter
from .state import DeskState


@dataclass(frozen=True)
class Readiness:
    """Whether a step is possible.

    Attributes:
        reason: one sentence on what is missing; ``remedy``: one on what to do. Both empty if the step is possible.
    """

    ready: bool
    reason: str = ""
    remedy: str = ""

    @property
    def text(self) -> str:
        """Return reason and remedy in one line."""
        return f"{self.reason} {self.remedy}".strip()


READY = Readiness(True)


def not_ready(reason: str, remedy: str = "") -> Readiness:
    """Return that a step is impossible; both texts are translated already."""
    return Readiness(False, reason, remedy)


def first_obstacle(*parts: Readiness) -> Readiness:
    """Return the first of several conditions that does not hold, else ``READY``."""
    return next((part for part in parts if not part.ready), READY)


def apply(readiness: Readiness, widget: QWidget, label: Optional[QLabel] = None, tooltip: str = "") -> None:
    """Enable or disable a button (or any widget) and say why in its tooltip and, if given, in a label.

    Args:
        readiness: what is shown.
        widget: what can be pressed or not.
        label: hidden while everything is ready.
        tooltip: of the widget when it can be pressed.
    """
    widget.setEnabled(readiness.ready)
    widget.setToolTip(tooltip if readiness.ready else readiness.text)
    if label is not None:
        label.setText(readiness.text)
        label.setVisible(not readiness.ready)


def environment_ready() -> Readiness:
    """Return whether there is a Python environment for jobs."""
    status = find_interpreter()
    return READY if status.ok else not_ready(translate_message(status.reason), translate_message(status.remedy))


def stack_ready(state: DeskState) -> Readiness:
    """Return whether there is a stack that can be read."""
    if state.stack is not None and not state.stack_problem:
        return READY
    if state.stack_problem:
        return not_ready(state.stack_problem, translate("Choose a stack on the page Stack."))
    if state.stack_path:
        return not_ready(translate("The stack is being read."))
    return not_ready(translate("There is no stack yet."), translate("Choose a stack file or a folder of images on the page Stack."))


def samples_ready(state: DeskState) -> Readiness:
    """Return whether there are samples with a class."""
    if state.samples_problem:
        return not_ready(state.samples_problem, translate("Choose a layer on the page Samples."))
    layer = state.samples_layer()
    if layer is None:
        return not_ready(translate("There are no samples yet."), translate("Choose a layer of points or polygons on the page Samples."))
    if not state.class_field:
        return not_ready(translate("The samples have no class field."), translate("Choose the field with the class on the page Samples."))
    if not state.date_field and not state.samples_date:
        return not_ready(translate("The date of the samples is not said."), translate("Choose it on the page Samples."))
    return READY


def mapping_ready(state: DeskState, folder: str, is_running: bool, model: Optional[Readiness] = None) -> Readiness:
    """Return whether the time series can be mapped into ``folder``, from samples or with a trained ``model``."""
    if is_running:
        return not_ready(translate("A map is being made."))
    return first_obstacle(stack_ready(state), model or samples_ready(state), _folder_ready(folder), environment_ready())


def series_ready(state: DeskState) -> Readiness:
    """Return whether there is a map series to look at."""
    if state.series is not None and not state.series_problem:
        return READY
    if state.series_problem:
        return not_ready(state.series_problem, translate("Choose another one."))
    if state.series_path:
        return not_ready(translate("The map series is being read."))
    return not_ready(translate("There is no map series yet."), translate("Run a job on the page Map, or open a series.json."))


def _folder_ready(folder: str) -> Readiness:
    if not folder:
        return not_ready(translate("There is no folder for the results yet."), translate("Choose one."))
    if os.path.isfile(folder):
        return not_ready(translate("{file} is not a folder.", file=folder), translate("Choose a folder for the results."))
    return READY
