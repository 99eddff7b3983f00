"""MTLCC (Rußwurm and Körner 2018, doi:10.5281/zenodo.5712933): tiles of Sentinel-2 series of Bavaria with crops, as GeoTIFFs.

data16/<tile>/<YYYYMMDD>_10m.tif, _20m.tif, _60m.tif and y.tif, or as the authors' tfrecord2tif.py writes them: 10m/<YYYYMMDD>.tif, ... and
labels.tif; data17 likewise. tileids/<part>.tileids names the tiles of a part, a line each; classes.txt the classes: <code>|<name>.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, ClassVar, Final

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from ..spec.errors import InputError
from ..spec.messages import tr
from . import EVERY, IGNORED, Scaling, SeriesItem, absent, damaged, listed

MTLCC: Final = "MTLCC"
RESOLUTIONS: Final = {"10m": 4, "20m": 6, "60m": 3}  # bands of each
BANDS: Final = sum(RESOLUTIONS.values())
UNIT: Final = 1e4  # stored value of reflectance 1
LABELS: Final = ("y.tif", "labels.tif")
_DAY: Final = re.compile(r"(?:(\d{8})_(?:10|20|60)m|(?:10|20|60)m/(\d{8}))\.tif")
_YEAR: Final = re.compile(r"data(\d\d)")


@dataclass(frozen=True, slots=True)
class Mtlcc:
    """Tiles of a part and a year; see ``SeriesDataset``.

    Attributes:
        without: tiles that the list of the part names and the folder of the year has not: downloads hold some of them only.
        codes: of the classes in the label files.
    """

    folder: Path
    names: tuple[str, ...]
    without: tuple[str, ...]
    classes: tuple[str, ...]
    codes: tuple[int, ...]
    first_day: date
    scaling: ClassVar[Scaling] = Scaling(np.zeros(BANDS, np.float32), np.full(BANDS, UNIT, np.float32))
    red: ClassVar[int] = 0  # the 10 m bands go from red to near infrared
    near_infrared: ClassVar[int] = 3

    @classmethod
    def open(cls, folder: Path, part: str, year: str = "data16") -> Mtlcc:
        """Return the tiles of a part, in the order of its list.

        Args:
            folder: of the data set.
            part: "train_fold0", "test_fold0", ..., "eval".
            year: folder of the tiles, "data16" or "data17".

        Raises:
            InputError: classes.txt or the list is missing or damaged, or there is none of the tiles.
        """
        codes, classes = _classes(folder / "classes.txt")
        listing = folder / "tileids" / f"{part}.tileids"
        wanted = [line.strip() for line in _text(listing).splitlines() if line.strip()]
        strange = [name for name in wanted if not re.fullmatch(r"[\w-]+", name)]
        if strange or not wanted:
            raise damaged(listing, MTLCC, f"{listed(strange)} is no name of a tile" if strange else "it names no tile")
        tiles = folder / year
        present = [name for name in wanted if (tiles / name).is_dir()]
        if not present:
            raise InputError(
                tr("{folder} holds none of the tiles that {file} names."),
                tr("Unpack the data set whole, and name the folder that holds data16, tileids and classes.txt."),
                folder=tiles,
                file=listing,
            )
        numbered = _YEAR.fullmatch(year)
        first_day = date(2000 + int(numbered[1]) if numbered else 2016, 1, 1)
        without = tuple(name for name in wanted if name not in set(present))
        return cls(tiles, tuple(present), without, classes, codes, first_day)

    def dates(self, index: int) -> tuple[date, ...]:
        """Return the dates of a tile; raises ``InputError`` if it has none."""
        tile = self.folder / self.names[index]
        files = (path.relative_to(tile).as_posix() for path in tile.glob("**/*.tif"))
        days = {found[1] or found[2] for found in map(_DAY.fullmatch, files) if found}
        try:
            dates = sorted(datetime.strptime(day, "%Y%m%d").date() for day in days)
        except ValueError as error:
            raise damaged(tile, MTLCC, str(error)) from error
        if not dates:
            raise damaged(tile, MTLCC, "it holds no image of any date")
        return tuple(dates)

    def labels(self, index: int) -> NDArray[np.int64]:
        """Return the labels of a tile; codes that classes.txt does not name have none. Raises ``InputError`` if there are no labels."""
        tile = self.folder / self.names[index]
        file = next((tile / name for name in LABELS if (tile / name).exists()), tile / LABELS[0])
        codes = _bands(file, 1)[0]
        labels = np.full(codes.shape, IGNORED, np.int64)
        for position, code in enumerate(self.codes[1:], start=1):
            labels[codes == code] = position
        return labels

    def read(self, index: int, rows: slice = EVERY, cols: slice = EVERY, dates: Sequence[int] | None = None) -> SeriesItem:
        """Return a tile or a part of it; coarser bands are repeated in the pixels of the finest. See ``SeriesDataset.read``."""
        known, labels = self.dates(index), self.labels(index)
        chosen = known if dates is None else tuple(known[position] for position in dates)
        with rasterio.Env(GDAL_DISABLE_READDIR_ON_OPEN="EMPTY_DIR"):  # a third less time: a folder holds more than a hundred files
            values = np.stack([self._image(index, day, labels.shape) for day in chosen])[:, :, rows, cols]
        present = (values != 0).any(axis=1)  # 0 is no data in Sentinel-2 products
        return SeriesItem(self.names[index], self.scaling.apply(values), present, chosen, labels[rows, cols])

    def _image(self, index: int, day: date, shape: tuple[int, ...]) -> NDArray[Any]:
        """Return all bands of a date (C, H, W)."""
        tile, text = self.folder / self.names[index], f"{day:%Y%m%d}"
        parts = []
        for resolution, count in RESOLUTIONS.items():
            beside = tile / f"{text}_{resolution}.tif"
            file = beside if beside.exists() or not (tile / resolution).is_dir() else tile / resolution / f"{text}.tif"
            bands = _bands(file, count)
            if resolution == "10m" and bands.shape[1:] != shape:
                raise damaged(file, MTLCC, f"{bands.shape[1:]} pixels where the labels have {shape}")
            parts.append(_repeated(bands, shape))
        return np.concatenate(parts)


def _repeated(bands: NDArray[Any], shape: tuple[int, ...]) -> NDArray[Any]:
    """Return bands (C, h, w) on a finer raster (H, W): the value of the pixel that lies there."""
    rows, cols = (np.arange(fine) * coarse // fine for fine, coarse in zip(shape, bands.shape[1:], strict=True))
    return bands[:, rows[:, None], cols]


def _bands(file: Path, count: int) -> NDArray[Any]:
    """Return the bands (count, h, w) of a file."""
    if not file.is_file():
        raise absent(file, MTLCC)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(file) as image:
                bands: NDArray[Any] = image.read()
    except RasterioError as error:
        raise damaged(file, MTLCC, "it is no whole image") from error
    if len(bands) != count:
        raise damaged(file, MTLCC, f"{len(bands)} bands where {count} belong")
    return bands


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except OSError as error:
        raise absent(file, MTLCC) from error
    except ValueError as error:
        raise damaged(file, MTLCC, "it is no text") from error


def _classes(file: Path) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """Return codes and names; the first class is the background."""
    rows = [line.split("|", 1) for line in _text(file).splitlines() if "|" in line]
    try:
        codes = tuple(int(code) for code, _ in rows)
    except ValueError as error:
        raise damaged(file, MTLCC, str(error)) from error
    if len(codes) < 2 or len(set(codes)) < len(codes):
        raise damaged(file, MTLCC, "it names less than two classes, or a code twice")
    return codes, tuple(name.strip() for _, name in rows)
