"""tlcm:assessaccuracy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from ..accuracy.assess import Assessment, assess
from ..accuracy.design import DesignRequest
from ..accuracy.formats import format_count, format_share
from ..accuracy.maps import SingleMap
from ..accuracy.open_reference import ReferenceRequest, open_reference
from ..accuracy.provenance import Provenance
from ..accuracy.reference_facts import as_used, reference_facts
from ..accuracy.reference_layer import LayerFields
from ..accuracy.report import Report, write_report
from ..accuracy.settings_text import settings_text
from ..accuracy.tables import NAMES, write_tables
from ..accuracy.trust import Facts, kappa_text, overall_text, trust_of
from ..outputs import OutputFiles, OutputFolder, write_json
from ..record import RunRecord, fingerprint_file
from ..series import MapSeries
from ..spec.algorithms.assessaccuracy import ALGORITHM
from ..spec.errors import ParameterError
from ..spec.hrefs import is_remote
from ..spec.messages import tr
from ..worker.context import JobContext
from ..worker.dispatch import JobResult

_PATHS: Final = ("SERIES", "MAP", "REFERENCE", "REFERENCE_RASTERS", "STRATA", "OUTPUT_HTML", "OUTPUT_JSON", "OUTPUT_TABLES")


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
    strata = (parameters[name] for name in ("STRATUM_WEIGHTS", "STRATA", "STRATA_DATE", "STRATUM_FIELD"))
    design = DesignRequest(parameters["DESIGN"], *strata)
    with context.timed("reference"):
        reference, inputs = open_reference(request, maps, context.part(0.0, 0.3))
    if design.raster and not is_remote(design.raster):
        inputs |= {design.raster: fingerprint_file(Path(design.raster))}
    record = RunRecord("assessaccuracy", parameters, maps.input_fingerprints() | inputs, context, path_parameters=_PATHS)
    page, figures_file = Path(parameters["OUTPUT_HTML"]), Path(parameters["OUTPUT_JSON"])
    files = OutputFiles([page, figures_file], record, parameters["OVERWRITE"])
    tables = None
    if parameters["OUTPUT_TABLES"]:
        tables = OutputFolder(Path(parameters["OUTPUT_TABLES"]).absolute(), record, parameters["OVERWRITE"], NAMES)
    with context.timed("compare"):
        assessment = assess(maps, reference, context.part(0.3, 0.95), design, parameters["TOLERANCE"])
    reference.close()
    maps.close()
    pooled = assessment.pooled
    figures = {"OA": pooled.overall, "KAPPA": pooled.kappa, "F1": pooled.macro_f1}
    with files.writing():
        write_json(figures_file, assessment.as_json())
        report = _report(parameters, assessment, [date.key for date in maps.dates], record)
        write_report(page, report, parameters["LANGUAGE"])
    if tables is not None:
        write_tables(tables.path, assessment)
        tables.finish(figures)
    files.finish(figures | {"compared": pooled.count})
    outputs = {"OUTPUT_HTML": str(page), "OUTPUT_JSON": str(figures_file), "OUTPUT_TABLES": None if tables is None else str(tables.path)}
    return JobResult({**outputs, **figures}, figures)


def _open_maps(parameters: Mapping[str, Any]) -> MapSeries | SingleMap:
    if bool(parameters["SERIES"]) == bool(parameters["MAP"]):
        raise ParameterError(tr("Either a series (SERIES) or one map (MAP) is needed."), tr("Give one of them, not both."))
    if parameters["SERIES"]:
        return MapSeries.open(parameters["SERIES"], parameters["EXTENT"])
    return SingleMap(parameters["MAP"], parameters["MAP_DATE"], parameters["EXTENT"])


def _report(parameters: Mapping[str, Any], assessment: Assessment, dates: Sequence[str], record: RunRecord) -> Report:
    context = record.context
    given = {**parameters, **context.sources}
    figures, pooled = assessment.as_json(), assessment.pooled
    warnings = [warning for warning in context.warnings if warning not in assessment.notes]
    return Report(
        title=tr("Accuracy assessment"),
        subtitle=str(given["SERIES"] or given["MAP"]),
        key_figures=[
            (tr("Overall accuracy"), overall_text(figures)),
            (tr("Kappa"), kappa_text(figures)),
            (tr("Macro F1"), format_share(pooled.macro_f1)),
            (tr("Compared"), format_count(pooled.count)),
        ],
        trust=trust_of(Facts(figures, dates, warnings=len(warnings))),
        assessment=assessment,
        reference=reference_facts(given, assessment, dates),
        warnings=warnings,
        told=context.told,
        settings=settings_text(ALGORITHM, as_used(given, assessment)),
        provenance=Provenance.of(record),
    )
