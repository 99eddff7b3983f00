"""tlcm:exportmodel."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..models.description import Description
from ..models.lacking import listed
from ..networks.checkpoints import write_checkpoint
from ..networks.files import load_network
from ..outputs import OutputFiles
from ..record import RunRecord, fingerprint_file
from ..spec.dates import match_dates, parse_date
from ..spec.errors import InputError, ParameterError
from ..spec.json_file import UNEXPECTED
from ..spec.messages import Message, tr
from ..spec.methods import METHODS
from ..spec.model_document import MODEL_FILE, ModelDocument, not_a_model, read_model
from ..worker.context import JobContext
from ..worker.dispatch import JobResult


def run(parameters: Mapping[str, Any], context: JobContext) -> JobResult:
    """Write the weights of the network in MODEL as the state dict OUTPUT."""
    document, output = read_model(Path(parameters["MODEL"])), Path(parameters["OUTPUT"])
    weights = _weights(document, parameters["DATE"])
    if document.second is not None:
        context.warning(
            tr("The model has a part of its own for its second stack, which is not in this file: export it from the folder {folder}."),
            folder=document.second.folder,
        )
    _tell_lost_maps(document, weights, context)
    context.progress(0.0, tr("Reading {file}"), file=weights.name)
    inputs = {str(file): fingerprint_file(file) for file in (document.folder / MODEL_FILE, weights)}
    record = RunRecord("exportmodel", parameters, inputs, context, path_parameters=("MODEL", "OUTPUT"))
    files = OutputFiles([output], record, parameters["OVERWRITE"])
    network, config = load_network(weights)
    description = _description(document, config)
    with files.writing():
        write_checkpoint(output, network.state_dict(), description.as_text())
    figures = {"parameters": sum(parameter.numel() for parameter in network.parameters())}
    files.finish(figures)
    return JobResult({"OUTPUT": str(output), "PARAMETER_COUNT": figures["parameters"]}, figures)


def _tell_lost_maps(document: ModelDocument, weights: Path, context: JobContext) -> None:
    """Warn if ``weights`` are of an adapted model: a state dict has no room for what comes before them."""
    mapped = [date.key for date in document.dates if Path(date.weights) == weights and date.input_map is not None]
    if mapped:
        context.warning(
            tr(
                "The model is adapted: its weights know the values of the stack that it was trained on, and what makes the values of {dates} such (tlcm:input_map in model.json) is not in this file. To map these dates elsewhere, hand on the folder {folder} instead."
            ),
            dates=listed(mapped),
            folder=document.folder,
        )


def _description(document: ModelDocument, config: Mapping[str, Any]) -> Description:
    try:
        return Description.of(document, config)
    except UNEXPECTED as error:
        raise not_a_model(document.folder / MODEL_FILE) from error


def _weights(document: ModelDocument, date: str | None) -> Path:
    """Return the file of the weights to export."""
    if not METHODS[document.method].is_network:
        raise InputError(
            tr("The model {folder} is no network ({method}), so it has no state dict."),
            tr("Choose a model of one of: {networks}."),
            folder=document.folder,
            method=Message(METHODS[document.method].title),
            networks=", ".join(name for name, method in METHODS.items() if method.is_network),
        )
    files = dict.fromkeys(model_date.weights for model_date in document.dates)
    if len(files) == 1:
        return Path(next(iter(files)))
    keys = ", ".join(model_date.key for model_date in document.dates[:5]) + (", …" if len(document.dates) > 5 else "")
    if not date:
        raise ParameterError(
            tr("DATE is missing: the model {folder} has a network for each of its {count} dates."),
            tr("Give one of them: {dates}."),
            folder=document.folder,
            count=len(document.dates),
            dates=keys,
        )
    found = match_dates(parse_date(date), [model_date.interval for model_date in document.dates])
    if len(found) != 1:
        raise ParameterError(
            tr("DATE is {date}, of which the model {folder} has {count} networks."),
            tr("Give one of its dates: {dates}."),
            date=date,
            folder=document.folder,
            count=len(found),
            dates=keys,
        )
    return Path(document.dates[found[0]].weights)
