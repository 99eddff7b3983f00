"""An image or mask file that was found: where, when, which bands; and how the user wants files to be read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ..spec.dates import DateInterval
from .filenames import DatePattern
from .grid import Grid
from .masks import MaskRule
from .stack_model import Band


@dataclass(frozen=True, slots=True)
class Found:
    """An image or mask file.

    Attributes:
        href: absolute path or URL. ``grid``: its pixels.
        interval: days of acquisition.
        tile: tile or path/row from the name or product; "" if not said.
        scene: text that is equal for all files of a scene. ``folder``: where it lies.
        bands: all bands of the file, in order (for a mask one, named "mask").
        mask: rule of a mask file; ``None`` for images.
        mask_band: name of the band of an image that is its mask, with ``mask_rule``.
        extra: names of bands that are used only when the user names them.
        orbit: of a radar image, "" if nobody says it.
    """

    href: str
    grid: Grid
    interval: DateInterval
    tile: str
    scene: str
    folder: str
    bands: tuple[Band, ...]
    mask: MaskRule | None = None
    mask_band: str | None = None
    mask_rule: MaskRule | None = None
    extra: frozenset[str] = field(default=frozenset())
    orbit: str = ""


@dataclass(frozen=True, slots=True)
class ReadingRules:
    """How the user wants plain files to be read (see the parameters of createstack)."""

    date_pattern: DatePattern | None = None
    band_pattern: re.Pattern[str] | None = None
    mask_band: str | None = None
    mask_rule: MaskRule | None = None
    nodata: float | None = None
    masks_only: bool = False  # every file is a mask (MASK_FOLDER)
