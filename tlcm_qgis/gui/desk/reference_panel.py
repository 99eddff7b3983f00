"""Labelling a reference sample: place by place, from the images of all dates, without seeing the maps."""

from __future__ import annotations

import datetime as dt
import os
from typing import Any, Dict, List, Optional, Sequence

from qgis.core import Qgis, QgsApplication, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QSignalBlocker, Qt, pyqtSignal

from ...core.spec.errors import TlcmError
from ...core.spec.messages import tr
from ...core.spec.stack_document import StackContents
from ...processing.locations import source_path
from ...processing.resources import icon
from ...processing.texts import sentence, translate
from .chip_list import ChipList
from .class_buttons import ClassButtons
from .file_choice import ask_to_open
from .hidden_maps import HiddenMaps
from .pictures import PRESETS, missing_wavelengths, preset_bands, shown_preset
from .pixel_panel import draw_spectra
from .pixel_tool import CanvasMark
from .plots import Colours, PlotWidget, date_axis
from .quantities import value_title
from .readiness import READY, Readiness, apply, first_obstacle, not_ready, series_ready, stack_ready
from .reading import PixelSeries
from .reference_file import ReferenceFile, is_reference
from .reference_labels import Span, Spans, index_at, note_of
from .reference_reader import Look, ReferenceReader, Wanted
from .result_panel import ResultPanel

_CREATE = "createreferencesample"
_SIDE = "reference/side"
_DAY_LETTERS = 10
_SPAN_ALPHA = 0.25
_KEY_UNTOLD, _MOST_KEY = 0, 9
_UNTOLD_COLOUR = "#808080"


class ReferencePanel(ResultPanel):
    """Goes through the places of a reference sample and writes their classes.

    Keys while the panel has the keyboard: 1 to 9 classes, 0 cannot be told, Page Down and Page Up the next and previous place,
    Backspace undo.
    """

    NAME = "reference"
    TITLE = tr("Reference")

    assess_wanted = pyqtSignal(str)  # path of the reference that the maps shall be compared with

    file: Optional[ReferenceFile] = None
    place: Optional[int] = None
    look: Optional[Look] = None

    def fill(self) -> None:
        """Connect the widgets."""
        form = self.form
        self._opened = ""
        self.reader = ReferenceReader(self.desk.tasks)
        self.maps = HiddenMaps(self.desk)
        self.chips = ChipList()
        self.classes = ClassButtons()
        self.plot = PlotWidget(form.plotPlace, "reference")
        for place, widget in ((form.chipPlace, self.chips), (form.classPlace, self.classes), (form.plotPlace, self.plot)):
            place.layout().addWidget(widget)
        self.mark = CanvasMark(self.desk.canvas, self.chips, self)
        self._set_icons()
        form.source.activated.connect(lambda _index: self._open(form.source.currentData()))
        form.create.clicked.connect(self._create)
        form.openReference.clicked.connect(self._ask_for_file)
        form.previous.clicked.connect(lambda: self.step(-1))
        form.next.clicked.connect(self.go_on)
        form.undo.clicked.connect(self.undo)
        form.preset.activated.connect(lambda _index: self.state.set_preset(form.preset.currentData()))
        form.side.setValue(int(self.state.recall(_SIDE, form.side.value())))
        form.side.valueChanged.connect(self._on_side)
        form.note.editingFinished.connect(self._keep_note)
        form.untold.clicked.connect(lambda: self.say(None))
        form.assess.setIcon(icon("desk_matrix.svg"))
        form.assess.clicked.connect(self._assess)
        self.classes.chosen.connect(self.say)
        self.chips.chosen.connect(self._on_date)
        self.listen(self.state.stack_changed, self._on_stack)
        self.listen(self.state.date_changed, self._on_preset)
        self.listen(self.desk.project.layersAdded, lambda _layers: self._list_sources())

    def close_panel(self) -> None:
        """Give canvas and layers back, too."""
        self._keep_note()
        self.reader.stop()
        self.maps.close()
        self.mark.close()
        self.file = None
        super().close_panel()

    def renew(self) -> None:
        """Put the file of another series away."""
        self._opened = ""
        self._close_file()
        super().renew()

    def readiness(self) -> Readiness:
        """Return whether there are maps to make a reference for, and images to label it by."""
        return first_obstacle(series_ready(self.state), stack_ready(self.state))

    def read(self) -> None:
        """Open the reference that is known to the project, the latest first."""
        self._fill_presets()
        self.reader.use(self.state.stack)
        self._list_sources()
        self._open(self.form.source.currentData() or "")

    def open_reference(self, path: str) -> None:
        """Begin, or go on, to label a file."""
        self._opened = path
        self._list_sources()
        self._open(path)

    # -- going through the places -------------------------------------------------------------------------------------------------

    def go_on(self) -> None:
        """Show the next place without a class."""
        self._keep_note()
        if self.file is not None:
            place = self.file.next_open(self.place)
            if place is not None:
                self.show_place(place)
            self._show_progress()

    def step(self, count: int) -> None:
        """Show the place ``count`` places further, labelled or not."""
        self._keep_note()
        if self.file is not None and self.place is not None:
            index = self.file.places.index(self.place) + count
            if 0 <= index < len(self.file.places):
                self.show_place(self.file.places[index])

    def show_place(self, place: int) -> None:
        """Show a place in images, plot and canvas."""
        file = self.file
        if file is None:
            return
        self.place, self.look = place, None
        self.maps.hide()
        point = file.point(place)
        self.mark.put(point, file.layer.crs())
        centre = self.mark.in_canvas()
        if centre is not None:
            self.desk.canvas.setCenter(centre)
            self.desk.canvas.refresh()
        self.form.note.setText(note_of(file.spans(place)))
        self._read_place()
        self._show_labels()

    def say(self, value: Optional[int]) -> None:
        """Give the place a class from the chosen date on, ``None``: it cannot be told; the file is written."""
        file, place = self.file, self.place
        if file is None or place is None:
            return
        was_done, day = file.is_done(place), self._day()
        self._keep_note()
        if not self._try(lambda: file.label(place, day, value)):
            return
        if file.is_done(place) and not was_done and self.form.goOn.isChecked() and file.next_open(place) is not None:
            self.go_on()
            return
        self.chips.choose(self._first_open_day(file.spans(place)) or day)
        self._show_labels()

    def undo(self) -> None:
        """Take the last label back and show its place."""
        file = self.file
        if file is not None and file.can_undo():
            found: List[Optional[int]] = []
            if self._try(lambda: found.append(file.undo())) and found[0] is not None:
                self.show_place(found[0])

    # -- events -------------------------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Take the keys of the panel before QGIS's own shortcuts do."""
        if event.type() == QEvent.Type.ShortcutOverride and self._action_of(event) is not None:
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: Any) -> None:
        """Label, or go on."""
        action = self._action_of(event)
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    def showEvent(self, event: Any) -> None:
        """Hide the maps while somebody labels."""
        super().showEvent(event)
        if self.place is not None and not event.spontaneous():
            self.maps.hide()

    def hideEvent(self, event: Any) -> None:
        """Show them again."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._keep_note()
            self.maps.restore()

    def _action_of(self, event: Any) -> Any:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if self.place is None or not plain:
            return None
        number = int(event.key()) - int(Qt.Key.Key_0)
        if number == _KEY_UNTOLD:
            return lambda: self.say(None)
        value = self.classes.value_of_key(number) if number <= _MOST_KEY else None
        if value is not None:
            return lambda: self.say(value)
        actions: Dict[int, Any] = {
            int(Qt.Key.Key_PageDown): self.go_on,
            int(Qt.Key.Key_PageUp): lambda: self.step(-1),
            int(Qt.Key.Key_Backspace): self.undo,
        }
        return actions.get(int(event.key()))

    def _on_date(self, date: str) -> None:
        """Show the date that was chosen in the canvas, too, and what holds from it on."""
        self.state.set_date(date)
        self._show_hint()

    def _on_side(self, side: int) -> None:
        side -= 1 - side % 2  # odd, so that there is a pixel in the middle
        self.state.remember(_SIDE, side)
        self._read_place()

    def _on_stack(self) -> None:
        self.reader.use(self.state.stack)
        self.look = None
        self._is_stale = self._is_stale or self.file is None
        if self.isVisible():
            self._fill_presets()
            self._read_if_stale()
            self._read_place()

    def _on_preset(self) -> None:
        if self.state.stack is not None and self.isVisible() and self.form.preset.currentData() != self._preset(self.state.stack):
            self._fill_presets()
            self._read_place()

    # -- files --------------------------------------------------------------------------------------------------------------------

    def _list_sources(self) -> None:
        """List the references that are known: opened ones, those of runs, and those in the project."""
        form = self.form
        runs = (str(run.outputs.get("OUTPUT") or "") for run in self.state.runs if run.algorithm == _CREATE)
        layers = (layer for layer in self.desk.project.mapLayers().values() if isinstance(layer, QgsVectorLayer))
        found = [self._opened, *runs, *(source_path(layer.source()) for layer in layers)]
        current = self.file.path if self.file is not None else self._opened
        with QSignalBlocker(form.source):
            form.source.clear()
            for path in dict.fromkeys(os.path.normpath(path) for path in found if path):
                if path == os.path.normpath(self._opened or ".") or is_reference(path):
                    form.source.addItem(os.path.basename(path), path)
                    form.source.setItemData(form.source.count() - 1, path, Qt.ItemDataRole.ToolTipRole)
            form.source.setCurrentIndex(max(0 if form.source.count() else -1, form.source.findData(os.path.normpath(current or "."))))

    def _open(self, path: str) -> None:
        self._close_file()
        if not path:
            reason = translate("There is no reference sample yet.")
            self._tell(reason + " " + translate("Press New to draw places at random, or open a file that was begun before."))
            return
        try:
            self.file = ReferenceFile(path)
        except TlcmError as error:
            self._tell(sentence(error))
            return
        self._tell("")
        self.classes.fill(self.file.scheme)
        first = self.file.next_open(None)
        self.show_place(first if first is not None else self.file.places[0])
        self.chips.setFocus()

    def _close_file(self) -> None:
        self._keep_note()
        self.reader.stop()
        self.maps.restore()
        self.mark.put(None, self.desk.canvas.mapSettings().destinationCrs())
        self.file = self.place = self.look = None
        self.form.content.hide()

    def _create(self) -> None:
        self.desk.make_in_dialog(_CREATE, {"SERIES": self.state.series_path}, "OUTPUT", self.open_reference)

    def _ask_for_file(self) -> None:
        folder = os.path.dirname(self.state.series_path)
        ask_to_open(self.window(), translate("Open reference"), folder, "GeoPackage (*.gpkg)", self.open_reference)

    def _assess(self) -> None:
        self._keep_note()
        if self.file is not None:
            self.assess_wanted.emit(self.file.path)

    def _keep_note(self) -> None:
        file, place = self.file, self.place
        if file is not None and place is not None:
            note = self.form.note.text().strip()
            if note != note_of(file.spans(place)):
                self._try(lambda: file.set_note(place, note))

    def _try(self, write: Any) -> bool:
        """Write into the file; what is wrong is said, and ``False`` returned."""
        try:
            write()
        except TlcmError as error:
            self.desk.say(sentence(error), Qgis.MessageLevel.Critical)
            return False
        return True

    # -- what is shown ------------------------------------------------------------------------------------------------------------

    def _wanted(self, place: int) -> Optional[Wanted]:
        file, stack = self.file, self.state.stack
        bands = preset_bands(stack, shown_preset(stack, self.state.preset)) if stack is not None else None
        if file is None or bands is None:
            return None
        point, side = file.point(place), self.form.side.value()
        return Wanted(point.x(), point.y(), file.layer.crs().toWkt(), side - (1 - side % 2), bands)

    def _read_place(self) -> None:
        wanted = self._wanted(self.place) if self.place is not None else None
        if wanted is None:
            return
        self.form.state.setText(translate("Reading the images…"))
        self.form.state.show()
        self.chips.setEnabled(False)
        self.reader.read(wanted, self._take, self._refuse_place)

    def _take(self, look: Look) -> None:
        file, place = self.file, self.place
        if file is None or place is None:
            return
        chosen = self.chips.date() if self.look is not None else ""
        self.look = look
        self.form.state.setText(look.problem)
        self.form.state.setVisible(bool(look.problem))
        self.chips.setEnabled(True)
        self.chips.show_chips(look.chips)
        self.chips.choose(chosen or self._first_open_day(file.spans(place)) or look.chips[0].date)
        self._show_labels()
        after = file.next_open(place)
        wanted = self._wanted(after) if after is not None and after != place else None
        if wanted is not None:
            self.reader.read_ahead(wanted)

    def _refuse_place(self, problem: str) -> None:
        self.chips.setEnabled(True)
        self.chips.show_chips(())
        self.form.state.setText(problem)
        self.form.state.show()
        self.plot.say("")

    def _show_labels(self) -> None:
        """Show what was said of the place."""
        file, place = self.file, self.place
        if file is None or place is None:
            return
        spans = file.spans(place)
        colours: Dict[Optional[int], str] = {item.value: item.colour for item in file.scheme.classes}
        self.chips.show_classes(spans, colours)
        self.form.spans.setText("\n".join(self._span_text(span) for span in spans))
        self._show_progress()
        self._show_hint()
        self._draw(spans, colours)

    def _show_progress(self) -> None:
        file, form = self.file, self.form
        if file is None or self.place is None:
            return
        progress = file.progress()
        form.progress.setMaximum(progress.places)
        form.progress.setValue(progress.labelled + progress.untold)
        parts = [
            translate("Point {number} of {count}", number=file.places.index(self.place) + 1, count=progress.places),
            translate("{count} of {all} labelled", count=progress.labelled, all=progress.places),
        ]
        if progress.untold:
            parts.append(translate("{count} cannot be told", count=progress.untold))
        form.counts.setText("; ".join(parts))
        is_open = file.next_open(None) is not None
        apply(not_ready(translate("All points have been looked at.")) if not is_open else READY, form.next, tooltip=self._tips[form.next])
        form.previous.setEnabled(self.place != file.places[0])
        form.undo.setEnabled(file.can_undo())
        none = not_ready(translate("No point has a class yet."))
        apply(READY if progress.labelled else none, form.assess, tooltip=self._tips[form.assess])

    def _show_hint(self) -> None:
        """Say what a class will mean that is pressed now."""
        file, place = self.file, self.place
        if file is None or place is None:
            return
        spans, day = file.spans(place), self._day()
        index = index_at(spans, day)
        self.classes.setEnabled(index is not None)
        self.form.untold.setEnabled(index is not None)
        if index is None:
            self.form.hint.setText(translate("{date} is not within the time of this reference.", date=day))
            return
        span = spans[index]
        self.classes.mark(span.value)
        first, last = max(day, span.first), span.last
        self.form.hint.setText(
            translate("The class on all dates. If it changes, click the first image of the new class before you say it.")
            if first == spans[0].first and index == len(spans) - 1
            else translate("Class from {first} to {last}:", first=first, last=last)
        )

    def _span_text(self, span: Span) -> str:
        file = self.file
        names = {item.value: item.name for item in file.scheme.classes} if file is not None else {}
        said = translate("cannot be told") if span.is_untold else translate("not labelled yet")
        return translate("{first} to {last}: {name}", first=span.first, last=span.last, name=names.get(span.value or 0, said))

    def _draw(self, spans: Spans, colours: Dict[Optional[int], str]) -> None:
        if self.look is None:
            return
        spectra, title = self.look.spectra, value_title(self.state.stack)
        if spectra is None:
            self.plot.say("")
        elif not any(value is not None for values in spectra.values for value in values):
            self.plot.say(translate("The images have no data at this place."))
        else:
            self.plot.draw(lambda figure, look: _draw_place(figure, look, spectra, title, spans, colours), _rows(spectra))

    def _day(self) -> str:
        """Return the day from which a class is said: that of the chosen image, or the beginning of its span if no image is before it."""
        file, place, day = self.file, self.place, self.chips.date()[:_DAY_LETTERS]
        spans = file.spans(place) if file is not None and place is not None else ()
        index = index_at(spans, day)
        if index is None or not day:
            return day or (spans[0].first if spans else "")
        first = spans[index].first
        chips = self.look.chips if self.look is not None else ()
        return day if any(first <= chip.day < day for chip in chips) else first

    def _first_open_day(self, spans: Spans) -> str:
        """Return the first day that has no class yet, "" if there is none."""
        return next((span.first for span in spans if not span.is_done), "")

    def _preset(self, stack: StackContents) -> str:
        return shown_preset(stack, self.state.preset).name

    def _fill_presets(self) -> None:
        combo, stack = self.form.preset, self.state.stack
        combo.clear()
        for preset in PRESETS.values() if stack is not None else ():
            if stack is not None and not missing_wavelengths(stack, preset):
                combo.addItem(translate(preset.title), preset.name)
        if stack is not None:
            combo.setCurrentIndex(combo.findData(self._preset(stack)))

    def _set_icons(self) -> None:
        form = self.form
        form.create.setIcon(icon("desk_add.svg"))
        form.openReference.setIcon(icon("desk_open.svg"))
        form.previous.setIcon(icon("desk_previous.svg"))
        form.next.setIcon(icon("desk_next.svg"))
        form.undo.setIcon(QgsApplication.getThemeIcon("/mActionUndo.svg"))
        self._tips = {button: button.toolTip() for button in (form.next, form.assess)}

    def _tell(self, problem: str) -> None:
        self.form.missing.setText(problem)
        self.form.missing.setVisible(bool(problem))
        self.form.content.setVisible(not problem)


def _draw_place(figure: Any, look: Colours, spectra: PixelSeries, title: str, spans: Spans, colours: Dict[Optional[int], str]) -> None:
    axes = figure.subplots()
    draw_spectra(axes, look, spectra, title)
    days = [dt.date.fromisoformat(date[:10]) for date in spectra.dates]
    for span in spans:
        colour = _UNTOLD_COLOUR if span.is_untold else colours.get(span.value, "")
        first, last = (min(max(dt.date.fromisoformat(day), days[0]), days[-1]) for day in (span.first, span.last))
        if colour and first < last:
            axes.axvspan(first, last, color=colour, alpha=_SPAN_ALPHA, linewidth=0)
    date_axis(axes)


def _rows(spectra: PixelSeries) -> List[Sequence[Any]]:
    """Return the values by date as they are saved."""
    rows: List[Sequence[Any]] = [(translate("Date"), *spectra.bands)]
    rows += [(date, *("" if value is None else round(value, 6) for value in values)) for date, values in zip(spectra.dates, spectra.values)]
    return rows
