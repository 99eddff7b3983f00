"""Jobs that map all dates together: run, stopped at a message, and told by what they said and left."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from tlcm_qgis.core.engine import series_mapper
from tlcm_qgis.core.jobs import mapstack
from tlcm_qgis.core.spec.algorithms import ALGORITHMS
from tlcm_qgis.core.spec.errors import Cancelled
from tlcm_qgis.core.worker.context import JobContext

STORE = Path(series_mapper.FOLDER)


def run(given: dict[str, Any], folder: Path, stop: Callable[[Any], bool] = lambda _: False, **more: Any) -> list[Any]:
    """Run the job and return what it said; it is cancelled at the message for which ``stop`` is true."""
    messages: list[Any] = []
    context = JobContext(messages.append)

    def send(message: Any) -> None:
        messages.append(message)
        if stop(message):
            context.cancelled.set()

    context.send = send
    values = ALGORITHMS["mapstack"].check({**given, "OUTPUT_FOLDER": str(folder), **more})
    with suppress(Cancelled):
        mapstack.run(values, context)
    return messages


def at(text: str, number: int, **values: Any) -> Callable[[Any], bool]:
    """Return what knows the message about a block."""
    wanted = {"block": number, **values}
    return lambda message: message["message"].startswith(text) and wanted.items() <= message["values"].items()


def computed(messages: list[Any]) -> list[int]:
    """Return the numbers of the blocks that were computed."""
    return [message["values"]["block"] for message in messages if "dates together" in message["text"]]


def recorded(folder: Path) -> int:
    """Return of how many blocks the record in an output folder tells."""
    try:
        return int(json.loads((folder / STORE / "blocks.json").read_text(encoding="utf-8"))["blocks"])
    except FileNotFoundError:
        return 0


def warnings(messages: list[Any]) -> list[str]:
    return [message["message"] for message in messages if message["type"] == "warning"]


def hashes(folder: Path) -> dict[str, str]:
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and not file.name.endswith("run.json")
    }
