"""Complete QGIS 3.22 layer styles (.qml): what a raster of ours looks like when it is opened without the plugin.

The form is that of ``QgsMapLayer.saveNamedStyle`` of QGIS 3.22; later versions read it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from html import escape
from typing import Final

from ..spec.classes import ClassScheme, LandCoverClass
from .text import xml_text

# Anchors of "viridis": readable in print, in grey and with any colour vision.
RAMP: Final = ("#440154", "#472d7b", "#3b528b", "#2c728e", "#21918c", "#28ae80", "#5ec962", "#addc30", "#fde725")
NO_CHANGE: Final = ("#d9d9d9", 96)  # light and mostly transparent: the image below stays visible where nothing happened
MOST_ENTRIES: Final = 60  # longer legends help nobody; dates are then grouped by month or year
MOST_COUNTS: Final = 9

_PAGE: Final = """<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis maxScale="0" hasScaleBasedVisibilityFlag="0" minScale="1e+08" styleCategories="AllStyleCategories" version="3.22.16-Białowieża">
  <flags>
    <Identifiable>1</Identifiable>
    <Removable>1</Removable>
    <Searchable>1</Searchable>
    <Private>0</Private>
  </flags>
  <temporal enabled="0" fetchMode="0" mode="0">
    <fixedRange>
      <start></start>
      <end></end>
    </fixedRange>
  </temporal>
  <customproperties>
    <Option type="Map">
      <Option type="QString" name="identify/format" value="Value"/>
    </Option>
  </customproperties>
  <pipe-data-defined-properties>
    <Option type="Map">
      <Option type="QString" name="name" value=""/>
      <Option name="properties"/>
      <Option type="QString" name="type" value="collection"/>
    </Option>
  </pipe-data-defined-properties>
  <pipe>
    <provider>
      <resampling zoomedOutResamplingMethod="nearestNeighbour" maxOversampling="2" enabled="false" zoomedInResamplingMethod="nearestNeighbour"/>
    </provider>
{renderer}
    <brightnesscontrast gamma="1" contrast="0" brightness="0"/>
    <huesaturation colorizeBlue="128" colorizeGreen="128" grayscaleMode="0" saturation="0" colorizeRed="255" colorizeStrength="100" \
invertColors="0" colorizeOn="0"/>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
"""
_ORIGIN: Final = """      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
"""

Entry = tuple[float, str, str, int]  # value, label, colour, alpha
_VEIL_ALPHA: Final = 200  # of 255: what lies below can still be told


def class_style(scheme: ClassScheme) -> str:
    """Return the style of a map: the classes of the scheme and nothing else."""
    return _paletted([_class_entry(item) for item in scheme.classes])


def difference_style(scheme: ClassScheme) -> str:
    """Return the style of where two maps differ: the class after, and a veil over what is the same, so that a map below does not hide it."""
    return _paletted([*(_class_entry(item) for item in scheme.classes), (0, "The same class", "#ffffff", _VEIL_ALPHA)])


def _class_entry(item: LandCoverClass) -> Entry:
    return item.value, item.name, item.colour, 255


def _paletted(items: Sequence[Entry]) -> str:
    entries = "\n".join(
        f'        <paletteEntry label="{_attribute(label)}" alpha="{alpha}" value="{value:g}" color="{colour}"/>'
        for value, label, colour, alpha in items
    )
    return _page(
        '    <rasterrenderer alphaBand="-1" type="paletted" opacity="1" band="1" nodataColor="">\n'
        f"{_ORIGIN}      <colorPalette>\n{entries}\n      </colorPalette>\n    </rasterrenderer>"
    )


def percent_style() -> str:
    """Return the style of confidence and probabilities: a continuous ramp from 0 to 100 %."""
    return _shaded("INTERPOLATED", [(value, f"{value} %", _ramp_colour(value / 100), 255) for value in range(0, 101, 25)], " %")


def unlike_style() -> str:
    """Return the style of how unlike the training samples pixels are: what is within their distances is pale, what is beyond stands out."""
    return _shaded(
        "DISCRETE",
        [
            (25, "Like the training samples", "#f7f7f7", 0),
            (50, "At the edge of what they show", "#fdd9b5", 128),
            (75, "Unlike them: beyond what was judged", "#e66101", 255),
            (100, "Far from all of them", "#7b0d1e", 255),
        ],
    )


def count_style(most: int) -> str:
    """Return the style of a number of changes of which ``most`` is the largest in the raster."""
    shown = min(max(most, 1), MOST_COUNTS)
    entries: list[Entry] = [(0, "No change", *NO_CHANGE)]
    entries += [(count, str(count), _ramp_colour(_share(count - 1, shown)), 255) for count in range(1, shown + 1)]
    if most > shown:
        entries.append((254, f"More than {shown}", "#d7191c", 255))
    return _shaded("DISCRETE", entries)


def date_style(dates: Sequence[dt.date]) -> str:
    """Return the style of a raster of days since 1970-01-01 in which only ``dates`` (increasing) occur.

    One entry a date; a month or a year where that would give more than 60 entries.
    """
    groups = next(groups for groups in map(list, _groupings(dates)) if len(groups) <= MOST_ENTRIES or groups[0][1].isdigit())
    entries: list[Entry] = [(0, "No change", *NO_CHANGE)]
    entries += [
        ((last - dt.date(1970, 1, 1)).days, label, _ramp_colour(_share(position, len(groups))), 255)
        for position, (last, label) in enumerate(groups)
    ]
    return _shaded("DISCRETE", entries)


def _groupings(dates: Sequence[dt.date]) -> Iterable[Iterable[tuple[dt.date, str]]]:
    """Give (last date, label) by day, by month and by year."""
    for length in (10, 7, 4):
        last = {date.isoformat()[:length]: date for date in dates}
        yield ((date, label) for label, date in last.items())


def _shaded(kind: str, entries: Sequence[Entry], unit: str = "") -> str:
    """Return a style by value; ``unit``: behind the numbers at the ends of a ramp."""
    items = "\n".join(
        f'          <item label="{_attribute(label)}" alpha="{alpha}" value="{value:g}" color="{colour}"/>'
        for value, label, colour, alpha in entries
    )
    low, high = entries[0][0], entries[-1][0]
    return _page(
        f'    <rasterrenderer alphaBand="-1" type="singlebandpseudocolor" opacity="1" classificationMin="{low:g}" '
        f'classificationMax="{high:g}" band="1" nodataColor="">\n{_ORIGIN}      <rastershader>\n'
        f'        <colorrampshader labelPrecision="0" colorRampType="{kind}" minimumValue="{low:g}" maximumValue="{high:g}" '
        f'classificationMode="1" clip="0">\n{items}\n'
        f'          <rampLegendSettings minimumLabel="" direction="0" maximumLabel="" prefix="" suffix="{unit}" orientation="2" '
        'useContinuousLegend="1"/>\n'
        "        </colorrampshader>\n      </rastershader>\n    </rasterrenderer>"
    )


def _page(renderer: str) -> str:
    return _PAGE.replace("{renderer}", renderer)


def _attribute(text: str) -> str:
    return escape(xml_text(text), quote=True)


def _share(position: int, number: int) -> float:
    return position / (number - 1) if number > 1 else 0.5


def _ramp_colour(share: float) -> str:
    place = min(max(share, 0.0), 1.0) * (len(RAMP) - 1)
    low = min(int(place), len(RAMP) - 2)
    below, above = (tuple(int(RAMP[low + step][i : i + 2], 16) for i in (1, 3, 5)) for step in (0, 1))
    return "#" + "".join(f"{round(b + (a - b) * (place - low)):02x}" for b, a in zip(below, above, strict=True))
