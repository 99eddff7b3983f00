"""The files of a date, put together: which belong to one tile, and which mask to which image."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from ..spec.dates import DateInterval
from ..spec.errors import InputError
from ..spec.messages import Message, tr
from . import landsat
from .filenames import base_name
from .found import Found
from .grid import Grid, same_crs
from .reference_grid import overlaps, pixel_area

_SAME_GROUND: Final = 0.5  # share of the smaller image that two files of one scene must have in common; neighbouring tiles share less


@dataclass
class Scene:
    """Files of one date that show the same ground, each band once.

    Attributes:
        interval: days of acquisition. ``label``: name of the scene; ``tile``: its tile, if known.
        images: files with bands. ``masks``: files that say which pixels are bad.
    """

    interval: DateInterval
    label: str
    tile: str
    images: list[Found]
    masks: list[Found] = field(default_factory=list)

    @property
    def date(self) -> str:
        """ISO date of the first day."""
        return self.interval.start.isoformat()

    @property
    def name(self) -> str:
        """Name of the first image, for messages."""
        return base_name(self.images[0].href)

    @property
    def band_names(self) -> list[str]:
        """Names of the bands in the order of the files; a band that is a mask is no band."""
        return [band.name for image in self.images for band in image.bands if band.name != image.mask_band]

    @property
    def extra(self) -> frozenset[str]:
        """Names of bands that are used only when the user names them."""
        return frozenset().union(*(image.extra for image in self.images))

    @property
    def orbit(self) -> str:
        """The orbit of a radar scene, "" if nobody says it."""
        return next((image.orbit for image in self.images if image.orbit), "")

    @property
    def grid(self) -> Grid:
        """The finest grid among the images."""
        return min((image.grid for image in self.images), key=pixel_area)


def build_scenes(found: Iterable[Found]) -> tuple[list[Scene], list[Message]]:
    """Return the scenes of all dates, sorted by date and name, with the masks that lie beside their images.

    Raises:
        InputError: two files begin on one day but cover different periods.
    """
    dates: dict[str, list[Found]] = defaultdict(list)
    masks: list[Found] = []
    files = _unify_landsat(sorted(found, key=lambda file: file.href))
    for file in files:
        (masks if file.mask is not None else dates[file.interval.start.isoformat()]).append(file)
    scenes = []
    for _, images in sorted(dates.items()):
        _check_one_period(images)
        groups: dict[str, list[Found]] = defaultdict(list)
        for image in images:
            groups[image.scene.casefold()].append(image)
        parts = [part for _, group in sorted(groups.items()) for part in _without_duplicates(group)]
        scenes += [Scene(part[0].interval, part[0].scene, _tile(part), part) for part in _merge_parts(parts)]
    notes = [] if files == sorted(found, key=lambda file: file.href) else [_landsat_note()]
    return scenes, notes + attach_masks(scenes, masks)


def repeated_notes(scenes: Iterable[Scene]) -> list[Message]:
    """Return a sentence if images of one date show exactly the same ground: a copy that was left there, or two orbits."""
    grounds: dict[tuple[str, Grid], list[str]] = defaultdict(list)
    for scene in scenes:
        grounds[scene.date, scene.grid].append(scene.name)
    repeated = {date: names for (date, _), names in sorted(grounds.items(), key=lambda entry: entry[0][0]) if len(names) > 1}
    if not repeated:
        return []
    date, names = next(iter(repeated.items()))
    text = tr(
        "{count} dates have several images of the same ground ({date}: {names}); where more than one is valid, the first by its name counts."
    )
    return [Message(text, {"count": len(repeated), "date": date, "names": ", ".join(sorted(names))})]


def _check_one_period(images: Sequence[Found]) -> None:
    other = next((image for image in images if image.interval != images[0].interval), None)
    if other is not None:
        raise InputError(
            tr("{first} and {second} begin on the same day ({date}), but one covers more days than the other."),
            tr("Make a stack of single images and one of composites."),
            first=base_name(images[0].href),
            second=base_name(other.href),
            date=images[0].interval.start.isoformat(),
        )


def _tile(images: Sequence[Found]) -> str:
    return next((image.tile for image in images if image.tile), "")


def _names(images: Iterable[Found]) -> list[str]:
    return [band.name for image in images for band in image.bands]


def _without_duplicates(group: list[Found]) -> list[list[Found]]:
    """Split a group so that each band occurs once: coarser copies of a band are set aside, other copies are scenes of their own."""
    names = _names(group)
    if len(set(names)) == len(names):
        return [group]
    finest: dict[str, Found] = {}
    for image in sorted(group, key=lambda image: pixel_area(image.grid)):
        for band in image.bands:
            finest.setdefault(band.name, image)
    coarser = [_set_aside(image, finest) for image in group]
    if len(set(_names(coarser))) == len(names):
        return [[image for image in coarser if any("@" not in band.name for band in image.bands)]]
    folders: dict[str, list[Found]] = defaultdict(list)
    for image in group:
        folders[image.folder].append(image)
    if len(folders) > 1:
        return [part for _, images in sorted(folders.items()) for part in _without_duplicates(images)]
    # Planet delivers an image twice, as radiance and (..._SR) as surface reflectance.
    stems = {image.href: base_name(image.href).rsplit(".", 1)[0] for image in group}
    twice = {stem.removesuffix("_SR") for stem in stems.values() if stem.endswith("_SR")}
    return [[replace(image, scene=stems[image.href])] for image in group if stems[image.href] not in twice]


def _set_aside(image: Found, finest: dict[str, Found]) -> Found:
    """Rename bands that a file with smaller pixels has, too, so that nobody selects them."""
    size = f"{image.grid.pixel_size[0]:g}"
    bands = tuple(
        replace(band, name=f"{band.name}@{size}") if pixel_area(finest[band.name].grid) < pixel_area(image.grid) else band
        for band in image.bands
    )
    return replace(image, bands=bands)


def _merge_parts(parts: list[list[Found]]) -> list[list[Found]]:
    """Join files of one date with other bands of the same ground, e.g. a file of the 10 m and one of the 20 m bands."""
    merged: list[list[Found]] = []
    for part in parts:
        target = next(
            (other for other in merged if not set(_names(other)) & set(_names(part)) and _same_ground(other[0].grid, part[0].grid)), None
        )
        if target is None:
            merged.append(list(part))
        else:
            target.extend(part)
    return merged


def _same_ground(first: Grid, second: Grid) -> bool:
    if not same_crs(first.crs, second.crs):
        return False
    left, low, right, high = first.bounds
    left2, low2, right2, high2 = second.bounds
    common = max(min(right, right2) - max(left, left2), 0.0) * max(min(high, high2) - max(low, low2), 0.0)
    return common > _SAME_GROUND * min((right - left) * (high - low), (right2 - left2) * (high2 - low2))


def _unify_landsat(files: list[Found]) -> list[Found]:
    """Name Landsat bands by colour if the files mix Landsat 8/9 with older ones: band 4 is red in one and infrared in the other."""
    families = {file.href: landsat.family(base_name(file.href)) for file in files if file.mask is None}
    if len({kind for kind in families.values() if kind is not None}) < 2:
        return files
    unified = []
    for file in files:
        kind = families.get(file.href)
        if kind is not None:
            names = [landsat.common_name(band.name, kind) or band.name for band in file.bands]
            file = replace(file, bands=tuple(replace(band, name=name) for band, name in zip(file.bands, names, strict=True)))
        unified.append(file)
    return unified


def _landsat_note() -> Message:
    return Message(
        tr(
            "Landsat 8/9 and older Landsat images number their bands differently; the bands are therefore named by colour (blue, green, ...)."
        ),
        {},
    )


def attach_masks(scenes: Sequence[Scene], masks: Iterable[Found], *, replacing: bool = False) -> list[Message]:
    """Give each mask to the scenes it belongs to: of the same name, else the same date and ground.

    Args:
        scenes: changed in place.
        masks: mask files.
        replacing: the masks take the place of those that were found beside and inside the images.
    """
    unused: list[str] = []
    given: dict[int, list[Found]] = defaultdict(list)
    for mask in masks:
        of_day = [scene for scene in scenes if scene.interval == mask.interval] or [s for s in scenes if s.interval.overlaps(mask.interval)]
        here = [scene for scene in of_day if overlaps(scene.grid, mask.grid)]
        chosen = (
            [s for s in here if s.label.casefold() == mask.scene.casefold()]
            or [s for s in here if mask.tile and s.tile == mask.tile]
            or here
        )
        for scene in chosen:
            given[id(scene)].append(mask)
        if not chosen:
            unused.append(base_name(mask.href))
    for scene in scenes:
        if replacing and id(scene) in given:
            scene.masks = []
            scene.images = [replace(image, mask_rule=None) for image in scene.images]
        scene.masks += given[id(scene)]
    if not unused:
        return []
    return [
        Message(
            tr("{count} masks ({first}, ...) fit no image by date and place and are not used."), {"count": len(unused), "first": unused[0]}
        )
    ]
