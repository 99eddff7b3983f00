"""tlcm:assessaccuracy."""

from __future__ import annotations

from ..messages import tr
from ..parameters import Algorithm, Choice, Output, Parameter
from .common import EXTENT, OVERWRITE

REFERENCE_VALIDITY = Parameter(
    "REFERENCE_VALIDITY",
    "enum",
    tr("When the reference is true"),
    tr("A reference without dates is compared with one map only (REFERENCE_DATE) unless you say that it is true on all dates."),
    default="one_date",
    choices=(
        Choice("one_date", tr("On one date")),
        Choice("all_dates", tr("On all dates")),
        Choice("field", tr("On the date in the date field")),
    ),
)

ALGORITHM = Algorithm(
    name="assessaccuracy",
    title=tr("Assess accuracy"),
    group="results",
    summary=tr(
        "Compares maps with an independent reference and writes confusion matrices (rows: reference, columns: map), overall, user's and producer's accuracy, kappa and F1, "
        "for every date and pooled, as a page to read and a file to compute with."
    ),
    tags=tr("validation,confusion matrix,kappa,overall accuracy,f1"),
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
            "REFERENCE_RASTERS",
            "rasters",
            tr("Reference rasters"),
            tr(
                "Rasters of class values, in place of points or polygons: one a date with the date in its name, or one for one or all dates. 0 and nodata are left out."
            ),
            optional=True,
        ),
        REFERENCE_VALIDITY,
        Parameter("REFERENCE_DATE", "date", tr("Date of the reference"), tr("For a reference that is true on one date."), optional=True),
        Parameter(
            "DESIGN",
            "enum",
            tr("Sampling design of the reference"),
            tr("How the reference was drawn. Figures are unbiased for a simple random sample; other designs follow in a later version."),
            default="simple_random",
            choices=(Choice("simple_random", tr("Simple random or all pixels")),),
            advanced=True,
        ),
        EXTENT,
        OVERWRITE,
        Parameter("OUTPUT_HTML", "file_out", tr("Report"), tr("The page to write (.html)."), extension="html"),
        Parameter("OUTPUT_JSON", "file_out", tr("Figures"), tr("The file of figures to write (.json)."), extension="json"),
    ),
    outputs=(
        Output("OA", "number", tr("Overall accuracy, pooled (0-1)")),
        Output("KAPPA", "number", tr("Cohen's kappa, pooled")),
        Output("F1", "number", tr("Macro F1, pooled (0-1)")),
    ),
)
