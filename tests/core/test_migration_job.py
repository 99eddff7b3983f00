"""The algorithm tlcm:migratesamples: files, parameters, refusals."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from migration_scene import KEYS, labelled, quiet, write_scene
from pyogrio import raw
from small_stack import SCHEME

from tlcm_qgis.core.samples.files import write_samples
from tlcm_qgis.core.samples.load import load_samples
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.spec.errors import OutputError, ParameterError
from tlcm_qgis.core.spec.protocol import request
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.worker.context import JobContext
from tlcm_qgis.core.worker.dispatch import run_job


@pytest.fixture(scope="module")
def stack_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_scene(tmp_path_factory.mktemp("stack"))


@pytest.fixture
def stack(stack_file: Path) -> ImageStack:
    return ImageStack.open(stack_file)


def run(stack_file: Path, folder: Path, name: str = "a", **parameters: object):
    values = {
        "STACK": str(stack_file),
        "DATE": "2020-01",
        "SAMPLES": str(folder / "labels.gpkg"),
        "DEVICE": "cpu",
        "OUTPUT": str(folder / f"{name}.gpkg"),
        "AUDIT": str(folder / f"{name}_audit.gpkg"),
    }
    messages: list = []
    return run_job(request("migratesamples", {**values, **parameters}, {}), JobContext(messages.append)), messages


@pytest.fixture
def folder(tmp_path: Path, stack: ImageStack) -> Path:
    write_samples(tmp_path / "labels.gpkg", labelled(), stack.grid)
    return tmp_path


def test_job_writes_samples_audit_and_records(stack_file: Path, stack: ImageStack, folder: Path) -> None:
    """The files that the next step and the reader of a report need."""
    result, messages = run(stack_file, folder)
    back = load_samples(folder / "a.gpkg", stack.grid, None, None, quiet())
    assert result.outputs["COUNT"] == len(back)
    assert back.dates() == list(KEYS)
    assert back.scheme == SCHEME
    found = int((back.source == "augmented").sum())
    assert found > 0
    assert len(raw.read(folder / "a_audit.gpkg", layer="audit")[2]) == len(labelled()) * len(KEYS) + found
    assert (folder / "a.run.json").exists()
    assert (folder / "a_audit.run.json").exists()
    told = " ".join(message["message"] for message in messages if message["type"] == "progress")
    assert all(key in told for key in KEYS)


def test_report_is_made_on_demand(stack_file: Path, folder: Path) -> None:
    """A page that nobody asked for costs the reading of whole images."""
    without, _ = run(stack_file, folder)
    assert "REPORT" not in without.outputs
    result, messages = run(stack_file, folder, "b", REPORT=str(folder / "b.html"))
    page = Path(result.outputs["REPORT"]).read_text(encoding="utf-8")
    assert all(f"Samples on the image of {key}" in page for key in KEYS)
    assert "<h2>Accuracy</h2>" not in page
    percents = [message["percent"] for message in messages if message["type"] == "progress"]
    assert percents == sorted(percents)
    assert (folder / "b.gpkg").read_bytes() == (folder / "a.gpkg").read_bytes()


def test_labelled_samples_alone(stack_file: Path, folder: Path) -> None:
    """Who does not want augmented samples gets a line for each label and date, and no other."""
    run(stack_file, folder, CHAIN="star", AUGMENT=False)
    assert len(raw.read(folder / "a_audit.gpkg", layer="audit")[2]) == len(labelled()) * len(KEYS)


@pytest.mark.parametrize(
    "choice", [{}, {"CHAIN": "star", "AUGMENT": False}, {"VARIANT": "paper"}], ids=["all dates together", "star", "paper"]
)
def test_job_gives_the_same_bytes(stack_file: Path, folder: Path, choice: dict[str, object]) -> None:
    """Two runs that cannot be told apart by their hashes."""
    for name in ("a", "b"):
        run(stack_file, folder, name, **choice)
    assert (folder / "a.gpkg").read_bytes() == (folder / "b.gpkg").read_bytes()
    assert (folder / "a_audit.gpkg").read_bytes() == (folder / "b_audit.gpkg").read_bytes()


def test_unknown_date_lists_the_dates(stack_file: Path, folder: Path) -> None:
    """A typing error in DATE is mended without opening the stack file."""
    with pytest.raises(ParameterError, match="2020-01-10, 2020-02-10"):
        run(stack_file, folder, DATE="2019-06-01")
    assert not (folder / "a.gpkg").exists()


def test_result_of_another_run_is_not_replaced(stack_file: Path, folder: Path) -> None:
    """Yesterday's samples, overwritten with those of another seed."""
    quick = {"CHAIN": "star", "AUGMENT": False}
    run(stack_file, folder, **quick)
    before = (folder / "a.gpkg").read_bytes()
    with pytest.raises(OutputError, match="OVERWRITE"):
        run(stack_file, folder, SEED=7, **quick)
    assert (folder / "a.gpkg").read_bytes() == before
    run(stack_file, folder, SEED=7, OVERWRITE=True, **quick)


def test_date_field_names_the_dates_of_samples(stack_file: Path, stack: ImageStack, tmp_path: Path) -> None:
    """Labels of two dates in one layer are each true on their own."""
    early, late = labelled(), labelled(index=2, seed=5)
    late = late.take(~np.isin(late.place_id, early.place_id))
    both = SampleSet(**{name: np.concatenate([array, late.arrays()[name]]) for name, array in early.arrays().items()}, scheme=SCHEME)
    write_samples(tmp_path / "labels.gpkg", both, stack.grid)
    run(stack_file, tmp_path, DATE_FIELD="date")
    back = load_samples(tmp_path / "a.gpkg", stack.grid, None, None, quiet())
    own = back.take(back.source == "digitized")
    assert {key: int((own.date == key).sum()) for key in own.dates()} == {KEYS[0]: len(early), KEYS[2]: len(late)}
