"""tlcm:checksamples."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Mapping, Optional

from ..errors import ParameterError
from ..messages import tr
from ..parameters import Algorithm, Choice, Output, Parameter
from .common import CLASS_FIELD, DATE, DATE_FIELD, EXTENT, OVERWRITE, SAMPLES, SEED, STACK

CHECK_SAMPLES = Parameter(
    "CHECK_SAMPLES",
    "enum",
    tr("Check of the samples"),
    tr(
        "Before migration the labelled samples are checked, after it those that were migrated or found. List: doubtful ones are told and listed in "
        "quality.gpkg. Drop: they are not used, too."
    ),
    default="list",
    advanced=True,
    choices=(Choice("no", tr("No")), Choice("list", tr("List doubtful samples")), Choice("drop", tr("Drop doubtful samples"))),
)

ALGORITHM = Algorithm(
    name="checksamples",
    title=tr("Check samples"),
    group="samples",
    summary=tr(
        "Finds samples whose label is doubtful. Randomised trees that did not see a sample, nor those that touch it with the same class, say what it looks "
        "like, on its date and over all dates; a sample looks mislabelled where another class is more than four times as probable as its label "
        "(confident learning, with cleanlab). A sample that lies far from all others of its class is odd, and one pixel with two labels is told. "
        "Every doubtful sample has its reason and its likely class. Classes of fewer than five samples on a date are not judged, and of no "
        "class more than half of the samples of a date are doubted. Look at them before you drop them: what is rare may be right."
    ),
    tags=tr("quality,label errors,mislabelled,outliers,confident learning,cleanlab,training data"),
    icon="checksamples.svg",
    loads="quality",
    parameters=(
        STACK,
        SAMPLES,
        CLASS_FIELD,
        replace(
            DATE_FIELD,
            help=tr(
                "For samples of several dates: each is checked on its own date. Left empty, a field named date is used where the layer has it."
            ),
        ),
        replace(
            DATE,
            help=tr("The date of samples that have none, as YYYY-MM-DD or YYYY-MM. It must be a date of the stack."),
            optional=True,
        ),
        Parameter(
            "ACTION",
            "enum",
            tr("Doubtful samples"),
            tr(
                "List: they are listed. Drop: the others are also written as cleaned samples. The layer of the samples itself is never touched."
            ),
            default="list",
            choices=(Choice("list", tr("List")), Choice("drop", tr("List and drop"))),
        ),
        SEED,
        EXTENT,
        OVERWRITE,
        Parameter(
            "OUTPUT",
            "vector_out",
            tr("Quality of the samples"),
            tr("GeoPackage with every sample, whether it is doubtful, why, and its likely class."),
            extension="gpkg",
        ),
        Parameter(
            "CLEANED",
            "vector_out",
            tr("Cleaned samples"),
            tr("GeoPackage with the samples that are not doubtful, if they are to be dropped."),
            extension="gpkg",
            optional=True,
        ),
    ),
    outputs=(
        Output("COUNT", "number", tr("Number of samples that were checked")),
        Output("FLAGGED", "number", tr("Number of doubtful samples")),
    ),
)


def cleaning_problem(values: Mapping[str, Any]) -> Optional[ParameterError]:
    """Return what is wrong with what is to be written, if something is."""
    if values["ACTION"] == "drop" and not values["CLEANED"]:
        return ParameterError(tr("ACTION is drop, but there is no place for the cleaned samples (CLEANED)."), tr("Choose a file for them."))
    if values["ACTION"] == "list" and values["CLEANED"]:
        return ParameterError(
            tr("There is a file for cleaned samples (CLEANED), but ACTION is list."), tr("Set ACTION to drop, or leave CLEANED empty.")
        )
    return None
