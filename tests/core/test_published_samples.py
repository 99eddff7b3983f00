"""Sample files of published systems become samples that every step can use."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from rasterio.warp import transform
from small_stack import write_stack

from tlcm_qgis.core.samples.load import load_samples
from tlcm_qgis.core.spec.errors import TlcmError
from tlcm_qgis.core.spec.protocol import request
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.worker.context import JobContext
from tlcm_qgis.core.worker.dispatch import run_job


@pytest.fixture
def stack_file(tmp_path: Path) -> Path:
    return write_stack(tmp_path / "stack")


def imported(stack_file: Path, file: Path, messages: list | None = None, **parameters: object):
    context = JobContext([].append if messages is None else messages.append)
    output = file.with_suffix(".gpkg")
    run_job(request("importsamples", {"FILE": str(file), "STACK": str(stack_file), "OUTPUT": str(output), **parameters}, {}), context)
    return load_samples(str(output), ImageStack.open(stack_file).grid, None, None, context)


def test_text_of_tlcm(tmp_path: Path, stack_file: Path) -> None:
    """Rows and columns swapped, or counted from 1."""
    file = tmp_path / "WHU é.txt"
    file.write_text("1,0,3\n6,10,71\n\n6,59,0\n3,60,0\n")
    messages: list = []
    samples = imported(stack_file, file, messages, DATE="2020-02")
    found = {(row, col, value) for row, col, value in zip(samples.row, samples.col, samples.class_value, strict=True)}
    assert found == {(0, 3, 1), (10, 71, 6), (59, 0, 6)}
    assert samples.dates() == ["2020-02-10"]
    assert "1 of 4 samples lie outside of the images and are left out." in [message["message"] for message in messages]


def test_arrays_of_tsscd(tmp_path: Path, stack_file: Path) -> None:
    """The class of every date taken for one class, or longitude for latitude."""
    stack = ImageStack.open(stack_file)
    x, y = stack.grid.xy(np.array([5, 20]), np.array([7, 30]))
    longitude, latitude = transform(stack.grid.crs, "EPSG:4326", x, y)
    array = np.zeros((2, 13, 3))
    array[:, -3] = [[0, 0, 5], [2, np.nan, 2]]
    array[:, -2], array[:, -1] = np.array(longitude)[:, None], np.array(latitude)[:, None]
    file = tmp_path / "samples.npy"
    np.save(file, array)
    samples = imported(stack_file, file).sorted()
    rows = list(zip(samples.date.tolist(), samples.row.tolist(), samples.col.tolist(), samples.class_value.tolist(), strict=True))
    assert rows == [
        ("2020-01-10", 5, 7, 1),
        ("2020-01-10", 20, 30, 3),
        ("2020-02-10", 5, 7, 1),
        ("2020-03-10", 5, 7, 6),
        ("2020-03-10", 20, 30, 3),
    ]
    assert len(np.unique(samples.place_id)) == 2


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("1,2\n", "Line 1 of"),
        ("label,row,col\n", "is 'label,row,col', which is not label,row,col"),
        ("1,900,900\n", "No sample of"),
        ("", "No sample of"),
    ],
)
def test_damaged_text_is_named(tmp_path: Path, stack_file: Path, content: str, sentence: str) -> None:
    """Half of a file read without a word."""
    file = tmp_path / "samples.txt"
    file.write_text(content)
    with pytest.raises(TlcmError) as caught:
        imported(stack_file, file, DATE="2020-01-10")
    assert sentence in str(caught.value)
    assert not file.with_suffix(".gpkg").exists()


@pytest.mark.parametrize(("shape", "sentence"), [((4, 13, 9), "has 9 dates, but the stack has 3"), ((4, 13), "has the shape (4, 13)")])
def test_other_arrays_are_refused(tmp_path: Path, stack_file: Path, shape: tuple, sentence: str) -> None:
    """Labels given to the wrong dates."""
    file = tmp_path / "samples.npy"
    np.save(file, np.zeros(shape))
    with pytest.raises(TlcmError) as caught:
        imported(stack_file, file)
    assert sentence in str(caught.value)


def test_objects_in_arrays_are_refused(tmp_path: Path, stack_file: Path) -> None:
    """A sample file that runs code."""
    file = tmp_path / "samples.npy"
    np.save(file, np.array([{"a": 1}], dtype=object), allow_pickle=True)
    with pytest.raises(TlcmError, match="cannot be read as a NumPy array"):
        imported(stack_file, file)


def test_text_needs_a_date(tmp_path: Path, stack_file: Path) -> None:
    """Samples on a date that nobody named."""
    file = tmp_path / "samples.txt"
    file.write_text("1,2,3\n2,3,4\n")
    with pytest.raises(TlcmError, match="DATE is missing"):
        imported(stack_file, file)
