"""Pseudo labels: the published numbers, and what must hold of any probabilities."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
import torch
from golden_numbers import golden_file
from numpy.typing import NDArray

from tlcm_qgis.core.adaptation import loveda
from tlcm_qgis.core.adaptation.pseudo_labels import (
    MOST_CLASSES,
    SCALES,
    STEP,
    ClassThresholds,
    averaged_scales,
    count_labels,
    select_labels,
)
from tlcm_qgis.core.training.settings import LoopSettings

VARIANTS = {"logit_tta_reference_behaviour": (SCALES, False), "softmax_tta": (SCALES, True), "no_tta": ((1.0,), True)}


@pytest.fixture(scope="module")
def published() -> dict[str, Any]:
    content: dict[str, Any] = torch.load(golden_file("lovecs/pseudo_labels.pt"), weights_only=True)
    return content


def score_of(published: dict[str, Any]) -> Any:
    return lambda images: torch.nn.functional.conv2d(images, published["conv_weight"], published["conv_bias"], padding=1)


def probabilities(*shape: int, seed: int = 3, sharp: float = 2) -> NDArray[np.float32]:
    draw = np.exp(np.random.default_rng(seed).normal(size=shape) * sharp)
    return (draw / draw.sum(-3, keepdims=True)).astype(np.float32)


def gathered(images: NDArray[np.float32]) -> ClassThresholds:
    found = ClassThresholds(images.shape[1])
    for image in images:
        found.add(image)
    return found


def test_scores_are_averaged_over_scales_as_published(published: dict[str, Any]) -> None:
    score, images = score_of(published), published["images"]
    assert tuple(published["scales"]) == SCALES
    for expected, scales, softmax in (("tta_logits", SCALES, False), ("tta_softmax", SCALES, True), ("plain_logits", (1.0,), False)):
        torch.testing.assert_close(averaged_scales(score, images, scales, softmax), published[expected], rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("variant", VARIANTS)
def test_thresholds_and_labels_are_the_published_ones(published: dict[str, Any], variant: str) -> None:
    """From images to labels; the thresholds from probabilities of this computer, the labels from those of the other."""
    expected = published[variant]
    scales, softmax = VARIANTS[variant]
    own = averaged_scales(score_of(published), published["images"], scales, softmax)
    torch.testing.assert_close(own, expected["prob_or_logit"], rtol=1e-5, atol=1e-6)
    values = expected["prob_or_logit"].numpy()
    found = gathered(values)
    for index, kept in expected["conf_collected"].items():
        np.testing.assert_array_equal(found.kept(index), kept.numpy())
    np.testing.assert_array_equal(found.counts, expected["pred_cls_num"].numpy())
    np.testing.assert_array_equal(found.thresholds(), expected["cls_thresh"].numpy())
    np.testing.assert_array_equal(found.ranks(), expected["sel_size"].numpy())
    np.testing.assert_array_equal(found.rarest(), expected["rare_id"].numpy())
    np.testing.assert_array_equal(found.scarce(), expected["mine_id"].numpy())
    labels = np.stack([select_labels(each, found.thresholds()) for each in values])
    assert labels.dtype == np.uint8
    np.testing.assert_array_equal(labels, expected["pseudo_label_png_values"].numpy())
    assert 0 < np.count_nonzero(labels) < labels.size / 2
    np.testing.assert_allclose(gathered(own.numpy()).thresholds(), expected["cls_thresh"].numpy(), rtol=1e-5)


def test_thresholds_of_every_portion_are_the_published_ones(published: dict[str, Any]) -> None:
    toy = published["toy"]
    found = ClassThresholds(4)
    for index, values in toy["conf"].items():
        found._kept[index] = [np.asarray(values, np.float32)]
    for portion, expected in toy["thresholds_by_portion"].items():
        np.testing.assert_array_equal(found.thresholds(portion), expected.numpy())
    labels = select_labels(toy["probs"].numpy(), toy["thresh_used"].numpy())
    np.testing.assert_array_equal(labels, toy["labels"].numpy())


def test_classes_and_learning_rate_are_the_published_ones() -> None:
    known = json.loads(golden_file("lovecs/label_map_and_lr.json").read_text())
    codes = np.array([[int(code) for code in known["png_value_to_class"]]], np.uint8)
    np.testing.assert_array_equal(loveda.classes_of(codes)[0], list(known["png_value_to_class"].values()))
    assert set(known["png_value_to_class"].values()) - {loveda.IGNORED} == set(range(len(loveda.CLASSES)))
    settings = LoopSettings(epochs=15_000, learning_rate=0.01, schedule="poly")
    assert [settings.rate(step, 1) for step in (0, 5000, 10000, 14999)] == pytest.approx(known["poly_lr_0_5000_10000_14999"], rel=1e-12)


def test_every_sixteenth_pixel_of_a_class_is_kept_from_the_first_of_each_image() -> None:
    """Of an image with 40 pixels of one class, three; what is kept does not hold on to the image."""
    image = np.zeros((2, 5, 16), np.float32)
    image[0, ::2], image[1, 1::2] = 0.9, 0.8  # rows of 16 take turns: 48 and 32 pixels
    image[0, 0, 0] = 0.95
    found = gathered(np.stack([image, image]))
    np.testing.assert_array_equal(found.kept(0), np.float32([0.95, 0.9, 0.9] * 2))
    np.testing.assert_array_equal(found.kept(1), np.float32([0.8, 0.8] * 2))
    assert found.counts.tolist() == [96, 64] and found.shares.tolist() == [0.6, 0.4]
    assert found.held_bytes == 4 * 10 and all(part.base is None for kept in found._kept for part in kept)


def test_thresholds_are_probabilities_and_a_larger_portion_never_raises_them() -> None:
    found = gathered(probabilities(3, 5, 40, 60))
    least = np.ones(5, np.float32)
    for portion in (0.05, 0.1, 0.3, 0.7, 1.0):
        thresholds = found.thresholds(portion)
        assert ((thresholds >= 1 / 5) & (thresholds <= least)).all()
        least = thresholds
    np.testing.assert_array_equal(found.thresholds(1.0), [found.kept(index).min() for index in range(5)])


def test_the_order_of_images_does_not_matter_but_that_of_pixels_does() -> None:
    images = probabilities(4, 3, 20, 30)
    found, other = gathered(images), gathered(images[::-1])
    np.testing.assert_array_equal(found.thresholds(), other.thresholds())
    np.testing.assert_array_equal(found.counts, other.counts)
    turned = gathered(images[:, :, ::-1].copy())
    np.testing.assert_array_equal(turned.counts, found.counts)
    assert not np.array_equal(turned.thresholds(), found.thresholds())


def test_the_portion_of_kept_pixels_reaches_the_threshold() -> None:
    """Of every class alike, however sure the network is of it."""
    images = probabilities(2, 4, 80, 80)
    found = gathered(images)
    thresholds = found.thresholds(0.25)
    for index in range(4):
        values = found.kept(index)
        assert np.count_nonzero(values >= thresholds[index]) == len(values) // 4


def test_a_class_that_is_absent_gets_no_label() -> None:
    """Its threshold of 1 is reached by certainty alone."""
    images = probabilities(2, 4, 40, 40)
    images[:, 2] = 0
    images /= images.sum(1, keepdims=True)
    found = gathered(images)
    thresholds = found.thresholds(0.5)
    assert thresholds[2] == 1 and found.counts[2] == 0 and found.rarest().tolist() == [2] and found.scarce().tolist() == [2]
    labels = np.stack([select_labels(image, thresholds) for image in images])
    counts = count_labels(labels, 4)
    assert counts[2] == 0 and (counts[[0, 1, 3]] > 0).all()
    assert counts.sum() == np.count_nonzero(labels)


def test_a_rare_class_is_labelled_where_fractions_are_rounded_up() -> None:
    """As published, nothing at all is learned of a class with less than 160 pixels."""
    image = np.full((2, 10, 20), 0.2, np.float32)
    image[0] = 0.8
    image[:, 0, :5] = [[0.3], [0.7]]
    found = gathered(image[None])
    assert found.counts.tolist() == [195, 5]
    np.testing.assert_array_equal(found.thresholds(), np.float32([0.8, 1]))
    np.testing.assert_array_equal(found.thresholds(published=False), np.float32([0.8, 0.7]))
    assert count_labels(select_labels(image, found.thresholds(published=False)), 2).tolist() == [195, 5]


def test_the_label_is_the_class_that_exceeds_its_threshold_most_not_the_most_probable() -> None:
    image = np.float32([0.55, 0.45]).reshape(2, 1, 1)
    assert select_labels(image, np.float32([0.5, 0.3])).tolist() == [[2]]
    assert select_labels(image, np.float32([0.55, 0.9])).tolist() == [[1]]  # as much as its threshold is enough
    assert select_labels(image, np.float32([0.6, 0.5])).tolist() == [[0]]
    assert select_labels(image, np.float32([0.55, 0.45])).tolist() == [[1]]  # of equals the first


def test_pixels_without_data_are_neither_counted_nor_labelled() -> None:
    """Nor do they shift which pixels are kept."""
    image = probabilities(3, 8, 40)
    valid = np.zeros((8, 40), bool)
    valid[2:] = True
    broken = np.where(valid, image, np.nan)
    masked, marked, cut = (ClassThresholds(3) for _ in range(3))
    masked.add(image, valid)
    marked.add(broken)
    cut.add(image[:, 2:])
    for found in (masked, marked):
        assert found.counts.sum() == 240
        np.testing.assert_array_equal(found.counts, cut.counts)
        np.testing.assert_array_equal(found.thresholds(0.5), cut.thresholds(0.5))
    thresholds = cut.thresholds(0.5)
    expected = select_labels(image[:, 2:], thresholds)
    for labels in (select_labels(image, thresholds, valid), select_labels(broken, thresholds)):
        assert not labels[:2].any() and expected.any()
        np.testing.assert_array_equal(labels[2:], expected)


def test_without_any_pixel_there_are_no_labels() -> None:
    found = ClassThresholds(3)
    found.add(np.full((3, 4, 4), np.nan, np.float32))
    found.add(np.empty((3, 0, 4), np.float32))
    assert found.thresholds().tolist() == [1, 1, 1] and found.shares.tolist() == [0, 0, 0]
    assert not select_labels(probabilities(3, 4, 4), found.thresholds()).any()


@pytest.mark.parametrize("size", [(24, 28), (1, 1), (7, 50)])
def test_probabilities_stay_probabilities_of_the_size_of_the_image(size: tuple[int, int]) -> None:
    seen = []

    def score(images: torch.Tensor) -> torch.Tensor:
        seen.append(tuple(images.shape[-2:]))
        return torch.cat([images * 3, -images], 1)

    images = torch.randn(2, 1, *size, generator=torch.Generator().manual_seed(1))
    found = averaged_scales(score, images, (1.0, 2.5))
    assert found.shape == (2, 2, *size) and seen == [size, (int(size[0] * 2.5), int(size[1] * 2.5))]
    assert found.min() >= 0
    torch.testing.assert_close(found.sum(1), torch.ones(2, *size))
    torch.testing.assert_close(averaged_scales(score, images, (1.0,)), score(images).softmax(1), rtol=0, atol=0)


@pytest.mark.parametrize("scales", [(), (0.1,), (2.0, -1.0), (0.0,)])
def test_scales_that_leave_nothing_are_refused(scales: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match="at least a pixel of 4 x 5"):
        averaged_scales(lambda images: images, torch.zeros(1, 2, 4, 5), scales)


def test_what_does_not_go_together_is_refused() -> None:
    found = ClassThresholds(3)
    with pytest.raises(ValueError, match=r"the shape \(3, H, W\), not \(2, 4, 4\)"):
        found.add(np.zeros((2, 4, 4)))
    with pytest.raises(ValueError, match="the mask has the shape"):
        found.add(np.zeros((3, 4, 4)), np.ones((4, 5), bool))
    with pytest.raises(ValueError, match=r"the shape \(2, H, W\)"):
        select_labels(np.zeros((3, 4, 4)), np.ones(2))
    for portion in (0, -0.1, 1.01, np.nan):
        with pytest.raises(ValueError, match="the portion"):
            found.thresholds(portion)
    for classes in (0, MOST_CLASSES + 1):
        with pytest.raises(ValueError, match="1 to 255 classes"):
            ClassThresholds(classes)
        with pytest.raises(ValueError, match="1 to 255 classes"):
            select_labels(np.zeros((classes, 2, 2)), np.ones(classes))


def test_the_last_of_255_classes_can_be_labelled() -> None:
    image = np.zeros((MOST_CLASSES, 1, STEP), np.float32)
    image[-1] = 1
    found = gathered(image[None])
    assert (select_labels(image, found.thresholds(1.0)) == MOST_CLASSES).all()
