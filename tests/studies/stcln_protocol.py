"""The protocol of STCLN on a data set: pre-train without labels, learn from few of them with and without that, and judge.

methods/stcln.md sections 3 and 4. Variants: ``paper`` does what the published code does. ``best`` leaves out what pads a series and what was
not observed, counts days, asks for vegetation by the NDVI of reflectances, and counts predictions of the background as wrong.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from sklearn.metrics import accuracy_score, cohen_kappa_score, confusion_matrix, f1_score, jaccard_score

from tests.studies.common import quiet_context
from tlcm_qgis.core.datasets import EVERY, IGNORED, SeriesDataset, SeriesItem
from tlcm_qgis.core.device import choose_device
from tlcm_qgis.core.networks import build
from tlcm_qgis.core.networks.stcln_pretrain import PUBLISHED_RATIO, Reconstruction, draw_kept, keep_unvegetated, published_ndvi
from tlcm_qgis.core.training.data import Batch, Items
from tlcm_qgis.core.training.loop import LoopSettings, fit
from tlcm_qgis.core.training.loss import logits_of

PRETRAINING_BATCH: Final = 4  # published, like the other numbers here
BATCH: Final = 2
CLIP: Final = 5.0


@dataclass(frozen=True, slots=True)
class Size:
    """How much is computed.

    Attributes:
        epochs: of each training. ``rate``: their learning rate.
        network: settings of the networks; what is left out is as published.
        most: patches or tiles to pre-train on and to judge by; ``None``: all.
        each: patches or tiles of every class to learn from; ``None``: as published.
    """

    epochs: int = 100
    network: dict[str, Any] = field(default_factory=dict)
    most: int | None = None
    each: int | None = None
    rate: float = 1e-4


PUBLISHED: Final = Size()
QUICK: Final = Size(2, {"widths": (8, 16), "layers": 1, "heads": 2, "unused": False}, 4, 1, 1e-2)


class Piece(NamedTuple):
    """A part of an item of a data set."""

    index: int
    rows: slice = EVERY
    cols: slice = EVERY


@dataclass(frozen=True, slots=True)
class Pieces:
    """Parts of the items of a data set, with at most ``length`` dates each; ``None``: all."""

    data: SeriesDataset
    pieces: tuple[Piece, ...]
    length: int | None = None

    def item(self, number: int, generator: np.random.Generator | None) -> SeriesItem:
        """Return a piece; where there are more dates than wanted, some are drawn, without ``generator`` always the same."""
        piece = self.pieces[number]
        dates = None
        if self.length is not None:
            known = len(self.data.dates(piece.index))
            generator = generator or np.random.default_rng(piece.index)
            dates = np.sort(generator.permutation(known)[: self.length]).tolist()
        return self.data.read(*piece, dates=dates)


class Series(NamedTuple):
    """Items as tensors: images (B, L, C, H, W), positions (B, L), present (B, L, H, W), labels (B, H, W)."""

    images: torch.Tensor
    positions: torch.Tensor
    present: torch.Tensor
    labels: torch.Tensor


def collated(items: Sequence[SeriesItem], data: SeriesDataset, variant: str) -> Series:
    """Return items as tensors; shorter series are padded with zeros, which count as dates in the variant ``paper``."""
    longest = max(len(item.dates) for item in items)
    images = np.zeros((len(items), longest, *items[0].images.shape[1:]), np.float32)
    present = np.zeros((len(items), longest, *items[0].images.shape[2:]), bool)
    positions = np.tile(np.arange(longest, dtype=np.float32), (len(items), 1))
    for number, item in enumerate(items):
        count = len(item.dates)
        images[number, :count], present[number, :count] = item.images, item.present
        if variant == "best":
            positions[number, :count] = [(day - data.first_day).days for day in item.dates]
    if variant == "paper":
        present[:] = True
    labels = np.stack([item.labels for item in items])
    return Series(*map(torch.from_numpy, (images, positions, present, labels)))


@dataclass(frozen=True, slots=True)
class Masked:
    """Pieces of which a part of the pixels is hidden."""

    pieces: Pieces
    variant: str
    validation: int = 0

    @property
    def training(self) -> int:
        return len(self.pieces.pieces)

    def batch(self, part: str, items: Items, generator: np.random.Generator | None) -> Batch:
        """Return the series and what of them is shown."""
        assert generator is not None  # there is no validation
        data = self.pieces.data
        images, positions, present, _ = collated([self.pieces.item(int(number), generator) for number in items], data, self.variant)
        seen = images if self.variant == "paper" else torch.from_numpy(data.scaling.undo(images.numpy()))
        ndvi = published_ndvi(seen, data.near_infrared, data.red)
        drawn = draw_kept(present.shape, PUBLISHED_RATIO, torch.Generator().manual_seed(int(generator.integers(2**62))))
        kept = keep_unvegetated(drawn, ndvi, present)
        return Batch((images, positions, kept, present), kept)


class Hidden:
    """The loss that pre-training computes itself, a mean over what is hidden."""

    def weight(self, batch: Batch) -> float:
        """Return how many pixels are hidden."""
        _, _, kept, present = batch.inputs
        return float(((kept == 0) & present).sum())

    def __call__(self, outputs: Reconstruction, batch: Batch) -> torch.Tensor:
        """Return it."""
        return outputs.loss


@dataclass(frozen=True, slots=True)
class Labelled:
    """Pieces with their labels, to learn from and to judge by."""

    pieces: Pieces
    held: Pieces
    variant: str

    @property
    def training(self) -> int:
        return len(self.pieces.pieces)

    @property
    def validation(self) -> int:
        return len(self.held.pieces)

    def batch(self, part: str, items: Items, generator: np.random.Generator | None) -> Batch:
        """Return the series and their labels."""
        pieces = self.pieces if part == "training" else self.held
        *inputs, labels = collated([pieces.item(int(number), generator) for number in items], pieces.data, self.variant)
        return Batch(tuple(inputs), labels)


class WrongShare:
    """The share of the labelled pixels that get another class: the published training keeps the epoch where it is lowest."""

    def weight(self, batch: Batch) -> float:
        """Return how many pixels are labelled."""
        return float((batch.target != IGNORED).sum())

    def __call__(self, outputs: Any, batch: Batch) -> torch.Tensor:
        """Return it."""
        labelled = batch.target != IGNORED
        return (logits_of(outputs).argmax(1) != batch.target)[labelled].float().mean()


@dataclass(frozen=True, slots=True)
class Protocol:
    """A data set in parts.

    Attributes:
        name: of the part of the study.
        pretraining: without labels. ``training``, ``validation``: the few that are learnt from, and that choose the epoch.
        test: judged by, a piece at a time.
        drops_background: the published test leaves out pixels that are predicted as background.
        about: figures that go with the results.
    """

    name: str
    pretraining: Pieces
    training: Pieces
    validation: Pieces
    test: Pieces
    drops_background: bool
    about: dict[str, Any]


def reproduce(protocol: Protocol, variant: str, size: Size, seed: int, place: Path) -> dict[str, Any]:
    """Return the figures of a variant, with pre-training and without.

    Args:
        protocol: what it is measured on.
        variant: "paper" or "best".
        size: of networks and trainings.
        seed: of weights, order and masks.
        place: folder in which trainings go on where they were interrupted.
    """
    device = choose_device("auto")
    common = LoopSettings(size.epochs, BATCH, size.rate, precision="float32", seed=seed, device=device)
    shape = {"bands": len(protocol.test.data.scaling.mean), **size.network}
    encoder = build("stcln_pretrain", seed=seed, **shape)
    settings = LoopSettings(
        size.epochs, PRETRAINING_BATCH, size.rate, keep="last", precision="float32", clip=CLIP, seed=seed, device=device
    )
    masked = Masked(protocol.pretraining, variant)
    history = fit(
        encoder, masked, settings, _folder(place, "pretraining"), quiet_context(), identity=_identity(variant, masked.pieces), loss=Hidden()
    )
    found: dict[str, Any] = {"pretraining_loss": [history.epochs[0].loss, history.epochs[-1].loss]}
    labelled = Labelled(protocol.training, protocol.validation, variant)
    identity = _identity(variant, labelled.pieces, labelled.held)
    for name in ("from_scratch", "pretrained"):
        network = build("stcln_classifier", seed=seed, classes=len(protocol.test.data.classes), **shape)
        if name == "pretrained":
            network.utae.load_state_dict(encoder.utae.state_dict())
        history = fit(
            network,
            labelled,
            common,
            _folder(place, f"{protocol.name}_{name}"),
            quiet_context(),
            identity=identity,
            validation_loss=WrongShare(),
        )
        counted = confusion(network.to(device), protocol.test, variant)
        drops = protocol.drops_background and variant == "paper"
        found[name] = {"epoch": history.kept, **accuracy(counted, protocol.test.data.classes, drops)}
    return found


def _folder(place: Path, name: str) -> Path:
    folder = place / name
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _identity(variant: str, *parts: Pieces) -> str:
    """Return what a training depends on besides its settings."""
    known = [[str(part.length), *(f"{part.data.names[piece.index]} {piece.rows} {piece.cols}" for piece in part.pieces)] for part in parts]
    return json.dumps([variant, known])


@torch.no_grad()
def confusion(network: torch.nn.Module, test: Pieces, variant: str) -> NDArray[np.int64]:
    """Return how often a pixel of a class (rows) gets a class (columns)."""
    classes = range(len(test.data.classes))
    device = next(network.parameters()).device
    counted = np.zeros((len(classes), len(classes)), np.int64)
    network.eval()
    for number in range(len(test.pieces)):
        images, positions, present, labels = collated([test.item(number, None)], test.data, variant)
        scores = network(images.to(device), positions.to(device), present.to(device))
        known = labels != IGNORED
        if known.any():
            counted += confusion_matrix(labels[known].numpy(), scores.argmax(1).cpu()[known].numpy(), labels=classes)
    return counted


def accuracy(counted: NDArray[np.int64], classes: Sequence[str], drops_background: bool) -> dict[str, Any]:
    """Return the figures of a confusion matrix; means are over the classes that the reference has.

    Args:
        counted: (K, K), rows are the reference.
        classes: names.
        drops_background: leave out pixels that got the first class.
    """
    background = int(counted[:, 0].sum())
    used = counted.copy()
    if drops_background:
        used[:, 0] = 0
    truth, found = (axis[used > 0] for axis in np.indices(used.shape))
    weight = used[used > 0]
    there = np.unique(truth)
    of_pairs = {"y_true": truth, "y_pred": found, "labels": there, "average": None, "sample_weight": weight, "zero_division": 0}
    f1, overlap = f1_score(**of_pairs), jaccard_score(**of_pairs)
    names = [classes[position] for position in there]
    return {
        "overall_accuracy": accuracy_score(truth, found, sample_weight=weight),
        "kappa": cohen_kappa_score(truth, found, sample_weight=weight) if len(np.union1d(truth, found)) > 1 else np.nan,
        "mean_f1": f1.mean(),
        "mean_iou": overlap.mean(),
        "f1": dict(zip(names, f1, strict=True)),
        "iou": dict(zip(names, overlap, strict=True)),
        "pixels": int(weight.sum()),
        "predicted_as_background": background,
    }


def restricted(found: Sequence[Collection[int]], classes: Iterable[int], each: int, generator: np.random.Generator) -> list[int]:
    """Return items, ``each`` of every class, among those that show it; what is drawn for two classes comes twice.

    Args:
        found: classes of every item.
        classes: that are wanted.
        each: items of a class, fewer where there are not so many.
        generator: draws them.
    """
    chosen: list[int] = []
    for wanted in classes:
        holding = [number for number, shown in enumerate(found) if wanted in shown]
        chosen += generator.permutation(np.array(holding, np.int64))[:each].tolist()
    return chosen
