"""Networks that others trained, as models: what their checkpoints say, and what the user has to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from ..networks import build
from ..networks.checkpoints import Matched, match_state, part_of, read_checkpoint, recognise
from ..samples.vector_file import VectorFile
from ..spec.classes import SCHEME_TABLE, ClassScheme, LandCoverClass, palette_colour
from ..spec.dates import DateInterval
from ..spec.errors import InputError, ParameterError
from ..spec.messages import tr
from ..spec.methods import METHODS
from ..spec.model_document import ModelDate
from .description import REFLECTANCE_FACTOR, Description
from .network_model import NETWORKS, NetworkClassifier, NetworkForm
from .store import TrainedModel

if TYPE_CHECKING:
    import torch

ENCODER_TITLE: Final = "STCLN"
ANY_DATE: Final = DateInterval(dt.date.min, dt.date.max)  # a checkpoint does not say when its images were taken
PUBLISHED_BANDS: Final = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")  # of TSSCD, in its order
PUBLISHED_CLASSES: Final = "water,woodland,grassland,bare soil,impervious,cropland"
PUBLISHED_COLOURS: Final = {
    "water": "#58b8ff",
    "woodland": "#19461f",
    "grassland": "#8ad01b",
    "bare soil": "#dea880",
    "impervious": "#d44338",
    "cropland": "#ffd69c",
}


def imported_model(description: Description, network: torch.nn.Module, config: Mapping[str, Any], source: str = "") -> TrainedModel:
    """Return a network as a model for any date.

    Args:
        description: of the model.
        network: on the CPU.
        config: what ``networks.build`` made it from, "name" included.
        source: name of the file that its weights come from.
    """
    given, scheme = description.input, description.scheme
    moments = np.array(description.statistics, np.float64).reshape(-1, 2)
    classifier = NetworkClassifier(network.eval(), config, given, moments, np.array(scheme.values, np.uint8), "cpu")
    return TrainedModel(
        method=description.method,
        scheme=scheme,
        bands=description.bands,
        statistics=description.statistics,
        dates=(ModelDate(ANY_DATE.start.isoformat(), ANY_DATE, ""),),
        form=NetworkForm.of(description.method, description.variant, description.input),
        parameters={"METHOD": description.method, "VARIANT": description.variant},
        figures={},
        classifiers=lambda _: classifier,
        network_input=given,
        source=source,
    )


def import_checkpoint(
    path: Path, method: str, bands: Sequence[str] | None, scheme: ClassScheme | None, factor: float | None
) -> TrainedModel:
    """Return the model that weights make: as they describe it, else one that sees bands as published ones do.

    Args:
        path: of the checkpoint.
        method: key of ``spec.methods.METHODS``, a network.
        bands: names of its bands, in its order; what is ``None`` is as the checkpoint says, or else as in the published TSSCD.
        scheme: its classes, in the order of its outputs.
        factor: see ``Description.published``.

    Raises:
        InputError: the file holds no checkpoint, more than tensors, or another network, or what it says of itself is damaged.
        ParameterError: it takes other bands, or knows other classes.
    """
    checkpoint = read_checkpoint(path)
    config = recognise(checkpoint.state, NETWORKS[method], METHODS[method].title, path)
    if checkpoint.description is None:
        bands, scheme = bands or PUBLISHED_BANDS, scheme or read_classes(PUBLISHED_CLASSES)
        _check_counts(config, bands, scheme, path)
        description = Description.published(method, bands, scheme, REFLECTANCE_FACTOR if factor is None else factor)
    else:
        description = Description.read(checkpoint.description, path, config["bands"], config["classes"])
        _check_agreement(description, bands, scheme, factor, path)
    network = build(**config, seed=0)
    network.load_state_dict(checkpoint.state)
    return imported_model(description, network, config, path.name)


def load_encoder(network: torch.nn.Module, path: Path, *, strict: bool = False) -> Matched:
    """Load the encoder of an STCLN checkpoint into a network, and return what fitted and what did not; the heads stay as they are.

    Args:
        network: of ``networks.stcln`` or ``networks.stcln_pretrain``.
        path: of a checkpoint of the pre-training, of its encoder alone, or of a classifier, as its authors write them or as we do.
        strict: the whole encoder must fit.

    Raises:
        InputError: the file holds no checkpoint, more than tensors, nothing that fits, or, where ``strict``, not the whole encoder.
    """
    from ..networks.stcln import ENCODER

    encoder = network.get_submodule(ENCODER.removesuffix("."))
    return match_state(encoder, part_of(read_checkpoint(path).state, ENCODER), ENCODER_TITLE, path, strict=strict)


def _check_agreement(
    description: Description, bands: Sequence[str] | None, scheme: ClassScheme | None, factor: float | None, path: Path
) -> None:
    """Refuse what contradicts a checkpoint that describes itself."""
    compared = {
        "BANDS": (bands and ", ".join(bands), ", ".join(description.bands)),
        "CLASSES": (scheme and _class_names(scheme), _class_names(description.scheme)),
        "FACTOR": (factor, description.input.factor),
    }
    for parameter, (given, found) in compared.items():
        if given is not None and given != found:
            raise ParameterError(
                tr("{parameter} is {given}, but {file} was exported from a model with {found}."),
                tr("Leave {parameter} empty."),
                parameter=parameter,
                given=f"{given:g}" if isinstance(given, float) else given,
                file=path,
                found=f"{found:g}" if isinstance(found, float) else found,
            )


def _class_names(scheme: ClassScheme) -> str:
    return ", ".join(item.name for item in scheme.classes)


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
