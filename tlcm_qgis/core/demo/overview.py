"""What ``make demo`` shows at the end: a picture of images, maps and changes, and a table of the dates.

Run as ``python -m tlcm_qgis.core.demo.overview first-date STACK`` or ``... summary STACK RESULTS PICTURE [TRUTH]``.
"""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import rasterio
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import BoundaryNorm, ListedColormap, hex2color
from matplotlib.figure import Figure
from matplotlib.patches import Patch
from numpy.typing import NDArray

from ..accuracy.assess import assess
from ..accuracy.change_table import change_table
from ..accuracy.reference import ONE_DATE
from ..accuracy.reference_rasters import raster_reference
from ..engine.qml import RAMP
from ..gdal_env import configure_gdal
from ..outputs import staged
from ..series import MapSeries
from ..spec.classes import ClassScheme
from ..stack.grid import Grid, Window
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext

PICTURE_PIXELS: Final = 500  # images are thinned to this
BLOCK_PIXELS: Final = 1024
EPOCH: Final = dt.date(1970, 1, 1)
# Bands of a natural picture by the names that products give them: red, green, blue.
NATURAL: Final = (("B04", "B03", "B02"), ("SR_B4", "SR_B3", "SR_B2"), ("red", "green", "blue"))
UNCHANGED, NODATA = "#dfe3e8", "#ffffff"


@dataclass(frozen=True, slots=True)
class DemoRow:
    """A date of the demo's table; shares 0-1, ``None`` where nothing is known."""

    date: str
    overall_accuracy: float | None
    changed: float | None


def demo_table(series: MapSeries, truth_folder: Path | None) -> list[DemoRow]:
    """Return accuracy against the truth (rasters with their date in the name) and share changed since the first map, by date."""
    quiet = JobContext(_ignore)
    accuracy: dict[str, float | None] = {}
    if truth_folder is not None:
        wanted = {date.key for date in series.dates}
        truth = [str(path) for path in sorted(truth_folder.glob("*.tif")) if any(key in path.name for key in wanted)]
        reference = raster_reference(truth, series.grid, series.dates, series.scheme, ONE_DATE, None, quiet)
        accuracy = {date.date: date.figures.overall for date in assess(series, reference, quiet).dates}
        reference.close()
    changes = change_table(series, quiet)
    return [DemoRow(date, accuracy.get(date), changed) for date, changed in zip(changes.dates, changes.changed, strict=True)]


def _ignore(_: Mapping[str, Any]) -> None:
    """Nobody listens."""


def write_overview(stack: ImageStack, series: MapSeries, changes_folder: Path, path: Path) -> None:
    """Write a PNG: image and map of the first, middle and last date, the date of the first change, and the legend."""
    shown = sorted({0, len(series.dates) // 2, len(series.dates) - 1})
    columns = len(shown)
    figure = Figure(figsize=(4.2 * (columns + 1), 8.8), dpi=100, layout="constrained", facecolor="white")
    axes = figure.subplots(2, columns + 1, squeeze=False)
    for column, position in enumerate(shown):
        date = series.dates[position]
        index = next(i for i, candidate in enumerate(stack.dates) if candidate.interval.overlaps(date.interval))
        _show(axes[0, column], _natural(stack, index), f"Image {date.key}")
        _show(axes[1, column], _coloured(series, position), f"Map {date.key}")
    _show_changes(figure, axes[0, columns], changes_folder / "first_change.tif")
    _show_legend(axes[1, columns], series.scheme)
    with staged(path) as part:
        canvas: Any = FigureCanvasAgg(figure)
        canvas.print_png(part, metadata={"Software": None})


def _show(axes: Any, pixels: NDArray[Any], title: str, **options: Any) -> Any:
    axes.set_title(title, fontsize=11, loc="left")
    axes.set_axis_off()
    return axes.imshow(pixels, interpolation="nearest", **options)


def _step(height: int, width: int) -> int:
    return max(1, -(-max(height, width) // PICTURE_PIXELS))


def _thinned_shape(grid: Grid, step: int) -> tuple[int, int]:
    return -(-grid.height // step), -(-grid.width // step)


def _blocks(grid: Grid, step: int) -> Iterator[tuple[Window, tuple[slice, slice]]]:
    """Give blocks whose first row and column are kept by the thinning, and where their kept pixels go."""
    size = max(BLOCK_PIXELS // step, 1) * step
    for window in grid.windows(size):
        rows, cols = window.row // step, window.col // step
        yield window, (slice(rows, rows + -(-window.height // step)), slice(cols, cols + -(-window.width // step)))


def _natural(stack: ImageStack, index: int) -> NDArray[np.uint8]:
    """Return a thinned picture (h, w, 3) of a date, stretched between its 2nd and 98th percentile."""
    names = next((names for names in NATURAL if set(names) <= set(stack.bands)), None)
    bands = [stack.bands.index(name) for name in names] if names else [min(band, len(stack.bands) - 1) for band in (2, 1, 0)]
    step = _step(*stack.grid.shape)
    picture = np.full((3, *_thinned_shape(stack.grid, step)), np.nan, np.float32)
    for window, place in _blocks(stack.grid, step):
        block = stack.read(index, window)
        picture[:, *place] = np.where(block.valid, block.values[bands], np.nan)[:, ::step, ::step]
    if np.isnan(picture).all():
        return np.full((*picture.shape[1:], 3), 255, np.uint8)
    low, high = np.nanpercentile(picture, (2, 98))
    scaled = np.clip((picture - low) / max(high - low, 1e-6), 0, 1) ** 0.8
    return np.moveaxis(np.where(np.isnan(scaled), 255, scaled * 255).astype(np.uint8), 0, -1)


def _coloured(series: MapSeries, index: int) -> NDArray[np.uint8]:
    """Return a thinned map (h, w, 3) in the colours of its scheme."""
    colours = np.full((256, 3), 255, np.uint8)
    for item in series.scheme.classes:
        colours[item.value] = np.rint(255 * np.array(hex2color(item.colour)))
    step = _step(*series.grid.shape)
    picture = np.zeros(_thinned_shape(series.grid, step), np.uint8)
    for window, place in _blocks(series.grid, step):
        picture[place] = series.read_map(index, window)[::step, ::step]
    thinned: NDArray[np.uint8] = colours[picture]
    return thinned


def _show_changes(figure: Figure, axes: Any, file: Path) -> None:
    """Show the date of the first change: days since 1970-01-01, 0 without a change, -1 for nodata."""
    with rasterio.open(file) as dataset:
        step = _step(dataset.height, dataset.width)
        days = dataset.read(1, out_shape=(-(-dataset.height // step), -(-dataset.width // step)))
    present = [int(day) for day in np.unique(days) if day > 0]
    ramp = [RAMP[round(place * (len(RAMP) - 1) / max(len(present) - 1, 1))] for place in range(len(present))]
    colours = ListedColormap([NODATA, UNCHANGED, *ramp])
    position = np.searchsorted([-1, 0, *present], days)
    picture = _show(axes, position, "Date of first change", cmap=colours, norm=BoundaryNorm(np.arange(len(present) + 3) - 0.5, colours.N))
    bar = figure.colorbar(picture, ax=axes, shrink=0.85, fraction=0.06)
    every = max(1, -(-len(present) // 16))
    bar.set_ticks(
        [1, *range(2, len(present) + 2, every)],
        labels=["no change", *((EPOCH + dt.timedelta(days=day)).isoformat() for day in present[::every])],
    )
    bar.ax.tick_params(labelsize=8, length=0)
    bar.ax.set_ylim(0.5, len(present) + 1.5)


def _show_legend(axes: Any, scheme: ClassScheme) -> None:
    axes.set_axis_off()
    patches = [Patch(facecolor=item.colour, edgecolor="#5f6b7a", linewidth=0.5, label=item.name) for item in scheme.classes]
    axes.legend(handles=patches, loc="upper left", frameon=False, fontsize=11, title="Land cover", title_fontsize=11, alignment="left")


def format_table(rows: Sequence[DemoRow]) -> str:
    """Return the table as text."""
    lines = ["date         OA against truth   changed since the first date"]
    for row in rows:
        accuracy = "-" if row.overall_accuracy is None else f"{row.overall_accuracy:.3f}"
        changed = "-" if row.changed is None else f"{100 * row.changed:.1f} %"
        lines.append(f"{row.date}   {accuracy:>16}   {changed:>28}")
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the first date of a stack, or summarise the results of the demo."""
    parser = argparse.ArgumentParser(prog="tlcm_qgis demo")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("first-date").add_argument("stack")
    summary = commands.add_parser("summary")
    for name in ("stack", "results", "picture"):
        summary.add_argument(name)
    summary.add_argument("truth", nargs="?")
    options = parser.parse_args(arguments)
    configure_gdal()
    stack = ImageStack.open(options.stack)
    if options.command == "first-date":
        print(stack.dates[0].key)
        return
    results = Path(options.results)
    series = MapSeries.open(results)
    write_overview(stack, series, results / "changes", Path(options.picture))
    print(format_table(demo_table(series, Path(options.truth) if options.truth else None)))
    for name in ("report.html", "series.json", "maps", "changes", "samples.gpkg", "model"):
        print(results / name)
    print(options.picture)


if __name__ == "__main__":
    main()
