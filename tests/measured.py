"""Files of measured figures in docs/measured, with what a reader needs to repeat them."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
import platform
import re
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch

REPOSITORY: Final = Path(__file__).resolve().parents[1]
MEASURED: Final = REPOSITORY / "docs" / "measured"
LINE: Final = 100  # characters up to which an object without parts is written on one line
PACKAGES: Final = ("numpy", "torch", "scikit-learn", "rasterio")


def hash_of(files: Iterable[Path]) -> str:
    """Return a hash over the contents of input files."""
    digest = hashlib.sha256()
    for file in sorted(files):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def rounded(content: Any) -> Any:
    """Return nested figures with four decimals, and ``None`` for what is not a number."""
    if isinstance(content, Mapping):
        return {str(key): rounded(value) for key, value in content.items()}
    if isinstance(content, list | tuple | np.ndarray):
        return [rounded(value) for value in content]
    if isinstance(content, np.integer):
        return int(content)
    if isinstance(content, float | np.floating):
        return round(float(content), 4) if np.isfinite(content) else None
    return content


def write_measured(name: str, command: str, seeds: Sequence[int], data: Iterable[str], threads: int, figures: Mapping[str, Any]) -> Path:
    """Write docs/measured/<name>.json.

    Args:
        name: of the part.
        command: that gives the figures again.
        seeds: that were run.
        data: hashes of the inputs.
        threads: of numerical libraries.
        figures: nested figures.
    """
    content = {
        "command": command,
        "commit": _git("rev-parse", "HEAD"),
        "uncommitted_changes": bool(_git("status", "--porcelain", "--", "tlcm_qgis", "tests/studies", "tests/benchmarks")),
        "date": dt.datetime.now(dt.UTC).date().isoformat(),
        "seeds": list(seeds),
        "data_sha256": sorted(set(data)),
        "device": _device(threads),
        "figures": rounded(figures),
    }
    text = json.dumps(content, indent=2, allow_nan=False)
    text = re.sub(r"\[[^\[\]{}]*\]|\{[^\[\]{}]*\}", _on_one_line, text)
    MEASURED.mkdir(parents=True, exist_ok=True)
    file = MEASURED / f"{name}.json"
    file.write_text(text + "\n", encoding="utf-8")
    return file


def _device(threads: int) -> dict[str, Any]:
    return {
        "machine": platform.machine(),
        "processors": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "threads": threads,
        "cuda": torch.cuda.is_available(),
        "versions": {name: version(name) for name in PACKAGES},
    }


def _git(*arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=REPOSITORY, capture_output=True, text=True, check=True).stdout.strip()


def _on_one_line(found: re.Match[str]) -> str:
    line = re.sub(r"\s*\n\s*", " ", found[0])
    line = line[0] + line[1:-1].strip() + line[-1]
    return line if line[0] == "[" or len(line) <= LINE else found[0]
