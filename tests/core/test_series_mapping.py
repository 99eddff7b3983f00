"""Blocks of maps of all dates, kept until the maps are whole.

What a user would lose: a night of computing that has to be done again, or maps that depend on when the job was interrupted.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import rasterio
from series_jobs import STORE, at, computed, hashes, recorded, run, warnings
from series_model import compress, series_model, spoil
from small_stack import write_stack

sys.path.insert(0, str(Path(__file__).parents[1]))

from small_disk import small_disk

from tlcm_qgis.core import outputs
from tlcm_qgis.core.engine import series_mapper
from tlcm_qgis.core.engine.mapper import map_stack
from tlcm_qgis.core.models.store import TrainedModel
from tlcm_qgis.core.spec.errors import OutputError
from tlcm_qgis.core.spec.protocol import request
from tlcm_qgis.core.stack.image_stack import Block, ImageStack
from tlcm_qgis.core.stack.remote import UnreadableImage
from tlcm_qgis.core.worker.context import JobContext

BOOTSTRAP = Path(__file__).resolve().parents[2] / "tlcm_qgis" / "core" / "bootstrap.py"
HEIGHT, WIDTH, DATES = 60, 72, 5
BLOCKS = 6  # of 32 x 32 pixels
KEYS = [f"2020-0{month}-10" for month in range(1, DATES + 1)]
BYTES = HEIGHT * WIDTH * DATES * (2 + 3)  # of classes, confidence and probabilities of three classes


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut the small stack into several blocks, and write one date at a time, so that there is something between two of them."""
    monkeypatch.setattr(series_mapper, "BLOCK_BYTES", 1)
    monkeypatch.setattr(series_mapper, "MOST_AT_ONCE", 1)


@pytest.fixture(scope="module")
def stack_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = write_stack(tmp_path_factory.mktemp("stack"), DATES, HEIGHT, WIDTH)
    for image in file.parent.glob("*.tif"):
        compress(image)
    return file


@pytest.fixture(scope="module")
def model(stack_file: Path) -> TrainedModel:
    with ImageStack.open(stack_file) as stack:
        return series_model(stack.dates[0].interval)


@pytest.fixture(scope="module")
def given(stack_file: Path, model: TrainedModel, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Parameters of a job but its output."""
    folder = tmp_path_factory.mktemp("model")
    model.save(folder)
    return {"STACK": str(stack_file), "MODEL": str(folder), "PROBABILITIES": True}


@pytest.fixture(scope="module")
def unbroken(given: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Hashes of the files of a run that nobody disturbed."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(series_mapper, "BLOCK_BYTES", 1)
        folder = tmp_path_factory.mktemp("unbroken") / "out"
        messages = run(given, folder)
    assert computed(messages) == list(range(1, BLOCKS + 1))
    for key in KEYS:
        with rasterio.open(folder / "maps" / f"confidence_{key}.tif") as dataset:
            assert len(set(dataset.read(1).ravel().tolist())) > 5  # else any maps would be the same
    return hashes(folder)


@pytest.mark.parametrize("block", [1, 4, BLOCKS])
def test_interrupted_job_goes_on_behind_the_last_whole_block(
    given: dict[str, Any], unbroken: dict[str, str], tmp_path: Path, block: int
) -> None:
    """A night of computing that has to be done again."""
    run(given, tmp_path / "out", at("Mapping 5 dates", block))
    assert sorted(hashes(tmp_path / "out")) == [str(STORE / "blocks.bin"), str(STORE / "blocks.json")]
    whole = recorded(tmp_path / "out")
    assert whole >= block
    assert computed(run(given, tmp_path / "out")) == list(range(whole + 1, BLOCKS + 1))
    assert hashes(tmp_path / "out") == unbroken
    assert computed(run(given, tmp_path / "out")) == []


def test_interrupted_again_and_again(given: dict[str, Any], unbroken: dict[str, str], tmp_path: Path) -> None:
    whole = [0]
    while whole[-1] < BLOCKS:
        told = computed(run(given, tmp_path / "out", at("Mapping 5 dates", whole[-1] + 1)))
        assert told == [whole[-1] + 1]
        whole.append(recorded(tmp_path / "out"))
    assert len(whole) > 3
    run(given, tmp_path / "out")
    assert hashes(tmp_path / "out") == unbroken


@pytest.mark.parametrize("block", [1, BLOCKS])
def test_interrupted_while_rasters_are_written(given: dict[str, Any], unbroken: dict[str, str], tmp_path: Path, block: int) -> None:
    """Dates that are whole stay as they are, and nothing is computed twice."""
    run(given, tmp_path / "out", at("Writing the maps", block, first=KEYS[2]))
    maps = {file: file.stat().st_mtime_ns for file in (tmp_path / "out" / "maps").glob("map_*.tif")}
    assert sorted(file.name for file in maps) == [f"map_{key}.tif" for key in KEYS[:2]]
    messages = run(given, tmp_path / "out")
    assert computed(messages) == []
    assert {file: file.stat().st_mtime_ns for file in maps} == maps
    assert hashes(tmp_path / "out") == unbroken


def _cut_data(store: Path) -> None:
    with (store / "blocks.bin").open("r+b") as file:
        file.truncate(3 * BYTES // BLOCKS - 1000)


def _bytes_behind(store: Path) -> None:
    with (store / "blocks.bin").open("ab") as file:
        file.write(b"\7" * 1000)


DEATHS: dict[str, Callable[[Path], Any]] = {
    "no record": lambda store: (store / "blocks.json").unlink(),
    "no data": lambda store: (store / "blocks.bin").unlink(),
    "record cut off": lambda store: (store / "blocks.json").write_bytes((store / "blocks.json").read_bytes()[:30]),
    "record of something else": lambda store: (store / "blocks.json").write_text('{"identity": 1, "blocks": "all"}'),
    "fewer bytes than recorded": _cut_data,
}


@pytest.mark.fault(
    "A power cut damages the blocks that an interrupted mapping left, or the record of them",
    "They are not believed: the job computes all blocks again",
)
@pytest.mark.parametrize("death", DEATHS.values(), ids=list(DEATHS))
def test_store_that_is_not_whole_is_not_believed(
    given: dict[str, Any], unbroken: dict[str, str], tmp_path: Path, death: Callable[[Path], Any]
) -> None:
    """A power cut can leave anything."""
    run(given, tmp_path / "out", at("Mapping 5 dates", 4))
    death(tmp_path / "out" / STORE)
    assert computed(run(given, tmp_path / "out")) == list(range(1, BLOCKS + 1))
    assert hashes(tmp_path / "out") == unbroken


def test_half_a_block_behind_the_whole_ones_is_forgotten(given: dict[str, Any], unbroken: dict[str, str], tmp_path: Path) -> None:
    """What a job leaves that is killed while it writes a block, or the record."""
    run(given, tmp_path / "out", at("Mapping 5 dates", 4))
    whole = recorded(tmp_path / "out")
    _bytes_behind(tmp_path / "out" / STORE)
    (tmp_path / "out" / STORE / ".blocks.part.json").write_text('{"identity": ')
    assert computed(run(given, tmp_path / "out")) == list(range(whole + 1, BLOCKS + 1))
    assert hashes(tmp_path / "out") == unbroken


class Folder:
    """A result folder that takes everything for its own, as one does whose job trains the model itself."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def has(self, name: str) -> bool:
        """Whether the file is there."""
        return (self.path / name).exists()


def test_blocks_of_another_model_are_not_taken(
    given: dict[str, Any], model: TrainedModel, stack_file: Path, unbroken: dict[str, str], tmp_path: Path
) -> None:
    """Maps of which a part was made by a network that is no more."""
    run(given, tmp_path / "out", at("Mapping 5 dates", 4))
    with ImageStack.open(stack_file) as stack:
        other = series_model(stack.dates[0].interval, seed=2)
        other.save(tmp_path / "other")
        changed = {**given, "MODEL": str(tmp_path / "other")}
        with pytest.raises(OutputError, match="already holds maps of another run"):
            run(changed, tmp_path / "out")
        run(changed, tmp_path / "of the other")
        messages: list[Any] = []
        map_stack(stack, other, range(DATES), Folder(tmp_path / "out"), True, JobContext(messages.append))
        assert computed(messages) == list(range(1, BLOCKS + 1))
        assert hashes(tmp_path / "out") == hashes(tmp_path / "of the other") != unbroken


@pytest.mark.parametrize("change", [{"PROBABILITIES": False}, {"DATES": "2020-01,2020-02"}, {"OVERWRITE": True}])
def test_blocks_of_another_job_are_removed(given: dict[str, Any], tmp_path: Path, change: dict[str, Any]) -> None:
    run(given, tmp_path / "out", at("Mapping 5 dates", 4))
    messages = run({**given, **change}, tmp_path / "out", OVERWRITE=True)
    assert computed(messages) == list(range(1, BLOCKS + 1))
    run({**given, **change}, tmp_path / "fresh")
    assert hashes(tmp_path / "out") == hashes(tmp_path / "fresh")


def test_room_is_asked_for_blocks_and_rasters(
    given: dict[str, Any], unbroken: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that gets full in the night, or a job that is refused although it fits."""
    free = 0
    monkeypatch.setattr(outputs, "free_bytes", lambda _: free)
    free = 2 * BYTES - 1
    with pytest.raises(OutputError, match="The results need about"):
        run(given, tmp_path / "out")
    assert not (tmp_path / "out" / STORE).exists()
    free = 2 * BYTES
    run(given, tmp_path / "out", at("Mapping 5 dates", 3))
    free -= (tmp_path / "out" / STORE / "blocks.bin").stat().st_size
    run(given, tmp_path / "out")
    assert hashes(tmp_path / "out") == unbroken


@pytest.mark.fault(
    "The disk gets full while blocks of all dates are written",
    "One sentence says so; with room again the same job goes on with the blocks it has",
)
def test_full_disk_costs_no_block(given: dict[str, Any], unbroken: dict[str, str], tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 8 * 2**20) as disk:
        out = disk.path / "out"

        def fill(message: Any) -> bool:
            if at("Mapping 5 dates", 3)(message):
                disk.fill(0)
            return False

        with pytest.raises(OutputError) as full:
            run(given, out, fill)
        assert str(full.value.message) == f"{out / STORE / 'blocks.bin'} cannot be written: the disk is full."
        disk.relieve()
        first = computed(run(given, out))[0]
        assert 1 < first <= 4  # behind the blocks of which the disk had room for the record
        assert hashes(out) == unbroken


@pytest.fixture(params=[(0, 0), (40, 10), (59, 71)], ids=["first", "middle", "last"])
def spoilt(request: pytest.FixtureRequest, given: dict[str, Any], tmp_path: Path) -> dict[str, Any]:
    """The job, with one tile of the image of the second date unreadable."""
    folder = shutil.copytree(Path(given["STACK"]).parent, tmp_path / "stack")
    if request.param == (59, 71):  # the last pixels are looked at before the work
        return _spoilt(given, folder, (59, 40))
    return _spoilt(given, folder, request.param)


def _spoilt(given: dict[str, Any], folder: Path, place: tuple[int, int]) -> dict[str, Any]:
    spoil(folder / f"image_{KEYS[1]}.tif", *place)
    return {**given, "STACK": str(folder / "stack.json")}


@pytest.fixture(scope="module")
def without(given: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Hashes of the maps where the second date has no valid pixel."""
    folder = shutil.copytree(Path(given["STACK"]).parent, tmp_path_factory.mktemp("empty") / "stack")
    with rasterio.open(folder / f"image_{KEYS[1]}.tif", "r+") as dataset:
        dataset.write(dataset.read() * 0)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(series_mapper, "BLOCK_BYTES", 1)
        run({**given, "STACK": str(folder / "stack.json")}, folder / "out")
    return {name: found for name, found in hashes(folder / "out").items() if KEYS[1] not in name and name != "series.json"}


def maps(folder: Path) -> dict[str, str]:
    return {name: found for name, found in hashes(folder).items() if name != "series.json"}


def no_map(given: dict[str, Any]) -> str:
    return f"There is no map of {KEYS[1]}: {Path(given['STACK']).parent / f'image_{KEYS[1]}.tif'} cannot be read: "


def test_image_that_fails_is_as_one_without_pixels(
    spoilt: dict[str, Any], without: dict[str, str], unbroken: dict[str, str], tmp_path: Path
) -> None:
    """Maps that depend on how far the job had come when the image failed; or no maps at all."""
    (sentence,) = warnings(run(spoilt, tmp_path / "out"))
    assert sentence.startswith(no_map(spoilt))
    assert sentence.endswith("Run the job again when the image is whole.")
    assert maps(tmp_path / "out") == without
    assert not without.items() <= unbroken.items()
    features = json.loads((tmp_path / "out" / "series.json").read_text(encoding="utf-8"))["features"]
    assert [item["id"] for item in features] == [KEYS[0], *KEYS[2:]]
    before = {file: file.stat().st_mtime_ns for file in (tmp_path / "out" / "maps").iterdir()}
    again = run(spoilt, tmp_path / "out")
    assert (warnings(again), computed(again)) == ([sentence], [])
    assert {file: file.stat().st_mtime_ns for file in (tmp_path / "out" / "maps").iterdir()} == before


def test_interrupted_without_a_date_goes_on_without_it(spoilt: dict[str, Any], without: dict[str, str], tmp_path: Path) -> None:
    seen = 0

    def second_time(message: Any) -> bool:
        nonlocal seen
        seen += message["type"] == "warning"
        return seen > 0 and at("Mapping 5 dates", 2)(message)

    run(spoilt, tmp_path / "out", second_time)
    whole = recorded(tmp_path / "out")
    messages = run(spoilt, tmp_path / "out")
    assert [sentence.startswith(no_map(spoilt)) for sentence in warnings(messages)] == [True]
    assert computed(messages) == list(range(whole + 1, BLOCKS + 1))
    assert maps(tmp_path / "out") == without


def test_image_that_fails_is_told_also_where_no_map_of_it_is_wanted(given: dict[str, Any], without: dict[str, str], tmp_path: Path) -> None:
    folder = shutil.copytree(Path(given["STACK"]).parent, tmp_path / "stack")
    (sentence,) = warnings(run(_spoilt(given, folder, (0, 0)), tmp_path / "out", DATES="2020-01"))
    assert sentence.startswith(f"The maps are made without the image of {KEYS[1]}: ")
    assert maps(tmp_path / "out").items() <= without.items()


@pytest.fixture
def gone(monkeypatch: pytest.MonkeyPatch) -> Iterator[set[int]]:
    """Dates whose images cannot be read in the lower half at the moment, as those of a server that is away."""
    away: set[int] = set()
    read = ImageStack.read

    def failing(self: ImageStack, index: int, window: Any) -> Block:
        if index in away and window.row >= HEIGHT // 2:
            raise UnreadableImage("{file} cannot be read.", file=f"image {index}")
        return read(self, index, window)

    monkeypatch.setattr(ImageStack, "read", failing)
    yield away


@pytest.mark.fault(
    "A network drive or server goes away while a network maps all dates together",
    "The job ends with the name of an image; the blocks that are whole stay, and the same job goes on behind them when it is back",
)
def test_drive_that_goes_away_costs_no_block(given: dict[str, Any], unbroken: dict[str, str], gone: set[int], tmp_path: Path) -> None:
    """What was computed before it went is not thrown away for images that are whole."""
    run(given, tmp_path / "out", at("Mapping 5 dates", 2))
    whole = recorded(tmp_path / "out")
    gone |= {1, 2, 3}
    with pytest.raises(UnreadableImage, match="image 1 cannot be read"):
        run(given, tmp_path / "out")
    assert not list((tmp_path / "out" / "maps").glob("*.tif"))
    assert recorded(tmp_path / "out") >= whole
    whole = recorded(tmp_path / "out")
    gone.clear()
    assert computed(run(given, tmp_path / "out")) == list(range(whole + 1, BLOCKS + 1))
    assert hashes(tmp_path / "out") == unbroken


@pytest.mark.fault(
    "An image can be read again after maps of all dates were made without it",
    "The same job run again makes all maps anew with this image; where it still cannot be read, the maps stay as they are",
)
def test_image_that_is_back_is_in_all_maps(
    given: dict[str, Any], unbroken: dict[str, str], without: dict[str, str], gone: set[int], tmp_path: Path
) -> None:
    """One date more, and the others still without what its image tells about them."""
    gone.add(1)
    run(given, tmp_path / "out")
    assert maps(tmp_path / "out") == without
    gone.clear()
    run(given, tmp_path / "out", at("Mapping 5 dates", 4))
    whole = recorded(tmp_path / "out")
    assert without.items() <= maps(tmp_path / "out").items()  # nothing is taken away before there is something better
    assert computed(run(given, tmp_path / "out")) == list(range(whole + 1, BLOCKS + 1))
    assert hashes(tmp_path / "out") == unbroken


@pytest.mark.fault(
    "The computer is switched off, or the job killed, again and again while blocks of all dates are being written",
    "The same job goes on behind the last whole block, and the maps have the same bytes as if nothing had happened",
)
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_killed_worker_goes_on_behind_the_last_whole_block(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = write_stack(tmp_path / "stack", DATES, 400, 500)
    with ImageStack.open(source) as stack:
        series_model(stack.dates[0].interval).save(tmp_path / "model")
    values = {"STACK": str(source), "MODEL": str(tmp_path / "model"), "PROBABILITIES": True}
    out, store = tmp_path / "out", tmp_path / "out" / STORE
    whole = [0]
    for size in (1, 2_000_000):
        with _start(values, out, tmp_path) as worker:
            deadline = time.monotonic() + 120
            while not (_size(store / "blocks.bin") > size and recorded(out) > whole[-1]):
                assert worker.poll() is None and time.monotonic() < deadline
                time.sleep(0.001)
            os.kill(worker.pid, signal.SIGKILL)
        whole.append(recorded(out))
    with _start(values, out, tmp_path) as worker:
        messages = [json.loads(line) for line in worker.stdout or ()]
    assert messages[-1]["type"] == "result"
    assert computed(messages[:-1])[:1] == [whole[-1] + 1]
    monkeypatch.undo()  # blocks as large as those of the worker
    run(values, tmp_path / "unbroken")
    assert hashes(out) == hashes(tmp_path / "unbroken")


def _start(values: dict[str, Any], out: Path, folder: Path) -> subprocess.Popen[str]:
    file = folder / "job.json"
    file.write_text(json.dumps(request("mapstack", {**values, "OUTPUT_FOLDER": str(out)}, {})))
    return subprocess.Popen([sys.executable, BOOTSTRAP, "run", file], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)


def _size(file: Path) -> int:
    return file.stat().st_size if file.exists() else 0
