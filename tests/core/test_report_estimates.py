"""The whole report: its languages, its tables, its size, and that page, JSON and CSV say the same numbers."""

from __future__ import annotations

import csv
import io
import json
import re
import string
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from estimated_report import assessment_of, report_of, scheme_of
from test_report import parsed

from tlcm_qgis.core.accuracy import report as report_module
from tlcm_qgis.core.accuracy.change_pictures import change_pictures
from tlcm_qgis.core.accuracy.formats import format_interval
from tlcm_qgis.core.accuracy.report import TEMPLATES, Report, render
from tlcm_qgis.core.accuracy.svg import Line, Row, date_chart, interval_chart
from tlcm_qgis.core.accuracy.tables import NAMES, tables, write_tables
from tlcm_qgis.core.accuracy.translation import FOLDER, Translator
from tlcm_qgis.core.accuracy.trust import Facts, trust_of
from tlcm_qgis.core.change_detection import EPOCH
from tlcm_qgis.core.spec.languages import spoken
from tlcm_qgis.core.spec.messages import Message

TEXT = re.compile(r'\b_\("([^"]+)"')
WHOLE = ("de", "zh-Hans")


@pytest.fixture(scope="module")
def report() -> Report:
    return report_of()


def words(page: str) -> str:
    """Return the text of a page without tags and style."""
    page = re.sub(r"<style>.*?</style>", " ", page, flags=re.DOTALL)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))


# -- the page --------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", *WHOLE])
def test_whole_page_needs_no_other_file_in_any_language(report: Report, language: str) -> None:
    """A report that shows holes where it is sent to, or whose tags do not close."""
    page = render(report, language)
    parser = parsed(page)
    assert parser.open == []
    assert all(source.startswith("data:image/png;base64,") for source in parser.sources)
    assert not re.search(r"(?:url\(|@import|https?://(?!www\.w3\.org/2000/svg))", page)
    assert f'<html lang="{language}">' in page


def test_names_and_paths_are_text_not_markup(report: Report) -> None:
    """Names of sensors, files and classes come from files of others."""
    page = render(report)
    assert "Sentinel-2 &lt;A&gt;" in page
    assert "C:/a&lt;b&gt;.tif" in page
    assert "a &lt;stack&gt;.json" in page
    named = Row("<b>x</b>", '#12"><script>', 1.0, 1.0, None)
    picture = interval_chart('a"b', [named], "ha", "m", "e")
    assert "<b>" not in picture
    assert "<script>" not in picture
    assert 'aria-label="a&quot;b"' in picture


def test_the_first_page_answers_and_says_what_was_not_checked(report: Report) -> None:
    """A figure without its interval, or a date without reference that nobody mentions."""
    page = words(render(report))
    overall = report.assessment.as_json()["pooled"]["estimate"]["overall_accuracy"]  # type: ignore[union-attr]
    assert (
        f"Overall accuracy {overall['value']:.3f}, 95 % interval {overall['low']:.3f} to {overall['high']:.3f}, from 400 places on 3 dates."
        in page
    )
    answer = page[page.index("Can I trust this map?") : page.index("What was asked")]
    assert "The accuracy of 1 of 4 dates, which have no reference: 1999-01-01." in answer
    assert "91.0 % were told right. This is about the samples, not the map." in answer
    assert "The confidence of the maps should not be read as a probability." in answer
    assert "Only 40.0 % of the samples could be carried to other dates." in answer
    assert "Whether samples are mislabelled." in answer


def test_without_reference_the_answer_is_that_nobody_knows() -> None:
    """Agreement with the own samples, read as an accuracy."""
    trust = trust_of(Facts(held_out=0.99))
    assert str(trust.verdict) == "The accuracy of these maps is not known: no independent reference was given."
    assert any("error of their areas" in str(each) for each in trust.unchecked)
    assert not any("Overall accuracy" in str(each) for each in (*trust.known, *trust.doubts))


def test_areas_that_the_map_gets_wrong_are_named() -> None:
    """A mapped area that is reported although its own reference contradicts it."""
    assessment = assessment_of(scheme_of(3), ["2020-01-01"], 4000).as_json()
    item = assessment["dates"][0]["estimate"]["by_class"][1]
    item["mapped_share"] = item["area"]["share"]["high"] + 0.01
    doubts = " ".join(str(each) for each in trust_of(Facts(assessment, ["2020-01-01"])).doubts)
    assert re.search(r"outside the interval of the estimated one for: .*Class 2", doubts)


def test_changes_that_hardly_ever_happened_are_a_doubt() -> None:
    """A map of changes in which none is real, where no place of the reference changed, so that there is no producer's accuracy."""
    assessment = assessment_of(scheme_of(3), ["2020-01-01", "2021-01-01"]).as_json()
    none = {"value": 0.0, "standard_error": 0.0, "low": 0.0, "high": 0.04}
    assessment["changes"] = {"spatial": {"users_accuracy": none, "producers_accuracy": None}, "temporal": None, "tolerance": 1}
    trust = trust_of(Facts(assessment, ["2020-01-01", "2021-01-01"]))
    said = [str(each).replace("\u00a0", " ") for each in trust.doubts]
    assert "Of the places that change in the maps, 0.0 % (0.0 %–4.0 %) changed in truth." in said
    assert not any("changed in truth" in str(each) for each in trust.known)


def test_transitions_say_what_their_numbers_are() -> None:
    """Hectares under the heading of shares, where the maps tell hectares and nothing is estimated; maps without hectares that show nothing."""
    row = {"from_code": "c1", "to_code": "c2", "mapped_share": 0.25, "mapped_hectares": 17.25, "area": None}
    for changed, heading, mapped in (({}, "Areas in hectares", "17.2"), ({"mapped_hectares": None}, "Shares of the area", "25.0 %")):
        table = {"from_date": "2020-01-01", "to_date": "2021-01-01", "classes": [{**row, **changed}]}
        assessment = replace(assessment_of(scheme_of(2), ["2020-01-01", "2021-01-01"]), transitions=[table])
        page = words(render(Report("Made up", assessment=assessment)))
        part = page[page.index("Transitions from 2020-01-01 to 2021-01-01") :]
        assert heading in part.split("From")[0] and f"Class 1 Class 2 {mapped}" in part


def test_parts_that_are_not_known_are_left_out() -> None:
    """Empty headings of an older run, whose figures lack what is new."""
    page = words(render(Report("Bare", maps=False)))
    for heading in ("Can I trust", "Doubtful", "Reliability", "Versions", "Images", "Areas"):
        assert heading not in page


def test_figures_of_an_earlier_release_make_a_page() -> None:
    """A KeyError where an assessment has no estimate."""
    whole = assessment_of(scheme_of(3), ["2020-01-01", "2021-01-01"])
    bare = replace(
        whole, dates=tuple(replace(date, estimate=None) for date in whole.dates), pooled_estimate=None, transitions=(), changes=None
    )
    page = words(render(Report("Old", assessment=bare, trust=trust_of(Facts(bare.as_json(), ["2020-01-01", "2021-01-01"])))))
    assert "estimated" not in page.lower().replace("is estimated", "")
    assert "an interval cannot be given" in page


def test_page_of_many_classes_and_dates_stays_small() -> None:
    """A page of 50 MB that no mail takes."""
    page = render(report_of(classes=20, count=200))
    assert len(page.encode()) < 6e6
    assert re.search(r"2\d of 200 dates are shown", page)


# -- languages -------------------------------------------------------------------------------------------------------------------------


def texts_of_templates() -> set[str]:
    return {text for file in TEMPLATES.glob("*.html") for text in TEXT.findall(file.read_text(encoding="utf-8"))}


def known(language: str) -> dict[str, str]:
    read: dict[str, str] = json.loads((FOLDER / f"report_{language}.json").read_text(encoding="utf-8"))
    return read


@pytest.mark.parametrize("language", WHOLE)
def test_every_text_of_the_templates_is_translated_with_its_fields(language: str) -> None:
    """A German page with English sentences in it, or a number that is gone."""
    found = known(language)
    texts = texts_of_templates()
    assert len(texts) > 100
    assert sorted(texts - {*found}) == []
    fields = [[sorted(name for _, name, _, _ in string.Formatter().parse(each) if name) for each in (text, found[text])] for text in texts]
    assert all(first == second for first, second in fields)


@pytest.mark.parametrize("language", WHOLE)
def test_whole_page_asks_for_no_text_that_lacks_a_translation(report: Report, language: str) -> None:
    """Headings and sentences that Python puts in, which the templates do not show."""
    asked: set[str] = set()

    class Noting(Translator):
        def __call__(self, text: str | Message, /, **values: object) -> str:
            asked.add(text if isinstance(text, str) else text.text)
            return super().__call__(text, **values)

    names = {"Sentinel-2 <A>", "B02 & B03", "numpy 2", "0.900", "A note."}
    report_module._render(report, Noting(language, report.told))
    texts = {
        text for text in asked - names if re.search(r"[^\W\d_]", re.sub(r"{\w+}", "", text))
    }  # "{label} ({value})" has no words of its own
    assert len(texts) > 100
    assert sorted(texts - {*known(language)}) == []


def test_warnings_are_said_in_the_language_with_their_values() -> None:
    """An English warning in the middle of a German page, because it travels as a sentence."""
    message = Message("There is no map of the date of the reference, {date}.", {"date": "2020-01-01"})
    page = render(Report("Here", warnings=[str(message)], told=[message]), "de")
    assert "Zum Datum der Referenz, 2020-01-01, gibt es keine Karte." in page


def test_names_of_users_are_never_translated() -> None:
    """A class called "Maps" that a German page calls "Karten"."""
    scheme = scheme_of(2)
    report = Report("Land cover time series", assessment=assessment_of(scheme, ["2020-01-01"]), subtitle="Maps", scheme=scheme)
    assert '<p class="subtitle">Maps</p>' in render(report, "de")
    assert "Zeitreihe der Bodenbedeckung" in render(report, "de")


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("de", "de"),
        ("de_AT", "de"),
        ("zh_CN", "zh-Hans"),
        ("zh-Hans", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("fr", "en"),
        ("zh-Hant", "en"),
        ("", "en"),
    ],
)
def test_language_of_a_locale(locale: str, language: str) -> None:
    """Traditional Chinese readers handed simplified characters, or an Austrian an English page."""
    assert spoken(locale) == language


def test_unknown_language_is_english(report: Report) -> None:
    """An installation that lacks a file of translations."""
    assert words(render(report, "auto")) == words(render(report))
    assert "Can I trust this map?" in render(report, "xx")


# -- tables ----------------------------------------------------------------------------------------------------------------------------


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_page_figures_and_tables_say_the_same(report: Report) -> None:
    """Three files with three numbers for one area."""
    page = words(render(report))
    assert report.assessment is not None
    figures = report.assessment.as_json()
    found = tables(report.assessment, report.changes, report.dates)
    assert {*found} <= {*NAMES}
    for date in figures["dates"]:
        for item in date["estimate"]["by_class"]:
            (row,) = [each for each in rows_of(found["areas.csv"]) if (each["date"], each["class_code"]) == (date["date"], item["code"])]
            assert float(row["hectares_value"]) == item["area"]["hectares"]["value"]
            assert float(row["share_low"]) == item["area"]["share"]["low"]
            accuracy = [
                each
                for each in rows_of(found["classes.csv"])
                if (each["date"], each["class_code"], each["figure"]) == (date["date"], item["code"], "users_accuracy")
            ]
            assert float(accuracy[0]["estimate_high"]) == item["users_accuracy"]["high"]
            assert format_interval(item["users_accuracy"]) in page
        counts = {
            (each["reference_code"], each["map_code"]): each for each in rows_of(found["matrices.csv"]) if each["date"] == date["date"]
        }
        codes = [item["code"] for item in figures["classes"]]
        for i, row_code in enumerate(codes):
            for j, column_code in enumerate(codes):
                count = date["confusion_matrix"][i][j]
                assert (count == 0 and (row_code, column_code) not in counts) or int(counts[row_code, column_code]["count"]) == count
    overall = figures["dates"][1]["estimate"]["overall_accuracy"]
    assert format_interval(overall) in page
    assert len(rows_of(found["transitions.csv"])) == 3
    assert sum(int(each["pixels"]) for each in rows_of(found["mapped_areas.csv"])) == report.changes.pixels.sum()  # type: ignore[union-attr]


def test_tables_do_not_depend_on_the_country(report: Report) -> None:
    """Semicolons and decimal commas, which programs read as one column of text."""
    for text in tables(report.assessment, report.changes, report.dates).values():
        assert ";" not in text
        head, *lines = text.splitlines()
        assert all(len(next(csv.reader([line]))) == len(head.split(",")) for line in lines)
        assert lines


def test_table_of_an_earlier_run_does_not_stay(report: Report, tmp_path: Path) -> None:
    """Accuracies of a reference that this run did not have; but what others put there stays."""
    write_tables(tmp_path, report.assessment, report.changes)
    (tmp_path / "mine.csv").write_text("1", encoding="utf-8")
    write_tables(tmp_path, None, report.changes)
    assert not (tmp_path / "accuracy.csv").exists()
    assert (tmp_path / "mine.csv").exists()


# -- pictures --------------------------------------------------------------------------------------------------------------------------


def test_change_pictures_show_dates_and_counts(tmp_path: Path) -> None:
    """A legend whose dates are not those of the raster; nodata shown as a change."""
    days = np.array([[0, 18_000, 18_100], [-1, 18_100, 0]], np.int32)
    counts = np.array([[0, 1, 9], [255, 1, 0]], np.uint8)
    for name, values in (("first_change", days), ("last_change", days), ("count", counts)):
        with rasterio.open(tmp_path / f"{name}.tif", "w", driver="GTiff", width=3, height=2, count=1, dtype=values.dtype) as file:
            file.write(values, 1)
    first, _, count = change_pictures(tmp_path)
    said = [str(meaning) for _, meaning in first.legend]
    assert said == ["no change", *(np.datetime64(EPOCH) + np.array([18_000, 18_100])).astype(str).tolist()]
    assert str(count.legend[-1][1]) == "5 or more"
    from matplotlib.image import imread

    pixels = np.rint(imread(io.BytesIO(count.png))[..., :3] * 255)
    assert pixels[1, 0].tolist() == [255, 255, 255]
    assert pixels[0, 0].tolist() == pixels[1, 2].tolist() != pixels[0, 1].tolist()


def test_charts_leave_gaps_and_draw_intervals() -> None:
    """A line through dates that have no figure; an interval that is cut off."""
    line = Line("x", [0.9, None, 0.8], [(0.85, 0.95), None, (0.7, 0.9)])
    plain, with_ends = (date_chart("t", ["1", "2", "3"], [each], low=0.0) for each in (Line("x", [0.9, None, 0.8]), line))
    assert re.search(r'd="M[\d. ]+M[\d. ]+"', plain)
    assert with_ends.count("<path") == plain.count("<path") + 6


def test_samples_of_which_none_could_be_judged_were_not_checked():
    trust = trust_of(Facts(held_out=0.9, flagged=0, checked=0))
    assert not any("mislabelled" in str(each) for each in trust.known)
    assert any("mislabelled" in str(each) for each in trust.unchecked)
