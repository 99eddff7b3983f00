"""Every algorithm of the provider, in the order of ``core/spec``."""

from __future__ import annotations

from .adaptmodel import AdaptModel
from .assessaccuracy import AssessAccuracy
from .augmentsamples import AugmentSamples
from .checksamples import CheckSamples
from .comparemaps import CompareMaps
from .createcomposites import CreateComposites
from .createdemostack import CreateDemoStack
from .createreferencesample import CreateReferenceSample
from .createstack import CreateStack
from .detectchanges import DetectChanges
from .exportmodel import ExportModel
from .filtermaps import FilterMaps
from .importmodel import ImportModel
from .importsamples import ImportSamples
from .mapstack import MapStack
from .maptimeseries import MapTimeSeries
from .migratesamples import MigrateSamples
from .pretrainmodel import PretrainModel
from .previewmap import PreviewMap
from .suggestsamples import SuggestSamples
from .trainmodel import TrainModel

ALGORITHM_CLASSES = (
    CreateDemoStack,
    CreateStack,
    CreateComposites,
    ImportSamples,
    CheckSamples,
    AugmentSamples,
    MigrateSamples,
    PretrainModel,
    TrainModel,
    ImportModel,
    ExportModel,
    AdaptModel,
    MapStack,
    FilterMaps,
    DetectChanges,
    SuggestSamples,
    CompareMaps,
    CreateReferenceSample,
    AssessAccuracy,
    PreviewMap,
    MapTimeSeries,
)
