"""Job of tlcm:createstack: images -> stack.json."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from ..outputs import OutputFiles
from ..record import WHOLE_HASH_BYTES, RunRecord, fingerprint_file
from ..spec.errors import ParameterError
from ..spec.hrefs import is_remote
from ..spec.messages import Message, tr
from ..spec.stack_document import DECIBEL, POWER
from ..stack import radiometry
from ..stack.discover import DiscoverOptions, find_stack
from ..stack.document import StackDocument, to_collection, write_document
from ..stack.fingerprints import remote_fingerprints
from ..stack.image_stack import ImageStack
from ..stack.open_rasters import RasterPool
from ..stack.radar_units import AUTO, RadarSettings, settle_units
from ..worker.context import JobContext
from ..worker.dispatch import JobResult

_PATHS: Final = ("FOLDER", "IMAGES", "MASK_FOLDER", "REFERENCE_GRID", "OUTPUT")
_UNITS: Final = {"db": DECIBEL, "linear": POWER}
_HASH_ALL_BELOW: Final = 16 * WHOLE_HASH_BYTES  # this job reads headers only; hashing every byte of a large archive would take hours


def run(parameters: Mapping[str, Any], context: JobContext) -> JobResult:
    """Find the images, write the stack file and compare the brightness of the dates.

    Args:
        parameters: as checked against ``spec/algorithms/createstack.py``.
        context: the running job.

    Raises:
        TlcmError: see ``stack.discover``.
    """
    folder, files = parameters["FOLDER"], parameters["IMAGES"] or []
    if bool(folder) == bool(files):
        raise ParameterError(
            tr("Either a folder of images (FOLDER) or a list of images (IMAGES) is needed."), tr("Give one of them, not both.")
        )
    output = Path(parameters["OUTPUT"])
    with context.timed("discover"):
        document, notes = find_stack(Path(folder) if folder else None, files, _options(parameters), context.part(0.0, 0.4))
    with ImageStack(document) as stack:
        stack.check_images(context.part(0.4, 0.5))
    for note in notes:
        context.warning(note.text, **note.values)
    record = RunRecord("createstack", parameters, _fingerprints(document, context), context, path_parameters=_PATHS)
    files = OutputFiles([output], record, parameters["OVERWRITE"])
    with context.timed("radiometry"):
        document = _settle_radar(document, parameters, context.part(0.6, 0.8))
        if not radiometry.is_known(document):
            document = _check_radiometry(document, context.part(0.8, 1.0))
    with files.writing():
        write_document(output, to_collection(document))
    figures = _figures(document)
    files.finish(figures)
    return JobResult({"OUTPUT": str(output), "COUNT": len(document.items)}, figures)


def _options(parameters: Mapping[str, Any]) -> DiscoverOptions:
    return DiscoverOptions(
        date_pattern=parameters["DATE_PATTERN"],
        band_pattern=parameters["BAND_PATTERN"],
        bands=parameters["BANDS"],
        mask_folder=Path(parameters["MASK_FOLDER"]) if parameters["MASK_FOLDER"] else None,
        mask_band=parameters["MASK_BAND"],
        mask_values=parameters["MASK_VALUES"],
        nodata=parameters["NODATA"],
        as_stored=parameters["RADIOMETRY"] == "stored",
        reference_grid=parameters["REFERENCE_GRID"],
        extent=parameters["EXTENT"],
        orbit=parameters["ORBIT"],
    )


def _fingerprints(document: StackDocument, context: JobContext) -> dict[str, dict[str, Any]]:
    hrefs = sorted({file.href for item in document.items for file in item.files if not is_remote(file.href)})
    paths = [Path(href) for href in hrefs if Path(href).is_file()]
    limit = WHOLE_HASH_BYTES if sum(path.stat().st_size for path in paths) < _HASH_ALL_BELOW else 0
    found = {}
    for index, path in enumerate(paths):
        context.progress(0.5 + 0.1 * index / len(paths), tr("Recording the inputs: {file}"), file=path.name)
        found[str(path)] = fingerprint_file(path, limit)
    pool = RasterPool()
    try:
        return found | remote_fingerprints(((item.key, file) for item in document.items for file in item.files), pool)
    finally:
        pool.close()


def _settle_radar(document: StackDocument, parameters: Mapping[str, Any], context: JobContext) -> StackDocument:
    settings = RadarSettings(_UNITS.get(parameters["RADAR_UNITS"], AUTO), parameters["BORDER_NOISE"])
    document, found = settle_units(document, settings, context)
    return _with_notes(document, found, context)


def _check_radiometry(document: StackDocument, context: JobContext) -> StackDocument:
    with ImageStack(replace(document, bands=tuple(radiometry.optical_bands(document.bands)))) as stack:
        brightness = radiometry.measure(stack, context)
    return _with_notes(document, radiometry.report(brightness, [item.key for item in document.items]), context)


def _with_notes(document: StackDocument, notes: Sequence[Message], context: JobContext) -> StackDocument:
    for note in notes:
        context.warning(note.text, **note.values)
    return replace(document, notes=(*document.notes, *(str(note) for note in notes)))


def _figures(document: StackDocument) -> dict[str, Any]:
    height, width = (0, 0) if document.grid is None else document.grid.shape
    return {
        "dates": len(document.items),
        "first": document.items[0].key,
        "last": document.items[-1].key,
        "bands": list(document.bands),
        "files": sum(len(item.files) for item in document.items),
        "width": width,
        "height": height,
    }
