"""TSSCD (He et al. 2024, RSE 305:114101): a fully convolutional network that gives every step of a pixel's series a class.

Four stages halve the time axis, three transposed convolutions bring it back; methods/tsscd.md section 2.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import torch
from torch import nn

from .sizes import need_sizes

STRIDE: Final = 16  # steps that end in one after four halvings
SHORT: Final = 3  # missing steps up to which rounding up while halving gives the same lengths as a multiple of STRIDE


class Tsscd(nn.Module):
    """Series (B, bands, T) -> class scores (B, classes, T), for every T of at least 1.

    The published network runs where T mod 16 is 0, 13, 14 or 15, and returns a multiple of 16 steps: there these are its first T steps.
    Other series are continued to a multiple of 16 by repeating their last step.
    """

    def __init__(self, bands: int = 10, classes: int = 6, widths: Sequence[int] = (128, 256, 512, 1024)) -> None:
        """Make the layers.

        Args:
            bands: of a step.
            classes: scores of a step.
            widths: channels of the four stages.
        """
        super().__init__()
        if len(widths) != 4:
            raise ValueError(f"tsscd has four widths, not {len(widths)}")
        need_sizes("tsscd", bands, classes, *widths)
        first, second, third, fourth = widths
        self.layer1 = _stage(bands, first)
        self.layer2 = _stage(first, second)
        self.layer3 = _stage(second, third)
        self.layer4 = _stage(third, fourth)
        self.score_1 = nn.Conv1d(fourth, classes, 1)
        self.score_2 = nn.Conv1d(third, classes, 1)
        self.score_3 = nn.Conv1d(second, classes, 1)
        self.upsampling_2x = nn.ConvTranspose1d(classes, classes, 4, stride=2, padding=1, bias=False)
        self.upsampling_4x = nn.ConvTranspose1d(classes, classes, 4, stride=2, padding=1, bias=False)
        self.upsampling_8x = nn.ConvTranspose1d(classes, classes, 6, stride=4, padding=1, bias=False)

    @staticmethod
    def config_of(shapes: Mapping[str, tuple[int, ...]]) -> dict[str, Any]:
        """Return the settings of the network that a state dict of these shapes belongs to; raises ``LookupError`` if there is none."""
        return {
            "bands": shapes["layer1.0.weight"][1],
            "classes": shapes["score_1.weight"][0],
            "widths": [shapes[f"layer{stage}.0.weight"][0] for stage in range(1, 5)],
        }

    def forward(self, series: torch.Tensor) -> torch.Tensor:
        """Return the class scores of every step."""
        steps = series.shape[-1]
        missing = -steps % STRIDE
        if missing > SHORT:
            series = torch.cat([series, series[..., -1:].expand(-1, -1, missing)], dim=-1)
        quarter = self.layer2(self.layer1(series))
        eighth = self.layer3(quarter)
        score = self.score_2(eighth) + self.upsampling_2x(self.score_1(self.layer4(eighth)))
        score = self.score_3(quarter) + self.upsampling_4x(score)
        whole: torch.Tensor = self.upsampling_8x(score)
        return whole[..., :steps]


def _stage(channels: int, width: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv1d(channels, width, 3, padding=1),
        nn.ReLU(inplace=True),
        nn.Conv1d(width, width, 3, padding=1),
        nn.ReLU(inplace=True),
        nn.MaxPool1d(2, 2, ceil_mode=True),
    )
