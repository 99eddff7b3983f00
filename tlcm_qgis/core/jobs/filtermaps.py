"""tlcm:filtermaps."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..filter_settings import FilterSettings, SequenceSettings, Smoothing
from ..filtering import Rule
from ..map_filter import filter_series
from ..outputs import OutputFolder
from ..record import RunRecord, fingerprint_file
from ..sequence_filter import TRANSITIONS_FILE
from ..series import MapSeries
from ..series_json import MAPS_FOLDER
from ..spec.algorithms.filtermaps import BAYES, HMM, NONE, SPATIAL_WINDOW, TEMPORAL_WINDOW
from ..spec.classes import ClassScheme
from ..spec.errors import OutputError, ParameterError
from ..spec.messages import Message, tr
from ..spec.parameters import Parameter, numbers_of
from ..spec.series_document import SERIES_FILE
from ..transitions import class_list, class_value, read_rules
from ..worker.context import JobContext
from ..worker.dispatch import JobResult


def run(parameters: Mapping[str, Any], context: JobContext) -> JobResult:
    """Write the filtered maps of SERIES into OUTPUT_FOLDER."""
    series = MapSeries.open(parameters["SERIES"], parameters["EXTENT"])
    settings = settings_from(parameters, series.scheme)
    path = Path(parameters["OUTPUT_FOLDER"]).absolute()
    _refuse_own_folder(series, path)
    if settings.takes_probabilities:
        series.check_probabilities()
    inputs = series.input_fingerprints(probabilities=settings.takes_probabilities) | _table_fingerprint(parameters)
    record = RunRecord("filtermaps", parameters, inputs, context, path_parameters=("SERIES", "TRANSITIONS", "OUTPUT_FOLDER"))
    folder = OutputFolder(path, record, parameters["OVERWRITE"], (SERIES_FILE, MAPS_FOLDER, TRANSITIONS_FILE))
    written = filter_series(series, settings, folder, context)
    series.close()
    folder.finish({"maps": len(series.dates)})
    table = str(path / TRANSITIONS_FILE) if settings.sequences else None
    outputs = {"OUTPUT_FOLDER": str(path), "SERIES_OUT": str(written), "TRANSITIONS_OUT": table, "COUNT": len(series.dates)}
    return JobResult(outputs)


def settings_from(parameters: Mapping[str, Any], scheme: ClassScheme) -> FilterSettings:
    """Return the settings among the checked parameters of a job.

    Raises:
        ParameterError: there is nothing to do, a window is even, or a class or a transition is not known.
        InputError: TRANSITIONS cannot be used.
    """
    in_space, in_time = parameters["SPATIAL"], parameters["TEMPORAL"]
    if in_space == NONE and in_time == NONE:
        raise ParameterError(
            tr("SPATIAL and TEMPORAL are both none, so that there is nothing to filter."), tr("Choose at least one of them.")
        )
    width = _odd(SPATIAL_WINDOW, parameters) if in_space != NONE else 0
    return FilterSettings(
        0 if in_space == BAYES else width,
        0 if in_time in (NONE, HMM) else _odd(TEMPORAL_WINDOW, parameters),
        Rule(_classes(parameters["KEPT_CLASSES"] or "", scheme), published=parameters["VARIANT"] == "paper"),
        Smoothing(width, _noise(parameters["SMOOTHNESS"], scheme)) if in_space == BAYES else None,
        _sequences(parameters, scheme) if in_time == HMM else None,
    )


def _sequences(parameters: Mapping[str, Any], scheme: ClassScheme) -> SequenceSettings:
    rules = read_rules(parameters["TRANSITIONS"], parameters["FORBIDDEN_TRANSITIONS"] or "", scheme)
    rate = parameters["CHANGE_RATE"]
    return SequenceSettings(rules, None if rate is None else rate / 100, parameters["MIN_DURATION"])


def _noise(text: str, scheme: ClassScheme) -> tuple[float, ...]:
    """Return the smoothness of each class from one number, or one a class."""
    numbers = numbers_of(text)
    if len(numbers) not in (1, len(scheme)):
        raise ParameterError(
            tr("SMOOTHNESS has {count} numbers, but the series has {classes} classes."),
            tr("Give one number for all, or one for each class in the order of their values."),
            count=len(numbers),
            classes=len(scheme),
        )
    return numbers * len(scheme) if len(numbers) == 1 else numbers


def _table_fingerprint(parameters: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Return the fingerprint of TRANSITIONS, if it is given and used."""
    file = parameters["TRANSITIONS"]
    return {} if file is None or parameters["TEMPORAL"] != HMM else {"TRANSITIONS": fingerprint_file(Path(file))}


def _odd(parameter: Parameter, parameters: Mapping[str, Any]) -> int:
    window = int(parameters[parameter.name])
    if window % 2 == 0:
        raise ParameterError(
            tr("{name} ({label}) is {size}, but must be an odd number, so that as many lie on either side."),
            tr("Choose {below} or {above}."),
            name=parameter.name,
            label=Message(parameter.label),
            size=window,
            below=window - 1,
            above=window + 1,
        )
    return window


def _classes(text: str, scheme: ClassScheme) -> tuple[int, ...]:
    """Return the values of the classes that a comma-separated text names: by code, then by name, then by value."""
    values = []
    for name in filter(None, (part.strip() for part in text.split(","))):
        value = class_value(name, scheme)
        if value is None:
            raise ParameterError(
                tr("KEPT_CLASSES names {name}, which is no class of the series."),
                tr("The series has: {classes}."),
                name=name,
                classes=class_list(scheme),
            )
        values.append(value)
    return tuple(sorted({*values}))


def _refuse_own_folder(series: MapSeries, folder: Path) -> None:
    if folder.resolve() == series.document.path.resolve().parent:
        raise OutputError(
            tr("OUTPUT_FOLDER is the folder of the map series {file}, which is never replaced."),
            tr("Choose another folder."),
            file=series.document.path,
        )
