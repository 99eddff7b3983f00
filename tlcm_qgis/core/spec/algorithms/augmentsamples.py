"""tlcm:augmentsamples."""

from __future__ import annotations

from ..messages import tr
from ..parameters import Algorithm, Choice, Output, Parameter
from .common import CLASS_FIELD, DATE, EXTENT, OVERWRITE, SAMPLES, SEED, STACK, VARIANT

ANGLE = Parameter(
    "ANGLE",
    "enum",
    tr("Angle between rays"),
    tr("From every sample, other places are looked for along rays this many degrees apart: the smaller the angle, the more places."),
    default="30",
    advanced=True,
    choices=(Choice("30", tr("30°")), Choice("45", tr("45°")), Choice("90", tr("90°")), Choice("120", tr("120°"))),
)
MAX_ENTROPY = Parameter(
    "MAX_ENTROPY",
    "number",
    tr("Largest entropy"),
    tr(
        "A place is taken only if the entropy of its class probabilities is at most this: 0 is wholly sure, 1 cannot tell two classes apart."
    ),
    default=1.4,
    minimum=0,
    maximum=8,
    unit=tr("bits"),
    advanced=True,
)
PATCH_SIZE = Parameter(
    "PATCH_SIZE",
    "integer",
    tr("Neighbourhood"),
    tr("Width of the square whose mean spectrum describes a place. An odd number."),
    default=7,
    minimum=1,
    maximum=63,
    unit=tr("pixels"),
    advanced=True,
)
LINE_INTERVAL = Parameter(
    "LINE_INTERVAL",
    "integer",
    tr("Distance between search lines"),
    tr(
        "Places are looked for on every so many rows and columns of pixels, where the image is flat: the smaller the distance, the more places."
    ),
    default=20,
    minimum=2,
    maximum=10_000,
    unit=tr("pixels"),
    advanced=True,
)
REFINEMENT = Parameter(
    "REFINEMENT",
    "enum",
    tr("Drawing of samples"),
    tr(
        "How the samples of a class are drawn from all that were found. Stratified: 70, 20 and 10 % from those of typical, unusual and very unusual colour. "
        "Random: all alike. Inverse: the rarer a colour, the likelier. None: all are kept."
    ),
    default="stratified",
    advanced=True,
    choices=(
        Choice("stratified", tr("Stratified")),
        Choice("random", tr("Random")),
        Choice("inverse", tr("Inverse")),
        Choice("none", tr("None")),
    ),
)
TARGET_COUNT = Parameter(
    "TARGET_COUNT",
    "integer",
    tr("Number of draws"),
    tr("Shared out among the classes as in the labelled samples. A sample may be drawn several times: that is its weight."),
    default=4000,
    minimum=2,
    maximum=10_000_000,
    advanced=True,
)
DIFFERENCE = Parameter(
    "DIFFERENCE",
    "enum",
    tr("Flat places"),
    tr(
        "Which steps of brightness from pixel to pixel count as flat: small ones of either sign, all darker ones and small brighter ones, or those of the published code."
    ),
    default="abs",
    advanced=True,
    choices=(
        Choice("abs", tr("Small steps of either sign")),
        Choice("signed", tr("All darker and small brighter steps")),
        Choice("reference", tr("As in the published code")),
    ),
)

ALGORITHM = Algorithm(
    name="augmentsamples",
    title=tr("Augment samples"),
    group="samples",
    summary=tr(
        "Finds more samples on the date on which some were labelled. Along rays from every sample, flat places are labelled by a support vector machine "
        "that the samples train; sure ones are taken, and the result is drawn from them class by class. "
        "A place is believed only if its neighbourhood and the nearest labelled spectrum confirm its class; the published form needs the machine alone."
    ),
    tags=tr("training data,t-lcm,svm,more samples,semi-supervised"),
    icon="augment.svg",
    loads="samples",
    parameters=(
        STACK,
        DATE,
        SAMPLES,
        CLASS_FIELD,
        ANGLE,
        MAX_ENTROPY,
        PATCH_SIZE,
        LINE_INTERVAL,
        REFINEMENT,
        TARGET_COUNT,
        VARIANT,
        DIFFERENCE,
        SEED,
        EXTENT,
        OVERWRITE,
        Parameter(
            "OUTPUT",
            "vector_out",
            tr("Augmented samples"),
            tr("GeoPackage with the labelled samples and the added ones, with confidence and weight."),
            extension="gpkg",
        ),
    ),
    outputs=(Output("COUNT", "number", tr("Number of samples")),),
)
