"""From candidates to images with a date, bands and a grid: headers are read here, once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Final

from ..spec.errors import InputError
from ..spec.messages import Message, tr
from . import landsat, sentinel2
from .filenames import parse_path
from .found import Found, ReadingRules
from .headers import Header, read_header
from .open_rasters import all_unreadable
from .plain import name_single_bands, read_plain
from .products import Product, ProductImage
from .remote import RemoteImageError, UnreadableImage
from .scan import Candidates

_HEADER_THREADS: Final = 8  # headers wait for the disk or the network, not for the processor


def read_candidates(candidates: Candidates, rules: ReadingRules, tick: Callable[[], None]) -> tuple[list[Found], list[Message]]:
    """Return the images and masks among the candidates, and notes about what was left out.

    Args:
        candidates: products and files.
        rules: how plain files are read.
        tick: called after each header; may raise to cancel.

    Raises:
        InputError: a file is damaged, or its date is not known.
    """
    products = [
        *((product, wanted) for folder, wanted in candidates.safes.items() for product in sentinel2.read_product(folder)),
        *((landsat.read_product(file), wanted) for file, wanted in candidates.landsats.items()),
    ]
    chosen = [(product, image) for product, wanted in products for image in _wanted(product, wanted)]
    hrefs = [str(image.path) for _, image in chosen] + [file.href for file in candidates.plain]
    headers = _read_headers(hrefs, tick)
    found = [_product_file(product, image, headers[str(image.path)], rules) for product, image in chosen]
    plain, notes = read_plain(candidates.plain, headers, rules)
    return found + name_single_bands(plain), [*candidates.notes, *notes]


def _read_headers(hrefs: Sequence[str], tick: Callable[[], None]) -> dict[str, Header]:
    headers, damaged = {}, []
    with ThreadPoolExecutor(_HEADER_THREADS) as pool:
        try:
            for href, header in zip(hrefs, pool.map(_try_header, hrefs), strict=True):
                if isinstance(header, UnreadableImage):
                    damaged.append(header)
                else:
                    headers[href] = header
                tick()
        finally:
            pool.shutdown(cancel_futures=True)
    if damaged:
        raise all_unreadable(damaged)
    return headers


def _try_header(href: str) -> Header | UnreadableImage:
    try:
        return read_header(href)
    except RemoteImageError as error:
        if error.is_passing:  # the server is away: no use in asking it for all other images
            raise
        return error
    except UnreadableImage as error:
        return error


def _wanted(product: Product, wanted: Sequence[Path]) -> list[ProductImage]:
    """Return the images that the user listed, with the scale of their band and the product's mask; all if none is listed."""
    if not wanted:
        return list(product.images)
    bands = {image.band.name: image for image in product.images if image.mask is None}
    chosen = {image.path: image for image in product.images if image.mask is not None}
    for path in wanted:
        band = parse_path((path.name,)).band or ""
        if band in bands and (product.tile in path.name or path == bands[band].path):
            chosen[path] = replace(bands[band], path=path)
    return [image for image in chosen.values() if any(other.mask is None for other in chosen.values())]


def _product_file(product: Product, image: ProductImage, header: Header, rules: ReadingRules) -> Found:
    if header.grid is None:
        raise InputError(
            tr("{file} has no coordinate system."), tr("It may be damaged or incomplete: get it again, or remove it."), file=image.path
        )
    return Found(
        href=str(image.path),
        grid=header.grid,
        interval=product.interval,
        tile=product.tile,
        scene=product.name,
        folder=str(image.path.parent),
        bands=(replace(image.band, data_type=header.data_types[0]),),
        mask=None if image.mask is None else rules.mask_rule or image.mask,
        extra=product.extra,
    )
