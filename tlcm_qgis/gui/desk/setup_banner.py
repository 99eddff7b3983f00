"""What the dock says while jobs cannot run: that the environment is missing, or how far its set-up is."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout

from ...processing.resources import icon, sharp_pixmap
from ...processing.texts import translate, translate_message
from ...runtime.environment import find_interpreter
from ..setup import Setup, size_text

_LIGHT_PIXELS = 24


class SetupBanner(QFrame):
    """Is hidden while there is an environment and nothing is done to it.

    Args:
        setup: what does the work.
    """

    wanted = pyqtSignal()  # the set-up dialog

    def __init__(self, setup: Setup) -> None:
        super().__init__()
        self.setObjectName("tlcm_setup_banner")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._setup = setup
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = QProgressBar()
        self.open = QPushButton(icon("desk_setup.svg"), "")
        self.open.clicked.connect(self.wanted)
        self._arrange()
        setup.changed.connect(self.refresh)
        setup.ended.connect(self.refresh)

    def _arrange(self) -> None:
        light = QLabel()
        warning = QgsApplication.getThemeIcon("/mIconWarning.svg")
        light.setPixmap(sharp_pixmap(warning, _LIGHT_PIXELS, self.devicePixelRatioF()))
        light.setAlignment(Qt.AlignmentFlag.AlignTop)
        last = QHBoxLayout()
        last.addWidget(self.bar, 1)
        last.addStretch()
        last.addWidget(self.open)
        column = QVBoxLayout()
        column.addWidget(self.text)
        column.addLayout(last)
        row = QHBoxLayout(self)
        row.addWidget(light)
        row.addLayout(column, 1)

    def refresh(self) -> None:
        """Look whether there is an environment; a look at a few files."""
        status = find_interpreter()
        running = self._setup.is_running
        self.setVisible(running or not status.ok)
        self.bar.setVisible(running)
        self.bar.setValue(round(self._setup.percent))
        if running or self._setup.failed:
            self.text.setText(self._setup.text)
        elif status.managed:
            self.text.setText(
                f"{translate('Maps are computed in a Python environment of their own, which is not there yet.')} {size_text()}"
            )
        elif not status.ok:
            self.text.setText(f"{translate_message(status.reason)} {translate_message(status.remedy)}")
        self.open.setText(translate("Show…") if running else translate("Set up…"))
