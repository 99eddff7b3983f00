"""Radar stacks: whatever the images hold, a stack gives dB, of one orbit, without the noise of their borders."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from radar_images import DATES, decibels, speckled, write_dates
from rasters import GRID, grid_like, image_file, write_raster, write_stack_file
from real_data import real_data

from tlcm_qgis.core.spec.errors import InputError
from tlcm_qgis.core.spec.protocol import request
from tlcm_qgis.core.spec.stack_document import DECIBEL, POWER
from tlcm_qgis.core.stack import radar
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.stack.stack_model import Band
from tlcm_qgis.core.worker.context import JobContext
from tlcm_qgis.core.worker.dispatch import run_job

IMAGES = [speckled(seed) for seed in range(3)]
SET_BACK = "set the radar units to"


def make_stack(folder: Path, **parameters: Any) -> tuple[ImageStack, list[str]]:
    """Run "Create image stack" on a folder; return the stack and the warnings."""
    output = folder.parent / "stack.json"
    context = JobContext(lambda _: None)
    run_job(request("createstack", {"FOLDER": str(folder), "OUTPUT": str(output), **parameters}, {}), context)
    return ImageStack.open(output), [str(note) for note in ImageStack.open(output).notes]


def values_of(stack: ImageStack, index: int = 0) -> np.ndarray:
    block = stack.read(index, stack.grid.whole())
    return np.where(block.valid, block.values, np.nan)


@pytest.mark.parametrize("units", ["auto", "linear"])
def test_linear_power_is_read_in_decibels(tmp_path: Path, units: str) -> None:
    """A model trained on dB that gets power, and sees one class."""
    stack, notes = make_stack(write_dates(tmp_path / "images", IMAGES), RADAR_UNITS=units)
    assert (stack.bands, notes) == (("VV", "VH"), [])
    for index, image in enumerate(IMAGES):
        np.testing.assert_allclose(values_of(stack, index), decibels(image), rtol=1e-5)


@pytest.mark.parametrize("units", ["auto", "db"])
def test_decibels_stay_what_they_are(tmp_path: Path, units: str) -> None:
    stack, notes = make_stack(write_dates(tmp_path / "images", [decibels(image) for image in IMAGES]), RADAR_UNITS=units)
    assert notes == []
    for index, image in enumerate(IMAGES):
        np.testing.assert_array_equal(values_of(stack, index), decibels(image))


def test_scaled_whole_numbers_of_decibels(tmp_path: Path) -> None:
    """Hundredths of dB, with the scale in the file."""
    folder = tmp_path / "images"
    for date, image in zip(DATES, IMAGES, strict=True):
        path = write_raster(folder / f"S1_{date}.tif", np.rint(decibels(image) * 100).astype(np.int16), descriptions=("VV", "VH"))
        with rasterio.open(path, "r+") as file:
            file.scales = (0.01, 0.01)
    stack, notes = make_stack(folder)
    assert notes == []
    np.testing.assert_allclose(values_of(stack), decibels(IMAGES[0]), atol=0.00501)


def test_dates_in_both_units_come_to_one(tmp_path: Path) -> None:
    """A series that jumps by twenty dB because a program changed its output."""
    stack, notes = make_stack(write_dates(tmp_path / "images", [decibels(IMAGES[0]), decibels(IMAGES[1]), IMAGES[2]]))
    assert notes == [f"Some radar images are in dB and others in linear power ({DATES[2]} differ from most); all are read in dB."]
    for index, image in enumerate(IMAGES):
        np.testing.assert_allclose(values_of(stack, index), decibels(image), rtol=1e-5)


def test_names_of_other_programs_become_polarisations_with_their_unit(tmp_path: Path) -> None:
    """Dates that do not fit together because one says Sigma0_VV_db and the other VV."""
    folder = write_dates(
        tmp_path / "images", [decibels(image) for image in IMAGES[:2]], DATES[:2], descriptions=("Sigma0_VV_db", "Sigma0_VH_db")
    )
    write_dates(folder, IMAGES[2:], DATES[2:], descriptions=("VV", "VH"))
    stack, _ = make_stack(folder)
    assert stack.bands == ("VV", "VH")
    assert [item.files[0].bands[0].unit for item in stack.document.items] == [DECIBEL, DECIBEL, POWER]


def test_folder_is_read_like_its_stack(tmp_path: Path) -> None:
    """A folder given where a stack is wanted."""
    folder = write_dates(tmp_path / "images", IMAGES)
    made, _ = make_stack(folder)
    np.testing.assert_array_equal(values_of(ImageStack.open(folder)), values_of(made))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("VV", ("VV", None)),
        ("vh", ("VH", None)),
        ("VV_dB", ("VV", DECIBEL)),
        ("Sigma0_VV_db", ("VV", DECIBEL)),
        ("sigma0_vh", ("VH", None)),
        ("Gamma0_RTC_VV", ("VV", None)),
        ("VH_linear", ("VH", POWER)),
        ("VVVH", None),
        ("B04", None),
        ("VV/VH", None),
    ],
)
def test_bands_are_known_by_their_names(name: str, expected: tuple[str, str | None] | None) -> None:
    assert radar.read_band(name) == expected


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("S1A_IW_20170801T173236_DVP_RTC20_G_gpuned_9D2F_VV.tif", POWER),
        ("S1A_IW_20170801T173236_DVP_RTC20_G_gduned_9D2F_VV.tif", DECIBEL),
        ("S1_2017-08-01_VV_db.tif", DECIBEL),
        ("S1_2017-08-01_VV.tif", None),
        ("db_site_VV.tif", None),
    ],
)
def test_file_names_tell_the_unit(name: str, unit: str | None) -> None:
    assert radar.named_unit(name) == unit


@pytest.mark.parametrize(
    ("parts", "tags", "acquired", "orbit"),
    [
        (("s1a_31TCJ_vv_ASC_030_20170801t173236.tif",), {}, (), "ascending"),
        (("DES", "S1_2017-08-01.tif"), {}, (), "descending"),
        (("champs des Landes", "2017-08-01.tif"), {}, (), ""),
        (("S1_2017-08-01.tif",), {"ORBITPROPERTIES_PASS": "DESCENDING"}, (), "descending"),
        (("S1_2017-08-01.tif",), {"PASS": "ASCENDING"}, (), "ascending"),
        (("S1A_IW_GRDH_1SDV_20170801T173236_20170801T173301_017733_01DB9A_9D2F.tif",), {}, (), "ascending"),
        (("S1A_IW_GRDH_1SDV_20170801T060036_20170801T060101_017726_01DB62_9D2F.tif",), {}, (), "descending"),
        (("S1_GRD_2017-08-01.tif",), {}, ("2017-08-01 17:32:36",), "ascending"),
        (("S1_GRD_2017-08-01.tif",), {}, ("2017-08-01 12:00:00",), ""),
        (("ALOS_2017-08-01.tif",), {}, ("2017-08-01 17:32:36",), ""),
    ],
)
def test_orbit_is_found(parts: tuple[str, ...], tags: dict[str, str], acquired: tuple[str, ...], orbit: str) -> None:
    assert radar.find_orbit(parts, tags, acquired, GRID) == orbit


def test_orbit_follows_the_local_time() -> None:
    """In New Zealand Sentinel-1 ascends at 7 in the morning of Greenwich."""
    name = ("S1A_IW_GRDH_1SDV_20170801T071736_20170801T071801_017733_01DB9A_9D2F.tif",)
    far = grid_like(GRID)
    far = type(far)("EPSG:2193", (10.0, 0.0, 1570000.0, 0.0, -10.0, 5180000.0), far.width, far.height)
    assert radar.find_orbit(name, {}, (), far) == "ascending"


def both_orbits(folder: Path) -> Path:
    for date, image, orbit in zip(DATES, IMAGES, ("ASC", "DES", "ASC"), strict=True):
        write_dates(folder, [image], [date], name=f"s1a_{{date}}_{orbit}.tif")
    return folder


def test_mixed_orbits_are_told_by_their_dates(tmp_path: Path) -> None:
    """Fields that seem to change with every pass."""
    stack, notes = make_stack(both_orbits(tmp_path / "images"))
    assert len(stack.dates) == 3
    assert notes == [
        "The radar images mix two orbits that see the ground from opposite sides, ascending (2021-01-05, 2021-02-10) and descending "
        "(2021-01-17): make one stack of each with ORBIT, or say that you want both."
    ]
    assert make_stack(both_orbits(tmp_path / "images"), ORBIT="both", OVERWRITE=True)[1] == []


@pytest.mark.parametrize(("orbit", "dates"), [("ascending", [DATES[0], DATES[2]]), ("descending", [DATES[1]])])
def test_each_orbit_is_a_series_of_its_own(tmp_path: Path, orbit: str, dates: list[str]) -> None:
    stack, notes = make_stack(both_orbits(tmp_path / "images"), ORBIT=orbit)
    assert [date.key for date in stack.dates] == dates
    assert {item.orbit for item in stack.document.items} == {orbit}
    left = ", ".join(sorted(set(DATES) - set(dates)))
    assert notes == [f"{3 - len(dates)} radar images that are not of the {orbit} orbit are left out: {left}."]


def test_images_without_an_orbit_count_as_the_wanted_one(tmp_path: Path) -> None:
    stack, notes = make_stack(write_dates(tmp_path / "images", IMAGES), ORBIT="descending")
    assert len(stack.dates) == 3
    assert notes == [f"3 radar images do not say their orbit and are taken as descending: {', '.join(DATES)}."]


def test_no_image_of_the_wanted_orbit(tmp_path: Path) -> None:
    folder = write_dates(tmp_path / "images", IMAGES, name="s1a_{date}_ASC.tif")
    with pytest.raises(InputError, match="No radar image is of the descending orbit that ORBIT wants"):
        make_stack(folder, ORBIT="descending")


@pytest.mark.parametrize("unit", [DECIBEL, POWER])
def test_borders_are_nodata(tmp_path: Path, unit: str) -> None:
    """A frame of noise around every scene that becomes water."""
    power = IMAGES[0].copy()
    power[:, :, :2] = 0  # as Sentinel-1 GRD images end
    power[:, :, 2:4] = np.nan
    power[0, :, 4:6] = 10**-3.2  # noise in VV
    power[1, 5, 10] = 10**-3.2  # calm water in VH
    image = decibels(power) if unit == DECIBEL else power
    if unit == DECIBEL:
        image[:, :, :2] = 0  # programs write 0 there, also in dB
    folder = write_dates(tmp_path / "images", [image, *(decibels(other) if unit == DECIBEL else other for other in IMAGES[1:])])
    found, notes = make_stack(folder, BORDER_NOISE=-30.0)
    assert notes == []
    assert np.isnan(values_of(found)[:, :, :6]).all()
    assert np.isfinite(values_of(found)[:, :, 6:]).all()
    assert np.isfinite(values_of(make_stack(folder, OVERWRITE=True)[0])[:, :, 4:]).all()


@pytest.mark.parametrize("unit", [DECIBEL, POWER])
def test_coarser_pixels_are_means_of_power(tmp_path: Path, unit: str) -> None:
    """Backscatter that sinks with every resampling: a mean of dB is a geometric mean."""
    power = speckled(4)
    power[0, 3, 5] = 0  # no power, and no neighbour of power
    image = power if unit == POWER else np.where(power > 0, decibels(power), np.nan).astype(np.float32)
    path = write_raster(tmp_path / "image.tif", image)
    coarse = grid_like(GRID, factor=2)
    bands = [Band(name, unit=unit) for name in ("VV", "VH")]
    stack = ImageStack.open(write_stack_file(tmp_path / "stack.json", {"2021-01-05": [image_file(path, bands)]}, ("VV", "VH"), coarse))
    cells = power.reshape(2, coarse.height, 2, coarse.width, 2).astype(np.float64)
    cells[:, 1, 1, 2, 1] = np.nan  # a pixel without VV is none
    np.testing.assert_allclose(values_of(stack), 10 * np.log10(np.nanmean(cells, axis=(2, 4))), rtol=1e-5)


def test_dates_of_one_polarisation_do_not_take_it_from_all(tmp_path: Path) -> None:
    """VH lost on a hundred dates because one scene is of single polarisation."""
    dates = [f"2021-{month:02d}-05" for month in range(1, 7)]
    images = [speckled(seed) for seed in range(6)]
    images[4] = images[4][:1]
    stack, notes = make_stack(write_dates(tmp_path / "images", images, dates))
    assert (stack.bands, len(stack.dates)) == (("VV", "VH"), 5)
    assert notes == [
        "1 images are left out because they lack one of the polarisations VH, VV: S1_2021-05-05.tif. Name fewer BANDS to keep them."
    ]
    assert len(make_stack(tmp_path / "images", BANDS="VV", OVERWRITE=True)[0].dates) == 6


def test_real_series_is_a_stack_as_it_is() -> None:
    """The series of a real patch: 159 passes of one orbit, in dB, on its own grid of 20 m."""
    folder = real_data("worldcereal_patches", "00002806639B424A", "s1")
    stack = ImageStack.open(folder)
    assert (stack.bands, len(stack.dates), stack.grid.pixel_size, stack.grid.shape) == (("VV", "VH"), 159, (20.0, 20.0), (32, 32))
    assert {item.orbit for item in stack.document.items} == {"ascending"}
    with rasterio.open(folder / "S1_GRD_2017-08-01.tif") as file:
        np.testing.assert_array_equal(values_of(stack), file.read())
