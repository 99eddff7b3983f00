"""The networks, by name. Their state-dict keys and shapes are the published ones, so that published weights load strictly.

All take (batch, bands, ...), those of image series (batch, dates, bands, ...), and return class scores (logits) before a softmax, but for
those that learn without labels. Nothing here imports torch before a network is built.
"""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import torch

_CLASSES: Final[Mapping[str, tuple[str, str]]] = {
    "patch_cnn": ("patch_cnn", "PatchCnn"),
    "patch_resnet": ("patch_resnet", "PatchResNet"),
    "tsscd": ("tsscd", "Tsscd"),
    "stcln_classifier": ("stcln", "StclnClassifier"),
    "stcln_pretrain": ("stcln_pretrain", "StclnPretrain"),
    "slgt2": ("slgt2", "SlGt2Net"),
    "semantic_fpn": ("semantic_fpn", "SemanticFpn"),
}
NETWORKS: Final = tuple(_CLASSES)


def network_class(name: str) -> type[torch.nn.Module]:
    """Return the class of a network.

    Raises:
        ValueError: there is no network of this name.
    """
    if name not in _CLASSES:
        raise ValueError(f"there is no network {name!r}; there are {', '.join(NETWORKS)}")
    module, class_name = _CLASSES[name]
    found: type[torch.nn.Module] = getattr(importlib.import_module(f".{module}", __name__), class_name)
    return found


def build(name: str, *, seed: int | None = None, **config: Any) -> torch.nn.Module:
    """Return a new network with initial weights, in training mode, on the CPU.

    Args:
        name: one of ``NETWORKS``.
        seed: of the initial weights; ``None`` draws them from torch's own generator. Nothing else is drawn from the same numbers.
        config: see the class of the network; what is left out has the published size.

    Raises:
        ValueError: there is no network of this name, it has no such setting, or a setting has a value that it cannot have.
    """
    network = network_class(name)
    try:
        inspect.signature(network).bind(**config)
    except TypeError as error:
        raise ValueError(f"the network {name} cannot be built: {error}; its settings are {inspect.signature(network)}") from error
    if seed is None:
        return network(**config)
    import torch

    with torch.random.fork_rng(devices=()):
        torch.default_generator.manual_seed(seed)
        return network(**config)
