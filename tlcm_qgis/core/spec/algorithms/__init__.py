"""The registry of all algorithms, in the order of a user's work."""

from __future__ import annotations

from ..parameters import Algorithm
from . import (
    adaptmodel,
    assessaccuracy,
    augmentsamples,
    checksamples,
    comparemaps,
    createcomposites,
    createdemostack,
    createreferencesample,
    createstack,
    detectchanges,
    exportmodel,
    filtermaps,
    importmodel,
    importsamples,
    mapstack,
    maptimeseries,
    migratesamples,
    pretrainmodel,
    previewmap,
    suggestsamples,
    trainmodel,
)
from .common import GROUPS

_MODULES = (
    createdemostack,
    createstack,
    createcomposites,
    importsamples,
    checksamples,
    augmentsamples,
    migratesamples,
    pretrainmodel,
    trainmodel,
    importmodel,
    exportmodel,
    adaptmodel,
    mapstack,
    filtermaps,
    detectchanges,
    suggestsamples,
    comparemaps,
    createreferencesample,
    assessaccuracy,
    previewmap,
    maptimeseries,
)

ALGORITHMS: dict[str, Algorithm] = {module.ALGORITHM.name: module.ALGORITHM for module in _MODULES}

__all__ = ["ALGORITHMS", "GROUPS"]
