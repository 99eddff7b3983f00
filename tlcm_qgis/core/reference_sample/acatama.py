"""A reference sample for AcATaMa, the QGIS plugin for accuracy assessment of SMByC (https://smbyc.github.io/AcATaMa).

It reads a layer of points with a whole number ``id`` as "sampling file", and restores from a YAML configuration: the thematic map, the
sampling file and the label buttons. The forms are those of ``core/config.py`` and ``core/response_design.py`` of its version 26.
Labelled points are saved by it with the fields ``ID``, ``Label`` (name of the class) and ``Is labeled as`` (its value in the map).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError

from ..engine.blocks import Pipeline
from ..engine.forms import RasterForm
from ..engine.rasters import raster_writers
from ..outputs import staged, unwritable, write_text
from ..samples.files import GEOPACKAGE, fixed_time, write_layer
from ..spec.classes import ClassScheme
from ..spec.messages import tr
from ..stack.grid import Grid, Window
from ..worker.context import JobContext
from .document import labelled_error, point_geometries
from .drawing import BLOCK_PIXELS
from .sampling import ReferenceSample
from .strata import Codes, Strata

_LABEL: Final = "label_id:"  # a line of the configuration for every point that has one
VERSION: Final = "26.1"  # of the form of the configuration
SEEN_PIXELS: Final = 12  # half the width of what its windows show around a point
COLUMNS, ROWS = 2, 1  # of its windows


def acatama_files(path: Path) -> tuple[Path, Path]:
    """Return the points and the configuration beside a sample."""
    return path.with_name(f"{path.stem}_acatama.gpkg"), path.with_name(f"{path.stem}_acatama.yml")


def write_acatama(path: Path, sample: ReferenceSample, grid: Grid, scheme: ClassScheme, thematic_map: str) -> None:
    """Write points and configuration beside the sample ``path``.

    Args:
        path: of the sample itself; the ids are its ``place_id``.
        sample: the points.
        grid: of the maps.
        scheme: the classes, one button each.
        thematic_map: the map of the date to label.

    Raises:
        OutputError: a file cannot be written.
    """
    points, configuration = acatama_files(path)
    with staged(points) as part:
        try:
            with fixed_time():
                columns = {"id": np.arange(1, len(sample) + 1, dtype=np.int32)}
                shapes = point_geometries(sample, grid)
                options = {"dataset_options": GEOPACKAGE}
                write_layer(part, points.stem, columns, geometry=shapes, geometry_type="Point", crs=grid.crs, **options)
        except (DataSourceError, DataLayerError) as error:
            raise unwritable(points, error) from error
    write_text(configuration, configuration_text(len(sample), grid, scheme, thematic_map, points.name))


def refuse_labelled_in_acatama(path: Path) -> None:
    """Raise ``OutputError`` if the configuration beside a sample holds labels: AcATaMa may have been told to save its state there."""
    _, configuration = acatama_files(path)
    try:
        labels = configuration.read_text(encoding="utf-8").count(_LABEL)
    except (OSError, UnicodeDecodeError):  # there is none, or it is something else
        return
    if labels:
        raise labelled_error(configuration, labels)


def strata_file(path: Path) -> Path:
    """Return the raster of the strata beside a sample."""
    return path.with_name(f"{path.stem}_strata.tif")


def write_strata(path: Path, sample: ReferenceSample, strata: Strata, grid: Grid, context: JobContext) -> None:
    """Write the strata of changes beside the sample ``path``, by their numbers: AcATaMa keeps no field of its own in labelled points.

    Raises:
        OutputError: the raster cannot be written.
        Cancelled: the user asked to stop.
    """
    codes = np.array(sorted(sample.numbers), np.int64)
    numbers = np.array([sample.numbers[code] for code in codes.tolist()], np.uint16)

    def numbered(_: Window, found: Codes) -> NDArray[np.uint16]:
        place = np.minimum(np.searchsorted(codes, found), len(codes) - 1)
        return np.where(codes[place] == found, numbers[place], np.uint16(0))

    form = RasterForm("uint16", 0, "nearest", descriptions=("Stratum",))
    with raster_writers({strata_file(path): form}, grid, context.check_cancelled) as writers:
        (writer,) = writers.values()
        text = tr("Writing the strata: block {block} of {blocks}")
        Pipeline(strata.read, numbered, writer.write).run(grid.windows(BLOCK_PIXELS), context, text)


def configuration_text(count: int, grid: Grid, scheme: ClassScheme, thematic_map: str, points: str) -> str:
    """Return the configuration: YAML, whose texts are written as in JSON."""
    lines = [
        "general:",
        f"  config_file_version: {_text(VERSION)}",
        "thematic_map:",
        f"  path: {_text(thematic_map)}",
        "  band: 1",
        '  nodata: "0"',
        f"sampling_layer: {_text(points)}",
        "dialog_size: null",
        "response_design_grid_settings_first_open: true",
        "grid_view_widgets:",
        f"  columns: {COLUMNS}",
        f"  rows: {ROWS}",
        "current_sample_idx: 0",
        f"fit_to_sample: {SEEN_PIXELS * max(grid.pixel_size):.10g}",
        "is_completed: false",
        "view_widgets_config: {}",
        "labeling_buttons:",
    ]
    for number, item in enumerate(scheme.classes, 1):
        lines += [
            f"  {number}:",
            f"    name: {_text(item.name)}",
            f"    color: {_text(item.colour)}",
            f'    thematic_class: "{item.value}"',
        ]
    lines += ["samples: {}", "samples_order:", *(f"- {number}" for number in range(1, count + 1))]
    return "\n".join(lines) + "\n"


def _text(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)
