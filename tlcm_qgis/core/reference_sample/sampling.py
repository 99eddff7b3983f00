"""From strata to a reference sample: count, decide how many points each stratum gets, draw, and forget where they came from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..engine.blocks import Threads
from ..spec.algorithms.createreferencesample import GOOD_PRACTICE, PROPORTIONAL
from ..spec.errors import InputError, ParameterError
from ..spec.messages import tr
from ..stack.grid import Grid
from ..worker.context import JobContext
from .allocation import FEWEST, Counts, allocate, least_points
from .drawing import BLOCK_PIXELS, Candidates, Found, Places, choose, collect
from .keys import random_keys
from .sizes import expected_error, simple_random_size, stratified_size
from .strata import LEFT_OUT, Strata

CANDIDATES: Final = 20_000  # of each stratum, kept while the pixels are counted; enough for most samples
MORE: Final = 8  # times as many where the distance between points leaves out too many
MOST_CANDIDATES: Final = 500_000
ORDER, NUMBERS = 1, 2  # purposes of random keys: the order of the points, the numbers of the strata
SHOWN: Final = 12  # strata that a message names


@dataclass(frozen=True, slots=True)
class Plan:
    """What is asked of a sample.

    Attributes:
        count: points in all, 0 for as many as ``target_error`` (standard error of the overall accuracy) needs.
        allocation: see ``allocation.allocate``. ``minimum``: points of a rare stratum.
        distance: between points, in units of the coordinate system.
        seed: of the draw.
        simple: whether there is one stratum only, whose size is that of a simple random sample.
    """

    count: int
    target_error: float
    allocation: str
    minimum: int
    distance: float
    seed: int
    simple: bool = False


@dataclass(frozen=True, slots=True)
class Stratum:
    """A stratum: its random ``number``, its ``code``, what people call it, its pixels, and its points in the sample."""

    number: int
    code: int
    name: str
    pixels: int
    points: int
    expected_accuracy: float


@dataclass(frozen=True, slots=True)
class ReferenceSample:
    """Points to be labelled.

    Attributes:
        row, col: (N,) pixels of the grid, in random order.
        stratum: (N,) numbers of ``strata``, which are in the order of their numbers.
        strata: what was drawn from.
        numbers: number of the stratum by every code that ``Strata`` gives, those that were joined included.
        needed: number of points that the calculator found for the target error, ``None`` where the number was given.
        error: standard error of the overall accuracy if the expected accuracies are right.
        covered: share of the pixels that have data that lies in the strata.
    """

    row: NDArray[np.int64]
    col: NDArray[np.int64]
    stratum: NDArray[np.int64]
    strata: tuple[Stratum, ...]
    numbers: Mapping[int, int]
    needed: int | None
    error: float
    covered: float = 1.0

    def __len__(self) -> int:
        return len(self.row)

    def as_json(self) -> dict[str, Any]:
        """Return the figures of the run record."""
        total = sum(stratum.pixels for stratum in self.strata)
        return {
            "points": len(self),
            "needed_points": self.needed,
            "expected_standard_error": round(self.error, 6),
            "strata": [
                {
                    "stratum": stratum.number,
                    "name": stratum.name,
                    "pixels": stratum.pixels,
                    "share": round(stratum.pixels / total, 6),
                    "expected_accuracy": stratum.expected_accuracy,
                    "points": stratum.points,
                }
                for stratum in self.strata
            ],
        }


def draw_sample(
    strata: Strata,
    grid: Grid,
    plan: Plan,
    accuracies: Callable[[Sequence[int]], Sequence[float]],
    context: JobContext,
    merge: Callable[[Mapping[int, int]], Mapping[int, int]] = lambda pixels: {},
    threads: Threads | None = None,
    block: int = BLOCK_PIXELS,
) -> ReferenceSample:
    """Draw a reference sample; the numbers are told before the points are chosen.

    Args:
        strata: gives the stratum of pixels.
        grid: on which they are read.
        plan: what is asked for.
        accuracies: gives the expected user's accuracies of the strata with these codes.
        context: told the numbers.
        merge: gives, for the pixels by code, the code that some are joined in.
        threads: numbers of threads.
        block: width of blocks.

    Raises:
        InputError: no pixel can be drawn.
        ParameterError: there are too few points for the strata, or the distance leaves none for one of them.
        Cancelled: the user asked to stop.
    """
    most = min(max(CANDIDATES, plan.count), MOST_CANDIDATES)

    def look(number: int, part: JobContext) -> tuple[Found, Mapping[int, int], int]:
        found = collect(strata, grid, plan.seed, number, part, threads, block)
        left_out = found.pop(LEFT_OUT, Candidates()).pixels
        into = {code: code for code in found} | dict(merge({code: item.pixels for code, item in found.items()}))
        return _joined(found, into), into, left_out

    found, into, left_out = look(most, context.part(0.0, 0.8))
    if not found:
        raise InputError(
            tr("The raster of strata has no values where the maps have data.")
            if left_out
            else tr("There is no pixel to draw: the maps have no data where points may lie."),
            tr("Choose other dates, or check EXTENT and STRATA."),
        )
    codes, pixels = list(found), np.array([item.pixels for item in found.values()], np.int64)
    if left_out:
        context.warning(
            tr("The strata cover {percent} % of the pixels of the maps: the sample stands for this part only."),
            percent=round(100 * int(pixels.sum()) / (left_out + int(pixels.sum())), 1),
        )
    expected = np.array(accuracies(codes), np.float64)
    names = [strata.name(code) for code in codes]
    if len(codes) == 1 and not plan.simple:
        context.warning(tr("There is one stratum only, {name}: the sample is a simple random one."), name=names[0])
    points, needed = _numbers(plan, pixels, expected, names, context)
    wanted = dict(zip(codes, points.tolist(), strict=True))
    chosen = choose(found, wanted, grid, plan.distance)
    while _lacks_candidates(chosen, wanted, found) and most < MOST_CANDIDATES:
        most = min(most * MORE, MOST_CANDIDATES)
        found, _, _ = look(most, context.part(0.8, 0.95))
        chosen = choose(found, wanted, grid, plan.distance)
    _tell_shortfall(chosen, wanted, names, plan, context)
    sample = _blind(codes, names, pixels, expected, chosen, grid, plan.seed, needed, into)
    return replace(sample, covered=int(pixels.sum()) / (left_out + int(pixels.sum())))


def _joined(found: Found, into: Mapping[int, int]) -> Found:
    """Return the strata with some joined: ``into`` names the code that a code becomes part of."""
    result: Found = {}
    for code, item in found.items():
        place = result.setdefault(into[code], Candidates())
        place.add(item.pixels, item.place, item.key, len(place.key) + len(item.key))
    for item in result.values():
        item.sort()
    return result


def _numbers(
    plan: Plan, pixels: Counts, expected: NDArray[np.float64], names: Sequence[str], context: JobContext
) -> tuple[Counts, int | None]:
    """Return the points of each stratum, and how many are needed for the target error; both are told."""
    method = PROPORTIONAL if plan.simple else plan.allocation
    least = int(least_points(pixels, method, plan.minimum).sum())
    needed = None
    total = plan.count
    if not total:
        if plan.simple:
            needed = simple_random_size(int(pixels[0]), float(expected[0]), plan.target_error)
        else:
            needed = stratified_size(pixels, expected, plan.target_error)
        total = max(needed, least)
    if total < least:
        raise _too_few(plan, total, least, len(pixels))
    points = allocate(pixels, total, method, expected, plan.minimum)
    if needed is not None:
        context.progress(
            0.8,
            tr("A standard error of {error} needs {needed} points by the accuracies you expect; {total} are drawn."),
            error=f"{plan.target_error:g}",
            needed=needed,
            total=int(points.sum()),
        )
    context.progress(0.8, tr("Points (pixels) of each stratum: {list}"), list=_listed(names, points, pixels))
    _warn_small(plan, total, points, pixels, names, context)
    return points, needed


def _too_few(plan: Plan, total: int, least: int, strata: int) -> ParameterError:
    if plan.allocation == GOOD_PRACTICE and total >= FEWEST * strata:
        return ParameterError(
            tr("COUNT is {count}, but {strata} strata with at least {minimum} points each need {least}."),
            tr("Draw more points, lower MIN_PER_STRATUM, or choose another ALLOCATION."),
            count=total,
            strata=strata,
            minimum=plan.minimum,
            least=least,
        )
    if strata == 1:
        return ParameterError(
            tr("COUNT is {count}, but a sample needs at least {fewest} points, or nothing is known of its variance."),
            tr("Draw more points."),
            count=total,
            fewest=FEWEST,
        )
    return ParameterError(
        tr("COUNT is {count}, but each of the {strata} strata needs at least {fewest} points, or nothing is known of its variance."),
        tr("Draw more points, or choose fewer strata."),
        count=total,
        strata=strata,
        fewest=FEWEST,
    )


def _listed(names: Sequence[str], points: Counts, pixels: Counts) -> str:
    listed = [f"{name} {drawn} ({of})" for name, drawn, of in zip(names, points.tolist(), pixels.tolist(), strict=True)]
    return "; ".join(listed[:SHOWN]) + (" …" if len(listed) > SHOWN else "")


def _warn_small(plan: Plan, total: int, points: Counts, pixels: Counts, names: Sequence[str], context: JobContext) -> None:
    """Tell which strata have too few pixels for the points that they were to get."""
    if int(points.sum()) < total:
        context.warning(
            tr("Only {pixels} pixels can be drawn, so there are {pixels} points and not {count}."), pixels=int(points.sum()), count=total
        )
    wanted = plan.minimum if plan.allocation == GOOD_PRACTICE and not plan.simple else FEWEST
    for name, drawn, of in zip(names, points.tolist(), pixels.tolist(), strict=True):
        if drawn == of and (of < wanted or plan.allocation != GOOD_PRACTICE):
            context.warning(tr("The stratum {name} has only {pixels} pixels: all of them are in the sample."), name=name, pixels=of)


def _lacks_candidates(chosen: Mapping[int, Places], wanted: Mapping[int, int], found: Found) -> bool:
    """Return whether a stratum with more pixels than candidates got fewer points than it should."""
    return any(len(chosen[code]) < wanted[code] and len(found[code].place) < found[code].pixels for code in wanted)


def _tell_shortfall(chosen: Mapping[int, Places], wanted: Mapping[int, int], names: Sequence[str], plan: Plan, context: JobContext) -> None:
    for name, code in zip(names, wanted, strict=True):
        drawn = len(chosen[code])
        values = {"distance": f"{plan.distance:g}", "drawn": drawn, "wanted": wanted[code], "name": name}
        if drawn < min(FEWEST, wanted[code]):
            raise ParameterError(
                tr("A distance of {distance} between points leaves room for {drawn} of {wanted} points in the stratum {name}."),
                tr("Lower MIN_DISTANCE, or draw fewer points."),
                **values,
            )
        if drawn < wanted[code]:
            context.warning(
                tr("A distance of {distance} between points leaves room for {drawn} of {wanted} points in the stratum {name}."), **values
            )


def _blind(
    codes: Sequence[int],
    names: Sequence[str],
    pixels: Counts,
    expected: NDArray[np.float64],
    chosen: Mapping[int, Places],
    grid: Grid,
    seed: int,
    needed: int | None,
    into: Mapping[int, int],
) -> ReferenceSample:
    """Return the points in random order, with strata whose numbers tell nothing."""
    order = np.argsort(random_keys(np.arange(len(codes), dtype=np.int64), seed, NUMBERS))
    number_of = {codes[position]: number for number, position in enumerate(order.tolist(), 1)}
    place = np.concatenate([chosen[code] for code in codes])
    number = np.concatenate([np.full(len(chosen[code]), number_of[code], np.int64) for code in codes])
    mixed = np.argsort(random_keys(place, seed, ORDER))
    row, col = np.divmod(place[mixed], grid.width)
    listed = [
        Stratum(number_of[codes[i]], codes[i], names[i], int(pixels[i]), len(chosen[codes[i]]), float(expected[i])) for i in order.tolist()
    ]
    error = expected_error(pixels, expected, [len(chosen[code]) for code in codes])
    numbers = {code: number_of[part] for code, part in into.items()}
    return ReferenceSample(row, col, number[mixed], tuple(listed), numbers, needed, error)
