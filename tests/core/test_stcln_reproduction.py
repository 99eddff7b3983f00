"""The published protocol of STCLN, gone through on tiny files; what the figures of docs/reproduce-stcln.md would rest on."""

from __future__ import annotations

import dataclasses
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from tests.core.published_files import SIDE, TILE, TILES, write_mtlcc, write_pastis
from tests.studies.__main__ import chosen, main
from tests.studies.parts import PARTS
from tests.studies.stcln_protocol import (
    QUICK,
    Hidden,
    Labelled,
    Masked,
    Piece,
    Pieces,
    WrongShare,
    accuracy,
    collated,
    confusion,
    reproduce,
    restricted,
)
from tests.studies.stcln_reproduction import crops, mtlcc, pastis
from tlcm_qgis.core.datasets import IGNORED
from tlcm_qgis.core.datasets.mtlcc import Mtlcc
from tlcm_qgis.core.datasets.pastis import Pastis
from tlcm_qgis.core.networks import build
from tlcm_qgis.core.networks.stcln_pretrain import Reconstruction
from tlcm_qgis.core.training.data import Batch

FIGURES = ("overall_accuracy", "kappa", "mean_f1", "mean_iou")


@pytest.fixture(scope="module")
def pastis_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_pastis(tmp_path_factory.mktemp("pastis") / "PASTIS")


@pytest.fixture(scope="module")
def mtlcc_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return tiles of which two, one to learn from and one to judge by, have too few dates."""
    return write_mtlcc(tmp_path_factory.mktemp("mtlcc") / "MTLCC", {"data16": 30, "data17": 13}, short=("13", "32"))


def small_network(classes: int = 20, bands: int = 10) -> torch.nn.Module:
    return build("stcln_classifier", seed=1, bands=bands, classes=classes, **QUICK.network).eval()


def measure(name: str, cache: Path | None, data: Path) -> dict[str, Any]:
    return PARTS[name].measure(3407, cache, data=data, quick=True)


def test_pastis_from_pre_training_to_figures(pastis_folder: Path, tmp_path: Path) -> None:
    """Crops that a spectrum tells apart are found in patches that nothing was learnt from."""
    size = dataclasses.replace(QUICK, epochs=6, each=2)
    figures = reproduce(pastis(pastis_folder, "best", size, 3407), "best", size, 3407, tmp_path)
    first, last = figures["pretraining_loss"]
    assert 0 < last < first / 2
    for way in ("from_scratch", "pretrained"):
        assert figures[way]["pixels"] == 2 * SIDE * (SIDE - 2)  # two patches, without two rows of background and void
        assert set(figures[way]["f1"]) == {"Meadow", "Soft winter wheat", "Corn"}
        assert figures[way]["overall_accuracy"] > 0.6
    assert figures["from_scratch"] != figures["pretrained"]


def test_both_variants_give_all_figures(pastis_folder: Path) -> None:
    found = measure("stcln_pastis", None, pastis_folder)
    mean = PARTS["stcln_pastis"].summarise([found])
    for variant in ("paper", "best"):
        for way in ("from_scratch", "pretrained"):
            figures = found["variants"][variant][way]
            assert all(np.isfinite(figures[name]) for name in FIGURES)
            assert {name: mean[variant][way][name] for name in FIGURES} == {name: figures[name] for name in FIGURES}
    assert found["variants"]["paper"]["pretrained"] != found["variants"]["best"]["pretrained"]


@pytest.mark.long
def test_mtlcc_of_two_years_shares_the_pre_training(mtlcc_folder: Path, tmp_path: Path) -> None:
    """The published figures are of 2017, from weights that were pre-trained on 2016."""
    first, second = (measure(name, tmp_path, mtlcc_folder)["variants"] for name in ("stcln_mtlcc", "stcln_mtlcc_2017"))
    assert first["paper"]["pretraining_loss"] == second["paper"]["pretraining_loss"]
    labelled = TILE * TILE * 3 // 4
    assert first["best"]["pretrained"]["pixels"] == second["best"]["pretrained"]["pixels"] == 2 * labelled
    paper = first["paper"]["pretrained"]
    assert paper["pixels"] == labelled - paper["predicted_as_background"]
    assert len(list(tmp_path.glob("stcln/mtlcc/*/pretraining"))) == 2  # one of each variant


def test_mtlcc_is_taken_as_published(mtlcc_folder: Path) -> None:
    """Tiles with too few dates are padded, or left out and counted."""
    size = dataclasses.replace(QUICK, most=None, each=6)
    paper, best = (mtlcc(mtlcc_folder, variant, size, 3407, "data17", 12) for variant in ("paper", "best"))
    years = {part: getattr(paper, part).data.folder.name for part in ("pretraining", "training", "validation", "test")}
    assert years == {"pretraining": "data16", "training": "data17", "validation": "data17", "test": "data17"}
    names = {part: set(getattr(best, part).data.names) for part in years}
    assert names["pretraining"] == names["training"] == set(TILES["train_fold0"])
    assert (names["validation"], names["test"]) == (set(TILES["test_fold0"]), set(TILES["eval"]))
    assert [part.length for part in (paper.pretraining, paper.training, paper.validation, paper.test)] == [30, 12, 12, 12]
    assert [len(part.pieces) for part in (paper.pretraining, paper.test, best.pretraining, best.test)] == [3, 1, 4, 2]
    assert paper.about["tiles_with_too_few_dates"] == {"train_fold0 data16": 1, "eval data17": 1}
    short = TILES["train_fold0"].index("13")
    assert short not in {piece.index for piece in paper.training.pieces}
    assert len(paper.training.pieces) == 3 * 3  # of three crops the three tiles that are long enough
    assert len(best.training.pieces) == 3 * 4


def test_pastis_is_cut_as_published(pastis_folder: Path) -> None:
    """Folds that are mixed up would learn from what they are judged by."""
    protocol = pastis(pastis_folder, "paper", dataclasses.replace(QUICK, most=None, each=4), 3407)
    folds = {part: {name[-1] for name in getattr(protocol, part).data.names} for part in ("pretraining", "training", "validation", "test")}
    assert folds == {"pretraining": {"5"}, "training": {"1"}, "validation": {"2"}, "test": {"4"}}
    assert len(protocol.pretraining.pieces) == 2 * 16
    assert len({(piece.index, piece.rows.start, piece.cols.start) for piece in protocol.pretraining.pieces}) == 2 * 16
    places = [(slice(0, 4), slice(0, 4)), (slice(4, 8), slice(4, 8))]
    assert [piece[1:] for piece in protocol.training.pieces] == places * (len(protocol.training.pieces) // 2)
    assert protocol.test.pieces == (Piece(0), Piece(1))
    means = [float(part.data.scaling.mean[0]) for part in (protocol.pretraining, protocol.training, protocol.validation, protocol.test)]
    assert means == [50, 10, 20, 40]
    best = pastis(pastis_folder, "best", QUICK, 3407)
    assert [float(part.data.scaling.mean[0]) for part in (best.pretraining, best.training, best.validation, best.test)] == [50] * 4


def test_lists_of_the_authors_replace_the_draw(tmp_path: Path) -> None:
    folder = write_pastis(tmp_path / "PASTIS")
    (folder / "stcln_train.txt").write_text("10001\n10103\n10001\n")
    protocol = pastis(folder, "best", QUICK, 1)
    assert [protocol.training.data.names[piece.index] for piece in protocol.training.pieces] == ["10001"] * 2 + ["10103"] * 2 + [
        "10001"
    ] * 2
    assert protocol.about["lists"] == [True, False]
    tiles = write_mtlcc(tmp_path / "MTLCC", {"data16": 30})
    (tiles / "stcln_validation.txt").write_text("22")
    assert [piece.index for piece in mtlcc(tiles, "best", QUICK, 1, "data16", 30).validation.pieces] == [1]


def test_items_are_drawn_for_every_class() -> None:
    found = [{1, 2}, {1}, {2}, {1, 3}, set()]
    drawn = restricted(found, (1, 2, 3, 4), 2, np.random.default_rng(1))
    assert all(wanted in found[number] for number, wanted in zip(drawn, (1, 1, 2, 2, 3), strict=True))
    assert len(set(drawn[:2])) == 2
    assert drawn == restricted(found, (1, 2, 3, 4), 2, np.random.default_rng(1))


def test_what_pads_a_short_series_counts_in_the_published_form_only(pastis_folder: Path) -> None:
    """Otherwise the class of a series depends on what else is in its batch."""
    data = Pastis.open(pastis_folder, (1,))
    short, long = data.read(0), data.read(1)
    network, difference = small_network(), {}
    for variant in ("paper", "best"):
        alone, together = (collated(items, data, variant)[:3] for items in ([short], [short, long]))
        with torch.no_grad():
            difference[variant] = float((network(*alone)[0] - network(*together)[0]).abs().max())
    assert difference["best"] < 1e-5 < 1e-3 < difference["paper"]


def test_positions_are_numbers_as_published_or_days(pastis_folder: Path) -> None:
    data = Pastis.open(pastis_folder, (1,))
    items = [data.read(0), data.read(1)]
    assert collated(items, data, "paper").positions.tolist() == [[0, 1, 2, 3]] * 2
    assert collated(items, data, "best").positions.tolist() == [[23, 24, 25, 3], [23, 24, 25, 26]]
    assert collated(items, data, "best").present[:, :, 0, 0].tolist() == [[True] * 3 + [False], [True] * 4]


def test_dates_of_a_tile_are_drawn_anew_in_training_alone(mtlcc_folder: Path) -> None:
    pieces = Pieces(Mtlcc.open(mtlcc_folder, "train_fold0"), (Piece(0),), 12)
    fixed, again = pieces.item(0, None).dates, pieces.item(0, None).dates
    drawn = {pieces.item(0, np.random.default_rng(seed)).dates for seed in range(4)}
    assert fixed == again == tuple(sorted(set(fixed)))
    assert len(fixed) == 12
    assert len(drawn) == 4


def test_green_crops_are_hidden_in_part(pastis_folder: Path) -> None:
    data = Pastis.open(pastis_folder, (5,))
    masked = Masked(Pieces(data, tuple(crops(SIDE, [(0, 0), (1, 1)], 0))), "best")
    batch = masked.batch("training", np.array([0, 1]), np.random.default_rng(3))
    hidden = 1 - batch.inputs[2].mean(dim=(0, 2, 3))
    assert ((hidden > 0.1) & (hidden < 0.7)).all()
    assert Hidden().weight(batch) == float((batch.inputs[2] == 0).sum())
    same = masked.batch("training", np.array([0, 1]), np.random.default_rng(3))
    assert torch.equal(batch.inputs[2], same.inputs[2])


def test_the_variants_differ_in_what_counts_as_green(pastis_folder: Path) -> None:
    """Published is an index of standardised values, which says little of vegetation: here it hides nothing of a green patch."""
    data = Pastis.open(pastis_folder, (5,))
    scaling = dataclasses.replace(data.scaling, mean=np.where(np.arange(10) == 2, -3000, 3000).astype(np.float32))
    pieces = Pieces(dataclasses.replace(data, scaling=scaling), (Piece(0),))
    hidden = {variant: Masked(pieces, variant).batch("training", np.array([0]), np.random.default_rng(1)) for variant in ("paper", "best")}
    assert Hidden().weight(hidden["paper"]) == 0 < Hidden().weight(hidden["best"])


def test_the_loss_of_the_pre_training_is_the_one_of_the_network(pastis_folder: Path) -> None:
    masked = Masked(Pieces(Pastis.open(pastis_folder, (5,)), (Piece(0), Piece(1))), "best")
    batch = masked.batch("training", np.array([0, 1]), np.random.default_rng(1))
    network = build("stcln_pretrain", seed=1, bands=10, **QUICK.network)
    outputs: Reconstruction = network(*batch.inputs)
    assert Hidden()(outputs, batch) is outputs.loss
    assert outputs.hidden == 10 * Hidden().weight(batch)


def test_the_epoch_is_chosen_by_the_pixels_that_are_wrong() -> None:
    scores = torch.zeros(1, 3, 2, 2)
    scores[:, 1] = 1
    target = torch.tensor([[[1, 2], [IGNORED, 1]]])
    batch = Batch((scores,), target)
    assert WrongShare().weight(batch) == 3
    assert float(WrongShare()(scores, batch)) == pytest.approx(1 / 3)


def test_whole_patches_are_counted_pixel_by_pixel(pastis_folder: Path) -> None:
    """Rows are the reference, and what has no label is not counted."""
    data = Pastis.open(pastis_folder, (4,))
    network = small_network()
    with torch.no_grad():
        network.outlinear.weight.zero_()
        network.outlinear.bias.copy_(torch.eye(20)[3])
    counted = confusion(network, Pieces(data, (Piece(0),)), "best")
    labels = data.labels(0)
    assert counted[:, 3].tolist() == [int((labels == value).sum()) for value in range(20)]
    assert counted.sum() == (labels != IGNORED).sum() == counted[:, 3].sum()


COUNTED = np.array([[0, 0, 0, 0], [2, 6, 2, 0], [0, 1, 9, 0], [0, 0, 0, 0]])  # class 3 is nowhere


def test_figures_by_hand() -> None:
    found = accuracy(COUNTED, ["none", "one", "two", "three"], drops_background=False)
    assert found["overall_accuracy"] == pytest.approx(15 / 20)
    assert found["f1"] == {"one": pytest.approx(12 / 17), "two": pytest.approx(18 / 21)}
    assert found["iou"] == {"one": pytest.approx(6 / 11), "two": pytest.approx(9 / 12)}
    assert found["mean_f1"] == pytest.approx((12 / 17 + 18 / 21) / 2)
    assert found["mean_iou"] == pytest.approx((6 / 11 + 9 / 12) / 2)
    expected = (10 * 7 + 10 * 11) / 400
    assert found["kappa"] == pytest.approx((15 / 20 - expected) / (1 - expected))
    assert (found["pixels"], found["predicted_as_background"]) == (20, 2)


def test_leaving_out_what_is_predicted_as_background_flatters() -> None:
    """The published test of MTLCC does."""
    found = accuracy(COUNTED, ["none", "one", "two", "three"], drops_background=True)
    assert found["overall_accuracy"] == pytest.approx(15 / 18)
    assert found["iou"]["one"] == pytest.approx(6 / 9)
    assert (found["pixels"], found["predicted_as_background"]) == (18, 2)


def test_labels_reach_the_network_as_they_are(pastis_folder: Path) -> None:
    data = Pastis.open(pastis_folder, (1,))
    pieces = Pieces(data, tuple(crops(SIDE, [(1, 1), (2, 3)], 1)))
    batch = Labelled(pieces, pieces, "best").batch("training", np.array([1, 0]), np.random.default_rng(1))
    np.testing.assert_array_equal(batch.target[0].numpy(), data.labels(1)[8:12, 12:16])
    np.testing.assert_array_equal(batch.target[1].numpy(), data.labels(1)[4:8, 4:8])
    np.testing.assert_array_equal(batch.inputs[0][1].numpy(), data.read(1).images[:, :, 4:8, 4:8])


def test_parts_without_data_are_not_run_unless_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert not [part for part in chosen([]) if part.data]
    assert [part.name for part in chosen(["stcln"])] == ["stcln_pastis", "stcln_mtlcc", "stcln_mtlcc_2017"]
    for arguments in (
        ["--only", "stcln_pastis"],
        ["--only", "pastis", "--data", str(tmp_path / "none")],
        ["--only", "stcln", "--data", str(tmp_path)],
    ):
        monkeypatch.setattr(sys, "argv", ["studies", *arguments])
        with pytest.raises(SystemExit):
            main()
        assert "docs/reproduce-stcln.md says where to get it" in capsys.readouterr().err


@pytest.mark.long
def test_one_command_tries_it(pastis_folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """What a quick run gives is shown and not taken for a figure of the study."""
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    monkeypatch.setattr(sys, "argv", ["studies", "--only", "stcln_pastis", "--data", str(pastis_folder), "--quick"])
    main()
    shown = capsys.readouterr().out.split("tried on a small part:\n")[1]
    figures, _ = json.JSONDecoder().raw_decode(shown)
    assert set(figures["summary"]) == {"paper", "best"}
    assert "measured/stcln_pastis.json" not in shown
