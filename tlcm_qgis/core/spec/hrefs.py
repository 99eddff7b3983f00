"""Where the files named in stack.json and series.json are: references relative to the file's folder, on every system."""

from __future__ import annotations

import os
import re
from pathlib import Path
from types import ModuleType
from typing import Callable
from urllib.parse import unquote, urlsplit

_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")  # at least two letters before the colon: C:/ is a drive
_USER = re.compile(r"(?<=://)[^/\s?#\"'<>]*@")
_QUERY = re.compile(r"((?:[A-Za-z][A-Za-z0-9+.-]+://|/vsi)[^?\"'<>\n]*\?)([^\s\"'<>]*)")
HIDDEN = "***"
_DRIVE = re.compile(r"[A-Za-z]:[\\/]")


def is_remote(href: str) -> bool:
    """Return whether ``href`` is a URL or a GDAL virtual path, which is never resolved against a folder."""
    return (bool(_URL.match(href)) and not href.lower().startswith("file://")) or href.startswith("/vsi")


def hide_credentials(text: str) -> str:
    """Return a URL, or a text that holds some, without users, passwords and the values behind a question mark (signatures)."""
    shown = _USER.sub(HIDDEN + "@", text)
    return _QUERY.sub(lambda found: found.group(1) + "&".join(map(_hide_value, found.group(2).split("&"))), shown)


def _hide_value(part: str) -> str:
    name, equals, _ = part.partition("=")
    return f"{name}={HIDDEN}" if equals else HIDDEN if name else name


def resolve_href(href: str, folder: str | Path, exists: Callable[[str], bool] = os.path.exists, flavour: ModuleType = os.path) -> str:
    """Return the absolute path (or URL) of ``href``, found in a file of ``folder``.

    Args:
        href: URL, ``file://`` URL, absolute path of any system, or path relative to ``folder``.
        folder: absolute folder of the file that holds the reference.
        exists: tells whether a path is there; it decides between a name that really holds ``%20`` and an encoded blank.
        flavour: ``os.path`` of the system (``ntpath`` or ``posixpath`` in tests).
    """
    if is_remote(href):
        return href
    if href.lower().startswith("file://"):
        return _from_file_url(href, flavour)
    if _DRIVE.match(href) or href.startswith("\\\\") or flavour.isabs(href):
        candidates = [href]
    else:
        candidates = [flavour.normpath(flavour.join(str(folder), href))]
        if "\\" in href:  # written by another tool on Windows
            candidates.append(flavour.normpath(flavour.join(str(folder), href.replace("\\", "/"))))
    candidates += [unquote(candidate) for candidate in candidates if "%" in candidate]
    return str(next((candidate for candidate in candidates if exists(candidate)), candidates[0]))


def _from_file_url(href: str, flavour: ModuleType) -> str:
    parts = urlsplit(href)
    path = unquote(parts.path)
    if re.match(r"/[A-Za-z]:", path):
        path = path[1:]
    elif parts.netloc and parts.netloc.lower() != "localhost":
        path = f"//{parts.netloc}{path}"
    return str(flavour.normpath(path)) if flavour is not os.path or not _DRIVE.match(path) else path


def relative_href(target: str, folder: str | Path, flavour: ModuleType = os.path) -> str:
    """Return ``target`` as it is written into a file of ``folder``: relative with forward slashes.

    URLs stay as they are; a target on another drive stays absolute.
    """
    if is_remote(target):
        return target
    path, base = flavour.abspath(target), flavour.abspath(str(folder))
    if not flavour.normcase(path).startswith(flavour.normcase(base) + flavour.sep):
        # ".." from a folder behind a link would lead elsewhere; the file itself keeps its name even if it is a link
        path = flavour.join(flavour.realpath(flavour.dirname(path)), flavour.basename(path))
        base = flavour.realpath(base)
    try:
        return str(flavour.relpath(path, base)).replace(flavour.sep, "/")
    except ValueError:  # no relative path leads to another drive
        return str(path).replace(flavour.sep, "/")
