"""Ways to break a running job at a chosen moment: its worker is frozen, looked at, and struck while it stands still."""

from __future__ import annotations

import os
import shutil
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis import processing
from qgis.core import QgsProcessingFeedback
from recipes import INPUTS, destinations
from traces import listing, worker_processes

LIMIT_SECONDS = 60
LOOK_SECONDS = 0.001
RUN_FILE = "run.json"

Moment = Callable[[int], bool]
Deed = Callable[[int], None]


class Strike(threading.Thread):
    """Waits for a moment of the only worker that runs and does something to it.

    Args:
        moment: whether the worker (its process id is given) has come so far; asked again when it is frozen.
        deed: what is done to the frozen worker, which goes on afterwards.

    Attributes:
        struck_at: when (``time.monotonic``) the deed was done; 0.0 if the moment never came.
    """

    def __init__(self, moment: Moment, deed: Deed) -> None:
        super().__init__(daemon=True)
        self._moment, self._deed = moment, deed
        self._over = threading.Event()
        self.struck_at = 0.0

    def __enter__(self) -> Strike:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self.join()

    def run(self) -> None:
        """Look a thousand times a second."""
        end = time.monotonic() + LIMIT_SECONDS
        while not self._over.is_set() and time.monotonic() < end:
            pid = next(iter(worker_processes()), None)
            while pid is not None and not self._over.is_set() and _runs(pid):
                if self._moment(pid) and self._strike(pid):
                    return
                time.sleep(LOOK_SECONDS)

    def _strike(self, pid: int) -> bool:
        try:
            os.kill(pid, signal.SIGSTOP)
            while _runs(pid) and _state(pid) != "T":
                time.sleep(LOOK_SECONDS)
            if not self._moment(pid):
                return False
            self._deed(pid)
            self.struck_at = time.monotonic()
            return True
        finally:
            if _runs(pid):
                os.kill(pid, signal.SIGCONT)


def has_begun(pid: int) -> bool:
    """Return whether a worker has loaded what reads images."""
    try:
        return "libgdal" in Path(f"/proc/{pid}/maps").read_text()
    except OSError:
        return False


def is_written(folder: Path, pattern: str) -> bool:
    """Return whether a file below a folder has bytes already."""
    try:
        return any(file.stat().st_size for file in folder.glob(pattern))
    except FileNotFoundError:  # renamed meanwhile
        return False


def send(name: str) -> Deed:
    """Return what sends a signal."""
    return lambda pid: os.kill(pid, getattr(signal, name))


def gone(seconds: float = 10) -> bool:
    """Wait until no worker runs any more; return whether that came true."""
    end = time.monotonic() + seconds
    while worker_processes() and time.monotonic() < end:
        time.sleep(0.02)
    return not worker_processes()


@dataclass(frozen=True)
class Phase:
    """A stretch of a job: it has begun when there is a file of ``begun``, and is over when there is one of ``over``."""

    begun: str = ""
    over: str = ""

    def is_now(self, folder: Path, pid: int) -> bool:
        """Return whether the worker that writes to a folder is in it."""
        return has_begun(pid) and (not self.begun or is_written(folder, self.begun)) and not (self.over and any(folder.glob(self.over)))


@dataclass(frozen=True)
class Job:
    """A run of an algorithm.

    Attributes:
        phases: of the run.
        given: besides the usual.
        algorithm: its name, where it is not that of the job.
        model: parameters of the training of the model that is used; left out: the usual one.
    """

    phases: dict[str, Phase]
    given: dict[str, Any] = field(default_factory=dict)
    algorithm: str = ""
    model: dict[str, Any] = field(default_factory=dict)


QUICK = {"CHAIN": "star"}
STCLN = {"METHOD": "stcln", "EPOCHS": 4}
NETWORK = {"METHOD": "tsscd", "EPOCHS": 2}
LEARNING = Phase("checkpoints/last.safetensors", "model.json")
ADAPTING = Phase(RUN_FILE, "weights/*")
ADAPTED = {"MATCHING": "moments", "SELF_TRAINING": "yes", "STEPS": 30}
PATCHES = {"METHOD": "cnn", "EPOCHS": 2}
JOBS = {
    "maptimeseries": Job(
        {
            "reading": Phase(over=RUN_FILE),
            "migrating": Phase(RUN_FILE, "*samples*.gpkg"),
            "training": Phase("audit.gpkg", "model/model.json"),
            "mapping": Phase("maps/.map_*.part.tif", "maps/map_*-11-*.tif"),
            "changes": Phase("changes/.*.part.tif", "changes/count.tif"),
            "report": Phase("changes/count.tif", "*report.html"),
        },
        QUICK,
    ),
    "createdemostack": Job({"images": Phase("images/.*.part.tif", "stack.json")}, {"SIZE": 300, "DATE_COUNT": 4}),
    "createstack": Job({"reading": Phase(over="output.json")}),
    "createcomposites": Job({"images": Phase("images/.*.part.tif", "stack.json")}, {"PERIOD": "month"}),
    "augmentsamples": Job({"computing": Phase(over="*output*.gpkg")}),
    "migratesamples": Job({"computing": Phase(over="*output*.gpkg"), "report": Phase("output.gpkg", "report.html")}, QUICK),
    "pretrainmodel": Job({"training": LEARNING}, {"EPOCHS": 4}),
    "trainmodel": Job({"training": Phase(RUN_FILE, "model.json")}),
    "train_stcln": Job({"training": LEARNING}, STCLN, "trainmodel"),
    "mapstack": Job({"mapping": Phase("maps/.map_*.part.tif", "series.json")}),
    "map_stcln": Job({"mapping": Phase("maps/.map_*.part.tif", "series.json")}, {}, "mapstack", STCLN),
    "adaptmodel": Job({"adapting": ADAPTING, "writing": Phase("weights/*", "model.json")}),
    "adapt_network": Job({"teaching": Phase("checkpoints/round1/last.safetensors", "model.json")}, ADAPTED, "adaptmodel", PATCHES),
    "filtermaps": Job({"filtering": Phase("maps/.map_*.part.tif", "series.json")}),
    "filter_sequences": Job({"filtering": Phase("maps/.map_*.part.tif", "series.json")}, {"TEMPORAL": "hmm"}, "filtermaps"),
    "detectchanges": Job({"changes": Phase(".*.part.tif", "count.tif")}),
    "assessaccuracy": Job({"comparing": Phase(over="output_json.json")}),
}


class Place:
    """The demo, and one folder for the results of all runs: reports name it, so that only there they have the same bytes."""

    def __init__(self, chain: Any, folder: Path) -> None:
        self._chain, self.out = chain, folder / "out äöü"
        self._unbroken: dict[str, dict[str, str]] = {}

    def parameters(self, name: str) -> dict[str, Any]:
        """Return the parameters of a run."""
        job, algorithm = JOBS[name], self.algorithm(name)
        given = {**INPUTS[algorithm](self._chain.result), **job.given, **destinations(algorithm, self.out)}
        return given | {"MODEL": self._model(name)} if job.model else given

    @staticmethod
    def algorithm(name: str) -> str:
        """Return the name of the algorithm of a job."""
        return JOBS[name].algorithm or name

    def run(self, name: str, feedback: QgsProcessingFeedback | None = None) -> None:
        """Run a job from this QGIS."""
        processing.run(f"tlcm:{self.algorithm(name)}", self.parameters(name), feedback=feedback)

    def _model(self, name: str) -> str:
        folder = self._chain.place(f"model of {name}")
        if not folder.exists():
            processing.run("tlcm:trainmodel", {**INPUTS["trainmodel"](self._chain.result), **JOBS[name].model, "MODEL_OUT": str(folder)})
        return str(folder)

    def unbroken(self, name: str) -> dict[str, str]:
        """Return the files of a run that nobody disturbed."""
        if name not in self._unbroken:
            self.parameters(name)  # makes its inputs
            self.clear()
            self.run(name)
            self._unbroken[name] = self.results()
        self.clear()
        return self._unbroken[name]

    def clear(self) -> None:
        """Forget what was written."""
        shutil.rmtree(self.out, ignore_errors=True)
        self.out.mkdir()

    def results(self) -> dict[str, str]:
        """Return name and hash of all files but the records of runs, which tell when they were."""
        return {name: content for name, content in listing(self.out).items() if not name.endswith(RUN_FILE)}

    def inputs(self) -> dict[str, str]:
        """Return name and hash of all that the runs are given."""
        return listing(self._chain.folder)

    def whole_rasters(self) -> dict[str, tuple[int, int]]:
        """Return file number and time of every raster that is whole and that a later run must leave as it is."""
        whole = [
            file for file in self.out.rglob("*.tif") if not file.name.startswith(".") and file.parent.name in ("maps", "images", "truth")
        ]
        kept = [
            file
            for file in whole
            if not file.name.startswith("confidence_") or file.with_name(file.name.replace("confidence", "map")).exists()
        ]
        return {str(file): (file.stat().st_ino, file.stat().st_mtime_ns) for file in kept}

    def strike(self, name: str, phase: str, deed: Deed) -> Strike:
        """Return what does something to the worker of a job in one of its phases."""
        return Strike(lambda pid: JOBS[name].phases[phase].is_now(self.out, pid), deed)


def _runs(pid: int) -> bool:
    return _state(pid) not in ("", "Z", "X")


def _state(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return ""
