"""What a pre-trained network makes of hidden pixels, as a picture: a crop at a few dates, as it is, as it is shown, as it is reconstructed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from ..accuracy.charts import image_table
from ..accuracy.sample_pictures import NODATA
from ..augmentation.rendering import Stretch, picture_bands, wavelengths
from ..stack.image_stack import ImageStack
from .masked_crops import CropData

if TYPE_CHECKING:
    import torch

    from ..training.data import Part

SHOWN: Final = 4  # dates
HIDDEN: Final = np.array((255, 221, 0), np.uint8)  # a colour that land does not have
ROWS: Final = ("Image", "Shown to the network", "Reconstructed")

Pixels = NDArray[np.uint8]


def reconstruction_picture(network: torch.nn.Module, data: CropData, stack: ImageStack) -> bytes:
    """Return the picture (PNG) of the crop with the most valid pixels, of those to judge by if there are any.

    Args:
        network: on the CPU, ready to predict.
        data: what it was trained on.
        stack: where the crops come from.
    """
    import torch

    part: Part = "validation" if data.validation else "training"
    item = max(range(len(data.parts[part])), key=lambda number: float(data.crop(part, number).valid.mean()))
    batch = data.batch(part, np.array([item]), None)
    with torch.inference_mode():
        found = network(*batch.inputs).images[0].float().numpy()
    margin = data.masking.margin
    images, _, kept, valid = (tensor[0].numpy() for tensor in batch.inputs)
    inner = slice(margin, images.shape[-1] - margin)
    images, kept, valid = (array[..., inner, inner] for array in (images, kept, valid))
    files = stack.document.items[0].files
    bands = list(picture_bands(stack.bands, wavelengths([band for file in files for band in file.bands])))
    dates = _dates(valid)
    columns = [[*_column(images[date][bands], found[date][bands], kept[date] < 0.5, valid[date])] for date in dates]
    titles = [stack.dates[data.parts[part].places[item].dates[date]].key for date in dates]
    return image_table(ROWS, titles, [[column[row] for column in columns] for row in range(len(ROWS))])


def _dates(valid: NDArray[np.bool_]) -> list[int]:
    """Return the positions of at most ``SHOWN`` dates, evenly among those of which at least half is valid (L, h, w), or among all."""
    clear = np.flatnonzero(valid.mean(axis=(1, 2)) >= 0.5)
    some = clear if len(clear) else np.arange(len(valid))
    return sorted(set(some[np.linspace(0, len(some) - 1, SHOWN).round().astype(np.int64)].tolist()))


def _column(
    image: NDArray[np.float32], found: NDArray[np.float32], hidden: NDArray[np.bool_], valid: NDArray[np.bool_]
) -> tuple[Pixels, ...]:
    """Return the pictures (h, w, 3) of a date."""
    stretch = Stretch.of(image[:, valid])
    true = np.where(valid[..., np.newaxis], np.moveaxis(stretch.render(image), 0, -1), np.uint8(NODATA))
    shown = np.where((hidden & valid)[..., np.newaxis], HIDDEN, true)
    return true, shown, np.moveaxis(stretch.render(found), 0, -1)
