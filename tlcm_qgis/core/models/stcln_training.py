"""How STCLN is trained: on labelled pixels with the images around them, or, for one class a series, on crops (methods/stcln.md section 4)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, cast

import numpy as np
from numpy.typing import NDArray

from ..networks.sizes import STCLN_SIZES
from ..samples.sample_set import SampleSet
from ..spec.errors import InputError, ParameterError
from ..spec.messages import tr
from ..spec.methods import METHODS
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from .chosen_samples import drawn, most_squares, of_one_class, tell_unseen
from .crop_lessons import CropLesson, ImageSeriesLesson
from .fitting import TrainSettings
from .label_crops import cell_of, cell_windows, read_crops
from .network_input import DAYS, INDEXES, NetworkInput, tell_positions
from .network_lessons import FEW, Lesson, Moments
from .network_model import LABEL_A_SERIES, ONE_CLASS, REACH, SUMMARY, NetworkClassifier
from .network_samples import Augment, Channels, NetworkSamples, mixed, some_spliced, turned, without_some_dates
from .stcln_model import PixelSeriesClassifier, SummaryClassifier
from .stcln_samples import drawn_places, read_places, read_series_patches, some_dates

if TYPE_CHECKING:
    import torch

    from .pretrained import Pretrained

FIRST_WEIGHTS: Final = "inc.double_conv.0.weight"
PAPER_RATE: Final = 0.1  # of LEARNING_RATE: the published training takes 1e-4 where others take 1e-3
DATES_AT_ONCE: Final = 32  # that a step learns from: others every time, which is quicker, and nothing learns a date by heart
POSITIONS: Final[Mapping[str, str]] = {"day": DAYS, "index": INDEXES}


def stcln_lesson(stack: ImageStack, settings: TrainSettings) -> Lesson:
    """Return how STCLN is trained with these settings."""
    if settings.variant == "paper" or settings.labels == LABEL_A_SERIES:
        return TileLesson(stack, settings)
    return (SummaryLesson if settings.labels == SUMMARY else PointLesson)(stack, settings)


class PointLesson(ImageSeriesLesson):
    """How STCLN learns the class of every date of labelled pixels."""

    published_epochs = 100
    batch = 16
    _has_told = False

    def __init__(self, stack: ImageStack, settings: TrainSettings) -> None:
        super().__init__(stack, settings)
        if self._is_frozen and self.pretrained is None:
            raise ParameterError(
                tr("FREEZE keeps the encoder as it was pre-trained, but there is no pre-trained network."),
                tr("Give PRETRAINED, or set FREEZE to none."),
            )

    @property
    def _is_frozen(self) -> bool:
        return self.settings.freeze == "encoder"

    @cached_property
    def pretrained(self) -> Pretrained | None:
        """What the weights begin with."""
        if not self.settings.pretrained:
            return None
        from .pretrained import load_pretrained

        found = load_pretrained(self.settings.pretrained)
        _check_bands(found, self.stack)
        return found

    @property
    def source(self) -> str:
        """Name of what its weights began with."""
        return self.pretrained.path.name if self.pretrained else ""

    @property
    def parameters(self) -> dict[str, Any]:
        """The parameters that the training really had."""
        sizes = [name for name, size in STCLN_SIZES.items() if tuple(size["widths"]) == tuple(self._sizes["widths"])]
        real = {"LABELS": self.labels, "POSITIONS": self.input.positions, "PRETRAINED": self.source or None}
        return {**super().parameters, **real, **({"SIZE": sizes[0]} if sizes else {})}

    @property
    def labels(self) -> str:
        """Value of LABELS."""
        return "per_date"

    def _input(self) -> NetworkInput:
        return NetworkInput.with_positions(self._positions(), self.stack.dates[0].interval)

    def _positions(self) -> str:
        known = self.pretrained.network_input if self.pretrained else None
        if self.settings.positions != "auto":
            return POSITIONS[self.settings.positions]
        if known is not None:
            return known.positions
        return INDEXES if self.is_paper or self.pretrained else DAYS

    def moments(self, check: Callable[[], None]) -> Moments:
        """Return mean and standard deviation of the bands: those that pre-trained weights know, else those of the stack."""
        if self.pretrained is None or self.pretrained.moments is None:
            return super().moments(check)
        return tuple(self.pretrained.moments[position] for position in self._places())

    def _places(self) -> list[int]:
        """Return where the bands of the stack are among those of the pre-trained weights."""
        known = self.pretrained.bands if self.pretrained else None
        return list(range(len(self.stack.bands))) if known is None else [known.index(band) for band in self.stack.bands]

    def read(self, samples: SampleSet, context: JobContext) -> NetworkSamples:
        """Return the series of patches around the labelled places."""
        tell_positions(self.input, self.dates, context)
        return read_series_patches(
            self.stack, drawn_places(self.stack, samples, self.settings.seed, context), REACH, context.check_cancelled
        )

    def config(self, classes: int) -> dict[str, Any]:
        """Return what ``networks.build`` makes the network from."""
        heads = {"per_date": self.labels not in ONE_CLASS, "summary": self.labels == SUMMARY}
        return {**super().config(classes), "unused": self.is_paper, **self._sizes, **heads, "padded": self.is_paper}

    @property
    def _sizes(self) -> dict[str, Any]:
        sizes = STCLN_SIZES["published" if self.is_paper else self.settings.size]
        return dict(sizes) if self.pretrained is None else {name: self.pretrained.config[name] for name in (*sizes, "unused")}

    def begin(self, network: torch.nn.Module, context: JobContext) -> torch.nn.Module:
        """Return what learns, with the pre-trained weights."""
        from .stcln_learner import Learner

        if self.pretrained is not None:
            self._load(network, self.pretrained, context)
        return Learner(network, points=self.labels != LABEL_A_SERIES, frozen=self._is_frozen)

    def _load(self, network: torch.nn.Module, pretrained: Pretrained, context: JobContext) -> None:
        """Load what fits of the encoder, its first weights in the order of the bands of the stack; tell what does not."""
        from ..networks.checkpoints import match_state
        from ..networks.stcln import ENCODER

        encoder = network.get_submodule(ENCODER.removesuffix("."))
        state = dict(pretrained.state)
        state[FIRST_WEIGHTS] = state[FIRST_WEIGHTS][:, self._places()]
        strict = self.settings.pretrained_strict
        matched = match_state(encoder, state, METHODS[self.settings.method].title, pretrained.path, strict=strict)
        if not matched.complete and not self._has_told:
            self._has_told = True
            context.warning(
                tr("Not all weights of {file} fit the network; these begin as in a new one: {keys}."),
                file=pretrained.path.name,
                keys=matched.not_loaded or "-",
            )

    def probabilities(self, classifier: NetworkClassifier, samples: NetworkSamples, channels: Channels) -> NDArray[np.float32]:
        """Return the probabilities (N, K, T) of samples."""
        return cast(PixelSeriesClassifier, classifier).of_series(*self.inputs(samples, channels))[..., 0, 0]

    @property
    def augment(self) -> Augment | None:
        """What varies the samples of a batch."""
        return None if self.is_paper else _varied

    @property
    def classifier(self) -> type[NetworkClassifier]:
        """Class of what is trained."""
        return PixelSeriesClassifier

    @property
    def knows_changes(self) -> bool:
        """Every date of a series gets a class."""
        return True

    def learns_again(self, count: int) -> bool:
        """Where labels are few, none should be kept from what maps."""
        return not self.is_paper and count <= FEW

    @property
    def learning_rate(self) -> float:
        """Of the optimiser."""
        return self.settings.learning_rate * (PAPER_RATE if self.is_paper else 1)


class SummaryLesson(PointLesson):
    """How STCLN learns one class for all dates of labelled pixels."""

    @property
    def labels(self) -> str:
        """Value of LABELS."""
        return SUMMARY

    def read(self, samples: SampleSet, context: JobContext) -> NetworkSamples:
        """Return the series of patches around the labelled places."""
        tell_positions(self.input, self.dates, context)
        places = of_one_class(samples, context)
        read = read_places(self.stack, drawn_places(self.stack, places, self.settings.seed, context), REACH, context.check_cancelled)
        tell_unseen(len(places) - len(read), context)
        return read

    def left_out(self, samples: SampleSet, read: NetworkSamples) -> int:
        """The reading of places tells it."""
        return 0

    @property
    def augment(self) -> Augment | None:
        """What varies the samples of a batch."""
        return _varied_places

    @property
    def classifier(self) -> type[NetworkClassifier]:
        """Class of what is trained."""
        return SummaryClassifier

    @property
    def knows_changes(self) -> bool:
        """One class holds for all dates."""
        return False


class TileLesson(CropLesson, PointLesson):
    """How STCLN learns one class for all dates of a pixel, from the others of its crop too, as published."""

    published_keep = "best"

    @property
    def labels(self) -> str:
        """Value of LABELS."""
        return LABEL_A_SERIES

    def read(self, samples: SampleSet, context: JobContext) -> NetworkSamples:
        """Return the crops that hold labelled places."""
        tell_positions(self.input, self.dates, context)
        size, margin, seed = self.settings.crop, 0 if self.is_paper else REACH, self.settings.seed
        samples = of_one_class(samples, context)
        most = most_squares(self.stack, size + 2 * margin)
        samples = drawn(samples, cell_of(self.stack, samples, size), most, seed, context)
        read = read_crops(self.stack, samples, cell_windows(self.stack, cell_of(self.stack, samples, size), size), margin, context)
        if len(read) == 1:
            raise ParameterError(
                tr("CROP_SIZE is {size} pixels, and all samples lie within a single crop, which is too few to learn from."),
                tr("Give a smaller CROP_SIZE, or add samples elsewhere."),
                size=size,
            )
        return read

    def learns_again(self, count: int) -> bool:
        """Crops hold many labels."""
        return False


def _varied(samples: NetworkSamples, rng: np.random.Generator) -> NetworkSamples:
    """Return series of patches turned, some mixed with others and some going on as another one, without the images of some dates."""
    return without_some_dates(some_spliced(_mixed_places(samples, rng), rng), rng)


def _varied_places(samples: NetworkSamples, rng: np.random.Generator) -> NetworkSamples:
    """Return series of patches of one class each turned, some mixed with others, without the images of some dates."""
    return without_some_dates(_mixed_places(samples, rng), rng)


def _mixed_places(samples: NetworkSamples, rng: np.random.Generator) -> NetworkSamples:
    samples = turned(some_dates(samples, DATES_AT_ONCE, rng), rng)
    return mixed(samples, rng.permutation(len(samples)), rng)


def _check_bands(pretrained: Pretrained, stack: ImageStack) -> None:
    """Refuse weights that know other bands than those of the stack."""
    known, present = pretrained.bands, ", ".join(stack.bands)
    if known is not None and set(known) != set(stack.bands):
        raise InputError(
            tr("{file} was pre-trained on the bands {bands}, but the stack has {present}."),
            tr("Make a stack of the same bands, or pre-train on this one."),
            file=pretrained.path,
            bands=", ".join(known),
            present=present,
        )
    if known is None and pretrained.config["bands"] != len(stack.bands):
        raise InputError(
            tr("{file} was pre-trained on {count} bands, but the stack has {number}: {present}."),
            tr("Make a stack of the bands that it was trained on, in their order."),
            file=pretrained.path,
            count=pretrained.config["bands"],
            number=len(stack.bands),
            present=present,
        )
