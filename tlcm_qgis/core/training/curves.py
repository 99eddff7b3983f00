"""The curves of a training as a picture for a report."""

from __future__ import annotations

from typing import Final

from ..accuracy.charts import Picture, epoch_chart
from ..spec.messages import Message, tr
from .history import EARLY, NOT_FINITE, History

_ENDINGS: Final = {
    EARLY: tr("The training ended early because it got no better."),
    NOT_FINITE: tr("The training ended because its loss was no number any more."),
}


def training_picture(history: History) -> Picture:
    """Return loss and accuracy of every epoch, the one whose weights were kept marked; what was never measured is left out."""
    panels: dict[str, dict[str, list[float | None]]] = {}
    for name, field in (("Loss", "loss"), ("Accuracy", "accuracy")):
        for label, source in (("training samples", field), ("places kept aside", f"validation_{field}")):
            values = [getattr(epoch, source) for epoch in history.epochs]
            if any(value is not None for value in values):
                panels.setdefault(name, {})[label] = values
    counted = {"epoch": history.kept, "epochs": len(history.epochs)}
    caption = Message(tr("Loss and accuracy of the training; the weights of epoch {epoch} of {epochs} (dotted) were kept."), counted)
    if history.stopped in _ENDINGS:
        caption = Message("{told} {more}", {"told": caption, "more": Message(_ENDINGS[history.stopped])})
    return Picture(caption, epoch_chart(panels, history.kept))
