"""How the pixels of a stack become what a network sees.

* Variant "best": bands scaled by mean and standard deviation of the stack; what is missing (nodata, cloud, outside the image) is 0, the mean,
  and a further channel says which pixels are there. Three more tell the date: sine and cosine of the day of the year, and years.
  Networks on series also see the mean around the pixel, as forests do (``features``).
* With ``positions`` (STCLN, SL-GT2Net) the same bands alone: the network is told apart from them which pixels are there, and STCLN where
  dates lie in time.
* Semantic-FPN in its published variant sees the scaled bands of single images and nothing else.
* Variant "paper" of others (methods/tlcm.md section 8, methods/tsscd.md section 1): bands as they are stored in files (reflectance times 10,000), what
  is missing is 0, no date.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..spec.dates import DateInterval
from ..spec.json_file import finite
from ..spec.messages import tr
from ..worker.context import JobContext
from .features import FeatureForm

YEAR_DAYS: Final = 365.2425
CLOCK_CHANNELS: Final = 3
NO_POSITIONS: Final = ""
DAYS: Final = "day"
INDEXES: Final = "index"
ORDER: Final = "order"


@dataclass(frozen=True, slots=True)
class NetworkInput:
    """What a network gets to see.

    Attributes:
        scaled: whether bands are scaled; without ``positions`` a channel also tells which pixels are valid.
        clock: whether channels tell the date; not with ``positions``.
        factor: what bands that are not scaled are multiplied with, so that they are what files store.
        neighbourhood: width of the square whose mean is seen beside the pixel, in pixels, odd; 1: the pixel alone.
        first_day: day (proleptic Gregorian ordinal) from which years, or the days of ``positions``, are counted.
        positions: what tells the network the dates apart from the channels: ``times`` (``DAYS`` or ``INDEXES``), only their order
            (``ORDER``), or nothing (``NO_POSITIONS``).
        marked: whether, where bands are scaled and there are no ``positions``, a channel tells which pixels are valid.
    """

    scaled: bool = True
    clock: bool = True
    first_day: int = 0
    factor: float = 1.0
    neighbourhood: int = 1
    positions: str = NO_POSITIONS
    marked: bool = True

    def __post_init__(self) -> None:
        if self.positions not in (NO_POSITIONS, DAYS, INDEXES, ORDER):
            raise ValueError(f"positions are {DAYS!r}, {INDEXES!r}, {ORDER!r} or none, not {self.positions!r}")
        if self.positions and self.clock:
            raise ValueError("positions tell the date already: there is no clock beside them")

    @classmethod
    def with_positions(cls, positions: str, first: DateInterval, *, scaled: bool = True, factor: float = 1.0) -> NetworkInput:
        """Return the input of a network that is told ``positions``, counted from the 1st of January of the year of the ``first`` date."""
        return cls(scaled, False, dt.date(first.start.year, 1, 1).toordinal(), factor, positions=positions)

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> NetworkInput:
        """Return what ``as_json`` gave."""
        neighbourhood = int(finite(content.get("neighbourhood", 1)))
        numbers = int(finite(content["first_day"])), finite(content["factor"]), neighbourhood
        positions, marked = str(content.get("positions", NO_POSITIONS)), bool(content.get("marked", True))
        return cls(bool(content["scaled"]), bool(content["clock"]), *numbers, positions, marked)

    def as_json(self) -> dict[str, Any]:
        """Return it for model.json."""
        unusual = {"positions": NO_POSITIONS, "marked": True}
        return {name: value for name, value in asdict(self).items() if name not in unusual or value != unusual[name]}

    def channels(self, bands: int) -> int:
        """Return how many channels the network gets for so many bands."""
        return bands * self.looks + self.flagged + CLOCK_CHANNELS * self.clock

    @property
    def flagged(self) -> bool:
        """Whether a channel tells which pixels are valid."""
        return self.scaled and self.marked and not self.positions

    @property
    def looks(self) -> int:
        """How many values it takes of each band: the pixel's, and the mean around it."""
        return 2 if self.neighbourhood > 1 else 1

    @property
    def form(self) -> FeatureForm:
        """What makes these values of a pixel and its surroundings."""
        return FeatureForm(self.neighbourhood)

    def assemble(
        self, values: NDArray[np.float32], valid: NDArray[np.bool_], day: NDArray[np.float64], moments: NDArray[np.float64]
    ) -> NDArray[np.float32]:
        """Return the channels.

        Args:
            values: (N, bands * looks, ...) of any further shape, 0 where not valid.
            valid: (N, ...).
            day: the day of each value (``day_of``), of a shape that fits that of ``valid``.
            moments: (bands, 2) mean and standard deviation of each band.

        Returns:
            (N, channels, ...).
        """
        count = values.shape[1]
        result = np.zeros((len(values), self.channels(count // self.looks), *values.shape[2:]), np.float32)
        if not self.scaled:
            np.multiply(values, np.float32(self.factor), out=result[:, :count])
        else:
            shape = (1, count, *(1,) * (values.ndim - 2))
            mean, spread = (np.tile(moments[:, column].astype(np.float32), self.looks).reshape(shape) for column in (0, 1))
            np.divide(values - mean, np.where(spread > 0, spread, 1), out=result[:, :count], where=valid[:, np.newaxis])
        if self.flagged:
            result[:, count] = valid
        if self.clock:
            phase = 2 * np.pi * day / YEAR_DAYS
            for offset, channel in enumerate((np.sin(phase), np.cos(phase), (day - self.first_day) / YEAR_DAYS), start=1):
                result[:, -offset] = channel
        return result

    def times(self, dates: Sequence[DateInterval]) -> NDArray[np.float32]:
        """Return the positions (L,) of dates in time order: days since ``first_day``, at a composite its middle, or 0, 1, ..."""
        if self.positions in (INDEXES, ORDER):
            return np.arange(len(dates), dtype=np.float32)
        return np.array([day_of(date) - self.first_day for date in dates], np.float32)


def tell_positions(given: NetworkInput, dates: Sequence[DateInterval], context: JobContext) -> None:
    """Warn if dates lie beyond the positions that the network tells apart well."""
    from ..networks.stcln_encoder import PERIOD

    last = float(given.times(dates)[-1])
    if last > PERIOD:
        context.warning(
            tr(
                "The dates of the stack reach position {last}, more than the {period} that the network tells apart well: dates that lie far apart may look alike to it. With POSITIONS=index it counts dates instead of days."
            ),
            last=round(last),
            period=round(PERIOD),
        )


def day_of(interval: DateInterval) -> float:
    """Return the middle of an interval as a proleptic Gregorian ordinal."""
    return (interval.start.toordinal() + interval.end.toordinal()) / 2
