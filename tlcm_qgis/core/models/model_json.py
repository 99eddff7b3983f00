"""model.json: a trained model as a STAC item with the machine learning model (MLM) extension."""

from __future__ import annotations

import importlib.metadata
from typing import TYPE_CHECKING, Any, Final

import pystac

from ..engine.class_json import stac_classes
from ..engine.footprint import end_of, footprint, start_of
from ..record import RunRecord
from ..spec.dates import DateInterval
from ..spec.methods import METHODS
from ..spec.model_document import MODEL_VERSION

if TYPE_CHECKING:
    from .store import TrainedModel

EXTENSIONS: Final = (
    "https://stac-extensions.github.io/mlm/v1.4.0/schema.json",
    "https://stac-extensions.github.io/classification/v2.0.0/schema.json",
)
ARCHITECTURES: Final = {"rf": "Random Forest", "svm": "Support Vector Machine"}
WEIGHTS_FOLDER: Final = "weights"


def weights_name(method: str, key: str) -> str:
    """Return the file of the weights of a date, relative to the model folder."""
    return f"{WEIGHTS_FOLDER}/{method}_{key}.safetensors"


def model_item(model: TrainedModel) -> dict[str, Any]:
    """Return the content of model.json."""
    geometry, bbox = (None, None) if model.grid is None else footprint(model.grid)
    whole = DateInterval(model.dates[0].interval.start, max(date.interval.end for date in model.dates))
    item = pystac.Item(
        id=f"tlcm-{model.method}",
        geometry=geometry,
        bbox=bbox,
        datetime=None,
        start_datetime=start_of(whole),
        end_datetime=end_of(whole),
        properties=_properties(model),
        stac_extensions=list(EXTENSIONS),
    )
    for date in model.dates:
        item.assets[f"weights-{date.key}"] = pystac.Asset(
            weights_name(model.method, date.key),
            title=f"Weights of {date.key}",
            media_type="application/octet-stream",
            roles=["mlm:model", "mlm:weights", "data"],
            extra_fields={
                "mlm:artifact_type": "safetensors",
                "tlcm:start": date.interval.start.isoformat(),
                "tlcm:end": date.interval.end.isoformat(),
            },
        )
    return item.to_dict()


def _properties(model: TrainedModel) -> dict[str, Any]:
    title = METHODS[model.method].title
    features = model.form.names(model.bands)
    classes = stac_classes(model.scheme)
    return {
        "title": title,
        "mlm:name": f"tlcm-{model.method}",
        "mlm:architecture": ARCHITECTURES[model.method],
        "mlm:tasks": ["classification", "semantic-segmentation"],
        "mlm:framework": "scikit-learn",
        "mlm:framework_version": importlib.metadata.version("scikit-learn"),
        "mlm:pretrained": False,
        "mlm:pretrained_source": None,
        "mlm:accelerator": None,
        "mlm:hyperparameters": dict(model.parameters),
        "mlm:input": [
            {
                "name": "Features of a pixel: " + ", ".join(features),
                "bands": list(model.bands),
                "input": {"shape": [-1, len(features)], "dim_order": ["batch", "channel"], "data_type": "float32"},
                "value_scaling": None,
            }
        ],
        "mlm:output": [
            {
                "name": "Class probabilities",
                "tasks": ["classification"],
                "result": {"shape": [-1, len(classes)], "dim_order": ["batch", "class"], "data_type": "float32"},
                "classification:classes": classes,
            }
        ],
        "bands": [
            {"name": band, "statistics": {"mean": mean, "stddev": deviation}}
            for band, (mean, deviation) in zip(model.bands, model.statistics, strict=True)
        ],
        "tlcm:version": MODEL_VERSION,
        "tlcm:method": model.method,
        "tlcm:classes": model.scheme.as_json(),
        "tlcm:figures": dict(model.figures),
        "tlcm:versions": RunRecord.versions(),
    }
