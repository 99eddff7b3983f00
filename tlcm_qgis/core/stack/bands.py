"""Which bands a stack has: those that every date has, or those that the user names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from ..spec.errors import InputError, ParameterError
from ..spec.messages import Message, tr
from .radar import POLARISATIONS
from .scenes import Scene
from .sentinel2 import BAND_IDS

_SHORT_TO_LONG: Final = (
    "coastal", "blue", "green_i", "green", "yellow", "red", "rededge", "rededge1", "rededge2", "rededge3", "nir", "nir08", "nir09", "mir", "swir1",
    "swir16", "swir2", "swir22",
)  # fmt: skip
_SHOWN: Final = 3  # file names in a message
_STRAY_SHARE: Final = 0.2  # images of another kind may be at most this share of all, else nobody knows which are meant


def choose_bands(scenes: Sequence[Scene], wanted: Sequence[str]) -> tuple[tuple[str, ...], list[Scene], list[Message]]:
    """Return the bands of the stack in order, the scenes that have them, and notes about what was left out.

    Args:
        scenes: all scenes of all dates.
        wanted: names that the user gave; empty for all bands that every date has.

    Raises:
        InputError: the scenes have no band in common.
        ParameterError: no scene has a band that the user named.
    """
    return _choose_wanted(scenes, wanted) if wanted else _choose_common(scenes)


def _choose_wanted(scenes: Sequence[Scene], wanted: Sequence[str]) -> tuple[tuple[str, ...], list[Scene], list[Message]]:
    known = list(dict.fromkeys(name for scene in scenes for name in scene.band_names if "@" not in name))
    by_case = {name.casefold(): name for name in known}
    bands = tuple(dict.fromkeys(name if name in known else by_case.get(name.casefold(), name) for name in wanted))
    missing = [name for name in bands if name not in known]
    if missing:
        raise ParameterError(
            tr("BANDS names {missing}, which no image has."),
            tr("The images have {known}."),
            missing=", ".join(missing),
            known=", ".join(known),
        )
    kept = [scene for scene in scenes if set(bands) <= set(scene.band_names)]
    if not kept:
        raise InputError(
            tr("No image has all of the bands {bands}; {first} has {found}."),
            tr("Name fewer bands."),
            bands=", ".join(bands),
            first=scenes[0].name,
            found=", ".join(scenes[0].band_names),
        )
    return bands, kept, _stray_notes([scene for scene in scenes if scene not in kept])


def _choose_common(scenes: Sequence[Scene]) -> tuple[tuple[str, ...], list[Scene], list[Message]]:
    usable = [_usable(scene) for scene in scenes]
    majority = Counter(usable).most_common(1)[0][0]
    stray = [scene for scene, names in zip(scenes, usable, strict=True) if 2 * len(names & majority) < len(majority)]
    if len(stray) > _STRAY_SHARE * len(scenes):
        stray = []
    single = [scene for scene, names in zip(scenes, usable, strict=True) if scene not in stray and _lacks_polarisation(names, majority)]
    if len(single) > _STRAY_SHARE * len(scenes):
        single = []
    notes = _stray_notes(stray) + _single_notes(single, majority)
    stray += single
    kept = [scene for scene in scenes if scene not in stray]
    common = frozenset.intersection(*(names for scene, names in zip(scenes, usable, strict=True) if scene not in stray))
    if not common:
        raise _nothing_in_common(kept)
    model = next(scene for scene, names in zip(scenes, usable, strict=True) if names == majority)
    bands = _ordered([name for name in model.band_names if name in common], model)
    return bands, kept, [*notes, *_band_notes(scenes, usable, stray, common)]


def _lacks_polarisation(names: frozenset[str], majority: frozenset[str]) -> bool:
    return bool((majority - names) & set(POLARISATIONS))


def _usable(scene: Scene) -> frozenset[str]:
    names = frozenset(name for name in scene.band_names if "@" not in name)
    return names - scene.extra or names


def _nothing_in_common(scenes: Sequence[Scene]) -> InputError:
    first = scenes[0]
    other = min(scenes, key=lambda scene: len(_usable(scene) & _usable(first)))
    return InputError(
        tr("The images have no band in common: {first} has {bands}, {other} has {other_bands}."),
        tr("Make a stack of one kind of images, or name the bands to use in BANDS."),
        first=first.name,
        bands=", ".join(first.band_names),
        other=other.name,
        other_bands=", ".join(other.band_names),
    )


def _stray_notes(stray: Sequence[Scene]) -> list[Message]:
    if not stray:
        return []
    return [
        Message(
            tr("{count} images of another kind are left out because they lack the bands of the others: {names}"),
            {"count": len(stray), "names": ", ".join(scene.name for scene in stray[:_SHOWN])},
        )
    ]


def _single_notes(single: Sequence[Scene], majority: frozenset[str]) -> list[Message]:
    if not single:
        return []
    return [
        Message(
            tr("{count} images are left out because they lack one of the polarisations {bands}: {names}. Name fewer BANDS to keep them."),
            {
                "count": len(single),
                "bands": ", ".join(sorted(majority & set(POLARISATIONS))),
                "names": ", ".join(scene.name for scene in single[:_SHOWN]),
            },
        )
    ]


def _band_notes(scenes: Sequence[Scene], usable: Sequence[frozenset[str]], stray: Sequence[Scene], common: frozenset[str]) -> list[Message]:
    notes = []
    kept = [(scene, names) for scene, names in zip(scenes, usable, strict=True) if scene not in stray]
    dropped = sorted(frozenset().union(*(names for _, names in kept)) - common)
    if dropped:
        lacking = next(scene for scene, names in kept if dropped[0] not in names)
        notes.append(
            Message(tr("{bands}: left out because not every image has them ({file})."), {"bands": ", ".join(dropped), "file": lacking.name})
        )
    extra = sorted(frozenset().union(*(scene.extra & set(scene.band_names) for scene, _ in kept)) - common)
    if extra:
        notes.append(
            Message(
                tr("{bands}: not used because they do not measure the ground; name them in BANDS to use them."), {"bands": ", ".join(extra)}
            )
        )
    return notes


def _ordered(names: list[str], scene: Scene) -> tuple[str, ...]:
    """Return bands by wavelength where the names tell it, else in the order of the files (numbers as numbers)."""
    if set(names) <= set(BAND_IDS):
        return tuple(sorted(names, key=BAND_IDS.index))
    if all(len(image.bands) == 1 for image in scene.images):
        if {name.lower() for name in names} <= set(_SHORT_TO_LONG):
            return tuple(sorted(names, key=lambda name: _SHORT_TO_LONG.index(name.lower())))
        return tuple(sorted(names, key=_natural))
    return tuple(names)


def _natural(name: str) -> list[tuple[int, str]]:
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in re.split(r"([0-9]+)", name) if part]
