"""Attention of SL-GT2Net: that of all pairs of tokens, without a table of them."""

from __future__ import annotations

import pytest
import torch
from largest_tensor import Largest
from slgt2_networks import chance, random, sees, small
from slgt2_plain import make_plain

from tlcm_qgis.core.networks import slgt2_attention
from tlcm_qgis.core.networks.slgt2_attention import LocalAttention, attended, averaged


@pytest.mark.parametrize("sparsity", [1, 2, 4])
@pytest.mark.parametrize("masked", [False, True])
@pytest.mark.parametrize("pairs", [1, 10**9])
def test_attention_is_that_of_all_pairs(monkeypatch: pytest.MonkeyPatch, sparsity: int, masked: bool, pairs: int) -> None:
    """Scores and gradients, with windows that do not fit the grid, in portions and at once."""
    monkeypatch.setattr(slgt2_attention, "PORTION_PAIRS", pairs)
    images, present = random(2, 9, 2, 28, 23), chance(0.5, 2, 9, 28, 23) if masked else None
    if present is not None:
        present[0, :5, :, :13] = False
    found = []
    for change in (lambda network: network, make_plain):
        network = change(small(topk_div=sparsity, masked=masked))
        scores = network(images, present)
        (scores * random(*scores.shape, seed=8)).sum().backward()
        found.append([scores.detach(), *(parameter.grad for parameter in network.parameters())])
    for one, other in zip(*found, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-3, atol=1e-4 * float(other.abs().max()))


def test_sparse_attention_is_not_that_of_all() -> None:
    images = random(1, 16, 2, 32, 32)
    found = [sees(small(topk_div=sparsity), images) for sparsity in (1, 2, 4)]
    assert not torch.allclose(found[0], found[1], atol=1e-3) and not torch.allclose(found[1], found[2], atol=1e-3)


@pytest.mark.parametrize("sparsity", [1, 2])
def test_keys_that_are_not_shown_do_not_count(sparsity: int) -> None:
    queries, keys, values = (random(2, 3, 6, 4, seed=seed) for seed in (1, 2, 3))
    shown = torch.tensor([[True, False, True, True, False, True], [False] * 6])
    found = attended(queries, keys, values, sparsity, shown)
    few = [0, 2, 3, 5]
    most = max(1, 6 // sparsity)
    table = queries[:1] @ keys[:1, :, few].mT / 2
    table = torch.where(table >= table.topk(min(most, 4), dim=-1).values[..., -1:], table, -torch.inf)
    torch.testing.assert_close(found[:1], table.softmax(-1) @ values[:1, :, few])
    torch.testing.assert_close(found[1:], attended(queries[1:], keys[1:], values[1:], sparsity))


def test_filled_windows_count_only_as_published() -> None:
    """Where windows fit the grid both forms are the same; elsewhere keys of zero take their part, and only then."""
    local = {masked: LocalAttention(6, 3, ((2, 3, 3), (1, 2, 2), (2, 1, 4)), 1, masked) for masked in (False, True)}
    local[True].load_state_dict(local[False].state_dict())
    for grid, same in (((4, 6, 12), True), ((4, 7, 12), False), ((3, 6, 12), False), ((4, 6, 11), False)):
        found = [layer(random(1, *grid, 6)) for layer in local.values()]
        assert torch.allclose(*found, atol=1e-5) == same


@pytest.mark.parametrize("sparsity", [1, 2])
@pytest.mark.parametrize("learning", [False, True])
@pytest.mark.parametrize("hidden", [False, True])
def test_tables_of_all_pairs_never_exist(monkeypatch: pytest.MonkeyPatch, sparsity: int, learning: bool, hidden: bool) -> None:
    monkeypatch.setattr(slgt2_attention, "PORTION_PAIRS", 1 << 14)
    window = (8, 14, 14)
    local = LocalAttention(8, 1, (window,), sparsity, True)
    tokens, shown = random(1, *window, 8), chance(0.5, 1, *window) if hidden else None
    with Largest() as largest, torch.set_grad_enabled(learning):
        found = local(tokens, shown)
        if learning:
            found.sum().backward()
    assert 0 < largest.numbers < (8 * 14 * 14) ** 2 // 16


@pytest.mark.parametrize("shape", [(1, 1, 1), (2, 3, 3), (4, 6, 6)])
@pytest.mark.parametrize("grid", [(4, 7, 13), (1, 2, 5)])
def test_averages_are_those_of_adaptive_pooling(shape: tuple[int, ...], grid: tuple[int, ...]) -> None:
    tokens = random(2, *grid, 3)
    expected = torch.nn.functional.adaptive_avg_pool3d(tokens.movedim(-1, 1), shape).movedim(1, -1)
    torch.testing.assert_close(averaged(tokens, shape), expected)
