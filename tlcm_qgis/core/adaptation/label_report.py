"""What was pseudo-labelled, as a table and as a picture."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..accuracy.charts import image_table
from ..accuracy.sample_pictures import NODATA
from ..augmentation.rendering import Stretch, picture_bands, wavelengths
from ..spec.classes import ClassScheme
from ..stack.image_stack import ImageStack
from .target_labels import Round

TABLE_FILE: Final = "pseudo_labels.csv"
PICTURE_FILE: Final = "pseudo_labels.png"
COLUMNS: Final = ("date", "round", "class_value", "class_name", "pixel_share", "labelled_share", "threshold", "agreement_with_round_before")
SHOWN: Final = 4  # squares

Pixels = NDArray[np.uint8]


def table(rounds: Mapping[str, Sequence[Round]], scheme: ClassScheme) -> str:
    """Return CSV: for each round and class its share of the pixels looked at, the share labelled, and the threshold.

    Args:
        rounds: by date; "" for all dates together.
        scheme: the classes.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for key, every in rounds.items():
        for number, found in enumerate(every):
            told = found.as_json(scheme, every[number - 1] if number else None)
            agreement = "" if told["agreement"] is None else told["agreement"]
            for each in scheme.classes:
                of_class = told["classes"][str(each.value)]
                shares = of_class["share"], of_class["labelled"], of_class["threshold"]
                writer.writerow([key, number + 1, each.value, each.name, *shares, agreement])
    return text.getvalue()


def picture(rounds: Mapping[str, Sequence[Round]], scheme: ClassScheme, target: ImageStack) -> bytes:
    """Return a picture (PNG) of squares of the target: the image, the classes found in it at first, the labels of each round.

    Args:
        rounds: by date, of one at least; "" for all dates together. Those with most rounds are shown.
        scheme: gives the colours.
        target: the images.
    """
    most = max(map(len, rounds.values()))
    keys = [date.key for date in target.dates]
    cells = []
    for key, every in rounds.items():
        for position, square in enumerate(every[0].squares):
            for index in range(len(square.labels)):
                if len(every) == most:
                    share = max(float((found.squares[position].labels[index] > 0).mean()) for found in every)
                    cells.append((share, key or keys[index if len(square.labels) > 1 else -1], every, position, index))
    best = sorted(cells, key=lambda cell: -cell[0])[: max(SHOWN * 3, 1)]
    chosen = best[:: max(len(best) // SHOWN, 1)][:SHOWN]
    files = target.document.items[0].files
    bands = list(picture_bands(target.bands, wavelengths([band for file in files for band in file.bands])))
    columns = []
    for _, key, every, position, index in chosen:
        window = every[0].squares[position].window
        block = target.read(keys.index(key), window)
        seen = block.values[bands]
        true = np.where(block.valid[..., np.newaxis], np.moveaxis(Stretch.of(seen[:, block.valid]).render(seen), 0, -1), np.uint8(NODATA))
        maps = [every[0].squares[position].classes[index], *(found.squares[position].labels[index] for found in every)]
        columns.append([true, *(_coloured(each, scheme) for each in maps)])
    rows = ["Image", "Classes at first", *(f"Labels, round {number + 1}" for number in range(most))]
    titles = [key for _, key, *_ in chosen]
    return image_table(rows, titles, [[column[row] for column in columns] for row in range(len(rows))])


def _coloured(numbers: Pixels, scheme: ClassScheme) -> Pixels:
    """Return the colours (h, w, 3) of class numbers from 1; 0 is white."""
    colours = [bytes.fromhex(each.colour.lstrip("#")) for each in scheme.classes]
    table = np.array([(255, 255, 255), *(tuple(colour) for colour in colours)], np.uint8)
    return table[numbers]
