"""tlcm:migratesamples."""

from __future__ import annotations

from ..messages import tr
from ..parameters import Algorithm, Choice, Output, Parameter
from .augmentsamples import ANGLE, DIFFERENCE, LINE_INTERVAL, MAX_ENTROPY, REFINEMENT, TARGET_COUNT
from .common import CLASS_FIELD, DATE, DATE_FIELD, DEVICE, EXTENT, OVERWRITE, SAMPLES, SEED, STACK, VARIANT

CHAIN = Parameter(
    "CHAIN",
    "enum",
    tr("Chain"),
    tr(
        "Star: every date is compared with the labelled date. Sequential: every date is compared with the one before it, "
        "so that a sample that is dropped once stays dropped; one that is under cloud waits."
    ),
    default="star",
    advanced=True,
    choices=(Choice("star", tr("Star")), Choice("sequential", tr("Sequential"))),
)
AUGMENT = Parameter(
    "AUGMENT",
    "boolean",
    tr("Augment the samples"),
    tr(
        "Finds more samples on every date. In the published form, those of the labelled date migrate as well; "
        "otherwise only the labelled samples migrate, and more are found beside them on each date."
    ),
    default=False,
    advanced=True,
)
DATE_TWO_FEATURES = Parameter(
    "DATE_TWO_FEATURES",
    "enum",
    tr("Features of the second date"),
    tr(
        "Which image augmentation looks at on a date to which samples migrated. The published code takes the one they came from, by mistake."
    ),
    default="own",
    advanced=True,
    choices=(Choice("own", tr("Those of the date itself")), Choice("reference", tr("Those of the date the samples came from"))),
)
SELECTION = Parameter(
    "SELECTION",
    "enum",
    tr("Selection"),
    tr(
        "Of the published variant. Threshold: samples stay that moved less than their class is away from the next one. "
        "Closest: the samples of each class that moved least stay, up to its share of the largest number, however far that is."
    ),
    default="threshold",
    advanced=True,
    choices=(Choice("threshold", tr("Threshold")), Choice("closest", tr("Closest"))),
)
MAX_SAMPLES = Parameter(
    "MAX_SAMPLES",
    "integer",
    tr("Largest number of samples a date"),
    tr("Shared out among the classes as in the labelled samples."),
    default=2000,
    minimum=2,
    maximum=10_000_000,
    advanced=True,
)

ALGORITHM = Algorithm(
    name="migratesamples",
    title=tr("Migrate samples"),
    group="samples",
    summary=tr(
        "Carries samples that were labelled on one date to every other date of the stack. What all samples of a class do together (season, haze) is no change. "
        "A sample that moves farther than usual for its class (dynamic time warping distance) and then looks like another class is dropped; "
        "the less sure a kept label is, the less it weighs in training. The published form keeps a sample whose distance is below that of its class to the nearest other class. "
        "The audit layer says for every sample and date why it was kept or dropped."
    ),
    tags=tr("dtw,transfer,training data,t-lcm,labels"),
    icon="migrate.svg",
    loads="samples",
    parameters=(
        STACK,
        DATE,
        SAMPLES,
        CLASS_FIELD,
        DATE_FIELD,
        CHAIN,
        AUGMENT,
        MAX_SAMPLES,
        VARIANT,
        SELECTION,
        ANGLE,
        MAX_ENTROPY,
        LINE_INTERVAL,
        REFINEMENT,
        TARGET_COUNT,
        DIFFERENCE,
        DATE_TWO_FEATURES,
        DEVICE,
        SEED,
        EXTENT,
        OVERWRITE,
        Parameter(
            "OUTPUT",
            "vector_out",
            tr("Dated samples"),
            tr("GeoPackage with a sample for every place and date whose label was kept."),
            extension="gpkg",
        ),
        Parameter(
            "AUDIT",
            "vector_out",
            tr("Audit"),
            tr("GeoPackage with distance, threshold and decision of every sample and date."),
            extension="gpkg",
        ),
    ),
    outputs=(Output("COUNT", "number", tr("Number of dated samples")),),
)
