"""The files of a demo: images/, masks/, truth/, stack.json and samples.gpkg."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, Protocol

import numpy as np
import rasterio
import rasterio.windows
from numpy.typing import NDArray

from ..engine.blocks import Pipeline
from ..engine.forms import class_form
from ..engine.rasters import raster_writer
from ..outputs import staged
from ..samples.files import write_samples
from ..spec.dates import DateInterval
from ..spec.messages import tr
from ..stack.document import to_collection, write_document
from ..stack.grid import Window
from ..stack.stack_model import Band, RasterFile, StackDocument, StackItem
from ..worker.context import JobContext
from .observation import CLOUDY, DN_PER_REFLECTANCE, SHADOW
from .plan import SCHEME
from .points import draw_points
from .scene import DemoSettings, Scene
from .spectra import BANDS, CENTRE_WAVELENGTHS_UM

IMAGES, MASKS, TRUTH, STACK, SAMPLES = "images", "masks", "truth", "stack.json", "samples.gpkg"
OWNED: Final = (IMAGES, MASKS, TRUTH, STACK, SAMPLES)
SCALE: Final = 1 / DN_PER_REFLECTANCE
TILE: Final = 256
ZLEVEL: Final = 4  # noisy numbers hardly get smaller with more effort
LAYOUT_SHARE: Final = 0.15  # of the time goes into laying the scene out
NOTE: Final = tr("Made-up images of the demo generator of tlcm_qgis, seed {seed}.")

Rendered = tuple[NDArray[np.uint16], "NDArray[np.uint8] | None"]


class Results(Protocol):
    """What knows which files are whole already (``OutputFolder``)."""

    @property
    def path(self) -> Path:
        """The folder."""

    def has(self, name: str) -> bool:
        """Return whether a file is whole from an earlier run of the same job."""


@dataclass(frozen=True, slots=True)
class DemoFiles:
    """Where a demo lies; ``date`` is that of the samples."""

    stack: Path
    samples: Path
    truth: Path
    date: str


def needed_bytes(settings: DemoSettings) -> int:
    """Return the room that a demo takes on disk: images compress to about three quarters."""
    pixels = settings.size**2
    return int(pixels * settings.date_count * (len(BANDS) * 2 * 0.8 + 1) + pixels * 4)


def create_demo(settings: DemoSettings, folder: Results, context: JobContext) -> DemoFiles:
    """Write a demo; files that are whole from an interrupted run are kept.

    Memory is bounded by blocks of the scene and a table of its parcels; a temporary file takes 4 bytes a pixel.
    """
    with context.timed("layout"):
        scene = Scene(settings, folder.path, context.part(0, LAYOUT_SHARE))
    try:
        rest = context.part(LAYOUT_SHARE, 1.0)
        for index in range(settings.date_count):
            with context.timed("images"):
                _write_date(scene, index, folder, rest.part(index / settings.date_count, (index + 1) / settings.date_count))
        files = DemoFiles(folder.path / STACK, folder.path / SAMPLES, folder.path / TRUTH, scene.dates[0].isoformat())
        write_samples(files.samples, draw_points(scene), scene.grid)
        write_document(files.stack, to_collection(_document(scene, folder.path)))
    finally:
        scene.close()
    return files


def _names(scene: Scene, index: int) -> dict[str, str]:
    date = scene.dates[index].isoformat()
    return {IMAGES: f"{IMAGES}/S2_demo_{date}.tif", MASKS: f"{MASKS}/mask_{date}.tif", TRUTH: f"{TRUTH}/truth_{date}.tif"}


def _write_date(scene: Scene, index: int, folder: Results, context: JobContext) -> None:
    names, date = _names(scene, index), scene.dates[index].isoformat()
    wanted = [names[IMAGES], *([names[MASKS]] if scene.settings.clouds else [])]
    if not folder.has(names[TRUTH]):
        with raster_writer(folder.path / names[TRUTH], scene.grid, class_form(SCHEME, tr("True land cover"))) as writer:
            for block in scene.blocks():
                writer.write(block, scene.truth(index, block))
    if all(folder.has(name) for name in wanted):
        context.progress(1.0, tr("The image of {date} is there already"), date=date)
        return
    with ExitStack() as files:
        parts = [files.enter_context(staged(folder.path / name)) for name in wanted]
        _render(scene, index, parts, context)


def _render(scene: Scene, index: int, parts: Sequence[Path], context: JobContext) -> None:
    """Write the image of a date and, if there is a second path, its mask."""
    look, sky = scene.appearance(index), scene.sky(index)

    def write(block: Window, rendered: Rendered) -> None:
        for dataset, values in zip(datasets, rendered, strict=False):
            if values is not None:
                window = rasterio.windows.Window(block.col, block.row, block.width, block.height)
                dataset.write(values.reshape(-1, *block.shape), window=window)

    with ExitStack() as files:
        datasets = [files.enter_context(_open(part, scene, number)) for number, part in enumerate(parts)]
        pipeline: Pipeline[Window, None, Rendered] = Pipeline(
            read=lambda _: None, compute=lambda block, _: scene.image(index, block, look, sky), write=write
        )
        text = tr("Image of {date}: block {block} of {blocks}")
        pipeline.run(scene.blocks(), context, text, date=scene.dates[index].isoformat())


def _open(path: Path, scene: Scene, is_mask: int) -> Any:
    """Create the raster of an image (0) or mask (1)."""
    profile = {
        "driver": "GTiff",
        "width": scene.grid.width,
        "height": scene.grid.height,
        "count": 1 if is_mask else len(BANDS),
        "dtype": "uint8" if is_mask else "uint16",
        "crs": scene.grid.crs,
        "transform": scene.grid.affine,
        "nodata": None if is_mask else 0,
        "tiled": True,
        "blockxsize": TILE,
        "blockysize": TILE,
        "compress": "deflate",
        "predictor": 1 if is_mask else 2,
        "zlevel": ZLEVEL,
        "interleave": "band",
        "bigtiff": "if_safer",
    }
    dataset = rasterio.open(path, "w", **profile)
    if is_mask:
        dataset.set_band_description(1, "mask")
    else:
        dataset.descriptions = BANDS
        dataset.scales = (SCALE,) * len(BANDS)
    return dataset


def _document(scene: Scene, folder: Path) -> StackDocument:
    items = []
    for index, date in enumerate(scene.dates):
        names = _names(scene, index)
        files = [_on_grid(RasterFile("image", str((folder / names[IMAGES]).absolute()), _bands()), scene)]
        if scene.settings.clouds:
            href = str((folder / names[MASKS]).absolute())
            mask = RasterFile("mask", href, (Band("mask", data_type="uint8"),), is_mask=True, bad_values=(CLOUDY, SHADOW))
            files.append(_on_grid(mask, scene))
        items.append(StackItem(date.isoformat(), DateInterval(date, date), tuple(files)))
    return StackDocument(tuple(items), BANDS, scene.grid, (NOTE.format(seed=scene.settings.seed),))


def _on_grid(file: RasterFile, scene: Scene) -> RasterFile:
    return replace(file, crs=scene.grid.crs, transform=scene.grid.transform, shape=scene.grid.shape)


def _bands() -> tuple[Band, ...]:
    pairs = zip(BANDS, CENTRE_WAVELENGTHS_UM, strict=True)
    return tuple(Band(name, nodata=0, data_type="uint16", scale=SCALE, center_wavelength=length) for name, length in pairs)
