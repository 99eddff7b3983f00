"""Labelling a reference sample: place by place, from the images of all dates, without seeing the maps."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal

from ...core.spec.errors import TlcmError
from ...core.spec.messages import tr
from ...processing.resources import icon
from ...processing.texts import sentence, translate
from .chip_list import ChipList
from .class_buttons import ClassButtons
from .hidden_maps import HiddenMaps
from .pixel_tool import CanvasMark
from .quantities import value_title
from .readiness import READY, Readiness, apply, first_obstacle, not_ready, series_ready, stack_ready
from .reference_choice import ReferenceChoice
from .reference_file import ReferenceFile
from .reference_labels import day_to_label, first_open_day, index_at, note_of
from .reference_looks import LookChoice
from .reference_plot import ReferencePlot
from .reference_reader import Look, ReferenceReader, Wanted
from .reference_texts import hint_text, progress_text, spans_text
from .result_panel import ResultPanel

_KEY_UNTOLD, _MOST_KEY = 0, 9


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
        self.choice = ReferenceChoice(form, self.desk, self)
        self.looks = LookChoice(form, self.state, self)
        self.reader = ReferenceReader(self.desk.tasks)
        self.maps = HiddenMaps(self.desk)
        self.chips = ChipList()
        self.classes = ClassButtons()
        self.plot = ReferencePlot(form.plotPlace, "reference")
        for place, widget in ((form.chipPlace, self.chips), (form.classPlace, self.classes), (form.plotPlace, self.plot)):
            place.layout().addWidget(widget)
        self.mark = CanvasMark(self.desk.canvas, self.chips, self)
        self._set_icons()
        self.choice.chosen.connect(self._open)
        self.choice.found.connect(self.open_reference)
        form.previous.clicked.connect(lambda: self.step(-1))
        form.next.clicked.connect(self.go_on)
        form.undo.clicked.connect(self.undo)
        self.looks.changed.connect(self._read_place)
        form.note.editingFinished.connect(self._keep_note)
        form.untold.clicked.connect(lambda: self.say(None))
        form.assess.setIcon(icon("desk_matrix.svg"))
        form.assess.clicked.connect(self._assess)
        self.classes.chosen.connect(self.say)
        self.chips.chosen.connect(self._on_date)
        self.listen(self.state.stack_changed, self._on_stack)
        self.listen(self.state.date_changed, self._on_preset)
        self.listen(self.desk.project.layersAdded, lambda _layers: self._list_references())

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
        self.choice.keep("")
        self._close_file()
        super().renew()

    def readiness(self) -> Readiness:
        """Return whether there are maps to make a reference for, and images to label it by."""
        return first_obstacle(series_ready(self.state), stack_ready(self.state))

    def read(self) -> None:
        """Open the reference that is known to the project, the latest first."""
        self.looks.fill()
        self.reader.use(self.state.stack)
        self._list_references()
        self._open(self.choice.path())

    def open_reference(self, path: str) -> None:
        """Begin, or go on, to label a file."""
        self.choice.keep(path)
        self._list_references()
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
        self.chips.choose(first_open_day(file.spans(place)) or day)
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

    def _on_stack(self) -> None:
        self.reader.use(self.state.stack)
        self.look = None
        self._is_stale = self._is_stale or self.file is None
        if self.isVisible():
            self.looks.fill()
            self._read_if_stale()
            self._read_place()

    def _on_preset(self) -> None:
        if self.isVisible() and self.looks.is_old():
            self.looks.fill()
            self._read_place()

    # -- files --------------------------------------------------------------------------------------------------------------------

    def _list_references(self) -> None:
        self.choice.show(self.file.path if self.file is not None else "")

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
        file = self.file
        return self.looks.wanted(file.point(place), file.layer.crs()) if file is not None else None

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
        self.chips.choose(chosen or first_open_day(file.spans(place)) or look.chips[0].date)
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
        self.form.spans.setText(spans_text(spans, file.scheme))
        self._show_progress()
        self._show_hint()
        if self.look is not None:
            self.plot.show_place(self.look.spectra, value_title(self.state.stack), spans, colours)

    def _show_progress(self) -> None:
        file, form = self.file, self.form
        if file is None or self.place is None:
            return
        progress = file.progress()
        form.progress.setMaximum(progress.places)
        form.progress.setValue(progress.labelled + progress.untold)
        form.counts.setText(progress_text(progress, file.places.index(self.place) + 1))
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
        self.form.hint.setText(hint_text(spans, day))
        if index is not None:
            self.classes.mark(spans[index].value)

    def _day(self) -> str:
        """Return the day from which a class is said."""
        file, place = self.file, self.place
        spans = file.spans(place) if file is not None and place is not None else ()
        seen = [chip.day for chip in self.look.chips] if self.look is not None else []
        return day_to_label(spans, self.chips.date(), seen)

    def _set_icons(self) -> None:
        form = self.form
        form.previous.setIcon(icon("desk_previous.svg"))
        form.next.setIcon(icon("desk_next.svg"))
        form.undo.setIcon(QgsApplication.getThemeIcon("/mActionUndo.svg"))
        self._tips = {button: button.toolTip() for button in (form.next, form.assess)}

    def _tell(self, problem: str) -> None:
        self.form.missing.setText(problem)
        self.form.missing.setVisible(bool(problem))
        self.form.content.setVisible(not problem)
