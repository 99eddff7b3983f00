"""What the panels of the page Results have in common."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, ClassVar, List, Tuple

from qgis.PyQt import uic
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from .desk import Desk
from .place_layer import PlaceLayer
from .plots import find_matplotlib
from .readiness import Readiness, not_ready, series_ready
from .tasks import IsCancelled, Work

PLACES_TASK = "results/places"  # there is one layer of places, so one search at a time
_FOLDER = Path(__file__).resolve().parent


class ResultPanel(QWidget):
    """One look at the chosen map series; it reads nothing before it is seen.

    A subclass names its ``NAME`` (also of its .ui file) and ``TITLE``, connects its widgets in ``fill`` and starts reading in ``read``.
    Its form has a label ``readiness`` and a widget ``body``, of which one is shown.

    Args:
        desk: services and state.
        places: shows found places in the canvas.
    """

    NAME: ClassVar[str]
    TITLE: ClassVar[str]

    def __init__(self, desk: Desk, places: PlaceLayer) -> None:
        super().__init__()
        self.desk, self.state, self.places = desk, desk.state, places
        self._links: List[Tuple[Any, Callable[..., None]]] = []
        self._is_stale = True
        self.setObjectName(f"tlcm_{self.NAME}_panel")
        self.form: Any = QWidget(self)
        uic.loadUi(str(_FOLDER / f"{self.NAME}_panel.ui"), self.form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        self.fill()
        self.listen(self.state.series_changed, self.renew)
        self.show_readiness(self.readiness())

    def fill(self) -> None:
        """Connect the widgets; called once."""

    def read(self) -> None:
        """Start to read what the panel shows of the series."""

    def readiness(self) -> Readiness:
        """Return whether there is something to show."""
        return series_ready(self.state)

    def renew(self) -> None:
        """Read again, now if the panel is seen, else when it is."""
        self._is_stale = True
        self.desk.tasks.drop(self.key)
        self.show_readiness(self.readiness())
        if self.isVisible():
            self._read_if_stale()

    def start(self, title: str, work: Work, done: Callable[[Any], None], failed: Callable[[str], None], key: str = "") -> None:
        """Run ``work`` as ``Tasks.start`` does; without a ``key`` it replaces what the panel was doing."""

        def work_and_prepare(is_cancelled: IsCancelled) -> Any:
            find_matplotlib()
            return work(is_cancelled)

        self.desk.tasks.start(title, work_and_prepare, done, failed, key or self.key)

    @property
    def key(self) -> str:
        """Return the key of the panel's tasks."""
        return f"results/{self.NAME}"

    def listen(self, signal: Any, slot: Callable[..., None]) -> None:
        """Connect a signal that outlives the panel."""
        signal.connect(slot)
        self._links.append((signal, slot))

    def close_panel(self) -> None:
        """Listen to nothing any more."""
        for signal, slot in self._links:
            signal.disconnect(slot)
        self._links.clear()

    def show_readiness(self, readiness: Readiness) -> None:
        """Show the body, or why there is none."""
        self.form.readiness.setText(readiness.text)
        self.form.readiness.setVisible(not readiness.ready)
        self.form.body.setVisible(readiness.ready)

    def refuse(self, problem: str) -> None:
        """Show a sentence instead of the body."""
        self.show_readiness(not_ready(problem))

    def showEvent(self, event: Any) -> None:
        """Read when the panel is first seen."""
        super().showEvent(event)
        self._read_if_stale()

    def _read_if_stale(self) -> None:
        readiness = self.readiness()
        self.show_readiness(readiness)
        if self._is_stale and readiness.ready:
            self._is_stale = False
            self.read()
