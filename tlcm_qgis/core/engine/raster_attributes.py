"""The ``.tif.aux.xml`` beside a map: category names and attribute table, which rasterio cannot write.

GDAL (and with it QGIS, ArcGIS, R) reads the file as part of the raster. Form: GDAL's "PAM" and GDALRasterAttributeTable.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Final

from ..spec.classes import ClassScheme, LandCoverClass
from .text import xml_text

INTEGER, TEXT = 0, 2  # GDALRATFieldType
GENERIC, PIXEL_COUNT, NAME, MIN_MAX, RED, GREEN, BLUE, ALPHA = 0, 1, 2, 5, 6, 7, 8, 9  # GDALRATFieldUsage
COLUMNS: Final = (
    ("Value", INTEGER, MIN_MAX),
    ("Count", INTEGER, PIXEL_COUNT),
    ("Class_Name", TEXT, NAME),
    ("Code", TEXT, GENERIC),
    ("Red", INTEGER, RED),
    ("Green", INTEGER, GREEN),
    ("Blue", INTEGER, BLUE),
    ("Alpha", INTEGER, ALPHA),
)


def class_attributes(scheme: ClassScheme, counts: Sequence[int]) -> str:
    """Return the content of the file for a map.

    Args:
        scheme: its classes.
        counts: number of pixels of each value 0-255.
    """
    names = {item.value: item.name for item in scheme.classes}
    categories = "".join(f"      <Category>{_text(names.get(value, ''))}</Category>\n" for value in range(max(names) + 1))
    fields = "".join(
        f'      <FieldDefn index="{index}">\n        <Name>{name}</Name>\n        <Type>{kind}</Type>\n'
        f"        <Usage>{usage}</Usage>\n      </FieldDefn>\n"
        for index, (name, kind, usage) in enumerate(COLUMNS)
    )
    rows = "".join(_row(index, item, int(counts[item.value])) for index, item in enumerate(scheme.classes))
    return (
        '<PAMDataset>\n  <PAMRasterBand band="1">\n'
        f"    <CategoryNames>\n{categories}    </CategoryNames>\n"
        f'    <GDALRasterAttributeTable tableType="thematic">\n{fields}{rows}    </GDALRasterAttributeTable>\n'
        "  </PAMRasterBand>\n</PAMDataset>\n"
    )


def _row(index: int, item: LandCoverClass, count: int) -> str:
    colour = [str(int(item.colour[i : i + 2], 16)) for i in (1, 3, 5)]
    values = [str(item.value), str(count), _text(item.name), _text(item.code), *colour, "255"]
    return f'      <Row index="{index}">\n' + "".join(f"        <F>{value}</F>\n" for value in values) + "      </Row>\n"


def _text(text: str) -> str:
    return escape(xml_text(text), quote=False)
