"""The grid of a stack: the finest one that most images share, as large as the images it must hold."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from ..spec.errors import InputError
from ..spec.messages import Message, tr
from .grid import Grid, Window, same_crs
from .resampling import choose_method

_FAR_APART: Final = 16  # a union so many times larger than the images themselves is not one place


@dataclass(frozen=True, slots=True)
class Footprint:
    """An image of a date: ``grid`` is its finest one; ``name`` is shown in messages."""

    date: str
    grid: Grid
    name: str


def choose_grid(footprints: Sequence[Footprint]) -> Grid:
    """Return the reference grid of the images.

    The coordinate system is that of most images; the pixel lattice is the finest that at least half of these share (else the most
    frequent). The extent is the union of the image extents that occur on at least half of the dates; other images enlarge it
    where they lie beside it, but not where they are merely larger.

    Raises:
        InputError: an image lies in another place.
    """
    crs = Counter(item.grid.crs for item in footprints).most_common(1)[0][0]
    members = [item for item in footprints if same_crs(item.grid.crs, crs)]
    lattice = _choose_lattice([item.grid for item in members])
    windows = [(item, window) for item in members if (window := _window_on(lattice, item.grid)) is not None]
    union = _choose_extent([(item.date, window) for item, window in windows])
    area = sum(window.height * window.width for window in {window for _, window in windows})
    if union.height * union.width > _FAR_APART * area:
        first, last = min(windows, key=lambda pair: pair[1].col)[0], max(windows, key=lambda pair: pair[1].col)[0]
        raise _apart(first.name, last.name)
    grid = lattice.part(union)
    for item in footprints:
        if not overlaps(grid, item.grid):
            raise _apart(windows[0][0].name, item.name)
    return grid


def _apart(first: str, second: str) -> InputError:
    return InputError(
        tr("The images {first} and {second} lie in different places and do not overlap."),
        tr("Make a stack of each place, or give a reference grid."),
        first=first,
        second=second,
    )


def _choose_lattice(grids: Iterable[Grid]) -> Grid:
    kinds: list[tuple[Grid, int]] = []
    for grid in grids:
        for index, (kind, count) in enumerate(kinds):
            if kind.lattice_offset(grid) is not None:
                kinds[index] = (kind, count + 1)
                break
        else:
            kinds.append((grid, 1))
    total = sum(count for _, count in kinds)
    shared = [kind for kind, count in kinds if 2 * count >= total]
    return min(shared, key=pixel_area) if shared else max(kinds, key=lambda pair: pair[1])[0]


def _window_on(lattice: Grid, grid: Grid) -> Window | None:
    offset = lattice.lattice_offset(grid)
    return None if offset is None else Window(offset[0], offset[1], grid.height, grid.width)


def _choose_extent(windows: Sequence[tuple[str, Window]]) -> Window:
    dates: dict[Window, set[str]] = defaultdict(set)
    for date, window in windows:
        dates[window].add(date)
    total = len({date for date, _ in windows})
    frequent = [window for window, on in dates.items() if 2 * len(on) >= total]
    union = _union(frequent or list(dates))
    for window in sorted(set(dates) - set(frequent), key=lambda window: (window.row, window.col, window.height, window.width)):
        if window.intersection(union) != union:
            union = _union([union, window])
    return union


def _union(windows: Sequence[Window]) -> Window:
    row, col = min(window.row for window in windows), min(window.col for window in windows)
    bottom, right = max(window.row + window.height for window in windows), max(window.col + window.width for window in windows)
    return Window(row, col, bottom - row, right - col)


def overlaps(grid: Grid, other: Grid) -> bool:
    """Return whether two grids share ground."""
    try:
        return grid.window_of([*other.bounds, other.crs]).intersection(grid.whole()) is not None
    except InputError:  # the other coordinate system does not reach here
        return False


def pixel_area(grid: Grid) -> float:
    """Return the area of a pixel in square units of the grid."""
    width, height = grid.pixel_size
    return width * height


def resampling_notes(grid: Grid, files: Iterable[tuple[str, tuple[str, ...], Grid]]) -> list[Message]:
    """Return a sentence for each way in which images do not lie on the reference grid.

    Args:
        grid: the reference grid.
        files: name, bands and grid of every image used.
    """
    groups: dict[tuple[str, str, str], tuple[list[str], set[str]]] = {}
    for name, bands, other in files:
        if grid.lattice_offset(other) is not None:
            continue
        in_crs = same_crs(grid.crs, other.crs)
        cols, rows = (size / other_size for size, other_size in zip(grid.pixel_size, other.pixel_size, strict=True))
        reason = "crs" if not in_crs else "size" if abs(cols - 1) > 1e-6 else "shift"
        how = choose_method(rows, cols).value if in_crs else tr("bilinear, or average of finer pixels")
        names, used = groups.setdefault((reason, _size(other), how), ([], set()))
        names.append(name)
        used.update(bands)
    return [_note(*key, names, used, grid) for key, (names, used) in sorted(groups.items())]


def _note(reason: str, size: str, how: str, names: list[str], bands: set[str], grid: Grid) -> Message:
    values = {
        "count": len(names), "first": names[0], "bands": ", ".join(sorted(bands)), "size": size, "target": _size(grid), "how": Message(how),
    }  # fmt: skip
    if reason == "crs":
        text = tr(
            "{count} images in another coordinate system ({first}, ...) are reprojected to the reference grid ({how}; masks: nearest)."
        )
    elif reason == "size":
        text = tr("{bands}: pixels of {size} are resampled to {target} ({how}; masks: nearest).")
    else:
        text = tr("{count} images ({first}, ...) are shifted by part of a pixel to the reference grid ({how}; masks: nearest).")
    return Message(text, values)


def _size(grid: Grid) -> str:
    return f"{grid.pixel_size[0]:.6g} {grid.unit}".strip()
