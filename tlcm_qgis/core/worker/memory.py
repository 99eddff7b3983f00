"""How the C library hands out memory."""

from __future__ import annotations

import ctypes
import platform
from functools import cache
from typing import Any, Final

_M_ARENA_MAX: Final = -8  # of malloc.h
ARENAS: Final = 1


@cache
def _glibc() -> Any:
    """Return the C library, ``None`` where it is another one."""
    return ctypes.CDLL(None) if platform.libc_ver()[0] == "glibc" else None


def share_free_memory() -> None:
    """Let all threads take from one pool: glibc gives each of them its own, and what one has freed the others cannot use.

    The threads that read, compute and write pass blocks on to each other; a third of the memory would lie idle. Blocks are large and
    few: nobody waits for the pool.
    """
    if _glibc() is not None:
        _glibc().mallopt(_M_ARENA_MAX, ARENAS)


def return_free_memory() -> None:
    """Give the system back what was freed between blocks that are still in use; takes milliseconds."""
    if _glibc() is not None:
        _glibc().malloc_trim(0)
