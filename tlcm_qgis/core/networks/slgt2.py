"""SL-GT2Net (Ni et al., IEEE 11015963): classes of a radar series from what windows of several sizes show of it, in space and time at once.

methods/slgt2.md. Beside the published form, for images of certain sizes, there is one that leaves out what was not observed (``masked``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce
from itertools import pairwise
from typing import Any, Final

import numpy as np
import torch
from torch import nn
from torch.nn import functional
from torch.utils.checkpoint import checkpoint

from .sizes import need_sizes
from .slgt2_attention import convolved
from .slgt2_settings import GRID, SCALE, Settings, Windows, settings_of
from .slgt2_stages import WEIGHT_DEVIATION, Embedding, Stage, begin, enlarging
from .slgt2_time import TimeAxis
from .stcln_encoder import observed

PORTION_VALUES: Final = 1 << 23  # of the features of all pixels that are computed at once where they are not kept: 32 MB each


class SlGt2Net(nn.Module):
    """Image series (B, L, bands, H, W) -> class scores (B, classes, H, W), or (B, classes, L, H, W) per date.

    What is not ``present`` (B, L, H, W) counts as zero. A pixel that was never observed has finite scores that mean nothing.
    """

    margin = 0  # pixels that it sees around those that get scores

    def __init__(
        self,
        variant: str = "slovenia",
        *,
        bands: int | None = None,
        classes: int | None = None,
        dims: Sequence[int] | None = None,
        depths: Sequence[int] | None = None,
        heads: Sequence[int] | None = None,
        windows: Windows | None = None,
        dates: int | None = None,
        topk_div: int = 1,
        use_crm: bool = False,
        drop_path: float = 0.1,
        masked: bool = False,
        per_date: bool = False,
        checkpointing: bool = False,
        unused: bool = True,
    ) -> None:
        """Make the layers; what is left out has the value of the variant, of its first stages where there are fewer.

        Args:
            variant: of ``slgt2_settings.VARIANTS``. "slovenia" sees a few dates at once; the others, for long series, 19.
            bands: of an image.
            classes: scores of a pixel.
            dims: channels of each stage.
            depths: blocks of each stage, which see windows and the whole grid in turn.
            heads: of the attention of each stage. Weights do not tell it, nor what follows but ``use_crm`` and ``unused``.
            windows: of each stage, (tokens in time, tokens along a side) of each scale.
            dates: without ``masked``, how many the network takes: longer series are cut at both ends, shorter ones continued by zeros.
            topk_div: tokens see this share (1 / topk_div) of those in reach, the most alike.
            use_crm: refine the channels before every stage: the published idea, which the published code leaves out.
            drop_path: share of the series for which the last block is left out in training; of earlier ones it is smaller.
            masked: series of any length, images of any size, and what is not present, or beyond the ends of series and images, is as if it
                were not there; as published it is there, as zeros.
            per_date: every date gets scores of its own, from the two nearest pairs of dates, as far as they are present; else the series has one.
            checkpointing: compute most of it again for the gradients, which takes less memory and longer.
            unused: also make what published weights hold and nothing uses.
        """
        super().__init__()
        given = {"bands": bands, "classes": classes, "dims": dims, "depths": depths, "heads": heads, "windows": windows, "dates": dates}
        known = settings_of(variant, given)
        need_sizes("slgt2", topk_div)
        self.span, self.dates, self.masked, self.per_date, self.checkpointing = known.span, known.dates, masked, per_date, checkpointing
        dims, upwards = known.dims, known.dims[-2::-1]
        rates = np.split(np.linspace(0, drop_path, sum(known.depths)), np.cumsum(known.depths)[:-1])
        stages = [
            (width, heads, scales, rate.tolist(), topk_div, masked, checkpointing)
            for width, heads, scales, rate in zip(dims, known.heads, known.windows, rates, strict=True)
        ]
        self.patch_embeds = nn.ModuleList([Embedding(dims[0], dims[0], unused, use_crm, known.bands, known.span)])
        self.patch_embeds.extend(Embedding(width, wider, unused, use_crm) for width, wider in pairwise(dims))
        self.layers = nn.ModuleList(Stage(*stage) for stage in stages)
        self.norm = nn.LayerNorm(dims[-1])
        self.transpose_convs = nn.ModuleList(
            nn.Sequential(*enlarging(wide, width, (2, 2, 2))) for wide, width in zip(dims[:0:-1], upwards, strict=True)
        )
        self.cat_back_dims = nn.ModuleList(nn.Sequential(nn.Conv3d(2 * width, width, 3, padding=1)) for width in upwards)
        self.layers_up = nn.ModuleList(Stage(*stage) for stage in stages[-2::-1])
        self.up_x4 = nn.Sequential(*enlarging(dims[0], dims[0], (1, 2, 2)), *enlarging(dims[0], dims[0], (1, 2, 2)))
        self.seg_head = nn.Sequential(nn.Conv3d(dims[0], known.classes, 1))
        begin(self)
        if unused:
            self._add_positions(known)

    def _add_positions(self, known: Settings) -> None:
        """Make the position parameters, of the size that published crops give."""
        shapes = [(1, (known.positions >> stage) * (GRID >> stage) ** 2, width) for stage, width in enumerate(known.dims)]
        for name, wanted in (("abs_pos_embeds", shapes), ("abs_pos_embeds_up", shapes[-2::-1])):
            made = (nn.init.trunc_normal_(nn.Parameter(torch.empty(shape)), std=WEIGHT_DEVIATION) for shape in wanted)
            setattr(self, name, nn.ParameterList(made))

    @staticmethod
    def config_of(shapes: Mapping[str, tuple[int, ...]]) -> dict[str, Any]:
        """Return the settings of the network that a state dict of these shapes belongs to; raises ``LookupError`` if there is none."""
        stages = sum(key.endswith("conv_down.reduction.weight") for key in shapes)
        reductions = [shapes[f"patch_embeds.{stage}.conv_down.reduction.weight"] for stage in range(stages)]
        positions = shapes.get("abs_pos_embeds.0")
        long = "pastis_r" if positions and positions[1] == 40 * GRID**2 else "brandenburg"
        blocks = [{key.split(".")[3] for key in shapes if key.startswith(f"layers.{stage}.blocks.")} for stage in range(stages)]
        return {
            "variant": "slovenia" if reductions[0][2] == 3 else long,
            "bands": shapes["patch_embeds.0.proj.weight"][1],
            "classes": shapes["seg_head.0.weight"][0],
            "dims": [shape[0] for shape in reductions],
            "depths": [len(numbers) for numbers in blocks],
            "use_crm": positions is None and "patch_embeds.0.conv_down.conv.0.weight" in shapes,
            "unused": positions is not None,
        }

    def forward(self, images: torch.Tensor, present: torch.Tensor | None = None) -> torch.Tensor:
        """Return the class scores."""
        present = observed(present)
        if present is not None:
            images = images.masked_fill(~present[:, :, None], 0)
        _, dates, _, height, width = images.shape
        axis = TimeAxis.whole(dates, self.span) if self.masked else TimeAxis(dates, self.dates, self.span)
        multiple = 1 if self.masked else SCALE << len(self.layers) - 1
        edges = (0, -width % multiple, 0, -height % multiple, axis.front, axis.back)
        series = functional.pad(images.transpose(1, 2), edges).movedim(1, -1)
        shares, shown = None, None
        if self.masked and present is not None:
            shares = axis.shares(present)
            shown = _shown(functional.pad(present.float(), edges), shares, len(self.layers))
        return self._scores(self.features(series, shown), axis, shares, (height, width))

    def features(self, series: torch.Tensor, shown: Sequence[torch.Tensor | None] | None = None) -> torch.Tensor:
        """Return the features (B, T, h, w, C) of pairs of dates and 4 x 4 pixels.

        Args:
            series: (B, D, H, W, bands).
            shown: see ``_shown``; ``None``: all.
        """
        halves, *shown = shown or [None] * (len(self.layers) + 1)
        grids = []
        tokens: torch.Tensor = series
        for embed, stage, before, seen in zip(self.patch_embeds, self.layers, (halves, *shown), shown, strict=False):
            tokens = stage(self._again(embed, tokens, before), seen)
            grids.append(tokens)
        tokens = self.norm(tokens)
        decoder = zip(self.transpose_convs, self.cat_back_dims, self.layers_up, grids[-2::-1], shown[-2::-1], strict=True)
        for enlarge, join, stage, skip, seen in decoder:
            larger = convolved(enlarge, tokens)[:, : skip.shape[1], : skip.shape[2], : skip.shape[3]]
            tokens = stage(convolved(join, torch.cat([larger, skip], dim=-1), seen), seen)
        return tokens

    def _scores(self, tokens: torch.Tensor, axis: TimeAxis, shares: torch.Tensor | None, size: tuple[int, int]) -> torch.Tensor:
        """Return the scores of all pixels; their features are made for some pairs of dates at a time."""
        kept = torch.is_grad_enabled() and not self.checkpointing
        step = tokens.shape[1] if kept else max(1, PORTION_VALUES // (tokens[:, 0].numel() * SCALE**2))
        parts = torch.split(tokens, step, dim=1)
        if self.per_date:
            scores = torch.cat([self._again(self._of_pairs, part, size) for part in parts], dim=2)
            between = axis.between().to(scores)
            if shares is None:
                return torch.einsum("bkthw,lt->bklhw", scores, between)
            counted = ((shares > 0) | ~(shares > 0).any(1, keepdim=True)).to(scores)
            total = torch.einsum("bthw,lt->blhw", counted, between)[:, None]
            return torch.einsum("bkthw,lt->bklhw", scores * counted[:, None], between) / torch.where(total > 0, total, 1)
        counted = tokens.new_ones(1, tokens.shape[1], 1, 1) if shares is None else torch.where(shares.sum(1, keepdim=True) > 0, shares, 1)
        weights = torch.split(counted / counted.sum(1, keepdim=True), step, dim=1)
        maps = reduce(torch.add, (self._again(self._summed, part, weight, size) for part, weight in zip(parts, weights, strict=True)))
        headed: torch.Tensor = self.seg_head(maps[:, :, None])
        return headed[:, :, 0]

    def _of_pairs(self, tokens: torch.Tensor, size: tuple[int, int]) -> torch.Tensor:
        """Return the scores (B, K, T, H, W) of pairs of dates."""
        scores: torch.Tensor = self.seg_head(self._enlarged(tokens, size))
        return scores

    def _summed(self, tokens: torch.Tensor, weights: torch.Tensor, size: tuple[int, int]) -> torch.Tensor:
        """Return the features (B, C, H, W) of pairs of dates with weights (B, T, H, W) together."""
        found: torch.Tensor = (self._enlarged(tokens, size) * weights[:, None]).sum(2)
        return found

    def _enlarged(self, tokens: torch.Tensor, size: tuple[int, int]) -> torch.Tensor:
        full: torch.Tensor = self.up_x4(tokens.movedim(-1, 1))
        return full[..., : size[0], : size[1]]

    def _again(self, part: Any, *given: Any) -> torch.Tensor:
        """Return what a part of the network makes of something, computed again for the gradients if it shall be."""
        again = self.checkpointing and torch.is_grad_enabled()
        found: torch.Tensor = checkpoint(part, *given, use_reentrant=False) if again else part(*given)
        return found


def _shown(present: torch.Tensor, shares: torch.Tensor, stages: int) -> list[torch.Tensor]:
    """Return which tokens (B, D, H, W) show anything that is present: of images half as large along every axis, and of every stage.

    Args:
        present: (B, D, H, W).
        shares: (B, T, H, W) which share of the dates of each pair is present, see ``TimeAxis``.
        stages: their number.
    """
    grids = [functional.max_pool3d(present, 2, ceil_mode=True), functional.max_pool2d(shares, SCALE, ceil_mode=True)]
    for _ in range(1, stages):
        grids.append(functional.max_pool3d(grids[-1], 2, ceil_mode=True))
    return [found > 0 for found in grids]
