"""Networks of STCLN for tests: the published numbers, small networks whose every part matters, and images for them."""

from __future__ import annotations

from typing import Any

import torch
from golden_numbers import golden_file

from tlcm_qgis.core.networks import build

PUBLISHED_SMALL = {"bands": 10, "classes": 20, "widths": [8, 16]}
SMALL = {"bands": 3, "classes": 4, "widths": [4, 16], "layers": 2, "unused": False}
CLOSE = {"rtol": 1e-4, "atol": 1e-5}
DROPPED = "utae.temporal_encoder.transformer_encoder."  # unused, and left out of the small golden weights


def golden(name: str) -> dict[str, Any]:
    content: dict[str, Any] = torch.load(golden_file(f"stcln/{name}.pt"), weights_only=True)
    return content


def loaded(network: torch.nn.Module, state: dict[str, torch.Tensor]) -> torch.nn.Module:
    found = network.load_state_dict(state, strict=False)
    assert not found.unexpected_keys and all(key.startswith(DROPPED) for key in found.missing_keys)
    return network


def published_network(dropout: float = 0.1) -> tuple[torch.nn.Module, dict[str, Any]]:
    published = golden("classification_small")
    return loaded(build("stcln_classifier", **PUBLISHED_SMALL, dropout=dropout), published["state_dict"]).eval(), published


def numbers(*shape: int, seed: int = 3) -> torch.Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


def chance(share: float, *shape: int, seed: int = 3) -> torch.Tensor:
    return torch.rand(shape, generator=torch.Generator().manual_seed(seed)) < share


def lived_in(name: str = "stcln_classifier", **config: Any) -> Any:
    """Return a network whose normalisations, attention between pixels and token matter, as in a trained one."""
    settings = {key: value for key, value in SMALL.items() if name == "stcln_classifier" or key != "classes"}
    network = build(name, **{**settings, **config}, seed=5)
    draw = torch.Generator().manual_seed(5)
    for key, values in network.state_dict().items():
        if values.is_floating_point() and values.ndim == 1:
            low, high = (0.5, 2.0) if key.endswith(("weight", "running_var", "l", "MASK_TOKEN")) else (-0.5, 0.5)
            values.uniform_(low, high, generator=draw)
    return network.eval()


def seen(network: torch.nn.Module, *inputs: torch.Tensor | None) -> torch.Tensor:
    with torch.inference_mode():
        found: torch.Tensor = network(*inputs)
    return found


def series(seed: int = 3) -> tuple[torch.Tensor, torch.Tensor]:
    return numbers(2, 5, 3, 6, 7, seed=seed), torch.tensor([[3.0, 40, 77.5, 120, 340], [1, 2, 30, 31, 32]])
