"""The page Results shows the figures of the report of the same run, to the last digit that both write.

What a user would lose: trust in both, where one says 0.915 and the other 0.918.
"""

from __future__ import annotations

import html.parser
from pathlib import Path

import pytest
from desk_series import open_series, with_controller
from desk_window import choose, until
from osgeo import gdal
from qgis import processing
from recipes import parameters
from test_reference_sample import label

from tlcm_qgis.gui.desk.audit_file import read_decisions

Rows = list[list[str]]


class Tables(html.parser.HTMLParser):
    """Collects the tables of a page: the last heading before each, its caption, and the texts of its rows."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, str, Rows]] = []
        self._heading, self._caption, self._rows, self._text = "", "", [], ""
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        if tag == "table":
            self._caption, self._rows = "", []
        elif tag == "tr":
            self._rows.append([])
        if tag in ("th", "td", "caption", "h2", "h3", "h4", "summary", "dd"):
            self._text = ""

    def handle_data(self, data):
        self._text += data

    def handle_endtag(self, tag):
        text = " ".join(self._text.replace("\u202f", "").split())
        if tag in ("h2", "h3", "h4", "summary"):
            self._heading = text
        elif tag == "caption":
            self._caption = text
        elif tag in ("th", "td"):
            self._rows[-1].append(text)
        elif tag == "table":
            self.found.append((self._heading, self._caption, self._rows))

    def of(self, heading: str, caption: str = "") -> Rows:
        """Return the rows, without the heads, of the first table under a heading whose caption begins so."""
        rows = next(rows for above, said, rows in self.found if above == heading and said.startswith(caption))
        return rows[1:]


@pytest.fixture(scope="module")
def assessed(chain, tmp_path_factory):
    """Give the folder of a run with a labelled reference sample."""
    folder = tmp_path_factory.mktemp("with a reference")
    files = sorted(Path(chain.result("createdemostack")["TRUTH"]).glob("*.tif"))
    truth = {file.stem[-10:]: gdal.Open(str(file)).ReadAsArray() for file in files}
    given = {
        "SERIES": chain.result("maptimeseries")["SERIES_OUT"],
        "COUNT": 120,
        "MIN_PER_STRATUM": 12,
        "SEED": 3,
        "OUTPUT": str(folder / "sample.gpkg"),
    }
    sample = processing.run("tlcm:createreferencesample", given)["OUTPUT"]
    label(sample, truth, gdal.Open(str(files[0])).GetGeoTransform())
    run = parameters("maptimeseries", chain.result, folder / "run")
    processing.run("tlcm:maptimeseries", {**run, "REFERENCE": sample, "LANGUAGE": "en"})
    return folder / "run"


@pytest.fixture
def page(assessed):
    return Tables((assessed / "report.html").read_text(encoding="utf-8"))


@pytest.fixture
def panel(window, assessed):
    panel = open_series(with_controller(window), assessed, "accuracy")
    until(lambda: panel.figures is not None)
    return panel


def shown(model) -> Rows:
    """Return the texts of a table of the desk, written as in the page."""
    columns = range(model.columnCount())
    return [[model.index(row, column).data().replace("\u202f", "") for column in columns] for row in range(model.rowCount())]


def test_accuracies_of_all_dates_and_their_matrices(panel, page, assessed):
    text = (assessed / "report.html").read_text(encoding="utf-8")
    overall = panel.form.summary.text().split(";")[0].replace("Overall accuracy ", "")
    assert f"<dd>{overall}</dd>" in text
    pooled = "All dates pooled"
    written = [[row[0], row[4], row[3], row[5], row[1], row[2]] for row in _classes(page, pooled)]
    assert shown(panel.form.classes.model()) == written
    estimated = [row[1:-2] for row in page.of(pooled, "Shares of the area")[:-2]]
    for mine, theirs in zip(shown(panel.matrix.model), estimated, strict=True):
        for cell, share in zip(mine, theirs, strict=True):
            assert (cell == "·" and float(share) == 0) or float(cell) == pytest.approx(float(share), abs=0.0551)
    choose(panel.form.kind, "counts")
    counted = [row[1:-2] for row in page.of(pooled, "Confusion matrix")[:-2]]
    assert [[cell.replace("·", "0") for cell in row] for row in shown(panel.matrix.model)] == counted


def _classes(page: Tables, heading: str) -> Rows:
    """Return the rows of the table of class accuracies: the one with six columns and no caption."""
    return next(rows for above, said, rows in page.found if above == heading and not said and len(rows[0]) == 6)[1:]


def test_areas_of_the_first_and_last_date(panel, page):
    dates = [date.date for date in panel.figures.dates]
    assert len(dates) > 1
    for date in (dates[0], dates[-1]):
        choose(panel.form.date, date)
        assert shown(panel.form.areas.model()) == [row[:3] for row in page.of(date, "Areas in hectares")]


def test_transitions_and_changes(panel, page):
    dates = [date.date for date in panel.figures.dates]
    assert panel.form.pair.currentText() == f"{dates[0]} to {dates[-1]}"
    written = [row[:4] for row in page.of(f"Transitions from {dates[0]} to {dates[-1]}", "Areas in hectares")]
    assert written and sorted(shown(panel.form.transitions.model())) == sorted(written)
    sentences = panel.form.changes.text().split("\n")
    for sentence, (_, producers, users, f1) in zip(sentences, page.of("Accuracy of the changes"), strict=True):
        assert sentence.endswith(f"user's accuracy {users}, producer's accuracy {producers}, F1 {f1}")


def test_every_date_has_the_accuracy_of_the_page(panel, page):
    rows = next(rows for _, _, rows in page.found if rows[0][:2] == ["Date", "Compared"])[2:]
    for date, row in zip([*panel.figures.dates, panel.figures.pooled], rows, strict=True):
        choose(panel.form.date, date.date)
        choose(panel.form.kind, "estimates")
        assert panel.form.summary.text().startswith(f"Overall accuracy {row[3]}; kappa {row[4]}; {row[1]} compared")


def test_samples_that_were_dropped_or_are_doubtful(window, assessed, page):
    panel = open_series(with_controller(window), assessed, "audit")
    until(lambda: panel.audit is not None and panel.doubtful.found is not None)
    heads, *rows = next(rows for _, said, rows in page.found if said == "Samples of all dates by what became of them")
    reasons = [decision.reason for sample in panel.audit.samples if sample.dropped for decision in read_decisions(panel.audit.path, sample)]
    assert "Changed" in heads and reasons.count("changed") == int(rows[-1][heads.index("Changed")]) > 0
    doubtful = [rows[-1] for above, said, rows in page.found if above == "Doubtful samples" and said]
    assert panel.doubtful.found.total == sum(int(row[3]) for row in doubtful)
