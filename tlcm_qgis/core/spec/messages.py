"""Texts for people, kept apart from the values in them so that they can be translated."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any, Mapping

from .hrefs import hide_credentials


def tr(text: str) -> str:
    """Mark a text of the core as translatable.

    The core knows no Qt: the text travels as it is, and the QGIS half translates it in the context "tlcm".
    """
    return text


@dataclass(frozen=True)
class Message:
    """A translatable template and the values that fill it.

    Attributes:
        text: template in the form of ``str.format`` with named fields, for example ``"{file} has no bands."``.
        values: what the fields stand for: JSON values, or messages, which are translated with the one that holds them.
    """

    text: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        """Return the text in the source language."""
        return self.text.format(**{name: _shown(value) for name, value in self.values.items()}) if self.values else self.text

    def as_json(self) -> dict[str, Any]:
        """Return the form that travels from the worker to QGIS."""
        values = {k: v.as_json() if isinstance(v, Message) else _plain(_shown(v)) for k, v in self.values.items()}
        return {"message": str(self), "text": self.text, "values": values}

    @classmethod
    def from_json(cls, said: Mapping[str, Any]) -> Message:
        """Return the message that ``as_json`` gave; raises one of ``json_file.UNEXPECTED`` if it gave none."""
        values = said.get("values") or {}
        return cls(str(said.get("text", "")), {k: cls.from_json(v) if isinstance(v, Mapping) else v for k, v in values.items()})


def _shown(value: Any) -> Any:
    """Return a value without passwords: messages go into logs, records and reports that are passed on."""
    return value if isinstance(value, (int, float)) or value is None else hide_credentials(str(value))


def _plain(value: Any) -> Any:
    if isinstance(value, float) and not math.isfinite(value):  # JSON has no such numbers
        return str(value)
    return value if isinstance(value, (int, float, str, bool)) or value is None else str(value)
