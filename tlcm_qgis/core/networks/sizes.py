"""What the networks ask of their sizes."""

from __future__ import annotations

import numbers
from collections.abc import Mapping
from typing import Any, Final

STCLN_SIZES: Final[Mapping[str, Mapping[str, Any]]] = {  # settings of its encoder by the values of SIZE
    "compact": {"widths": (16, 64), "layers": 2, "heads": 4},
    "published": {"widths": (32, 256), "layers": 3, "heads": 8},
}
SLGT2_SIZES: Final[Mapping[str, Mapping[str, Any]]] = {
    "compact": {"dims": (24, 48, 96), "depths": (2, 2, 2), "heads": (3, 6, 12)},
    "published": {"dims": (96, 192, 384, 768), "depths": (2, 2, 6, 2), "heads": (3, 6, 12, 24)},
}

FPN_SIZES: Final[Mapping[str, Mapping[str, Any]]] = {
    "compact": {"depth": 18, "width": 64, "decoder_width": 32},
    "published": {"depth": 50, "width": 256, "decoder_width": 128},
}


def need_sizes(name: str, *sizes: int) -> None:
    """Raise ``ValueError`` unless all sizes of the network ``name`` are whole numbers of at least 1."""
    wrong = [size for size in sizes if not isinstance(size, numbers.Integral) or isinstance(size, bool) or size < 1]
    if wrong:
        raise ValueError(f"the sizes of {name} must be whole numbers of at least 1, not {wrong[0]!r}")


def need_patch(name: str, patch_size: int, least: int) -> None:
    """Raise ``ValueError`` unless a patch has an odd width of at least ``least`` pixels."""
    need_sizes(name, patch_size)
    if patch_size < least or patch_size % 2 == 0:
        raise ValueError(f"the patch of {name} must be odd and at least {least} pixels wide, not {patch_size}")
