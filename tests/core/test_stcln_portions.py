"""STCLN in little memory: pixels compared without a table of all pairs, and maps made in portions."""

from __future__ import annotations

import pytest
import torch
from largest_tensor import Largest
from stcln_networks import CLOSE, chance, lived_in, numbers, seen, series

from tlcm_qgis.core.networks import stcln, stcln_encoder
from tlcm_qgis.core.networks.stcln import attended


def _compared(shown: torch.Tensor | None) -> list[list[torch.Tensor]]:
    """Return values and gradients of the attention between pixels: as the product computes it, and as its formula says."""
    found = []
    for plain in (False, True):
        leaves = [
            numbers(2, 30, 3, 8),
            numbers(2, 3, 8, 30, seed=4),
            numbers(2, 30, 8, seed=5),
            numbers(8, 8, seed=6),
            numbers(8, 8, seed=7),
        ]
        for leaf in leaves:
            leaf.requires_grad_()
        features, maps, values, first, second = leaves
        kept = torch.ones(2, 30, 3, dtype=torch.bool) if shown is None else shown
        maps_shown = maps * kept.permute(0, 2, 1)[:, :, None]
        if plain:
            queries = ((features * kept[..., None]) @ first.T).flatten(2)  # conv1, then all dates in a row
            keys = torch.einsum("ec,blcn->blen", second, maps_shown).flatten(1, 2)
            likeness = (queries @ keys / 8**0.5).masked_fill(~kept.any(-1)[:, None], -torch.inf)
            result = (likeness.softmax(-1) @ values) * kept.any(-1, keepdim=True)
        else:
            result = attended(features, maps_shown, values, first.T @ second / 8**0.5, shown)
        (result * numbers(2, 30, 8, seed=8)).sum().backward()
        found.append([result.detach(), *(leaf.grad for leaf in leaves)])
    return found


@pytest.mark.parametrize("pairs", [1, 60 * 7, 10**6])
@pytest.mark.parametrize("masked", [False, True])
def test_pixels_are_compared_exactly_in_portions(monkeypatch: pytest.MonkeyPatch, pairs: int, masked: bool) -> None:
    """Values and gradients: rows one by one, in sevens with two left over, all at once."""
    monkeypatch.setattr(stcln, "PORTION_PAIRS", pairs)
    shown = chance(0.5, 2, 30, 3) if masked else None
    assert shown is None or not shown.any(-1).all()
    found, expected = _compared(shown)
    for one, other in zip(found, expected, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("learning", [False, True])
def test_the_table_of_all_pairs_of_pixels_never_exists(monkeypatch: pytest.MonkeyPatch, learning: bool) -> None:
    """256 x 256 pixels would take 17 GB."""
    monkeypatch.setattr(stcln, "PORTION_PAIRS", 1024 * 16)
    network = lived_in()
    with Largest() as largest, torch.set_grad_enabled(learning):
        scores = network(numbers(1, 2, 3, 32, 32), torch.arange(2.0)[None])
        if learning:
            scores.sum().backward()
    assert 0 < largest.numbers < 1024 * 1024 // 4


@pytest.mark.parametrize("per_date", [False, True])
@pytest.mark.parametrize("masked", [False, True])
def test_portions_of_a_map_are_those_of_the_whole(monkeypatch: pytest.MonkeyPatch, per_date: bool, masked: bool) -> None:
    network = lived_in(per_date=per_date)
    images, positions = series()
    present = chance(0.6, 2, 5, 6, 7) if masked else None
    expected = network(images, positions, present).detach()
    for tokens, pixels in ((1, 1), (55, 100)):
        monkeypatch.setattr(stcln_encoder, "PORTION_TOKENS", tokens)
        monkeypatch.setattr(stcln_encoder, "PORTION_PIXELS", pixels)
        torch.testing.assert_close(seen(network, images, positions, present), expected, **CLOSE)


def test_pixels_that_add_nothing_to_each_other_are_not_missed() -> None:
    """Where the weight of the others is 0, as at the beginning, maps do without them; training must not."""
    network = lived_in()
    network.l.data.zero_()
    images, positions = series()
    scores = network(images, positions)
    torch.testing.assert_close(seen(network, images, positions), scores.detach(), **CLOSE)
    scores.square().sum().backward()
    assert float(network.l.grad.abs()) > 0
