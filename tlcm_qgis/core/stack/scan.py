"""Which files of a folder or list are images: products as downloaded, and plain raster files."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from ..spec.errors import InputError
from ..spec.hrefs import is_remote
from ..spec.json_file import UNEXPECTED, read_json
from ..spec.messages import Message, tr
from . import landsat, sentinel2

RASTER_SUFFIXES: Final = (".tif", ".tiff", ".jp2", ".img", ".vrt")
_ENVI_SUFFIXES: Final = (".dat", ".bsq", ".bil", ".bip")
_OTHER_FORMATS: Final = (".hdf", ".h5", ".nc", ".nc4")
_ARCHIVE: Final = re.compile(r"(?:^S2[A-D]_MSI.*\.zip|^L[COTE]0?[4-9].*\.(?:tar|tar\.gz|tgz|zip))$", re.I)
_OWN_MAP: Final = re.compile(r"(?:map|confidence|probabilities)_[0-9]{4}-[0-9]{2}-[0-9]{2}\.tif")
_IMAGE_JOBS: Final = ("tlcm:createdemostack", "tlcm:createcomposites")  # their folders hold images, those of other jobs hold results


@dataclass(frozen=True, slots=True)
class PlainFile:
    """A raster file that is no part of a known product; ``parts``: folders and name that may tell its date."""

    href: str
    parts: tuple[str, ...]


@dataclass
class Candidates:
    """What was found.

    Attributes:
        safes: Sentinel-2 product folders -> the images wanted of it (empty: all).
        landsats: metadata files of Landsat products -> the images wanted (empty: all).
        plain: other raster files, sorted by path.
        notes: what was left out, and why.
    """

    safes: dict[Path, list[Path]] = field(default_factory=dict)
    landsats: dict[Path, list[Path]] = field(default_factory=dict)
    plain: list[PlainFile] = field(default_factory=list)
    notes: list[Message] = field(default_factory=list)


def scan_folder(folder: Path) -> Candidates:
    """Return the images in a folder and its subfolders.

    Raises:
        InputError: the folder does not exist or cannot be read.
    """
    if not folder.is_dir():
        raise InputError(tr("The folder {folder} does not exist."), tr("Check its name."), folder=folder)
    found = Candidates()
    enclosing = sentinel2.find_product(folder)
    if enclosing is not None:
        found.safes[enclosing] = []
        return found
    archives, others = [], []
    for directory, names in _walk(folder, found):
        metadata = landsat.metadata_files(directory)
        found.landsats |= {file: [] for file in metadata}
        products = tuple(landsat.product_name(file) for file in metadata)
        for name in names:
            path = directory / name
            if _ARCHIVE.search(name):
                archives.append(name)
            elif path.suffix.lower() in _OTHER_FORMATS:
                others.append(name)
            elif _is_raster(path) and not _OWN_MAP.fullmatch(name) and not (products and name.startswith(products)):
                found.plain.append(PlainFile(str(path), path.relative_to(folder).parts))
    if archives:
        found.notes.append(
            Message(
                tr("{count} packed products ({first}, ...) are left out: unpack them first."),
                {"count": len(archives), "first": archives[0]},
            )
        )
    if others:
        found.notes.append(
            Message(
                tr("{count} HDF or NetCDF files ({first}, ...) are left out: export their bands as GeoTIFF first."),
                {"count": len(others), "first": others[0]},
            )
        )
    return found


def _walk(folder: Path, found: Candidates) -> Iterator[tuple[Path, list[str]]]:
    """Yield directories with the names of their files; products and results of our own are taken out."""
    visited: set[str] = set()  # links may lead in circles
    for root, directories, names in os.walk(folder, followlinks=True):
        directory = Path(root)
        real = os.path.realpath(root)
        if real in visited:
            directories.clear()
            continue
        visited.add(real)
        if any(name in names for name in sentinel2.METADATA_NAMES):
            found.safes[directory] = []
            directories.clear()
            continue
        if _is_result(directory, names):
            found.notes.append(Message(tr("The folder {folder} holds results of this plugin and is left out."), {"folder": str(directory)}))
            directories.clear()
            continue
        directories[:] = sorted(name for name in directories if not name.startswith("."))
        yield directory, sorted(name for name in names if not name.startswith("."))


def _is_result(directory: Path, names: Sequence[str]) -> bool:
    if "series.json" in names:
        return True
    if "run.json" not in names:
        return False
    try:
        algorithm = read_json(directory / "run.json")["algorithm"]
    except (OSError, *UNEXPECTED):
        return False
    return str(algorithm).startswith("tlcm:") and algorithm not in _IMAGE_JOBS


def _is_raster(path: Path) -> bool:
    suffix = path.suffix.lower()
    return suffix in RASTER_SUFFIXES or (suffix in _ENVI_SUFFIXES and (path.with_suffix(".hdr").exists() or Path(f"{path}.hdr").exists()))


def scan_list(files: Sequence[str]) -> Candidates:
    """Return the images of a list of files; files of a known product are read with its metadata.

    Raises:
        InputError: a file does not exist.
    """
    found = Candidates()
    for href in dict.fromkeys(files):
        if is_remote(href) or (":" in href[2:] and not Path(href).exists()):  # URL, GDAL virtual path or subdataset
            found.plain.append(PlainFile(href, (href.replace("\\", "/").rsplit("?", 1)[0].rstrip("/").rsplit("/", 1)[-1],)))
            continue
        path = Path(href).absolute()
        if not path.exists():
            raise InputError(tr("The image {file} does not exist."), tr("Check its name and whether its disk is connected."), file=href)
        _add_path(found, path)
    found.plain.sort(key=lambda file: file.href)
    return found


def _add_path(found: Candidates, path: Path) -> None:
    safe = sentinel2.find_product(path)
    if safe is not None:
        wanted = found.safes.setdefault(safe, [])
        if path.is_file() and path.suffix.lower() in RASTER_SUFFIXES:
            wanted.append(path)
        return
    metadata = path if path.name.endswith(landsat.METADATA_SUFFIXES) else landsat.find_metadata(path)
    if metadata is not None:
        wanted = found.landsats.setdefault(metadata, [])
        if path != metadata:
            wanted.append(path)
    elif path.is_dir():
        inner = scan_folder(path)
        found.safes |= inner.safes
        found.landsats |= inner.landsats
        found.plain += inner.plain
        found.notes += inner.notes
    else:
        found.plain.append(PlainFile(str(path), path.parts[-5:]))
