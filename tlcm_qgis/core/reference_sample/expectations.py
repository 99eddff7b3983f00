"""What an analyst expects of the accuracy of strata, written as text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..spec.classes import ClassScheme
from ..spec.errors import ParameterError
from ..spec.messages import tr
from .strata import BASE

DEFAULT = 0.85
NAME = "EXPECTED_ACCURACY"


@dataclass(frozen=True, slots=True)
class Expectations:
    """Expected user's accuracies (0-1): ``named`` by what the analyst wrote, ``others`` for all that are not named."""

    named: Mapping[str, float]
    others: float

    @classmethod
    def parse(cls, text: str) -> Expectations:
        """Return what "0.85" or "forest=0.95,wheat=0.7,0.85" says.

        Raises:
            ParameterError: it is no such list.
        """
        named: dict[str, float] = {}
        others: list[float] = []
        for part in filter(None, (part.strip() for part in text.split(","))):
            name, equals, number = part.rpartition("=")
            value = _share(number, part)
            if equals:
                named[_plain(name)] = value
            else:
                others.append(value)
        if len(others) > 1:
            raise ParameterError(
                tr("{name} is {value}, which gives two numbers for all strata."),
                tr("Write the stratum before its number, as forest=0.95,0.85."),
                name=NAME,
                value=text,
            )
        return cls(named, others[0] if others else DEFAULT)

    def of(self, codes: Sequence[int], names: Sequence[str], scheme: ClassScheme | None, *, pairs: bool = False) -> list[float]:
        """Return the accuracies of strata.

        Args:
            codes: of the strata.
            names: of the strata.
            scheme: the classes if codes are classes, which are then also known by code; ``None`` else.
            pairs: whether codes are transitions of these classes.

        Raises:
            ParameterError: a stratum is named that is not there.
        """
        known = [{_plain(name), str(code)} | _labels(code, scheme, pairs) for code, name in zip(codes, names, strict=True)]
        unknown = [name for name in self.named if not any(name in labels for labels in known)]
        if unknown:
            raise ParameterError(
                tr("{name} names {unknown}, which is no stratum."),
                tr("The strata are: {strata}."),
                name=NAME,
                unknown=", ".join(unknown),
                strata=", ".join(names),
            )
        return [next((value for name, value in self.named.items() if name in labels), self.others) for labels in known]


def _plain(name: str) -> str:
    return "".join(name.split()).casefold()


def _labels(code: int, scheme: ClassScheme | None, pairs: bool) -> set[str]:
    if scheme is None:
        return set()
    if pairs:
        before, after = divmod(code, BASE)
        firsts, lasts = _labels(before, scheme, False), _labels(after, scheme, False)
        both = {f"{first}>{last}" for first in firsts for last in lasts}
        return both if before != after else both | {f"stable{first}" for first in firsts}
    if code not in scheme.values:
        return {str(code)}
    item = scheme.by_value(code)
    return {_plain(item.name), _plain(item.code), str(code)}


def _share(number: str, part: str) -> float:
    try:
        value = float(number)
    except ValueError:
        value = -1.0
    if not 0 < value <= 1:
        raise ParameterError(
            tr("{name} holds {part}, which is no share between 0 and 1."),
            tr("Write one number, as 0.85, or a list, as forest=0.95,0.85."),
            name=NAME,
            part=part,
        )
    return value
