"""tlcm:migratesamples."""

from __future__ import annotations

from ..languages import LANGUAGE
from ..messages import tr
from ..parameters import Algorithm, Choice, Output, Parameter
from .augmentsamples import ANGLE, DIFFERENCE, LINE_INTERVAL, MAX_ENTROPY, REFINEMENT, TARGET_COUNT
from .common import CLASS_FIELD, DATE, DATE_FIELD, DEVICE, EXTENT, OVERWRITE, SAMPLES, SEED, STACK, VARIANT

CHAIN = Parameter(
    "CHAIN",
    "enum",
    tr("Chain"),
    tr(
        "Joint: all dates are judged together, so that what comes later counts, too; the published variant takes star instead. "
        "Star: every date is compared with the labelled date. Sequential: every date is compared with the one before it, "
        "so that a sample that is dropped once stays dropped; one that is under cloud waits."
    ),
    default="joint",
    advanced=True,
    choices=(Choice("joint", tr("Joint")), Choice("star", tr("Star")), Choice("sequential", tr("Sequential"))),
)
AUGMENT = Parameter(
    "AUGMENT",
    "boolean",
    tr("Augment the samples"),
    tr(
        "Adds places whose class is sure on a date to its samples. In the published form, those of the labelled date migrate as well. "
        "Without it only the labelled samples are used. Of the parameters of augmentation, the joint chain takes the number of samples alone."
    ),
    default=True,
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
        "Carries samples that were labelled on one date to every other date of the stack. All dates are judged together: a label is kept on a date "
        "if it is probable at least 0.98 that the place still is what it was, by its own spectra over time, compared with how all places of the image "
        "go on from date to date (season, haze), and by what the classes look like on each date. Places whose class is sure on a date join as new samples. "
        "The published variant keeps a sample whose dynamic time warping distance is below that of its class to the nearest other class. "
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
        LANGUAGE,
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
        Parameter(
            "REPORT",
            "file_out",
            tr("Report"),
            tr("Page (.html) that shows where samples were kept and dropped on the images, and why. All of an image is read to show it."),
            extension="html",
            optional=True,
        ),
    ),
    outputs=(Output("COUNT", "number", tr("Number of dated samples")),),
)
