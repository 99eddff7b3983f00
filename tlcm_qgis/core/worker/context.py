"""What a running job may ask of its surroundings: report, warn, stop when cancelled, remember timings."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypeVar

from ..spec.errors import Cancelled
from ..spec.messages import Message
from .memory import return_free_memory

if TYPE_CHECKING:
    from ..engine.cluster import Cluster

Sink = Callable[[Mapping[str, Any]], None]
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Portion:
    """The share of a job that this process does: the ``number``-th (from 1) of ``count`` parts."""

    number: int = 1
    count: int = 1

    @property
    def is_whole(self) -> bool:
        """Whether the job runs in one piece."""
        return self.count == 1

    def of(self, items: Sequence[Item]) -> list[Item]:
        """Return every ``count``-th item, so that all parts get early and late dates."""
        return list(items[self.number - 1 :: self.count])


@dataclass
class JobContext:
    """Handed to every job and passed down to long loops.

    Attributes:
        send: receives protocol messages (see ``spec.protocol``); a list's ``append`` will do in tests.
        cancelled: set by whoever wants the job to stop.
        sources: for parameters that hold a temporary copy, what the user gave.
        start, end: the share of the whole job's progress (0-100) that this context covers.
        timings: seconds a named stage, and processor seconds of its roles ("map: read"), shared by all sub-contexts; goes into run.json.
        stages: that are being timed, the innermost last.
        warnings: all that were given; ``told``: the same as messages, for who speaks another language. ``when_refused``: called when the job turns out to be impossible with its inputs.
        portion: the share of the job that is done here. ``cluster``: computes blocks, if there is one.
    """

    send: Sink
    cancelled: threading.Event = field(default_factory=threading.Event)
    sources: Mapping[str, str] = field(default_factory=dict)
    start: float = 0.0
    end: float = 100.0
    timings: dict[str, float] = field(default_factory=dict)
    stages: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    told: list[Message] = field(default_factory=list)
    when_refused: list[Callable[[], None]] = field(default_factory=list)
    portion: Portion = Portion()
    cluster: Cluster | None = None

    def progress(self, share: float, text: str, /, **values: Any) -> None:
        """Report that ``share`` (0-1) of this context's part is done; ``text`` names the date or block (a template, marked with ``tr``).

        Raises:
            Cancelled: the user asked to stop.
        """
        self.check_cancelled()
        percent = self.start + (self.end - self.start) * min(max(share, 0.0), 1.0)
        self.send({"type": "progress", "percent": round(percent, 2), **Message(text, values).as_json()})

    def warning(self, text: str, /, **values: Any) -> None:
        """Tell the user about something that does not stop the job; also kept for run.json and reports."""
        message = Message(text, values)
        self.warnings.append(str(message))
        self.told.append(message)
        self.send({"type": "warning", **message.as_json()})

    def check_cancelled(self) -> None:
        """Raise ``Cancelled`` if the user asked to stop; called between blocks and batches."""
        if self.cancelled.is_set():
            raise Cancelled

    def part(self, start: float, end: float) -> JobContext:
        """Return a context for the part of the work from ``start`` to ``end`` (shares 0-1 of this one)."""
        span = self.end - self.start
        return replace(self, start=self.start + span * start, end=self.start + span * end)

    @contextmanager
    def timed(self, stage: str) -> Iterator[None]:
        """Add the seconds spent inside to ``timings[stage]``, once where a stage lies in itself; then give free memory back."""
        if stage in self.stages:
            yield
            return
        begun = time.perf_counter()
        self.stages.append(stage)
        try:
            yield
        finally:
            self.stages.pop()
            return_free_memory()
            self.timings[stage] = self.timings.get(stage, 0.0) + time.perf_counter() - begun

    def add_role(self, role: str, seconds: float) -> None:
        """Add processor seconds of a role (reading, computing, writing) to those of the stage that is being timed, if one is."""
        if self.stages:
            name = f"{self.stages[-1]}: {role}"
            self.timings[name] = self.timings.get(name, 0.0) + seconds
