"""Warping distances: a wrong one keeps changed samples or drops good ones on every date."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from golden_numbers import golden

from tlcm_qgis.core.migration import dtw as module
from tlcm_qgis.core.migration.dtw import dtw, mean_dtw
from tlcm_qgis.core.spec.errors import Cancelled
from tlcm_qgis.core.worker.context import JobContext


def plain_dtw(a: np.ndarray, b: np.ndarray) -> float:
    """Return the distance as its definition says, entry by entry."""
    table = np.full((len(a) + 1, len(b) + 1), np.inf)
    table[0, 0] = 0
    for i, x in enumerate(a, 1):
        for j, y in enumerate(b, 1):
            table[i, j] = (x - y) ** 2 + min(table[i - 1, j], table[i, j - 1], table[i - 1, j - 1])
    return float(np.sqrt(table[-1, -1]))


@pytest.mark.parametrize(("first", "second", "expected"), [("a", "b", "dist"), ("a_len12", "b_len7", "dist_len12_len7")])
def test_equals_the_reference(first: str, second: str, expected: str) -> None:
    """Other distances, other samples: nothing could be compared with the published method."""
    pairs = golden("dtw/pairs.npz")
    np.testing.assert_allclose(dtw(pairs[first], pairs[second]), pairs[expected], rtol=0, atol=1e-9)


@pytest.mark.parametrize(("n", "m"), [(1, 1), (1, 5), (5, 1), (4, 4), (10, 3)])
def test_equals_the_definition(n: int, m: int) -> None:
    """Stacks of one or two bands, and sequences of different length, are measured like any other."""
    rng = np.random.default_rng(n * 10 + m)
    a, b = rng.random((20, n)), rng.random((20, m))
    np.testing.assert_allclose(dtw(a, b), [plain_dtw(x, y) for x, y in zip(a, b, strict=True)], rtol=1e-12)


def test_equal_spectra_have_no_distance() -> None:
    """Where nothing changed at all, pruning in some libraries says infinite."""
    a = np.random.default_rng(0).integers(0, 10_000, (500, 10)).astype(np.float64)
    assert not dtw(a, a).any()


def test_does_not_depend_on_the_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    """Results that change with the memory of the machine."""
    rng = np.random.default_rng(0)
    a, b = rng.random((50, 10)), rng.random((50, 10))
    whole, mean = dtw(a, b), mean_dtw(a, b)
    monkeypatch.setattr(module, "CHUNK_CPU", 7)
    assert np.array_equal(whole, dtw(a, b))
    assert mean_dtw(a, b) == pytest.approx(mean, rel=1e-12)


def test_does_not_depend_on_the_number_of_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Thresholds, and so samples, that differ from machine to machine."""
    rng = np.random.default_rng(0)
    a, b = rng.random((700, 10)), rng.random((500, 10))
    means = []
    for cpus in (1, 2, 5):
        monkeypatch.setattr(module, "available_cpus", lambda cpus=cpus: cpus)
        means.append(mean_dtw(a, b))
    assert means[0] == means[1] == means[2]


def test_mean_is_over_all_pairs() -> None:
    """Class distances from matched pairs only would depend on the order of the samples."""
    rng = np.random.default_rng(1)
    a, b = rng.random((7, 4)), rng.random((3, 4))
    assert mean_dtw(a, b) == pytest.approx(np.mean([plain_dtw(x, y) for x in a for y in b]))


def test_no_pairs_have_no_mean() -> None:
    """An empty class is not a class at distance zero."""
    assert np.isnan(mean_dtw(np.zeros((0, 4)), np.ones((3, 4))))
    assert dtw(np.zeros((0, 4)), np.zeros((0, 4))).shape == (0,)


def test_arrays_must_fit() -> None:
    """A mixed-up call is found at once."""
    with pytest.raises(ValueError, match="pairs of sequences"):
        dtw(np.zeros((3, 4)), np.zeros((2, 4)))


def test_can_be_cancelled() -> None:
    """A cancel during the class distances of a large layer is obeyed."""
    event = threading.Event()
    event.set()
    with pytest.raises(Cancelled):
        mean_dtw(np.ones((10, 4)), np.ones((10, 4)), "cpu", JobContext([].append, event).check_cancelled)


def test_gpu_gives_the_same_distances() -> None:
    """The same samples are kept whether a GPU is there or not."""
    torch = pytest.importorskip("torch")
    if not torch.cuda.is_available():
        pytest.skip("no CUDA device on this machine")
    rng = np.random.default_rng(0)
    a, b = rng.random((1000, 10)), rng.random((1000, 10))
    np.testing.assert_allclose(dtw(a, b, "cuda"), dtw(a, b), rtol=1e-13)
