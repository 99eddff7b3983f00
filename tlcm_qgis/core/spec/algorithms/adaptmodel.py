"""tlcm:adaptmodel."""

from __future__ import annotations

import dataclasses

from ..messages import tr
from ..parameters import Algorithm, Choice, Output, Parameter
from .common import CLASS_FIELD, DATE_FIELD, DEVICE, OVERWRITE, SAMPLES, SEED, STACK, VARIANT
from .trainmodel import SCALES

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

SELF_TRAINING = Parameter(
    "SELF_TRAINING",
    "enum",
    tr("Self-training"),
    tr(
        "A network learns on, from the samples of its source and from the pixels of the target whose classes it is surest of (pseudo labels). If better: it is kept where a classifier that learns from the labels it gives the target finds more of the source's samples than before, else the model by statistics is. It needs the samples of the model. Forests and support vector machines are adapted by statistics alone."
    ),
    default="better",
    choices=(
        Choice("better", tr("If better")),
        Choice("no", tr("No")),
        Choice("yes", tr("In any case")),
    ),
)

ALGORITHM = Algorithm(
    name="adaptmodel",
    title=tr("Adapt model"),
    group="models",
    summary=tr(
        "Makes a model for the images of another sensor, year or place, without new labels: for each date of the target the images are given the statistics of those that the model was trained on, "
        "and a network teaches itself what is left. Bands find each other by their wavelengths. Works with every method."
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
                "Those that the model was trained on. Networks teach themselves with them; and where the target lacks some of its bands, the model is trained again without these."
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
        SELF_TRAINING,
        dataclasses.replace(
            SAMPLES,
            name="TARGET_SAMPLES",
            label=tr("Samples of the target, for the report"),
            help=tr(
                "If there are any: the share of them that the unchanged and the adapted model find is reported. Nothing is learnt or decided from them. One without a date counts on every date."
            ),
            optional=True,
            advanced=True,
        ),
        dataclasses.replace(CLASS_FIELD, name="TARGET_CLASS_FIELD", parent="TARGET_SAMPLES", advanced=True),
        dataclasses.replace(DATE_FIELD, name="TARGET_DATE_FIELD", parent="TARGET_SAMPLES", advanced=True),
        Parameter(
            "ROUNDS",
            "integer",
            tr("Rounds of self-training"),
            tr("How often pixels of the target are labelled anew."),
            default=3,
            minimum=1,
            maximum=20,
            advanced=True,
        ),
        Parameter(
            "STEPS",
            "integer",
            tr("Steps of self-training"),
            tr("Steps of the optimiser in all rounds."),
            default=600,
            minimum=1,
            maximum=1_000_000,
            advanced=True,
        ),
        Parameter(
            "PORTION",
            "number",
            tr("Share of pixels that become labels"),
            tr("Of the pixels that the network gives a class, those that it is surest of. Published: 0.1."),
            default=0.5,
            minimum=0.001,
            maximum=1.0,
            advanced=True,
        ),
        dataclasses.replace(
            SCALES,
            help=tr(
                "Of semantic FPN: probabilities of labels and of maps are averaged over these enlargements, for example 2,2.5,3,3.5 (published) where the pixels of the target are coarser. Empty: as trained."
            ),
            default=None,
            optional=True,
        ),
        dataclasses.replace(
            VARIANT,
            help=tr(
                '"Best" is the default; "paper" trains as published: 5,000 steps in three rounds, a tenth of the pixels, values that are not matched unless MATCHING names a way.'
            ),
        ),
        SEED,
        DEVICE,
        OVERWRITE,
        Parameter("MODEL_OUT", "folder_out", tr("Adapted model"), tr("Folder for a model of the dates of the target stack.")),
    ),
    outputs=(
        Output("DATE_COUNT", "number", tr("Number of dates")),
        Output("CHANGED_COUNT", "number", tr("Number of dates whose values are changed")),
        Output("TAUGHT_COUNT", "number", tr("Number of dates whose network taught itself")),
        Output("TARGET_ACCURACY", "number", tr("Share of the samples of the target that are found")),
        Output("PICTURE", "file", tr("Picture of the pseudo labels")),
        Output("TABLE", "file", tr("Table of the pseudo labels")),
    ),
)
