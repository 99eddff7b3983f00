"""About how long a run will take, and how much memory and disk."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Final, Mapping, Optional

from ...core.spec.algorithms import ALGORITHMS
from ...core.spec.methods import METHODS
from ...core.spec.parameters import numbers_of
from ...processing.texts import translate

_MEGA: Final = 1e6
_GIGA: Final = 1e9
_START_SECONDS: Final = 8.0  # of the worker with its libraries, and of the report
_READ_SECONDS: Final = 0.35  # per megapixel of a date: reading for migration, training, changes and report (docs/measured/bench_chain.json)
_LEARN_SECONDS: Final = 1.2  # per date: migration and forest of 2000 samples, without reading (docs/measured/bench_chain.json)
# Seconds per megapixel of a date on two cores. Forest: between docs/measured/bench_chain.json (0.4) and bench_rf.json (1.8), as large as
# its trees become; support vector machine: bench_svm.json.
# Networks, without a GPU: docs/measured/bench_networks.json; training (one network for all dates): networks.json.
_MAP_SECONDS: Final = {"rf": 1.0, "svm": 0.8, "cnn": 2.5, "resnet": 60.0, "tsscd": 20.0, "stcln": 3.2, "slgt2": 1.2, "fpn": 1.0}
_PUBLISHED_SIZE: Final = 3.2  # times as long as its compact network the published semantic FPN takes for a tile
_TRAIN_SECONDS: Final = {"cnn": 40.0, "resnet": 150.0, "fpn": 1500.0}
_TRAIN_SECONDS_A_DATE: Final = {"tsscd": 17.0, "stcln": 2.0, "slgt2": 60.0}  # its steps are longer where series are
_MEMORY_GB: Final = 1.3  # docs/measured/bench_memory.json: it does not grow with the raster
_NETWORK_MEMORY_GB: Final = 2.0
_UNCERTAINTY_LAYERS = 3  # entropy, lead, unlikeness
_CHANGE_BYTES: Final = 8  # a pixel of the rasters of changes
_FASTEST, _SLOWEST = 0.05, 20.0  # an earlier run tells no more than this: it may have gone on behind an interrupted one, or waited
_MINUTES: Final = (1, 2, 3, 5, 7, 10, 15, 20, 30, 45)
_HOURS: Final = (1, 1.5, 2, 3, 4, 6, 8, 12, 18, 24)


@dataclass(frozen=True)
class Size:
    """How much is mapped.

    Attributes:
        pixels: of a date; ``dates``: how many.
        classes: how many; 0 if that is not known.
    """

    pixels: int
    dates: int
    classes: int = 0


@dataclass(frozen=True)
class Estimate:
    """What a run will need; ``seconds`` are those of this machine if ``is_from_a_run``, else of one with two cores and no GPU."""

    seconds: float
    memory_gb: float
    disk_bytes: int
    is_from_a_run: bool = False


def estimate(size: Size, method: str, parameters: Mapping[str, Any], factor: Optional[float] = None, is_trained: bool = False) -> Estimate:
    """Return what mapping a time series needs.

    Args:
        size: how much.
        method: name of the classifier.
        parameters: those that differ from their defaults.
        factor: how much slower than documented an earlier run with this method was; ``None`` if there was none.
        is_trained: whether the model is there already, so that nothing is learnt and no changes are written.
    """
    megapixels = size.pixels * size.dates / _MEGA
    trees = _value(parameters, "TREES") / 100 if method == "rf" else 1.0
    network = _size_of_network(method, parameters)
    learn = (
        0.0
        if is_trained
        else size.dates * (_LEARN_SECONDS * trees + _TRAIN_SECONDS_A_DATE.get(method, 0.0)) + _TRAIN_SECONDS.get(method, 0.0) * network
    )
    look = _MAP_SECONDS[method] * trees * network * _squares_of_scales(method, parameters)
    stacks = 2 if parameters.get("STACK_2") and METHODS[method].takes_second else 1  # the other one is taken to have as many dates
    seconds = _START_SECONDS + stacks * (learn + megapixels * (_READ_SECONDS + look))
    memory = _NETWORK_MEMORY_GB if METHODS[method].is_network else _MEMORY_GB
    return Estimate(seconds * (factor or 1.0), memory, _disk_bytes(size, method, parameters, is_trained), factor is not None)


def _size_of_network(method: str, parameters: Mapping[str, Any]) -> float:
    """Return how many times as long as a compact one the network takes."""
    is_published = _value(parameters, "SIZE") == "published" or _value(parameters, "VARIANT") == "paper"
    return _PUBLISHED_SIZE if method == "fpn" and is_published else 1.0


def _squares_of_scales(method: str, parameters: Mapping[str, Any]) -> float:
    """Return how many times as many pixels a network sees that looks at tiles at several scales."""
    if "SCALES" not in METHODS[method].parameters:
        return 1.0
    try:
        return sum(scale**2 for scale in numbers_of(str(_value(parameters, "SCALES"))))
    except (ValueError, OverflowError):  # not typed to its end
        return 1.0


def factor_of(size: Size, method: str, parameters: Mapping[str, Any], seconds: float) -> float:
    """Return how much slower than documented a run was that took ``seconds``."""
    return min(_SLOWEST, max(_FASTEST, seconds / estimate(size, method, parameters).seconds))


def _disk_bytes(size: Size, method: str, parameters: Mapping[str, Any], is_trained: bool) -> int:
    """Return the room that the job itself asks for (``check_room`` of the engine), and the rasters of changes."""
    planes = size.classes if _value(parameters, "PROBABILITIES") else 0
    planes += _UNCERTAINTY_LAYERS if _value(parameters, "UNCERTAINTY") else 0
    a_pixel = 2 + planes  # class, confidence, probabilities and uncertainty, a byte each
    if not METHODS[method].per_date:
        a_pixel *= 2  # blocks of an unfinished run are kept uncompressed until the maps are whole
    if not is_trained:
        a_pixel += _of_filter(size.classes, parameters)
    return size.pixels * (size.dates * a_pixel + (0 if is_trained else _CHANGE_BYTES))


def _of_filter(classes: int, parameters: Mapping[str, Any]) -> int:
    """Return the bytes a pixel of the maps as they were, beside the filtered ones, and of the blocks of an unfinished filter."""
    result = 2 + (classes if _value(parameters, "PROBABILITIES") else 0)
    if _value(parameters, "FILTER") == "hmm":
        return 2 + classes + result
    return 2 if _value(parameters, "FILTER") == "majority" else 0


def _value(parameters: Mapping[str, Any], name: str) -> Any:
    return parameters.get(name, ALGORITHMS["maptimeseries"].parameter(name).default)


def estimate_text(found: Estimate, folder: str) -> str:
    """Return the estimate in words that do not seem exact, and whether the disk of ``folder`` has that room."""
    values: Dict[str, str] = {
        "time": about_time(found.seconds),
        "memory": f"{found.memory_gb:.0f} GB" if found.memory_gb >= 1.5 else "1 GB",
        "disk": about_bytes(found.disk_bytes),
    }
    text = (
        translate("{time} as your last run with this method went, {memory} of memory and up to {disk} on disk.", **values)
        if found.is_from_a_run
        else translate("{time} on two cores without a GPU, {memory} of memory and up to {disk} on disk.", **values)
    )
    free = _free_bytes(folder)
    if free is not None and free < found.disk_bytes:
        text += " " + translate("The disk of the folder has only {free} left.", free=about_bytes(free))
    return text


def about_time(seconds: float) -> str:
    """Return a round time, at the begin of a sentence."""
    if seconds < 50:
        return translate("Less than a minute")
    minutes = seconds / 60
    if minutes < 53:
        return translate("About {minutes} min", minutes=_nearest(minutes, _MINUTES))
    hours = minutes / 60
    if hours < 30:
        return translate("About {hours} h", hours=_nearest(hours, _HOURS))
    return translate("About {days} days", days=max(2, round(hours / 24)))


def about_bytes(count: float) -> str:
    """Return a round amount of data, rounded up."""
    for unit, name in ((_GIGA * 1000, "TB"), (_GIGA, "GB"), (_MEGA, "MB")):
        amount = count / unit
        if amount >= 1:
            return f"{amount:.0f} {name}" if amount >= 10 else f"{amount:.1f} {name}"
    return "1 MB"


def _nearest(value: float, steps: Any) -> Any:
    return min(steps, key=lambda step: abs(step - value) / step)


def _free_bytes(folder: str) -> Optional[int]:
    place = Path(folder) if folder else None
    while place is not None and not place.is_dir():
        place = place.parent if place.parent != place else None
    try:
        return shutil.disk_usage(place).free if place is not None else None
    except OSError:
        return None
