"""Tables of measured figures, in Markdown, from docs/measured: by the name of the table, and by the study that measures it; standard library only."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final

from scripts.tables.adaptation import places, self_training_guard, sensors, sensors_network
from scripts.tables.benchmarks import benchmarks
from scripts.tables.label_next import label_next
from scripts.tables.migration import (
    CONDITIONS,
    demo_accuracy,
    demo_classes,
    demo_conditions,
    demo_dates,
    demo_samples,
    demo_short,
    demo_steps,
    mato_grosso_years,
    patch_splits,
    real_runs,
    real_short,
    targets,
)
from scripts.tables.networks import change_probability, mato_grosso_series, networks, radar, radar_gains, stcln_gain
from scripts.tables.temporal import temporal
from scripts.tables.trust import calibration, coverage, sample_quality

TABLES: Final[Mapping[str, Callable[[], str]]] = {
    "demo": demo_short,
    "demo_accuracy": demo_accuracy,
    "demo_svm": partial(demo_accuracy, "svm"),
    "demo_dates": demo_dates,
    "demo_conditions": demo_conditions,
    "demo_samples": demo_samples,
    "demo_steps": demo_steps,
    "demo_classes": demo_classes,
    "targets": targets,
    "benchmarks": benchmarks,
    "fpn_speed": partial(benchmarks, ("fpn",)),
    "networks": networks,
    "network_per_date": partial(networks, "network_per_date"),
    "stcln_changes": partial(networks, "stcln_changes"),
    "stcln_gain": stcln_gain,
    "radar": radar,
    "radar_gains": radar_gains,
    "sensors": sensors,
    "sensors_network": sensors_network,
    "self_training_guard": self_training_guard,
    "places": places,
    "mato_grosso_series": mato_grosso_series,
    "change_probability": change_probability,
    "coverage": coverage,
    "sample_quality": sample_quality,
    "label_next": label_next,
    "calibration": calibration,
    "real": real_short,
    "real_patch": patch_splits,
    "real_mato_grosso": mato_grosso_years,
    "real_runs": real_runs,
    "temporal": temporal,
    "temporal_clouds": partial(temporal, "temporal_clouds"),
}
PARTS: Final[Mapping[str, Sequence[Callable[[], str]]]] = {
    "demo_base": (demo_accuracy, partial(demo_accuracy, "svm"), partial(demo_samples, ("demo_base",)), demo_classes),
    **{name: (partial(demo_conditions, (name,)), partial(demo_samples, (name,))) for name in CONDITIONS if name != "demo_base"},
    "demo_steps": (demo_steps,),
    "coverage": (coverage,),
    "demo_label_next": (label_next,),
    "real_label_next": (label_next,),
    "real_label_next_mato_grosso": (label_next,),
    "sample_quality_demo": (sample_quality,),
    "sample_quality_blocks": (sample_quality,),
    "sample_quality_fields": (sample_quality,),
    "calibration_demo": (calibration,),
    "calibration_real": (calibration,),
    "real_patch": (patch_splits,),
    "real_mato_grosso": (mato_grosso_years,),
    "real_runs": (real_runs,),
    "networks": (networks, change_probability),
    "network_per_date": (partial(networks, "network_per_date"),),
    "stcln_changes": (partial(networks, "stcln_changes"),),
    "real_pretraining": (stcln_gain,),
    "real_radar": (radar, radar_gains),
    "real_sensors": (sensors,),
    "real_sensors_cnn": (sensors_network, self_training_guard),
    "real_places": (places,),
    "real_years": (places,),
    "real_mato_grosso_series": (mato_grosso_series,),
    "temporal": (temporal,),
    "temporal_clouds": (partial(temporal, "temporal_clouds"),),
}
