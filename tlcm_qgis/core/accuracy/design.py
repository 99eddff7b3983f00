"""How the reference was sampled: from parameters and from the file of the reference to strata, clusters and their weights."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..spec.errors import InputError, ParameterError
from ..spec.messages import tr
from ..stack.class_raster import NO_VALUE, ClassRaster
from ..worker.context import JobContext
from .map_counts import count_maps
from .maps import Maps, any_data
from .places import read_places
from .reference import BLOCK_PIXELS, PointReference, one_date
from .sampling_tables import SamplingTables

AUTO: Final = "auto"
SIMPLE_RANDOM: Final = "simple_random"
STRATIFIED: Final = "stratified"
STRATA: Final = "strata"
CLUSTERS: Final = "clusters"
CENSUS: Final = "census"  # every pixel was compared
NOWHERE: Final = -1

TEXTS: Final = {
    SIMPLE_RANDOM: tr("Simple random sample: every pixel had the same chance to be compared."),
    STRATIFIED: tr("Stratified by the classes of the map: the strata count with the share of the map's area that they cover."),
    STRATA: tr("Stratified by other strata than the classes of the map: the strata count with their share of the area."),
    CLUSTERS: tr("Clusters: pixels that belong together, as those of a polygon, count as one observation."),
    CENSUS: tr("Every pixel of the maps was compared: there is no sampling error, and the intervals have no width."),
}
ASSUMED: Final = {  # where neither the parameters nor the file of the reference say how it was sampled
    SIMPLE_RANDOM: tr(
        "It is not said how the places were chosen; they are taken for a simple random sample. If they were chosen by hand, the figures may be too good and the intervals too narrow."
    ),
    CLUSTERS: tr(
        "Pixels that belong together, as those of a polygon, count as one observation. It is not said how the polygons were chosen; they are taken for a random sample."
    ),
}
USED: Final = {  # parameters about strata that a design looks at
    SIMPLE_RANDOM: (),
    STRATIFIED: ("STRATUM_FIELD", "STRATA_DATE"),
    STRATA: ("STRATA", "STRATUM_WEIGHTS", "STRATUM_FIELD"),
    CLUSTERS: (),
}
SUM_TOLERANCE: Final = 0.005


@dataclass(frozen=True, slots=True)
class DesignRequest:
    """A design as the parameters describe it.

    Attributes:
        design: "auto", "simple_random", "stratified", "strata" or "clusters".
        weights: "stratum=weight,..." for strata; ``raster``: of strata, in place of it.
        date: of the map whose classes were the strata; ``None``: the map of each date.
        field: that somebody named as the one with the stratum.
    """

    design: str = AUTO
    weights: str | None = None
    raster: str | None = None
    date: str | None = None
    field: str | None = None

    @property
    def given(self) -> list[str]:
        """The parameters about strata that are given."""
        values = {"STRATA": self.raster, "STRATUM_WEIGHTS": self.weights, "STRATUM_FIELD": self.field, "STRATA_DATE": self.date}
        return [name for name, value in values.items() if value]


@dataclass(frozen=True, slots=True)
class Strata:
    """The strata of the labels of a reference.

    Attributes:
        codes, names: (H,). ``weights``: (H,) shares of the area. ``pixels``: (H,) how many pixels they have, ``None`` if not known.
        of_record: (N,) stratum of each label, -1 if it lies in none.
        covered: share of the area of the maps that lies in the strata.
        beyond: (H,) how many places of each lie outside of the grid of the maps: the strata reach as far.
    """

    codes: tuple[str, ...]
    names: tuple[str, ...]
    weights: NDArray[np.float64]
    pixels: NDArray[np.float64] | None
    of_record: NDArray[np.int64]
    covered: float = 1.0
    beyond: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Design:
    """How the reference was sampled.

    Attributes:
        kind: "simple_random", "stratified", "strata", "clusters" or "census".
        strata: of the labels, if they are the same on all dates; ``None`` for "stratified" by the map of each date.
        cluster: (N,) what belongs together, for each label.
        text: a sentence about it.
        is_assumed: whether nobody said it.
    """

    kind: str
    strata: Strata | None
    cluster: NDArray[np.int64]
    text: str
    is_assumed: bool = False


def design_of(request: DesignRequest, reference: PointReference, maps: Maps, context: JobContext) -> Design:
    """Return the design of a layer; what is not said comes from the tables of its file.

    Raises:
        ParameterError: what a design needs is missing, something is given that it does not use, or weights are wrong.
    """
    labelled, tables = reference.labelled, reference.labelled.tables
    kind, is_assumed = _kind(request, reference)
    texts = TEXTS | ASSUMED if is_assumed else TEXTS
    if kind == CLUSTERS:
        if not labelled.is_clustered:
            raise ParameterError(
                tr("DESIGN is clusters, but the reference does not say which pixels belong together."),
                tr("Give polygons, or the field whose value is the same for what belongs together (CLUSTER_FIELD)."),
            )
        return Design(CLUSTERS, None, labelled.cluster, texts[kind], is_assumed)
    strata = None
    if kind == STRATA:
        strata = _other_strata(request, reference, maps, context)
    elif kind == STRATIFIED and request.date is not None:
        strata = _strata_of_map(request.date, reference, maps, context)
    elif kind == STRATIFIED and tables is not None and tables.design == STRATIFIED and tables.strata:
        strata = _drawn_strata(tables, reference)
    if strata is not None and not (strata.of_record != NOWHERE).any():
        raise InputError(
            tr("No place of the reference lies in a stratum."), tr("Check the field (STRATUM_FIELD) or the raster (STRATA) of the strata.")
        )
    # The pixels of a polygon are no independent draws in strata either; who calls them a simple random sample has said that they are.
    return Design(kind, strata, labelled.cluster if kind != SIMPLE_RANDOM else labelled.place, texts[kind], is_assumed)


def _kind(request: DesignRequest, reference: PointReference) -> tuple[str, bool]:
    """Return which design it is, and whether nobody said so: the parameters first, then what the file says, then what is given of strata."""
    tables = reference.labelled.tables
    drawn = tables.design if request.design == AUTO and tables is not None else ""
    is_assumed = False
    if request.design != AUTO:
        kind = request.design
    elif drawn == SIMPLE_RANDOM and (request.raster or request.weights):
        kind = STRATA  # drawn at random and stratified afterwards
    elif drawn in (SIMPLE_RANDOM, STRATIFIED, STRATA):
        kind = drawn
    elif request.raster or request.weights or request.field:
        kind = STRATA
    elif request.date:
        kind = STRATIFIED
    else:
        kind, is_assumed = (CLUSTERS if reference.labelled.is_clustered else SIMPLE_RANDOM), not drawn
    unused = [name for name in request.given if name not in USED[kind]]
    if unused:
        said_by_file = tr("The file of the reference says that its design is {design}, which does not use {parameter}.")
        raise ParameterError(
            said_by_file if drawn == kind else tr("The design is {design}, which does not use {parameter}."),
            tr("Leave {parameter} empty, or choose another design (DESIGN)."),
            design=kind,
            parameter=unused[0],
        )
    return kind, is_assumed


def _other_strata(request: DesignRequest, reference: PointReference, maps: Maps, context: JobContext) -> Strata:
    if request.raster:
        return _strata_of_raster(request.raster, reference, maps, context)
    codes = reference.labelled.stratum
    if not (codes != "").any():
        raise ParameterError(
            tr("The design is strata, but it is not said in which stratum a place lies."),
            tr("Choose the field with the stratum (STRATUM_FIELD), or a raster of strata (STRATA)."),
        )
    tables = reference.labelled.tables
    if request.weights:
        return _weighted_strata(parse_weights(request.weights), reference)
    if tables is not None and tables.strata:
        return _drawn_strata(tables, reference)
    raise ParameterError(
        tr("The design is strata, but it is not said how large the strata are."),
        tr("Give STRATUM_WEIGHTS, for example {example}, or a raster of strata (STRATA)."),
        example=",".join(f"{code}=..." for code in np.unique(codes[codes != ""])[:4].tolist()),
    )


def parse_weights(text: str) -> dict[str, float]:
    """Return the weights in a text such as "1=0.4,2=0.6" (shares), "a=40%,b=60%", or areas and pixel counts of any size.

    Raises:
        ParameterError: it has another form, a weight is no number or negative, or shares do not add up to 1.
    """
    weights: dict[str, float] = {}
    percent = "%" in text
    for part in (piece.strip() for piece in text.split(",") if piece.strip()):
        code, equals, number = part.rpartition("=")
        try:
            value = float(number.strip().removesuffix("%"))
        except ValueError:
            value = math.nan
        if not equals or not code.strip() or not value >= 0 or math.isinf(value) or code.strip() in weights:
            raise ParameterError(
                tr("STRATUM_WEIGHTS holds {part}, which is not a stratum and its weight."),
                tr("Write each stratum once with its share of the area, for example 1=0.4,2=0.6."),
                part=part,
            )
        weights[code.strip()] = value
    whole = sum(weights.values())
    if not whole > 0:
        raise ParameterError(tr("STRATUM_WEIGHTS holds no stratum with an area."), tr("Write, for example, 1=0.4,2=0.6."))
    expected = 100.0 if percent else 1.0
    if (percent or max(weights.values()) <= 1) and abs(whole - expected) > SUM_TOLERANCE * expected:
        raise ParameterError(
            tr("The weights of STRATUM_WEIGHTS add up to {sum}, not to {expected}."),
            tr("Give the shares of all strata, or their areas or pixel counts: numbers above 1 are taken as such."),
            sum=f"{whole:g}%" if percent else f"{whole:g}",
            expected="100%" if percent else "1",
        )
    return {code: value / whole for code, value in weights.items()}


def _weighted_strata(weights: dict[str, float], reference: PointReference) -> Strata:
    codes = reference.labelled.stratum
    place = {code: index for index, code in enumerate(weights)}
    unknown = sorted({code for code in np.unique(codes).tolist() if code and code not in place})
    if unknown:
        raise ParameterError(
            tr("STRATUM_WEIGHTS lacks these strata of the reference: {strata}."),
            tr("Give the share of the area of every stratum."),
            strata=", ".join(unknown[:10]),
        )
    names = tuple(weights)
    of_record = np.array([place.get(code, NOWHERE) for code in codes.tolist()])
    found = Strata(names, names, np.array(list(weights.values())), None, of_record, beyond=_beyond(place, reference))
    _refuse_without_area(found)
    return found


def _drawn_strata(tables: SamplingTables, reference: PointReference) -> Strata:
    place = {str(stratum.number): index for index, stratum in enumerate(tables.strata)}
    pixels = np.array([stratum.pixels for stratum in tables.strata], np.float64)
    if not pixels.sum() > 0:
        raise InputError(
            tr("The table tlcm_strata of the reference holds no stratum with an area."), tr("Draw the reference sample again.")
        )
    of_record = np.array([place.get(code, NOWHERE) for code in reference.labelled.stratum.tolist()], np.int64)
    codes, names = zip(*((str(stratum.number), stratum.name) for stratum in tables.strata), strict=True)
    found = Strata(codes, names, pixels / pixels.sum(), pixels, of_record, tables.covered, _beyond(place, reference))
    _refuse_without_area(found)
    return found


def _beyond(place: Mapping[str, int], reference: PointReference) -> tuple[int, ...]:
    found = [place[code] for code in reference.labelled.beyond if code in place]
    return tuple(np.bincount(np.array(found, np.int64), minlength=len(place)).tolist())


def _refuse_without_area(strata: Strata) -> None:
    """Refuse strata that hold places but have no area: either the weights or the strata of the places are wrong."""
    held = np.bincount(strata.of_record[strata.of_record >= 0], minlength=len(strata.codes))
    wrong = np.flatnonzero((held > 0) & ~(strata.weights > 0))
    if len(wrong):
        raise ParameterError(
            tr("The stratum {stratum} has no area, but {count} places of the reference lie in it."),
            tr("Correct its weight, or the stratum of these places."),
            stratum=strata.names[wrong[0]],
            count=int(held[wrong[0]]),
        )


def _strata_of_raster(path: str, reference: PointReference, maps: Maps, context: JobContext) -> Strata:
    """Return the values of a raster as strata, and how many pixels each has where a map has data on a date of the reference."""
    raster = ClassRaster(path, reference.grid)
    dates = [index for index, chosen in enumerate(reference.samples_of_date) if len(chosen)]
    at_record = np.full(len(reference.row), NO_VALUE, np.int64)
    counts: dict[int, int] = {}
    mapped = 0
    windows = reference.grid.windows(BLOCK_PIXELS)
    for done, window in enumerate(windows):
        valid = any_data(maps, dates, window)
        mapped += int(np.count_nonzero(valid))
        values = np.where(valid, raster.read(window), NO_VALUE)
        for value, count in zip(*np.unique(values, return_counts=True), strict=True):
            counts[int(value)] = counts.get(int(value), 0) + int(count)
        row, col = reference.row - window.row, reference.col - window.col
        inside = (row >= 0) & (row < window.height) & (col >= 0) & (col < window.width)
        at_record[inside] = values[row[inside], col[inside]]
        text = tr("Counting the pixels of the strata: block {block} of {blocks}")
        context.progress((done + 1) / len(windows), text, block=done + 1, blocks=len(windows))
    raster.close()
    counts.pop(NO_VALUE, None)
    if not counts:
        raise InputError(tr("The raster of strata {file} holds no strata where the maps are."), tr("Choose another raster."), file=path)
    place = {value: index for index, value in enumerate(sorted(counts))}
    pixels = np.array([counts[value] for value in place], np.float64)
    names = tuple(map(str, place))
    of_record = np.array([place.get(value, NOWHERE) for value in at_record.tolist()], np.int64)
    return Strata(names, names, pixels / pixels.sum(), pixels, of_record, float(pixels.sum()) / mapped)


def _strata_of_map(date: str, reference: PointReference, maps: Maps, context: JobContext) -> Strata:
    """Return the classes of the map of one date as strata."""
    index = one_date(date, maps.dates)[0]
    pixels = count_maps(maps, maps.scheme.values, [index], [], context.part(0.0, 0.5)).pixels[index].astype(np.float64)
    everyone = np.arange(len(reference.row))
    shown = read_places(maps, reference, index, everyone, context.part(0.5, 1.0), maps.grid.windows(BLOCK_PIXELS))
    place = np.full(256, NOWHERE, np.int64)
    place[list(maps.scheme.values)] = np.arange(len(maps.scheme))
    classes = maps.scheme.classes
    weights = pixels / pixels.sum() if pixels.sum() else pixels
    return Strata(tuple(item.code for item in classes), tuple(item.name for item in classes), weights, pixels, place[shown])


def strata_of_date(scheme: Any, pixels: NDArray[np.int64], mapped: NDArray[np.int64]) -> Strata:
    """Return the classes of a map as strata of what it shows at some places.

    Args:
        scheme: the classes of the map.
        pixels: (K,) of each class in the whole map.
        mapped: (M,) classes that the map shows, as positions in the scheme.
    """
    size = pixels.astype(np.float64)
    return Strata(tuple(item.code for item in scheme.classes), tuple(item.name for item in scheme.classes), size / size.sum(), size, mapped)


def strata_json(strata: Strata | None, used: NDArray[np.int64]) -> list[dict[str, Any]] | None:
    """Return the strata as in the file of figures; ``used``: strata (-1 for none) of the places that were compared."""
    if strata is None:
        return None
    points = np.bincount(used[used >= 0], minlength=len(strata.codes))
    rows: Sequence[tuple[str, str, Any, Any]] = list(zip(strata.codes, strata.names, strata.weights, points, strict=True))
    return [{"stratum": code, "name": name, "weight": float(weight), "points": int(count)} for code, name, weight, count in rows]
