"""Make, repair and remove the managed worker environment."""

from __future__ import annotations

import json
import os
import platform
import shutil
import sys
import time
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Dict, List, Optional

from ..core.spec.errors import EnvironmentProblem
from ..core.spec.messages import Message, tr
from . import qgis_bridge
from .command import run_command
from .environment import MARKER, InterpreterStatus, check_interpreter, find_interpreter, managed_environment, old_environments
from .fetch import Fetcher, default_fetcher
from .in_use import check_unused
from .lock import LOCK_FILE, PYTHON_VERSION, TORCH_VERSION
from .package_sources import PackageSources, find_sources, pip_configuration_files, read_pip_options, uv_environment
from .paths import environment_python, log_folder, user_data_folder
from .problems import explain, explain_os_error, is_fault_of_server, strip_credentials
from .setup_lock import setup_lock
from .system_check import EnvironmentSize, check_space, check_system, expected_size, has_nvidia
from .torch_build import chosen_backend, file_hash, find_wheel, installed_build, is_for_nvidia
from .uv import UV_VERSION, ensure_uv
from .worker_log import WorkerLog, new_log_file

OnProgress = Callable[[float, Message], None]
IsCancelled = Callable[[], bool]

# Shares of the whole time, as measured.
_PERCENT_UV, _PERCENT_PYTHON, _PERCENT_PACKAGES, _PERCENT_TORCH, _PERCENT_CHECK = 1.0, 8.0, 12.0, 45.0, 90.0
_HEARTBEAT_SECONDS = 5.0


def current_sources() -> PackageSources:
    """Return the package sources that are configured on this machine for this user."""
    files = pip_configuration_files(platform.system(), os.environ, str(Path.home()), sys.prefix)
    return find_sources(
        os.environ,
        read_pip_options(files),
        index_setting=qgis_bridge.index_setting(),
        wheel_folder=qgis_bridge.wheel_folder_setting(),
        only_wheel_folder=qgis_bridge.only_wheel_folder_setting(),
        proxy_setting=qgis_bridge.proxy_setting(),
        system_proxies=urllib.request.getproxies(),
    )


def size_before() -> EnvironmentSize:
    """Return what the set-up would fetch and take on this machine now."""
    return _torch_plan(current_sources()).size


def is_begun() -> bool:
    """Tell whether a set-up was stopped whose downloads are still there, so that the next one goes on from them."""
    return (user_data_folder() / "cache").is_dir() and not (managed_environment() / MARKER).is_file()


def create_environment(
    on_progress: OnProgress,
    is_cancelled: IsCancelled,
    *,
    fetcher: Optional[Fetcher] = None,
    repair: bool = False,
    on_line: Callable[[str], None] = lambda line: None,
) -> InterpreterStatus:
    """Make the managed environment unless it is there; an interpreter that the user named is only checked.

    A build that was stopped leaves what it has fetched, so the next one goes on from there. It may be stopped at any moment.

    Args:
        on_progress: receives a percentage and what is being done.
        is_cancelled: asked ten times a second.
        fetcher: what gets uv; QGIS's or Python's own if None.
        repair: make the environment anew even if it is there.
        on_line: receives every line of the log.

    Returns:
        The status of the interpreter, which is ok.

    Raises:
        EnvironmentProblem: it cannot be made, or the user's own environment will not do; in words for the user.
        Cancelled: ``is_cancelled`` said so.
    """
    status = find_interpreter()
    if not status.managed:
        if not status.ok:
            raise EnvironmentProblem(status.reason.text, status.remedy.text, **status.reason.values)
        on_progress(0.0, Message(tr("Checking {path}"), {"path": str(status.path)}))
        check_interpreter(status.path or Path(), is_cancelled)
        return status
    try:
        with setup_lock(
            user_data_folder() / "setup.lock",
            lambda: on_progress(0.0, Message(tr("Another QGIS is setting the worker environment up; waiting for it"))),
            is_cancelled,
        ) as lock:
            if repair or not find_interpreter().ok:
                check_unused(managed_environment())
                _build(managed_environment(), on_progress, is_cancelled, fetcher, lock, on_line)
    except OSError as error:
        raise explain_os_error(error) from error
    on_progress(100.0, Message(tr("The worker environment is ready: {folder}"), {"folder": str(managed_environment())}))
    return find_interpreter()


def remove_environment(*, only_old: bool = False) -> int:
    """Remove everything that the plugin has installed for this user: environments, uv, Python, what was fetched, logs.

    Args:
        only_old: remove the environments of other versions of the plugin and nothing else.

    Returns:
        The bytes that are free now.

    Raises:
        EnvironmentProblem: a job is running, or a file may not be removed.
    """
    folder = user_data_folder()
    if not folder.exists():
        return 0
    try:
        with setup_lock(folder / "setup.lock", lambda: None, lambda: False):
            entries = old_environments() if only_old else [entry for entry in folder.iterdir() if entry.is_dir()]
            for entry in entries:
                check_unused(entry)
            freed = sum(map(environment_bytes, entries))
            for entry in entries:
                (entry / MARKER).unlink(missing_ok=True)  # first, so that a half removed environment is never taken for a whole one
            for entry in entries:
                shutil.rmtree(entry)
        if not only_old:
            shutil.rmtree(folder)
        return freed
    except OSError as error:
        raise explain_os_error(error) from error


def environment_bytes(folder: Path) -> int:
    """Return the size of all files in a folder."""
    return sum(os.lstat(os.path.join(root, name)).st_size for root, _, names in os.walk(folder) for name in names)


@dataclass
class _Builder:
    """What the steps of one build share."""

    uv: Path
    folder: Path
    data_folder: Path
    sources: PackageSources
    log: WorkerLog
    on_progress: OnProgress
    is_cancelled: IsCancelled
    lock: Optional[int] = None  # kept by uv as well: it goes on for a while if QGIS is killed, and nobody else may write meanwhile

    def run_uv(self, arguments: List[str], percent: float, doing: Message) -> str:
        """Run uv; return its output or raise the problem behind it."""
        told = 0.0

        def line(text: str) -> None:
            self.log.append(strip_credentials(text))
            if text.startswith(("Downloading ", "Downloaded ", " Downloaded ")):
                self.on_progress(percent, Message("{what}", {"what": text.strip()}))

        def tick(seconds: float) -> None:
            nonlocal told
            if seconds - told >= _HEARTBEAT_SECONDS:
                told = seconds
                self.on_progress(percent, Message(tr("Still at it ({seconds} s)"), {"seconds": round(seconds)}))

        self.on_progress(percent, doing)
        self.log.append("uv " + " ".join(arguments))
        code, output = run_command(
            [str(self.uv), *arguments],
            uv_environment(os.environ, platform.system(), self.sources, self.data_folder),
            self.data_folder,
            on_line=line,
            is_cancelled=self.is_cancelled,
            on_tick=tick,
            inherited=() if self.lock is None else (self.lock,),
        )
        if code != 0:
            raise explain(output)
        return output

    def install(self, what: List[str], percent: float, doing: Message) -> str:
        """Install into the environment; never builds anything from source."""
        python = environment_python(self.folder, platform.system())
        alone = ["--no-index"] if self.sources.no_index else []  # uv has no variable for it
        return self.run_uv(["pip", "install", "--python", str(python), "--only-binary", ":all:", *alone, *what], percent, doing)


@dataclass(frozen=True)
class _TorchPlan:
    """Which torch: the wheel that is at hand if there is one, else uv's name of the build; and the size of everything with it."""

    wheel: Optional[Path]
    backend: str
    size: EnvironmentSize


def _torch_plan(sources: PackageSources) -> _TorchPlan:
    system, nvidia = platform.system(), has_nvidia()
    backend = chosen_backend(os.environ, qgis_bridge.torch_setting())
    wheel = find_wheel(sources, system, platform.machine(), nvidia, backend)
    return _TorchPlan(wheel, backend, expected_size(system, is_for_nvidia(backend, nvidia), wheel))


def _check_wheel_folder(folder: str) -> None:
    if folder and not Path(folder).expanduser().is_dir():
        raise EnvironmentProblem(
            tr("The wheel folder {folder} that the settings of the plugin name is not there."),
            tr("Choose another one, or clear it to fetch the packages over the network."),
            folder=folder,
        )


def _build(
    folder: Path,
    on_progress: OnProgress,
    is_cancelled: IsCancelled,
    fetcher: Optional[Fetcher],
    lock: int,
    on_line: Callable[[str], None],
) -> None:
    check_system()
    _check_wheel_folder(qgis_bridge.wheel_folder_setting())
    sources = current_sources()
    plan = _torch_plan(sources)
    size = plan.size
    check_space(folder, size)
    data_folder = user_data_folder()
    log = WorkerLog(new_log_file(log_folder(), "setup"), on_line)
    begun = time.monotonic()
    try:
        sizes = {"download": round(size.download_bytes / 1e6), "disk": f"{size.disk_bytes / 1e9:.1f}"}
        on_progress(
            _PERCENT_UV, Message(tr("Fetching uv, the installer (in all about {download} MB to fetch, {disk} GB on the disk)"), sizes)
        )
        uv = ensure_uv(data_folder, sources, fetcher or default_fetcher(sources), log.append, is_cancelled)
        builder = _Builder(uv, folder, data_folder, sources, log, on_progress, is_cancelled, lock)
        _fill(builder, plan)
        on_progress(_PERCENT_CHECK, Message(tr("Checking the worker environment")))
        versions = check_interpreter(Path(environment_python(folder, platform.system())), is_cancelled, (lock,))
        _write_marker(folder, versions, plan.wheel, round(time.monotonic() - begun, 1))
        if "UV_CACHE_DIR" not in os.environ:
            shutil.rmtree(data_folder / "cache", ignore_errors=True)
    except EnvironmentProblem as problem:
        log.append(str(problem))
        shutil.rmtree(folder, ignore_errors=True)  # what was fetched is in the cache; the half environment only fills the disk
        raise
    finally:
        log.close()


def _fill(builder: _Builder, plan: _TorchPlan) -> None:
    (builder.folder / MARKER).unlink(missing_ok=True)
    machine = platform.machine().lower()
    # See uv.py: the environment of Windows on ARM is x86-64.
    python = f"cpython-{PYTHON_VERSION}-windows-x86_64-none" if (platform.system(), machine) == ("Windows", "arm64") else PYTHON_VERSION
    builder.run_uv(
        ["venv", "--clear", "--no-project", "--python", python, str(builder.folder)],
        _PERCENT_PYTHON,
        Message(tr("Making a Python {version} environment"), {"version": PYTHON_VERSION}),
    )
    builder.install(
        ["--no-deps", "--require-hashes", "-r", str(LOCK_FILE)],
        _PERCENT_PACKAGES,
        Message(tr("Installing the packages for rasters and models")),
    )
    doing = Message(tr("Installing PyTorch {version}"), {"version": TORCH_VERSION})
    if plan.wheel is not None:
        builder.install([str(plan.wheel)], _PERCENT_TORCH, doing)
        return
    try:
        builder.install([f"--torch-backend={plan.backend}", f"torch=={TORCH_VERSION}"], _PERCENT_TORCH, doing)
    except EnvironmentProblem as problem:
        if not is_fault_of_server(problem):
            raise
        # PyTorch has an index of its own, which a company's network may lack; the ordinary index has one build for each system.
        builder.log.append(str(problem))
        size = expected_size(platform.system(), nvidia=platform.system() == "Linux")
        check_space(builder.folder, size)
        told = tr(
            "Installing PyTorch {version} from the ordinary index, because that of PyTorch cannot be used (about {download} MB to fetch)"
        )
        values = {"version": TORCH_VERSION, "download": round(size.download_bytes / 1e6)}
        builder.install([f"torch=={TORCH_VERSION}"], _PERCENT_TORCH, Message(told, values))


def _write_marker(folder: Path, versions: Dict[str, str], wheel: Optional[Path], seconds: float) -> None:
    """Declare the environment whole; written last and aside, so that a broken build never has it."""
    record = {
        "key": folder.name,
        "versions": versions,
        **installed_build(folder),
        "torch_source": wheel.name if wheel else "index",
        **({"torch_wheel_sha256": file_hash(wheel)} if wheel else {}),
        "uv": UV_VERSION,
        "bytes": environment_bytes(folder),
        "seconds": seconds,
        "made": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
    }
    aside = folder / f".{MARKER}"
    aside.write_text(json.dumps(record, indent=1), encoding="utf-8")
    os.replace(aside, folder / MARKER)
