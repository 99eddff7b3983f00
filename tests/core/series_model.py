"""A small network on time series with weights that nobody trained, and images that turn out to be damaged: for the tests of mapping."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
import torch
from small_stack import BANDS, SCHEME

from tlcm_qgis.core.models.network_input import NetworkInput
from tlcm_qgis.core.models.network_model import NetworkClassifier, NetworkForm
from tlcm_qgis.core.models.store import TrainedModel
from tlcm_qgis.core.networks import build
from tlcm_qgis.core.spec.dates import DateInterval
from tlcm_qgis.core.spec.model_document import ModelDate

TILE = 16


def series_model(first: DateInterval, seed: int = 1) -> TrainedModel:
    """Return a model for the stacks of ``small_stack`` whose first date is ``first``."""
    given = NetworkInput(first_day=first.start.toordinal(), neighbourhood=3)
    config = {"name": "tsscd", "bands": given.channels(len(BANDS)), "classes": len(SCHEME), "widths": [4, 4, 4, 4]}
    statistics = ((0.08, 0.05),) * len(BANDS)
    classes = np.array(SCHEME.values, np.uint8)
    classifier = NetworkClassifier(_decided(build(**config, seed=seed)).eval(), config, given, np.array(statistics), classes, "cpu")
    return TrainedModel(
        "tsscd",
        SCHEME,
        BANDS,
        statistics,
        (ModelDate(first.start.isoformat(), first, ""),),
        NetworkForm.of("tsscd", "best", given),
        {"METHOD": "tsscd", "VARIANT": "best"},
        {},
        lambda _: classifier,
        network_input=given,
    )


def _decided(network: torch.nn.Module) -> torch.nn.Module:
    """Enlarge the weights of a new network, whose probabilities are else nearly the same for every pixel."""
    with torch.no_grad():
        for values in network.parameters():
            if values.ndim > 1:
                values *= 3
    return network


def compress(file: Path) -> None:
    """Store an image in compressed tiles, which ``spoil`` can damage one by one."""
    with rasterio.open(file) as dataset:
        values, profile = dataset.read(), dataset.profile
    profile |= {"tiled": True, "blockxsize": TILE, "blockysize": TILE, "compress": "deflate", "interleave": "pixel"}
    with rasterio.open(file, "w", **profile) as target:
        target.write(values)


def spoil(file: Path, row: int, col: int) -> None:
    """Make the tile of a pixel unreadable, as a bad sector of a disk does."""
    with rasterio.open(file) as dataset:
        place = f"{col // TILE}_{row // TILE}"
        offset, size = (int(dataset.get_tag_item(f"BLOCK_{what}_{place}", "TIFF", bidx=1)) for what in ("OFFSET", "SIZE"))
    content = bytearray(file.read_bytes())
    content[offset : offset + size] = b"\xff" * size
    file.write_bytes(content)
