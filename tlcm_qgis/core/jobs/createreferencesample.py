"""tlcm:createreferencesample."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from ..accuracy.sampling_tables import COVERED
from ..outputs import OutputFiles
from ..record import RunRecord, fingerprint_file
from ..reference_sample.acatama import acatama_files, refuse_labelled_in_acatama, strata_file, write_acatama, write_strata
from ..reference_sample.document import refuse_labelled, write_reference_sample
from ..reference_sample.expectations import Expectations
from ..reference_sample.sampling import Plan, draw_sample
from ..reference_sample.strata import (
    BASE,
    OTHERS,
    ChangeStrata,
    ClassStrata,
    RasterStrata,
    Strata,
    TransitionStrata,
    WholeMap,
)
from ..series import MapSeries
from ..spec.algorithms.createreferencesample import ACATAMA, CHANGED, CLASSES, OTHER_STRATA, SIMPLE_RANDOM, STRATIFIED
from ..spec.dates import DateInterval
from ..spec.errors import ParameterError
from ..spec.hrefs import is_remote
from ..spec.messages import tr
from ..stack.class_raster import ClassRaster
from ..version import VERSION
from ..worker.context import JobContext
from ..worker.dispatch import JobResult

_PATHS: Final = ("SERIES", "STRATA", "OUTPUT")
_PERCENT: Final = 100


def run(parameters: Mapping[str, Any], context: JobContext) -> JobResult:
    """Draw the points and write them to OUTPUT."""
    series = MapSeries.open(parameters["SERIES"], parameters["EXTENT"])
    asked = _Asked.of(parameters, series)
    path = Path(parameters["OUTPUT"])
    refuse_labelled(path)
    refuse_labelled_in_acatama(path)
    record = RunRecord("createreferencesample", parameters, series.input_fingerprints() | asked.inputs, context, path_parameters=_PATHS)
    beside = acatama_files(path) if parameters["EXPORT"] == ACATAMA else ()
    with_strata = bool(beside) and isinstance(asked.strata, (ChangeStrata, TransitionStrata))
    files = OutputFiles([path, *beside, *([strata_file(path)] if with_strata else [])], record, parameters["OVERWRITE"])
    with context.timed("sample"):
        sample = draw_sample(asked.strata, series.grid, _plan(parameters), asked.accuracies, context.part(0.0, 0.8), asked.merge)
    span = DateInterval(series.dates[0].interval.start, max(date.interval.end for date in series.dates))
    with files.writing():
        write_reference_sample(path, sample, series.grid, series.scheme, span, _design(parameters, asked, series, sample.covered))
        if with_strata:
            write_strata(path, sample, asked.strata, series.grid, context.part(0.8, 1.0))
        if beside:
            write_acatama(path, sample, series.grid, series.scheme, series.dates[asked.labelled].map)
    figures = sample.as_json()
    files.finish(figures)
    asked.close()
    series.close()
    outputs = {"OUTPUT": str(path), "POINTS": len(sample), "STRATUM_COUNT": len(sample.strata)}
    return JobResult(outputs | ({"ACATAMA_FILE": str(beside[1])} if beside else {}), figures)


@dataclass(frozen=True)
class _Asked:
    """What the parameters ask to draw from.

    Attributes:
        strata: gives the stratum of pixels. ``design``: as the file names it.
        index: position of the map whose classes are the strata, or where points may lie; ``None`` for all maps.
        labelled: position of the map that AcATaMa compares with.
        expectations: the accuracies that are expected.
        smallest: share of the pixels below which transitions are joined.
    """

    series: MapSeries
    strata: Strata
    design: str
    labelled: int
    expectations: Expectations
    index: int | None = None
    smallest: float = 0.0
    inputs: dict[str, dict[str, Any]] = field(default_factory=dict)

    @classmethod
    def of(cls, parameters: Mapping[str, Any], series: MapSeries) -> _Asked:
        """Return what is asked for; raises ``ParameterError`` if parameters do not go together."""
        design, expectations = parameters["DESIGN"], Expectations.parse(parameters["EXPECTED_ACCURACY"])
        if (design == OTHER_STRATA) != bool(parameters["STRATA"]):
            raise ParameterError(
                tr("DESIGN=strata needs a raster of strata (STRATA), and the other designs take none."), tr("Give both or neither.")
            )
        index = None if parameters["DATE"] is None else series.find_date(parameters["DATE"])
        last = len(series.dates) - 1
        labelled = last if index is None else index
        if design == SIMPLE_RANDOM:
            return cls(series, WholeMap(series, index), design, labelled, expectations, index)
        if design == OTHER_STRATA:
            file = parameters["STRATA"]
            raster = ClassRaster(file, series.grid)
            inputs = {} if is_remote(file) else {file: fingerprint_file(Path(file))}
            return cls(series, RasterStrata(raster, series, index, raster.names()), design, labelled, expectations, index, inputs=inputs)
        if parameters["STRATA_OF"] == CLASSES:
            return cls(series, ClassStrata(series, labelled), design, labelled, expectations, labelled)
        chosen = _changing(parameters, series)
        if parameters["STRATA_OF"] == CHANGED:
            return cls(series, ChangeStrata(series, chosen), OTHER_STRATA, labelled, expectations)
        strata = TransitionStrata(series, chosen[0], chosen[-1])
        return cls(series, strata, OTHER_STRATA, labelled, expectations, smallest=parameters["SMALLEST_SHARE"] / _PERCENT)

    def accuracies(self, codes: Sequence[int]) -> Sequence[float]:
        """Return the expected accuracies of strata."""
        pairs = isinstance(self.strata, TransitionStrata)
        scheme = self.series.scheme if pairs or isinstance(self.strata, ClassStrata) else None
        return self.expectations.of(codes, [self.strata.name(code) for code in codes], scheme, pairs=pairs)

    def merge(self, pixels: Mapping[int, int]) -> Mapping[int, int]:
        """Return which transitions become part of which stratum: small ones of "others", if there are several."""
        if not isinstance(self.strata, TransitionStrata):
            return {}
        least = self.smallest * sum(pixels.values())
        small = [code for code, count in pixels.items() if count < least and code // BASE != code % BASE]
        return dict.fromkeys(small, OTHERS) if len(small) > 1 else {}

    def close(self) -> None:
        """Close the raster of strata."""
        if isinstance(self.strata, RasterStrata):
            self.strata.raster.close()


def _changing(parameters: Mapping[str, Any], series: MapSeries) -> list[int]:
    """Return the positions of the maps from FROM_DATE to TO_DATE."""
    chosen = series.between(parameters["FROM_DATE"], parameters["TO_DATE"])
    if len(chosen) < 2:
        raise ParameterError(
            tr("STRATA_OF={strata} needs at least two maps from FROM_DATE to TO_DATE, but there is {count}."),
            tr("The series has: {dates}."),
            strata=parameters["STRATA_OF"],
            count=len(chosen),
            dates=", ".join(date.key for date in series.dates),
        )
    return chosen


def _plan(parameters: Mapping[str, Any]) -> Plan:
    return Plan(
        parameters["COUNT"],
        parameters["TARGET_ERROR"],
        parameters["ALLOCATION"],
        parameters["MIN_PER_STRATUM"],
        parameters["MIN_DISTANCE"],
        parameters["SEED"],
        simple=parameters["DESIGN"] == SIMPLE_RANDOM,
    )


def _design(parameters: Mapping[str, Any], asked: _Asked, series: MapSeries, covered: float) -> dict[str, str]:
    """Return the rows of ``tlcm_design``."""
    return {
        "design": asked.design,
        "date": series.dates[asked.labelled].key if asked.design == STRATIFIED else "",
        "series": str(Path(parameters["SERIES"]).absolute()) if not is_remote(parameters["SERIES"]) else parameters["SERIES"],
        "seed": str(parameters["SEED"]),
        "version": VERSION,
        **({COVERED: repr(covered)} if covered < 1 else {}),
    }
