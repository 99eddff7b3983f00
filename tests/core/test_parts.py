"""One job on several processes or machines: in parts, and on a dask cluster; always the bytes of a run in one piece."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from series_model import compress, series_model, spoil
from small_stack import make_samples, write_stack

from tlcm_qgis.core.models.training import TrainSettings, train
from tlcm_qgis.core.spec.protocol import EXIT_FAILED, EXIT_OK, request
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.worker.context import JobContext, Portion

BOOTSTRAP = Path(__file__).resolve().parents[2] / "tlcm_qgis" / "core" / "bootstrap.py"
DATES = ["2020-01-10", "2020-02-10", "2020-03-10"]


@pytest.fixture(scope="module")
def job(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Parameters of a map of three dates."""
    folder = tmp_path_factory.mktemp("inputs")
    stack_file = write_stack(folder / "stack", 3, 300, 310)
    with ImageStack.open(stack_file) as stack:
        train(stack, make_samples(DATES), TrainSettings(trees=10), JobContext(lambda _: None)).save(folder / "model")
    return {"STACK": str(stack_file), "MODEL": str(folder / "model"), "PROBABILITIES": True}


@pytest.fixture(scope="module")
def in_one_piece(job: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("whole") / "maps"
    assert finish(start(job, folder))["type"] == "result"
    return contents(folder)


def start(job: dict[str, Any], output: Path, *options: str, algorithm: str = "mapstack", **parameters: Any) -> subprocess.Popen[str]:
    output.parent.mkdir(parents=True, exist_ok=True)
    file = output.parent / f"{output.name}{''.join(options).replace('/', '_').replace(':', '_')}.json"
    file.write_text(json.dumps(request(algorithm, {**job, "OUTPUT_FOLDER": str(output), **parameters}, {})), encoding="utf-8")
    command = [sys.executable, str(BOOTSTRAP), "run", str(file), *options]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def finish(process: subprocess.Popen[str]) -> dict[str, Any]:
    out, log = process.communicate(timeout=120)
    answer = json.loads(out.splitlines()[-1])
    assert process.returncode == (EXIT_OK if answer["type"] == "result" else EXIT_FAILED), log
    return answer


def contents(folder: Path) -> dict[str, str]:
    """Return hashes of all files but the record of the run, which holds times."""
    files = [file for file in sorted(folder.rglob("*")) if file.is_file() and file.name != "run.json"]
    return {str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def test_two_processes_share_a_job(job: dict[str, Any], in_one_piece: dict[str, str], tmp_path: Path) -> None:
    """Dates mapped twice or not at all, or results of one part taken for those of another job."""
    output = tmp_path / "maps ü"
    answers = [finish(process) for process in [start(job, output, "--part", f"{number}/2") for number in (1, 2)]]
    assert [answer["outputs"] for answer in answers] == [{"OUTPUT_FOLDER": str(output), "COUNT": count} for count in (2, 1)]
    assert not (output / "series.json").exists()
    written = {file.name: file.stat().st_mtime_ns for file in output.glob("maps/*.tif")}
    assert finish(start(job, output))["outputs"]["COUNT"] == 3
    assert {file.name: file.stat().st_mtime_ns for file in output.glob("maps/*.tif")} == written
    assert contents(output) == in_one_piece
    assert json.loads((output / "run.json").read_text(encoding="utf-8"))["finished"]


def test_part_of_another_job_is_refused(job: dict[str, Any], tmp_path: Path) -> None:
    output = tmp_path / "maps"
    assert finish(start(job, output, "--part", "1/2"))["type"] == "result"
    answer = finish(start(job, output, "--part", "2/2", DATES="2020-01"))
    assert answer["message"].startswith(f"The folder {output} already holds maps of another run.")


@pytest.mark.parametrize(
    ("options", "parameters", "sentence"),
    [
        (("--part", "3/2"), {}, "--part is 3/2, which is not a part such as 2/4."),
        (("--part", "0/2"), {}, "--part is 0/2, which is not a part such as 2/4."),
        (("--part", "half"), {}, "--part is half, which is not a part such as 2/4."),
        (("--part", "1/2"), {"algorithm": "maptimeseries"}, "The job maptimeseries cannot be run in parts."),
        (("--part", "1/2"), {"OVERWRITE": True}, "A part of a job cannot replace the results of another run (OVERWRITE)"),
        (("--dask", "tcp://127.0.0.1:9"), {}, "No dask scheduler answers at tcp://127.0.0.1:9."),
        (("--dask", "nowhere at all"), {}, "No dask scheduler answers at nowhere at all."),
    ],
)
def test_wrong_options_are_refused(
    job: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...], parameters: dict, sentence: str
) -> None:
    monkeypatch.setenv("DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT", "1s")
    answer = finish(start(job, tmp_path / "maps", *options, **parameters))
    assert answer["message"].startswith(sentence)
    assert not (tmp_path / "maps").exists()


@pytest.mark.parametrize("count", [1, 2, 3, 7])
def test_parts_share_everything(count: int) -> None:
    """A date that is in no part is never mapped."""
    dates = list(range(5))
    parts = [Portion(number, count).of(dates) for number in range(1, count + 1)]
    assert sorted(date for part in parts for date in part) == dates
    assert max(map(len, parts)) - min(map(len, parts)) <= 1


@pytest.fixture(scope="module")
def scheduler() -> Iterator[str]:
    """Address of a dask cluster with two workers."""
    from dask.distributed import LocalCluster

    with LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as cluster:
        yield cluster.scheduler_address


def test_dask_cluster_gives_the_same_bytes(job: dict[str, Any], in_one_piece: dict[str, str], scheduler: str, tmp_path: Path) -> None:
    """Blocks in another order, of another stack, or with other threads."""
    output = tmp_path / "maps"
    assert finish(start(job, output, "--dask", scheduler))["type"] == "result"
    assert contents(output) == in_one_piece


def test_fault_on_the_cluster_is_told_here(job: dict[str, Any], scheduler: str, tmp_path: Path) -> None:
    """Only the cluster's workers read weights: what is wrong with them must come back with the name of the file."""
    model = shutil.copytree(job["MODEL"], tmp_path / "model")
    damaged = max(model.rglob("*.safetensors"))
    damaged.write_bytes(damaged.read_bytes()[:100])
    answer = finish(start({**job, "MODEL": str(model)}, tmp_path / "maps", "--dask", scheduler))
    assert (answer["type"], answer["kind"]) == ("error", "input")
    assert str(damaged) in answer["message"]
    assert len(list(tmp_path.glob("maps/maps/map_*.tif"))) == 2
    assert not list(tmp_path.rglob("*.part*"))


@pytest.fixture
def series_job(tmp_path: Path) -> dict[str, Any]:
    """Parameters of maps by a network that takes all dates together; the image of the second one turns out to be unreadable."""
    stack_file = write_stack(tmp_path / "stack", 4, 300, 310)
    for image in stack_file.parent.glob("*.tif"):
        compress(image)
    with ImageStack.open(stack_file) as stack:
        series_model(stack.dates[0].interval).save(tmp_path / "model")
    spoil(stack_file.parent / f"image_{DATES[1]}.tif", 280, 0)
    return {"STACK": str(stack_file), "MODEL": str(tmp_path / "model"), "PROBABILITIES": True}


def test_dask_cluster_takes_all_dates_together(series_job: dict[str, Any], scheduler: str, tmp_path: Path) -> None:
    """An image that fails on a worker ends the job, or is missing in some blocks only."""
    answers = [finish(start(series_job, tmp_path / "here")), finish(start(series_job, tmp_path / "there", "--dask", scheduler))]
    assert [answer["outputs"]["COUNT"] for answer in answers] == [3, 3]
    assert contents(tmp_path / "here") == contents(tmp_path / "there")


def test_parts_of_dates_are_refused_where_all_are_needed(series_job: dict[str, Any], tmp_path: Path) -> None:
    answer = finish(start(series_job, tmp_path / "maps", "--part", "1/2"))
    assert answer["message"].startswith("The method tsscd maps all dates together, so the job cannot be run in parts of dates.")
    assert not (tmp_path / "maps").exists()
