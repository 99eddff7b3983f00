"""Crops with hidden pixels, as the training loop takes them: what is hidden depends on the seed and the place in the training alone."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from ..spec.errors import InputError
from ..spec.messages import tr
from ..worker.context import JobContext
from .crops import Crop, Crops
from .network_input import NetworkInput

if TYPE_CHECKING:
    import torch

    from ..networks.stcln_pretrain import Reconstruction
    from ..training.data import Batch, Part

PARTS: Final[tuple[Part, Part]] = ("training", "validation")
ANY_SEED: Final = 2**63 - 1
VISITED_DATES: Final = 32  # of a crop that the network learns from at once: others at the next visit, so that they are not learnt by heart


@dataclass(frozen=True, slots=True)
class Masking:
    """Which pixels are hidden.

    Attributes:
        ratio: share of the pixels of each date.
        gate: positions of the near-infrared and the red band; then a crop is hidden only at dates at which more than 90 % of it is
            vegetation. ``None``: at all dates.
        margin: pixels on every side of a crop that are in no loss.
        published: take the NDVI of what the network sees, in place of that of the values of the stack, and show pixels a rounding darker.
    """

    ratio: float
    gate: tuple[int, int] | None
    margin: int = 0
    published: bool = False

    def kept(self, crop: Crop, images: torch.Tensor, rng: np.random.Generator) -> torch.Tensor:
        """Return what stays shown (L, h, w) of a crop, of which the network sees ``images`` (L, bands, h, w)."""
        import torch

        from ..networks.stcln_pretrain import draw_kept

        generator = torch.Generator().manual_seed(int(rng.integers(ANY_SEED)))
        kept = draw_kept(crop.valid.shape, self.ratio, generator)
        if self.published:
            kept = kept * (torch.ones(()) / (1 - self.ratio) * (1 - self.ratio))
        return self.gated(kept, crop, images)

    def gated(self, kept: torch.Tensor, crop: Crop, images: torch.Tensor) -> torch.Tensor:
        """Return what stays shown (L, h, w) of what would be by chance, with everything shown where the gate is closed."""
        import torch

        from ..networks.stcln_pretrain import keep_unvegetated, published_ndvi

        if self.gate is None:
            return kept
        seen = images if self.published else torch.from_numpy(crop.values)
        ndvi, valid = published_ndvi(seen[None], *self.gate), torch.from_numpy(crop.valid)[None]
        return keep_unvegetated(kept[None], self._inner(ndvi), self._inner(valid))[0]

    def hidden(self, kept: torch.Tensor, valid: torch.Tensor) -> torch.Tensor:
        """Return how many pixels (B,) the loss is a mean of, from what is shown and valid (B, L, h, w)."""
        return self._inner((kept < 0.5) & valid).sum(dim=(1, 2, 3)).float()

    def _inner(self, arrays: torch.Tensor) -> torch.Tensor:
        inner = slice(self.margin, arrays.shape[-1] - self.margin)
        return arrays[..., inner, inner]


class HiddenError:
    """Mean squared error of the hidden values, in standard deviations of their bands: 1 is what the mean of the band would do."""

    def weight(self, batch: Batch) -> float:
        """Return the number of hidden pixels."""
        return 0.0 if batch.weight is None else float(batch.weight.sum())

    def __call__(self, outputs: Reconstruction, batch: Batch) -> torch.Tensor:
        """Return the loss, which the network computes."""
        return outputs.loss


@dataclass(frozen=True, slots=True)
class CropData:
    """Crops to learn from and to judge by (see ``training.data.TrainingData``).

    Attributes:
        parts: crops by the name of their part.
        input: how pixels become what the network sees, with the ``moments`` (bands, 2) of the bands.
        times: (D,) positions of all dates of the stack.
        masking: what is hidden. A published one also takes everything as observed, and shows crops as they lie.
        seed: of what is hidden of the crops to judge by, which is the same in every epoch.
    """

    parts: Mapping[Part, Crops]
    input: NetworkInput
    moments: NDArray[np.float64]
    times: NDArray[np.float32]
    masking: Masking
    seed: int

    @property
    def training(self) -> int:
        """Number of crops to learn from."""
        return len(self.parts["training"])

    @property
    def validation(self) -> int:
        """Number of crops to judge by."""
        return len(self.parts["validation"])

    def identity(self) -> str:
        """Return a hash of what is learnt from."""
        places = [[repr(place) for place in self.parts[part].places] for part in PARTS]
        known = [places, self.input.as_json(), self.moments.tolist(), self.times.tolist(), repr(self.masking), self.seed]
        return hashlib.sha256(json.dumps(known).encode()).hexdigest()

    def batch(self, part: Part, items: NDArray[np.int64], generator: np.random.Generator | None) -> Batch:
        """Return crops as tensors; the target is what stays shown."""
        import torch

        from ..training.data import Batch

        crops, images, kept, times = [], [], [], []
        for item in items.tolist():
            rng = np.random.default_rng([self.seed, 2, item]) if generator is None else generator
            crop, place = self.crop(part, item), self.parts[part].places[item]
            chosen = np.arange(len(place.dates))
            if generator is not None and not self.masking.published:
                if len(chosen) > VISITED_DATES:
                    chosen = np.sort(generator.choice(chosen, VISITED_DATES, replace=False))
                crop = turned(Crop(crop.values[chosen], crop.valid[chosen]), int(generator.integers(8)))
            times.append(self.times[np.array(place.dates)[chosen]])
            crops.append(crop)
            images.append(self.seen(crop))
            kept.append(self.masking.kept(crop, images[-1], rng))
        shown, valid = torch.stack(kept), torch.from_numpy(np.stack([crop.valid for crop in crops]))
        return Batch((torch.stack(images), torch.from_numpy(np.stack(times)), shown, valid), shown, self.masking.hidden(shown, valid))

    def crop(self, part: Part, item: int) -> Crop:
        """Return a crop as it is learnt from; the published way makes no difference between what was observed and what was not."""
        crop = self.parts[part][item]
        return Crop(crop.values, np.ones_like(crop.valid)) if self.masking.published else crop

    def seen(self, crop: Crop) -> torch.Tensor:
        """Return what the network sees of a crop (L, bands, h, w)."""
        import torch

        return torch.from_numpy(self.input.assemble(crop.values, crop.valid, np.zeros(1), self.moments))

    def hideable(self, context: JobContext) -> CropData:
        """Return the crops of which the gate lets something be hidden.

        Raises:
            InputError: it leaves less than two to learn from.
        """
        chosen = {part: self.parts[part].take(self._open(part, context)) for part in PARTS}
        found, drawn = len(chosen["training"]), self.training
        if found < 2:
            raise InputError(
                tr(
                    "{found} of {drawn} crops are vegetated (NDVI above {ndvi} on more than {share} % of the crop at some date), so the vegetation gate leaves nothing to hide and to learn from."
                ),
                tr("Switch GATE off (VARIANT=best), or give an EXTENT with more vegetation, or a smaller CROP_SIZE."),
                found=found,
                drawn=drawn,
                **_limits(),
            )
        if found < drawn:
            context.warning(
                tr("The vegetation gate leaves {found} of {drawn} crops to learn from: the others are never vegetated."),
                found=found,
                drawn=drawn,
            )
        return replace(self, parts=chosen)

    def _open(self, part: Part, context: JobContext) -> Sequence[int]:
        import torch

        found = []
        for item in range(len(self.parts[part])):
            context.check_cancelled()
            crop = self.crop(part, item)
            kept = self.masking.gated(torch.zeros(crop.valid.shape), crop, self.seen(crop))
            if self.masking.hidden(kept[None], torch.from_numpy(crop.valid)[None]).any():
                found.append(item)
        return found


def turned(crop: Crop, way: int) -> Crop:
    """Return a crop turned and mirrored in one of the eight ways (0-7)."""
    turns, mirrored = divmod(way, 2)
    values, valid = (np.rot90(array, turns, (-2, -1)) for array in (crop.values, crop.valid))
    if mirrored:
        values, valid = values[..., ::-1], valid[..., ::-1]
    return Crop(np.ascontiguousarray(values), np.ascontiguousarray(valid))


def _limits() -> dict[str, Any]:
    from ..networks.stcln_pretrain import VEGETATED, VEGETATED_SHARE

    return {"ndvi": VEGETATED, "share": round(100 * VEGETATED_SHARE)}
