"""Letters that matplotlib's own font lacks: Chinese, Japanese and Korean names of classes in plots."""

from __future__ import annotations

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


def use_wide_fonts(figure: Any) -> None:
    """Give every text of a figure that needs it a font of this computer with such letters; nothing happens where there is none."""
    from matplotlib.text import Text

    wide = [text for text in figure.findobj(Text) if any(ord(letter) >= _FIRST_WIDE for letter in text.get_text())]
    families = _installed() if wide else []
    for text in wide if families else ():
        text.set_fontfamily([*families, "sans-serif"])


def _installed() -> List[str]:
    from matplotlib.font_manager import fontManager

    known = {font.name for font in fontManager.ttflist}
    return [family for family in _FAMILIES if family in known]
