"""Parameters that several algorithms share, written once."""

from __future__ import annotations

from ..messages import tr
from ..parameters import Choice, Parameter

GROUPS = {
    "data": tr("1. Images and stacks"),
    "samples": tr("2. Samples"),
    "models": tr("3. Models and maps"),
    "results": tr("4. Changes and accuracy"),
    "workflow": tr("Whole workflow"),
}

STACK = Parameter(
    "STACK",
    "file",
    tr("Image stack"),
    tr('The stack file (stack.json) that "Create image stack" wrote, any other STAC item collection, or a folder of images.'),
    extension="json",
)
STACK_2 = Parameter(
    "STACK_2",
    "file",
    tr("Second image stack"),
    tr(
        "A second stack of the same place, of other dates or another sensor, as radar beside optical images. It is read on the pixels of the first, whose dates are mapped; each stack gets a network of its own, and their class probabilities are joined; changes then have no probability. For the networks on time series and on image series."
    ),
    optional=True,
    extension="json",
)
DATE = Parameter(
    "DATE",
    "date",
    tr("Date of the samples"),
    tr("The date on which the samples were labelled, as YYYY-MM-DD or YYYY-MM. It must be a date of the stack."),
)
SAMPLES = Parameter(
    "SAMPLES",
    "vector",
    tr("Samples"),
    tr("Labelled points or polygons, in any coordinate system; a polygon gives all pixels whose centre it holds."),
)
CLASS_FIELD = Parameter(
    "CLASS_FIELD",
    "field",
    tr("Field with the class"),
    tr("Numbers or texts are accepted. Left empty, class_value is used where the layer has it."),
    optional=True,
    parent="SAMPLES",
)
DATE_FIELD = Parameter(
    "DATE_FIELD",
    "field",
    tr("Field with the date of a sample"),
    tr("For samples of several dates: each is true on its own date and is migrated from there. Left empty, all samples belong to DATE."),
    optional=True,
    parent="SAMPLES",
)
EXTENT = Parameter(
    "EXTENT",
    "extent",
    tr("Extent"),
    tr("Work on this part of the images only. Left empty, the whole stack is used."),
    optional=True,
    advanced=True,
)
SEED = Parameter(
    "SEED",
    "integer",
    tr("Random seed"),
    tr("The same seed and the same inputs give the same result."),
    default=1,
    minimum=0,
    maximum=2**31 - 1,
    advanced=True,
)
DEVICE = Parameter(
    "DEVICE",
    "enum",
    tr("Device"),
    tr("Where networks and distances are computed. Automatic takes a CUDA or Apple GPU where there is one, else the CPU."),
    default="auto",
    advanced=True,
    choices=(
        Choice("auto", tr("Automatic")),
        Choice("cpu", tr("CPU")),
        Choice("cuda", tr("NVIDIA GPU (CUDA)")),
        Choice("mps", tr("Apple GPU (MPS)")),
    ),
)
OVERWRITE = Parameter(
    "OVERWRITE",
    "boolean",
    tr("Replace results of another run"),
    tr(
        "Without it, an output that comes from other inputs or parameters is never touched; an interrupted run of the same job goes on where it stopped."
    ),
    default=False,
    advanced=True,
)
VARIANT = Parameter(
    "VARIANT",
    "enum",
    tr("Variant"),
    tr('"Best" is the default; "paper" follows the published method to the letter, for comparison.'),
    default="best",
    advanced=True,
    choices=(Choice("best", tr("Best")), Choice("paper", tr("As published"))),
)


def output_folder(help_text: str) -> Parameter:
    """Return the destination folder parameter of an algorithm, with its own help."""
    return Parameter("OUTPUT_FOLDER", "folder_out", tr("Output folder"), help_text)
