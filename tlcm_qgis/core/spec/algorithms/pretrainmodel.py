"""tlcm:pretrainmodel."""

from __future__ import annotations

from ..messages import tr
from ..parameters import Algorithm, Choice, Output, Parameter
from .common import DEVICE, EXTENT, OVERWRITE, SEED, STACK, VARIANT

ALGORITHM = Algorithm(
    name="pretrainmodel",
    title=tr("Pre-train model"),
    group="models",
    summary=tr(
        'Lets a network learn from a stack without any label: it is shown series of images with hidden pixels and reconstructs them from their surroundings and their other dates. "Train model" then begins with what it has learned (PRETRAINED), which pays where labels are few. '
        "Clouds, nodata and missing dates are left out. The picture shows what the network makes of hidden pixels of a crop that it did not learn from."
    ),
    tags=tr("self-supervised,masked,reconstruction,unlabelled,deep learning,neural network,stcln,transformer,foundation"),
    icon="pretrain.svg",
    parameters=(
        STACK,
        Parameter(
            "METHOD",
            "enum",
            tr("Method"),
            tr("The network that is pre-trained."),
            default="stcln",
            choices=(Choice("stcln", tr("Network on image series (STCLN)")),),
        ),
        Parameter(
            "EPOCHS",
            "integer",
            tr("Epochs"),
            tr(
                "How often all crops are seen. 0 takes as many as see 600 crops in all, at least 4, which is a minute or two for a small stack; more make the network better, and pay on a GPU. The published variant takes 100."
            ),
            default=0,
            minimum=0,
            maximum=10_000,
        ),
        Parameter(
            "MASK_RATIO",
            "number",
            tr("Share of hidden pixels"),
            tr("Share of the pixels of each date that are hidden from the network."),
            default=0.4,
            minimum=0.05,
            maximum=0.95,
        ),
        Parameter(
            "CROP_SIZE",
            "integer",
            tr("Width of a crop"),
            tr(
                "Width and height of the squares that are cut out of the images. A crop takes at most 60 of the dates, one wider than 46 pixels fewer."
            ),
            default=32,
            minimum=8,
            maximum=128,
            unit=tr("pixels"),
            advanced=True,
        ),
        Parameter(
            "CROPS",
            "integer",
            tr("Number of crops"),
            tr("Crops to learn from, drawn over the whole extent. 0 takes as many as lie half a crop apart, at most 256."),
            default=0,
            minimum=0,
            maximum=1_000_000,
            advanced=True,
        ),
        Parameter(
            "GATE",
            "boolean",
            tr("Hide vegetation only"),
            tr(
                "Hide pixels of a crop only at dates at which more than 90 % of it is vegetation (NDVI above 0.2), as published. It needs a red and a near-infrared band. The published variant always does."
            ),
            default=False,
            advanced=True,
        ),
        Parameter(
            "POSITIONS",
            "enum",
            tr("Places of the dates in time"),
            tr(
                "What the network is told of a date: the day, counted from the 1st of January of the first year, or its number in the series, as the published variant always does."
            ),
            default="day",
            advanced=True,
            choices=(Choice("day", tr("Days")), Choice("index", tr("Numbers in the series"))),
        ),
        Parameter(
            "SIZE",
            "enum",
            tr("Size of the network"),
            tr(
                "The compact one is some twenty times quicker; the published one pays with many crops on a GPU. The published variant always takes it."
            ),
            default="compact",
            advanced=True,
            choices=(Choice("compact", tr("Compact")), Choice("published", tr("As published"))),
        ),
        Parameter(
            "BATCH_SIZE",
            "integer",
            tr("Crops in a batch"),
            tr(
                "Crops that are seen before the weights are changed. 0 takes 2, or 1 where crops and network are large, and 4 in the published variant; a GPU is quicker with more. Halved where memory runs out."
            ),
            default=0,
            minimum=0,
            maximum=4096,
            advanced=True,
        ),
        Parameter(
            "LEARNING_RATE",
            "number",
            tr("Learning rate"),
            tr("How far the weights are changed at a time. 0 takes 0.001, and in the published variant 0.0001."),
            default=0.0,
            minimum=0.0,
            maximum=1.0,
            advanced=True,
        ),
        VARIANT,
        DEVICE,
        SEED,
        EXTENT,
        OVERWRITE,
        Parameter("MODEL_OUT", "folder_out", tr("Model folder"), tr("Folder for model.json, the weights and the picture.")),
    ),
    outputs=(
        Output("MODEL_FILE", "file", tr('The model.json, which PRETRAINED of "Train model" takes')),
        Output("PICTURE", "file", tr("Picture of a reconstruction")),
        Output("LOSS", "number", tr("Mean squared error of hidden values, in variances of their bands (1: no better than the mean)")),
        Output("CROP_COUNT", "number", tr("Number of crops that were learned from")),
    ),
)
