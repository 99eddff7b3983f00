"""Can the worker environment be made on this machine, and how large does it get?"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import List, Optional, Tuple

from ..core.spec.errors import EnvironmentProblem
from ..core.spec.messages import tr
from .worker_settings import popen_options

_MB = 10**6
# Measured with the lock and torch 2.13.0: download, and space on the disk.
_PACKAGES = (164 * _MB, 560 * _MB)
_PYTHON_AND_UV = (50 * _MB, 150 * _MB)
_TORCH = {
    "Linux": (192 * _MB, 700 * _MB),
    "Darwin": (111 * _MB, 471 * _MB),
    "Windows": (122 * _MB, 466 * _MB),
}
# torch for NVIDIA cards with the libraries it brings along (Linux, CUDA 13).
_TORCH_CUDA = (2740 * _MB, 4760 * _MB)
_DRIVER_SECONDS = 10.0
_MINIMUM_GLIBC = (2, 28)
_MINIMUM_MACOS = (14, 0)


@dataclass(frozen=True)
class EnvironmentSize:
    """What the set-up will fetch and take.

    Attributes:
        download_bytes: fetched over the network.
        disk_bytes: space on the disk afterwards.
    """

    download_bytes: int
    disk_bytes: int


def expected_size(system: str, nvidia: bool, torch_wheel: Optional[Path] = None) -> EnvironmentSize:
    """Return the size of the worker environment, to be shown before anything is fetched.

    Args:
        system: as ``platform.system()`` says.
        nvidia: there is an NVIDIA graphics card, whose build of torch is much larger.
        torch_wheel: the wheel that will be used if torch need not be fetched.
    """
    torch = _TORCH_CUDA if nvidia and system != "Darwin" else _TORCH.get(system, _TORCH["Linux"])
    if torch_wheel is not None:
        # Wheels are compressed to about a quarter.
        torch = (0, 4 * torch_wheel.stat().st_size)
    return EnvironmentSize(_PACKAGES[0] + _PYTHON_AND_UV[0] + torch[0], _PACKAGES[1] + _PYTHON_AND_UV[1] + torch[1])


def has_nvidia() -> bool:
    """Tell whether the driver of an NVIDIA graphics card is installed."""
    return Path("/proc/driver/nvidia/version").exists() or shutil.which("nvidia-smi") is not None


def nvidia_cards() -> List[str]:
    """Return the names of the NVIDIA cards that the driver knows; asks a program, which may take a second."""
    program = shutil.which("nvidia-smi")
    if program is None:
        return []
    try:
        answer = subprocess.run(
            [program, "--query-gpu=name", "--format=csv,noheader"],
            capture_output=True,
            text=True,
            timeout=_DRIVER_SECONDS,
            check=True,
            **popen_options(platform.system()),
        )
    except (OSError, subprocess.SubprocessError):  # a driver that is broken or half installed
        return []
    return [line.strip() for line in answer.stdout.splitlines() if line.strip()]


def check_system() -> None:
    """See whether there are packages for this machine.

    Raises:
        EnvironmentProblem: there are none.
    """
    reason = unsupported(platform.system(), platform.machine(), glibc_version(), _numbers(platform.mac_ver()[0]))
    if reason:
        raise EnvironmentProblem(
            reason, tr("Name a Python environment of your own in the settings of the plugin (or in the variable TLCM_PYTHON).")
        )


def unsupported(system: str, machine: str, glibc: Tuple[int, ...], macos: Tuple[int, ...]) -> str:
    """Return why there are no packages for a machine; empty if there are.

    Args:
        system: as ``platform.system()`` says.
        machine: as ``platform.machine()`` says.
        glibc: version of the C library on Linux, empty if it is another one.
        macos: version of macOS.
    """
    known = machine.lower()
    if system == "Darwin":
        if known != "arm64":
            return tr("There is no current PyTorch for Macs with Intel processors.")
        return "" if macos >= _MINIMUM_MACOS else tr("The packages of the worker environment need macOS 14 or newer.")
    if system == "Windows":
        return "" if known in ("amd64", "arm64") else tr("The worker environment needs 64-bit Windows.")
    if known not in ("x86_64", "aarch64"):
        return tr("There is no PyTorch for this processor.")
    return "" if glibc >= _MINIMUM_GLIBC else tr("The packages of the worker environment need Linux with glibc 2.28 or newer.")


def check_space(folder: Path, size: EnvironmentSize) -> None:
    """See whether the environment fits on the disk.

    Raises:
        EnvironmentProblem: it does not.
    """
    existing = next(parent for parent in (folder, *folder.parents) if parent.exists())
    free = shutil.disk_usage(existing).free
    if free < size.disk_bytes:
        raise EnvironmentProblem(
            tr("{folder} has {free} GB of free space; the worker environment takes {needed} GB."),
            tr("Free some space there, then try again."),
            folder=str(existing),
            free=f"{free / 1e9:.1f}",
            needed=f"{size.disk_bytes / 1e9:.1f}",
        )


def glibc_version() -> Tuple[int, ...]:
    """Return the version of the GNU C library; empty if the system has another one."""
    try:
        name = os.confstr("CS_GNU_LIBC_VERSION") or ""
    except (AttributeError, ValueError, OSError):
        return ()
    return _numbers(name.rpartition(" ")[2])


def _numbers(version: str) -> Tuple[int, ...]:
    return tuple(int(part) for part in version.split(".")[:2] if part.isdigit())
