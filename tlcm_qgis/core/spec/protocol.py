"""The seam between QGIS and the worker: one JSON request in, JSON lines out.

Request (one line on the worker's standard input)::

    {"protocol": 1, "algorithm": "mapstack", "parameters": {...}, "sources": {"SAMPLES": "/data/points.gpkg"}}

``sources`` names, for a parameter whose value is a temporary copy, what the user gave; it is recorded in run.json only.
Any later line ``{"cancel": true}``, or the end of standard input, cancels. Answers (one line each, in this order of life)::

    {"type": "progress", "percent": 12.5, "message": "...", "text": "... {date}", "values": {"date": "2021-06-15"}}
    {"type": "warning", "message": ..., "text": ..., "values": ...}
    {"type": "result", "outputs": {"OUTPUT_FOLDER": "..."}, "figures": {...}}
    {"type": "error", "kind": "input", "message": ..., "text": ..., "values": ..., "remedy": {"message": ..., "text": ..., "values": ...}}

A value that is itself a text to translate is an object of ``message``, ``text`` and ``values``. Exactly one result or error ends the stream.
"""

from __future__ import annotations

import json
from typing import Any, Mapping

PROTOCOL_VERSION = 1
CANCEL_LINE = '{"cancel": true}\n'

EXIT_OK = 0
EXIT_FAILED = 1
EXIT_CANCELLED = 3


def encode(message: Mapping[str, Any]) -> str:
    """Return one line of JSON without line breaks inside, ending in one; NaN is refused because JSON has none."""
    return json.dumps(message, ensure_ascii=True, allow_nan=False) + "\n"


def request(algorithm: str, parameters: Mapping[str, Any], sources: Mapping[str, str]) -> dict[str, Any]:
    """Return the job that asks for ``algorithm``."""
    return {"protocol": PROTOCOL_VERSION, "algorithm": algorithm, "parameters": dict(parameters), "sources": dict(sources)}
