"""The page: everything in one file, nothing executable in it, and no figure that pretends to be an accuracy."""

from __future__ import annotations

import html.parser
import re
from pathlib import Path

import numpy as np
import pytest

from tlcm_qgis.core.accuracy import charts
from tlcm_qgis.core.accuracy.assess import Assessment, DateAssessment
from tlcm_qgis.core.accuracy.formats import format_count
from tlcm_qgis.core.accuracy.metrics import figures
from tlcm_qgis.core.accuracy.reference import Label
from tlcm_qgis.core.accuracy.report import NOT_AN_ACCURACY, Agreement, ChangeTable, Report, render, write_report
from tlcm_qgis.core.accuracy.sample_counts import SampleCounts
from tlcm_qgis.core.accuracy.sample_part import SamplePart
from tlcm_qgis.core.samples.audit import CHANGED, KEPT, REASONS
from tlcm_qgis.core.spec.classes import ClassScheme, LandCoverClass

SCHEME = ClassScheme((LandCoverClass(1, "w", "Water", "#0000ff"), LandCoverClass(2, "f", "<script>alert(1)</script>", "#00ff00")))
DATES = ("2021-06-05", "2021-07-05")


def _assessment() -> Assessment:
    labels = tuple(Label(item.value, item.code, item.name, item.colour) for item in SCHEME.classes)
    single = [figures([[8, 2], [1, 9]]), figures([[5, 0], [5, 0]])]
    dates = tuple(DateAssessment(date, item, 3) for date, item in zip(DATES, single, strict=True))
    return Assessment(labels, dates, figures(single[0].matrix + single[1].matrix), "points", ("A note.",))


def _counts() -> SampleCounts:
    counts = np.zeros((2, 2, len(REASONS)), np.int64)
    counts[..., REASONS.index(KEPT)] = [[20, 20], [18, 0]]
    counts[..., REASONS.index(CHANGED)] = [[0, 0], [2, 20]]
    return SampleCounts(DATES, SCHEME, counts)


def _full() -> Report:
    return Report(
        title="Maps of <Here>",
        key_figures=[("Maps", "2")],
        stack=[("File", "a & b")],
        assessment=_assessment(),
        pictures=[charts.Picture("2021-06-05", charts.map_picture(np.ones((4, 5), np.uint8), SCHEME))],
        scheme=SCHEME,
        changes=ChangeTable(DATES, [0.0, 0.25], SCHEME, np.array([[120, 5], [0, 80]]), 100.0),
        samples=SamplePart(_counts()),
        warnings=["Attention"],
        settings=[("METHOD", "rf")],
    )


class _Balance(html.parser.HTMLParser):
    """Checks that tags nest; collects what the page loads."""

    VOID = ("meta", "img", "br", "link")

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.sources: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.sources += [value or "" for name, value in attrs if name in ("src", "href")]
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def parsed(page: str) -> _Balance:
    """Return what is in a page."""
    parser = _Balance()
    parser.feed(page)
    return parser


def _parsed(report: Report) -> _Balance:
    return parsed(render(report))


@pytest.mark.parametrize(
    "report", [_full(), Report("Bare"), Report("Short", agreement=Agreement("Out-of-bag agreement", DATES, [0.9, None]))]
)
def test_page_is_whole_and_needs_no_other_file(report: Report) -> None:
    """A page that is sent by mail must show everything, and its tags must close."""
    parser = _parsed(report)
    assert parser.open == []
    assert all(source.startswith("data:image/png;base64,") for source in parser.sources)


def test_names_of_users_are_text_not_markup() -> None:
    """A class name from a file of somebody else must not run as a script in the browser."""
    parser = _parsed(_full())
    assert "script" not in parser.tags
    assert "&lt;script&gt;" in render(_full())


def test_matrix_says_its_axes_and_holds_the_counts() -> None:
    """A matrix without axes is read the wrong way round by half of its readers."""
    page = render(_full())
    assert "Rows: reference. Columns: map." in page
    text = re.sub(r"<[^>]+>", " ", page)
    assert re.search(r"Water\s+13\s+2\s+15\s+0\.867", text)


def test_without_reference_the_page_and_the_figure_say_so() -> None:
    """A picture of out-of-bag agreement that is pasted into a paper must still say that it is no map accuracy."""
    shares = [0.91, 0.88]
    page = render(Report("Maps", agreement=Agreement("Out-of-bag agreement", DATES, shares)))
    (picture,) = re.findall(r"<svg.*?</svg>", page)
    assert re.search(rf"<text[^>]*>{re.escape(NOT_AN_ACCURACY)}</text>", picture)
    assert re.search(rf"<caption[^>]*>{re.escape(NOT_AN_ACCURACY)}</caption>", page)
    assert "Overall accuracy" not in page


def test_class_without_samples_and_missing_figures_are_visible() -> None:
    """A date on which a class has lost all samples is the first thing to look at."""
    page = render(_full())
    assert re.search(r'class="n bad">0', page)
    assert "–" in page


def test_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    """A report that differs from run to run cannot be compared or kept under version control."""
    for name in ("a.html", "b.html"):
        write_report(tmp_path / name, _full())
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()


def test_large_matrix_is_left_to_the_file_of_figures() -> None:
    """A table of 200 columns helps nobody and takes seconds to draw."""
    labels = tuple(Label(v, str(v), f"class {v}", "#000000") for v in range(1, 61))
    found = figures(np.eye(60, dtype=int))
    page = render(Report("Many", assessment=Assessment(labels, (DateAssessment("", found, 0),), found, "rasters", ())))
    assert "too many classes" in page


@pytest.mark.parametrize(
    ("value", "text"),
    [(1234567, "1\u202f234\u202f567"), (0.04, "0.04"), (12.34, "12.3"), (0, "0"), (7, "7"), (7.0, "7.0"), (1234.5, "1\u202f234")],
)
def test_numbers_are_readable(value: float, text: str) -> None:
    """Seven digits in a row are misread."""
    assert format_count(value) == text
