"""From what uv, pip, Python and the operating system say to one sentence that tells the user what to do."""

from __future__ import annotations

import errno
import re
from typing import NamedTuple, Tuple

from ..core.spec.errors import EnvironmentProblem
from ..core.spec.messages import tr


class _Rule(NamedTuple):
    pattern: str
    text: str
    remedy: str


_OWN_PYTHON = tr("Or name a Python environment of your own in the settings of the plugin (or in the variable TLCM_PYTHON).")

DISK_FULL = (
    tr("The disk is full: {detail}."),
    tr("Free some space (see the size that the set-up shows), then set the worker environment up again; what was fetched is kept."),
)
NO_PERMISSION = (
    tr("A file or folder of the worker environment cannot be written: {detail}."),
    tr("Check that you may write there and that no QGIS still uses the environment (on Windows also the virus scanner), then try again."),
)
_SERVER_CERTIFICATE = tr("The certificate of the package server is not trusted: {detail}.")
_SERVER_DATE = tr("By the clock of this computer, the certificate of the package server is not valid now: {detail}.")
_SERVER_REFUSES = tr("The package server refuses access: {detail}.")
_SERVER_AWAY = tr("The package server cannot be reached: {detail}.")
_SERVER_BREAKS = tr("The connection to the package server broke off: {detail}.")
_NETWORK = tr(
    "Check the network connection (and the proxy in QGIS: Settings > Options > Network), then try again; what was fetched is kept."
)
_SERVER_LACKS = tr("The package index does not have a package that is needed: {detail}.")
# The order counts: a failed download names the network, and inside it the proxy or the certificate that is the true cause.
_RULES: Tuple[_Rule, ...] = (
    _Rule(r"No space left on device|os error (?:28|112)\b|not enough space on the disk|The disk is full|Disk quota exceeded", *DISK_FULL),
    _Rule(
        r"Hash mismatch|DO NOT MATCH THE HASHES|THESE PACKAGES DO NOT MATCH",
        tr("A package that was fetched is not the one that this plugin was tested with: {detail}."),
        tr("Try again later; if it stays so, ask who runs your package server: it changes files, or something on the way does."),
    ),
    _Rule(
        r"proxy authorization required|Proxy Authentication Required|\b407\b",
        tr("The proxy wants a user name and a password: {detail}."),
        tr("Enter them in QGIS: Settings > Options > Network > Proxy, then try again."),
    ),
    _Rule(
        r"tunnel error|Tunnel connection failed|ProxyError|Cannot connect to proxy|proxy (?:server|connection)",
        tr("The proxy cannot be reached or refuses: {detail}."),
        tr("Check it in QGIS: Settings > Options > Network > Proxy (or the variable HTTPS_PROXY), then try again."),
    ),
    _Rule(
        r"certificate (?:is )?not (?:yet )?valid|certificate (?:has )?expired|NotValidYet|CertExpired",
        _SERVER_DATE,
        tr("Check date and time of this computer; if they are right, whoever runs the server or the company proxy has to renew it."),
    ),
    _Rule(
        r"invalid peer certificate|CERTIFICATE_VERIFY_FAILED|certificate verify failed|UnknownIssuer|SSLError|SSL handshake|self.signed",
        _SERVER_CERTIFICATE,
        tr("Behind a company proxy, set the variable SSL_CERT_FILE to your company's certificate file and start QGIS again."),
    ),
    _Rule(
        r"\b40[13]\b|Unauthorized|Forbidden|credentials are valid",
        _SERVER_REFUSES,
        tr("Check the address, user name and password of the package index that is configured for pip or uv."),
    ),
    _Rule(
        r"(?:no wheels? with a matching|has no wheels|no usable wheels|no matching distribution|is not a supported wheel|not compatible with)",
        tr("There is no package for this system: {detail}."),
        _OWN_PYTHON,
    ),
    _Rule(
        r"No interpreter found|Python downloads are|Failed to download `?\S*cpython|python-build-standalone",
        tr("Python 3.11 was not found and could not be fetched: {detail}."),
        tr("Install Python 3.11, or connect to the network, then try again. Or name a Python environment of your own in the settings."),
    ),
    _Rule(
        r"end of file before message length|unexpected end of file|error decoding response body|IncompleteRead|connection closed before",
        _SERVER_BREAKS,
        _NETWORK,
    ),
    _Rule(
        r"dns error|failed to lookup|Connection refused|Connection reset|tcp connect error|timed? ?out|Name or service not known"
        r"|Temporary failure in name|Network is unreachable|No route to host|error sending request|NewConnectionError|URLError|getaddrinfo"
        r"|Host .* not found|Failed to fetch",
        _SERVER_AWAY,
        _NETWORK,
    ),
    _Rule(
        r"No solution found|there is no version of|No matching distribution|was not found in the package registry|\b404\b",
        _SERVER_LACKS,
        tr("Check the package index that is configured for pip or uv; a mirror must offer all packages of the Python Package Index."),
    ),
    _Rule(
        r"Permission denied|os error (?:13|5|30|20|32|1)\b|PermissionError|Access is denied|Read-only file system|Operation not permitted"
        r"|Directory not empty",
        *NO_PERMISSION,
    ),
    _Rule(
        r"GLIBC_\d",
        tr("This operating system is too old for the packages: {detail}."),
        _OWN_PYTHON,
    ),
    _Rule(
        r"DLL load failed|WinError (?:126|1114)\b|0xC0000135|VCRUNTIME140",
        tr("A system library does not load: {detail}."),
        tr("Install the Microsoft Visual C++ runtime (vc_redist.x64), restart QGIS, then try again."),
    ),
    _Rule(
        r"future feature annotations is not defined|SyntaxError|requires Python|needs Python 3",
        tr("This Python is too old for the worker: {detail}."),
        tr("Name a Python 3.11 or newer, or use the environment that the plugin sets up."),
    ),
)
_CREDENTIALS = re.compile(r"(?<=://)[^/@\s'\"`]+@")


def explain(output: str) -> EnvironmentProblem:
    """Return the problem behind the output of a program that failed."""
    clean = strip_credentials(output)
    for rule in _RULES:
        found = re.search(rule.pattern, clean, re.IGNORECASE)
        if found:
            return EnvironmentProblem(rule.text, rule.remedy, detail=_line_around(clean, found.start()))
    return EnvironmentProblem(
        tr("The worker environment could not be set up. The last lines of the log are:\n{log}\n"),
        tr("Try again; if it stays so, please report it with the copied diagnostics."),
        log="\n".join(clean.strip().splitlines()[-12:]) or "-",
    )


def is_fault_of_server(problem: EnvironmentProblem) -> bool:
    """Tell whether another package server might help."""
    return problem.message.text in (_SERVER_CERTIFICATE, _SERVER_DATE, _SERVER_REFUSES, _SERVER_AWAY, _SERVER_BREAKS, _SERVER_LACKS)


def explain_os_error(error: OSError) -> EnvironmentProblem:
    """Return the problem behind a file operation that failed."""
    detail = f"{error.filename}: {error.strerror}" if error.filename else (error.strerror or str(error))
    full = error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)) or getattr(error, "winerror", None) == 112
    return EnvironmentProblem(*(DISK_FULL if full else NO_PERMISSION), detail=detail)


def strip_credentials(text: str) -> str:
    """Return ``text`` without the user names and passwords of addresses in it."""
    return _CREDENTIALS.sub("***@", text)


def _line_around(text: str, position: int) -> str:
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    line = text[start : end if end >= 0 else len(text)].strip()
    return re.sub(r"^(?:error|cause|hint|ERROR):?\s*", "", line).rstrip(".")[:400]
