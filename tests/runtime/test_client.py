"""Worker processes that behave, misbehave and die."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tlcm_qgis.core.spec.errors import Cancelled, EnvironmentProblem, InputError, TlcmError, WorkerProblem
from tlcm_qgis.core.spec.protocol import request
from tlcm_qgis.runtime.client import WorkerClient, error_from_message

pytestmark = pytest.mark.skipif(os.name == "nt", reason="uses POSIX signals and /proc")

JOB = request("mapstack", {"STACK": "s"}, {})
SAY = """
import json, os, sys, time
def say(**message):
    sys.stdout.write(json.dumps(message) + "\\n"); sys.stdout.flush()
"""
READY = SAY + "job = json.loads(sys.stdin.readline()); say(type='progress', percent=1, message='', text='', values={'pid': os.getpid()})\n"
RESULT = "say(type='result', outputs={'COUNT': 3}, figures={})\n"


def run_and_cancel(client):
    """Cancel as soon as the worker has said something; return its pid and the seconds from cancel to the end of ``run``."""
    said = []
    cancelled_at = []

    def is_cancelled():
        if said and not cancelled_at:
            cancelled_at.append(time.monotonic())
        return bool(said)

    with pytest.raises(Cancelled):
        client.run(JOB, on_progress=lambda percent, message: said.append(message["values"]), is_cancelled=is_cancelled)
    return said[0], time.monotonic() - cancelled_at[0]


def test_result_and_messages_arrive_in_order(fake_worker):
    """Progress that never reaches the user."""
    client = fake_worker(
        READY
        + "say(type='warning', message='odd', text='odd {a}', values={'a': 1}); say(type='progress', percent=50, message='half', text='half', values={})\n"
        + "say(type='result', outputs=job['parameters'], figures={'oa': 0.9})"
    )
    percents, warnings = [], []
    result = client.run(JOB, on_progress=lambda percent, message: percents.append(percent), on_warning=warnings.append)
    assert result["outputs"] == {"STACK": "s"}
    assert percents == [1.0, 50.0]
    assert warnings == [{"message": "odd", "text": "odd {a}", "values": {"a": 1}}]


def test_request_larger_than_a_pipe(fake_worker):
    """A list of 20,000 images would hang both processes."""
    client = fake_worker(READY + "say(type='result', outputs={'COUNT': len(job['parameters']['IMAGES'])}, figures={})")
    result = client.run(request("createstack", {"IMAGES": ["x" * 100] * 20_000}, {}))
    assert result["outputs"]["COUNT"] == 20_000


def test_worker_that_reads_nothing_can_be_cancelled(fake_worker):
    """A full pipe must not block the button."""
    client = fake_worker(SAY + "say(type='progress', percent=0, message='', text='', values={'pid': os.getpid()}); time.sleep(60)")
    said = []
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        client.run(
            request("createstack", {"IMAGES": ["x" * 100] * 20_000}, {}),
            on_progress=lambda *p: said.append(p),
            is_cancelled=lambda: bool(said),
        )
    assert time.monotonic() - begun < 4


def test_garbage_on_standard_output_goes_to_the_log(fake_worker):
    """A library's banner taken for an answer."""
    garbage = (
        "print('Welcome!'); print('{\"type\": 5}'); print('[1]'); print('{broken'); "
        "sys.stdout.flush(); sys.stdout.buffer.write(b'\\xff\\xfe\\n'); print('[' * 100000)\n"
    )
    client = fake_worker(READY + garbage + RESULT)
    assert client.run(JOB)["outputs"] == {"COUNT": 3}
    assert "stdout: Welcome!" in client.log.tail(50)
    assert "stdout: {broken" in client.log.tail(50)


@pytest.mark.fault(
    "A library floods the log",
    "The run goes on; the log keeps beginning and end and stays small.",
)
def test_flood_on_standard_error(fake_worker, tmp_path):
    """A full pipe that nobody reads stops the job; a full disk stops everything."""
    client = fake_worker(
        READY + "for i in range(200000): sys.stderr.write('x' * 90 + '\\n')\nsys.stderr.write('the end\\n')\n" + RESULT,
        log_file=tmp_path / "log.txt",
    )
    assert client.run(JOB)["outputs"] == {"COUNT": 3}
    text = (tmp_path / "log.txt").read_text()
    assert len(text) < 10 * 2**20
    assert text.endswith("the end\n")
    assert "lines left out" in text


@pytest.mark.fault(
    "The log cannot be written",
    "The run goes on without it.",
)
def test_log_file_in_a_place_that_cannot_be_written(fake_worker, tmp_path):
    """A missing log is no reason to refuse a job."""
    (tmp_path / "file").write_text("")
    client = fake_worker(READY + "sys.stderr.write('said\\n')\n" + RESULT, log_file=tmp_path / "file" / "log.txt")
    assert client.run(JOB)["outputs"] == {"COUNT": 3}
    assert client.log.tail() == "said"


def test_only_the_last_logs_are_kept(fake_worker, data_home):
    """A folder that grows with every job."""
    client = fake_worker(READY + RESULT)
    for _ in range(12):
        client.run(JOB)
    assert len(list((data_home / "tlcm_qgis" / "logs").iterdir())) == 10


@pytest.mark.fault(
    "The worker dies: killed, crashed, ended by a library",
    "A sentence with the signal or exit code and the last lines of its log.",
)
@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ("os.kill(os.getpid(), 9)", "signal SIGKILL"),
        ("os.kill(os.getpid(), 11)", "signal SIGSEGV"),
        ("sys.exit(7)", "exit code 7"),
        ("raise ValueError('boom')", "ValueError: boom"),
        ("sys.exit(0)", "exit code 0"),
        ('sys.stdout.write(\'{"type": "resu\'); sys.stdout.flush(); os._exit(1)', "exit code 1"),
    ],
)
def test_worker_that_dies_is_explained(fake_worker, end, expected):
    """A dialog that waits for ever, or "something went wrong"."""
    client = fake_worker(READY + f"sys.stderr.write('last words\\n'); sys.stderr.flush(); {end}")
    with pytest.raises(WorkerProblem) as caught:
        client.run(JOB)
    assert expected in str(caught.value)
    assert "last words" in str(caught.value)


def test_out_of_memory_kill_tells_what_to_do(fake_worker):
    """The commonest death of a raster job."""
    with pytest.raises(WorkerProblem) as caught:
        fake_worker(READY + "os.kill(os.getpid(), 9)").run(JOB)
    assert "memory" in str(caught.value.remedy)


def test_messages_before_death_are_not_lost(fake_worker):
    """An error line followed by a crash at exit: the error is what the user needs."""
    error = "say(type='error', kind='input', message='m', text='{file} is bad.', values={'file': 'a.tif'}, remedy={'text': 'Look.', 'values': {}})\n"
    with pytest.raises(InputError) as caught:
        fake_worker(READY + error + "os.kill(os.getpid(), 11)").run(JOB)
    assert str(caught.value) == "a.tif is bad. Look."
    assert caught.value.message.values == {"file": "a.tif"}


def test_interpreter_that_does_not_start(data_home, tmp_path):
    """An environment that was removed by hand."""
    with pytest.raises(WorkerProblem, match="cannot be started"):
        WorkerClient(tmp_path / "nothing" / "python").run(JOB)


def test_cancel_that_is_obeyed(fake_worker, gone):
    """A job has the chance to clean up behind itself."""
    client = fake_worker(
        READY
        + "sys.stdin.readline(); sys.stderr.write('cleaned up\\n'); say(type='error', kind='cancelled', text='', message='')\nsys.exit(3)"
    )
    values, seconds = run_and_cancel(client)
    assert "cleaned up" in client.log.tail()
    assert seconds < 1
    assert gone(values["pid"]) < 0.1


@pytest.mark.fault(
    "Cancel is pressed while a library holds the worker",
    "The worker is ended with everything it started, within 2 seconds.",
)
@pytest.mark.parametrize(
    "stubborn",
    ["time.sleep(60)", "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN)\nwhile True: time.sleep(1)", "while True: pass"],
)
def test_cancel_that_is_ignored(fake_worker, gone, stubborn):
    """Cancel must mean cancel, within 2 s."""
    values, seconds = run_and_cancel(fake_worker(READY + stubborn))
    assert seconds < 2
    assert gone(values["pid"]) < 0.1


@pytest.mark.parametrize("deed", ["time.sleep(60)", RESULT, "os._exit(1)"])
def test_children_of_the_worker_go_with_it(fake_worker, gone, deed):
    """Processes that nobody owns keep the memory and the files."""
    fork = "import subprocess; child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
    client = fake_worker(READY + fork + "say(type='progress', percent=2, message='', text='', values={'child': child.pid})\n" + deed)
    said = []
    with contextlib.suppress(TlcmError):
        client.run(
            JOB, on_progress=lambda percent, message: said.append(message["values"]), is_cancelled=lambda: len(said) > 1 and "sleep" in deed
        )
    assert gone(said[-1]["child"]) < 2


def test_worker_that_does_not_end_after_its_result(fake_worker, gone):
    """A library's thread that keeps the process alive must not keep the user waiting."""
    said = []
    client = fake_worker(READY + RESULT + "time.sleep(60)")
    begun = time.monotonic()
    assert client.run(JOB, on_progress=lambda percent, message: said.append(message["values"]))["outputs"] == {"COUNT": 3}
    assert time.monotonic() - begun < 3
    assert gone(said[0]["pid"]) < 0.1


def test_fault_in_a_callback_leaves_no_process(fake_worker, gone):
    """A dialog that was closed raises in the middle of a job."""
    said = []

    def on_progress(percent, message):
        said.append(message["values"]["pid"])
        raise RuntimeError("dialog deleted")

    with pytest.raises(RuntimeError):
        fake_worker(READY + "time.sleep(60)").run(JOB, on_progress=on_progress)
    assert gone(said[0]) < 0.1


def test_nothing_of_qgis_reaches_the_worker(fake_worker, monkeypatch):
    """A foreign PROJ database, GDAL or Python path breaks every wheel in the environment."""
    for name in ("PROJ_LIB", "GDAL_DATA", "PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "QGIS_PREFIX_PATH", "LD_LIBRARY_PATH", "PIP_TARGET"):
        monkeypatch.setenv(name, "/garbage")
    monkeypatch.setenv("KEPT", "yes")
    result = fake_worker(READY + "say(type='result', outputs=dict(os.environ, cwd=os.getcwd()), figures={})").run(JOB)
    assert not [name for name, value in result["outputs"].items() if value == "/garbage"]
    assert result["outputs"]["KEPT"] == "yes"
    assert result["outputs"]["PYTHONUTF8"] == "1"
    assert Path(result["outputs"]["cwd"]) != Path.cwd()


PARENT = """
import sys
from pathlib import Path
sys.path.insert(0, {repository!r})
from tlcm_qgis.runtime.client import WorkerClient
def on_progress(percent, message):
    print(message["values"]["pid"], flush=True)
WorkerClient(Path(sys.executable), bootstrap=Path({bootstrap!r})).run({{}}, on_progress=on_progress)
"""
# The plugin's own watch on standard input, and a job that computes in C for minutes with a child of its own.
ORPHAN = """
import hashlib, json, os, subprocess, sys
sys.path.insert(0, {repository!r})
from tlcm_qgis.core.worker.context import JobContext
from tlcm_qgis.core.worker.stopping import stdin_lines, watch_stdin
lines = stdin_lines()
next(lines)
watch_stdin(lines, JobContext([].append))
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
for pid in (os.getpid(), child.pid):
    sys.stdout.write(json.dumps({{"type": "progress", "percent": 0, "message": "", "text": "", "values": {{"pid": pid}}}}) + "\\n")
    sys.stdout.flush()
hashlib.pbkdf2_hmac("sha256", b"", b"", 10**9)
"""


@pytest.mark.fault(
    "QGIS is killed in the middle of a job",
    "The worker and what it started end within seconds.",
)
@pytest.mark.skipif(sys.version_info < (3, 11), reason="the core needs Python 3.11")
def test_worker_ends_when_qgis_is_killed(tmp_path, data_home, gone):
    """QGIS crashes in the middle of a job: a worker that nobody can stop would compute for hours."""
    repository = str(Path(__file__).parents[2])
    bootstrap = tmp_path / "orphan.py"
    bootstrap.write_text(ORPHAN.format(repository=repository))
    script = PARENT.format(repository=repository, bootstrap=str(bootstrap))
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as parent:
        pids = [int(parent.stdout.readline()) for _ in range(2)]
        parent.kill()
    assert gone(pids[0]) < 4
    assert gone(pids[1]) < 1


@pytest.mark.parametrize(
    ("message", "kind", "text"),
    [
        (
            {
                "kind": "environment",
                "text": "No {package}.",
                "values": {"package": "x"},
                "remedy": {"text": "Get {package}.", "values": {"package": "x"}},
            },
            EnvironmentProblem,
            "No x. Get x.",
        ),
        ({"kind": "memory", "text": "Full.", "values": {}, "remedy": {"text": "Close.", "values": {}}}, TlcmError, "Full. Close."),
        ({"kind": "input", "text": "{missing} {", "message": "plain words", "values": {"a": 1}}, InputError, "plain words"),
        ({"kind": "input", "text": "{a}", "message": "100 % {odd}", "values": [1]}, InputError, "100 % {odd}"),
        ({}, WorkerProblem, ""),
        ({"kind": "cancelled", "text": "Cancelled."}, Cancelled, "Cancelled."),
    ],
)
def test_error_lines_become_errors(message, kind, text):
    """The sentence that the job wrote for the user, whatever is in it."""
    error = error_from_message(message)
    assert isinstance(error, kind)
    assert str(error) == text
    assert error.kind == message.get("kind", "worker")
