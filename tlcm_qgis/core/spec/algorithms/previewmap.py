"""tlcm:previewmap."""

from __future__ import annotations

import dataclasses

from ..messages import tr
from ..methods import METHODS
from ..parameters import Algorithm, Output, Parameter
from .common import CLASS_FIELD, DATE, DATE_FIELD, DEVICE, EXTENT, OVERWRITE, SAMPLES, SEED, STACK, VARIANT
from .migratesamples import AUGMENT, CHAIN, MAX_SAMPLES
from .trainmodel import METHOD, PATCH_SIZE, SVM_C, SVM_GAMMA, SVM_SCALING, TREES

# A network takes minutes to train, and a preview is made to be made again.
_QUICK_METHOD = dataclasses.replace(METHOD, choices=tuple(choice for choice in METHOD.choices if not METHODS[choice.value].is_network))

ALGORITHM = Algorithm(
    name="previewmap",
    title=tr("Preview map"),
    group="workflow",
    summary=tr(
        "Maps one date of a small extent with the samples as they are now, to see what they are worth before the whole series is mapped. "
        "Only the labelled dates and the mapped one are used, so a migrated preview can differ a little from the map of the whole series. "
        "With a cache folder, what did not change since the last preview is not computed again."
    ),
    tags=tr("classification,land cover,preview,try"),
    icon="preview.svg",
    loads="preview",
    parameters=(
        STACK,
        DATE,
        SAMPLES,
        CLASS_FIELD,
        DATE_FIELD,
        Parameter(
            "MAP_DATE",
            "date",
            tr("Date to map"),
            tr("As YYYY-MM-DD or YYYY-MM. Left empty, the date of the samples; to another date they are migrated."),
            optional=True,
        ),
        dataclasses.replace(EXTENT, help=tr("The part to map, best that of the canvas. Left empty, the whole stack."), advanced=False),
        _QUICK_METHOD,
        CHAIN,
        AUGMENT,
        MAX_SAMPLES,
        TREES,
        SVM_C,
        SVM_GAMMA,
        SVM_SCALING,
        PATCH_SIZE,
        VARIANT,
        DEVICE,
        SEED,
        Parameter(
            "CACHE",
            "folder",
            tr("Cache folder"),
            tr("Keeps pixels, model and blocks of the map (up to 2 GB) for the next preview. Left empty, nothing is kept."),
            optional=True,
            advanced=True,
        ),
        OVERWRITE,
        Parameter("OUTPUT", "raster_out", tr("Preview"), tr("The map of the extent."), extension="tif"),
    ),
    outputs=(
        Output("MAPPED_DATE", "string", tr("Date of the map")),
        Output("REUSED", "number", tr("Share of the map that was taken from the cache (0-1)")),
    ),
)
