"""A second stack of the same place, of other dates or another sensor, read on the pixels of the first."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from ..spec.errors import InputError, ParameterError
from ..spec.messages import Message, tr
from ..worker.context import JobContext
from .image_stack import ImageStack
from .reference_grid import overlaps
from .remote import UnreadableImage

STACK_2: Final = "STACK_2"


def open_second(path: str | Path, first: ImageStack, extent: Sequence[Any] | None = None) -> ImageStack:
    """Open a stack on the pixels of ``first``: what lies on others is resampled while it is read, radar images in linear power.

    Args:
        path: as for ``ImageStack.open``.
        first: the first stack, opened with the same ``extent``.
        extent: part to work on; ``None`` for all.

    Raises:
        InputError: it is not usable, or shows another place.
    """
    with of_second():
        own = ImageStack.open(path)
        if not overlaps(first.grid, own.grid):
            raise InputError(
                tr("{file} shows another place than the first stack: they do not overlap."),
                tr("Choose stacks of the same place, or another extent."),
                file=path,
            )
        source = Path(path)
        return ImageStack(replace(own.document, grid=first.document.grid), extent, source)


def second_fingerprints(stack: ImageStack) -> dict[str, dict[str, Any]]:
    """Return what tells the images of the second stack from others, and which stack they are: exchanged stacks are another job."""
    found = stack.input_fingerprints()
    known = json.dumps([found[name]["sha256"] for name in sorted(found)])
    return {**found, STACK_2: {"sha256": hashlib.sha256(known.encode()).hexdigest()}}


@contextmanager
def of_second() -> Iterator[None]:
    """Say of errors in the block that they are about the second stack; those of images name their file."""
    try:
        yield
    except UnreadableImage:
        raise
    except (InputError, ParameterError) as error:
        raise InputError(
            tr("The second stack ({name}) cannot be used: {problem}"), "{remedy}", name=STACK_2, problem=error.message, remedy=error.remedy
        ) from error


class SecondContext(JobContext):
    """Says of warnings that they are about the second stack."""

    @classmethod
    def of(cls, context: JobContext) -> SecondContext:
        """Return a context whose warnings arrive there with that."""
        return cls(**vars(context))

    def warning(self, text: str, /, **values: Any) -> None:
        """Tell the user about something of the second stack that does not stop the job."""
        super().warning(tr("Second stack: {remark}"), remark=Message(text, values))
