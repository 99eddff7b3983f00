"""tlcm:createcomposites."""

from __future__ import annotations

from ..messages import tr
from ..parameters import Algorithm, Choice, Output, Parameter
from .common import EXTENT, OVERWRITE, STACK, output_folder

ALGORITHM = Algorithm(
    name="createcomposites",
    title=tr("Create composites"),
    group="data",
    summary=tr(
        "Combines the cloud-free pixels of each period into one image, so that every pixel has data at regular dates. Nodata and masked pixels are left out."
    ),
    tags=tr("median,medoid,mosaic,cloud free,monthly"),
    icon="composites.svg",
    parameters=(
        STACK,
        Parameter(
            "PERIOD",
            "string",
            tr("Period"),
            tr('Length of a period: month, quarter, year, or a number of days such as "10 days" (counted from the first date).'),
            default="month",
        ),
        Parameter(
            "REDUCER",
            "enum",
            tr("How pixels are combined"),
            tr(
                "Median: band by band. Medoid: the observation closest to the median of all bands, a spectrum that was really seen. "
                "Least cloudy: the first good pixel, images with the largest valid share first."
            ),
            default="median",
            choices=(Choice("median", tr("Median")), Choice("medoid", tr("Medoid")), Choice("least_cloudy", tr("Least cloudy"))),
        ),
        EXTENT,
        OVERWRITE,
        output_folder(tr("Folder for the composites and their stack.json.")),
    ),
    outputs=(Output("STACK_OUT", "file", tr("Stack of composites")), Output("COUNT", "number", tr("Number of composites"))),
)
