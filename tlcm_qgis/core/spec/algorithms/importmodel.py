"""tlcm:importmodel."""

from __future__ import annotations

from ..messages import tr
from ..methods import METHODS
from ..parameters import Algorithm, Choice, Output, Parameter
from .common import OVERWRITE

ALGORITHM = Algorithm(
    name="importmodel",
    title=tr("Import model"),
    group="models",
    summary=tr(
        "Turns published weights of a network into a model folder that maps stacks: a PyTorch checkpoint that holds a state dict (TSSCD, the ResNet of T-LCM, STCLN, SL-GT2Net, the semantic FPN of LoveCS), or safetensors. "
        'A pre-training of STCLN, or its encoder alone, becomes a model folder for PRETRAINED of "Train model". The sizes of the network are read off the weights; bands and classes, of which only a checkpoint of "Export model" says something, are given here. A file that holds more than tensors is refused, because it could run any program.'
    ),
    tags=tr("checkpoint,weights,pretrained,pytorch,safetensors,tsscd,resnet,stcln,slgt2,fpn,lovecs"),
    icon="importmodel.svg",
    parameters=(
        Parameter(
            "CHECKPOINT",
            "file",
            tr("Checkpoint"),
            tr("The published weights: a file that torch.save(model.state_dict(), ...) wrote, or safetensors."),
            extension="pth,pt,tar,safetensors",
        ),
        Parameter(
            "METHOD",
            "enum",
            tr("Method"),
            tr("The network that the weights belong to."),
            default="tsscd",
            choices=tuple(Choice(method.name, method.title) for method in METHODS.values() if method.is_network),
        ),
        Parameter(
            "BANDS",
            "string",
            tr("Bands"),
            tr(
                "Comma-separated names of the bands that it was trained on, in this order, as the stack to be mapped names them. Left empty: what the checkpoint says, else those of the published TSSCD (B02,B03,B04,B05,B06,B07,B08,B8A,B11,B12), of a semantic FPN red,green,blue."
            ),
            optional=True,
        ),
        Parameter(
            "CLASSES",
            "string",
            tr("Classes"),
            tr(
                "Comma-separated names of its classes in the order of its outputs; they get the values 1, 2, ... Or a GeoPackage of samples: its classes in the order of their values. Left empty: what the checkpoint says, else those of the published TSSCD (water,woodland,grassland,bare soil,impervious,cropland), of a semantic FPN those of LoveCS (Forest,Building,Road,Water)."
            ),
            optional=True,
        ),
        Parameter(
            "FACTOR",
            "number",
            tr("Factor"),
            tr(
                "What the values of the stack are multiplied with, so that they are as those it was trained on: 10000 where the stack gives reflectance of 0-1 and the network takes stored values of Sentinel-2, 1 where both are the same. Left empty: what the checkpoint says, else 10000."
            ),
            optional=True,
            minimum=1e-9,
            maximum=1e9,
            advanced=True,
        ),
        Parameter(
            "STACK",
            "file",
            tr("Stack that tells the scale"),
            tr(
                "STCLN and SL-GT2Net: a stack whose bands say by which mean and spread the network sees them scaled, best the one that is to be mapped. A checkpoint that knows classes needs it; for one that was only pre-trained the stack to train on tells it later, and a semantic FPN of three bands is taken to see bytes where no stack is given. Its bands are taken where BANDS is empty."
            ),
            optional=True,
            extension="json",
            advanced=True,
        ),
        Parameter(
            "STRICT",
            "boolean",
            tr("All weights must fit"),
            tr(
                "STCLN that was only pre-trained: stop if weights of its encoder are missing or do not fit, instead of naming them in a warning. Weights that know classes must always fit."
            ),
            default=False,
            advanced=True,
        ),
        OVERWRITE,
        Parameter("MODEL_OUT", "folder_out", tr("Model folder"), tr("Folder for model.json and the weights.")),
    ),
    outputs=(
        Output("BAND_COUNT", "number", tr("Number of bands")),
        Output("CLASS_COUNT", "number", tr("Number of classes")),
    ),
)
