"""tlcm:exportmodel."""

from __future__ import annotations

from ..messages import tr
from ..parameters import Algorithm, Output, Parameter
from .common import OVERWRITE

ALGORITHM = Algorithm(
    name="exportmodel",
    title=tr("Export model"),
    group="models",
    summary=tr(
        "Writes the weights of a network as a state dict with the published keys, for the code of its authors or any other PyTorch program. "
        'The file also says which bands, classes and scaling the network has: other programs pass over it, "Import model" makes the same model of it again.'
    ),
    tags=tr("checkpoint,weights,pytorch,safetensors,state dict"),
    icon="exportmodel.svg",
    parameters=(
        Parameter("MODEL", "folder", tr("Model folder"), tr("A network that was trained here or imported.")),
        Parameter(
            "DATE",
            "date",
            tr("Date"),
            tr("Of a model that has a network for each date: which of them."),
            optional=True,
        ),
        OVERWRITE,
        Parameter(
            "OUTPUT",
            "file_out",
            tr("Checkpoint"),
            tr("File to write: .pt and .pth for torch.load, .safetensors for safetensors."),
            extension="pt,pth,safetensors",
        ),
    ),
    outputs=(Output("PARAMETER_COUNT", "number", tr("Number of weights that were trained")),),
)
