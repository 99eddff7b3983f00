"""JSON files that come from outside, read so that whatever they hold can be told in a sentence."""

from __future__ import annotations

import errno
import json
import math
import stat
from pathlib import Path
from typing import Any, Final, Type, Union

# A stack of 5,000 dates with 12 files each takes 40 MB; what is larger is another file that was chosen by mistake.
MAXIMUM_BYTES: Final = 256 * 2**20
_SHOWN: Final = 160
# What comes out when values of unknown type and size are taken for what they should be. Catch it around parsing, and nothing else.
UNEXPECTED: Final = (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError)


def read_json(file: Path) -> Any:
    """Return the content of a JSON file in UTF-8 or another Unicode encoding that its first bytes tell.

    Raises:
        OSError: it cannot be read, or is no file.
        ValueError: it is no JSON, is nested too deeply or larger than ``MAXIMUM_BYTES``.
    """
    found = file.stat()
    if not stat.S_ISREG(found.st_mode):  # a pipe would never end
        raise OSError(errno.EINVAL, "it is no file", str(file))
    if found.st_size > MAXIMUM_BYTES:
        raise ValueError(f"{file} has {found.st_size} bytes")
    return parse_json(file.read_bytes())


def parse_json(content: Union[bytes, str]) -> Any:
    """Return what JSON says; raises ``ValueError`` if it is none or nested too deeply."""
    try:
        return json.loads(content)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def reason_of(error: Exception) -> str:
    """Return in a few words what one of ``UNEXPECTED`` says is wrong with a document."""
    text = f"{error.args[0]} is missing" if isinstance(error, KeyError) and error.args else str(error) or type(error).__name__
    return " ".join(text.split())[:_SHOWN].rstrip(".")


def need(kind: Type[Any], value: Any) -> Any:
    """Return ``value`` if it is of this type (``True`` is no number); raises ``TypeError`` otherwise."""
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise TypeError(f"{value!r:.60} is not of type {kind.__name__}")
    return value


def finite(value: Any) -> float:
    """Return a number; raises ``TypeError`` or ``ValueError`` if it is none, or not finite."""
    number = float(value)
    if isinstance(value, bool) or not math.isfinite(number):
        raise ValueError(f"{value!r:.60} is not a finite number")
    return number


def whole(value: Any, lowest: int, highest: int) -> int:
    """Return a whole number between ``lowest`` and ``highest``; raises ``TypeError`` or ``ValueError`` if it is none."""
    number = finite(value)
    if number != int(number) or not lowest <= number <= highest:
        raise ValueError(f"{value!r:.60} is not a whole number from {lowest} to {highest}")
    return int(number)
