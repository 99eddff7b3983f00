"""Dates whose images are the same files: an import that went wrong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..spec.messages import tr
from ..worker.context import JobContext
from .image_stack import ImageStack

LISTED: Final = 6  # dates named in a warning


def tell_copies(stack: ImageStack, fingerprints: Mapping[str, Mapping[str, Any]], context: JobContext) -> None:
    """Warn about dates whose images are copies of those of an earlier date.

    Args:
        stack: the images.
        fingerprints: of its files, by path (``ImageStack.input_fingerprints``); remote files have none, and are not compared.
        context: receives the warning.
    """
    first: dict[tuple[str, ...], str] = {}
    copies = []
    for item in stack.document.items:
        files = [fingerprints.get(file.href) for file in item.files if not file.is_mask]
        content = tuple(sorted(f"{found['size']} {found['sha256']}" for found in files if found is not None))
        if len(content) == len(files) and first.setdefault(content, item.key) != item.key:
            copies.append(f"{item.key} ({first[content]})")
    if copies:
        context.warning(
            tr("The images of these dates are copies of those of an earlier date (in brackets), so they can show no change: {dates}."),
            dates=", ".join(copies[:LISTED]) + (", …" if len(copies) > LISTED else ""),
        )
