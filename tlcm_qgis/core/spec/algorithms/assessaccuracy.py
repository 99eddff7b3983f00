"""tlcm:assessaccuracy."""

from __future__ import annotations

from typing import Tuple

from ..languages import LANGUAGE
from ..messages import tr
from ..parameters import Algorithm, Choice, Output, Parameter
from .common import EXTENT, OVERWRITE

REFERENCE_VALIDITY = Parameter(
    "REFERENCE_VALIDITY",
    "enum",
    tr("When the reference is true"),
    tr(
        "A reference without dates is compared with one map only (REFERENCE_DATE) unless you say that it is true on all dates. "
        "One with the fields valid_from and valid_to is true between them if nothing else is said."
    ),
    default="one_date",
    choices=(
        Choice("one_date", tr("On one date")),
        Choice("all_dates", tr("On all dates")),
        Choice("field", tr("On the date in the date field")),
        Choice("interval", tr("Between two dates in fields")),
    ),
)

DESIGN = Parameter(
    "DESIGN",
    "enum",
    tr("Sampling design of the reference"),
    tr(
        "How the places of the reference were chosen; standard errors, intervals and areas rest on it. Automatic: as the file of a reference sample says, "
        "stratified if strata are given, clusters for polygons, else a simple random sample. Places that were chosen by hand are no sample: their intervals say too little."
    ),
    default="auto",
    choices=(
        Choice("auto", tr("Automatic")),
        Choice("simple_random", tr("Simple random sample")),
        Choice("stratified", tr("Stratified by the classes of the map")),
        Choice("strata", tr("Stratified by other strata")),
        Choice("clusters", tr("Clusters, such as polygons")),
    ),
)

SAMPLING: Tuple[Parameter, ...] = (
    DESIGN,
    Parameter(
        "STRATA_DATE",
        "date",
        tr("Date of the map of the strata"),
        tr(
            "For a sample stratified by the classes of one map of a series. Left empty, the strata are the classes of the map of each date."
        ),
        optional=True,
        advanced=True,
    ),
    Parameter(
        "STRATUM_FIELD",
        "field",
        tr("Field with the stratum"),
        tr("For other strata than the classes of the map. Left empty, stratum is used where the layer has it."),
        optional=True,
        parent="REFERENCE",
        advanced=True,
    ),
    Parameter(
        "STRATUM_WEIGHTS",
        "string",
        tr("Shares of the strata"),
        tr("The share of the area of each stratum, for example 1=0.4,2=0.6 or a=40%,b=60%; numbers above 1 are areas or pixel counts."),
        optional=True,
        advanced=True,
    ),
    Parameter(
        "STRATA",
        "raster",
        tr("Raster of the strata"),
        tr("In place of the field and the shares: its values are the strata, its pixels their areas."),
        optional=True,
        advanced=True,
    ),
    Parameter(
        "CLUSTER_FIELD",
        "field",
        tr("Field of what belongs together"),
        tr(
            "Points with the same value count as one observation, for example all points of a plot. Pixels of a polygon belong together anyway."
        ),
        optional=True,
        parent="REFERENCE",
        advanced=True,
    ),
)

ALGORITHM = Algorithm(
    name="assessaccuracy",
    title=tr("Assess accuracy"),
    group="results",
    summary=tr(
        "Compares maps with an independent reference and writes confusion matrices (rows: reference, columns: map), overall, user's and producer's accuracy, kappa and F1, "
        "for every date and pooled, as a page to read and a file to compute with. From a sample of known design it estimates accuracies and the areas of classes and changes with 95 % intervals."
    ),
    tags=tr("validation,confusion matrix,kappa,overall accuracy,f1,area estimation,confidence interval,olofsson,stehman"),
    icon="accuracy.svg",
    parameters=(
        Parameter(
            "SERIES", "file", tr("Map series"), tr("The series.json of the maps. Give this or one map."), optional=True, extension="json"
        ),
        Parameter("MAP", "raster", tr("One map"), tr("A classified raster. Give this or a series."), optional=True),
        Parameter(
            "MAP_DATE",
            "date",
            tr("Date of the map"),
            tr("Only for one map whose reference has several dates."),
            optional=True,
            advanced=True,
        ),
        Parameter(
            "REFERENCE", "vector", tr("Reference points or polygons"), tr("Labelled independently of the training samples."), optional=True
        ),
        Parameter(
            "CLASS_FIELD",
            "field",
            tr("Field with the class"),
            tr("Left empty, class_value is used where the layer has it."),
            optional=True,
            parent="REFERENCE",
        ),
        Parameter(
            "DATE_FIELD", "field", tr("Field with the date"), tr("For a reference of several dates."), optional=True, parent="REFERENCE"
        ),
        Parameter(
            "DATE_CLASS_FIELDS",
            "string",
            tr("Fields with the class of one date each"),
            tr(
                "In place of one field with the class: names or patterns such as class_2021-06-15,c_2021*; auto takes every field with a date in its name."
            ),
            optional=True,
            parent="REFERENCE",
            advanced=True,
        ),
        Parameter(
            "VALID_FROM_FIELD",
            "field",
            tr("Field with the first day"),
            tr("From when on a row is true; empty values are no limit. Left empty, valid_from is used where the layer has it."),
            optional=True,
            parent="REFERENCE",
            advanced=True,
        ),
        Parameter(
            "VALID_TO_FIELD",
            "field",
            tr("Field with the last day"),
            tr("Until when a row is true; empty values are no limit. Left empty, valid_to is used where the layer has it."),
            optional=True,
            parent="REFERENCE",
            advanced=True,
        ),
        Parameter(
            "REFERENCE_RASTERS",
            "rasters",
            tr("Reference rasters"),
            tr(
                "Rasters of class values, in place of points or polygons: one a date with the date in its name, or one for one or all dates. 0 and nodata are left out."
            ),
            optional=True,
        ),
        REFERENCE_VALIDITY,
        Parameter(
            "REFERENCE_DATE",
            "date",
            tr("Date of the reference"),
            tr(
                "For a reference that is true on one date. If it has days from when to when it is true, only the map of this date is compared."
            ),
            optional=True,
        ),
        *SAMPLING,
        Parameter(
            "TOLERANCE",
            "integer",
            tr("Tolerance of dates"),
            tr("By how many dates a mapped change may be early or late and still be right."),
            default=1,
            minimum=0,
            maximum=100,
            advanced=True,
        ),
        LANGUAGE,
        EXTENT,
        OVERWRITE,
        Parameter("OUTPUT_HTML", "file_out", tr("Report"), tr("The page to write (.html)."), extension="html"),
        Parameter("OUTPUT_JSON", "file_out", tr("Figures"), tr("The file of figures to write (.json)."), extension="json"),
        Parameter(
            "OUTPUT_TABLES",
            "folder_out",
            tr("Tables (CSV)"),
            tr("A folder for the same figures as tables: accuracy.csv, classes.csv, matrices.csv, areas.csv and transitions.csv."),
            optional=True,
        ),
    ),
    outputs=(
        Output("OA", "number", tr("Overall accuracy, pooled (0-1)")),
        Output("KAPPA", "number", tr("Cohen's kappa, pooled")),
        Output("F1", "number", tr("Macro F1, pooled (0-1)")),
    ),
)
