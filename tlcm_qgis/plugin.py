"""The plugin object that QGIS loads."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .processing.provider import TlcmProvider
from .processing.resources import RESOURCES


class TlcmPlugin:
    """Registers the provider and, where there is a main window, menu and toolbar.

    Args:
        _interface: QGIS hands its interface to every plugin; ``None`` in ``qgis_process``. ``qgis.utils.iface`` is the same.
    """

    def __init__(self, _interface: Any) -> None:
        self._provider: TlcmProvider | None = None
        self._actions: Any = None
        self._translator = _install_translator()

    def initProcessing(self) -> None:
        """Register the provider; all that ``qgis_process`` needs."""
        self._provider = TlcmProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Register the provider and add menu and toolbar."""
        from .gui.actions import PluginActions

        self.initProcessing()
        self._actions = PluginActions()

    def unload(self) -> None:
        """Remove everything that was added."""
        if self._actions is not None:
            self._actions.remove()
            self._actions = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None


def _install_translator() -> QTranslator | None:
    """Load the translation for QGIS's language if there is one."""
    translator = QTranslator()
    if not translator.load(f"tlcm_{_language()}", str(RESOURCES / "i18n")):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def _language() -> str:
    """Return the language that QGIS speaks, by QGIS's name; systems call simplified Chinese "zh", "zh_CN" or "zh_SG"."""
    locale = str(QgsApplication.instance().locale())
    return "zh-Hans" if locale in ("zh", "zh_CN", "zh_SG") else locale
