"""tlcm:createcomposites."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from ..outputs import OutputFolder, check_space
from ..record import RunRecord
from ..spec.errors import InputError, ParameterError
from ..spec.messages import tr
from ..stack.composites import Reader, Recipe, composite_item, needed_bytes, write_composite
from ..stack.document import StackDocument, to_collection, write_document
from ..stack.image_stack import ImageStack
from ..stack.periods import Period, group_dates
from ..stack.radar import POLARISATIONS
from ..stack.speckle import SpeckleFilter
from ..worker.context import JobContext
from ..worker.dispatch import JobResult

STACK_FILE: Final = "stack.json"
IMAGES_FOLDER: Final = "images"
DETAIL_FILE: Final = "speckle.tif"  # of the speckle filter; gone when the job is done
OWNED: Final = (STACK_FILE, IMAGES_FOLDER, DETAIL_FILE)
MULTITEMPORAL: Final = "multitemporal"


def run(parameters: Mapping[str, Any], context: JobContext) -> JobResult:
    """Write the composites of STACK and their stack file into OUTPUT_FOLDER."""
    with ImageStack.open(parameters["STACK"], parameters["EXTENT"]) as stack:
        return _compose(stack, parameters, context)


def _compose(stack: ImageStack, parameters: Mapping[str, Any], context: JobContext) -> JobResult:
    periods = group_dates([date.interval for date in stack.dates], parameters["PERIOD"])
    recipe = _recipe(stack, parameters, context)
    stack.check_images(context.part(0.0, 0.0))
    record = RunRecord("createcomposites", parameters, stack.input_fingerprints(), context, path_parameters=("STACK", "OUTPUT_FOLDER"))
    folder = OutputFolder(Path(parameters["OUTPUT_FOLDER"]).absolute(), record, parameters["OVERWRITE"], OWNED)
    filtered = parameters["SPECKLE_FILTER"] == MULTITEMPORAL
    missing = sum(not folder.has(_name(period)) for period in periods)
    check_space(folder.path, needed_bytes(stack, recipe, missing + filtered))
    items, empty = [], []
    window = parameters["SPECKLE_WINDOW"] if filtered and missing else None
    with _reading(stack, folder.path / DETAIL_FILE, window, context) as (read_date, rest):
        for position, period in enumerate(periods):
            name = _name(period)
            part = rest.part(position / len(periods), (position + 1) / len(periods))
            with context.timed("composites"):
                whole = folder.has(name) or write_composite(stack, period, recipe, folder.path / name, part, read_date=read_date)
            if whole:
                items.append(composite_item(stack, period, recipe, folder.path / name))
            else:
                empty.append(period.interval.start.isoformat())
    if empty:
        context.warning(tr("{count} periods have no valid pixel and so no composite: {dates}."), count=len(empty), dates=", ".join(empty))
    if not items:
        raise InputError(tr("No period has a valid pixel."), tr("Check the mask and nodata of the stack."))
    notes = tuple(str(note) for note in stack.notes)
    stack_file = folder.path / STACK_FILE
    write_document(stack_file, to_collection(StackDocument(tuple(items), recipe.bands, stack.grid, notes)))
    folder.finish({"composites": len(items), "empty_periods": empty})
    return JobResult({"OUTPUT_FOLDER": str(folder.path), "STACK_OUT": str(stack_file), "COUNT": len(items)})


def _recipe(stack: ImageStack, parameters: Mapping[str, Any], context: JobContext) -> Recipe:
    recipe = Recipe.of(stack, parameters["REDUCER"], with_ratio=parameters["RATIO"])
    known = [stack.bands[position] for position in recipe.radar]
    unsaid = [name for name in stack.bands if name in POLARISATIONS and name not in known]
    if unsaid:
        context.warning(
            tr("The stack does not say whether {bands} is in dB or linear power, so it is combined as it is stored: make the stack again."),
            bands=", ".join(unsaid),
        )
    if parameters["RATIO"] and not recipe.ratios:
        raise ParameterError(
            tr("RATIO needs VV and VH, or HH and HV, in dB or linear power, but the stack has {bands}."),
            tr("Leave it out, or make the stack again."),
            bands=", ".join(stack.bands),
        )
    return recipe


@contextmanager
def _reading(stack: ImageStack, detail: Path, window: int | None, context: JobContext) -> Iterator[tuple[Reader, JobContext]]:
    """Give what reads a date, and the part of the job that is left when it is ready; ``window``: of the speckle filter, if there is one."""
    if window is None:
        yield stack.read, context
        return
    speckle = SpeckleFilter(stack, window, detail)
    try:
        with context.timed("speckle filter"):
            speckle.prepare(context.part(0.0, 0.4))
        yield speckle.read, context.part(0.4, 1.0)
    finally:
        speckle.close()
    detail.unlink()


def _name(period: Period) -> str:
    return f"{IMAGES_FOLDER}/composite_{period.interval.start.isoformat()}.tif"
