"""Small stacks of every form, written without the worker: one file or many a date, with masks, tiles, and other bands."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, osr

WAVELENGTHS = {"B02": 0.49, "B03": 0.56, "B04": 0.665, "B08": 0.842, "B11": 1.61}
RGBN = ("B02", "B03", "B04", "B08")
PIXEL_M = 10.0
LEFT, TOP = 500000.0, 5000000.0


def write_image(path: Path, values: np.ndarray, left: float = LEFT, epsg: int = 32631, pixel: float = PIXEL_M) -> None:
    """Write bands (bands, height, width) as a GeoTIFF."""
    path.parent.mkdir(parents=True, exist_ok=True)
    data = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[2], values.shape[1], values.shape[0], gdal.GDT_UInt16)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    data.SetProjection(reference.ExportToWkt())
    data.SetGeoTransform((left, pixel, 0, TOP, 0, -pixel))
    for number, band in enumerate(values, start=1):
        data.GetRasterBand(number).WriteArray(band.astype(np.uint16))
    del data


def scene(number: int, count: int, side: int) -> np.ndarray:
    """Return (count, side, side) stored values of a date; the left quarter has no data."""
    values = np.random.default_rng(number).integers(100, 3000, (count, side, side))
    values[:, :, : side // 4] = 0
    return values


def mask(side: int) -> np.ndarray:
    """Return (1, side, side): the second quarter is cloudy."""
    bad = np.zeros((1, side, side))
    bad[:, :, side // 4 : side // 2] = 9
    return bad


def asset(href: str, bands: Sequence[str], role: str = "data", **fields: Any) -> dict[str, Any]:
    """Return an asset of a stack."""
    known = [{"name": name, **({"eo:center_wavelength": WAVELENGTHS[name]} if name in WAVELENGTHS else {})} for name in bands]
    return {"href": href, "bands": known, "roles": [role], "tlcm:tile": "", **fields}


def make_stack(
    folder: Path, days: Sequence[str], bands: Sequence[str] = RGBN, side: int = 40, has_mask: bool = False, is_split: bool = False
) -> Path:
    """Write a stack and its images and return its path.

    Args:
        folder: for stack.json; images lie in its subfolder "images".
        days: of the dates.
        bands: of each date.
        side: of the images in pixels.
        has_mask: whether every date has a mask.
        is_split: whether every band is a file.
    """
    features = []
    for number, day in enumerate(days):
        values = scene(number, len(bands), side)
        assets: dict[str, Any] = {}
        for index, part in enumerate([[name] for name in bands] if is_split else [list(bands)]):
            name = f"S2A_{day}{'_' + part[0] if is_split else ''}.tif"
            write_image(folder / "images" / name, values[index : index + 1] if is_split else values)
            assets[f"image{index}"] = asset(f"images/{name}", part)
        if has_mask:
            write_image(folder / "images" / f"mask_{day}.tif", mask(side))
            assets["mask"] = asset(f"images/mask_{day}.tif", ["mask"], "data-mask", **{"tlcm:bad_values": [8, 9]})
        features.append(item(day, assets))
    return write_stack(folder / "stack.json", features, bands, side)


def item(day: str, assets: dict[str, Any]) -> dict[str, Any]:
    """Return a date of a stack."""
    properties = {"datetime": f"{day}T00:00:00Z"}
    return {
        "type": "Feature",
        "stac_version": "1.1.0",
        "id": day,
        "geometry": None,
        "links": [],
        "properties": properties,
        "assets": assets,
    }


def write_stack(path: Path, features: Sequence[dict[str, Any]], bands: Sequence[str], side: int) -> Path:
    """Write a stack file."""
    grid = {"code": "EPSG:32631", "transform": [PIXEL_M, 0, LEFT, 0, -PIXEL_M, TOP], "shape": [side, side]}
    content = {"type": "FeatureCollection", "tlcm:version": 1, "tlcm:bands": list(bands), "tlcm:notes": [], "tlcm:grid": grid}
    path.write_text(json.dumps({**content, "features": list(features)}), encoding="utf-8")
    return path
