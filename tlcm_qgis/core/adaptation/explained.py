"""Whether the images of a target show the classes of a source as they are known, only in other shares: then no value needs to be changed.

Of the same sensor, in another year or place, shares of classes differ because the land does. Giving such images the statistics of the source's
would bend what is right. So it is asked whether the pixels of the source, each class as often as fits best, could be those of the target.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

PIXELS: Final = 1200  # of each side that are compared, spread evenly
FEWEST: Final = 5  # of a class
SAME: Final = 0.05  # up to this much is taken for the same, see docs/adapt.md
SUM_WEIGHT: Final = 100.0  # of the condition that shares make up 1

Floats = NDArray[np.float64]


def unexplained(source: Floats, classes: NDArray[np.int64], target: Floats) -> float | None:
    """Return how far a target is from the source with whatever shares of its classes: 0 for pixels that could be the same, at most about 1.

    It is the squared maximum mean discrepancy (Gretton et al. 2012, JMLR 13: 723-773) with a Gaussian kernel whose width is the median distance
    in the source, at the shares of classes that make it smallest (target shift: Zhang et al. 2013, ICML, PMLR 28(3): 819-827).

    Args:
        source: (N, bands) values of pixels.
        classes: (N,) of them.
        target: (M, bands) values.

    Returns:
        ``None`` where one side has too few pixels to tell.
    """
    from scipy.optimize import nnls

    some, named, other = _some(source), _some(classes), _some(target)
    present = [value for value in np.unique(named) if np.count_nonzero(named == value) >= FEWEST]
    if not present or len(other) < FEWEST:
        return None
    centre, spread = some.mean(axis=0), some.std(axis=0)
    own, theirs = ((values - centre) / np.where(spread > 0, spread, 1) for values in (some, other))
    among = _squares(own, own)
    width = np.median(among[among > 0]) if (among > 0).any() else 1.0
    known, across, within = (np.exp(-squares / width) for squares in (among, _squares(own, theirs), _squares(theirs, theirs)))
    members = np.stack([(named == value) / np.count_nonzero(named == value) for value in present])
    inner, outer = members @ known @ members.T, members @ across.mean(axis=1)
    root = np.linalg.cholesky(inner + 1e-8 * np.eye(len(inner)))
    ones = np.full((1, len(inner)), SUM_WEIGHT)
    shares, _ = nnls(np.concatenate([root.T, ones]), np.append(np.linalg.solve(root, outer), SUM_WEIGHT))
    alone = (within.sum() - len(other)) / (len(other) * (len(other) - 1))
    return float(shares @ inner @ shares - 2 * shares @ outer + alone)


def _some(values: NDArray[np.generic]) -> NDArray[np.generic]:
    return values[np.linspace(0, len(values) - 1, min(len(values), PIXELS)).round().astype(np.int64)]


def _squares(one: Floats, other: Floats) -> Floats:
    """Return the squared distances (N, M)."""
    found: Floats = np.square(one).sum(axis=1)[:, np.newaxis] + np.square(other).sum(axis=1) - 2 * one @ other.T
    return np.maximum(found, 0)
