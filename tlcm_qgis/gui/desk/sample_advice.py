"""What is doubtful about the samples of a class: how many they are and where they lie."""

from __future__ import annotations

from typing import Dict, Iterable, Mapping, Optional, Tuple

from ...core.spec.classes import LandCoverClass
from ...core.spec.messages import Message, tr
from .scheme_edits import shortened

Box = Tuple[float, float, float, float]  # west, south, east, north

FEW = 10  # fewer are not even enough to keep some aside to judge by (core/training/split.py)
CORNER_SHARE = 0.25  # of width and of height: samples that fill no more than this know one corner of the image only


def advise(
    classes: Iterable[LandCoverClass], counts: Mapping[int, int], boxes: Mapping[int, Box], area: Optional[Box]
) -> Dict[int, Message]:
    """Return a sentence by value for every class with too few samples or with samples in one corner only.

    Args:
        classes: of the scheme.
        counts: samples by value.
        boxes: by value, what the samples lie in.
        area: what the image, or all samples, lie in; ``None`` if unknown.
    """
    found: Dict[int, Message] = {}
    for item in classes:
        count = counts.get(item.value, 0)
        if count == 0:
            found[item.value] = Message(tr("{name} has no samples yet."), {"name": shortened(item.name, 40)})
        elif count < FEW:
            found[item.value] = Message(
                tr("{name} has too few samples ({count}): add some until there are {few}."),
                {"name": shortened(item.name, 40), "count": count, "few": FEW},
            )
        elif area is not None and item.value in boxes and _in_a_corner(boxes[item.value], area):
            found[item.value] = Message(
                tr("All {count} samples of {name} lie in one corner of the image: add some elsewhere if the class is there too."),
                {"name": shortened(item.name, 40), "count": count},
            )
    return found


def _in_a_corner(box: Box, area: Box) -> bool:
    width, height = area[2] - area[0], area[3] - area[1]
    return width > 0 and height > 0 and box[2] - box[0] <= CORNER_SHARE * width and box[3] - box[1] <= CORNER_SHARE * height
