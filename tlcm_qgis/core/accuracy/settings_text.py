"""The parameters of a run as a page tells them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Final

from ..spec.messages import Message, tr
from ..spec.parameters import Algorithm, Parameter
from .translation import Text

LONGEST_LIST: Final = 3  # files that are named


def settings_text(algorithm: Algorithm, parameters: Mapping[str, Any], without: Collection[str] = ()) -> list[tuple[Text, Text]]:
    """Return (label, value) of the parameters that have a value, after the name of the algorithm; those in ``without`` are left out."""
    shown = [item for item in algorithm.parameters if item.name not in without and parameters.get(item.name) not in (None, "", [])]
    return [(tr("Algorithm"), algorithm.title), *((item.label, _value(item, parameters[item.name])) for item in shown)]


def _value(parameter: Parameter, value: Any) -> Text:
    label = next((choice.label for choice in parameter.choices if choice.value == value), None)
    if label is not None:
        return Message("{label} ({value})", {"label": Message(label), "value": value})
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, (list, tuple)) and len(value) > LONGEST_LIST and parameter.kind == "rasters":
        return Message(tr("{count} files, {first} to {last}"), {"count": len(value), "first": value[0], "last": value[-1]})
    return Message("{value}", {"value": ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else value})
