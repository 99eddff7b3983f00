"""The curves of a training as a picture for a report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from ..accuracy.svg import Line, epoch_chart
from ..accuracy.translation import Translator
from ..spec.messages import Message, tr
from .history import EARLY, NOT_FINITE, History

_ENDINGS: Final = {
    EARLY: tr("The training ended early because it got no better."),
    NOT_FINITE: tr("The training ended because its loss was no number any more."),
}


@dataclass(frozen=True, slots=True)
class Curves:
    """What the curves of a training show.

    Attributes:
        caption: says so. ``marked``: the epoch (from 1) whose weights were kept.
        panels: by name of the vertical axis and of the curve, a value for each epoch, ``None`` where it was not measured.
    """

    caption: Message
    panels: Mapping[str, Mapping[str, Sequence[float | None]]]
    marked: int

    def draw(self, say: Translator) -> str:
        """Return the picture (SVG) in a language."""
        panels = {say(name): [Line(say(label), values) for label, values in curves.items()] for name, curves in self.panels.items()}
        return epoch_chart(say(self.caption), panels, self.marked, say(tr("Epoch")))


def training_curves(history: History) -> Curves:
    """Return loss and accuracy of every epoch, the one whose weights were kept marked; what was never measured is left out."""
    panels: dict[str, dict[str, list[float | None]]] = {}
    for name, field in ((tr("Loss"), "loss"), (tr("Accuracy"), "accuracy")):
        for label, source in ((tr("training samples"), field), (tr("places kept aside"), f"validation_{field}")):
            values = [getattr(epoch, source) for epoch in history.epochs]
            if any(value is not None for value in values):
                panels.setdefault(name, {})[label] = values
    counted = {"epoch": history.kept, "epochs": len(history.epochs)}
    caption = Message(tr("Loss and accuracy of the training; the weights of epoch {epoch} of {epochs} (dotted) were kept."), counted)
    if history.stopped in _ENDINGS:
        caption = Message("{told} {more}", {"told": caption, "more": Message(_ENDINGS[history.stopped])})
    return Curves(caption, panels, history.kept)
