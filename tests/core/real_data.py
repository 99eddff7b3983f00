"""Real images outside the repository, for tests that check against life."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]


def real_data(*parts: str) -> Path:
    """Return a file or folder below TLCM_TEST_DATA (default ../shared/data); skips the test where it is absent."""
    path = Path(os.environ.get("TLCM_TEST_DATA", REPOSITORY.parent / "shared" / "data")).joinpath(*parts)
    if not path.exists():
        pytest.skip(f"real test data is not here: {'/'.join(parts)} (set TLCM_TEST_DATA)")
    return path
