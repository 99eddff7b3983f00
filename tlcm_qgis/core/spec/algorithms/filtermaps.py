"""tlcm:filtermaps."""

from __future__ import annotations

from ..messages import tr
from ..parameters import Algorithm, Choice, Output, Parameter
from .common import EXTENT, OVERWRITE, VARIANT, output_folder

NONE, MAJORITY, HMM, BAYES = "none", "majority", "hmm", "bayes"
_NONE, _MAJORITY = Choice(NONE, tr("None")), Choice(MAJORITY, tr("Majority"))

TEMPORAL = Parameter(
    "TEMPORAL",
    "enum",
    tr("Filter in time"),
    tr(
        "Majority: a pixel takes the class that it has on most dates of the window, which lies around each date and is cut off at the ends of the series. Single wrong maps disappear, and the false changes with them. Most probable sequence: of all sequences of classes through all dates a pixel takes the most probable one (hidden Markov chain, Viterbi), by how sure each map is and how often land changes in the time between the dates."
    ),
    default=MAJORITY,
    choices=(_NONE, _MAJORITY, Choice(HMM, tr("Most probable sequence (hidden Markov chain)"))),
)
FILTER = Parameter(
    "FILTER",
    "enum",
    tr("Filter of the maps in time"),
    tr(
        'Majority: of 3 dates. Most probable sequence: by how sure each map is and how often land changes, as learnt from the maps. As "Filter maps" with nothing else changed; the changes, the accuracies and the report then rest on the filtered maps. The maps as they were, and their layers of uncertainty, stay in the folder unfiltered (with class probabilities for the most probable sequence).'
    ),
    default=NONE,
    choices=TEMPORAL.choices,
    advanced=True,
)
TEMPORAL_WINDOW = Parameter(
    "TEMPORAL_WINDOW",
    "integer",
    tr("Dates in the window"),
    tr(
        "Of the majority in time. An odd number. Dates count by position, however far apart they are. What lasts for less than half the window is lost."
    ),
    default=3,
    minimum=3,
    maximum=255,
    unit=tr("dates"),
)
SPATIAL = Parameter(
    "SPATIAL",
    "enum",
    tr("Filter in space"),
    tr(
        "Majority: a pixel takes the class that most pixels around it have on the same date. Single pixels disappear, and so do paths and ditches. Bayesian smoothing: the probability of each class is drawn towards that of the pixels around it, the more the better they agree. If both filters are chosen, this one comes first, so that it leaves no flicker between dates."
    ),
    default=NONE,
    choices=(_NONE, _MAJORITY, Choice(BAYES, tr("Bayesian smoothing of the probabilities"))),
)
SPATIAL_WINDOW = Parameter(
    "SPATIAL_WINDOW",
    "integer",
    tr("Width of the window"),
    tr("Width of the square around a pixel. An odd number."),
    default=3,
    minimum=3,
    maximum=15,
    unit=tr("pixels"),
)
SMOOTHNESS = Parameter(
    "SMOOTHNESS",
    "numbers",
    tr("Smoothness"),
    tr(
        "Of the Bayesian smoothing: how much the logit of a probability varies where the land is the same (its variance). Larger numbers smooth more. One number, or one for each class in the order of their values, separated by commas."
    ),
    default="10",
    minimum=0.01,
    maximum=1000,
    advanced=True,
)
TRANSITIONS = Parameter(
    "TRANSITIONS",
    "file",
    tr("Probabilities of transitions"),
    tr(
        "Of the most probable sequence: a CSV file with a row for each class before and a column for each class after, and the probability of each transition within a year (0-1), that of staying on the diagonal; or the same in JSON, an object of each class before with a number for each class after. Empty cells are learnt from the maps. Without the file all are; the run writes them to transitions.csv, which can be edited and given here."
    ),
    optional=True,
    extension="csv,json",
    advanced=True,
)
FORBIDDEN_TRANSITIONS = Parameter(
    "FORBIDDEN_TRANSITIONS",
    "string",
    tr("Forbidden transitions"),
    tr(
        'Of the most probable sequence: transitions that never happen from one valid date to the next, such as "built-up>forest, water>*": codes, names or values of classes; * is any class.'
    ),
    optional=True,
)
CHANGE_RATE = Parameter(
    "CHANGE_RATE",
    "number",
    tr("Share of the land that changes in a year"),
    tr(
        "Of the most probable sequence: the same for all classes. Left empty, how often each class changes into each other one is learnt from the maps."
    ),
    optional=True,
    minimum=0.01,
    maximum=99.0,
    unit=tr("%"),
    advanced=True,
)
MIN_DURATION = Parameter(
    "MIN_DURATION",
    "integer",
    tr("Shortest stay"),
    tr(
        "Of the most probable sequence: number of valid dates that a class stays at least once a pixel has changed into it. What is there on the first date may have begun before, and what is there on the last may go on."
    ),
    default=1,
    minimum=1,
    maximum=20,
    unit=tr("dates"),
)

KEPT_CLASSES = Parameter(
    "KEPT_CLASSES",
    "string",
    tr("Classes that are kept"),
    tr(
        "Comma-separated codes, names or values of classes whose pixels are never replaced, for example water that comes and goes. They still vote, and what is said of transitions does not bind them. The published code of TSSCD keeps woodland."
    ),
    optional=True,
    advanced=True,
)

ALGORITHM = Algorithm(
    name="filtermaps",
    title=tr("Filter maps"),
    group="results",
    summary=tr(
        "Replaces classes that hardly any other date or pixel around them confirms, and writes the maps as a new series. Nodata stays nodata and has no vote. "
        "Where a majority keeps a class, so is its confidence; where it is replaced, the confidence is what the window says for the new class: the confidences of those that show it, divided by the number of all that have data. "
        "The most probable sequence and Bayesian smoothing work on the class probabilities if the series has them, else on class and confidence, and give new confidences, and probabilities if the series has them. "
        "Of equally frequent classes a pixel keeps its own; in a majority the published variant takes the smallest value. A majority gives no class probabilities, and changes between filtered maps have no probability. An interrupted run goes on at the first date that is not whole."
    ),
    tags=tr("majority,mode,smoothing,post-processing,noise,salt and pepper,time series,hidden markov,viterbi,bayes,transitions"),
    icon="filter.svg",
    loads="series",
    parameters=(
        Parameter("SERIES", "file", tr("Map series"), tr('The series.json that "Map stack" wrote.'), extension="json"),
        TEMPORAL,
        TEMPORAL_WINDOW,
        SPATIAL,
        SPATIAL_WINDOW,
        FORBIDDEN_TRANSITIONS,
        MIN_DURATION,
        TRANSITIONS,
        CHANGE_RATE,
        SMOOTHNESS,
        KEPT_CLASSES,
        VARIANT,
        EXTENT,
        OVERWRITE,
        output_folder(tr("Folder for series.json and maps/, and transitions.csv. Not that of the series: its maps stay as they are.")),
    ),
    outputs=(
        Output("SERIES_OUT", "file", tr("Map series")),
        Output("TRANSITIONS_OUT", "file", tr("Probabilities of transitions")),
        Output("COUNT", "number", tr("Number of maps")),
    ),
)
