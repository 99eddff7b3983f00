"""Which packages, exactly, the managed worker environment consists of."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

LOCK_FILE = Path(__file__).resolve().parent / "requirements.lock"
# torch has a build for every kind of graphics card, so its hash cannot be in the lock; its version can.
TORCH_VERSION = "2.13.0"
PYTHON_VERSION = "3.11"
_KEY_DIGITS = 12


def environment_key(lock: bytes, torch_version: str = TORCH_VERSION, python_version: str = PYTHON_VERSION) -> str:
    """Return the name of the environment made from a lock: another lock, torch or Python gives another environment.

    Line ends do not count: a checkout on Windows has other ones.
    """
    text = lock.replace(b"\r\n", b"\n") + f"torch=={torch_version} python=={python_version}\n".encode("ascii")
    return hashlib.sha256(text).hexdigest()[:_KEY_DIGITS]


@lru_cache(maxsize=1)
def current_key() -> str:
    """Return the key of the environment that this version of the plugin needs."""
    return environment_key(LOCK_FILE.read_bytes())
