"""tlcm:adaptmodel."""

from __future__ import annotations

import dataclasses

from ..messages import tr
from ..parameters import Algorithm, Choice, Output, Parameter
from .common import CLASS_FIELD, DATE_FIELD, DEVICE, OVERWRITE, SAMPLES, STACK

MATCHING = Parameter(
    "MATCHING",
    "enum",
    tr("How values are matched"),
    tr(
        "What gives the images of the target the statistics of those that the model was trained on. Best: on each date the way, or none, with which the classes have about the shares that they have on the source; that needs about the same land cover in both. Means: mean and spread of each band. Percentiles: median and middle 80 %, where clouds were missed. Covariances: how bands vary together as well; robust: from the nine tenths of the pixels that are most alike."
    ),
    default="auto",
    choices=(
        Choice("auto", tr("The best one")),
        Choice("none", tr("Not at all")),
        Choice("moments", tr("Means")),
        Choice("percentiles", tr("Percentiles")),
        Choice("covariance", tr("Covariances")),
        Choice("robust_covariance", tr("Robust covariances")),
    ),
)

ALGORITHM = Algorithm(
    name="adaptmodel",
    title=tr("Adapt model"),
    group="models",
    summary=tr(
        "Makes a model for the images of another sensor, year or place, without new labels: for each date of the target the images are given the statistics of those that the model was trained on. "
        "Bands find each other by their wavelengths. Works with every method; nothing is learnt again, unless the target lacks bands of the model and there are samples of the source."
    ),
    tags=tr("transfer,domain adaptation,sensor,landsat,sentinel-2,histogram,moments"),
    icon="adapt.svg",
    parameters=(
        Parameter("MODEL", "folder", tr("Model folder"), tr('A folder that "Train model" wrote.')),
        dataclasses.replace(
            STACK, name="SOURCE_STACK", label=tr("Image stack of the model"), help=tr("The stack that the model was trained on.")
        ),
        dataclasses.replace(
            STACK,
            name="TARGET_STACK",
            label=tr("Image stack to adapt it to"),
            help=tr("Of another sensor, year or place. It needs the bands of the model, whatever their names."),
        ),
        dataclasses.replace(
            SAMPLES,
            name="SOURCE_SAMPLES",
            label=tr("Samples of the model"),
            help=tr(
                "Those that the model was trained on. Where the target lacks some of its bands, the model is trained again without these."
            ),
            optional=True,
        ),
        dataclasses.replace(CLASS_FIELD, parent="SOURCE_SAMPLES"),
        dataclasses.replace(DATE_FIELD, parent="SOURCE_SAMPLES"),
        Parameter(
            "DATE",
            "date",
            tr("Date of undated samples"),
            tr("Date of the source on which samples without a date are true."),
            optional=True,
        ),
        MATCHING,
        DEVICE,
        OVERWRITE,
        Parameter("MODEL_OUT", "folder_out", tr("Adapted model"), tr("Folder for a model of the dates of the target stack.")),
    ),
    outputs=(
        Output("DATE_COUNT", "number", tr("Number of dates")),
        Output("CHANGED_COUNT", "number", tr("Number of dates whose values are changed")),
    ),
)
