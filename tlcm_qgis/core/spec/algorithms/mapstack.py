"""tlcm:mapstack."""

from __future__ import annotations

import dataclasses

from ..messages import tr
from ..parameters import Algorithm, Output, Parameter
from .common import DEVICE, EXTENT, OVERWRITE, SEED, STACK, STACK_2, output_folder

PROBABILITIES = Parameter(
    "PROBABILITIES",
    "boolean",
    tr("Write class probabilities"),
    tr("Adds a raster with a band for every class (0-100 %) to each date. Needs much room on disk."),
    default=False,
    advanced=True,
)

UNCERTAINTY = Parameter(
    "UNCERTAINTY",
    "boolean",
    tr("Write uncertainty layers"),
    tr(
        "Adds three rasters to each date: the entropy of the class probabilities, the lead of the most probable class over the second, and how unlike all training samples a pixel looks (above 50: beyond what the model was judged on)."
    ),
    default=False,
    advanced=True,
)

ALGORITHM = Algorithm(
    name="mapstack",
    title=tr("Map stack"),
    group="models",
    summary=tr(
        "Writes a land cover map and its confidence for every date of the stack. Nodata and masked pixels stay nodata. An interrupted run goes on at the first date that is not whole; "
        "with a method that maps all dates together (tsscd, stcln, slgt2), at the first block. "
        "A network with one class for the whole series maps one date, the last of DATES."
    ),
    tags=tr("classification,predict,land cover,time series"),
    icon="map.svg",
    loads="series",
    in_parts=True,
    parameters=(
        STACK,
        dataclasses.replace(
            STACK_2,
            help=tr(
                "For a model that was trained on two stacks: the second one, of the same sensor as there. It is read on the pixels of the first, whose dates are mapped."
            ),
        ),
        Parameter("MODEL", "folder", tr("Model folder"), tr('A folder that "Train model" wrote.')),
        Parameter("DATES", "dates", tr("Dates"), tr("Comma-separated dates or months to map. Left empty, all dates."), optional=True),
        PROBABILITIES,
        UNCERTAINTY,
        DEVICE,
        SEED,
        EXTENT,
        OVERWRITE,
        output_folder(tr("Folder for series.json and maps/.")),
    ),
    outputs=(Output("SERIES_OUT", "file", tr("Map series")), Output("COUNT", "number", tr("Number of maps"))),
)
