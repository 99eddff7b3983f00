"""What makes the probabilities of a model agree with how often it is right on places that it was not trained on.

Temperature scaling (Guo et al. 2017, On calibration of modern neural networks, ICML): the logarithms of the probabilities are divided by one
number for all classes. A floor under them, also found, tells what a probability of 0 of a forest means. Isotonic regression of each class was
tried on one demo scene and one real image: worse where samples were true labels, a little better where they were migrated.

The most probable class stays: maps do not change, only what is said of how sure they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..spec.json_file import finite, need
from .pairwise import put_first

METHOD: Final = "temperature"
FLOORS: Final = (1e-4, 1e-3, 3e-3, 1e-2, 3e-2)  # of probabilities: a class that no tree of a hundred names is not impossible
TEMPERATURES: Final = (0.2, 10.0)  # where the temperature is sought
SMALLEST: Final = 1e-6  # of a probability in a log loss
MOST_SAMPLES: Final = 20_000  # more do not change one number
BINS: Final = 15
FEWEST_BINS: Final = 5
FEWEST_A_BIN: Final = 20  # samples: of fewer the share that comes true is chance

Floats = NDArray[np.float32]
Truth = NDArray[np.intp]
Weight = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Calibration:
    """How probabilities are changed: ``temperature`` above 1 makes them less sure; ``floor`` is added to them first."""

    temperature: float
    floor: float

    def apply(self, probabilities: Floats) -> Floats:
        """Return calibrated probabilities (K, n) of probabilities (K, n); the first of the most probable classes stays that."""
        if not probabilities.size:
            return probabilities
        winner = probabilities.argmax(axis=0)
        logarithm = np.log(np.maximum(probabilities, np.float32(0)) + np.float32(self.floor))
        logarithm -= logarithm.max(axis=0)
        raised = np.exp(logarithm * np.float32(1 / self.temperature))
        return np.asarray(put_first(raised / _sum(raised), winner), np.float32)

    def as_json(self) -> dict[str, Any]:
        """Return it for model.json."""
        return {"method": METHOD, "temperature": self.temperature, "floor": self.floor}

    @classmethod
    def from_json(cls, told: Any) -> Calibration:
        """Return what ``as_json`` gave; raises one of ``UNEXPECTED`` if it is something else."""
        content = need(dict, told)
        temperature, floor = finite(content["temperature"]), finite(content["floor"])
        if content["method"] != METHOD or not (1e-3 <= temperature <= 1e3 and 1e-9 <= floor < 1):
            raise ValueError("calibration")
        return cls(temperature, floor)


def fit_temperature(probabilities: Floats, truth: Truth, places: float, weight: Weight | None = None) -> Calibration:
    """Return the temperature and the floor that make the true classes most likely.

    As in Platt scaling the true class is taken for true in n + 1 of n + 2 cases, n being the number of places: a few samples that are all told
    right do not make a model sure of everything.

    Args:
        probabilities: (N, K) of samples that the model was not trained on.
        truth: (N,) positions of their classes.
        places: how many different places the samples lie on.
        weight: (N,) of each; ``None``: all count the same.
    """
    from scipy.optimize import minimize_scalar

    some = _drawn(len(truth))
    given, right = probabilities[some].T.astype(np.float64), truth[some]
    shares = np.ones(len(right)) if weight is None else weight[some]
    shares = shares / shares.sum()
    column, doubt = np.arange(len(right)), 1 / (places + 2)
    found = []
    for floor in FLOORS:
        logarithm = np.log(given + floor)

        def loss(exponent: float, logarithm: NDArray[np.float64] = logarithm) -> float:
            scaled = logarithm / np.exp(exponent)
            likely = scaled - np.logaddexp.reduce(scaled, axis=0)
            return float(-((1 - doubt) * likely[right, column] + doubt * likely.mean(axis=0)) @ shares)

        best = minimize_scalar(loss, bounds=tuple(np.log(TEMPERATURES)), method="bounded", options={"xatol": 1e-3})
        found.append((round(float(best.fun), 9), floor, round(float(np.exp(best.x)), 6)))
    _, floor, temperature = min(found)
    return Calibration(temperature, floor)


def _drawn(count: int) -> NDArray[np.int64]:
    """Return at most ``MOST_SAMPLES`` of so many samples, always the same ones."""
    return np.arange(count) if count <= MOST_SAMPLES else np.sort(np.random.default_rng(0).permutation(count)[:MOST_SAMPLES])


def log_losses(probabilities: Floats, truth: Truth) -> NDArray[np.float64]:
    """Return minus the logarithm (N,) of the probabilities (N, K) of the true classes (N,)."""
    own = probabilities[np.arange(len(truth)), truth].astype(np.float64)
    return np.asarray(-np.log(np.maximum(own, SMALLEST)))


def log_loss(probabilities: Floats, truth: Truth, weight: Weight | None = None) -> float:
    """Return the mean of ``log_losses``, weighted (N,) if asked for."""
    return float(np.average(log_losses(probabilities, truth), weights=weight))


def reliability_bins(
    confidence: NDArray[Any], right: NDArray[np.bool_], bins: int = BINS, weight: Weight | None = None
) -> list[dict[str, Any]]:
    """Return how often what was said with a confidence came true, in bins of about as many samples each.

    Args:
        confidence: (N,) 0-1, of the class that was named.
        right: (N,) whether it is the true class.
        bins: at most so many; samples of one confidence are never in two.
        weight: (N,) of each in means and shares; ``None``: all count the same.

    Returns:
        For each bin ``confidence`` (mean), ``right`` (share), ``count`` and ``weight`` (sum), from the least sure on.
    """
    if not len(confidence):
        return []
    bins = min(bins, max(FEWEST_BINS, len(confidence) // FEWEST_A_BIN))
    order = np.argsort(confidence, kind="stable")
    ordered, came_true = np.asarray(confidence, np.float64)[order], right[order]
    counts = np.ones(len(order)) if weight is None else weight[order]
    edges = np.unique(np.searchsorted(ordered, ordered[(np.arange(1, bins) * len(ordered)) // bins]))
    parts = [part for part in np.split(np.arange(len(ordered)), edges) if len(part)]
    return [
        {
            "confidence": round(float(np.average(ordered[part], weights=counts[part])), 6),
            "right": round(float(np.average(came_true[part], weights=counts[part])), 6),
            "count": len(part),
            "weight": round(float(counts[part].sum()), 6),
        }
        for part in parts
    ]


def calibration_error(bins: Sequence[dict[str, Any]]) -> float:
    """Return the expected calibration error: the mean gap between confidence and share that came true, by the weights of the bins."""
    total = sum(item["weight"] for item in bins)
    return float(sum(abs(item["confidence"] - item["right"]) * item["weight"] for item in bins) / total)


def _sum(parts: Floats) -> Floats:
    """Return the sum of arrays, one after the other, so that it is the same wherever a pixel lies."""
    total: Floats = parts[0].copy()
    for part in parts[1:]:
        total += part
    return total
