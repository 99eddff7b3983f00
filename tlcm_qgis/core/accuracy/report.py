"""The page that a run leaves behind: plain HTML in one file, to read, print and send on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from numpy.typing import NDArray

from ..outputs import write_text
from ..spec.classes import ClassScheme
from ..spec.hrefs import hide_credentials
from ..spec.languages import ENGLISH
from ..spec.messages import Message, tr
from ..training.curves import Curves
from ..version import VERSION
from .accuracy_part import accuracy_part, matrix_view
from .assess import Assessment
from .change_pictures import ChangePicture
from .charts import Picture, data_url
from .formats import format_count, format_interval, format_percent, format_share
from .held_out import HeldOut
from .provenance import Provenance
from .sample_part import SamplePart, distance_tables, found_chart, heading, kept_charts, reason_tables
from .svg import Line, bar_chart, date_chart, reliability_chart
from .translation import Text, Translator
from .trust import Trust

TEMPLATES: Final = Path(__file__).parent / "templates"
NOT_AN_ACCURACY: Final = tr("Agreement with the training samples themselves. NOT the accuracy of the maps.")
LONG_TABLE: Final = 40  # lines; longer tables are folded, but printed


@dataclass(frozen=True, slots=True)
class Agreement:
    """Share (0-1) of the training samples that the model of each date tells right when it has not seen them; ``title`` says how it is found."""

    title: str
    dates: Sequence[str]
    shares: Sequence[float | None]


@dataclass(frozen=True, slots=True)
class ChangeTable:
    """Changes between the first and later maps.

    Attributes:
        dates: date keys; ``changed``: share (0-1) of the valid pixels that show another class than on the first date.
        scheme: the classes.
        from_to: (K, K) pixels by class on the first date (rows) and on the last (columns).
        pixel_area_m2: to show hectares; ``None`` to show pixels.
        pixels: (D, K) pixels of each class by date; ``None`` if they were not counted. ``size``: pixels of a map, with those without data.
    """

    dates: Sequence[str]
    changed: Sequence[float | None]
    scheme: ClassScheme
    from_to: NDArray[np.int64]
    pixel_area_m2: float | None = None
    pixels: NDArray[np.int64] | None = None
    size: int = 0

    @property
    def valid(self) -> list[float] | None:
        """Share (0-1) of the pixels that have a class, by date."""
        return None if self.pixels is None or not self.size else (self.pixels.sum(axis=1) / self.size).tolist()

    @property
    def unit(self) -> tuple[str, float]:
        """Unit of areas, and how many of it a pixel is."""
        return ("pixels", 1.0) if self.pixel_area_m2 is None else ("ha", self.pixel_area_m2 / 10_000)


@dataclass(frozen=True, slots=True)
class DateLine:
    """What is told of a date of the images: its sensor ("" if nobody says it), share (0-1) of the pixels with a map, and samples used."""

    date: str
    sensor: str
    valid: float | None
    samples: int | None


@dataclass(frozen=True, slots=True)
class Report:
    """What a page says; empty parts are left out. Texts of the program are translated, names of users are not.

    Attributes:
        title, subtitle: heading.
        key_figures: (name, value) pairs shown large.
        trust: the answer of the first page.
        stack: (name, text) pairs about the images; ``dates``: about each of them.
        maps: whether the page is about maps, and says what is known of their accuracy.
        assessment: comparison with a reference; if ``None``, the page says that there was none. ``reference``: (name, text) pairs about it.
        agreement: agreement with the samples, shown only as what it is. ``held_out``: the same by folds of places, with reliability.
        method: (name, text) pairs. ``trainings``: curves of the networks.
        pictures: maps; ``scheme``: their legend; ``scale``: a sentence on their size. ``change_pictures``: where and when the land changed.
        changes: tables. ``samples``: tables and pictures. ``quality``: figures of doubtful samples
            (``sample_quality`` of a run). ``audit``: what became of the samples of the user's file (``audit`` of a run).
        warnings: sentences; ``told``: the messages among them and the notes, so that they can be translated.
        settings: (name, value) pairs of the run. ``provenance``: versions and inputs.
    """

    title: Text
    subtitle: str = ""
    key_figures: Sequence[tuple[Text, Text]] = ()
    trust: Trust | None = None
    stack: Sequence[tuple[Text, Text]] = ()
    dates: Sequence[DateLine] = ()
    maps: bool = True
    assessment: Assessment | None = None
    reference: Sequence[tuple[Text, Text]] = ()
    agreement: Agreement | None = None
    held_out: HeldOut | None = None
    method: Sequence[tuple[Text, Text]] = ()
    trainings: Sequence[Curves] = ()
    pictures: Sequence[Picture] = ()
    scheme: ClassScheme | None = None
    scale: Text = ""
    change_pictures: Sequence[ChangePicture] = ()
    changes: ChangeTable | None = None
    samples: SamplePart | None = None
    quality: Mapping[str, Any] | None = None
    audit: Mapping[str, Any] | None = None
    warnings: Sequence[str] = ()
    told: Sequence[Message] = ()
    settings: Sequence[tuple[Text, Text]] = field(default_factory=tuple)
    provenance: Provenance | None = None


def write_report(path: Path, report: Report, language: str = ENGLISH) -> None:
    """Write the page in a language of ``spec.languages``; it is whole or absent and needs no other file."""
    write_text(path, hide_credentials(render(report, language)))


def render(report: Report, language: str = ENGLISH) -> str:
    """Return the page."""
    return _render(report, Translator(language, report.told))


def _render(report: Report, say: Translator) -> str:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters |= {"share": format_share, "count": format_count, "percent": format_percent, "say": say}
    environment.filters |= {"interval": format_interval, "heading": heading}
    environment.globals |= {
        "_": say,
        "data_url": data_url,
        "matrix_of": matrix_view,
        "version": VERSION,
        "not_an_accuracy": NOT_AN_ACCURACY,
    }
    environment.filters["in_columns"] = in_columns
    environment.globals |= {"number": format_count, "percent_form": format_percent, "long_table": LONG_TABLE, "zip": zip}
    return environment.get_template("report.html").render(
        report=report,
        language=say.language,
        charts=_charts(report, say),
        trainings=[(curves.draw(say), curves.caption) for curves in report.trainings],
        areas=_areas(report.changes),
        samples=report.samples,
        accuracy=accuracy_part(report.assessment, say) if report.assessment else None,
        **(_of_samples(report.samples) if report.samples else {}),
    )


def in_columns(lines: Iterable[Any], most: int, least: int) -> list[list[Any]]:
    """Share the lines of a narrow table out to tables beside each other: at most ``most`` of them, each but the last as long as the first.

    Args:
        lines: of the table.
        most: tables beside each other.
        least: lines that are worth a table of their own.
    """
    every = list(lines)
    count = max(1, min(most, len(every) // least))
    size = max(1, -(-len(every) // count))
    return [every[first : first + size] for first in range(0, len(every), size)]


def _of_samples(part: SamplePart) -> dict[str, Any]:
    """Return what the part about samples shows beside itself."""
    return {"kept_charts": kept_charts(part.counts), "reasons": reason_tables(part.counts), "distances": distance_tables(part)}


def _charts(report: Report, say: Translator) -> dict[str, str]:
    """Return the charts of the page by name."""
    charts: dict[str, str] = {}
    if report.assessment is None and report.agreement is not None:
        agreement, title = report.agreement, say(report.agreement.title)
        caveat = say(NOT_AN_ACCURACY)
        charts["agreement"] = date_chart(f"{title}. {caveat}", agreement.dates, [Line(title, agreement.shares)], caveat=caveat)
    if report.changes is not None and len(report.changes.dates) > 1:
        line = Line("", report.changes.changed)
        charts["changed"] = date_chart(say(tr("Share changed by date")), report.changes.dates, [line], low=0.0, percent=True)
    if len(report.dates) > 1 and any(line.valid is not None and line.valid < 1 for line in report.dates):
        valid = [line.valid for line in report.dates]
        charts["valid"] = bar_chart(say(tr("Share of the pixels with a map, by date")), [line.date for line in report.dates], valid)
    if report.samples is not None and report.samples.found is not None:
        charts["confidence"] = found_chart(report.samples.found, say)
    if report.held_out is not None and report.held_out.bins:
        bins = report.held_out.bins
        names = (tr("Reliability of the confidence"), tr("Mean confidence"), tr("Share told right"))
        parts = ([each.confidence for each in bins], [each.right for each in bins], [float(each.count) for each in bins])
        charts["reliability"] = reliability_chart(say(names[0]), *parts, say(names[1]), say(names[2]))
    return charts


def _areas(changes: ChangeTable | None) -> dict[str, Any] | None:
    """Return the tables of changes and of mapped areas in hectares, or in pixels."""
    if changes is None:
        return None
    unit, factor = changes.unit
    table = changes.from_to * factor
    by_date = None if changes.pixels is None else (changes.pixels * factor).tolist()
    sums = {"rows": table.sum(axis=1).tolist(), "columns": table.sum(axis=0).tolist()}
    differ = changes.pixels is not None and bool(np.ptp(changes.pixels.sum(axis=1)))
    return {"unit": unit, "table": table.tolist(), "by_date": by_date, "sums_differ": differ, **sums}
