"""From a folder or list of images to a stack document: which files are one date, one tile, one band, and on which grid."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pystac

from ..spec.dates import DateInterval
from ..spec.errors import InputError, ParameterError
from ..spec.messages import Message, tr
from ..worker.context import JobContext
from .bands import choose_bands
from .filenames import DatePattern, base_name, compile_pattern
from .found import Found, ReadingRules
from .grid import Grid
from .headers import read_header
from .images import read_candidates
from .masks import parse_mask_values
from .orbits import choose_orbit
from .reference_grid import Footprint, choose_grid, overlaps, resampling_notes
from .scan import Candidates, scan_folder, scan_list
from .scenes import Scene, attach_masks, build_scenes, repeated_notes
from .stac_form import to_collection
from .stack_model import Band, RasterFile, StackDocument, StackItem


@dataclass(frozen=True, slots=True)
class DiscoverOptions:
    """The parameters of "Create image stack" (see ``spec/algorithms/createstack.py``); ``None``: not given."""

    date_pattern: str | None = None
    band_pattern: str | None = None
    bands: str | None = None
    mask_folder: Path | None = None
    mask_band: str | None = None
    mask_values: str | None = None
    nodata: float | None = None
    as_stored: bool = False
    reference_grid: str | None = None
    extent: Sequence[Any] | None = None
    orbit: str = "auto"

    def reading_rules(self) -> ReadingRules:
        """Return how plain files are read.

        Raises:
            ParameterError: a pattern or the mask values are wrong.
        """
        return ReadingRules(
            DatePattern(self.date_pattern) if self.date_pattern else None,
            _band_pattern(self.band_pattern) if self.band_pattern else None,
            self.mask_band,
            parse_mask_values(self.mask_values),
            self.nodata,
        )


def _band_pattern(text: str) -> re.Pattern[str]:
    pattern = compile_pattern(text, "BAND_PATTERN")
    if "band" not in pattern.groupindex:
        raise ParameterError(
            tr("BAND_PATTERN {pattern} has no named group for the band."), tr("Write for example _(?P<band>B\\d+)_."), pattern=text
        )
    return pattern


def discover(
    folder: Path | None, files: Sequence[str] = (), options: DiscoverOptions | None = None, context: JobContext | None = None
) -> pystac.ItemCollection:
    """Return the stack of the images in a folder or list, with absolute hrefs.

    Images of one date are a mosaic: the first valid pixel wins, in the order of the scenes' names. Notes about what was left out or
    will be resampled are warnings of the job and stand in the document.

    Args:
        folder: searched with its subfolders.
        files: paths or URLs; at least one of both must be given.
        options: what the user says.
        context: the running job, if there is one.

    Raises:
        InputError: there are no images, or they do not fit together; the sentence names a file.
        ParameterError: an option is wrong.
    """
    options = options or DiscoverOptions()
    context = context or JobContext(lambda _: None)
    document, notes = find_stack(folder, files, options, context)
    for note in notes:
        context.warning(note.text, **note.values)
    return to_collection(document)


def find_stack(
    folder: Path | None, files: Sequence[str], options: DiscoverOptions, context: JobContext
) -> tuple[StackDocument, list[Message]]:
    """Return the document of ``discover`` in typed form and the notes; raises as it does."""
    rules = options.reading_rules()
    candidates = _candidates(folder, files)
    found, notes = read_candidates(candidates, rules, _ticker(context))
    if not any(file.mask is None for file in found):
        raise _no_images(folder, notes)
    scenes, scene_notes = build_scenes(found)
    notes += scene_notes + _attach_mask_folder(scenes, rules, options, context) + _check_masks(scenes, options)
    scenes, orbit_notes = choose_orbit(scenes, options.orbit)
    bands, scenes, band_notes = choose_bands(scenes, _names(options.bands))
    grid, scenes, grid_notes = _fit_grid(scenes, set(bands), options)
    notes += [*orbit_notes, *band_notes, *grid_notes, *repeated_notes(scenes), *resampling_notes(grid, _used_grids(scenes, set(bands)))]
    items = tuple(_item(group, set(bands), options.as_stored) for group in _by_date(scenes))
    if len(items) == 1 and len(scenes) > 1:
        notes.append(
            Message(tr("All {count} images are of one date ({date}). If that is wrong, say with DATE_PATTERN where the date stands in their names."),
                    {"count": len(scenes), "date": items[0].key})
        )  # fmt: skip
    return StackDocument(items, bands, grid, tuple(str(note) for note in notes)), notes


def _names(text: str | None) -> list[str]:
    return [part.strip() for part in (text or "").split(",") if part.strip()]


def _candidates(folder: Path | None, files: Sequence[str]) -> Candidates:
    found = scan_list(files) if files else Candidates()
    if folder is not None:
        more = scan_folder(folder.absolute())
        found = Candidates(more.safes | found.safes, more.landsats | found.landsats, more.plain + found.plain, more.notes + found.notes)
    return found


def _ticker(context: JobContext) -> Callable[[], None]:
    done = [0]

    def tick() -> None:
        done[0] += 1
        context.progress(1 - 50 / (50 + done[0]), tr("Reading image headers: {count}"), count=done[0])

    return tick


def _no_images(folder: Path | None, notes: Sequence[Message]) -> InputError:
    if notes:
        return InputError(tr("No usable images were found. {note}"), tr("Choose another folder or other files."), note=notes[0])
    if folder is None:
        return InputError(tr("No images were given."), tr("Choose a folder or files."))
    return InputError(
        tr("The folder {folder} holds no images."),
        tr("Choose the folder of GeoTIFF or JPEG 2000 files, or of unpacked Sentinel-2 or Landsat products."),
        folder=folder,
    )


# -- masks ------------------------------------------------------------------------------------------------------------------------


def _attach_mask_folder(scenes: list[Scene], rules: ReadingRules, options: DiscoverOptions, context: JobContext) -> list[Message]:
    if options.mask_folder is None:
        return []
    candidates = scan_folder(options.mask_folder.absolute())
    masks, notes = read_candidates(Candidates(plain=candidates.plain), replace(rules, masks_only=True), context.check_cancelled)
    if not masks:
        raise InputError(
            tr("The folder {folder} holds no masks."), tr("Choose another folder, or leave it empty."), folder=options.mask_folder
        )
    return notes + attach_masks(scenes, masks, replacing=True)


def _check_masks(scenes: Sequence[Scene], options: DiscoverOptions) -> list[Message]:
    masked = [scene for scene in scenes if scene.masks or any(image.mask_rule for image in scene.images)]
    if options.mask_band and not masked:
        raise InputError(
            tr("No image has a band {band} to be used as mask; {file} has {bands}."),
            tr("Correct MASK_BAND or leave it empty."),
            band=options.mask_band,
            file=scenes[0].name,
            bands=", ".join(scenes[0].band_names),
        )
    if options.mask_values and not masked:
        return [Message(tr("MASK_VALUES has no effect because the images have no mask."), {})]
    bare = sorted({scene.date for scene in scenes if scene not in masked})
    if not masked or not bare:
        return []
    return [Message(tr("{count} dates have images without a mask ({first}, ...)."), {"count": len(bare), "first": bare[0]})]


# -- grid -------------------------------------------------------------------------------------------------------------------------


def _fit_grid(scenes: list[Scene], bands: set[str], options: DiscoverOptions) -> tuple[Grid, list[Scene], list[Message]]:
    """Return the reference grid and the scenes that reach it."""
    if options.reference_grid:
        grid = read_header(options.reference_grid).grid
        if grid is None:
            raise InputError(
                tr("The reference grid {file} has no coordinate system."), tr("Choose another raster."), file=options.reference_grid
            )
    else:
        grid = choose_grid([Footprint(scene.date, _finest(scene, bands), scene.name) for scene in scenes])
    grid = grid.crop(options.extent)
    inside = [scene for scene in scenes if overlaps(grid, scene.grid)]
    if not inside:
        raise InputError(
            tr("No image overlaps the reference grid or extent ({first} does not)."), tr("Choose another one."), first=scenes[0].name
        )
    if len(inside) == len(scenes):
        return grid, inside, []
    outside = [scene for scene in scenes if scene not in inside]
    values = {"count": len(outside), "first": outside[0].name}
    return grid, inside, [Message(tr("{count} images ({first}, ...) lie outside the reference grid or extent and are left out."), values)]


def _finest(scene: Scene, bands: set[str]) -> Grid:
    return replace(scene, images=_used(scene, bands)).grid


def _used(scene: Scene, bands: set[str]) -> list[Found]:
    return [image for image in scene.images if bands & {band.name for band in image.bands}]


def _used_grids(scenes: Iterable[Scene], bands: set[str]) -> Iterable[tuple[str, tuple[str, ...], Grid]]:
    for scene in scenes:
        for image in _used(scene, bands):
            yield base_name(image.href), tuple(band.name for band in image.bands if band.name in bands), image.grid


# -- document ---------------------------------------------------------------------------------------------------------------------


def _by_date(scenes: Iterable[Scene]) -> list[list[Scene]]:
    dates: dict[str, list[Scene]] = defaultdict(list)
    for scene in scenes:
        dates[scene.date].append(scene)
    return [group for _, group in sorted(dates.items())]


def _item(scenes: list[Scene], bands: set[str], as_stored: bool) -> StackItem:
    interval: DateInterval = scenes[0].interval
    tiles = [scene.tile for scene in scenes]
    taken: set[str] = set()
    files: list[RasterFile] = []
    for scene in sorted(scenes, key=lambda scene: (scene.label, scene.images[0].href)):
        # A tile names the scene if no other scene of the date has it (two orbits of one tile do).
        tile = (
            "" if len(scenes) == 1 else scene.tile if scene.tile and tiles.count(scene.tile) == 1 else scene.label or scene.images[0].folder
        )
        tile = _unique(tile, taken)
        taken.add(tile)
        for image in [*(image for image in scene.images if _belongs(image, bands)), *scene.masks]:
            key = "mask" if image.mask else image.bands[0].name if len(image.bands) == 1 else "image"
            files.append(_file(_unique(f"{key}_{tile}" if tile else key, {file.key for file in files}), tile, image, as_stored))
    orbits = {scene.orbit for scene in scenes}
    return StackItem(interval.start.isoformat(), interval, tuple(files), orbits.pop() if len(orbits) == 1 else "")


def _belongs(image: Found, bands: set[str]) -> bool:
    return bool(bands & {band.name for band in image.bands}) or image.mask_rule is not None


def _unique(name: str, taken: set[str]) -> str:
    return next(text for number in range(1, len(taken) + 2) if (text := name if number == 1 else f"{name}_{number}") not in taken)


def _file(key: str, tile: str, image: Found, as_stored: bool) -> RasterFile:
    rule = image.mask or image.mask_rule
    bands: tuple[Band, ...] = image.bands
    if as_stored:
        bands = tuple(replace(band, scale=None, offset=None) for band in bands)
    return RasterFile(
        key=key,
        href=image.href,
        bands=bands,
        is_mask=image.mask is not None,
        tile=tile,
        crs=image.grid.crs,
        transform=image.grid.transform,
        shape=image.grid.shape,
        mask_band=image.mask_band if image.mask_rule is not None else None,
        bad_values=None if rule is None else rule.values,
        bad_bits=None if rule is None else rule.bits,
    )
