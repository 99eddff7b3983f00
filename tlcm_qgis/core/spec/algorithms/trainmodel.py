"""tlcm:trainmodel."""

from __future__ import annotations

from ..messages import tr
from ..methods import METHODS
from ..parameters import Algorithm, Choice, Output, Parameter
from .common import CLASS_FIELD, DATE_FIELD, DEVICE, EXTENT, OVERWRITE, SAMPLES, SEED, STACK, VARIANT

METHOD = Parameter(
    "METHOD",
    "enum",
    tr("Method"),
    tr(
        "The classifier that learns from the samples. The random forest is quick and needs nothing set; the networks on patches also see how pixels lie beside each other; the network on time series learns all dates of a place together."
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
        "Networks: how often all samples are seen at most; training ends earlier when it gets no better on the places that are kept aside. 0 takes the published number, and fewer where there are many samples."
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
        "Networks: samples that are seen before the weights are changed. 0 takes 64, and in the published variant the published number. Halved where memory runs out."
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
        "Networks on patches: train one for every date on its own samples, as published, instead of one that knows the date. The published variant always does."
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
METHOD_PARAMETERS = (TREES, SVM_C, SVM_GAMMA, SVM_SCALING, PATCH_SIZE, EPOCHS, BATCH_SIZE, LEARNING_RATE, NETWORK_PER_DATE)

ALGORITHM = Algorithm(
    name="trainmodel",
    title=tr("Train model"),
    group="models",
    summary=tr(
        "Trains a classifier on dated samples: a random forest or a support vector machine for each date, or a network for all of them. Samples without a date train on the date given. "
        "A date gets no model if its samples are all of one class or its image has the same values at all of them, or if less than a tenth of it is clear and some class has fewer than five samples there; it is then mapped with the model of the nearest date."
    ),
    tags=tr(
        "random forest,support vector machine,svm,neural network,deep learning,cnn,resnet,tsscd,classification,supervised,machine learning"
    ),
    icon="train.svg",
    parameters=(
        STACK,
        SAMPLES,
        CLASS_FIELD,
        Parameter(
            "DATE_FIELD",
            "field",
            DATE_FIELD.label,
            tr("Left empty, the field date is used where the layer has it."),
            optional=True,
            parent="SAMPLES",
        ),
        Parameter("DATE", "date", tr("Date of undated samples"), tr("Only for samples without a date field or value."), optional=True),
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
        Output("VAL_ACCURACY", "number", tr("Accuracy on samples of places kept aside (not a map accuracy), networks only")),
    ),
)
