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
        "Combines the cloud-free pixels of each period into one image, so that every pixel has data at regular dates. Nodata and masked pixels are left out. "
        "Radar images lose most of their speckle."
    ),
    tags=tr("median,mean,medoid,mosaic,cloud free,monthly,radar,speckle"),
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
                "Median: band by band. Mean: band by band, of radar that of linear power; the best for radar, which has no clouds. Medoid: the observation closest to the median of all bands, a spectrum that was really seen. "
                "Least cloudy: the first good pixel, images with the largest valid share first."
            ),
            default="median",
            choices=(
                Choice("median", tr("Median")),
                Choice("mean", tr("Mean")),
                Choice("medoid", tr("Medoid")),
                Choice("least_cloudy", tr("Least cloudy")),
            ),
        ),
        Parameter(
            "SPECKLE_FILTER",
            "enum",
            tr("Speckle filter (radar)"),
            tr(
                "Multitemporal (Quegan and Yu): detail from all dates of the stack, brightness from each date's own surroundings. Give one orbit only. "
                "To filter every date without joining any, let a period be 1 day."
            ),
            default="none",
            choices=(Choice("none", tr("None")), Choice("multitemporal", tr("Multitemporal"))),
        ),
        Parameter(
            "SPECKLE_WINDOW",
            "integer",
            tr("Window of the speckle filter"),
            tr("Side of the surroundings whose mean brightness each date keeps; an odd number."),
            default=7,
            minimum=3,
            maximum=31,
            unit=tr("pixels"),
            advanced=True,
        ),
        Parameter(
            "RATIO",
            "boolean",
            tr("Add the ratio of the polarisations (radar)"),
            tr("A band VV/VH (or HH/HV) in dB, made of the combined bands: trees and some crops scatter relatively more in VH."),
            default=False,
        ),
        EXTENT,
        OVERWRITE,
        output_folder(tr("Folder for the composites and their stack.json.")),
    ),
    outputs=(Output("STACK_OUT", "file", tr("Stack of composites")), Output("COUNT", "number", tr("Number of composites"))),
)
