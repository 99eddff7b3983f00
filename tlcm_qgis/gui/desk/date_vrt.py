"""A small file that shows a date of a stack: GDAL's VRT of three bands, made of one or many images.

Whatever QGIS computes of the picture (statistics, histograms) lands in this file or beside it, never beside the images.
"""

from __future__ import annotations

import math
import os
from dataclasses import dataclass
from typing import Dict, Optional, Sequence, Tuple

from osgeo import gdal, osr
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ...core.spec.errors import InputError
from ...core.spec.hrefs import is_remote
from ...core.spec.messages import tr
from ...core.spec.stack_document import StackFile
from .reading import gdal_name

_PART = 1e-3  # of a pixel: edges nearer than this are the same
_REFERENCES = ("SourceFilename", "SourceDataset")  # the elements of a VRT that name another file


@dataclass(frozen=True)
class _Source:
    """A band of an image: where it is, its pixels and what they mean."""

    name: str
    number: int
    width: int
    height: int
    transform: Tuple[float, ...]
    wkt: str
    data_type: str
    block: Tuple[int, int]
    nodata: Optional[float]
    scale: Optional[float]
    offset: Optional[float]

    @property
    def bounds(self) -> Tuple[float, float, float, float]:
        """Return left, bottom, right, top of an image with the north above."""
        left, dx, _, top, _, dy = self.transform
        return left, top + dy * self.height, left + dx * self.width, top


def write_date_vrt(path: str, groups: Sequence[Sequence[StackFile]], bands: Sequence[str]) -> None:
    """Write a VRT with one band for each of ``bands``, mosaicked from the files of its group; the first tile lies on top.

    The pixels are those of the finest image. Tiles in another coordinate system are transformed.

    Raises:
        InputError: an image cannot be opened.
        OSError: the file cannot be written.
    """
    os.makedirs(os.path.dirname(path), exist_ok=True)
    sources = [[_source(file, band) for file in group] for group, band in zip(groups, bands)]
    first = sources[0][0]
    sources = [
        [
            source if _is_same(source.wkt, first.wkt) else _transformed(source, first, f"{path[:-4]}_{b}_{i}.vrt")
            for i, source in enumerate(group)
        ]
        for b, group in enumerate(sources)
    ]
    _write(path, _document(sources, bands, os.path.dirname(path)))


def copy_vrt(path: str, folder: str) -> str:
    """Copy a VRT of this module with all that belongs to it into another folder and return its new path; references are kept right.

    Raises:
        OSError: it cannot be read or written.
        ValueError: it is no VRT.
    """
    old = os.path.dirname(path)
    document = QDomDocument()
    with open(path, encoding="utf-8") as file:
        document.setContent(file.read())
    if document.documentElement().tagName() != "VRTDataset":
        raise ValueError(f"{path} is no VRT")
    for name in _REFERENCES:
        found = document.elementsByTagName(name)
        for element in (found.at(i).toElement() for i in range(found.count())):
            target = element.text()
            if element.attribute("relativeToVRT") == "1":
                target = os.path.normpath(os.path.join(old, target))
            if os.path.dirname(target) == old and target.endswith(".vrt"):
                target = copy_vrt(target, folder)
            _refer(element, target, folder)
    os.makedirs(folder, exist_ok=True)
    new = os.path.join(folder, os.path.basename(path))
    _write(new, document)
    return new


def _write(path: str, document: QDomDocument) -> None:
    with open(path, "w", encoding="utf-8") as file:
        file.write(document.toString())


def _open(name: str) -> gdal.Dataset:
    try:
        data = gdal.OpenEx(name, gdal.OF_RASTER)
    except RuntimeError:  # where somebody has switched GDAL's exceptions on
        data = None
    if data is None:
        raise InputError(tr("{file} cannot be opened."), tr("Check that it is a raster."), file=name)
    return data


def _source(file: StackFile, band: str) -> _Source:
    number = [one.name for one in file.bands].index(band) + 1
    known = file.bands[number - 1]
    return _describe(gdal_name(file.href), number, known.nodata)


def _describe(name: str, number: int, nodata: Optional[float]) -> _Source:
    data = _open(name)
    if number > data.RasterCount:
        raise InputError(tr("{file} has no band {band} any more."), tr("Make the stack again."), file=name, band=number)
    band = data.GetRasterBand(number)
    return _Source(
        name,
        number,
        data.RasterXSize,
        data.RasterYSize,
        tuple(data.GetGeoTransform()),
        data.GetProjection(),
        gdal.GetDataTypeName(band.DataType),
        tuple(band.GetBlockSize()),
        nodata if nodata is not None else band.GetNoDataValue(),
        band.GetScale(),
        band.GetOffset(),
    )


def _is_same(wkt: str, other: str) -> bool:
    return wkt == other or not wkt or not other or bool(osr.SpatialReference(wkt).IsSame(osr.SpatialReference(other)))


def _transformed(source: _Source, like: _Source, path: str) -> _Source:
    """Return the source in the coordinate system and pixel size of another one, by a VRT of its own."""
    options = {} if source.nodata is None else {"srcNodata": source.nodata, "dstNodata": source.nodata}
    sizes = {"xRes": abs(like.transform[1]), "yRes": abs(like.transform[5])}
    warped = gdal.Warp(path, _open(source.name), format="VRT", dstSRS=like.wkt, **sizes, **options)
    if warped is None:
        raise InputError(tr("{file} cannot be transformed."), tr("Check its coordinate system."), file=source.name)
    warped.FlushCache()
    del warped
    return _describe(path, source.number, source.nodata)


def _document(groups: Sequence[Sequence[_Source]], names: Sequence[str], folder: str) -> QDomDocument:
    every = [source for group in groups for source in group]
    finest = min(every, key=lambda source: abs(source.transform[1]))
    if all(source.transform == finest.transform for source in every):  # also images that are rotated, or have no place on earth
        transform, width, height = finest.transform, max(source.width for source in every), max(source.height for source in every)
    else:
        transform, width, height = _frame(every, finest)
    document = QDomDocument()
    root = document.createElement("VRTDataset")
    document.appendChild(root)
    root.setAttribute("rasterXSize", str(width))
    root.setAttribute("rasterYSize", str(height))
    if finest.wkt:
        _add(root, "SRS", finest.wkt, dataAxisToSRSAxisMapping=_axes(finest.wkt))
    _add(root, "GeoTransform", ", ".join(repr(value) for value in transform))
    for number, (group, name, colour) in enumerate(zip(groups, names, ("Red", "Green", "Blue")), start=1):
        band = _add(root, "VRTRasterBand", dataType=group[0].data_type, band=str(number))
        _add(band, "Description", name)
        _add(band, "ColorInterp", colour)
        _fill_band(band, group, transform, folder)
    return document


def _frame(every: Sequence[_Source], finest: _Source) -> Tuple[Tuple[float, ...], int, int]:
    """Return transform, width and height that hold all sources; the pixels of the finest one stay whole."""
    left, dx, _, top, _, dy = finest.transform
    boxes = [source.bounds for source in every]
    left += math.floor((min(box[0] for box in boxes) - left) / dx + _PART) * dx
    top += math.floor((max(box[3] for box in boxes) - top) / dy + _PART) * dy
    width = math.ceil((max(box[2] for box in boxes) - left) / dx - _PART)
    height = math.ceil((min(box[1] for box in boxes) - top) / dy - _PART)
    return (left, dx, 0.0, top, 0.0, dy), width, height


def _axes(wkt: str) -> str:
    reference = osr.SpatialReference(wkt)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return ",".join(str(axis) for axis in reference.GetDataAxisToSRSAxisMapping())


def _add(parent: QDomElement, tag: str, text: str = "", **attributes: str) -> QDomElement:
    document = parent.ownerDocument()
    element = document.createElement(tag)
    for name, value in attributes.items():
        element.setAttribute(name, value)
    if text:
        element.appendChild(document.createTextNode(text))
    parent.appendChild(element)
    return element


def _fill_band(band: QDomElement, group: Sequence[_Source], transform: Sequence[float], folder: str) -> None:
    first = group[0]
    for name, value in (("NoDataValue", first.nodata), ("Offset", first.offset), ("Scale", first.scale)):
        if value is not None:
            _add(band, name, repr(value))
    for source in reversed(group):  # the last one is drawn on top
        _add_source(band, source, transform, source.width, source.height, folder)
    # With a single source GDAL would hand the computation of a histogram down to the image and write the result beside it: one pixel more.
    _add_source(band, first, transform, 1, 1, folder)


def _add_source(band: QDomElement, source: _Source, transform: Sequence[float], width: int, height: int, folder: str) -> None:
    """Add the upper left ``width`` x ``height`` pixels of a source at their place."""
    element = _add(band, "SimpleSource" if source.nodata is None else "ComplexSource")
    _refer(_add(element, "SourceFilename", source.name), source.name, folder)
    _add(element, "SourceBand", str(source.number))
    size = {"RasterXSize": str(source.width), "RasterYSize": str(source.height)}
    block = {"BlockXSize": str(source.block[0]), "BlockYSize": str(source.block[1])}
    _add(element, "SourceProperties", DataType=source.data_type, **size, **block)
    if tuple(source.transform) == tuple(transform):
        x, y, by_x, by_y = 0.0, 0.0, 1.0, 1.0
    else:
        x, y = (source.transform[0] - transform[0]) / transform[1], (source.transform[3] - transform[3]) / transform[5]
        by_x, by_y = source.transform[1] / transform[1], source.transform[5] / transform[5]
    _add(element, "SrcRect", **_rectangle(0, 0, width, height))
    _add(element, "DstRect", **_rectangle(x, y, width * by_x, height * by_y))
    if source.nodata is not None:
        _add(element, "NODATA", repr(source.nodata))


def _rectangle(*values: float) -> Dict[str, str]:
    return dict(zip(("xOff", "yOff", "xSize", "ySize"), (repr(value) for value in values)))


def _refer(element: QDomElement, target: str, folder: str) -> None:
    """Write a reference: relative to the VRT where that is possible, so that a project folder can be moved with its images."""
    relative = ""
    if not is_remote(target) and os.path.isabs(target):
        try:
            relative = os.path.relpath(target, folder).replace(os.sep, "/")
        except ValueError:  # no relative path leads to another drive
            relative = ""
    element.setAttribute("relativeToVRT", "1" if relative else "0")
    element.firstChild().setNodeValue(relative or target)
