"""Published weights of semantic FPN as a model: its bands and classes, and which of two sensors it sees (methods/lovecs.md section 5)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from ..adaptation.loveda import CLASSES, MEAN, STD
from .fpn_encoder import COLOURS
from .network_input import NetworkInput

if TYPE_CHECKING:
    import torch

BANDS: Final = COLOURS
CLASS_NAMES: Final = ",".join(name for name, _ in CLASSES)
CLASS_COLOURS: Final = {name.casefold(): "#{:02x}{:02x}{:02x}".format(*colour) for name, colour in CLASSES}
MOMENTS: Final = tuple(zip(MEAN, STD, strict=True))  # of bytes
INPUT: Final = NetworkInput(clock=False, marked=False)
_SOURCE, _TARGET = "_source", "_target"
_STATISTICS: Final = (f"running_mean{_TARGET}", f"running_var{_TARGET}")


def of_target(state: Mapping[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """Return a state dict whose normalisations know one domain: of those that know two, that of the target, to which it was adapted.

    Its statistics, that is: scale and shift are those of the source, with which the published network sees both. It never uses those that
    it keeps for the target. What is exported here knows one domain alone.

    Args:
        state: with the keys of ``networks.domain_norm``, or without, which then stays as it is.
    """
    if not any(key.endswith(f"running_mean{_TARGET}") for key in state):
        return dict(state)
    found = {key.removesuffix(_SOURCE): value for key, value in state.items() if not key.endswith(_TARGET)}
    return found | {key.removesuffix(_TARGET): value for key, value in state.items() if key.endswith(_STATISTICS)}
