"""The audit of migrated samples, read from its GeoPackage without touching it; in tasks."""

from __future__ import annotations

import os
import sqlite3
import struct
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, FrozenSet, List, Optional, Set, Tuple

from ...core.spec.classes import ClassScheme
from ...core.spec.errors import InputError
from ...core.spec.messages import tr
from ...processing.class_table import read_scheme
from ..sample_reasons import AUGMENTED, LABELLED
from .map_counts import IsCancelled

_ENVELOPE_BYTES = (0, 32, 48, 48, 64)  # by the code of the envelope in the head of a GeoPackage geometry
_HEAD_BYTES = 8


@dataclass(frozen=True)
class AuditedSample:
    """What became of a sample over all dates.

    Attributes:
        place_id; ``value``: its class; ``x``, ``y``: in the coordinate system of the audit.
        dropped: number of dates on which it was dropped, of ``dates``; ``first``: the first of them ("" for none), and ``reason`` there.
    """

    place_id: int
    value: int
    x: float
    y: float
    dates: int
    dropped: int
    first: str
    reason: str


@dataclass(frozen=True)
class Decision:
    """What was decided about a sample on a date; distance, threshold and confidence are ``None`` where there are none."""

    date: str
    kept: bool
    reason: str
    distance: Optional[float]
    threshold: Optional[float]
    confidence: Optional[float]


@dataclass(frozen=True)
class Audit:
    """All samples of an audit.

    Attributes:
        path: its file. ``scheme``: the classes; ``crs``: WKT of the places.
        dates, reasons: that occur, in order.
    """

    path: str
    samples: Tuple[AuditedSample, ...]
    scheme: Optional[ClassScheme]
    crs: str
    dates: Tuple[str, ...] = ()
    reasons: Tuple[str, ...] = ()


def read_audit(path: str, is_cancelled: IsCancelled) -> Audit:
    """Return what became of each sample.

    Raises:
        InputError: the file is no audit, or cannot be read.
    """
    samples: Dict[Tuple[int, int], AuditedSample] = {}
    dates: Set[str] = set()
    reasons: Set[str] = set()
    with closing(open_readonly(path)) as database:
        try:
            crs = layer_crs(database, "audit")
            rows = database.execute("SELECT place_id, class_value, date, kept, reason, geom FROM audit ORDER BY date")
            for place_id, value, date, kept, reason, geometry in rows:
                if is_cancelled():
                    break
                dates.add(date)
                reasons.add(reason)
                before = samples.get((place_id, value))
                if before is None:
                    before = AuditedSample(place_id, value, *point_of(geometry), 0, 0, "", "")
                is_first = not kept and not before.first
                samples[place_id, value] = AuditedSample(
                    place_id,
                    value,
                    before.x,
                    before.y,
                    before.dates + 1,
                    before.dropped + (not kept),
                    date if is_first else before.first,
                    reason if is_first else before.reason,
                )
        except (sqlite3.Error, struct.error, TypeError, IndexError) as error:
            raise _no_audit(path) from error
    return Audit(path, tuple(samples.values()), read_scheme(path), crs, tuple(sorted(dates)), tuple(sorted(reasons)))


def read_matching(path: str, date: str, reason: str, value: Optional[int]) -> FrozenSet[Tuple[int, int]]:
    """Return the samples (place, class value) of which a line has a date, a reason and a class; "" and ``None`` mean any.

    Raises:
        InputError: the file is no audit, or cannot be read.
    """
    wanted = {"date": date or None, "reason": reason or None, "value": value}
    with closing(open_readonly(path)) as database:
        try:
            rows = database.execute(
                "SELECT DISTINCT place_id, class_value FROM audit WHERE (:date IS NULL OR date = :date) "
                "AND (:reason IS NULL OR reason = :reason) AND (:value IS NULL OR class_value = :value)",
                wanted,
            )
            return frozenset((place_id, found) for place_id, found in rows)
        except sqlite3.Error as error:
            raise _no_audit(path) from error


def read_decisions(path: str, sample: AuditedSample) -> Tuple[Decision, ...]:
    """Return the decisions about a sample in time order; raises as ``read_audit`` does."""
    with closing(open_readonly(path)) as database:
        try:
            rows = database.execute(
                "SELECT date, kept, reason, distance, threshold, confidence FROM audit WHERE place_id = ? AND class_value = ? ORDER BY date",
                (sample.place_id, sample.value),
            )
            return tuple(Decision(date, bool(kept), *rest) for date, kept, *rest in rows)
        except sqlite3.Error as error:
            raise _no_audit(path) from error


def label_date(decisions: Tuple[Decision, ...]) -> str:
    """Return the date on which a sample got its class, "" if the audit does not hold it."""
    return next((item.date for item in decisions if item.reason in (LABELLED, AUGMENTED)), "")


def nearest(samples: Tuple[AuditedSample, ...], x: float, y: float) -> Optional[int]:
    """Return the index of the sample that lies nearest to a place."""
    places = ((index, item) for index, item in enumerate(samples) if item.x == item.x)  # NaN where it lies nowhere
    distances: List[Tuple[float, int]] = [((item.x - x) ** 2 + (item.y - y) ** 2, index) for index, item in places]
    return min(distances)[1] if distances else None


def open_readonly(path: str) -> sqlite3.Connection:
    """Open a GeoPackage so that reading leaves nothing beside it; raises ``InputError`` if it is not there."""
    if not os.path.isfile(path):
        raise InputError(tr("{file} is not there any more."), tr("Choose another audit."), file=path)
    # immutable: reading must leave no journal beside the file; not while another program has unsaved pages in one
    mode = "mode=ro" if os.path.exists(f"{path}-wal") else "mode=ro&immutable=1"
    try:
        return sqlite3.connect(f"{Path(path).absolute().as_uri()}?{mode}", uri=True)
    except sqlite3.Error as error:
        raise _no_audit(path) from error


def layer_crs(database: sqlite3.Connection, layer: str) -> str:
    """Return the coordinate system of a layer as WKT, "" for none."""
    row = database.execute(
        "SELECT definition FROM gpkg_spatial_ref_sys JOIN gpkg_contents USING (srs_id) WHERE table_name = ?", (layer,)
    ).fetchone()
    return "" if row is None or str(row[0]) == "undefined" else str(row[0])


def point_of(geometry: Optional[bytes]) -> Tuple[float, float]:
    """Return the coordinates of a point of a GeoPackage (after its head comes the point as WKB); NaN without one."""
    if geometry is None:
        return float("nan"), float("nan")
    flags = geometry[3]
    start = _HEAD_BYTES + _ENVELOPE_BYTES[flags >> 1 & 7]
    order = "<" if geometry[start] else ">"
    x, y = struct.unpack_from(f"{order}dd", geometry, start + 5)
    return x, y


def _no_audit(path: str) -> InputError:
    return InputError(tr("{file} is no audit of samples."), tr('Choose the audit (.gpkg) that "Migrate samples" wrote.'), file=path)
