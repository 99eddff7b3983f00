"""Landsat 4-9 products as downloaded and unpacked: level 2 (surface reflectance) and level 1, with MTL.json or MTL.txt."""

from __future__ import annotations

import datetime as dt
import json
import math
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from ..spec.dates import DateInterval
from ..spec.errors import InputError
from ..spec.messages import tr
from .filenames import parse_name
from .masks import known_mask
from .products import Product, ProductImage
from .stack_model import Band

METADATA_SUFFIXES: Final = ("_MTL.json", "_MTL.txt")
NODATA: Final = 0.0
LEVEL2_SCALE: Final = 2.75e-05  # constants of all Collection 2 level-2 surface reflectance, for files without their MTL
LEVEL2_OFFSET: Final = -0.2
COLLECTION1_SCALE: Final = 0.0001
COLLECTION1_NODATA: Final = -9999.0
# By sensor family: number of a band -> name that is common to both, centre wavelength in micrometres.
FAMILIES: Final[Mapping[str, Mapping[int, tuple[str, float]]]] = {
    "oli": {
        1: ("coastal", 0.443), 2: ("blue", 0.482), 3: ("green", 0.561), 4: ("red", 0.655), 5: ("nir", 0.865), 6: ("swir1", 1.609),
        7: ("swir2", 2.201),
    },
    "tm": {1: ("blue", 0.485), 2: ("green", 0.560), 3: ("red", 0.660), 4: ("nir", 0.835), 5: ("swir1", 1.650), 7: ("swir2", 2.215)},
}  # fmt: skip
_EXTRA: Final = frozenset({"B8", "B9"})  # panchromatic, cirrus
_BAND: Final = re.compile(r"(?:SR_)?(?:B|band_?|SRB|sr_band)(?P<number>[0-9]{1,2})", re.I)
_SCENE_NAME: Final = re.compile(r"(?<![A-Za-z0-9])L(?P<sensor>[COTE])(?P<number>0?[4-9])(?:_|[0-9]{6})")

Groups = Mapping[str, Mapping[str, str]]


def metadata_files(folder: Path) -> list[Path]:
    """Return one metadata file for each Landsat product in a folder (JSON before text)."""
    by_product: dict[str, Path] = {}
    for suffix in reversed(METADATA_SUFFIXES):
        by_product |= {path.name.removesuffix(suffix): path for path in sorted(folder.glob(f"*{suffix}")) if not path.name.startswith(".")}
    return [path for _, path in sorted(by_product.items())]


def find_metadata(path: Path) -> Path | None:
    """Return the metadata file of the product that the image ``path`` belongs to, or ``None``."""
    return next((file for file in metadata_files(path.parent) if path.name.startswith(product_name(file))), None)


def product_name(metadata: Path) -> str:
    """Return the product identifier, with which the names of all its files begin."""
    return re.sub(r"_MTL\.(?:json|txt)$", "", metadata.name)


def read_product(metadata: Path) -> Product:
    """Return the scene that a metadata file describes.

    Raises:
        InputError: the metadata cannot be read, or the images are missing.
    """
    groups = _read_groups(metadata)
    name = product_name(metadata)
    try:
        day = dt.date.fromisoformat(_value(groups, "DATE_ACQUIRED", "IMAGE_ATTRIBUTES", "PRODUCT_METADATA"))
        images = tuple(_images(metadata, name, groups))
    except (KeyError, ValueError, ZeroDivisionError) as error:
        raise InputError(
            tr("{file} lacks {entry}, which is needed for the reflectance scale or the date."),
            tr("Download the product again."),
            file=metadata,
            entry=str(error),
        ) from error
    if not any(image.mask is None for image in images):
        raise InputError(
            tr("The Landsat product {name} has no reflectance bands beside {file}."),
            tr("Unpack all its files into one folder, or remove the metadata file."),
            name=name,
            file=metadata,
        )
    return Product(name, DateInterval(day, day), parse_name(name).tile, images, _EXTRA)


def family(name: str) -> str | None:
    """Return "oli" (Landsat 8, 9) or "tm" (4, 5, 7) for a scene or file name, or ``None`` for any other."""
    match = _SCENE_NAME.search(name)
    return None if match is None else ("oli" if match["number"].endswith(("8", "9")) else "tm")


def common_name(band: str, sensor_family: str) -> str | None:
    """Return the colour of a Landsat band ("red" for SR_B4 of Landsat 8 and SR_B3 of Landsat 7), or ``None``."""
    match = _BAND.fullmatch(band)
    entry = None if match is None else FAMILIES[sensor_family].get(int(match["number"]))
    return None if entry is None else entry[0]


def level2_band(name: str, file_name: str, data_type: str) -> Band:
    """Return the band of a plain file: with the constants of Collection 2 level 2 if its name says that it is one as delivered."""
    sensor = family(file_name)
    match = _BAND.fullmatch(name)
    is_level2 = re.search(r"_L2S[PR]_[0-9]{6}_[0-9]{8}_[0-9]{8}_02_", file_name) is not None
    if not (is_level2 and sensor and match and name.startswith("SR_B") and data_type == "uint16"):
        return Band(name)
    return Band(name, NODATA, None, LEVEL2_SCALE, LEVEL2_OFFSET, FAMILIES[sensor].get(int(match["number"]), ("", None))[1])


def _read_groups(metadata: Path) -> Groups:
    try:
        text = metadata.read_text(encoding="utf-8")
        groups = _json_groups(json.loads(text)) if metadata.suffix.lower() == ".json" else _text_groups(text)
    except (OSError, ValueError) as error:
        raise InputError(tr("{file} cannot be read."), tr("Download the product again."), file=metadata) from error
    return groups


def _json_groups(content: Any) -> Groups:
    if not isinstance(content, dict):
        raise ValueError("no groups")
    top = next(iter(content.values()), None)
    return {name: group for name, group in (top or {}).items() if isinstance(group, dict)}


def _text_groups(text: str) -> Groups:
    """Return the groups of the text form; names repeat between groups (level 1 and 2 scales), so the group matters."""
    groups: dict[str, dict[str, str]] = {}
    current: dict[str, str] = {}
    for line in text.splitlines():
        key, _, value = (part.strip() for part in line.partition("="))
        if key == "GROUP":
            current = groups.setdefault(value, {})
        elif key and value and key != "END_GROUP":
            current[key] = value.strip('"')
    return groups


def _value(groups: Groups, key: str, *names: str) -> str:
    for name in names:
        if key in groups.get(name, {}):
            return str(groups[name][key])
    raise KeyError(key)


def _images(metadata: Path, name: str, groups: Groups) -> Iterator[ProductImage]:
    level = 2 if re.search(r"_L2S[PR]_", name) else 1
    names = ("LEVEL2_SURFACE_REFLECTANCE_PARAMETERS",) if level == 2 else ("LEVEL1_RADIOMETRIC_RESCALING", "RADIOMETRIC_RESCALING")
    # Level 1 scales do not hold the height of the sun; without it the same field would be darker in winter.
    sun = 1.0 if level == 2 else math.sin(math.radians(float(_value(groups, "SUN_ELEVATION", "IMAGE_ATTRIBUTES"))))
    known = FAMILIES.get(family(name) or "", {})
    for path in sorted(metadata.parent.glob(f"{name}_*")):
        if path.suffix.lower() not in (".tif", ".tiff"):
            continue
        band = parse_name(path.name).band or ""
        rule = known_mask(band)
        match = _BAND.fullmatch(band)
        if rule is not None:
            yield ProductImage(path, Band("mask"), rule)
        elif match is not None and (int(match["number"]) in known or band in _EXTRA):
            number = int(match["number"])
            if band.lower().startswith("sr_band"):  # Collection 1, ordered as surface reflectance; its MTL is that of level 1
                yield ProductImage(path, Band(band, COLLECTION1_NODATA, None, COLLECTION1_SCALE, 0.0, known[number][1]))
                continue
            scale = float(_value(groups, f"REFLECTANCE_MULT_BAND_{number}", *names)) / sun
            offset = float(_value(groups, f"REFLECTANCE_ADD_BAND_{number}", *names)) / sun
            yield ProductImage(path, Band(band, NODATA, None, scale, offset, known.get(number, ("", None))[1]))
