"""From a layer of reference points or polygons to labelled pixels: what is said of a pixel, when it is true, and how it was sampled."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Final

import numpy as np
import shapely
from numpy.typing import NDArray

from ..samples.dating import date_texts
from ..samples.load import CLASS_VALUE, DATE, class_field_name, label_values, place_ids, warn_lost
from ..samples.pixels import POINTS, POLYGONS, FeaturePixels, feature_pixels
from ..samples.sample_set import SampleSet
from ..samples.vector_file import VectorFile
from ..spec.classes import ClassScheme, label_code
from ..spec.date_fields import chosen_date_fields
from ..spec.dates import DateInterval, parse_date
from ..spec.errors import InputError, ParameterError
from ..spec.messages import tr
from ..stack.grid import Grid
from ..worker.context import JobContext
from .sampling_tables import SamplingTables, read_sampling_tables

VALID_FROM: Final = "valid_from"
VALID_TO: Final = "valid_to"
STRATUM: Final = "stratum"
PLACE_ID: Final = "place_id"
ALWAYS: Final = (dt.date.min.toordinal(), dt.date.max.toordinal())

Days = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class LayerFields:
    """The fields of a reference layer, as parameters name them; ``None``: those that it has by our own names, if any.

    Attributes:
        class_field: with the class. ``date_class_fields``: in its place, fields with the class of one date each, "auto" or names.
        date_field: with the date.
        valid_from, valid_to: first and last day on which a row is true.
        stratum_field, cluster_field: with the stratum, and what belongs together.
    """

    class_field: str | None = None
    date_class_fields: str | None = None
    date_field: str | None = None
    valid_from: str | None = None
    valid_to: str | None = None
    stratum_field: str | None = None
    cluster_field: str | None = None


@dataclass(frozen=True)
class LabelledPixels:
    """N labels of pixels of a grid; the same pixel may have several, which are true on different days.

    Attributes:
        row, col: position in the grid. ``class_value``: uint8, of ``scheme``.
        place: the same for all labels of a pixel. ``cluster``: the same for all pixels of a polygon, or of one value of the cluster field.
        stratum: code of the stratum, "" if none is said.
        date: as the date field says it, "" if none is said; ``None`` if no date field was asked for.
        first_day, last_day: ordinals of the days between which a label is true; ``None`` if the layer does not say.
        is_of_dates: whether these days are the name of a date (a field per date) and not the time for which a label holds.
        scheme: the classes. ``tables``: how the sample was drawn, if the file says it.
        is_clustered: whether several pixels make one cluster.
        unlabelled: rows without a class.
        beyond: stratum of each labelled point that lies outside of the grid.
    """

    row: NDArray[np.int64]
    col: NDArray[np.int64]
    class_value: NDArray[np.uint8]
    place: NDArray[np.int64]
    cluster: NDArray[np.int64]
    stratum: NDArray[np.str_]
    date: NDArray[np.str_] | None
    first_day: Days | None
    last_day: Days | None
    scheme: ClassScheme
    tables: SamplingTables | None
    is_clustered: bool
    is_of_dates: bool = False
    unlabelled: int = 0
    beyond: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.row)

    def arrays(self) -> Mapping[str, NDArray[Any]]:
        """Return the arrays that are there, by name."""
        named = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: value for name, value in named.items() if isinstance(value, np.ndarray)}


def labelled_of(samples: SampleSet) -> LabelledPixels:
    """Return samples as labels of places that are no sample of a known design."""
    return LabelledPixels(
        samples.row,
        samples.col,
        samples.class_value,
        samples.place_id,
        samples.place_id,
        np.full(len(samples), "", np.str_),
        samples.date,
        None,
        None,
        samples.scheme,
        None,
        is_clustered=False,
    )


def load_labelled(path: str, grid: Grid, chosen: LayerFields, with_dates: bool, context: JobContext) -> LabelledPixels:
    """Return the labelled pixels of a layer; whatever is left out is counted in one warning a reason.

    Args:
        path: vector file, or ``file|layername=...``.
        grid: the pixels.
        chosen: its fields.
        with_dates: whether a date field counts.
        context: receives warnings.

    Raises:
        InputError: the layer cannot be used, or none of it lies in the grid.
        ParameterError: a field does not exist, or a day is none.
    """
    file = VectorFile.open(path)
    dated = chosen_date_fields(file.fields, chosen.date_class_fields) if chosen.date_class_fields else {}
    class_names = list(dated) or [class_field_name(file, chosen.class_field)]
    own = _own_fields(file, chosen, with_dates and not dated)
    geometries, values = file.read([*class_names, *own.values()])
    label_of_field, scheme = _labels(values, class_names, file, context)
    labelled = np.flatnonzero(np.any(list(label_of_field.values()), axis=0))
    lost = len(geometries) - len(labelled)
    pixels = feature_pixels(geometries[labelled], file.crs, grid, context.check_cancelled)
    warn_lost(context, len(geometries), lost, pixels.unusable, pixels.outside, ", ".join(class_names))
    if not len(pixels.row):
        raise InputError(
            tr("No part of the reference {file} lies on the maps."),
            tr("Check its coordinate system, that its class field is filled, and the extent of the maps."),
            file=path,
        )
    is_polygon = np.isin(shapely.get_type_id(geometries[labelled]), POLYGONS)
    several = bool(is_polygon.any()) and len(pixels.row) > len(np.unique(pixels.feature))
    index = labelled[pixels.feature]
    parts = [
        _columns(pixels, index, values, own, label_of_field[name], None if not dated else dated[name]) for name in class_names
    ]  # a row for each pixel and field
    columns = {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
    given = values[own[PLACE_ID]][index] if PLACE_ID in own else None
    place = np.tile(place_ids(given, pixels.row * grid.width + pixels.col), len(class_names))
    cluster = np.tile(_clusters(values, own, pixels, index, several), len(class_names)) if several or "cluster" in own else place
    kept = columns["class_value"] > 0
    found = LabelledPixels(
        row=columns["row"][kept],
        col=columns["col"][kept],
        class_value=columns["class_value"][kept],
        stratum=columns["stratum"][kept],
        first_day=columns["first_day"][kept] if "first_day" in columns else None,
        last_day=columns["last_day"][kept] if "last_day" in columns else None,
        place=place[kept],
        cluster=cluster[kept],
        date=None if "date" not in own else date_texts(values[own["date"]], own["date"])[np.tile(index, len(class_names))][kept],
        scheme=scheme,
        tables=read_sampling_tables(file.path),
        is_clustered=several or "cluster" in own,
        is_of_dates=bool(dated),
        unlabelled=lost,
        beyond=_beyond(geometries[labelled], pixels, values, own, labelled),
    )
    return _without_duplicates(found, context)


def _beyond(
    geometries: NDArray[np.object_],
    pixels: FeaturePixels,
    values: Mapping[str, NDArray[Any]],
    own: Mapping[str, str],
    labelled: NDArray[np.int64],
) -> tuple[str, ...]:
    """Return the stratum of each point outside of the grid, once for all rows of a point."""
    lost = pixels.lost[pixels.unusable :]
    lost = lost[np.isin(shapely.get_type_id(geometries[lost]), POINTS)]
    if "stratum" not in own or not len(lost):
        return ()
    first = np.unique(shapely.to_wkb(geometries[lost]).astype(bytes), return_index=True)[1]
    return tuple(label_code(value) or "" for value in values[own["stratum"]][labelled[lost[first]]].tolist())


def _own_fields(file: VectorFile, chosen: LayerFields, with_dates: bool) -> dict[str, str]:
    """Return the fields of the layer by what they hold."""
    asked = {
        "from": (chosen.valid_from, VALID_FROM, "VALID_FROM_FIELD"),
        "to": (chosen.valid_to, VALID_TO, "VALID_TO_FIELD"),
        "stratum": (chosen.stratum_field, STRATUM, "STRATUM_FIELD"),
        "cluster": (chosen.cluster_field, "", "CLUSTER_FIELD"),
        "date": (chosen.date_field if with_dates else None, DATE if with_dates else "", "DATE_FIELD"),
    }
    own = {}
    for what, (name, usual, parameter) in asked.items():
        field = file.need_field(name, parameter) if name else file.field(usual) if usual else None
        if field is not None:
            own[what] = field
    place = file.field(PLACE_ID)
    if place is not None and file.field(CLASS_VALUE) is not None:
        own[PLACE_ID] = place
    return own


def _labels(
    values: Mapping[str, NDArray[Any]], names: list[str], file: VectorFile, context: JobContext
) -> tuple[dict[str, NDArray[np.uint8]], ClassScheme]:
    """Return the class values of each field, 0 where there is none, and the scheme of all of them together."""
    together = np.concatenate([values[name].astype(object) for name in names]) if len(names) > 1 else values[names[0]]
    scheme, labels = label_values(together, file.scheme, names[0] if len(names) == 1 else ", ".join(names), context)
    return dict(zip(names, np.split(labels, len(names)), strict=True)), scheme


def _columns(
    pixels: FeaturePixels,
    index: NDArray[np.int64],
    values: Mapping[str, NDArray[Any]],
    own: Mapping[str, str],
    labels: NDArray[np.uint8],
    interval: DateInterval | None,
) -> dict[str, NDArray[Any]]:
    """Return what one class field says of each pixel."""
    found: dict[str, NDArray[Any]] = {"row": pixels.row, "col": pixels.col, "class_value": labels[index]}
    codes = [label_code(value) or "" for value in values[own["stratum"]][index].tolist()] if "stratum" in own else [""] * len(index)
    found["stratum"] = np.array(codes, np.str_)
    if interval is not None:
        days = (interval.start.toordinal(), interval.end.toordinal())
    elif "from" in own or "to" in own:
        found["first_day"] = _days(values, own.get("from"), "VALID_FROM_FIELD", first=True)[index]
        found["last_day"] = _days(values, own.get("to"), "VALID_TO_FIELD", first=False)[index]
        return found
    else:
        return found
    return found | {"first_day": np.full(len(index), days[0]), "last_day": np.full(len(index), days[1])}


def _days(values: Mapping[str, NDArray[Any]], field: str | None, parameter: str, *, first: bool) -> Days:
    """Return the ordinals of a field of days; an empty one is no limit."""
    limit = ALWAYS[0] if first else ALWAYS[1]
    if field is None:
        return np.full(len(next(iter(values.values()))), limit, np.int64)
    texts = date_texts(values[field], parameter)
    known = {text: limit if not text else _ordinal(parse_date(text, parameter), first) for text in np.unique(texts).tolist()}
    return np.array([known[text] for text in texts.tolist()], np.int64)


def _ordinal(interval: DateInterval, first: bool) -> int:
    return (interval.start if first else interval.end).toordinal()


def _clusters(
    values: Mapping[str, NDArray[Any]], own: Mapping[str, str], pixels: FeaturePixels, index: NDArray[np.int64], several: bool
) -> NDArray[np.int64]:
    """Return the number of the cluster of each pixel: by the field, else by the polygon (polygons of one shape on several dates are one)."""
    if "cluster" in own:
        codes = np.array([label_code(value) or "" for value in values[own["cluster"]][index].tolist()], np.str_)
        if (codes == "").any():
            raise ParameterError(
                tr("The field {field} (CLUSTER_FIELD) is empty for {count} reference pixels."),
                tr("Fill it: what belongs together has the same value."),
                field=own["cluster"],
                count=int(np.count_nonzero(codes == "")),
            )
        return np.unique(codes, return_inverse=True)[1].astype(np.int64)
    first = np.unique(pixels.feature, return_index=True)[1]
    size = np.bincount(pixels.feature, minlength=pixels.feature.max() + 1)[pixels.feature[first]]
    shapes: dict[tuple[bytes, bytes], int] = {}
    number = np.zeros(pixels.feature.max() + 1, np.int64)
    for feature, start, count in zip(pixels.feature[first].tolist(), first.tolist(), size.tolist(), strict=True):
        key = (pixels.row[start : start + count].tobytes(), pixels.col[start : start + count].tobytes())
        number[feature] = shapes.setdefault(key, len(shapes))
    return number[pixels.feature]


def _without_duplicates(found: LabelledPixels, context: JobContext) -> LabelledPixels:
    """Keep one label of a pixel and time; pixels with several classes at one time are left out."""
    times = [found.place]
    for column in (found.date, found.first_day, found.last_day):
        if column is not None:
            times.append(np.unique(column, return_inverse=True)[1])
    _, first, group = np.unique(np.stack(times), axis=1, return_index=True, return_inverse=True)
    group = group.ravel()
    lowest, highest = np.full(len(first), 255, np.uint8), np.zeros(len(first), np.uint8)
    np.minimum.at(lowest, group, found.class_value)
    np.maximum.at(highest, group, found.class_value)
    clear = lowest == highest
    warn_repeated(int(np.count_nonzero(~clear[group])), int(np.count_nonzero(clear[group])) - int(clear.sum()), context)
    keep = np.sort(first[clear])
    if not len(keep):
        raise InputError(
            tr("No reference label is left: all of them contradict another one of the same pixel and time."),
            tr("Remove the duplicates, or say when each is true."),
        )
    arrays = {name: column[keep] for name, column in found.arrays().items()}
    rest = {name.name: getattr(found, name.name) for name in fields(found) if name.name not in arrays}
    return LabelledPixels(**arrays, **rest)


def warn_repeated(conflicts: int, repeated: int, context: JobContext) -> None:
    """Tell how many labels contradict another one of their pixel and time, and how many say the same again."""
    if conflicts:
        context.warning(
            tr("{count} reference labels were left out because another label of the same pixel and time says another class."),
            count=conflicts,
        )
    if repeated:
        context.warning(tr("{count} reference labels were merged with another one of the same pixel, time and class."), count=repeated)
