"""Masked pre-training of STCLN (Qin et al.): the encoder learns to reconstruct pixels that it was not shown, without any label.

methods/stcln.md section 3. What is hidden is drawn here too: ``draw_kept``, then ``keep_unvegetated``, if vegetation alone shall be hidden.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import torch
from torch import nn

from .stcln import ENCODER
from .stcln_encoder import SeriesEncoder, observed

PUBLISHED_RATIO: Final = 0.4  # share of hidden pixels in the published training on PASTIS
VEGETATED: Final = 0.2  # NDVI above which a pixel is vegetation: published
VEGETATED_SHARE: Final = 0.9  # of a crop that must be vegetation for it to be hidden at this date: published
TINY: Final = 1e-20  # keeps divisions by zero from being no numbers: published


@dataclass(frozen=True, slots=True)
class Reconstruction:
    """What the network made of a series of which it was not shown all; arrays are (B, L, bands, H, W), without the encoder's margin.

    Attributes:
        images: reconstructed from the whole series.
        single: reconstructed from the surroundings at the same date alone; part of no loss.
        loss: mean squared error of what was hidden and is present; 0 if this is nothing.
        hidden: number of values hidden and present that the loss is the mean of: 0 means that there was nothing to learn.
    """

    images: torch.Tensor
    single: torch.Tensor
    loss: torch.Tensor
    hidden: int


class StclnPretrain(nn.Module):
    """Image series (B, L, bands, H, W) with positions (B, L), of which ``kept`` (B, L, H, W) are shown -> ``Reconstruction``."""

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
        """Make the layers; the settings are those of ``SeriesEncoder``."""
        super().__init__()
        self.MASK_TOKEN = nn.Parameter(torch.zeros(1))
        self.utae = SeriesEncoder(bands, widths, layers, heads, dropout, unused, padded)
        self.linear = nn.Linear(self.utae.width, bands)
        self.midlinear = nn.Linear(self.utae.width, bands)

    @staticmethod
    def config_of(shapes: Mapping[str, tuple[int, ...]]) -> dict[str, Any]:
        """Return the settings of the network that a state dict of these shapes belongs to; raises ``LookupError`` if there is none."""
        return SeriesEncoder.config_of(shapes, ENCODER)

    def forward(
        self, images: torch.Tensor, positions: torch.Tensor, kept: torch.Tensor, present: torch.Tensor | None = None
    ) -> Reconstruction:
        """Return what the network makes of the pixels that are not kept.

        Args:
            images: (B, L, bands, H, W), as the network sees them; also what it should reconstruct.
            positions: (B, L).
            kept: (B, L, H, W), 1 where the pixel is shown, 0 where the learned token stands in all bands.
            present: (B, L, H, W), what was observed; ``None``: all. The rest is never hidden and in no loss.
        """
        present = observed(present)
        kept = kept.to(images.dtype)[:, :, None]
        if present is not None:
            images = images.masked_fill(~present[:, :, None], 0)
            kept = kept.masked_fill(~present[:, :, None], 1)
        features, maps = self.utae(images * kept + self.MASK_TOKEN * (1 - kept), positions, present)
        whole = self.linear(features).permute(0, 3, 4, 1, 2)
        single = self.midlinear(maps.movedim(2, -1)).movedim(-1, 2)
        images, kept = self.utae.inner(images), self.utae.inner(kept)
        hidden = (1 - kept).expand_as(images)
        loss = (hidden * (whole - images).square()).sum() / (hidden.sum() + TINY)
        return Reconstruction(whole, single, loss, int((kept < 0.5).sum()) * images.shape[2])


def draw_kept(shape: Sequence[int], ratio: float, generator: torch.Generator) -> torch.Tensor:
    """Return what stays shown (B, L, H, W): 0 with the chance ``ratio``, else 1; on the device of the generator."""
    return (torch.rand(tuple(shape), generator=generator, device=generator.device) >= ratio).float()


def draw_kept_as_published(shape: Sequence[int], ratio: float, device: torch.device | str = "cpu") -> torch.Tensor:
    """Return what stays shown (B, L, H, W) as the published code draws it, from torch's own generator; shown can be just below 1."""
    return nn.functional.dropout(torch.ones(tuple(shape), device=device), ratio) * (1 - ratio)


def keep_unvegetated(
    kept: torch.Tensor,
    ndvi: torch.Tensor,
    present: torch.Tensor | None = None,
    *,
    vegetated: float = VEGETATED,
    share: float = VEGETATED_SHARE,
) -> torch.Tensor:
    """Return what stays shown when crops are hidden at those dates alone at which they are green.

    Args:
        kept: (B, L, H, W), as drawn.
        ndvi: (B, L, H, W), of reflectances.
        present: (B, L, H, W), what was observed and so counts; ``None``: all.
        vegetated: NDVI above which a pixel is vegetation.
        share: of the pixels that must be exceeded by vegetation.
    """
    green = ndvi > vegetated
    if present is None:
        part = green.float().mean(dim=(2, 3), keepdim=True)
    else:
        part = (green & present).sum(dim=(2, 3), keepdim=True) / present.sum(dim=(2, 3), keepdim=True).clamp(min=1)
    return torch.where(part > share, kept, torch.ones_like(kept))


def published_ndvi(images: torch.Tensor, near_infrared: int = 6, red: int = 2) -> torch.Tensor:
    """Return the NDVI (B, L, H, W) as the published code takes it, of whatever the network sees, standardised or not."""
    near, visible = images[:, :, near_infrared], images[:, :, red]
    return (near - visible) / (near + visible + TINY)
