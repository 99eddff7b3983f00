"""Disk, memory and drives that give out.

What a user would lose: hours of work and its explanation, or inputs that a result was written over.
"""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from bench import Log
from interruptions import JOBS, RUN_FILE, Phase, Place, Strike
from qgis import processing
from qgis.core import QgsProcessingException, QgsProcessingFeedback
from recipes import INPUTS, destinations
from traces import listing, unfinished, workers

from tlcm_qgis.core.spec.algorithms import ALGORITHMS
from tlcm_qgis.core.spec.parameters import DESTINATIONS

sys.path.insert(0, str(Path(__file__).parents[1]))

from small_disk import small_disk

FULL = "cannot be written: the disk is full. Free some space and run the same job again: results that are whole are kept."
MOST_OFTEN_MEMORY = "Most often the memory was not enough: close other programs or work on a smaller extent."
NO_MEMORY = "There is not enough memory for this job. Close other programs or work on a smaller extent."
DISK_BYTES = 64 * 2**20
KILOBYTE = 1024
LIMIT_SECONDS = 60


@pytest.fixture(scope="module")
def place(chain, tmp_path_factory):
    return Place(chain, tmp_path_factory.mktemp("resources"))


@pytest.fixture(scope="module")
def disk_place(chain, tmp_path_factory):
    """A place for results on a disk of its own, which goes away with the tests."""
    folder = tmp_path_factory.mktemp("full")
    with small_disk(folder / "disk", DISK_BYTES) as disk:
        yield Place(chain, disk.path), disk


def refusal(name: str, parameters: dict[str, Any], feedback: QgsProcessingFeedback | None = None) -> str:
    """Return what an algorithm says that does not come to its end; no worker may be left."""
    with pytest.raises(QgsProcessingException) as refused:
        processing.run(f"tlcm:{name}", parameters, feedback=feedback)
    assert workers() == []
    return str(refused.value)


def quick(moments: list[tuple[str, str]], *chosen: tuple[str, str]) -> list[Any]:
    """Return the moments of jobs; all but some of them take long together."""
    return [pytest.param(*moment, id="-".join(moment), marks=() if moment in chosen else pytest.mark.long) for moment in moments]


# Not all of them: where there is no memory at all, GDAL crashes while it writes many rasters at a time; the client says then that a library
# crashed. A model that is computed needs no more memory to be written; OpenBLAS, which ends the process of statistics, is not understood yet.
WITHOUT_MEMORY = [
    (name, phase) for name, job in JOBS.items() for phase in job.phases if phase not in ("changes", "filtering", "adapting", "writing")
]
WRITING = [(name, phase) for name, job in JOBS.items() for phase in job.phases if phase not in ("reading",)]


@pytest.mark.fault(
    "The disk gets full in the middle of a job, whatever is being written: samples, models, maps, changes or the report",
    "One sentence names the file and what to do; whole results stay, nothing half remains; with room again the same job goes on to the same bytes",
)
@pytest.mark.parametrize(("name", "phase"), quick(WRITING, ("maptimeseries", "migrating")))
def test_the_disk_gets_full_while_a_job_runs(disk_place, name, phase):
    place, disk = disk_place
    disk.relieve()
    expected, inputs = place.unbroken(name), place.inputs()
    with place.strike(name, phase, lambda _: disk.fill()) as strike:
        said = refusal(place.algorithm(name), place.parameters(name))
    assert strike.struck_at
    assert said.startswith(str(place.out)) and said.endswith(FULL)
    assert unfinished(place.out) == []
    assert place.inputs() == inputs
    disk.relieve()
    place.run(name)
    assert place.results() == expected


@pytest.mark.fault(
    "Memory runs out in any step of a job (a limit on the worker)", "One sentence says so and what to do; nothing half remains"
)
@pytest.mark.parametrize(
    ("name", "phase"),
    quick(WITHOUT_MEMORY, ("maptimeseries", "migrating")),
)
def test_memory_runs_out_while_a_job_runs(place, name, phase):
    place.parameters(name)
    place.clear()
    inputs = place.inputs()
    with place.strike(name, phase, lambda pid: resource.prlimit(pid, resource.RLIMIT_AS, (KILOBYTE, KILOBYTE))) as strike:
        said = refusal(place.algorithm(name), place.parameters(name))
    assert strike.struck_at
    # Some libraries end the process instead of saying that they got none; then the client says it.
    assert said == NO_MEMORY or said.endswith(MOST_OFTEN_MEMORY)
    assert unfinished(place.out) == []
    assert place.inputs() == inputs


@pytest.mark.fault("The folder for the results may not be written", "Said before any work, with the folder and the reason of the system")
@pytest.mark.parametrize(
    "name",
    [
        "createstack",
        pytest.param("migratesamples", marks=pytest.mark.long),
        pytest.param("trainmodel", marks=pytest.mark.long),
        "maptimeseries",
    ],
)
def test_a_folder_that_cannot_be_written_is_named_before_work(chain, tmp_path, name):
    given = {**INPUTS[name](chain.result), **JOBS[name].given}
    with small_disk(tmp_path / "disk", DISK_BYTES) as disk:
        disk.make_read_only()
        said = refusal(name, {**given, **destinations(name, disk.path)})
    assert said == f"The folder {disk.path} cannot be written: Read-only file system. Choose a folder where you may write."


@contextmanager
def held(file: Path) -> Iterator[None]:
    """Let nobody replace a file, as Windows does while a program has it open; here by the attribute "immutable", which only root may set."""
    if subprocess.run(["chattr", "+i", file], capture_output=True, check=False).returncode:
        pytest.skip("files cannot be made immutable here")
    try:
        yield
    finally:
        subprocess.run(["chattr", "-i", file], check=True)


@pytest.mark.fault(
    "A result of an earlier run is open in another program and cannot be replaced (Windows; stand-in: an immutable file)",
    "Said before any work, with the name of the file; the earlier results stay as they are",
)
@pytest.mark.parametrize(
    ("name", "file"), [("createstack", "output.json"), pytest.param("detectchanges", "from_class.tif", marks=pytest.mark.long)]
)
def test_a_result_in_use_is_named_before_work(chain, tmp_path, name, file):
    given = {**INPUTS[name](chain.result), **destinations(name, tmp_path / "out")}
    processing.run(f"tlcm:{name}", given)
    before = listing(tmp_path)
    with held(tmp_path / "out" / file):
        again, anew = refusal(name, given), refusal(name, {**given, "OVERWRITE": True})
    remedy = "Close the program or remove the layer that holds it, or choose another name."
    assert again == anew == f"{tmp_path / 'out' / file} cannot be replaced: Operation not permitted. {remedy}"
    assert {name: content for name, content in listing(tmp_path).items() if name in before} == before


INPUT_KINDS = ("file", "vector", "raster", "folder")
NOT_GIVEN = (
    "MASK_FOLDER",
    "REFERENCE_GRID",
    "MAP",
    "REFERENCE",
    "CACHE",
    "TARGET_SAMPLES",
    "STRATA",
)  # inputs that the usual runs have not


def overlaps() -> Iterator[Any]:
    """Yield every output of every algorithm with every input that it could replace."""
    for name, algorithm in ALGORITHMS.items():
        outputs = [parameter for parameter in algorithm.parameters if parameter.kind in DESTINATIONS]
        for output in outputs:
            for given in algorithm.parameters:
                if given.kind in INPUT_KINDS and given.name not in NOT_GIVEN:
                    same = output.kind != "folder_out"
                    yield pytest.param(
                        name, output.name, given.name, id=f"{name}-{output.name}-{given.name}", marks=() if same else pytest.mark.long
                    )


@pytest.mark.fault(
    "An output is an input of the same run, or a folder that holds one, and may be replaced (OVERWRITE)",
    "The run is refused and the input named, or its results are written beside it; no input is ever changed",
)
@pytest.mark.parametrize(("name", "output", "given"), list(overlaps()))
def test_no_output_replaces_an_input(chain, tmp_path, name, output, given):
    chain.result("createdemostack")
    parameters = {**INPUTS[name](chain.result), **destinations(name, tmp_path / "out"), "OVERWRITE": True}
    own = shutil.copytree(chain.folder, tmp_path / "own")
    moved = {key: str(value).replace(str(chain.folder), str(own)) if isinstance(value, str) else value for key, value in parameters.items()}
    place = Path(moved[given])
    is_folder = ALGORITHMS[name].parameter(output).kind == "folder_out"
    moved[output] = str(place.parent if is_folder and place.is_file() else place)
    before = listing(own)
    try:
        processing.run(f"tlcm:{name}", moved)
    except QgsProcessingException as refused:
        assert any(
            moved[each.name] in str(refused) for each in ALGORITHMS[name].parameters if each.kind in INPUT_KINDS and each.name in moved
        )
        assert listing(own) == before
    after = listing(own)
    inputs = {
        file: content
        for file, content in before.items()
        if (own / file).is_relative_to(place) or str(own / file) in map(str, moved.values())
    }
    assert {file: after.get(file) for file in inputs} == inputs


CHANGED = "was changed while the job ran, so that results may be of both versions. Run the job again and let it replace them (OVERWRITE)."


FIRST_DATE = Phase("maps/.map_*.part.tif", "maps/map_*.tif")


class OwnImages:
    """A demo of its own, of more than one block an image; something happens to the last one while the first date is mapped."""

    def __init__(self, place: Place, folder: Path) -> None:
        place.parameters("mapstack")  # makes a model
        made = processing.run("tlcm:createdemostack", {"SIZE": 600, "DATE_COUNT": 3, "CLOUDS": False, "OUTPUT_FOLDER": str(folder)})
        self.image = sorted((folder / "images").glob("*.tif"))[-1]
        self.given = {**place.parameters("mapstack"), "STACK": made["STACK"]}
        self.place = place
        place.clear()

    def map_while(self, happens: Callable[[], None], log: QgsProcessingFeedback | None = None) -> dict[str, Any]:
        """Map and return the outputs; raises what the run does."""
        with Strike(lambda pid: FIRST_DATE.is_now(self.place.out, pid), lambda _: happens()) as strike:
            try:
                return processing.run("tlcm:mapstack", self.given, feedback=log)
            finally:
                assert strike.struck_at
                assert workers() == []
                assert unfinished(self.place.out) == []


def cut(image: Path) -> None:
    with image.open("r+b") as stream:
        stream.truncate(image.stat().st_size // 3)


def replace(image: Path) -> None:
    shutil.copyfile(sorted(image.parent.glob("*.tif"))[0], image.with_suffix(".new"))
    image.with_suffix(".new").replace(image)


@pytest.mark.fault(
    "An image is cut short while a job runs",
    "The other dates are mapped; a warning names the file; with the image whole again the same job makes what is missing",
)
def test_an_image_is_cut_short_while_maps_are_made(place, tmp_path):
    own, log = OwnImages(place, tmp_path / "demo"), Log()
    content, times = own.image.read_bytes(), own.image.stat()
    results = own.map_while(lambda: cut(own.image), log)
    assert results["COUNT"] == 2
    assert [str(own.image) in warning and "cannot be read" in warning for warning in log.warnings] == [True]
    own.image.write_bytes(content)
    os.utime(own.image, ns=(times.st_atime_ns, times.st_mtime_ns))
    whole = place.whole_rasters()
    assert processing.run("tlcm:mapstack", own.given)["COUNT"] == 3
    assert whole.items() <= place.whole_rasters().items() and len(whole) == 4


@pytest.mark.fault(
    "An image is replaced by another while a job runs",
    "The job ends with a sentence that names the file; its results do not count as whole, so that no later run goes on with them",
)
@pytest.mark.long
def test_an_image_is_replaced_while_maps_are_made(place, tmp_path):
    own = OwnImages(place, tmp_path / "demo")
    with pytest.raises(QgsProcessingException) as refused:
        own.map_while(lambda: replace(own.image))
    assert str(refused.value) == f"{own.image} {CHANGED}"
    assert not (place.out / RUN_FILE).exists()


@pytest.mark.fault(
    "The drive with the images is pulled out while a job runs (stand-in: a disk that is unmounted)",
    "The job stops; the sentence names the file; whole maps stay",
)
@pytest.mark.long
def test_the_drive_with_the_images_is_gone(place, tmp_path):
    with small_disk(tmp_path / "drive", DISK_BYTES) as disk:
        own = OwnImages(place, disk.path / "demo")
        with pytest.raises(QgsProcessingException) as refused:
            own.map_while(disk.take_away)
    assert str(refused.value).startswith(f"{own.image.parent}") and " cannot be read: No such file or directory. " in str(refused.value)


VIRTUAL = """<VRTDataset rasterXSize="{width}" rasterYSize="{height}"><SRS>EPSG:32631</SRS><GeoTransform>600000,10,0,5600000,0,-10</GeoTransform>
<VRTRasterBand dataType="UInt16" band="1">
<SimpleSource><SourceFilename>{source}</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"""


@pytest.mark.fault(
    "A network drive does not answer any more (stand-in: a pipe into which nobody writes)",
    "Cancel still works within two seconds, although the job waits in the system; no process remains",
)
def test_a_job_that_waits_for_a_drive_can_be_cancelled(provider, worker, tmp_path):
    image, pipe = tmp_path / "image_2020-01-10.tif", tmp_path / "silent"
    image.write_text(VIRTUAL.format(width=40, height=40, source=pipe))
    os.mkfifo(pipe)
    feedback = QgsProcessingFeedback(False)
    pressed: list[float] = []

    def cancel_when_it_waits() -> None:
        end = time.monotonic() + LIMIT_SECONDS
        while time.monotonic() < end and not pressed:
            try:
                os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)  # fails until the other end is opened; stays open, so that its reader waits
            except OSError:
                time.sleep(0.01)
            else:
                pressed.append(time.monotonic())
                feedback.cancel()

    thread = threading.Thread(target=cancel_when_it_waits, daemon=True)
    thread.start()
    said = refusal("createstack", {"IMAGES": [str(image)], "OUTPUT": str(tmp_path / "stack.json")}, feedback)
    assert pressed, said
    assert time.monotonic() - pressed[0] < 2
    assert said == "Cancelled."
    assert not (tmp_path / "stack.json").exists()
