"""The one description of a parameter; dialogs, command line, job checks and documentation are made from it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Mapping, Optional, Tuple

from .dates import parse_date_list
from .errors import ParameterError
from .messages import Message, tr

# Kinds of a parameter and the form of its value in a job (JSON):
#   raster, file, folder, vector, vector_out, file_out, folder_out, raster_out   path as text
#   rasters                                                                      list of paths
#   string, field, pattern, date (YYYY-MM or YYYY-MM-DD), dates and numbers (comma-separated), enum (one of choices)    text
#   integer, number                                                              number
#   boolean                                                                      true / false
#   extent                                                                       [xmin, ymin, xmax, ymax, crs as authority code or WKT]
_SHOWN = 80
_LONGEST_NAME = 255  # of a file or folder, on nearly every system
INPUTS = ("raster", "file", "folder", "vector", "rasters")
DESTINATIONS = ("vector_out", "file_out", "folder_out", "raster_out")


@dataclass(frozen=True)
class Choice:
    """One value of an enum: the text that scripts write and the label that people read."""

    value: str
    label: str


@dataclass(frozen=True)
class Parameter:
    """One parameter of an algorithm.

    Attributes:
        name: upper-case name, part of the public contract.
        kind: one of the kinds listed above.
        label: what the dialog shows; ``help``: one or two sentences for people who know QGIS, not Python.
        default: value when nothing is given; ``None`` with ``optional`` means "not given".
        minimum, maximum: inclusive limits of numbers, also of each of several. ``unit``: unit of numbers, shown beside the label.
        choices: values of an enum.
        parent: for ``field``: the name of the vector parameter whose fields are offered.
        extension: for ``file`` and ``file_out``: expected extension without the dot (several: "json,gpkg").
        geometry: for ``vector``: "point", "polygon" or "any" (points or polygons).
        advanced: shown under "Advanced parameters".
    """

    name: str
    kind: str
    label: str
    help: str
    default: Any = None
    optional: bool = False
    minimum: Optional[float] = None
    maximum: Optional[float] = None
    unit: str = ""
    choices: Tuple[Choice, ...] = ()
    parent: str = ""
    extension: str = ""
    geometry: str = "any"
    advanced: bool = False

    def check(self, value: Any) -> Any:
        """Return ``value`` in the form that a job holds.

        Raises:
            ParameterError: the value is missing, of the wrong type or out of range; the sentence names the parameter.
        """
        if value is None or value == "" or value == []:
            if self.default is not None:
                return self.default
            if self.optional:
                return None
            raise ParameterError(tr("{name} ({label}) is missing."), tr("Give a value."), name=self.name, label=Message(self.label))
        return getattr(self, f"_check_{self._family()}")(value)

    def _family(self) -> str:
        if self.kind in ("integer", "number", "boolean", "extent", "rasters", "date", "dates", "numbers", "enum"):
            return self.kind
        return "text"

    def _wrong(self, value: Any, expected: str, **values: str) -> ParameterError:
        return ParameterError(
            tr("{name} ({label}) is {value}, which is not {expected}."),
            tr("Correct the value."),
            name=self.name,
            label=Message(self.label),
            value=_shown(value),
            expected=Message(expected, values),
        )

    def _check_text(self, value: Any) -> str:
        if not isinstance(value, str) or not is_text(value):
            raise self._wrong(value, tr("a text"))
        if self.kind in INPUTS:
            self._check_names(value)
        return value

    def _check_names(self, path: str) -> None:
        """Refuse a path with a name that no system has: some functions of Python fail where they should say that there is no such file."""
        is_local = "://" not in path and not path.startswith("/vsi")
        if is_local and any(len(name.encode("utf-8")) > _LONGEST_NAME for name in path.replace("\\", "/").split("/")):
            raise self._wrong(path, tr("the path of a file or folder"))

    def _check_boolean(self, value: Any) -> bool:
        if not isinstance(value, bool):
            raise self._wrong(value, tr("true or false"))
        return value

    def _check_integer(self, value: Any) -> int:
        number = self._check_number(value)
        if number != int(number):
            raise self._wrong(value, tr("a whole number"))
        return int(number)

    def _check_number(self, value: Any) -> float:
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not _is_finite(value):
            raise self._wrong(value, tr("a number"))
        if (self.minimum is not None and value < self.minimum) or (self.maximum is not None and value > self.maximum):
            raise ParameterError(
                tr("{name} ({label}) is {value}, but must lie between {minimum} and {maximum}."),
                tr("Correct the value."),
                name=self.name,
                label=Message(self.label),
                value=value,
                minimum="-∞" if self.minimum is None else self.minimum,
                maximum="∞" if self.maximum is None else self.maximum,
            )
        return value

    def _check_enum(self, value: Any) -> str:
        allowed = [choice.value for choice in self.choices]
        if value not in allowed:
            raise self._wrong(value, tr("one of {values}"), values=", ".join(allowed))
        return str(value)

    def _check_rasters(self, value: Any) -> list[str]:
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self._wrong(value, tr("a list of files"))
        return [self._check_text(item) for item in value]

    def _check_date(self, value: Any) -> str:
        if len(parse_date_list(self._check_text(value), self.name)) != 1:
            raise self._wrong(value, tr("one date"))
        return str(value).strip()

    def _check_dates(self, value: Any) -> str:
        parse_date_list(self._check_text(value), self.name)
        return str(value).strip()

    def _check_numbers(self, value: Any) -> str:
        text = self._check_text(value)
        try:
            found = numbers_of(text)
        except ValueError:
            found = ()
        if not found or not all(_is_finite(number) and self._holds(number) for number in found):
            expected = tr("a list of numbers between {minimum} and {maximum}, separated by commas")
            raise self._wrong(value, expected, minimum=f"{self.minimum:g}", maximum=f"{self.maximum:g}")
        return text.strip()

    def _holds(self, number: float) -> bool:
        return (self.minimum is None or number >= self.minimum) and (self.maximum is None or number <= self.maximum)

    def _check_extent(self, value: Any) -> list[Any]:
        if (
            not isinstance(value, list)
            or len(value) != 5
            or not all(isinstance(item, (int, float)) and _is_finite(item) for item in value[:4])
            or not isinstance(value[4], str)
        ):
            raise self._wrong(value, tr("an extent (xmin, ymin, xmax, ymax, CRS)"))
        if not (value[0] < value[2] and value[1] < value[3]):
            raise self._wrong(value, tr("an extent with a width and a height"))
        return value


def numbers_of(text: str) -> Tuple[float, ...]:
    """Return comma-separated numbers; raises ``ValueError`` if they are none."""
    return tuple(float(part) for part in text.split(","))


def is_text(text: str) -> bool:
    """Return whether a text can be a path, and be written to a file."""
    try:
        return b"\0" not in text.encode("utf-8")
    except UnicodeEncodeError:  # half a character
        return False


def _shown(value: Any) -> str:
    try:
        text = repr(value)
    except (ValueError, RecursionError):  # thousands of digits, or of brackets
        return type(value).__name__
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"


def _is_finite(value: float) -> bool:
    try:
        return math.isfinite(value)
    except OverflowError:  # a whole number too large to be turned into a float
        return False


@dataclass(frozen=True)
class Output:
    """A result that is not a destination parameter: kind is file, folder, vector, html, number or string."""

    name: str
    kind: str
    label: str


@dataclass(frozen=True)
class Algorithm:
    """Everything that describes an algorithm except how it works.

    Attributes:
        name: id within the provider ``tlcm``; also the name of the job and of its module in ``core/jobs``.
        title: name shown in the toolbox; ``group``: key of ``GROUPS``; ``summary``: the help text, two or three sentences.
        tags: search words, comma-separated. ``icon``: file name in ``resources/icons``.
        loads: how the results come into the canvas: "series", "changes", "differences", "samples", "suggestions", "reference", "demo", "preview" or "" for none.
        in_parts: whether several processes may share a job (``run job.json --part 1/4``).
    """

    name: str
    title: str
    group: str
    summary: str
    parameters: Tuple[Parameter, ...]
    outputs: Tuple[Output, ...] = ()
    tags: str = ""
    icon: str = ""
    loads: str = ""
    in_parts: bool = False

    def parameter(self, name: str) -> Parameter:
        """Return the parameter called ``name``."""
        return next(parameter for parameter in self.parameters if parameter.name == name)

    def check(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return the complete, checked parameters of a job.

        Raises:
            ParameterError: a value is missing, wrong or not known.
        """
        known = {parameter.name for parameter in self.parameters}
        for name in values:
            if name not in known:
                raise ParameterError(tr("{algorithm} has no parameter {name}."), tr("Remove it."), algorithm=self.name, name=name)
        return {parameter.name: parameter.check(values.get(parameter.name)) for parameter in self.parameters}
