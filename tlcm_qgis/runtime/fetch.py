"""Fetch one file, with QGIS's network and proxy settings inside QGIS, with Python's own outside."""

from __future__ import annotations

import base64
import ssl
import urllib.error
import urllib.request
from typing import Callable, Dict, Protocol, Tuple
from urllib.parse import unquote, urlsplit, urlunsplit

from ..core.spec.errors import Cancelled
from . import qgis_bridge
from .package_sources import PackageSources
from .problems import explain

IsCancelled = Callable[[], bool]

_SCHEMES = ("https", "http", "file")
_TIMEOUT_SECONDS = 30.0
_CHUNK_BYTES = 2**16


class Fetcher(Protocol):
    """Gets the content of an address."""

    def fetch(self, url: str, is_cancelled: IsCancelled) -> bytes:
        """Return the whole content.

        Raises:
            Cancelled: the user asked to stop.
            EnvironmentProblem: it cannot be had, in words for the user.
        """


class PlainFetcher:
    """Fetches with the standard library."""

    def __init__(self, sources: PackageSources) -> None:
        proxies = {"http": sources.proxy, "https": sources.proxy} if sources.proxy else None
        context = ssl.create_default_context(cafile=sources.certificate or None)
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler(proxies), urllib.request.HTTPSHandler(context=context))

    def fetch(self, url: str, is_cancelled: IsCancelled) -> bytes:
        """See ``Fetcher.fetch``."""
        address, headers = split_credentials(url)
        if urlsplit(address).scheme not in _SCHEMES:
            raise explain(f"URLError: {address}")
        parts = []
        request = urllib.request.Request(address)
        for name, value in headers.items():
            request.add_unredirected_header(name, value)  # a password must not follow to another host
        try:
            with self._opener.open(request, timeout=_TIMEOUT_SECONDS) as answer:
                for chunk in iter(lambda: answer.read(_CHUNK_BYTES), b""):
                    parts.append(chunk)
                    if is_cancelled():
                        raise Cancelled
        except urllib.error.HTTPError as error:
            raise explain(f"{address}: {error}") from error
        except OSError as error:
            raise explain(f"URLError: {address}: {error}") from error
        return b"".join(parts)


class QgisFetcher:
    """Fetches with QGIS's network manager, which knows the user's proxy, authentication and certificates."""

    def fetch(self, url: str, is_cancelled: IsCancelled) -> bytes:
        """See ``Fetcher.fetch``."""
        address, headers = split_credentials(url)
        content, fault = qgis_bridge.fetch(address, headers, is_cancelled)
        if is_cancelled():
            raise Cancelled
        if fault:
            raise explain(f"{address}: {fault}")
        return content


def default_fetcher(sources: PackageSources) -> Fetcher:
    """Return the fetcher that fits where this runs."""
    return QgisFetcher() if qgis_bridge.inside_qgis() else PlainFetcher(sources)


def split_credentials(url: str) -> Tuple[str, Dict[str, str]]:
    """Return an address without user name and password, and the header that carries them instead."""
    parts = urlsplit(url)
    if not parts.username:
        return url, {"Accept": "text/html, */*;q=0.5"}
    secret = f"{unquote(parts.username)}:{unquote(parts.password or '')}".encode()
    bare = urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
    return bare, {"Accept": "text/html, */*;q=0.5", "Authorization": "Basic " + base64.b64encode(secret).decode("ascii")}
