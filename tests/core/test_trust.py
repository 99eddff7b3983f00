"""What the first box says: the figures of the pages behind it, in sentences that are right for one as for many."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from estimated_report import SHARE, assessment_of, scheme_of

from tlcm_qgis.core.accuracy.design import ASSUMED, SIMPLE_RANDOM
from tlcm_qgis.core.accuracy.formats import format_share
from tlcm_qgis.core.accuracy.trust import Facts, Trust, trust_of

DATES = ["2020-01-01", "2021-01-01"]


def figures_of(**changed: Any) -> dict[str, Any]:
    """Return the figures of an assessment by a stratified sample on two dates."""
    return replace(assessment_of(scheme_of(3), DATES), **changed).as_json()


def said(trust: Trust, part: str) -> list[str]:
    return [str(message).replace("\u00a0", " ") for message in getattr(trust, part)]


def change(changed_share: dict[str, float], missed: int = 4) -> dict[str, Any]:
    """Return figures of changes of which 20 were found."""
    spatial = {
        "both": 20 * bool(missed),
        "missed": missed,
        "users_accuracy": SHARE,
        "producers_accuracy": SHARE,
        "changed_share": changed_share,
    }
    return {"spatial": spatial, "temporal": None, "tolerance": 1}


def test_accuracies_by_date_are_estimates_as_in_the_headline() -> None:
    """A range of counted accuracies under an estimated one, so that the mean of the dates may lie outside of their range."""
    figures = figures_of()
    for date, value in zip(figures["dates"], (0.7, 0.9), strict=True):
        date["estimate"]["overall_accuracy"]["value"] = value
    known = said(trust_of(Facts(figures, DATES)), "known")
    assert "By date, overall accuracy lies between 0.700 (2020-01-01) and 0.900 (2021-01-01)." in known
    for date in figures["dates"]:
        date["estimate"] = None
    low, high = sorted(format_share(date["overall_accuracy"]) for date in figures["dates"])
    assert any(f"between {low} (" in text and f"and {high} (" in text for text in said(trust_of(Facts(figures, DATES)), "known"))


def test_a_weak_class_is_named_with_the_figure_that_is_weak() -> None:
    """A class "7900" with an accuracy "0.093" that may be either of two, written as "7900 0.093"."""
    figures = figures_of()
    item = figures["pooled"]["estimate"]["by_class"][1]
    item["producers_accuracy"] = {"value": 0.4, "standard_error": 0.1, "low": 0.2, "high": 0.6}
    (doubt,) = [text for text in said(trust_of(Facts(figures, DATES)), "doubts") if "below one half" in text]
    first = "User's or producer's accuracy may be below one half for 2 of 3 classes: Class 2 (producer's accuracy 0.400 (0.200–0.600)); Class 1 ("
    assert doubt.startswith(first)


@pytest.mark.parametrize("is_assumed", [True, False])
def test_areas_are_only_recommended_where_it_is_said_how_the_places_were_chosen(is_assumed: bool) -> None:
    """The advice to report the estimated areas, of points that somebody may have chosen by hand."""
    figures = figures_of(design_text=ASSUMED[SIMPLE_RANDOM] if is_assumed else "")
    item = figures["dates"][0]["estimate"]["by_class"][0]
    item["mapped_share"] = item["area"]["share"]["high"] + 0.01
    (doubt,) = [text for text in said(trust_of(Facts(figures, DATES)), "doubts") if "outside the interval" in text]
    assert doubt.endswith("Report the estimated areas.") != is_assumed


def test_more_mapped_change_than_the_reference_allows_is_a_doubt() -> None:
    """A share of mapped changes in large letters, twice as large as what the reference says, which stands nowhere."""
    figures = figures_of(changes=change(SHARE))
    sentence = "By the reference, 20.0 % (18.0 %–22.0 %) of the area changed at least once; the maps show {}."
    for mapped, part, shown in ((0.42, "doubts", "42.0 %"), (0.21, "known", "21.0 %")):
        assert sentence.format(shown) in said(trust_of(Facts(figures, DATES, changed=mapped)), part)
    for facts in (Facts(figures, [*DATES, "2022-01-01"], changed=0.42), Facts(figures, DATES)):  # nothing that it could be compared with
        assert not any("at least once" in text for part in ("known", "doubts") for text in said(trust_of(facts), part))


def test_labels_of_all_dates_say_nothing_of_changes() -> None:
    """That nothing changed, found by comparing with a reference that takes it for granted."""
    figures = figures_of(changes=change({**SHARE, "value": 0.0, "low": 0.0}, missed=0), validity="all_dates")
    trust = trust_of(Facts(figures, DATES, changed=0.42))
    assert not any("at least once" in text for text in said(trust, "doubts"))
    assert "Whether the land cover changed: the labels of the reference are taken to hold on all dates." in said(trust, "unchecked")
    dated = trust_of(Facts({**figures, "reference_validity": "interval"}, DATES, changed=0.42))
    assert "Whether changes are found: no place of the reference changes." in said(dated, "unchecked")


def test_the_reference_itself_is_not_checked() -> None:
    """Whoever signs must know that nobody looked at who labelled the reference, and where training samples lie on it."""
    trust = trust_of(Facts(figures_of(), DATES, shared=1, warnings=1))
    assert "How true the reference itself is: who labelled it, when and from what." in said(trust, "unchecked")
    assert "Training samples lie at 1 of 400 places of the reference: there the maps look better than they are." in said(trust, "doubts")
    assert "Warnings of the run, which are listed below: 1." in said(trust, "doubts")
