"""What tells remote images from others without downloading them."""

from __future__ import annotations

import itertools
from collections.abc import Container, Iterable
from functools import partial
from typing import Any

from ..spec.hrefs import hide_credentials, is_remote
from .open_rasters import RasterPool
from .remote import RemoteImageError, persistently
from .stack_model import RasterFile


def remote_fingerprints(files: Iterable[tuple[str, RasterFile]], pool: RasterPool) -> dict[str, dict[str, Any]]:
    """Return a hash of the header of every remote image, by its URL without password and signature.

    Args:
        files: date and file; local files are left out.
        pool: opens them.

    Raises:
        RemoteImageError: a server does not give one; the sentence names the date.
    """
    found: dict[str, dict[str, Any]] = {}
    for key, href in dict.fromkeys((key, file.href) for key, file in files if is_remote(file.href)):
        try:
            found[_free_name(hide_credentials(href), found)] = persistently(href, partial(_fingerprint, href, pool))
        except RemoteImageError as error:
            raise error.of_date(key) from error
    return found


def _fingerprint(href: str, pool: RasterPool) -> dict[str, Any]:
    with pool.borrow(href) as raster:
        return raster.fingerprint()


def _free_name(name: str, taken: Container[str]) -> str:
    """Return ``name``, with a number if it is taken: URLs may differ only in what must not be told."""
    return next(free for number in itertools.count(1) if (free := name if number == 1 else f"{name} ({number})") not in taken)
