"""Tiny Sentinel-2 and Landsat products in the layout in which they are downloaded."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray

UTM31 = "EPSG:32631"
ORIGIN = (500_000.0, 5_600_040.0)
S2_BANDS = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")  # order = band_id
S2_METRES = {"B02": 10, "B03": 10, "B04": 10, "B08": 10, "B01": 60, "B09": 60, "B10": 60}  # others: 20


def write_raster(
    path: Path,
    values: NDArray,
    metres: float = 10.0,
    *,
    origin: tuple[float, float] = ORIGIN,
    crs: str | None = UTM31,
    nodata: float | None = None,
    names: tuple[str, ...] = (),
    tags: Mapping[str, str] | None = None,
    scale: float | None = None,
    offset: float | None = None,
) -> Path:
    """Write (h, w) or (bands, h, w) values as GeoTIFF or, by its name, as lossless JPEG 2000."""
    values = values[None] if values.ndim == 2 else values
    path.parent.mkdir(parents=True, exist_ok=True)
    options = {"driver": "JP2OpenJPEG", "quality": 100, "reversible": "YES"} if path.suffix == ".jp2" else {"driver": "GTiff"}
    transform = Affine(metres, 0, origin[0], 0, -metres, origin[1])
    count, height, width = values.shape
    with rasterio.open(
        path, "w", height=height, width=width, count=count, dtype=values.dtype, crs=crs, transform=transform, nodata=nodata, **options
    ) as target:
        target.write(values)
        for index, name in enumerate(names, start=1):
            target.set_band_description(index, name)
        if tags:
            target.update_tags(**tags)
        if scale is not None:
            target.scales, target.offsets = (scale,) * count, (offset or 0.0,) * count
    return path


def s2_scene(seed: int = 1, side: int = 24) -> dict[str, NDArray[np.uint16]]:
    """Return digital numbers of all bands by name, each in its native pixel size over the same ground (side in 10 m pixels)."""
    rng = np.random.default_rng(seed)
    scene = {}
    for band in S2_BANDS:
        pixels = side * 10 // S2_METRES.get(band, 20)
        scene[band] = rng.integers(1, 6000, (pixels, pixels)).astype(np.uint16)
    return scene


def write_safe(
    parent: Path,
    scene: Mapping[str, NDArray[np.uint16]],
    *,
    date: str = "20180701",
    tile: str = "31UFS",
    level: str = "L2A",
    offset: int | None = None,
    baseline: str = "N0208",
    scl: NDArray[np.uint8] | None = None,
    origin: tuple[float, float] = ORIGIN,
) -> Path:
    """Write a .SAFE folder; with ``offset`` (as of baseline 04.00) the file holds DN - offset, as the ground segment writes it."""
    name = f"S2A_MSI{level}_{date}T105031_{baseline}_R051_T{tile}_{int(date) + 2}T134157.SAFE"
    granule = parent / name / "GRANULE" / f"{level}_T{tile}_A015793_{date}T105029"
    images = granule / "IMG_DATA"
    stem = f"T{tile}_{date}T105029"
    for band, values in scene.items():
        if level == "L2A" and band == "B10":
            continue
        stored = np.where(values > 0, values.astype(np.int32) - (offset or 0), 0).astype(np.uint16)
        metres = S2_METRES.get(band, 20)
        if level == "L1C":
            write_raster(images / f"{stem}_{band}.jp2", stored, metres, origin=origin)
            continue
        for size in sorted({metres, 20, 60} if metres < 60 else {60}):
            if size >= metres:
                step = size // metres
                write_raster(images / f"R{size}m" / f"{stem}_{band}_{size}m.jp2", stored[::step, ::step], size, origin=origin)
    if level == "L2A":
        classes = np.full(np.array(scene["B05"]).shape, 4, np.uint8) if scl is None else scl
        write_raster(images / "R20m" / f"{stem}_SCL_20m.jp2", classes, 20, origin=origin)
        picture = np.zeros((3, *np.array(scene["B02"]).shape), np.uint8)
        write_raster(images / "R10m" / f"{stem}_TCI_10m.jp2", picture, 10, origin=origin)
        write_raster(images / "R10m" / f"{stem}_AOT_10m.jp2", scene["B02"], 10, origin=origin)
    write_raster(granule / "QI_DATA" / f"T{tile}_{date}T105029_PVI.jp2", np.zeros((3, 8, 8), np.uint8), 30, origin=origin)
    (parent / name / f"MTD_MSI{level}.xml").write_text(_safe_metadata(date, level, offset, baseline), encoding="utf-8")
    return parent / name


def _safe_metadata(date: str, level: str, offset: int | None, baseline: str) -> str:
    day = f"{date[:4]}-{date[4:6]}-{date[6:]}"
    group, tag = ("BOA_ADD_OFFSET_VALUES_LIST", "BOA_ADD_OFFSET") if level == "L2A" else ("Radiometric_Offset_List", "RADIO_ADD_OFFSET")
    lines = "".join(f'<{tag} band_id="{index}">{offset}</{tag}>' for index in range(13))
    offsets = "" if offset is None else f"<{group}>{lines}</{group}>"
    quantification = (
        '<QUANTIFICATION_VALUES_LIST><BOA_QUANTIFICATION_VALUE unit="none">10000</BOA_QUANTIFICATION_VALUE>'
        '<AOT_QUANTIFICATION_VALUE unit="none">1000.0</AOT_QUANTIFICATION_VALUE></QUANTIFICATION_VALUES_LIST>'
        if level == "L2A"
        else '<QUANTIFICATION_VALUE unit="none">10000</QUANTIFICATION_VALUE>'
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<n1:Level-2A_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product.xsd">'
        f"<n1:General_Info><Product_Info><PRODUCT_START_TIME>{day}T10:50:31.024Z</PRODUCT_START_TIME>"
        f"<PRODUCT_STOP_TIME>{day}T10:50:31.024Z</PRODUCT_STOP_TIME><PROCESSING_BASELINE>{baseline[1:3]}.{baseline[3:]}</PROCESSING_BASELINE>"
        f"<GENERATION_TIME>2023-05-05T13:41:57.000000Z</GENERATION_TIME></Product_Info><Product_Image_Characteristics>"
        f"{quantification}{offsets}</Product_Image_Characteristics></n1:General_Info></n1:Level-2A_User_Product>\n"
    )


def write_landsat(
    folder: Path,
    scene: Mapping[int, NDArray[np.uint16]],
    *,
    date: str = "20180701",
    sensor: str = "LC08",
    level: str = "L2SP",
    qa: NDArray[np.uint16] | None = None,
    metadata: tuple[str, ...] = ("json", "txt"),
    scale: float = 2.75e-05,
    offset: float = -0.2,
    origin: tuple[float, float] = (500_025.0, 5_600_025.0),
) -> Path:
    """Write a Collection 2 scene (bands by number) with its metadata into ``folder``; return the folder."""
    name = f"{sensor}_{level}_199024_{date}_20200831_02_T1"
    prefix = "SR_" if level == "L2SP" else ""
    for number, values in scene.items():
        write_raster(folder / f"{name}_{prefix}B{number}.TIF", values, 30, origin=origin, nodata=0)
    shape = next(iter(scene.values())).shape
    write_raster(folder / f"{name}_QA_PIXEL.TIF", np.full(shape, 21824, np.uint16) if qa is None else qa, 30, origin=origin, nodata=1)
    write_raster(folder / f"{name}_QA_RADSAT.TIF", np.zeros(shape, np.uint16), 30, origin=origin)
    if level == "L2SP":
        write_raster(folder / f"{name}_ST_B10.TIF", np.full(shape, 44000, np.uint16), 30, origin=origin, nodata=0)
        write_raster(folder / f"{name}_SR_QA_AEROSOL.TIF", np.full(shape, 96, np.uint8), 30, origin=origin)
    groups = _landsat_metadata(name, date, level, scene, scale, offset)
    if "json" in metadata:
        (folder / f"{name}_MTL.json").write_text(json.dumps({"LANDSAT_METADATA_FILE": groups}), encoding="utf-8")
    if "txt" in metadata:
        lines = ["GROUP = LANDSAT_METADATA_FILE"]
        for group, entries in groups.items():
            lines += [f"  GROUP = {group}", *(f'    {key} = "{value}"' for key, value in entries.items()), f"  END_GROUP = {group}"]
        (folder / f"{name}_MTL.txt").write_text("\n".join([*lines, "END_GROUP = LANDSAT_METADATA_FILE", "END", ""]), encoding="utf-8")
    return folder


def _landsat_metadata(
    name: str, date: str, level: str, scene: Mapping[int, NDArray], scale: float, offset: float
) -> dict[str, dict[str, str]]:
    day = f"{date[:4]}-{date[4:6]}-{date[6:]}"
    level1 = {f"REFLECTANCE_MULT_BAND_{number}": "2.0000E-05" for number in scene} | {
        f"REFLECTANCE_ADD_BAND_{number}": "-0.100000" for number in scene
    }
    groups = {
        "PRODUCT_CONTENTS": {"LANDSAT_PRODUCT_ID": name, "PROCESSING_LEVEL": level, "COLLECTION_NUMBER": "02"},
        "IMAGE_ATTRIBUTES": {"SPACECRAFT_ID": "LANDSAT_8", "DATE_ACQUIRED": day, "SUN_ELEVATION": "30.00000000"},
        "LEVEL1_PROCESSING_RECORD": {"DATE_PRODUCT_GENERATED": "2020-08-31T01:02:03Z"},
    }
    if level == "L2SP":  # comes first and repeats the names of level 1
        groups["LEVEL2_SURFACE_REFLECTANCE_PARAMETERS"] = {f"REFLECTANCE_MULT_BAND_{n}": f"{scale}" for n in scene} | {
            f"REFLECTANCE_ADD_BAND_{n}": f"{offset}" for n in scene
        }
    return groups | {"LEVEL1_RADIOMETRIC_RESCALING": level1}
