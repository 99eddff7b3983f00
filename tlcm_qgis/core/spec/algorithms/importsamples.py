"""tlcm:importsamples."""

from __future__ import annotations

from ..messages import tr
from ..parameters import Algorithm, Output, Parameter
from .common import OVERWRITE, STACK

ALGORITHM = Algorithm(
    name="importsamples",
    title=tr("Import samples"),
    group="samples",
    summary=tr(
        "Turns sample files of published systems into dated samples: the text lines label,row,col of T-LCM, or the arrays (N, 13, T) of TSSCD (NumPy .npy: ten bands, class, longitude, latitude)."
    ),
    tags=tr("t-lcm,tsscd,npy,text,convert"),
    icon="import.svg",
    loads="samples",
    parameters=(
        Parameter(
            "FILE",
            "file",
            tr("Sample file"),
            tr("A text file of label,row,col or a NumPy array file (.npy) of the shape (N, 13, T)."),
            extension="txt,csv,npy",
        ),
        STACK,
        Parameter(
            "DATE",
            "date",
            tr("Date of the samples"),
            tr("For text files, which hold no date. Arrays take the dates of the stack in order."),
            optional=True,
        ),
        OVERWRITE,
        Parameter("OUTPUT", "vector_out", tr("Samples"), tr("GeoPackage to write."), extension="gpkg"),
    ),
    outputs=(Output("COUNT", "number", tr("Number of samples")),),
)
