"""The worker as a process: one request in, JSON lines out, nothing else on standard output."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tlcm_qgis.core.spec.protocol import EXIT_CANCELLED, EXIT_FAILED, EXIT_OK, request

BOOTSTRAP = Path(__file__).parents[2] / "tlcm_qgis" / "core" / "bootstrap.py"


def answers(output: str) -> list[dict]:
    return [json.loads(line) for line in output.splitlines()]


def run(*arguments: str, stdin: str = "", **options: object) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, BOOTSTRAP, *arguments], input=stdin, capture_output=True, text=True, check=False, **options)


def demo_request(folder: Path, **parameters: object) -> str:
    return json.dumps(request("createdemostack", {"SIZE": 48, "DATE_COUNT": 2, "OUTPUT_FOLDER": str(folder), **parameters}, {}))


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("not json", "does not hold a job in JSON"),
        ("[1]", "does not hold a job in JSON"),
        ('{"protocol": 9, "algorithm": "mapstack"}', "asks for protocol 9"),
        ('{"protocol": 1, "algorithm": "mapall"}', "There is no algorithm mapall"),
        ('{"protocol": 1, "algorithm": "mapstack", "parameters": {}}', "STACK (Image stack) is missing"),
    ],
)
def test_wrong_request_is_answered_with_one_sentence(line: str, sentence: str) -> None:
    """A dead worker and a dialog that waits for ever."""
    done = run("worker", stdin=line + "\n")
    (answer,) = answers(done.stdout)
    assert answer["type"] == "error"
    assert sentence in answer["message"]
    assert done.returncode == EXIT_FAILED


def test_job_file_runs_without_qgis(tmp_path: Path) -> None:
    """Clusters have no QGIS; paths there hold spaces and letters too."""
    job = tmp_path / "job é.json"
    job.write_text(demo_request(tmp_path / "demo ü"), encoding="utf-8")
    done = run("run", str(job))
    assert done.returncode == EXIT_OK, done.stderr
    last = answers(done.stdout)[-1]
    assert last["type"] == "result"
    assert Path(last["outputs"]["STACK"]).is_file()


def test_end_of_standard_input_cancels(tmp_path: Path) -> None:
    """QGIS was killed: nobody is left to stop the worker."""
    with subprocess.Popen(
        [sys.executable, BOOTSTRAP, "worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as worker:
        worker.stdin.write(demo_request(tmp_path / "demo", SIZE=1500, DATE_COUNT=60) + "\n")
        worker.stdin.flush()
        assert json.loads(worker.stdout.readline())["type"] == "progress"
        worker.stdin.close()
        begun = time.monotonic()
        lines = answers(worker.stdout.read())
        assert worker.wait(timeout=20) == EXIT_CANCELLED
    assert lines[-1]["kind"] == "cancelled"
    assert time.monotonic() - begun < 20
    assert not list((tmp_path / "demo").rglob(".*.part*"))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM")
def test_sigterm_cancels_a_job_file(tmp_path: Path) -> None:
    """A cluster that ends a job must not leave half files."""
    job = tmp_path / "job.json"
    job.write_text(demo_request(tmp_path / "demo", SIZE=1500, DATE_COUNT=60), encoding="utf-8")
    with subprocess.Popen([sys.executable, BOOTSTRAP, "run", job], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as worker:
        assert json.loads(worker.stdout.readline())["type"] == "progress"
        worker.send_signal(signal.SIGTERM)
        lines = answers(worker.stdout.read())
        assert worker.wait(timeout=20) == EXIT_CANCELLED
    assert lines[-1]["kind"] == "cancelled"
    assert not list((tmp_path / "demo").rglob(".*.part*"))


def test_prints_of_libraries_do_not_break_the_protocol(tmp_path: Path) -> None:
    """A library's banner on standard output taken for an answer."""
    (tmp_path / "sitecustomize.py").write_text("import atexit, os; atexit.register(lambda: os.write(1, b'banner'))")
    done = run("check", env={**os.environ, "PYTHONPATH": str(tmp_path)})
    assert answers(done.stdout)[-1]["outputs"]["torch"]
    assert "banner" in done.stderr


# As where the system still makes a thread but Python finds no memory for its first step; that cannot be brought about at will.
STUCK_START = """
import sys, threading
sys.path.insert(0, {repository!r})
from tlcm_qgis.core.worker import stopping
from tlcm_qgis.core.worker.context import JobContext
stopping.LOOK_SECONDS = 0.02
stopping.end_without_memory(JobContext(lambda message: print(message["message"], flush=True)))
threading._start_new_thread = lambda *_: 0
threading.Thread(target=print).start()
"""


@pytest.mark.fault(
    "There is no memory for a thread's first step, for which Python would wait forever", "After half a minute the job says so"
)
def test_a_thread_that_cannot_start_ends_the_job() -> None:
    script = STUCK_START.format(repository=str(BOOTSTRAP.parents[2]))
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout) == (EXIT_FAILED, "There is not enough memory for this job.\n")
