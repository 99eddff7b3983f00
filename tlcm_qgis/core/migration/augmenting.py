"""Augmentation of samples that are migrated: of a set with repetitions, date after date, in places of their own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..augmentation.augment import augment, lacking
from ..augmentation.refinement import Refinement
from ..augmentation.settings import AugmentationSettings
from ..samples.sample_set import SampleSet
from ..spec.errors import InputError
from ..spec.messages import tr
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext

OWN: Final = "own"
REFERENCE: Final = "reference"

Index = NDArray[np.int64]


class Augmenter:
    """Augments the samples of one date after the other.

    A place of an augmented sample is a pixel and a class; its id is larger than those of the labelled samples, and the same on all dates.

    Attributes:
        refinements: what the samples of each date so far were drawn from, by position of the date.
        lacking: the names of the classes of which nothing new was found, by the key of the date.
    """

    def __init__(
        self, stack: ImageStack, labelled: SampleSet, ratio: Mapping[int, float], settings: AugmentationSettings, features: str
    ) -> None:
        """Prepare.

        Args:
            stack: the images.
            labelled: all labelled samples.
            ratio: how the classes share the draws of every date, by value.
            settings: of the augmentation.
            features: "own" looks for samples by the features of their date; "reference" by those of the date they came from, as published.
        """
        self._stack, self._settings, self._features = stack, settings, features
        self._ratio = {value: share for value, share in ratio.items() if share}
        self.refinements: dict[int, Refinement] = {}
        self.lacking: dict[str, str] = {}
        self._first_id = int(labelled.place_id.max(initial=0)) + 1

    def augment(self, date: int, initial: SampleSet, count: Index, source: int, context: JobContext) -> tuple[Index, SampleSet, Index]:
        """Augment the samples of a date.

        Args:
            date: position of the date.
            initial: (N) different samples there, all on valid pixels; their weight is that of one of them.
            count: (N,) how often each is there: all of them train, and of each start rays.
            source: position of the date they came from.
            context: progress and cancel; warned if the date cannot be augmented.

        Returns:
            How often each of ``initial`` (N,) is there now, draws included; other samples (M) that were drawn; and how often each (M,).
        """
        nothing = initial.take(slice(0, 0)), np.zeros(0, np.int64)
        if not len(initial):
            return count, *nothing
        each = np.repeat(np.arange(len(initial)), count)
        copies = initial.take(each)
        feature_date = source if self._features == REFERENCE else date
        note = partial(self.refinements.__setitem__, date)
        try:
            whole = augment(self._stack, copies, self._settings, context, ratio=self._ratio, feature_date=feature_date, note=note)
        except InputError as error:
            text = tr("The samples of {date} were not augmented. {problem} {remedy}")
            context.warning(text, date=self._stack.dates[date].key, problem=error.message, remedy=error.remedy)
            return count, *nothing
        self.lacking[self._stack.dates[date].key] = lacking(whole)
        with np.errstate(invalid="ignore", divide="ignore"):
            times = whole.weight[: len(each)] / copies.weight  # one and the draws of it; nothing can be said of a weight of 0
        times = np.where(copies.weight > 0, np.round(times), 1)
        found = whole.take(slice(len(each), None))
        drawn = np.round(found.weight).astype(np.int64)
        place = self._first_id + (found.row * self._stack.grid.width + found.col) * 256 + found.class_value
        found = replace(found, place_id=place, weight=np.ones(len(found), np.float32))
        return np.bincount(each, times, minlength=len(initial)).astype(np.int64), found, drawn

    def renumber(self, place_id: Index, used: Index) -> Index:
        """Return place ids (N,) that go on after the labelled ones without gaps; ``used``: sorted, all that are in use."""
        augmented = used[np.searchsorted(used, self._first_id) :]
        return np.where(place_id < self._first_id, place_id, self._first_id + np.searchsorted(augmented, place_id))
