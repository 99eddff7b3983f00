"""Sentinel-2 products as downloaded and unpacked: .SAFE folders of level 2A and 1C (since December 2016)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from ..spec.dates import DateInterval
from ..spec.errors import InputError
from ..spec.messages import tr
from .masks import SCL
from .products import Product, ProductImage
from .stack_model import Band

METADATA_NAMES: Final = ("MTD_MSIL2A.xml", "MTD_MSIL1C.xml")
# Position in the list = band_id of the metadata. Centre wavelengths of Sentinel-2A in micrometres.
WAVELENGTHS: Final = {
    "B01": 0.4427, "B02": 0.4924, "B03": 0.5598, "B04": 0.6646, "B05": 0.7041, "B06": 0.7405, "B07": 0.7828, "B08": 0.8328, "B8A": 0.8647,
    "B09": 0.9451, "B10": 1.3735, "B11": 1.6137, "B12": 2.2024,
}  # fmt: skip
BAND_IDS: Final = tuple(WAVELENGTHS)
ATMOSPHERE: Final = frozenset({"B01", "B09", "B10"})  # aerosol, water vapour, cirrus: 60 m, made to correct the others
NODATA: Final = 0.0  # SPECIAL_VALUE NODATA of every product; the JPEG 2000 files do not carry it
_IMAGE: Final = re.compile(r"_(?P<band>B[0-9]{2}|B8A|SCL)(?:_(?P<metres>[0-9]{2})m)?\.(?:jp2|tiff?)$", re.I)
_TILE: Final = re.compile(r"_T(?P<tile>[0-9]{2}[A-Z]{3})(?=_|$)")


def find_product(path: Path) -> Path | None:
    """Return the folder of the Sentinel-2 product that ``path`` is, lies in, or whose metadata file it is."""
    return next((folder for folder in (path, *path.parents)[:6] if any((folder / name).is_file() for name in METADATA_NAMES)), None)


def read_product(folder: Path) -> list[Product]:
    """Return the scenes of a product (one for each granule).

    Raises:
        InputError: its metadata cannot be read, or its images are missing.
    """
    metadata = next(folder / name for name in METADATA_NAMES if (folder / name).is_file())
    text = _read(metadata)
    scale, offsets = _radiometry(metadata, text)
    interval = _interval(metadata, text)
    products = [
        Product(_name(folder, granule), interval, _tile(granule), tuple(_images(granule, scale, offsets)), ATMOSPHERE)
        for granule in sorted((folder / "GRANULE").glob("*"))
        if (granule / "IMG_DATA").is_dir()
    ]
    if not any(image.mask is None for product in products for image in product.images):
        raise InputError(
            tr("The Sentinel-2 product {folder} holds no band images."),
            tr("It may be incomplete: download it again or remove it from the folder."),
            folder=folder,
        )
    return [product for product in products if product.images]


def _read(metadata: Path) -> str:
    try:
        return metadata.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(tr("{file} cannot be read."), tr("Download the product again."), file=metadata) from error


# The values that are needed stand in leaf elements with names of their own. A pattern reads them; the XML parsers of the standard
# library are open to malicious entities, and metadata comes from the internet.
def _leaves(text: str, name: str) -> Iterator[tuple[str, str]]:
    for match in re.finditer(rf"<(?:\w+:)?{name}(?P<attributes>\s[^>]*)?>(?P<value>[^<]*)<", text):
        yield match["attributes"] or "", match["value"].strip()


def _radiometry(metadata: Path, text: str) -> tuple[float, dict[str, float]]:
    """Return the scale (1 / quantification value) and by band the offset in DN that is added before scaling."""
    level = "BOA" if metadata.name == METADATA_NAMES[0] else ""
    names = ("BOA_QUANTIFICATION_VALUE", "L2A_BOA_QUANTIFICATION_VALUE") if level else ("QUANTIFICATION_VALUE",)
    try:
        quantification = next(float(value) for name in names for _, value in _leaves(text, name))
        offsets = {}
        for attributes, value in _leaves(text, "BOA_ADD_OFFSET" if level else "RADIO_ADD_OFFSET"):
            match = re.search(r"band_?id\s*=\s*[\"']([0-9]+)", attributes, re.I)
            if match is None:
                raise ValueError(attributes)
            offsets[BAND_IDS[int(match[1])]] = float(value)
        return 1.0 / quantification, offsets
    except (StopIteration, ValueError, IndexError, ZeroDivisionError) as error:
        raise InputError(
            tr("{file} does not say the reflectance scale (quantification value and offsets)."),
            tr('Download the product again, or set "Reflectance scale" to "As stored" and give the images as files.'),
            file=metadata,
        ) from error


def _interval(metadata: Path, text: str) -> DateInterval:
    for name in ("PRODUCT_START_TIME", "DATATAKE_SENSING_START"):
        for _, value in _leaves(text, name):
            try:
                day = dt.date.fromisoformat(value[:10])
            except ValueError:
                continue
            return DateInterval(day, day)
    raise InputError(tr("{file} does not say the date of acquisition."), tr("Download the product again."), file=metadata)


def _name(folder: Path, granule: Path) -> str:
    return folder.name.removesuffix(".SAFE") if _TILE.search(folder.name.removesuffix(".SAFE")) else f"{folder.name} {granule.name}"


def _tile(granule: Path) -> str:
    match = _TILE.search(granule.name)
    return "" if match is None else match["tile"]


def _images(granule: Path, scale: float, offsets: dict[str, float]) -> Iterator[ProductImage]:
    """Yield each band once, from the finest resolution that the product holds, and the scene classification."""
    finest: dict[str, tuple[int, Path]] = {}
    for path in sorted((granule / "IMG_DATA").rglob("*")):
        match = _IMAGE.search(path.name)
        if match is None or path.name.startswith("."):
            continue
        candidate = (int(match["metres"] or 0), path)
        band = match["band"].upper()
        finest[band] = min(finest.get(band, candidate), candidate)
    for band, (_, path) in sorted(finest.items()):
        if band == "SCL":
            yield ProductImage(path, Band("mask"), SCL)
        else:
            yield ProductImage(path, Band(band, NODATA, None, scale, offsets.get(band, 0.0) * scale, WAVELENGTHS[band]))
