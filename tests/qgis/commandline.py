"""``qgis_process`` with a profile of its own, as scripts of users call it."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[2]
LIMIT_SECONDS = 120


def program() -> str | None:
    """Return the program; the wrapper script of Debian's QGIS 3.22 is broken."""
    return shutil.which("qgis_process.bin") or shutil.which("qgis_process")


@dataclass(frozen=True)
class CommandLine:
    """A fresh profile in which the plugin is enabled."""

    program: str
    place: Path
    plugin_folder: Path = REPOSITORY

    def enable(self) -> None:
        """Enable the plugin for all later calls."""
        self.call("plugins", "enable", "tlcm_qgis")

    def run(self, algorithm: str, parameters: dict[str, Any]) -> subprocess.CompletedProcess[str]:
        """Run an algorithm; a list becomes a repeated name."""
        return self.call(*_run_arguments(algorithm, parameters))

    def start(self, algorithm: str, parameters: dict[str, Any]) -> subprocess.Popen[str]:
        """Start an algorithm and do not wait for it."""
        command = [self.program, *_run_arguments(algorithm, parameters)]
        return subprocess.Popen(command, env=self._environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=self.place)

    def call(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Call the program with these arguments."""
        return subprocess.run(
            [self.program, *arguments], env=self._environment(), capture_output=True, text=True, timeout=LIMIT_SECONDS, cwd=self.place
        )

    def _environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(self.place),
            "QGIS_CUSTOM_CONFIG_PATH": str(self.place / "profile"),
            "QGIS_PLUGINPATH": str(self.plugin_folder),
        }


def _run_arguments(algorithm: str, parameters: dict[str, Any]) -> list[str]:
    arguments = [f"{name}={item}" for name, value in parameters.items() for item in (value if isinstance(value, list) else [value])]
    return ["run", f"tlcm:{algorithm}", "--", *arguments]
