"""tlcm:detectchanges."""

from __future__ import annotations

from ..messages import tr
from ..parameters import Algorithm, Output, Parameter
from .common import EXTENT, OVERWRITE, output_folder

SERIES = Parameter("SERIES", "file", tr("Map series"), tr('The series.json that "Map stack" wrote.'), extension="json")
MIN_DURATION = Parameter(
    "MIN_DURATION",
    "integer",
    tr("Shortest duration"),
    tr("A class counts only if it is seen on at least this many valid dates in a row; shorter episodes are taken as errors of the maps."),
    default=1,
    minimum=1,
    maximum=1000,
    unit=tr("dates"),
)

ALGORITHM = Algorithm(
    name="detectchanges",
    title=tr("Detect changes"),
    group="results",
    summary=tr(
        "Compares the maps of a series and writes how often, when first, when last and from which class to which the land cover changed. "
        "Maps of TSSCD also get the probability that a pixel changed at all, calibrated on places that the network was not trained on; the shortest duration has no part in it."
    ),
    tags=tr("change detection,transition,from-to,date of change"),
    icon="changes.svg",
    loads="changes",
    parameters=(
        SERIES,
        Parameter("FROM_DATE", "date", tr("First date"), tr("Left empty, the first map."), optional=True),
        Parameter("TO_DATE", "date", tr("Last date"), tr("Left empty, the last map."), optional=True),
        MIN_DURATION,
        EXTENT,
        OVERWRITE,
        output_folder(
            tr(
                "Folder for count, first_change, last_change, change_after, from_class, to_class, confidence and, for maps of TSSCD, probability."
            )
        ),
    ),
    outputs=(Output("CHANGED_SHARE", "number", tr("Share of valid pixels that changed at least once (0-1)")),),
)
