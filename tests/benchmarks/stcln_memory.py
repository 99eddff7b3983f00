"""Most memory of STCLN: a tile in which all pixels are compared with each other, and pre-training on small and large images."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from multiprocessing import get_context
from pathlib import Path
from typing import Any, Final

import torch

from tests.benchmarks.common import BANDS, CLASSES, Measured, Part, Row, make_scene, run_worker
from tlcm_qgis.core.networks import build
from tlcm_qgis.core.networks.sizes import STCLN_SIZES

SEED: Final = 1
TILE: Final = 256
DATES: Final = 12
PRESENT: Final = 0.7  # share of the pixels of a date that are not under cloud
MOST_TILE_GB: Final = 8.0
SIZES: Final = (256, 1024)  # pixels a side of the images to pre-train on
CROPS: Final = 128
MOST_GROWTH: Final = 1.2


def measure(folder: Path) -> Measured:
    """Map a tile at every size, and pre-train on the images of two scenes."""
    tiles = {size: peak_of(_map_tile, size) for size in STCLN_SIZES}
    small, large = (_pretraining_peak(folder / str(size), size) for size in SIZES)
    rows = [
        Row(f"network stcln ({size}): a tile of {TILE} x {TILE} pixels, {DATES} dates, most memory", peak, "GB", MOST_TILE_GB, at_most=True)
        for size, peak in tiles.items()
    ]
    rows += [
        Row(f"network stcln: pre-training on {DATES} dates of {SIZES[1]:,}² pixels, most memory", large, "GB"),
        Row(f"network stcln: memory of pre-training on {SIZES[1]:,}² against {SIZES[0]:,}² pixels", large / small, "x", MOST_GROWTH, True),
    ]
    return Measured(rows, {"peak_gb": {"tile": tiles, "pre-training": dict(zip(map(str, SIZES), (small, large), strict=True))}})


def peak_of(work: Callable[[Any], None], given: Any) -> float:
    """Return the most memory (GB) of a process of its own that does a piece of work."""
    process = get_context("spawn").Process(target=work, args=(given,))
    process.start()
    assert process.pid is not None
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        raise RuntimeError(f"{work.__name__}({given!r}) failed ({os.waitstatus_to_exitcode(status)})")
    return usage.ru_maxrss * 1024 / 1e9


def _map_tile(size: str) -> None:
    """Map one tile with a network of which the comparison of pixels is not left out, as it is while it weighs nothing."""
    network: Any = build("stcln_classifier", bands=len(BANDS), classes=CLASSES, **STCLN_SIZES[size], unused=False, padded=False, seed=SEED)
    network.l.data.fill_(1.0)
    side, draw = TILE + 2 * network.utae.margin, torch.Generator().manual_seed(SEED)
    images = torch.randn((1, DATES, len(BANDS), side, side), generator=draw)
    present = torch.rand((1, DATES, side, side), generator=draw) < PRESENT
    with torch.inference_mode():
        scores = network.eval()(images, torch.arange(DATES)[None] * 30.0, present)
    if scores.shape != (1, CLASSES, TILE, TILE) or not scores.isfinite().all():
        sys.exit(1)


def _pretraining_peak(folder: Path, size: int) -> float:
    """Return the most memory (GB) of one epoch on as many crops, however large the images are."""
    scene = make_scene(folder, size, DATES)
    given = {"STACK": str(scene.stack), "EPOCHS": 1, "CROPS": CROPS, "DEVICE": "cpu", "MODEL_OUT": str(folder / "pretrained")}
    return run_worker("pretrainmodel", given).peak_bytes / 1e9


PARTS: Final = [Part("stcln_memory", measure)]
