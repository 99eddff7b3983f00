"""The CNN of T-LCM (methods/tlcm.md section 8): the class of the middle pixel of a patch. Published as a Keras model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import torch
from torch import nn
from torch.nn import functional

from .sizes import need_patch, need_sizes

WIDTHS: Final = (32, 48, 120)
HIDDEN: Final = (128, 64)
LEAST_PATCH: Final = 5  # three convolutions and a pooling leave one cell
EPSILON: Final = 1e-3  # of Keras
MOMENTUM: Final = 0.01  # 0.99 in the sense of Keras


class PatchCnn(nn.Module):
    """Patches (N, bands, P, P) -> class scores (N, classes) of their middle pixels; weights start as in Keras."""

    def __init__(self, bands: int = 10, classes: int = 6, patch_size: int = 7) -> None:
        """Make the layers.

        Args:
            bands: of a pixel.
            classes: scores of a pixel (the published network has one more than there are classes, never used).
            patch_size: P, odd, at least 5.
        """
        super().__init__()
        need_sizes("patch_cnn", bands, classes)
        need_patch("patch_cnn", patch_size, LEAST_PATCH)
        self.patch_size = patch_size
        first, second, third = WIDTHS
        self.conv1, self.bn1 = nn.Conv2d(bands, first, 2), _norm(first)
        self.conv2, self.bn2 = nn.Conv2d(first, second, 2), _norm(second)
        self.conv3, self.bn3 = nn.Conv2d(second, third, 2), _norm(third)
        self.linear1 = nn.Linear(third * self._cells**2, HIDDEN[0])
        self.linear2 = nn.Linear(HIDDEN[0], HIDDEN[1])
        self.linear3 = nn.Linear(HIDDEN[1], classes)
        self.dropout1, self.dropout2, self.dropout3 = nn.Dropout(0.25), nn.Dropout(0.25), nn.Dropout(0.4)
        for name, parameter in self.named_parameters():
            if name.startswith(("conv", "linear")):
                start = nn.init.xavier_uniform_ if name.endswith("weight") else nn.init.zeros_
                start(parameter)

    @property
    def _cells(self) -> int:
        """Rows (and columns) of what the pooling leaves of a patch."""
        return (self.patch_size - 3) // 2

    @staticmethod
    def config_of(shapes: Mapping[str, tuple[int, ...]]) -> dict[str, Any]:
        """Return the settings of the network that a state dict of these shapes belongs to; raises ``LookupError`` if there is none."""
        cells = round((shapes["linear1.weight"][1] / WIDTHS[-1]) ** 0.5)
        return {"bands": shapes["conv1.weight"][1], "classes": shapes["linear3.weight"][0], "patch_size": 2 * cells + 3}

    def forward(self, patches: torch.Tensor) -> torch.Tensor:
        """Return the class scores of the middle pixels."""
        cells = self.dropout1(functional.max_pool2d(self._convolve(patches), 2))
        hidden = self.dropout2(functional.relu(self.linear1(cells.permute(0, 2, 3, 1).flatten(1))))  # channels last, as Keras
        hidden = self.dropout3(functional.relu(self.linear2(hidden)))
        scores: torch.Tensor = self.linear3(hidden)
        return scores

    def dense(self, images: torch.Tensor) -> torch.Tensor:
        """Return the class scores of every pixel whose whole patch lies in the image, as ``forward`` gives them, in one pass.

        Neighbouring patches share their convolutions; the pooling moves pixel by pixel, and the first linear layer looks at every second
        cell of it.

        Args:
            images: (N, bands, H, W).

        Returns:
            (N, classes, H - P + 1, W - P + 1).

        Raises:
            ValueError: the network is in training mode.
        """
        if self.training:
            raise ValueError("the dense form is for prediction: call eval() first")
        cells = functional.max_pool2d(self._convolve(images), 2, stride=1)
        kernel = self.linear1.weight.reshape(-1, self._cells, self._cells, WIDTHS[-1]).permute(0, 3, 1, 2)
        hidden = functional.relu(functional.conv2d(cells, kernel, self.linear1.bias, dilation=2))
        for layer in (self.linear2, self.linear3):
            scores = functional.conv2d(hidden, layer.weight[:, :, None, None], layer.bias)
            hidden = functional.relu(scores)
        return scores

    def _convolve(self, images: torch.Tensor) -> torch.Tensor:
        maps = self.bn1(functional.relu(self.conv1(images)))
        maps = self.bn2(functional.relu(self.conv2(maps)))
        convolved: torch.Tensor = self.bn3(functional.relu(self.conv3(maps)))
        return convolved


def _norm(channels: int) -> nn.BatchNorm2d:
    return nn.BatchNorm2d(channels, eps=EPSILON, momentum=MOMENTUM)
