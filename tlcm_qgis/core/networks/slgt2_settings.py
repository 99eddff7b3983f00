"""What SL-GT2Net can be built with: the published configurations, and what their sizes must be (methods/slgt2.md section 3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from .sizes import SLGT2_SIZES, need_sizes
from .slgt2_attention import Window

Windows = Sequence[Sequence[tuple[int, int]]]

SCALE: Final = 4  # pixels of a token along a side
GRID: Final = 56  # tokens along a side of a published crop
_SHORT: Final[Windows] = (((8, 7), (4, 14), (2, 21)), ((4, 7), (4, 14), (2, 21)), ((2, 7), (2, 14), (2, 14)), ((1, 7),) * 3)
_LONG: Final[Windows] = (((8, 7), (4, 14), (2, 21)), ((8, 7), (4, 14), (2, 21)), ((4, 7), (4, 14), (2, 14)), ((2, 7),) * 3)
VARIANTS: Final[Mapping[str, Mapping[str, Any]]] = {  # PASTIS-R was published without a configuration: its windows are Brandenburg's
    "slovenia": {**SLGT2_SIZES["published"], "bands": 2, "classes": 8, "windows": _SHORT, "dates": 16, "span": 3, "positions": 8},
    "brandenburg": {**SLGT2_SIZES["published"], "bands": 2, "classes": 15, "windows": _LONG, "dates": 48, "span": 9, "positions": 16},
    "pastis_r": {**SLGT2_SIZES["published"], "bands": 3, "classes": 20, "windows": _LONG, "dates": 80, "span": 9, "positions": 40},
}


@dataclass(frozen=True, slots=True)
class Settings:
    """Sizes of a network; those of every stage are in the order of the stages.

    Attributes:
        bands, classes, dates: see ``SlGt2Net``, like ``dims``, ``depths`` and ``heads``.
        windows: of each stage (time, rows, columns) of each scale, in tokens.
        span: pairs of dates that the second convolution sees.
        positions: tokens in time for which position parameters were made that nothing uses.
    """

    bands: int
    classes: int
    dates: int
    dims: tuple[int, ...]
    depths: tuple[int, ...]
    heads: tuple[int, ...]
    windows: tuple[tuple[Window, ...], ...]
    span: int
    positions: int


def settings_of(variant: str, given: Mapping[str, Any]) -> Settings:
    """Return the sizes of a variant, others where they are given and not ``None``.

    Raises:
        ValueError: there is no such variant, or sizes do not go together.
    """
    if variant not in VARIANTS:
        raise ValueError(f"slgt2 has the variants {', '.join(VARIANTS)}, not {variant!r}")
    known = VARIANTS[variant]
    wanted = {name: value for name, value in given.items() if value is not None}
    stages = len(wanted.get("dims", known["dims"]))
    of_stages = {name: tuple(wanted.get(name, known[name][:stages])) for name in ("dims", "depths", "heads", "windows")}
    if not stages or any(len(values) != stages for values in of_stages.values()):
        counts = ", ".join(f"{len(values)} {name}" for name, values in of_stages.items())
        raise ValueError(f"every stage of slgt2 needs dims, depths, heads and windows; there are {counts}")
    numbers = {name: wanted.get(name, known[name]) for name in ("bands", "classes", "dates")}
    windows = tuple(tuple((depth, side, side) for depth, side in scales) for scales in of_stages.pop("windows"))
    need_sizes("slgt2", *numbers.values(), *sum(of_stages.values(), ()), *(size for scales in windows for one in scales for size in one))
    for width, heads, scales in zip(of_stages["dims"], of_stages["heads"], windows, strict=True):
        _check_stage(width, heads, len(scales))
    found: dict[str, Any] = {**numbers, **of_stages, "windows": windows, "span": known["span"], "positions": known["positions"]}
    return Settings(**found)


def _check_stage(width: int, heads: int, scales: int) -> None:
    if not scales or heads < scales:
        raise ValueError(f"every scale of slgt2 needs windows and a head; there are {heads} heads for {scales} scales")
    if width % (heads // scales * scales):
        raise ValueError(f"the dims of slgt2 must be multiples of its {heads // scales * scales} heads, not {width}")
