"""stack.json: the time series of images as a STAC item collection, written and read.

The file says everything that is needed to read pixels; no raster is opened here, except for files of other programs that say too little.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pystac

from ..outputs import write_json
from ..spec.hrefs import relative_href, resolve_href
from ..spec.json_file import UNEXPECTED, need
from ..spec.stack_document import not_a_stack, read_items
from .stac_form import parse_collection, to_collection
from .stack_model import Band, RasterFile, StackDocument, StackItem

__all__ = [
    "Band",
    "RasterFile",
    "StackDocument",
    "StackItem",
    "parse_collection",
    "read_collection",
    "read_document",
    "to_collection",
    "write_document",
]


def read_document(path: Path) -> StackDocument:
    """Return what the stack file at ``path`` says, with absolute paths (see ``foreign`` for files of other programs).

    Raises:
        InputError: the file cannot be read, is damaged or is no STAC item collection.
    """
    return parse_collection(read_collection(path), path)


def read_collection(path: Path) -> pystac.ItemCollection:
    """Return the item collection at ``path`` with absolute hrefs; raises ``InputError`` as ``read_document`` does."""
    content = read_items(path)
    try:
        collection = pystac.ItemCollection.from_dict(content, preserve_dict=False)
        folder = path.absolute().parent
        for asset in _assets(collection):
            asset.href = resolve_href(need(str, asset.href), folder)
    except (pystac.STACError, pystac.STACTypeError, *UNEXPECTED) as error:
        raise not_a_stack(path) from error
    return collection


def write_document(path: Path, collection: pystac.ItemCollection) -> None:
    """Write an item collection whose hrefs are absolute; in the file they are relative to its folder."""
    copy = collection.clone()
    folder = path.absolute().parent
    for asset in _assets(copy):
        asset.href = relative_href(asset.href, folder)
    write_json(path, copy.to_dict())


def _assets(collection: pystac.ItemCollection) -> Iterable[pystac.Asset]:
    return (asset for item in collection.items for asset in item.assets.values())
