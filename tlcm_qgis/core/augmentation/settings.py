"""How labelled samples of one date are augmented."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ..models.features import FeatureForm

PAPER: Final = "paper"
BEST: Final = "best"
NEIGHBOURHOOD_PX: Final = 3  # side of the window in which neighbours must agree (see ``agreement``)


@dataclass(frozen=True, slots=True)
class AugmentationSettings:
    """Parameters of the augmentation; the defaults are the published ones, where they are sound.

    Attributes:
        angle: degrees between the rays: 30, 45, 90 or 120.
        max_entropy: largest entropy, in bits, of the class probabilities of a pixel that is accepted.
        patch_size: side, in pixels, of the window whose mean spectrum describes a pixel; odd.
        line_interval: pixels between the rows, and between the columns, on which pixels are looked for.
        difference: which grey steps count as flat: "abs" (both signs small), "signed" (every darkening) or "reference" (modulo 256).
        refinement: how samples are drawn from the accepted: "stratified", "random", "inverse", or "none" for all.
        target_count: number of draws, shared out among the classes.
        variant: "best" or "paper" (as published, its quirks included).
        seed: of all random draws.

    Raises:
        ParameterError: the patch size is even.
    """

    angle: int = 30
    max_entropy: float = 1.4
    patch_size: int = 7
    line_interval: int = 20
    difference: str = "abs"
    refinement: str = "stratified"
    target_count: int = 4000
    variant: str = BEST
    seed: int = 1

    def __post_init__(self) -> None:
        """Refuse an even patch as the features of a model do."""
        FeatureForm(self.patch_size)

    @property
    def halo(self) -> int:
        """How many pixels around a pixel are looked at, by whichever witness."""
        return max(self.patch_size // 2, 2 * (NEIGHBOURHOOD_PX // 2))
