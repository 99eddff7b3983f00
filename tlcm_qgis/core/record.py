"""run.json: what was run, on what, with which versions; and whether a later run is the same job."""

from __future__ import annotations

import datetime as dt
import hashlib
import importlib.metadata
import json
import os
import platform
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from .spec.algorithms import ALGORITHMS
from .spec.errors import InputError
from .spec.hrefs import hide_credentials
from .spec.json_file import UNEXPECTED, read_json
from .spec.messages import tr
from .spec.parameters import DESTINATIONS
from .worker.context import JobContext

WHOLE_HASH_BYTES: Final = 64 * 1024 * 1024
ENDS_BYTES: Final = 64 * 1024  # header and tail of larger files: enough to notice another image, cheap on network disks
NOT_IDENTITY: Final = ("OVERWRITE", "DEVICE", "LANGUAGE")  # may differ between an interrupted run and the one that goes on


def fingerprint_file(path: Path, whole_below: int | None = None) -> dict[str, Any]:
    """Return size, time and hash of an input file (whole hash under ``whole_below`` bytes, 64 MB if not given, else of header and tail)."""
    try:
        stat = path.stat()
        whole = stat.st_size < max(WHOLE_HASH_BYTES if whole_below is None else whole_below, 2 * ENDS_BYTES)
        digest = hashlib.sha256()
        with path.open("rb") as stream:
            if whole:
                digest.update(stream.read())
            else:
                digest.update(stream.read(ENDS_BYTES))
                stream.seek(-ENDS_BYTES, 2)
                digest.update(stream.read(ENDS_BYTES))
    except OSError as error:
        raise InputError(
            tr("{file} cannot be read: {reason}."), tr("Check that it exists and that you may read it."), file=path, reason=error.strerror
        ) from error
    return {
        "size": stat.st_size,
        "modified": round(stat.st_mtime, 3),
        "sha256": digest.hexdigest(),
        "whole": whole,
    }


def _without_credentials(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _without_credentials(part) for name, part in value.items()}
    if isinstance(value, list):
        return [_without_credentials(part) for part in value]
    return hide_credentials(value) if isinstance(value, str) else value


@dataclass
class RunRecord:
    """Identity and history of a job.

    Attributes:
        algorithm: its name; ``parameters``: as checked; paths in them are only told, never compared.
        inputs: fingerprint by path, or for temporary copies ``{"sha256": hash of the content}`` under the name of the parameter.
        context: the running job (timings, warnings, sources).
        path_parameters: names of parameters that hold paths of inputs or outputs (left out of the identity; their content is in ``inputs``).
    """

    algorithm: str
    parameters: Mapping[str, Any]
    inputs: dict[str, dict[str, Any]]
    context: JobContext
    path_parameters: tuple[str, ...] = ()
    device: str = "cpu"
    started: str = field(default_factory=lambda: dt.datetime.now(dt.UTC).isoformat(timespec="seconds"))

    def identity(self) -> str:
        """Return a hash of job, parameters, inputs' content and versions: equal for two runs that must give the same bytes."""
        compared = {k: v for k, v in self.parameters.items() if k not in NOT_IDENTITY and k not in self.path_parameters}
        content = [entry["sha256"] for _, entry in sorted(self.inputs.items())]
        return hashlib.sha256(json.dumps([self.algorithm, compared, content, self.versions()], sort_keys=True).encode()).hexdigest()

    def input_paths(self) -> list[Path]:
        """Return the places of all files and folders that the job was given, without symbolic links."""
        written = {parameter.name for parameter in ALGORITHMS[self.algorithm].parameters if parameter.kind in DESTINATIONS}
        values = [value for name, value in self.parameters.items() if name not in written]
        given = [item for value in values for item in (value if isinstance(value, list) else [value])]
        texts = {str(item).split("|")[0] for item in (*given, *self.inputs, *self.context.sources.values())}
        return [Path(text).resolve() for text in sorted(texts) if os.path.isabs(text) or os.path.exists(text)]

    @staticmethod
    def versions() -> dict[str, str]:
        """Return the versions that results depend on."""
        from .version import VERSION

        packages = {name: importlib.metadata.version(name) for name in ("cleanlab", "numpy", "rasterio", "scikit-learn", "torch")}
        return {"tlcm_qgis": VERSION, "python": platform.python_version(), **packages}

    def check_inputs(self) -> None:
        """Look at the end of a job whether its inputs are those of its start.

        Raises:
            InputError: a file has another size or time; what was made of it may be of both versions.
        """
        told = "\n".join(self.context.warnings)  # of a file that could not be read any more there is no result
        for name, known in self.inputs.items():
            if name in told:
                continue
            try:
                state = os.stat(name)
            except OSError:  # what is gone now was read before
                continue
            if "modified" in known and (state.st_size, round(state.st_mtime, 3)) != (known["size"], known["modified"]):
                raise InputError(
                    tr("{file} was changed while the job ran, so that results may be of both versions."),
                    tr("Run the job again and let it replace them (OVERWRITE)."),
                    file=name,
                )

    def is_same_job(self, run_file: Path) -> bool:
        """Return whether ``run_file`` was written by a run with the same identity."""
        try:
            return bool(read_json(run_file)["identity"] == self.identity())
        except (OSError, *UNEXPECTED):
            return False

    def write(self, run_file: Path, *, finished: bool, figures: Mapping[str, Any] | None = None) -> None:
        """Write the record; called once at the start and once at the end."""
        from .outputs import write_json

        write_json(
            run_file,
            {
                "algorithm": f"tlcm:{self.algorithm}",
                "finished": finished,
                "identity": self.identity(),
                "started": self.started,
                "ended": dt.datetime.now(dt.UTC).isoformat(timespec="seconds") if finished else None,
                "parameters": _without_credentials({**self.parameters, **self.context.sources}),
                "inputs": self.inputs,
                "versions": self.versions(),
                "machine": platform.platform(),
                "device": self.device,
                "seed": self.parameters.get("SEED"),
                "timings_s": {stage: round(seconds, 3) for stage, seconds in self.context.timings.items()},
                "warnings": self.context.warnings,
                "figures": dict(figures or {}),
            },
        )
