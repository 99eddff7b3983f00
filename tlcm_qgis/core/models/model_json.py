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
from ..spec.model_document import ADAPTED_VERSION, CALIBRATION, INPUT_MAP, LOOKS, MODEL_FILE, MODEL_VERSION, SECOND
from .network_input import ORDER

if TYPE_CHECKING:
    from .store import TrainedModel

EXTENSIONS: Final = (
    "https://stac-extensions.github.io/mlm/v1.4.0/schema.json",
    "https://stac-extensions.github.io/classification/v2.0.0/schema.json",
)
ARCHITECTURES: Final = {
    "fpn": "Semantic Feature Pyramid Network (LoveCS)",
    "rf": "Random Forest",
    "svm": "Support Vector Machine",
    "cnn": "Convolutional Neural Network",
    "resnet": "ResNet",
    "slgt2": "Sparse Local-Global Temporal Transformer (SL-GT2Net)",
    "stcln": "SpatioTemporal Collaborative Learning Network (STCLN)",
    "tsscd": "Fully Convolutional Network on time series (TSSCD)",
}
WEIGHTS_FOLDER: Final = "weights"
SECOND_FOLDER: Final = "second"  # in the model folder of two stacks: the whole model folder of the other stack
LOOKS_NAME: Final = f"{WEIGHTS_FOLDER}/looks.safetensors"
CHECKPOINTS: Final = "checkpoints"  # in the model folder, of a training that is not at its end


def weights_name(model: TrainedModel, key: str) -> str:
    """Return the file of the weights of a date, relative to the model folder; a network that serves all dates has one for all."""
    of_date = "" if model.knows_dates else f"_{key}"
    return f"{WEIGHTS_FOLDER}/{model.method}{of_date}.safetensors"


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
            weights_name(model, date.key),
            title=f"Weights of {date.key}",
            media_type="application/octet-stream",
            roles=["mlm:model", "mlm:weights", "data"],
            extra_fields={
                "mlm:artifact_type": "safetensors",
                "tlcm:start": date.interval.start.isoformat(),
                "tlcm:end": date.interval.end.isoformat(),
                **({} if date.input_map is None else {INPUT_MAP: dict(date.input_map)}),
            },
        )
    if model.looks is not None:
        item.assets[LOOKS] = pystac.Asset(
            LOOKS_NAME, title="What the training samples looked like", media_type="application/octet-stream", roles=["data"]
        )
    return item.to_dict()


def _properties(model: TrainedModel) -> dict[str, Any]:
    title = METHODS[model.method].title
    classes = stac_classes(model.scheme)
    properties = {
        "title": title,
        "mlm:name": f"tlcm-{model.method}",
        "mlm:architecture": ARCHITECTURES[model.method],
        "mlm:tasks": ["classification", "semantic-segmentation"],
        **_framework(model),
        "mlm:pretrained": bool(model.source),
        "mlm:pretrained_source": model.source or None,
        "mlm:accelerator": None,
        "mlm:hyperparameters": dict(model.parameters),
        "mlm:input": [_input(model)],
        "mlm:output": [
            {
                "name": "Class probabilities",
                "tasks": ["classification"],
                "result": {"shape": [-1, len(classes)], "dim_order": ["batch", "class"], "data_type": "float32"},
                "classification:classes": classes,
            }
        ],
        "bands": _bands(model),
        "tlcm:version": MODEL_VERSION if all(date.input_map is None for date in model.dates) else ADAPTED_VERSION,
        "tlcm:method": model.method,
        "tlcm:classes": model.scheme.as_json(),
        "tlcm:figures": dict(model.figures),
        "tlcm:versions": RunRecord.versions(),
    }
    if model.calibration is not None:
        properties[CALIBRATION] = model.calibration.as_json()
    if model.second is not None:
        properties[SECOND] = {"href": f"{SECOND_FOLDER}/{MODEL_FILE}", "share": model.second.share}
    return properties if model.network_input is None else {**properties, "tlcm:input": model.network_input.as_json()}


def _bands(model: TrainedModel) -> list[dict[str, Any]]:
    if not model.statistics:
        return [{"name": band} for band in model.bands]
    moments = ({"mean": mean, "stddev": deviation} for mean, deviation in model.statistics)
    return [{"name": band, "statistics": found} for band, found in zip(model.bands, moments, strict=True)]


def _framework(model: TrainedModel) -> dict[str, str]:
    name, package = ("pytorch", "torch") if METHODS[model.method].is_network else ("scikit-learn", "scikit-learn")
    return {"mlm:framework": name, "mlm:framework_version": importlib.metadata.version(package)}


def _input(model: TrainedModel) -> dict[str, Any]:
    """Return what the model takes: features of a pixel, a patch, or a series."""
    about: dict[str, Any] = {"bands": list(model.bands), "value_scaling": None}
    if model.network_input is None:
        features = model.form.names(model.bands)  # type: ignore[union-attr]
        shape: tuple[list[int], list[str]] = ([-1, len(features)], ["batch", "channel"])
        name = "Features of a pixel: " + ", ".join(features)
    else:
        channels = model.network_input.channels(len(model.bands))
        side = 2 * model.halo + 1
        shape = ([-1, channels, side, side], ["batch", "channel", "height", "width"])
        name = f"Patch of {side} x {side} pixels"
        if model.network_input.positions:
            shape = ([-1, -1, channels, -1, -1], ["batch", "time", "channel", "height", "width"])
            name = "Series of images" if model.network_input.positions == ORDER else "Series of images, and the positions of their dates"
        elif model.method == "fpn":
            shape = ([-1, channels, -1, -1], ["batch", "channel", "height", "width"])
            name = "Image"
        elif model.takes_series:
            shape = ([-1, channels, -1], ["batch", "channel", "time"])
            name = "Series of a pixel"
        if model.network_input.scaled:
            about["value_scaling"] = [{"type": "z-score", "mean": mean, "stddev": deviation} for mean, deviation in model.statistics]
    return {"name": name, **about, "input": {"shape": shape[0], "dim_order": shape[1], "data_type": "float32"}}
