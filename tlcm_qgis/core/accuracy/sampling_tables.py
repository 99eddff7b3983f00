"""How a reference sample was drawn, as its own file says it: the tables ``tlcm_design`` and ``tlcm_strata`` beside the points."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

COVERED: Final = "covered"  # of tlcm_design; absent if the strata cover all pixels that could be drawn


@dataclass(frozen=True, slots=True)
class DrawnStratum:
    """A stratum: its number in the points, its name, how many pixels it has, and how many points were drawn."""

    number: int
    name: str
    pixels: int
    points: int


@dataclass(frozen=True, slots=True)
class SamplingTables:
    """What the tables say.

    Attributes:
        design: "simple_random", "stratified" (by the classes of the map of ``date``) or "strata".
        date: "" if the strata are not those of the map of one date.
        strata: none for a simple random sample.
        values: everything in ``tlcm_design``.
    """

    design: str
    date: str
    strata: tuple[DrawnStratum, ...]
    values: Mapping[str, str]

    @property
    def covered(self) -> float:
        """Share of the pixels of the maps that lies in the strata."""
        try:
            share = float(self.values.get(COVERED) or 1)
        except ValueError:
            return 1.0
        return share if 0 < share <= 1 else 1.0


def read_sampling_tables(path: str) -> SamplingTables | None:
    """Return the tables of a GeoPackage; ``None`` if it has none that can be read."""
    if not Path(path).is_file():
        return None
    mode = "mode=ro" if Path(f"{path}-wal").exists() else "mode=ro&immutable=1"  # reading must leave nothing beside the input
    try:
        with closing(sqlite3.connect(f"{Path(path).absolute().as_uri()}?{mode}", uri=True)) as database:
            values = {str(key): str(value or "") for key, value in database.execute("SELECT key, value FROM tlcm_design")}
            strata = _strata(database)
    except (sqlite3.Error, ValueError):
        return None
    return SamplingTables(values.get("design", ""), values.get("date", ""), strata, values)


def _strata(database: Any) -> tuple[DrawnStratum, ...]:
    try:
        rows = database.execute("SELECT stratum, name, pixels, points FROM tlcm_strata ORDER BY stratum").fetchall()
    except sqlite3.Error:
        return ()
    return tuple(
        DrawnStratum(int(number), str(name or number), int(pixels or 0), int(points or 0)) for number, name, pixels, points in rows
    )
