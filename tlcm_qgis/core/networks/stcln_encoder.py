"""The encoder of STCLN (Qin et al.): what every pixel of an image series shows at every date, from its surroundings and its other dates.

The names of its parts give the keys of published weights (there it is called UTAE); methods/stcln.md section 1. Unlike the published
encoder it can leave out what was not observed, and it encodes images of any height and width.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, TypeVar

import torch
from torch import nn

from .sizes import need_sizes

PERIOD: Final = 1000.0  # of the slowest wave of the positional code: published
FEEDFORWARD: Final = 4  # hidden units of a layer, in widths of the sequence: published
PORTION_TOKENS: Final = 4096  # pixels times dates encoded at once on a CPU without gradients: the layers of more do not stay in its cache
PORTION_TOKENS_GPU: Final = 1 << 18  # about 1 GB of hidden units at the published size
PORTION_PIXELS: Final = 1 << 16  # pixels convolved at once without gradients: some 200 MB at the published size
MARGIN: Final = 4  # pixels that four convolutions look around a pixel
UNUSED_WIDTH: Final = 256  # of layers that published weights hold and nothing uses
UNUSED_LAYERS: Final = 3


_Optional = TypeVar("_Optional", torch.Tensor, torch.Tensor | None)


def observed(present: torch.Tensor | None) -> torch.Tensor | None:
    """Return which dates of which pixels were observed, or ``None`` where all were: then everything is as published."""
    return None if present is None or bool(present.all()) else present


class SeriesEncoder(nn.Module):
    """Image series (B, L, bands, H, W) with positions (B, L) -> features of every date (B, H, W, L, d) and of its surroundings alone.

    Dates and pixels that are not ``present`` (B, L, H, W) count as zero in the convolutions and are left out everywhere else; dates that are
    absent from a whole image are as if they were not in the series. Features at an absent date are what the other dates say about this time.
    """

    def __init__(
        self,
        bands: int = 10,
        widths: Sequence[int] = (32, 256),
        layers: int = 3,
        heads: int = 8,
        dropout: float = 0.1,
        unused: bool = True,
        padded: bool = True,
    ) -> None:
        """Make the layers.

        Args:
            bands: of an image.
            widths: channels of the first convolutions, and of all that follows (d), a multiple of ``heads``.
            layers: of attention between dates.
            heads: of the attention; also groups of the normalisation and repetitions of the positional code. Weights do not tell it.
            dropout: share of values that attention and its layers leave out in training.
            unused: also make the layers that published weights hold and nothing uses, so that these load strictly.
            padded: whether images are continued by zeros in every convolution, as published; else the result is ``margin`` smaller on every
                side, and a pixel is what its own surroundings make it, wherever the image is cut.
        """
        super().__init__()
        if len(widths) != 2:
            raise ValueError(f"stcln has two widths, not {len(widths)}")
        need_sizes("stcln", bands, *widths, layers, heads)
        first, width = widths
        if width % heads:
            raise ValueError(f"the second width of stcln must be a multiple of its {heads} heads, not {width}")
        self.margin = 0 if padded else MARGIN
        self.inc = _DoubleConvolution(bands, first, first, padded)
        self.down1 = nn.Module()
        self.down1.maxpool_conv = nn.Sequential(_DoubleConvolution(first, width, width, padded))
        self.temporal_encoder = _TemporalEncoder(width, layers, heads, dropout, unused)
        if unused:
            self.up3 = nn.Module()
            self.up3.conv = _DoubleConvolution(first + width, (first + width) // 2, first, padded)
        self.width = width

    @staticmethod
    def config_of(shapes: Mapping[str, tuple[int, ...]], prefix: str = "") -> dict[str, Any]:
        """Return the settings of the encoder that keys with this prefix belong to; raises ``LookupError`` if there is none."""
        first, width = shapes[f"{prefix}inc.double_conv.3.weight"][0], shapes[f"{prefix}down1.maxpool_conv.0.double_conv.3.weight"][0]
        stack = f"{prefix}temporal_encoder.layer_stack."
        return {
            "bands": shapes[f"{prefix}inc.double_conv.0.weight"][1],
            "widths": [first, width],
            "layers": len({key.removeprefix(stack).split(".")[0] for key in shapes if key.startswith(stack)}),
            "unused": any(key.startswith(f"{prefix}up3.") for key in shapes),
        }

    def forward(
        self, images: torch.Tensor, positions: torch.Tensor, present: torch.Tensor | None = None
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Return the features (B, H, W, L, d), and those before the dates saw each other (B, L, d, H, W), zero where absent."""
        present = observed(present)
        maps, present = self.maps(images, present), self.inner(present)
        batch, _, _, height, width = maps.shape
        return torch.unflatten(self.features(maps, positions, present), 0, (batch, height, width)), maps

    def inner(self, arrays: _Optional) -> _Optional:
        """Return of what has a value for every pixel (..., H, W), if it is there, that of those which ``maps`` has."""
        if arrays is None or not self.margin:
            return arrays
        return arrays[..., self.margin : -self.margin, self.margin : -self.margin]

    def maps(self, images: torch.Tensor, present: torch.Tensor | None = None) -> torch.Tensor:
        """Return the features of the surroundings in every image (B, L, d, H, W), ``margin`` smaller on every side, zero where absent."""
        batch, dates, _, height, width = images.shape
        flat = images.flatten(0, 1)
        if present is None:
            shown, taken = None, torch.arange(len(flat), device=images.device)
        else:
            shown = present.flatten(0, 1)[:, None]
            taken = shown.flatten(1).any(1).nonzero()[:, 0]  # whole images that are absent must not move the batch normalisation
        step = len(flat) if self.training or torch.is_grad_enabled() else max(1, PORTION_PIXELS // (height * width))
        if len(taken) == len(flat) <= step:
            return torch.unflatten(self._convolved(flat, shown), 0, (batch, dates))
        found = flat.new_zeros(len(flat), self.width, height - 2 * self.margin, width - 2 * self.margin)
        for part in torch.split(taken, step) if len(taken) else ():
            found[part] = self._convolved(flat[part], None if shown is None else shown[part]).to(found.dtype)
        return torch.unflatten(found, 0, (batch, dates))

    def _convolved(self, images: torch.Tensor, shown: torch.Tensor | None) -> torch.Tensor:
        """Return the maps (N, d, H, W) of images (N, bands, H, W) that show something (N, 1, H, W)."""
        if shown is not None:
            images = images.masked_fill(~shown, 0)
        maps: torch.Tensor = self.down1.maxpool_conv(self.inc(images))  # type: ignore[operator]
        shown = self.inner(shown)
        return maps if shown is None else maps.masked_fill(~shown, 0)

    def features(self, maps: torch.Tensor, positions: torch.Tensor, present: torch.Tensor | None = None) -> torch.Tensor:
        """Return the features (B*H*W, L, d) of all pixels, row by row, from what ``maps`` gives and the ``inner`` present ones."""
        parts = self.portions(maps, positions, present)
        start, first = next(parts)
        batch, dates, width = maps.shape[:3]
        pixels = batch * maps.shape[3] * maps.shape[4]
        if len(first) == pixels:
            return first
        found = maps.new_empty(pixels, dates, width)
        found[: len(first)] = first
        for start, part in parts:
            found[start : start + len(part)] = part
        return found

    def portions(
        self, maps: torch.Tensor, positions: torch.Tensor, present: torch.Tensor | None = None
    ) -> Iterator[tuple[int, torch.Tensor]]:
        """Yield the index of a pixel, and the features (P, L, d) of it and those that follow; all at once where something is learned."""
        sequences = maps.flatten(3).permute(0, 3, 1, 2)  # (B, n, L, d), a view
        shown = None if present is None else present.flatten(2).transpose(1, 2)
        if self.training or torch.is_grad_enabled():
            yield 0, self.temporal_encoder(sequences, positions, shown).flatten(0, 1)
            return
        batch, pixels, dates, _ = sequences.shape
        step = max(1, (PORTION_TOKENS if maps.device.type == "cpu" else PORTION_TOKENS_GPU) // dates)
        for image in range(batch):
            for start in range(0, pixels, step):
                part = slice(image, image + 1), slice(start, start + step)
                found = self.temporal_encoder(sequences[part], positions[image : image + 1], None if shown is None else shown[part])
                yield image * pixels + start, found[0]


class _DoubleConvolution(nn.Module):
    def __init__(self, channels: int, inner: int, width: int, padded: bool) -> None:
        super().__init__()
        self.double_conv = nn.Sequential(
            nn.Conv2d(channels, inner, 3, padding=int(padded), bias=False),
            nn.BatchNorm2d(inner),
            nn.ReLU(inplace=True),
            nn.Conv2d(inner, width, 3, padding=int(padded), bias=False),
            nn.BatchNorm2d(width),
            nn.ReLU(inplace=True),
        )

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        maps: torch.Tensor = self.double_conv(images)
        return maps


class _TemporalEncoder(nn.Module):
    """Sequences (B, n, L, d) with positions (B, L) and what of them is present (B, n, L) -> sequences of the same shape."""

    def __init__(self, width: int, layers: int, heads: int, dropout: float, unused: bool) -> None:
        super().__init__()
        self.heads = heads
        self.in_norm = nn.GroupNorm(heads, width)
        self.layer_stack = nn.ModuleList(_attention_layer(width, heads, dropout) for _ in range(layers))
        if unused:
            self.inconv = nn.Conv1d(width, width, 1)
            self.out_norm = nn.GroupNorm(heads, width)
            self.mlp = nn.Sequential(nn.Linear(width, width), nn.BatchNorm1d(width), nn.ReLU())
            self.transformer_encoder = nn.TransformerEncoder(
                _attention_layer(UNUSED_WIDTH, 8, dropout), UNUSED_LAYERS, nn.LayerNorm(UNUSED_WIDTH), enable_nested_tensor=False
            )

    def forward(self, sequences: torch.Tensor, positions: torch.Tensor, present: torch.Tensor | None) -> torch.Tensor:
        batch, pixels, dates, width = sequences.shape
        code = positional_code(positions, width, self.heads)[:, None]
        if present is None:
            normed = self.in_norm(sequences.reshape(batch * pixels, dates, width).transpose(1, 2)).transpose(1, 2)
            tokens, absent = (torch.unflatten(normed, 0, (batch, pixels)) + code).flatten(0, 1).contiguous(), None
        else:
            tokens = (_normalised(self.in_norm, sequences, present) + code).flatten(0, 1)
            absent = ~(present | ~present.any(-1, keepdim=True)).flatten(
                0, 1
            )  # without any date all count: a softmax over none is no number
        for layer in self.layer_stack:
            tokens = layer(tokens, src_key_padding_mask=absent)
        return torch.unflatten(tokens, 0, (batch, pixels))


def _attention_layer(width: int, heads: int, dropout: float) -> nn.TransformerEncoderLayer:
    return nn.TransformerEncoderLayer(width, heads, FEEDFORWARD * width, dropout, batch_first=True)


def _normalised(norm: nn.GroupNorm, sequences: torch.Tensor, present: torch.Tensor) -> torch.Tensor:
    """Return sequences that the dates present alone normalise, zero at the others."""
    grouped = torch.unflatten(sequences, -1, (norm.num_groups, -1))
    weight = present[..., None, None].to(sequences.dtype)
    count = (weight.sum(dim=-3, keepdim=True) * grouped.shape[-1]).clamp(min=1)
    centred = (grouped - (grouped * weight).sum(dim=(-3, -1), keepdim=True) / count) * weight
    variance = centred.square().sum(dim=(-3, -1), keepdim=True) / count
    scaled = (centred * (variance + norm.eps).rsqrt()).flatten(-2) * norm.weight + norm.bias
    return scaled.masked_fill(~present[..., None], 0)


def positional_code(positions: torch.Tensor, width: int, heads: int) -> torch.Tensor:
    """Return sines and cosines (B, L, width) of positions (B, L): numbers of dates, or days, as the network was trained."""
    size = width // heads
    place = torch.arange(size, device=positions.device)
    phase = positions.float()[..., None] / PERIOD ** (2 * (place // 2) / size)
    return torch.where(place % 2 == 0, phase.sin(), phase.cos()).repeat(1, 1, heads)
