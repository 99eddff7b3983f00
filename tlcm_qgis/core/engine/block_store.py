"""Blocks of maps that are computed for all dates together, kept until their rasters are written.

The blocks stand one after the other in one file of bytes: for each date classes, confidence and, if asked for, probabilities and
measures of uncertainty. A record beside it says how many of them are whole. It is written, whole or not at all, after the disk has these blocks: whatever a job dies of, the
next one finds only what is there.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from io import FileIO
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..outputs import unwritable, write_json
from ..spec.errors import OutputError
from ..spec.json_file import UNEXPECTED, need, read_json, whole
from ..spec.messages import Message
from ..stack.grid import Window, Windows
from .prediction import Prediction

DATA_FILE: Final = "blocks.bin"
RECORD_FILE: Final = "blocks.json"
RECORDED_EVERY_S: Final = 1.0  # what a killed job computes again; more often, slow disks would be waited for

Append = Callable[[Window, Sequence[Prediction]], None]
Read = Callable[[int, Window], Prediction]


class BlockStore:
    """The blocks of a job in a folder of its own.

    Attributes:
        blocks: how many of the first windows are there.
        missing: what was said of the dates, by key, whose images could not be read and that the blocks were computed without.
        opened: whether the rasters of these blocks are being written, so that those that are there are made of them.
    """

    def __init__(self, folder: Path, identity: str, windows: Windows, dates: int, planes: int, measures: int = 0) -> None:
        """Say what is stored.

        Args:
            folder: for the two files.
            identity: of all that decides about the blocks; those of another are not taken up.
            windows: of the blocks; they cover a grid.
            dates: in each block.
            planes: of each date: two, one a class with probabilities, and one a measure of uncertainty.
            measures: how many of the planes, the last ones, are such measures.
        """
        self._data, self._record = folder / DATA_FILE, folder / RECORD_FILE
        self._identity, self._windows, self._dates, self._planes = identity, windows, dates, planes
        self._before_measures = planes - measures
        self.blocks, self.opened = 0, False
        self.missing: Mapping[str, Message] = {}

    @property
    def is_whole(self) -> bool:
        """Whether all blocks are there."""
        return self.blocks == len(self._windows)

    def needed_bytes(self) -> int:
        """Return how much room the blocks will take besides what they have."""
        with suppress(OSError):
            return max(0, self._start(len(self._windows)) - self._data.stat().st_size)
        return self._start(len(self._windows))

    def load(self) -> bool:
        """Take up what an interrupted run left; return whether there is anything that fits."""
        try:
            told = read_json(self._record)
            blocks = whole(told["blocks"], 0, len(self._windows))
            missing = {key: Message.from_json(problem) for key, problem in told["missing"].items()}
            opened = need(bool, told["opened"])
            if told["identity"] != self._identity or self._data.stat().st_size < self._start(blocks):
                return False
        except (OSError, *UNEXPECTED):
            return False
        self.blocks, self.missing, self.opened = blocks, missing, opened
        return True

    def begin(self, missing: Mapping[str, Message]) -> None:
        """Forget all blocks; the next ones are computed without the dates ``missing``.

        Raises:
            OutputError: the folder cannot be written.
        """
        with self._named():
            self._data.parent.mkdir(parents=True, exist_ok=True)
            self._record.unlink(missing_ok=True)  # before the blocks that it counts
            self._data.write_bytes(b"")
        self.blocks, self.missing, self.opened = 0, dict(missing), False
        self._write_record()

    def open(self) -> None:
        """Remember that the rasters are being written from here on; raises ``OutputError``."""
        self.opened = True
        self._write_record()

    @contextmanager
    def appending(self) -> Iterator[Append]:
        """Give what stores the blocks that follow, in the order of the windows; what it took is kept, whatever ends the ``with`` block.

        Raises:
            OutputError: the disk does not take them.
        """
        recorded = -RECORDED_EVERY_S
        with self._named():
            file = self._data.open("r+b", buffering=0)
        with file:
            with self._named():
                file.truncate(self._start(self.blocks))
                file.seek(0, os.SEEK_END)

            def append(window: Window, results: Sequence[Prediction]) -> None:
                nonlocal recorded
                with self._named():
                    for result in results:
                        for values in result.planes:
                            _write_all(file, values)
                self.blocks += 1
                if time.monotonic() - recorded >= RECORDED_EVERY_S:
                    self._flush(file)
                    recorded = time.monotonic()

            try:
                yield append
            except BaseException:
                with suppress(OutputError):  # what came first is told
                    self._flush(file)
                raise
            self._flush(file)

    @contextmanager
    def reading(self) -> Iterator[Read]:
        """Give what returns the block of a date (its number) in a window."""
        with self._data.open("rb") as file:

            def read(date: int, window: Window) -> Prediction:
                file.seek(self._offset(window) + date * self._planes * window.height * window.width)
                stored = file.read(self._planes * window.height * window.width)
                planes: NDArray[np.uint8] = np.frombuffer(stored, np.uint8).reshape(self._planes, window.height, window.width)
                end = self._before_measures
                return Prediction(planes[0], planes[1], planes[2:end] if end > 2 else None, planes[end:] if end < self._planes else None)

            yield read

    def _flush(self, file: FileIO) -> None:
        with self._named():
            os.fsync(file.fileno())
        self._write_record()

    def _write_record(self) -> None:
        missing = {key: problem.as_json() for key, problem in self.missing.items()}
        state = {"identity": self._identity, "blocks": self.blocks, "missing": missing, "opened": self.opened}
        write_json(self._record, state)

    def _start(self, block: int) -> int:
        """Return the first byte behind the blocks before ``block``."""
        if block == 0:
            return 0
        last = self._windows[block - 1]
        return self._offset(last) + self._pixel_bytes * last.height * last.width

    def _offset(self, window: Window) -> int:
        """Return the first byte of a block: before it stand whole rows of blocks, and in its own row those to its left."""
        width = self._windows[-1].col + self._windows[-1].width
        return self._pixel_bytes * (window.row * width + window.height * window.col)

    @property
    def _pixel_bytes(self) -> int:
        return self._dates * self._planes

    @contextmanager
    def _named(self) -> Iterator[None]:
        """Name the file that could not be written."""
        try:
            yield
        except OSError as error:
            raise unwritable(self._data, error) from error


def _write_all(file: FileIO, values: NDArray[np.uint8]) -> None:
    left = memoryview(values.tobytes())
    while left:
        left = left[file.write(left) :]
