"""Which build of torch goes into the environment, and which one is in it."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Dict, List, Optional

from .lock import TORCH_VERSION
from .package_sources import PackageSources

_CHUNK_BYTES = 2**20
_PLATFORM_TAGS = {"Windows": ("win_amd64",), "Darwin": ("macosx", "arm64")}


def find_wheel(sources: PackageSources, system: str, machine: str, nvidia: bool) -> Optional[Path]:
    """Return a wheel of the pinned torch from the wheel folders that fits Python 3.11 on this system, or None."""
    found = [
        wheel
        for folder in sources.wheel_folders()
        for wheel in sorted(folder.glob(f"torch-{TORCH_VERSION}*.whl"))
        if _fits(wheel.name, system, machine)
    ]
    return choose_build(found, nvidia)


def choose_build(wheels: List[Path], nvidia: bool) -> Optional[Path]:
    """Return the wheel whose build suits the machine: with CUDA if there is an NVIDIA card, else the plain or CPU one if there is one."""
    for wheel in wheels:
        if ("+cu" in wheel.name) == nvidia:
            return wheel
    return wheels[0] if wheels else None


def installed_build(environment: Path) -> Dict[str, str]:
    """Return version and a hash of the torch in an environment.

    The hash is that of the list of all its files and their hashes (``RECORD``), which exists however torch was installed.
    """
    records = [
        *environment.glob("lib/python*/site-packages/torch-*.dist-info/RECORD"),
        *environment.glob("Lib/site-packages/torch-*.dist-info/RECORD"),
    ]
    if not records:
        return {}
    version = records[0].parent.name[len("torch-") : -len(".dist-info")]
    return {"torch": version, "torch_record_sha256": hashlib.sha256(records[0].read_bytes()).hexdigest()}


def file_hash(path: Path) -> str:
    """Return the SHA-256 of a file."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        for chunk in iter(lambda: stream.read(_CHUNK_BYTES), b""):
            digest.update(chunk)
    return digest.hexdigest()


def _fits(name: str, system: str, machine: str) -> bool:
    tags = _PLATFORM_TAGS.get(system, ("linux", machine))
    python, _, place = name[: -len(".whl")].rpartition("-")
    return "-cp311-" in f"{python}-" and all(tag in place for tag in tags)
