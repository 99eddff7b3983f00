"""The samples on the images: a small picture a date, from which one sees where labels were kept and where they were dropped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..augmentation.rendering import Stretch, picture_bands, wavelengths
from ..engine.blocks import Pipeline
from ..samples.audit import AUGMENTED, CHANGED, KEEPING, LABELLED, REASONS, Audit
from ..spec.classes import ClassScheme
from ..spec.messages import Message, tr
from ..stack.grid import Window
from ..stack.image_stack import Block, ImageStack
from ..stack.remote import UnreadableImage
from ..worker.context import JobContext
from .charts import Mark, Marks, Picture, marked_picture
from .formats import format_count
from .sample_counts import class_positions
from .translation import Text

LONGEST_PIXELS: Final = 320  # three beside each other on a page
MOST_PICTURES: Final = 12
FEWEST_PICTURES: Final = 3
PIXELS_READ: Final = 1_000_000_000  # an image is read as a whole for its picture: of large ones fewer are shown
BLOCK_PX: Final = 512
MARKS: Final = 150  # of each kind, shared out among the classes: more hide the image
FEWEST_MARKS: Final = 3  # of each kind and class
SHADES: Final = 8  # steps of a colour: 32 of them look the same as 256, in half the bytes
NODATA: Final = 232  # light grey
KNUTH: Final = 2_654_435_761  # multiplying by it mixes the numbers of places

# In the order in which they are drawn: the last lies on top.
MARKINGS: Final[tuple[tuple[Mark, str, tuple[str, ...]], ...]] = (
    (Mark.DOT, tr("found by augmentation"), (AUGMENTED,)),
    (Mark.RING, tr("not used for another reason"), tuple(sorted(set(REASONS) - {CHANGED, *KEEPING}))),
    (Mark.DISC, tr("kept"), tuple(sorted(set(KEEPING) - {LABELLED, AUGMENTED}))),
    (Mark.DIAMOND, tr("labelled on the date"), (LABELLED,)),
    (Mark.CROSS, tr("dropped as changed"), (CHANGED,)),
)
LEGEND: Final = (Mark.DIAMOND, Mark.DISC, Mark.CROSS, Mark.RING, Mark.DOT)


@dataclass(frozen=True, slots=True)
class SamplePictures:
    """Pictures of some dates; ``about`` says which, and what their colours are. ``marks``: (symbol, meaning) of the marks on them."""

    pictures: Sequence[Picture]
    marks: Sequence[tuple[str, str]]
    about: Sequence[Text]


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A picture (h, w, 3) of an image, ``scale`` of its pixels a pixel of the grid, and the share (0-1) of the pixels that are valid."""

    pixels: NDArray[np.uint8]
    scale: float
    valid: float


def sample_pictures(stack: ImageStack, audit: Audit, context: JobContext) -> SamplePictures:
    """Draw the samples on the images: of the first date, the last, the labelled ones and some between.

    Args:
        stack: the images.
        audit: of a migration over its dates.
        context: progress and cancel.
    """
    keys = [date.key for date in stack.dates]
    labelled = [keys.index(audit.dates[code]) for code in np.unique(audit.date_code[audit.because(LABELLED)]).tolist()]
    most = int(np.clip(PIXELS_READ // (stack.grid.width * stack.grid.height), FEWEST_PICTURES, MOST_PICTURES))
    shown = shown_dates(len(keys), labelled, most)
    files = stack.document.items[0].files
    bands = picture_bands(stack.bands, wavelengths([band for file in files for band in file.bands]))
    parts = [context.part(done / len(shown), (done + 1) / len(shown)) for done in range(len(shown))]
    pictures, missing = [], []
    for date, part in zip(shown, parts, strict=True):
        try:
            pictures.append(_picture(stack, audit, date, bands, part))
        except UnreadableImage:
            missing.append(stack.dates[date].key)
    present = [
        (mark.value, text)
        for mark, text, reasons in sorted(MARKINGS, key=lambda each: LEGEND.index(each[0]))
        if audit.because(*reasons).any()
    ]
    return SamplePictures(pictures, present, _about(len(pictures), len(keys), [stack.bands[band] for band in bands], missing))


def shown_dates(count: int, labelled: Sequence[int], most: int) -> list[int]:
    """Return the positions, sorted, of at most ``most`` (2 or more) of ``count`` dates: first, last, labelled, and evenly between."""
    if count <= most:
        return list(range(count))
    inner = [date for date in labelled if 0 < date < count - 1]
    if len(inner) > most - 2:
        inner = [inner[round(place)] for place in np.linspace(0, len(inner) - 1, most)[1:-1]]
    shown = [round(place) for place in np.linspace(0, count - 1, most)]
    free = set(range(1, most - 1))
    for date in inner:
        nearest = min(free, key=lambda place: (abs(shown[place] - date), place))
        free.remove(nearest)
        shown[nearest] = date
    return sorted(set(shown))


def read_thumbnail(stack: ImageStack, date: int, bands: tuple[int, int, int], context: JobContext) -> Thumbnail:
    """Return a picture of a date, thinned while it is read; small images are enlarged. Stretched band by band; nodata is light grey.

    Args:
        stack: the images.
        date: position of the date.
        bands: positions of red, green and blue.
        context: progress and cancel.
    """
    height, width = stack.grid.shape
    longest = max(height, width)
    step = -(-longest // LONGEST_PIXELS)
    values = np.zeros((3, -(-height // step), -(-width // step)), np.float32)
    valid = np.zeros(values.shape[1:], bool)

    def compute(_: Window, block: Block) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        return block.values[list(bands), ::step, ::step], block.valid[::step, ::step]

    def write(window: Window, found: tuple[NDArray[np.float32], NDArray[np.bool_]]) -> None:
        top, left = window.row // step, window.col // step
        place = slice(top, top + found[1].shape[0]), slice(left, left + found[1].shape[1])
        values[:, *place], valid[place] = found

    pipeline = Pipeline(lambda window: stack.read(date, window), compute, write)
    windows = stack.grid.windows(max(BLOCK_PX // step, 1) * step)
    pipeline.run(windows, context, tr("Drawing the image of {date}: block {block} of {blocks}"), date=stack.dates[date].key)
    shades = Stretch.of(values[:, valid]).render(values) // SHADES * (255 // (256 // SHADES - 1))
    pixels = np.where(valid[..., np.newaxis], np.moveaxis(shades, 0, -1), np.uint8(NODATA))
    larger = max(1, LONGEST_PIXELS // longest)
    return Thumbnail(pixels.repeat(larger, axis=0).repeat(larger, axis=1), larger / step, float(valid.mean()))


def _picture(stack: ImageStack, audit: Audit, date: int, bands: tuple[int, int, int], context: JobContext) -> Picture:
    key = stack.dates[date].key
    thumbnail = read_thumbnail(stack, date, bands, context)
    lines = audit.take(audit.date_code == audit.dates.index(key)) if key in audit.dates else audit.take(np.zeros(0, np.int64))
    layers, drawn = [], 0
    for mark, _, reasons in MARKINGS:
        mine = lines.take(lines.because(*reasons))
        mine = mine.take(_few(mine))
        x, y = ((place + 0.5) * thumbnail.scale - 0.5 for place in (mine.col, mine.row))
        layers.append(Marks(mark, x, y, _colours(mine.class_value, audit.scheme)))
        drawn += len(mine)
    kept = int(np.count_nonzero(lines.kept))
    values = {"date": key, "used": format_count(kept), "unused": format_count(len(lines) - kept)}
    caption = Message(tr("{date}: {used} used, {unused} not"), values)
    if drawn < len(lines):
        caption = Message("{told}; {more}", {"told": caption, "more": Message(tr("{count} drawn"), {"count": format_count(drawn)})})
    if not thumbnail.valid:
        caption = Message("{told}; {more}", {"told": caption, "more": Message(tr("no valid pixel"))})
    return Picture(caption, marked_picture(thumbnail.pixels, layers))


def _few(audit: Audit) -> NDArray[np.int64]:
    """Return some lines of each class, the same places on every date."""
    present = np.unique(audit.class_value).tolist()
    order = np.argsort(audit.place_id * KNUTH % 2**32, kind="stable")
    most = max(FEWEST_MARKS, MARKS // max(len(present), 1))
    parts = [order[audit.class_value[order] == value][:most] for value in present]
    return np.sort(np.concatenate(parts)) if parts else np.zeros(0, np.int64)


def _colours(class_value: NDArray[np.uint8], scheme: ClassScheme) -> list[str]:
    position = class_positions(scheme)
    return [scheme.classes[place].colour for place in position[class_value].tolist()]


def _about(shown: int, dates: int, bands: Sequence[str], missing: Sequence[str]) -> list[Text]:
    text = tr("Red, green and blue show {bands}, stretched on each date by itself; light grey is nodata.")
    sentences: list[Text] = [Message(text, {"bands": ", ".join(bands)})]
    if shown < dates:
        sentences.append(Message(tr("{shown} of {count} dates are shown."), {"shown": shown, "count": dates}))
    if missing:
        sentences.append(Message(tr("Images that could not be read are missing: {dates}."), {"dates": ", ".join(missing)}))
    return sentences
