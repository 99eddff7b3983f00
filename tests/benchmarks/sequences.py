"""How fast the most probable sequences of a megapixel are found, files in, files out, and against a loop over pixels."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from rasterio.transform import from_origin

from tests.benchmarks.common import CLASSES, FIELD, FIRST, MONTH, PIXEL, Measured, Part, Row, Timing, in_turn, ratios, run_worker
from tests.measured import hash_of
from tlcm_qgis.core.engine.forms import class_form, percent_form
from tlcm_qgis.core.engine.rasters import raster_writers
from tlcm_qgis.core.hidden_markov import most_probable
from tlcm_qgis.core.series_json import confidence_name, map_name, probabilities_name, write_series
from tlcm_qgis.core.spec.classes import ClassScheme
from tlcm_qgis.core.spec.dates import DateInterval
from tlcm_qgis.core.stack.grid import Grid
from tlcm_qgis.core.transition_rates import even_chain

SIZE: Final = 1000
DATES: Final = 48
REPEATS: Final = 3
TARGET_S: Final = 60.0
PEER_PIXELS: Final = 400
CHANGED: Final = 0.01  # of the fields, from date to date
SCHEME: Final = ClassScheme.from_labels([f"class {value}" for value in range(1, CLASSES + 1)])


def write_maps(folder: Path) -> Path:
    """Write a series with probabilities: fields that change now and then, seen with noise; returns series.json."""
    grid = Grid("EPSG:32631", tuple(from_origin(500000, 5650000, PIXEL, PIXEL)[:6]), SIZE, SIZE)
    rng = np.random.default_rng(5)
    fields = rng.integers(0, CLASSES, (SIZE // FIELD, SIZE // FIELD))
    noise = rng.exponential(size=(CLASSES, SIZE, SIZE)).astype(np.float32) ** 2
    days: list[dt.date] = [FIRST + number * MONTH for number in range(DATES)]
    for day in days:
        fields = np.where(rng.random(fields.shape) < CHANGED, rng.integers(0, CLASSES, fields.shape), fields)
        true = np.repeat(np.repeat(fields, FIELD, axis=0), FIELD, axis=1)
        draws = np.roll(noise, rng.integers(0, [CLASSES, SIZE, SIZE]), axis=(0, 1, 2))
        draws += 4 * (np.arange(CLASSES)[:, np.newaxis, np.newaxis] == true)
        percent = np.floor(100 * draws / draws.sum(axis=0) + 0.5).astype(np.uint8)
        key = day.isoformat()
        forms = {
            folder / map_name(key): class_form(SCHEME),
            folder / confidence_name(key): percent_form(),
            folder / probabilities_name(key): percent_form([item.name for item in SCHEME.classes]),
        }
        with raster_writers(forms, grid) as writers:
            planes = ((percent.argmax(axis=0) + 1).astype(np.uint8), percent.max(axis=0), percent)
            for writer, values in zip(writers.values(), planes, strict=True):
                writer.write(grid.whole(), values)
    entries = [(day.isoformat(), DateInterval(day, day)) for day in days]
    for name, probabilities in (("series.json", True), ("plain.json", False)):
        write_series(folder / name, entries, grid, SCHEME, probabilities=probabilities, method="made")
    return folder / "series.json"


def one_by_one(log_look: NDArray[np.float64], log_step: NDArray[np.float64]) -> NDArray[np.intp]:
    """Return the most probable sequences (T, N) as one writes it down: pixel by pixel, date by date.

    Args:
        log_look: (T, K, N) logarithms of the probabilities by the look.
        log_step: (K, K) of the transitions.
    """
    dates, classes, pixels = log_look.shape
    result = np.empty((dates, pixels), np.intp)
    for pixel in range(pixels):
        score, back = log_look[0, :, pixel], np.zeros((dates, classes), np.intp)
        for date in range(1, dates):
            ways = score[:, np.newaxis] + log_step
            back[date] = ways.argmax(axis=0)
            score = ways.max(axis=0) + log_look[date, :, pixel]
        result[-1, pixel] = score.argmax()
        for date in range(dates - 1, 0, -1):
            result[date - 1, pixel] = back[date, result[date, pixel]]
    return result


def against_a_loop() -> tuple[Timing, Timing]:
    """Return the seconds of a loop over pixels and ours, for the sequences of the same pixels; ours gives their probabilities too."""
    rng = np.random.default_rng(2)
    looks = np.floor(200 * rng.dirichlet(np.full(CLASSES, 0.5), (DATES, PEER_PIXELS)).transpose(0, 2, 1)).astype(np.uint8)
    chain = even_chain(0.1, np.ones((CLASSES, CLASSES), bool))
    days = np.array([(FIRST + number * MONTH).toordinal() for number in range(DATES)], np.int32)
    gone = 1 - np.exp(-0.1 * MONTH.days / 365.25)
    step = np.where(np.eye(CLASSES) > 0, 1 - gone, gone / (CLASSES - 1))
    log_look, log_step = np.log(np.clip(looks / 200, 0.005, 0.995)), np.log(step)
    same = (one_by_one(log_look, log_step) == most_probable(looks, days, chain).classes).all(axis=0).mean()
    if same < 0.98:  # ties are broken otherwise
        raise AssertionError(f"Only {same:.1%} of the sequences are the same.")
    times = in_turn({"loop": lambda: one_by_one(log_look, log_step), "ours": lambda: most_probable(looks, days, chain)})
    return times["loop"], times["ours"]


def measure(folder: Path) -> Measured:
    """Filter with and without probabilities."""
    series = write_maps(folder / "maps")
    ways = {"probabilities in and out": series, "from class and confidence": series.with_name("plain.json")}
    runs: dict[str, Any] = {way: [] for way in ways}
    for number in range(REPEATS):
        for way, file in ways.items():
            target = folder / f"{way} {number}"
            runs[way].append(run_worker("filtermaps", {"SERIES": str(file), "TEMPORAL": "hmm", "OUTPUT_FOLDER": str(target)}))
    seconds = {way: Timing([run.seconds for run in found]) for way, found in runs.items()}
    what = f"most probable sequences of {SIZE**2 / 1e6:g} Mpx, {DATES} dates, {CLASSES} classes, rates learnt, files in, files out"
    rows = [Row(f"{what}: {way}", timing.median, "s", TARGET_S, at_most=True) for way, timing in seconds.items()]
    loop, ours = against_a_loop()
    gain = ratios(loop, ours)
    rows.append(Row("the sequences alone, with their probabilities: as fast as a loop over pixels", gain.median, "x"))
    peak = max(run.peak_bytes for found in runs.values() for run in found) / 1e9
    rows.append(Row("most probable sequences: most memory of the process", peak, "GB"))
    details = {
        "seconds": {way: timing.as_json() for way, timing in seconds.items()},
        "cpu_seconds": {way: Timing([run.cpu_seconds for run in found]).as_json() for way, found in runs.items()},
        "loop_seconds": loop.as_json(),
        "our_seconds": ours.as_json(),
        "pixels_of_the_loop": PEER_PIXELS,
    }
    return Measured(rows, details, hash_of(series.parent.glob("maps/*.tif")))


PARTS: Final = [Part("sequences", measure)]
