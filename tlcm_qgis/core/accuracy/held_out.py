"""What a model says of samples that were left out when it was trained: for the page, with what it means and what it does not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Bin:
    """Samples of about the same confidence: their mean confidence, the share (0-1) that is told right, and their number."""

    confidence: float
    right: float
    count: int


@dataclass(frozen=True, slots=True)
class HeldOut:
    """Figures of samples that were left out of training.

    Attributes:
        accuracy: share (0-1) told right, over all dates; ``None`` if it is not known.
        samples: number of them, and ``places``: on how many places; 0 if nobody counted.
        by_date: (date, share, samples). ``by_class``: (name, user's, producer's accuracy, samples).
        bins: reliability table; empty if there is none.
        error: expected calibration error (0-1); ``before``: without calibration; ``method``: how it was calibrated ("" if not).
    """

    accuracy: float | None
    samples: int = 0
    by_date: Sequence[tuple[str, float | None, int]] = ()
    by_class: Sequence[tuple[str, float | None, float | None, int]] = ()
    bins: Sequence[Bin] = ()
    error: float | None = None
    before: float | None = None
    method: str = ""
    places: int = 0

    @classmethod
    def of(cls, figures: Mapping[str, Any], names: Mapping[str, str]) -> HeldOut | None:
        """Return what the figures of a model (``TrainedModel.figures``) say; ``None`` if that is nothing.

        Args:
            figures: of the model.
            names: of the classes, by code.
        """
        validation, reliability = figures.get("validation") or {}, figures.get("reliability") or {}
        if not validation and not reliability:
            return None
        by_date = [
            (key, each.get("held_out_accuracy"), int(each.get("held_out_samples") or 0))
            for key, each in (figures.get("dates") or {}).items()
            if each.get("held_out_accuracy") is not None
        ]
        by_class = [
            (
                names.get(str(each.get("code")), str(each.get("code"))),
                each.get("users_accuracy"),
                each.get("producers_accuracy"),
                int(each.get("count") or 0),
            )
            for each in validation.get("by_class") or ()
        ]
        bins = [Bin(float(each["confidence"]), float(each["right"]), int(each["count"])) for each in reliability.get("bins") or ()]
        return cls(
            validation.get("held_out_accuracy"),
            int(validation.get("samples") or 0),
            by_date,
            by_class,
            bins,
            reliability.get("ece"),
            reliability.get("ece_before"),
            str(reliability.get("method") or ""),
            int(validation.get("places") or 0),
        )
