"""tlcm:createdemostack."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..demo.generate import OWNED, create_demo, needed_bytes
from ..demo.scene import DemoSettings
from ..outputs import OutputFolder, check_space
from ..record import RunRecord
from ..worker.context import JobContext
from ..worker.dispatch import JobResult


def run(parameters: Mapping[str, Any], context: JobContext) -> JobResult:
    """Write a demo into OUTPUT_FOLDER."""
    settings = DemoSettings(parameters["SIZE"], parameters["DATE_COUNT"], parameters["SEED"], parameters["CLOUDS"])
    path = Path(parameters["OUTPUT_FOLDER"]).absolute()
    record = RunRecord("createdemostack", parameters, {}, context, path_parameters=("OUTPUT_FOLDER",))
    folder = OutputFolder(path, record, parameters["OVERWRITE"], OWNED)
    check_space(path, needed_bytes(settings))
    files = create_demo(settings, folder, context)
    folder.finish({})
    outputs = {
        "OUTPUT_FOLDER": str(path),
        "STACK": str(files.stack),
        "SAMPLES": str(files.samples),
        "TRUTH": str(files.truth),
        "DATE": files.date,
    }
    return JobResult(outputs)
