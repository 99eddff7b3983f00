"""Reads what is seen of a place that is labelled: images and values of all dates, also of the place that comes next."""

from __future__ import annotations

from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Callable, Dict, Optional, Tuple

from ...core.spec.errors import InputError
from ...core.spec.stack_document import StackContents
from ...processing.texts import sentence, translate
from .image_chips import Chip, Ranges, read_chips
from .pictures import Bands, find_ranges
from .plots import find_matplotlib
from .reading import PixelSeries, read_pixel_series
from .tasks import IsCancelled, Tasks

_NOW, _AHEAD = "reference/look", "reference/ahead"  # keys of tasks
_KEPT = 12  # places whose images stay in memory: one that was just left is there at once


@dataclass(frozen=True)
class Wanted:
    """What shall be seen: ``x``, ``y`` in ``crs``, ``side`` pixels wide, in these ``bands``."""

    x: float
    y: float
    crs: str
    side: int
    bands: Bands


@dataclass(frozen=True)
class Look:
    """What a stack shows of a place.

    Attributes:
        chips: a picture for every date.
        spectra: values of every date; ``None`` if they cannot be read (``problem``: one sentence).
    """

    chips: Tuple[Chip, ...]
    spectra: Optional[PixelSeries]
    problem: str = ""


class ReferenceReader:
    """Reads in tasks, one place at a time; who goes on drops what was being read.

    Args:
        tasks: of the desk.
    """

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._stack: Optional[StackContents] = None
        self._looks: OrderedDict[Wanted, Look] = OrderedDict()
        self._ranges: Dict[Bands, Ranges] = {}

    def use(self, stack: Optional[StackContents]) -> None:
        """Read from this stack from now on."""
        if stack is not self._stack:
            self.stop()
            self._stack = stack
            self._looks.clear()
            self._ranges.clear()

    def read(self, wanted: Wanted, done: Callable[[Look], None], failed: Callable[[str], None]) -> None:
        """Hand what is seen of a place to ``done``, at once if it is known, or a sentence to ``failed``."""
        self._tasks.drop(_NOW)
        known = self._looks.get(wanted)
        if known is not None:
            self._looks.move_to_end(wanted)
            done(known)
            return
        self._start(wanted, done, failed, _NOW)

    def read_ahead(self, wanted: Wanted) -> None:
        """Read a place that will be asked for."""
        if wanted not in self._looks:
            self._start(wanted, lambda _look: None, lambda _problem: None, _AHEAD)

    def stop(self) -> None:
        """Read no further."""
        self._tasks.drop(_NOW)
        self._tasks.drop(_AHEAD)

    def _start(self, wanted: Wanted, done: Callable[[Look], None], failed: Callable[[str], None], key: str) -> None:
        stack, known = self._stack, self._ranges.get(wanted.bands)
        if stack is None:
            return

        def work(is_cancelled: IsCancelled) -> Any:
            ranges = known or find_ranges(stack, wanted.bands, is_cancelled)
            return _look(stack, wanted, ranges, is_cancelled), ranges

        def take(found: Tuple[Look, Ranges]) -> None:
            look, ranges = found
            if self._stack is stack:
                self._ranges[wanted.bands] = ranges
                self._looks[wanted] = look
                while len(self._looks) > _KEPT:
                    self._looks.popitem(last=False)
                done(look)

        self._tasks.start(translate("Reading a place"), work, take, failed, key)


def _look(stack: StackContents, wanted: Wanted, ranges: Ranges, is_cancelled: IsCancelled) -> Look:
    find_matplotlib()
    with ThreadPoolExecutor(1) as pool:  # both wait for files most of the time
        waiting = pool.submit(_spectra, stack, wanted, is_cancelled)
        chips = read_chips(stack, wanted.x, wanted.y, wanted.crs, wanted.side, wanted.bands, ranges, is_cancelled)
        spectra, problem = waiting.result()
    return Look(chips, spectra, problem)


def _spectra(stack: StackContents, wanted: Wanted, is_cancelled: IsCancelled) -> Tuple[Optional[PixelSeries], str]:
    try:
        return read_pixel_series(stack, wanted.x, wanted.y, wanted.crs, is_cancelled), ""
    except InputError as error:
        return None, sentence(error)
