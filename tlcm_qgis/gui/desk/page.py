"""What all pages of the dock have in common."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, ClassVar, List, Tuple

from qgis.gui import QgsFileWidget
from qgis.PyQt import uic
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QWidget

from .desk import Desk

_FOLDER = Path(__file__).resolve().parent


class Page(QScrollArea):
    """A form in a scroll area: nothing is cut off where the dock is low.

    A subclass names its ``NAME`` (also of its .ui file and help page) and ``TITLE``, connects its widgets in ``fill`` and shows
    the state in ``refresh``. To listen to the state use ``listen``: the page then comes free when it is closed.
    Texts of the .ui file are translated where its ``<class>`` is "tlcm".

    Args:
        desk: services and state.
    """

    NAME: ClassVar[str]
    TITLE: ClassVar[str]

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk, self.state = desk, desk.state
        self._links: List[Tuple[Any, Callable[..., None]]] = []
        self.setObjectName(f"tlcm_{self.NAME}_page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.form: Any = QWidget()
        uic.loadUi(str(_FOLDER / f"{self.NAME}_page.ui"), self.form)
        self.setWidget(self.form)
        self.fill()
        self.refresh()

    def fill(self) -> None:
        """Connect the widgets; called once."""

    def refresh(self) -> None:
        """Show the state as it is now."""

    def listen(self, signal: Any, slot: Callable[..., None]) -> None:
        """Connect a signal that outlives the page."""
        signal.connect(slot)
        self._links.append((signal, slot))

    def close_page(self) -> None:
        """Listen to nothing any more."""
        for signal, slot in self._links:
            signal.disconnect(slot)
        self._links.clear()

    def showEvent(self, event: Any) -> None:
        """Look at the files again whenever the page comes up: they may have gone meanwhile."""
        super().showEvent(event)
        self.state.check_files()


def when_path_given(widget: QgsFileWidget, slot: Callable[[str], None]) -> None:
    """Call ``slot(path)`` when a path was chosen or typed to its end, not at every letter; it may come twice with the same path."""

    def follow(path: str) -> None:
        if not widget.lineEdit().hasFocus():
            slot(path.strip())

    widget.fileChanged.connect(follow)
    widget.lineEdit().editingFinished.connect(lambda: slot(widget.filePath().strip()))
