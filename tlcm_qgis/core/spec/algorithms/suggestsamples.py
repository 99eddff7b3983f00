"""tlcm:suggestsamples."""

from __future__ import annotations

import dataclasses

from ..messages import tr
from ..parameters import Algorithm, Output, Parameter
from .common import EXTENT, OVERWRITE, SAMPLES, SEED, STACK

ALGORITHM = Algorithm(
    name="suggestsamples",
    title=tr("Suggest samples"),
    group="samples",
    summary=tr(
        "Chooses the points whose label would help a map series most, for the next round of labelling. Doubt x diversity x area: pixels are drawn the likelier, "
        "the more doubtful the maps are there on all dates, and the next point is always the one that stands for most of the doubt that no sample and no earlier point stands for: "
        "a doubtful look that covers much land comes before an odd pixel, and no two points ask the same. Pixels at borders, which hold a mixture, are suggested only if nothing else is left. "
        "The points are samples without a class (source: to label), the most useful first; training leaves them out until they have one. "
        "They are chosen because the maps are in doubt there, so they are no sample to assess accuracy with."
    ),
    tags=tr("active learning,uncertainty,training data,labels,sampling"),
    icon="suggest.svg",
    loads="suggestions",
    parameters=(
        Parameter(
            "SERIES",
            "file",
            tr("Map series"),
            tr(
                'The series.json that "Map stack" wrote. With class probabilities (PROBABILITIES) doubt is known best, else confidence tells it.'
            ),
            extension="json",
        ),
        dataclasses.replace(
            STACK,
            help=tr(
                "The images that the maps were made of: they tell which pixels look alike. Left empty, the class probabilities tell it."
            ),
            optional=True,
        ),
        dataclasses.replace(
            SAMPLES,
            label=tr("Samples that exist"),
            help=tr("Points or polygons, with a class or still without: nothing is suggested beside them, nor what looks like them."),
            optional=True,
        ),
        Parameter("COUNT", "integer", tr("Number of points"), tr("How many points to label."), default=30, minimum=1, maximum=1000),
        Parameter(
            "DATE",
            "date",
            tr("Date to label"),
            tr("All points are labelled on this date. Left empty, each on the date on which the maps are most in doubt about it."),
            optional=True,
        ),
        Parameter(
            "MIN_DISTANCE",
            "number",
            tr("Distance between points"),
            tr(
                "No two points are closer than this, nor a point and a sample, in units of the coordinate system of the maps. Left empty, five pixels."
            ),
            optional=True,
            minimum=0,
            maximum=1e9,
            advanced=True,
        ),
        SEED,
        EXTENT,
        OVERWRITE,
        Parameter(
            "OUTPUT",
            "vector_out",
            tr("Points to label"),
            tr("GeoPackage with points in the form of samples, without a class; priority says which comes first, why says why."),
            extension="gpkg",
        ),
    ),
    outputs=(
        Output("POINTS", "number", tr("Number of points")),
        Output("DOUBT", "number", tr("Mean doubt of the maps (0 sure everywhere, 1 all classes equally likely)")),
    ),
)
