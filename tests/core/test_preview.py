"""Previews: the map of the extent, from what did not change since the last one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from small_stack import SCHEME, make_samples, truth, write_stack

from tlcm_qgis.core.engine import preview as engine
from tlcm_qgis.core.models.store import TrainedModel
from tlcm_qgis.core.samples.files import write_samples
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.spec.errors import OutputError, ParameterError
from tlcm_qgis.core.spec.protocol import request
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.worker.context import JobContext
from tlcm_qgis.core.worker.dispatch import run_job

HEIGHT, WIDTH = 300, 310  # two by two blocks
TOP_LEFT, ALL = (0, 0, 200, 200), (0, 0, HEIGHT, WIDTH)


@pytest.fixture(scope="module")
def stack_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_stack(tmp_path_factory.mktemp("stack"), 3, HEIGHT, WIDTH)


@pytest.fixture
def job(stack_file: Path, tmp_path: Path) -> dict[str, Any]:
    label(stack_file, tmp_path / "points.gpkg", make_samples(["2020-01-10"], height=HEIGHT, width=WIDTH))
    (tmp_path / "cache ü").mkdir()
    parameters = {"STACK": str(stack_file), "DATE": "2020-01", "SAMPLES": str(tmp_path / "points.gpkg"), "CLASS_FIELD": "class_value"}
    return {**parameters, "TREES": 10, "CACHE": str(tmp_path / "cache ü"), "OUTPUT": str(tmp_path / "preview.tif"), "OVERWRITE": True}


def label(stack_file: Path, file: Path, samples: SampleSet) -> None:
    with ImageStack.open(stack_file) as stack:
        write_samples(file, samples, stack.grid)


def extent(row: int, col: int, height: int, width: int) -> list[Any]:
    left, top = 600000 + 10 * col, 5600000 - 10 * row
    return [left, top - 10 * height, left + 10 * width, top, "EPSG:32631"]


def run(job: dict[str, Any], **parameters: Any) -> tuple[np.ndarray, float]:
    """Return the map, and the share that was reused."""
    outputs = run_job(request("previewmap", {**job, **parameters}, {}), JobContext(lambda _: None)).outputs
    with rasterio.open(outputs["OUTPUT"]) as found:
        return found.read(1), outputs["REUSED"]


@pytest.fixture
def predictions(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Count the blocks that a model maps."""
    calls: list[int] = []
    predict = TrainedModel.predict

    def counted(self: TrainedModel, *arguments: Any) -> Any:
        calls.append(1)
        return predict(self, *arguments)

    monkeypatch.setattr(TrainedModel, "predict", counted)
    return calls


def test_maps_the_extent(job: dict[str, Any]) -> None:
    """A map of another place, or another date."""
    window = (20, 30, 250, 240)
    for date, index in (("2020-01", 0), ("2020-03", 2)):
        found, reused = run(job, EXTENT=extent(*window), MAP_DATE=date)
        expected = truth(HEIGHT, WIDTH, index)[20:270, 30:270]
        assert found.shape == expected.shape
        assert (found == expected)[found > 0].mean() > 0.97
        assert reused == 0


def test_what_did_not_change_is_reused(job: dict[str, Any], predictions: list[int]) -> None:
    """Waiting again for what was there a moment ago; the same bytes with and without a cache."""
    first, _ = run(job, EXTENT=extent(*TOP_LEFT))
    assert len(predictions) == 1
    again, reused = run(job, EXTENT=extent(*TOP_LEFT))
    assert reused == 1
    assert len(predictions) == 1
    whole, reused = run(job, EXTENT=extent(*ALL))
    assert reused == 0.25
    assert len(predictions) == 4
    fresh, reused = run(job, EXTENT=extent(*ALL), CACHE=None)
    assert reused == 0
    np.testing.assert_array_equal(again, first)
    np.testing.assert_array_equal(whole[:200, :200], first)
    np.testing.assert_array_equal(whole, fresh)


def test_new_labels_keep_the_pixels_only(job: dict[str, Any], stack_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The old map after a label was corrected, or all pixels read again."""
    before, _ = run(job, EXTENT=extent(*TOP_LEFT))
    samples = make_samples(["2020-01-10"], height=HEIGHT, width=WIDTH)
    swapped = np.where(samples.class_value == 2, 5, np.where(samples.class_value == 5, 2, samples.class_value)).astype(np.uint8)
    label(
        stack_file, Path(job["SAMPLES"]), SampleSet.create(samples.row, samples.col, swapped, SCHEME, date="2020-01-10", source="digitized")
    )
    monkeypatch.setattr(engine.Predictor, "read", lambda *_: pytest.fail("pixels were read again"))
    after, reused = run(job, EXTENT=extent(*TOP_LEFT))
    assert reused == 0
    np.testing.assert_array_equal(after == 5, before == 2)


def test_another_image_is_read(job: dict[str, Any], stack_file: Path, tmp_path: Path) -> None:
    """The map of an image that was replaced meanwhile."""
    stack = write_stack(tmp_path / "stack", 3, HEIGHT, WIDTH)
    before, _ = run(job, STACK=str(stack), EXTENT=extent(*TOP_LEFT))
    image = tmp_path / "stack" / "image_2020-01-10.tif"
    with rasterio.open(image, "r+") as dataset:
        values = dataset.read()
        dataset.write(values[:, ::-1])
    after, reused = run(job, STACK=str(stack), EXTENT=extent(*TOP_LEFT))
    assert reused == 0
    assert (after != before).any()


def test_damaged_cache_is_no_cache(job: dict[str, Any]) -> None:
    first, _ = run(job, EXTENT=extent(*TOP_LEFT))
    for file in Path(job["CACHE"]).glob("blocks/*"):
        file.write_bytes(file.read_bytes()[:50])
    again, reused = run(job, EXTENT=extent(*TOP_LEFT))
    assert reused == 0
    np.testing.assert_array_equal(again, first)


def test_cache_does_not_grow_for_ever(job: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    run(job, EXTENT=extent(*TOP_LEFT))
    monkeypatch.setattr(engine, "MOST_BYTES", 1000)
    run(job, EXTENT=extent(*ALL))
    files = [file for file in Path(job["CACHE"]).rglob("*") if file.is_file()]
    assert sum(file.stat().st_size for file in files) <= 1000


def test_other_preview_is_replaced_only_when_allowed(job: dict[str, Any]) -> None:
    first, _ = run(job, EXTENT=extent(*TOP_LEFT))
    with pytest.raises(OutputError, match="exists already and comes from another run"):
        run(job, EXTENT=extent(*ALL), OVERWRITE=False)
    with rasterio.open(job["OUTPUT"]) as kept:
        np.testing.assert_array_equal(kept.read(1), first)


def test_unknown_date_is_named(job: dict[str, Any]) -> None:
    with pytest.raises(ParameterError, match="MAP_DATE holds 2021-01, but the stack has no image of this date"):
        run(job, MAP_DATE="2021-01")
    assert not Path(job["OUTPUT"]).exists()
