"""The published protocol of SL-GT2Net: its loss, how patches are prepared, its sliding window and its figures, and the whole way on tiny files."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from golden_numbers import golden_file
from sklearn.metrics import confusion_matrix

from tests.core.published_files import SIDE, write_brandenburg, write_mts12
from tests.studies.__main__ import main
from tests.studies.parts import PARTS
from tests.studies.slgt2_protocol import (
    PublishedLoss,
    Size,
    accuracy,
    filled,
    focal_loss,
    reflected,
    reproduce,
    resized,
    slid,
    starts,
    varied,
)
from tlcm_qgis.core.datasets import IGNORED
from tlcm_qgis.core.datasets.radar_patches import RadarPatches
from tlcm_qgis.core.training.data import Batch
from tlcm_qgis.core.training.loss import CrossEntropy

TINY = {"dims": (6, 12), "depths": (2, 2), "heads": (3, 6), "windows": (((2, 2),) * 3,) * 2}


def test_the_loss_is_the_published_one() -> None:
    """A mean over all pixels, also those without a label; the product's own is over the others alone."""
    numbers = torch.load(golden_file("slgt2/slide_and_loss.pt"), weights_only=True)
    scores = numbers["loss_logits"]
    labels = torch.where(numbers["loss_labels"] == 255, IGNORED, numbers["loss_labels"])
    batch, expected = Batch((scores,), labels), numbers["loss"]
    loss = PublishedLoss()
    assert float(loss(scores, batch)) == pytest.approx(expected["ce_ref"], rel=1e-6)
    assert float(CrossEntropy()(scores, batch)) == pytest.approx(expected["ce_valid_mean"], rel=1e-6)
    assert CrossEntropy().weight(batch) / loss.weight(batch) == pytest.approx(expected["frac_valid"])
    assert float(focal_loss(scores, labels)) == pytest.approx(expected["focal"], rel=1e-6)
    both = 0.5 * loss(scores, batch) + 0.5 * focal_loss(scores, labels, 0.25, 2.0)
    assert float(both) == pytest.approx(expected["focal_plus_ce"], rel=1e-6)
    assert loss.weight(Batch((scores,), torch.full_like(labels, IGNORED))) == 0


def test_large_images_are_mapped_as_published() -> None:
    numbers = torch.load(golden_file("slgt2/slide_and_loss.pt"), weights_only=True)

    def scores_of(images: torch.Tensor) -> torch.Tensor:
        return torch.nn.functional.conv2d(images.transpose(1, 2).flatten(1, 2), numbers["conv_weight"], numbers["conv_bias"], padding=2)

    found = slid(scores_of, numbers["img"].transpose(1, 2), numbers["crop"][0], numbers["stride"][0])
    torch.testing.assert_close(found, numbers["logits"], rtol=1e-5, atol=1e-5)
    larger = torch.nn.functional.interpolate(found, (60, 74), mode="bilinear", align_corners=False)
    torch.testing.assert_close(larger, numbers["logits_rescaled_to_60x74"], rtol=1e-5, atol=1e-5)
    assert starts(500, 224, 200) == [0, 200, 276] and starts(224, 224, 200) == starts(100, 224, 200) == [0]


def test_the_figures_are_the_published_ones() -> None:
    """Published means count a class that is nowhere as 0; the right ones are over the classes that there are."""
    numbers = json.loads(golden_file("slgt2/metrics.json").read_text())
    true, found = (np.concatenate([np.ravel(image) for image in numbers[name]]) for name in ("gt", "pred"))
    known = true != 255
    counted = confusion_matrix(true[known], found[known], labels=range(8))
    published, right = accuracy(counted, True), accuracy(counted, False)
    names = ("overall_accuracy", "mean_recall", "mean_precision", "mean_iou", "mean_f1")
    assert [round(100 * published[name], 2) for name in names] == numbers["means_nan_to_0_x100_round2"][:5]
    for name, values in zip(("recall", "precision", "iou", "f1"), numbers["values_nan"][1:5], strict=True):
        np.testing.assert_allclose(published[name], values)
    there = counted.sum(1) > 0
    assert not there.all() and right["mean_iou"] > published["mean_iou"]
    assert right["mean_iou"] == pytest.approx(np.array(published["iou"])[there].mean())


def test_series_go_on_backwards_at_their_ends() -> None:
    images = np.arange(12, dtype=np.float32)[:, None]
    assert reflected(images, 16)[:, 0].tolist() == [2, 1, *range(12), 10, 9]
    assert reflected(np.arange(41, dtype=np.float32), 48)[[0, 3, 43, 44, 47]].tolist() == [3, 0, 40, 39, 36]


def test_images_and_labels_are_made_larger_together() -> None:
    labels = np.kron(np.array([[0, 1], [2, IGNORED]]), np.ones((4, 4), np.int64))
    images = np.tile(labels.astype(np.float32), (3, 2, 1, 1))
    larger, names = resized(images, labels, 16)
    assert larger.shape == (3, 2, 16, 16) and names[::8, ::8].tolist() == [[0, 1], [2, IGNORED]]
    np.testing.assert_allclose(larger[0, 0, [2, 2], [2, 12]], [0, 1])


@pytest.mark.parametrize("seed", range(4))
def test_crops_hold_more_than_one_class(seed: int) -> None:
    """Images and labels are cut and flipped alike, the rest is filled up."""
    labels = np.zeros((20, 20), np.int64)
    labels[:10] = 1
    images = np.tile(labels.astype(np.float32) * 100 + np.arange(20), (2, 1, 1, 1)).astype(np.float32)
    found, names = varied(images, labels, (1.0, 1.0), 12, np.random.default_rng(seed))
    assert names.shape == (12, 12) and 0.25 < names.mean() < 0.75
    np.testing.assert_array_equal(found[0, 0] // 100, names)
    assert abs(found[0, 0, 0, 1] - found[0, 0, 0, 0]) == 1
    whole, filled_names = filled(found, names, 14)
    assert whole.shape == (2, 1, 14, 14) and not whole[..., 12:].any() and (filled_names[12:] == IGNORED).all()


@pytest.mark.parametrize("variant", ["paper", "best"])
@pytest.mark.parametrize("title", ["MTS12", "Brandenburg"])
def test_from_files_to_figures(tmp_path: Path, title: str, variant: str) -> None:
    """What radar tells apart is found in patches that nothing was learnt from."""
    if title == "MTS12":
        parts = [RadarPatches.slovenia(write_mts12(tmp_path / "d", 4), part) for part in ("train", "test")]
    else:
        folder = write_brandenburg(tmp_path / "d")
        parts = [RadarPatches.brandenburg(folder, part) for part in ("train", "test")]
    place = tmp_path / "training"
    place.mkdir()
    size = Size(steps=120, crop=SIDE, stride=SIDE, rate=5e-3, network=TINY)
    found: dict[str, Any] = reproduce(*parts, variant, size, 3, place)
    assert found["loss"][1] < found["loss"][0] and found["overall_accuracy"] > 0.5
    counted = len(found["iou"]) if variant == "paper" else 3  # the other classes are nowhere
    assert found["mean_iou"] == pytest.approx(np.nansum(found["iou"]) / counted)


def test_the_command_goes_through_all_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_brandenburg(tmp_path / "d")
    monkeypatch.setattr(sys, "argv", ["studies", "--only", "slgt2_brandenburg", "--data", str(folder), "--quick", "--jobs", "1"])
    main()
    said = capsys.readouterr().out
    shown = json.loads(said[said.index("{") : said.rindex("}") + 1])
    assert set(shown["summary"]) == {"paper", "best"} and 0 <= shown["summary"]["best"]["mean_iou"] <= 1
    assert len(shown["by_seed"][0]["variants"]["paper"]["iou"]) == 15
    monkeypatch.setattr(sys, "argv", ["studies", "--only", "slgt2_brandenburg", "--data", str(tmp_path / "none")])
    with pytest.raises(SystemExit):
        main()
    assert "docs/reproduce-slgt2.md says where to get it" in capsys.readouterr().err


def test_a_cached_run_begins_where_it_ended(tmp_path: Path) -> None:
    folder = write_mts12(tmp_path / "d")
    first, again = (PARTS["slgt2_mts12"].measure(1, tmp_path / "cache", data=folder, quick=True) for _ in range(2))
    assert json.dumps(first) == json.dumps(again) and (tmp_path / "cache/slgt2/mts12/paper_1").is_dir()
