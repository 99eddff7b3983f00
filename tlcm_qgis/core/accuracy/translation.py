"""The texts of a page in the language of its reader; the core has no Qt, so it reads what ``scripts/translations.py`` wrote for it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

from ..spec.json_file import UNEXPECTED
from ..spec.languages import AUTO, ENGLISH
from ..spec.messages import Message

FOLDER: Final = Path(__file__).resolve().parents[2] / "resources" / "i18n"

Text = str | Message  # a text that is translated as a whole, or with its values


class Translator:
    """Says texts in a language; what nobody translated stays English.

    Attributes:
        language: "en", "de", ... (``spec.languages``).
    """

    def __init__(self, language: str = ENGLISH, told: Iterable[Message] = (), texts: Mapping[str, str] | None = None) -> None:
        """Make the translator of a page.

        Args:
            language: one of ``spec.languages``; ``AUTO`` is English where QGIS did not say its language.
            told: messages that the page holds as English sentences, so that they are known with their values.
            texts: translation by English text; default: those of the language.
        """
        self.language = ENGLISH if language == AUTO else language
        self._texts = _texts(self.language) if texts is None else texts
        self._told = {str(message): message for message in told}

    def __call__(self, text: Text, /, **values: Any) -> str:
        """Return a text, or a template filled with values, in the language."""
        message = Message(text, values) if isinstance(text, str) else text
        if isinstance(text, str) and not values:
            message = self._told.get(text, message)
        filled = {name: self(value) if isinstance(value, Message) else value for name, value in message.values.items()}
        return str(Message(self._texts.get(message.text, message.text), filled))


@cache
def _texts(language: str) -> Mapping[str, str]:
    try:
        read: dict[str, str] = json.loads((FOLDER / f"report_{language}.json").read_text(encoding="utf-8"))
    except (OSError, *UNEXPECTED):  # English itself, or an installation without this language: the page is English then
        return {}
    return read
