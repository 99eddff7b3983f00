"""Maps that are filtered as soon as they are made: what was mapped stays in a folder of its own, results rest on the filtered maps."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from ..engine.date_maps import ResultFolder
from ..engine.rasters import remove_raster
from ..map_filter import filter_series
from ..outputs import unwritable, write_json
from ..sequence_filter import TRANSITIONS_FILE
from ..series import MapSeries
from ..series_json import map_name
from ..spec.algorithms.filtermaps import ALGORITHM, HMM, NONE
from ..spec.json_file import UNEXPECTED
from ..worker.context import JobContext
from .filtermaps import settings_from

FOLDER: Final = "unfiltered"
OWNED: Final = (FOLDER, TRANSITIONS_FILE)
KNOWN_FILE: Final = "known.json"  # in the folder of the maps as they were
MAPPING: Final = 0.8  # of the time of both

Mapper = Callable[[ResultFolder, bool, JobContext], Path]


@dataclass(frozen=True, slots=True)
class _Part:
    """A folder in the folder of a run."""

    whole: ResultFolder

    @property
    def path(self) -> Path:
        """The folder."""
        return self.whole.path / FOLDER

    def has(self, name: str) -> bool:
        """Return whether the result ``name`` is whole from an earlier run of the same job."""
        return self.whole.has(f"{FOLDER}/{name}")


def mapped(filtered: str, keys: Iterable[str], probabilities: bool, folder: ResultFolder, context: JobContext, make: Mapper) -> Path:
    """Return the series.json of maps that ``make`` writes, or of the filtered ones.

    Args:
        filtered: a choice of FILTER. The most probable sequence looks at class probabilities, which therefore are kept with the maps.
        keys: of the dates that may have maps.
        probabilities: whether the results are to have class probabilities.
        folder: of the run.
        context: progress is shared by both steps.
        make: writes maps into a folder, with probabilities or without, and returns their series.json.
    """
    if filtered == NONE:
        return make(folder, probabilities, context)
    part = _Part(folder)
    known = _known(part, keys)
    series = MapSeries.open(make(part, probabilities or filtered == HMM, context.part(0.0, MAPPING)))
    if {date.key for date in series.dates} - known:  # filtered maps of an earlier run did not know these dates
        for date in series.dates:
            remove_raster(folder.path / map_name(date.key))
    _forget(part.path / KNOWN_FILE)
    settings = settings_from(_parameters(filtered), series.scheme)
    result = filter_series(series, settings, folder, context.part(MAPPING, 1.0), probabilities=probabilities)
    series.close()
    return result


def _known(part: _Part, keys: Iterable[str]) -> set[str]:
    """Return the dates whose maps filtered ones may know: those that were there before this run, or before one that was interrupted.

    They are kept in a file until filtered maps that know less are removed. Without it, a run that ends in between would leave maps which the
    next one takes for known to all.
    """
    file = part.path / KNOWN_FILE
    if part.has(KNOWN_FILE):
        try:
            return set(json.loads(file.read_text(encoding="utf-8"))["dates"])
        except (OSError, *UNEXPECTED):
            return set()
    known = {key for key in keys if part.has(map_name(key))}
    write_json(file, {"dates": sorted(known)})
    return known


def _forget(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise unwritable(file, error) from error


def _parameters(filtered: str) -> Mapping[str, Any]:
    """Return the parameters of tlcm:filtermaps: all others as usual."""
    usual = {parameter.name: parameter.default for parameter in ALGORITHM.parameters}
    return {**usual, "TEMPORAL": filtered}
