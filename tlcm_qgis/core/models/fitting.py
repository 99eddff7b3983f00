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
from .model_json import WEIGHTS_FOLDER
from .random_forest import fit_forest
from .store import Classifier
from .svm_fit import MOST_SAMPLES, SvmSettings, fit_svm


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
    crop_size: int = 32
    tile_size: int = 64
    device: str = "auto"

    @classmethod
    def from_parameters(cls, parameters: Mapping[str, Any]) -> TrainSettings:
        """Return the settings among the checked parameters of a job."""
        return cls(**{item.name: parameters[item.name.upper()] for item in fields(cls) if item.name.upper() in parameters})

    @property
    def labels_series(self) -> bool:
        """Whether a network gets one label for all dates of a place."""
        return self.method in ("stcln", "slgt2") and (self.labels != "per_date" or self.variant == "paper")

    def input_fingerprints(self) -> dict[str, dict[str, Any]]:
        """Return what tells the files of the pre-trained network from others, if there is one."""
        if not self.pretrained or self.method != "stcln":
            return {}
        path = Path(self.pretrained)
        folder = path.parent if path.name == MODEL_FILE else path
        files = [folder / MODEL_FILE, folder / WEIGHTS_FOLDER / f"{self.method}.safetensors"] if folder.is_dir() else [path]
        return {str(file): fingerprint_file(file) for file in files if file.is_file()}

    def as_parameters(self) -> dict[str, Any]:
        """Return the settings by the names of the parameters, those of other methods left out."""
        names = ("METHOD", *METHODS[self.method].parameters, "VARIANT", "SEED")
        return {name: getattr(self, name.lower()) for name in names}


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
    scaling = settings.svm_scaling
    if scaling == "auto":
        scaling = "raw" if settings.variant == "paper" else "standardised"
    fitted = fit_svm(features, classes, weights, SvmSettings(settings.svm_c, settings.svm_gamma, scaling == "standardised"), seed, check)
    remarks = []
    if not fitted.converged:
        text = (
            tr(
                "The support vector machine of these dates was stopped before it was fully fitted, so their maps may be poor: {dates}. Lower SVM_C."
            )
            if scaling == "standardised"
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


FITS: Final[Mapping[str, Fit]] = {"rf": _random_forest, "svm": _support_vector_machine}
