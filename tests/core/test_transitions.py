"""Transitions as an analyst says them: tables and texts, and what is made of half a table."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from small_stack import SCHEME

from tlcm_qgis.core.hidden_markov import Chain
from tlcm_qgis.core.spec.classes import ClassScheme
from tlcm_qgis.core.spec.errors import InputError, ParameterError
from tlcm_qgis.core.transition_rates import even_chain
from tlcm_qgis.core.transitions import read_rules, write_transitions, yearly

WATER, FOREST, BUILT = range(3)  # positions
USUAL = Chain(-np.log([0.9, 0.8, 0.98]), np.array([[0, 0.75, 0.25], [0.5, 0, 0.5], [0.9, 0.1, 0]]))


def _file(folder: Path, text: str, name: str = "table.csv") -> str:
    file = folder / name
    file.write_text(text, encoding="utf-8-sig")
    return str(file)


def _table(file: str | None, forbidden: str = "") -> np.ndarray:
    """Return the probabilities within a year of what is said and what is usual."""
    return yearly(read_rules(file, forbidden, SCHEME).chain(USUAL, 1))


FULL = "from,wat,for,urb\nwat,0.9,0.05,0.05\nfor,0.02,0.95,0.03\nurb,0,0,1\n"


@pytest.mark.parametrize(
    "text",
    [
        FULL,
        "from;Water;Forest;Built-up\nBuilt-up;0;0;1\nWater;0,9;0,05;0,05\nForest;0,02;0,95;0,03\n",
        "\t2\t5\t200\n2\t0.9\t0.05\t0.05\n5\t0.02\t0.95\t0.03\n200\t0\t0\t1\n\n",
        json.dumps(
            {"wat": {"wat": 0.9, "for": 0.05, "urb": 0.05}, "5": {"2": 0.02, "5": 0.95, "200": 0.03}, "urb": {"wat": 0, "for": 0, "urb": 1}}
        ),
    ],
)
def test_tables_are_read_in_the_forms_that_people_have(text: str, tmp_path: Path) -> None:
    """Commas, semicolons or tabs; codes, names or values; any order of rows."""
    rules = read_rules(_file(tmp_path, text), "", SCHEME)
    assert rules.complete
    chain = rules.chain(even_chain(0.0, rules.allowed), 3)
    np.testing.assert_allclose(yearly(chain), [[0.9, 0.05, 0.05], [0.02, 0.95, 0.03], [0, 0, 1]], atol=1e-9)
    assert chain.shortest == 3
    np.testing.assert_allclose(chain.leaving, [-np.log(0.9), -np.log(0.95), 0], atol=1e-9)


def test_without_a_table_all_is_as_usual() -> None:
    np.testing.assert_allclose(_table(None), yearly(USUAL), atol=1e-9)


def test_cells_that_are_empty_share_what_is_left_as_usual(tmp_path: Path) -> None:
    table = _table(_file(tmp_path, "from,Water,Forest\nWater,,0.4\n"))
    rest = 0.6 / (0.9 + 0.025)
    np.testing.assert_allclose(table[WATER], [0.9 * rest, 0.4, 0.025 * rest], atol=1e-9)
    np.testing.assert_allclose(table[FOREST:], yearly(USUAL)[FOREST:], atol=1e-9)


def test_small_errors_of_rounding_are_forgiven(tmp_path: Path) -> None:
    table = _table(_file(tmp_path, FULL.replace("0.95,", "0.953,")))
    np.testing.assert_allclose(table.sum(axis=1), 1, atol=1e-9)


def test_a_class_that_is_always_left_is_nearly_always_left(tmp_path: Path) -> None:
    table = _table(_file(tmp_path, FULL.replace("0.02,0.95,0.03", "0.5,0,0.5")))
    np.testing.assert_allclose(table[FOREST], [0.5, 0, 0.5], atol=1e-5)


def test_what_was_written_can_be_read(tmp_path: Path) -> None:
    write_transitions(tmp_path / "out.csv", USUAL, SCHEME)
    np.testing.assert_allclose(_table(str(tmp_path / "out.csv")), yearly(USUAL), atol=1e-5)
    one = ClassScheme(SCHEME.classes[:1])
    write_transitions(tmp_path / "one.csv", even_chain(0.1, np.ones((1, 1), bool)), one)
    assert read_rules(str(tmp_path / "one.csv"), "", one).complete


@pytest.mark.parametrize(
    ("text", "forbidden"),
    [
        ("", set()),
        ("Water>Forest", {(WATER, FOREST)}),
        (" wat > 5 ,for>urb,", {(WATER, FOREST), (FOREST, BUILT)}),
        ("200>*", {(BUILT, WATER), (BUILT, FOREST)}),
        ("*>Built-up", {(WATER, BUILT), (FOREST, BUILT)}),
        ("Water>Water", set()),  # staying cannot be forbidden
    ],
)
def test_forbidden_transitions(text: str, forbidden: set[tuple[int, int]]) -> None:
    rules = read_rules(None, text, SCHEME)
    assert {(int(a), int(b)) for a, b in np.argwhere(~rules.allowed)} == forbidden
    table = yearly(rules.chain(USUAL, 1))
    assert all(table[pair] == 0 for pair in forbidden)
    np.testing.assert_allclose(table.sum(axis=1), 1)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Water", "FORBIDDEN_TRANSITIONS holds Water, which is no transition. Write each as \"from>to\""),
        ("a>b>c", "FORBIDDEN_TRANSITIONS holds a>b>c, which is no transition."),
        ("Water>Moor", "FORBIDDEN_TRANSITIONS names Moor, which is no class of the series. The series has: Water (2), Forest (5), Built-up (200)."),
        ("*>*", "FORBIDDEN_TRANSITIONS forbids every transition, so that no class could ever change. Forbid fewer of them."),
    ],
)  # fmt: skip
def test_texts_that_are_no_transitions_are_refused(text: str, sentence: str) -> None:
    with pytest.raises(ParameterError) as caught:
        read_rules(None, text, SCHEME)
    assert sentence in str(caught.value)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "{file} is no table of transitions. Give a CSV file with a row and a column for each class"),
        ("hello world", "{file} is no table of transitions."),
        ("from,wat\nwat,1,2\n", "{file} is no table of transitions."),
        ("[1, 2]", "{file} is no table of transitions."),
        ('{"wat": 1}', "{file} is no table of transitions."),
        ('{"wat": ', "{file} is no table of transitions."),
        ("from,wat,Moor\nwat,0.9,0.1\n", "{file} names Moor, which is no class of the series. The series has: Water (2)"),
        ("from,wat,for\nwat,0.9,often\n", "{file} gives often for the transition from wat to for, which is no probability. Write numbers from 0 to 1"),
        ("from,wat,for\nwat,0.9,-0.1\n", "{file} gives -0.1 for the transition from wat to for, which is no probability."),
        ("from,wat,for\nwat,90,10\n", "{file} gives 90 for the transition from wat to wat, which is no probability."),
        ("from,wat,for\nwat,nan,0.1\n", "{file} gives nan for the transition from wat to wat"),
        ("from,wat,for\nwat,0.9,0.2\n", "{file} gives probabilities from Water that sum to 1.1, not to 1. Correct the row"),
        (FULL.replace("0.95", "0.5"), "{file} gives probabilities from Forest that sum to 0.55, not to 1."),
        ("from,wat,Water\nwat,0.9,0.1\n", "{file} gives the transition from wat to Water twice. Remove one of them."),
    ],
)  # fmt: skip
def test_files_that_are_no_table_are_refused(text: str, sentence: str, tmp_path: Path) -> None:
    file = _file(tmp_path, text)
    with pytest.raises(InputError) as caught:
        read_rules(file, "", SCHEME)
    assert sentence.format(file=file) in str(caught.value)


@pytest.mark.parametrize("content", [b"\xff\xfe\x00\x01", b"\x89PNG\r\n\x1a\n" * 100, b"a," * 2**20])
def test_files_of_another_kind_are_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "table.csv").write_bytes(content)
    with pytest.raises(InputError, match="is no table of transitions"):
        read_rules(str(tmp_path / "table.csv"), "", SCHEME)
    with pytest.raises(InputError, match=r"none\.csv cannot be read: No such file"):
        read_rules(str(tmp_path / "none.csv"), "", SCHEME)


def test_a_table_and_a_text_that_contradict_each_other_are_refused(tmp_path: Path) -> None:
    with pytest.raises(
        InputError, match=r"gives a probability to the transition from Forest to Water, which FORBIDDEN_TRANSITIONS forbids"
    ):
        read_rules(_file(tmp_path, FULL), "for>wat", SCHEME)


def test_rows_without_room_for_what_is_left_are_refused(tmp_path: Path) -> None:
    """All other transitions are forbidden, so that a row of 0.4 has no place for the rest."""
    with pytest.raises(InputError, match=r"from Water that sum to 0\.4, not to 1"):
        read_rules(_file(tmp_path, "from,wat,for\nwat,0.3,0.1\n"), "wat>urb", SCHEME)


def test_everything_that_is_said_reaches_the_chain(tmp_path: Path) -> None:
    given: dict[str, Any] = {"wat": {"for": 0.3}}
    rules = read_rules(_file(tmp_path, json.dumps(given), "table.json"), "urb>*", SCHEME)
    assert not rules.complete
    table = yearly(rules.chain(USUAL, 1))
    assert table[WATER, FOREST] == pytest.approx(0.3)
    assert table[BUILT, BUILT] == 1
