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
        arguments = []
        for name, value in parameters.items():
            arguments += [f"{name}={item}" for item in (value if isinstance(value, list) else [value])]
        return self.call("run", f"tlcm:{algorithm}", "--", *arguments)

    def call(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Call the program with these arguments."""
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(self.place),
            "QGIS_CUSTOM_CONFIG_PATH": str(self.place / "profile"),
            "QGIS_PLUGINPATH": str(self.plugin_folder),
        }
        return subprocess.run(
            [self.program, *arguments], env=environment, capture_output=True, text=True, timeout=LIMIT_SECONDS, cwd=self.place
        )
