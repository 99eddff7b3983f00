"""From a user's layer of points or polygons to labelled pixels of a grid."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..spec.classes import ClassScheme, label_code
from ..spec.errors import InputError, ParameterError
from ..spec.messages import tr
from ..stack.grid import Grid
from ..worker.context import JobContext
from .dating import date_texts
from .left_out import NO_CLASS, NO_PLACE, OUTSIDE, REPEATED, TWO_CLASSES, LeftOut
from .pixels import FeaturePixels, feature_pixels, feature_places
from .sample_set import DIGITIZED, TO_LABEL, SampleSet, concatenate
from .vector_file import VectorFile

CLASS_VALUE: Final = "class_value"
DATE: Final = "date"
IGNORE_DATES: Final = ""
OWN_FIELDS: Final = ("place_id", "source", "confidence", "weight", "polygon")


def load_samples(
    path: str,
    grid: Grid,
    class_field: str | None,
    date_field: str | None,
    context: JobContext,
    *,
    minimum_classes: int = 2,
    left_out: LeftOut | None = None,
) -> SampleSet:
    """Return the labelled pixels of a layer; whatever is left out is counted in one warning a reason.

    A point gives the pixel that holds it, a polygon all pixels whose centre it holds (at least one). Samples of one class in one pixel
    are merged, samples of several classes in one pixel (of the same date) left out.

    Args:
        path: vector file, or ``file|layername=...``.
        grid: the pixels.
        class_field: field with the class; ``None`` for ``class_value``.
        date_field: field with the date; ``None`` for ``date`` where the layer has it, ``IGNORE_DATES`` ("") for none.
        context: receives warnings.
        minimum_classes: how many classes there must be.
        left_out: keeps what is left out, if it is asked for.

    Raises:
        InputError: the layer cannot be used, no sample lies in the grid, or there are too few classes.
        ParameterError: a field does not exist.
    """
    file = VectorFile.open(path)
    class_name = class_field_name(file, class_field)
    date_name = file.field(DATE) if date_field is None else file.need_field(date_field, "DATE_FIELD") if date_field else None
    ours = file.field(CLASS_VALUE) is not None  # a field "weight" of another layer may mean kilograms
    own = {name: field for name in OWN_FIELDS if ours and (field := file.field(name)) is not None}
    geometries, values = file.read([class_name, *([date_name] if date_name else []), *own.values()])
    scheme, labels = label_values(values[class_name], file.scheme, class_name, context)
    labelled = np.flatnonzero(labels)
    pixels = feature_pixels(geometries[labelled], file.crs, grid, context.check_cancelled)
    warn_lost(context, len(geometries), len(geometries) - len(labelled), pixels.unusable, pixels.outside, class_name)
    if not len(pixels.row):
        raise InputError(
            tr("No sample of {file} lies inside the images."),
            tr("Check the coordinate system of the samples and the extent of the images."),
            file=path,
        )
    index = labelled[pixels.feature]
    dates = date_texts(values[date_name], date_name) if date_name else np.full(len(geometries), "")
    if left_out is not None:
        _keep_lost(left_out, _Features(geometries, file.crs, labels, dates), labelled, pixels, grid)
    samples = SampleSet.create(
        pixels.row,
        pixels.col,
        labels[index],
        scheme,
        place_id=place_ids(values[own["place_id"]][index] if "place_id" in own else None, pixels.row * grid.width + pixels.col),
        date=dates[index],
        source=_texts(values.get(own.get("source", "")), index),
        confidence=_shares(values.get(own.get("confidence", "")), index, 1.0),
        weight=_shares(values.get(own.get("weight", "")), index, np.inf),
        polygon=_polygons(values.get(own.get("polygon", "")), index),
    )
    samples = merge_duplicates(samples, context, left_out)
    check_classes(samples, minimum_classes)
    return samples


def check_classes(samples: SampleSet, minimum: int = 2) -> None:
    """Raise ``InputError`` if the samples have fewer than ``minimum`` classes."""
    found = [samples.scheme.by_value(value).name for value, count in samples.counts().items() if count]
    if not found:
        raise InputError(tr("No sample is left that can be used."), tr("Check that they lie on clear pixels of the images of their dates."))
    if len(found) < minimum:
        raise InputError(
            tr("At least {minimum} classes are needed, but all samples that can be used are of: {names}."),
            tr("Add samples of other classes, or choose another class field."),
            names=", ".join(found),
            minimum=minimum,
        )


@dataclass(frozen=True, slots=True)
class _Features:
    """N features of a user's file: geometries, their coordinate system, class values (0 for none) and dates as text."""

    shapes: NDArray[np.object_]
    crs: str
    labels: NDArray[np.uint8]
    dates: NDArray[np.str_]


def _keep_lost(left_out: LeftOut, features: _Features, labelled: NDArray[np.int64], pixels: FeaturePixels, grid: Grid) -> None:
    """Keep the features that gave no pixel: without a class, without a place, outside the grid."""
    unusable, outside = labelled[pixels.lost[: pixels.unusable]], labelled[pixels.lost[pixels.unusable :]]
    for reason, index in ((NO_CLASS, np.flatnonzero(features.labels == 0)), (NO_PLACE, unusable), (OUTSIDE, outside)):
        if len(index):
            row, col = feature_places(features.shapes[index], features.crs, grid)
            left_out.add_features(row, col, features.labels[index], features.dates[index], reason)


def merge_duplicates(samples: SampleSet, context: JobContext, left_out: LeftOut | None = None) -> SampleSet:
    """Keep one sample per place and date of those that a person labelled; places with several classes on one date are left out.

    Samples that were migrated or found stay as they are: the published method may give a pixel two classes, and trains on both.
    ``left_out`` keeps the others, if they are asked for.
    """
    made = samples.source != DIGITIZED
    if made.any():
        return concatenate([merge_duplicates(samples.take(~made), context, left_out), samples.take(made)]) if not made.all() else samples
    _, place = np.unique(samples.place_id, return_inverse=True)
    dates, date = np.unique(samples.date, return_inverse=True)
    _, first, group = np.unique(place * len(dates) + date, return_index=True, return_inverse=True)
    lowest = np.full(len(first), 255, np.uint8)
    highest = np.zeros(len(first), np.uint8)
    np.minimum.at(lowest, group, samples.class_value)
    np.maximum.at(highest, group, samples.class_value)
    clear = lowest == highest
    conflicts = int(np.count_nonzero(~clear[group]))
    if conflicts:
        context.warning(
            tr("{count} samples were left out because samples of different classes lie in the same pixel on the same date."),
            count=conflicts,
        )
    repeated = int(np.count_nonzero(clear[group])) - int(clear.sum())
    if repeated:
        context.warning(tr("{count} samples were merged with another sample of the same class in the same pixel."), count=repeated)
    stays = np.sort(first[clear])
    if left_out is not None and len(stays) < len(samples):
        lost = np.setdiff1d(np.arange(len(samples)), stays)
        left_out.add(samples.take(lost), np.where(clear[group[lost]], REPEATED, TWO_CLASSES))
    return samples.take(stays)


def class_field_name(file: VectorFile, name: str | None) -> str:
    """Return the field with the class; raises ``ParameterError`` if there is none."""
    if name:
        return file.need_field(name, "CLASS_FIELD")
    field = file.field(CLASS_VALUE)
    if field is None:
        raise ParameterError(
            tr("CLASS_FIELD is missing, and the layer has no field class_value."),
            tr("Choose the field that holds the class: {fields}."),
            fields=", ".join(file.fields) or "-",
        )
    return field


def label_values(
    column: NDArray[Any], scheme: ClassScheme | None, field: str, context: JobContext
) -> tuple[ClassScheme, NDArray[np.uint8]]:
    """Return the scheme and the class value (N,) of every feature, 0 where the label is missing."""
    codes = [label_code(label) for label in column.tolist()]
    different = [code for code in dict.fromkeys(codes) if code is not None]
    if scheme is None:
        scheme = ClassScheme.from_labels(different)
    if field.casefold() == CLASS_VALUE and all(code.isdecimal() and int(code) in scheme.values for code in different):
        value_of: dict[str | None, int] = {code: int(code) for code in different}
    else:
        missing = [code for code in different if scheme.match(code) is None]
        if missing:
            context.warning(
                tr("The table of classes lacks {labels}, found in the field {field}; classes were added for them."),
                labels=", ".join(missing[:10]) + (", ..." if len(missing) > 10 else ""),
                field=field,
            )
            scheme = scheme.extended(missing)
        value_of = {code: scheme.match(code) or 0 for code in different}
    return scheme, np.array([value_of.get(code, 0) for code in codes], np.uint8)


def warn_lost(context: JobContext, total: int, unlabelled: int, unusable: int, outside: int, field: str) -> None:
    """Warn of features that were left out, once a reason."""
    if unlabelled:
        text = tr("{count} of {total} features were left out because their field {field} is empty.")
        context.warning(text, count=unlabelled, total=total, field=field)
    if unusable:
        text = tr("{count} of {total} features were left out because they are neither points nor polygons with finite coordinates.")
        context.warning(text, count=unusable, total=total)
    if outside:
        context.warning(tr("{count} of {total} features were left out because they lie outside the images."), count=outside, total=total)


def place_ids(given: NDArray[Any] | None, pixel: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return an id (N,) for every pixel: the given ones if they name pixels one to one, else 1, 2, ... by first appearance."""
    different, first, group = np.unique(pixel, return_index=True, return_inverse=True)
    if given is not None and given.dtype.kind in "iu":
        pairs = len(np.unique(np.stack((pixel, given.astype(np.int64))), axis=1).T)
        if pairs == len(different) == len(np.unique(given)):
            return given.astype(np.int64)
    rank = np.empty(len(different), np.int64)
    rank[np.argsort(first)] = np.arange(1, len(different) + 1)
    return rank[group]


def _texts(column: NDArray[Any] | None, index: NDArray[np.int64]) -> NDArray[np.str_]:
    if column is None:
        return np.array(DIGITIZED)
    texts = np.array([str(text) if text else DIGITIZED for text in _plain(column[index])], np.str_)
    return np.where(texts == TO_LABEL, DIGITIZED, texts)  # it has a class now, whoever gave it


def _shares(column: NDArray[Any] | None, index: NDArray[np.int64], upper: float) -> NDArray[np.float32]:
    """Return numbers between 0 and ``upper``; 1 where the column is missing, empty or no number."""
    if column is None or column.dtype.kind not in "iuf":
        return np.ones(len(index), np.float32)
    numbers = column[index].astype(np.float32)
    return np.where(np.isfinite(numbers), np.clip(numbers, 0, upper), np.float32(1)).astype(np.float32)


def _polygons(column: NDArray[Any] | None, index: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the polygon (N,) of pixels that features (N,) gave: the feature if it gave several; of a file of points what it says itself."""
    several = np.bincount(index, minlength=1)[index] > 1
    if column is not None and not several.any():
        return np.array(
            [each if isinstance(each, int) else 0 for each in column[index].tolist()], np.int64
        )  # points that were added have none
    return np.where(several, index + 1, 0)


def _plain(column: NDArray[Any]) -> Iterable[Any]:
    return column.tolist() if column.dtype.kind in "OUS" else [None] * len(column)
