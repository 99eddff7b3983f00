"""Memory and time of SL-GT2Net on one crop, against attention by tables of all pairs of tokens: the same network, the same weights, in turn."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import torch

from tests.benchmarks.common import REPEATS, Measured, Part, Row, in_turn, ratios
from tests.benchmarks.stcln_memory import peak_of
from tests.core.slgt2_plain import make_plain
from tlcm_qgis.core.device import choose_device
from tlcm_qgis.core.networks import build, slgt2

SEED: Final = 1
VARIANT: Final = "brandenburg"
BANDS: Final = 2
DATES: Final = 48
SIDE: Final = 224  # pixels of the crop, as published
PASSES: Final = {"cuda": REPEATS, "cpu": 2}  # one takes minutes there
LEAST_MEMORY: Final = 2.0  # times that of the other form
LEAST_SPEED: Final = 1.0
WHOLE: Final = 1 << 62


@dataclass(frozen=True, slots=True)
class Work:
    """One pass over a crop.

    Attributes:
        form: "tables" of all pairs, and features of all pixels at once; "plain": what the product does; "checkpointing": its other way.
        learning: whether there are gradients. ``side``: of the crop. ``device``: of torch.
    """

    form: str
    learning: bool
    side: int
    device: str

    def prepared(self) -> tuple[torch.nn.Module, torch.Tensor]:
        """Return network and crop."""
        network = build("slgt2", variant=VARIANT, unused=False, drop_path=0.0, checkpointing=self.form == "checkpointing", seed=SEED)
        if self.form == "tables":
            make_plain(network)
        images = torch.randn((1, DATES, BANDS, self.side, self.side), generator=torch.Generator().manual_seed(SEED))
        return network.to(self.device).train(self.learning), images.to(self.device)

    def once(self, network: torch.nn.Module, images: torch.Tensor) -> torch.Tensor:
        """Return the scores, after the gradients where there are any."""
        portion, slgt2.PORTION_VALUES = slgt2.PORTION_VALUES, WHOLE if self.form == "tables" else slgt2.PORTION_VALUES
        try:
            with torch.set_grad_enabled(self.learning):
                scores: torch.Tensor = network(images)
                if self.learning:
                    network.zero_grad(set_to_none=True)
                    scores.square().mean().backward()
        finally:
            slgt2.PORTION_VALUES = portion
        scores.sum().item()  # waits for a GPU
        return scores.detach()


def measure(folder: Path) -> Measured:
    """Map a crop, and learn from it."""
    del folder
    device = choose_device("auto")
    side, passes = SIDE, PASSES["cuda" if device.startswith("cuda") else "cpu"]
    rows, details = [], {}
    for name, learning in (("mapping", False), ("training", True)):
        forms = ("tables", "plain", "checkpointing") if learning else ("tables", "plain")
        works = {form: Work(form, learning, side, device) for form in forms}
        peaks = {form: _peak(work) for form, work in works.items()}
        ready = {form: work.prepared() for form, work in works.items()}
        found = {form: work.once(*ready[form]) for form, work in works.items()}
        timings = in_turn({form: lambda work=work, given=ready[form]: work.once(*given) for form, work in works.items()}, passes)
        what = f"network slgt2: {name} a crop of {side} x {side} pixels, {DATES} dates"
        rows.append(Row(f"{what}, most memory with tables of all pairs", peaks["tables"], "GB"))
        for form in forms[1:]:
            torch.testing.assert_close(found[form], found["tables"], rtol=1e-3, atol=1e-3)
            way = " with CHECKPOINTING" if form == "checkpointing" else ""
            judged = form == forms[-1]
            speed = ratios(timings["tables"], timings[form]).median
            rows += [
                Row(f"{what}{way}, most memory", peaks[form], "GB"),
                Row(f"{what}{way}: times less memory than tables", peaks["tables"] / peaks[form], "x", LEAST_MEMORY if judged else None),
                Row(f"{what}{way}: times as fast as tables", speed, "x", LEAST_SPEED if judged else None),
            ]
        details[name] = {"peak_gb": peaks, "seconds": {form: timing.as_json() for form, timing in timings.items()}}
    return Measured(rows, {"device": device, "side": side, "variant": VARIANT, **details})


def _peak(work: Work) -> float:
    """Return the most memory (GB) of a pass: of a process of its own, or on a GPU of all that torch holds."""
    if not work.device.startswith("cuda"):
        return peak_of(_alone, work)
    torch.cuda.empty_cache()
    torch.cuda.reset_peak_memory_stats()
    work.once(*work.prepared())
    return torch.cuda.max_memory_allocated() / 1e9


def _alone(work: Any) -> None:
    if not work.once(*work.prepared()).isfinite().all():
        sys.exit(1)


PARTS: Final = [Part("slgt2_memory", measure)]
