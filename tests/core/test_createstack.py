"""tlcm:createstack as a user runs it: a stack file that opens, warnings that say what was found, inputs as they were."""

from __future__ import annotations

import hashlib
import json
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from fake_products import s2_scene, write_raster, write_safe
from real_data import real_data

from tlcm_qgis.core.spec.errors import Cancelled, OutputError, ParameterError, TlcmError
from tlcm_qgis.core.spec.protocol import request
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.worker.context import JobContext
from tlcm_qgis.core.worker.dispatch import JobResult, run_job


def run(context: JobContext | None = None, **parameters: Any) -> JobResult:
    return run_job(
        request("createstack", {name: str(value) if isinstance(value, Path) else value for name, value in parameters.items()}, {}),
        context or JobContext(lambda _: None),
    )


def series(folder: Path, months: int = 3, *, jump_from: int | None = None) -> Path:
    """Write monthly images of four bands with some texture; from ``jump_from`` on they are 1000 higher."""
    rng = np.random.default_rng(7)
    ground = rng.gamma(4, 60, (4, 60, 60)) + np.array([200, 350, 250, 900])[:, None, None]
    for month in range(months):
        values = (
            ground * rng.normal(1, 0.05, (4, 1, 1))
            + rng.normal(0, 20, ground.shape)
            + (1000 if jump_from is not None and month >= jump_from else 0)
        )
        write_raster(
            folder / f"img_2021-{month + 1:02d}-15.tif", values.clip(1).astype(np.uint16), names=("B02", "B03", "B04", "B08"), nodata=0
        )
    return folder


def listing(folder: Path) -> dict[str, str]:
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_the_stack_file_opens_and_the_count_is_right(tmp_path: Path) -> None:
    result = run(FOLDER=series(tmp_path / "images"), OUTPUT=tmp_path / "out" / "stack.json")
    assert result.outputs == {"OUTPUT": str(tmp_path / "out" / "stack.json"), "COUNT": 3}
    stack = ImageStack.open(result.outputs["OUTPUT"])
    assert [date.key for date in stack.dates] == ["2021-01-15", "2021-02-15", "2021-03-15"]
    assert stack.read(1, stack.grid.whole()).valid.all()


def test_inputs_are_not_touched(tmp_path: Path) -> None:
    """No .aux.xml, no statistics, no changed byte beside the images of a user."""
    folder = series(tmp_path / "images")
    write_safe(folder / "sentinel", {**s2_scene()})
    before = listing(folder)
    run(FOLDER=folder / "sentinel", OUTPUT=tmp_path / "stack.json")
    run(IMAGES=[str(path) for path in folder.glob("*.tif")], OUTPUT=tmp_path / "stack2.json")
    assert listing(folder) == before


def test_the_run_record_stands_beside_the_stack(tmp_path: Path) -> None:
    run(FOLDER=series(tmp_path / "images"), OUTPUT=tmp_path / "stack.json")
    record = json.loads((tmp_path / "stack.run.json").read_text(encoding="utf-8"))
    assert (record["algorithm"], record["finished"], record["figures"]["dates"], len(record["inputs"])) == ("tlcm:createstack", True, 3, 3)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["images", "stack.json", "stack.run.json"]


def test_the_same_images_give_the_same_bytes(tmp_path: Path) -> None:
    folder = series(tmp_path / "images")
    for name in ("a.json", "b.json"):
        run(FOLDER=folder, OUTPUT=tmp_path / name)
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()


def test_a_jump_is_one_warning_and_stands_in_the_stack(tmp_path: Path) -> None:
    context = JobContext(lambda _: None)
    run(context, FOLDER=series(tmp_path / "images", 8, jump_from=4), OUTPUT=tmp_path / "stack.json")
    assert len(context.warnings) == 1 and "From 2021-05-15 on, all bands are about 1000 higher" in context.warnings[0]
    assert json.loads((tmp_path / "stack.json").read_text(encoding="utf-8"))["tlcm:notes"] == context.warnings


def test_a_steady_series_gives_no_warning(tmp_path: Path) -> None:
    context = JobContext(lambda _: None)
    run(context, FOLDER=series(tmp_path / "images", 8), OUTPUT=tmp_path / "stack.json")
    assert context.warnings == []


def test_products_with_and_without_offset_give_no_warning_unless_as_stored(tmp_path: Path) -> None:
    rng = np.random.default_rng(3)
    scene = {band: (values // 6 + 100).astype(np.uint16) for band, values in s2_scene().items()}
    for index in range(6):
        noisy = {band: values + rng.integers(0, 20, values.shape).astype(np.uint16) for band, values in scene.items()}
        new = index >= 3
        write_safe(tmp_path / "images", noisy, date=f"202{index}0601", baseline="N0400" if new else "N0301", offset=-1000 if new else None)
    automatic, stored = JobContext(lambda _: None), JobContext(lambda _: None)
    run(automatic, FOLDER=tmp_path / "images", OUTPUT=tmp_path / "a.json")
    run(stored, FOLDER=tmp_path / "images", RADIOMETRY="stored", OUTPUT=tmp_path / "b.json")
    assert not any("1000" in text for text in automatic.warnings)
    assert any("From 2023-06-01 on" in text for text in stored.warnings)


@pytest.mark.parametrize("given", [{}, {"FOLDER": "/x", "IMAGES": ["/y.tif"]}])
def test_either_a_folder_or_a_list_is_needed(tmp_path: Path, given: dict[str, Any]) -> None:
    with pytest.raises(ParameterError, match="Either a folder of images"):
        run(**given, OUTPUT=tmp_path / "stack.json")


def test_an_error_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "images").mkdir()
    with pytest.raises(TlcmError, match="holds no images"):
        run(FOLDER=tmp_path / "images", OUTPUT=tmp_path / "stack.json")
    assert [path.name for path in tmp_path.iterdir()] == ["images"]


def test_a_damaged_image_is_named_and_leaves_nothing_behind(tmp_path: Path) -> None:
    """The header is whole, the pixels are not: a download that broke off."""
    folder = series(tmp_path / "images")
    path = folder / "img_2021-02-15.tif"
    path.write_bytes(path.read_bytes()[:4000])
    with pytest.raises(TlcmError, match=r"img_2021-02-15\.tif"):
        run(FOLDER=folder, OUTPUT=tmp_path / "stack.json")
    assert not (tmp_path / "stack.json").exists()


def test_a_stack_of_other_images_is_not_overwritten_unasked(tmp_path: Path) -> None:
    run(FOLDER=series(tmp_path / "one"), OUTPUT=tmp_path / "stack.json")
    other = series(tmp_path / "two", 4)
    with pytest.raises(OutputError, match="comes from another run"):
        run(FOLDER=other, OUTPUT=tmp_path / "stack.json")
    assert run(FOLDER=other, OUTPUT=tmp_path / "stack.json", OVERWRITE=True).outputs["COUNT"] == 4


def test_cancelling_stops_before_anything_is_written(tmp_path: Path) -> None:
    cancelled = threading.Event()
    context = JobContext(lambda message: cancelled.set() if message["type"] == "progress" else None, cancelled)
    with pytest.raises(Cancelled):
        run(context, FOLDER=series(tmp_path / "images"), OUTPUT=tmp_path / "stack.json")
    assert not (tmp_path / "stack.json").exists()


@pytest.mark.parametrize(
    ("parts", "count", "bands"),
    [
        (("worldcereal_patches", "00002806639B424A", "s2_clear_10band"), 22, 10),
        (("worldcereal_belgium_cube", "s2_monthly"), 12, 9),
        (("dtwsat_mato_grosso", "mod13q1_2011_2012"), 23, 7),
    ],
)
def test_real_folders_become_stacks_without_alarm(parts: tuple[str, ...], count: int, bands: int, tmp_path: Path) -> None:
    context = JobContext(lambda _: None)
    result = run(context, FOLDER=real_data(*parts), OUTPUT=tmp_path / "stack.json")
    assert (result.outputs["COUNT"], len(result.figures["bands"]), context.warnings) == (count, bands, [])
