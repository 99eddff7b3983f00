"""95 % intervals of estimated shares and of other figures.

A share of a sample of a few hundred places is not normal: with 3 errors in 200 points, "estimate plus or minus 1.96 standard errors" holds
the truth too rarely, and with no error at all it has no width. The interval of Wilson (1927) does not fail there. For samples that are no
simple random ones it is taken with the EFFECTIVE number of places, the size of a simple random sample that would have the same standard
error (Korn & Graubard 1998, Survey Methodology 24:193; Dean & Pagano 2015, JSSAM 3:484), and with Student's t in place of the normal
quantile, because the standard error itself comes from few places, or from few polygons.

Of what no place shows, an effective number of places over all strata promises too much: it may be common in the stratum that was sampled least.
``unseen_limit`` is the limit for that.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

LEVEL: Final = 0.975  # quantile on either side of a 95 % interval
LEAST_FREEDOM: Final = 1.0
NORMAL_FROM: Final = 1e6  # degrees of freedom from which on Student's t is the normal


@dataclass(frozen=True, slots=True)
class Interval:
    """An estimate with its standard error and 95 % interval (``low`` to ``high``)."""

    value: float
    standard_error: float
    low: float
    high: float

    def scaled(self, factor: float) -> Interval:
        """Return the interval in another unit."""
        return Interval(self.value * factor, self.standard_error * factor, self.low * factor, self.high * factor)

    def as_json(self) -> dict[str, float]:
        """Return it as in the file of figures."""
        return {"value": self.value, "standard_error": self.standard_error, "low": self.low, "high": self.high}


def student(freedom: float) -> float:
    """Return the 97.5 % quantile of Student's t; the normal one for ``math.inf``."""
    from scipy.special import stdtrit  # late: figures come last in a job

    return float(stdtrit(min(max(freedom, LEAST_FREEDOM), NORMAL_FROM), LEVEL))


def share_interval(share: float, standard_error: float, freedom: float, places: float) -> Interval:
    """Return the interval of a share (0-1).

    Args:
        share: the estimate.
        standard_error: of the estimate.
        freedom: degrees of freedom of the standard error.
        places: effective number of places where the standard error does not tell it, because it is 0; ``math.inf``: it is known exactly.
    """
    share = min(max(share, 0.0), 1.0)
    spread = share * (1 - share)
    effective = spread / standard_error**2 if standard_error > 0 and spread > 0 else places
    if math.isinf(effective):
        return Interval(share, standard_error, share, share)
    square = student(freedom) ** 2
    middle = (share + square / (2 * effective)) / (1 + square / effective)
    reach = math.sqrt(square) * math.sqrt(spread / effective + square / (4 * effective**2)) / (1 + square / effective)
    return Interval(share, standard_error, max(min(middle - reach, share), 0.0), min(max(middle + reach, share), 1.0))


def unseen_limit(weights: NDArray[np.float64], places: NDArray[np.float64]) -> float:
    """Return the largest share of the area that a sample would show nothing of in 2.5 % of all draws.

    It is the largest sum W(h) p(h) with prod (1 - p(h))^n(h) >= 0.025: the limit of Clopper & Pearson (1934) for 0 of n, and with several strata
    that of the worst way to be spread over them. It reaches those of the largest W / n only, the others alike.

    Args:
        weights: (H,) shares of the area of the strata.
        places: (H,) number of places in each, above 0.
    """
    order = np.argsort(-weights / places)
    weights, places = weights[order], places[order]
    below = math.log(1 - LEVEL)
    # The share that the sample may miss in stratum h leaves 1 - p = c n / W, with one c for all strata that it reaches.
    c = np.exp((below - np.cumsum(places * np.log(places / weights))) / np.cumsum(places))
    reached = int(np.flatnonzero(c < weights / places)[-1]) + 1
    return float((weights[:reached] - c[reached - 1] * places[:reached]).sum())


def plain_interval(value: float, standard_error: float, freedom: float, lowest: float, highest: float) -> Interval:
    """Return estimate plus or minus t standard errors, within limits."""
    reach = student(freedom) * standard_error
    return Interval(value, standard_error, max(value - reach, lowest), min(value + reach, highest))
