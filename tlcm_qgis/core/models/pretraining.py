"""Pre-training of STCLN without labels: pixels of an image series are hidden, and the network reconstructs them from the rest.

methods/stcln.md section 3. The best variant hides pixels of any land cover, leaves clouds and missing dates out of attention and loss, and
judges by crops kept apart; the published one takes everything as observed and hides vegetation alone.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from contextlib import nullcontext
from dataclasses import dataclass, fields
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from ..device import choose_device
from ..networks.sizes import STCLN_SIZES
from ..spec.band_colours import NIR, NIR_UM, RED, RED_UM, find_band
from ..spec.dates import DateInterval
from ..spec.errors import InputError
from ..spec.messages import tr
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from .crops import Crops, draw_crops
from .masked_crops import VISITED_DATES, CropData, HiddenError, Masking
from .network_input import DAYS, INDEXES, NetworkInput, tell_positions
from .pretrained import METHOD, NETWORK, PretrainedModel
from .reconstruction_picture import reconstruction_picture

if TYPE_CHECKING:
    import torch

    from ..training.data import Part
    from ..training.history import History
    from ..training.settings import LoopSettings

VISITS: Final = 600  # of crops in a training whose epochs nobody sets: a minute or two on a desktop for ten dates
FEWEST_EPOCHS: Final = 4
PUBLISHED_EPOCHS: Final = 100
PUBLISHED_RATE: Final = 1e-4
BEST_RATE: Final = 1e-3
PUBLISHED_BATCH: Final = 4
BEST_BATCH: Final = 2  # of the same crops a network learns more in more steps: on the demo an error of 0.068 in place of 0.076
CLIP: Final = 5.0  # published
TOKEN_CHANNELS: Final = 1 << 23  # pixels times dates times features of a batch: one to three GB while it is learnt from
DRAWING: Final = 0.15  # of the progress


@dataclass(frozen=True, slots=True)
class PretrainSettings:
    """Parameters of a pre-training by their names in small letters (see ``spec.algorithms.pretrainmodel``)."""

    method: str = METHOD
    epochs: int = 0
    mask_ratio: float = 0.4
    crop_size: int = 32
    crops: int = 0
    gate: bool = False
    positions: str = DAYS
    size: str = "compact"
    batch_size: int = 0
    learning_rate: float = 0.0
    variant: str = "best"
    seed: int = 1
    device: str = "auto"

    @classmethod
    def from_parameters(cls, parameters: Mapping[str, Any]) -> PretrainSettings:
        """Return the settings among the checked parameters of a job."""
        return cls(**{item.name: parameters[item.name.upper()] for item in fields(cls)})

    def as_parameters(self) -> dict[str, Any]:
        """Return what decides about the result by the names of the parameters."""
        given = {item.name.upper(): getattr(self, item.name) for item in fields(self) if item.name != "device"}
        return given | {"SIZE": "published"} if self.is_paper else given

    @property
    def is_paper(self) -> bool:
        """Whether everything is as published."""
        return self.variant == "paper"

    def network(self, bands: int) -> dict[str, Any]:
        """Return what ``networks.build`` makes the network from; hiding pixels keeps it from learning by heart, dropout is not needed."""
        if self.is_paper:
            return {"name": NETWORK, "bands": bands}
        return {"name": NETWORK, "bands": bands, **STCLN_SIZES[self.size], "unused": False, "padded": False, "dropout": 0.0}


def pretrain(stack: ImageStack, settings: PretrainSettings, context: JobContext, checkpoints: Path | None = None) -> PretrainedModel:
    """Pre-train a network on crops of a stack.

    Args:
        stack: the images.
        settings: what the job was given.
        context: progress names crop or epoch.
        checkpoints: folder with which an interrupted training goes on; ``None``: it begins anew.

    Raises:
        InputError: there is one date only, nothing is valid, or the vegetation gate leaves nothing to hide.
        ParameterError: a crop is larger than the images, or the device is not there.
    """
    from ..networks import build

    device = choose_device(settings.device)
    _check_dates(stack)
    gate = _gate(stack) if settings.gate or settings.is_paper else None
    config = settings.network(len(stack.bands))
    network = build(**config, seed=settings.seed)
    encoder: Any = network.utae
    masking = Masking(settings.mask_ratio, gate, encoder.margin, settings.is_paper)
    data = _draw(stack, settings, masking, context)
    dates = min(len(data.parts["training"].places[0].dates), VISITED_DATES)
    loop = loop_settings(settings, data.training, dates, encoder.width, device)
    history = _fit(network, data, loop, config, checkpoints, context.part(DRAWING, 1.0))
    real: dict[str, Any] = {"EPOCHS": loop.epochs, "BATCH_SIZE": loop.batch_size, "LEARNING_RATE": loop.learning_rate}
    real |= {"CROPS": data.training, "GATE": gate is not None, "POSITIONS": data.input.positions}
    return _model(stack, settings.as_parameters() | real, network, config, data, history)


def _draw(stack: ImageStack, settings: PretrainSettings, masking: Masking, context: JobContext) -> CropData:
    """Return what is learnt from, and tell what the user should know of it."""
    size, count, seed = settings.crop_size, settings.crops, settings.seed
    reading = context.part(0.0, DRAWING)
    drawn = draw_crops(stack, size, count, seed, reading, margin=masking.margin, validated=not settings.is_paper)
    given = NetworkInput.with_positions(INDEXES if settings.is_paper else settings.positions, stack.dates[0].interval)
    dates = [date.interval for date in stack.dates]
    tell_positions(given, dates, context)
    parts: Mapping[Part, Crops] = {"training": drawn.training, "validation": drawn.validation}
    data = CropData(parts, given, np.array(drawn.training.moments()), given.times(dates), masking, seed)
    if masking.gate is not None:
        data = data.hideable(context)
    if not settings.is_paper and not data.validation:
        context.warning(
            tr("The images hold too few crops to keep some apart: the loss is that of the crops that the network learned from.")
        )
    return data


def _check_dates(stack: ImageStack) -> None:
    if len(stack.dates) == 1:
        raise InputError(
            tr("The stack has a single date ({date}), and pre-training learns how dates follow each other."),
            tr('Make a stack of several dates, or go on with "Train model", which needs no pre-training.'),
            date=stack.dates[0].key,
        )


def _gate(stack: ImageStack) -> tuple[int, int]:
    """Return the positions of the near-infrared and the red band."""
    bands = {band.name: band for file in stack.document.items[0].files for band in file.bands if band.name in stack.bands}
    near_infrared, red = find_band(bands, NIR_UM, NIR), find_band(bands, RED_UM, RED)
    if near_infrared is None or red is None:
        raise InputError(
            tr("Vegetation cannot be told (GATE, VARIANT=paper) without a red and a near-infrared band; the stack has {bands}."),
            tr("Switch GATE off, or name these bands of the stack B04 and B08, or red and nir."),
            bands=", ".join(stack.bands),
        )
    return stack.bands.index(near_infrared), stack.bands.index(red)


def _fit(
    network: torch.nn.Module,
    data: CropData,
    loop: LoopSettings,
    config: Mapping[str, Any],
    checkpoints: Path | None,
    context: JobContext,
) -> History:
    from ..training.loop import fit

    known = json.dumps([dict(config), data.identity()], sort_keys=True)
    with TemporaryDirectory() if checkpoints is None else nullcontext(checkpoints) as place:
        return fit(network, data, loop, Path(place), context, identity=hashlib.sha256(known.encode()).hexdigest(), loss=HiddenError())


def loop_settings(settings: PretrainSettings, crops: int, dates: int, width: int, device: str) -> LoopSettings:
    """Return how a network of ``width`` features is trained on so many crops of so many dates."""
    from ..training.settings import LoopSettings

    common: dict[str, Any] = {"seed": settings.seed, "device": device, "clip": CLIP}
    if settings.is_paper:
        return LoopSettings(
            epochs=settings.epochs or PUBLISHED_EPOCHS,
            batch_size=settings.batch_size or PUBLISHED_BATCH,
            learning_rate=settings.learning_rate or PUBLISHED_RATE,
            keep="last",
            **common,
        )
    fitting = TOKEN_CHANNELS // (width * dates * settings.crop_size**2)
    return LoopSettings(
        epochs=settings.epochs or max(FEWEST_EPOCHS, -(-VISITS // crops)),
        batch_size=settings.batch_size or min(max(fitting, 1), BEST_BATCH),
        learning_rate=settings.learning_rate or BEST_RATE,
        optimiser="adamw",
        weight_decay=0.01,
        schedule="cosine",
        warm_up=1,
        **common,
    )


def _model(
    stack: ImageStack,
    parameters: Mapping[str, Any],
    network: torch.nn.Module,
    config: Mapping[str, Any],
    data: CropData,
    history: History,
) -> PretrainedModel:
    loss = history.best.validation_loss if history.validated else history.best.loss
    curves = history.as_json()
    curves["curves"]["seconds"] = [0.0] * len(history.epochs)  # they differ from run to run
    return PretrainedModel(
        network=network,
        config=config,
        bands=tuple(stack.bands),
        moments=tuple((float(mean), float(spread)) for mean, spread in data.moments),
        input=data.input,
        parameters=parameters,
        figures={
            "crops": data.training,
            "validation_crops": data.validation,
            "loss": None if loss is None else round(loss, 6),
            "training": [curves],
        },
        dates=DateInterval(stack.dates[0].interval.start, max(date.interval.end for date in stack.dates)),
        grid=stack.grid,
        picture=reconstruction_picture(network, data, stack),
    )
