"""Damaged samples: vector files, text and arrays.

Whatever such a file holds, it is read rightly or told in one sentence that names it.
"""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from damage import explore, spoilt
from damaged_files import (
    Bomb,
    Place,
    array_header,
    class_table,
    context,
    examples,
    make_place,
    told,
    unchanged,
    write_vector,
)
from hypothesis import strategies as st

from tlcm_qgis.core.samples.load import load_samples
from tlcm_qgis.core.samples.published import read_array, read_text


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Place:
    return make_place(tmp_path_factory.mktemp("damaged"))


TOKENS = ("1", "0", "3", "-1", "", " ", "1.5", "nan", "0x3", "1_0", "٣", "9" * 30, "9" * 5000, "a", "\0", "1,2", '"1"')


def _lines() -> st.SearchStrategy[bytes]:
    line = st.lists(st.sampled_from(TOKENS), max_size=4).map(",".join)
    ending = st.sampled_from(["\n", "\r\n", "\r", "\n\n"])
    text = st.tuples(st.lists(line, max_size=5), ending, st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp037"]))
    return text.map(lambda drawn: drawn[1].join(["1,0,3", *drawn[0]]).encode(drawn[2], "replace"))


@examples
@pytest.mark.fault("A text of samples (label,row,col) with other things in it", "A sentence that names the file and its line")
def test_damaged_text_of_samples(place: Place, tmp_path: Path, examples: int) -> None:
    file = tmp_path / "labels.txt"
    grid = place.stack().grid

    def check(content: bytes) -> None:
        file.write_bytes(content)
        samples = told(lambda: read_text(file, grid, "2020-01-10", context()), file)
        assert samples is None or (len(samples) and samples.row.max() < grid.height and samples.col.min() >= 0)

    valid = b"1,0,3\n6,10,21\n"
    unchanged(place, file, lambda: explore(st.one_of(_lines(), spoilt(valid), st.binary(max_size=100)), check, examples * 2))


def _headers() -> st.SearchStrategy[bytes]:
    """Draw .npy files whose header promises other things than the file holds."""
    descr = st.sampled_from(
        ["'<f8'", "'<f4'", "'|O'", "'<i8'", "'<U9'", "[('a', '<f8')]", "'<f0'", "'x'", "None", "'<M8[D]'", "'<c16'", "'|V0'"]
    )
    shape = st.sampled_from(
        ["(2, 13, 2)", "(2, 13, 1000000000)", "(1000000000000, 13, 2)", "(-1, 13, 2)", "(0, 13, 2)", "(2, 3, 2)", "()", "(2, 13)", "(2.5, 13, 2)",
         "(1, 13, 10**4)", "None", "(" * 3000, "-" * 3000 + "1", "(2, 13, 2)\0", "(True, 13, 2)", f"({'9' * 5000},)"]
    )  # fmt: skip
    version = st.sampled_from([(1, 0), (2, 0), (3, 0), (9, 9)])
    data = st.integers(0, 600).map(lambda size: np.linspace(0, 5, 52).tobytes()[:size])
    return st.builds(array_header, descr, st.sampled_from(["False", "True", "7"]), shape, version, data)


@examples
@pytest.mark.fault(
    "An array of samples (.npy) that is cut, promises more than it holds, or hides code", "A sentence that names the file; no code is run"
)
def test_damaged_array_of_samples(place: Place, tmp_path: Path, examples: int) -> None:
    file, mark = tmp_path / "samples.npy", tmp_path / "exploded"
    stack = place.stack()
    valid = np.zeros((2, 13, 2))
    valid[:, -2:] = np.array([4.4143, 50.5417])[:, None]  # on the images
    np.save(file, valid)
    assert len(read_array(file, stack, context())) == 4
    sound = file.read_bytes()
    pickled = pickle.dumps(np.full((2, 13, 2), Bomb(str(mark)), object))

    def check(content: bytes) -> None:
        file.write_bytes(content)
        samples = told(lambda: read_array(file, stack, context()), file)
        assert samples is None or (len(samples) and set(samples.date.tolist()) <= {date.key for date in stack.dates})

    def odd_numbers(value: float, place: int) -> bytes:
        changed = valid.copy()
        changed.reshape(-1)[place] = value
        np.save(file, changed)
        return file.read_bytes()

    odd = st.builds(odd_numbers, st.sampled_from([np.nan, np.inf, -np.inf, 1e300, -1e300, 0.4, 3.0]), st.integers(0, valid.size - 1))
    code = st.sampled_from([pickled, array_header("'|O'", "False", "(2, 13, 2)", (1, 0), pickled)])
    unchanged(place, file, lambda: explore(st.one_of(_headers(), odd, spoilt(sound), code, st.binary(max_size=200)), check, examples * 2))
    assert not mark.exists()


ODD_COLUMNS = (
    [2, 5], [0, 5], [2, 2], [-3, 5], [255, 1], [2**31, 1], [10**18, 1], [2.5, 5.0], [np.nan, 5.0], [np.inf, 5.0], [1e300, 5.0], ["2", "5"],
    ["", "5"], ["x", "5"], ["2.0", "5"], ["٣", "5"], ["9" * 5000, "5"], ["\n", "5"], ["w", "f"], ["w", "w"], [True, False],
)  # fmt: skip


@examples
@pytest.mark.fault(
    "A table of classes, or a field of classes, with odd values; a GeoPackage that is cut or spoilt", "A sentence that names the file"
)
def test_damaged_classes(place: Place, tmp_path: Path, examples: int) -> None:
    file = tmp_path / "points.gpkg"
    grid = place.stack().grid
    sound = (place.folder / "points.gpkg").read_bytes()

    def read(content: bytes) -> Any:
        file.write_bytes(content)
        Path(f"{file}-journal").unlink(missing_ok=True)
        return told(lambda: load_samples(str(file), grid, "class", None, context(), minimum_classes=1), file, "No sample", "'class'")

    def check(drawn: Any) -> None:
        content = drawn
        if isinstance(drawn, tuple):
            values, codes, labels = (np.array(column, object if isinstance(column[0], str) else None) for column in drawn)
            file.unlink(missing_ok=True)
            write_vector(file, labels, class_table(values, codes))
            content = file.read_bytes()
        samples = read(content)
        assert samples is None or set(samples.class_value.tolist()) <= set(samples.scheme.values)

    assert len(read(sound)) == 2
    column = st.sampled_from(ODD_COLUMNS)
    unchanged(place, file, lambda: explore(st.one_of(st.tuples(column, column, column), spoilt(sound)), check, examples))
