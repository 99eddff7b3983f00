"""Networks that others trained, as models: what their checkpoints say, and what the user has to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from ..networks import build
from ..networks.checkpoints import read_checkpoint, recognise
from ..samples.vector_file import VectorFile
from ..spec.classes import SCHEME_TABLE, ClassScheme, LandCoverClass, palette_colour
from ..spec.dates import DateInterval
from ..spec.errors import InputError, ParameterError
from ..spec.messages import tr
from ..spec.methods import METHODS
from ..spec.model_document import ModelDate
from .network_input import NetworkInput
from .network_model import NETWORKS, NetworkClassifier, NetworkForm
from .store import TrainedModel

if TYPE_CHECKING:
    import torch

REFLECTANCE_FACTOR: Final = 10_000.0  # files store reflectance times this, and published networks saw it so
REFLECTANCE: Final = (0.0, 1.0)  # mean and spread that tell reflectance from numbers thousands of times larger
ANY_DATE: Final = DateInterval(dt.date.min, dt.date.max)  # a checkpoint does not say when its images were taken
PUBLISHED_COLOURS: Final = {
    "water": "#58b8ff",
    "woodland": "#19461f",
    "grassland": "#8ad01b",
    "bare soil": "#dea880",
    "impervious": "#d44338",
    "cropland": "#ffd69c",
}


def imported_model(
    method: str,
    scheme: ClassScheme,
    bands: Sequence[str],
    network: torch.nn.Module,
    config: Mapping[str, Any],
    factor: float = REFLECTANCE_FACTOR,
) -> TrainedModel:
    """Return a network as a model for any date, which sees the bands as published ones do: not scaled, without a date.

    Args:
        method: key of ``spec.methods.METHODS``, a network.
        scheme: its classes; their values in ascending order are its outputs.
        bands: names of the bands that it takes, in its order.
        network: on the CPU.
        config: what ``networks.build`` made it from, "name" included.
        factor: what makes of the values of a stack those that it was trained on. With ``REFLECTANCE_FACTOR`` a stack has to be in
            reflectance; with another, nothing is known of its scale.
    """
    given = NetworkInput(scaled=False, clock=False, factor=factor)
    statistics = (REFLECTANCE,) * len(bands)
    classifier = NetworkClassifier(network.eval(), config, given, np.array(statistics), np.array(scheme.values, np.uint8), "cpu")
    return TrainedModel(
        method=method,
        scheme=scheme,
        bands=tuple(bands),
        statistics=statistics if factor == REFLECTANCE_FACTOR else (),
        dates=(ModelDate(ANY_DATE.start.isoformat(), ANY_DATE, ""),),
        form=NetworkForm.of(method, "paper"),
        parameters={"METHOD": method, "VARIANT": "paper"},
        figures={},
        classifiers=lambda _: classifier,
        network_input=given,
    )


def import_checkpoint(path: Path, method: str, bands: Sequence[str], scheme: ClassScheme, factor: float) -> TrainedModel:
    """Return the model that published weights make; arguments as in ``imported_model``.

    Raises:
        InputError: the file holds no checkpoint, more than tensors, or another network.
        ParameterError: it takes another number of bands, or knows another number of classes.
    """
    state = read_checkpoint(path)
    config = recognise(state, NETWORKS[method], METHODS[method].title, path)
    _check_counts(config, bands, scheme, path)
    network = build(**config, seed=0)
    network.load_state_dict(state)
    return imported_model(method, scheme, bands, network, config, factor)


def _check_counts(config: dict[str, Any], bands: Sequence[str], scheme: ClassScheme, path: Path) -> None:
    if config["bands"] != len(bands):
        raise ParameterError(
            tr("BANDS names {wanted} bands, but {file} takes {found}."),
            tr("Name the bands that it was trained on, in their order."),
            wanted=len(bands),
            file=path,
            found=config["bands"],
        )
    if config["classes"] != len(scheme):
        raise ParameterError(
            tr("CLASSES names {wanted} classes, but {file} knows {found}."),
            tr("Name the classes that it was trained on, in the order of its outputs."),
            wanted=len(scheme),
            file=path,
            found=config["classes"],
        )


def read_names(text: str, parameter: str) -> list[str]:
    """Return comma-separated names.

    Raises:
        ParameterError: a name comes twice, or there is none; ``parameter`` says whose value it is.
    """
    names = [part.strip() for part in text.split(",") if part.strip()]
    twice = [name for name in dict.fromkeys(names) if names.count(name) > 1]
    if twice:
        raise ParameterError(tr("{parameter} names {names} twice."), tr("Name each once."), parameter=parameter, names=", ".join(twice[:5]))
    if not names:
        raise ParameterError(tr("{parameter} names nothing."), tr("Give names, separated by commas."), parameter=parameter)
    return names


def read_classes(text: str) -> ClassScheme:
    """Return the classes that CLASSES names: comma-separated names, or a GeoPackage of samples.

    Raises:
        InputError: the file cannot be read or has no table of classes, or there are more than 254 classes.
        ParameterError: see ``read_names``.
    """
    if Path(text).suffix.lower() == ".gpkg":
        scheme = VectorFile.open(text).scheme
        if scheme is None:
            raise InputError(
                tr("{file} has no table of classes ({table})."),
                tr("Choose samples that this plugin wrote, or name the classes."),
                file=text,
                table=SCHEME_TABLE,
            )
        return scheme
    names = read_names(text, "CLASSES")
    ClassScheme.from_labels(names)  # refuses too many
    return ClassScheme(
        tuple(
            LandCoverClass(value, str(value), name, PUBLISHED_COLOURS.get(name.casefold(), palette_colour(value - 1)))
            for value, name in enumerate(names, start=1)
        )
    )
