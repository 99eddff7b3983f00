"""Model folders of earlier releases keep loading and predicting the same; one of each stays in ``released_models``."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tlcm_qgis.core.models.store import load_model
from tlcm_qgis.core.spec.dates import parse_date
from tlcm_qgis.core.stack.grid import Window
from tlcm_qgis.core.stack.image_stack import Block

RELEASED = Path(__file__).parent / "released_models"


def _predict(name: str) -> NDArray[np.float32]:
    """Return what a model says of four spectra, one a column: the three classes and something between them."""
    model = load_model(RELEASED / name)
    assert (model.bands, model.halo, model.scheme.values) == (("B02", "B04", "B08"), 1, (2, 5, 200))
    assert [date.key for date in model.dates] == ["2020-01-10", "2020-02-10"]
    spectra = np.array([[0.08, 0.05, 0.03], [0.04, 0.06, 0.35], [0.15, 0.19, 0.22], [0.11, 0.12, 0.125]], np.float32)
    values = np.repeat(spectra.T[:, np.newaxis, :], 3, axis=1)
    values = np.repeat(values, 3, axis=2)  # each spectrum fills a square of 3 x 3 pixels
    window = Window(0, 0, values.shape[1] - 2, values.shape[2] - 2)
    return model.predict(parse_date("2020-02-10"), Block(values, np.ones(values.shape[1:], bool)), window)[:, 0, ::3]


def test_random_forest_of_0_1_0() -> None:
    """An analyst's model of last year, useless after an update of the plugin."""
    third = 1 / 3
    np.testing.assert_allclose(_predict("rf_0.1.0"), [[1, 0, 0, third], [0, 1, 0, third], [0, 0, 1, third]], atol=1e-6)


def test_support_vector_machine_of_0_1_0() -> None:
    """The same for the other method."""
    expected = [[0.991727, 0.002498, 0.002871, 0.395867], [0.004192, 0.993861, 0.002869, 0.058614], [0.00408, 0.003641, 0.99426, 0.545519]]
    np.testing.assert_allclose(_predict("svm_0.1.0"), expected, atol=2e-5)
