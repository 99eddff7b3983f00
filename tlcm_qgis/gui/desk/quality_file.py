"""Doubtful samples, read from the GeoPackage of a check of labels without touching it; in tasks."""

from __future__ import annotations

import os
import sqlite3
import struct
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Tuple

from ...core.spec.errors import InputError
from ...core.spec.messages import tr
from ...processing.class_table import read_scheme
from ...processing.texts import translate
from ..sample_reasons import LIKE_ANOTHER, TWO_CLASSES, UNLIKE, reason_sentence
from .audit_file import layer_crs, open_readonly, point_of
from .map_counts import IsCancelled

MOST_LISTED = 5000  # the least credible ones


@dataclass(frozen=True)
class DoubtfulSample:
    """A sample whose label is doubtful.

    Attributes:
        label, likely: names of its class and of the most probable one; ``colour``: of its class.
        percent: probability of the most probable class; ``None`` where there is none.
        date: its date; ``reason``: the word of the file; ``x``, ``y``: in the coordinate system of the file.
        is_migrated: whether it came from another date, or was found.
    """

    label: str
    colour: str
    likely: str
    percent: Optional[int]
    date: str
    reason: str
    x: float
    y: float
    is_migrated: bool

    @property
    def sentence(self) -> str:
        """Return why it is doubtful, for people."""
        if self.reason == LIKE_ANOTHER and self.percent is not None:
            return translate(
                "Looks like {likely} ({percent} %), labelled {label}.", likely=self.likely, percent=self.percent, label=self.label
            )
        if self.reason == UNLIKE:
            return translate("Unlike all other samples of its class ({label}).", label=self.label)
        return translate("Two labels at one place.") if self.reason == TWO_CLASSES else translate(reason_sentence(self.reason))


@dataclass(frozen=True)
class DoubtfulSamples:
    """The doubtful samples of a file, the least credible first; ``total``: all of them; ``crs``: WKT of their places."""

    path: str
    samples: Tuple[DoubtfulSample, ...]
    total: int
    crs: str


def read_doubtful(path: str, is_cancelled: IsCancelled) -> DoubtfulSamples:
    """Return the doubtful samples of a check of labels.

    Raises:
        InputError: the file is none, or cannot be read.
    """
    if not os.path.isfile(path):
        raise InputError(tr("{file} is not there any more."), tr("Choose another file."), file=path)
    scheme = read_scheme(path)
    colours = {item.value: item.colour for item in scheme.classes} if scheme is not None else {}
    found = []
    with closing(open_readonly(path)) as database:
        try:
            (total,) = database.execute("SELECT count(*) FROM quality WHERE flagged").fetchone()
            rows = database.execute(
                "SELECT class_name, class_value, likely_class, likely_probability, date, reason, stage, geom FROM quality "
                "WHERE flagged ORDER BY stage, quality LIMIT ?",
                (MOST_LISTED,),
            )
            for label, value, likely, probability, date, reason, stage, geometry in rows:
                if is_cancelled():
                    break
                percent = None if probability is None else round(100 * probability)
                x, y = point_of(geometry)
                sample = DoubtfulSample(label, colours.get(value, ""), likely, percent, date, reason, x, y, stage != "labelled")
                found.append(sample)
            crs = layer_crs(database, "quality")
        except (sqlite3.Error, struct.error, TypeError, IndexError) as error:
            raise InputError(
                tr("{file} is no check of samples."), tr('Choose the file (.gpkg) that "Check samples" wrote.'), file=Path(path).name
            ) from error
    return DoubtfulSamples(path, tuple(found), total, crs)
