"""The protocol of SL-GT2Net on its data sets: how patches are prepared, what is made small, how large images are mapped and judged.

methods/slgt2.md section 5. Variants: ``paper`` does what the published code does. ``best`` uses the form of the network that leaves out what is
not there, the mean loss of the labelled pixels, and means over the classes that the reference has.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch
from numpy.typing import NDArray
from sklearn.metrics import confusion_matrix
from torch.nn import functional

from tests.studies.common import quiet_context
from tlcm_qgis.core.datasets import IGNORED
from tlcm_qgis.core.datasets.radar_patches import RadarPatches
from tlcm_qgis.core.device import choose_device
from tlcm_qgis.core.networks import build
from tlcm_qgis.core.training.data import Batch, Items
from tlcm_qgis.core.training.loop import LoopSettings, fit
from tlcm_qgis.core.training.loss import CrossEntropy, logits_of

STEPS: Final = 40000  # published, like the other numbers here
BATCH: Final = 2
RATE: Final = 1e-4
DECAY: Final = 1e-5
CROP: Final = 224
STRIDE: Final = 200
RATIOS: Final = {"MTS12": (0.5, 2.0), "Brandenburg": (1.0, 2.0)}  # by which patches are made larger in training
LENGTHS: Final = {"MTS12": 16, "Brandenburg": 48}
TRIES: Final = 10
MOST_OF_ONE: Final = 0.75  # of the labelled pixels of a crop may be of one class

Floats = NDArray[np.float32]
Labels = NDArray[np.int64]


class PublishedLoss:
    """Cross entropy as published: the mean over all pixels, those without a label count as 0."""

    def weight(self, batch: Batch) -> float:
        """Return the number of pixels, if any has a label."""
        return float(batch.target.numel() if (batch.target != IGNORED).any() else 0)

    def __call__(self, outputs: Any, batch: Batch) -> torch.Tensor:
        """Return the loss of scores (B, K, H, W)."""
        return _each(logits_of(outputs), batch.target).mean()


def focal_loss(scores: torch.Tensor, labels: torch.Tensor, share: float = 0.5, power: float = 1.0) -> torch.Tensor:
    """Return the published focal loss of scores (B, K, H, W), a mean over all pixels too."""
    each = _each(scores, labels)
    return (share * (1 - torch.exp(-each)) ** power * each).mean()


def _each(scores: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """Return the cross entropy of every pixel, flat; 0 where there is no label."""
    return functional.cross_entropy(scores.float().movedim(1, -1).flatten(0, -2), labels.flatten(), reduction="none", ignore_index=IGNORED)


def reflected(images: Floats, length: int) -> Floats:
    """Return a series (L, ...) of ``length`` dates, which goes on backwards at its ends."""
    missing = max(length - len(images), 0)
    edges = [(missing // 2, missing - missing // 2), *[(0, 0)] * (images.ndim - 1)]
    return np.pad(images, edges, mode="reflect" if len(images) > 1 else "edge")


def resized(images: Floats, labels: Labels, side: int) -> tuple[Floats, Labels]:
    """Return images (L, C, H, W) and labels (H, W) of which the longer side has ``side`` pixels."""
    height, width = labels.shape
    factor = min(side / max(height, width), side / min(height, width))
    size = [int(length * factor + 0.5) for length in (height, width)]
    larger = functional.interpolate(torch.from_numpy(images), size, mode="bilinear", align_corners=False)
    nearest = functional.interpolate(torch.from_numpy(labels)[None, None].double(), size, mode="nearest")
    return larger.numpy(), nearest[0, 0].long().numpy()


def varied(images: Floats, labels: Labels, ratios: tuple[float, float], crop: int, rng: np.random.Generator) -> tuple[Floats, Labels]:
    """Return a crop of at most ``crop`` pixels a side, of a patch of another size, flipped or not."""
    images, labels = resized(images, labels, int(max(labels.shape) * rng.uniform(*ratios)))
    for _ in range(TRIES):
        top, left = (int(rng.integers(max(length - crop, 0) + 1)) for length in labels.shape)
        place = slice(top, top + crop), slice(left, left + crop)
        counts = np.unique(labels[place][labels[place] != IGNORED], return_counts=True)[1]
        if len(counts) > 1 and counts.max() < MOST_OF_ONE * counts.sum():
            break
    turn = -1 if rng.random() < 0.5 else 1
    return images[(..., *place)][..., ::turn], labels[place][:, ::turn]


def filled(images: Floats, labels: Labels, crop: int) -> tuple[Floats, Labels]:
    """Return images and labels continued to ``crop`` pixels a side, by zeros and by no label."""
    added = [(0, max(crop - length, 0)) for length in labels.shape]
    return np.pad(images, [(0, 0), (0, 0), *added]), np.pad(labels, added, constant_values=IGNORED)


@dataclass(frozen=True, slots=True)
class Patches:
    """Patches to learn from, as published."""

    data: RadarPatches
    variant: str
    crop: int
    validation: int = 0

    @property
    def training(self) -> int:
        return len(self.data.names)

    def batch(self, part: str, items: Items, generator: np.random.Generator | None) -> Batch:
        """Return crops and their labels."""
        assert generator is not None  # there is no validation
        title, made = self.data.layout.title, []
        for number in items:
            item = self.data.read(int(number))
            images, labels = filled(*varied(item.images, item.labels, RATIOS[title], self.crop, generator), self.crop)
            made.append((series(images, title, self.variant), labels))
        images, labels = (torch.from_numpy(np.stack(parts)) for parts in zip(*made, strict=True))
        return Batch((images,), labels)


def series(images: Floats, title: str, variant: str) -> Floats:
    """Return the series that the network takes."""
    return reflected(images, LENGTHS[title]) if variant == "paper" else np.ascontiguousarray(images)


def slid(scores_of: Callable[[torch.Tensor], torch.Tensor], images: torch.Tensor, crop: int = CROP, stride: int = STRIDE) -> torch.Tensor:
    """Return the scores (B, K, H, W) of images (B, L, C, H, W), means of those of the crops that hold a pixel."""
    tops, lefts = (starts(length, crop, stride) for length in images.shape[-2:])
    total, count = None, images.new_zeros(images.shape[-2:])
    for top in tops:
        for left in lefts:
            place = slice(top, top + crop), slice(left, left + crop)
            found = scores_of(images[(..., *place)])
            if total is None:
                total = found.new_zeros(*found.shape[:2], *images.shape[-2:])
            total[(..., *place)] += found
            count[place] += 1
    assert total is not None
    return total / count


def starts(length: int, crop: int, stride: int) -> list[int]:
    """Return where crops begin along a side; the last one ends with it."""
    number = max(length - crop + stride - 1, 0) // stride + 1
    return [max(min(step * stride, length - crop), 0) for step in range(number)]


def accuracy(counted: NDArray[np.int64], absent_is_zero: bool) -> dict[str, Any]:
    """Return the figures of a confusion matrix.

    Args:
        counted: (K, K), rows are the reference.
        absent_is_zero: figures that are no numbers count as 0 in the means, as published: classes that are nowhere lower them. Otherwise the
            means are over the classes that the reference has, and what was never found of them counts as 0.
    """
    right, true, found = np.diag(counted).astype(float), counted.sum(1), counted.sum(0)
    with np.errstate(invalid="ignore"):
        figures = {"recall": right / true, "precision": right / found, "iou": right / (true + found - right)}
        figures["f1"] = 2 * figures["precision"] * figures["recall"] / (figures["precision"] + figures["recall"])
    there = np.ones(len(true), bool) if absent_is_zero else true > 0
    means = {f"mean_{name}": float(np.nan_to_num(values)[there].mean()) for name, values in figures.items()}
    return {"overall_accuracy": float(right.sum() / counted.sum()), **means, **{name: values.tolist() for name, values in figures.items()}}


@dataclass(frozen=True, slots=True)
class Size:
    """How much is computed; what is left out is as published. ``most``: patches of the test, if not all."""

    steps: int = STEPS
    crop: int = CROP
    stride: int = STRIDE
    rate: float = RATE
    network: dict[str, Any] = field(default_factory=dict)
    most: int | None = None


def reproduce(training: RadarPatches, test: RadarPatches, variant: str, size: Size, seed: int, place: Path) -> dict[str, Any]:
    """Return the figures on the test part of a data set, after learning from its training part.

    Args:
        training: learnt from.
        test: judged by.
        variant: "paper" or "best".
        size: of the computation.
        seed: of weights, order and crops.
        place: folder in which the training goes on where it was interrupted.
    """
    title, device = training.layout.title, choose_device("auto")
    name = "slovenia" if title == "MTS12" else "brandenburg"
    network = build("slgt2", variant=name, masked=variant == "best", unused=False, seed=seed, **size.network)
    epochs = math.ceil(size.steps / max(len(training.names) // BATCH, 1))
    settings = LoopSettings(epochs, BATCH, size.rate, "adamw", DECAY, "poly", keep="last", precision="float32", seed=seed, device=device)
    loss = PublishedLoss() if variant == "paper" else CrossEntropy()
    data = Patches(training, variant, size.crop)
    history = fit(network, data, settings, place, quiet_context(), identity=f"{title} {variant} {training.names}", loss=loss)
    counted = confusion(network.to(device), test, variant, size)
    return {"loss": [history.epochs[0].loss, history.epochs[-1].loss], "epochs": epochs, **accuracy(counted, variant == "paper")}


@torch.no_grad()
def confusion(network: torch.nn.Module, test: RadarPatches, variant: str, size: Size) -> NDArray[np.int64]:
    """Return how often a pixel of a class (rows) gets a class (columns)."""
    classes = range(len(test.classes))
    device = next(network.parameters()).device
    counted = np.zeros((len(classes), len(classes)), np.int64)
    network.eval()
    for index in range(len(test.names))[: size.most]:
        item = test.read(index)
        images, labels = filled(item.images, item.labels, size.crop)
        given = torch.from_numpy(series(images, test.layout.title, variant))[None].to(device)
        mapped = slid(network, given, size.crop, size.stride).argmax(1)[0].cpu().numpy()
        known = labels != IGNORED
        if known.any():
            counted += confusion_matrix(labels[known], mapped[known], labels=classes)
    return counted
