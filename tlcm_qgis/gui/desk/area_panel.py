"""Area of each class over time."""

from __future__ import annotations

from typing import Any, List, Optional, Sequence

import numpy as np

from ...core.spec.messages import tr
from ...processing.texts import translate
from .class_tables import class_heads
from .map_counts import Areas, MapCounts
from .plots import Colours, PlotWidget, date_axis
from .result_panel import ResultPanel

HECTARES, SHARE, PIXELS = "hectares", "share", "pixels"
UNIT_TITLES = {HECTARES: tr("Hectares"), SHARE: tr("Share (%)"), PIXELS: tr("Pixels")}
_LEGEND_COLUMNS = 2


class AreaPanel(ResultPanel):
    """Counts all maps in the background and stacks the areas of the classes."""

    NAME = "area"
    TITLE = tr("Areas")

    areas: Optional[Areas] = None

    def fill(self) -> None:
        """Connect the widgets."""
        self._counts = MapCounts()
        self.plot = PlotWidget(self.form.plotPlace, "areas")
        self.form.plotPlace.layout().addWidget(self.plot)
        for unit, title in UNIT_TITLES.items():
            self.form.unit.addItem(translate(title), unit)
        self.form.unit.currentIndexChanged.connect(lambda _index: self._draw())

    def read(self) -> None:
        """Count the maps; what was counted before and has not changed is not counted again."""
        series = self.state.series
        self.areas = None
        self.form.note.hide()
        self.plot.say(translate("Counting the maps…"))
        if series is not None:
            self.start(
                translate("Counting the maps…"),
                lambda is_cancelled: self._counts.areas(series, is_cancelled),
                self._take,
                self.refuse,
            )

    def _take(self, areas: Areas) -> None:
        self.areas = areas
        choose_unit(self.form.unit, areas.hectares)
        self.form.note.setText(translate("These maps cannot be opened: {dates}.", dates=", ".join(areas.missing)))
        self.form.note.setVisible(bool(areas.missing))
        self._draw()

    def _draw(self) -> None:
        areas, series = self.areas, self.state.series
        if areas is None or series is None:
            return
        unit = self.form.unit.currentData()
        heads = class_heads(series.scheme.classes)
        values = in_unit(areas.counts[:, list(series.scheme.values)], areas.hectares, unit)
        days = [date.interval.start for date in series.dates if date.key in areas.dates]
        rows: List[Sequence[Any]] = [(translate("Date"), *(head.name for head in heads))]
        rows += [(date, *(round(float(value), 4) for value in line)) for date, line in zip(areas.dates, values)]

        def draw(figure: Any, colours: Colours) -> None:
            axes = figure.subplots()
            names, shades = [head.name for head in heads], [head.colour for head in heads]
            if len(days) > 1:
                axes.stackplot(days, values.T, labels=names, colors=shades)
                axes.margins(x=0, y=0)
                date_axis(axes)
            else:
                bottoms = np.concatenate([[0.0], np.cumsum(values[0])[:-1]])
                for name, shade, value, bottom in zip(names, shades, values[0], bottoms):
                    axes.bar([areas.dates[0]], [value], bottom=[bottom], label=name, color=shade, width=0.5)
            axes.set_ylabel(translate(UNIT_TITLES[unit]))
            axes.ticklabel_format(axis="y", style="plain", useOffset=False)
            legend_below(axes, colours)

        self.plot.draw(draw, rows)


def choose_unit(combo: Any, hectares: Optional[float]) -> None:
    """Offer hectares where a pixel has an area that is known, and leave them where it has not."""
    item = combo.model().item(combo.findData(HECTARES))
    item.setEnabled(hectares is not None)
    item.setToolTip("" if hectares is not None else translate("The coordinate system of the maps does not count in metres."))
    if hectares is None and combo.currentData() == HECTARES:
        combo.setCurrentIndex(combo.findData(SHARE))


def in_unit(counts: np.ndarray, hectares: Optional[float], unit: str) -> np.ndarray:
    """Return counts (..., classes) in hectares, or in percent of the last axis; without an area of a pixel they stay pixels."""
    if unit == SHARE:
        totals = counts.sum(axis=-1, keepdims=True)
        shares: np.ndarray = 100.0 * counts / np.maximum(totals, 1)
        return shares
    return counts * (hectares if unit == HECTARES and hectares is not None else 1.0)


def legend_below(axes: Any, colours: Colours, columns: int = _LEGEND_COLUMNS) -> None:
    """Put the legend under the plot, where it hides nothing."""
    legend = axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.15), ncol=columns, fontsize="small", frameon=False)
    for text in legend.get_texts():
        text.set_color(colours.text)
