"""Which land cover may become which, and how often, as an analyst says it: texts and files in, a chain of ``hidden_markov`` out."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from .hidden_markov import Chain
from .outputs import write_text
from .spec.classes import ClassScheme
from .spec.errors import InputError, ParameterError
from .spec.messages import tr

ANY: Final = "*"
ARROW: Final = ">"
SUM_TOLERANCE: Final = 0.01  # of the probabilities of a row: they were rounded
SUREST: Final = 1e-6  # least probability of staying: a chain has no class that is always left
DIGITS: Final = 6  # of a probability in a file
LARGEST_FILE: Final = 2**20  # bytes: a table of 254 classes has less

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class TransitionRules:
    """What is said of transitions between K classes.

    Attributes:
        allowed: (K, K) whether the class of a row may become that of a column; true on the diagonal.
        given: (K, K) probability within a year, staying the same on the diagonal; NaN where nothing is said.
    """

    allowed: NDArray[np.bool_]
    given: Numbers

    @property
    def complete(self) -> bool:
        """Whether nothing has to be learnt."""
        return bool(np.isfinite(self.given).all())

    def chain(self, usual: Chain, shortest: int) -> Chain:
        """Return the chain of these rules; what they do not say is shared in the proportions of the ``usual`` one."""
        table = np.where(np.isfinite(self.given), self.given, 0.0)
        left = np.clip(1 - table.sum(axis=1, keepdims=True), 0, None)
        unsaid = np.where(np.isfinite(self.given), 0.0, yearly(usual))
        sums = unsaid.sum(axis=1, keepdims=True)
        table += np.divide(left * unsaid, sums, out=np.zeros_like(table), where=sums > 0)
        stays = np.clip(table.diagonal() / table.sum(axis=1), SUREST, 1.0)
        goes = table * ~np.eye(len(table), dtype=bool)
        total = goes.sum(axis=1, keepdims=True)
        shares = np.divide(goes, total, out=np.zeros_like(goes), where=total > 0)
        return Chain(np.where(total[:, 0] > 0, -np.log(stays), 0.0), shares, shortest)


def yearly(chain: Chain) -> Numbers:
    """Return how probable each class (column) is a year after each (row): (K, K), staying on the diagonal."""
    gone = -np.expm1(-chain.leaving)
    return np.asarray(gone[:, np.newaxis] * chain.shares + np.diag(1 - gone))


def read_rules(file: str | None, forbidden: str, scheme: ClassScheme) -> TransitionRules:
    """Return what TRANSITIONS (a file, or ``None``) and FORBIDDEN_TRANSITIONS say of the classes of a scheme.

    Raises:
        InputError: the file is no table of probabilities between classes of the series.
        ParameterError: a forbidden transition is none, or nothing is left that may change.
    """
    allowed = _allowed(forbidden, scheme)
    given = np.full(allowed.shape, np.nan) if file is None else _given(Path(file), scheme)
    given[~allowed & np.isnan(given)] = 0.0
    if file is not None:
        _check_rows(given, allowed, Path(file), scheme)
    return TransitionRules(allowed, given)


def write_transitions(path: Path, chain: Chain, scheme: ClassScheme) -> None:
    """Write a chain in the form that TRANSITIONS takes: comma-separated, a row and a column a class, probabilities within a year."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    names = [item.code for item in scheme.classes]
    writer.writerow(["from", *names])
    for name, row in zip(names, yearly(chain).tolist(), strict=True):
        writer.writerow([name, *(f"{value:.{DIGITS}f}" for value in row)])
    write_text(path, text.getvalue())


def class_value(name: str, scheme: ClassScheme) -> int | None:
    """Return the value of the class that a text names, by code, then by name, then by value."""
    return scheme.match(name) or {str(value): value for value in scheme.values}.get(name)


def class_list(scheme: ClassScheme) -> str:
    """Return the classes of a scheme for a message."""
    return ", ".join(f"{item.name} ({item.value})" for item in scheme.classes)


def _allowed(text: str, scheme: ClassScheme) -> NDArray[np.bool_]:
    count = len(scheme)
    allowed = np.ones((count, count), bool)
    for part in filter(None, (part.strip() for part in text.split(","))):
        ends = [end.strip() for end in part.split(ARROW)]
        if len(ends) != 2 or not all(ends):
            raise ParameterError(
                tr("FORBIDDEN_TRANSITIONS holds {part}, which is no transition."),
                tr('Write each as "from>to" and separate them by commas; * stands for any class.'),
                part=part,
            )
        sources, targets = (_positions(end, scheme) for end in ends)
        allowed[np.ix_(sources, targets)] = False
    np.fill_diagonal(allowed, True)
    if count > 1 and allowed.sum() == count:
        raise ParameterError(
            tr("FORBIDDEN_TRANSITIONS forbids every transition, so that no class could ever change."), tr("Forbid fewer of them.")
        )
    return allowed


def _positions(name: str, scheme: ClassScheme) -> list[int]:
    if name == ANY:
        return list(range(len(scheme)))
    value = class_value(name, scheme)
    if value is None:
        raise ParameterError(
            tr("FORBIDDEN_TRANSITIONS names {name}, which is no class of the series."),
            tr("The series has: {classes}."),
            name=name,
            classes=class_list(scheme),
        )
    return [scheme.values.index(value)]


def _given(file: Path, scheme: ClassScheme) -> Numbers:
    table = np.full((len(scheme), len(scheme)), np.nan)
    for source, target, text in _entries(file):
        ends = []
        for name in (source, target):
            value = class_value(name, scheme)
            if value is None:
                raise InputError(
                    tr("{file} names {name}, which is no class of the series."),
                    tr("The series has: {classes}."),
                    file=file,
                    name=name[:80],
                    classes=class_list(scheme),
                )
            ends.append(scheme.values.index(value))
        place = (ends[0], ends[1])
        if np.isfinite(table[place]):
            raise InputError(
                tr("{file} gives the transition from {source} to {target} twice."),
                tr("Remove one of them."),
                file=file,
                source=source,
                target=target,
            )
        table[place] = _probability(file, source, target, text)
    return table


def _probability(file: Path, source: str, target: str, text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = np.nan
    if not 0 <= value <= 1:
        raise InputError(
            tr("{file} gives {value} for the transition from {source} to {target}, which is no probability."),
            tr("Write numbers from 0 to 1, or leave the cell empty."),
            file=file,
            value=text[:80],
            source=source,
            target=target,
        )
    return value


def _entries(file: Path) -> Iterable[tuple[str, str, str]]:
    """Return (from, to, number as text) of all that a file gives."""
    try:
        if file.stat().st_size > LARGEST_FILE:
            raise _no_table(file)
        text = file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InputError(
            tr("{file} cannot be read: {reason}."), tr("Check that you may read it."), file=file, reason=error.strerror
        ) from error
    except UnicodeDecodeError as error:
        raise _no_table(file) from error
    entries = _from_json(text, file) if text.lstrip().startswith(("{", "[")) else _from_csv(text, file)
    if not entries:
        raise _no_table(file)
    return entries


def _from_json(text: str, file: Path) -> list[tuple[str, str, str]]:
    try:
        content: Any = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _no_table(file) from error
    if not isinstance(content, Mapping) or not all(isinstance(row, Mapping) for row in content.values()):
        raise _no_table(file)
    return [(source, target, str(value)) for source, row in content.items() for target, value in row.items() if value is not None]


def _from_csv(text: str, file: Path) -> list[tuple[str, str, str]]:
    first = text.splitlines()[0] if text.strip() else ""
    separator = max(",;\t", key=first.count)
    rows = [
        [cell.strip() for cell in row] for row in csv.reader(io.StringIO(text), delimiter=separator) if any(cell.strip() for cell in row)
    ]
    if len(rows) < 2 or len(rows[0]) < 2 or any(len(row) != len(rows[0]) or not row[0] for row in rows[1:]):
        raise _no_table(file)
    decimal = (lambda cell: cell.replace(",", ".")) if separator != "," else str
    return [(row[0], target, decimal(cell)) for row in rows[1:] for target, cell in zip(rows[0][1:], row[1:], strict=True) if cell]


def _no_table(file: Path) -> InputError:
    return InputError(
        tr("{file} is no table of transitions."),
        tr("Give a CSV file with a row and a column for each class, like the transitions.csv that a run without TRANSITIONS writes."),
        file=file,
    )


def _check_rows(given: Numbers, allowed: NDArray[np.bool_], file: Path, scheme: ClassScheme) -> None:
    names = [item.name for item in scheme.classes]
    for name, row, may in zip(names, given, allowed, strict=True):
        against = np.flatnonzero((np.nan_to_num(row) > 0) & ~may)
        if against.size:
            raise InputError(
                tr("{file} gives a probability to the transition from {source} to {target}, which FORBIDDEN_TRANSITIONS forbids."),
                tr("Correct one of the two."),
                file=file,
                source=name,
                target=names[int(against[0])],
            )
        total = float(np.nansum(row))
        if total > 1 + SUM_TOLERANCE or (np.isfinite(row).all() and total < 1 - SUM_TOLERANCE):
            raise InputError(
                tr("{file} gives probabilities from {source} that sum to {total}, not to 1."),
                tr("Correct the row; the probability of staying belongs to it."),
                file=file,
                source=name,
                total=f"{total:.3g}",
            )
