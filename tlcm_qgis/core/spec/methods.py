"""The one registry of classification methods."""

from __future__ import annotations

from dataclasses import dataclass

from .messages import tr


@dataclass(frozen=True)
class Method:
    """A way to turn samples into maps.

    Attributes:
        name: value of METHOD; ``title``: what people read.
        per_date: whether every date has a model of its own.
    """

    name: str
    title: str
    per_date: bool


METHODS: dict[str, Method] = {method.name: method for method in (Method("rf", tr("Random forest"), per_date=True),)}
