"""Changes of a class scheme, each refused in one sentence where it would leave a scheme that cannot be used."""

from __future__ import annotations

import dataclasses
from typing import Any, Collection, Dict, Iterable, List, Optional, Sequence, Set, Tuple

from ...core.spec.classes import MAX_CLASSES, ClassScheme, LandCoverClass, palette_colour
from ...core.spec.errors import InputError
from ...core.spec.messages import tr
from ...processing.samples import CLASS_VALUE

NEW_NAME = tr("New class")
KEYS = 9  # classes that have a key of their own: 1 to 9


def in_order(scheme: Optional[ClassScheme], order: Sequence[int]) -> Tuple[LandCoverClass, ...]:
    """Return the classes as the analyst ordered their values; those that are not in ``order`` come last, by value."""
    rank = {value: place for place, value in enumerate(order)}
    classes = scheme.classes if scheme is not None else ()
    return tuple(sorted(classes, key=lambda item: (rank.get(item.value, len(rank)), item.value)))


def values_of_labels(scheme: Optional[ClassScheme], field: str, labels: Iterable[str]) -> Tuple[ClassScheme, Dict[str, int]]:
    """Return the scheme, with a class for every label that it did not know, and the value of every label.

    In the plugin's own field ``class_value`` a label is the value of a class, in any other its code or name.

    Raises:
        InputError: there are more than 254 classes.
    """
    found = list(labels)
    known = {str(item.value): item.value for item in scheme.classes} if scheme is not None and field == CLASS_VALUE else {}
    whole = (scheme or ClassScheme(())).extended(label for label in found if label not in known)
    values = {label: known.get(label) or whole.match(label) for label in found}
    return whole, {label: value for label, value in values.items() if value is not None}


def added(scheme: Optional[ClassScheme], name: str) -> Tuple[ClassScheme, int]:
    """Return the scheme with one more class, of the lowest free value, and that value.

    Raises:
        InputError: there is no room for another class.
    """
    known = scheme.classes if scheme is not None else ()
    value = _free_value(known)
    item = LandCoverClass(value, _free_code(str(value), known), name, _unused_colour(known))
    return ClassScheme((*known, item)), value


def without(scheme: ClassScheme, value: int) -> ClassScheme:
    """Return the scheme without a class."""
    return ClassScheme(tuple(item for item in scheme.classes if item.value != value))


def moved(order: Sequence[int], value: int, step: int) -> Tuple[int, ...]:
    """Return the values with one of them ``step`` places further on, as far as there is room."""
    values = list(order)
    place = values.index(value)
    values.insert(min(max(place + step, 0), len(values) - 1), values.pop(place))
    return tuple(values)


def changed(scheme: ClassScheme, value: int, field: str, text: str) -> ClassScheme:
    """Return the scheme with another ``code``, ``name``, ``colour`` or ``parent`` of a class.

    Raises:
        InputError: code or name are empty, or another class has the code.
    """
    clean = " ".join(text.split())
    if not clean and field == "code":
        raise InputError(tr("A class needs a code."), tr("Type one, for example a number."))
    if not clean and field == "name":
        raise InputError(tr("A class needs a name."), tr("Type one."))
    other = next((item for item in scheme.classes if item.code == clean and item.value != value), None) if field == "code" else None
    if other is not None:
        raise InputError(
            tr("The code {code} is already that of the class {name}."),
            tr("Type another code."),
            code=shortened(clean),
            name=shortened(other.name),
        )
    changes: Any = {field: clean}
    return _with(scheme, dataclasses.replace(scheme.by_value(value), **changes))


def taken_over(own: Optional[ClassScheme], other: ClassScheme, used: Collection[int]) -> ClassScheme:
    """Return a scheme read elsewhere as that of samples which have labels already.

    A class that is the same by code or name keeps its value and code here, so that no sample changes its class, and takes name, colour
    and parent from there. Classes of here that samples use stay; the others go.

    Args:
        own: the scheme of the samples so far.
        other: the one that was read.
        used: values that samples have.

    Raises:
        InputError: together they are more classes than a map has room for.
    """
    known = own if own is not None else ClassScheme(())
    result: Dict[int, LandCoverClass] = {item.value: item for item in known.classes if item.value in used}
    matched: Set[int] = set()
    new: List[LandCoverClass] = []
    for item in other.classes:
        value = known.match(item.code) or known.match(item.name)
        if value is None or value in matched:
            new.append(item)
        else:
            matched.add(value)
            result[value] = dataclasses.replace(item, value=value, code=known.by_value(value).code)
    for item in new:
        value = item.value if item.value not in result else _free_value(result.values())
        result[value] = dataclasses.replace(item, value=value, code=_free_code(item.code, result.values()))
    return ClassScheme(tuple(result.values()))


def _with(scheme: ClassScheme, new: LandCoverClass) -> ClassScheme:
    return ClassScheme(tuple(new if item.value == new.value else item for item in scheme.classes))


def _free_value(classes: Iterable[LandCoverClass]) -> int:
    taken = {item.value for item in classes}
    value = next((value for value in range(1, MAX_CLASSES + 1) if value not in taken), None)
    if value is None:
        raise InputError(
            tr("There are {limit} classes, and a map has room for no more."), tr("Remove a class first, or merge some."), limit=MAX_CLASSES
        )
    return value


def _free_code(wanted: str, classes: Iterable[LandCoverClass]) -> str:
    """Return a code that no class has: the wanted one, else with a number behind it."""
    taken = {item.code for item in classes}
    return next(code for code in (wanted, *(f"{wanted}_{number}" for number in range(2, len(taken) + 3))) if code not in taken)


def _unused_colour(classes: Sequence[LandCoverClass]) -> str:
    taken = {item.colour for item in classes}
    return next(colour for colour in map(palette_colour, range(len(taken) + 300)) if colour not in taken)


def shortened(text: str, length: int = 60) -> str:
    """Return a text that fits into a sentence or a label."""
    return text if len(text) <= length else f"{text[: length - 1]}…"
