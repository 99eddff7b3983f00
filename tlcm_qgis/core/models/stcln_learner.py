"""STCLN while it learns: how it is called, and what of it does not learn."""

from __future__ import annotations

from typing import Self

import torch
from torch import nn


class Learner(nn.Module):
    """Calls a network of ``networks.stcln`` as a training does.

    Args:
        network: the classifier.
        points: whether the images are patches around labelled pixels, of which the pixel in the middle alone gets scores.
        frozen: whether the encoder stays as it is: its weights, the statistics of its normalisation, without dropout.
    """

    def __init__(self, network: nn.Module, *, points: bool, frozen: bool) -> None:
        super().__init__()
        self.network = network
        self._points, self._frozen = points, frozen
        if frozen:
            network.utae.requires_grad_(False)

    def train(self, mode: bool = True) -> Self:
        """Change the mode of what learns."""
        super().train(mode)
        if self._frozen:
            self.network.utae.eval()  # type: ignore[union-attr]
        return self

    def forward(self, images: torch.Tensor, positions: torch.Tensor, present: torch.Tensor) -> torch.Tensor:
        """Return the class scores (B, K, T) of points, or (B, K, h, w) of crops."""
        scores: torch.Tensor = self.network(images, positions, present)
        return scores[..., 0, 0] if self._points else scores
