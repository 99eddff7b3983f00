"""Model folders of earlier releases keep loading and predicting the same; one of each stays in ``released_models``."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from tlcm_qgis.core.models.store import load_model
from tlcm_qgis.core.stack.image_stack import Block

RELEASED = Path(__file__).parent / "released_models"


def test_random_forest_of_0_1_0() -> None:
    """An analyst's model of last year, useless after an update of the plugin."""
    model = load_model(RELEASED / "rf_0.1.0")
    assert (model.bands, model.halo, model.scheme.values) == (("B02", "B04", "B08"), 1, (2, 5, 200))
    assert [date.key for date in model.dates] == ["2020-01-10", "2020-02-10"]
    spectra = np.array([[0.08, 0.05, 0.03], [0.04, 0.06, 0.35], [0.15, 0.19, 0.22], [0.11, 0.12, 0.125]], np.float32)
    values = np.repeat(spectra.T[:, np.newaxis, :], 3, axis=1)
    values = np.repeat(values, 3, axis=2)  # each spectrum fills a square of 3 x 3 pixels
    found = model.predict("2020-02-10", Block(values, np.ones(values.shape[1:], bool)))[:, 0, ::3]
    third = 1 / 3
    np.testing.assert_allclose(found, [[1, 0, 0, third], [0, 1, 0, third], [0, 0, 1, third]], atol=1e-6)
