"""Semantic-FPN, the network of LoveCS: a class for every pixel of an image (methods/lovecs.md section 2).

A ResNet (He et al. 2016) sees the image at strides 4 to 32; a pyramid (Lin et al. 2017) carries what the coarse maps know into the fine
ones; a decoder (Kirillov et al. 2019) adds them up. Keys and shapes of the encoder are those under which weights learned from ImageNet are
published.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, cast

import torch
from torch import nn
from torch.nn import functional

from .sizes import need_sizes

STRIDE: Final = 32  # of the coarsest map
FINEST: Final = 4  # stride of the finest map that is used
BLOCKS: Final[Mapping[int, tuple[int, ...]]] = {18: (2, 2, 2, 2), 50: (3, 4, 6, 3)}  # of the stages, by depth
WIDTHS: Final = (64, 128, 256, 512)  # inside the blocks of the stages
ENCODER: Final = "en."  # before the keys of the encoder
TRACKED: Final = "num_batches_tracked"  # that old programs do not write, and nothing needs


class SemanticFpn(nn.Module):
    """Images (N, bands, H, W) of any size -> class scores (N, classes, H, W).

    Images whose sides are no multiples of 32 pixels are continued by their last row and column, and the scores cut off again.
    """

    def __init__(self, bands: int = 3, classes: int = 4, depth: int = 50, width: int = 256, decoder_width: int = 128) -> None:
        """Make the layers.

        Args:
            bands: of an image.
            classes: scores of a pixel.
            depth: of the ResNet: 50 (published), or 18, with about 15 million weights in place of 28.
            width: of the maps of the pyramid.
            decoder_width: of those of the decoder.

        Raises:
            ValueError: a size cannot be built.
        """
        super().__init__()
        need_sizes("semantic_fpn", bands, classes, depth, width, decoder_width)
        self.en = ResNetEncoder(bands, depth)
        self.fpn = FeaturePyramid(self.en.widths, width)
        self.decoder = PyramidDecoder(width, decoder_width)
        self.cls_pred_conv = nn.Conv2d(decoder_width, classes, 1)

    @staticmethod
    def config_of(shapes: Mapping[str, tuple[int, ...]]) -> dict[str, Any]:
        """Return the settings of the network that a state dict of these shapes belongs to; raises ``LookupError`` if there is none."""
        classes, decoder_width = shapes["cls_pred_conv.weight"][:2]
        return {
            "bands": shapes[f"{ENCODER}conv1.weight"][1],
            "classes": classes,
            "depth": depth_of(shapes, ENCODER),
            "width": shapes["fpn.fpn_inner1.0.weight"][0],
            "decoder_width": decoder_width,
        }

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Return the class scores."""
        height, width = images.shape[-2:]
        below, right = -height % STRIDE, -width % STRIDE
        if below or right:
            images = functional.pad(images, (0, right, 0, below), mode="replicate")
        scores = enlarged(self.cls_pred_conv(self.decoder(self.fpn(self.en(images)))), FINEST)
        return scores[..., :height, :width]


class ResNetEncoder(nn.Module):
    """Images (N, bands, H, W), both sides multiples of 32 -> the maps of the four stages, at strides 4, 8, 16, 32."""

    def __init__(self, bands: int, depth: int) -> None:
        """Make the layers.

        Args:
            bands: of an image.
            depth: one of ``BLOCKS``.

        Raises:
            ValueError: there is no ResNet of this depth here.
        """
        super().__init__()
        if depth not in BLOCKS:
            raise ValueError(f"the depth of semantic_fpn must be one of {', '.join(map(str, BLOCKS))}, not {depth}")
        kind = _Bottleneck if depth == 50 else _Basic
        self.widths = tuple(kind.growth * width for width in WIDTHS)
        self.conv1 = nn.Conv2d(bands, WIDTHS[0], 7, 2, padding=3, bias=False)
        self.bn1 = nn.BatchNorm2d(WIDTHS[0])
        before = (WIDTHS[0], *self.widths)
        for stage, (blocks, width) in enumerate(zip(BLOCKS[depth], WIDTHS, strict=True)):
            first = kind(before[stage], width, 2 if stage else 1)
            more = (kind(self.widths[stage], width, 1) for _ in range(blocks - 1))
            self.add_module(f"layer{stage + 1}", nn.Sequential(first, *more))
        for layer in self.modules():
            if isinstance(layer, nn.Conv2d):
                nn.init.kaiming_normal_(layer.weight, mode="fan_out", nonlinearity="relu")

    def forward(self, images: torch.Tensor) -> list[torch.Tensor]:
        """Return the maps, the finest first."""
        maps = functional.max_pool2d(functional.relu(self.bn1(self.conv1(images))), 3, 2, padding=1)
        found = []
        for stage in range(1, len(WIDTHS) + 1):
            maps = self.get_submodule(f"layer{stage}")(maps)
            found.append(maps)
        return found


class FeaturePyramid(nn.Module):
    """Maps of several strides, each half as large as that before -> as many of one width, each of which knows the coarser ones."""

    def __init__(self, widths: Sequence[int], width: int) -> None:
        """Make the layers.

        Args:
            widths: of the maps that come in, the finest first.
            width: of those that go out.
        """
        super().__init__()
        self.levels = len(widths)
        for level, incoming in enumerate(widths, start=1):
            self.add_module(f"fpn_inner{level}", nn.Sequential(_start(nn.Conv2d(incoming, width, 1)), nn.BatchNorm2d(width)))
            self.add_module(f"fpn_layer{level}", nn.Sequential(_start(nn.Conv2d(width, width, 3, padding=1)), nn.BatchNorm2d(width)))

    def forward(self, maps: Sequence[torch.Tensor]) -> list[torch.Tensor]:
        """Return the maps, the finest first."""
        found: list[torch.Tensor] = []
        known: torch.Tensor | None = None
        for level in range(self.levels, 0, -1):
            lateral: torch.Tensor = self.get_submodule(f"fpn_inner{level}")(maps[level - 1])
            known = lateral if known is None else lateral + functional.interpolate(known, scale_factor=2, mode="nearest")
            found.insert(0, self.get_submodule(f"fpn_layer{level}")(known))
        return found


class PyramidDecoder(nn.Module):
    """Maps at strides 4, 8, 16, 32 -> their mean at stride 4; a map is enlarged step by step, each time after a convolution."""

    def __init__(self, width: int, decoder_width: int, levels: int = 4) -> None:
        """Make the layers.

        Args:
            width: of the maps that come in.
            decoder_width: of those that go out.
            levels: maps that come in.
        """
        super().__init__()
        self.blocks = nn.ModuleList(
            nn.Sequential(*(_DecoderBlock(decoder_width if step else width, decoder_width, level > 0) for step in range(max(level, 1))))
            for level in range(levels)
        )

    def forward(self, maps: Sequence[torch.Tensor]) -> torch.Tensor:
        """Return the mean (N, decoder_width, H, W)."""
        total = torch.stack([block(each) for block, each in zip(self.blocks, maps, strict=True)]).sum(0)
        return total / len(self.blocks)


def enlarged(maps: torch.Tensor, factor: int) -> torch.Tensor:
    """Return maps (N, K, H, W) as (N, K, factor H, factor W), bilinear, the corners on the corners."""
    return functional.interpolate(maps, scale_factor=factor, mode="bilinear", align_corners=True)


def load_encoder(network: nn.Module, path_or_state: Path | str | Mapping[str, torch.Tensor]) -> None:
    """Load the published weights of a ResNet into the encoder of a network.

    Args:
        network: a ``SemanticFpn``; its encoder has these weights then, in every domain where its normalisations have several. Nothing
            has changed if this fails.
        path_or_state: a checkpoint, or its tensors by key: those of a ResNet of the same depth, with or without its last layer ("fc."),
            which is left out, and with or without "en." before them.

    Raises:
        ValueError: they are those of another network, or of images with another number of bands: what a first convolution has learned
            of three bands says nothing of others.
        InputError: the file cannot be read.
    """
    from .checkpoints import part_of, read_checkpoint

    state = path_or_state if isinstance(path_or_state, Mapping) else read_checkpoint(Path(path_or_state)).state
    known = {key: value for key, value in part_of(state, ENCODER).items() if not key.startswith("fc.")}
    encoder = network.get_submodule(ENCODER.rstrip("."))
    own = {key: tuple(value.shape) for key, value in encoder.state_dict().items()}
    bands, depth = own["conv1.weight"][1], depth_of(own)
    with torch.device("meta"):
        wanted = {key: tuple(value.shape) for key, value in ResNetEncoder(bands, depth).state_dict().items()}
    found = {key: tuple(value.shape) for key, value in known.items()}
    first = found.get("conv1.weight", ())
    if len(first) == 4 and first[1] != bands:
        raise ValueError(
            f"the encoder sees {bands} bands, and these weights were learned from {first[1]}: "
            f"take {first[1]} bands, or begin without these weights"
        )
    differing = [key for key in sorted(wanted.keys() | found.keys()) if wanted.get(key) != found.get(key)]
    differing = [key for key in differing if not (key.endswith(TRACKED) and key in wanted and key not in found)]
    if differing:
        raise ValueError(f"these are no weights of a ResNet-{depth}: {len(differing)} keys differ, the first is {differing[0]}")
    encoder.load_state_dict(known)


def depth_of(shapes: Mapping[str, tuple[int, ...]], prefix: str = "") -> int:
    """Return the depth of the ResNet to which keys and shapes after ``prefix`` belong; raises ``LookupError`` if they belong to none."""
    bottleneck = f"{prefix}layer1.0.conv3.weight" in shapes
    if f"{prefix}layer1.0.conv2.weight" not in shapes:
        raise LookupError("no ResNet")
    return 50 if bottleneck else 18


def _start(convolution: nn.Conv2d) -> nn.Conv2d:
    nn.init.kaiming_uniform_(convolution.weight, a=1)
    nn.init.zeros_(cast(torch.Tensor, convolution.bias))
    return convolution


class _Residual(nn.Module):
    """What both blocks of a ResNet have in common: what comes in is added to what comes out."""

    growth = 1  # of the width, by the block
    downsample: nn.Sequential | None

    def _shortcut(self, channels: int, width: int, stride: int) -> None:
        self.downsample = None
        if stride != 1 or channels != width:
            self.downsample = nn.Sequential(nn.Conv2d(channels, width, 1, stride, bias=False), nn.BatchNorm2d(width))

    def _inner(self, maps: torch.Tensor) -> torch.Tensor:
        raise NotImplementedError

    def forward(self, maps: torch.Tensor) -> torch.Tensor:
        """Return the maps of the block."""
        inner = self._inner(maps)
        return functional.relu(inner + (maps if self.downsample is None else self.downsample(maps)))


class _Basic(_Residual):
    """Two convolutions of 3 x 3."""

    def __init__(self, channels: int, width: int, stride: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(channels, width, 3, stride, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(width)
        self.conv2 = nn.Conv2d(width, width, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(width)
        self._shortcut(channels, width, stride)

    def _inner(self, maps: torch.Tensor) -> torch.Tensor:
        inner: torch.Tensor = self.bn2(self.conv2(functional.relu(self.bn1(self.conv1(maps)))))
        return inner


class _Bottleneck(_Residual):
    """A convolution of 3 x 3, which bears the stride, between two of 1 x 1."""

    growth = 4

    def __init__(self, channels: int, width: int, stride: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(channels, width, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(width)
        self.conv2 = nn.Conv2d(width, width, 3, stride, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(width)
        self.conv3 = nn.Conv2d(width, self.growth * width, 1, bias=False)
        self.bn3 = nn.BatchNorm2d(self.growth * width)
        self._shortcut(channels, self.growth * width, stride)

    def _inner(self, maps: torch.Tensor) -> torch.Tensor:
        inner = functional.relu(self.bn1(self.conv1(maps)))
        found: torch.Tensor = self.bn3(self.conv3(functional.relu(self.bn2(self.conv2(inner)))))
        return found


class _DecoderBlock(nn.Sequential):
    """A convolution, normalised, cut off at 0, and the map twice as large if it is to be."""

    def __init__(self, channels: int, width: int, grows: bool) -> None:
        super().__init__(nn.Conv2d(channels, width, 3, padding=1, bias=False), nn.BatchNorm2d(width), nn.ReLU(inplace=True))
        self.grows = grows

    def forward(self, maps: torch.Tensor) -> torch.Tensor:
        """Return the maps of the block."""
        for layer in self:
            maps = layer(maps)
        return enlarged(maps, 2) if self.grows else maps
