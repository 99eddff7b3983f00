"""Which build of torch goes into the environment, and which one is in it."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Dict, Final, List, Mapping, Optional, Tuple

from .lock import TORCH_VERSION
from .package_sources import PackageSources

AUTOMATIC: Final = "auto"
BACKEND_VARIABLE: Final = "UV_TORCH_BACKEND"
_CHUNK_BYTES = 2**20
_PLATFORM_TAGS = {"Windows": ("win_amd64",), "Darwin": ("macosx", "arm64")}


def offered_backends(system: str) -> Tuple[str, ...]:
    """Return the builds of the pinned torch that the set-up offers, by uv's names; the variable may name others."""
    return (AUTOMATIC,) if system == "Darwin" else (AUTOMATIC, "cpu", "cu130", "cu126")


def chosen_backend(environ: Mapping[str, str], setting: str) -> str:
    """Return which build is wanted: what uv's own variable says, else the settings of the plugin, else what suits the machine."""
    return environ.get(BACKEND_VARIABLE, "").strip() or setting or AUTOMATIC


def is_for_nvidia(backend: str, nvidia: bool) -> bool:
    """Tell whether a build is one for NVIDIA cards; ``nvidia``: there is such a card, which decides where the choice is automatic."""
    return nvidia if backend == AUTOMATIC else backend.startswith("cu")


def find_wheel(sources: PackageSources, system: str, machine: str, nvidia: bool, backend: str = AUTOMATIC) -> Optional[Path]:
    """Return a wheel of the pinned torch from the wheel folders that fits Python 3.11 on this system, or None."""
    found = [
        wheel
        for folder in sources.wheel_folders()
        for wheel in sorted(folder.glob(f"torch-{TORCH_VERSION}*.whl"))
        if _fits(wheel.name, system, machine)
    ]
    return choose_build(found, nvidia, backend)


def choose_build(wheels: List[Path], nvidia: bool, backend: str = AUTOMATIC) -> Optional[Path]:
    """Return the wheel of the wanted build.

    Automatic is what suits the machine: with CUDA if there is an NVIDIA card, else the plain or CPU one if there is one.
    """
    if backend != AUTOMATIC:
        return next((wheel for wheel in wheels if f"+{backend}" in wheel.name), None)
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
