"""How GDAL behaves in the worker, decided in one place."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Final

from .spec.hrefs import is_remote

DEFAULTS: Final[Mapping[str, str]] = {
    # Nothing may be written beside the user's images, whatever a driver finds worth keeping (see OPEN_LOCAL).
    "GDAL_PAM_ENABLED": "NO",
    # GDAL's own default grows with the machine; a job's memory should not. This holds a row of 256-pixel blocks of four Sentinel-2 tiles
    # with 10 bands; twice as much made composites no faster.
    "GDAL_CACHEMAX": "256",
    # Cloud stores refuse a request now and then (429, 503); GDAL repeats it after 1, 2 and 4 s, and stack.remote takes over from there.
    "GDAL_HTTP_MAX_RETRY": "3",
    "GDAL_HTTP_RETRY_DELAY": "1",
    # A server that takes a request and never answers must not hold a job for ever. There is no limit for a request as a whole
    # (GDAL_HTTP_TIMEOUT): over a slow link a row of tiles takes minutes.
    "GDAL_HTTP_CONNECTTIMEOUT": "20",
    "GDAL_HTTP_LOW_SPEED_TIME": "15",
    "GDAL_HTTP_LOW_SPEED_LIMIT": "100",
    "GDAL_HTTP_MERGE_CONSECUTIVE_RANGES": "YES",
}

# While a local input is opened, what others said about it in .aux.xml (coordinate system, nodata) is read. It is opened read-only and
# nothing is computed on it that GDAL would write back.
OPEN_LOCAL: Final[Mapping[str, str]] = {"GDAL_PAM_ENABLED": "YES"}
# Side files of remote images would cost a request each; cloud-optimised files have everything inside. Names that end in something else
# than .tif are not refused (CPL_VSIL_CURL_ALLOWED_EXTENSIONS stays unset): signed URLs end in their signature. What a server said is
# forgotten when an image is closed, else GDAL would not ask it again after a failure. What was fetched is kept, 25 MB a file; local files
# the system keeps anyway.
OPEN_REMOTE: Final[Mapping[str, str]] = {
    "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",
    "CPL_VSIL_CURL_NON_CACHED": "/vsicurl/:/vsis3/:/vsigs/:/vsiaz/:/vsiadls/:/vsioss/:/vsiswift/",
    "VSI_CACHE": "TRUE",
}


def configure_gdal() -> None:
    """Set the defaults for the whole process; what the environment says already is kept. May be called again."""
    for name, value in DEFAULTS.items():
        os.environ.setdefault(name, value)


def open_options(href: str) -> Mapping[str, str]:
    """Return the GDAL configuration under which the input at a path or URL is opened."""
    return OPEN_REMOTE if is_remote(href) else OPEN_LOCAL
