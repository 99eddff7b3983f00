"""How the C library hands out memory."""

from __future__ import annotations

import ctypes
import platform
from typing import Final

_M_ARENA_MAX: Final = -8  # of malloc.h
ARENAS: Final = 1


def share_free_memory() -> None:
    """Let all threads take from one pool: glibc gives each of them its own, and what one has freed the others cannot use.

    The threads that read, compute and write pass blocks on to each other; a third of the memory would lie idle. Blocks are large and
    few: nobody waits for the pool.
    """
    if platform.libc_ver()[0] == "glibc":
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, ARENAS)
