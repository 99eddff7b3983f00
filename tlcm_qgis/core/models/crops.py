"""Crops of a stack for networks that look at series of images: square windows over the whole extent, with all dates or some of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..spec.errors import InputError, ParameterError
from ..spec.messages import tr
from ..stack.grid import Window
from ..stack.image_stack import READING_THREADS, ImageStack
from ..worker.context import JobContext

MOST_DATES: Final = 120  # of a crop: ten years of months say what there is to say
MOST_TOKENS: Final = 1 << 17  # pixels of a crop times its dates: a compact network learns from so many in about 3 GB
FEWEST_DATES: Final = 8
MOST_CROPS: Final = 256  # drawn where nobody says how many
MOST_HELD: Final = 32  # crops that are enough to judge by
HELD_SHARE: Final = 0.1  # of the windows beside each other that cover the extent
FEWEST_WINDOWS: Final = 10  # of fewer none is held back
FEWEST_VALID: Final = 0.1  # share of a crop's pixels on all its dates
FEWEST_CROPS: Final = 2
TRIES: Final = 8  # windows looked at for each crop that is wanted, before images count as mostly empty
KEPT_BYTES: Final = 1 << 30  # crops up to this size stay in memory, others are read again whenever they are needed

Floats = NDArray[np.float32]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a crop lies: its window, and the positions of its L dates in the stack, in time order."""

    window: Window
    dates: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Crop:
    """A series of images: ``values`` (L, bands, h, w) are 0.0 where ``valid`` (L, h, w) is false."""

    values: Floats
    valid: Flags

    @property
    def size(self) -> int:
        """Bytes that it takes."""
        return self.values.nbytes + self.valid.nbytes


class Crops(Sequence[Crop]):
    """Crops of a stack, by number; may be read by several threads.

    Args:
        stack: the images.
        places: of the crops.
        margin: pixels that a crop is wider than its window on every side; what lies outside the images is not valid.
        kept: crops that are in memory, by number.
    """

    def __init__(self, stack: ImageStack, places: Sequence[Place], margin: int, kept: dict[int, Crop]) -> None:
        self.places = tuple(places)
        self.margin = margin
        self._stack = stack
        self._kept = kept

    def __len__(self) -> int:
        return len(self.places)

    def __getitem__(self, number: int) -> Crop:  # type: ignore[override]
        """Return a crop; reads it unless it is in memory."""
        kept = self._kept.get(number)
        return read_crop(self._stack, self.places[number], self.margin) if kept is None else kept

    def take(self, numbers: Sequence[int]) -> Crops:
        """Return some of the crops."""
        kept = {index: self._kept[number] for index, number in enumerate(numbers) if number in self._kept}
        return Crops(self._stack, [self.places[number] for number in numbers], self.margin, kept)

    def moments(self) -> tuple[tuple[float, float], ...]:
        """Return mean and standard deviation of each band over all valid pixels."""
        bands = len(self._stack.bands)
        count, total, squares = 0, np.zeros(bands), np.zeros(bands)
        for crop in self:
            seen = np.moveaxis(crop.values, 1, -1)[crop.valid].astype(np.float64)
            count, total, squares = count + len(seen), total + seen.sum(axis=0), squares + np.square(seen).sum(axis=0)
        mean = total / max(count, 1)
        spread = np.sqrt(np.maximum(squares / max(count, 1) - mean**2, 0))
        return tuple((float(f"{m:.6g}"), float(f"{d:.6g}")) for m, d in zip(mean, spread, strict=True))


def read_crop(stack: ImageStack, place: Place, margin: int = 0) -> Crop:
    """Return the crop of a place, ``margin`` pixels wider than its window on every side.

    Raises:
        InputError: an image is damaged; the sentence names it.
    """
    blocks = [stack.read(date, place.window.grown(margin)) for date in place.dates]
    return Crop(np.stack([block.values for block in blocks]), np.stack([block.valid for block in blocks]))


@dataclass(frozen=True, slots=True)
class DrawnCrops:
    """Crops to learn from, and crops that share no pixel with them to judge by, which may be none."""

    training: Crops
    validation: Crops


def draw_crops(
    stack: ImageStack, size: int, count: int, seed: int, context: JobContext, *, margin: int = 0, validated: bool = True
) -> DrawnCrops:
    """Draw crops over the whole extent that hold valid pixels; the same seed draws the same ones, whatever is kept in memory.

    Windows lie on a lattice of half their width, of small images on a finer one, as long as there are at most ``MOST_CROPS`` of them;
    those to judge by are drawn first, and none that overlaps them is learnt from. Crops of which less than a tenth is valid are taken only
    where there are no others. Where the stack has more than ``MOST_DATES`` dates (fewer of large crops), each crop has others of them.

    Args:
        stack: the images.
        size: width of the windows in pixels.
        count: crops to learn from, at most; 0: as many as there are windows, up to ``MOST_CROPS``.
        seed: of the draw.
        context: progress and cancel.
        margin: see ``Crops``.
        validated: whether crops are held back to judge by.

    Raises:
        ParameterError: the images are smaller than a crop.
        InputError: no crop, or only one, holds valid pixels; an image is damaged.
    """
    _check_size(stack, size)
    rng = np.random.default_rng([seed, 0])
    cells, windows = _Lattice.over(stack, size, size), _windows(stack, size)
    wanted = max(count or min(MOST_CROPS, len(windows)), FEWEST_CROPS)
    held = min(int(HELD_SHARE * len(cells)), max(wanted // 4, 1), MOST_HELD) if validated and len(cells) >= FEWEST_WINDOWS else 0
    reader = _Reader(stack, margin, seed, wanted + held, context)
    judged = reader.read(cells.draw(TRIES * held, rng), held)
    drawn = windows.draw(TRIES * wanted, rng)
    learnt = reader.read([window for window in drawn if not _overlaps(window, judged)], wanted)
    if len(learnt) < len(judged):  # so little is valid that nothing can be held back
        learnt, judged = reader.read(drawn, wanted), judged.take(())
    if len(learnt) < FEWEST_CROPS:
        raise _nothing_valid(len(learnt), size)
    return DrawnCrops(learnt, judged)


def _check_size(stack: ImageStack, size: int) -> None:
    height, width = stack.grid.shape
    if size > min(height, width):
        raise ParameterError(
            tr("CROP_SIZE is {size} pixels, but the images, or the part of them inside EXTENT, have only {width} x {height}."),
            tr("Give a smaller CROP_SIZE, or a larger EXTENT."),
            size=size,
            width=width,
            height=height,
        )


def _nothing_valid(found: int, size: int) -> InputError:
    if found:
        return InputError(
            tr("The images hold valid pixels for a single crop of {size} x {size} pixels, which is too few to learn from."),
            tr("Give a smaller CROP_SIZE, or a larger EXTENT."),
            size=size,
        )
    return InputError(
        tr("The images hold no valid pixel wherever a crop was drawn, so there is nothing to learn from."),
        tr("Check the masks and the nodata values of the stack, or give an EXTENT that holds data."),
    )


@dataclass(frozen=True, slots=True)
class _Lattice:
    """Windows of one width, with their first rows and columns."""

    size: int
    rows: Sequence[int]
    cols: Sequence[int]

    @classmethod
    def over(cls, stack: ImageStack, size: int, step: int) -> _Lattice:
        """Return windows ``step`` pixels apart; the last ones end with the images."""
        rows, cols = ([*range(0, length - size, step), length - size] for length in stack.grid.shape)
        return cls(size, rows, cols)

    def __len__(self) -> int:
        return len(self.rows) * len(self.cols)

    def draw(self, count: int, rng: np.random.Generator) -> list[Window]:
        """Return at most ``count`` windows in random order, none twice."""
        numbers = rng.choice(len(self), min(count, len(self)), replace=False).tolist()
        places = (divmod(number, len(self.cols)) for number in numbers)
        return [Window(self.rows[row], self.cols[col], self.size, self.size) for row, col in places]


def _windows(stack: ImageStack, size: int) -> _Lattice:
    """Return the windows to learn from: half their width apart, and closer where even so there are no more than ``MOST_CROPS``."""
    lattices = (_Lattice.over(stack, size, step) for step in range(1, size // 2))
    return next((lattice for lattice in lattices if len(lattice) <= MOST_CROPS), _Lattice.over(stack, size, max(size // 2, 1)))


def _overlaps(window: Window, crops: Crops) -> bool:
    return any(window.intersection(place.window) is not None for place in crops.places)


class _Reader:
    """Reads windows until enough of them are worth it; keeps crops in memory until they take ``KEPT_BYTES``."""

    def __init__(self, stack: ImageStack, margin: int, seed: int, total: int, context: JobContext) -> None:
        self._stack, self._margin, self._seed = stack, margin, seed
        self._total, self._done = total, 0
        self._free = KEPT_BYTES
        self._context = context

    def read(self, windows: Sequence[Window], count: int) -> Crops:
        """Return the first ``count`` of the windows that hold enough valid pixels."""
        taken: list[tuple[Place, Crop | None]] = []
        poor: list[tuple[float, int, Place]] = []
        for place, crop in self._all(windows):
            if len(taken) == count:
                break
            share = float(crop.valid.mean())
            if share >= FEWEST_VALID:
                taken.append((place, self._kept(crop)))
                self._done += 1
            elif share > 0:
                poor.append((-share, len(poor), place))
        if len(taken) < min(FEWEST_CROPS, count):
            taken += [(place, None) for _, _, place in sorted(poor)[: count - len(taken)]]
        kept = {number: crop for number, (_, crop) in enumerate(taken) if crop is not None}
        return Crops(self._stack, [place for place, _ in taken], self._margin, kept)

    def _all(self, windows: Sequence[Window]) -> Iterator[tuple[Place, Crop]]:
        places = [Place(window, self._dates(window)) for window in windows]
        with ThreadPoolExecutor(READING_THREADS, "tlcm-crop") as pool:
            for start in range(0, len(places), READING_THREADS):
                some = places[start : start + READING_THREADS]
                self._context.progress(
                    self._done / max(self._total, 1), tr("Reading crops: {count} of {total}"), count=self._done, total=self._total
                )
                yield from zip(some, pool.map(lambda place: read_crop(self._stack, place, self._margin), some), strict=True)

    def _dates(self, window: Window) -> tuple[int, ...]:
        dates = len(self._stack.dates)
        most = min(MOST_DATES, max(MOST_TOKENS // (window.height * window.width), FEWEST_DATES))
        if dates <= most:
            return tuple(range(dates))
        rng = np.random.default_rng([self._seed, 1, window.row, window.col])
        return tuple(np.sort(rng.choice(dates, most, replace=False)).tolist())

    def _kept(self, crop: Crop) -> Crop | None:
        if crop.size > self._free:
            return None
        self._free -= crop.size
        return crop
