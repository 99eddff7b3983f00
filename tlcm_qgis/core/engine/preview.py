"""A map of a part of one date, block by block, that takes from a cache what did not change since the last one.

Blocks lie on the raster of the whole stack, so that another extent meets the same blocks.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load_file, save_file

from ..outputs import staged
from ..spec.messages import tr
from ..stack.grid import Grid, Window
from ..stack.image_stack import Block
from ..worker.context import JobContext
from .blocks import Pipeline
from .forms import class_form
from .mapper import BLOCK_SIZE
from .prediction import Predictor
from .rasters import raster_writer

MOST_BYTES: Final = 2 * 10**9  # of a cache folder
MODELS: Final = "models"
BLOCKS: Final = "blocks"

Arrays = dict[str, NDArray[Any]]


@dataclass(frozen=True, slots=True)
class PreviewCache:
    """What previews keep in a folder; ``None`` keeps nothing.

    Attributes:
        folder: of this plugin alone: what is oldest in it is removed when it grows beyond 2 GB.
        images: identity of the images.
        model: identity of the model; empty before it is known.
    """

    folder: Path | None
    images: str
    model: str = ""

    def model_folder(self, identity: str) -> Path | None:
        """Return where a model is kept."""
        return self.folder / MODELS / identity[:32] if self.folder else None

    def of_model(self, identity: str) -> PreviewCache:
        """Return the cache for maps by a model."""
        return PreviewCache(self.folder, self.images, identity)

    def load(self, *key: Any) -> Arrays | None:
        """Return the arrays that were kept under ``key``; nothing if there are none, or if they are damaged."""
        try:
            return load_file(self._file(self.folder, key)) if self.folder else None
        except (OSError, SafetensorError):
            return None

    def save(self, arrays: Arrays, *key: Any) -> None:
        """Keep arrays; a cache that cannot be written is none."""
        if self.folder:
            try:
                with staged(self._file(self.folder, key)) as part:
                    save_file(arrays, part)
            except OSError:
                return

    @staticmethod
    def _file(folder: Path, key: tuple[Any, ...]) -> Path:
        return folder / BLOCKS / f"{hashlib.sha256(json.dumps(key).encode()).hexdigest()[:32]}.safetensors"

    def prune(self) -> None:
        """Remove what is oldest until the folder is small enough; models go with all their files."""
        if not self.folder:
            return
        entries = [*self.folder.glob(f"{BLOCKS}/*"), *self.folder.glob(f"{MODELS}/*")]
        entries.sort(key=lambda entry: entry.stat().st_mtime, reverse=True)
        total = 0
        for entry in entries:
            total += sum(file.stat().st_size for file in (entry.rglob("*") if entry.is_dir() else [entry]))
            if total > MOST_BYTES:
                shutil.rmtree(entry, ignore_errors=True) if entry.is_dir() else entry.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class _Kept:
    """A block of the map that is known already."""

    classes: NDArray[np.uint8]


def preview(predictor: Predictor, index: int, grid: Grid, output: Path, cache: PreviewCache, context: JobContext) -> float:
    """Write the map of a part of a date.

    Args:
        predictor: with the whole stack.
        index: position of the date.
        grid: the part, aligned with the stack.
        output: raster to write, with its style.
        cache: of the images and the model.
        context: progress names the block.

    Returns:
        The share of the blocks that did not need the model.
    """
    stack, model = predictor.stack, predictor.model
    top, left = stack.grid.lattice_offset(grid) or (0, 0)
    part = Window(top, left, grid.height, grid.width)
    date, form = stack.dates[index], model.form
    pixels_key = [cache.images, date.key, list(model.bands), form.is_paper]
    reused = 0

    def read(window: Window) -> _Kept | Block:
        place = [window.row, window.col, window.height, window.width]
        found = cache.load("map", cache.model, date.key, place)
        if found is not None:
            return _Kept(found["classes"])
        around = form.seen(window)
        seen = [around.row, around.col, around.height, around.width]
        kept = cache.load("pixels", pixels_key, seen)
        if kept is not None:
            return Block(kept["values"], kept["valid"])
        block = predictor.read(index, window)
        cache.save({"values": block.values, "valid": block.valid}, "pixels", pixels_key, seen)
        return block

    def compute(window: Window, known: _Kept | Block) -> tuple[NDArray[np.uint8], bool]:
        if isinstance(known, _Kept):
            return known.classes, True
        classes = predictor.compute(index, window, known).classes
        cache.save({"classes": classes}, "map", cache.model, date.key, [window.row, window.col, window.height, window.width])
        return classes, False

    windows = [window for window in stack.grid.windows(BLOCK_SIZE) if window.intersection(part) is not None]
    with raster_writer(output, grid, class_form(model.scheme), context.check_cancelled) as target:

        def write(window: Window, result: tuple[NDArray[np.uint8], bool]) -> None:
            nonlocal reused
            classes, known = result
            reused += known
            if inside := window.intersection(part):
                target.write(inside.shifted(-top, -left), classes[inside.within(window)])

        text = tr("Mapping {date}: block {block} of {blocks}")
        Pipeline(read, compute, write).run(windows, context, text, date=date.key)
    return reused / len(windows)
