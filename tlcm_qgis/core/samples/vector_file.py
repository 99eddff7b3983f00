"""A user's vector file as arrays: geometries, chosen fields, and the class scheme that may lie beside them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray
from pyogrio import raw
from pyogrio.errors import DataLayerError, DataSourceError

from ..spec.classes import SCHEME_TABLE, ClassScheme
from ..spec.errors import InputError, ParameterError
from ..spec.messages import tr

SAMPLES_LAYER: Final = "samples"
LONGEST_REASON: Final = 200
READ_ERRORS: Final = (DataLayerError, DataSourceError, UnicodeDecodeError)


@dataclass(frozen=True)
class VectorFile:
    """One layer of a vector file, described but not read.

    Attributes:
        path: file or database; ``layer``: name in it; ``where``: filter in the SQL of the file, "" for none.
        crs: authority code or WKT.
        fields: names in the order of the file.
        scheme: the table ``tlcm_classes`` of the same file, if there is one.
    """

    path: str
    layer: str
    where: str
    crs: str
    fields: tuple[str, ...]
    scheme: ClassScheme | None

    @classmethod
    def open(cls, source: str) -> VectorFile:
        """Open ``path``, or ``path|layername=x|subset=y`` as QGIS writes it.

        Raises:
            InputError: it cannot be read, the layer is missing or not named, or it has no geometry or coordinate system.
        """
        path, *parts = str(source).split("|")
        options = {key.casefold(): value for key, _, value in (part.partition("=") for part in parts)}
        layer, tables = _choose_layer(path, options.get("layername"))
        info = _read_info(path, layer)
        if info["geometry_type"] is None:
            raise InputError(
                tr("Layer {layer} of {file} has no geometry."), tr("Choose a layer of points or polygons."), layer=layer, file=path
            )
        if not info["crs"]:
            raise InputError(
                tr("Layer {layer} of {file} has no coordinate system."),
                tr("Set the coordinate system of the layer and save it, then try again."),
                layer=layer,
                file=path,
            )
        scheme = _read_scheme(path) if SCHEME_TABLE in tables else None
        return cls(path, layer, options.get("subset", ""), str(info["crs"]), tuple(map(str, info["fields"])), scheme)

    def field(self, name: str) -> str | None:
        """Return the field with this name, else the only one that differs in case alone, else ``None``."""
        if name in self.fields:
            return name
        similar = [field for field in self.fields if field.casefold() == name.casefold()]
        return similar[0] if len(similar) == 1 else None

    def need_field(self, name: str, parameter: str) -> str:
        """Return the field with this name; raises ``ParameterError``, which lists the fields, if there is none."""
        field = self.field(name)
        if field is None:
            raise ParameterError(
                tr("{parameter} is {name}, but the layer has no such field."),
                tr("Choose one of its fields: {fields}."),
                parameter=parameter,
                name=repr(name),
                fields=", ".join(self.fields) or "-",
            )
        return field

    def read(self, fields: Iterable[str]) -> tuple[NDArray[np.object_], dict[str, NDArray[Any]]]:
        """Return the geometries (N,), ``None`` where there is no readable one, and the values (N,) of the fields."""
        wanted = list(dict.fromkeys(fields))
        try:
            meta, fids, wkb, columns = raw.read(self.path, layer=self.layer, columns=wanted, where=self.where or None, return_fids=True)
        except READ_ERRORS as error:
            raise _unreadable(self.path, error) from error
        values = dict(zip(map(str, meta["fields"]), columns, strict=True))
        for name, kind in zip(map(str, meta["fields"]), meta["ogr_types"], strict=True):
            if kind == "OFTInteger64" and values[name].dtype.kind == "f":
                values[name] = self._exact_integers(name, fids)
        return shapely.from_wkb(wkb, on_invalid="ignore"), values

    def _exact_integers(self, name: str, fids: NDArray[np.int64]) -> NDArray[np.object_]:
        """Read large integers beside NULLs, which make a column float and would round them; NULL becomes ``None``."""
        quoted = name.replace('"', '""')
        where = f'"{quoted}" IS NOT NULL' + (f" AND ({self.where})" if self.where else "")
        _, found, _, columns = raw.read(
            self.path, layer=self.layer, columns=[name], where=where, read_geometry=False, return_fids=True
        )  # fmt: skip
        values = np.full(len(fids), None, object)
        order = np.argsort(fids)
        values[order[np.searchsorted(fids[order], found)]] = columns[0].astype(object)
        return values


def _unreadable(path: str, error: Exception) -> InputError:
    return InputError(
        tr("{file} cannot be read as a vector layer: {reason}."),
        tr("Give a file of points or polygons, for example a GeoPackage."),
        file=path,
        reason=str(error)[:LONGEST_REASON],  # SQLite quotes whole statements
    )


def _choose_layer(path: str, name: str | None) -> tuple[str, list[str]]:
    """Return the layer to read and the names of all layers and tables of the file."""
    if not Path(path).exists() and "://" not in path and not path.startswith("/vsi"):
        raise InputError(tr("There is no file {file}."), tr("Check the path of the samples."), file=path)
    try:
        listed = pyogrio.list_layers(path)
    except READ_ERRORS as error:
        raise _unreadable(path, error) from error
    tables = [str(row[0]) for row in listed]
    spatial = [str(row[0]) for row in listed if row[1] is not None and row[0] != SCHEME_TABLE]
    if name is None:
        name = next((layer for layer in (SAMPLES_LAYER, *spatial[: 1 if len(spatial) == 1 else 0]) if layer in spatial), None)
        name = name or (tables[0] if len(tables) == 1 else None)
    if name is None or name not in tables:
        raise InputError(
            tr("{file} does not say which layer holds the samples.") if name is None else tr("{file} has no layer {layer}."),
            tr("Choose one of its layers: {layers} (file|layername=...)."),
            file=path,
            layer=name,
            layers=", ".join(spatial) or "-",
        )
    return name, tables


def _read_info(path: str, layer: str) -> dict[str, Any]:
    try:
        return dict(pyogrio.read_info(path, layer=layer))
    except READ_ERRORS as error:
        raise _unreadable(path, error) from error


def _read_scheme(path: str) -> ClassScheme | None:
    try:
        meta, _, _, columns = raw.read(path, layer=SCHEME_TABLE, read_geometry=False)
    except READ_ERRORS as error:
        raise _unreadable(path, error) from error
    names = [str(name).casefold() for name in meta["fields"]]
    rows = [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]
    return ClassScheme.from_json(rows, path) if rows else None
