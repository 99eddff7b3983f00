"""Which dates of a series are in which tokens of SL-GT2Net."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import torch
from torch.nn import functional

PAIR: Final = 2  # dates of a token
NARROW: Final = 3  # dates that the second convolution sees where it keeps their number


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """A series as the network takes it.

    Attributes:
        dates: of the series.
        length: dates that the network takes: more of them are zeros at both ends, fewer are the middle of the series.
        span: pairs of dates that the second convolution sees; more than ``NARROW`` take off what it would see beyond the ends.
    """

    dates: int
    length: int
    span: int

    @classmethod
    def whole(cls, dates: int, span: int) -> TimeAxis:
        """Return that of a series which is continued only where it is too short for the convolutions."""
        return cls(dates, dates if span == NARROW else max(dates, PAIR * span - 1), span)

    @property
    def front(self) -> int:
        """Zeros before the first date; below 0: dates that are cut off."""
        return (self.length - self.dates) // 2

    @property
    def back(self) -> int:
        """The same after the last date."""
        return self.length - self.dates - self.front

    @property
    def tokens(self) -> int:
        """Number of tokens along the series."""
        return -(-self.length // PAIR) - self._lost

    @property
    def _lost(self) -> int:
        return 0 if self.span == NARROW else self.span - 1

    def between(self) -> torch.Tensor:
        """Return what each token counts for each date (dates, tokens): linear between the middles of pairs, 1 in all."""
        return (1 - (self._middles()[:, None] - torch.arange(self.tokens)).abs()).clamp(min=0)

    def shares(self, present: torch.Tensor) -> torch.Tensor:
        """Return which share (B, tokens, H, W) of the dates nearest to each token is present (B, dates, H, W)."""
        nearest = functional.one_hot(self._middles().round().long(), self.tokens).to(present.device, torch.float32)
        counts = nearest / nearest.sum(0).clamp(min=1)
        found: torch.Tensor = torch.tensordot(counts, present.float(), dims=([0], [1])).movedim(0, 1)
        return found

    def _middles(self) -> torch.Tensor:
        """Return where among the tokens each date lies (dates,)."""
        middles = (torch.arange(self.dates) + self.front - self._lost + 0.5) / PAIR - 0.5
        return middles.clamp(0, self.tokens - 1)
