"""Accuracy figures: every one against hand-worked or published numbers, because a wrong one misleads everybody downstream."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pytest

from tlcm_qgis.core.accuracy.metrics import confusion_matrix, figures

GOLDEN = Path(os.environ.get("TLCM_GOLDEN", "../shared/golden")) / "tlcm"
# Congalton (1991), "A review of assessing the accuracy of classifications of remotely sensed data", table 1 (there rows = map; turned here):
# classes deciduous, conifer, agriculture, shrub; overall 321/434 = 74 %.
CONGALTON_MAP_ROWS = np.array([[65, 4, 22, 24], [6, 81, 5, 8], [0, 11, 85, 19], [4, 7, 3, 90]])
UNEQUAL = np.array([[8, 2, 0], [1, 3, 1], [0, 0, 5]])  # rows: reference


def test_rows_are_the_reference_and_columns_the_map() -> None:
    """A transposed matrix swaps user's and producer's accuracy, and nobody notices."""
    matrix = confusion_matrix([0, 0, 0, 1], [0, 1, 1, 1], 3)
    np.testing.assert_array_equal(matrix, [[1, 2, 0], [0, 1, 0], [0, 0, 0]])


def test_worked_example() -> None:
    """Figures worked by hand: a user compares them with the papers."""
    result = figures(UNEQUAL)
    assert result.count == 20
    assert result.overall == pytest.approx(16 / 20)
    assert result.average == pytest.approx((8 / 10 + 3 / 5 + 5 / 5) / 3)
    chance = (10 * 9 + 5 * 5 + 5 * 6) / 400
    assert result.kappa == pytest.approx((0.8 - chance) / (1 - chance))
    f1 = [16 / 19, 6 / 10, 10 / 11]
    assert result.macro_f1 == pytest.approx(sum(f1) / 3)
    assert result.weighted_f1 == pytest.approx((10 * f1[0] + 5 * f1[1] + 5 * f1[2]) / 20)
    assert [item.producers for item in result.classes] == pytest.approx([0.8, 0.6, 1.0])
    assert [item.users for item in result.classes] == pytest.approx([8 / 9, 3 / 5, 5 / 6])
    assert [(item.reference_count, item.map_count) for item in result.classes] == [(10, 9), (5, 5), (5, 6)]


def test_published_example() -> None:
    """The textbook matrix of Congalton (1991) gives the published accuracies, in percent without decimals as printed there."""
    result = figures(CONGALTON_MAP_ROWS.T)
    assert round(100 * (result.overall or 0)) == 74
    assert [round(100 * (item.producers or 0)) for item in result.classes] == [87, 79, 74, 64]
    assert [round(100 * (item.users or 0)) for item in result.classes] == [57, 81, 74, 87]
    assert round(result.kappa or 0, 2) == 0.65


def test_class_without_reference_has_no_producers_accuracy() -> None:
    """Otherwise a class that was never checked pulls the average accuracy down."""
    result = figures([[5, 0, 1], [0, 4, 0], [0, 0, 0]])
    assert result.classes[2].producers is None
    assert result.classes[2].users == 0.0
    assert result.average == pytest.approx((5 / 6 + 1) / 2)


def test_class_that_is_never_mapped_has_no_users_accuracy() -> None:
    """Otherwise it would look as if the map had been wrong wherever it showed the class."""
    result = figures([[5, 0], [2, 0]])
    assert result.classes[1].users is None
    assert result.classes[1].producers == 0.0
    assert result.macro_f1 == pytest.approx((10 / 12 + 0) / 2)


def test_class_that_does_not_occur_does_not_count() -> None:
    """A scheme of 20 classes of which 2 occur must not have a macro F1 of a tenth."""
    result = figures([[5, 1, 0], [1, 5, 0], [0, 0, 0]])
    assert result.classes[2].f1 is None
    assert result.macro_f1 == pytest.approx(5 / 6)


def test_single_class_has_no_kappa() -> None:
    """0/0 would end up as NaN in a JSON file that nobody can read."""
    result = figures([[7]])
    assert (result.overall, result.kappa) == (1.0, None)


def test_nothing_to_compare_gives_no_figures() -> None:
    """A date without reference must not stop the report."""
    result = figures(np.zeros((3, 3)))
    assert (result.count, result.overall, result.average, result.kappa, result.macro_f1) == (0, None, None, None, None)


def test_wrong_index_is_refused() -> None:
    """It would be counted in another class's cell."""
    with pytest.raises(ValueError, match="class index"):
        confusion_matrix([0, 3], [0, 1], 3)


@pytest.mark.skipif(not GOLDEN.is_dir(), reason="no golden vectors of the published systems here (TLCM_GOLDEN)")
def test_golden_evaluation_of_tlcm() -> None:
    """The published evaluation of T-LCM and ours say the same about the same maps; else results cannot be compared with the paper."""
    expected = json.loads((GOLDEN / "evaluation.json").read_text())
    with np.load(GOLDEN / "maps.npz") as maps:
        for name, golden in expected.items():
            seed = golden["test_seed"]
            rows, cols = maps[f"test_coords_{seed}"].T
            result = figures(confusion_matrix(maps[f"test_labels_{seed}"] - 1, maps[name][rows, cols].astype(int) - 1, 6))
            np.testing.assert_array_equal(result.matrix, golden["Confusion Matrix"])
            found = (result.overall, result.average, result.kappa, result.weighted_f1)
            names = ("Overall Accuracy (OA)", "Average Accuracy (AA)", "Kappa Coefficient (Ka)", "F1-Score")
            assert found == pytest.approx([golden[key] for key in names], abs=1e-12)
            assert [item.users for item in result.classes] == pytest.approx(list(golden["User Accuracy"].values()), abs=1e-12)
