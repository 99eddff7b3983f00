"""Images on web servers and in cloud stores: what is tried again, and what is said when a server does not give what it should."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from typing import Any, Final, TypeVar

from ..spec.errors import InputError
from ..spec.hrefs import is_remote
from ..spec.messages import Message, tr

# GDAL repeats single requests that a busy server refuses, but gives up on connections that break, and on servers that are away
# for longer. Then the image is opened anew after these waits; who waits a whole night need not find a job that ended in the evening.
WAITS_S: Final = (1.0, 5.0, 20.0)

_STATUS: Final = re.compile(r"HTTP (?:response code|error code) ?: ?(\d{3})")
_CURL: Final = re.compile(r"(?:CURL error|curl): ?([^\n]+)", re.I)
_RANGES: Final = "Range downloading not supported"
_NOT_NOW: Final = (408, 425, 429)  # other codes from 400 to 499 mean that the same request will not be answered later either

Result = TypeVar("Result")


class UnreadableImage(InputError):
    """An image cannot be opened or read; ``file`` says which."""

    @property
    def file(self) -> str:
        """Path or URL."""
        return str(self.message.values["file"])

    def of_date(self, key: str) -> UnreadableImage:
        """Return the error with the date of the image beside its name, which need not hold it."""
        return self.of_image(f"{self.file} ({key})")

    def of_image(self, file: str) -> UnreadableImage:
        """Return the same error of another image."""
        return type(self)(self.message.text, self.remedy.text, **{**self.message.values, "file": file})


class RemoteImageError(UnreadableImage):
    """A server does not give an image, or a part of it."""

    @property
    def is_passing(self) -> bool:
        """Whether the same request may be answered later."""
        return bool(self.message.values["is_passing"])


# Servers that failed to the last, and what was said of them: no other thread waits for them as long again.
_lost: Final[dict[str, RemoteImageError]] = {}


def remote_error(href: str, error: BaseException, *, reading: bool) -> RemoteImageError:
    """Return the error for an exception of rasterio at the image at a URL; ``reading``: when its header had been read well."""
    told = list(_chain(error))
    found = next((match for text in told if (match := _STATUS.search(text))), None)
    status = int(found.group(1)) if found else 0
    values: dict[str, Any] = {"file": href, "status": status, "is_passing": False}
    if any(_RANGES in text for text in told):
        return RemoteImageError(
            tr("{file} cannot be read: its server sends whole files only, and images are not downloaded whole."),
            tr("Use a server that answers range requests, or download the images."),
            **values,
        )
    if status in (401, 403):
        return RemoteImageError(
            tr("{file} cannot be read: the server refuses access (HTTP {status})."),
            tr("Check user and password, or get new URLs if signed ones have expired."),
            **values,
        )
    if 400 <= status < 500 and status not in _NOT_NOW:
        return RemoteImageError(
            tr("{file} cannot be read: the server does not have it (HTTP {status})."),
            tr("Correct the URL, or make the stack without it."),
            **values,
        )
    values["is_passing"] = True
    remedy = tr("Run the same job again when the server answers: finished dates stay.")
    if status:
        return RemoteImageError(tr("{file} cannot be read: the server is busy or broken (HTTP {status})."), remedy, **values)
    short = Message(tr("less came than was asked for")) if reading else None
    failed = next((match.group(1).rstrip(".!") for text in told if (match := _CURL.search(text))), short)
    if failed:
        text = tr("{file} cannot be read: the server does not answer, or breaks off ({reason}).")
        return RemoteImageError(text, remedy, reason=failed, **values)
    return RemoteImageError(
        tr("{file} cannot be read: {reason}."),
        tr("Look at the URL in a browser: the server may send a page in place of the image, or a part of it."),
        reason=told[0].rstrip(".!"),
        **values,
    )


def _chain(error: BaseException | None) -> Iterator[str]:
    """Yield what an exception and those that led to it say."""
    while error is not None:
        yield str(error)
        error = error.__cause__ or error.__context__


def persistently(href: str, read: Callable[[], Result], pause: Callable[[float], None] = time.sleep) -> Result:
    """Return what ``read`` gives; if a server fails, ask it again after each of ``WAITS_S``.

    Args:
        href: path or URL of the image that ``read`` opens and reads.
        read: raises ``UnreadableImage``.
        pause: waits for so many seconds.

    Raises:
        UnreadableImage: the image is local, the server refuses it for good, or it still fails at last.
    """
    if not is_remote(href):
        return read()
    server = href.partition("://")[2].partition("/")[0]
    for seconds in (*WAITS_S, None):
        try:
            result = read()
        except RemoteImageError as error:
            if not error.is_passing:
                raise
            if server in _lost:
                raise _lost[server].of_image(error.file) from error
            if seconds is None:
                _lost[server] = error
                raise
            pause(seconds)
        else:
            _lost.pop(server, None)
            return result
    raise AssertionError("the last attempt returns or raises")
