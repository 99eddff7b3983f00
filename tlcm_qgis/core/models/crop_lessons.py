"""What lessons of networks on image series have in common: their inputs, and the crops that some of them learn from."""

from __future__ import annotations

from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from ..samples.sample_set import SampleSet
from ..spec.dates import DateInterval
from ..stack.radar import radar_positions
from .image_series import image_series
from .label_crops import turned_crops
from .network_input import day_of
from .network_lessons import Inputs, Lesson
from .network_model import NetworkClassifier, NetworkForm
from .network_samples import Augment, Channels, NetworkSamples, fluctuating
from .tile_model import TileClassifier


class ImageSeriesLesson(Lesson):
    """How a network on image series is trained."""

    patience = 0  # the few places that are kept aside say too little about when to stop: the rate falls to nothing instead
    keep = "last"

    @property
    def dates(self) -> list[DateInterval]:
        """Dates of the stack."""
        return [date.interval for date in self.stack.dates]

    def inputs(self, samples: NetworkSamples, channels: Channels) -> Inputs:
        """Return what ``image_series`` gives; the published variant sees zeros as if they were there."""
        times = self.input.times(self.dates)
        if samples.day.ndim == 2:  # series of patches, perhaps of some dates only
            days = np.array([day_of(date) for date in self.dates])
            order = np.argsort(days, kind="stable")
            times = times[order[np.searchsorted(days, samples.day, sorter=order)]]
        *images, present = image_series(channels.input, channels.moments, samples.values, samples.valid, times)
        return *images, np.ones_like(present) if self.is_paper else present

    @property
    def variation(self) -> Augment | None:
        """As ``augment``, and radar bands in dB fluctuate."""
        augment, radar = self.augment, np.isin(np.arange(len(self.stack.bands)), radar_positions(self.stack.document))
        if augment is None or self.is_paper or not radar.any():
            return augment
        return lambda samples, rng: fluctuating(augment(samples, rng), rng, radar)


class CropLesson(ImageSeriesLesson):
    """How a network learns the classes of crops, of which some pixels have labels, and maps tiles."""

    published_batch = 2
    batch = 4

    def _form(self) -> NetworkForm:
        return NetworkForm.of(self.settings.method, self.settings.variant, self.input, self.settings.tile)

    def left_out(self, samples: SampleSet, read: NetworkSamples) -> int:
        """The reading of crops tells it."""
        return 0

    def probabilities(self, classifier: NetworkClassifier, samples: NetworkSamples, channels: Channels) -> NDArray[np.float32]:
        """Return the probabilities (N, K, h, w), or (N, K, T, h, w), of crops."""
        tiles = cast(TileClassifier, classifier)
        return np.concatenate([tiles.of_tiles(*self.inputs(samples.take(np.array([index])), channels)) for index in range(len(samples))])

    @property
    def augment(self) -> Augment | None:
        """What varies the crops of a batch."""
        return None if self.is_paper else turned_crops

    @property
    def classifier(self) -> type[NetworkClassifier]:
        """Class of what is trained."""
        return TileClassifier

    @property
    def more(self) -> dict[str, Any]:
        """The width of its tiles."""
        return {"tiles": self.form.tiles, "masked": not self.is_paper}

    @property
    def knows_changes(self) -> bool:
        """Crops are no series of places."""
        return False
