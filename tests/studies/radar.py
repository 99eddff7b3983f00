"""Radar alone, and radar with optical images: real Sentinel-1 and Sentinel-2 images of fields, one class a season.

All labelled pixels of one half of the image are learnt from, and accuracies measured in the other: halves of blocks, which share their fields,
or of whole fields. Radar: monthly means of the power in VV and VH, on the pixels of the optical images. Optical: the dates without clouds, and
few of them, drawn anew for each draw, as in a cloudy year.
"""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import RandomForestClassifier

from tests.measured import hash_of
from tests.studies.common import Part, job, quiet_context
from tests.studies.figures import interval
from tests.studies.patch import PATCH, SPLITS, crops
from tests.studies.stcln import TREES, scores
from tlcm_qgis.core.engine.prediction import predictor_for
from tlcm_qgis.core.models.fusion import shares
from tlcm_qgis.core.models.store import SecondModel, TrainedModel
from tlcm_qgis.core.models.training import TrainSettings, train
from tlcm_qgis.core.models.two_stacks import train_stacks
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.stack.image_stack import ImageStack

DRAWS: Final = range(1, 11)
STCLN: Final[dict[str, Any]] = {"method": "stcln", "labels": "summary", "epochs": 40}
SLGT2: Final[dict[str, Any]] = {
    "method": "slgt2",
    "labels": "series",
    "crop_size": 16,
    "tile_size": 16,
    "epochs": 15,
    "batch_size": 8,
    "learning_rate": 3e-3,
}
FEW_DATES: Final = 4
GAINS: Final = {
    "stcln_over_rf": ("stcln_radar", "rf_radar"),
    "slgt2_over_rf": ("slgt2_radar", "rf_radar"),
    "both_over_optical": ("stcln_both", "stcln_optical"),
    "both_over_radar": ("stcln_both", "stcln_radar"),
    "few_both_over_optical": ("stcln_few_both", "stcln_few"),
    "few_both_over_radar": ("stcln_few_both", "stcln_radar"),
}

Classes = NDArray[np.uint8]


def make_stacks(folder: Path) -> tuple[ImageStack, ImageStack]:
    """Return the optical stack, and that of radar on the same pixels."""
    optical = job("createstack", FOLDER=str(PATCH / "s2_clear_10band"), OUTPUT=str(folder / "optical.json"))["OUTPUT"]
    grid = str(next(iter(sorted(PATCH.glob("s2_clear_10band/*.tif")))))
    radar = job("createstack", FOLDER=str(PATCH / "s1"), REFERENCE_GRID=grid, OUTPUT=str(folder / "radar.json"))["OUTPUT"]
    monthly = job("createcomposites", STACK=radar, PERIOD="month", REDUCER="mean", OUTPUT_FOLDER=str(folder / "monthly"))["STACK_OUT"]
    return ImageStack.open(optical), ImageStack.open(monthly)


def all_dates(stack: ImageStack) -> NDArray[np.float32]:
    """Return all bands and dates of every pixel one beside the other (h * w, bands * dates)."""
    blocks = [stack.read(index, stack.grid.whole()).values for index in range(len(stack.dates))]
    return np.concatenate(blocks).reshape(-1, stack.grid.width * stack.grid.height).T


def forest(series: NDArray[np.float32], samples: SampleSet, shape: tuple[int, int], seed: int) -> Classes:
    """Return the classes (h, w) that a forest finds."""
    pixels = samples.row * shape[1] + samples.col
    found = RandomForestClassifier(TREES, random_state=seed, n_jobs=1).fit(series[pixels], samples.class_value).predict(series)
    return found.reshape(shape)


def mapped(model: TrainedModel, stack: ImageStack, second: ImageStack | None = None) -> Classes:
    """Return the classes (h, w) of a model with one class for the series."""
    predictor, window = predictor_for(stack, model, probabilities=False, second=second), stack.grid.whole()
    return predictor.compute_series(window, predictor.read_series(window))[-1].classes


def one_draw(seed: int, cache: Path | None) -> dict[str, Any]:
    """Return the figures of one draw of the halves; ``cache`` is not used."""
    with tempfile.TemporaryDirectory() as temporary:
        optical, radar = make_stacks(Path(temporary))
        labels, scheme = crops()
        few = optical.of_dates(sorted(np.random.default_rng([seed, 2]).choice(len(optical.dates), FEW_DATES, replace=False).tolist()))
        series = {"radar": all_dates(radar), "optical": all_dates(optical), "few": all_dates(few)}
        series |= {f"{name}_both": np.concatenate([series[name], series["radar"]], axis=1) for name in ("optical", "few")}
        found: dict[str, Any] = {}
        shares_of_radar: dict[str, list[float]] = {}
        for split, halves in SPLITS.items():
            side = halves(labels, np.random.default_rng([seed, 0])) & (labels > 0)
            truth = np.where(side, 0, labels).astype(np.uint8)
            row, col = np.nonzero(side)
            samples = SampleSet.create(row, col, labels[row, col], scheme, date=optical.dates[0].key)
            on_few, on_radar = (replace(samples, date=np.full(len(samples), stack.dates[0].key)) for stack in (few, radar))
            maps = {f"rf_{name}": forest(values, samples, labels.shape, seed) for name, values in series.items()}
            settings = TrainSettings(**STCLN, seed=seed, device="cpu")
            few_both = train_stacks(few, radar, on_few, settings, quiet_context())
            assert few_both.second is not None
            other = few_both.second.model
            alone = train(optical, samples, settings, quiet_context())
            share = shares([model.figures["validation_accuracy"] for model in (alone, other)], len(scheme))[1]
            maps["stcln_radar"] = mapped(other, radar)
            maps["stcln_optical"] = mapped(alone, optical)
            maps["stcln_both"] = mapped(replace(alone, second=SecondModel(other, share)), optical, radar)
            maps["stcln_few"] = mapped(replace(few_both, second=None), few)
            maps["stcln_few_both"] = mapped(few_both, few, radar)
            shares_of_radar[split] = [share, few_both.second.share]
            slgt2 = train(radar, on_radar, TrainSettings(**SLGT2, seed=seed, device="cpu"), quiet_context())
            maps["slgt2_radar"] = mapped(slgt2, radar)
            found[split] = {way: scores(each, truth) for way, each in maps.items()}
            found[split]["majority"] = {"oa": float(np.bincount(truth[truth > 0]).max() / (truth > 0).sum())}
    return {
        "seed": seed,
        "data_sha256": hash_of([*PATCH.glob("s1/*.tif"), *PATCH.glob("s2_clear_10band/*.tif"), PATCH / "reference_CT.tif"]),
        "dates": {"radar": len(radar.dates), "optical": len(optical.dates), "few": FEW_DATES},
        "classes": [item.name for item in scheme.classes],
        "share_of_radar": shares_of_radar,
        "splits": found,
    }


def summary(results: list[dict[str, Any]]) -> dict[str, Any]:
    """Return means with 95 % intervals, and paired differences."""
    first = results[0]
    table: dict[str, Any] = {"dates": first["dates"], "classes": first["classes"], "stcln": STCLN, "slgt2": SLGT2, "splits": {}}
    for split, ways in first["splits"].items():
        values = {
            way: {name: np.array([result["splits"][split][way][name] for result in results]) for name in figures}
            for way, figures in ways.items()
        }
        table["splits"][split] = {
            "means": {way: {name: interval(list(each)) for name, each in figures.items()} for way, figures in values.items()},
            "gains": {
                gain: {name: interval(list(values[one][name] - values[other][name])) for name in ("oa", "miou")}
                for gain, (one, other) in GAINS.items()
            },
        }
    return table


PARTS: Final = [Part("real_radar", "real", DRAWS, one_draw, summary)]
