"""Pre-training without labels: what is drawn, hidden, learnt and written.

What a user would lose: a network that learned clouds by heart, that was judged by what it had learned from, or that nobody can make again.
"""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from small_stack import write_stack

from tlcm_qgis.core.models import crops
from tlcm_qgis.core.models.crops import Crop, Crops, Place, draw_crops, read_crop
from tlcm_qgis.core.models.masked_crops import CropData, HiddenError, Masking, turned
from tlcm_qgis.core.models.network_input import NetworkInput
from tlcm_qgis.core.models.pretraining import PretrainSettings, loop_settings, pretrain
from tlcm_qgis.core.networks import build
from tlcm_qgis.core.networks.stcln_pretrain import draw_kept_as_published
from tlcm_qgis.core.spec.errors import Cancelled, InputError, ParameterError
from tlcm_qgis.core.stack.grid import Window
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.training import loop
from tlcm_qgis.core.worker.context import JobContext

QUICK = PretrainSettings(epochs=3, crops=6, crop_size=8, batch_size=2, device="cpu")
DATES = 3


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> ImageStack:
    """Give stripes of water, forest and built-up land, 12 pixels wide, with nodata in a corner."""
    return ImageStack.open(write_stack(tmp_path_factory.mktemp("stack"), DATES, 48, 72))


def context() -> JobContext:
    return JobContext([].append)


def draw(stack: ImageStack, size: int = 8, count: int = 0, seed: int = 1, **options: Any) -> crops.DrawnCrops:
    return draw_crops(stack, size, count, seed, context(), **options)


def test_crops_lie_all_over_the_images_and_share_no_pixel_with_those_that_judge(stack: ImageStack) -> None:
    drawn = draw(stack)
    seen, judged = (np.zeros(stack.grid.shape, int) for _ in range(2))
    for array, part in ((seen, drawn.training), (judged, drawn.validation)):
        for place in part.places:
            assert place.window.intersection(stack.grid.whole()) == place.window
            array[place.window.within(stack.grid.whole())] += 1
    assert len(drawn.validation) == 5 and (judged > 0).sum() == 5 * 64
    assert not (seen * judged).any()
    assert ((seen + judged)[6:] > 0).all()  # the first rows hold nodata


def test_the_same_seed_draws_the_same_crops_whatever_fits_into_memory(stack: ImageStack, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = draw(stack, count=7, margin=4)
    monkeypatch.setattr(crops, "KEPT_BYTES", 0)
    read = draw(stack, count=7, margin=4)
    assert [part.places for part in (kept.training, kept.validation)] == [part.places for part in (read.training, read.validation)]
    for one, other in zip(kept.training, read.training, strict=True):
        np.testing.assert_array_equal(one.values, other.values)
        np.testing.assert_array_equal(one.valid, other.valid)
    assert kept.training.moments() == read.training.moments()
    assert draw(stack, count=7, seed=2).training.places != kept.training.places


def test_what_lies_outside_the_images_or_is_nodata_is_not_valid(stack: ImageStack) -> None:
    crop = read_crop(stack, Place(Window(0, 64, 8, 8), (0, 2)), margin=4)
    assert crop.values.shape == (2, 3, 16, 16) and crop.valid.shape == (2, 16, 16)
    assert not crop.valid[:, :4].any() and not crop.valid[:, :, 12:].any() and not crop.valid[:, 4:9, 3:].any()
    assert crop.valid[:, 9:, :12].all()
    assert (crop.values[~np.broadcast_to(crop.valid[:, np.newaxis], crop.values.shape)] == 0).all()


def test_of_many_dates_each_crop_has_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crops, "MOST_DATES", 5)
    stack = ImageStack.open(write_stack(tmp_path, 9, 24, 24))
    places = draw(stack, count=12).training.places
    assert all(len(place.dates) == 5 and sorted(set(place.dates)) == list(place.dates) for place in places)
    assert {date for place in places for date in place.dates} == set(range(9))


def test_large_crops_have_fewer_dates_so_that_memory_suffices(stack: ImageStack, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crops, "FEWEST_DATES", 1)
    monkeypatch.setattr(crops, "MOST_TOKENS", 2 * 16**2)
    assert [len(draw(stack, size, 2).training.places[0].dates) for size in (8, 16, 20)] == [3, 2, 1]


def test_memory_holds_a_limited_number_of_crops(stack: ImageStack, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stack of 200 GB in a computer of 16."""
    one = draw(stack, count=1).training[0].size
    monkeypatch.setattr(crops, "KEPT_BYTES", 3 * one)
    reads: list[int] = []
    monkeypatch.setattr(crops, "read_crop", lambda *given: reads.append(1) or read_crop(*given))
    drawn = draw(stack, count=20)
    reads.clear()
    every = [crop for part in (drawn.validation, drawn.training) for crop in part]
    assert {crop.size for crop in every} == {one}
    assert len(reads) == len(every) - 3 > 20


class _Emptied(ImageStack):
    """A stack of which only a window is valid."""

    whole = Window(0, 0, 0, 0)

    def read(self, index: int, window: Window) -> Any:
        block = super().read(index, window)
        inside = np.zeros_like(block.valid)
        common = window.intersection(self.whole) if self.whole.height else None
        if common is not None:
            inside[common.within(window)] = True
        return replace(block, values=block.values * inside, valid=block.valid & inside)


@pytest.mark.parametrize(
    ("valid", "size", "said"),
    [
        (Window(0, 0, 0, 0), 8, "The images hold no valid pixel wherever a crop was drawn, so there is nothing to learn from."),
        (Window(40, 40, 3, 3), 48, None),
    ],
)
def test_images_that_hold_nothing_are_refused_and_those_with_little_are_not(
    tmp_path: Path, valid: Window, size: int, said: str | None
) -> None:
    file = write_stack(tmp_path, 2, 48, 72)
    stack = _Emptied.open(file)
    stack.whole = valid
    if said is None:
        assert all(crop.valid.any() for crop in draw(stack, size).training)
    else:
        with pytest.raises(InputError) as refused:
            draw(stack, size)
        assert str(refused.value).startswith(said)


def test_a_crop_larger_than_the_images_is_refused(stack: ImageStack) -> None:
    with pytest.raises(ParameterError) as refused:
        draw(stack, 49)
    assert str(refused.value) == (
        "CROP_SIZE is 49 pixels, but the images, or the part of them inside EXTENT, have only 72 x 48. "
        "Give a smaller CROP_SIZE, or a larger EXTENT."
    )


def test_the_error_falls_where_series_have_structure(stack: ImageStack) -> None:
    model = pretrain(stack, replace(QUICK, epochs=8, crops=8, learning_rate=5e-3), context())
    curves = model.figures["training"][0]["curves"]
    assert model.figures["loss"] == round(min(curves["validation_loss"]), 6)
    assert curves["loss"][-1] < 0.5 * curves["loss"][0]
    assert model.figures["loss"] < 0.4  # the mean of each band would have 1
    assert set(curves["validation_accuracy"]) == {None}


def some_data(stack: ImageStack, masking: Masking, given: NetworkInput | None = None, **options: Any) -> CropData:
    drawn = draw(stack, count=8, margin=masking.margin, **options)
    given = given or NetworkInput.with_positions("day", stack.dates[0].interval)
    times = given.times([date.interval for date in stack.dates])
    parts = {"training": drawn.training, "validation": drawn.validation}
    return CropData(parts, given, np.array(drawn.training.moments()), times, masking, 1)


@pytest.mark.parametrize("padded", [True, False])
def test_what_is_absent_is_in_no_loss_and_changes_no_reconstruction(stack: ImageStack, padded: bool) -> None:
    """Clouds that are learnt by heart."""
    margin = 0 if padded else 4
    data = some_data(stack, Masking(0.4, None, margin))
    images, positions, kept, valid = data.batch("training", np.arange(4), np.random.default_rng(1)).inputs
    valid = valid.clone()
    valid[0, 1], valid[1, :, :6], valid[2] = False, False, False
    network = build("stcln_pretrain", bands=3, widths=(8, 16), layers=1, heads=2, unused=False, padded=padded, seed=1).eval()
    other = torch.where(valid[:, :, None], images, torch.full_like(images, 7.0))
    with torch.no_grad():
        one, two = (network(seen, positions, kept, valid) for seen in (images, other))
    assert torch.equal(one.loss, two.loss) and one.hidden == two.hidden > 0
    assert torch.equal(one.images, two.images)
    assert one.hidden == 3 * data.masking.hidden(kept, valid).sum()


def test_the_weight_of_a_batch_is_what_the_loss_is_a_mean_of(stack: ImageStack) -> None:
    """Batches that are computed in parts for want of memory must make the same step."""
    data = some_data(stack, Masking(0.4, None, 4))
    batch, loss = data.batch("training", np.arange(6), np.random.default_rng(1)), HiddenError()
    network = build("stcln_pretrain", bands=3, widths=(8, 16), layers=1, heads=2, unused=False, padded=False, seed=1).eval()
    with torch.no_grad():
        whole = loss(network(*batch.inputs), batch)
        parts = [(loss.weight(part), loss(network(*part.inputs), part)) for part in (batch.part(0, 2), batch.part(2, 6))]
    assert loss.weight(batch) == sum(weight for weight, _ in parts) > 0
    torch.testing.assert_close(whole, sum(weight * each for weight, each in parts) / loss.weight(batch))


def test_what_is_hidden_depends_on_the_generator_and_for_judging_on_the_crop_alone(stack: ImageStack) -> None:
    data = some_data(stack, Masking(0.4, None))
    train = [data.batch("training", np.array([0, 1]), np.random.default_rng(seed)).target for seed in (1, 1, 2)]
    assert torch.equal(train[0], train[1]) and not torch.equal(train[0], train[2])
    alone, both = (data.batch("validation", np.array(items), None).target for items in ([1], [0, 1]))
    assert torch.equal(alone[0], both[1]) and not torch.equal(both[0], both[1])
    assert 0.3 < float(1 - train[0].mean()) < 0.5


def test_a_crop_is_turned_in_eight_ways_with_what_is_valid() -> None:
    values = np.arange(2 * 3 * 4 * 4, dtype=np.float32).reshape(2, 3, 4, 4)
    crop = Crop(values, values[:, 0] % 3 > 0)
    found = [turned(crop, way) for way in range(8)]
    assert len({each.values.tobytes() for each in found}) == 8
    for each in found:
        np.testing.assert_array_equal(each.valid, each.values[:, 0] % 3 > 0)
    np.testing.assert_array_equal(found[0].values, values)


def test_a_resumed_training_ends_as_one_that_was_not_interrupted(
    stack: ImageStack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loop, "TOLD_EVERY_S", 0.0)
    pretrain(stack, QUICK, context(), tmp_path / "whole checkpoints").save(tmp_path / "whole")
    stopped, place = context(), tmp_path / "checkpoints"

    def cancel(message: Any) -> None:
        if epoch_of(message) == 2:
            stopped.cancelled.set()

    stopped.send = cancel
    with pytest.raises(Cancelled):
        pretrain(stack, QUICK, stopped, place)
    assert [file.name for file in place.iterdir()] == ["last.safetensors"]
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("tlcm-crop")]
    told: list[Any] = []
    pretrain(stack, QUICK, JobContext(told.append), place).save(tmp_path / "resumed")
    assert {epoch_of(message) for message in told} == {None, 2, 3}
    assert files(tmp_path / "resumed") == files(tmp_path / "whole")


def epoch_of(message: Any) -> int | None:
    """Return the epoch that a message tells of, if it does."""
    return message["values"]["epoch"] if message["text"].startswith("Epoch ") else None


def files(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}


def test_the_same_seed_gives_the_same_bytes_and_another_one_others(stack: ImageStack, tmp_path: Path) -> None:
    for name, seed in (("one", 1), ("two", 1), ("other", 2)):
        pretrain(stack, replace(QUICK, epochs=1, seed=seed), context()).save(tmp_path / name)
    one, two, other = (files(tmp_path / name) for name in ("one", "two", "other"))
    assert one == two and sorted(one) == ["model.json", "reconstruction.png", "weights/stcln.safetensors"]
    assert not any(one[name] == other[name] for name in one)


def gated(stack: ImageStack, crops_: list[Window], **options: Any) -> CropData:
    """Return data of given windows, with the gate at B08 and B04."""
    data = some_data(stack, Masking(0.5, (2, 1), **options))
    places = [Place(window, tuple(range(DATES))) for window in crops_]
    return replace(data, parts={"training": Crops(stack, places, data.masking.margin, {}), "validation": data.parts["validation"].take(())})


FOREST, WATER, MIXED = Window(26, 14, 8, 8), Window(26, 2, 8, 8), Window(26, 8, 8, 8)


@pytest.mark.parametrize("margin", [0, 4])
def test_the_gate_hides_at_dates_of_vegetation_alone(stack: ImageStack, margin: int) -> None:
    """Forest is forest at all dates in the lower half, and built-up land at the last date in the upper one."""
    felled = Window(2, 14, 8, 8)
    data = gated(stack, [FOREST, WATER, MIXED, felled], margin=margin)
    hidden = data.batch("training", np.arange(4), None).target < 0.5
    assert hidden.any(dim=(2, 3)).tolist() == [[True] * 3, [False] * 3, [False] * 3, [True, True, False]]
    said: list[Any] = []
    chosen = data.hideable(JobContext(said.append))
    assert [place.window for place in chosen.parts["training"].places] == [FOREST, felled]
    assert [str(message["message"]) for message in said] == [
        "The vegetation gate leaves 2 of 4 crops to learn from: the others are never vegetated."
    ]


def test_a_gate_that_leaves_nothing_to_hide_is_refused(stack: ImageStack) -> None:
    """A loss of zero that looks like a perfect network."""
    with pytest.raises(InputError) as refused:
        gated(stack, [WATER, MIXED]).hideable(context())
    assert str(refused.value).startswith(
        "0 of 2 crops are vegetated (NDVI above 0.2 on more than 90 % of the crop at some date), so the vegetation gate leaves nothing"
    )


def test_the_published_variant_hides_as_published(stack: ImageStack) -> None:
    """Everything counts as observed, and crops lie as they are; the NDVI is that of standardised bands."""
    given = NetworkInput.with_positions("index", stack.dates[0].interval)
    data = some_data(stack, Masking(0.15, (2, 1), published=True), given, validated=False)
    batch = data.batch("training", np.array([0]), np.random.default_rng(1))
    images, positions, kept, valid = batch.inputs
    assert valid.all() and positions.tolist() == [[0.0, 1.0, 2.0]]
    crop = data.parts["training"][0]
    mean, spread = data.moments.T.astype(np.float32).reshape(2, 1, 3, 1, 1)
    np.testing.assert_allclose(images[0].numpy(), (crop.values - mean) / spread, rtol=1e-5, atol=1e-5)
    torch.manual_seed(0)
    shown = draw_kept_as_published((500,), 0.15).unique()
    assert set(kept.unique().tolist()) <= {*shown.tolist(), 1.0}
    paper = PretrainSettings(variant="paper")
    assert paper.network(10) == {"name": "stcln_pretrain", "bands": 10}
    how = loop_settings(paper, 100, 12, 256, "cpu")
    found = (how.epochs, how.batch_size, how.learning_rate, how.optimiser, how.schedule, how.keep, how.clip)
    assert found == (100, 4, 1e-4, "adam", "none", "last", 5.0)


def test_a_published_training_has_a_picture_and_no_crops_kept_apart(stack: ImageStack, monkeypatch: pytest.MonkeyPatch) -> None:
    small = {"name": "stcln_pretrain", "bands": 3, "widths": [8, 16], "layers": 1}
    monkeypatch.setattr(PretrainSettings, "network", lambda self, bands: small)
    model = pretrain(stack, replace(QUICK, variant="paper", epochs=1, crops=30, positions="day"), context())
    assert model.input is not None and model.input.positions == "index"
    assert 2 <= model.figures["crops"] < 30 and model.figures["validation_crops"] == 0
    assert {name: model.parameters[name] for name in ("GATE", "POSITIONS", "SIZE")} == {
        "GATE": True,
        "POSITIONS": "index",
        "SIZE": "published",
    }
    assert model.picture is not None and model.picture.startswith(b"\x89PNG")


def test_epochs_and_batches_follow_from_the_number_of_crops_and_dates() -> None:
    settings = PretrainSettings()
    assert [loop_settings(settings, count, 10, 64, "cpu").epochs for count in (10, 100, 5000)] == [60, 6, 4]
    assert [loop_settings(settings, 10, dates, 64, "cpu").batch_size for dates in (10, 48, 60)] == [2, 2, 2]
    assert loop_settings(replace(settings, size="published"), 10, 60, 256, "cpu").batch_size == 1
