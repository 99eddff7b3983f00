"""The set-up as a process of its own, on which nothing that this machine has configured acts, and packages to set up."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import zipfile
from pathlib import Path

from tlcm_qgis.runtime.build import _Builder
from tlcm_qgis.runtime.environment import find_interpreter

REPOSITORY = Path(__file__).parents[2]
# Nothing that is configured on this machine helps or hinders.
BARE_NAMES = ("UV_FIND_LINKS", "PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL", "PIP_INDEX_URL", "UV_DEFAULT_INDEX", "UV_CACHE_DIR")
CERTIFICATE_NAMES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "PIP_CERT", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


def variables(home: Path, extra: dict[str, str | None] | None = None) -> dict[str, str]:
    given = {**os.environ, "XDG_DATA_HOME": str(home), "TLCM_PYTHON": "", **(extra or {})}
    return {name: value for name, value in given.items() if value is not None}


def bare(home: Path, **extra: str) -> dict[str, str]:
    return variables(
        home, {**dict.fromkeys(BARE_NAMES + CERTIFICATE_NAMES), "PIP_CONFIG_FILE": os.devnull, "UV_HTTP_RETRIES": "0", **extra}
    )


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "tlcm_qgis.runtime.setup_environment", *arguments]


def set_up(given: dict[str, str], *arguments: str, before: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*before, *command(*arguments)], cwd=REPOSITORY, env=given, capture_output=True, text=True, check=False)


def contents(home: Path) -> list[str]:
    """Return what there is in a data folder besides logs and the lock file."""
    folder = home / "tlcm_qgis"
    return sorted(entry.name for entry in folder.iterdir() if entry.name not in ("logs", "setup.lock")) if folder.exists() else []


def write_index(folder: Path, name: str, size: int) -> str:
    """Write a package that cannot be compressed and an index with it; return its requirement with the right hash."""
    wheel = folder / "files" / f"{name}-1.0-py3-none-any.whl"
    wheel.parent.mkdir(parents=True, exist_ok=True)
    info = f"{name}-1.0.dist-info"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr(f"{name}.bin", os.urandom(size))
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", f"{name}.bin,,\n{info}/METADATA,,\n{info}/WHEEL,,\n{info}/RECORD,,\n")
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    page = folder / "simple" / name / "index.html"
    page.parent.mkdir(parents=True)
    page.write_text(f'<a href="../../files/{wheel.name}#sha256={digest}">{wheel.name}</a>')
    return f"{name}==1.0 --hash=sha256:{digest}\n"


def install(builder: _Builder, folder: Path, *requirements: str) -> None:
    (folder / "lock.txt").write_text("".join(requirements))
    builder.install(["--no-deps", "--require-hashes", "-r", str(folder / "lock.txt")], 0.0, find_interpreter().reason)


def installed(builder: _Builder) -> list[str]:
    return sorted(file.stem for file in builder.folder.glob("lib/python3.11/site-packages/*.bin"))
