"""tlcm:comparemaps."""

from __future__ import annotations

from ..messages import tr
from ..parameters import Algorithm, Output, Parameter
from .common import EXTENT, OVERWRITE, output_folder

ALGORITHM = Algorithm(
    name="comparemaps",
    title=tr("Compare maps"),
    group="results",
    summary=tr(
        "Shows what is different between two map series of one place, for example before and after samples were added: of every date that both have, "
        "the class after where it is another one, and how many pixels and hectares went from which class to which. "
        "Classes are matched by code, then by name. Where one of the series has no data nothing is compared."
    ),
    tags=tr("difference,comparison,from-to,before,after"),
    icon="compare.svg",
    loads="differences",
    parameters=(
        Parameter("SERIES_BEFORE", "file", tr("Map series before"), tr("The series.json of the first run."), extension="json"),
        Parameter("SERIES_AFTER", "file", tr("Map series after"), tr("The series.json of the second run."), extension="json"),
        EXTENT,
        OVERWRITE,
        output_folder(tr("Folder for differences/ and comparison.json.")),
    ),
    outputs=(
        Output("COMPARISON", "file", tr("Counts of every date")),
        Output("DIFFERENT", "number", tr("Share of pixels with another class, all dates together (0-1)")),
        Output("COUNT", "number", tr("Number of dates compared")),
    ),
)
