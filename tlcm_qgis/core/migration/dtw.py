"""Dynamic time warping distances of many pairs of short sequences at once.

Here the sequence is a spectrum: warping runs along the bands (methods/tlcm.md section 6). With squared costs,
``D[i, j] = (a_i - b_j)^2 + min(D[i-1, j], D[i, j-1], D[i-1, j-1])``, and the distance is the root of the last entry; no window, no
penalty, no normalisation (as dtaidistance 2.3 without pruning).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:  # at run time late, inside functions: torch takes a second, and a job should say something first
    import torch

CHUNK_CPU: Final = 1 << 14  # pairs at a time: the working set of ten bands (about 5 MB) stays in the cache
CHUNK_GPU: Final = 1 << 20  # about 400 MB of device memory for ten bands

Floats = NDArray[np.float64]


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
        result[part] = _dtw_chunk(_sequences(a[part], device), _sequences(b[part], device))
    return result


def mean_dtw(a: NDArray[np.floating], b: NDArray[np.floating], device: str = "cpu", check: Callable[[], None] = _keep_going) -> float:
    """Return the mean distance over all pairs of one of the (N, n) and one of the (M, m) sequences, NaN if there are none.

    Memory does not grow with N * M.
    """
    pairs = len(a) * len(b)
    if not pairs:
        return float("nan")
    import torch

    left, right = _sequences(a, device), _sequences(b, device)
    chunk = CHUNK_CPU if device == "cpu" else CHUNK_GPU
    total = 0.0
    for start in range(0, pairs, chunk):
        check()
        pair = torch.arange(start, min(start + chunk, pairs), device=left.device)
        total += float(_dtw_chunk(left[:, pair // len(b)], right[:, pair % len(b)]).sum())
    return total / pairs


def _sequences(values: NDArray[np.floating], device: str) -> torch.Tensor:
    """Return (N, n) values as (n, N) on the device: pairs lie side by side in memory."""
    import torch

    kind = np.float32 if device.startswith("mps") else np.float64
    return torch.from_numpy(np.ascontiguousarray(np.asarray(values, kind).T)).to(device)


def _dtw_chunk(a: torch.Tensor, b: torch.Tensor) -> NDArray[np.floating]:
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
