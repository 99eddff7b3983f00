"""The help panel of an algorithm, made from its description."""

from __future__ import annotations

import html
from typing import List, Tuple

from ..core.spec.parameters import DESTINATIONS, Algorithm
from .parameters import help_text
from .texts import translate


def help_html(spec: Algorithm) -> str:
    """Return the text beside the dialog: what the algorithm does, its parameters and its results."""
    inputs = [(_title(p.label, p.name), help_text(p)) for p in spec.parameters if p.kind not in DESTINATIONS]
    outputs = [(_title(p.label, p.name), help_text(p)) for p in spec.parameters if p.kind in DESTINATIONS]
    outputs += [(_title(output.label, output.name), "") for output in spec.outputs]
    parts = [f"<p>{html.escape(translate(spec.summary), quote=False)}</p>"]
    parts += _section(translate("Parameters"), inputs)
    parts += _section(translate("Results"), outputs)
    return "\n".join(parts)


def _title(label: str, name: str) -> str:
    return f"<b>{html.escape(translate(label), quote=False)}</b> ({name})"


def _section(title: str, entries: List[Tuple[str, str]]) -> List[str]:
    lines = [f"<h3>{html.escape(title, quote=False)}</h3>"] if entries else []
    lines += [f"<p>{head}<br/>{html.escape(text, quote=False)}</p>" if text else f"<p>{head}</p>" for head, text in entries]
    return lines
