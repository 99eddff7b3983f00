"""What every page gets: state, background jobs, reading tasks, canvas and message bar."""

from __future__ import annotations

from typing import Any, Callable, Mapping, Optional

from qgis.core import Qgis, QgsProcessingContext, QgsProcessingFeedback, QgsProject
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.spec.algorithms import ALGORITHMS
from ...core.spec.errors import TlcmError
from ...processing.texts import sentence, translate
from ..results import announce_results
from .background import CannotStart, Run, Runner
from .date_layer import DateLayer
from .layer_loader import LayerLoader
from .run_record import CANCELLED
from .state import DeskState
from .tasks import Tasks

_SECONDS = 8


class Desk(QObject):
    """The services of the dock; it lives as long as the plugin is loaded.

    Args:
        canvas: QGIS's main canvas; ``messages``: its message bar, ``None`` where there is no window.
        project: the project of that window.
    """

    page_wanted = pyqtSignal(str)  # name of a page that shall be shown

    def __init__(self, canvas: QgsMapCanvas, messages: Optional[QgsMessageBar], project: Optional[QgsProject] = None) -> None:
        super().__init__()
        self.canvas, self._messages = canvas, messages
        self.project = project or QgsProject.instance()
        self.tasks = Tasks(self)
        self.state = DeskState(self.project, self.tasks, self)
        self.runner = Runner(self.state, self)
        self.date_layer = DateLayer(self.state, self.tasks, self)
        self._loader: Optional[LayerLoader] = None
        self._opened: Optional[object] = object()  # stands for the project as long as it is open
        self.project.cleared.connect(self._forget_project)
        self.runner.ended.connect(self._tell_end)
        self.date_layer.failed.connect(lambda text: self.say(text, Qgis.MessageLevel.Warning))

    def say(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        """Show one sentence in the message bar."""
        if self._messages is not None:
            seconds = 0 if level == Qgis.MessageLevel.Critical else _SECONDS
            self._messages.pushMessage(translate("Time series land cover"), text, level, seconds)

    def run(self, algorithm: str, parameters: Mapping[str, Any], name: str = "", keep: bool = True) -> Optional[Run]:
        """Start a job in the background (see ``Runner.start``); what is wrong with it is said in the message bar, and ``None`` returned."""
        self.state.check_files()
        try:
            return self.runner.start(algorithm, parameters, name, keep)
        except CannotStart as problem:
            self.say(str(problem), Qgis.MessageLevel.Warning)
            return None

    def open_dialog(self, algorithm: str, parameters: Mapping[str, Any]) -> Any:
        """Open the Processing dialog of an algorithm, filled with ``parameters``, and return it."""
        from qgis import processing  # Processing may be loaded after this plugin

        dialog = processing.createAlgorithmDialog(f"tlcm:{algorithm}", dict(parameters))
        dialog.show()
        return dialog

    def make_in_dialog(self, algorithm: str, parameters: Mapping[str, Any], output: str, take: Callable[[str], None]) -> None:
        """Open the Processing dialog of an algorithm and hand the path of what it makes to ``take``, if the project is still open by then."""
        opened = self._opened

        def finish(ok: bool, results: Mapping[str, Any]) -> None:
            path = results.get(output)
            if ok and isinstance(path, str) and path and self._opened is opened:
                take(path)

        self.open_dialog(algorithm, parameters).algorithmFinished.connect(finish)

    def load_results(self, algorithm: str, outputs: Mapping[str, Any]) -> Optional[LayerLoader]:
        """Load the layers of results that lie on disk as after a run of ``algorithm``; returns the loader, ``None`` if they cannot be read."""
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        context.setProject(self.project)
        try:
            announce_results(ALGORITHMS[algorithm], outputs, context)
        except TlcmError as error:
            self.say(sentence(error), Qgis.MessageLevel.Warning)
            return None
        self._loader = LayerLoader(context, feedback, self)
        self._loader.begin()
        return self._loader

    def close(self) -> None:
        """End every job and task and listen to nothing any more."""
        if self._opened is not None:
            self._opened = None
            self.project.cleared.disconnect(self._forget_project)
        if self._loader is not None:
            self._loader.stop()
        self.runner.close()
        self.tasks.close()
        self.date_layer.close()
        self.state.close()

    def _forget_project(self) -> None:
        self._opened = object()

    def _tell_end(self, run: Run) -> None:
        if run.record.status == CANCELLED:
            self.say(translate("{name}: cancelled.", name=run.record.name))
        elif run.problem:
            self.say(run.problem, Qgis.MessageLevel.Critical)
        else:
            self.say(translate("{name}: finished.", name=run.record.name), Qgis.MessageLevel.Success)
