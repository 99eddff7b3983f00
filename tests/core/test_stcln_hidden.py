"""The pre-training of STCLN: what is hidden, and the loss of its reconstruction."""

from __future__ import annotations

import pytest
import torch
from stcln_networks import CLOSE, chance, lived_in, numbers, series

from tlcm_qgis.core.networks.stcln_pretrain import Reconstruction, StclnPretrain, draw_kept, keep_unvegetated


def test_masks_are_drawn_from_their_generator() -> None:
    first, again = (draw_kept((3, 4, 50, 50), 0.3, torch.Generator().manual_seed(7)) for _ in range(2))
    assert torch.equal(first, again) and set(first.unique().tolist()) == {0.0, 1.0}
    assert float(first.mean()) == pytest.approx(0.7, abs=0.02)


def test_crops_are_hidden_where_what_is_seen_of_them_is_green() -> None:
    """Clouds are no vegetation, and no lack of it."""
    kept = torch.zeros(1, 4, 2, 5)
    ndvi = torch.full((1, 4, 2, 5), 0.6)
    ndvi[0, 1, 0] = ndvi[0, 2, 0] = 0.1
    present = torch.ones(1, 4, 2, 5, dtype=torch.bool)
    present[0, 2, 0] = present[0, 3] = False
    assert keep_unvegetated(kept, ndvi).mean(dim=(2, 3)).tolist() == [[0, 1, 1, 0]]
    assert keep_unvegetated(kept, ndvi, present).mean(dim=(2, 3)).tolist() == [[0, 1, 0, 1]]
    assert keep_unvegetated(kept, ndvi, vegetated=0.05).mean(dim=(2, 3)).tolist() == [[0, 0, 0, 0]]
    assert keep_unvegetated(kept, ndvi, share=0.4).mean(dim=(2, 3)).tolist() == [[0, 0, 0, 0]]


def _reconstructed(images: torch.Tensor, kept: torch.Tensor, present: torch.Tensor | None) -> tuple[StclnPretrain, Reconstruction]:
    network = lived_in("stcln_pretrain")
    return network, network(images, series()[1], kept, present)


def test_the_loss_is_that_of_what_is_hidden_and_was_observed() -> None:
    """And nothing of the hidden values, or of those that were not observed, reaches the network."""
    images, kept, present = series()[0], chance(0.6, 2, 5, 6, 7).float(), chance(0.7, 2, 5, 6, 7, seed=4)
    network, found = _reconstructed(images.masked_fill(~present[:, :, None], torch.nan), kept, present)
    hidden = ((kept == 0) & present)[:, :, None].expand_as(images)
    assert found.hidden == int(hidden.sum()) > 0
    expected = (found.images - images)[hidden].square().mean()
    torch.testing.assert_close(found.loss, expected, **CLOSE)
    other = _reconstructed(images + hidden * numbers(2, 5, 3, 6, 7, seed=9), kept, present)[1]
    assert torch.equal(other.images, found.images)
    found.loss.backward()
    assert all(
        parameter.grad is not None and parameter.grad.isfinite().all()
        for key, parameter in network.named_parameters()
        if not key.startswith("midlinear")
    )
    assert float(network.MASK_TOKEN.grad.abs()) > 0


@pytest.mark.parametrize("present", [None, torch.zeros(2, 5, 6, 7, dtype=torch.bool)])
def test_it_is_told_when_nothing_is_hidden(present: torch.Tensor | None) -> None:
    """The loss of 0 is no success: everything was kept, or there was nothing to hide."""
    kept = torch.ones(2, 5, 6, 7) if present is None else torch.zeros(2, 5, 6, 7)
    _, found = _reconstructed(series()[0], kept, present)
    assert found.hidden == 0 and float(found.loss.detach()) == 0
