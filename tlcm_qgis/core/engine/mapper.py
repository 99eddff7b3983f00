"""From a stack and a model to a map series: a land cover map and its confidence for every date."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from ..models.features import read_with_halo
from ..models.store import TrainedModel
from ..outputs import check_space
from ..series_json import confidence_name, map_name, probabilities_name, write_series
from ..spec.errors import InputError
from ..spec.messages import tr
from ..spec.series_document import SERIES_FILE
from ..stack.grid import Window
from ..stack.image_stack import Block, ImageStack
from ..worker.context import JobContext
from .blocks import Pipeline, Threads
from .forms import NODATA_CLASS, RasterForm, class_form, percent_form
from .rasters import RasterWriter, needed_bytes, raster_writer

BLOCK_SIZE: Final = 256  # small enough that a cancel is obeyed within a second, large enough to read whole tiles
OTHER_SCALE: Final = 30.0  # reflectance and the numbers of files differ by thousands, seasons and sensors by less than this
PROBES: Final = 16  # blocks looked at to compare the scale of the stack with that of the training
LISTED: Final = 5  # dates named in a warning


class ResultFolder(Protocol):
    """Where results go (``outputs.OutputFolder``)."""

    @property
    def path(self) -> Path:
        """The folder."""

    def has(self, name: str) -> bool:
        """Whether the result ``name`` is whole from an earlier run of the same job."""


@dataclass(frozen=True, slots=True)
class Prediction:
    """A predicted block: ``classes`` (h, w), ``confidence`` (h, w) and, if asked for, ``probabilities`` (K, h, w) in %."""

    classes: NDArray[np.uint8]
    confidence: NDArray[np.uint8]
    probabilities: NDArray[np.uint8] | None


def decide(probabilities: NDArray[np.float32], valid: NDArray[np.bool_], values: Sequence[int], *, keep: bool) -> Prediction:
    """Turn probabilities into a map block.

    Args:
        probabilities: (K, h, w).
        valid: (h, w) pixels that have data.
        values: class value of each plane; of equally probable classes the first wins.
        keep: whether the probabilities are wanted too.
    """
    percent = np.floor(probabilities * np.float32(100) + np.float32(0.5)).astype(np.uint8)
    classes = np.array(values, np.uint8)[probabilities.argmax(axis=0)]
    nodata = percent_form().nodata
    return Prediction(
        np.where(valid, classes, np.uint8(NODATA_CLASS)),
        np.where(valid, percent.max(axis=0), np.uint8(nodata)),
        np.where(valid, percent, np.uint8(nodata)) if keep else None,
    )


def map_stack(
    stack: ImageStack,
    model: TrainedModel,
    dates: Sequence[int],
    folder: ResultFolder,
    probabilities: bool,
    context: JobContext,
    threads: Threads | None = None,
    block_size: int = BLOCK_SIZE,
) -> Path:
    """Map dates of a stack; those that are whole from an earlier run of the same job are skipped.

    Args:
        stack: the images.
        model: its bands are found in the stack by name; a date without a model of its own takes that of the nearest date.
        dates: positions in the stack, increasing.
        folder: gets ``series.json`` and ``maps/``.
        probabilities: whether to write the probabilities of all classes too.
        context: progress names the date.
        threads: numbers of threads.
        block_size: width of the blocks. The bytes of the results depend on neither.

    Returns:
        The path of series.json.

    Raises:
        InputError: bands are missing or hold values of another scale.
        OutputError: there is not enough room.
        Cancelled: the user asked to stop; the date in work leaves nothing behind.
    """
    positions = model.band_positions(stack)
    todo = [index for index in dates if not folder.has(map_name(stack.dates[index].key))]
    _check_room(stack, model, len(todo), folder, probabilities, context)
    if todo:
        _check_scale(stack, model, positions, todo[0])
    _tell_borrowed(stack, model, dates, context)
    mapper = _DateMapper(stack, model, positions, probabilities, threads, block_size)
    for number, index in enumerate(todo):
        with context.timed("map"):
            mapper.map_date(index, folder.path, context.part(number / len(todo), (number + 1) / len(todo)))
    series = folder.path / SERIES_FILE
    entries = [(stack.dates[index].key, stack.dates[index].interval) for index in dates]
    write_series(series, entries, stack.grid, model.scheme, probabilities=probabilities, method=model.method)
    return series


@dataclass(frozen=True, slots=True)
class _DateMapper:
    stack: ImageStack
    model: TrainedModel
    positions: tuple[int, ...]
    probabilities: bool
    threads: Threads | None
    block_size: int

    def map_date(self, index: int, folder: Path, context: JobContext) -> None:
        """Write the rasters of a date; the map appears last, so that a map that is there means a whole date."""
        stack, model = self.stack, self.model
        date = stack.dates[index]
        key = model.date_for(date.interval).key
        form = class_form(model.scheme)

        def read(window: Window) -> Block:
            block = read_with_halo(stack, index, window, model.form)
            return Block(block.values[list(self.positions)], block.valid)

        def compute(window: Window, block: Block) -> Prediction:
            halo = model.halo
            valid = block.valid[halo : halo + window.height, halo : halo + window.width]
            return decide(model.predict(key, block), valid, model.scheme.values, keep=self.probabilities)

        with ExitStack() as outputs:  # closed in reverse: the map, opened first, is renamed last

            def output(name: str, form: RasterForm) -> RasterWriter:
                return outputs.enter_context(raster_writer(folder / name, stack.grid, form, context.check_cancelled))

            maps = output(map_name(date.key), form)
            confidence = output(confidence_name(date.key), percent_form())
            planes = output(probabilities_name(date.key), _probability_form(model)) if self.probabilities else None

            def write(window: Window, result: Prediction) -> None:
                maps.write(window, result.classes)
                confidence.write(window, result.confidence)
                if planes is not None and result.probabilities is not None:
                    planes.write(window, result.probabilities)

            windows = stack.grid.windows(self.block_size)
            text = tr("Mapping {date}: block {block} of {blocks}")
            Pipeline(read, compute, write).run(windows, context, text, self.threads, date=date.key)


def _probability_form(model: TrainedModel) -> RasterForm:
    return percent_form([item.name for item in model.scheme.classes])


def _check_room(stack: ImageStack, model: TrainedModel, count: int, folder: ResultFolder, probabilities: bool, context: JobContext) -> None:
    needed = needed_bytes(stack.grid, class_form(model.scheme)) + needed_bytes(stack.grid, percent_form())
    if probabilities:
        more = needed_bytes(stack.grid, _probability_form(model))
        text = tr("The class probabilities will take up to about {size} GB ({bands} bands on each of {dates} dates)")
        context.progress(0, text, size=round(more * count / 1e9, 2), bands=len(model.scheme), dates=count)
        needed += more
    check_space(folder.path, needed * count)


def _check_scale(stack: ImageStack, model: TrainedModel, positions: Sequence[int], index: int) -> None:
    """Refuse a stack whose values are thousands of times larger or smaller than those of the training."""
    if not model.statistics:
        return
    windows = stack.grid.windows(BLOCK_SIZE)
    for window in windows[:: max(1, len(windows) // PROBES)]:
        block = stack.read(index, window)
        if block.valid.any():
            found = np.sqrt(np.square(block.values[list(positions)][:, block.valid], dtype=np.float64).mean(axis=1))
            break
    else:
        return
    trained = np.hypot(*np.array(model.statistics).T)
    known = (found > 0) & (trained > 0)
    ratio = float(np.median(found[known] / trained[known])) if known.any() else 1.0
    if not 1 / OTHER_SCALE < ratio < OTHER_SCALE:
        raise InputError(
            tr("The values of the stack are about {ratio} times those that the model was trained on: they have another scale."),
            tr('Make the stack with "Create image stack", which applies scale and offset, or train a model on this stack.'),
            ratio=f"{float(f'{ratio:.1g}'):g}",
        )


def _tell_borrowed(stack: ImageStack, model: TrainedModel, dates: Sequence[int], context: JobContext) -> None:
    mapped = [(stack.dates[index], model.date_for(stack.dates[index].interval)) for index in dates]
    borrowed = [f"{date.key} ({used.key})" for date, used in mapped if not used.interval.overlaps(date.interval)]
    if borrowed:
        context.warning(
            tr("Dates without a model of their own are mapped with that of the nearest date (in brackets): {dates}."),
            dates=", ".join(borrowed[:LISTED]) + (", …" if len(borrowed) > LISTED else ""),
        )
