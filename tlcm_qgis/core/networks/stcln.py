"""STCLN (Qin et al.): classes of an image series from its dates and from the pixels of the crop that resemble each other.

methods/stcln.md section 2. The published head compares all n pixels of a crop with one another; here the n x n table never exists.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

from .sizes import need_sizes
from .stcln_encoder import SeriesEncoder, observed

ENCODER: Final = "utae."  # before the keys of the encoder
PORTION_PIXELS: Final = 4096  # whose features are copied at once: with a hundred dates, 0.4 GB at the published size
STEADY: Final = 1e-5  # of a variance, so that the gradient of its root is finite
PORTION_PAIRS: Final = 1 << 24  # pairs of pixels compared at once: 64 MB in single precision


class StclnClassifier(nn.Module):
    """Image series (B, L, bands, H, W) with positions (B, L) -> class scores (B, classes, H, W), or (B, classes, L, H, W) per date.

    What is not ``present`` (B, L, H, W) adds nothing. A pixel without any date has finite scores that mean nothing; those of an absent date
    are what the other dates say about it.
    """

    def __init__(
        self,
        bands: int = 10,
        classes: int = 20,
        widths: Sequence[int] = (32, 256),
        layers: int = 3,
        heads: int = 8,
        dropout: float = 0.1,
        per_date: bool = False,
        unused: bool = True,
        padded: bool = True,
        summary: bool = False,
    ) -> None:
        """Make the layers.

        Args:
            bands: of an image.
            classes: scores of a pixel.
            widths: see ``SeriesEncoder``, like ``layers``, ``heads``, ``dropout``, ``unused`` and ``padded``.
            layers: of attention between dates.
            heads: of this attention.
            dropout: share of values left out in training.
            per_date: whether every date gets scores of its own; the published network gives one label a series.
            unused: also make layers that nothing uses.
            padded: whether the result is as large as the images.
            summary: whether the one label a series comes from a summary of the dates of the pixel alone.
        """
        super().__init__()
        need_sizes("stcln", classes)
        self.utae = SeriesEncoder(bands, widths, layers, heads, dropout, unused, padded)
        width = self.utae.width
        self.outlinear = nn.Linear(width, classes)
        self.conv1 = nn.Conv2d(width, width, 1, bias=False)
        self.conv2 = nn.Conv2d(width, width, 1, bias=False)
        self.conv3 = nn.Conv2d(width, width, 1, bias=False)
        self.l = nn.Parameter(torch.zeros(1))
        self.dateline = nn.Linear(width, classes) if per_date else None
        self.summary = _Summary(width, classes) if summary and not per_date else None

    @property
    def margin(self) -> int:
        """Pixels that it sees around those that get scores."""
        return self.utae.margin

    @staticmethod
    def config_of(shapes: Mapping[str, tuple[int, ...]]) -> dict[str, Any]:
        """Return the settings of the network that a state dict of these shapes belongs to; raises ``LookupError`` if there is none."""
        heads = {"per_date": "dateline.weight" in shapes, "summary": "summary.linear.weight" in shapes}
        return {**SeriesEncoder.config_of(shapes, ENCODER), "classes": shapes["outlinear.weight"][0], **heads}

    def forward(self, images: torch.Tensor, positions: torch.Tensor, present: torch.Tensor | None = None) -> torch.Tensor:
        """Return the class scores."""
        present = observed(present)
        maps, present = self.utae.maps(images, present), self.utae.inner(present)
        batch, dates, _, height, width = maps.shape
        if self.dateline is not None:
            parts = [self.dateline(part) for _, part in self.utae.portions(maps, positions, present)]
            return torch.cat(parts).reshape(batch, height, width, dates, -1).permute(0, 4, 3, 1, 2)
        if self.summary is not None:
            scores: torch.Tensor = torch.unflatten(self._summarised(self.summary, maps, positions, present), 0, (batch, -1))
        else:
            scores = self.outlinear(self._pixels(maps, positions, present))
        return torch.unflatten(scores, 1, (height, width)).movedim(-1, 1)

    def _summarised(self, summary: _Summary, maps: torch.Tensor, positions: torch.Tensor, present: torch.Tensor | None) -> torch.Tensor:
        """Return the scores (B * n, classes) of all pixels."""
        rows = _rows(present)
        parts = self.utae.portions(maps, positions, present)
        summaries = [summarised(part, None if rows is None else rows[start : start + len(part)]) for start, part in parts]
        scores: torch.Tensor = summary(torch.cat(summaries))
        return scores

    def _pixels(self, maps: torch.Tensor, positions: torch.Tensor, present: torch.Tensor | None) -> torch.Tensor:
        """Return the features (B, n, d) of all pixels, those of their like added."""
        batch = maps.shape[0]
        rows = _rows(present)
        if not torch.is_grad_enabled() and not self.l.any():  # as it begins: the pixels add nothing to each other
            parts = self.utae.portions(maps, positions, present)
            best = torch.cat([_strongest(part, None if rows is None else rows[start : start + len(part)]) for start, part in parts])
            return self._mixed(torch.unflatten(best, 0, (batch, -1)))
        features = self.utae.features(maps, positions, present)
        values = self._mixed(torch.unflatten(_strongest(features, rows), 0, (batch, -1)))
        fold = self.conv1.weight.flatten(1).T @ self.conv2.weight.flatten(1) / values.shape[-1] ** 0.5
        shown = None if rows is None else torch.unflatten(rows, 0, (batch, -1))
        return self.l * attended(torch.unflatten(features, 0, (batch, -1)), maps.flatten(3), values, fold, shown) + values

    def _mixed(self, pixels: torch.Tensor) -> torch.Tensor:
        return nn.functional.linear(pixels, self.conv3.weight.flatten(1))


class _Summary(nn.Module):
    """Summaries (P, 4 d) of the dates of pixels -> class scores (P, classes); standardised by the pixels that are learned from."""

    def __init__(self, width: int, classes: int) -> None:
        super().__init__()
        self.norm = nn.BatchNorm1d(4 * width, affine=False)
        self.linear = nn.Linear(4 * width, classes)

    def forward(self, summaries: torch.Tensor) -> torch.Tensor:
        alone = self.training and len(summaries) == 1  # has no spread of its own
        norm = self.norm
        standard = nn.functional.batch_norm(summaries, norm.running_mean, norm.running_var, eps=norm.eps) if alone else norm(summaries)
        scores: torch.Tensor = self.linear(standard)
        return scores


def summarised(features: torch.Tensor, shown: torch.Tensor | None) -> torch.Tensor:
    """Return mean, standard deviation, largest and least (P, 4 d) of features (P, L, d) over the dates shown (P, L); 0 where none is."""
    if shown is None:
        shown = features.new_ones(features.shape[:2], dtype=torch.bool)
    weight = shown[..., None].to(features.dtype)
    count = weight.sum(1).clamp(min=1)
    mean = (features * weight).sum(1) / count
    spread = (((features - mean[:, None]).square() * weight).sum(1) / count + STEADY).sqrt()
    largest, least = (sign * (sign * features).masked_fill(~shown[..., None], -torch.inf).amax(1) for sign in (1, -1))
    return torch.cat([mean, spread, largest, least], 1).masked_fill(~shown.any(1, keepdim=True), 0)


def _rows(present: torch.Tensor | None) -> torch.Tensor | None:
    """Return which dates of all pixels are present, row by row (B * n, L)."""
    return None if present is None else present.flatten(2).transpose(1, 2).flatten(0, 1)


def _strongest(features: torch.Tensor, shown: torch.Tensor | None) -> torch.Tensor:
    """Return the largest features (P, d) of all dates (P, L, d) that are shown (P, L), zero where none is."""
    if shown is None:
        return features.amax(dim=1)
    parts = zip(torch.split(features, PORTION_PIXELS), torch.split(shown, PORTION_PIXELS), strict=True)
    largest = torch.cat([part.masked_fill(~seen[..., None], -torch.inf).amax(dim=1) for part, seen in parts])
    return largest.masked_fill(~shown.any(1, keepdim=True), 0)


def attended(
    features: torch.Tensor, maps: torch.Tensor, values: torch.Tensor, fold: torch.Tensor, shown: torch.Tensor | None = None
) -> torch.Tensor:
    """Return, for every pixel, the values of all pixels weighted by their likeness to it: softmax(A K) M, never n x n in memory.

    The products of both projections with each other are one matrix: A K = sum over dates of E (W1^T W2) x2. Rows are taken in portions, and
    computed again for the gradients.

    Args:
        features: E (B, n, L, d).
        maps: x2 (B, L, d, n), zero where absent.
        values: M (B, n, d).
        fold: W1^T W2, scaled (d, d).
        shown: which dates of which pixels are present (B, n, L); ``None``: all. Pixels without a date get and give nothing.
    """
    batch, pixels = values.shape[:2]
    keys = maps.flatten(1, 2)
    without = None if shown is None else ~shown.any(-1)
    hidden = None if without is None else (without & ~without.all(-1, keepdim=True))[:, None]
    step = max(1, PORTION_PAIRS // (batch * pixels))
    parts = []
    for start in range(0, pixels, step):
        rows = slice(start, start + step)
        queries, present = features[:, rows], None if shown is None else shown[:, rows]
        if torch.is_grad_enabled():
            parts.append(
                checkpoint(_attended_rows, queries, keys, values, fold, present, hidden, use_reentrant=False, preserve_rng_state=False)
            )
        else:
            parts.append(_attended_rows(queries, keys, values, fold, present, hidden))
    found = torch.cat(parts, dim=1)
    return found if without is None else found.masked_fill(without[..., None], 0)


def _attended_rows(
    features: torch.Tensor,
    keys: torch.Tensor,
    values: torch.Tensor,
    fold: torch.Tensor,
    present: torch.Tensor | None,
    hidden: torch.Tensor | None,
) -> torch.Tensor:
    queries = features @ fold
    if present is not None:
        queries = queries.masked_fill(~present[..., None], 0)
    likeness = queries.flatten(2) @ keys
    if hidden is not None:
        likeness = likeness.masked_fill(hidden, -torch.inf)
    return likeness.softmax(-1) @ values
