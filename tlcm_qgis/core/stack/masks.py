"""Masks that are known by name, and MASK_VALUES as users write them: which values or bits mean a bad pixel."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from ..spec.errors import ParameterError
from ..spec.messages import tr


@dataclass(frozen=True, slots=True)
class MaskRule:
    """Which pixels of a mask are bad: those with one of ``values``, or (if given) with one of ``bits`` set."""

    values: tuple[int, ...] | None = None
    bits: tuple[int, ...] | None = None


# Sentinel-2 L2A scene classification: no data, saturated or defective, cloud shadow, cloud medium and high probability, cirrus, snow.
SCL: Final = MaskRule(values=(0, 1, 3, 8, 9, 10, 11))
# Landsat Collection 2: fill, dilated cloud, cirrus, cloud, cloud shadow.
QA_PIXEL: Final = MaskRule(bits=(0, 1, 2, 3, 4))
# Landsat Collection 1 surface reflectance (ESPA, Earth Engine): fill, cloud shadow, cloud, upper bit of the cirrus confidence.
PIXEL_QA: Final = MaskRule(bits=(0, 3, 5, 9))
# Landsat Collection 1 level 1: fill, cloud, upper bits of the shadow and cirrus confidence.
BQA: Final = MaskRule(bits=(0, 4, 8, 12))
# Harmonized Landsat Sentinel: cirrus, cloud, adjacent to cloud, shadow.
FMASK: Final = MaskRule(bits=(0, 1, 2, 3))
# Sentinel-2 in Earth Engine: opaque cloud, cirrus.
QA60: Final = MaskRule(bits=(10, 11))
# Planet usable data mask 2: its first band is 1 where the image is clear. The older one has a bit for each defect.
UDM2: Final = MaskRule(values=(0,))
UDM: Final = MaskRule(bits=tuple(range(8)))
# MODIS vegetation indices: fill, snow, cloud.
PIXEL_RELIABILITY: Final = MaskRule(values=(-1, 2, 3, 255))

KNOWN: Final = {
    "scl": SCL,
    "scene_classification": SCL,
    "qa_pixel": QA_PIXEL,
    "pixel_qa": PIXEL_QA,
    "pixelqa": PIXEL_QA,
    "bqa": BQA,
    "fmask": FMASK,
    "qa60": QA60,
    "udm2": UDM2,
    "udm": UDM,
    "pixel_reliability": PIXEL_RELIABILITY,
}
ANY_VALUE_BUT_ZERO: Final = MaskRule(bits=tuple(range(32)))

# Bands that products bring along and that say nothing about the ground: angles, quality, atmosphere; and pictures to look at.
ANCILLARY: Final = re.compile(
    r"doy|composite_day_of_the_year|aot|wvp"
    r"|saa|sza|vaa|vza|vaz|vze|saz|sze|(sun|solar|view|sensor)_?(azimuth|zenith)\w*|sr_qa_aerosol|sr_atmos_opacity|sr_cloud_qa|(sr|toa)_(aerosol|cloud_qa|atmos_opacity|radsat_qa)"
    r"|qa_radsat|radsat_qa|qa_aerosol|qa|cloud_qa|vi_quality|clm|clp|msk_\w+|clouds?|cloud_?mask|cmask|mask|snow|qa10|qa20|tci_[rgb]|(atb|edg|sat|mg2|iao|dfp|usi)_r[12]|atmos_opacity|st_\w+|b6_vcid_[12]|emis\w*|emsd|drad|trad|urad|atran|cdist|clear",
    re.I,
)
PICTURE: Final = re.compile(r"tci|pvi|visual|(rendered_)?preview|thumb(nail)?|quicklook|browse|overview", re.I)


def known_mask(name: str) -> MaskRule | None:
    """Return the rule of a mask that is known by the name of its band or file part, or ``None``."""
    return KNOWN.get(name.strip().lower().replace(" ", "_"))


def is_ancillary(name: str) -> bool:
    """Return whether a band of this name is no measurement of the ground and is used only when the user names it."""
    return ANCILLARY.fullmatch(name.strip().replace(" ", "_")) is not None or is_picture(name)


def is_picture(name: str) -> bool:
    """Return whether a file or asset of this name is made to be looked at."""
    return PICTURE.fullmatch(name.strip().replace(" ", "_")) is not None


def rule_for(name: str, given: MaskRule | None) -> MaskRule:
    """Return what the user said, else what is known of a mask of this name, else "every value but 0 is bad"."""
    return given or known_mask(name) or ANY_VALUE_BUT_ZERO


def parse_mask_values(text: str | None) -> MaskRule | None:
    """Return the rule of MASK_VALUES, or ``None`` if nothing is given.

    Args:
        text: values ``0,1,3`` with ranges ``8-11``, or bits ``bit3,bit4``.

    Raises:
        ParameterError: anything else, or values mixed with bits.
    """
    parts = [part.strip().lower() for part in (text or "").replace(";", ",").split(",") if part.strip()]
    if not parts:
        return None
    bits = [_integers(part[3:].lstrip("s").strip(), part) for part in parts if part.startswith("bit")]
    values = [_integers(part, part) for part in parts if not part.startswith("bit")]
    if bits and values:
        raise ParameterError(
            tr("MASK_VALUES {text} mixes values and bits."), tr("Write either values (0,1,3) or bits (bit3,bit4)."), text=repr(text)
        )
    numbers = tuple(sorted({number for group in bits or values for number in group}))
    if bits and not all(0 <= number < 32 for number in numbers):
        raise ParameterError(
            tr("MASK_VALUES {text} names a bit that does not exist."), tr("Bits are counted from 0 to 31."), text=repr(text)
        )
    return MaskRule(bits=numbers) if bits else MaskRule(values=numbers)


def _integers(text: str, part: str) -> range:
    match = re.fullmatch(r"(-?[0-9]+)(?:-([0-9]+))?", text)
    if match is None:
        raise ParameterError(
            tr("MASK_VALUES holds {part}, which is neither a number nor a bit."),
            tr("Write values (0,1,3,8-11) or bits (bit3,bit4)."),
            part=repr(part),
        )
    first = int(match[1])
    return range(first, int(match[2] or first) + 1)
