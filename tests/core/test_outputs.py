"""Results are whole or absent, and belong to the job that wrote them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tlcm_qgis.core.outputs import OutputFiles, OutputFolder, check_space, staged, write_json
from tlcm_qgis.core.record import RunRecord, fingerprint_file
from tlcm_qgis.core.spec.errors import InputError, OutputError
from tlcm_qgis.core.worker.context import JobContext


def record(seed: int = 1, content: bytes = b"a", folder: Path | None = None) -> RunRecord:
    inputs = {}
    if folder is not None:
        source = folder / "input.bin"
        source.write_bytes(content)
        inputs = {str(source): fingerprint_file(source)}
    return RunRecord(
        "mapstack", {"SEED": seed, "DEVICE": "auto", "OUTPUT_FOLDER": "x"}, inputs, JobContext(lambda _: None), ("OUTPUT_FOLDER",)
    )


def test_failed_write_leaves_the_old_result_and_no_rest(tmp_path: Path) -> None:
    """A crash while writing must not cost the result of yesterday."""
    target = tmp_path / "map é.tif"
    target.write_text("old")
    with pytest.raises(RuntimeError), staged(target) as part:
        part.write_text("half")
        part.with_name(part.name + ".aux.xml").write_text("side file of a driver")
        raise RuntimeError
    assert target.read_text() == "old"
    assert [file.name for file in tmp_path.iterdir()] == [target.name]


def test_same_job_resumes(tmp_path: Path) -> None:
    """A night's work thrown away because the machine was switched off."""
    OutputFolder(tmp_path / "out", record(), overwrite=False, owned=("maps",))
    write_json(tmp_path / "out" / "maps" / "one.json", {})
    again = OutputFolder(tmp_path / "out", record(), overwrite=False, owned=("maps",))
    assert again.has("maps/one.json")
    assert not again.has("maps/two.json")


@pytest.mark.parametrize("change", ["parameter", "input"])
def test_other_job_is_refused(tmp_path: Path, change: str) -> None:
    """Maps of two different runs mixed in one series."""
    OutputFolder(tmp_path / "out", record(folder=tmp_path), overwrite=False, owned=("maps",))
    write_json(tmp_path / "out" / "maps" / "one.json", {})
    other = record(seed=2, folder=tmp_path) if change == "parameter" else record(content=b"b", folder=tmp_path)
    with pytest.raises(OutputError, match=r"already holds maps of another run\. Choose an empty folder"):
        OutputFolder(tmp_path / "out", other, overwrite=False, owned=("maps",))
    assert (tmp_path / "out" / "maps" / "one.json").exists()


def test_overwrite_takes_only_what_the_job_owns(tmp_path: Path) -> None:
    """The analyst's own notes in the output folder deleted."""
    write_json(tmp_path / "maps" / "one.json", {})
    (tmp_path / "notes.txt").write_text("mine")
    folder = OutputFolder(tmp_path, record(), overwrite=True, owned=("maps",))
    assert not folder.has("maps/one.json")
    assert not (tmp_path / "maps").exists()
    assert (tmp_path / "notes.txt").read_text() == "mine"


def test_foreign_file_is_not_replaced(tmp_path: Path) -> None:
    """A stack file, edited by hand for an hour, replaced without a question."""
    target = tmp_path / "stack.json"
    target.write_text("{}")
    with pytest.raises(OutputError, match="comes from another run"):
        OutputFiles([target], record(), overwrite=False)
    OutputFiles([target], record(), overwrite=True).finish({})
    assert (tmp_path / "stack.run.json").is_file()


def test_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    """A failure hours later instead of a sentence at the start."""
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="cannot be written"):
        OutputFolder(tmp_path / "file" / "out", record(), overwrite=False, owned=())


def test_too_little_room_is_said_before_work_starts(tmp_path: Path) -> None:
    """A disk that is full in the middle of the night."""
    with pytest.raises(OutputError, match=r"need about 1000000000\.0 GB"):
        check_space(tmp_path / "not" / "yet", 10**18)


def test_missing_input_is_named(tmp_path: Path) -> None:
    """A trace instead of the name of the file."""
    with pytest.raises(InputError, match=r"gone\.tif cannot be read: No such file"):
        fingerprint_file(tmp_path / "gone.tif")


def test_large_file_is_recognised_by_both_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An exchanged 20 GB image taken for the old one."""
    monkeypatch.setattr("tlcm_qgis.core.record.WHOLE_HASH_BYTES", 1000)
    monkeypatch.setattr("tlcm_qgis.core.record.ENDS_BYTES", 100)
    file = tmp_path / "image.tif"
    file.write_bytes(b"a" * 2000)
    before = fingerprint_file(file)
    file.write_bytes(b"a" * 1999 + b"b")
    after = fingerprint_file(file)
    assert before["sha256"] != after["sha256"]
    assert not after["whole"]
