"""All benchmarks, by name."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Final

from tests.benchmarks import (
    augmentation,
    chain,
    desk,
    fpn,
    memory,
    models,
    networks,
    preview,
    scaling,
    sequences,
    slgt2_memory,
    stcln_memory,
    warping,
)
from tests.benchmarks.common import Measured, Part

PARTS: Final[dict[str, Part]] = {
    part.name: part
    for module in (
        models,
        augmentation,
        preview,
        scaling,
        warping,
        chain,
        memory,
        networks,
        stcln_memory,
        slgt2_memory,
        fpn,
        desk,
        sequences,
    )
    for part in module.PARTS
}


def measure(name: str, place: Path | None) -> Measured:
    """Return the figures of a part; runs in a process of its own, in an empty folder below ``place``."""
    with tempfile.TemporaryDirectory(dir=place) as folder:
        return PARTS[name].measure(Path(folder))
