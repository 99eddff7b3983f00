"""tlcm:comparemaps."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from ..map_comparison import COMPARISON_FILE, DIFFERENCES_FOLDER, ComparedMaps, compare_series
from ..outputs import OutputFolder, write_json
from ..record import RunRecord
from ..series import MapSeries
from ..worker.context import JobContext
from ..worker.dispatch import JobResult

_PATHS: Final = ("SERIES_BEFORE", "SERIES_AFTER", "OUTPUT_FOLDER")
_OWNED: Final = (DIFFERENCES_FOLDER, COMPARISON_FILE)


def run(parameters: Mapping[str, Any], context: JobContext) -> JobResult:
    """Write where the maps of SERIES_AFTER differ from those of SERIES_BEFORE into OUTPUT_FOLDER."""
    before, after = (MapSeries.open(parameters[name], parameters["EXTENT"]) for name in _PATHS[:2])
    maps = ComparedMaps.of(before, after)
    path = Path(parameters["OUTPUT_FOLDER"]).absolute()
    inputs = before.input_fingerprints() | after.input_fingerprints()
    record = RunRecord("comparemaps", parameters, inputs, context, path_parameters=_PATHS)
    folder = OutputFolder(path, record, parameters["OVERWRITE"], _OWNED, rewritten=_OWNED)
    with context.timed("compare"):
        comparison = compare_series(maps, folder, context)
    before.close()
    after.close()
    figures = comparison.as_json()
    write_json(path / COMPARISON_FILE, figures)
    folder.finish(figures)
    outputs = {
        "OUTPUT_FOLDER": str(path),
        "COMPARISON": str(path / COMPARISON_FILE),
        "DIFFERENT": comparison.different_share,
        "COUNT": len(comparison.dates),
    }
    return JobResult(outputs, figures)
