"""Where a trained model comes from: the stack and the samples that it learnt from, as the records of runs tell."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Dict, Iterable, Iterator, Mapping

from ...core.spec.hrefs import HIDDEN, is_remote
from ...core.spec.json_file import UNEXPECTED, read_json
from .run_record import FINISHED, RunRecord

_CHAIN, _TRAINING, _ADAPTING = "maptimeseries", "trainmodel", "adaptmodel"
_RECORD = "run.json"
_SAMPLES = "samples.gpkg"  # of the chain: those that were migrated, on which its model is trained
_MODELS = ("MODEL", "MODEL_OUT")  # outputs of runs
_OF_SAMPLES = ("CLASS_FIELD", "DATE_FIELD", "DATE")


def models_of(runs: Iterable[RunRecord]) -> Iterator[str]:
    """Yield the folders of the models that runs have made and that are still there, the latest first."""
    for run in runs:
        folder = model_of(run)
        if folder:
            yield folder


def model_of(run: RunRecord) -> str:
    """Return the folder of the model that a run has made, "" if it made none or that is gone."""
    made = (str(run.outputs.get(name) or "") for name in _MODELS) if run.status == FINISHED else ()
    return next((folder for folder in made if folder and os.path.isdir(folder)), "")


def origin_of(folder: str, runs: Iterable[RunRecord] = ()) -> Dict[str, Any]:
    """Return what is known of the training of a model.

    Args:
        folder: the model folder.
        runs: of the project, which know where files are that were moved with it.

    Returns:
        Values of MODEL, SOURCE_STACK, SOURCE_SAMPLES, CLASS_FIELD, DATE_FIELD and DATE of "Adapt model", as far as they are known and the
        files are there. Of a model that is adapted already MODEL is the one that it was made of, if that is there.
    """
    for algorithm, parameters in _records(folder, runs):
        if algorithm == _CHAIN:
            return {"MODEL": folder, **_known(parameters.get("STACK"), os.path.join(os.path.dirname(folder), _SAMPLES), {})}
        if algorithm == _TRAINING:
            return {"MODEL": folder, **_known(parameters.get("STACK"), parameters.get("SAMPLES"), parameters)}
        if algorithm == _ADAPTING and os.path.isdir(str(parameters.get("MODEL"))):
            known = _known(parameters.get("SOURCE_STACK"), parameters.get("SOURCE_SAMPLES"), parameters)
            return {"MODEL": str(parameters["MODEL"]), **known}
    return {"MODEL": folder}


def _records(folder: str, runs: Iterable[RunRecord]) -> Iterator[Any]:
    """Yield algorithm and parameters of the runs that may have made a model, the one that knows best first."""
    for run in runs:
        made = [str(run.outputs.get(name) or "") for name in _MODELS] if run.status == FINISHED else []
        if os.path.normpath(folder) in [os.path.normpath(other) for other in made if other]:
            yield run.algorithm, run.parameters
    place = Path(folder)
    own = (
        (place / f"{_ADAPTING}.run.json", (_ADAPTING,)),
        (place / f"{_TRAINING}.run.json", (_TRAINING,)),
        (place / _RECORD, (_ADAPTING, _TRAINING)),
    )
    of_chain = ((place.parent / _RECORD, (_CHAIN,)), (place.parent / f"{_CHAIN}.run.json", (_CHAIN,)))
    has_own = any(place.glob(f"*{_RECORD}"))  # of whatever: the chain writes none beside its model
    for file, names in own if has_own else of_chain:
        try:
            content = read_json(file)
            algorithm, parameters = str(content["algorithm"]).partition(":")[2], dict(content["parameters"])
        except (OSError, *UNEXPECTED):
            continue
        if algorithm in names:
            yield algorithm, parameters


def _known(stack: Any, samples: Any, parameters: Mapping[str, Any]) -> Dict[str, Any]:
    values: Dict[str, Any] = {}
    if isinstance(stack, str) and (os.path.exists(stack) or (is_remote(stack) and HIDDEN not in stack)):
        values["SOURCE_STACK"] = stack
    if isinstance(samples, str) and os.path.isfile(samples.split("|")[0]):
        values["SOURCE_SAMPLES"] = samples
        values.update({name: parameters[name] for name in _OF_SAMPLES if parameters.get(name)})
    return values
