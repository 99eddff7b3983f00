"""Get uv, the program that builds the worker environment: one pinned release, checked by its hash."""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import sys
import tempfile
import zipfile
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path, PurePath
from typing import Callable, Dict, List, NamedTuple, Optional, Tuple
from urllib.parse import unquote, urljoin, urlsplit

from ..core.spec.errors import EnvironmentProblem
from ..core.spec.messages import tr
from .builtin_pip import builtin_index, pip_commands
from .command import run_command
from .fetch import Fetcher, IsCancelled
from .package_sources import PackageSources
from .paths import uv_program
from .problems import explain, strip_credentials
from .worker_settings import worker_environment

UV_VERSION = "0.13.8"

Log = Callable[[str], None]


class UvWheel(NamedTuple):
    """A file of the release and its hash, in the form ``sha256:...`` of pip."""

    name: str
    digest: str


# Windows on ARM has no builds of torch and pyogrio, so the whole environment there is x86-64, which it runs as well.
_WINDOWS = UvWheel("uv-0.13.8-py3-none-win_amd64.whl", "sha256:cfbc13020a64cdf2f116d2936824c38edbf41e5c07f1ea291baf02e31ebf3ed0")
_WHEELS: Dict[Tuple[str, str], UvWheel] = {
    ("Windows", "amd64"): _WINDOWS,
    ("Windows", "arm64"): _WINDOWS,
    ("Darwin", "x86_64"): UvWheel(
        "uv-0.13.8-py3-none-macosx_10_12_x86_64.whl", "sha256:b7124ca1956ec2e476a1003ea5715a15f0266afaec37f4dc9c6972ba8183e6d1"
    ),
    ("Darwin", "arm64"): UvWheel(
        "uv-0.13.8-py3-none-macosx_11_0_arm64.whl", "sha256:62b6943c7fd64fac6854f780bea6e0359e5a5bc3241f83ee357bb38276afac49"
    ),
    ("Linux", "x86_64"): UvWheel(
        "uv-0.13.8-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl",
        "sha256:e18a57b8b352eb7c8feb317b9f6f533c8f0ad9673fd6cf34bbe3cf1a9f6a8984",
    ),
    ("Linux", "aarch64"): UvWheel(
        "uv-0.13.8-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl",
        "sha256:0b3e8b1a4f5e405e31e2ff33de8af4744831e9f7338539671efbd8c3c94e791d",
    ),
}


def uv_wheel(system: str, machine: str) -> UvWheel:
    """Return the file for a system.

    Raises:
        EnvironmentProblem: uv is not pinned for it.
    """
    try:
        return _WHEELS[system, machine.lower()]
    except KeyError:
        raise EnvironmentProblem(
            tr("There is no worker environment for {system} on {machine} processors."),
            tr("Name a Python environment of your own in the settings of the plugin (or in the variable TLCM_PYTHON)."),
            system=system,
            machine=machine,
        ) from None


def ensure_uv(data_folder: Path, sources: PackageSources, fetcher: Fetcher, log: Log, is_cancelled: IsCancelled) -> Path:
    """Return uv's path; fetch it first if it is not there.

    Looked for in the wheel folders, then fetched from the indexes, then by pip (which knows key rings and netrc files).

    Raises:
        EnvironmentProblem: it cannot be had, or the file that came is not the pinned one.
        Cancelled: the user asked to stop.
    """
    system = platform.system()
    folder = data_folder / "uv" / UV_VERSION
    program = Path(uv_program(folder, system))
    if program.is_file():
        return program
    wheel = uv_wheel(system, platform.machine())
    content = _from_folders(wheel, sources)
    if content is None:
        content = _from_indexes(wheel, sources, fetcher, log, is_cancelled)
    _unpack(check_hash(wheel, content), folder)
    return program


def check_hash(wheel: UvWheel, content: bytes) -> bytes:
    """Return ``content`` if it is the pinned file.

    Raises:
        EnvironmentProblem: it is not.
    """
    found = "sha256:" + hashlib.sha256(content).hexdigest()
    if found != wheel.digest:
        raise explain(f"Hash mismatch for {wheel.name}, expected {wheel.digest}, computed {found}")
    return content


def file_address(page: str, page_url: str, name: str) -> Optional[str]:
    """Return the address of a file that a page of a package index links to.

    Args:
        page: HTML of the index's page of the package.
        page_url: its address.
        name: the file's name.
    """
    collector = _Links()
    collector.feed(page)
    for link in collector.links:
        address = urljoin(page_url, link)
        if unquote(urlsplit(address).path).rpartition("/")[2] == name:
            return _with_credentials_of(page_url, address)
    return None


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.links: List[str] = []

    def handle_starttag(self, tag: str, attrs: List[Tuple[str, Optional[str]]]) -> None:
        if tag == "a":
            self.links.extend(value for key, value in attrs if key == "href" and value)


def _with_credentials_of(page_url: str, address: str) -> str:
    page, file = urlsplit(page_url), urlsplit(address)
    if page.username and not file.username and page.hostname == file.hostname and page.port == file.port:
        return file._replace(netloc=page.netloc).geturl()
    return address


def _from_folders(wheel: UvWheel, sources: PackageSources) -> Optional[bytes]:
    for folder in sources.wheel_folders():
        if (folder / wheel.name).is_file():
            return (folder / wheel.name).read_bytes()
    return None


def _from_indexes(wheel: UvWheel, sources: PackageSources, fetcher: Fetcher, log: Log, is_cancelled: IsCancelled) -> bytes:
    first = [] if sources.no_index else [sources.index or builtin_index()]
    indexes = [index for index in (*first, *sources.extra_indexes) if index]
    if not indexes:
        raise EnvironmentProblem(
            tr("No package index is known: QGIS's Python has no pip, and none is configured."),
            tr("Set the variable UV_DEFAULT_INDEX to the address of a package index, or install pip for QGIS's Python, then try again."),
        )
    fault: Optional[EnvironmentProblem] = None
    for index in indexes:
        page_url = index.rstrip("/") + "/uv/"
        try:
            page = fetcher.fetch(page_url, is_cancelled).decode("utf-8", "replace")
            address = file_address(page, page_url, wheel.name)
            if address:
                return fetcher.fetch(address, is_cancelled)
            raise explain(f"{wheel.name} was not found in the package registry")
        except EnvironmentProblem as problem:
            log(f"{strip_credentials(index)}: {problem}")
            fault = fault or problem
    content = _from_pip(wheel, log, is_cancelled)
    if content is not None:
        return content
    raise fault or explain("")


def _from_pip(wheel: UvWheel, log: Log, is_cancelled: IsCancelled) -> Optional[bytes]:
    system = platform.system()
    environment = worker_environment(os.environ, system)
    environment.update({name: value for name, value in os.environ.items() if name.startswith("PIP_")})
    with tempfile.TemporaryDirectory(prefix="tlcm_uv_") as name:
        folder = Path(name)
        (folder / "uv.txt").write_text(f"uv=={UV_VERSION} --hash={wheel.digest}\n", encoding="ascii")
        options = [
            "download",
            "--no-input",
            "--no-deps",
            "--only-binary=:all:",
            "--require-hashes",
            "--disable-pip-version-check",
            "--retries=1",
            "--timeout=20",
        ]
        for command in pip_commands(sys.prefix, system):
            try:
                code, _ = run_command(
                    [*command, *options, "-r", "uv.txt", "-d", "."], environment, folder, on_line=log, is_cancelled=is_cancelled
                )
            except OSError as error:
                log(f"{command[0]}: {error.strerror}")
                continue
            if code == 0 and (folder / wheel.name).is_file():
                return (folder / wheel.name).read_bytes()
    return None


def _unpack(content: bytes, folder: Path) -> None:
    """Write uv into ``folder`` as a whole or not at all."""
    aside = folder.with_name(f".{folder.name}.{os.getpid()}")
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir(parents=True)
    with zipfile.ZipFile(BytesIO(content)) as archive:
        member = next(name for name in archive.namelist() if PurePath(name).name in ("uv", "uv.exe") and "/scripts/" in name)
        program = aside / PurePath(member).name
        program.write_bytes(archive.read(member))
    program.chmod(0o755)
    if folder.exists():
        shutil.rmtree(folder)
    os.replace(aside, folder)
