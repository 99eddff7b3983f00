"""STCLN as a function: images of any size, dates at any position, scores of every date, pixels without padding."""

from __future__ import annotations

import pytest
import torch
from stcln_networks import CLOSE, SMALL, chance, lived_in, numbers, seen, series

from tlcm_qgis.core.networks import build


@pytest.mark.parametrize("size", [(1, 1), (3, 8), (9, 2)])
def test_images_need_not_be_square(size: tuple[int, int]) -> None:
    """Turned over, they give the turned map when the filters are symmetric."""
    network = lived_in()
    for layer in network.modules():
        if isinstance(layer, torch.nn.Conv2d):
            layer.weight.data = (layer.weight + layer.weight.transpose(2, 3)).detach()
    images, positions = numbers(2, 5, 3, *size), series()[1]
    found = seen(network, images, positions)
    assert found.shape == (2, 4, *size)
    torch.testing.assert_close(seen(network, images.transpose(3, 4), positions), found.transpose(2, 3), **CLOSE)


def test_every_date_gets_its_scores() -> None:
    """Those of the date's own features, in the order of the dates."""
    network = lived_in(per_date=True)
    images, positions = series()
    found = seen(network, images, positions)
    assert found.shape == (2, 4, 5, 6, 7)
    features = network.utae(images, positions)[0]
    torch.testing.assert_close(found[1, :, 3, 2, 4], network.dateline(features[1, 2, 4, 3]).detach(), **CLOSE)
    order = [4, 2, 0, 1, 3]
    torch.testing.assert_close(seen(network, images[:, order], positions[:, order]), found[:, :, order], **CLOSE)
    assert set(network.state_dict()) - set(lived_in().state_dict()) == {"dateline.weight", "dateline.bias"}


def test_any_position_counts() -> None:
    """Days since the first image, halves of them, and those beyond the period of the code."""
    network = lived_in()
    images, positions = series()
    found = [seen(network, images, positions + shift) for shift in (0, 0.5, 2000)]
    assert all(scores.isfinite().all() for scores in found)
    assert not torch.allclose(found[0], found[1], **CLOSE) and not torch.allclose(found[0], found[2], **CLOSE)
    assert torch.equal(seen(network, images, positions.round().long()), seen(network, images, positions.round()))


@pytest.mark.parametrize("name", ["stcln_classifier", "stcln_pretrain"])
def test_without_padding_a_pixel_is_what_its_own_surroundings_make_it(name):
    settings = (
        {**SMALL, "padded": False} if name == "stcln_classifier" else {"bands": 3, "widths": [4, 16], "unused": False, "padded": False}
    )
    network = build(name, **settings, seed=1).eval()
    images, positions = numbers(1, 5, 3, 14, 15), torch.arange(5.0)[None] * 16
    present = chance(0.7, 1, 5, 14, 15)
    kept = chance(0.6, 1, 5, 14, 15, seed=4).float()

    def run(rows, cols):
        part = images[..., rows, cols], positions, present[..., rows, cols]
        with torch.no_grad():
            return network(*part) if name == "stcln_classifier" else network(part[0], part[1], kept[..., rows, cols], part[2]).images

    whole = run(slice(0, 14), slice(0, 15))
    assert whole.shape[-2:] == (6, 7)
    for row, col in ((0, 0), (2, 5), (5, 6)):
        alone = run(slice(row, row + 9), slice(col, col + 9))
        torch.testing.assert_close(alone[..., 0, 0], whole[..., row, col], **CLOSE)


def test_without_padding_the_weights_are_the_same():
    padded, bare = (build("stcln_classifier", **SMALL, padded=way, seed=1).eval() for way in (True, False))
    bare.load_state_dict(padded.state_dict())
    images, positions = numbers(2, 4, 3, 16, 16), torch.arange(4.0).expand(2, 4)
    with torch.no_grad():
        inner = padded(images, positions)[..., 4:-4, 4:-4]
        torch.testing.assert_close(bare(images, positions), inner, **CLOSE)
