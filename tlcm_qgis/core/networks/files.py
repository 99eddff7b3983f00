"""Networks as files: weights as safetensors, the settings of the network in the header; nothing in a file can name code."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from safetensors import SafetensorError, safe_open

from ..outputs import staged
from ..spec.errors import InputError
from ..spec.json_file import UNEXPECTED, need, parse_json
from ..spec.messages import tr
from . import build

if TYPE_CHECKING:  # at run time late, inside functions: a job should say something first
    import torch

HEADER_KEY: Final = "tlcm:network"  # one key alone: safetensors writes several in any order


def save_network(path: Path, network: torch.nn.Module, config: Mapping[str, Any]) -> None:
    """Write the weights of a network; the file is whole or absent, and the same weights give the same bytes.

    Args:
        path: of the file.
        network: on any device, in any mode.
        config: what ``networks.build`` made it from, "name" included.

    Raises:
        OutputError: the file cannot be written.
    """
    content = network_bytes(network, config)
    with staged(path) as part:
        part.write_bytes(content)


def network_bytes(network: torch.nn.Module, config: Mapping[str, Any]) -> bytes:
    """Return what ``save_network`` writes."""
    from safetensors.torch import save

    tensors = {key: tensor.detach().cpu().contiguous() for key, tensor in network.state_dict().items()}
    return save(tensors, {HEADER_KEY: json.dumps(dict(config), sort_keys=True)})


def load_network(path: Path) -> tuple[torch.nn.Module, dict[str, Any]]:
    """Return a network, on the CPU and ready to predict (``eval``), and what ``networks.build`` made it from.

    Raises:
        InputError: the file is missing or holds no network.
    """
    try:
        return _read(path)
    except OSError as error:
        raise InputError(
            tr("{file} cannot be read: {reason}."),
            tr("Copy the whole folder again, or train the model again."),
            file=path,
            reason=error.strerror or error,
        ) from error
    except (SafetensorError, RuntimeError, *UNEXPECTED) as error:
        raise InputError(
            tr("{file} is damaged: it holds no network."), tr("Copy the whole folder again, or train the model again."), file=path
        ) from error


def _read(path: Path) -> tuple[torch.nn.Module, dict[str, Any]]:
    import torch

    with path.open("rb"), safe_open(path, "pt") as file:
        config = need(dict, parse_json((file.metadata() or {})[HEADER_KEY]))
        tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118 no mapping
    with torch.device("meta"):  # a header that asks for a giant must not take the memory
        expected = build(**config).state_dict()
    found, wanted = ({key: (value.shape, value.dtype) for key, value in state.items()} for state in (tensors, expected))
    if found != wanted:
        raise ValueError("weights of another network")
    network = build(**config, seed=0)
    network.load_state_dict(tensors)
    return network.eval(), config
