"""From what a page was made: versions, device and inputs with their hashes, as the run record has them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from ..record import RunRecord
from ..spec.hrefs import hide_credentials
from ..spec.messages import tr
from .translation import Text

MOST_INPUTS: Final = 60  # files listed; run.json has all of them
HASH_LETTERS: Final = 16


@dataclass(frozen=True, slots=True)
class Provenance:
    """Versions and inputs of a run.

    Attributes:
        facts: (name, text) pairs.
        inputs: (name, hash, bytes or ``None``) of the files that were read, the first of them. ``count``: how many there are in all.
    """

    facts: Sequence[tuple[Text, Text]]
    inputs: Sequence[tuple[str, str, int | None]]
    count: int

    @classmethod
    def of(cls, record: RunRecord) -> Provenance:
        """Return what a run record says; neither who ran it nor when is told."""
        versions = record.versions()
        packages = ", ".join(f"{name} {version}" for name, version in versions.items() if name != "tlcm_qgis")
        facts: list[tuple[Text, Text]] = [
            (tr("Plugin and worker"), f"tlcm_qgis {versions['tlcm_qgis']}"),
            (tr("Packages"), packages),
            (tr("Processor"), record.device),
            (tr("Identity of the job"), record.identity()),
        ]
        inputs = [_line(name, entry, record.context.sources) for name, entry in sorted(record.inputs.items())]
        return cls(facts, inputs[:MOST_INPUTS], len(inputs))


def _line(name: str, entry: Mapping[str, Any], sources: Mapping[str, str]) -> tuple[str, str, int | None]:
    shown = hide_credentials(str(sources.get(name, name)))
    return shown, str(entry.get("sha256", ""))[:HASH_LETTERS], entry.get("size")
