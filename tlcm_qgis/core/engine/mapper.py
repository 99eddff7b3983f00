"""From a stack and a model to a map series: a land cover map and its confidence for every date."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy as np

from ..models.network_input import tell_positions
from ..models.store import TrainedModel
from ..series_json import map_name, write_series
from ..spec.errors import InputError
from ..spec.messages import tr
from ..spec.series_document import CHANGE_CALIBRATION, SERIES_FILE
from ..stack.grid import Window
from ..stack.image_stack import ImageStack
from ..stack.remote import UnreadableImage
from ..stack.second_stack import SecondContext, of_second
from ..uncertainty import UNLIKE
from ..worker.context import JobContext
from .blocks import Pipeline, Threads, spread_block
from .cluster import UNITS_PER_CORE, Cluster, Source
from .date_maps import ResultFolder, check_room, date_forms, spared, tell_unmapped, write_date
from .prediction import FusedPredictor, Prediction, Predictor, predictor_for
from .rasters import raster_writers
from .series_mapper import SeriesMapper, SeriesWays

BLOCK_SIZE: Final = 256  # small enough that a cancel is obeyed within a second, large enough to read whole tiles
OTHER_SCALE: Final = 30.0  # reflectance and the numbers of files differ by thousands, seasons and sensors by less than this
PROBES: Final = 16  # blocks looked at to compare the scale of the stack with that of the training
LISTED: Final = 5  # dates named in a warning


def map_stack(
    stack: ImageStack,
    model: TrainedModel,
    dates: Sequence[int],
    folder: ResultFolder,
    probabilities: bool,
    context: JobContext,
    threads: Threads | None = None,
    block_size: int = BLOCK_SIZE,
    source: Source | None = None,
    second: ImageStack | None = None,
    uncertainty: bool = False,
) -> Path:
    """Map dates of a stack; those that are whole from an earlier run of the same job are skipped.

    A date whose image fails while it is read gets no map and is told; that of more than a tenth of the dates ends the job. A model that
    takes all dates together predicts the others without it.

    Of a job that runs in parts (``context.portion``) only this part's dates are mapped, and series.json is left to the run without parts.

    Args:
        stack: the images.
        model: its bands are found in the stack by name; a date without a model of its own takes that of the nearest date.
        dates: positions in the stack, increasing.
        folder: gets ``series.json`` and ``maps/``.
        probabilities: whether to write the probabilities of all classes too.
        context: progress names the date.
        threads: numbers of threads.
        block_size: width of the blocks. The bytes of the results depend on neither.
        source: where workers of ``context.cluster`` find stack and model, if there is one.
        second: of a model of two stacks the other one, on the pixels of the first (``open_second``).
        uncertainty: whether to write the measures of uncertainty too.

    Returns:
        The path of series.json.

    Raises:
        InputError: bands are missing or hold values of another scale, or too many images cannot be read.
        OutputError: there is not enough room.
        Cancelled: the user asked to stop; the date in work leaves nothing behind.
    """
    predictor = predictor_for(stack, model, probabilities, second, uncertainty)
    if uncertainty:
        _check_looks(predictor, context)
    todo = [index for index in context.portion.of(dates) if not folder.has(map_name(stack.dates[index].key))]
    if todo:
        _check_scale(predictor, todo[0])
        if isinstance(predictor, FusedPredictor):
            with of_second():
                _check_scale(predictor.second, 0)
    if model.takes_series:
        _tell_positions(predictor, context)
        if isinstance(predictor, FusedPredictor):
            _tell_positions(predictor.second, SecondContext.of(context))
        series_ways = SeriesWays.of(predictor, threads, context.cluster, source)
        with context.timed("map"):
            unmapped = SeriesMapper.create(predictor, dates, folder, series_ways, block_size).run(context)
    else:
        check_room(predictor, len(todo), folder.path, context)
        if not model.knows_dates:
            _tell_borrowed(stack, model, dates, context)
        ways = _ways(predictor, threads, context.cluster, source)
        unmapped = _map_dates(_DateMapper(predictor, block_size, *ways), todo, spared(len(dates)), folder.path, context)
    series = folder.path / SERIES_FILE
    if not context.portion.is_whole:
        return series
    entries = [(stack.dates[index].key, stack.dates[index].interval) for index in dates if index not in unmapped]
    calibration = None if model.second else model.figures.get(CHANGE_CALIBRATION)  # known of each alone, not of both together
    write_series(
        series,
        entries,
        stack.grid,
        model.scheme,
        probabilities=probabilities,
        method=model.method,
        calibration=calibration,
        measures=predictor.measures,
    )
    return series


def _check_looks(predictor: Predictor, context: JobContext) -> None:
    """Read what the training samples looked like, so that a damaged file is told now and not after hours; warn if the model does not say."""
    model = predictor.model
    if UNLIKE not in predictor.measures:
        context.warning(
            tr("The model does not say what its training samples looked like, so there is no layer of what is unlike them. Train it again.")
        )
    elif model.looks is not None:
        model.looks(model.dates[0].key)


def _map_dates(mapper: _DateMapper, todo: Sequence[int], most: int, folder: Path, context: JobContext) -> list[int]:
    """Map date by date; return the dates whose images failed, ``most`` at most."""
    unmapped: list[int] = []
    for number, index in enumerate(todo):
        part = context.part(number / len(todo), (number + 1) / len(todo))
        with context.timed("map"):
            try:
                mapper.map_date(index, folder, part)
            except UnreadableImage as error:
                unmapped.append(index)
                if len(unmapped) > most:
                    raise
                tell_unmapped(mapper.predictor.stack.dates[index].key, error.message, context)
    return unmapped


Read = Callable[[int, Window], Any]
Compute = Callable[[int, Window, Any], Prediction]


def _ways(predictor: Predictor, threads: Threads | None, cluster: Cluster | None, source: Source | None) -> tuple[Read, Compute, Threads]:
    """Return how blocks are read and computed: here, or both by the cluster."""
    if cluster is None or source is None:
        return predictor.read, predictor.compute, threads or Threads.default()
    waiting = UNITS_PER_CORE * cluster.cores
    return lambda index, window: None, lambda index, window, _: cluster.predict(source, index, window), Threads(1, waiting, 2 * waiting)


@dataclass(frozen=True, slots=True)
class _DateMapper:
    predictor: Predictor
    block_size: int
    read: Read
    compute: Compute
    threads: Threads

    def map_date(self, index: int, folder: Path, context: JobContext) -> None:
        """Write the rasters of a date."""
        stack = self.predictor.stack
        with raster_writers(date_forms(self.predictor, index, folder), stack.grid, context.check_cancelled) as writers:

            def write(window: Window, result: Prediction) -> None:
                write_date(list(writers.values()), window, result)

            windows = stack.grid.windows(block_side(self.predictor, self.block_size))
            text = tr("Mapping {date}: block {block} of {blocks}")
            Pipeline(partial(self.read, index), partial(self.compute, index), write).run(
                windows, context, text, self.threads, date=stack.dates[index].key
            )


def block_side(predictor: Predictor, largest: int) -> int:
    """Return the width of the blocks of a date: ``largest`` or less; of a model that sees tiles as a whole, so wide that blocks end with them.

    It depends on the raster and the model alone. Tiles that lie in several blocks are computed once; larger blocks would only delay a cancel.
    """
    side, step = spread_block(predictor.stack.grid.shape, largest), predictor.tile_step
    return step * max(1, side // step) if step else side


def _tell_positions(predictor: Predictor, context: JobContext) -> None:
    """Warn of dates that lie where the training had none, as far as the network is told positions."""
    given = predictor.model.network_input
    if given is not None and given.positions:
        tell_positions(given, [date.interval for date in predictor.stack.dates], context)


def _check_scale(predictor: Predictor, index: int) -> None:
    """Refuse a stack whose values are thousands of times larger or smaller than those of the training."""
    stack, model = predictor.stack, predictor.model
    if not model.statistics:
        return
    windows = stack.grid.windows(BLOCK_SIZE)
    for window in windows[:: max(1, len(windows) // PROBES)]:
        try:
            block = stack.read(index, window)
        except UnreadableImage:  # told when the date is mapped
            return
        if block.valid.any():
            found = np.sqrt(np.square(block.values[list(predictor.positions)][:, block.valid], dtype=np.float64).mean(axis=1))
            break
    else:
        return
    trained = np.hypot(*np.array(model.statistics).T)
    known = (found > 0) & (trained > 0)
    ratio = float(np.median(found[known] / trained[known])) if known.any() else 1.0
    if not 1 / OTHER_SCALE < ratio < OTHER_SCALE:
        remedy = tr('Make the stack with "Create image stack", which applies scale and offset, or train a model on this stack.')
        if model.takes_published_values:
            remedy = tr(
                'Make the stack with "Create image stack", which applies scale and offset, or import the model again with the FACTOR of "Import model" that fits this stack: 1 where the model was trained on such values.'
            )
        raise InputError(
            tr("The values of the stack are about {ratio} times those that the model was trained on: they have another scale."),
            remedy,
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
