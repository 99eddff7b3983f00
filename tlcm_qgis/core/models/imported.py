"""Networks that others trained, as models: what their checkpoints say, and what the user has to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from ..networks import build
from ..networks.checkpoints import Matched, match_state, part_of, read_checkpoint, recognise
from ..samples.vector_file import VectorFile
from ..spec.algorithms.trainmodel import SCALES
from ..spec.classes import SCHEME_TABLE, ClassScheme, LandCoverClass, palette_colour
from ..spec.dates import DateInterval
from ..spec.errors import InputError, ParameterError
from ..spec.messages import tr
from ..spec.methods import METHODS
from ..spec.model_document import ModelDate
from ..worker.context import JobContext
from . import fpn_import
from .calibration import Calibration
from .description import REFLECTANCE_FACTOR, Description, damaged
from .fitting import default_tile
from .network_input import INDEXES, ORDER, NetworkInput
from .network_kinds import classifier_class
from .network_model import LABEL_A_SERIES, NETWORKS, SUMMARY, NetworkForm
from .pretrained import METHOD, NETWORK, Moments, PretrainedModel, read_encoder
from .store import TrainedModel

if TYPE_CHECKING:
    import torch

ENCODER_TITLE: Final = "STCLN"
CLASS_WEIGHTS: Final = "outlinear.weight"  # of STCLN
FPN: Final = "fpn"
TAKES_IMAGES: Final = {METHOD: INDEXES, "slgt2": ORDER}  # methods whose published networks see scaled images; what tells them the dates
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
_COLOURS: Final = fpn_import.CLASS_COLOURS | PUBLISHED_COLOURS


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
    parameters = {"METHOD": description.method, "VARIANT": description.variant, **description.parameters}
    form = NetworkForm.of(description.method, description.variant, given, NetworkForm.tile_of(description.method, parameters))
    kind = classifier_class(description.method, parameters)
    classifier = kind(network.eval(), config, given, moments, np.array(scheme.values, np.uint8), "cpu")
    return TrainedModel(
        method=description.method,
        scheme=scheme,
        bands=description.bands,
        statistics=description.statistics,
        dates=(ModelDate(ANY_DATE.start.isoformat(), ANY_DATE, ""),),
        form=form,
        parameters=parameters,
        figures={},
        classifiers=lambda _: classifier,
        network_input=given,
        source=source,
        calibration=None if description.calibration is None else Calibration.from_json(description.calibration),
    )


@dataclass(frozen=True, slots=True)
class Given:
    """What the user says of a checkpoint; what is ``None`` is as the checkpoint says, or else as in a published network.

    Attributes:
        bands: their names, in its order. ``classes``: in the order of its outputs.
        factor: see ``Description.published``.
        moments: mean and standard deviation of each band, where a network sees scaled ones.
        source: name of the parameter that gave the bands.
        colours: where red, green and blue are among the bands, if a stack gave these and says so.
    """

    bands: Sequence[str] | None = None
    classes: ClassScheme | None = None
    factor: float | None = None
    moments: Moments | None = None
    source: str = "BANDS"
    colours: tuple[int, ...] | None = None


def import_checkpoint(path: Path, method: str, given: Given) -> TrainedModel:
    """Return the model that weights make: as they describe it, else one that sees bands as published ones do.

    Args:
        path: of the checkpoint.
        method: key of ``spec.methods.METHODS``, a network.
        given: what the user says of it.

    Raises:
        InputError: the file holds no checkpoint, more than tensors, or another network, or what it says of itself is damaged.
        ParameterError: it takes other bands, or knows other classes, or sees scaled bands and nobody says how.
    """
    checkpoint = read_checkpoint(path)
    state = fpn_import.of_target(checkpoint.state) if method == FPN else checkpoint.state
    config = recognise(state, NETWORKS[method], METHODS[method].title, path)
    if checkpoint.description is None:
        description = _published(method, config, given, path)
    else:
        description = Description.read(checkpoint.description, path, config["bands"], config["classes"])
        _check_agreement(description, given.bands, given.classes, given.factor, path)
        config |= description.network
    try:
        network = build(**config, seed=0)
        model = imported_model(description, network, config, path.name)
    except (KeyError, ValueError) as error:
        raise damaged(path) from error
    network.load_state_dict(state)
    return model


def _published(method: str, config: Mapping[str, Any], given: Given, path: Path) -> Description:
    """Return what is known of weights that say nothing of their model."""
    is_fpn = method == FPN
    if is_fpn and given.source == "STACK" and config["bands"] == len(fpn_import.BANDS):
        given = _of_colours(given, path)
    bands = given.bands or (fpn_import.BANDS if is_fpn else PUBLISHED_BANDS)
    scheme = given.classes or read_classes(fpn_import.CLASS_NAMES if is_fpn else PUBLISHED_CLASSES)
    _check_counts(config, bands, scheme, path, given.source)
    if method not in (*TAKES_IMAGES, FPN):
        return Description.published(method, bands, scheme, REFLECTANCE_FACTOR if given.factor is None else given.factor)
    tile = {"TILE_SIZE": default_tile(method)}
    if is_fpn and (given.moments or len(bands) == len(fpn_import.MOMENTS)):
        moments, scales = given.moments or fpn_import.MOMENTS, {"SCALES": SCALES.default}
        return Description(method, "paper", tuple(bands), moments, scheme, fpn_import.INPUT, parameters=tile | scales)
    if given.moments is None:
        raise ParameterError(
            tr("STACK is missing: {file} sees bands scaled by their mean and spread, which a checkpoint does not tell."),
            tr("Give a stack of such images, best the one that is to be mapped."),
            file=path,
        )
    labels = "per_date" if config.get("per_date") else SUMMARY if config.get("summary") else LABEL_A_SERIES
    seen = NetworkInput.with_positions(TAKES_IMAGES[method], ANY_DATE)
    return Description(method, "paper", tuple(bands), given.moments, scheme, seen, parameters={"LABELS": labels} | tile)


def _of_colours(given: Given, path: Path) -> Given:
    """Return what a stack gives to weights that were learnt from red, green and blue."""
    bands, moments, colours = given.bands or (), given.moments or (), given.colours
    if colours is None:
        raise ParameterError(
            tr("{file} was learnt from red, green and blue, and the stack does not say which of its bands these are: {present}."),
            tr("Name the bands that it was trained on, in their order."),
            file=path,
            present=", ".join(bands),
        )
    return replace(given, bands=[bands[place] for place in colours], moments=tuple(moments[place] for place in colours))


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


def is_classifier(path: Path) -> bool:
    """Return whether a checkpoint of STCLN knows classes, or was only pre-trained; raises ``InputError`` as ``read_checkpoint`` does."""
    return CLASS_WEIGHTS in read_checkpoint(path).state


def import_pretrained(path: Path, given: Given, context: JobContext, *, strict: bool = False) -> PretrainedModel:
    """Return the model of a checkpoint of a pre-training, or of its encoder alone; what it lacks begins by chance, and is named.

    Args:
        path: of the checkpoint.
        given: what the user says of it.
        context: warnings.
        strict: the whole encoder must fit.

    Raises:
        InputError: the file holds no checkpoint, more than tensors, another network, or, where ``strict``, not the whole encoder.
        ParameterError: it takes another number of bands.
    """
    from ..networks.stcln import ENCODER

    found = read_encoder(path)
    names = tuple(given.bands or PUBLISHED_BANDS)
    _check_band_count(found.config["bands"], names, path, given.source)
    config = {"name": NETWORK, **found.config}
    network = build(**config, seed=0)
    matched = load_encoder(network, path, strict=strict)
    if not matched.complete:
        context.warning(
            tr("Not all weights of {file} fit the network; these begin as in a new one: {keys}."),
            file=path.name,
            keys=matched.not_loaded or "-",
        )
    heads = {key: value for key, value in network.state_dict().items() if not key.startswith(ENCODER)}
    state = read_checkpoint(path).state
    known = {key: state[key] for key, value in heads.items() if key in state and state[key].shape == value.shape}
    network.load_state_dict(known, strict=False)
    return PretrainedModel(
        network=network.eval(),
        config=config,
        bands=names,
        moments=given.moments or (),
        input=NetworkInput.with_positions(INDEXES, ANY_DATE),
        parameters={"METHOD": METHOD, "VARIANT": "paper"},
        figures={},
        dates=ANY_DATE,
        source=path.name,
    )


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


def _check_counts(config: Mapping[str, Any], bands: Sequence[str], scheme: ClassScheme, path: Path, source: str) -> None:
    _check_band_count(config["bands"], bands, path, source)
    if config["classes"] != len(scheme):
        raise ParameterError(
            tr("CLASSES names {wanted} classes, but {file} knows {found}."),
            tr("Name the classes that it was trained on, in the order of its outputs."),
            wanted=len(scheme),
            file=path,
            found=config["classes"],
        )


def _check_band_count(found: int, bands: Sequence[str], path: Path, source: str) -> None:
    if found != len(bands):
        raise ParameterError(
            tr("{parameter} names {wanted} bands, but {file} takes {found}."),
            tr("Name the bands that it was trained on, in their order."),
            parameter=source,
            wanted=len(bands),
            file=path,
            found=found,
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
            LandCoverClass(value, str(value), name, _COLOURS.get(name.casefold(), palette_colour(value - 1)))
            for value, name in enumerate(names, start=1)
        )
    )
