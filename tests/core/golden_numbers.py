"""Numbers of the reference code outside the repository, for tests that compare with it."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

REPOSITORY = Path(__file__).parents[2]


def golden_file(name: str) -> Path:
    """Return a file below TLCM_GOLDEN (default ../shared/golden); skips the test where it is absent."""
    path = Path(os.environ.get("TLCM_GOLDEN", REPOSITORY.parent / "shared" / "golden")) / name
    if not path.exists():
        pytest.skip(f"golden numbers are not here: {name} (set TLCM_GOLDEN)")
    return path


def golden(name: str) -> dict[str, np.ndarray]:
    """Return the arrays of such a file."""
    with np.load(golden_file(name), allow_pickle=False) as content:
        return dict(content)
