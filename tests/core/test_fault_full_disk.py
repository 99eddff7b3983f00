"""A disk that gets full while one file is written.

What a user would lose: a map that looks whole and is empty at one end, because the driver said nothing.
"""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

from small_disk import PAGE, SmallDisk, small_disk
from small_stack import make_samples

from tlcm_qgis.core.engine import forms
from tlcm_qgis.core.engine.rasters import raster_writer
from tlcm_qgis.core.outputs import write_json
from tlcm_qgis.core.reference_sample.document import write_reference_sample
from tlcm_qgis.core.reference_sample.sampling import ReferenceSample, Stratum
from tlcm_qgis.core.samples.files import write_samples
from tlcm_qgis.core.spec.dates import DateInterval
from tlcm_qgis.core.spec.errors import OutputError
from tlcm_qgis.core.stack.grid import Grid

GRID = Grid("EPSG:32631", (10.0, 0.0, 600000.0, 0.0, -10.0, 5600000.0), 600, 500)
VALUES = np.random.default_rng(0).integers(0, 101, GRID.shape).astype(np.uint8)
SAMPLES = make_samples(["2020-01-10"], per_class=400)
NAME = "Ergebnis é"


def write_reference(path: Path) -> None:
    places = np.arange(400)
    strata = (Stratum(1, 2, "Water", 5000, 150, 0.8), Stratum(2, 5, "Forest", 295_000, 250, 0.8))
    sample = ReferenceSample(places, places, 1 + places // 150 // 2, strata, {2: 1, 5: 2}, None, 0.01)
    span = DateInterval(dt.date(2020, 1, 10), dt.date(2020, 3, 10))
    write_reference_sample(path, sample, GRID, SAMPLES.scheme, span, {"design": "stratified", "version": "1"})


def write_map(path: Path) -> None:
    with raster_writer(path, GRID, forms.percent_form()) as writer:
        for window in GRID.windows(128):
            writer.write(window, VALUES[window.row : window.row + window.height, window.col : window.col + window.width])


WRITERS: dict[str, Callable[[Path], None]] = {
    f"{NAME}.tif": write_map,
    f"{NAME}.gpkg": lambda path: write_samples(path, SAMPLES, GRID),
    f"{NAME} Referenz.gpkg": write_reference,
    f"{NAME}.json": lambda path: write_json(path, {"numbers": VALUES[:60].tolist()}),
}


@pytest.mark.fault(
    "The disk is full, whichever byte of a map, of samples or of a document does not fit any more",
    "One sentence names the file and says that the disk is full; an older file of that name stays as it was, nothing half remains",
)
@pytest.mark.parametrize("name", WRITERS)
def test_a_file_is_whole_or_absent_wherever_the_room_ends(tmp_path: Path, name: str) -> None:
    with small_disk(tmp_path / "disk", 16 * 2**20) as disk:
        target, write = disk.path / name, WRITERS[name]
        write(target)
        whole = target.read_bytes()
        refused = 0
        for pages in (*range(0, 3 * len(whole) // PAGE, max(1, 3 * len(whole) // PAGE // 60)), 8 * len(whole) // PAGE):
            refused += _is_refused(disk, target, write, pages * PAGE, whole)
        assert refused > 5
        assert target.read_bytes() == whole


def _is_refused(disk: SmallDisk, target: Path, write: Callable[[Path], None], free_bytes: int, whole: bytes) -> bool:
    for file in disk.path.iterdir():
        file.unlink()
    disk.fill(free_bytes)
    try:
        write(target)
    except OutputError as error:
        assert str(error.message) == f"{target} cannot be written: the disk is full."
        assert [file.name for file in disk.path.iterdir()] == [".ballast"], free_bytes
        return True
    finally:
        disk.relieve()
    assert target.read_bytes() == whole, free_bytes
    return False
