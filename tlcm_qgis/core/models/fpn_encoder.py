"""Published weights of a ResNet, learnt from red, green and blue, for the encoder of semantic FPN."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ..adaptation.common_bands import bands_of, common_bands
from ..spec.errors import InputError
from ..spec.messages import tr
from ..stack.image_stack import ImageStack
from ..stack.stack_model import Band

if TYPE_CHECKING:
    import torch

COLOURS: Final = ("red", "green", "blue")  # in the order in which published weights see them
FIRST: Final = "conv1.weight"
LAST: Final = "fc."


@dataclass(frozen=True, slots=True)
class Encoder:
    """Weights of the encoder of a network, by the keys of the encoder.

    Attributes:
        path: of their file.
        depth: of the ResNet.
        state: the first convolution sees as many channels as the network; of those that the file knows nothing of it begins with zeros.
    """

    path: Path
    depth: int
    state: Mapping[str, torch.Tensor]


def read_encoder(file: str | Path, stack: ImageStack, channels: int) -> Encoder:
    """Return published weights for a network that sees a stack.

    Args:
        file: of a ResNet-18 or ResNet-50 as torchvision publishes them, or of a whole network of the method.
        stack: its bands come first among the channels.
        channels: that the network sees.

    Raises:
        InputError: the file cannot be read or holds something else, or the stack does not have the bands that it knows.
    """
    from ..networks.checkpoints import part_of, read_checkpoint
    from ..networks.semantic_fpn import ENCODER, depth_of

    path = Path(file)
    state = {key: value for key, value in part_of(read_checkpoint(path).state, ENCODER).items() if not key.startswith(LAST)}
    shapes = {key: tuple(value.shape) for key, value in state.items()}
    try:
        depth = depth_of(shapes)
    except LookupError as error:
        raise _no_encoder(path) from error
    first = state.get(FIRST)
    if first is None or first.ndim != 4:
        raise _no_encoder(path)
    if first.shape[1] == len(COLOURS) or first.shape[1] != channels:  # three channels need not be red, green and blue, in this order
        state[FIRST] = _widened(first, stack, channels, path)
    _check(state, depth, channels, path)
    return Encoder(path, depth, state)


def colour_positions(stack: ImageStack) -> tuple[int, ...] | None:
    """Return where red, green and blue are among the bands of a stack, if it says so; of three bands that say nothing they are these."""
    found = common_bands({name: Band(name) for name in COLOURS}, bands_of(stack.document), COLOURS)
    if len(found) == len(COLOURS):
        return tuple(list(stack.bands).index(found[name]) for name in COLOURS)
    return tuple(range(len(COLOURS))) if len(stack.bands) == len(COLOURS) and not found else None


def _widened(first: torch.Tensor, stack: ImageStack, channels: int, path: Path) -> torch.Tensor:
    """Return the first weights with the colours where the stack has them."""
    positions = colour_positions(stack)
    if first.shape[1] != len(COLOURS):
        raise InputError(
            tr("{file} was learnt from {count} bands, and the network sees {channels} channels of this stack."),
            tr("Choose weights that were learnt from red, green and blue, or leave PRETRAINED empty."),
            file=path,
            count=first.shape[1],
            channels=channels,
        )
    if positions is None:
        raise InputError(
            tr("{file} was learnt from red, green and blue, and the stack does not say which of its bands these are: {present}."),
            tr("Make a stack of bands whose names or wavelengths say it, or leave PRETRAINED empty."),
            file=path,
            present=", ".join(stack.bands),
        )
    found = first.new_zeros((first.shape[0], channels, *first.shape[2:]))
    found[:, list(positions)] = first
    return found


def _check(state: Mapping[str, torch.Tensor], depth: int, channels: int, path: Path) -> None:
    from ..networks import build
    from ..networks.semantic_fpn import load_encoder

    try:
        load_encoder(build("semantic_fpn", bands=channels, depth=depth, width=1, decoder_width=1), state)
    except ValueError as error:
        raise _no_encoder(path) from error


def _no_encoder(path: Path) -> InputError:
    return InputError(
        tr("{file} holds no weights of a ResNet-18 or ResNet-50."),
        tr("Choose weights as torchvision publishes them, or leave PRETRAINED empty."),
        file=path,
    )
