"""One way to fit whatever method: settings in, a classifier and what is to be said about it out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from ..record import fingerprint_file
from ..spec.messages import Message, tr
from ..spec.methods import METHODS
from ..spec.model_document import MODEL_FILE
from .held_out import FOLDS
from .honest import FitFold
from .model_json import WEIGHTS_FOLDER
from .random_forest import fit_forest
from .store import Classifier
from .svm import SupportVectorMachine
from .svm_fit import MOST_SAMPLES, SvmSettings, fit_svm, fit_svm_like

CROP: Final = 32  # pixels wide where nobody says it
FPN_CROP: Final = 128
PAPER_FPN_CROP: Final = 512
TILE: Final = 64
FPN_TILE: Final = 256
LEAST_SIDE: Final = 8
FPN_LEAST: Final = 64  # two cells of its coarsest map: one alone has no neighbours, and says nothing of larger images
_CHOSEN: Final = {"CROP_SIZE": "crop", "TILE_SIZE": "tile"}  # parameters of which 0 leaves the choice to the method


@dataclass(frozen=True, slots=True)
class TrainSettings:
    """Parameters of a training by their names in small letters (see ``spec.algorithms.trainmodel``)."""

    method: str = "rf"
    patch_size: int = 3
    variant: str = "best"
    seed: int = 1
    trees: int = 100
    svm_c: float = 10.0
    svm_gamma: float = 0.0
    svm_scaling: str = "auto"
    epochs: int = 0
    batch_size: int = 0
    learning_rate: float = 1e-3
    network_per_date: bool = False
    pretrained: str | None = None
    pretrained_strict: bool = False
    freeze: str = "none"
    labels: str = "per_date"
    positions: str = "auto"
    size: str = "compact"
    crop_size: int = 0
    tile_size: int = 0
    scales: str = "1"
    device: str = "auto"
    validation: str = FOLDS
    calibration: str = "auto"

    @classmethod
    def from_parameters(cls, parameters: Mapping[str, Any]) -> TrainSettings:
        """Return the settings among the checked parameters of a job."""
        return cls(**{item.name: parameters[item.name.upper()] for item in fields(cls) if item.name.upper() in parameters})

    @property
    def crop(self) -> int:
        """Width of the crops in pixels."""
        default = (PAPER_FPN_CROP if self.variant == "paper" else FPN_CROP) if self.method == "fpn" else CROP
        return max(self.crop_size or default, self._least)

    @property
    def tile(self) -> int:
        """Width of the tiles in pixels."""
        return max(self.tile_size or default_tile(self.method), self._least)

    @property
    def _least(self) -> int:
        return FPN_LEAST if self.method == "fpn" else LEAST_SIDE

    @property
    def labels_series(self) -> bool:
        """Whether a network gets one label for all dates of a place."""
        return self.method in ("stcln", "slgt2") and (self.labels != "per_date" or self.variant == "paper")

    def input_fingerprints(self) -> dict[str, dict[str, Any]]:
        """Return what tells the files of the pre-trained network from others, if there is one."""
        if not self.pretrained or "PRETRAINED" not in METHODS[self.method].parameters:
            return {}
        path = Path(self.pretrained)
        folder = path.parent if path.name == MODEL_FILE else path
        files = [folder / MODEL_FILE, folder / WEIGHTS_FOLDER / f"{self.method}.safetensors"] if folder.is_dir() else [path]
        return {str(file): fingerprint_file(file) for file in files if file.is_file()}

    def as_parameters(self) -> dict[str, Any]:
        """Return the settings by the names of the parameters, those of other methods left out."""
        names = ("METHOD", *METHODS[self.method].parameters, "VARIANT", "SEED", "CALIBRATION")
        return {name: getattr(self, _CHOSEN.get(name, name.lower())) for name in names}


def default_tile(method: str) -> int:
    """Return the width of the tiles of a method, in pixels, where nobody says it."""
    return FPN_TILE if method == "fpn" else TILE


@dataclass(frozen=True, slots=True)
class Fitted:
    """A classifier and what is known about it.

    Attributes:
        classifier: tells the classes apart.
        agreement: share of the samples that are labelled rightly unseen (see ``spec.methods.Agreement``); ``None`` if not known.
        remarks: what the user should know, with the field ``dates`` still open.
    """

    classifier: Classifier
    agreement: float | None
    remarks: tuple[Message, ...] = ()


class Fit(Protocol):
    """Fits a classifier to features (N, F), class values (N,) and weights (N,), all larger than 0, of at least two classes."""

    def __call__(
        self,
        features: NDArray[np.float32],
        classes: NDArray[np.uint8],
        weights: NDArray[np.float32],
        settings: TrainSettings,
        seed: int,
        check: Callable[[], None],
    ) -> Fitted:
        """Return what was fitted; ``check`` raises when the user has cancelled."""


def _random_forest(
    features: NDArray[np.float32],
    classes: NDArray[np.uint8],
    weights: NDArray[np.float32],
    settings: TrainSettings,
    seed: int,
    check: Callable[[], None],
) -> Fitted:
    fitted = fit_forest(features, classes, weights, settings.trees, seed, check)
    return Fitted(fitted.forest, fitted.out_of_bag_accuracy)


def _support_vector_machine(
    features: NDArray[np.float32],
    classes: NDArray[np.uint8],
    weights: NDArray[np.float32],
    settings: TrainSettings,
    seed: int,
    check: Callable[[], None],
) -> Fitted:
    own = _svm_settings(settings)
    fitted = fit_svm(features, classes, weights, own, seed, check)
    remarks = []
    if not fitted.converged:
        text = (
            tr(
                "The support vector machine of these dates was stopped before it was fully fitted, so their maps may be poor: {dates}. Lower SVM_C."
            )
            if own.standardise
            else tr(
                "The support vector machine of these dates was stopped before it was fully fitted, so their maps may be poor: {dates}. Lower SVM_C, or set SVM_SCALING to standardised."
            )
        )
        remarks.append(Message(text))
    if fitted.thinned:
        text = tr(
            "A support vector machine learns from at most {most} samples a date; a part of the largest classes was drawn for: {dates}."
        )
        remarks.append(Message(text, {"most": MOST_SAMPLES}))
    return Fitted(fitted.machine, fitted.cross_validated_accuracy, tuple(remarks))


def _svm_settings(settings: TrainSettings) -> SvmSettings:
    scaling = settings.svm_scaling
    if scaling == "auto":
        scaling = "raw" if settings.variant == "paper" else "standardised"
    return SvmSettings(settings.svm_c, settings.svm_gamma, scaling == "standardised")


def fold_fit(whole: Classifier, settings: TrainSettings, seed: int) -> FitFold:
    """Return how a model without some samples is fitted like the ``whole`` one, to be judged by these samples.

    Of a support vector machine the slope of the probabilities is that of the whole one: it is one number, and to find it takes five fits.
    """
    if isinstance(whole, SupportVectorMachine):
        own, slope = _svm_settings(settings), whole.slope
        return lambda features, classes, weights: fit_svm_like(features, classes, weights, own, seed, slope)
    return lambda features, classes, weights: fit_forest(features, classes, weights, settings.trees, seed).forest


FITS: Final[Mapping[str, Fit]] = {"rf": _random_forest, "svm": _support_vector_machine}
