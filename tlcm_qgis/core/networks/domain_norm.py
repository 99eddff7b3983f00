"""Normalisation across sensors: one batch normalisation with statistics of its own for every domain (methods/lovecs.md section 1).

Images of two sensors differ in brightness and contrast long before they differ in what they show. Each domain is normalised by its own
statistics, the weights in between are shared. ``replace_batch_norm`` makes such a network of any, ``plain_batch_norm`` the way back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

import torch
from torch import nn
from torch.nn import functional

DOMAINS: Final = ("source", "target")
STATISTICS: Final = ("running_mean", "running_var")
AFFINE: Final = ("weight", "bias")


class DomainNorm(nn.Module):
    """A batch normalisation with running statistics for every domain; use that of your dimension.

    It normalises by the domain that ``domain`` names, at first the first. In training, values are normalised by mean and variance of the
    batch, and the running statistics of this domain alone follow. Where a batch has one value a channel, which has no spread, it is
    normalised by the running statistics of the domain, which stay as they are (batch normalisation of torch stops with an error).

    The first domain holds the one pair of scale and shift, under the keys ``weight_source`` and ``bias_source``. ``num_batches_tracked`` is
    there for other programs; it never grows.

    Attributes:
        num_features, eps, momentum, affine, track_running_stats: as in torch's batch normalisation.
        domains: the names.
        affine_target: whether every domain has a scale and shift of its own, and uses it.
    """

    ranks: tuple[int, ...] = ()  # dimensions that an input can have

    def __init__(
        self,
        num_features: int,
        eps: float = 1e-5,
        momentum: float = 0.1,
        affine: bool = True,
        *,
        domains: Sequence[str] = DOMAINS,
        affine_target: bool = False,
        published_start: bool = False,
        device: torch.device | str | None = None,
        dtype: torch.dtype | None = None,
    ) -> None:
        """Make a layer without any experience: mean 0, variance 1 in every domain.

        Args:
            num_features: channels.
            eps: added to the variance.
            momentum: weight of a batch in the running statistics.
            affine: whether there are scale and shift at all.
            domains: different names, made of letters, digits and underscores.
            affine_target: give every domain a scale and shift of its own. The published layer makes that of the target and never uses it.
            published_start: draw the scale from 0 to 1; else it is 1, as in a batch normalisation.
            device: of the tensors.
            dtype: of the tensors.

        Raises:
            ValueError: the names of the domains are not usable.
        """
        super().__init__()
        self.domains = tuple(domains)
        usable = all(name.isidentifier() for name in self.domains)
        if not self.domains or not usable or len(set(self.domains)) < len(self.domains):
            raise ValueError(f"domains need different names of letters, digits and underscores, not {', '.join(map(repr, domains))}")
        self.num_features, self.eps, self.momentum = num_features, eps, momentum
        self.affine, self.track_running_stats = affine, True
        self.affine_target = affine and affine_target
        self._domain = self.domains[0]
        make: dict[str, Any] = {"device": device, "dtype": dtype}
        for domain in (self.domains if self.affine_target else self.domains[:1]) if affine else ():
            scale = torch.rand(num_features, **make) if published_start else torch.ones(num_features, **make)
            self.register_parameter(f"weight_{domain}", nn.Parameter(scale))
            self.register_parameter(f"bias_{domain}", nn.Parameter(torch.zeros(num_features, **make)))
        for name, start in zip(STATISTICS, (torch.zeros, torch.ones), strict=True):
            for domain in self.domains:
                self.register_buffer(f"{name}_{domain}", start(num_features, **make))
        self.register_buffer("num_batches_tracked", torch.tensor(0, dtype=torch.long, device=device))

    @property
    def domain(self) -> str:
        """The domain that images are normalised by. Another can be set; ``ValueError`` if there is none of this name."""
        return self._domain

    @domain.setter
    def domain(self, name: str) -> None:
        _need_domain(self, name)
        self._domain = name

    @property
    def running_mean(self) -> torch.Tensor:
        """Of the active domain (channels,)."""
        return self.of("running_mean", self._domain)

    @property
    def running_var(self) -> torch.Tensor:
        """Of the active domain (channels,)."""
        return self.of("running_var", self._domain)

    @property
    def weight(self) -> torch.Tensor | None:
        """The scale (channels,) that the active domain uses; ``None`` without one."""
        return self.of("weight", self._domain) if self.affine else None

    @property
    def bias(self) -> torch.Tensor | None:
        """The shift (channels,) that the active domain uses; ``None`` without one."""
        return self.of("bias", self._domain) if self.affine else None

    def of(self, name: str, domain: str) -> torch.Tensor:
        """Return what a domain uses: "running_mean", "running_var", or of an affine layer "weight" or "bias"."""
        own = name in STATISTICS or self.affine_target
        found: torch.Tensor = getattr(self, f"{name}_{domain if own else self.domains[0]}")
        return found

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        """Return the values (N, channels, ...), normalised.

        Raises:
            ValueError: they have other dimensions than this layer is for.
        """
        if values.ndim not in self.ranks:
            raise ValueError(f"{type(self).__name__} takes {' or '.join(map(str, self.ranks))} dimensions, not {values.ndim}")
        learns = self.training and values.numel() > self.num_features
        return functional.batch_norm(
            values, self.running_mean, self.running_var, self.weight, self.bias, learns, self.momentum if learns else 0.0, self.eps
        )

    def extra_repr(self) -> str:
        """Return what torch prints of the layer."""
        return f"{self.num_features}, eps={self.eps}, momentum={self.momentum}, affine={self.affine}, domains={self.domains}"

    def _load_from_state_dict(self, state_dict: Mapping[str, Any], prefix: str, *others: Any) -> None:
        """Take over the tensors under ``prefix``; those of a batch normalisation go to every domain."""
        own = {key: value for key, value in state_dict.items() if key.startswith(prefix)}
        if f"{prefix}running_mean_{self.domains[0]}" not in own:
            for name in (*AFFINE, *STATISTICS):
                value = own.get(prefix + name)
                wanted = [key for key in (f"{prefix}{name}_{domain}" for domain in self.domains) if hasattr(self, key.removeprefix(prefix))]
                if value is not None and wanted:
                    del own[prefix + name]
                    own.update({key: value.clone() for key in wanted})  # apart: torch can make them the tensors of the layer itself
            own.setdefault(f"{prefix}num_batches_tracked", self.num_batches_tracked)  # old programs do not write it
        super()._load_from_state_dict(own, prefix, *others)


class DomainNorm1d(DomainNorm):
    """Of (N, channels) or (N, channels, L)."""

    ranks = (2, 3)


class DomainNorm2d(DomainNorm):
    """Of (N, channels, H, W)."""

    ranks = (4,)


class DomainNorm3d(DomainNorm):
    """Of (N, channels, D, H, W)."""

    ranks = (5,)


_KINDS: Final = ((nn.BatchNorm1d, DomainNorm1d), (nn.BatchNorm2d, DomainNorm2d), (nn.BatchNorm3d, DomainNorm3d))
_Norm = nn.BatchNorm1d | nn.BatchNorm2d | nn.BatchNorm3d


def has_batch_norm(network: nn.Module) -> bool:
    """Return whether ``replace_batch_norm`` would exchange anything."""
    return any(_replaceable(layer) for layer in network.modules())


def replace_batch_norm(network: nn.Module, domains: Sequence[str] = DOMAINS, affine_target: bool = False) -> nn.Module:
    """Exchange every batch normalisation for one with statistics of every domain, at first those that it had.

    The network gives the same scores as before in every domain; the parameters stay the same objects, on their device. Layers that keep no
    running statistics stay.

    Args:
        network: changed in place.
        domains: the first is the active one.
        affine_target: whether every domain has a scale and shift of its own, see ``DomainNorm``.

    Returns:
        The network; where it is itself a batch normalisation, what stands for it.

    Raises:
        ValueError: the names of the domains are not usable, or a layer weights all its batches alike (``momentum=None``). Nothing has
            changed then.
    """
    DomainNorm(1, domains=domains)  # or its error
    for layer in network.modules():
        if _replaceable(layer) and getattr(layer, "momentum", None) is None:
            raise ValueError("a batch normalisation without momentum has no form with several domains")
    return _exchanged(network, _replaceable, lambda layer: _with_domains(layer, domains, affine_target))


def plain_batch_norm(network: nn.Module, domain: str) -> nn.Module:
    """Exchange every normalisation by domain for a batch normalisation with what one domain uses: the way back.

    Args:
        network: changed in place.
        domain: whose statistics, scale and shift are kept.

    Returns:
        The network; where it is itself such a layer, what stands for it.

    Raises:
        ValueError: a layer has no domain of this name; nothing has changed then.
    """
    for layer in domain_norms(network):
        _need_domain(layer, domain)
    return _exchanged(network, lambda layer: isinstance(layer, DomainNorm), lambda layer: _without_domains(layer, domain))


def set_domain(network: nn.Module, name: str) -> None:
    """Have every layer with domains normalise by one of them.

    Raises:
        ValueError: a layer has no domain of this name; nothing has changed then.
    """
    layers = list(domain_norms(network))
    for layer in layers:
        _need_domain(layer, name)
    for layer in layers:
        layer.domain = name


@torch.no_grad()
def copy_statistics(network: nn.Module, source: str, target: str) -> None:
    """Overwrite the running statistics of one domain, and its scale and shift if it has its own, by those of another.

    Raises:
        ValueError: a layer lacks one of the domains; nothing has changed then.
    """
    layers = list(domain_norms(network))
    for layer in layers:
        _need_domain(layer, source)
        _need_domain(layer, target)
    for layer in layers:
        for name in (*STATISTICS, *(AFFINE if layer.affine_target else ())):
            layer.of(name, target).copy_(layer.of(name, source))


def domain_norms(network: nn.Module) -> Iterator[DomainNorm]:
    """Yield the layers with domains."""
    return (layer for layer in network.modules() if isinstance(layer, DomainNorm))


def _need_domain(layer: DomainNorm, name: str) -> None:
    if name not in layer.domains:
        raise ValueError(f"there is no domain {name!r}; there are {', '.join(layer.domains)}")


def _replaceable(layer: nn.Module) -> bool:
    return isinstance(layer, _Norm) and layer.running_mean is not None


def _exchanged(network: nn.Module, chosen: Callable[[nn.Module], bool], make: Callable[[Any], nn.Module]) -> nn.Module:
    """Return the network with other layers in place of the chosen ones; a layer that stands in several places gets one successor."""
    successors = {layer: make(layer) for layer in network.modules() if chosen(layer)}
    for parent in list(network.modules()):
        for name, child in parent._modules.items():
            if child in successors:
                parent._modules[name] = successors[child]
    return successors.get(network, network)


def _with_domains(layer: _Norm, domains: Sequence[str], affine_target: bool) -> DomainNorm:
    kind = next(own for torch_own, own in _KINDS if isinstance(layer, torch_own))
    mean, variance = layer.running_mean, layer.running_var
    if mean is None or variance is None or layer.momentum is None:
        raise ValueError("this batch normalisation keeps no running statistics")
    made = kind(layer.num_features, layer.eps, layer.momentum, layer.affine, domains=domains, affine_target=affine_target)
    for domain in made.domains:
        setattr(made, f"running_mean_{domain}", mean.clone())
        setattr(made, f"running_var_{domain}", variance.clone())
        for name in AFFINE if layer.affine else ():
            known = getattr(layer, name)
            if domain == made.domains[0]:
                setattr(made, f"{name}_{domain}", known)
            elif made.affine_target:
                setattr(made, f"{name}_{domain}", nn.Parameter(known.detach().clone(), known.requires_grad))
    if layer.num_batches_tracked is not None:
        made.num_batches_tracked = layer.get_buffer("num_batches_tracked").clone()
    return made.train(layer.training)


def _without_domains(layer: DomainNorm, domain: str) -> _Norm:
    kind = next(torch_own for torch_own, own in _KINDS if isinstance(layer, own))
    made: _Norm = kind(layer.num_features, layer.eps, layer.momentum, layer.affine)
    for name in STATISTICS:
        setattr(made, name, layer.of(name, domain).clone())
    for name in AFFINE if layer.affine else ():
        setattr(made, name, layer.of(name, domain))
    made.num_batches_tracked = layer.get_buffer("num_batches_tracked").clone()
    return made.train(layer.training)
