"""Letters that matplotlib's own font lacks: Chinese, Japanese and Korean names of classes in plots."""

from __future__ import annotations

import os
from typing import Any, List

_FIRST_WIDE = 0x2E80  # where the scripts begin that the font of matplotlib does not have
# What Linux distributions, Windows and macOS bring along.
_FAMILIES = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Microsoft YaHei",
    "PingFang SC",
    "Hiragino Sans GB",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
    "Noto Sans CJK JP",
    "SimHei",
    "Arial Unicode MS",
)
# Parts of the names of their files, without regard to case.
_FILES = ("notosanscjk", "notosanssc", "sourcehansans", "msyh", "pingfang", "hiragino sans gb", "wqy", "simhei", "arial unicode")


def use_wide_fonts(figure: Any) -> None:
    """Give every text of a figure that needs it a font of this computer with such letters; nothing happens where there is none."""
    from matplotlib.text import Text

    wide = [text for text in figure.findobj(Text) if any(ord(letter) >= _FIRST_WIDE for letter in text.get_text())]
    families = _installed() if wide else []
    for text in wide if families else ():
        text.set_fontfamily([*families, "sans-serif"])


def _installed() -> List[str]:
    """Return the families that are there, also those that came after matplotlib made its list of fonts, which it keeps for long."""
    from matplotlib.font_manager import findSystemFonts, fontManager

    known = _known(fontManager)
    if not known:
        for path in findSystemFonts():
            if any(part in os.path.basename(path).casefold() for part in _FILES):
                fontManager.addfont(path)
        known = _known(fontManager)
    return known


def _known(manager: Any) -> List[str]:
    names = {font.name for font in manager.ttflist}
    return [family for family in _FAMILIES if family in names]
