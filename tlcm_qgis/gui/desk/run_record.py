"""A run as the project remembers it."""

from __future__ import annotations

import dataclasses
import uuid
from dataclasses import dataclass, field
from typing import Any, Callable, Dict, Mapping, Optional, Tuple

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import QDateTime, Qt

from ...core.spec.algorithms import ALGORITHMS
from ...core.spec.parameters import DESTINATIONS, INPUTS

RUNNING, FINISHED, FAILED, CANCELLED, INTERRUPTED = "running", "finished", "failed", "cancelled", "interrupted"
_FILES = ("ogr", "gdal")  # providers whose sources are files; those of others may be long or hold a password
ChangePath = Callable[[str], str]


@dataclass(frozen=True)
class RunRecord:
    """A run as the project remembers it.

    Attributes:
        id: unique; ``name``: what people call it; ``algorithm``: name within the provider.
        parameters, outputs: by name, plain values.
        folder: where its results are; ``when``: ISO time of its start, in UTC.
        status: one of ``RUNNING``, ``FINISHED``, ``FAILED``, ``CANCELLED``, ``INTERRUPTED``.
        problem: the sentence of a failed one; ``warnings``: what it warned of.
    """

    name: str
    algorithm: str
    parameters: Mapping[str, Any]
    folder: str = ""
    status: str = RUNNING
    problem: str = ""
    warnings: Tuple[str, ...] = ()
    outputs: Mapping[str, Any] = field(default_factory=dict)
    when: str = field(default_factory=lambda: str(QDateTime.currentDateTimeUtc().toString(Qt.DateFormat.ISODate)))
    id: str = field(default_factory=lambda: uuid.uuid4().hex)

    @property
    def series(self) -> str:
        """Return the series.json of a finished run, "" if it made none."""
        return str(self.outputs.get("SERIES_OUT") or "") if self.status == FINISHED else ""

    def as_json(self, stored: ChangePath) -> Dict[str, Any]:
        """Return the run as a project keeps it; ``stored`` gives the stored form of a path."""
        values = dataclasses.asdict(self)
        values["folder"] = stored(self.folder)
        values["parameters"] = with_paths(self.algorithm, self.parameters, stored)
        values["outputs"] = with_paths(self.algorithm, self.outputs, stored)
        return values

    @staticmethod
    def from_json(values: Any, opened: ChangePath) -> Optional[RunRecord]:
        """Return what ``as_json`` gave, ``None`` if it is no run; one that was at work is interrupted. ``opened`` undoes ``stored``."""
        try:
            run = RunRecord(**values)
            return dataclasses.replace(
                run,
                folder=opened(run.folder),
                parameters=with_paths(run.algorithm, run.parameters, opened),
                outputs=with_paths(run.algorithm, run.outputs, opened),
                warnings=tuple(map(str, run.warnings)),
                status=INTERRUPTED if run.status == RUNNING else run.status,
            )
        except (TypeError, AttributeError):  # somebody has edited the project file, or a newer version wrote it
            return None


def plain_value(value: Any) -> Any:
    """Return the value of a parameter as JSON can hold it: a layer by its file, or by its id if it comes from no file."""
    if isinstance(value, QgsMapLayer):
        provider = value.dataProvider()
        return value.source() if provider is not None and provider.name() in _FILES else value.id()
    if isinstance(value, (list, tuple)):
        return [plain_value(item) for item in value]
    return value if isinstance(value, (str, int, float, bool)) or value is None else str(value)


def with_paths(algorithm: str, values: Mapping[str, Any], change: ChangePath) -> Dict[str, Any]:
    """Return parameters or outputs of an algorithm with every path changed."""
    spec = ALGORITHMS.get(algorithm)
    if spec is None:
        return dict(values)
    kinds = {parameter.name: parameter.kind for parameter in spec.parameters}
    kinds.update({output.name: "file" for output in spec.outputs if output.kind not in ("number", "string")})

    def changed(name: str, value: Any) -> Any:
        if kinds.get(name) not in (*INPUTS, *DESTINATIONS):
            return value
        if isinstance(value, list):
            return [changed(name, item) for item in value]
        return change(value) if isinstance(value, str) and ("/" in value or "\\" in value) else value

    return {name: changed(name, value) for name, value in values.items()}
