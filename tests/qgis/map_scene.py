"""Map series on disk from arrays of classes, without a model that made them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import bad_scene as scene
import numpy as np

COLOURS = {1: "#3f88c5", 2: "#2b6a30", 3: "#c8453b"}


def write_maps(
    folder: Path,
    dates: Sequence[str],
    maps: np.ndarray,
    place: Sequence[float] = scene.PLACE,
    confidence: np.ndarray | None = None,
) -> str:
    """Write maps (T, h, w) with the classes of the scene, and their confidence in % if it is given, and return their series.json."""
    (folder / "maps").mkdir(parents=True)
    items = []
    for key, classes in zip(dates, maps, strict=True):
        scene.write_image(folder / "maps" / f"map_{key}.tif", classes[None].astype(np.uint8), 0, place)
        assets = {"map": {"href": f"./maps/map_{key}.tif"}}
        if confidence is not None:
            scene.write_image(folder / "maps" / f"confidence_{key}.tif", confidence[len(items)][None].astype(np.uint8), 255, place)
            assets["confidence"] = {"href": f"./maps/confidence_{key}.tif"}
        items.append({"type": "Feature", "id": key, "properties": {"datetime": f"{key}T00:00:00Z"}, "assets": assets})
    classes = [{"value": value, "code": str(value), "name": name, "colour": COLOURS[value]} for value, name in scene.NAMES.items()]
    content = {"type": "FeatureCollection", "features": items, "tlcm:version": 1, "tlcm:classes": classes}
    (folder / "series.json").write_text(json.dumps(content), encoding="utf-8")
    return str(folder / "series.json")
