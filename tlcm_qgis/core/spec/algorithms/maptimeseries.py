"""tlcm:maptimeseries."""

from __future__ import annotations

import dataclasses
from typing import Any

from ..languages import LANGUAGE
from ..messages import tr
from ..parameters import Algorithm, Output, Parameter
from . import assessaccuracy
from .checksamples import CHECK_SAMPLES
from .common import CLASS_FIELD, DATE, DATE_FIELD, DEVICE, EXTENT, OVERWRITE, SAMPLES, SEED, STACK, STACK_2, VARIANT, output_folder
from .detectchanges import MIN_DURATION
from .filtermaps import FILTER
from .mapstack import PROBABILITIES, UNCERTAINTY
from .migratesamples import AUGMENT, CHAIN, MAX_SAMPLES
from .trainmodel import METHOD, METHOD_PARAMETERS


def _reference(name: str, new_name: str = "", **changes: Any) -> Parameter:
    return dataclasses.replace(assessaccuracy.ALGORITHM.parameter(name), name=new_name or name, advanced=True, **changes)


ALGORITHM = Algorithm(
    name="maptimeseries",
    title=tr("Map time series"),
    group="workflow",
    summary=tr(
        "The whole way from a few samples of one date to a land cover map of every date: migrates the samples, trains, maps, detects changes and writes a report. "
        "A date with too few samples of its own, because clouds hide it, is mapped with the model of the nearest date, and the report says so. "
        "With an independent reference the report gives map accuracies."
    ),
    tags=tr("land cover,classification,time series,workflow,t-lcm,change detection"),
    icon="timeseries.svg",
    loads="series",
    parameters=(
        STACK,
        DATE,
        SAMPLES,
        CLASS_FIELD,
        DATE_FIELD,
        METHOD,
        STACK_2,
        Parameter(
            "DATES",
            "dates",
            tr("Dates"),
            tr("Comma-separated dates or months to work on; those of the samples are always among them. Left empty, all dates."),
            optional=True,
            advanced=True,
        ),
        _reference("REFERENCE"),
        _reference("CLASS_FIELD", "REFERENCE_CLASS_FIELD", label=tr("Field with the class of the reference")),
        _reference("DATE_FIELD", "REFERENCE_DATE_FIELD", label=tr("Field with the date of the reference")),
        _reference("REFERENCE_RASTERS"),
        _reference("REFERENCE_VALIDITY"),
        _reference("REFERENCE_DATE"),
        CHECK_SAMPLES,
        CHAIN,
        AUGMENT,
        MAX_SAMPLES,
        *METHOD_PARAMETERS,
        FILTER,
        MIN_DURATION,
        PROBABILITIES,
        UNCERTAINTY,
        VARIANT,
        DEVICE,
        SEED,
        LANGUAGE,
        EXTENT,
        OVERWRITE,
        output_folder(
            tr("Folder for samples.gpkg, audit.gpkg, quality.gpkg, model/, series.json, maps/, changes/, report.html and tables/.")
        ),
    ),
    outputs=(
        Output("SERIES_OUT", "file", tr("Map series")),
        Output("SAMPLES_OUT", "vector", tr("Dated samples")),
        Output("AUDIT_OUT", "vector", tr("Audit of the samples")),
        Output("QUALITY_OUT", "vector", tr("Quality of the samples")),
        Output("MODEL", "folder", tr("Model folder")),
        Output("CHANGES", "folder", tr("Folder of the changes")),
        Output("REPORT", "html", tr("Report")),
        Output("FIGURES", "file", tr("Figures of the report")),
        Output("TABLES", "folder", tr("Tables of the report (CSV)")),
        Output("COUNT", "number", tr("Number of maps")),
        Output("OA", "number", tr("Overall accuracy against the reference, pooled (0-1)")),
    ),
)
