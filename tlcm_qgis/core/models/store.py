"""A trained model in memory and as a folder: ``model.json`` (STAC item, machine learning model extension) and ``weights/``."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from ..adaptation.matching import BandMap
from ..outputs import write_json
from ..spec.algorithms.trainmodel import ALGORITHM
from ..spec.classes import ClassScheme
from ..spec.dates import DateInterval
from ..spec.errors import InputError, ParameterError
from ..spec.json_file import UNEXPECTED
from ..spec.messages import tr
from ..spec.methods import METHODS
from ..spec.model_document import MODEL_FILE, ModelDate, ModelDocument, not_a_model, read_model
from ..stack.grid import Grid, Window
from ..stack.image_stack import Block, ImageStack
from .calibration import Calibration
from .description import REFLECTANCE
from .features import FeatureForm
from .looks import Looks, load_looks, save_looks
from .model_json import LOOKS_NAME, SECOND_FOLDER, model_item, weights_name
from .network_input import NetworkInput
from .network_kinds import classifier_class
from .network_model import NETWORKS, ONE_CLASS, NetworkClassifier, NetworkForm
from .random_forest import Forest
from .svm import SupportVectorMachine


class Classifier(Protocol):
    """What tells classes apart on one date."""

    @property
    def classes(self) -> NDArray[np.uint8]:
        """(K,) class values of the columns that ``predict`` returns."""

    @property
    def features(self) -> int:
        """Number of features F."""

    def predict(self, features: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return probabilities (N, K) of features (N, F); may be called from several threads."""

    def save(self, path: Path) -> None:
        """Write the weights."""


Load = Callable[[Path], Classifier | NetworkClassifier]
LOADERS: Final[Mapping[str, Callable[[Path], Classifier]]] = {"rf": Forest.load, "svm": SupportVectorMachine.load}


@dataclass(frozen=True, slots=True)
class SecondModel:
    """The model of another stack of the same place, and how much it counts (0-1) beside the first, which counts the rest."""

    model: TrainedModel
    share: float


@dataclass(frozen=True, slots=True)
class TrainedModel:
    """A model for the dates of a stack.

    Attributes:
        method: key of ``spec.methods.METHODS``.
        scheme: all classes it was trained on; the planes of a prediction are in its order.
        bands: names of the bands it takes, in this order.
        statistics: mean and standard deviation of each band over the training samples.
        dates: the dates that have weights of their own, in time order.
        form: the features it takes, or what a network looks at.
        parameters: of the training; ``figures``: counts and accuracies.
        classifiers: gives the ``Classifier`` or ``NetworkClassifier`` of a key of ``dates``.
        grid: where it was trained; ``None`` if not known.
        network_input: what a network gets to see.
        source: file that its weights were imported from; "" if it was trained here.
        second: of a model of two stacks; ``predict_series`` knows the first one alone, ``engine.prediction`` joins them.
        calibration: what makes its probabilities agree with how often it is right; ``None`` if that is not known.
        looks: gives what the training samples of a key of ``dates`` looked like; ``None`` if that is not known.
    """

    method: str
    scheme: ClassScheme
    bands: tuple[str, ...]
    statistics: tuple[tuple[float, float], ...]
    dates: tuple[ModelDate, ...]
    form: FeatureForm | NetworkForm
    parameters: Mapping[str, Any]
    figures: Mapping[str, Any]
    classifiers: Callable[[str], Any] = field(compare=False)
    grid: Grid | None = None
    network_input: NetworkInput | None = None
    source: str = ""
    second: SecondModel | None = None
    calibration: Calibration | None = None
    looks: Callable[[str], Looks] | None = field(default=None, compare=False)

    @property
    def halo(self) -> int:
        """How many pixels around a block a prediction looks at."""
        return self.form.halo

    def date_for(self, interval: DateInterval) -> ModelDate:
        """Return the date whose weights serve ``interval``: its own, else the nearest in time (the earlier of two equally near)."""
        return min(self.dates, key=lambda date: (_distance_days(date.interval, interval), date.interval))

    def band_positions(self, stack: ImageStack) -> tuple[int, ...]:
        """Return where the model's bands are in the stack, by name.

        Raises:
            InputError: the stack lacks some of them.
        """
        missing = [band for band in self.bands if band not in stack.bands]
        if missing:
            raise InputError(
                tr("The model needs bands that the stack does not have: {missing}. The stack has {present}."),
                tr("Choose the stack that the model was trained for, or train a model on this one."),
                missing=", ".join(missing),
                present=", ".join(stack.bands),
            )
        return tuple(stack.bands.index(band) for band in self.bands)

    @property
    def knows_dates(self) -> bool:
        """Whether the same weights serve all dates."""
        return METHODS[self.method].is_network and not self.parameters.get("NETWORK_PER_DATE")

    @property
    def takes_published_values(self) -> bool:
        """Whether all that is known of the values it takes is what its import was told of a published network."""
        return set(self.statistics) == {REFLECTANCE}

    @property
    def takes_series(self) -> bool:
        """Whether all dates of a pixel are predicted together."""
        return not METHODS[self.method].per_date

    @property
    def labels_series(self) -> bool:
        """Whether it knows one class for all dates together."""
        return self.parameters.get("LABELS") in ONE_CLASS

    def predict(self, date: DateInterval, block: Block, window: Window) -> NDArray[np.float32]:
        """Return the probability of every class on one date.

        Args:
            date: of the block; it is predicted with the weights of ``date_for``.
            block: the model's bands in its order, as far as ``form.seen`` says.
            window: of the result, in the image.

        Returns:
            (K, h, w) in the order of ``scheme``; 0 for all classes where the pixel is not valid.
        """
        inner = block.valid[window.within(self.form.seen(window))]
        result = np.zeros((len(self.scheme), *inner.shape), np.float32)
        if inner.any():
            own = self.date_for(date)
            block, classifier = as_learnt(own, block), self.classifiers(own.key)
            if isinstance(self.form, NetworkForm):
                found = classifier.predict_block(block, date, window)[:, inner]
            else:
                found = classifier.predict(self.form.compute(block.values, block.valid)[:, inner].T).T
            for plane, probability in zip(np.searchsorted(self.scheme.values, classifier.classes), found, strict=True):
                result[plane][inner] = probability
            if self.calibration is not None:  # it was found on all classes, those that a date does not know included
                result[:, inner] = self.calibration.apply(result[:, inner])
        return result

    def mapped(self, blocks: Sequence[Block], window: Window) -> NDArray[np.bool_]:
        """Return which pixels (T, h, w) of a window get a class of a method that takes all dates; blocks as ``predict_series`` takes them."""
        here = window.within(self.form.seen(window))
        valid = np.stack([block.valid[here] for block in blocks])
        return np.broadcast_to(valid.any(axis=0), valid.shape) if self.labels_series else valid

    def predict_series(self, dates: Sequence[DateInterval], blocks: Sequence[Block], window: Window) -> NDArray[np.float32]:
        """Return the probabilities (T, K, h, w) of all dates in a window, of a method that takes them together; as ``predict`` otherwise.

        Args:
            dates: T of them.
            blocks: of the dates, as far as ``form.seen`` says.
            window: in the image.
        """
        mapped = self.mapped(blocks, window)
        if not mapped.any():
            return np.zeros((len(dates), len(self.scheme), *window.shape), np.float32)
        own = self.dates[0]
        found = self.classifiers(own.key).predict_blocks(dates, [as_learnt(own, block) for block in blocks], mapped, window)
        result: NDArray[np.float32] = found * mapped[:, np.newaxis]  # of one class for all dates what was found is a view
        if self.calibration is not None:
            for index, inside in enumerate(mapped):
                again = self.labels_series and index > 0
                result[index][:, inside] = result[0][:, inside] if again else self.calibration.apply(result[index][:, inside])
        return result

    def save(self, folder: Path) -> None:
        """Write the model folder; ``model.json`` comes last, so that a folder that has it is whole."""
        if self.second is not None:
            self.second.model.save(folder / SECOND_FOLDER)
        for name, key in {weights_name(self, date.key): date.key for date in self.dates}.items():
            self.classifiers(key).save(folder / name)
        if self.looks is not None:
            save_looks(folder / LOOKS_NAME, {date.key: self.looks(date.key) for date in self.dates})
        write_json(folder / MODEL_FILE, model_item(self))


def load_model(folder: str | Path, device: str = "auto") -> TrainedModel:
    """Return the model in a folder; weights are read when they are first needed, those of a network onto a device.

    Raises:
        InputError: it is no model folder, a newer version wrote it, its method is not known, or weights are missing. Weights that are
            damaged or belong to another model are found when they are read.
    """
    document = read_model(Path(folder))
    model = _load(document, device)
    if document.second is None:
        return model
    second = _load(read_model(document.second.folder), device)
    if not model.takes_series or (second.method, second.scheme, second.labels_series) != (model.method, model.scheme, model.labels_series):
        raise _does_not_fit(document.second.folder / MODEL_FILE)
    return replace(model, second=SecondModel(second, document.second.share))


def _load(document: ModelDocument, device: str) -> TrainedModel:
    missing = [Path(file).name for file in _files(document) if not os.path.isfile(file)]
    if missing:
        raise InputError(
            tr("The model {folder} lacks its weights: {missing}."),
            tr("Copy the whole folder, or train the model again."),
            folder=document.folder,
            missing=", ".join(missing[:5]),
        )
    _check_maps(document)
    form = _form(document)
    load: Load
    given: NetworkInput | None = None
    if isinstance(form, NetworkForm):
        given = _network_input(document)
        load = partial(classifier_class(document.method, document.parameters).load, document=document, given=given, device=device)
        features = given.channels(len(document.bands))
    else:
        load, features = LOADERS[document.method], len(form.names(document.bands))
    return TrainedModel(
        document.method,
        document.scheme,
        document.bands,
        document.statistics,
        document.dates,
        form,
        document.parameters,
        document.figures,
        _Weights(load, {date.key: Path(date.weights) for date in document.dates}, features, document.scheme),
        network_input=given,
        calibration=_calibration(document),
        looks=_Looks(Path(document.looks), len(document.bands)) if document.looks else None,
    )


def _files(document: ModelDocument) -> list[str]:
    return [*dict.fromkeys(date.weights for date in document.dates), *([document.looks] if document.looks else [])]


def _calibration(document: ModelDocument) -> Calibration | None:
    try:
        return None if document.calibration is None else Calibration.from_json(document.calibration)
    except UNEXPECTED as error:
        raise not_a_model(document.folder / MODEL_FILE) from error


def as_learnt(own: ModelDate, block: Block) -> Block:
    """Return a block with the values that the weights of a date know."""
    if own.input_map is None:
        return block
    values = BandMap.from_json(own.input_map).apply(block.values)
    return Block(np.where(block.valid, values, np.float32(0)), block.valid)


def _check_maps(document: ModelDocument) -> None:
    try:
        maps = [BandMap.from_json(date.input_map) for date in document.dates if date.input_map is not None]
    except UNEXPECTED as error:
        raise not_a_model(document.folder / MODEL_FILE) from error
    if any(each.matrix.shape != (len(document.bands),) * 2 for each in maps):
        raise not_a_model(document.folder / MODEL_FILE)


def _form(document: ModelDocument) -> FeatureForm | NetworkForm:
    try:
        names = ("VARIANT", *METHODS[document.method].parameters)
        given = {name: ALGORITHM.parameter(name).check(document.parameters[name]) for name in names if name in document.parameters}
        if "SCALES" in names and "SCALES" not in given:
            raise KeyError("SCALES")
        if document.method in NETWORKS:
            return NetworkForm.of(document.method, given["VARIANT"], _network_input(document), NetworkForm.tile_of(document.method, given))
        return FeatureForm(given["PATCH_SIZE"], given["VARIANT"])
    except (KeyError, ValueError, ParameterError) as error:
        raise not_a_model(document.folder / MODEL_FILE) from error


def _network_input(document: ModelDocument) -> NetworkInput:
    try:
        given = NetworkInput.from_json(document.input)
    except UNEXPECTED as error:
        raise not_a_model(document.folder / MODEL_FILE) from error
    if given.scaled and not document.statistics:
        raise not_a_model(document.folder / MODEL_FILE)
    return given


class _Looks:
    """Reads what the training samples looked like when it is first asked for."""

    def __init__(self, file: Path, bands: int) -> None:
        self._file, self._bands = file, bands
        self._lock = threading.Lock()
        self._found: dict[str, Looks] | None = None

    def __call__(self, key: str) -> Looks:
        with self._lock:
            if self._found is None:
                self._found = load_looks(self._file, self._bands)
            if key not in self._found:
                raise _does_not_fit(self._file)
            return self._found[key]


class _Weights:
    """Reads weights when they are asked for and keeps those of the last file: jobs go date by date, with several threads."""

    def __init__(self, load: Load, files: Mapping[str, Path], features: int, scheme: ClassScheme) -> None:
        self._load = load
        self._files = files
        self._features = features
        self._scheme = scheme
        self._lock = threading.Lock()
        self._last: tuple[Path, Classifier | NetworkClassifier] | None = None

    def __call__(self, key: str) -> Classifier | NetworkClassifier:
        file = self._files[key]
        with self._lock:
            if self._last is None or self._last[0] != file:
                self._last = file, self._checked(file)
            return self._last[1]

    def _checked(self, file: Path) -> Classifier | NetworkClassifier:
        """Read weights; those of a model with other bands would make compiled code read what is not there."""
        classifier = self._load(file)
        if classifier.features != self._features or not set(classifier.classes.tolist()) <= set(self._scheme.values):
            raise _does_not_fit(file)
        return classifier


def _does_not_fit(file: Path) -> InputError:
    return InputError(
        tr("{file} does not fit the model.json of its model: it was made for other bands or classes."),
        tr("Copy the whole folder again, or train the model again."),
        file=file,
    )


def model_files(folder: Path) -> Sequence[Path]:
    """Return the files that make up a model folder, for the run record."""
    document = read_model(folder)
    more = () if document.second is None else model_files(document.second.folder)
    return [document.folder / MODEL_FILE, *map(Path, _files(document)), *more]


def _distance_days(one: DateInterval, other: DateInterval) -> int:
    """Return the days between two intervals, counted from the middle to the middle in half days."""
    return abs(one.start.toordinal() + one.end.toordinal() - other.start.toordinal() - other.end.toordinal())
