"""Ascending and descending radar images: one series each, for they see the same slope and the same rows of a crop from opposite sides."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..spec.errors import InputError
from ..spec.messages import Message, tr
from .radar import ASCENDING, DESCENDING, read_band
from .scenes import Scene

AUTO: Final = "auto"
_LISTED: Final = 4
_NAMES: Final = {ASCENDING: tr("ascending"), DESCENDING: tr("descending")}


def choose_orbit(scenes: Sequence[Scene], wanted: str) -> tuple[list[Scene], list[Message]]:
    """Return the scenes of an orbit, and notes; scenes that are no radar stay.

    Args:
        scenes: all of them.
        wanted: "ascending", "descending"; "both" keeps all; "auto" does, too, and warns where they are mixed.

    Raises:
        InputError: no radar scene is of that orbit.
    """
    of_radar = [scene for scene in scenes if any(read_band(name) for name in scene.band_names)]
    if wanted not in (ASCENDING, DESCENDING):
        return list(scenes), _mixed_notes(of_radar) if wanted == AUTO else []
    other = [scene for scene in of_radar if scene.orbit not in ("", wanted)]
    if of_radar and len(other) == len(of_radar):
        raise InputError(
            tr("No radar image is of the {orbit} orbit that ORBIT wants ({first} is not)."),
            tr("Choose the other orbit, or automatic."),
            orbit=Message(_NAMES[wanted]),
            first=other[0].name,
        )
    unsaid = [scene for scene in of_radar if not scene.orbit]
    notes = []
    if other:
        values = {"count": len(other), "orbit": Message(_NAMES[wanted]), "dates": _dates(other)}
        notes.append(Message(tr("{count} radar images that are not of the {orbit} orbit are left out: {dates}."), values))
    if unsaid:
        values = {"count": len(unsaid), "orbit": Message(_NAMES[wanted]), "dates": _dates(unsaid)}
        notes.append(Message(tr("{count} radar images do not say their orbit and are taken as {orbit}: {dates}."), values))
    return [scene for scene in scenes if scene not in other], notes


def _mixed_notes(scenes: Sequence[Scene]) -> list[Message]:
    ascending, descending = ([scene for scene in scenes if scene.orbit == orbit] for orbit in (ASCENDING, DESCENDING))
    if not ascending or not descending:
        return []
    text = tr(
        "The radar images mix two orbits that see the ground from opposite sides, ascending ({ascending}) and descending ({descending}): "
        "make one stack of each with ORBIT, or say that you want both."
    )
    return [Message(text, {"ascending": _dates(ascending), "descending": _dates(descending)})]


def _dates(scenes: Sequence[Scene]) -> str:
    dates = sorted({scene.date for scene in scenes})
    return ", ".join(dates) if len(dates) <= _LISTED else f"{', '.join(dates[: _LISTED - 1])} ... {dates[-1]} ({len(dates)})"
