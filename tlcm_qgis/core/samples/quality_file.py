"""What is thought of samples, as a GeoPackage: one point a sample, with the reason in a word and in a sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..spec.classes import ClassScheme
from ..stack.grid import Grid
from .audit import LIKE_ANOTHER, UNLIKE
from .files import QUALITY_LAYER, Columns, class_names, pixel_points, write_points
from .left_out import TWO_CLASSES, LeftOut
from .quality import Quality

LABELLED_STAGE: Final = "labelled"
MIGRATED_STAGE: Final = "migrated"
SENTENCES: Final[Mapping[str, str]] = {
    LIKE_ANOTHER: "Looks like {likely} ({percent} %), labelled {label}.",
    UNLIKE: "Unlike all other samples of its class ({label}).",
    TWO_CLASSES: "Two labels at one place.",
}


@dataclass(frozen=True, slots=True)
class QualityLines:
    """Rows of the file: columns of equal length, and where they lie."""

    columns: Columns
    row: NDArray[np.int64]
    col: NDArray[np.int64]


def quality_lines(quality: Quality, stage: str, *, only_flagged: bool = False) -> QualityLines:
    """Return the rows of samples; ``stage``: whether they were ``labelled`` or ``migrated``."""
    flagged = quality.flagged
    chosen = np.flatnonzero(flagged) if only_flagged else np.arange(len(flagged))
    samples, names = quality.samples, class_names(quality.samples.scheme)
    likely, label = names[quality.likely_class], names[samples.class_value]
    why = np.full(len(flagged), "", object)
    for position in np.flatnonzero(flagged).tolist():
        sentence = SENTENCES[str(quality.verdict[position])]
        percent = _percent(float(quality.likely_probability[position]))
        why[position] = sentence.format(likely=likely[position], label=label[position], percent=percent)
    columns: Columns = {
        "place_id": samples.place_id,
        "class_value": samples.class_value.astype(np.int32),
        "class_name": label,
        "date": samples.date.astype(object),
        "source": samples.source.astype(object),
        "confidence": samples.confidence,
        "weight": samples.weight,
        "stage": np.full(len(flagged), stage, object),
        "quality": quality.score,
        "likely_value": quality.likely_class.astype(np.int32),
        "likely_class": likely,
        "likely_probability": quality.likely_probability,
        "flagged": flagged,
        "reason": quality.verdict.astype(object),
        "why": why,
        "polygon": quality.polygon,
        "polygon_flagged": quality.polygon_flagged,
    }
    return QualityLines({name: column[chosen] for name, column in columns.items()}, samples.row[chosen], samples.col[chosen])


def conflict_lines(left_out: LeftOut, scheme: ClassScheme, stage: str = LABELLED_STAGE) -> QualityLines:
    """Return the rows of samples that were left out because one pixel had two classes on a date."""
    lines = left_out.lines()
    chosen = np.flatnonzero(lines.reason == TWO_CLASSES)
    count, values = len(chosen), lines.class_value[chosen]
    names = class_names(scheme)[values]
    unknown = np.full(count, np.nan, np.float32)
    columns: Columns = {
        "place_id": lines.place_id[chosen],
        "class_value": values.astype(np.int32),
        "class_name": names,
        "date": lines.date[chosen].astype(object),
        "source": np.full(count, "digitized", object),
        "confidence": unknown,
        "weight": unknown,
        "stage": np.full(count, stage, object),
        "quality": unknown,
        "likely_value": values.astype(np.int32),
        "likely_class": names,
        "likely_probability": unknown,
        "flagged": np.ones(count, bool),
        "reason": lines.reason[chosen].astype(object),
        "why": np.full(count, SENTENCES[TWO_CLASSES], object),
        "polygon": np.full(count, -1, np.int64),
        "polygon_flagged": np.ones(count, np.float32),
    }
    return QualityLines(columns, lines.row[chosen], lines.col[chosen])


def write_quality(path: Path, parts: Sequence[QualityLines], scheme: ClassScheme, grid: Grid) -> None:
    """Write rows as points at pixel centres (layer ``quality``) with their classes; whole or absent.

    Raises:
        OutputError: the file cannot be written.
    """
    columns: Columns = {name: np.concatenate([part.columns[name] for part in parts]) for name in parts[0].columns}
    row, col = (np.concatenate([getattr(part, name) for part in parts]) for name in ("row", "col"))
    write_points(path, QUALITY_LAYER, [(columns, pixel_points(grid, row, col))], scheme, grid)


def _percent(share: float) -> int:
    return round(100 * share)
