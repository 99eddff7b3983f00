"""How long a run will take and what it needs, told before it starts."""

from __future__ import annotations

import json

import pytest
from recipes import REPOSITORY

from tlcm_qgis.gui.desk.estimate import Size, about_time, estimate, factor_of


def test_the_estimate_is_that_of_the_measured_chain():
    measured = json.loads((REPOSITORY / "docs" / "measured" / "bench_chain.json").read_text())["figures"]["details"]["seconds"]
    found = estimate(Size(2000 * 2000, 12), "rf", {})
    assert measured / 2 < found.seconds < measured * 2
    assert not found.is_from_a_run


def test_an_earlier_run_teaches_how_fast_this_machine_is():
    size = Size(10_000_000, 20, 6)
    slow = factor_of(size, "svm", {}, 4 * estimate(size, "svm", {}).seconds)
    learned = estimate(Size(20_000_000, 20, 6), "svm", {}, slow)
    assert learned.is_from_a_run and learned.seconds == 4 * estimate(Size(20_000_000, 20, 6), "svm", {}).seconds


def test_a_second_stack_takes_as_long_again():
    size, given = Size(10_000_000, 20, 6), {"STACK_2": "/radar/stack.json"}
    alone, both = (estimate(size, "stcln", parameters).seconds for parameters in ({}, given))
    assert 1.9 * alone < both < 2 * alone
    assert estimate(size, "rf", given) == estimate(size, "rf", {})  # which takes one only


def test_the_semantic_fpn_takes_as_long_as_the_scales_it_looks_at():
    size = Size(400_000_000, 1)
    once, twice = (estimate(size, "fpn", {"SCALES": scales}, is_trained=True).seconds for scales in ("1", "1,1"))
    enlarged = estimate(size, "fpn", {"SCALES": "2,2.5,3,3.5"}, is_trained=True).seconds
    assert enlarged - once == pytest.approx(30.5 * (twice - once))
    assert estimate(size, "fpn", {"SIZE": "published"}, is_trained=True).seconds > 2 * once
    assert estimate(size, "fpn", {"SCALES": "1,"}, is_trained=True).seconds == once  # while it is typed
    assert estimate(size, "rf", {"SCALES": "3"}) == estimate(size, "rf", {})


def test_disk_is_what_the_rasters_take_uncompressed():
    size, pixels = Size(1_000_000, 10, 6), 1_000_000
    plain = estimate(size, "rf", {}).disk_bytes
    with_classes = estimate(size, "rf", {"PROBABILITIES": True}).disk_bytes
    assert plain >= pixels * 10 * 2 and with_classes - plain == pixels * 10 * 6
    assert estimate(size, "rf", {"UNCERTAINTY": True}).disk_bytes - plain == pixels * 10 * 3
    assert estimate(size, "rf", {"FILTER": "majority"}).disk_bytes - plain == pixels * 10 * 2  # the maps as they were
    sequences = estimate(size, "rf", {"FILTER": "hmm"}).disk_bytes
    assert sequences - plain == with_classes - plain + pixels * 10 * 4  # and their probabilities, and blocks
    assert estimate(size, "tsscd", {}).disk_bytes - plain == pixels * 10 * 2  # blocks of an unfinished run


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(9, "Less than a minute"), (290, "About 5 min"), (1400, "About 20 min"), (5000, "About 1.5 h"), (250_000, "About 3 days")],
)
def test_times_never_look_exact(seconds, text):
    assert about_time(seconds) == text
