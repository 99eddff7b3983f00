"""The dock "Time series land cover": four pages, one state."""

from __future__ import annotations

from typing import Any, List, Optional, Tuple, Type

from qgis.gui import QgsDockWidget, QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QEvent, Qt, QTimer
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication, QMainWindow, QStyle, QTabWidget, QToolButton, QVBoxLayout, QWidget

from ...processing.resources import icon
from ...processing.texts import translate
from ..setup import Setup
from .desk import Desk
from .manual import manual_url
from .map_page import MapPage
from .page import Page
from .results_page import ResultsPage
from .samples_page import SamplesPage
from .setup_banner import SetupBanner
from .stack_page import StackPage

_MOST_SHARE = 0.4  # of the window, when the dock takes its width by itself
PAGES: Tuple[Type[Page], ...] = (StackPage, SamplesPage, MapPage, ResultsPage)


class DeskDock(QgsDockWidget):
    """Holds the pages; made with the plugin, filled when it is first seen.

    Ctrl+1 ... Ctrl+4 show the pages and F1 the documentation while the keyboard is in the dock.

    Args:
        canvas, messages: QGIS's main canvas and message bar.
        parent: QGIS's main window.
    """

    def __init__(self, canvas: QgsMapCanvas, messages: Optional[QgsMessageBar], parent: Optional[QWidget] = None) -> None:
        super().__init__(translate("Time series land cover"), parent)
        self.setObjectName("tlcm_desk")  # QGIS remembers the place of a dock by its name
        self.setWindowIcon(icon("tlcm.svg"))
        self.setAllowedAreas(Qt.DockWidgetArea.AllDockWidgetAreas)
        self._canvas, self._messages = canvas, messages
        self.desk: Optional[Desk] = None
        self.pages: List[Page] = []
        self.tabs = QTabWidget()
        self.tabs.setObjectName("tlcm_pages")
        self.tabs.setDocumentMode(True)
        self.setup = Setup(self)
        self.setup.ended.connect(self._refresh_pages)
        self.banner = SetupBanner(self.setup)
        self.banner.wanted.connect(self.open_setup)
        self._setup_dialog: Any = None
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.banner)
        column.addWidget(self.tabs, 1)
        self.setWidget(inside)

    def fill(self) -> Desk:
        """Make state and pages, if that has not been done yet."""
        if self.desk is None:
            self.desk = Desk(self._canvas, self._messages)
            self.desk.page_wanted.connect(self.show_page)
            for number, page_class in enumerate(PAGES, start=1):
                page = page_class(self.desk)
                self.pages.append(page)
                index = self.tabs.addTab(page, translate(page.TITLE))  # without an icon: four fit into a narrow dock
                self.tabs.setTabToolTip(index, f"{translate(page.TITLE)} (Ctrl+{number})")
            help_button = QToolButton(self.tabs)
            help_button.setText("?")
            help_button.setObjectName("tlcm_help")
            help_button.setAutoRaise(True)
            help_button.setToolTip(translate("Documentation of this page (F1)"))
            help_button.clicked.connect(self.open_manual)
            self.tabs.setCornerWidget(help_button)
            help_button.show()  # the tabs are on the screen already
            QTimer.singleShot(0, self._widen)  # when QGIS has given it a place
        return self.desk

    def show_page(self, name: str) -> None:
        """Show the page of this name."""
        for index, page in enumerate(self.pages):
            if name == page.NAME:
                self.tabs.setCurrentIndex(index)

    def open_manual(self) -> None:
        """Open the documentation of the page that is shown."""
        QDesktopServices.openUrl(manual_url(self.pages[self.tabs.currentIndex()].NAME))

    def open_setup(self) -> None:
        """Open the dialog in which the worker environment is made."""
        from ..setup_dialog import SetupDialog

        if self._setup_dialog is None:
            self._setup_dialog = SetupDialog(self.setup, self.parent())
        if not self._setup_dialog.isVisible():  # above QGIS's Options only what is modal, too, can be used
            self._setup_dialog.setModal(QApplication.activeModalWidget() is not None)
        self._setup_dialog.show()
        self._setup_dialog.raise_()
        self._setup_dialog.activateWindow()

    def close_desk(self) -> None:
        """End all work and let go of everything; the plugin is unloaded."""
        if self._setup_dialog is not None:
            self._setup_dialog.close_dialog()
            self._setup_dialog = None
        self.setup.close()
        for page in self.pages:
            page.close_page()
        if self.desk is not None:
            self.desk.close()

    def showEvent(self, event: Any) -> None:
        """Fill the dock when it is first seen."""
        self.fill()
        self.banner.refresh()
        super().showEvent(event)

    def _widen(self) -> None:
        """Take the width that the pages would like, if the one that QGIS gave or has remembered cuts them off."""
        window, bar = self.parent(), self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        least = bar + max((page.form.minimumSizeHint().width() for page in self.pages), default=0)
        if self.width() < least and isinstance(window, QMainWindow) and not self.isFloating():
            wanted = bar + max(page.form.sizeHint().width() for page in self.pages)
            window.resizeDocks([self], [max(least, min(wanted, round(_MOST_SHARE * window.width())))], Qt.Orientation.Horizontal)

    def _refresh_pages(self) -> None:
        for page in self.pages:
            page.refresh()

    def event(self, event: QEvent) -> bool:
        """Take the keys of the dock before QGIS's own shortcuts do, which use some of them for panels."""
        if event.type() == QEvent.Type.ShortcutOverride and self._page_of(event) is not None:
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: Any) -> None:
        """Show a page or its documentation."""
        index = self._page_of(event)
        if index is None:
            super().keyPressEvent(event)
        elif index < 0:
            self.open_manual()
        else:
            self.tabs.setCurrentIndex(index)

    def _page_of(self, event: Any) -> Optional[int]:
        """Return the page that a key names, -1 for F1, ``None`` for other keys."""
        if event.key() == Qt.Key.Key_F1 and self.pages:
            return -1
        number = int(event.key() - Qt.Key.Key_1)
        is_ours = event.modifiers() == Qt.KeyboardModifier.ControlModifier and 0 <= number < len(self.pages)
        return number if is_ours else None
