"""Attention of SL-GT2Net (Ni et al., IEEE 11015963): within windows of several sizes, and with a pyramid of averages of the whole grid.

methods/slgt2.md section 2. Grids of tokens are (B, D, H, W, C): batch, time, rows, columns, channels. What of them was observed is ``shown``
(B, D, H, W), ``None``: all. A table of all pairs of tokens is never held.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import torch
from torch import nn
from torch.nn import functional
from torch.utils.checkpoint import checkpoint

LEVELS: Final = (1, 2, 3, 6)  # cells along an axis of each level of the pyramid: published
PORTION_PAIRS: Final = 1 << 24  # of tokens compared at once where only the most alike count: 64 MB in single precision

Window = tuple[int, int, int]


def attended(
    queries: torch.Tensor, keys: torch.Tensor, values: torch.Tensor, sparsity: int = 1, shown: torch.Tensor | None = None
) -> torch.Tensor:
    """Return the values (N, heads, n, d) of the keys most like each query, weighted by likeness: softmax(Q K^T / sqrt(d)) V.

    Args:
        queries: (N, heads, n, d).
        keys: (N, heads, m, d).
        values: like the keys.
        sparsity: every query sees the m // sparsity keys most like it, and at least one; 1: all.
        shown: (N, m) keys that count; where none is shown all count.
    """
    mask = None if shown is None else (shown | ~shown.any(-1, keepdim=True))[:, None, None]
    kept = max(1, keys.shape[-2] // sparsity)
    if kept == keys.shape[-2]:
        return functional.scaled_dot_product_attention(queries, keys, values, attn_mask=mask)
    step = max(1, PORTION_PAIRS // (keys.shape[0] * keys.shape[1] * keys.shape[2]))
    parts = []
    for part in torch.split(queries, step, dim=-2):
        if torch.is_grad_enabled():
            parts.append(checkpoint(_sparse, part, keys, values, kept, mask, use_reentrant=False, preserve_rng_state=False))
        else:
            parts.append(_sparse(part, keys, values, kept, mask))
    return torch.cat(parts, dim=-2)


def _sparse(queries: torch.Tensor, keys: torch.Tensor, values: torch.Tensor, kept: int, mask: torch.Tensor | None) -> torch.Tensor:
    likeness = queries @ keys.mT * queries.shape[-1] ** -0.5
    if mask is not None:
        likeness = likeness.masked_fill(~mask, -torch.inf)
    most = likeness.topk(kept, dim=-1, sorted=False)
    weights = torch.zeros_like(likeness).scatter(-1, most.indices, most.values.softmax(-1).to(likeness.dtype))
    return weights @ values


class LocalAttention(nn.Module):
    """Tokens see those of their window; each of several groups of channels has windows of its own."""

    def __init__(self, width: int, heads: int, windows: Sequence[Window], sparsity: int, masked: bool) -> None:
        """Make the layers.

        Args:
            width: channels C.
            heads: shared among the groups.
            windows: (time, rows, columns) of each group.
            sparsity: see ``attended``.
            masked: windows at the end of the grid are as small as what is left of it. As published they are filled with keys of zero, which
                take their part of the softmax.
        """
        super().__init__()
        self.qkv = nn.Linear(width, 3 * width)
        self.proj = nn.Linear(width, width)
        self.windows, self.sparsity, self.masked = tuple(windows), sparsity, masked
        self.heads = heads // len(self.windows)

    def forward(self, tokens: torch.Tensor, shown: torch.Tensor | None = None) -> torch.Tensor:
        """Return tokens of the same shape."""
        groups = self.qkv(tokens).unflatten(-1, (3, len(self.windows), self.heads, -1)).unbind(-3)
        parts = [self._windowed(group, shown, window) for group, window in zip(groups, self.windows, strict=True)]
        found: torch.Tensor = self.proj(torch.cat(parts, dim=-1))
        return found

    def _windowed(self, group: torch.Tensor, shown: torch.Tensor | None, window: Window) -> torch.Tensor:
        """Return the values (B, D, H, W, heads d) of queries, keys and values (B, D, H, W, 3, heads, d)."""
        grid = group.shape[1:4]
        if not self.masked:
            added = [-length % size for length, size in zip(grid, window, strict=True)]
            padded = functional.pad(group, (0, 0) * 3 + tuple(edge for count in reversed(added) for edge in (0, count)))
            return self._whole(padded, None, window)[:, : grid[0], : grid[1], : grid[2]]
        for axis, (length, size) in enumerate(zip(grid, window, strict=True), 1):
            if size < length and length % size:
                edges = [length - length % size, length % size]
                shares = [None, None] if shown is None else torch.split(shown, edges, axis)
                parts = [self._windowed(part, share, window) for part, share in zip(torch.split(group, edges, axis), shares, strict=True)]
                return torch.cat(parts, dim=axis)
        return self._whole(group, shown, tuple(map(min, window, grid)))

    def _whole(self, group: torch.Tensor, shown: torch.Tensor | None, window: Sequence[int]) -> torch.Tensor:
        """Return the same of a grid that is a multiple of the window."""
        batch, *grid = group.shape[:4]
        counts = [length // size for length, size in zip(grid, window, strict=True)]
        split = [number for pair in zip(counts, window, strict=True) for number in pair]
        cut = group.reshape(batch, *split, 3, *group.shape[-2:]).permute(7, 0, 1, 3, 5, 8, 2, 4, 6, 9)
        queries, keys, values = cut.flatten(1, 4).flatten(3, 5)  # (3, windows, heads, tokens, d)
        seen = None if shown is None else shown.reshape(batch, *split).permute(0, 1, 3, 5, 2, 4, 6).flatten(4).flatten(0, 3)
        found = attended(queries, keys, values, self.sparsity, seen)
        found = found.reshape(batch, *counts, self.heads, *window, -1).permute(0, 1, 5, 2, 6, 3, 7, 4, 8)
        return found.reshape(batch, *grid, -1)


class GlobalAttention(nn.Module):
    """Tokens see averages of the whole grid, coarse and less coarse. Windows would change nothing and there are none."""

    def __init__(self, width: int, heads: int, sparsity: int) -> None:
        """Make the layers, see ``LocalAttention``."""
        super().__init__()
        self.q = nn.Linear(width, width)
        self.glb_kv = _Pyramid(width)
        self.proj = nn.Linear(width, width)
        self.heads, self.sparsity = heads, sparsity

    def forward(self, tokens: torch.Tensor, shown: torch.Tensor | None = None) -> torch.Tensor:
        """Return tokens of the same shape."""
        both, seen = self.glb_kv(tokens, shown)
        keys, values = (part.unflatten(-1, (self.heads, -1)).transpose(1, 2) for part in both.chunk(2, dim=-1))
        queries = self.q(tokens).flatten(1, 3).unflatten(-1, (self.heads, -1)).transpose(1, 2)
        found = attended(queries, keys, values, self.sparsity, seen).transpose(1, 2).reshape(tokens.shape)
        result: torch.Tensor = self.proj(found)
        return result


class _Pyramid(nn.Module):
    """Tokens -> keys and values in a row (B, m, 2 C) of all cells of all levels, and which of them show something (B, m)."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.convs = nn.ModuleList(nn.Conv3d(width, width, 3, padding=1, groups=width) for _ in LEVELS)
        self.norm = nn.LayerNorm(width)
        self.proj = nn.Linear(width, 2 * width)

    def forward(self, tokens: torch.Tensor, shown: torch.Tensor | None) -> tuple[torch.Tensor, torch.Tensor | None]:
        cells, seen = [], []
        for level, conv in zip(LEVELS, self.convs, strict=True):
            shape = (min(level, tokens.shape[1]), level, level)
            if shown is None:
                means = averaged(tokens, shape)
            else:
                share = averaged(shown[..., None].to(tokens.dtype), shape)
                means = averaged(tokens.masked_fill(~shown[..., None], 0), shape) / share.clamp(min=torch.finfo(share.dtype).tiny)
                seen.append(share.flatten(1) > 0)
            cells.append((means + convolved(conv, means)).flatten(1, 3))
        return self.proj(self.norm(torch.cat(cells, dim=1))), torch.cat(seen, dim=1) if seen else None


def averaged(tokens: torch.Tensor, shape: Sequence[int]) -> torch.Tensor:
    """Return the means (B, d, h, w, C) of tokens in the cells of adaptive pooling; torch has no repeatable gradient of it on CUDA."""
    for axis, count in enumerate(shape, 1):
        weights = _cells(tokens.shape[axis], count).to(tokens)
        tokens = torch.tensordot(weights, tokens, dims=([1], [axis])).movedim(0, axis)
    return tokens


def _cells(length: int, count: int) -> torch.Tensor:
    """Return what each place (length,) counts in the mean of each cell (count,), which may overlap."""
    cell, place = torch.arange(count)[:, None], torch.arange(length)
    inside = (place >= cell * length // count) & (place < -(-(cell + 1) * length // count))
    return inside / inside.sum(1, keepdim=True)


def convolved(layer: nn.Module, tokens: torch.Tensor, shown: torch.Tensor | None = None) -> torch.Tensor:
    """Return what a layer that takes channels first makes of tokens, of which those that are not shown are as zero as what is beyond the grid."""
    if shown is not None:
        tokens = tokens.masked_fill(~shown[..., None], 0)
    found: torch.Tensor = layer(tokens.movedim(-1, 1))
    return found.movedim(1, -1)
