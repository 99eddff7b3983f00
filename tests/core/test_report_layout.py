"""The page as it is printed and read aloud: tables that fill it, what stands outside of folded parts, and names for what is no text."""

from __future__ import annotations

import html.parser
import re
from dataclasses import replace

import numpy as np
import pytest
from estimated_report import assessment_of, report_of, scheme_of
from test_report_estimates import words

from tlcm_qgis.core.accuracy.design import CENSUS
from tlcm_qgis.core.accuracy.formats import format_count, format_interval, format_length, format_percent
from tlcm_qgis.core.accuracy.reference_facts import as_used, reference_facts
from tlcm_qgis.core.accuracy.report import ChangeTable, Report, in_columns, render
from tlcm_qgis.core.accuracy.svg import histogram
from tlcm_qgis.core.stack.grid import Grid


class _Aloud(html.parser.HTMLParser):
    """Collects what a reader of pages aloud needs: scopes of the heads of tables, texts of pictures, and the order of headings."""

    def __init__(self) -> None:
        super().__init__()
        self.scopes: list[str | None] = []
        self.pictures: list[str | None] = []
        self.levels: list[int] = []
        self.language: str | None = None
        self.rows: list[list[str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag == "th":
            self.scopes.append(found.get("scope"))
        elif tag == "img":
            self.pictures.append(found.get("alt"))
        elif tag == "svg":
            self.pictures.append(found.get("aria-label") if found.get("role") == "img" else None)
        elif re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))
        elif tag == "html":
            self.language = found.get("lang")
        if tag == "tr":
            self.rows.append([])
        elif tag in ("th", "td"):
            self.rows[-1].append(tag)


@pytest.mark.parametrize("language", ["en", "de"])
def test_page_can_be_read_aloud(language: str) -> None:
    """Numbers without the names of their row and column, and pictures of which nothing is said."""
    parser = _Aloud()
    parser.feed(render(report_of(), language))
    assert {*parser.scopes} == {"col", "row", "colgroup"}
    assert parser.pictures and all(parser.pictures)
    assert parser.language == language
    assert parser.levels[0] == 1 and all(after - before <= 1 for before, after in zip(parser.levels, parser.levels[1:], strict=False))
    assert all("th" in row for row in parser.rows)


@pytest.mark.parametrize(("count", "sizes"), [(3, [3]), (8, [4, 4]), (12, [4, 4, 4]), (22, [8, 8, 6]), (40, [14, 14, 12]), (0, [])])
def test_narrow_tables_stand_beside_each_other(count: int, sizes: list[int]) -> None:
    """A column of dates down three pages that are empty otherwise; lines that are lost or told twice."""
    parts = in_columns(range(count), 3, 4)
    assert [len(part) for part in parts] == sizes
    assert [line for part in parts for line in part] == list(range(count))


def unfolded(page: str) -> str:
    """Return the words of a page that are printed."""
    while "<details>" in page or "<details class" in page:
        page = re.sub(r"<details(?! open)[^>]*>(?:(?!<details).)*?</details>", " ", page, flags=re.DOTALL)
    return words(page)


def test_estimated_areas_are_printed_with_their_intervals() -> None:
    """Figures that an analyst reports, on paper only as dots of a chart."""
    report = report_of()
    assert report.assessment is not None
    printed = unfolded(render(report))
    dates = report.assessment.as_json()["dates"]
    for date in (dates[0], dates[-1]):
        for item in date["estimate"]["by_class"]:
            assert format_interval(item["area"]["hectares"], format_count) in printed


def test_page_says_of_estimates_whether_they_are_to_be_reported() -> None:
    """A page that recommends areas whose sample nobody knows, under a first box that does not."""
    whole = assessment_of(scheme_of(2), ["2020-01-01"])
    assumed = replace(whole, design_text="It is not said how the places were chosen; they are taken for a simple random sample. If they were chosen by hand, the figures may be too good and the intervals too narrow.")  # fmt: skip
    for assessment, is_said in ((whole, True), (assumed, False)):
        page = words(render(Report("Made up", assessment=assessment)))
        assert ("report this one, with its interval" in page) == is_said
        assert ("which nobody said" in page) != is_said


def test_what_is_known_of_every_pixel_is_not_called_an_estimate() -> None:
    """Columns of estimates and standard errors that repeat the counts, where rasters say the class of every pixel."""
    sampled = assessment_of(scheme_of(2), ["2020-01-01", "2021-01-01"])
    for assessment, is_estimated in ((sampled, True), (replace(sampled, design=CENSUS, kind="rasters"), False)):
        page = words(render(Report("Made up", assessment=assessment)))
        assert ("Estimated (95 % interval)" in page) == is_estimated
        assert ("Standard error" in page) == is_estimated
        assert ("Class Mapped In the reference" in page) != is_estimated


def test_estimated_share_of_change_is_told_unless_it_is_assumed() -> None:
    """An estimate in the file of figures that no page shows."""
    changes = dict(assessment_of(scheme_of(2), ["2020-01-01", "2021-01-01"]).changes or {})
    changes["spatial"] = {**changes["spatial"], "changed_share": {"value": 0.255, "standard_error": 0.02, "low": 0.209, "high": 0.308}}
    for validity, is_told in (("interval", True), ("all_dates", False)):
        assessment = replace(assessment_of(scheme_of(2), ["2020-01-01", "2021-01-01"]), changes=changes, validity=validity)
        page = words(render(Report("Made up", assessment=assessment)))
        assert ("By the reference, 25.5 % (20.9 %–30.8 %) of the area changed at least once." in page) == is_told
        assert ("that nothing changes is assumed" in page) != is_told


def test_share_with_a_map_is_drawn_only_where_something_is_hidden() -> None:
    """A third of a page of bars that are all full; dates with clouds that are not drawn."""
    report = report_of()
    full = replace(report, dates=[replace(line, valid=1.0) for line in report.dates])
    assert "Share of the pixels with a map, by date; the others" in words(render(report))
    assert "Every pixel has a map on every date." in words(render(full))
    assert "Share of the pixels with a map, by date; the others" not in words(render(full))


@pytest.mark.parametrize("hidden", [0, 5])
def test_clouds_are_blamed_only_where_sums_differ(hidden: int) -> None:
    """Clouds named under a table whose sums are all the same."""
    pixels = np.array([[50, 50], [40, 60 - hidden]])
    changes = ChangeTable(["2020-01-01", "2021-01-01"], [0.0, 0.1], scheme_of(2), np.array([[40, 10], [0, 50]]), 100.0, pixels, 100)
    assert ("clouds hide parts of some dates" in words(render(Report("Made up", changes=changes)))) == bool(hidden)


def test_page_says_what_the_reference_is_and_when_it_is_true() -> None:
    """A layer that says itself when it is true, called "true on one date" because nobody chose anything else."""
    assessment = replace(assessment_of(scheme_of(2), ["2020-01-01", "2021-01-01"]), validity="interval")
    given = {"REFERENCE": "labelled.gpkg", "REFERENCE_VALIDITY": "one_date"}
    facts = {str(name): str(text) for name, text in reference_facts(given, assessment, ["2020-01-01", "2021-01-01", "2022-01-01"])}
    assert facts["Reference"] == "labelled.gpkg"
    assert facts["When the reference is true"] == "Between two dates in fields"
    assert facts["Dates compared"] == "2 of 3 (2020-01-01 to 2021-01-01)"
    assert facts["Reference places"] == "400"
    assert as_used(given, assessment)["REFERENCE_VALIDITY"] == "interval"
    assert as_used(given, None)["REFERENCE_VALIDITY"] is None
    assert reference_facts(given, None, []) == []
    rasters = {"REFERENCE": None, "REFERENCE_RASTERS": [f"{number}.tif" for number in range(5)]}
    facts = {str(name): str(text) for name, text in reference_facts(rasters, replace(assessment, kind="rasters", validity="fields"), [])}
    assert (facts["Reference"], facts["When the reference is true"]) == ("5 files, 0.tif to 4.tif", "Each date has classes of its own")


def test_histogram_names_both_axes() -> None:
    """Bars of which nobody knows what they count."""
    picture = histogram("t", [1, 2], "Probability", "Places <b>")
    assert ">Probability</text>" in picture and ">Places &lt;b&gt;</text>" in picture


@pytest.mark.parametrize(
    ("crs", "size", "text"),
    [
        ("EPSG:32631", 10.0, "10 m"),
        ("EPSG:32631", 3000.0, "3 km"),
        ("EPSG:4326", 0.25, "0.25 °"),
        ("EPSG:2264", 10.0, "10"),
        ("", 10.0, "10"),
    ],
)
def test_lengths_have_the_unit_of_the_coordinate_system(crs: str, size: float, text: str) -> None:
    """A length in "units of the coordinate system", which a reader has to look up; metres where there are feet."""
    grid = Grid(crs, (size, 0.0, 0.0, 0.0, -size, 0.0), 1, 1)
    assert format_length(grid.pixel_size[0], grid.unit) == text


def test_no_line_ends_between_a_number_and_its_sign() -> None:
    """A line that begins with a percent sign."""
    assert format_percent(0.2549) == "25.5\u00a0%"
