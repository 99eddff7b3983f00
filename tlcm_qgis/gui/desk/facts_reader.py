"""Reads the facts on all dates of a stack in the background, some dates at a time."""

from __future__ import annotations

import base64
import binascii
import time
from typing import Any, Dict, List, Optional, Tuple

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.spec.errors import TlcmError
from ...core.spec.stack_document import StackContents, StackDate
from ...processing.texts import sentence, translate
from .date_facts import DateFacts, fingerprint, read_facts
from .pictures import Range, find_ranges, preset_bands, shown_preset
from .state import DEFAULT_PRESET, DeskState
from .tasks import IsCancelled, Tasks

_TASK = "stack/facts"
_NOTE = "stack/facts"
_KEPT_DATES = 100  # thumbnails of more dates would make the project file heavy
_BATCH_SECONDS = 0.5  # how long a task reads before it shows what it has

_Found = Dict[str, Tuple[str, DateFacts]]  # by date: fingerprint and facts


class FactsReader(QObject):
    """Keeps ``facts`` by key of date for the stack of the state; what was read once is known again when the project is reopened."""

    came = pyqtSignal()  # facts on some dates more

    def __init__(self, state: DeskState, tasks: Tasks, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._state, self._tasks = state, tasks
        self.facts: Dict[str, DateFacts] = {}
        self._known: Dict[str, DateFacts] = {}
        self._prints: List[str] = []
        self._ranges: Optional[Tuple[Range, ...]] = None

    def renew(self) -> None:
        """Begin with the stack that is known now; call it when the stack has changed."""
        self._tasks.drop(_TASK)
        self.facts, self._prints, self._ranges = {}, [], None
        stack = self._state.stack
        if stack is not None:
            kept = self._state.recall(_NOTE, {})
            self._known.update({name: _unpacked(values) for name, values in (kept.items() if isinstance(kept, dict) else ())})
            self._read(stack, list(stack.dates))
        self.came.emit()

    def _read(self, stack: StackContents, waiting: List[StackDate]) -> None:
        bands = preset_bands(stack, shown_preset(stack, DEFAULT_PRESET))
        if bands is None:
            return
        known, ranges = dict(self._known), self._ranges

        def work(is_cancelled: IsCancelled) -> Tuple[_Found, Optional[Tuple[Range, ...]]]:
            found: _Found = {}
            stretch = ranges
            end = time.monotonic() + _BATCH_SECONDS
            for date in waiting:
                if is_cancelled() or (found and time.monotonic() > end):
                    break
                name = fingerprint(stack, date, bands)
                if name in known:
                    found[date.key] = name, known[name]
                    continue
                try:
                    stretch = stretch or find_ranges(stack, bands, is_cancelled)
                    found[date.key] = name, read_facts(stack, date, bands, stretch, is_cancelled)
                except TlcmError as error:
                    found[date.key] = "", DateFacts(problem=sentence(error))
            return found, stretch

        self._tasks.start(translate("Looking at the dates"), work, lambda result: self._take(stack, waiting, *result), key=_TASK)

    def _take(self, stack: StackContents, waiting: List[StackDate], found: _Found, ranges: Optional[Tuple[Range, ...]]) -> None:
        if stack is not self._state.stack:
            return
        self._ranges = ranges
        for key, (name, facts) in found.items():
            self.facts[key] = facts
            if name:
                self._known[name] = facts
                self._prints.append(name)
        self.came.emit()
        left = [date for date in waiting if date.key not in found]
        if left and found:
            self._read(stack, left)
        elif len(stack.dates) <= _KEPT_DATES:
            self._state.remember(_NOTE, {name: _packed(self._known[name]) for name in self._prints})


def _packed(facts: DateFacts) -> List[Any]:
    return [facts.valid, facts.clouds, base64.b64encode(facts.thumbnail).decode("ascii")]


def _unpacked(values: Any) -> DateFacts:
    try:
        valid, clouds, thumbnail = values
        return DateFacts(float(valid), None if clouds is None else float(clouds), base64.b64decode(thumbnail))
    except (TypeError, ValueError, binascii.Error):  # somebody has edited the project file
        return DateFacts()
