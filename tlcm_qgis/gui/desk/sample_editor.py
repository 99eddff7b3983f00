"""What the tools do to the samples: everything goes through QGIS's edit buffer, so that QGIS can undo it and asks before it is lost."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Any, Callable, Dict, Iterator, List, Mapping, Optional, Sequence, Tuple

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsRectangle,
    QgsVectorDataProvider,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.utils import iface

from ...core.spec.classes import LandCoverClass
from ...core.spec.errors import TlcmError
from ...processing.samples import CLASS_VALUE
from ...processing.texts import sentence, translate
from .desk import Desk
from .readiness import READY, Readiness, first_obstacle, not_ready
from .sample_counts import PLACE_ID, SampleCounts
from .sample_layers import DIGITIZED, TO_LABEL, attributes, new_samples
from .sample_style import CLASS_NAME

ToLabel = Tuple[QgsGeometry, Any, str]  # with its coordinate system and date
_SAME_PLACE = 1e-9  # of the coordinates: a vertex that was snapped to


class SampleEditor:
    """Adds, relabels and deletes samples of the desk's layer.

    Args:
        desk: whose layer and date.
        counts: of that layer.
        active: returns the active class, ``None`` if there is none.
    """

    def __init__(self, desk: Desk, counts: SampleCounts, active: Callable[[], Optional[LandCoverClass]]) -> None:
        self._desk, self._state, self._counts, self.active = desk, desk.state, counts, active

    @property
    def layer(self) -> Optional[QgsVectorLayer]:
        """Return the layer of the samples."""
        return self._state.samples_layer()

    @property
    def is_polygons(self) -> bool:
        """Return whether the samples are polygons."""
        layer = self.layer
        return layer is not None and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry  # type: ignore[attr-defined]

    def can_edit(self) -> Readiness:
        """Return whether samples can be changed."""
        layer, state = self.layer, self._state
        if layer is None:
            reason = state.samples_problem or translate("There is no layer of samples.")
            return not_ready(reason, translate("Choose one, or make a new one."))
        if not state.class_field:
            return not_ready(translate("The samples have no class field."), translate("Choose the field with the class."))
        name = layer.name()
        capabilities = layer.dataProvider().capabilities()
        needed = QgsVectorDataProvider.Capability.AddFeatures | QgsVectorDataProvider.Capability.ChangeAttributeValues
        if layer.readOnly() or (capabilities & needed) != needed:
            return not_ready(
                translate('The layer "{name}" is read-only.', name=name), translate("Choose another layer, or make a new one.")
            )
        if layer.isEditable() or layer.supportsEditing():
            return READY
        return not_ready(
            translate('The layer "{name}" cannot be edited.', name=name), translate("Choose another layer, or make a new one.")
        )

    def can_label(self) -> Readiness:
        """Return whether samples can get a class."""
        if self.active() is None:
            return first_obstacle(
                self.can_edit(), not_ready(translate("There is no active class."), translate("Add a class to the table and choose it."))
            )
        return self.can_edit()

    def can_add(self) -> Readiness:
        """Return whether samples of the shown date can be added."""
        state = self._state
        other = not state.date_field and state.samples_date and state.date and state.samples_date != state.date
        if other:
            return first_obstacle(
                self.can_label(),
                not_ready(
                    translate(
                        "These samples have no date field and belong to {own}, but {shown} is shown.",
                        own=state.samples_date,
                        shown=state.date,
                    ),
                    translate("Show that date, or choose a layer with a date field."),
                ),
            )
        return self.can_label()

    def can_grow(self) -> Readiness:
        """Return whether regions can be grown."""
        if self.layer is not None and not self.is_polygons:
            return not_ready(translate("Regions are polygons, and the samples are points."), translate("Make a new layer of polygons."))
        if self._state.stack is None or self._state.date_of(self._state.date) is None:
            return not_ready(translate("No image is shown."), translate("Choose a stack and a date on the page Stack."))
        return self.can_add()

    def begin(self) -> bool:
        """Make the layer QGIS's active one and editable; returns whether it is, and says why not."""
        layer, readiness = self.layer, self.can_edit()
        if layer is None or not readiness.ready:
            self._warn(readiness.text)
            return False
        if iface is not None and iface.mapCanvas() is self._desk.canvas:
            iface.setActiveLayer(layer)
        self._desk.canvas.setCurrentLayer(layer)
        if layer.isEditable() or layer.startEditing():
            return True
        self._warn(translate('The layer "{name}" cannot be edited.', name=layer.name()))
        return False

    def save(self) -> None:
        """Write the edits into the file and go on editing."""
        layer = self.layer
        if layer is not None and layer.isEditable() and not layer.commitChanges(False):
            self._warn(
                translate('The edits of "{name}" cannot be saved: {reason}', name=layer.name(), reason="; ".join(layer.commitErrors()))
            )

    # -- edits ------------------------------------------------------------------------------------------------------------------------

    def add(self, geometry: QgsGeometry) -> bool:
        """Add a sample of the active class on the shown date; ``geometry`` is in the layer's coordinate system."""
        layer, item, readiness = self.layer, self.active(), self.can_add()
        if layer is None or item is None or not readiness.ready:
            self._warn(readiness.text)
            return False
        state = self._state
        with self._command(translate("Add sample")) as is_begun:
            if is_begun:
                values = attributes(layer, state.class_field, item)
                place = self._place_at(layer, geometry)
                features = new_samples(layer, geometry, values, state.date_field, state.date or state.samples_date, place)
                return layer.addFeatures(features)
        return False

    def add_to_label(self, points: Sequence[ToLabel], source: str) -> Dict[int, int]:
        """Add points without a class as one edit; returns the id of the place by position in ``points``, of those that were added.

        Args:
            points: geometry, its coordinate system, and the date on which to label.
            source: what their field source says.
        """
        layer, state = self.layer, self._state
        features, places = [], {}
        with self._command(translate("Add points to label")) as is_begun:
            for position, (shape, crs, date) in enumerate(points if is_begun and layer is not None else ()):
                local = self.to_layer(shape, crs)
                if layer is None or local is None:
                    continue
                place = self._counts.new_place()
                features += new_samples(layer, local, {}, state.date_field, date, place, source)
                places[position] = place
            if layer is not None and features and layer.addFeatures(features):
                return places
        return {}

    def relabel(self, ids: Sequence[int]) -> None:
        """Give samples the active class."""
        item = self.active()
        if item is None:
            self._warn(self.can_label().text)
        elif ids:
            self.relabel_as(ids, item)

    def relabel_as(self, ids: Sequence[int], item: LandCoverClass) -> bool:
        """Give samples a class; returns whether that was possible."""
        layer = self.layer
        with self._command(translate("Relabel samples")) as is_begun:
            if is_begun and layer is not None:
                values = attributes(layer, self._state.class_field, item)
                index, wanted = layer.fields().lookupField("source"), QgsFeatureRequest().setFilterFids(list(ids))
                if index >= 0:  # what was to be labelled is now a sample like any other
                    waiting = QgsExpression(QgsExpression.createFieldEqualityExpression("source", TO_LABEL))
                    found = QgsFeatureRequest(waiting).setFlags(QgsFeatureRequest.Flag.NoGeometry)
                    labelled = {feature.id() for feature in layer.getFeatures(found)} & set(ids)
                    _write(layer, {index: DIGITIZED}, {fid: {index: TO_LABEL} for fid in labelled})
                return _write(layer, values, _differing(layer, wanted, values))
        return False

    def rename(self, classes: Sequence[LandCoverClass]) -> None:
        """Give the samples of a layer with the plugin's own fields the new names of their classes; right ones are left alone."""
        layer = self.layer
        index = layer.fields().lookupField(CLASS_NAME) if layer is not None else -1
        if layer is None or index < 0 or self._state.class_field != CLASS_VALUE:
            return
        named = []
        for item in classes:
            its_own = QgsExpression(QgsExpression.createFieldEqualityExpression(CLASS_VALUE, item.value))
            named.append(({index: item.name}, _differing(layer, QgsFeatureRequest(its_own), {index: item.name})))
        if not any(olds for _, olds in named):
            return
        readiness = self.can_edit()
        if not readiness.ready:
            self._warn(f"{translate('The samples keep the earlier names of their classes.')} {readiness.text}")
            return
        with self._command(translate("Rename classes")) as is_begun:
            for values, olds in named if is_begun else ():
                _write(layer, values, olds)

    def delete(self, ids: Sequence[int]) -> bool:
        """Delete samples; returns whether that was possible."""
        layer = self.layer
        with self._command(translate("Delete samples")) as is_begun:
            return bool(is_begun and layer is not None and layer.deleteFeatures(list(ids)))

    def select(self, ids: Sequence[int]) -> None:
        """Select samples as QGIS does."""
        if self.layer is not None:
            self.layer.selectByIds(list(ids))

    @contextmanager
    def _command(self, name: str) -> Iterator[bool]:
        """Do several edits as one that can be undone; what the plugin refuses is said."""
        layer = self.layer
        if layer is None or not self.begin():
            yield False
            return
        layer.beginEditCommand(name)
        try:
            yield True
        except TlcmError as error:
            layer.destroyEditCommand()
            self._warn(sentence(error))
        else:
            layer.endEditCommand()
            layer.triggerRepaint()

    # -- looking for samples ------------------------------------------------------------------------------------------------------------

    def find(self, shape: QgsGeometry, distance: float = 0.0) -> List[int]:
        """Return the samples that touch a shape of the canvas; ``distance`` around it in its units, of which only the nearest one."""
        layer = self.layer
        if layer is None:
            return []
        local = self.to_layer(shape.buffer(distance, 8) if distance else shape)
        if local is None:
            return []
        request = QgsFeatureRequest().setDistanceWithin(local, 0.0).setNoAttributes()
        if not distance:
            return [feature.id() for feature in layer.getFeatures(request.setFlags(QgsFeatureRequest.Flag.NoGeometry))]
        middle = local.boundingBox().center()
        centre = QgsGeometry.fromPointXY(middle)
        near = [(feature.geometry().distance(centre), feature.id()) for feature in layer.getFeatures(request)]
        return [min(near)[1]] if near else []

    def to_layer(self, shape: QgsGeometry, crs: Any = None) -> Optional[QgsGeometry]:
        """Return a shape (of the canvas, or in ``crs``) in the coordinate system of the layer, ``None`` (said) where there is no way."""
        layer = self.layer
        local = QgsGeometry(shape)
        if layer is None:
            return None
        source = crs or self._desk.canvas.mapSettings().destinationCrs()
        if source == layer.crs() or not source.isValid() or not layer.crs().isValid():
            return local
        try:
            local.transform(QgsCoordinateTransform(source, layer.crs(), self._desk.project))
        except QgsCsException:
            self._warn(translate('This place has no coordinates in the coordinate system of the layer "{name}".', name=layer.name()))
            return None
        return local

    def _place_at(self, layer: QgsVectorLayer, geometry: QgsGeometry) -> int:
        """Return the id of the place of a sample that was snapped to one of another date, else a new one."""
        index = layer.fields().lookupField(PLACE_ID)
        if index >= 0 and not self.is_polygons:
            point = geometry.boundingBox().center()
            margin = _SAME_PLACE * max(abs(point.x()), abs(point.y()), 1.0)
            box = QgsRectangle(point.x() - margin, point.y() - margin, point.x() + margin, point.y() + margin)
            request = QgsFeatureRequest(box).setSubsetOfAttributes([index]).setFlags(QgsFeatureRequest.Flag.NoGeometry).setLimit(1)
            there = next(iter(layer.getFeatures(request)), QgsFeature())
            known = there.attribute(index) if there.isValid() else None
            if isinstance(known, int):
                return known
        return self._counts.new_place()

    def _warn(self, text: str) -> None:
        if text:
            self._desk.say(text, Qgis.MessageLevel.Warning)


def _differing(layer: QgsVectorLayer, request: QgsFeatureRequest, values: Mapping[int, Any]) -> Dict[int, Dict[int, Any]]:
    """Return what those of the samples asked for that say something else have in some fields, by id and index of the field."""
    found = layer.getFeatures(request.setFlags(QgsFeatureRequest.Flag.NoGeometry))
    olds = {feature.id(): {index: feature.attribute(index) for index in values} for feature in found}
    return {fid: old for fid, old in olds.items() if old != values}


def _write(layer: QgsVectorLayer, values: Mapping[int, Any], olds: Mapping[int, Mapping[int, Any]]) -> bool:
    """Change samples; with the old values at hand, undo does not read feature by feature from the file."""
    return all([layer.changeAttributeValues(fid, dict(values), dict(old)) for fid, old in olds.items()])  # noqa: C419 - all of them
