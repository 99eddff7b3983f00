"""What can be imported from: layers of the project, and files with their layers and tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Optional, Sequence, Tuple

from qgis.core import QgsProviderRegistry, QgsVectorLayer, QgsWkbTypes

from ...core.spec.classes import SCHEME_TABLE
from ...core.spec.errors import InputError
from ...core.spec.messages import tr
from ...processing.class_table import read_scheme
from ...processing.locations import source_path
from ...processing.samples import CLASS_VALUE

# Names that fields often have, the surest first; compared without regard to case.
_CLASS_NAMES = (CLASS_VALUE, "class", "class_name", "classname", "label", "landcover", "land_cover", "lc", "code", "klasse")
_DATE_NAMES = ("date", "datum", "day", "datetime", "time")
_X_NAMES = ("x", "lon", "long", "longitude", "easting", "east", "rechtswert", "xcoord", "x_coord", "point_x")
_Y_NAMES = ("y", "lat", "latitude", "northing", "north", "hochwert", "ycoord", "y_coord", "point_y")
_DEGREES = ("lon", "long", "longitude")


@dataclass(frozen=True)
class Guess:
    """Fields that look as if they held class, date and coordinates; "" if none does."""

    label: str
    date: str
    x: str
    y: str

    @property
    def is_degrees(self) -> bool:
        """Return whether the coordinates seem to be longitude and latitude."""
        return self.x.casefold() in _DEGREES


def sublayers(path: str) -> List[Tuple[str, str]]:
    """Return name and source of every layer and table of a file.

    Raises:
        InputError: there is none.
    """
    details = QgsProviderRegistry.instance().querySublayers(path)
    found = [(one.name(), one.uri()) for one in details if one.providerKey() == "ogr"]
    wanted = [(name, uri) for name, uri in found if name != SCHEME_TABLE]
    if not wanted:
        raise InputError(
            tr("{file} holds no layer or table that can be read."),
            tr("Choose a GeoPackage, a shapefile, a CSV file or another vector format."),
            file=path,
        )
    return wanted


def open_table(name: str, uri: str) -> QgsVectorLayer:
    """Open a layer or table that is not in the project.

    Raises:
        InputError: it cannot be opened, or has no fields.
    """
    layer = QgsVectorLayer(uri, name, "ogr")
    if not layer.isValid() or not layer.fields().count():
        raise InputError(
            tr("{file} cannot be opened as a layer or table."), tr("Check that it is whole and has a line of field names."), file=uri
        )
    return layer


def guess_fields(names: Sequence[str]) -> Guess:
    """Return which fields seem to hold what."""
    by_case = {name.casefold(): name for name in reversed(names)}
    label, date, x, y = (
        next((by_case[name] for name in wanted if name in by_case), "") for wanted in (_CLASS_NAMES, _DATE_NAMES, _X_NAMES, _Y_NAMES)
    )
    return Guess(label, date, x, y)


def meanings(layer: QgsVectorLayer, field: str) -> Dict[str, str]:
    """Return what the values in the plugin's own class field mean by the table of classes in the same file, by label; else nothing.

    Raises:
        InputError: that table cannot be used.
    """
    scheme = read_scheme(source_path(layer.source())) if field == CLASS_VALUE else None
    return {str(item.value): item.name for item in scheme.classes} if scheme is not None else {}


def geometry_obstacle(source: QgsVectorLayer, target: QgsVectorLayer) -> Optional[InputError]:
    """Return why the geometries of one layer cannot become samples of another, ``None`` if they can; tables can where there are coordinates."""
    kinds = QgsWkbTypes.GeometryType
    own, wanted = source.geometryType(), target.geometryType()
    if own == wanted or (own in (kinds.NullGeometry, kinds.UnknownGeometry) and wanted == kinds.PointGeometry):  # type: ignore[attr-defined]
        return None
    return InputError(
        tr("The geometries of {source} are not of the kind that the samples layer holds ({kind})."),
        tr("Choose or make a layer of samples of that kind first."),
        source=source.name(),
        kind=QgsWkbTypes.geometryDisplayString(wanted),
    )
