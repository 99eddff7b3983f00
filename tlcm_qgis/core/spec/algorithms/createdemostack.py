"""tlcm:createdemostack."""

from __future__ import annotations

from ..messages import tr
from ..parameters import Algorithm, Output, Parameter
from .common import OVERWRITE, SEED, output_folder

ALGORITHM = Algorithm(
    name="createdemostack",
    title=tr("Create demo stack"),
    group="data",
    summary=tr(
        "Writes a made-up Sentinel-2-like image series with seasons, haze, mixed pixels and permanent land cover changes, "
        "labelled points of the first date, and the true land cover of every date. Use it to learn the plugin and to check an installation."
    ),
    tags=tr("example,test,synthetic,sentinel-2"),
    icon="demo.svg",
    loads="demo",
    parameters=(
        Parameter(
            "SIZE",
            "integer",
            tr("Width and height"),
            tr("Number of pixels (10 m each) of a side."),
            default=300,
            minimum=48,
            maximum=20000,
            unit=tr("pixels"),
        ),
        Parameter("DATE_COUNT", "integer", tr("Number of dates"), tr("Dates are one month apart."), default=12, minimum=2, maximum=600),
        Parameter("CLOUDS", "boolean", tr("Clouds"), tr("Adds clouds and their shadows, with a mask file for every date."), default=False),
        SEED,
        OVERWRITE,
        output_folder(tr("Folder for images/, stack.json, samples.gpkg and truth/.")),
    ),
    outputs=(
        Output("STACK", "file", tr("Image stack")),
        Output("SAMPLES", "vector", tr("Samples of the first date")),
        Output("TRUTH", "folder", tr("Folder of the true maps")),
        Output("DATE", "string", tr("Date of the samples")),
    ),
)
