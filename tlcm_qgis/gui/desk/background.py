"""Algorithms of the provider, run in the background from the desk."""

from __future__ import annotations

import dataclasses
import time
from typing import Any, Dict, List, Mapping, Optional

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsTask,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.spec.parameters import DESTINATIONS
from ...processing.texts import translate
from .layer_loader import LayerLoader
from .run_record import CANCELLED, FAILED, FINISHED, RunRecord, plain_value
from .state import DeskState

_STOP_SECONDS = 10.0  # the worker is asked, then terminated, then killed within less
_FIRST_ESTIMATE_SECONDS = 3.0
_ENDED = (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated)


class CannotStart(Exception):
    """A job whose parameters cannot be used; the text is for the user, in their language."""


class RunFeedback(QgsProcessingFeedback):
    """Hands what an algorithm says in its thread to the main thread."""

    said = pyqtSignal(str)
    warned = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: List[str] = []

    def setProgressText(self, text: str) -> None:
        """Pass on what is being done."""
        self.said.emit(text)

    def pushWarning(self, warning: str) -> None:
        """Pass on a warning."""
        self.warned.emit(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        """Keep why the run failed."""
        self.errors.append(error)


class Run(QObject):
    """One job: from the start to the last layer of its results.

    Attributes:
        record: name, algorithm, parameters; ``results``: outputs by name, after success.
        text: what is being done; ``percent``: 0-100; ``warnings``: sentences; ``problem``: why it failed, "" otherwise.
        is_active: whether it still works. It is not active any more while its layers are loaded. ``seconds``: how long it then took.
    """

    changed = pyqtSignal()  # progress, text or warnings
    finished = pyqtSignal(bool, dict)  # ok and results; the worker is gone, layers are about to be loaded
    loaded = pyqtSignal()  # all layers of the results are in the project

    def __init__(
        self, algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], record: RunRecord, project: QgsProject, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.record = record
        self.results: Dict[str, Any] = {}
        self.text, self.percent, self.problem = "", 0.0, ""
        self.warnings: List[str] = []
        self.is_active = True
        self.seconds = 0.0
        self._began = time.monotonic()
        self._wanted = True
        self._loader: Optional[LayerLoader] = None
        self._algorithm = algorithm
        self._feedback = RunFeedback()
        self._context = QgsProcessingContext()
        self._context.setProject(project)
        self._context.setFeedback(self._feedback)
        self._feedback.said.connect(self._on_said)
        self._feedback.warned.connect(self._on_warned)
        self._task = QgsProcessingAlgRunnerTask(algorithm, dict(parameters), self._context, self._feedback)
        self._task.progressChanged.connect(self._on_progress)
        self._task.executed.connect(self._on_executed)

    def begin(self) -> None:
        """Hand the job to QGIS's task manager."""
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Ask the worker to stop; ``finished`` comes when it is gone."""
        if self.is_active:
            self.text = translate("Cancelling…")
            self._feedback.cancel()
            self._task.cancel()
            self.changed.emit()

    def drop(self) -> None:
        """Cancel, and load nothing whatever comes: the project is not the one it was started for."""
        self._wanted = False
        self.cancel()
        if self._loader is not None:
            self._loader.stop()
            self._close_files()

    def wait(self, seconds: float) -> bool:
        """Return whether the job is over, after at most ``seconds``."""
        end = time.monotonic() + seconds
        while self.is_active and self._task.status() not in _ENDED and time.monotonic() < end:
            time.sleep(0.01)
        return not self.is_active or self._task.status() in _ENDED

    def seconds_left(self) -> Optional[float]:
        """Return an estimate of the time to the end, ``None`` while nobody can say."""
        passed = time.monotonic() - self._began
        if not self.is_active or passed < _FIRST_ESTIMATE_SECONDS or self.percent < 1:
            return None
        return passed * (100 - self.percent) / self.percent

    def _on_said(self, text: str) -> None:
        if self.is_active and not self._feedback.isCanceled():
            self.text = text
            self.changed.emit()

    def _on_warned(self, text: str) -> None:
        self.warnings.append(text)
        self.changed.emit()

    def _on_progress(self, percent: float) -> None:
        self.percent = percent
        self.changed.emit()

    def _on_executed(self, ok: bool, results: Mapping[str, Any]) -> None:
        if not self.is_active:
            return
        self.is_active, self.seconds = False, time.monotonic() - self._began
        cancelled = self._feedback.isCanceled()
        ok = ok and not cancelled
        self.results = dict(results) if ok else {}
        if not ok:
            self.problem = translate("Cancelled.") if cancelled else "\n".join(self._feedback.errors) or translate("The job failed.")
        status = FINISHED if ok else CANCELLED if cancelled else FAILED
        self.record = dataclasses.replace(
            self.record, status=status, problem=self.problem, warnings=tuple(self.warnings), outputs=self.results
        )
        self.finished.emit(ok, self.results)
        if ok and self._wanted:
            self._loader = LayerLoader(self._context, self._feedback, self)
            self._loader.finished.connect(self.loaded)
            self._loader.finished.connect(self._close_files)
            self._loader.begin()
        else:
            self._close_files()

    def _close_files(self) -> None:
        """Close the layers of files that were given: QGIS ends in a crash if Python does it after GDAL has gone."""
        self._context.temporaryLayerStore().removeAllMapLayers()


class Runner(QObject):
    """Starts jobs, keeps them alive, writes them into the state, and ends them with the project or the plugin."""

    started = pyqtSignal(QObject)  # a Run
    ended = pyqtSignal(QObject)

    def __init__(self, state: DeskState, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._state = state
        self._runs: List[Run] = []
        state.project.cleared.connect(self.drop_all)
        QgsApplication.instance().aboutToQuit.connect(self.close)

    @property
    def active(self) -> List[Run]:
        """Return the jobs that are at work."""
        return [run for run in self._runs if run.is_active]

    def start(self, algorithm: str, parameters: Mapping[str, Any], name: str = "", keep: bool = True) -> Run:
        """Start ``tlcm:<algorithm>`` in the background and return its run.

        Args:
            algorithm: name within the provider.
            parameters: as ``processing.run`` takes them.
            name: what people call the run; its title if empty.
            keep: whether the run is listed in the state.

        Raises:
            CannotStart: the environment or a parameter is not what the job needs.
        """
        made = QgsApplication.processingRegistry().createAlgorithmById(f"tlcm:{algorithm}")
        if made is None:
            raise CannotStart(translate("The algorithms of this plugin are not registered."))
        context = QgsProcessingContext()
        context.setProject(self._state.project)
        for ok, problem in (made.canExecute(), made.checkParameterValues(dict(parameters), context)):
            if not ok:
                raise CannotStart(problem)
        record = RunRecord(name or made.displayName(), algorithm, _plain(parameters), _folder(made, parameters))
        run = Run(made, parameters, record, self._state.project, self)
        run.finished.connect(lambda _ok, _results: self._on_finished(run, keep))
        self._runs.append(run)
        if keep:
            self._state.put_run(record)
        run.begin()
        self.started.emit(run)
        return run

    def drop_all(self) -> None:
        """Cancel everything without waiting; nothing of it is loaded or kept in the state."""
        for run in self._runs:
            run.drop()

    def close(self) -> None:
        """Cancel everything, wait until the workers are gone, and listen to nothing any more."""
        try:
            self._state.project.cleared.disconnect(self.drop_all)
            QgsApplication.instance().aboutToQuit.disconnect(self.close)
        except TypeError:  # closed before
            return
        self.drop_all()
        end = time.monotonic() + _STOP_SECONDS
        for run in self._runs:
            run.wait(end - time.monotonic())

    def _on_finished(self, run: Run, keep: bool) -> None:
        if keep and any(record.id == run.record.id for record in self._state.runs):  # else the project is another one
            self._state.put_run(run.record)
        self.ended.emit(run)


def _plain(parameters: Mapping[str, Any]) -> Dict[str, Any]:
    return {name: plain_value(value) for name, value in parameters.items()}


def _folder(algorithm: Any, parameters: Mapping[str, Any]) -> str:
    for parameter in algorithm.spec.parameters:
        if parameter.kind in DESTINATIONS and isinstance(parameters.get(parameter.name), str):
            return str(parameters[parameter.name])
    return ""
