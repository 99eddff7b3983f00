"""Where tensors are computed."""

from __future__ import annotations

import logging

from .spec.errors import ParameterError
from .spec.messages import tr

_LOG = logging.getLogger(__name__)


def choose_device(name: str) -> str:
    """Return the name of the torch device that DEVICE names; "auto" takes CUDA, else the CPU.

    Apple's MPS has no double precision, which distances need, so "auto" leaves it to networks.

    Raises:
        ParameterError: the device is not there.
    """
    import torch  # late: takes a second, and a job should say something first

    present = {"cpu": True, "cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    if name == "auto":
        name = "cuda" if present["cuda"] else "cpu"
    if not present[name]:
        raise ParameterError(
            tr("DEVICE is {name}, but this computer or its version of PyTorch offers only {present}."),
            tr("Choose another device, or Automatic."),
            name=name,
            present=", ".join(key for key, there in present.items() if there),
        )
    _LOG.info("device %s", name)
    return name
