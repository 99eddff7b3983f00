"""tlcm:pretrainmodel."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from ..models.model_json import CHECKPOINTS, WEIGHTS_FOLDER
from ..models.pretrained import PICTURE_FILE, read_figures
from ..models.pretraining import PretrainSettings, pretrain
from ..outputs import OutputFolder
from ..record import RunRecord
from ..spec.model_document import MODEL_FILE
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from ..worker.dispatch import JobResult

OWNED: Final = (MODEL_FILE, WEIGHTS_FOLDER, CHECKPOINTS, PICTURE_FILE)
_PATHS: Final = ("STACK", "MODEL_OUT")


def run(parameters: Mapping[str, Any], context: JobContext) -> JobResult:
    """Pre-train METHOD on STACK and write the model folder MODEL_OUT."""
    stack = ImageStack.open(parameters["STACK"], parameters["EXTENT"])
    stack.check_images(context.part(0.0, 0.0))
    record = RunRecord("pretrainmodel", parameters, stack.input_fingerprints(), context, path_parameters=_PATHS)
    path = Path(parameters["MODEL_OUT"]).absolute()
    folder = OutputFolder(path, record, parameters["OVERWRITE"], OWNED)
    if not folder.has(MODEL_FILE):
        with context.timed("train"):
            pretrain(stack, PretrainSettings.from_parameters(parameters), context, path / CHECKPOINTS).save(path)
    shutil.rmtree(path / CHECKPOINTS, ignore_errors=True)
    stack.close()
    figures = read_figures(path)
    folder.finish(figures)
    outputs = {
        "MODEL_OUT": str(path),
        "MODEL_FILE": str(path / MODEL_FILE),
        "PICTURE": str(path / PICTURE_FILE),
        "LOSS": figures["loss"],
        "CROP_COUNT": figures["crops"],
    }
    return JobResult(outputs, figures)
