"""Networks that were pre-trained without labels: as a model folder of their own, and as what a training begins with.

A folder holds ``weights/stcln.safetensors`` and ``model.json``, a STAC item with the machine learning model extension, without classes.
"""

from __future__ import annotations

import importlib.metadata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pystac

from ..engine.footprint import end_of, footprint, start_of
from ..networks.checkpoints import part_of, read_checkpoint
from ..networks.files import load_network, save_network
from ..networks.sizes import STCLN_SIZES
from ..outputs import staged, write_json
from ..record import RunRecord
from ..spec.dates import DateInterval
from ..spec.errors import InputError
from ..spec.json_file import UNEXPECTED, finite, need, read_json
from ..spec.messages import tr
from ..spec.model_document import MODEL_FILE, MODEL_VERSION, PRETRAINED_STAGE, STAGE, not_a_model, read_model
from ..stack.grid import Grid
from .description import untold
from .model_json import EXTENSIONS, WEIGHTS_FOLDER
from .network_input import NetworkInput

if TYPE_CHECKING:
    import torch

METHOD: Final = "stcln"
NETWORK: Final = "stcln_pretrain"
WEIGHTS: Final = f"{WEIGHTS_FOLDER}/{METHOD}.safetensors"
PICTURE_FILE: Final = "reconstruction.png"
_ENCODER: Final = ("bands", "widths", "layers", "heads", "unused", "padded")  # its settings that decide about its weights and their use

Moments = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class PretrainedModel:
    """A network that knows no classes yet.

    Attributes:
        network: ``stcln_pretrain``, on the CPU; ``config``: what ``networks.build`` made it from, "name" included.
        bands: names of the bands it takes, in this order.
        moments: mean and standard deviation of each band; empty if not known.
        input: what it gets to see; ``None`` if not known.
        parameters: of the training; ``figures``: counts and curves.
        dates: from the first day to the last one that it has seen. ``grid``: where; ``None``: not known.
        picture: PNG of a reconstruction; ``None``: there is none.
        source: file that its weights were imported from; "" if it was trained here.
    """

    network: torch.nn.Module
    config: Mapping[str, Any]
    bands: tuple[str, ...]
    moments: Moments
    input: NetworkInput | None
    parameters: Mapping[str, Any]
    figures: Mapping[str, Any]
    dates: DateInterval
    grid: Grid | None = None
    picture: bytes | None = None
    source: str = ""

    def save(self, folder: Path) -> None:
        """Write the model folder; ``model.json`` comes last, so that a folder that has it is whole."""
        save_network(folder / WEIGHTS, self.network, self.config)
        if self.picture is not None:
            with staged(folder / PICTURE_FILE) as part:
                part.write_bytes(self.picture)
        write_json(folder / MODEL_FILE, self._item())

    def _item(self) -> dict[str, Any]:
        geometry, bbox = (None, None) if self.grid is None else footprint(self.grid)
        item = pystac.Item(
            id=f"tlcm-{METHOD}-pretrained",
            geometry=geometry,
            bbox=bbox,
            datetime=None,
            start_datetime=start_of(self.dates),
            end_datetime=end_of(self.dates),
            properties=self._properties(),
            stac_extensions=list(EXTENSIONS[:1]),
        )
        item.assets["weights"] = pystac.Asset(
            WEIGHTS,
            title="Weights of the pre-training",
            media_type="application/octet-stream",
            roles=["mlm:model", "mlm:weights", "data"],
            extra_fields={"mlm:artifact_type": "safetensors"},
        )
        return item.to_dict()

    def _properties(self) -> dict[str, Any]:
        shape, names = [-1, -1, len(self.bands), -1, -1], ["batch", "time", "channel", "height", "width"]
        scaling = [{"type": "z-score", "mean": mean, "stddev": deviation} for mean, deviation in self.moments]
        series = {"shape": shape, "dim_order": names, "data_type": "float32"}
        return {
            "title": "STCLN, pre-trained without labels",
            "mlm:name": f"tlcm-{METHOD}-pretrained",
            "mlm:architecture": "Spatiotemporal collaborative learning network (STCLN)",
            "mlm:tasks": ["generative"],
            "mlm:framework": "pytorch",
            "mlm:framework_version": importlib.metadata.version("torch"),
            "mlm:pretrained": True,
            "mlm:pretrained_source": self.source or None,
            "mlm:accelerator": None,
            "mlm:hyperparameters": dict(self.parameters),
            "mlm:input": [{"name": "Image series", "bands": list(self.bands), "value_scaling": scaling or None, "input": series}],
            "mlm:output": [{"name": "Reconstruction of masked pixels", "tasks": ["generative"], "result": series}],
            "bands": _bands(self.bands, self.moments),
            "tlcm:version": MODEL_VERSION,
            "tlcm:method": METHOD,
            STAGE: PRETRAINED_STAGE,
            "tlcm:figures": dict(self.figures),
            "tlcm:versions": RunRecord.versions(),
            **({} if self.input is None else {"tlcm:input": self.input.as_json()}),
        }


def _bands(names: Sequence[str], moments: Moments) -> list[dict[str, Any]]:
    known = [{"statistics": {"mean": mean, "stddev": deviation}} for mean, deviation in moments] or [{}] * len(names)
    return [{"name": name, **found} for name, found in zip(names, known, strict=True)]


@dataclass(frozen=True, slots=True)
class Pretrained:
    """What a training begins with.

    Attributes:
        path: folder or file that was named; messages name it.
        config: settings of the encoder for ``networks.build``, without "name" and dropout.
        state: weights of the encoder by their keys in ``SeriesEncoder``.
        bands: names of the bands in their order; ``None``: only their number is known.
        moments: mean and standard deviation of each band; ``None``: not known.
        network_input: what it saw; ``None``: not known.
    """

    path: Path
    config: Mapping[str, Any]
    state: Mapping[str, torch.Tensor]
    bands: tuple[str, ...] | None
    moments: Moments | None
    network_input: NetworkInput | None


def load_pretrained(path: str | Path) -> Pretrained:
    """Return what was pre-trained: of a folder of "Pre-train model", of a trained model of STCLN, or of a checkpoint of its authors.

    Raises:
        InputError: there is none, it is damaged, or of another network.
    """
    path = Path(path)
    if path.is_dir() or path.name == MODEL_FILE:
        return _of_folder(path.parent if path.name == MODEL_FILE else path)
    return read_encoder(path)


def read_encoder(path: Path) -> Pretrained:
    """Return the encoder of a checkpoint: of the pre-training, of its encoder alone, or of a classifier, as the authors write them.

    Weights do not tell the number of heads, nor whether images are padded: where the file does not say it either, they are taken for what
    networks of their width have.

    Raises:
        InputError: the file holds no checkpoint, more than tensors, or another network.
    """
    from ..networks.stcln import ENCODER
    from ..networks.stcln_encoder import SeriesEncoder

    stored = read_checkpoint(path)
    state = part_of(stored.state, ENCODER)
    try:
        found = SeriesEncoder.config_of({key: tuple(value.shape) for key, value in state.items()})
        size = "compact" if tuple(found["widths"]) == STCLN_SIZES["compact"]["widths"] else "published"
        config = {**found, "heads": STCLN_SIZES[size]["heads"], "padded": found["unused"], **untold(stored.description, METHOD)}
        SeriesEncoder(**config)
    except (LookupError, ValueError) as error:
        raise InputError(
            tr("{file} holds no encoder of STCLN."),
            tr('Choose a folder that "Pre-train model" wrote, or a checkpoint of the authors of STCLN.'),
            file=path,
        ) from error
    return Pretrained(path, config, state, None, None, None)


def read_figures(folder: Path) -> dict[str, Any]:
    """Return the figures of the model in a folder; raises ``InputError`` if it holds none."""
    return dict(_properties_of(folder).get("tlcm:figures", {}))


def _of_folder(folder: Path) -> Pretrained:
    from ..networks.stcln import ENCODER

    properties = _properties_of(folder)
    if properties.get(STAGE) != PRETRAINED_STAGE:
        document = read_model(folder)
        if document.method != METHOD:
            raise InputError(
                tr("The model {folder} is no STCLN, so a training of STCLN cannot begin with it."),
                tr('Choose a folder that "Pre-train model" wrote, or a checkpoint of the authors of STCLN.'),
                folder=folder,
            )
    try:
        bands = tuple(need(str, band["name"]) for band in need(list, properties["bands"]))
        moments = tuple((finite(each["mean"]), finite(each["stddev"])) for band in properties["bands"] if (each := band.get("statistics")))
        given = properties.get("tlcm:input")
        seen = None if given is None else NetworkInput.from_json(given)
    except UNEXPECTED as error:
        raise not_a_model(folder / MODEL_FILE) from error
    network, config = load_network(folder / WEIGHTS)
    state = part_of(network.state_dict(), ENCODER)
    if config["bands"] != len(bands) or len(moments) not in (0, len(bands)):
        raise not_a_model(folder / MODEL_FILE)
    return Pretrained(folder, {name: config[name] for name in _ENCODER if name in config}, state, bands, moments or None, seen)


def _properties_of(folder: Path) -> Mapping[str, Any]:
    file = folder / MODEL_FILE
    try:
        found: Mapping[str, Any] = need(dict, need(dict, read_json(file))["properties"])
    except (OSError, *UNEXPECTED) as error:
        raise not_a_model(file) from error
    return found
