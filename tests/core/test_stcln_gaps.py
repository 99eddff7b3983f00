"""STCLN on images with gaps: what was not observed is as if it were not there."""

from __future__ import annotations

import pytest
import torch
from stcln_networks import CLOSE, chance, lived_in, numbers, seen, series

from tlcm_qgis.core.networks.stcln import attended


@pytest.mark.parametrize("per_date", [False, True])
@pytest.mark.parametrize("training", [False, True])
def test_what_is_all_present_is_as_published(per_date: bool, training: bool) -> None:
    network = lived_in(per_date=per_date, dropout=0.0).train(training)
    images, positions = series()
    with torch.no_grad():
        assert torch.equal(network(images, positions), network(images, positions, torch.ones(2, 5, 6, 7, dtype=torch.bool)))


@pytest.mark.parametrize("per_date", [False, True])
@pytest.mark.parametrize("training", [False, True])
def test_absent_dates_are_as_if_they_were_not_in_the_series(per_date: bool, training: bool) -> None:
    """Padding must change neither the map nor, in training, the statistics of the normalisations."""
    padded, plain = (lived_in(per_date=per_date, dropout=0.0).train(training) for _ in range(2))
    images, positions = series()
    present = torch.ones(2, 5, 6, 7, dtype=torch.bool)
    present[:, [1, 4]] = False
    images[:, 1], images[:, 4] = torch.nan, 1e6
    rest = [0, 2, 3]
    found, expected = padded(images, positions, present), plain(images[:, rest], positions[:, rest])
    torch.testing.assert_close(found[:, :, rest] if per_date else found, expected, **CLOSE)
    assert found.isfinite().all()
    for key, value in padded.state_dict().items():
        torch.testing.assert_close(value, plain.state_dict()[key], **CLOSE)


def test_each_pixel_sees_its_own_dates_alone() -> None:
    """Clouds hide other dates at every pixel; the normalisation and the attention of a pixel know those that are left."""
    encoder = lived_in().utae
    images, positions = series()
    present = chance(0.6, 2, 5, 6, 7)
    with torch.no_grad():
        features, maps = encoder(images, positions, present)
        compared = 0
        for b, row, col in ((b, row, col) for b in range(2) for row in range(6) for col in range(7)):
            own = present[b, :, row, col]
            if own.any():
                alone = encoder.temporal_encoder(maps[b, own, :, row, col][None, None], positions[b, own][None], None)
                torch.testing.assert_close(features[b, row, col, own], alone[0, 0], **CLOSE)
                compared += int(own.sum() < 5)
    assert compared > 60


@pytest.mark.parametrize("per_date", [False, True])
def test_what_is_stored_where_nothing_was_observed_does_not_matter(per_date: bool) -> None:
    network = lived_in(per_date=per_date)
    images, positions = series()
    present = chance(0.6, 2, 5, 6, 7)
    found = [seen(network, images.masked_fill(~present[:, :, None], value), positions, present) for value in (0.0, -7e5, torch.nan)]
    assert torch.equal(found[0], found[1]) and torch.equal(found[0], found[2])
    assert not torch.allclose(found[0], seen(network, images, positions))


def test_a_pixel_without_dates_changes_no_other() -> None:
    """It takes no part in the comparison of pixels either."""
    taken = torch.arange(42) % 7 < 5
    shown = chance(0.7, 2, 42, 5) & taken[:, None]
    shown[:, taken, 0] = True
    features, maps = numbers(2, 42, 5, 16), numbers(2, 5, 16, 42, seed=4) * shown.permute(0, 2, 1)[:, :, None]
    best, fold = numbers(2, 42, 16, seed=5), numbers(16, 16, seed=6) / 4
    found = attended(features, maps, best, fold, shown)
    expected = attended(features[:, taken], maps[..., taken], best[:, taken], fold, shown[:, taken])
    torch.testing.assert_close(found[:, taken], expected, **CLOSE)
    assert not found[:, ~taken].any()


@pytest.mark.parametrize("per_date", [False, True])
def test_a_crop_without_any_date_gives_numbers_and_gradients(per_date: bool) -> None:
    """Blocks over the sea, or crops under one cloud."""
    network = lived_in(per_date=per_date).train()
    images, positions = series()
    present = torch.zeros(2, 5, 6, 7, dtype=torch.bool)
    assert seen(network.eval(), images, positions, present).isfinite().all()
    present[1, 2, 3, 3] = True
    network.train()(images, positions, present).sum().backward()
    assert all(parameter.grad.isfinite().all() for parameter in network.parameters() if parameter.grad is not None)
