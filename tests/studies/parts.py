"""All parts of the study, by name."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, Final

from tests.studies import (
    calibration,
    coverage,
    demo,
    label_next,
    mato_grosso,
    mato_grosso_series,
    networks,
    patch,
    places,
    radar,
    runs,
    sample_quality,
    sensors,
    slgt2_reproduction,
    stcln,
    stcln_reproduction,
    temporal,
)
from tests.studies.common import Part

PARTS: Final[dict[str, Part]] = {
    part.name: part
    for module in (
        calibration,
        coverage,
        demo,
        label_next,
        patch,
        mato_grosso,
        runs,
        sample_quality,
        networks,
        mato_grosso_series,
        radar,
        sensors,
        places,
        stcln,
        stcln_reproduction,
        slgt2_reproduction,
        temporal,
    )
    for part in module.PARTS
}


def measure(name: str, seed: int, cache: Path | None, data: Path | None, quick: bool) -> tuple[float, dict[str, Any]]:
    """Return the seconds of a processor that a seed of a part took, and its figures; runs in a process of its own."""
    start = time.process_time()
    part = PARTS[name]
    figures = part.measure(seed, cache, data=data, quick=quick) if part.data else part.measure(seed, cache)
    return time.process_time() - start, figures
