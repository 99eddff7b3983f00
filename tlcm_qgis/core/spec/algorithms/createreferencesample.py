"""tlcm:createreferencesample."""

from __future__ import annotations

from ..messages import tr
from ..parameters import Algorithm, Choice, Output, Parameter
from .common import EXTENT, OVERWRITE, SEED

STRATIFIED, SIMPLE_RANDOM, OTHER_STRATA = "stratified", "simple_random", "strata"
CLASSES, CHANGED, TRANSITIONS = "classes", "changed", "transitions"
PROPORTIONAL, EQUAL, OPTIMAL, GOOD_PRACTICE = "proportional", "equal", "optimal", "good_practice"
TLCM, ACATAMA = "tlcm", "acatama"

DESIGN = Parameter(
    "DESIGN",
    "enum",
    tr("Sampling design"),
    tr(
        "Stratified: points in every stratum of the maps (see STRATA_OF), so that rare classes or changes get enough of them. "
        "Simple random: every pixel with the same probability. Other strata: as stratified, with the strata of a raster of your own (STRATA)."
    ),
    default=STRATIFIED,
    choices=(
        Choice(STRATIFIED, tr("Stratified by the maps")),
        Choice(SIMPLE_RANDOM, tr("Simple random")),
        Choice(OTHER_STRATA, tr("Stratified by another raster")),
    ),
)
STRATA_OF = Parameter(
    "STRATA_OF",
    "enum",
    tr("Strata of the maps"),
    tr(
        "For the stratified design. Map classes: those of the map of DATE. Changed or not: whether the class changes on any date from FROM_DATE to TO_DATE. "
        "Transitions: each pair of classes on FROM_DATE and TO_DATE, the stable ones included."
    ),
    default=CLASSES,
    choices=(
        Choice(CLASSES, tr("Map classes")),
        Choice(CHANGED, tr("Changed or not")),
        Choice(TRANSITIONS, tr("Transitions")),
    ),
)
COUNT = Parameter(
    "COUNT",
    "integer",
    tr("Number of points"),
    tr("Of all strata together. 0: as many as TARGET_ERROR needs by the accuracies you expect; the job says how many before it draws."),
    default=0,
    minimum=0,
    maximum=100_000,
)
TARGET_ERROR = Parameter(
    "TARGET_ERROR",
    "number",
    tr("Standard error of the overall accuracy"),
    tr(
        "What the number of points is computed for where COUNT is 0. The 95 % interval is about twice as wide to each side: 0.02 gives ± 0.04."
    ),
    default=0.02,
    minimum=0.001,
    maximum=0.2,
)
EXPECTED_ACCURACY = Parameter(
    "EXPECTED_ACCURACY",
    "string",
    tr("Expected accuracy"),
    tr(
        "What you expect of the maps, for the number of points and for the optimal allocation: one number (0.85), or user's accuracies by the code or name of a stratum with a number for all others, as forest=0.95,wheat=0.7,0.85. A transition is named as wheat>maize."
    ),
    default="0.85",
)
ALLOCATION = Parameter(
    "ALLOCATION",
    "enum",
    tr("Points of each stratum"),
    tr(
        "Good practice (Olofsson et al. 2014): MIN_PER_STRATUM in rare strata, the rest in proportion to area. Proportional: to area. Equal: the same number in each, good for user's accuracies. "
        "Optimal (Neyman): to area and to the doubt that you expect, good for the overall accuracy."
    ),
    default=GOOD_PRACTICE,
    choices=(
        Choice(GOOD_PRACTICE, tr("Good practice")),
        Choice(PROPORTIONAL, tr("Proportional")),
        Choice(EQUAL, tr("Equal")),
        Choice(OPTIMAL, tr("Optimal")),
    ),
)
MIN_PER_STRATUM = Parameter(
    "MIN_PER_STRATUM",
    "integer",
    tr("Points of a rare stratum"),
    tr("For the allocation by good practice."),
    default=50,
    minimum=2,
    maximum=10_000,
)
SMALLEST_SHARE = Parameter(
    "SMALLEST_SHARE",
    "number",
    tr("Smallest transition"),
    tr("Transitions that cover less are one stratum together, since each stratum needs points of its own."),
    default=0.5,
    minimum=0,
    maximum=50,
    unit=tr("% of the pixels"),
    advanced=True,
)
MIN_DISTANCE = Parameter(
    "MIN_DISTANCE",
    "number",
    tr("Distance between points"),
    tr(
        "No two points are closer than this, in units of the coordinate system of the maps. 0: no limit. A distance that leaves out many pixels makes the estimates of accuracy approximate."
    ),
    default=0.0,
    minimum=0,
    maximum=1e9,
    advanced=True,
)
EXPORT = Parameter(
    "EXPORT",
    "enum",
    tr("Also write for"),
    tr(
        "AcATaMa: writes beside the sample a configuration (_acatama.yml) and the points (_acatama.gpkg) for this plugin of SMByC. In AcATaMa, restore the .yml file: map, points and label buttons are there. "
        "Label, then save the labelled sampling file: it is a REFERENCE for the accuracy assessment, with CLASS_FIELD=Is labeled as, REFERENCE_DATE=the date of the map, and DESIGN=simple_random, stratified, "
        "or strata with STRATA=your raster or, for strata of changes, the raster _strata.tif beside the sample."
    ),
    default=TLCM,
    choices=(Choice(TLCM, tr("This plugin only")), Choice(ACATAMA, tr("AcATaMa"))),
    advanced=True,
)

ALGORITHM = Algorithm(
    name="createreferencesample",
    title=tr("Create a reference sample"),
    group="results",
    summary=tr(
        "Draws the points whose land cover you then look up to assess maps: how many are needed, and where, by a probability sample that the estimates of accuracy and area rest on. "
        "The points lie at pixel centres in random order and tell nothing of the maps: strata have numbers in random order, and there is no class. "
        "Label them in the dock or elsewhere; the accuracy assessment then takes the design from the file."
    ),
    tags=tr("sample size,sampling design,stratified random sampling,reference,validation,olofsson,cochran,acatama"),
    icon="reference.svg",
    loads="reference",
    parameters=(
        Parameter("SERIES", "file", tr("Map series"), tr('The series.json that "Map stack" wrote.'), extension="json"),
        DESIGN,
        STRATA_OF,
        Parameter(
            "DATE",
            "date",
            tr("Date of the map"),
            tr(
                "The map whose classes are the strata; left empty, the last one. In the other designs, points are drawn where this map has data; left empty, where any map has."
            ),
            optional=True,
        ),
        Parameter("FROM_DATE", "date", tr("First date of changes"), tr("Left empty, the first map."), optional=True),
        Parameter("TO_DATE", "date", tr("Last date of changes"), tr("Left empty, the last map."), optional=True),
        Parameter(
            "STRATA",
            "raster",
            tr("Raster of strata"),
            tr("Whole numbers, on any grid; 0 and nodata are left out. For the design with another raster."),
            optional=True,
        ),
        COUNT,
        TARGET_ERROR,
        EXPECTED_ACCURACY,
        ALLOCATION,
        MIN_PER_STRATUM,
        SMALLEST_SHARE,
        MIN_DISTANCE,
        EXPORT,
        SEED,
        EXTENT,
        OVERWRITE,
        Parameter(
            "OUTPUT",
            "vector_out",
            tr("Reference sample"),
            tr("GeoPackage with the points to label, the classes, and the design."),
            extension="gpkg",
        ),
    ),
    outputs=(
        Output("POINTS", "number", tr("Number of points")),
        Output("STRATUM_COUNT", "number", tr("Number of strata")),
        Output("ACATAMA_FILE", "file", tr("Configuration for AcATaMa")),
    ),
)
