"""What a run leaves behind: files and processes."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

_MARK = "TLCM_TEST_RUN"


def listing(folder: Path) -> dict[str, str]:
    """Return name and hash of every file below a folder."""
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def mark_processes() -> None:
    """Let every process that is started from here on carry a mark, so that workers of others are not taken for ours."""
    os.environ[_MARK] = str(os.getpid())


def worker_processes() -> dict[int, str]:
    """Return process id and command line of all running workers of this test run (Linux; elsewhere none are found)."""
    mark = f"{_MARK}={os.environ[_MARK]}".encode()
    found = {}
    for process in Path("/proc").glob("[0-9]*"):
        try:
            words = (process / "cmdline").read_bytes().split(b"\0")
            marked = mark in (process / "environ").read_bytes().split(b"\0")
        except OSError:  # it ended meanwhile, or is somebody else's
            continue
        if marked and any(word.endswith(b"/tlcm_qgis/core/bootstrap.py") for word in words):
            found[int(process.name)] = b" ".join(words).decode(errors="replace")
    return found


def workers() -> list[str]:
    """Return the command lines of all running workers of this test run."""
    return list(worker_processes().values())


def unfinished(folder: Path) -> list[str]:
    """Return the names of the files below a folder that are not whole."""
    return sorted(file.name for file in folder.rglob(".*.part*"))
