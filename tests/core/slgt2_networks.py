"""Small networks of SL-GT2Net, and what they are shown."""

from __future__ import annotations

from typing import Any

import torch

from tlcm_qgis.core.networks import build

SMALL = {"classes": 3, "dims": (6, 12), "depths": (2, 2), "heads": (3, 6), "windows": (((2, 3), (3, 2), (1, 5)),) * 2, "unused": False}
CLOSE = {"rtol": 1e-4, "atol": 2e-5}


def random(*shape: int, seed: int = 3) -> torch.Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


def chance(share: float, *shape: int, seed: int = 3) -> torch.Tensor:
    return torch.rand(shape, generator=torch.Generator().manual_seed(seed)) < share


def small(**config: Any) -> Any:
    """Return a network whose attention and normalisations matter, as in a trained one."""
    network = build("slgt2", **{**SMALL, **config}, seed=5)
    draw = torch.Generator().manual_seed(5)
    for values in network.parameters():
        values.data += 0.3 * torch.randn(values.shape, generator=draw)
    return network.eval()


def sees(network: torch.nn.Module, *inputs: torch.Tensor | None) -> torch.Tensor:
    with torch.inference_mode():
        found: torch.Tensor = network(*inputs)
    return found
