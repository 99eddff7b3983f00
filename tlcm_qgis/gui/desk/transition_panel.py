"""What became of the classes between two dates, and where."""

from __future__ import annotations

import os
from typing import Any, Iterable, List, Optional, Sequence, Tuple

import numpy as np
from qgis.core import Qgis, QgsMapLayer
from qgis.PyQt.QtCore import QSignalBlocker

from ...core.spec.messages import tr
from ...core.spec.series_document import SeriesDate
from ...processing.resources import icon
from ...processing.texts import translate
from .area_panel import HECTARES, SHARE, UNIT_TITLES, choose_unit
from .class_tables import MatrixView, class_heads, percent_text
from .found_places import FoundPlaces, find_transition
from .map_counts import MapCounts, Transitions
from .readiness import READY, apply, not_ready
from .result_panel import PLACES_TASK, ResultPanel
from .run_record import FINISHED

_FIRST_CHANGE = "first_change.tif"


class TransitionPanel(ResultPanel):
    """Compares two maps pixel by pixel."""

    NAME = "transition"
    TITLE = tr("Transitions")

    transitions: Optional[Transitions] = None

    def fill(self) -> None:
        """Connect the widgets."""
        form = self.form
        self._counts = MapCounts()
        self.matrix = MatrixView(form.matrixPlace, "transitions")
        form.matrixPlace.layout().addWidget(self.matrix)
        self.matrix.chosen.connect(self._show_places)
        for unit, title in UNIT_TITLES.items():
            form.unit.addItem(translate(title), unit)
        form.unit.currentIndexChanged.connect(lambda _index: self._draw())
        for combo in (form.first, form.second):
            combo.currentIndexChanged.connect(lambda _index: self._count())
        form.changes.setIcon(icon("desk_changes.svg"))
        form.changes.clicked.connect(self.show_changes)
        self.listen(self.state.runs_changed, self._refresh_changes)

    def read(self) -> None:
        """Offer the dates of the series and compare the first with the last."""
        series = self.state.series
        if series is None:
            return
        for combo, chosen in ((self.form.first, 0), (self.form.second, len(series.dates) - 1)):
            with QSignalBlocker(combo):
                combo.clear()
                for date in series.dates:
                    combo.addItem(date.key, date.key)
                combo.setCurrentIndex(chosen)
        self._refresh_changes()
        self._count()

    def show_changes(self) -> None:
        """Bring the map of the dates of change to the eye; it is loaded if it is not there."""
        folder = self._change_folder()
        layer = self._layer_of(os.path.join(folder, _FIRST_CHANGE))
        if layer is not None:
            self._raise(layer)
            return
        loader = self.desk.load_results("detectchanges", {"OUTPUT_FOLDER": folder})
        if loader is not None:
            loader.finished.connect(lambda: self._on_loaded(os.path.join(folder, _FIRST_CHANGE)))

    def _on_loaded(self, path: str) -> None:
        layer = self._layer_of(path)
        if layer is None:
            self.desk.say(translate("{file} cannot be opened.", file=path), Qgis.MessageLevel.Warning)
        else:
            self._raise(layer)

    def _layer_of(self, path: str) -> Optional[QgsMapLayer]:
        wanted = os.path.normpath(path)
        layers: Iterable[QgsMapLayer] = self.desk.project.mapLayers().values()
        return next((layer for layer in layers if layer.source() and os.path.normpath(layer.source()) == wanted), None)

    def _raise(self, layer: QgsMapLayer) -> None:
        """Show a layer, and nothing of its group above it."""
        node = self.desk.project.layerTreeRoot().findLayer(layer.id())
        siblings = node.parent().children()
        for sibling in siblings[: siblings.index(node)]:
            sibling.setItemVisibilityChecked(False)
        node.setItemVisibilityCheckedParentRecursive(True)
        node.setExpanded(True)

    def _change_folder(self) -> str:
        """Return the folder with the changes of the series, "" if there is none."""
        series = os.path.normpath(self.state.series_path)
        runs = [run for run in self.state.runs if run.algorithm == "detectchanges" and run.status == FINISHED]
        folders = [run.folder for run in runs if os.path.normpath(str(run.parameters.get("SERIES") or "")) == series]
        folders.append(os.path.join(os.path.dirname(series), "changes"))
        return next((folder for folder in folders if os.path.isfile(os.path.join(folder, _FIRST_CHANGE))), "")

    def _refresh_changes(self) -> None:
        missing = not_ready(translate("The changes of this series have not been detected."), translate('Run "Detect changes" on it.'))
        found = READY if self.state.series is not None and self._change_folder() else missing
        apply(found, self.form.changes, tooltip=translate("Show on which date each pixel changed first."))

    def _chosen(self) -> Optional[Tuple[SeriesDate, SeriesDate]]:
        series = self.state.series
        by_key = {date.key: date for date in series.dates} if series is not None else {}
        first, second = by_key.get(self.form.first.currentData()), by_key.get(self.form.second.currentData())
        return None if first is None or second is None else (first, second)

    def _count(self) -> None:
        series, chosen = self.state.series, self._chosen()
        if series is None or chosen is None:
            return
        self.transitions = None
        self.form.found.setText(translate("Comparing the maps…"))
        self.start(
            translate("Comparing the maps…"),
            lambda is_cancelled: self._counts.transitions(series, *chosen, is_cancelled),
            self._take,
            self._refuse_dates,
        )

    def _take(self, transitions: Transitions) -> None:
        self.transitions = transitions
        self.form.found.setText("")
        self.matrix.show()
        choose_unit(self.form.unit, transitions.hectares)
        self._draw()

    def _refuse_dates(self, problem: str) -> None:
        """Say why two dates cannot be compared; others can be chosen."""
        self.form.summary.setText("")
        self.form.found.setText(problem)
        self.matrix.hide()

    def _draw(self) -> None:
        found, series, chosen = self.transitions, self.state.series, self._chosen()
        if found is None or series is None or chosen is None:
            return
        values = list(series.scheme.values)
        counts = found.counts[np.ix_(values, values)]
        total = int(counts.sum())
        changed = total - int(np.trace(counts))
        text = translate("{share} of the compared land changed its class", share=percent_text(changed / total if total else None))
        if found.hectares is not None:
            text += f" ({_number(changed * found.hectares)} ha)"
        self.form.summary.setText(text + ".")
        texts = cell_texts(counts, found.hectares, self.form.unit.currentData())
        self.matrix.fill(
            class_heads(series.scheme.classes),
            counts.tolist(),
            texts,
            (chosen[0].key, chosen[1].key),
            self._csv_rows(counts, found.hectares),
        )

    def _csv_rows(self, counts: np.ndarray, hectares: Optional[float]) -> List[Sequence[Any]]:
        series = self.state.series
        heads = class_heads(series.scheme.classes) if series is not None else []
        rows: List[Sequence[Any]] = [
            (),
            (translate("From"), translate("To"), translate("Pixels"), translate("Hectares"), translate("Share (%)")),
        ]
        total = max(1, int(counts.sum()))
        for i, j in zip(*np.nonzero(counts)):
            count = int(counts[i, j])
            area = "" if hectares is None else round(count * hectares, 4)
            rows.append((heads[i].name, heads[j].name, count, area, round(100 * count / total, 4)))
        return rows

    def _show_places(self, row: int, column: int) -> None:
        series, chosen = self.state.series, self._chosen()
        if series is None or chosen is None:
            return
        before, after = series.scheme.classes[row], series.scheme.classes[column]
        name = f"{before.name} {chosen[0].key} → {after.name} {chosen[1].key}"
        file = self.places.new_file()
        self.form.found.setText(translate("Looking for the places…"))
        self.start(
            name,
            lambda is_cancelled: find_transition(chosen[0], chosen[1], before.value, after.value, file, is_cancelled),
            lambda found: self._take_places(found, name),
            self._refuse_places,
            key=PLACES_TASK,
        )

    def _take_places(self, found: FoundPlaces, name: str) -> None:
        self.places.show(found, name)
        self.form.found.setText(translate("{name}: {count} places", name=name, count=f"{found.count:n}"))

    def _refuse_places(self, problem: str) -> None:
        self.form.found.setText("")
        self.desk.say(problem, Qgis.MessageLevel.Warning)


def cell_texts(counts: np.ndarray, hectares: Optional[float], unit: str) -> List[List[str]]:
    """Return what the cells of a matrix of transitions say: pixels, hectares, or the share of all compared land."""
    total = max(1, int(counts.sum()))

    def text(count: int) -> str:
        if not count:
            return "·"
        if unit == SHARE:
            return f"{100 * count / total:.2f}"
        return _number(count * hectares) if unit == HECTARES and hectares is not None else f"{count:n}"

    return [[text(int(count)) for count in row] for row in counts]


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 1 else f"{value:.3g}"
