"""What the desk knows: one object for all pages, kept in the QGIS project.

Every part has a signal. Files are read in tasks: a part is first named (``stack_path``), then known (``stack``) or a problem
(``stack_problem``, one sentence), and its signal comes each time.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Tuple

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.spec.classes import ClassScheme
from ...core.spec.hrefs import is_remote
from ...core.spec.series_document import SERIES_FILE, SeriesDocument, read_series
from ...core.spec.stack_document import StackContents, StackDate, read_stack
from ...processing.texts import translate
from .project_entries import ProjectEntries, stored_scheme
from .run_record import ChangePath, RunRecord, with_paths
from .tasks import Tasks

_PARTS = ("stack", "samples", "scheme", "date", "preset", "runs", "series", "notes")
DEFAULT_PRESET = "true_colour"
_PARAMETERS = {
    "map/parameters": "maptimeseries",
    "map/trained": "mapstack",
}  # notes that hold parameters of an algorithm, whose paths follow the project


class DeskState(QObject):
    """Stack, samples, classes, shown date, runs and chosen series of the open project.

    Args:
        project: whose entries hold it.
        tasks: where files are read.

    Attributes:
        stack_path, stack, stack_problem: the chosen stack file, what it says, and what is wrong with it.
        class_field, date_field: fields of the samples; ``samples_date``: the date of samples without a date field.
        samples_problem: what is wrong with the samples.
        scheme: the classes; ``None`` until the samples or the user say them.
        date: key of the shown date, "" without a stack; ``preset``: how it is coloured.
        runs: the latest first.
        series_path, series, series_problem: the chosen map series.
    """

    stack_changed = pyqtSignal()
    samples_changed = pyqtSignal()
    scheme_changed = pyqtSignal()
    date_changed = pyqtSignal()  # also when the preset changes: what is shown of the stack
    runs_changed = pyqtSignal()
    series_changed = pyqtSignal()

    stack_path: str
    stack: Optional[StackContents]
    stack_problem: str
    class_field: str
    date_field: str
    samples_date: str
    samples_problem: str
    scheme: Optional[ClassScheme]
    date: str
    preset: str
    runs: Tuple[RunRecord, ...]
    series_path: str
    series: Optional[SeriesDocument]
    series_problem: str

    def __init__(self, project: QgsProject, tasks: Tasks, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._project, self._tasks = project, tasks
        self._entries = ProjectEntries(project)
        self._closed = False
        self._reset()
        self._links: List[Tuple[Any, Callable[..., None]]] = [
            (project.readProject, self._read_all),
            (project.writeProject, self._write_all),
            (project.cleared, self._clear),
            (project.layersWillBeRemoved, self._on_layers_removed),
        ]
        for signal, slot in self._links:
            signal.connect(slot)
        self._read_all()

    @property
    def project(self) -> QgsProject:
        """Return the project that this is the state of."""
        return self._project

    def close(self) -> None:
        """Listen to the project no longer."""
        if not self._closed:
            self._closed = True
            for signal, slot in self._links:
                signal.disconnect(slot)

    # -- stack --------------------------------------------------------------------------------------------------------------------

    def set_stack(self, path: str) -> None:
        """Choose a stack file, "" for none; it is read in the background."""
        self.stack_path, self.stack, self.stack_problem = path, None, ""
        self._save("stack")
        self._read_stack()
        self.stack_changed.emit()

    def date_of(self, key: str) -> Optional[StackDate]:
        """Return the date of the stack with this key."""
        return next((date for date in self.stack.dates if date.key == key), None) if self.stack else None

    def set_date(self, key: str) -> None:
        """Show this date of the stack."""
        if key != self.date:
            self.date = key
            self._save("date")
            self.date_changed.emit()

    def set_preset(self, preset: str) -> None:
        """Show dates in these colours."""
        if preset != self.preset:
            self.preset = preset
            self._save("preset")
            self.date_changed.emit()

    # -- samples ------------------------------------------------------------------------------------------------------------------

    def set_samples(self, layer: Optional[QgsVectorLayer], class_field: str = "", date_field: str = "", date: str = "") -> None:
        """Choose the layer of the samples, its fields, and the date of samples that have none."""
        self._samples_id = layer.id() if layer is not None else ""
        self.class_field, self.date_field, self.samples_date, self.samples_problem = class_field, date_field, date, ""
        self._save("samples")
        self.samples_changed.emit()

    def samples_layer(self) -> Optional[QgsVectorLayer]:
        """Return the layer of the samples if it is in the project and can be read."""
        layer = self._project.mapLayer(self._samples_id) if self._samples_id else None
        return layer if isinstance(layer, QgsVectorLayer) and layer.isValid() else None

    def set_scheme(self, scheme: Optional[ClassScheme]) -> None:
        """Set the classes."""
        if scheme != self.scheme:
            self.scheme = scheme
            self._save("scheme")
            self.scheme_changed.emit()

    # -- runs and series ----------------------------------------------------------------------------------------------------------

    def put_run(self, run: RunRecord) -> None:
        """Add a run, or replace the one with the same id."""
        known = [other.id for other in self.runs]
        self.runs = tuple(run if other.id == run.id else other for other in self.runs) if run.id in known else (run, *self.runs)
        self._save("runs")
        self.runs_changed.emit()

    def remove_run(self, run_id: str) -> None:
        """Forget a run; its files stay."""
        self.runs = tuple(run for run in self.runs if run.id != run_id)
        self._save("runs")
        self.runs_changed.emit()

    def set_series(self, path: str) -> None:
        """Choose a series.json, "" for none; it is read in the background."""
        self.series_path, self.series, self.series_problem = path, None, ""
        self._save("series")
        self._read_series()
        self.series_changed.emit()

    # -- what pages remember by themselves ----------------------------------------------------------------------------------------

    def remember(self, name: str, value: Any) -> None:
        """Keep a JSON value of a page in the project; no signal comes. ``name``: "page/what"."""
        if self._notes.get(name) != value:
            self._notes[name] = value
            self._save("notes")

    def recall(self, name: str, default: Any = None) -> Any:
        """Return what ``remember`` kept."""
        return self._notes.get(name, default)

    def check_files(self) -> None:
        """Look whether the chosen files are still there, and say so if not; call it before a step and when a page is shown."""
        if self.stack is not None and _gone(self.stack_path):
            self.stack, self.stack_problem = None, _gone_text(self.stack_path)
            self.stack_changed.emit()
        if self.series is not None and _gone(self.series_path):
            self.series, self.series_problem = None, _gone_text(self.series_path)
            self.series_changed.emit()

    # -- the project --------------------------------------------------------------------------------------------------------------

    def _reset(self) -> None:
        self.stack_path, self.stack, self.stack_problem = "", None, ""
        self._samples_id = self.class_field = self.date_field = self.samples_date = self.samples_problem = ""
        self.scheme = None
        self.date, self.preset = "", DEFAULT_PRESET
        self.runs = ()
        self.series_path, self.series, self.series_problem = "", None, ""
        self._notes: Dict[str, Any] = {}

    def _clear(self) -> None:
        self._tasks.drop("state/stack")
        self._tasks.drop("state/series")
        self._reset()
        self._tell_all()

    def _read_all(self, *_document: Any) -> None:
        self._reset()
        found = {part: self._entries.read(part) for part in _PARTS}
        self.stack_path = self._entries.opened(found["stack"] or "")
        samples = _dictionary(found["samples"])
        self._samples_id = str(samples.get("layer", ""))
        self.class_field, self.date_field, self.samples_date = (str(samples.get(key, "")) for key in ("class", "date_field", "date"))
        if self._samples_id and self.samples_layer() is None:
            self.samples_problem = translate("The layer of the samples cannot be opened.")
        self.scheme = stored_scheme(self._project)
        self.date, self.preset = str(found["date"] or ""), str(found["preset"] or DEFAULT_PRESET)
        runs = (RunRecord.from_json(values, self._entries.opened) for values in found["runs"] or ())
        self.runs = tuple(run for run in runs if run is not None)
        self.series_path = self._entries.opened(found["series"] or "")
        self._notes = _with_paths(_dictionary(found["notes"]), self._entries.opened)
        self._read_stack()
        self._read_series()
        self._tell_all()

    def _write_all(self, *_document: Any) -> None:
        for part in _PARTS:
            self._save(part)

    def _tell_all(self) -> None:
        for signal in (
            self.stack_changed,
            self.samples_changed,
            self.scheme_changed,
            self.date_changed,
            self.runs_changed,
            self.series_changed,
        ):
            signal.emit()

    def _save(self, part: str) -> None:
        self._entries.write(part, self._value(part))

    def _value(self, part: str) -> Any:
        if part == "samples":
            fields = {"layer": self._samples_id, "class": self.class_field, "date_field": self.date_field, "date": self.samples_date}
            return fields if self._samples_id else None
        values: Dict[str, Callable[[], Any]] = {
            "stack": lambda: self._entries.stored(self.stack_path),
            "scheme": lambda: self.scheme.as_json() if self.scheme else None,
            "date": lambda: self.date,
            "preset": lambda: "" if self.preset == DEFAULT_PRESET else self.preset,
            "runs": lambda: [run.as_json(self._entries.stored) for run in self.runs],
            "series": lambda: self._entries.stored(self.series_path),
            "notes": lambda: _with_paths(self._notes, self._entries.stored),
        }
        return values[part]()

    def _on_layers_removed(self, ids: List[str]) -> None:
        if self._samples_id in ids:
            layer = self._project.mapLayer(self._samples_id)
            self._samples_id, self.samples_problem = "", _removed_text(layer)
            self._save("samples")
            self.samples_changed.emit()

    # -- files --------------------------------------------------------------------------------------------------------------------

    def _read_stack(self) -> None:
        self._read_file("state/stack", self.stack_path, read_stack, self._take_stack, self._refuse_stack)

    def _read_series(self) -> None:
        self._read_file("state/series", self.series_path, read_series, self._take_series, self._refuse_series)

    def _read_file(
        self, key: str, path: str, read: Callable[[Path], Any], take: Callable[[Any], None], refuse: Callable[[str], None]
    ) -> None:
        self._tasks.drop(key)
        if path:
            title = translate("Reading {file}", file=os.path.basename(path))
            self._tasks.start(title, lambda _is_cancelled: read(Path(path)), take, refuse, key=key)

    def _take_stack(self, stack: StackContents) -> None:
        self.stack = stack
        if self.date_of(self.date) is None:
            self.date = stack.dates[0].key
        self.stack_changed.emit()
        self.date_changed.emit()

    def _refuse_stack(self, problem: str) -> None:
        self.stack_problem = problem
        self.stack_changed.emit()

    def _take_series(self, series: SeriesDocument) -> None:
        self.series = series
        self.series_changed.emit()

    def _refuse_series(self, problem: str) -> None:
        self.series_problem = problem
        self.series_changed.emit()


def _with_paths(notes: Dict[str, Any], change: ChangePath) -> Dict[str, Any]:
    """Return notes with every path in them changed."""
    parameters = {name: with_paths(algorithm, _dictionary(notes[name]), change) for name, algorithm in _PARAMETERS.items() if name in notes}
    return {**notes, **parameters}


def _gone(path: str) -> bool:
    return not is_remote(path) and not (os.path.isfile(path) or os.path.isfile(os.path.join(path, SERIES_FILE)))


def _gone_text(path: str) -> str:
    return translate("{file} is not there any more.", file=path)


def _removed_text(layer: Optional[QgsMapLayer]) -> str:
    return translate('The layer of the samples, "{name}", was removed from the project.', name=layer.name() if layer is not None else "?")


def _dictionary(value: Any) -> Dict[str, Any]:
    return value if isinstance(value, dict) else {}
