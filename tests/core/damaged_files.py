"""Sound files of every kind that tests damage, and what may follow from it."""

from __future__ import annotations

import json
import re
import signal
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from pyogrio import raw
from rasters import folder_state
from small_stack import make_samples, write_stack

from tlcm_qgis.core.engine.mapper import map_stack
from tlcm_qgis.core.models.store import load_model
from tlcm_qgis.core.models.training import TrainSettings, train
from tlcm_qgis.core.spec.errors import TlcmError
from tlcm_qgis.core.stack.grid import Window
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.worker.context import JobContext

BOOTSTRAP = Path(__file__).parents[2] / "tlcm_qgis" / "core" / "bootstrap.py"
HANG_SECONDS = 60
SPARE_BYTES = 2 * 2**30  # what a reader may take beside what the tests themselves need
QUICK, MANY = 120, 4000
examples = pytest.mark.parametrize("examples", [QUICK, pytest.param(MANY, marks=pytest.mark.long)], ids=["some", "many"])
DATE = re.compile(r"\b\d{4}-\d\d-\d\d\b")  # one of a stack or of an image, whose name holds it
WINDOW = Window(0, 0, 12, 14)


def context() -> JobContext:
    return JobContext(lambda _: None)


@dataclass(frozen=True)
class Place:
    """Sound files of every kind, in one folder."""

    folder: Path

    def stack(self) -> ImageStack:
        return ImageStack.open(self.folder / "stack.json")


def make_place(folder: Path) -> Place:
    """Write sound files of every kind into a folder: stack, models, maps and samples."""
    write_stack(folder, dates=2, height=40, width=48)
    stack = ImageStack.open(folder / "stack.json")
    samples = make_samples([date.key for date in stack.dates], 8, 40, 48)
    for method in ("rf", "svm"):
        train(stack, samples, TrainSettings(method=method, trees=3), context()).save(folder / method)

    class Results:
        path = folder

        def has(self, name: str) -> bool:
            return False

    map_stack(stack, load_model(folder / "rf"), [0, 1], Results(), False, context())
    (folder / "labels.txt").write_text("1,0,3\n6,10,21\n\n6,29,0\n")
    write_vector(folder / "points.gpkg", np.array(["w", "f"], object), class_table())
    return Place(folder)


def class_table(values: Any = (2, 5), codes: Any = ("w", "f")) -> dict[str, np.ndarray]:
    """Return a table of classes as columns."""
    texts = {name: np.array([""] * len(values), object) for name in ("name", "colour", "parent")}
    return {"value": np.array(values), "code": np.array(codes), **texts}


def write_vector(path: Path, labels: np.ndarray, scheme: dict[str, np.ndarray]) -> None:
    points = shapely.to_wkb(shapely.points([600105.0 + 20 * i for i in range(len(labels))], [5599905.0] * len(labels)))
    raw.write(path, points, [labels], ["class"], layer="samples", driver="GPKG", geometry_type="Point", crs="EPSG:32631")
    raw.write(
        path, None, list(scheme.values()), list(scheme), layer="tlcm_classes", driver="GPKG", geometry_type=None, crs=None, append=True
    )  # fmt: skip


@contextmanager
def limited() -> Iterator[None]:
    """Turn a hang and a grab for memory into failures (on Linux)."""

    def hang(*_: object) -> None:
        raise AssertionError(f"no answer after {HANG_SECONDS} s")

    if not Path("/proc/self/statm").exists():
        yield
        return
    import resource

    old = resource.getrlimit(resource.RLIMIT_AS)
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    before = signal.signal(signal.SIGALRM, hang)
    resource.setrlimit(resource.RLIMIT_AS, (used + SPARE_BYTES, old[1]))
    signal.setitimer(signal.ITIMER_REAL, HANG_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        resource.setrlimit(resource.RLIMIT_AS, old)
        signal.signal(signal.SIGALRM, before)


def told(call: Callable[[], Any], *names: object) -> Any:
    """Return what a call returns, or ``None`` if it says in a sentence with one of the names what is wrong, and what to do."""
    try:
        with limited():
            return call()
    except TlcmError as error:
        said = str(error.message)
        assert any(re.search(name if isinstance(name, re.Pattern) else re.escape(str(name)), said) for name in names), str(error)
        assert str(error.remedy) and len(str(error)) < 1500, str(error)
        json.dumps(error.message.as_json())
        return None


def unchanged(place: Place, damaged: Path, run: Callable[[], None]) -> None:
    """Run, and make sure that beside the damaged file nothing in the folder is written; the file is removed at the end."""
    state = folder_state(place.folder)
    run()
    damaged.unlink(missing_ok=True)
    found = folder_state(place.folder)
    assert {name: found.get(name) for name in state if place.folder / name != damaged} == found


def array_header(descr: str, fortran: str, shape: str, version: tuple[int, int], data: bytes) -> bytes:
    header = f"{{'descr': {descr}, 'fortran_order': {fortran}, 'shape': {shape}, }}\n".encode("latin-1", "replace")
    length = struct.pack("<H" if version == (1, 0) else "<I", len(header))
    return b"\x93NUMPY" + bytes(version) + length + header + data


class Bomb:
    """Writes a file when it is unpickled."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __reduce__(self) -> Any:
        return open, (self.path, "w")
