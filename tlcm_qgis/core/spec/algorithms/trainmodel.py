"""tlcm:trainmodel."""

from __future__ import annotations

import dataclasses
from typing import Any, Mapping, Optional

from ..errors import ParameterError
from ..messages import tr
from ..methods import METHODS
from ..parameters import Algorithm, Choice, Output, Parameter
from .common import CLASS_FIELD, DATE_FIELD, DEVICE, EXTENT, OVERWRITE, SAMPLES, SEED, STACK, STACK_2, VARIANT

METHOD = Parameter(
    "METHOD",
    "enum",
    tr("Method"),
    tr(
        "The classifier that learns from the samples. The random forest is quick and needs nothing set; the networks on patches also see how pixels lie beside each other; the semantic FPN sees a whole square of an image; the networks on time series and on image series learn all dates of a place together."
    ),
    default="rf",
    choices=tuple(Choice(method.name, method.title) for method in METHODS.values()),
)
TREES = Parameter(
    "TREES",
    "integer",
    tr("Number of trees"),
    tr("Random forest: more trees are slower and a little better."),
    default=100,
    minimum=1,
    maximum=5000,
    advanced=True,
)
SVM_C = Parameter(
    "SVM_C",
    "number",
    tr("Cost (C) of the support vector machine"),
    tr("Support vector machine: how much a sample on the wrong side costs. Larger values follow the samples more closely."),
    default=10.0,
    minimum=1e-3,
    maximum=1e6,
    advanced=True,
)
SVM_GAMMA = Parameter(
    "SVM_GAMMA",
    "number",
    tr("Gamma of the support vector machine"),
    tr(
        "Support vector machine: how quickly the influence of a sample ends, for features as they are scaled. 0 takes 1 / (number of features x their variance)."
    ),
    default=0.0,
    minimum=0,
    maximum=1e6,
    advanced=True,
)
SVM_SCALING = Parameter(
    "SVM_SCALING",
    "enum",
    tr("Scaling for the support vector machine"),
    tr(
        "Support vector machine: standardised features count alike, raw reflectances by their spread. Automatic standardises; in the published variant it takes raw reflectances."
    ),
    default="auto",
    advanced=True,
    choices=(
        Choice("auto", tr("Automatic")),
        Choice("standardised", tr("Standardised")),
        Choice("raw", tr("Raw")),
    ),
)
EPOCHS = Parameter(
    "EPOCHS",
    "integer",
    tr("Epochs"),
    tr(
        "Networks: how often all samples are seen at most; training ends earlier when it gets no better on the places that are kept aside, but for STCLN, SL-GT2Net and the semantic FPN. 0 takes the published number, and fewer where there are many samples."
    ),
    default=0,
    minimum=0,
    maximum=10_000,
    advanced=True,
)
BATCH_SIZE = Parameter(
    "BATCH_SIZE",
    "integer",
    tr("Samples in a batch"),
    tr(
        "Networks: samples that are seen before the weights are changed. 0 takes 64, fewer for series of images and for squares of images, and in the published variant the published number. Halved where memory runs out."
    ),
    default=0,
    minimum=0,
    maximum=65_536,
    advanced=True,
)
LEARNING_RATE = Parameter(
    "LEARNING_RATE",
    "number",
    tr("Learning rate"),
    tr("Networks: how far the weights are changed at a time."),
    default=1e-3,
    minimum=1e-7,
    maximum=1.0,
    advanced=True,
)
NETWORK_PER_DATE = Parameter(
    "NETWORK_PER_DATE",
    "boolean",
    tr("A network for every date"),
    tr(
        "Networks on patches, and the semantic FPN: train one for every date on its own samples, instead of one that knows the date. The published networks on patches always are."
    ),
    default=False,
    advanced=True,
)
PATCH_SIZE = Parameter(
    "PATCH_SIZE",
    "integer",
    tr("Neighbourhood"),
    tr(
        "Width of the square whose mean spectrum describes a pixel together with the pixel itself, for random forest, support vector machine and the network on time series; 1 uses the pixel alone. An odd number. The published variant always takes the mean of 7 x 7 pixels alone, and its network on time series the pixel alone."
    ),
    default=3,
    minimum=1,
    maximum=63,
    unit=tr("pixels"),
    advanced=True,
)
PRETRAINED = Parameter(
    "PRETRAINED",
    "file",
    tr("Pre-trained network"),
    tr(
        'STCLN: the model.json of a network that "Pre-train model" learnt from images without labels, that of a trained STCLN, or a checkpoint of its authors. Its size and its bands are taken. Semantic FPN: weights of a ResNet-18 or ResNet-50 as torchvision publishes them, learnt from red, green and blue. Left empty, the network begins with nothing learnt.'
    ),
    optional=True,
)
PRETRAINED_STRICT = Parameter(
    "PRETRAINED_STRICT",
    "boolean",
    tr("All pre-trained weights must fit"),
    tr("STCLN: stop if weights of the pre-trained network do not fit, instead of naming them in a warning."),
    default=False,
    advanced=True,
)
FREEZE = Parameter(
    "FREEZE",
    "enum",
    tr("What stays as it was pre-trained"),
    tr("STCLN: with very few samples a frozen encoder can be better, and training is quicker; else everything learns."),
    default="none",
    advanced=True,
    choices=(Choice("none", tr("Nothing")), Choice("encoder", tr("The encoder"))),
)
LABELS = Parameter(
    "LABELS",
    "enum",
    tr("Labels of a series"),
    tr(
        "STCLN and SL-GT2Net: a class for every date gives a map of every date. Where classes hold for the whole series, as crops do for a season, take one class: with STCLN from a summary of all dates of the pixel; such a model maps one date, the last of those that are asked for. One class as published sees the other pixels of a tile too, and wants polygons or label rasters. The published variant always does."
    ),
    default="per_date",
    advanced=True,
    choices=(
        Choice("per_date", tr("A class for every date")),
        Choice("summary", tr("One class for the whole series, from a summary of its dates (STCLN)")),
        Choice("series", tr("One class for the whole series, from tiles, as published")),
    ),
)
POSITIONS = Parameter(
    "POSITIONS",
    "enum",
    tr("Positions of the dates"),
    tr(
        "STCLN: days since the first of January of the first year, so that gaps and other years count as they are, or the numbers of the images. Automatic does as the pre-trained network, else days; the published variant takes numbers."
    ),
    default="auto",
    advanced=True,
    choices=(Choice("auto", tr("Automatic")), Choice("day", tr("Days")), Choice("index", tr("Numbers of the images"))),
)
SIZE = Parameter(
    "SIZE",
    "enum",
    tr("Size of the network"),
    tr(
        "STCLN, SL-GT2Net and the semantic FPN: the compact network is many times quicker and needs fewer samples; the published one learns more from very many. With a pre-trained network its size counts; the published variant always takes the published one."
    ),
    default="compact",
    advanced=True,
    choices=(Choice("compact", tr("Compact")), Choice("published", tr("As published"))),
)
CROP_SIZE = Parameter(
    "CROP_SIZE",
    "integer",
    tr("Width of a crop"),
    tr(
        "Semantic FPN, SL-GT2Net, and STCLN with one class from tiles: they learn from square crops of this width that hold samples, at least 8, the semantic FPN at least 64. Time and memory grow with its square. 0 takes 32, for the semantic FPN 128 and in its published variant 512. SL-GT2Net was published with 224."
    ),
    default=0,
    minimum=0,
    maximum=1024,
    unit=tr("pixels"),
    advanced=True,
)
TILE_SIZE = Parameter(
    "TILE_SIZE",
    "integer",
    tr("Width of a tile"),
    tr(
        "Semantic FPN, SL-GT2Net, and STCLN with one class from tiles: maps are made of tiles of this width that overlap, each seen as a whole, at least 8, the semantic FPN at least 64. 0 takes 64, for the semantic FPN 256. With STCLN the time for a pixel grows with its square; take larger ones only with a GPU."
    ),
    default=0,
    minimum=0,
    maximum=1024,
    unit=tr("pixels"),
    advanced=True,
)
SCALES = Parameter(
    "SCALES",
    "numbers",
    tr("Scales of the maps"),
    tr(
        "Semantic FPN: how many times enlarged a tile is seen when maps are made, separated by commas; the probabilities of several scales are averaged. Time and memory grow with the squares. 1 sees images as they are; 2,2.5,3,3.5 are published for images of a coarser sensor than that of the training."
    ),
    default="1",
    minimum=0.25,
    maximum=8,
    advanced=True,
)
VALIDATION = Parameter(
    "VALIDATION",
    "enum",
    tr("Validation"),
    tr(
        "Random forest and support vector machine: models that did not see them judge a fifth of the samples at a time, whole polygons and blocks of the image together. The figure is about samples like these, not about the map. Networks always keep blocks aside."
    ),
    default="folds",
    advanced=True,
    choices=(Choice("folds", tr("Folds of polygons and blocks")), Choice("none", tr("None: quicker, and confidence is not calibrated"))),
)
CALIBRATION = Parameter(
    "CALIBRATION",
    "enum",
    tr("Calibration of the confidence"),
    tr(
        "Automatic makes the confidence of maps agree with how often samples that were left out are told right, where enough places can be left out. The classes of the maps stay as they are."
    ),
    default="auto",
    advanced=True,
    choices=(Choice("auto", tr("Automatic")), Choice("none", tr("None"))),
)
IMAGE_SERIES_PARAMETERS = (PRETRAINED, PRETRAINED_STRICT, FREEZE, SIZE, LABELS, POSITIONS, CROP_SIZE, TILE_SIZE, SCALES)
METHOD_PARAMETERS = (
    TREES,
    SVM_C,
    SVM_GAMMA,
    SVM_SCALING,
    PATCH_SIZE,
    *IMAGE_SERIES_PARAMETERS,
    EPOCHS,
    BATCH_SIZE,
    LEARNING_RATE,
    NETWORK_PER_DATE,
    VALIDATION,
    CALIBRATION,
)

ALGORITHM = Algorithm(
    name="trainmodel",
    title=tr("Train model"),
    group="models",
    summary=tr(
        "Trains a classifier on dated samples: a random forest or a support vector machine for each date, or a network for all of them. Samples without a date train on the date given. "
        "A date gets no model if its samples are all of one class or its image has the same values at all of them, or if less than a tenth of it is clear and some class has fewer than five samples there; it is then mapped with the model of the nearest date."
    ),
    tags=tr(
        "random forest,support vector machine,svm,neural network,deep learning,cnn,resnet,tsscd,stcln,slgt2,fpn,lovecs,segmentation,radar,sar,classification,supervised,machine learning"
    ),
    icon="train.svg",
    parameters=(
        STACK,
        STACK_2,
        dataclasses.replace(SAMPLES, optional=True),
        Parameter(
            "LABEL_RASTER",
            "raster",
            tr("Raster of labels"),
            tr(
                "Instead of samples: a raster of class values; 0 and nodata are not labelled. On other pixels than the images, each of these takes the nearest value; of large classes some pixels are drawn. It is true on the date in its name, else on DATE."
            ),
            optional=True,
        ),
        CLASS_FIELD,
        Parameter(
            "DATE_FIELD",
            "field",
            DATE_FIELD.label,
            tr("Left empty, the field date is used where the layer has it."),
            optional=True,
            parent="SAMPLES",
        ),
        Parameter(
            "DATE",
            "date",
            tr("Date of undated samples"),
            tr("Only for samples without a date field or value, and for a raster of labels without a date in its name."),
            optional=True,
        ),
        METHOD,
        *METHOD_PARAMETERS,
        VARIANT,
        DEVICE,
        SEED,
        EXTENT,
        OVERWRITE,
        Parameter("MODEL_OUT", "folder_out", tr("Model folder"), tr("Folder for model.json and the trained weights.")),
    ),
    outputs=(
        Output("SAMPLE_COUNT", "number", tr("Number of training samples")),
        Output("DATE_COUNT", "number", tr("Number of dates with a model")),
        Output("OOB_ACCURACY", "number", tr("Mean out-of-bag accuracy on the samples (not a map accuracy), random forest only")),
        Output(
            "CV_ACCURACY", "number", tr("Mean cross-validated accuracy on the samples (not a map accuracy), support vector machine only")
        ),
        Output("HELD_OUT_ACCURACY", "number", tr("Accuracy on samples that were left out with their surroundings (not a map accuracy)")),
        Output("VAL_ACCURACY", "number", tr("Accuracy on samples of places kept aside (not a map accuracy), networks only")),
    ),
)


def label_problem(values: Mapping[str, Any]) -> Optional[ParameterError]:
    """Return what is wrong with the sources of labels, if something is."""
    if bool(values["SAMPLES"]) != bool(values["LABEL_RASTER"]):
        return None
    return ParameterError(tr("Give either samples (SAMPLES) or a raster of labels (LABEL_RASTER)."))
