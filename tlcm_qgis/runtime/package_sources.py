"""Where packages come from: what the user, the company or the machine has configured for uv, pip and QGIS."""

from __future__ import annotations

import configparser
import os
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from typing import Callable, Dict, Iterable, List, Mapping, Optional, Tuple

from .worker_settings import worker_environment

# Settings of uv that a user may have made for a reason and that do not change what is installed.
_KEPT_UV_VARIABLES = (
    "UV_CONCURRENT_DOWNLOADS", "UV_HTTP_RETRIES", "UV_HTTP_TIMEOUT", "UV_HTTP_CONNECT_TIMEOUT", "UV_INSECURE_HOST", "UV_KEYRING_PROVIDER",
    "UV_LINK_MODE", "UV_NATIVE_TLS", "UV_OFFLINE", "UV_PYTHON_INSTALL_MIRROR", "UV_PYTHON_DOWNLOADS", "UV_PYTHON_PREFERENCE",
    "UV_SYSTEM_CERTS", "UV_TORCH_BACKEND", "UV_INDEX_STRATEGY",
)  # fmt: skip


@dataclass(frozen=True)
class PackageSources:
    """Addresses and network settings for fetching packages.

    Attributes:
        index: address of the package index; empty: the one built into uv and pip.
        extra_indexes: further indexes.
        find_links: folders (or pages) with wheels.
        no_index: use ``find_links`` alone.
        certificate: file of trusted certificates; empty: those of the system.
        proxy: address of the proxy, with credentials if it needs them.
        no_proxy: hosts that are reached without it.
        trusted_hosts: hosts whose certificate is not checked (pip's ``trusted-host``).
        python_mirror: address of a copy of the releases of python-build-standalone; empty: where uv looks by itself.
    """

    index: str = ""
    extra_indexes: Tuple[str, ...] = ()
    find_links: Tuple[str, ...] = ()
    no_index: bool = False
    certificate: str = ""
    proxy: str = ""
    no_proxy: str = ""
    trusted_hosts: Tuple[str, ...] = ()
    python_mirror: str = ""

    def wheel_folders(self) -> List[Path]:
        """Return those of ``find_links`` that are folders of this machine."""
        folders = (Path(link[len("file://") :] if link.startswith("file://") else link).expanduser() for link in self.find_links)
        return [folder for folder in folders if folder.is_dir()]


def find_sources(
    environ: Mapping[str, str],
    pip_options: Mapping[str, str],
    *,
    index_setting: str = "",
    wheel_folder: str = "",
    only_wheel_folder: bool = False,
    proxy_setting: str = "",
    system_proxies: Optional[Mapping[str, str]] = None,
    is_file: Callable[[str], bool] = os.path.isfile,
) -> PackageSources:
    """Merge all that is configured; the most particular wins: plugin and QGIS settings, uv's variables, pip's variables, pip's files.

    Args:
        environ: environment variables.
        pip_options: see ``read_pip_options``.
        index_setting: the index that the settings of the plugin name.
        wheel_folder: a folder with wheels that the settings of the plugin name; it comes first. Its subfolder "python", if there is
            one, is taken for a copy of the releases of python-build-standalone.
        only_wheel_folder: fetch nothing, take what is in that folder.
        proxy_setting: the proxy of QGIS's network settings.
        system_proxies: the operating system's, as ``urllib.request.getproxies()`` says.
        is_file: tells whether a certificate file exists.
    """
    proxies = system_proxies or {}
    certificates = (
        _own_certificate(environ), environ.get("PIP_CERT", ""), pip_options.get("cert", ""),
        environ.get("REQUESTS_CA_BUNDLE", ""), environ.get("CURL_CA_BUNDLE", ""),
    )  # fmt: skip
    links = environ.get("UV_FIND_LINKS", "")
    return PackageSources(
        index=_first(
            index_setting,
            environ.get("UV_DEFAULT_INDEX"),
            environ.get("UV_INDEX_URL"),
            environ.get("PIP_INDEX_URL"),
            pip_options.get("index-url"),
        ),
        extra_indexes=_words(environ.get("UV_INDEX"), environ.get("UV_EXTRA_INDEX_URL"))
        or _words(environ.get("PIP_EXTRA_INDEX_URL"))
        or _words(pip_options.get("extra-index-url")),
        find_links=((wheel_folder,) if wheel_folder else ())
        + (
            tuple(link.strip() for link in links.split(",") if link.strip())
            or _words(environ.get("PIP_FIND_LINKS"))
            or _words(pip_options.get("find-links"))
        ),
        no_index=bool(wheel_folder and only_wheel_folder)
        or _first(environ.get("UV_NO_INDEX"), environ.get("PIP_NO_INDEX"), pip_options.get("no-index")).lower()
        in ("1", "true", "yes", "on"),
        certificate=next((file for file in certificates if file and is_file(file)), ""),
        proxy=_first(
            proxy_setting,
            environ.get("HTTPS_PROXY"),
            environ.get("https_proxy"),
            environ.get("ALL_PROXY"),
            environ.get("all_proxy"),
            environ.get("PIP_PROXY"),
            pip_options.get("proxy"),
            proxies.get("https"),
            proxies.get("http"),
        ),
        no_proxy=_first(environ.get("NO_PROXY"), environ.get("no_proxy"), proxies.get("no")),
        trusted_hosts=_words(environ.get("PIP_TRUSTED_HOST")) or _words(pip_options.get("trusted-host")),
        python_mirror=_python_mirror(wheel_folder),
    )


def pip_configuration_files(system: str, environ: Mapping[str, str], home: str, prefix: str) -> List[PurePath]:
    """Return where pip looks for its configuration, the strongest last.

    Args:
        system: as ``platform.system()`` says.
        environ: environment variables; ``PIP_CONFIG_FILE`` comes last, and the system's null device there switches files off.
        home: the user's home folder.
        prefix: ``sys.prefix`` of the Python whose pip is meant.
    """
    named = environ.get("PIP_CONFIG_FILE", "")
    if named in (os.devnull, "/dev/null", "nul"):
        return []
    files: List[PurePath]
    if system == "Windows":
        files = [
            PureWindowsPath(environ.get("PROGRAMDATA", r"C:\ProgramData"), "pip", "pip.ini"),
            PureWindowsPath(home, "pip", "pip.ini"),
            PureWindowsPath(environ.get("APPDATA") or str(PureWindowsPath(home, "AppData", "Roaming")), "pip", "pip.ini"),
            PureWindowsPath(prefix, "pip.ini"),
        ]
    else:
        shared = ["/Library/Application Support/pip/pip.conf"] if system == "Darwin" else []
        settings = environ.get("XDG_CONFIG_HOME") or f"{home}/.config"
        own = [f"{home}/.pip/pip.conf", f"{settings}/pip/pip.conf"]
        if system == "Darwin":
            own.append(f"{home}/Library/Application Support/pip/pip.conf")
        files = [PurePosixPath(path) for path in [*shared, "/etc/xdg/pip/pip.conf", "/etc/pip.conf", *own, f"{prefix}/pip.conf"]]
    if named:
        files.append(PureWindowsPath(named) if system == "Windows" else PurePosixPath(named))
    return files


def read_pip_options(files: Iterable[PurePath]) -> Dict[str, str]:
    """Return pip's options for installing (``index-url``, ``find-links``, ...) from its configuration files."""
    options: Dict[str, str] = {}
    for file in files:
        parser = configparser.RawConfigParser()
        try:
            parser.read(str(file), encoding="utf-8")
        except (configparser.Error, UnicodeDecodeError, OSError):  # pip itself complains about it; here other sources remain
            continue
        for section in ("global", "download", "install"):
            if parser.has_section(section):
                options.update({name.replace("_", "-"): value for name, value in parser.items(section) if value})
    return options


def uv_environment(environ: Mapping[str, str], system: str, sources: PackageSources, data_folder: PurePath) -> Dict[str, str]:
    """Return the environment variables for uv; addresses go here and not into its arguments, which every user of the machine can read."""
    variables = worker_environment(environ, system)
    variables.update({name: environ[name] for name in _KEPT_UV_VARIABLES if environ.get(name)})
    variables.update(
        NO_COLOR="1",
        UV_NO_PROGRESS="1",
        UV_CACHE_DIR=environ.get("UV_CACHE_DIR") or str(data_folder / "cache"),
        UV_PYTHON_INSTALL_DIR=environ.get("UV_PYTHON_INSTALL_DIR") or str(data_folder / "python"),
        UV_PYTHON_INSTALL_BIN="0",
        UV_PYTHON_INSTALL_REGISTRY="0",
    )
    if sources.extra_indexes:
        # pip treats all indexes alike; what was configured for it only works so. Versions and hashes are pinned.
        variables.setdefault("UV_INDEX_STRATEGY", "unsafe-best-match")
    named = {
        "UV_DEFAULT_INDEX": sources.index,
        "UV_INDEX": " ".join(sources.extra_indexes),
        "UV_FIND_LINKS": ",".join(sources.find_links),
        "UV_INSECURE_HOST": environ.get("UV_INSECURE_HOST", "") or " ".join(sources.trusted_hosts),
        "SSL_CERT_FILE": sources.certificate,
        "HTTPS_PROXY": sources.proxy,
        "HTTP_PROXY": sources.proxy,
        "NO_PROXY": sources.no_proxy,
        "UV_PYTHON_INSTALL_MIRROR": sources.python_mirror,
    }
    for name in ("https_proxy", "http_proxy", "ALL_PROXY", "all_proxy", "no_proxy", "SSL_CERT_FILE"):
        variables.pop(name, None)
    variables.update({name: value for name, value in named.items() if value})
    if not sources.certificate:
        # A company's own certificate lies in the system's store, not in the list that is built into uv.
        variables.setdefault("UV_SYSTEM_CERTS", "1")
    return variables


def _own_certificate(environ: Mapping[str, str]) -> str:
    """Return ``SSL_CERT_FILE`` unless QGIS's start script set it: its list lacks the certificates of the system's store."""
    file = environ.get("SSL_CERT_FILE", "")
    root = environ.get("OSGEO4W_ROOT", "")
    return "" if root and file.lower().replace("/", "\\").startswith(root.lower().replace("/", "\\")) else file


def _python_mirror(wheel_folder: str) -> str:
    folder = Path(wheel_folder).expanduser() / "python"
    return folder.absolute().as_uri() if wheel_folder and folder.is_dir() else ""


def _first(*values: Optional[str]) -> str:
    return next((value.strip() for value in values if value and value.strip()), "")


def _words(*texts: Optional[str]) -> Tuple[str, ...]:
    return tuple(word for text in texts if text for word in text.split())
