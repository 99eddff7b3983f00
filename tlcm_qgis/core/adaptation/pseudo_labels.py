"""Pseudo labels: what a network is surest of becomes a label, class by class (methods/lovecs.md section 3).

One threshold for all classes would leave the rare and the difficult ones without labels. Here each class has its own: the probability that
a given portion of the pixels that the network gives this class exceed.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional

SCALES: Final = (2.0, 2.5, 3.0, 3.5)  # published: images of the target show less detail than those of the source
STEP: Final = 16  # every so many pixels of a class are kept, from the first of an image on
PORTION: Final = 0.1
NEVER: Final = 1.0  # threshold of a class that too few pixels are known of
SCARCE: Final = 0.001  # share of the pixels
IGNORED: Final = 0  # label of a pixel that is not learned from
MOST_CLASSES: Final = 255  # a label is a byte

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]


def averaged_scales(
    score: Callable[[torch.Tensor], torch.Tensor], images: torch.Tensor, scales: Sequence[float] = SCALES, softmax: bool = True
) -> torch.Tensor:
    """Return what a network says about images, averaged over several enlargements of them.

    Images are enlarged to sides of floor(s H) and floor(s W) pixels and what is said about them brought back, both bilinear with the corners
    on the corners. With the one scale 1 nothing is resized.

    Args:
        score: the network: images (N, bands, H, W) -> class scores (N, K, H, W), before a softmax.
        images: (N, bands, H, W), as the network wants them.
        scales: how many times larger the images are seen.
        softmax: average probabilities; else the scores themselves, as published, of which a ratio means little.

    Returns:
        (N, K, H, W) probabilities or scores.

    Raises:
        ValueError: there are no scales, or one that leaves no pixel.
    """
    height, width = images.shape[-2:]
    sizes = [(math.floor(height * scale), math.floor(width * scale)) for scale in scales]
    if not sizes or min(min(size) for size in sizes) < 1:
        raise ValueError(f"scales must leave at least a pixel of {height} x {width}, not {list(scales)}")
    total: torch.Tensor | None = None
    for size in sizes:
        scores = score(_resized(images, size))
        found = _resized(scores.softmax(1) if softmax else scores, (height, width))
        total = found if total is None else total + found
    if total is None:
        raise ValueError("there are no scales")
    return total / len(sizes)


def _resized(maps: torch.Tensor, size: tuple[int, int]) -> torch.Tensor:
    if maps.shape[-2:] == size:
        return maps
    return functional.interpolate(maps, size=size, mode="bilinear", align_corners=True)


class ClassThresholds:
    """How sure a network is of each class, gathered image by image, and the thresholds that follow.

    Of every 16th pixel of a class its probability is kept: a quarter of a byte for every pixel seen, so 25 MB for 10,000 x 10,000 pixels.

    Attributes:
        counts: (K,) pixels of each class so far.
    """

    def __init__(self, classes: int) -> None:
        """Begin without any image.

        Args:
            classes: K, at most 255.

        Raises:
            ValueError: so many classes cannot be labelled.
        """
        if not 1 <= classes <= MOST_CLASSES:
            raise ValueError(f"there can be 1 to {MOST_CLASSES} classes, not {classes}")
        self.counts = np.zeros(classes, np.int64)
        self._kept: list[list[Floats]] = [[] for _ in range(classes)]

    def add(self, probabilities: NDArray[np.floating], valid: Mask | None = None) -> None:
        """Look at an image.

        Args:
            probabilities: (K, H, W) of the classes, or scores.
            valid: (H, W) pixels that count; default: all. One with a value that is no finite number never does.

        Raises:
            ValueError: there are other classes than expected, or the shapes do not go together.
        """
        values, shown = _checked(probabilities, valid, len(self.counts))
        best, label = values.max(0)[shown], values.argmax(0)[shown]
        self.counts += np.bincount(label, minlength=len(self.counts))
        for index in np.unique(label):
            self._kept[index].append(best[label == index][::STEP].copy())  # or the whole image would stay in memory

    @property
    def shares(self) -> NDArray[np.float64]:
        """Share (K,) of each class in the pixels so far; 0 before the first."""
        return self.counts / max(int(self.counts.sum()), 1)

    @property
    def held_bytes(self) -> int:
        """Bytes that the kept probabilities take."""
        return sum(part.nbytes for kept in self._kept for part in kept)

    def kept(self, index: int) -> Floats:
        """Return the kept probabilities of a class, in the order of the images and, within one, of rows and columns."""
        return np.concatenate([np.empty(0, np.float32), *self._kept[index]])

    def ranks(self, portion: float = PORTION, published: bool = True) -> NDArray[np.int64]:
        """Return how many of the kept probabilities (K,) reach the threshold; arguments as in ``thresholds``."""
        if not 0 < portion <= 1:
            raise ValueError(f"the portion must be more than 0 and at most 1, not {portion}")
        rounded = math.floor if published else math.ceil
        return np.array([rounded(sum(map(len, kept)) * portion) for kept in self._kept], np.int64)

    def thresholds(self, portion: float = PORTION, published: bool = True) -> Floats:
        """Return for every class (K,) what probability is reached by a portion of its pixels.

        Args:
            portion: of the kept pixels of a class; fractions are cut off.
            published: a class of which fewer than 1 / ``portion`` pixels are kept gets 1.0, so that it is labelled where its probability is
                1 and nowhere else. If not, fractions are rounded up, and such a class gets the highest of what is kept. A class that no
                pixel is kept of gets 1.0 anyway.

        Raises:
            ValueError: the portion is not more than 0 and at most 1.
        """
        found = np.full(len(self.counts), NEVER, np.float32)
        for index, rank in enumerate(self.ranks(portion, published)):
            if rank:
                values = self.kept(index)
                found[index] = np.partition(values, len(values) - rank)[len(values) - rank]
        return found

    def rarest(self, count: int = 1) -> NDArray[np.int64]:
        """Return the classes with the smallest shares, the smallest first; of equal ones the first."""
        return np.argsort(self.counts, kind="stable")[:count]

    def scarce(self, share: float = SCARCE) -> NDArray[np.int64]:
        """Return the classes with less than a share of the pixels."""
        return np.flatnonzero(self.shares < share)


def select_labels(probabilities: NDArray[np.floating], thresholds: NDArray[np.floating], valid: Mask | None = None) -> NDArray[np.uint8]:
    """Return labels (H, W): the class that exceeds its threshold by the largest factor, + 1; 0 where none reaches it.

    That is not always the most probable class: one that is hardly ever sure is preferred to one that always is.

    Args:
        probabilities: (K, H, W), K at most 255.
        thresholds: (K,) of the classes.
        valid: (H, W) pixels that can be labelled; default: all. One with a value that is no finite number is not.

    Raises:
        ValueError: the shapes do not go together.
    """
    if not 1 <= len(thresholds) <= MOST_CLASSES:
        raise ValueError(f"there can be 1 to {MOST_CLASSES} classes, not {len(thresholds)}")
    values, shown = _checked(probabilities, valid, len(thresholds))
    with np.errstate(divide="ignore", invalid="ignore"):  # scores can be 0, unlike the highest of several probabilities
        ratio = values / np.asarray(thresholds, np.float32)[:, None, None]
    labels: NDArray[np.uint8] = (ratio.argmax(0) + 1).astype(np.uint8)
    labels[~((ratio.max(0) >= 1) & shown)] = IGNORED
    return labels


def count_labels(labels: NDArray[np.uint8], classes: int) -> NDArray[np.int64]:
    """Return how many pixels (K,) of labels as ``select_labels`` gives them each class has; divided by ``counts``: the share labelled."""
    return np.bincount(labels.ravel(), minlength=classes + 1)[1:]


def _checked(probabilities: NDArray[np.floating], valid: Mask | None, classes: int) -> tuple[Floats, Mask]:
    """Return single precision (K, H, W), and the pixels (H, W) that count."""
    values = np.asarray(probabilities, np.float32)
    if values.ndim != 3 or len(values) != classes:
        raise ValueError(f"the probabilities must have the shape ({classes}, H, W), not {values.shape}")
    if valid is not None and valid.shape != values.shape[1:]:
        raise ValueError(f"the mask has the shape {valid.shape}, the probabilities {values.shape}")
    finite: Mask = np.asarray(np.isfinite(values).all(0), bool)
    return values, finite if valid is None else finite & np.asarray(valid, bool)
