"""Outputs that are either whole or absent: written aside, renamed when complete, resumed only by the same job."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any, Final

from .record import RunRecord
from .spec.errors import InputError, OutputError
from .spec.json_file import UNEXPECTED, read_json
from .spec.messages import tr

PART_SUFFIX: Final = ".part"
RUN_FILE: Final = "run.json"
LONGEST_NAME: Final = 255  # bytes (on Windows UTF-16 units) of a file's name on nearly every file system
LONGEST_COMPANION: Final = len("-journal")  # what drivers and QGIS put behind the name of a file that is being written
FULL_BYTES: Final = 2**20  # drivers do not say why they cannot write; where so little room is left, this is why

_unfinished: Final[dict[object, Callable[[], None]]] = {}


def part_path(path: Path) -> Path:
    """Return the name under which ``path`` is written until it is whole; the extension stays, drivers look at it."""
    return _neighbour(path, ".", f"{PART_SUFFIX}{path.suffix}")


def _neighbour(path: Path, before: str, after: str) -> Path:
    """Return a name made from the stem of ``path``; of a stem too long for it, from its start and a hash."""
    room = LONGEST_NAME - LONGEST_COMPANION - _length(before + after)
    stem = path.stem
    if _length(stem) > room:
        code = f"~{hashlib.sha256(os.fsencode(stem)).hexdigest()[:8]}"
        while _length(stem) > room - len(code):
            stem = stem[:-1]
        stem += code
    return path.with_name(f"{before}{stem}{after}")


def _length(name: str) -> int:
    return len(name) if os.name == "nt" else len(os.fsencode(name))


def _check_name(path: Path) -> None:
    """Raise ``OutputError`` if a part of a path is longer than file systems allow."""
    longest = max(map(_length, path.parts))
    if longest > LONGEST_NAME:
        raise OutputError(
            tr("{file} cannot be written: a name in it has {length} bytes, and file systems allow {most}."),
            tr("Choose a shorter name."),
            file=path,
            length=longest,
            most=LONGEST_NAME,
        )


@contextmanager
def removed_at_end(remove: Callable[[], None]) -> Iterator[None]:
    """Call ``remove``, which takes unfinished files away, when the block ends, or in ``remove_unfinished``."""
    key = object()
    _unfinished[key] = remove
    try:
        yield
    finally:
        remove()
        del _unfinished[key]


def remove_unfinished() -> None:
    """Take away the files that are being written; for a process that has to end and cannot wait for what is writing them."""
    for remove in list(_unfinished.values()):
        with suppress(OSError):  # Windows keeps open files
            remove()


@contextmanager
def staged(path: Path) -> Iterator[Path]:
    """Give a path to write to and rename it to ``path`` at the end; on any error nothing remains.

    Raises:
        OutputError: the system refuses to write or to rename.
    """
    part = part_path(path)
    with removed_at_end(partial(_remove_with_companions, part)):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            _remove_with_companions(part)
            yield part
            os.replace(part, path)
        except OSError as error:
            raise unwritable(path, error) from error


def unwritable(path: Path, error: Exception) -> OutputError:
    """Return the error for an output that could not be written; to be called while its unfinished file still takes its room."""
    if getattr(error, "errno", None) in (errno.ENOSPC, errno.EDQUOT) or _is_full(path.parent):
        return OutputError(
            tr("{file} cannot be written: the disk is full."),
            tr("Free some space and run the same job again: results that are whole are kept."),
            file=path,
        )
    reason = getattr(error, "strerror", None) or error
    return OutputError(
        tr("{file} cannot be written: {reason}."),
        tr("Check your rights there, and close the program or remove the layer that holds the file."),
        file=path,
        reason=str(reason).rstrip("."),
    )


def _remove_with_companions(part: Path) -> None:
    """Remove a part file and what drivers put beside it (-journal, -wal, .aux.xml, .ovr)."""
    for name in (part.name, f"{part.name}-journal", f"{part.name}-wal", f"{part.name}-shm", f"{part.name}.aux.xml", f"{part.name}.ovr"):
        part.with_name(name).unlink(missing_ok=True)


def write_text(path: Path, text: str) -> None:
    """Write a UTF-8 text file that is whole or absent."""
    with staged(path) as part:
        part.write_text(text, encoding="utf-8", newline="\n")


def write_json(path: Path, content: Mapping[str, Any]) -> None:
    """Write JSON (two spaces, UTF-8, no NaN) that is whole or absent."""
    write_text(path, json.dumps(content, indent=2, ensure_ascii=False, allow_nan=False) + "\n")


def check_replaceable(path: Path) -> None:
    """Make sure that an existing output can be replaced later (on Windows an open file cannot).

    Raises:
        OutputError: another program holds the file, or rights are missing.
    """
    if not path.exists():
        return
    probe = _neighbour(path, ".", f"{path.suffix}.probe")
    try:
        os.replace(path, probe)
        os.replace(probe, path)
    except OSError as error:
        raise OutputError(
            tr("{file} cannot be replaced: {reason}."),
            tr("Close the program or remove the layer that holds it, or choose another name."),
            file=path,
            reason=error.strerror,
        ) from error


def check_space(folder: Path, needed_bytes: int) -> None:
    """Raise ``OutputError`` if the disk of ``folder`` has less room than ``needed_bytes``."""
    free = free_bytes(folder)
    if free < needed_bytes:
        raise OutputError(
            tr("The results need about {needed} GB in {folder}, but only {free} GB are free."),
            tr("Free some space or choose another disk."),
            needed=round(needed_bytes / 1e9, 2),
            folder=folder,
            free=round(free / 1e9, 2),
        )


def free_bytes(folder: Path) -> int:
    """Return the free room on the disk of a folder, which need not exist yet."""
    return shutil.disk_usage(_existing(folder)).free


def _is_full(folder: Path) -> bool:
    try:
        return free_bytes(folder) < FULL_BYTES
    except OSError:  # the whole drive is gone
        return False


def _existing(folder: Path) -> Path:
    return next(parent for parent in (folder, *folder.absolute().parents) if parent.exists())


class OutputFolder:
    """A folder of results that belongs to one job (its ``run.json`` says which).

    The same job run again finds what is whole; another job is refused unless it may overwrite.
    """

    def __init__(self, path: Path, record: RunRecord, overwrite: bool, owned: tuple[str, ...], rewritten: tuple[str, ...] = ()) -> None:
        """Open or create the folder.

        Args:
            path: the folder.
            record: identity of this job.
            overwrite: whether results of another job may be replaced.
            owned: names (files or folders, relative) that this job writes; nothing else in the folder is ever touched.
            rewritten: those of them that are written anew also when the job goes on where it was interrupted.

        Raises:
            OutputError: the folder holds results of another job and ``overwrite`` is false, or cannot be written.
        """
        self.path = path
        self.record = record
        self._owned = owned
        _check_name(path)
        self._is_new = not path.exists()
        _check_folder(path, create=True)
        self._run_file = self._choose_run_file()
        present = [name for name in owned if (path / name).exists()]
        self.resumed = any(record.is_same_job(file) for file in (self._run_file, *self._part_records())) and not overwrite
        if present and not self.resumed:
            if not overwrite:
                raise OutputError(
                    tr("The folder {folder} already holds {names} of another run."),
                    tr("Choose an empty folder, or allow results of another run to be replaced (OVERWRITE)."),
                    folder=path,
                    names=", ".join(present),
                )
            _refuse_inputs(record, [path / name for name in present])
            self._clear(present)
            if not self._run_file.exists():  # they were of the job in run.json, which must not take ours for its own
                self._run_file = path / RUN_FILE
        self._check_replaceable([name for name in rewritten if name in present])
        portion = record.context.portion
        if not portion.is_whole:
            self._run_file = path / f"part_{portion.number}_of_{portion.count}.{RUN_FILE}"
        record.write(self._run_file, finished=False)
        record.context.when_refused.append(self._forget)

    def _part_records(self) -> list[Path]:
        return sorted(self.path.glob(f"part_*_of_*.{RUN_FILE}"))

    def _forget(self) -> None:
        """Leave no trace of a job that wrote no result."""
        if not any((self.path / name).exists() for name in self._owned):
            self._run_file.unlink(missing_ok=True)
            if self._is_new:
                with suppress(OSError):  # somebody else put something there
                    self.path.rmdir()

    def _choose_run_file(self) -> Path:
        """Return ``run.json``, or ``<algorithm>.run.json`` beside the record of another algorithm that shares the folder."""
        run_file = self.path / RUN_FILE
        try:
            owner = read_json(run_file)["algorithm"]
        except (OSError, *UNEXPECTED):
            return run_file
        mine = self.record.algorithm
        return run_file if owner == f"tlcm:{mine}" else run_file.with_name(f"{mine}.{RUN_FILE}")

    def _check_replaceable(self, names: list[str]) -> None:
        for name in names:
            for file in sorted((self.path / name).rglob("*")) if (self.path / name).is_dir() else [self.path / name]:
                if file.is_file():
                    check_replaceable(file)

    def _clear(self, names: list[str]) -> None:
        self._check_replaceable(names)
        for name in names:
            target = self.path / name
            if target.is_dir():
                shutil.rmtree(target)
            else:
                target.unlink()

    def has(self, name: str) -> bool:
        """Return whether the output ``name`` is whole from an earlier run of the same job."""
        return self.resumed and (self.path / name).exists()

    def finish(self, figures: Mapping[str, Any]) -> None:
        """Write the run record of a finished job, which takes the place of those of its parts.

        Raises:
            InputError: an input was changed meanwhile; then there is no record, and nobody takes the results for whole.
        """
        _check_inputs(self.record, [self._run_file])
        self.record.write(self._run_file, finished=True, figures=figures)
        if self.record.context.portion.is_whole:
            for file in self._part_records():
                file.unlink(missing_ok=True)


class OutputFiles:
    """Single output files of one job, each with the run record ``<name>.run.json`` beside it.

    Existing files of the same job, or any with ``overwrite``, are replaced.
    """

    def __init__(self, paths: Iterable[Path], record: RunRecord, overwrite: bool) -> None:
        """Look, before any work, whether all may be written.

        Raises:
            OutputError: a file exists and comes from something else, is an input, is named twice, or cannot be replaced.
        """
        self._record = record
        self._run_files: dict[Path, Path] = {}
        for path in paths:
            _check_name(path)
            run_file = _neighbour(path, "", f".{RUN_FILE}")
            if path.resolve() in {other.resolve() for other in self._run_files}:
                raise OutputError(tr("{file} is named for two results."), tr("Choose another name for one of them."), file=path)
            _refuse_inputs(record, [path])
            if path.exists() and not overwrite and not record.is_same_job(run_file):
                raise OutputError(
                    tr("{file} exists already and comes from another run."),
                    tr("Choose another name, or allow it to be replaced (OVERWRITE)."),
                    file=path,
                )
            _check_folder(_existing(path.parent))
            check_replaceable(path)
            self._run_files[path] = run_file

    @contextmanager
    def writing(self) -> Iterator[None]:
        """While the block runs, what is written belongs to this job already: if it is interrupted, the same job may replace it."""
        self._write_records(finished=False)
        try:
            yield
        finally:
            present = {run_file for path, run_file in self._run_files.items() if path.exists()}
            for run_file in {*self._run_files.values()} - present:
                run_file.unlink(missing_ok=True)

    def finish(self, figures: Mapping[str, Any]) -> None:
        """Write the run records of a finished job; raises ``InputError`` as ``OutputFolder.finish`` does."""
        _check_inputs(self._record, self._run_files.values())
        self._write_records(finished=True, figures=figures)

    def _write_records(self, **state: Any) -> None:
        for run_file in sorted({*self._run_files.values()}):
            self._record.write(run_file, **state)


def _check_inputs(record: RunRecord, run_files: Iterable[Path]) -> None:
    try:
        record.check_inputs()
    except InputError:
        for file in run_files:
            file.unlink(missing_ok=True)
        raise


def _check_folder(folder: Path, *, create: bool = False) -> None:
    """Raise ``OutputError`` unless files can be made in a folder."""
    try:
        if create:
            folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".tlcm_probe"
        probe.touch()
        probe.unlink(missing_ok=True)  # another part of the same job may have done it
    except OSError as error:
        raise OutputError(
            tr("The folder {folder} cannot be written: {reason}."),
            tr("Choose a folder where you may write."),
            folder=folder,
            reason=error.strerror,
        ) from error


def _refuse_inputs(record: RunRecord, targets: Iterable[Path]) -> None:
    """Raise ``OutputError`` if an input of the job is, or lies in, what would be replaced."""
    given = record.input_paths()
    for target in targets:
        for file in given:
            if file.is_relative_to(target.resolve()):
                raise OutputError(
                    tr("{file} is an input of this run and would be replaced by its results in {folder}."),
                    tr("Choose another place for the results."),
                    file=file,
                    folder=target.parent,
                )
