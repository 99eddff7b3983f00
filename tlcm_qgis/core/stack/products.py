"""The common form of products as they are downloaded: a folder with images and metadata."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from ..spec.dates import DateInterval
from .masks import MaskRule
from .stack_model import Band


@dataclass(frozen=True, slots=True)
class ProductImage:
    """A file of a product: ``band`` with its scale and offset, or a mask with its rule."""

    path: Path
    band: Band
    mask: MaskRule | None = None


@dataclass(frozen=True, slots=True)
class Product:
    """One scene of a product.

    Attributes:
        name: name of the product (and granule), equal for all its images.
        interval: day of acquisition.
        tile: tile or path/row.
        images: bands and masks, each once, in the finest resolution that the product has it.
        extra: names of bands that are used only when the user names them (atmosphere, panchromatic).
    """

    name: str
    interval: DateInterval
    tile: str
    images: tuple[ProductImage, ...]
    extra: frozenset[str] = field(default=frozenset())
