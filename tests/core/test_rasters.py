"""Result rasters: whole or absent, the same bytes however they were written, and understood by other programs."""

from __future__ import annotations

import datetime as dt
import hashlib
import xml.etree.ElementTree as ET
from pathlib import Path

import numpy as np
import pytest
import rasterio

from tlcm_qgis.core.engine import forms, qml
from tlcm_qgis.core.engine.rasters import raster_writer
from tlcm_qgis.core.spec.classes import ClassScheme, LandCoverClass
from tlcm_qgis.core.stack.grid import Grid, Window

SCHEME = ClassScheme(
    (
        LandCoverClass(1, "w", "Water & <ice>", "#1f77b4"),
        LandCoverClass(3, "f", 'Forêt "humide"', "#2ca02c"),
        LandCoverClass(254, "x", "\u6c34\u7530", "#d62728"),
    )
)


def _grid(height: int, width: int) -> Grid:
    return Grid("EPSG:32631", (10.0, 0.0, 500000.0, 0.0, -10.0, 5000000.0), width, height)


def _classes(height: int, width: int, seed: int = 1) -> np.ndarray:
    coarse = np.random.default_rng(seed).choice(np.array([0, 1, 3, 254], np.uint8), (height // 8 + 1, width // 8 + 1))
    return np.kron(coarse, np.ones((8, 8), np.uint8))[:height, :width]


def _write(path: Path, values: np.ndarray, form: forms.RasterForm, block: int = 256, *, backwards: bool = False) -> Path:
    grid = _grid(*values.shape[-2:])
    windows = grid.windows(block)
    with raster_writer(path, grid, form) as writer:
        for window in reversed(windows) if backwards else windows:
            writer.write(window, values[..., window.row : window.row + window.height, window.col : window.col + window.width])
    return path


@pytest.mark.parametrize(("height", "width"), [(1, 1), (20, 13), (256, 256), (300, 700)])
def test_map_holds_what_was_written(tmp_path: Path, height: int, width: int) -> None:
    """A raster of one tile or smaller must not come out empty, nor a larger one shifted."""
    values = _classes(height, width)
    with rasterio.open(_write(tmp_path / "map.tif", values, forms.class_form(SCHEME))) as dataset:
        np.testing.assert_array_equal(dataset.read(1), values)
        assert dataset.crs.to_epsg() == 32631
        assert dataset.transform == _grid(height, width).affine


def test_map_is_tiled_compressed_with_colours_and_overviews(tmp_path: Path) -> None:
    """Without overviews and tiles a map of a whole region opens in minutes instead of at once."""
    with rasterio.open(_write(tmp_path / "map.tif", _classes(600, 900), forms.class_form(SCHEME))) as dataset:
        assert (dataset.dtypes[0], dataset.nodata, dataset.block_shapes[0]) == ("uint8", 0, (256, 256))
        assert dataset.compression.name == "deflate"
        assert dataset.overviews(1) == [2, 4]
        assert [dataset.colormap(1)[value] for value in (1, 3)] == [(31, 119, 180, 255), (44, 160, 44, 255)]


def test_overview_shows_the_commonest_class_not_a_mean(tmp_path: Path) -> None:
    """The mean of classes 1 and 3 would be a class 2 that is nowhere."""
    values = np.ones((512, 512), np.uint8)
    values[::2, ::2] = 3
    with rasterio.open(_write(tmp_path / "map.tif", values, forms.class_form(SCHEME)), overview_level=0) as dataset:
        assert np.unique(dataset.read(1)).tolist() == [1]


def test_confidence_overview_is_a_mean_without_nodata(tmp_path: Path) -> None:
    values = np.full((512, 512), 60, np.uint8)
    values[::2] = 80
    values[:, :256] = 255
    with rasterio.open(_write(tmp_path / "c.tif", values, forms.percent_form()), overview_level=0) as dataset:
        assert np.unique(dataset.read(1)).tolist() == [70, 255]


def test_bytes_do_not_depend_on_blocks_or_their_order(tmp_path: Path) -> None:
    """Two runs of one job are compared byte for byte; the number of cores must not show."""
    values = _classes(530, 610)
    hashes = set()
    for name, block, backwards in (("a", 256, False), ("b", 100, False), ("c", 64, True)):
        path = _write(tmp_path / name / "map.tif", values, forms.class_form(SCHEME), block, backwards=backwards)
        hashes.add(tuple(hashlib.sha256(file.read_bytes()).hexdigest() for file in sorted(path.parent.iterdir())))
    assert len(hashes) == 1


def test_several_bands_keep_their_names(tmp_path: Path) -> None:
    """A probability raster whose bands nobody can tell apart is useless."""
    values = np.random.default_rng(2).integers(0, 101, (3, 40, 50)).astype(np.uint8)
    with rasterio.open(_write(tmp_path / "p.tif", values, forms.percent_form([item.name for item in SCHEME.classes]))) as dataset:
        np.testing.assert_array_equal(dataset.read(), values)
        assert dataset.descriptions == tuple(item.name for item in SCHEME.classes)


def test_days_are_stored_as_integers(tmp_path: Path) -> None:
    values = np.array([[-1, 0], [17000, 20000]], np.int32)
    with rasterio.open(_write(tmp_path / "d.tif", values, forms.day_form([17000, 20000], "First change"))) as dataset:
        assert (dataset.dtypes[0], dataset.nodata, dataset.read(1).tolist()) == ("int32", -1, values.tolist())


def test_fault_leaves_neither_raster_nor_part_nor_sidecar(tmp_path: Path) -> None:
    """A half map that looks like a whole one is worse than none."""
    with pytest.raises(RuntimeError), raster_writer(tmp_path / "map.tif", _grid(300, 300), forms.class_form(SCHEME)) as writer:
        writer.write(Window(0, 0, 256, 256), np.ones((256, 256), np.uint8))
        raise RuntimeError
    assert list(tmp_path.iterdir()) == []


def test_rest_of_a_killed_run_is_removed(tmp_path: Path) -> None:
    """Old part files must not fill the disk for ever."""
    for name in (".map.part.tif", ".map.part.tif.ovr.tmp", ".map.work.part.tif"):
        (tmp_path / name).write_bytes(b"rest")
    (tmp_path / ".mapping.part.tif").write_bytes(b"of another raster")
    _write(tmp_path / "map.tif", _classes(20, 20), forms.class_form(SCHEME))
    assert sorted(file.name for file in tmp_path.iterdir()) == [".mapping.part.tif", "map.qml", "map.tif", "map.tif.aux.xml"]


def test_wrong_shape_or_type_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="does not fit"), raster_writer(tmp_path / "m.tif", _grid(9, 9), forms.class_form(SCHEME)) as w:
        w.write(Window(0, 0, 9, 9), np.ones((9, 9), np.int64))


def test_sidecar_names_classes_and_counts_pixels(tmp_path: Path) -> None:
    """Programs without our style (ArcGIS, R, GDAL) read names and areas from here."""
    values = _classes(300, 300)
    _write(tmp_path / "map.tif", values, forms.class_form(SCHEME), block=100)
    band = ET.parse(tmp_path / "map.tif.aux.xml").getroot().find("PAMRasterBand")
    assert band is not None
    categories = [category.text or "" for category in band.iter("Category")]
    assert (len(categories), categories[1], categories[3], categories[254]) == (255, *(item.name for item in SCHEME.classes))
    rows = [[cell.text for cell in row.iter("F")] for row in band.iter("Row")]
    assert rows == [
        [str(item.value), str((values == item.value).sum()), item.name, item.code, *rgb, "255"]
        for item, rgb in zip(SCHEME.classes, (["31", "119", "180"], ["44", "160", "44"], ["214", "39", "40"]), strict=True)
    ]


def _entries(style: str) -> list[tuple[str, str]]:
    root = ET.fromstring(style)
    return [(entry.attrib["value"], entry.attrib["label"]) for entry in root.iter() if entry.tag in ("paletteEntry", "item")]


def test_style_of_a_map_holds_only_the_scheme() -> None:
    assert _entries(qml.class_style(SCHEME)) == [(str(item.value), item.name) for item in SCHEME.classes]


def test_class_name_with_control_characters_gives_a_readable_style() -> None:
    """A name pasted from a spreadsheet must not make every map open in random colours."""
    scheme = ClassScheme((LandCoverClass(1, "a", "Wa\x00ter\nbody", "#000000"),))
    assert _entries(qml.class_style(scheme)) == [("1", "Water body")]


@pytest.mark.parametrize(
    ("most", "labels"),
    [(0, ["No change", "1"]), (2, ["No change", "1", "2"]), (40, ["No change", *map(str, range(1, 10)), "More than 9"])],
)
def test_style_of_counts_has_an_entry_for_each(most: int, labels: list[str]) -> None:
    assert [label for _, label in _entries(qml.count_style(most))] == labels


def test_style_of_dates_has_an_entry_a_date() -> None:
    style = qml.date_style([dt.date(2020, 1, 1), dt.date(2021, 3, 5)])
    assert _entries(style) == [("0", "No change"), ("18262", "2020-01-01"), ("18691", "2021-03-05")]


@pytest.mark.parametrize(("count", "step"), [(67, 16), (900, 2)])
def test_style_of_many_dates_groups_them(count: int, step: int) -> None:
    """A legend of 500 dates is no legend; each group ends with its last date, so that no date falls out."""
    dates = [dt.date(2000, 1, 1) + dt.timedelta(days=step * i) for i in range(count)]
    entries = _entries(qml.date_style(dates))
    assert len(entries) - 1 <= qml.MOST_ENTRIES
    assert entries[-1][0] == str((dates[-1] - dt.date(1970, 1, 1)).days)
    assert len(entries[-1][1]) == len("2002-12")


def test_style_of_decades_is_by_year() -> None:
    dates = [dt.date(1984 + i // 12, i % 12 + 1, 1) for i in range(12 * 38)]
    assert [label for _, label in _entries(qml.date_style(dates))][1:3] == ["1984", "1985"]
