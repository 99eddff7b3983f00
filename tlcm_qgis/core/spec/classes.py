"""The class scheme: which values a map holds and what they mean to the user."""

from __future__ import annotations

import colorsys
import math
import numbers
import re
from dataclasses import dataclass
from typing import Any, Dict, Iterable, List, Mapping, Optional, Tuple

from .errors import InputError
from .messages import tr

MAX_CLASSES = 254  # a map is uint8: 0 is nodata, 255 is kept free
SCHEME_TABLE = "tlcm_classes"  # attribute table beside the samples
SCHEME_FIELDS = ("value", "code", "name", "colour", "parent")
# Twenty colours that stay apart on a map and in print (after Kelly 1965); further ones walk round the colour circle.
PALETTE = (
    "#3f88c5", "#2b6a30", "#9ccb3b", "#d8b365", "#c8453b", "#f2d43d", "#7b4ea3", "#f08a24", "#5ac8c8", "#e377c2",
    "#8c5a2b", "#1f3a6e", "#a6a6a6", "#b5e3a1", "#ffb3a7", "#5f5f1f", "#c9b3e6", "#00795f", "#7a1f3d", "#4d4d4d",
)  # fmt: skip
_GOLDEN_ANGLE = (math.sqrt(5) - 1) / 2
_SHOWN = 60  # characters, or entries, of what a message quotes
_LONGEST_INTEGER = 100  # a code of more digits is a text: Python refuses to read numbers of thousands of digits
_INTEGER = re.compile(r"[+-]?\d+(\.0+)?$")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}$")


@dataclass(frozen=True)
class LandCoverClass:
    """One class: ``value`` (1-254) in maps and samples, ``code`` = the user's own label, ``name`` for people, ``colour`` "#rrggbb"."""

    value: int
    code: str
    name: str
    colour: str
    parent: str = ""


def palette_colour(index: int) -> str:
    """Return the ``index``-th colour of a qualitative palette; never ends, neighbours differ."""
    if index < len(PALETTE):
        return PALETTE[index]
    hue = (index * _GOLDEN_ANGLE) % 1.0
    red, green, blue = colorsys.hls_to_rgb(hue, (0.35, 0.55, 0.72)[index % 3], 0.65)
    return f"#{round(red * 255):02x}{round(green * 255):02x}{round(blue * 255):02x}"


def label_code(label: Any) -> Optional[str]:
    """Return the text that stands for a user's label, ``None`` if it is missing (NULL, NaN, empty).

    Whole numbers lose their decimals (shapefiles and spreadsheets keep class 3 as 3.0), texts lose spaces around them.
    """
    if label is None:
        return None
    if isinstance(label, numbers.Integral):
        return str(int(label))
    if isinstance(label, numbers.Real):
        number = float(label)
        if math.isnan(number):
            return None
        return str(int(number)) if math.isfinite(number) and number == int(number) else repr(number)
    text = str(label).strip()
    if _INTEGER.match(text) and "." in text:
        text = text.split(".")[0]
    return text or None


def _is_integer(code: str) -> bool:
    return len(code) <= _LONGEST_INTEGER and bool(_INTEGER.match(code)) and str(int(code)) == code


def _order(codes: Iterable[str]) -> List[str]:
    """Sort codes: numbers numerically first, then texts alphabetically without regard to case."""
    return sorted(codes, key=lambda code: (0, int(code), "", "") if _is_integer(code) else (1, 0, code.casefold(), code))


def _check_count(count: int) -> None:
    if count > MAX_CLASSES:
        raise InputError(
            tr("The class field holds {count} different values, but a map has room for {limit} classes."),
            tr("Choose the field that holds the class, or merge classes."),
            count=count,
            limit=MAX_CLASSES,
        )


@dataclass(frozen=True)
class ClassScheme:
    """The classes of samples, models and maps, sorted by value.

    Raises:
        InputError: a value is not in 1-254, or two classes share a value or a code.
    """

    classes: Tuple[LandCoverClass, ...]

    def __post_init__(self) -> None:
        object.__setattr__(self, "classes", tuple(sorted(self.classes, key=lambda item: item.value)))
        for item in self.classes:
            if not 1 <= item.value <= MAX_CLASSES:
                raise InputError(
                    tr("Class {code} has the value {value}, which is not in 1-{limit}."),
                    tr("Correct the table of classes."),
                    code=item.code[:_SHOWN],
                    value=item.value,
                    limit=MAX_CLASSES,
                )
        values, codes = [str(item.value) for item in self.classes], [item.code for item in self.classes]
        for text, keys in ((tr("Several classes share the value {keys}."), values), (tr("Several classes share the code {keys}."), codes)):
            twice = sorted({key for key in keys if keys.count(key) > 1})
            if twice:
                raise InputError(text, tr("Correct the table of classes."), keys=", ".join(key[:_SHOWN] for key in twice[:_SHOWN]))

    def __len__(self) -> int:
        return len(self.classes)

    @property
    def values(self) -> Tuple[int, ...]:
        """Return the values in ascending order."""
        return tuple(item.value for item in self.classes)

    def by_value(self, value: int) -> LandCoverClass:
        """Return the class with this value; raises ``KeyError`` if there is none."""
        for item in self.classes:
            if item.value == value:
                return item
        raise KeyError(value)

    def match(self, label: Any) -> Optional[int]:
        """Return the value of the class that a user's label names, by code first, then by name; ``None`` if there is none."""
        code = label_code(label)
        for known in ({item.code: item.value for item in self.classes}, {item.name: item.value for item in reversed(self.classes)}):
            if code is not None and code in known:
                return known[code]
        return None

    @classmethod
    def from_labels(cls, labels: Iterable[Any]) -> ClassScheme:
        """Return the scheme of a user's labels (integers or texts, any size, repeated or not; missing ones are skipped).

        Integer labels that all lie in 1-254 are the values; otherwise the values are 1..K in sorted order.

        Raises:
            InputError: there are more than 254 different labels.
        """
        return cls(()).extended(labels)

    def extended(self, labels: Iterable[Any]) -> ClassScheme:
        """Return this scheme with a class for every label that it does not match yet.

        Raises:
            InputError: there would be more than 254 classes.
        """
        codes = {label_code(label) for label in dict.fromkeys(labels)} - {None}
        new = _order(code for code in codes if code is not None and self.match(code) is None)
        _check_count(len(self) + len(new))
        taken = set(self.values)
        keep = all(_is_integer(code) and 1 <= int(code) <= MAX_CLASSES and int(code) not in taken for code in new)
        free = (value for value in range(1, MAX_CLASSES + 1) if value not in taken)
        start = len(self)
        added = [LandCoverClass(int(c) if keep else next(free), c, c, palette_colour(start + i)) for i, c in enumerate(new)]
        return ClassScheme((*self.classes, *added))

    def as_json(self) -> List[Dict[str, Any]]:
        """Return the classes as JSON objects with the fields of the table ``tlcm_classes``."""
        return [{field: getattr(item, field) for field in SCHEME_FIELDS} for item in self.classes]

    @classmethod
    def from_json(cls, rows: Iterable[Mapping[str, Any]], file: Any) -> ClassScheme:
        """Return the scheme of such objects; missing names, colours and codes are filled in.

        Args:
            rows: of ``tlcm_classes``.
            file: where they stand; errors name it.

        Raises:
            InputError: a row has no usable value, or values or codes are used twice.
        """
        try:
            return cls._from_rows(rows)
        except InputError as error:
            raise InputError(
                tr("The classes in {file} cannot be used: {problem}"),
                tr("Correct the table of classes."),
                file=file,
                problem=error.message,
            ) from error

    @classmethod
    def _from_rows(cls, rows: Iterable[Mapping[str, Any]]) -> ClassScheme:
        classes = []
        for index, row in enumerate(rows):
            value = label_code(row.get("value"))
            if value is None or not _is_integer(value):
                raise InputError(
                    tr("Row {row} of the table of classes has no whole number in its field value."),
                    tr("Correct the table of classes."),
                    row=index + 1,
                )
            code = label_code(row.get("code")) or value
            colour = str(row.get("colour") or "").strip()
            classes.append(
                LandCoverClass(
                    int(value),
                    code,
                    str(row.get("name") or "").strip() or code,
                    colour.lower() if _COLOUR.match(colour) else palette_colour(index),
                    str(row.get("parent") or "").strip(),
                )
            )
        return cls(tuple(classes))
