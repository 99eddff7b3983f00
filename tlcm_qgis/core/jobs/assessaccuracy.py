"""tlcm:assessaccuracy."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from ..accuracy.assess import Assessment, assess
from ..accuracy.design import DesignRequest
from ..accuracy.formats import format_count, format_share
from ..accuracy.maps import SingleMap
from ..accuracy.open_reference import ReferenceRequest, open_reference
from ..accuracy.reference_layer import LayerFields
from ..accuracy.report import Report, write_report
from ..outputs import OutputFiles, write_json
from ..record import RunRecord, fingerprint_file
from ..series import MapSeries
from ..spec.algorithms.assessaccuracy import ALGORITHM
from ..spec.errors import ParameterError
from ..spec.hrefs import is_remote
from ..spec.messages import tr
from ..worker.context import JobContext
from ..worker.dispatch import JobResult

_PATHS: Final = ("SERIES", "MAP", "REFERENCE", "REFERENCE_RASTERS", "STRATA", "OUTPUT_HTML", "OUTPUT_JSON")


def run(parameters: Mapping[str, Any], context: JobContext) -> JobResult:
    """Compare maps with a reference; write the page and the file of figures."""
    maps = _open_maps(parameters)
    request = ReferenceRequest(
        parameters["REFERENCE"],
        parameters["CLASS_FIELD"],
        parameters["DATE_FIELD"],
        parameters["REFERENCE_RASTERS"] or [],
        parameters["REFERENCE_VALIDITY"],
        parameters["REFERENCE_DATE"],
        LayerFields(
            date_class_fields=parameters["DATE_CLASS_FIELDS"],
            valid_from=parameters["VALID_FROM_FIELD"],
            valid_to=parameters["VALID_TO_FIELD"],
            stratum_field=parameters["STRATUM_FIELD"],
            cluster_field=parameters["CLUSTER_FIELD"],
        ),
    )
    design = DesignRequest(parameters["DESIGN"], parameters["STRATUM_WEIGHTS"], parameters["STRATA"], parameters["STRATA_DATE"])
    with context.timed("reference"):
        reference, inputs = open_reference(request, maps, context.part(0.0, 0.3))
    if design.raster and not is_remote(design.raster):
        inputs |= {design.raster: fingerprint_file(Path(design.raster))}
    record = RunRecord("assessaccuracy", parameters, maps.input_fingerprints() | inputs, context, path_parameters=_PATHS)
    page, figures_file = Path(parameters["OUTPUT_HTML"]), Path(parameters["OUTPUT_JSON"])
    files = OutputFiles([page, figures_file], record, parameters["OVERWRITE"])
    with context.timed("compare"):
        assessment = assess(maps, reference, context.part(0.3, 0.95), design, parameters["TOLERANCE"])
    reference.close()
    maps.close()
    pooled = assessment.pooled
    figures = {"OA": pooled.overall, "KAPPA": pooled.kappa, "F1": pooled.macro_f1}
    with files.writing():
        write_json(figures_file, assessment.as_json())
        write_report(page, _report(parameters, assessment, context))
    files.finish(figures | {"compared": pooled.count})
    return JobResult({"OUTPUT_HTML": str(page), "OUTPUT_JSON": str(figures_file), **figures}, figures)


def _open_maps(parameters: Mapping[str, Any]) -> MapSeries | SingleMap:
    if bool(parameters["SERIES"]) == bool(parameters["MAP"]):
        raise ParameterError(tr("Either a series (SERIES) or one map (MAP) is needed."), tr("Give one of them, not both."))
    if parameters["SERIES"]:
        return MapSeries.open(parameters["SERIES"], parameters["EXTENT"])
    return SingleMap(parameters["MAP"], parameters["MAP_DATE"], parameters["EXTENT"])


def _report(parameters: Mapping[str, Any], assessment: Assessment, context: JobContext) -> Report:
    given = {**parameters, **context.sources}
    pooled = assessment.pooled
    settings = [(item.label, item.name) for item in ALGORITHM.parameters]
    return Report(
        title="Accuracy assessment",
        subtitle=str(given["SERIES"] or given["MAP"]),
        key_figures=[
            ("Overall accuracy", format_share(pooled.overall)),
            ("Kappa", format_share(pooled.kappa)),
            ("Macro F1", format_share(pooled.macro_f1)),
            ("Compared", format_count(pooled.count)),
        ],
        assessment=assessment,
        warnings=[warning for warning in context.warnings if warning not in assessment.notes],
        settings=[(label, _text(given[name])) for label, name in settings if given[name] not in (None, "", [])],
    )


def _text(value: Any) -> str:
    return ", ".join(str(item) for item in value) if isinstance(value, (list, tuple)) else str(value)
