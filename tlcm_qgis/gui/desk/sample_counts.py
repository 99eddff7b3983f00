"""How many samples have which label, kept up with every edit without reading the layer again."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Set, Tuple

from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer, QgsVectorLayerFeatureSource
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.spec.classes import label_code
from ...processing.texts import translate
from .sample_advice import Box
from .tasks import IsCancelled, Tasks

_TASK = "samples/count"
_AGAIN_MS, _MOST_FAILURES = 400, 3
_AT_ONCE = 1000  # features that are read again at once; more go through a task
PLACE_ID = "place_id"

Entry = Tuple[str, float, float]  # label, x and y of the middle


class SampleCounts(QObject):
    """Knows label and place of every feature of one layer.

    The layer is read once, in a task; after that its signals name what was edited, and only those features are read. What is edited while
    the task reads is read again when it is done.

    Args:
        tasks: where layers are read.
    """

    changed = pyqtSignal()

    def __init__(self, tasks: Tasks, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._layer: Optional[QgsVectorLayer] = None
        self._field = ""
        self._links: List[Tuple[Any, Any]] = []
        self._touched: Set[int] = set()
        self._is_reading = self._all_again = False
        self._last_place = 0
        self._take(({}, 0))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._settle)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_AGAIN_MS)
        self._later.timeout.connect(self._settle)
        self._expected = self._failures = 0

    def watch(self, layer: Optional[QgsVectorLayer], field: str) -> None:
        """Count the features of ``layer`` by their ``field`` from now on; nothing without a layer or such a field."""
        if layer is self._layer and field == self._field:
            return
        self.stop()
        if layer is not None and layer.fields().lookupField(field) >= 0:
            self._layer, self._field = layer, field
            self._links = [
                (layer.featureAdded, self._touch),
                (layer.featureDeleted, self._touch),
                (layer.geometryChanged, lambda fid, _geometry: self._touch(fid)),
                (layer.attributeValueChanged, self._on_value),
                (layer.dataChanged, self.recount),
                (layer.subsetStringChanged, self.recount),
                (layer.afterRollBack, self.recount),
            ]
            for signal, slot in self._links:
                signal.connect(slot)
            self._read_all()

    def stop(self) -> None:
        """Watch nothing any more."""
        for signal, slot in self._links:
            signal.disconnect(slot)
        self._links = []
        self._layer, self._field = None, ""
        self._timer.stop()
        self._later.stop()
        self._failures = 0
        self._tasks.drop(_TASK)
        self._is_reading = self._all_again = False
        self._touched.clear()
        self._take(({}, 0))
        self.changed.emit()

    @property
    def is_settled(self) -> bool:
        """Return whether the counts hold all edits."""
        return not (self._is_reading or self._all_again or self._touched)

    def labels(self) -> Dict[str, int]:
        """Return the number of features by label."""
        return {label: len(places) for label, places in self._places.items() if places}

    def ids(self, label: str) -> List[int]:
        """Return the features with a label."""
        return list(self._places.get(label, ()))

    def box(self, label: str) -> Optional[Box]:
        """Return what the features with a label lie in."""
        if label not in self._boxes and self._places.get(label):
            xs, ys = zip(*self._places[label].values())
            self._boxes[label] = (min(xs), min(ys), max(xs), max(ys))
        return self._boxes.get(label)

    def new_place(self) -> int:
        """Return an id of a place that no feature has."""
        self._last_place += 1
        return self._last_place

    def recount(self) -> None:
        """Read the whole layer again, once however often it is asked for now."""
        self._all_again = True
        self._timer.start()

    # -- edits ------------------------------------------------------------------------------------------------------------------------

    def _touch(self, fid: int) -> None:
        self._touched.add(fid)
        self._timer.start()

    def _on_value(self, fid: int, index: int, _value: Any) -> None:
        if self._layer is not None and index == self._layer.fields().lookupField(self._field):
            self._touch(fid)

    def _settle(self) -> None:
        """Read what was edited since the last time."""
        if self._layer is None or self._is_reading:
            return  # the task that reads all comes back to it
        if self._all_again or len(self._touched) > _AT_ONCE:
            self._read_all()
            return
        touched, self._touched = self._touched, set()
        if not touched:
            return
        for fid in touched:
            self._forget(fid)
        index, place = self._layer.fields().lookupField(self._field), self._layer.fields().lookupField(PLACE_ID)
        for feature in self._layer.getFeatures(_request(index, place).setFilterFids(list(touched))):
            self._put(feature.id(), *_entry(feature, index, place))
        self.changed.emit()

    def _forget(self, fid: int) -> None:
        label = self._label_of.pop(fid, None)
        if label is not None:
            del self._places[label][fid]
            self._boxes.pop(label, None)

    def _put(self, fid: int, entry: Optional[Entry], place_id: int) -> None:
        self._last_place = max(self._last_place, place_id)
        if entry is not None:
            label, x, y = entry
            self._label_of[fid] = label
            self._places.setdefault(label, {})[fid] = (x, y)
            self._boxes.pop(label, None)

    # -- the whole layer ------------------------------------------------------------------------------------------------------------

    def _read_all(self) -> None:
        layer = self._layer
        if layer is None:
            return
        self._touched.clear()
        self._all_again, self._is_reading = False, True
        source = QgsVectorLayerFeatureSource(layer)
        self._expected = layer.featureCount()
        index, place = layer.fields().lookupField(self._field), layer.fields().lookupField(PLACE_ID)
        self._tasks.start(
            translate("Counting the samples of {name}", name=layer.name()),
            lambda is_cancelled: read_entries(source, index, place, is_cancelled),
            self._on_read,
            lambda _problem: self._on_read(({}, 0, 0)),
            key=_TASK,
        )

    def _on_read(self, found: Tuple[Dict[int, Entry], int, int]) -> None:
        """Take what was read, unless features are missing: a GeoPackage that QGIS is just leaving edit mode of cannot be opened, says GDAL."""
        entries, place, count = found
        self._is_reading = False
        if count < self._expected and not self._touched and self._failures < _MOST_FAILURES:
            self._failures += 1
            self._all_again = True
            self._later.start()
            return
        self._failures = 0
        self._take((entries, max(place, self._last_place)))  # ids that were given meanwhile, or that cannot be read now, are not free
        self.changed.emit()
        if self._touched or self._all_again:
            self._timer.start()

    def _take(self, found: Tuple[Dict[int, Entry], int]) -> None:
        entries, self._last_place = found
        self._label_of: Dict[int, str] = {}
        self._places: Dict[str, Dict[int, Tuple[float, float]]] = {}
        self._boxes: Dict[str, Box] = {}
        for fid, (label, x, y) in entries.items():
            self._label_of[fid] = label
            self._places.setdefault(label, {})[fid] = (x, y)


def read_entries(
    source: QgsVectorLayerFeatureSource, field: int, place: int, is_cancelled: IsCancelled
) -> Tuple[Dict[int, Entry], int, int]:
    """Return label and middle of every feature that has both, by id, the highest id of a place, and the number of features.

    ``field``, ``place``: indices of the fields with the label and with the id of the place, -1: none.
    """
    entries: Dict[int, Entry] = {}
    highest = count = 0
    for feature in source.getFeatures(_request(field, place)):
        if is_cancelled():
            break
        count += 1
        entry, place_id = _entry(feature, field, place)
        highest = max(highest, place_id)
        if entry is not None:
            entries[feature.id()] = entry
    return entries, highest, count


def _request(field: int, place: int) -> QgsFeatureRequest:
    return QgsFeatureRequest().setSubsetOfAttributes([index for index in (field, place) if index >= 0])


def _entry(feature: QgsFeature, field: int, place: int) -> Tuple[Optional[Entry], int]:
    label = label_of(feature.attribute(field))
    place_id = feature.attribute(place) if place >= 0 else None
    middle = feature.geometry().boundingBox().center() if label is not None and feature.hasGeometry() else None
    entry = None if label is None or middle is None else (label, middle.x(), middle.y())
    return entry, place_id if isinstance(place_id, int) else 0


def label_of(value: Any) -> Optional[str]:
    """Return the code that an attribute stands for, ``None`` if it is missing."""
    return None if value is None or (hasattr(value, "isNull") and value.isNull()) else label_code(value)
