"""Tabs that ask for the room of the panel that is seen."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QSizePolicy, QTabWidget, QWidget


class PanelTabs(QTabWidget):
    """Qt's tabs are as high as the highest panel, seen or not; in a scroll area the lower ones would then stretch below the screen."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("panels")
        self.setDocumentMode(True)
        self.setUsesScrollButtons(True)
        self.currentChanged.connect(lambda _index: self._fit())

    def sizeHint(self) -> QSize:
        """Return what the seen panel would like."""
        panel = self.currentWidget()
        return super().sizeHint() if panel is None else QSize(super().sizeHint().width(), self._bar_height() + panel.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Tell whether the seen panel wraps texts."""
        panel = self.currentWidget()
        return panel is not None and panel.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """Return the height of the seen panel at this width."""
        panel = self.currentWidget()
        return int(super().heightForWidth(width)) if panel is None else self._bar_height() + int(panel.heightForWidth(width))

    def _bar_height(self) -> int:
        return int(self.tabBar().sizeHint().height())

    def _fit(self) -> None:
        """Let only the seen panel count in the least height, too."""
        for index in range(self.count()):
            is_seen = index == self.currentIndex()
            policy = QSizePolicy.Policy.Preferred if is_seen else QSizePolicy.Policy.Ignored
            self.widget(index).setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self.updateGeometry()
