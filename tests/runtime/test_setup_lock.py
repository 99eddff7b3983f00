"""Two QGIS windows that set the environment up at the same time."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tlcm_qgis.core.spec.errors import Cancelled
from tlcm_qgis.runtime.setup_lock import setup_lock

HOLDER = """
import sys, time
sys.path.insert(0, {repository!r})
from pathlib import Path
from tlcm_qgis.runtime.setup_lock import setup_lock
with setup_lock(Path({file!r}), lambda: None, lambda: False):
    print("held", flush=True)
    time.sleep(60)
"""


@pytest.fixture
def holder(tmp_path):
    """Another process that holds the lock."""
    script = HOLDER.format(repository=str(Path(__file__).parents[2]), file=str(tmp_path / "a" / "lock"))
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_second_one_waits_and_says_so(tmp_path, holder):
    """Two builds in one folder destroy each other."""
    waited = []
    with pytest.raises(Cancelled), setup_lock(tmp_path / "a" / "lock", lambda: waited.append(1), lambda: bool(waited)):
        pass
    assert waited == [1]


@pytest.mark.fault(
    "QGIS crashed while it set the environment up",
    "Nobody is locked out: the next set-up begins at once.",
)
def test_killed_holder_does_not_lock_the_user_out(tmp_path, holder):
    """A QGIS that crashed during the set-up."""
    holder.kill()
    holder.wait()
    begun = time.monotonic()
    with setup_lock(tmp_path / "a" / "lock", lambda: None, lambda: False):
        assert time.monotonic() - begun < 2
