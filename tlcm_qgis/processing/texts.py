"""Texts of both halves in the language of QGIS."""

from __future__ import annotations

from typing import Any, Dict, Mapping

from qgis.PyQt.QtCore import QCoreApplication

from ..core.spec.errors import TlcmError
from ..core.spec.json_file import UNEXPECTED
from ..core.spec.messages import Message

CONTEXT = "tlcm"


def translate(text: str, /, **values: Any) -> str:
    """Return a text or ``str.format`` template in the user's language, filled with ``values``."""
    if not text:
        return ""
    translated = QCoreApplication.translate(CONTEXT, text)
    return translated.format(**values) if values else translated


def translate_message(message: Message) -> str:
    """Return a message of the core in the user's language, also the messages among its values (labels of parameters, for example)."""
    return translate(message.text, **_translated(message.values))


def translate_said(said: Mapping[str, Any]) -> str:
    """Return what a worker said (``text`` and ``values`` of the protocol) in the user's language."""
    try:
        return translate_message(Message.from_json(said))
    except UNEXPECTED:  # a translation whose fields differ from the template's
        return str(said.get("message", ""))


def sentence(error: TlcmError) -> str:
    """Return what is wrong and what to do, in the user's language."""
    return f"{translate_message(error.message)} {translate_message(error.remedy)}".strip()


def _translated(values: Mapping[str, Any]) -> Dict[str, Any]:
    return {name: translate_message(value) if isinstance(value, Message) else value for name, value in values.items()}
