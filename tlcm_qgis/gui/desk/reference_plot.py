"""The values of a place that is labelled over time, with what was said of it behind them."""

from __future__ import annotations

import datetime as dt
from typing import Any, List, Mapping, Optional, Sequence

from ...processing.texts import translate
from .pixel_panel import draw_spectra
from .plots import Colours, PlotWidget, date_axis
from .reading import PixelSeries
from .reference_labels import Spans

_SPAN_ALPHA = 0.25
_UNTOLD_COLOUR = "#808080"
_DAY_LETTERS = 10


class ReferencePlot(PlotWidget):
    """The bands of a place on all dates; the background has the colours of the classes that were said."""

    def show_place(self, spectra: Optional[PixelSeries], title: str, spans: Spans, class_colours: Mapping[Optional[int], str]) -> None:
        """Draw a place, or say that there is nothing to draw.

        Args:
            spectra: values of every date, ``None`` if they cannot be read.
            title: of the values.
            spans: what was said of the place.
            class_colours: by the value of the class.
        """
        if spectra is None:
            self.say("")
        elif not any(value is not None for values in spectra.values for value in values):
            self.say(translate("The images have no data at this place."))
        else:
            self.draw(lambda figure, look: _draw_place(figure, look, spectra, title, spans, class_colours), _rows(spectra))


def _draw_place(
    figure: Any, look: Colours, spectra: PixelSeries, title: str, spans: Spans, class_colours: Mapping[Optional[int], str]
) -> None:
    axes = figure.subplots()
    draw_spectra(axes, look, spectra, title)
    days = [dt.date.fromisoformat(date[:_DAY_LETTERS]) for date in spectra.dates]
    for span in spans:
        colour = _UNTOLD_COLOUR if span.is_untold else class_colours.get(span.value, "")
        first, last = (min(max(dt.date.fromisoformat(day), days[0]), days[-1]) for day in (span.first, span.last))
        if colour and first < last:
            axes.axvspan(first, last, color=colour, alpha=_SPAN_ALPHA, linewidth=0)
    date_axis(axes)


def _rows(spectra: PixelSeries) -> List[Sequence[Any]]:
    """Return the values by date as they are saved."""
    rows: List[Sequence[Any]] = [(translate("Date"), *spectra.bands)]
    rows += [(date, *("" if value is None else round(value, 6) for value in values)) for date, values in zip(spectra.dates, spectra.values)]
    return rows
