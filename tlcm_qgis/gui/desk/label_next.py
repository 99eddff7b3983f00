"""The panel that suggests points to label, and goes through them one by one."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsPointXY,
    QgsProcessingUtils,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt import uic
from qgis.PyQt.QtWidgets import QGroupBox

from ...core.spec.errors import TlcmError
from ...processing.resources import icon
from ...processing.texts import sentence, translate
from .background import Run
from .date_area import crs_of
from .page import Page
from .pixel_tool import CanvasMark
from .readiness import READY, Readiness, apply, environment_ready, first_obstacle, not_ready, series_ready
from .sample_counts import PLACE_ID
from .sample_editor import SampleEditor
from .sample_layers import DATE, TO_LABEL
from .scheme_panel import SchemePanel
from .suggested_points import Suggestion, read_suggestions

ALGORITHM = "suggestsamples"
_REASONS = "samples/reasons"  # in the project: why each place is suggested
_PIXELS_AROUND = 40  # what is shown of the surroundings of a point


class LabelNext(QGroupBox):
    """Suggests points, adds them to the samples as "to label", and labels them with the active class.

    What waits for a label is read from the layer: samples without a class whose source is "to label" (all, in a layer without that field).
    They can be undone, saved and labelled by all other tools too.

    Args:
        page: the page Samples.
        scheme: knows the active class.
        editor: changes the samples.
    """

    def __init__(self, page: Page, scheme: SchemePanel, editor: SampleEditor) -> None:
        super().__init__()
        self._desk, self._state, self._scheme, self._editor = page.desk, page.state, scheme, editor
        self._run: Optional[Run] = None
        self._waiting: List[int] = []
        self._current: Optional[int] = None
        form: Any = self
        uic.loadUi(str(Path(__file__).with_suffix(".ui")), form)
        self.form = form
        for button, picture, slot in (
            (form.find, "suggest.svg", self.suggest),
            (form.back, "desk_previous.svg", lambda: self.go(-1)),
            (form.forward, "desk_next.svg", lambda: self.go(1)),
            (form.give, "desk_relabel.svg", self.label),
        ):
            button.setIcon(icon(picture))
            button.clicked.connect(lambda _checked=False, slot=slot: slot())
        self.mark = CanvasMark(self._desk.canvas, self, self)
        page.listen(self._state.samples_changed, self.refresh)
        page.listen(self._state.series_changed, self.refresh)
        scheme.active_changed.connect(self._show)
        self.refresh()

    @property
    def is_running(self) -> bool:
        """Return whether points are being looked for."""
        return self._run is not None and self._run.is_active

    @property
    def current(self) -> Optional[int]:
        """Return the sample (feature id) that is to be labelled now."""
        return self._current

    @property
    def waiting(self) -> List[int]:
        """Return the samples that wait for a label, the most useful first."""
        return list(self._waiting)

    def refresh(self) -> None:
        """Look what waits for a label."""
        self._waiting = self._find_waiting()
        if self._current not in self._waiting:
            self._current = None
            self.mark.put(None, self._desk.canvas.mapSettings().destinationCrs())
        self._show()

    def close_panel(self) -> None:
        """Stop looking for points, and leave nothing in the canvas."""
        self.mark.close()
        if self._run is not None and self._run.is_active:
            self._run.drop()

    def readiness(self) -> Readiness:
        """Return whether points can be suggested."""
        if self.is_running:
            return not_ready(translate("Points are being looked for."))
        polygons = not_ready(
            translate("Suggestions are points, and the samples are polygons."), translate("Make a new layer of points for them.")
        )
        undated = not_ready(translate("The date of the samples is not said."), translate("Choose it on the page Samples."))
        return first_obstacle(
            series_ready(self._state),
            self._editor.can_edit(),
            polygons if self._editor.is_polygons else READY,
            READY if self._state.date_field or self._state.samples_date else undated,
            environment_ready(),
        )

    # -- suggesting -----------------------------------------------------------------------------------------------------------------

    def suggest(self) -> None:
        """Look for points in the background."""
        layer = self._editor.layer
        if layer is None or not self.readiness().ready:
            return
        folder = tempfile.mkdtemp(prefix="tlcm_suggest_", dir=QgsProcessingUtils.tempFolder())
        run = self._desk.run(ALGORITHM, self._parameters(layer, folder), translate("Suggest samples"), keep=False)
        if run is not None:
            self._run = run
            run.finished.connect(lambda ok, results: self._on_finished(layer, ok, results))
            run.changed.connect(self._show)
            self._show()

    def _parameters(self, layer: QgsVectorLayer, folder: str) -> Dict[str, Any]:
        state = self._state
        values: Dict[str, Any] = {
            "SERIES": state.series_path,
            "COUNT": self.form.count.value(),
            "OUTPUT": os.path.join(folder, "points.gpkg"),
        }
        if state.stack is not None:
            values["STACK"] = state.stack_path
        if layer.featureCount():
            values["SAMPLES"] = layer
        own = "" if state.date_field else state.samples_date
        return {**values, "DATE": own} if own else values

    def _on_finished(self, layer: QgsVectorLayer, ok: bool, results: Mapping[str, Any]) -> None:
        if ok and self._editor.layer is layer:
            try:
                points = read_suggestions(str(results["OUTPUT"]))
            except TlcmError as error:
                self._desk.say(sentence(error))
            else:
                self._add(layer, points)
        self._show()

    def _add(self, layer: QgsVectorLayer, points: List[Suggestion]) -> None:
        places = self._editor.add_to_label([(point.geometry, point.crs, point.date) for point in points], TO_LABEL)
        reasons = dict(self._state.recall(_REASONS, {}))
        reasons.update({str(place): points[position].why for position, place in places.items()})
        self._state.remember(_REASONS, reasons)
        self.refresh()
        if self._waiting and places:
            self.go(0)

    # -- going through them ----------------------------------------------------------------------------------------------------------

    def go(self, step: int) -> None:
        """Show the next point (1), the one before (-1), or the first (0): its date, its surroundings, and why it is suggested."""
        if not self._waiting:
            return
        known = self._current in self._waiting
        place = self._waiting.index(self._current) + step if known and step else 0
        self._current = self._waiting[place % len(self._waiting)]
        self._look_at(self._current)
        self._show()

    def label(self) -> None:
        """Give the current point the active class, and go on to the next."""
        item, current = self._scheme.active_class(), self._current
        if item is None or current is None:
            return
        after = self._waiting[(self._waiting.index(current) + 1) % len(self._waiting)]
        if self._editor.relabel_as([current], item):
            self.refresh()
            if after in self._waiting:
                self._current = after
                self._look_at(after)
            self._show()

    def _look_at(self, fid: int) -> None:
        """Select and mark a sample, show its date, and zoom to its surroundings."""
        layer = self._editor.layer
        feature = layer.getFeature(fid) if layer is not None else QgsFeature()
        if layer is None or not feature.hasGeometry():
            return
        layer.selectByIds([fid])
        name = self._state.date_field or DATE
        date = str(feature[name] or "") if layer.fields().lookupField(name) >= 0 else ""
        if self._state.date_of(date) is not None:
            self._state.set_date(date)
        middle = feature.geometry().boundingBox().center()
        self.mark.put(middle, layer.crs())
        place = self._surroundings(middle, layer.crs())
        if place is not None:
            self._desk.canvas.setExtent(place)
            self._desk.canvas.refresh()

    def _surroundings(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> Optional[QgsRectangle]:
        """Return some pixels of the stack around a point, in the coordinate system of the canvas."""
        canvas = self._desk.canvas
        grid = self._state.stack.grid if self._state.stack is not None else None
        pixels = crs_of(grid.crs) if grid is not None else crs
        half = _PIXELS_AROUND / 2 * abs(grid.transform[4]) if grid is not None else canvas.extent().height() / 2
        try:
            middle = QgsCoordinateTransform(crs, pixels, self._desk.project).transform(point)
            box = QgsRectangle(middle.x() - half, middle.y() - half, middle.x() + half, middle.y() + half)
            target = canvas.mapSettings().destinationCrs()
            return QgsCoordinateTransform(pixels, target, self._desk.project).transformBoundingBox(box)
        except QgsCsException:
            return None

    # -- what is there ----------------------------------------------------------------------------------------------------------------

    def _find_waiting(self) -> List[int]:
        layer, field = self._editor.layer, self._state.class_field
        if layer is None or layer.fields().lookupField(field) < 0:
            return []
        text = f"{QgsExpression.quotedColumnRef(field)} IS NULL"
        if layer.fields().lookupField("source") >= 0:  # a layer of other fields does not say what was suggested
            text += f" AND {QgsExpression.createFieldEqualityExpression('source', TO_LABEL)}"
        request = QgsFeatureRequest(QgsExpression(text)).setFlags(QgsFeatureRequest.Flag.NoGeometry)
        found = {feature.id(): self._place(feature) for feature in layer.getFeatures(request)}
        return sorted(found, key=lambda fid: (found[fid], fid < 0, abs(fid)))  # ids of what is not saved yet go down

    def _place(self, feature: QgsFeature) -> int:
        index = feature.fields().lookupField(PLACE_ID)
        value = feature.attribute(index) if index >= 0 else None
        return value if isinstance(value, int) else 0

    def _date_field(self, layer: QgsVectorLayer) -> str:
        name = self._state.date_field or DATE
        return name if layer.fields().lookupField(name) >= 0 else ""

    def _show(self) -> None:
        form, item, count = self.form, self._scheme.active_class(), len(self._waiting)
        apply(self.readiness(), form.find, tooltip=translate("Find the points whose label would help the chosen map series most."))
        form.busy.setVisible(self.is_running)
        if self._run is not None and self.is_running:
            form.busy.setText(self._run.text or translate("Looking for points…"))
        for widget in (form.back, form.forward, form.progress):
            widget.setVisible(count > 0)
        form.give.setVisible(count > 0)
        form.give.setEnabled(self._current is not None and item is not None)
        form.give.setText(translate("La&bel as {name}", name=item.name.replace("&", "&&")) if item is not None else translate("La&bel"))
        if self._current is None:
            form.progress.setText(translate("{count} points wait for a label.", count=count) if count else "")
        else:
            form.progress.setText(
                translate("Point {number} of {count} that wait for a label", number=self._waiting.index(self._current) + 1, count=count)
            )
        why = self._why()
        form.why.setText(why)
        form.why.setVisible(bool(why))

    def _why(self) -> str:
        layer = self._editor.layer
        if self._current is None or layer is None:
            return ""
        reasons = self._state.recall(_REASONS, {})
        return str(reasons.get(str(self._place(layer.getFeature(self._current))), ""))
