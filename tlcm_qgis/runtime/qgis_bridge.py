"""The only place of ``runtime`` that knows QGIS, and only when it runs inside QGIS."""

from __future__ import annotations

import sys
import threading
from typing import Callable, Dict, Mapping, Tuple
from urllib.parse import quote

PYTHON_SETTING = "tlcm/python"
INDEX_SETTING = "tlcm/package_index"
_CANCEL_POLL_SECONDS = 0.2


def inside_qgis() -> bool:
    """Tell whether this process is QGIS (or uses PyQGIS); never imports it just to find out."""
    return "qgis.core" in sys.modules


def python_setting() -> str:
    """Return the interpreter that the user named in the settings, or an empty text."""
    return _setting(PYTHON_SETTING)


def index_setting() -> str:
    """Return the package index that the user named in the settings, or an empty text."""
    return _setting(INDEX_SETTING)


def version() -> str:
    """Return QGIS's version, or an empty text outside QGIS."""
    if not inside_qgis():
        return ""
    from qgis.core import Qgis

    return str(Qgis.QGIS_VERSION)


def proxy_setting() -> str:
    """Return the address of the proxy that is set in QGIS's network options, or an empty text."""
    if not inside_qgis():
        return ""
    from qgis.core import QgsNetworkAccessManager
    from qgis.PyQt.QtNetwork import QNetworkProxy

    proxy = QgsNetworkAccessManager.instance().fallbackProxy()
    schemes = {QNetworkProxy.ProxyType.HttpProxy: "http", QNetworkProxy.ProxyType.Socks5Proxy: "socks5"}
    if proxy.type() not in schemes or not proxy.hostName():
        return ""
    user = quote(proxy.user(), safe="")
    secret = f"{user}:{quote(proxy.password(), safe='')}@" if user else ""
    return f"{schemes[proxy.type()]}://{secret}{proxy.hostName()}:{proxy.port()}"


def fetch(url: str, headers: Mapping[str, str], is_cancelled: Callable[[], bool]) -> Tuple[bytes, str]:
    """Return the content of an address and an empty text, or nothing and what went wrong."""
    from qgis.core import QgsBlockingNetworkRequest, QgsFeedback
    from qgis.PyQt.QtCore import QUrl
    from qgis.PyQt.QtNetwork import QNetworkRequest

    query = QNetworkRequest(QUrl(url))
    # QGIS's own way of following does not know relative addresses; a password must not follow to another host.
    policies = QNetworkRequest.RedirectPolicy
    policy = policies.SameOriginRedirectPolicy if "Authorization" in headers else policies.NoLessSafeRedirectPolicy
    query.setAttribute(QNetworkRequest.Attribute.RedirectPolicyAttribute, policy)
    for name, value in headers.items():
        query.setRawHeader(name.encode("ascii"), value.encode("ascii"))
    feedback = QgsFeedback()
    done = threading.Event()

    def watch() -> None:
        while not done.wait(_CANCEL_POLL_SECONDS):
            if is_cancelled():
                feedback.cancel()
                return

    watcher = threading.Thread(target=watch, name="cancel", daemon=True)
    watcher.start()
    request = QgsBlockingNetworkRequest()
    try:
        outcome = request.get(query, True, feedback)
    finally:
        done.set()
        watcher.join()
    if outcome != QgsBlockingNetworkRequest.ErrorCode.NoError:
        return b"", request.errorMessage() or "no answer"
    return bytes(request.reply().content()), ""


def _setting(name: str) -> str:
    if not inside_qgis():
        return ""
    from qgis.core import QgsSettings

    return str(QgsSettings().value(name, "") or "").strip()


def environment_summary() -> Dict[str, str]:
    """Return what about QGIS matters in a report: its version and whether a proxy is set (not which)."""
    if not inside_qgis():
        return {}
    return {"QGIS": version(), "QGIS proxy": "set" if proxy_setting() else "none"}
