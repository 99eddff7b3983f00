"""tlcm:filtermaps."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..filtering import Rule
from ..map_filter import FilterSettings, filter_series
from ..outputs import OutputFolder
from ..record import RunRecord
from ..series import MapSeries
from ..series_json import MAPS_FOLDER
from ..spec.algorithms.filtermaps import MAJORITY, SPATIAL_WINDOW, TEMPORAL_WINDOW
from ..spec.classes import ClassScheme
from ..spec.errors import OutputError, ParameterError
from ..spec.messages import Message, tr
from ..spec.parameters import Parameter
from ..spec.series_document import SERIES_FILE
from ..worker.context import JobContext
from ..worker.dispatch import JobResult


def run(parameters: Mapping[str, Any], context: JobContext) -> JobResult:
    """Write the filtered maps of SERIES into OUTPUT_FOLDER."""
    series = MapSeries.open(parameters["SERIES"], parameters["EXTENT"])
    settings = settings_from(parameters, series.scheme)
    path = Path(parameters["OUTPUT_FOLDER"]).absolute()
    _refuse_own_folder(series, path)
    record = RunRecord("filtermaps", parameters, series.input_fingerprints(), context, path_parameters=("SERIES", "OUTPUT_FOLDER"))
    folder = OutputFolder(path, record, parameters["OVERWRITE"], (SERIES_FILE, MAPS_FOLDER))
    written = filter_series(series, settings, folder, context)
    series.close()
    folder.finish({"maps": len(series.dates)})
    return JobResult({"OUTPUT_FOLDER": str(path), "SERIES_OUT": str(written), "COUNT": len(series.dates)})


def settings_from(parameters: Mapping[str, Any], scheme: ClassScheme) -> FilterSettings:
    """Return the settings among the checked parameters of a job.

    Raises:
        ParameterError: there is nothing to do, a window is even, or a class is not known.
    """
    in_space, in_time = (parameters[name] == MAJORITY for name in ("SPATIAL", "TEMPORAL"))
    if not in_space and not in_time:
        raise ParameterError(
            tr("SPATIAL and TEMPORAL are both none, so that there is nothing to filter."), tr("Choose at least one of them.")
        )
    return FilterSettings(
        _odd(SPATIAL_WINDOW, parameters) if in_space else 0,
        _odd(TEMPORAL_WINDOW, parameters) if in_time else 0,
        Rule(_classes(parameters["KEPT_CLASSES"] or "", scheme), published=parameters["VARIANT"] == "paper"),
    )


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
    by_value = {str(value): value for value in scheme.values}
    values = []
    for name in filter(None, (part.strip() for part in text.split(","))):
        value = scheme.match(name) or by_value.get(name)
        if value is None:
            raise ParameterError(
                tr("KEPT_CLASSES names {name}, which is no class of the series."),
                tr("The series has: {classes}."),
                name=name,
                classes=", ".join(f"{item.name} ({item.value})" for item in scheme.classes),
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
