"""Why a point is suggested, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..spec.classes import ClassScheme

CLOSE: Final = 0.5  # a second class is named from this share of the first one's probability on
NOTABLE: Final = 0.005  # of the doubt: less is not worth a word


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a point is suggested.

    Attributes:
        first, second: values of the two likeliest classes on the date of the point; ``second`` is 0 where no other is possible, or where
            all others are equally likely, as in maps that know their confidence alone.
        first_percent, second_percent: their probabilities.
        share: of the doubt of the maps (0-1) that looks like this point, more than like any other.
        varies: number of different classes that the maps show there; ``dates``: number of dates with data.
    """

    first: int
    second: int
    first_percent: int
    second_percent: int
    share: float
    varies: int
    dates: int

    @classmethod
    def of(cls, percent: NDArray[np.uint8], values: NDArray[np.uint8], share: float, classes: NDArray[np.uint8]) -> Reason:
        """Return the reason for a point.

        Args:
            percent: (K,) probabilities on its date.
            values: (K,) of the classes.
            share: see ``Reason``.
            classes: (T,) of the maps there, 0 for no data.
        """
        order = np.argsort(-percent.astype(np.int32), kind="stable")
        seen = classes[classes != 0]
        second = int(order[1]) if _has_second(percent[order]) else -1
        return cls(
            int(values[order[0]]),
            int(values[second]) if second >= 0 else 0,
            int(percent[order[0]]),
            int(percent[second]) if second >= 0 else 0,
            float(share),
            len(np.unique(seen)),
            len(seen),
        )

    def text(self, scheme: ClassScheme) -> str:
        """Return it as a sentence or two."""
        first = scheme.by_value(self.first).name
        if self.second and self.second_percent >= CLOSE * self.first_percent:
            second = scheme.by_value(self.second).name
            parts = [f"{first} or {second} ({self.first_percent} against {self.second_percent} %)."]
        else:
            parts = [f"{first} ({self.first_percent} %)."]
        if self.varies > 2:
            parts.append(f"The maps show {self.varies} classes here on {self.dates} dates.")
        if self.share >= NOTABLE:
            parts.append(f"{self.share * 100:.1f} % of the doubt looks like this.")
        return " ".join(parts)


def _has_second(percent: NDArray[np.uint8]) -> bool:
    """Return whether one class comes second in probabilities (K,) that go down."""
    if len(percent) < 2 or percent[1] == 0:
        return False
    return len(percent) == 2 or bool(percent[1] > percent[2])
