"""The attention of SL-GT2Net as its formulas say (methods/slgt2.md), with tables of all pairs of tokens; tests and benchmarks compare with it."""

from __future__ import annotations

import itertools
from functools import partial
from typing import Any

import torch
from torch.nn import functional

from tlcm_qgis.core.networks.slgt2_attention import LEVELS, GlobalAttention, LocalAttention


def make_plain(network: torch.nn.Module) -> torch.nn.Module:
    """Let a network, which is changed, compute every attention by tables of all pairs."""
    for module in network.modules():
        if isinstance(module, LocalAttention):
            module.forward = partial(_by_window if module.masked else _all_windows, module)
        elif isinstance(module, GlobalAttention):
            module.forward = partial(_pyramid, module)
    return network


def _all_windows(layer: Any, tokens: torch.Tensor, shown: None = None) -> torch.Tensor:
    """Return what windows filled up with keys of zero give, all at once, as published."""
    _, *grid, width = tokens.shape
    channels = width // len(layer.windows)
    parts = []
    for group, window in zip(layer.qkv(tokens).unflatten(-1, (3, -1, channels)).unbind(-2), layer.windows, strict=True):
        added = [edge for length, size in reversed(list(zip(grid, window, strict=True))) for edge in (0, -length % size)]
        cut = functional.pad(group, [0, 0, 0, 0, *added])
        for axis, size in enumerate(window, 1):
            cut = cut.unfold(axis, size, size)
        queries, keys, values = cut.flatten(-3).unflatten(-2, (layer.heads, -1)).mT.unbind(4)  # (B, nd, nh, nw, heads, n, d)
        found = _table(queries, keys, values, layer.sparsity).mT.flatten(-3, -2).unflatten(-1, window)
        whole = found.permute(0, 1, 5, 2, 6, 3, 7, 4).flatten(1, 2).flatten(2, 3).flatten(3, 4)
        parts.append(whole[:, : grid[0], : grid[1], : grid[2]])
    return layer.proj(torch.cat(parts, dim=-1))


def _by_window(layer: Any, tokens: torch.Tensor, shown: torch.Tensor | None = None) -> torch.Tensor:
    """Return what the tokens of each window, as far as there are any, give: window by window."""
    batch, *grid, width = tokens.shape
    shown = torch.ones(batch, *grid, dtype=torch.bool) if shown is None else shown
    channels = width // len(layer.windows)
    parts = []
    for group, window in zip(layer.qkv(tokens).unflatten(-1, (3, -1, channels)).unbind(-2), layer.windows, strict=True):
        found = tokens.new_empty(batch, *grid, channels)
        for corner in itertools.product(*(range(0, length, size) for length, size in zip(grid, window, strict=True))):
            place = (slice(None), *(slice(start, start + size) for start, size in zip(corner, window, strict=True)))
            queries, keys, values = group[place].flatten(1, 3).unflatten(-1, (layer.heads, -1)).permute(2, 0, 3, 1, 4)
            result = _table(queries, keys, values, layer.sparsity, shown[place].flatten(1))
            found[place] = result.transpose(1, 2).reshape(found[place].shape)
        parts.append(found)
    return layer.proj(torch.cat(parts, dim=-1))


def _pyramid(layer: Any, tokens: torch.Tensor, shown: torch.Tensor | None = None) -> torch.Tensor:
    """Return what averages of the whole grid give, as torch pools them."""
    maps, cells, seen = tokens.movedim(-1, 1), [], []
    weights = torch.ones_like(maps[:, :1]) if shown is None else shown[:, None].to(maps.dtype)
    for level, conv in zip(LEVELS, layer.glb_kv.convs, strict=True):
        shape = (min(level, maps.shape[2]), level, level)
        share = functional.adaptive_avg_pool3d(weights, shape)
        means = functional.adaptive_avg_pool3d(maps * weights, shape) / share.clamp(min=1e-9)
        cells.append((means + conv(means)).flatten(2).mT)
        seen.append(share.flatten(1) > 0)
    both = layer.glb_kv.proj(layer.glb_kv.norm(torch.cat(cells, dim=1)))
    split = [part.unflatten(-1, (layer.heads, -1)).transpose(1, 2) for part in (layer.q(tokens).flatten(1, 3), *both.chunk(2, dim=-1))]
    found = _table(*split, layer.sparsity, None if shown is None else torch.cat(seen, dim=1))
    return layer.proj(found.transpose(1, 2).reshape(tokens.shape))


def _table(
    queries: torch.Tensor, keys: torch.Tensor, values: torch.Tensor, sparsity: int, shown: torch.Tensor | None = None
) -> torch.Tensor:
    """Return softmax(Q K^T / sqrt(d)) V, the rest of the keys masked; where no key is shown (N, m) all are."""
    table = queries @ keys.mT * queries.shape[-1] ** -0.5
    if shown is not None:
        counts = torch.where(shown.any(1, keepdim=True), shown, True)
        table = torch.where(counts[:, None, None], table, -torch.inf)
    if sparsity > 1:
        most = table.topk(max(1, table.shape[-1] // sparsity), dim=-1).indices
        table = torch.where(torch.zeros_like(table).scatter(-1, most, 1.0) > 0, table, -torch.inf)
    return table.softmax(-1) @ values
