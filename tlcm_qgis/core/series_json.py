"""series.json: written once all maps of a series are whole (the reading half is ``spec.series_document``)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import pystac

from .changes import NODATA_CONFIDENCE
from .engine.class_json import stac_classes
from .engine.footprint import end_of, footprint, grid_json, start_of
from .engine.forms import NODATA_CLASS
from .outputs import write_json
from .spec.classes import ClassScheme
from .spec.dates import DateInterval
from .spec.series_document import CHANGE_CALIBRATION, CONFIDENCE, MAP, PROBABILITIES, SERIES_VERSION
from .stack.grid import Grid
from .uncertainty import ENTROPY, MARGIN, UNLIKE

MAPS_FOLDER: Final = "maps"
MEASURE_TITLES: Final = {
    ENTROPY: "Entropy of the class probabilities",
    MARGIN: "Lead of the most probable class",
    UNLIKE: "Unlike the training samples; above 50 the model was never judged",
}
EXTENSIONS: Final = (
    "https://stac-extensions.github.io/projection/v2.0.0/schema.json",
    "https://stac-extensions.github.io/classification/v2.0.0/schema.json",
)


def map_name(key: str) -> str:
    """Return the map of a date, relative to the folder of the series."""
    return f"{MAPS_FOLDER}/map_{key}.tif"


def confidence_name(key: str) -> str:
    """Return the confidence of a date, relative to the folder of the series."""
    return f"{MAPS_FOLDER}/confidence_{key}.tif"


def probabilities_name(key: str) -> str:
    """Return the probabilities of a date, relative to the folder of the series."""
    return f"{MAPS_FOLDER}/probabilities_{key}.tif"


def measure_name(measure: str, key: str) -> str:
    """Return a measure of uncertainty of a date (``uncertainty.MEASURES``), relative to the folder of the series."""
    return f"{MAPS_FOLDER}/{measure}_{key}.tif"


def write_series(
    path: Path,
    dates: Sequence[tuple[str, DateInterval]],
    grid: Grid,
    scheme: ClassScheme,
    *,
    confidence: bool = True,
    probabilities: bool,
    method: str,
    calibration: Mapping[str, Any] | None = None,
    measures: Sequence[str] = (),
) -> None:
    """Write series.json for maps that lie beside it in ``maps/``.

    Args:
        path: the file.
        dates: key and days of each map, in time order.
        grid: of all maps.
        scheme: the classes.
        confidence: whether each date has one.
        probabilities: whether each date has them.
        method: how the maps were made.
        calibration: of the probability of change, with ``evidence`` and ``log_ratio``; ``None`` if not known.
        measures: of uncertainty that each date has.
    """
    geometry, bbox = footprint(grid)
    items = []
    for key, interval in dates:
        one_day = interval.start == interval.end
        item = pystac.Item(
            id=key,
            geometry=geometry,
            bbox=bbox,
            datetime=start_of(interval) if one_day else None,
            start_datetime=None if one_day else start_of(interval),
            end_datetime=None if one_day else end_of(interval),
            properties=_projection(grid),
            stac_extensions=list(EXTENSIONS),
        )
        item.assets[MAP] = _asset(map_name(key), "Land cover", "uint8", NODATA_CLASS, {"classification:classes": stac_classes(scheme)})
        if confidence:
            item.assets[CONFIDENCE] = _asset(confidence_name(key), "Confidence", "uint8", NODATA_CONFIDENCE, {"unit": "%"})
        if probabilities:
            bands = [{"name": item.name} for item in scheme.classes]
            extra = {"unit": "%", "bands": bands}
            item.assets[PROBABILITIES] = _asset(probabilities_name(key), "Class probabilities", "uint8", NODATA_CONFIDENCE, extra)
        for measure in measures:
            item.assets[measure] = _asset(measure_name(measure, key), MEASURE_TITLES[measure], "uint8", NODATA_CONFIDENCE, {"unit": "%"})
        items.append(item)
    collection = pystac.ItemCollection(
        items,
        extra_fields={
            "tlcm:version": SERIES_VERSION,
            "tlcm:method": method,
            "tlcm:classes": scheme.as_json(),
            "tlcm:grid": grid_json(grid),
            **({} if calibration is None else {f"tlcm:{CHANGE_CALIBRATION}": dict(calibration)}),
        },
    )
    write_json(path, collection.to_dict())


def _projection(grid: Grid) -> dict[str, Any]:
    form = grid_json(grid)
    crs = {"proj:code": form["code"]} if form["code"] else {"proj:code": None, "proj:wkt2": grid.crs} if grid.crs else {}
    return {**crs, "proj:shape": form["shape"], "proj:transform": form["transform"]}


def _asset(href: str, title: str, data_type: str, nodata: int, extra: dict[str, Any]) -> pystac.Asset:
    return pystac.Asset(
        f"./{href}",
        title=title,
        media_type=pystac.MediaType.COG,
        roles=["data"],
        extra_fields={"data_type": data_type, "nodata": nodata, **extra},
    )
