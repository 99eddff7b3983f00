"""model.json: what a trained model says about itself (a STAC item with the machine learning model extension)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Mapping, Optional, Tuple

from .classes import ClassScheme
from .dates import DateInterval
from .errors import InputError
from .hrefs import resolve_href
from .json_file import UNEXPECTED, finite, need, read_json
from .messages import tr
from .methods import METHODS

MODEL_FILE = "model.json"
MODEL_VERSION = 1
ADAPTED_VERSION = 2  # of a model that is of use only to who knows of ``INPUT_MAP``
INPUT_MAP = "tlcm:input_map"
STAGE = "tlcm:stage"  # of a model that is not at its end
PRETRAINED_STAGE = "pretrained"
SECOND = "tlcm:second"  # of a model of two stacks: where the model of the other one is, and how much it counts
CALIBRATION = "tlcm:calibration"  # what makes probabilities agree with how often the model is right; without it maps have the same classes
LOOKS = "looks"  # asset: what the training samples looked like


@dataclass(frozen=True)
class ModelDate:
    """A date that has a model of its own.

    Attributes:
        key: ISO date of its first day. ``interval``: the days it covers. ``weights``: the file.
        input_map: of an adapted model: what makes the values of its images those that the weights know (``adaptation.matching.BandMap``).
    """

    key: str
    interval: DateInterval
    weights: str
    input_map: Optional[Mapping[str, Any]] = None


@dataclass(frozen=True)
class SecondPart:
    """The other model of a model of two stacks: its folder, and how much it counts (0-1, the first one counts the rest)."""

    folder: Path
    share: float


@dataclass(frozen=True)
class ModelDocument:
    """What a model.json says.

    Attributes:
        folder: the model folder.
        method: key of ``spec.methods.METHODS``.
        bands: names of the bands in the order in which the model takes them.
        statistics: mean and standard deviation of each band in the training samples; empty if not said.
        dates: in time order.
        scheme: all classes that it knows.
        parameters: values of the parameters of the training, by name.
        figures: accuracies and counts of the training.
        input: what a network gets to see (``models.network_input``); empty for other methods.
        second: of a model of two stacks.
        calibration: of the probabilities (``models.calibration``); ``None`` if there is none.
        looks: file that says what the training samples looked like (``models.looks``); "" if there is none.
    """

    folder: Path
    method: str
    bands: Tuple[str, ...]
    statistics: Tuple[Tuple[float, float], ...]
    dates: Tuple[ModelDate, ...]
    scheme: ClassScheme
    parameters: Mapping[str, Any] = field(default_factory=dict)
    figures: Mapping[str, Any] = field(default_factory=dict)
    input: Mapping[str, Any] = field(default_factory=dict)
    second: Optional[SecondPart] = None
    calibration: Optional[Mapping[str, Any]] = None
    looks: str = ""


def read_model(folder: Path) -> ModelDocument:
    """Return what the model.json in ``folder`` says (``folder`` may also be that file); no weights are read.

    Raises:
        InputError: the folder holds no model, or one that is only pre-trained, its method is not known here, or a newer version wrote it.
    """
    file = folder if folder.is_file() else folder / MODEL_FILE
    content = _read_json(file)
    properties = content.get("properties") if isinstance(content, dict) else None
    if not isinstance(properties, dict) or "mlm:name" not in properties or "tlcm:method" not in properties:
        raise not_a_model(file)
    method = str(properties["tlcm:method"])[:40]
    version = properties.get("tlcm:version", 1)
    if not isinstance(version, int) or version > ADAPTED_VERSION:
        raise InputError(
            tr("The model {folder} was written by a newer version of the plugin."), tr("Update the plugin."), folder=file.parent
        )
    if properties.get(STAGE) == PRETRAINED_STAGE:
        raise InputError(
            tr("The model {folder} is only pre-trained: it knows no classes yet."),
            tr('Give it to "Train model" as PRETRAINED.'),
            folder=file.parent,
        )
    if method not in METHODS:
        raise InputError(
            tr("The model {folder} was trained with the method {method}, which this version of the plugin does not know."),
            tr("Update the plugin, or train a model with one of: {known}."),
            folder=file.parent,
            method=method,
            known=", ".join(METHODS),
        )
    try:
        return _read(content, file, method)
    except UNEXPECTED as error:
        raise not_a_model(file) from error


def _read(content: Mapping[str, Any], file: Path, method: str) -> ModelDocument:
    properties, folder = content["properties"], file.absolute().parent
    dates = []
    for asset in content["assets"].values():
        if "tlcm:start" in asset:
            start, end = (dt.date.fromisoformat(asset[name]) for name in ("tlcm:start", "tlcm:end"))
            known = need(dict, asset[INPUT_MAP]) if INPUT_MAP in asset else None
            dates.append(ModelDate(start.isoformat(), DateInterval(start, end), resolve_href(need(str, asset["href"]), folder), known))
    if not dates or len({date.key for date in dates}) < len(dates) or any(date.interval.start > date.interval.end for date in dates):
        raise ValueError("dates")
    bands = need(list, properties["bands"])
    names = tuple(need(str, band["name"]) for band in bands)
    if not names or len(set(names)) < len(names):
        raise ValueError("bands")
    statistics = [(finite(band["statistics"]["mean"]), finite(band["statistics"]["stddev"])) for band in bands if "statistics" in band]
    return ModelDocument(
        folder,
        method,
        names,
        tuple(statistics) if len(statistics) == len(bands) else (),
        tuple(sorted(dates, key=lambda date: date.interval)),
        ClassScheme.from_json(properties["tlcm:classes"], file),
        need(dict, properties["mlm:hyperparameters"]),
        need(dict, properties.get("tlcm:figures", {})),
        need(dict, properties.get("tlcm:input", {})),
        _second(properties.get(SECOND), folder),
        need(dict, properties[CALIBRATION]) if CALIBRATION in properties else None,
        resolve_href(need(str, content["assets"][LOOKS]["href"]), folder) if LOOKS in content["assets"] else "",
    )


def _second(told: Any, folder: Path) -> Optional[SecondPart]:
    if told is None:
        return None
    share = finite(told["share"])
    if not 0 <= share <= 1:
        raise ValueError("share")
    return SecondPart(Path(resolve_href(need(str, told["href"]), folder)).parent, share)


def _read_json(file: Path) -> Any:
    try:
        return read_json(file)
    except (OSError, ValueError) as error:
        raise not_a_model(file) from error


def not_a_model(file: Path) -> InputError:
    """Return the error for a folder whose ``file`` (model.json) is missing or damaged."""
    return InputError(
        tr("{folder} is not a model folder: it holds no readable model.json."),
        tr('Choose a folder that "Train model" wrote; an interrupted training must be run again.'),
        folder=file.parent,
    )
