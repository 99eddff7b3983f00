"""Classes that were not labelled on some of the dates of a training: what cannot be known there is told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..spec.classes import ClassScheme
from ..spec.messages import tr
from ..worker.context import JobContext

LISTED: Final = 5  # dates named in a warning
OF_ONE_CLASS: Final = tr("Dates whose samples are all of one class get no model of their own: {dates}.")
NEVER_SHOWN: Final = tr("There are no samples of {classes} on {dates}: maps of these dates cannot show them.")
PERHAPS_MISSED: Final = tr(
    "There are no samples of {classes} on {dates}: the network knows them from other dates only and may miss them there."
)


def tell_lacking(counts: Mapping[str, ArrayLike], used: NDArray[np.bool_], scheme: ClassScheme, text: str, context: JobContext) -> None:
    """Warn of classes without samples on some dates, once for all dates that lack the same.

    Args:
        counts: samples of every class of the scheme (K,), by key of the date.
        used: (K,) whether a class was labelled at all.
        scheme: the classes.
        text: of the warning, with the fields ``classes`` and ``dates``.
        context: receives it.
    """
    lacking = {key: tuple(np.flatnonzero(used & (np.asarray(found) == 0)).tolist()) for key, found in counts.items()}
    for missing in dict.fromkeys(filter(None, lacking.values())):
        context.warning(
            text,
            classes=", ".join(scheme.classes[position].name for position in missing),
            dates=listed([key for key, found in lacking.items() if found == missing]),
        )


def listed(texts: Sequence[str]) -> str:
    """Return the first of some texts, with an ellipsis where there are more."""
    return ", ".join(texts[:LISTED]) + (", …" if len(texts) > LISTED else "")
