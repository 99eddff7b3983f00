"""The one registry of classification methods."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

from .messages import tr


@dataclass(frozen=True)
class Agreement:
    """How a method judges itself on samples that it has not seen. It is no accuracy of a map.

    Attributes:
        figure: name of the figure in model.json; ``output``: name of the output of ``trainmodel``; ``title``: what people read.
    """

    figure: str
    output: str
    title: str


@dataclass(frozen=True)
class Method:
    """A way to turn samples into maps.

    Attributes:
        name: value of METHOD; ``title``: what people read; ``advice``: one sentence on when to choose it.
        per_date: whether every date has a model of its own.
        agreement: how it judges itself.
        parameters: names of the parameters that not every method has.
        is_network: whether it is a network that is trained in epochs.
    """

    name: str
    title: str
    advice: str
    per_date: bool
    agreement: Agreement
    parameters: Tuple[str, ...]
    is_network: bool = False

    @property
    def takes_second(self) -> bool:
        """Whether it is trained and mapped on two stacks of one place: what sees each date by itself knows nothing of other dates."""
        return not self.per_date


OUT_OF_BAG = Agreement("out_of_bag_accuracy", "OOB_ACCURACY", tr("Out-of-bag agreement"))
VALIDATED = Agreement("validation_accuracy", "VAL_ACCURACY", tr("Agreement on other places"))
CROSS_VALIDATED = Agreement("cross_validated_accuracy", "CV_ACCURACY", tr("Cross-validated agreement"))

_TRAINING = ("EPOCHS", "BATCH_SIZE", "LEARNING_RATE")

METHODS: dict[str, Method] = {
    method.name: method
    for method in (
        Method(
            "rf",
            tr("Random forest"),
            tr("Choose it first: it is quick, needs nothing set and forgives doubtful samples."),
            True,
            OUT_OF_BAG,
            ("TREES", "PATCH_SIZE", "VALIDATION"),
        ),
        Method(
            "svm",
            tr("Support vector machine"),
            tr("Choose it where samples are few but sure; it is slower than the forest where there are many."),
            True,
            CROSS_VALIDATED,
            ("SVM_C", "SVM_GAMMA", "SVM_SCALING", "PATCH_SIZE", "VALIDATION"),
        ),
        Method(
            "cnn",
            tr("Convolutional network on patches"),
            tr("Choose it where texture tells classes apart, for example built-up land; it needs more samples than the forest."),
            True,
            VALIDATED,
            (*_TRAINING, "NETWORK_PER_DATE"),
            True,
        ),
        Method(
            "resnet",
            tr("Residual network on patches"),
            tr("Choose it like the convolutional network, where there are many samples and time to train."),
            True,
            VALIDATED,
            (*_TRAINING, "NETWORK_PER_DATE"),
            True,
        ),
        Method(
            "tsscd",
            tr("Network on time series (TSSCD)"),
            tr("Choose it where classes differ in their course over the year or change often; all dates are learned together."),
            False,
            VALIDATED,
            ("PATCH_SIZE", *_TRAINING),
            True,
        ),
        Method(
            "stcln",
            tr("Network on image series (STCLN)"),
            tr("Choose it where labels are few and the stack is long; pre-train on the stack first."),
            False,
            VALIDATED,
            (
                "PRETRAINED",
                "PRETRAINED_STRICT",
                "FREEZE",
                "SIZE",
                "LABELS",
                "POSITIONS",
                "CROP_SIZE",
                "TILE_SIZE",
                *_TRAINING,
            ),
            True,
        ),
        Method(
            "slgt2",
            tr("Network on radar series (SL-GT2Net)"),
            tr(
                "Choose it for series of radar images with many polygons or large label rasters: it learns from the surroundings of the samples too. With few fields the random forest and STCLN do better."
            ),
            False,
            VALIDATED,
            ("SIZE", "LABELS", "CROP_SIZE", "TILE_SIZE", *_TRAINING),
            True,
        ),
        Method(
            "fpn",
            tr("Semantic FPN on single images (LoveCS)"),
            tr(
                "Choose it for images of a few metres and finer, where shape and surroundings tell classes apart, with many polygons or label rasters; it draws coarser outlines than methods that see single pixels."
            ),
            True,
            VALIDATED,
            ("PRETRAINED", "SIZE", "CROP_SIZE", "TILE_SIZE", "SCALES", *_TRAINING, "NETWORK_PER_DATE"),
            True,
        ),
    )
}
