"""tlcm:detectchanges."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..change_detection import OWNED, detect_changes
from ..outputs import OutputFolder
from ..record import RunRecord
from ..series import MapSeries
from ..worker.context import JobContext
from ..worker.dispatch import JobResult


def run(parameters: Mapping[str, Any], context: JobContext) -> JobResult:
    """Write the change rasters of SERIES into OUTPUT_FOLDER."""
    series = MapSeries.open(parameters["SERIES"], parameters["EXTENT"])
    path = Path(parameters["OUTPUT_FOLDER"]).absolute()
    record = RunRecord("detectchanges", parameters, series.input_fingerprints(), context, path_parameters=("SERIES", "OUTPUT_FOLDER"))
    folder = OutputFolder(path, record, parameters["OVERWRITE"], OWNED, rewritten=OWNED)
    summary = detect_changes(series, path, parameters["FROM_DATE"], parameters["TO_DATE"], parameters["MIN_DURATION"], context)
    series.close()
    folder.finish(summary.as_json())
    return JobResult({"OUTPUT_FOLDER": str(path), "CHANGED_SHARE": summary.changed_share}, summary.as_json())
