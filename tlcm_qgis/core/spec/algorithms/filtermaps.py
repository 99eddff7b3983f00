"""tlcm:filtermaps."""

from __future__ import annotations

from ..messages import tr
from ..parameters import Algorithm, Choice, Output, Parameter
from .common import EXTENT, OVERWRITE, VARIANT, output_folder

NONE, MAJORITY = "none", "majority"
_CHOICES = (Choice(NONE, tr("None")), Choice(MAJORITY, tr("Majority")))

TEMPORAL = Parameter(
    "TEMPORAL",
    "enum",
    tr("Filter in time"),
    tr(
        "Majority: a pixel takes the class that it has on most dates of the window, which lies around each date and is cut off at the ends of the series. Single wrong maps disappear, and the false changes with them."
    ),
    default=MAJORITY,
    choices=_CHOICES,
)
TEMPORAL_WINDOW = Parameter(
    "TEMPORAL_WINDOW",
    "integer",
    tr("Dates in the window"),
    tr("An odd number. Dates count by position, however far apart they are. What lasts for less than half the window is lost."),
    default=3,
    minimum=3,
    maximum=255,
    unit=tr("dates"),
)
SPATIAL = Parameter(
    "SPATIAL",
    "enum",
    tr("Filter in space"),
    tr(
        "Majority: a pixel takes the class that most pixels around it have on the same date. Single pixels disappear, and so do paths and ditches. If both filters are chosen, this one comes first, so that it leaves no flicker between dates."
    ),
    default=NONE,
    choices=_CHOICES,
)
SPATIAL_WINDOW = Parameter(
    "SPATIAL_WINDOW",
    "integer",
    tr("Width of the window"),
    tr("Width of the square around a pixel. An odd number."),
    default=3,
    minimum=3,
    maximum=15,
    unit=tr("pixels"),
)
KEPT_CLASSES = Parameter(
    "KEPT_CLASSES",
    "string",
    tr("Classes that are kept"),
    tr(
        "Comma-separated codes, names or values of classes whose pixels are never replaced, for example water that comes and goes. They still vote. The published code of TSSCD keeps woodland."
    ),
    optional=True,
    advanced=True,
)

ALGORITHM = Algorithm(
    name="filtermaps",
    title=tr("Filter maps"),
    group="results",
    summary=tr(
        "Replaces classes that hardly any other date or pixel around them confirms, and writes the maps as a new series. Nodata stays nodata and has no vote. "
        "Where a class is kept, so is its confidence; where it is replaced, the confidence is what the window says for the new class: the confidences of those that show it, divided by the number of all that have data. "
        "Of equally frequent classes a pixel keeps its own; the published variant takes the smallest value. Class probabilities are not copied, and changes between filtered maps have no probability. An interrupted run goes on at the first date that is not whole."
    ),
    tags=tr("majority,mode,smoothing,post-processing,noise,salt and pepper,time series"),
    icon="filter.svg",
    loads="series",
    parameters=(
        Parameter("SERIES", "file", tr("Map series"), tr('The series.json that "Map stack" wrote.'), extension="json"),
        TEMPORAL,
        TEMPORAL_WINDOW,
        SPATIAL,
        SPATIAL_WINDOW,
        KEPT_CLASSES,
        VARIANT,
        EXTENT,
        OVERWRITE,
        output_folder(tr("Folder for series.json and maps/. Not that of the series: its maps stay as they are.")),
    ),
    outputs=(Output("SERIES_OUT", "file", tr("Map series")), Output("COUNT", "number", tr("Number of maps"))),
)
