"""Which bands of two sensors see the same."""

from __future__ import annotations

import pytest

from tlcm_qgis.core.adaptation.common_bands import bands_of, common_bands
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.stack.stack_model import Band

SENTINEL_2 = {
    "B02": 0.4924, "B03": 0.5598, "B04": 0.6646, "B05": 0.7041, "B06": 0.7405, "B07": 0.7828, "B08": 0.8328, "B8A": 0.8647, "B11": 1.6137, "B12": 2.2024,
}  # fmt: skip
LANDSAT_8 = {"B1": 0.443, "B2": 0.482, "B3": 0.5614, "B4": 0.6546, "B5": 0.8646, "B6": 1.6089, "B7": 2.2007}


def sensor(wavelengths: dict[str, float | None]) -> dict[str, Band]:
    return {name: Band(name, center_wavelength=value) for name, value in wavelengths.items()}


def named(*names: str) -> dict[str, Band]:
    return sensor(dict.fromkeys(names))


def test_sentinel_2_and_landsat_8_have_six_bands_in_common() -> None:
    found = common_bands(sensor(SENTINEL_2), sensor(LANDSAT_8), list(SENTINEL_2))
    assert found == {"B02": "B2", "B03": "B3", "B04": "B4", "B8A": "B5", "B11": "B6", "B12": "B7"}


def test_a_band_takes_what_a_nearer_one_leaves() -> None:
    found = common_bands(sensor(SENTINEL_2), sensor(LANDSAT_8), ["B08", "B04"])
    assert list(found.items()) == [("B08", "B5"), ("B04", "B4")]


def test_names_do_not_count_where_wavelengths_are_known() -> None:
    """B5 of Landsat 8 is no red edge, whatever Sentinel-2 calls so."""
    assert common_bands(sensor({"B5": 0.7041}), sensor(LANDSAT_8), ["B5"]) == {}


def test_colours_and_sentinel_2_are_known_by_name() -> None:
    landsat = ("B2_blue", "B3_green", "B4_red", "B5_nir", "B6_swir1", "B7_swir2")
    found = common_bands(named(*SENTINEL_2), named(*landsat), list(SENTINEL_2))
    assert found == dict(zip(("B02", "B03", "B04", "B8A", "B11", "B12"), landsat, strict=True))
    assert common_bands(named("B04", "B08"), sensor(LANDSAT_8), ["B04", "B08"]) == {"B04": "B4", "B08": "B5"}
    assert common_bands(named(*SENTINEL_2), named("B10", "B11"), ["B11"]) == {"B11": "B11"}  # by its name: nothing tells that it is thermal
    assert common_bands(named("infrared", "red_edge_blue"), named("red", "blue"), ["infrared", "red_edge_blue"]) == {}


@pytest.mark.parametrize("lacking", ["source", "target", "both"])
def test_names_count_where_a_wavelength_is_missing(lacking: str) -> None:
    known = sensor({"VV": 0.5, "B7": 0.66})
    source, target = (named("VV", "B7") if lacking in (side, "both") else known for side in ("source", "target"))
    assert common_bands(source, {name.upper(): band for name, band in target.items()}, ["B7", "VV"]) == {"B7": "B7", "VV": "VV"}


def test_the_bands_of_a_stack_have_the_wavelengths_of_its_file(stack: ImageStack) -> None:
    assert {name: band.center_wavelength for name, band in bands_of(stack.document).items()} == dict.fromkeys(stack.bands)
