"""Small series of images and labelled points with known faults, as users have them: GeoTIFFs in a folder and a GeoPackage."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, gdal_array, ogr, osr
from qgis import processing

SIZE = 40
BANDS = 4
REACH = 3  # pixels to each side: half of the published neighbourhood
FIRST = date(2020, 1, 10)
CRS = 32631
LEFT, TOP, PIXEL = 600000.0, 5600000.0, 10.0
PLACE = (LEFT, PIXEL, 0.0, TOP, 0.0, -PIXEL)
SPECTRA = {1: (800, 500, 300, 200), 2: (400, 600, 3500, 1800), 3: (1500, 1900, 2200, 2600)}
NAMES = {1: "Water", 2: "Forest", 3: "Built-up"}


@dataclass(frozen=True)
class Points:
    """Labelled pixels: rows, columns and class values (N,); ``dates`` (N,) ISO dates, or none."""

    row: np.ndarray
    col: np.ndarray
    value: np.ndarray
    dates: Sequence[str] = ()

    def take(self, index: np.ndarray) -> Points:
        """Return some of them."""
        return Points(
            self.row[index], self.col[index], self.value[index], [self.dates[i] for i in np.arange(len(self.row))[index] if self.dates]
        )


def keys(count: int, step: int = 30) -> list[str]:
    """Return ISO dates that lie ``step`` days apart."""
    return [(FIRST + timedelta(days=step * index)).isoformat() for index in range(count)]


def land(size: int = SIZE) -> np.ndarray:
    """Return the classes of all dates: upright stripes of water, forest and built-up land."""
    return np.broadcast_to(np.arange(size) * 3 // size + 1, (size, size)).astype(np.uint8)


def inside(size: int = SIZE) -> np.ndarray:
    """Return which pixels see one class only within the neighbourhood that augmentation looks at."""
    classes = land(size)[0]
    apart = [len(set(classes[max(col - REACH, 0) : col + REACH + 1])) == 1 for col in range(size)]
    return np.broadcast_to(apart, (size, size))


def image(index: int, size: int = SIZE, bands: int = BANDS) -> np.ndarray:
    """Return an image (bands, size, size); each date is lit a little differently."""
    table = np.zeros((max(SPECTRA) + 1, bands))
    for value, spectrum in SPECTRA.items():
        table[value] = spectrum[:bands]
    clear = np.moveaxis(table[land(size)], -1, 0)
    rng = np.random.default_rng(index)
    return np.maximum(clear * rng.normal(1, 0.06, clear.shape) * (1 + 0.05 * np.sin(index)), 1).astype(np.uint16)


def points(per_class: int = 12, size: int = SIZE, seed: int = 0) -> Points:
    """Return true samples, as many of each class."""
    rng, classes = np.random.default_rng(seed), land(size)
    places = [rng.permutation(np.argwhere(classes == value))[:per_class] for value in SPECTRA]
    row, col = np.concatenate(places).T
    return Points(row, col, classes[row, col].astype(np.int64))


def write_images(folder: Path, images: Mapping[str, np.ndarray], nodata: float | None = 0, **form: Any) -> Path:
    """Write an image (bands, h, w) a date into ``folder`` and return it; ``form``: see ``write_image``."""
    folder.mkdir(parents=True)
    for key, values in images.items():
        write_image(folder / f"image_{key}.tif", values, nodata, **form)
    return folder


def write_image(
    path: Path,
    values: np.ndarray,
    nodata: float | None = None,
    place: Sequence[float] | None = PLACE,
    system: str | None = None,
    options: Sequence[str] = (),
    bands: Sequence[str] = (),
) -> None:
    """Write (bands, h, w) values as a GeoTIFF.

    Args:
        path: of the file.
        values: of any type that GDAL knows.
        nodata: what the file says is nodata.
        place: geotransform, or none.
        system: WKT of the coordinate system, "" for none; left out: that of the scene.
        options: of the driver.
        bands: their names, if the file says them.
    """
    kind = gdal_array.NumericTypeCodeToGDALTypeCode(values.dtype)
    target = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[2], values.shape[1], len(values), kind, list(options))
    if place is not None:
        target.SetGeoTransform(place)
    target.SetProjection(_system().ExportToWkt() if system is None else system)
    for number, band in enumerate(values, 1):
        target.GetRasterBand(number).WriteArray(band)
        if nodata is not None:
            target.GetRasterBand(number).SetNoDataValue(nodata)
    for number, name in enumerate(bands, 1):
        target.GetRasterBand(number).SetDescription(name)
    target.FlushCache()


def write_points(
    path: Path,
    labelled: Points,
    text: str = "",
    place: Sequence[float] = PLACE,
    system: str | None = None,
    names: Mapping[int, str] = NAMES,
) -> Path:
    """Write samples with the field ``class`` and, if they have dates, ``day``.

    Args:
        path: of the GeoPackage.
        labelled: the samples.
        text: what stands in front of the number of a class; "" for the name of the class.
        place: geotransform of the images.
        system: WKT of their coordinate system; left out: that of the scene.
        names: of the classes.
    """
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("points", _system() if system is None else osr.SpatialReference(system), ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("class", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("day", ogr.OFTString))
    layer.StartTransaction()
    for index in range(len(labelled.row)):
        feature = ogr.Feature(layer.GetLayerDefn())
        value = int(labelled.value[index])
        feature["class"] = text + str(value) if text else names[value]
        feature["day"] = labelled.dates[index] if labelled.dates else None
        x, y = gdal.ApplyGeoTransform(list(place), labelled.col[index] + 0.5, labelled.row[index] + 0.5)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT({x!r} {y!r})"))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    return path


def make_stack(folder: Path, images: Mapping[str, np.ndarray], **options: object) -> str:
    """Write images and let the plugin make their stack; return its file."""
    write_images(folder / "images", images)
    given = {"FOLDER": str(folder / "images"), "OUTPUT": str(folder / "stack.json"), **options}
    return processing.run("tlcm:createstack", given)["OUTPUT"]


def _system() -> osr.SpatialReference:
    system = osr.SpatialReference()
    system.ImportFromEPSG(CRS)
    return system
