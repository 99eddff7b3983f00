"""Areas of transitions between dates, and how well changes are found, as they stand in the file of figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..engine.blocks import fitting_block
from ..spec.messages import tr
from ..stack.grid import Window
from ..worker.context import JobContext
from .estimate_json import area_json, interval_json
from .estimation import Estimate, Sample, areas, covered_share, estimate
from .intervals import Interval
from .map_counts import MapCounts, Pair, count_maps
from .maps import Maps
from .reference import NO_LABEL, Label
from .reference_rasters import RasterReference
from .samples_of_places import PlaceSamples
from .series_metrics import ChangeCounts, carried_forward, spatial_changes, temporal_changes
from .series_scores import BLOCK_BYTES, BYTES_PER_VALUE, LARGEST_BLOCK

CHANGED = 1  # the class "changed" of the samples of changes


def pairs_of(dates: Sequence[int]) -> list[Pair]:
    """Return the pairs of dates between which transitions are counted: each date and the next, and the first and the last."""
    following = list(pairwise(dates))
    return [(dates[0], dates[-1]), *following] if len(dates) > 2 else following


def transitions_of_places(samples: PlaceSamples, pairs: Sequence[Pair]) -> list[dict[str, Any]]:
    """Return the transitions between dates with places that are compared on both."""
    found = []
    for pair in pairs:
        moved = samples.transition(*pair)
        if moved is not None:
            sample, codes = moved
            shares = areas(sample) if sample.inside.any() else None
            known = {} if shares is None else dict(zip(codes, shares, strict=True))
            covered = covered_share(sample) if known else 1.0
            found.append(_transition_json(samples.maps, samples.reference.table.labels, pair, samples.counts, known, covered))
    return found


def transitions_of_rasters(maps: Maps, reference: RasterReference, counts: MapCounts, pairs: Sequence[Pair], context: JobContext) -> Any:
    """Return the transitions between dates on which rasters say the class of every pixel of the maps: nothing is estimated."""
    labels = reference.table.labels
    truth = _Truth(maps, reference)
    true = count_maps(truth, range(1, len(labels) + 1), [], pairs, context)
    found = []
    for pair, table in (true.transition_hectares or true.transitions).items():
        whole = table.sum()
        seen = [tuple(map(int, cell)) for either in (table, counts.transitions[pair]) for cell in np.argwhere(either)] if whole else []
        known = {(row, column): _certain(float(table[row, column] / whole)) for row, column in seen}
        found.append(_transition_json(maps, labels, pair, counts, known))
    return found


def _certain(share: float) -> Interval:
    return Interval(share, 0.0, share, share)


def _transition_json(
    maps: Maps, labels: Sequence[Label], pair: Pair, counts: MapCounts, known: Mapping[tuple[int, int], Interval], covered: float = 1.0
) -> dict[str, Any]:
    """Return the transitions that the maps show or the reference knows; ``covered``: share of the area that it knows of."""
    mapped = counts.transitions[pair]
    hectares = None if counts.transition_hectares is None else counts.transition_hectares[pair]
    whole = None if hectares is None else float(hectares.sum()) * covered
    shown = mapped if hectares is None else hectares
    cells = sorted({*known, *((int(row), int(column)) for row, column in zip(*np.nonzero(mapped), strict=True))})
    classes = []
    for row, column in cells:
        inside = max(row, column) < len(mapped)
        area = None if hectares is None else float(hectares[row, column]) if inside else 0.0
        share = known.get((row, column)) if known else None
        classes.append(
            {
                "from_code": labels[row].code,
                "to_code": labels[column].code,
                "mapped_share": float(shown[row, column] / shown.sum()) if inside and shown.sum() else 0.0,
                "mapped_hectares": area,
                "area": area_json(share, whole),
            }
        )
    return {"from_date": maps.dates[pair[0]].key, "to_date": maps.dates[pair[1]].key, "classes": classes}


def changes_of_places(samples: PlaceSamples, tolerance: int) -> dict[str, Any] | None:
    """Return how well the maps find changes, with intervals; ``None`` if no place is compared on two dates."""
    found = samples.changes(tolerance)
    if found is None:
        return None
    at_all, when, places = found
    return {
        "spatial": _estimated(at_all, places, with_area=True),
        "temporal": _estimated(when, places, with_area=False),
        "tolerance": tolerance,
    }


def _estimated(sample: Sample, places: int, *, with_area: bool) -> dict[str, Any]:
    count = np.ones(len(sample.reference)) if sample.count is None else sample.count
    inside = sample.inside
    table = np.bincount(sample.reference[inside] * 2 + sample.mapped[inside], count[inside], minlength=4).astype(np.int64)
    figures = estimate(sample) if inside.any() else None
    return _change_json(ChangeCounts(int(table[3]), int(table[2]), int(table[1]), int(table[0])), places, figures, with_area)


def _change_json(counts: ChangeCounts, places: int, found: Estimate | None, with_area: bool) -> dict[str, Any]:
    changed = None if found is None else found.classes[CHANGED]
    return {
        "places": places,
        "both": counts.both,
        "missed": counts.missed,
        "false": counts.false,
        "neither": counts.neither,
        "producers_accuracy": interval_json(changed.producers if changed else None),
        "users_accuracy": interval_json(changed.users if changed else None),
        "f1": interval_json(changed.f1 if changed else None),
        **({"changed_share": interval_json(changed.area if changed else None)} if with_area else {}),
    }


def changes_of_rasters(maps: Maps, reference: RasterReference, tolerance: int, exact: bool, context: JobContext) -> dict[str, Any] | None:
    """Return how well the maps find changes, counted in all pixels that two rasters or more say something about."""
    truth = _Truth(maps, reference)
    dates = [index for index in range(len(maps.dates)) if reference.rasters[index] is not None]
    if len(dates) < 2:
        return None
    spatial, temporal, places = ChangeCounts(), ChangeCounts(), 0
    windows = maps.grid.windows(fitting_block(BYTES_PER_VALUE * len(dates), BLOCK_BYTES, LARGEST_BLOCK))
    for done, window in enumerate(windows):
        cubes = [np.stack([read(index, window).ravel() for index in dates], axis=-1) for read in (truth.read_map, truth.read_shown)]
        several = np.count_nonzero(cubes[0], axis=1) > 1
        true, shown = (carried_forward(cube[several]) for cube in cubes)
        spatial += spatial_changes(true, shown)
        temporal += temporal_changes(true, shown, tolerance)
        places += int(several.sum())
        text = tr("Comparing changes with the reference: block {block} of {blocks}")
        context.progress((done + 1) / len(windows), text, block=done + 1, blocks=len(windows))
    if not places:
        return None
    return {
        "spatial": _change_json(spatial, places, _exact(spatial) if exact else None, with_area=True),
        "temporal": _change_json(temporal, places, _exact(temporal) if exact else None, with_area=False),
        "tolerance": tolerance,
    }


def _exact(counts: ChangeCounts) -> Estimate | None:
    """Return the figures of counts of everything."""
    table = np.array([[counts.neither, counts.false], [counts.missed, counts.both]], np.int64)
    return estimate(Sample.of_matrix(table, None, np.array([table.sum()], np.float64)))


class _Truth:
    """Reference rasters as maps whose values are the positions of labels, from 1; 0 where the reference or the map says nothing."""

    def __init__(self, maps: Maps, reference: RasterReference) -> None:
        self._maps, self._reference = maps, reference
        self.grid = maps.grid
        self._place = np.zeros(256, np.int16)
        for position, label in enumerate(reference.table.labels):
            if label.value is not None:
                self._place[label.value] = position + 1

    def read_map(self, index: int, window: Window) -> NDArray[np.int16]:
        """Return the reference (h, w)."""
        labels = self._reference.read(index, window)
        shown = self._maps.read_map(index, window)
        return np.where((labels == NO_LABEL) | (shown == 0), 0, labels + 1).astype(np.int16)

    def read_shown(self, index: int, window: Window) -> NDArray[np.int16]:
        """Return the maps (h, w)."""
        labels = self._reference.read(index, window)
        shown: NDArray[np.int16] = np.where(labels == NO_LABEL, np.int16(0), self._place[self._maps.read_map(index, window)])
        return shown
