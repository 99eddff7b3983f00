"""Fixtures of the tests of models and maps; a module that needs another stack has its own of the same name."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_stack import write_stack

from tlcm_qgis.core.stack.image_stack import ImageStack


@pytest.fixture(scope="module")
def stack_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small stack as a file."""
    return write_stack(tmp_path_factory.mktemp("stack"))


@pytest.fixture(scope="module")
def stack(stack_file: Path) -> ImageStack:
    """The small stack."""
    return ImageStack.open(stack_file)
