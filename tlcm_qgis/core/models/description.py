"""What the weights of a network do not tell of a model. It travels with them in a checkpoint, so that the model comes back whole."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Final

from ..spec.algorithms.common import VARIANT
from ..spec.algorithms.trainmodel import LABELS, SCALES, TILE_SIZE
from ..spec.classes import ClassScheme
from ..spec.errors import InputError, ParameterError
from ..spec.json_file import UNEXPECTED, finite, need, parse_json, whole
from ..spec.messages import tr
from ..spec.model_document import ModelDocument
from ..spec.parameters import Parameter
from .calibration import Calibration
from .network_input import NetworkInput

REFLECTANCE_FACTOR: Final = 10_000.0  # files store reflectance times this, and published networks saw it so


def _heads(value: Any) -> int:
    return whole(value, lowest=1, highest=1024)


UNTOLD: Final[
    Mapping[str, Mapping[str, Callable[[Any], Any]]]
] = {  # by method, settings of networks that weights do not tell: their checks
    "stcln": {"heads": _heads, "padded": partial(need, bool)},
    "slgt2": {
        "heads": lambda value: [_heads(each) for each in need(list, value)],
        "masked": partial(need, bool),
        "per_date": partial(need, bool),
    },
}
MAPPING: Final[Mapping[str, Parameter]] = {parameter.name: parameter for parameter in (LABELS, TILE_SIZE, SCALES)}
REFLECTANCE: Final = (0.0, 1.0)  # mean and spread that tell reflectance from numbers thousands of times larger


@dataclass(frozen=True, slots=True)
class Description:
    """What makes a model of the weights of a network.

    Attributes:
        method: key of ``spec.methods.METHODS``, a network.
        variant: of the parameter VARIANT.
        bands: names of the bands that it takes, in its order.
        statistics: mean and standard deviation of each band where it was trained; empty if not known.
        scheme: its classes; their values in ascending order are its outputs.
        input: what it gets to see.
        network: settings of the network that its weights do not tell.
        parameters: of its training, those that say how it maps.
        calibration: of its probabilities (``calibration.Calibration.as_json``); ``None`` if there is none.
    """

    method: str
    variant: str
    bands: tuple[str, ...]
    statistics: tuple[tuple[float, float], ...]
    scheme: ClassScheme
    input: NetworkInput
    network: Mapping[str, Any] = field(default_factory=dict)
    parameters: Mapping[str, Any] = field(default_factory=dict)
    calibration: Mapping[str, Any] | None = None

    @classmethod
    def of(cls, document: ModelDocument, config: Mapping[str, Any]) -> Description:
        """Return that of a model and its network; raises one of ``UNEXPECTED`` if its model.json is damaged."""
        return cls(
            document.method,
            str(document.parameters["VARIANT"]),
            document.bands,
            document.statistics,
            document.scheme,
            NetworkInput.from_json(document.input),
            {name: config[name] for name in UNTOLD.get(document.method, ()) if name in config},
            {name: document.parameters[name] for name in MAPPING if name in document.parameters},
            document.calibration,
        )

    @classmethod
    def published(cls, method: str, bands: Sequence[str], scheme: ClassScheme, factor: float = REFLECTANCE_FACTOR) -> Description:
        """Return that of a network which sees the bands as published ones do: not scaled, without a date.

        Args:
            method: key of ``spec.methods.METHODS``, a network.
            bands: their names.
            scheme: its classes.
            factor: what makes of the values of a stack those that it was trained on. With ``REFLECTANCE_FACTOR`` a stack has to be in
                reflectance; with another, nothing is known of its scale.
        """
        statistics = (REFLECTANCE,) * len(bands) if factor == REFLECTANCE_FACTOR else ()
        return cls(method, "paper", tuple(bands), statistics, scheme, NetworkInput(scaled=False, clock=False, factor=factor))

    def as_text(self) -> str:
        """Return it as JSON."""
        content = {
            "method": self.method,
            "variant": self.variant,
            "bands": self.bands,
            "statistics": self.statistics,
            "classes": self.scheme.as_json(),
            "input": self.input.as_json(),
            **({"network": dict(self.network)} if self.network else {}),
            **({"parameters": dict(self.parameters)} if self.parameters else {}),
            **({} if self.calibration is None else {"calibration": dict(self.calibration)}),
        }
        return json.dumps(content, sort_keys=True)

    @classmethod
    def read(cls, text: Any, file: Path, channels: int, classes: int) -> Description:
        """Return what ``as_text`` gave.

        Args:
            text: whatever stands in its place.
            file: where it stands; the error names it.
            channels: that the network beside it takes.
            classes: that it knows.

        Raises:
            InputError: it is none, or belongs to another network.
        """
        try:
            found = cls._read(parse_json(need(str, text)), file)
            if (found.input.channels(len(found.bands)), len(found.scheme)) != (channels, classes):
                raise ValueError("other bands or classes")
            if len(found.statistics) != len(found.bands) and (found.statistics or found.input.scaled):
                raise ValueError("other statistics")
        except (InputError, ParameterError, *UNEXPECTED) as error:
            raise damaged(file) from error
        return found

    @classmethod
    def _read(cls, content: Any, file: Path) -> Description:
        return cls(
            need(str, content["method"]),
            str(VARIANT.check(content["variant"])),
            tuple(need(str, band) for band in need(list, content["bands"])),
            tuple((finite(mean), finite(spread)) for mean, spread in content["statistics"]),
            ClassScheme.from_json(content["classes"], file),
            NetworkInput.from_json(content["input"]),
            _checked(content.get("network", {}), UNTOLD.get(content["method"], {})),
            {name: MAPPING[name].check(value) for name, value in need(dict, content.get("parameters", {})).items()},
            Calibration.from_json(content["calibration"]).as_json() if "calibration" in content else None,
        )


def _checked(settings: Any, checks: Mapping[str, Callable[[Any], Any]]) -> dict[str, Any]:
    return {name: checks[name](value) for name, value in need(dict, settings).items()}


def untold(text: Any, method: str) -> dict[str, Any]:
    """Return settings of a network that its weights do not tell, from what ``as_text`` gave; none if it is something else."""
    try:
        return _checked(parse_json(need(str, text))["network"], UNTOLD[method])
    except UNEXPECTED:
        return {}


def damaged(file: Path) -> InputError:
    """Return the error for a checkpoint whose description is none, or fits another network."""
    return InputError(
        tr("What {file} says of its bands and classes is damaged or belongs to another network."), tr("Export the model again."), file=file
    )
