"""A disk of a chosen size: a tmpfs, which only root may mount, and only on Linux."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

PAGE = 4096


class SmallDisk:
    """A mounted tmpfs."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._ballast = path / ".ballast"

    def fill(self, free_bytes: int = 0) -> None:
        """Leave only so much room."""
        self.relieve()
        state = os.statvfs(self.path)
        with self._ballast.open("wb") as ballast:
            os.posix_fallocate(ballast.fileno(), 0, max(state.f_bavail * state.f_frsize - free_bytes, PAGE))

    def relieve(self) -> None:
        """Give the room back."""
        self._ballast.unlink(missing_ok=True)

    def make_read_only(self) -> None:
        """Let nobody write any more."""
        _call("mount", "-o", "remount,ro", str(self.path))

    def take_away(self) -> None:
        """Let the disk vanish as a drive does that is pulled out: open files stay, nothing else is found."""
        _call("umount", "-l", str(self.path))


@contextmanager
def small_disk(path: Path, size_bytes: int) -> Iterator[SmallDisk]:
    """Mount a disk at a new folder; skips the test where that cannot be done."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root may mount a small disk, and only on Linux")
    path.mkdir(parents=True)
    try:
        _call("mount", "-t", "tmpfs", "-o", f"size={size_bytes}", "tlcm-test", str(path))
    except subprocess.CalledProcessError:
        pytest.skip("this machine lets nobody mount a disk")
    try:
        yield SmallDisk(path)
    finally:
        if os.path.ismount(path):
            _call("umount", "-l", str(path))


def _call(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)
