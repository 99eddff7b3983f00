"""Normalisation by domain: the published numbers, any network of the registry there and back, and batches without a spread."""

from __future__ import annotations

import copy
from collections import OrderedDict
from typing import Any

import pytest
import stcln_networks
import torch
from golden_numbers import golden_file
from torch import nn

from tlcm_qgis.core.networks import build
from tlcm_qgis.core.networks.domain_norm import (
    DomainNorm,
    DomainNorm1d,
    DomainNorm2d,
    DomainNorm3d,
    copy_statistics,
    domain_norms,
    has_batch_norm,
    plain_batch_norm,
    replace_batch_norm,
    set_domain,
)

SAME: dict[str, Any] = {"rtol": 1e-6, "atol": 1e-6}


@pytest.fixture(scope="module")
def published() -> dict[str, Any]:
    content: dict[str, Any] = torch.load(golden_file("lovecs/csn.pt"), weights_only=True)
    return content


class Net(nn.Module):
    """The small network of the published numbers; its last layer is never called."""

    def __init__(self) -> None:
        super().__init__()
        self.c1 = nn.Conv2d(3, 4, 3, padding=1)
        self.bn1 = nn.BatchNorm2d(4)
        self.seq = nn.Sequential(nn.Conv2d(4, 5, 1), nn.BatchNorm2d(5, eps=1e-3, momentum=0.05), nn.ReLU())
        self.b1d = nn.BatchNorm1d(5)

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        maps: torch.Tensor = self.seq(nn.functional.relu(self.bn1(self.c1(images))))
        return maps


def known_net(published: dict[str, Any]) -> Net:
    network = Net()
    network.load_state_dict(published["net_bn_state_dict"])
    return network


def numbers(*shape: int, seed: int = 3) -> torch.Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


def assert_state(network: nn.Module, expected: dict[str, torch.Tensor]) -> None:
    state = network.state_dict()
    assert list(state) == list(expected)
    for key, value in expected.items():
        torch.testing.assert_close(state[key], value, msg=lambda text, key=key: f"{key}: {text}", **SAME)


def lived_in(layer: DomainNorm, seed: int = 1) -> DomainNorm:
    """Give every tensor of a layer values of its own."""
    draw = torch.Generator().manual_seed(seed)
    for value in layer.state_dict().values():
        if value.is_floating_point():
            value.uniform_(0.5, 2, generator=draw)
    return layer


def test_a_layer_goes_through_the_published_steps(published: dict[str, Any]) -> None:
    """Training and prediction in both domains, each with the statistics of the other untouched."""
    layer = DomainNorm2d(4)
    first = published["layer_steps"][0]["state_after"]
    layer.load_state_dict({key: first[key] for key in ("weight_source", "bias_source")}, strict=False)
    for step in published["layer_steps"]:
        layer.train(step["mode"] == "train")
        layer.domain = step["domain"]
        torch.testing.assert_close(layer(step["x"]), step["y"], **SAME)
        assert_state(layer, step["state_after"])
    assert {step["mode"] + step["domain"] for step in published["layer_steps"]} == {
        "trainsource",
        "traintarget",
        "evalsource",
        "evaltarget",
    }


def test_a_new_layer_has_the_published_keys_and_on_demand_the_published_scale(published: dict[str, Any]) -> None:
    assert list(DomainNorm2d(4).state_dict()) == published["init"][0]["keys"]
    assert list(DomainNorm2d(4, affine_target=True).state_dict()) == published["keys_replace_affine_tar_toplevel"]
    assert torch.equal(DomainNorm2d(4).weight_source, torch.ones(4))
    with torch.random.fork_rng(devices=()):
        torch.manual_seed(0)
        drawn = DomainNorm2d(4, published_start=True).weight_source
    torch.testing.assert_close(drawn.detach(), published["init"][0]["init_weight_source"], rtol=0, atol=0)


def test_a_replaced_network_is_the_published_one_through_training_and_copy(published: dict[str, Any]) -> None:
    network = replace_batch_norm(known_net(published))
    assert_state(network, published["after_replace"])
    network.train()
    for domain, images, expected in (("source", "xs", "ys"), ("target", "xt", "yt")):
        set_domain(network, domain)
        torch.testing.assert_close(network(published[images]), published[expected], **SAME)
    assert_state(network, published["after_two_train_passes"])
    network.eval()
    assert not torch.allclose(_scores(network, "target", published), _scores(network, "source", published))
    copy_statistics(network, "source", "target")
    assert_state(network, published["after_copy_target"])
    for domain in ("source", "target"):
        torch.testing.assert_close(_scores(network, domain, published), published[f"eval_{domain}_on_xt"], **SAME)


def _scores(network: nn.Module, domain: str, published: dict[str, Any]) -> torch.Tensor:
    set_domain(network, domain)
    return stcln_networks.seen(network, published["xt"])


def test_a_normalisation_of_series_stays_one(published: dict[str, Any]) -> None:
    """The published one becomes two-dimensional and refuses its input."""
    assert published["replaced_type_of_bn1d"] == "CSNorm2d"
    layer = replace_batch_norm(known_net(published)).b1d
    assert type(layer) is DomainNorm1d
    assert layer(numbers(6, 5)).shape == (6, 5) and layer(numbers(6, 5, 7)).shape == (6, 5, 7)


@pytest.mark.parametrize("strict", [True, False])
def test_weights_of_a_batch_normalisation_go_to_every_domain(published: dict[str, Any], strict: bool) -> None:
    network = replace_batch_norm(Net())
    plain = published["net_bn_state_dict"]
    found = network.load_state_dict(plain, strict=strict)
    assert str(found) == published["load_plain_bn_message"]
    assert_state(network, published["after_load_plain_bn"])
    assert list(plain) == list(published["net_bn_state_dict"])
    again = replace_batch_norm(Net())
    again.load_state_dict(published["after_two_train_passes"], strict=strict)
    assert_state(again, published["after_two_train_passes"])


def test_domains_do_not_share_a_tensor_that_was_loaded_into_both() -> None:
    """Where torch makes the tensors of the file those of the layer, learning in one domain would change the other."""
    state = nn.BatchNorm2d(3).state_dict()
    layer = DomainNorm2d(3)
    layer.load_state_dict(state, assign=True)
    layer(numbers(2, 3, 4, 4) + 5)
    assert layer.running_mean_source.all() and not layer.running_mean_target.any() and not state["running_mean"].any()


def test_what_does_not_fit_is_told_by_its_key() -> None:
    plain = nn.BatchNorm2d(3).state_dict()
    with pytest.raises(RuntimeError, match=r'Missing key.*"weight_source"'):
        DomainNorm2d(3).load_state_dict({key: value for key, value in plain.items() if key != "weight"})
    with pytest.raises(RuntimeError, match=r'Unexpected key.*"more"'):
        DomainNorm2d(3).load_state_dict({**plain, "more": torch.ones(1)})
    with pytest.raises(RuntimeError, match="size mismatch for running_mean_source"):
        DomainNorm2d(4).load_state_dict(plain)
    with pytest.raises(RuntimeError, match=r'Unexpected key.*"weight"'):
        DomainNorm2d(3, affine=False).load_state_dict(plain)
    with pytest.raises(RuntimeError, match=r'Missing key.*"running_mean_radar"'):
        DomainNorm2d(3, domains=("source", "target", "radar")).load_state_dict(DomainNorm2d(3).state_dict())
    old = {key: value for key, value in plain.items() if key != "num_batches_tracked"}
    DomainNorm2d(3).load_state_dict(OrderedDict(old))  # PyTorch before 0.4.1


def registry() -> list[tuple[nn.Module, tuple[torch.Tensor, ...]]]:
    positions = torch.arange(5)[None].repeat(2, 1) * 30.0
    series = (numbers(2, 5, 3, 8, 8), positions)
    stcln: dict[str, Any] = {"bands": 3, "classes": 4, "widths": [4, 16], "layers": 1, "unused": False}
    return [
        (build("patch_cnn", bands=4, classes=5, seed=1), (numbers(6, 4, 7, 7),)),
        (build("patch_resnet", bands=4, classes=5, seed=1), (numbers(6, 4, 7, 7),)),
        (stcln_networks.lived_in(), series),
        (build("stcln_classifier", **stcln, heads=2, summary=True, seed=1), series),
    ]


@pytest.mark.parametrize("index", range(4), ids=["patch_cnn", "patch_resnet", "stcln", "stcln of summaries"])
def test_every_network_gives_the_same_scores_there_and_back(index: int) -> None:
    network, inputs = registry()[index]
    assert has_batch_norm(network)
    network.train()
    with torch.no_grad():
        network(*inputs)  # so that statistics are no longer 0 and 1
    network.eval()
    keys = list(network.state_dict())
    expected = stcln_networks.seen(network, *inputs)
    count = sum(isinstance(layer, nn.modules.batchnorm._BatchNorm) for layer in network.modules())
    network = replace_batch_norm(network)
    assert not has_batch_norm(network) and sum(1 for _ in domain_norms(network)) == count > 0
    assert not network.training and not any(layer.training for layer in network.modules())
    for domain in ("source", "target"):
        set_domain(network, domain)
        torch.testing.assert_close(stcln_networks.seen(network, *inputs), expected, rtol=0, atol=0)
    network.train()
    with torch.no_grad():
        network(*(value * 2 + 1 if number == 0 else value for number, value in enumerate(inputs)))  # the target has its own now
    network.eval()
    adapted = stcln_networks.seen(network, *inputs)
    set_domain(network, "source")
    torch.testing.assert_close(stcln_networks.seen(network, *inputs), expected, rtol=0, atol=0)
    assert not torch.allclose(adapted, expected)
    target = plain_batch_norm(copy.deepcopy(network), "target")
    assert list(target.state_dict()) == keys and not any(domain_norms(target))
    torch.testing.assert_close(stcln_networks.seen(target, *inputs), adapted, rtol=0, atol=0)
    torch.testing.assert_close(stcln_networks.seen(plain_batch_norm(network, "source"), *inputs), expected, rtol=0, atol=0)


def test_a_network_of_one_pixel_learns_after_the_exchange() -> None:
    """The summaries of STCLN look at the statistics of their normalisation themselves."""
    network = registry()[3][0]
    network = replace_batch_norm(network)
    set_domain(network, "target")
    summary = network.summary
    before = copy.deepcopy(summary.norm.state_dict())
    scores = summary(numbers(1, 64))
    scores.sum().backward()
    assert scores.isfinite().all() and summary.linear.weight.grad.any()
    assert all(torch.equal(value, before[key]) for key, value in summary.norm.state_dict().items())


def test_the_root_itself_can_be_exchanged_and_a_layer_in_two_places_stays_one() -> None:
    assert type(replace_batch_norm(nn.BatchNorm3d(2))) is DomainNorm3d
    assert type(plain_batch_norm(DomainNorm1d(2), "source")) is nn.BatchNorm1d
    shared = nn.BatchNorm2d(2)
    network = replace_batch_norm(nn.Sequential(shared, nn.ReLU(), nn.Sequential(shared)))
    assert network[0] is network[2][0] and type(network[0]) is DomainNorm2d
    assert plain_batch_norm(network, "target")[0] is network[2][0]


def test_optimisers_keep_hold_of_the_parameters() -> None:
    """One made before the exchange would learn nothing after it; what is frozen stays so."""
    plain = nn.BatchNorm2d(2, eps=1e-3, momentum=0.01).double()
    plain.bias.requires_grad_(False)
    weight = plain.weight
    layer = replace_batch_norm(plain, affine_target=True)
    assert layer.weight_source is weight and not layer.bias_source.requires_grad and not layer.bias_target.requires_grad
    assert layer.weight_target is not weight and layer.running_var_target.dtype == torch.float64
    assert (layer.eps, layer.momentum, layer.num_features, layer.affine, layer.track_running_stats) == (1e-3, 0.01, 2, True, True)
    back = plain_batch_norm(layer, "source")
    assert back.weight is weight and (back.eps, back.momentum) == (1e-3, 0.01)


def test_layers_without_statistics_stay() -> None:
    """They normalise every image by itself already, whatever the domain."""
    network = nn.Sequential(nn.BatchNorm2d(2, track_running_stats=False), nn.InstanceNorm2d(2))
    assert not has_batch_norm(network)
    assert list(map(type, replace_batch_norm(network))) == [nn.BatchNorm2d, nn.InstanceNorm2d]


def test_three_domains_keep_apart() -> None:
    layer = DomainNorm2d(2, domains=("source", "target", "radar"))
    assert {"running_mean_radar", "running_var_radar"} <= layer.state_dict().keys() and "weight_radar" not in layer.state_dict()
    shifts = {"source": 1.0, "target": 5.0, "radar": -20.0}
    for domain, shift in shifts.items():
        set_domain(layer, domain)
        layer(numbers(4, 2, 8, 8) * 0.1 + shift)
    for domain, shift in shifts.items():
        torch.testing.assert_close(getattr(layer, f"running_mean_{domain}"), torch.full((2,), 0.1 * shift), rtol=0.05, atol=0)
    copy_statistics(layer, "radar", "target")
    assert torch.equal(layer.running_mean_target, layer.running_mean_radar) and not torch.equal(
        layer.running_mean_source, layer.running_mean_radar
    )
    state = nn.BatchNorm2d(2).state_dict()
    layer.load_state_dict(state)
    assert all(torch.equal(getattr(layer, f"running_mean_{domain}"), state["running_mean"]) for domain in shifts)


def test_the_target_uses_its_own_scale_and_shift_and_learns_them(published: dict[str, Any]) -> None:
    """In the published layer they are there and have no effect."""
    case = published["affine_tar"]
    layer = DomainNorm2d(4, affine_target=True)
    for name in ("weight_source", "bias_source", "weight_target", "bias_target"):
        nn.init.constant_(getattr(layer, name), case[name])
    layer.domain = "target"
    found = layer(case["x"])
    standard = (case["y_target_domain"] - case["bias_source"]) / case["weight_source"]
    torch.testing.assert_close(found, standard * case["weight_target"] + case["bias_target"], rtol=1e-5, atol=1e-5)
    found.square().sum().backward()
    assert layer.weight_target.grad.any() and layer.weight_source.grad is None
    copy_statistics(layer, "source", "target")
    assert torch.equal(layer.weight_target, layer.weight_source) and torch.equal(layer.bias_target, layer.bias_source)
    nested = replace_batch_norm(known_net(published), affine_target=True)
    assert "bn1.weight_target" in nested.state_dict() and torch.equal(nested.bn1.weight_target, nested.bn1.weight_source)
    plain = plain_batch_norm(lived_in(layer), "target")
    assert torch.equal(plain.weight, layer.weight_target) and torch.equal(plain.bias, layer.bias_target)


def test_a_layer_without_scale_and_shift_has_none() -> None:
    layer = replace_batch_norm(nn.BatchNorm1d(3, affine=False), affine_target=True)
    assert not list(layer.parameters()) and layer.weight is None and layer.bias is None
    values = numbers(16, 3) * 4 + 2
    torch.testing.assert_close(layer(values).mean(0), torch.zeros(3), rtol=0, atol=1e-6)
    assert plain_batch_norm(layer, "source").weight is None


@pytest.mark.parametrize(("kind", "shape"), [(DomainNorm1d, (1, 3)), (DomainNorm1d, (1, 3, 1)), (DomainNorm2d, (1, 3, 1, 1))])
def test_a_batch_of_one_is_normalised_by_what_is_known(kind: type[DomainNorm], shape: tuple[int, ...]) -> None:
    """A batch normalisation of torch stops here; a variance of one value would be 0, and its unbiased form no number."""
    layer = lived_in(kind(3))
    layer.domain = "target"
    before = copy.deepcopy(layer.state_dict())
    values = numbers(*shape).requires_grad_()
    found = layer(values)
    torch.testing.assert_close(found, layer.eval()(values))
    found.sum().backward()
    assert found.isfinite().all() and values.grad.isfinite().all()
    assert all(torch.equal(value, before[key]) for key, value in layer.state_dict().items())


def test_an_empty_batch_changes_nothing() -> None:
    layer = DomainNorm2d(3)
    assert layer(torch.empty(0, 3, 4, 4)).shape == (0, 3, 4, 4)
    assert layer.running_mean.isfinite().all() and layer.running_var.isfinite().all()


def test_unknown_domains_are_told_and_change_nothing() -> None:
    network = replace_batch_norm(nn.Sequential(nn.BatchNorm2d(2), nn.BatchNorm2d(2)))
    network.append(DomainNorm2d(2, domains=("source", "radar")))
    before = network.state_dict()
    calls = (set_domain, plain_batch_norm, lambda net, name: copy_statistics(net, "source", name))
    for call in calls:
        with pytest.raises(ValueError, match="there is no domain 'target'; there are source, radar"):
            call(network, "target")
    assert [layer.domain for layer in domain_norms(network)] == ["source"] * 3 and list(network.state_dict()) == list(before)
    with pytest.raises(ValueError, match="there is no domain 'sar'"):
        network[0].domain = "sar"


@pytest.mark.parametrize("domains", [(), ("source", "source"), ("a.b",), ("",)])
def test_domains_need_names(domains: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="domains need different names"):
        replace_batch_norm(nn.Sequential(nn.ReLU()), domains)


def test_inputs_of_other_dimensions_and_layers_without_momentum_are_refused() -> None:
    with pytest.raises(ValueError, match="DomainNorm1d takes 2 or 3 dimensions, not 4"):
        DomainNorm1d(3)(numbers(2, 3, 4, 4))
    with pytest.raises(ValueError, match="without momentum"):
        replace_batch_norm(nn.BatchNorm2d(2, momentum=None))
