"""Why samples were kept, dropped or doubted, as people read it: the reasons of audits and of the check of labels, with their colours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict

from ..core.spec.messages import tr

LABELLED, AUGMENTED = "labelled", "augmented"  # reasons of the date on which a place got its class
LIKE_ANOTHER = "looks like another class"
UNLIKE = "unlike its class"
TWO_CLASSES = "two classes at one place"


@dataclass(frozen=True)
class Reason:
    """One reason.

    Attributes:
        name: a few words, for legends and lists; ``sentence``: what it means; ``colour``: of its points.
    """

    name: str
    sentence: str
    colour: str


# By the word in the files.
REASONS: Dict[str, Reason] = {
    LABELLED: Reason(tr("Labelled on this date"), tr("Its class was said on this date."), "#1a9850"),
    AUGMENTED: Reason(tr("Found on this date"), tr("It was found on this date, because its class is sure."), "#91cf60"),
    "kept": Reason(tr("Kept"), tr("Kept: the place still looks like its class."), "#66bd63"),
    "kept for its class": Reason(
        tr("Kept for its class"), tr("Changed, but kept: without it the date would have no sample of the class."), "#d9ef8b"
    ),
    "changed": Reason(tr("Changed"), tr("Dropped: the place does not look like its class any more."), "#d73027"),
    "lost earlier": Reason(tr("Dropped on an earlier date"), tr("Dropped: it was dropped on an earlier date of the chain."), "#f46d43"),
    "nodata": Reason(tr("No valid pixel"), tr("Dropped: no valid pixel on this date."), "#969696"),
    "class has no threshold": Reason(
        tr("Class not told from others"), tr("Dropped: its class cannot be told from others on this date."), "#fdae61"
    ),
    "cap": Reason(tr("Beyond the limit"), tr("Dropped: there were more samples than wanted."), "#bdbdbd"),
    LIKE_ANOTHER: Reason(tr("Looks like another class"), tr("It looks like another class than that of its label."), "#762a83"),
    UNLIKE: Reason(tr("Unlike its class"), tr("It is unlike all other samples of its class."), "#c51b7d"),
    TWO_CLASSES: Reason(tr("Two labels at one place"), tr("Left out: samples of different classes lie in its pixel."), "#2166ac"),
    "same place and class twice": Reason(tr("Same place twice"), tr("Left out: another sample of its class lies in its pixel."), "#92c5de"),
    "no class": Reason(tr("No class"), tr("Left out: it has no class."), "#ffffff"),
    "no place": Reason(tr("No place"), tr("Left out: it is neither a point nor a polygon, or lies nowhere."), "#525252"),
    "outside the images": Reason(tr("Outside the images"), tr("Left out: it lies outside the images."), "#737373"),
    "no image of its date": Reason(tr("No image of its date"), tr("Left out: the stack has no image of its date."), "#4393c3"),
    "looks like its class": Reason(tr("Looks like its class"), tr("Nothing speaks against its label."), "#1a9850"),
    "not judged": Reason(tr("Not judged"), tr("Not judged: no valid pixel, or too few samples of its class on its date."), "#bdbdbd"),
}


def reason_name(word: str) -> str:
    """Return a few words for a reason of a file, not translated; of another version, the word itself."""
    return REASONS[word].name if word in REASONS else word


def reason_sentence(word: str) -> str:
    """Return what a reason of a file means, not translated; of another version, the word itself."""
    return REASONS[word].sentence if word in REASONS else word
