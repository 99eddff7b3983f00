"""Dynamic time warping distances of many pairs of short sequences at once.

Here the sequence is a spectrum: warping runs along the bands (methods/tlcm.md section 6). With squared costs,
``D[i, j] = (a_i - b_j)^2 + min(D[i-1, j], D[i, j-1], D[i-1, j-1])``, and the distance is the root of the last entry; no window, no
penalty, no normalisation (as dtaidistance 2.3 without pruning).
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from ..engine.blocks import available_cpus

if TYPE_CHECKING:  # at run time late, inside functions: torch takes a second, and a job should say something first
    import torch

CHUNK_CPU: Final = 1 << 12  # pairs at a time: the working set of ten bands (1.5 MB) stays in the cache of a core
CHUNK_GPU: Final = 1 << 20  # about 400 MB of device memory for ten bands
CHUNKS_AT_ONCE: Final = 64  # a thread works on: a twentieth of a second, so that a cancel is obeyed soon

Floats = NDArray[np.float64]
Chunks = list[tuple[slice, slice]]


def _keep_going() -> None:
    return None


def dtw(a: NDArray[np.floating], b: NDArray[np.floating], device: str = "cpu", check: Callable[[], None] = _keep_going) -> Floats:
    """Return the distances (N,) of N pairs of sequences.

    Args:
        a: (N, n) and
        b: (N, m) values; their lengths may differ.
        device: torch device. "mps" has no double precision: there the distances are exact to about six digits only.
        check: called between chunks; may raise to stop.

    Raises:
        ValueError: the arrays do not fit together.
    """
    if a.ndim != 2 or b.ndim != 2 or len(a) != len(b) or not a.shape[1] or not b.shape[1]:
        raise ValueError(f"pairs of sequences expected, got {a.shape} and {b.shape}")
    chunk = CHUNK_CPU if device == "cpu" else CHUNK_GPU
    result = np.empty(len(a))
    for start in range(0, len(a), chunk):
        check()
        part = slice(start, start + chunk)
        if device == "cpu":
            result[part] = _along_diagonals(_columns(a[part]), _columns(b[part]))
        else:
            result[part] = _row_by_row(_tensor(a[part], device), _tensor(b[part], device))
    return result


def mean_dtw(a: NDArray[np.floating], b: NDArray[np.floating], device: str = "cpu", check: Callable[[], None] = _keep_going) -> float:
    """Return the mean distance over all pairs of one of the (N, n) and one of the (M, m) sequences, NaN if there are none.

    Memory does not grow with N * M; the result does not depend on the number of threads.
    """
    pairs = len(a) * len(b)
    if not pairs:
        return float("nan")
    if device == "cpu":
        return _sum_on_threads(_columns(a), _columns(b), check) / pairs
    import torch

    left, right = _tensor(a, device), _tensor(b, device)
    total = 0.0
    for start in range(0, pairs, CHUNK_GPU):
        check()
        pair = torch.arange(start, min(start + CHUNK_GPU, pairs), device=left.device)
        total += float(_row_by_row(left[:, pair // len(b)], right[:, pair % len(b)]).sum())
    return total / pairs


def _columns(values: NDArray[np.floating]) -> Floats:
    """Return (N, n) values as (n, N): pairs lie side by side in memory."""
    return np.ascontiguousarray(np.asarray(values, np.float64).T)


def _sum_on_threads(a: Floats, b: Floats, check: Callable[[], None]) -> float:
    """Return the sum of the distances of all pairs of one of (n, N) and one of (m, M) sequences."""

    def add(chunks: Chunks) -> list[float]:
        space = np.empty(4 * (len(a) + 1) * CHUNK_CPU)
        return [float(_along_diagonals(a[:, i, np.newaxis], b[:, np.newaxis, j], space).sum()) for i, j in chunks]

    sums: list[float] = []
    with ThreadPoolExecutor(available_cpus()) as pool:
        for chunks in _portions(_chunks(a.shape[1], b.shape[1]), CHUNKS_AT_ONCE * available_cpus()):
            check()
            sums += [value for part in pool.map(add, _portions(chunks, CHUNKS_AT_ONCE)) for value in part]
    return math.fsum(sums)


def _chunks(first: int, second: int) -> Chunks:
    """Cut all pairs of so many sequences into rectangles of at most ``CHUNK_CPU`` pairs."""
    width = min(second, CHUNK_CPU)
    height = CHUNK_CPU // width
    starts = itertools.product(range(0, first, height), range(0, second, width))
    return [(slice(top, top + height), slice(left, left + width)) for top, left in starts]


def _portions(chunks: Chunks, size: int) -> list[Chunks]:
    return [chunks[start : start + size] for start in range(0, len(chunks), size)]


def _along_diagonals(a: Floats, b: Floats, space: Floats | None = None) -> Floats:
    """Return the distances of sequences (n, ...) and (m, ...), of all pairs that their other axes span.

    The entries of a diagonal of D need only those of the two before it: it is computed for all entries and pairs at once. ``space``: at
    least 4 (n + 1) numbers a pair, to work in.
    """
    n, m = len(a), len(b)
    shape = (n + 1, *np.broadcast_shapes(a.shape[1:], b.shape[1:]))
    space = np.empty((4, *shape)) if space is None else space[: 4 * math.prod(shape)].reshape(4, *shape)
    space[:3] = np.inf
    before, last, now, cost = space  # entry i of D at i + 1: none lies above the first
    before[0] = 0
    backwards = b[::-1]
    for diagonal in range(n + m - 1):
        low, high = max(0, diagonal - m + 1), min(n, diagonal + 1)
        costs, best = cost[: high - low], now[low + 1 : high + 1]
        np.subtract(a[low:high], backwards[m - 1 - diagonal + low : m - 1 - diagonal + high], out=costs)
        np.multiply(costs, costs, out=costs)
        np.minimum(last[low + 1 : high + 1], last[low:high], out=best)
        np.minimum(best, before[low:high], out=best)
        np.add(best, costs, out=best)
        now[low] = np.inf
        now[high + 1 : high + 2] = np.inf
        before, last, now = last, now, before
    distances: Floats = np.sqrt(last[n])
    return distances


def _tensor(values: NDArray[np.floating], device: str) -> torch.Tensor:
    """Return (N, n) values as (n, N) on the device."""
    import torch

    kind = np.float32 if device.startswith("mps") else np.float64
    return torch.from_numpy(np.ascontiguousarray(np.asarray(values, kind).T)).to(device)


def _row_by_row(a: torch.Tensor, b: torch.Tensor) -> NDArray[np.floating]:
    """Return the distances (N,) of sequences (n, N) and (m, N), row by row of D for all pairs at once."""
    import torch

    row = torch.cumsum((a[0] - b) ** 2, dim=0)  # the first row has one way only
    for value in a[1:]:
        cost = (value - b) ** 2
        best = row.clone()  # from above; from the second column on, or from above left
        torch.minimum(row[1:], row[:-1], out=best[1:])
        row = cost
        row[0] += best[0]
        for column in range(1, len(row)):
            row[column] += torch.minimum(best[column], row[column - 1])
    distances: NDArray[np.floating] = torch.sqrt(row[-1]).cpu().numpy()
    return distances
