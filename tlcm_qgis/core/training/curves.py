"""The curves of a training as a picture for a report."""

from __future__ import annotations

from typing import Final

from ..accuracy.charts import Picture, epoch_chart
from .history import EARLY, NOT_FINITE, History

_ENDINGS: Final = {
    EARLY: ", which ended early because it got no better",
    NOT_FINITE: ", which ended because its loss was no number any more",
}


def training_picture(history: History) -> Picture:
    """Return loss and accuracy of every epoch, the one whose weights were kept marked; what was never measured is left out."""
    panels: dict[str, dict[str, list[float | None]]] = {}
    for name, field in (("Loss", "loss"), ("Accuracy", "accuracy")):
        for label, source in (("training samples", field), ("places kept aside", f"validation_{field}")):
            values = [getattr(epoch, source) for epoch in history.epochs]
            if any(value is not None for value in values):
                panels.setdefault(name, {})[label] = values
    ending = _ENDINGS.get(history.stopped, "")
    caption = f"Loss and accuracy of the training{ending}; the weights of epoch {history.kept} of {len(history.epochs)} (dotted) were kept."
    return Picture(caption, epoch_chart(panels, history.kept))
