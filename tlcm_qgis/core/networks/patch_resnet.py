"""The ResNet of T-LCM (methods/tlcm.md section 8): the class of the middle pixel of a patch."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import torch
from torch import nn
from torch.nn import functional

from .sizes import need_patch, need_sizes

WIDTHS: Final = (32, 64, 128, 256)
STRIDES: Final = (1, 2, 2, 2)
PORTION_PIXELS: Final = 256  # patches predicted at once on a CPU: the layers of more do not stay in its cache
PORTION_PIXELS_GPU: Final = 16384  # about half a GB of layers in single precision, and far more work than it takes to start them


class PatchResNet(nn.Module):
    """Patches (N, bands, P, P) of any odd P -> class scores (N, classes) of their middle pixels."""

    def __init__(self, bands: int = 10, classes: int = 6, patch_size: int = 7) -> None:
        """Make the layers.

        Args:
            bands: of a pixel.
            classes: scores of a pixel.
            patch_size: width of the patches that ``dense`` cuts out.
        """
        super().__init__()
        need_sizes("patch_resnet", bands, classes)
        need_patch("patch_resnet", patch_size, 1)
        self.patch_size = patch_size
        self.conv1 = nn.Conv2d(bands, WIDTHS[0], 3, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(WIDTHS[0])
        self.layer1, self.layer2, self.layer3, self.layer4 = (
            nn.Sequential(_BasicBlock(before, width, stride), _BasicBlock(width, width, 1))
            for before, width, stride in zip((WIDTHS[0], *WIDTHS), WIDTHS, STRIDES, strict=False)
        )
        self.linear = nn.Linear(WIDTHS[-1], classes)

    @staticmethod
    def config_of(shapes: Mapping[str, tuple[int, ...]]) -> dict[str, Any]:
        """Return the settings of the network that a state dict of these shapes belongs to; raises ``LookupError`` if there is none."""
        return {"bands": shapes["conv1.weight"][1], "classes": shapes["linear.weight"][0]}

    def forward(self, patches: torch.Tensor) -> torch.Tensor:
        """Return the class scores of the middle pixels."""
        maps = functional.relu(self.bn1(self.conv1(patches)))
        maps = self.layer4(self.layer3(self.layer2(self.layer1(maps))))
        scores: torch.Tensor = self.linear(maps.mean(dim=(2, 3)))
        return scores

    def dense(self, images: torch.Tensor) -> torch.Tensor:
        """Return the class scores of every pixel whose whole patch lies in the image, as ``forward`` gives them.

        A layer continues each patch by zeros, not by the pixels beside it, so patches are cut out and predicted in portions.

        Args:
            images: (N, bands, H, W).

        Returns:
            (N, classes, H - P + 1, W - P + 1).

        Raises:
            ValueError: the network is in training mode.
        """
        if self.training:
            raise ValueError("the dense form is for prediction: call eval() first")
        side = self.patch_size
        patches = images.unfold(2, side, 1).unfold(3, side, 1).permute(0, 2, 3, 1, 4, 5)  # a view
        count, height, width = patches.shape[:3]
        portion = PORTION_PIXELS if images.device.type == "cpu" else PORTION_PIXELS_GPU
        scores = []
        for start in range(0, count * height * width, portion):
            pixel = torch.arange(start, min(start + portion, count * height * width), device=images.device)
            image, place = pixel // (height * width), pixel % (height * width)
            scores.append(self(patches[image, place // width, place % width]))
        return torch.cat(scores).reshape(count, height, width, -1).movedim(-1, 1)


class _BasicBlock(nn.Module):
    def __init__(self, channels: int, width: int, stride: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(channels, width, 3, stride, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(width)
        self.conv2 = nn.Conv2d(width, width, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(width)
        self.shortcut = nn.Sequential()
        if stride != 1 or channels != width:
            self.shortcut = nn.Sequential(nn.Conv2d(channels, width, 1, stride, bias=False), nn.BatchNorm2d(width))

    def forward(self, maps: torch.Tensor) -> torch.Tensor:
        inner = self.bn2(self.conv2(functional.relu(self.bn1(self.conv1(maps)))))
        return functional.relu(inner + self.shortcut(maps))
