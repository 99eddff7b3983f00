"""One pixel: its class and confidence on every date, and the spectra behind them."""

from __future__ import annotations

import datetime as dt
from typing import Any, List, Optional, Sequence

from qgis.core import Qgis, QgsPointXY

from ...core.spec.messages import tr
from ...core.spec.series_document import SeriesDocument
from ...processing.resources import icon
from ...processing.texts import translate
from .area_panel import legend_below
from .pixel_story import PixelStory, read_pixel_story
from .pixel_tool import PixelPicker
from .plots import Colours, PlotWidget, date_axis
from .quantities import value_title
from .reading import PixelSeries
from .result_panel import ResultPanel

_LEGEND_COLUMNS = 3
_UNKNOWN_CONFIDENCE = 100  # a bar of a map without confidence is as high as can be
_SHADES, _SHADES_ON_DARK = (0.0, 0.9), (0.3, 1.0)  # of a colour map from dark to bright, without what the background swallows
_BAR_SHARE = 0.9  # of the time between two dates
_ONE_DATE_DAYS = 30


class PixelPanel(ResultPanel):
    """Reads the pixel that is clicked in the canvas."""

    NAME = "pixel"
    TITLE = tr("Pixel")

    story: Optional[PixelStory] = None

    def fill(self) -> None:
        """Connect the widgets."""
        form = self.form
        form.pick.setIcon(icon("desk_pixel.svg"))
        self.picker = PixelPicker(self.desk.canvas, form.pick, self)
        self.picker.picked.connect(self.show_pixel)
        self.plot = PlotWidget(form.plotPlace, "pixel")
        form.plotPlace.layout().addWidget(self.plot)

    def close_panel(self) -> None:
        """Give the canvas back, too."""
        self.picker.close()
        super().close_panel()

    def renew(self) -> None:
        """Forget the pixel of another series."""
        self.story = None
        self.picker.mark(None)
        super().renew()

    def read(self) -> None:
        """Wait for a click."""
        self.form.note.hide()
        self.plot.say(translate("Press Pixel, then click in the canvas."))

    def show_pixel(self, point: QgsPointXY) -> None:
        """Read a place of the canvas."""
        series, stack = self.state.series, self.state.stack
        if series is None:
            return
        self.picker.mark(point)
        x, y, crs = point.x(), point.y(), self.picker.crs.toWkt()
        self.start(
            translate("Reading a pixel"),
            lambda is_cancelled: read_pixel_story(series, stack, x, y, crs, is_cancelled),
            self._take,
            lambda problem: self.desk.say(problem, Qgis.MessageLevel.Warning),
        )

    def _take(self, story: PixelStory) -> None:
        series = self.state.series
        if series is None:
            return
        self.story = story
        notes = [story.problem] if story.problem else []
        missing = [date for date, value in zip(story.dates, story.classes) if value is None]
        if missing:
            notes.append(translate("These maps cannot be opened: {dates}.", dates=", ".join(missing)))
        if story.spectra is None and not story.problem:
            notes.append(translate("Choose the stack on the page Stack to see the spectra, too."))
        self.form.note.setText("\n".join(notes))
        self.form.note.setVisible(bool(notes))
        if story.is_empty:
            self.plot.say(translate("The maps have no data at this place."))
        else:
            title = value_title(self.state.stack)
            self.plot.draw(lambda figure, colours: _draw_story(figure, colours, story, series, title), _rows(story, series))


def _draw_story(figure: Any, colours: Colours, story: PixelStory, series: SeriesDocument, title: str) -> None:
    has_spectra = story.spectra is not None
    if has_spectra:
        upper, lower = figure.subplots(2, 1, sharex=True, gridspec_kw={"height_ratios": [3, 2]})
        draw_spectra(upper, colours, story.spectra, title)
    else:
        lower = figure.subplots()
    _draw_classes(lower, story, series)
    lower.set_ylabel(translate("Confidence (%)"))
    lower.set_ylim(0, 100)
    date_axis(lower)
    legend_below(lower, colours, _LEGEND_COLUMNS)


def draw_spectra(axes: Any, colours: Colours, spectra: Optional[PixelSeries], title: str) -> None:
    """Draw every band of a pixel over time; ``title``: of the values."""
    from matplotlib.cm import viridis  # only there once something is drawn

    if spectra is None:
        return
    days = [dt.date.fromisoformat(date[:10]) for date in spectra.dates]
    count = max(1, len(spectra.bands) - 1)
    low, high = _SHADES_ON_DARK if colours.is_dark else _SHADES
    for index, band in enumerate(spectra.bands):
        values = [float("nan") if value is None else value for value in spectra.of_band(band)]
        axes.plot(days, values, marker="o", markersize=2.5, linewidth=1, label=band, color=viridis(low + (high - low) * index / count))
    axes.set_ylabel(title)
    legend = axes.legend(loc="center left", bbox_to_anchor=(1.0, 0.5), fontsize="x-small", frameon=False)
    for text in legend.get_texts():
        text.set_color(colours.text)


def _draw_classes(axes: Any, story: PixelStory, series: SeriesDocument) -> None:
    days = [dt.date.fromisoformat(date[:10]) for date in story.dates]
    gaps = [(days[index + 1] - days[index]).days for index in range(len(days) - 1)]
    width = _BAR_SHARE * (min(gaps) if gaps else _ONE_DATE_DAYS)
    for item in series.scheme.classes:
        shown = [index for index, value in enumerate(story.classes) if value == item.value]
        heights = [_height(story.confidence[index]) for index in shown]
        if shown:
            axes.bar([days[index] for index in shown], heights, width=width, color=item.colour, label=item.name)


def _height(confidence: Optional[int]) -> int:
    return _UNKNOWN_CONFIDENCE if confidence is None else confidence


def _rows(story: PixelStory, series: SeriesDocument) -> List[Sequence[Any]]:
    """Return class, confidence and spectrum by date."""
    names = {item.value: item.name for item in series.scheme.classes}
    spectra = story.spectra
    bands = spectra.bands if spectra is not None else ()
    by_date = dict(zip(spectra.dates, spectra.values)) if spectra is not None else {}
    rows: List[Sequence[Any]] = [(translate("Date"), translate("Class"), translate("Confidence (%)"), *bands)]
    for date, value, confidence in zip(story.dates, story.classes, story.confidence):
        measured = by_date.get(date, (None,) * len(bands))
        cells = ("" if number is None else round(number, 6) for number in measured)
        rows.append((date, names.get(value or 0, ""), "" if confidence is None else confidence, *cells))
    return rows
