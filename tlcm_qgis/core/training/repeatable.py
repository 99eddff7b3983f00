"""The same numbers again: torch's own generators, threads and the choice of its operations, put back as they were afterwards."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import torch

_THREADS: Final = torch.get_num_threads()  # as torch chose them; mapping leaves one, and sums of other numbers of threads round otherwise
_CUBLAS: Final = "CUBLAS_WORKSPACE_CONFIG"
_REFUSALS: Final = ("does not have a deterministic implementation", _CUBLAS)  # in what torch says when an operation is not repeatable


@contextmanager
def repeatable(device: torch.device, deterministic: bool) -> Iterator[None]:
    """Keep what is drawn inside from the generators of others, and with ``deterministic`` let torch refuse what it cannot repeat."""
    before, threads = torch.get_deterministic_debug_mode(), torch.get_num_threads()
    workspace = os.environ.get(_CUBLAS)
    gpus = [torch.cuda.current_device() if device.index is None else device.index] if device.type == "cuda" else []
    with torch.random.fork_rng(gpus):
        try:
            torch.set_num_threads(_THREADS)
            if deterministic:
                os.environ[_CUBLAS] = workspace or ":4096:8"
                torch.set_deterministic_debug_mode("error")  # as use_deterministic_algorithms, which loads a compiler too
            yield
        finally:
            torch.set_num_threads(threads)
            torch.set_deterministic_debug_mode(before)
            if workspace is None:
                os.environ.pop(_CUBLAS, None)


def is_refusal(error: Exception) -> bool:
    """Return whether torch refused an operation because it cannot repeat it; none after ``allow_others``."""
    return torch.are_deterministic_algorithms_enabled() and any(words in str(error) for words in _REFUSALS)


def allow_others() -> None:
    """Let torch use operations that it cannot repeat."""
    torch.set_deterministic_debug_mode("default")
