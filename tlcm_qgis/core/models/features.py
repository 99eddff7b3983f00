"""What a classifier sees of a pixel; a network sees the pixels themselves (``network_input``).

* Patch of 1: the spectrum of the pixel.
* Variant "best": the spectrum of the pixel, then the mean spectrum of the valid pixels in the square patch around it.
* Variant "paper" (methods/tlcm.md section 8): the mean spectrum of the 7 x 7 patch alone, whatever the patch size asked for; the image is
  continued by reflection at its borders (without repeating the edge), and pixels without data count as zero spectra.

A feature is summed in the same order for every pixel, rows first, so it does not depend on how the image is cut into blocks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from ..spec.errors import ParameterError
from ..spec.messages import tr
from ..stack.grid import Window
from ..stack.image_stack import Block, ImageStack

PAPER_PATCH: Final = 7
PATCH_BYTES: Final = 64 * 1024 * 1024  # patches of samples are read in portions of about this size


@dataclass(frozen=True, slots=True)
class FeatureForm:
    """Which features a model takes.

    Attributes:
        patch_size: width of the patch in pixels, odd. ``variant``: "best" or "paper".

    Raises:
        ParameterError: the patch size is even.
    """

    patch_size: int
    variant: str = "best"

    def __post_init__(self) -> None:
        if self.patch_size % 2 == 0:
            raise ParameterError(
                tr("PATCH_SIZE (Neighbourhood) is {size}, but must be an odd number, so that the pixel lies in the middle."),
                tr("Choose {below} or {above}."),
                size=self.patch_size,
                below=self.patch_size - 1,
                above=self.patch_size + 1,
            )

    @property
    def is_paper(self) -> bool:
        """Whether the features are the published ones; they also reflect the image at its borders."""
        return self.variant == "paper"

    @property
    def halo(self) -> int:
        """How many pixels around a pixel are looked at."""
        return (PAPER_PATCH if self.is_paper else self.patch_size) // 2

    def seen(self, window: Window) -> Window:
        """Return what it looks at to predict a window."""
        return window.grown(self.halo)

    def names(self, bands: Sequence[str]) -> tuple[str, ...]:
        """Return the names of the features."""
        means = tuple(f"{band}_mean{2 * self.halo + 1}" for band in bands) if self.halo else ()
        return means if self.is_paper else (*bands, *means)

    def compute(self, values: NDArray[np.float32], valid: NDArray[np.bool_]) -> NDArray[np.float32]:
        """Return the features of the inner pixels.

        Args:
            values: (..., bands, h + 2 halo, w + 2 halo), 0 where not valid.
            valid: (..., h + 2 halo, w + 2 halo).

        Returns:
            (..., features, h, w); meaningless where the pixel itself is not valid.
        """
        halo = self.halo
        if halo == 0:
            return values
        sums = box_sum(values, halo)
        if self.is_paper:
            return (sums / PAPER_PATCH**2).astype(np.float32)
        count = np.maximum(box_sum(valid, halo), 1)
        own = values[..., halo:-halo, halo:-halo]
        return np.concatenate([own, (sums / count[..., np.newaxis, :, :]).astype(np.float32)], axis=-3)


def box_sum(values: NDArray[Any], halo: int) -> NDArray[np.float64]:
    """Return the sums over squares of 2 halo + 1 pixels: (..., h + 2 halo, w + 2 halo) -> (..., h, w), in double precision."""
    rows = values.shape[-2] - 2 * halo
    columns = values.shape[-1] - 2 * halo
    vertical = np.zeros((*values.shape[:-2], rows, values.shape[-1]), np.float64)
    for shift in range(2 * halo + 1):
        vertical += values[..., shift : shift + rows, :]
    total = np.zeros((*values.shape[:-2], rows, columns), np.float64)
    for shift in range(2 * halo + 1):
        total += vertical[..., shift : shift + columns]
    return total


class Sight(Protocol):
    """How far a model looks around a pixel, and whether the image is reflected at its borders."""

    @property
    def is_paper(self) -> bool:
        """Whether the image is reflected at its borders, as published."""

    def seen(self, window: Window) -> Window:
        """Return what it looks at to predict a window."""


def read_with_halo(stack: ImageStack, index: int, window: Window, form: Sight) -> Block:
    """Return the pixels of a window and of what is seen around it, as ``FeatureForm.compute`` wants them.

    Outside the image nothing is valid; for the variant "paper" the image is reflected there.
    """
    wide = form.seen(window)
    if not form.is_paper:
        return stack.read(index, wide)
    top, left = max(0, -wide.row), max(0, -wide.col)
    bottom = max(0, wide.row + wide.height - stack.grid.height)
    right = max(0, wide.col + wide.width - stack.grid.width)
    inside = Window(wide.row + top, wide.col + left, wide.height - top - bottom, wide.width - left - right)
    block = stack.read(index, inside)
    border = ((top, bottom), (left, right))
    return Block(np.pad(block.values, ((0, 0), *border), mode="reflect"), np.pad(block.valid, border, mode="reflect"))


def sample_features(
    stack: ImageStack, index: int, rows: NDArray[np.int64], cols: NDArray[np.int64], bands: Sequence[int], form: FeatureForm
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Return the features of single pixels, the same as a block would give.

    Args:
        stack: the images.
        index: the date.
        rows: (N,) rows of the pixels, in any order.
        cols: (N,) their columns.
        bands: positions of the wanted bands in the stack.
        form: which features.

    Returns:
        (N, features) and (N,) whether the pixel is valid.
    """
    side = 2 * form.halo + 1
    portion = max(1, PATCH_BYTES // (4 * len(stack.bands) * side * side))
    order = np.lexsort((cols, rows))
    features = np.empty((len(rows), len(form.names([""] * len(bands)))), np.float32)
    valid = np.empty(len(rows), bool)
    for start in range(0, len(rows), portion):
        part = order[start : start + portion]
        values, good = read_sample_patches(stack, index, rows[part], cols[part], form.halo, reflect=form.is_paper)
        features[part] = form.compute(values[:, list(bands)], good)[..., 0, 0]
        valid[part] = good[:, form.halo, form.halo]
    return features, valid


def read_sample_patches(
    stack: ImageStack, index: int, rows: NDArray[np.int64], cols: NDArray[np.int64], halo: int, *, reflect: bool
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Return the patches (N, bands, k, k) around pixels and which of their pixels are valid (N, k, k); k is 2 halo + 1."""
    values, valid = stack.read_pixels(index, rows, cols, halo)
    if halo == 0:
        return values[..., np.newaxis, np.newaxis], valid[..., np.newaxis, np.newaxis]
    return _reflect(values, valid, rows, cols, stack.grid.height, stack.grid.width) if reflect else (values, valid)


def _reflect(
    values: NDArray[np.float32], valid: NDArray[np.bool_], rows: NDArray[np.int64], cols: NDArray[np.int64], height: int, width: int
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Return patches (N, bands, k, k) with the part outside the image filled by reflection; it always lies inside the patch."""
    from_row, from_col = _mirrored(rows, height, values.shape[-1]), _mirrored(cols, width, values.shape[-1])
    each = np.arange(len(rows))[:, np.newaxis, np.newaxis]
    down, across = from_row[:, :, np.newaxis], from_col[:, np.newaxis, :]
    return np.moveaxis(np.moveaxis(values, 1, -1)[each, down, across], -1, 1), valid[each, down, across]


def _mirrored(centre: NDArray[np.int64], length: int, side: int) -> NDArray[np.int64]:
    """Return (N, side) positions within the patch that hold what reflection gives at each position."""
    halo = side // 2
    image = np.pad(np.arange(length), halo, mode="reflect")
    position: NDArray[np.int64] = image[centre[:, np.newaxis] + np.arange(side)] - centre[:, np.newaxis] + halo
    return position
