"""The stages of SL-GT2Net (Ni et al.): grids of tokens become smaller and wider, and see each other.

methods/slgt2.md section 2; grids of tokens are those of ``slgt2_attention``.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Sequence
from typing import Final

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

from .slgt2_attention import GlobalAttention, LocalAttention, Window, convolved

HIDDEN: Final = 4  # units of a block, in widths: published
WEIGHT_DEVIATION: Final = 0.02  # of initial weights: published


class Embedding(nn.Module):
    """Tokens -> half as many along every axis, or as the first of all images -> tokens of 4 x 4 pixels and 2 dates."""

    def __init__(self, width: int, wider: int, branch: bool, acts: bool, bands: int = 0, span: int = 3) -> None:
        """Make the layers.

        Args:
            width: channels of what comes in, or of the first convolution.
            wider: channels of the result.
            branch: make the refinement of channels, which the published code has and does not use.
            acts: use it.
            bands: of the images; 0: tokens come in.
            span: dates that the second convolution of images sees: 3 keep their number, more take off what they see beyond the ends.
        """
        super().__init__()
        if bands:
            self.proj = nn.Conv3d(bands, width, 3, stride=2, padding=1)
        self.conv_down = _Reduction(width, wider, (1, 2, 2) if bands else (2, 2, 2), span, branch, acts)

    def forward(self, tokens: torch.Tensor, shown: torch.Tensor | None = None) -> torch.Tensor:
        """Return the smaller grid; ``shown`` is of what the second convolution takes, of images half as large along every axis as they are."""
        if hasattr(self, "proj"):
            tokens = convolved(self.proj, tokens)
        found: torch.Tensor = self.conv_down(tokens, shown)
        return found


class _Reduction(nn.Module):
    def __init__(self, width: int, wider: int, stride: Window, span: int, branch: bool, acts: bool) -> None:
        super().__init__()
        if branch or acts:
            self.conv = nn.Sequential(
                nn.Conv3d(width, width, 3, padding=1, groups=width, bias=False),
                nn.GELU(),
                ChannelRefinement(),
                nn.Conv3d(width, width, 1, bias=False),
            )
        self.reduction = nn.Conv3d(width, wider, (span, 3, 3), stride, (1 if span == 3 else 0, 1, 1), bias=False)
        self.norm1 = nn.LayerNorm(width)
        self.norm2 = nn.LayerNorm(wider)
        self.acts = acts

    def forward(self, tokens: torch.Tensor, shown: torch.Tensor | None = None) -> torch.Tensor:
        tokens = self.norm1(tokens)
        if self.acts:
            tokens = tokens + convolved(self.conv, tokens, shown)
        found: torch.Tensor = self.norm2(convolved(self.reduction, tokens, shown))
        return found


class ChannelRefinement(nn.Module):
    """Weighs the channels of maps (B, C, D, H, W) by their means and those of their neighbours."""

    def __init__(self) -> None:
        """Make the layer."""
        super().__init__()
        self.conv = nn.Conv1d(1, 1, 3, padding=1, bias=False)

    def forward(self, maps: torch.Tensor) -> torch.Tensor:
        """Return maps of the same shape."""
        weights = self.conv(maps.mean(dim=(2, 3, 4))[:, None]).sigmoid()[:, 0, :, None, None, None]
        found: torch.Tensor = maps + maps * weights
        return found


class Stage(nn.Module):
    """Blocks that see windows and the whole grid in turn; after the first of them tokens learn where they are."""

    def __init__(
        self,
        width: int,
        heads: int,
        windows: Sequence[Window],
        dropped: Sequence[float],
        sparsity: int,
        masked: bool,
        checkpointing: bool,
    ) -> None:
        """Make the layers.

        Args:
            width: see ``LocalAttention``, like ``heads``, ``windows``, ``sparsity`` and ``masked``.
            heads: see there.
            windows: see there.
            dropped: share of the series for which each block is left out in training.
            sparsity: see there.
            masked: see there.
            checkpointing: compute the blocks again for the gradients, instead of keeping what they computed.
        """
        super().__init__()
        used = heads // len(windows) * len(windows)
        self.blocks = nn.ModuleList(
            _Block(
                width,
                GlobalAttention(width, used, sparsity) if number % 2 else LocalAttention(width, heads, windows, sparsity, masked),
                share,
            )
            for number, share in enumerate(dropped)
        )
        self.cpe = nn.Module()
        self.cpe.proj = nn.Sequential(nn.Conv3d(width, width, 3, padding=1, groups=width))
        self.checkpointing = checkpointing

    def forward(self, tokens: torch.Tensor, shown: torch.Tensor | None = None) -> torch.Tensor:
        """Return tokens of the same shape."""
        for number, block in enumerate(self.blocks):
            if self.checkpointing and torch.is_grad_enabled():
                tokens = checkpoint(block, tokens, shown, use_reentrant=False)
            else:
                tokens = block(tokens, shown)
            if number == 0:
                tokens = tokens + convolved(self.cpe.proj, tokens, shown)  # type: ignore[arg-type]
        return tokens


class _Block(nn.Module):
    def __init__(self, width: int, attention: nn.Module, dropped: float) -> None:
        super().__init__()
        self.norm1 = nn.LayerNorm(width)
        self.attn = attention
        self.norm2 = nn.LayerNorm(width)
        layers = {"fc1": nn.Linear(width, HIDDEN * width), "act": nn.GELU(), "fc2": nn.Linear(HIDDEN * width, width)}
        self.mlp = nn.Sequential(OrderedDict(layers))
        self.dropped = dropped

    def forward(self, tokens: torch.Tensor, shown: torch.Tensor | None = None) -> torch.Tensor:
        tokens = tokens + self._sometimes(self.attn(self.norm1(tokens), shown))
        return tokens + self._sometimes(self.mlp(self.norm2(tokens)))

    def _sometimes(self, found: torch.Tensor) -> torch.Tensor:
        """Return zero for some series in training, and as much more for the others."""
        if not self.training or not self.dropped:
            return found
        kept = torch.rand(len(found), 1, 1, 1, 1, device=found.device) >= self.dropped
        return found * kept.to(found.dtype) / (1 - self.dropped)


def enlarging(width: int, narrower: int, times: Window) -> tuple[nn.Module, ...]:
    """Return layers that make maps (B, C, D, H, W) so many times as large along every axis."""
    larger = nn.ConvTranspose3d(width, narrower, times, stride=times)
    return larger, nn.GELU(), nn.Conv3d(narrower, narrower, 1, groups=narrower), nn.GELU()


def begin(network: nn.Module) -> None:
    """Draw the initial weights as published; transposed convolutions and the refinement of channels have those of torch."""
    for layer in network.modules():
        if isinstance(layer, nn.Linear):
            nn.init.trunc_normal_(layer.weight, std=WEIGHT_DEVIATION)
        elif isinstance(layer, nn.Conv3d):
            fan_out = math.prod(layer.kernel_size) * layer.out_channels // layer.groups
            nn.init.normal_(layer.weight, std=math.sqrt(2 / fan_out))
        else:
            continue
        if layer.bias is not None:
            nn.init.zeros_(layer.bias)
