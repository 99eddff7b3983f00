"""A region that grows from a click: read in a task, shown as preview, taken as a sample."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Optional, Tuple

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsPointXY
from qgis.PyQt.QtGui import QColor

from ...processing.texts import translate
from .desk import Desk
from .map_tools import GrowTool
from .region_growing import grow, spectral_distance
from .sample_editor import SampleEditor
from .tasks import IsCancelled
from .window_reading import Window, outline, read_window

_TASK = "samples/grow"


@dataclass(frozen=True, eq=False)
class _Region:
    window: Window
    wkt: str
    count: int


class RegionSeed:
    """Grows regions for a ``GrowTool``.

    Args:
        limits: returns the largest spectral distance in percent and the largest size in pixels.
        say: shows a sentence, "" for that of the tool.
    """

    def __init__(
        self, desk: Desk, editor: SampleEditor, tool: GrowTool, limits: Callable[[], Tuple[float, int]], say: Callable[[str], None]
    ) -> None:
        self._desk, self._editor, self._tool, self._limits, self._say = desk, editor, tool, limits, say
        self._region: Optional[_Region] = None
        tool.seeded.connect(self._begin)
        tool.accepted.connect(self.accept)
        tool.discarded.connect(self.discard)
        tool.deactivated.connect(self.discard)

    def grow_again(self) -> None:
        """Grow from the same pixel with the limits as they are now."""
        if self._region is not None:
            window = self._region.window
            self._start(lambda _is_cancelled: window)

    def accept(self) -> None:
        """Make the region a sample."""
        region = self._region
        if region is None:
            return
        shape = self._editor.to_layer(QgsGeometry.fromWkt(region.wkt).makeValid(), QgsCoordinateReferenceSystem.fromWkt(region.window.crs))
        self.discard()
        if shape is not None:
            self._editor.add(shape)

    def discard(self) -> None:
        """Forget the region."""
        self._desk.tasks.drop(_TASK)
        self._region = None
        self._tool.drop_band()
        self._say("")

    def _begin(self, point: QgsPointXY) -> None:
        self.discard()
        state, readiness = self._desk.state, self._editor.can_grow()
        stack, date = state.stack, state.date_of(state.date)
        if not readiness.ready or stack is None or date is None:
            self._say(readiness.text)
            return
        crs = self._desk.canvas.mapSettings().destinationCrs()
        text = crs.authid() if crs.authid().startswith("EPSG:") else crs.toWkt()
        self._start(lambda is_cancelled: read_window(stack, date, point.x(), point.y(), text, is_cancelled))

    def _start(self, read: Callable[[IsCancelled], Window]) -> None:
        limit, largest = self._limits()

        def work(is_cancelled: IsCancelled) -> _Region:
            window = read(is_cancelled)
            region = grow(spectral_distance(window.values, window.seed), window.seed, limit, largest, is_cancelled)
            return _Region(window, outline(region, window), int(region.sum()))

        self._say(translate("Growing…"))
        self._desk.tasks.start(translate("Growing a region"), work, self._show, self._say, key=_TASK)

    def _show(self, region: _Region) -> None:
        self._region = region
        shape = QgsGeometry.fromWkt(region.wkt)
        source, target = QgsCoordinateReferenceSystem.fromWkt(region.window.crs), self._desk.canvas.mapSettings().destinationCrs()
        if source.isValid() and target.isValid() and source != target:
            try:
                shape.transform(QgsCoordinateTransform(source, target, self._desk.project))
            except QgsCsException:
                self.discard()
                return
        item = self._editor.active()
        self._tool.show_preview(shape, QColor(item.colour if item is not None else "#ffffff"))
        self._say(translate("{count} pixels. Press Enter or click into the region to take it, Esc to leave it.", count=region.count))
