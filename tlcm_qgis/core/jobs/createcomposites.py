"""tlcm:createcomposites."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from ..outputs import OutputFolder, check_space
from ..record import RunRecord
from ..spec.errors import InputError
from ..spec.messages import tr
from ..stack.composites import composite_item, needed_bytes, write_composite
from ..stack.document import StackDocument, to_collection, write_document
from ..stack.image_stack import ImageStack
from ..stack.periods import Period, group_dates
from ..worker.context import JobContext
from ..worker.dispatch import JobResult

STACK_FILE: Final = "stack.json"
IMAGES_FOLDER: Final = "images"
OWNED: Final = (STACK_FILE, IMAGES_FOLDER)


def run(parameters: Mapping[str, Any], context: JobContext) -> JobResult:
    """Write the composites of STACK and their stack file into OUTPUT_FOLDER."""
    with ImageStack.open(parameters["STACK"], parameters["EXTENT"]) as stack:
        return _compose(stack, parameters, context)


def _compose(stack: ImageStack, parameters: Mapping[str, Any], context: JobContext) -> JobResult:
    periods = group_dates([date.interval for date in stack.dates], parameters["PERIOD"])
    stack.check_images(context.part(0.0, 0.0))
    record = RunRecord("createcomposites", parameters, stack.input_fingerprints(), context, path_parameters=("STACK", "OUTPUT_FOLDER"))
    folder = OutputFolder(Path(parameters["OUTPUT_FOLDER"]).absolute(), record, parameters["OVERWRITE"], OWNED)
    check_space(folder.path, needed_bytes(stack, sum(not folder.has(_name(period)) for period in periods)))
    items, empty = [], []
    for position, period in enumerate(periods):
        name = _name(period)
        part = context.part(position / len(periods), (position + 1) / len(periods))
        with context.timed("composites"):
            whole = folder.has(name) or write_composite(stack, period, parameters["REDUCER"], folder.path / name, part)
        if whole:
            items.append(composite_item(stack, period, folder.path / name))
        else:
            empty.append(period.interval.start.isoformat())
    if empty:
        context.warning(tr("{count} periods have no valid pixel and so no composite: {dates}."), count=len(empty), dates=", ".join(empty))
    if not items:
        raise InputError(tr("No period has a valid pixel."), tr("Check the mask and nodata of the stack."))
    notes = tuple(str(note) for note in stack.notes)
    stack_file = folder.path / STACK_FILE
    write_document(stack_file, to_collection(StackDocument(tuple(items), stack.bands, stack.grid, notes)))
    folder.finish({"composites": len(items), "empty_periods": empty})
    return JobResult({"OUTPUT_FOLDER": str(folder.path), "STACK_OUT": str(stack_file), "COUNT": len(items)})


def _name(period: Period) -> str:
    return f"{IMAGES_FOLDER}/composite_{period.interval.start.isoformat()}.tif"
