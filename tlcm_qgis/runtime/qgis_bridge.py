"""The only place of ``runtime`` that knows QGIS, and only when it runs inside QGIS."""

from __future__ import annotations

import sys
from typing import Callable, Dict, Mapping, Tuple
from urllib.parse import quote

PYTHON_SETTING = "tlcm/python"
INDEX_SETTING = "tlcm/package_index"
WHEELS_SETTING = "tlcm/wheel_folder"
ONLY_WHEELS_SETTING = "tlcm/only_wheel_folder"
TORCH_SETTING = "tlcm/torch_build"
KEEP_LOGS_SETTING = "tlcm/keep_logs"
_CANCEL_POLL_MILLISECONDS = 200


def inside_qgis() -> bool:
    """Tell whether this process is QGIS (or uses PyQGIS); never imports it just to find out."""
    return "qgis.core" in sys.modules


def python_setting() -> str:
    """Return the interpreter that the user named in the settings, or an empty text."""
    return _setting(PYTHON_SETTING)


def index_setting() -> str:
    """Return the package index that the user named in the settings, or an empty text."""
    return _setting(INDEX_SETTING)


def wheel_folder_setting() -> str:
    """Return the folder with wheels that the user named in the settings, or an empty text."""
    return _setting(WHEELS_SETTING)


def only_wheel_folder_setting() -> bool:
    """Return whether packages shall come from that folder alone, without a network."""
    return _setting(ONLY_WHEELS_SETTING).lower() == "true"


def torch_setting() -> str:
    """Return the build of torch that the user chose in the settings, or an empty text."""
    return _setting(TORCH_SETTING)


def keeps_logs() -> bool:
    """Return whether the logs of jobs that went well shall stay."""
    return _setting(KEEP_LOGS_SETTING).lower() != "false"


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
    """Return the content of an address and an empty text, or nothing and what went wrong; blocks, in any thread."""
    from qgis.core import QgsNetworkAccessManager
    from qgis.PyQt.QtCore import QEventLoop, QTimer, QUrl
    from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

    query = QNetworkRequest(QUrl(url))
    # QGIS's blocking request follows by itself, and not to relative addresses; a password must not follow to another host.
    policies = QNetworkRequest.RedirectPolicy
    policy = policies.SameOriginRedirectPolicy if "Authorization" in headers else policies.NoLessSafeRedirectPolicy
    query.setAttribute(QNetworkRequest.Attribute.RedirectPolicyAttribute, policy)
    query.setAttribute(QNetworkRequest.Attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork)
    for name, value in headers.items():
        query.setRawHeader(name.encode("ascii"), value.encode("ascii"))
    reply = QgsNetworkAccessManager.instance().get(query)
    loop, timer = QEventLoop(), QTimer()
    reply.finished.connect(loop.quit)
    timer.timeout.connect(lambda: reply.abort() if is_cancelled() else None)
    timer.start(_CANCEL_POLL_MILLISECONDS)
    if not reply.isFinished():
        loop.exec()
    timer.stop()
    try:
        if reply.error() == QNetworkReply.NetworkError.NoError:
            return bytes(reply.readAll()), ""
        # Qt says it in the user's language, so what matters is said in words that are understood in every one.
        errors = QNetworkReply.NetworkError
        words = {
            errors.SslHandshakeFailedError: "SSL handshake failed",
            errors.ProxyAuthenticationRequiredError: "Proxy Authentication Required",
            errors.ProxyConnectionRefusedError: "Cannot connect to proxy",
            errors.ProxyNotFoundError: "Cannot connect to proxy",
        }
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        known = words.get(reply.error()) or (f"HTTP {status}" if status else "Failed to fetch")
        return b"", f"{known}: {reply.errorString()}"
    finally:
        reply.deleteLater()


def _setting(name: str) -> str:
    if not inside_qgis():
        return ""
    from qgis.core import QgsSettings

    value = QgsSettings().value(name)
    return "" if value is None else str(value).strip()


def environment_summary() -> Dict[str, str]:
    """Return what about QGIS matters in a report: its version and whether a proxy is set (not which)."""
    if not inside_qgis():
        return {}
    return {"QGIS": version(), "QGIS proxy": "set" if proxy_setting() else "none"}
