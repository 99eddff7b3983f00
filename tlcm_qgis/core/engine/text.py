"""Texts of users inside XML files."""

from __future__ import annotations

import re
from typing import Final

_FORBIDDEN: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_text(text: str) -> str:
    """Return ``text`` on one line and without the characters that XML 1.0 cannot hold (not yet escaped)."""
    return re.sub("[\t\n\r]", " ", _FORBIDDEN.sub("", text))
