"""Cancel means: soon nothing runs any more, and no half file lies where a whole one should be."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
from osgeo import gdal
from qgis import processing
from qgis.core import QgsProcessingException, QgsProcessingFeedback
from recipes import parameters
from traces import workers

LIMIT_SECONDS = 60


class Watcher(threading.Thread):
    """Presses Cancel as soon as bytes of an unfinished file appear in a folder."""

    def __init__(self, folder: Path, feedback: QgsProcessingFeedback) -> None:
        super().__init__(daemon=True)
        self._folder, self._feedback = folder, feedback
        self.pressed_at = 0.0
        self.seen: list[str] = []

    def run(self) -> None:
        """Look two hundred times a second."""
        end = time.monotonic() + LIMIT_SECONDS
        while time.monotonic() < end and not self.pressed_at:
            if any(file.is_file() and file.stat().st_size for file in self._folder.rglob("*.part*")):
                self.seen = workers()
                self.pressed_at = time.monotonic()
                self._feedback.cancel()
            time.sleep(0.005)


@pytest.mark.parametrize(("name", "changes"), [("createdemostack", {"SIZE": 600, "DATE_COUNT": 24}), ("mapstack", {})])
def test_cancel_while_bytes_are_written(chain, tmp_path, name, changes):
    folder = tmp_path / "out"
    feedback = QgsProcessingFeedback()
    watcher = Watcher(folder, feedback)
    given = {**parameters(name, chain.result, folder), **changes}
    watcher.start()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run(f"tlcm:{name}", given, feedback=feedback)
    assert watcher.pressed_at and time.monotonic() - watcher.pressed_at < 2
    assert len(watcher.seen) == 1 and workers() == []
    assert [file.name for file in folder.rglob("*.part*")] == []
    for file in folder.rglob("*.tif"):
        assert gdal.Open(str(file)).ReadAsArray() is not None
