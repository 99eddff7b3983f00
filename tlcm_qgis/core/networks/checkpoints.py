"""Checkpoints of other programs: state dicts that torch.save or safetensors wrote, and what differs from the network that is wanted.

A checkpoint of PyTorch can name any function of Python. It is read by the reader that builds tensors alone and calls nothing else.
"""

from __future__ import annotations

import io
import re
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeGuard

from ..outputs import staged
from ..spec.errors import InputError, TlcmError
from ..spec.json_file import parse_json
from ..spec.messages import Message, tr
from . import build, network_class

if TYPE_CHECKING:  # at run time late, inside functions: a job should say something first
    import torch

State = dict[str, "torch.Tensor"]
SAFETENSORS: Final = ".safetensors"
WRAPPERS: Final = ("state_dict", "model_state_dict", "model")  # keys under which training programs keep the weights among other things
PREFIXES: Final = ("module.", "backbone.")  # what DataParallel, and the programs of OpenMMLab, put before every key
LISTED: Final = 3  # keys that a message names
DESCRIPTION: Final = "tlcm:model"  # key of our own notes: in the header of safetensors, or among those that PyTorch keeps with a state dict
_NOTES: Final = "_metadata"  # attribute of a state dict where PyTorch keeps the versions of its layers
_HEADER_SIZE: Final = 8  # bytes of safetensors that tell the length of the header behind them
_NAMED: Final = re.compile(r"GLOBAL ([\w.]+)")  # how torch names what a checkpoint asks for and does not get


@dataclass(frozen=True, slots=True)
class StoredWeights:
    """A state dict on the CPU, and what the file says of its model (``write_checkpoint``), read from it unchecked; ``None``: nothing."""

    state: State
    description: Any


def read_checkpoint(path: Path) -> StoredWeights:
    """Return a state dict; numbers of other precision become single.

    A dict that holds the state dict under a usual name is unwrapped, and what training programs put before every key is taken off.

    Raises:
        InputError: the file cannot be read, is no checkpoint, or holds more than tensors.
    """
    try:
        stored = path.read_bytes()  # apart: what reads tensors from a damaged file fails like a damaged disk
    except OSError as error:
        raise InputError(
            tr("{file} cannot be read: {reason}."),
            tr("Check that it exists and that you may read it."),
            file=path,
            reason=error.strerror,
        ) from error
    try:
        content, description = _load(stored, path.suffix.lower())
    except MemoryError:
        raise
    except Exception as error:
        found = _NAMED.search(str(error))
        raise _more_than_tensors(path, found[1]) if found else _no_checkpoint(path) from error
    return StoredWeights(_plain(_unwrapped(content), path), description)


def _load(stored: bytes, suffix: str) -> tuple[Any, Any]:
    """Return what a file holds, and what it says of its model."""
    if suffix == SAFETENSORS:
        from safetensors.torch import load

        content = load(stored)
        header = parse_json(stored[_HEADER_SIZE : _HEADER_SIZE + int.from_bytes(stored[:_HEADER_SIZE], "little")])
        return content, header.get("__metadata__", {}).get(DESCRIPTION)
    import torch

    content = torch.load(io.BytesIO(stored), map_location="cpu", weights_only=True)
    notes = getattr(content, _NOTES, None)
    return content, notes.get(DESCRIPTION) if isinstance(notes, dict) else None


def _unwrapped(content: Any) -> Any:
    if not isinstance(content, dict):
        return content
    inner = next((content[name] for name in WRAPPERS if isinstance(content.get(name), dict)), content)
    for prefix in PREFIXES:
        if inner and all(isinstance(key, str) and key.startswith(prefix) for key in inner):
            inner = {key.removeprefix(prefix): value for key, value in inner.items()}
    return inner


def _plain(content: Any, path: Path) -> State:
    if not isinstance(content, dict) or not content:
        raise _no_checkpoint(path)
    strange = [str(key) for key, value in content.items() if not isinstance(key, str) or not _is_plain(value)]
    if len(strange) == len(content):
        raise _no_checkpoint(path)
    if strange:
        raise _more_than_tensors(path, _listed(strange))
    state = {key: value.detach().float() if value.is_floating_point() else value.detach() for key, value in content.items()}
    unusable = [key for key, value in state.items() if not value.isfinite().all()]
    if unusable:
        raise InputError(
            tr("{file} holds weights that are no finite numbers: {keys}."),
            tr("Choose another checkpoint: the training of this one has failed."),
            file=path,
            keys=_listed(unusable),
        )
    return state


def _is_plain(value: Any) -> TypeGuard[torch.Tensor]:
    """Return whether a value is a tensor of numbers that the file really holds: one number can be spread over any size."""
    import torch

    return (
        isinstance(value, torch.Tensor)
        and value.layout is torch.strided
        and (value.is_floating_point() or value.dtype == torch.int64)
        and value.numel() * value.element_size() <= value.untyped_storage().nbytes()
    )


def recognise(state: Mapping[str, torch.Tensor], name: str, title: str, path: Path) -> dict[str, Any]:
    """Return what ``networks.build`` makes the network of a state dict from, "name" included.

    Args:
        state: its tensors.
        name: of ``networks.NETWORKS``.
        title: what people call it.
        path: where the state dict comes from; errors name it.

    Raises:
        InputError: it is that of another network.
    """
    import torch

    found = {key: tuple(value.shape) for key, value in state.items()}
    config: dict[str, Any] = {"name": name}
    with torch.device("meta"):  # shapes alone: no memory is taken, whatever they are
        try:
            config |= network_class(name).config_of(found)  # type: ignore[attr-defined]
            expected = build(**config)
        except (LookupError, ValueError):
            expected = build(name)
    wanted = {key: tuple(value.shape) for key, value in expected.state_dict().items()}
    missing, unexpected, other = _differences(found, wanted)
    if missing or unexpected or other:
        raise _another_network(missing, unexpected, other, found, wanted, title, path)
    return config


@dataclass(frozen=True, slots=True)
class Matched:
    """What became of a state dict in a network, key by key.

    Attributes:
        loaded: the network has these weights now.
        missing: the network has them and the state dict has not; they are as they were, like those of ``other_shape``.
        unexpected: the state dict has them and the network has not.
        other_shape: both have them, of different shapes.
    """

    loaded: tuple[str, ...]
    missing: tuple[str, ...]
    unexpected: tuple[str, ...]
    other_shape: tuple[str, ...]

    @property
    def complete(self) -> bool:
        """Whether everything was loaded into everything."""
        return not (self.missing or self.unexpected or self.other_shape)

    @property
    def not_loaded(self) -> str:
        """The first keys of the network that were not loaded, for a message; empty if all were."""
        return _listed([*self.other_shape, *self.missing])


def part_of(state: Mapping[str, torch.Tensor], prefix: str) -> State:
    """Return what a state dict holds of a part of a network, under the keys of the part.

    Args:
        state: of a whole network, or of the part alone.
        prefix: what stands before the keys of the part in a whole network.
    """
    return {key.removeprefix(prefix): value for key, value in state.items() if key.startswith(prefix)} or dict(state)


def match_state(network: torch.nn.Module, state: Mapping[str, torch.Tensor], title: str, path: Path, *, strict: bool = False) -> Matched:
    """Load what fits of a state dict into a network, and return what fitted and what did not.

    Args:
        network: the weights of it that fit are replaced; none is if this fails.
        state: tensors by key, see ``read_checkpoint`` and ``part_of``.
        title: what people call the network.
        path: where the state dict comes from; errors name it.
        strict: everything must fit.

    Raises:
        InputError: nothing fits, or not everything where ``strict``; it names what does not.
    """
    own = network.state_dict()
    found, wanted = ({key: tuple(value.shape) for key, value in tensors.items()} for tensors in (state, own))
    loaded = [key for key in wanted if found.get(key) == wanted[key]]
    missing, unexpected, other = _differences(found, wanted)
    matched = Matched(tuple(loaded), tuple(missing), tuple(unexpected), tuple(other))
    if not loaded or (strict and not matched.complete):
        raise _another_network(missing, unexpected, other, found, wanted, title, path)
    network.load_state_dict({key: state[key] for key in loaded}, strict=False)
    return matched


def _differences(found: Mapping[str, tuple[int, ...]], wanted: Mapping[str, tuple[int, ...]]) -> tuple[list[str], list[str], list[str]]:
    """Return what is missing, what is unexpected, and what has another shape."""
    missing, unexpected = [key for key in wanted if key not in found], [key for key in found if key not in wanted]
    other = sorted(
        (key for key in wanted.keys() & found.keys() if wanted[key] != found[key]),
        key=lambda key: (len(wanted[key]) == len(found[key]), key),  # other dimensions say more than other sizes
    )
    return missing, unexpected, other


def _another_network(
    missing: list[str],
    unexpected: list[str],
    other: list[str],
    found: Mapping[str, tuple[int, ...]],
    wanted: Mapping[str, tuple[int, ...]],
    title: str,
    path: Path,
) -> TlcmError:
    remedy = tr("Choose the METHOD that the checkpoint was trained for, or another checkpoint.")
    values: dict[str, Any] = {"file": path, "network": Message(title), "missing": _listed(missing), "unexpected": _listed(unexpected)}
    if missing and unexpected:
        return InputError(tr("{file} holds another network than {network}: it lacks {missing} and has {unexpected}."), remedy, **values)
    if missing:
        return InputError(tr("{file} holds another network than {network}: it lacks {missing}."), remedy, **values)
    if unexpected:
        return InputError(tr("{file} holds another network than {network}: it has {unexpected} besides."), remedy, **values)
    values |= {"key": other[0], "shape": _shape(found[other[0]]), "wanted": _shape(wanted[other[0]])}
    return InputError(tr("{file} holds another network than {network}: {key} has the shape {shape}, not {wanted}."), remedy, **values)


def write_checkpoint(path: Path, state: Mapping[str, torch.Tensor], description: str) -> None:
    """Write a state dict as ``torch.save`` does, or as safetensors where the name ends so; the file is whole or absent.

    Args:
        path: of the file.
        state: of a network.
        description: of its model; kept where other programs see no difference.

    Raises:
        OutputError: the file cannot be written.
    """
    tensors = OrderedDict((key, value.detach().cpu().contiguous()) for key, value in state.items())
    if path.suffix.lower() == SAFETENSORS:
        from safetensors.torch import save

        content = save(tensors, {DESCRIPTION: description})
    else:
        import torch

        setattr(tensors, _NOTES, {**getattr(state, _NOTES, {}), DESCRIPTION: description})
        stream = io.BytesIO()  # into a file, torch would write the name of the file too
        torch.save(tensors, stream)
        content = stream.getvalue()
    with staged(path) as part:
        part.write_bytes(content)


def _no_checkpoint(path: Path) -> InputError:
    return InputError(
        tr("{file} is no checkpoint: it holds no state dict, that is no named tensors."),
        tr("Choose a whole file that torch.save(model.state_dict(), ...) or safetensors wrote."),
        file=path,
    )


def _more_than_tensors(path: Path, what: str) -> InputError:
    return InputError(
        tr("{file} holds more than tensors ({what}) and is not opened, because such a file could run any program."),
        tr("Ask its author for the state dict alone (torch.save(model.state_dict(), ...) or safetensors)."),
        file=path,
        what=what,
    )


def _listed(keys: list[str]) -> str:
    return ", ".join(key[:60] for key in keys[:LISTED]) + (", …" if len(keys) > LISTED else "")


def _shape(shape: tuple[int, ...]) -> str:
    return " x ".join(map(str, shape)) or "1"
