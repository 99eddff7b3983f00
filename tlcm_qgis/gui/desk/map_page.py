"""Page Map: method, dates and extent, the preview, the job in the background, and the runs so far."""

from __future__ import annotations

import os
from typing import Any, Dict, Optional

from qgis.PyQt.QtCore import QSignalBlocker

from ...core.spec.algorithms import ALGORITHMS
from ...core.spec.messages import tr
from ...core.spec.methods import METHODS
from ...processing.preferences import preferred
from ...processing.resources import icon
from ...processing.texts import translate
from . import trained_model
from .adapting import Adapting
from .background import Run
from .choices import DatesChoice, Extent, ExtentChoice, extent_text, on_grid, pixels_in
from .estimate import Estimate, Size, estimate, estimate_text, factor_of
from .page import Page
from .parameter_form import ParameterForm
from .pretraining import Pretraining, begins_with
from .preview import QUICK_PIXELS, Previewer
from .readiness import READY, Readiness, apply, first_obstacle, mapping_ready, not_ready
from .run_list import RunList
from .run_panel import RunPanel
from .tab_order import set_tab_order
from .trained_model import TRAINED, TrainedModel

ALGORITHM = "maptimeseries"
_SPEC = ALGORITHMS[ALGORITHM]
_MAIN = (
    "TREES",
    "SVM_C",
    "SVM_GAMMA",
    "STACK_2",
    "PRETRAINED",
    "EPOCHS",
    "DEVICE",
    "FILTER",
    "PROBABILITIES",
    "UNCERTAINTY",
)  # what people change; shown where the method uses it
_ELSEWHERE = ("STACK", "DATE", "SAMPLES", "CLASS_FIELD", "DATE_FIELD", "METHOD", "DATES", "EXTENT", "OUTPUT_FOLDER")
_OF_METHODS = {name for method in METHODS.values() for name in method.parameters}
_STORE, _METHOD, _DATES, _EXTENT, _FACTORS = "map/parameters", "map/method", "map/dates", "map/extent", "map/factors"
_SMALLEST_LESSON = 0.2  # megapixels of a date: a run over less tells nothing about the speed of this machine


def used_parameters(method: str) -> set[str]:
    """Return the names of the parameters that a method makes use of."""
    known = METHODS[method]
    others = _OF_METHODS.difference(known.parameters) | (set() if known.takes_second else {"STACK_2"})
    return {parameter.name for parameter in _SPEC.parameters} - others


class MapPage(Page):
    """Runs the whole chain from samples to maps, changes and report, and previews of it."""

    NAME = "map"
    TITLE = tr("Map")

    def fill(self) -> None:
        """Connect the widgets."""
        form, desk = self.form, self.desk
        for method in METHODS.values():
            form.method.addItem(translate(method.title), method.name)
        form.method.insertSeparator(form.method.count())
        form.method.addItem(translate(trained_model.TITLE), TRAINED)
        main = [preferred(ALGORITHM, _SPEC.parameter(name)) for name in _MAIN]
        rest = [parameter for parameter in _SPEC.parameters if parameter.name not in (*_MAIN, *_ELSEWHERE)]
        self.dates, self.extent = DatesChoice(), ExtentChoice(desk.canvas)
        for name, widget in (("DATES", self.dates), ("EXTENT", self.extent)):
            widget.setToolTip(translate(_SPEC.parameter(name).help))
            form.parameters.addRow(translate(_SPEC.parameter(name).label), widget)
        self.main = ParameterForm(main, form.parameters, desk.project, desk.canvas, self)
        self.more = ParameterForm(rest, form.moreParameters, desk.project, desk.canvas, self)
        self.pretraining = Pretraining(form, desk, self._begin_with)
        self.trained = TrainedModel(form, desk.state, self._on_trained)
        self.adapting = Adapting(form, desk, self._trained_folder, self.map_with)
        self.previewer = Previewer(desk, self)
        self.progress, self.preview_progress = RunPanel(form.progress), RunPanel(form.previewProgress)
        self.runs = RunList(form.runList, desk)
        form.folder.setStorageMode(form.folder.StorageMode.GetDirectory)
        form.run.setIcon(icon("map.svg"))
        form.preview.setIcon(icon("preview.svg"))
        self._order_keys()
        self._connect()

    def _order_keys(self) -> None:
        """Let Tab go from top to bottom: the widgets of parameters are made after those of the form."""
        form = self.form
        widgets = [
            form.pretrain,
            form.model,
            form.adapt,
            self.adapting.progress.cancel,
            self.dates.kind,
            self.dates.list,
            self.extent.kind,
            self.extent.rectangle,
        ]
        widgets += [self.main.widget(name) for name in self.main.names]
        widgets += [form.moreBox, *(self.more.widget(name) for name in self.more.names)]
        widgets += [
            form.preview,
            form.reset,
            self.preview_progress.cancel,
            form.folder.lineEdit(),
            form.run,
            form.dialog,
            self.progress.cancel,
        ]
        widgets += [self.runs.list, self.runs.form.load, self.runs.form.messages, self.runs.form.more]
        set_tab_order([form.method, *widgets])

    def _connect(self) -> None:
        form = self.form
        form.method.currentIndexChanged.connect(self._on_method)
        for parameters in (self.main, self.more):
            parameters.changed.connect(self._on_parameters)
        self.dates.changed.connect(self._on_choice)
        self.extent.changed.connect(self._on_choice)
        form.reset.clicked.connect(self.reset)
        form.pretrain.clicked.connect(lambda: self.pretraining.open(self.method, self._folder(), self.method_parameters()))
        self.runs.model_wanted.connect(self.map_with)
        form.preview.clicked.connect(self.preview)
        form.folder.fileChanged.connect(lambda _path: self._refresh_ready())
        form.run.clicked.connect(self.start)
        form.dialog.clicked.connect(lambda: self.desk.open_dialog(self.algorithm, self.parameters()))
        self.previewer.changed.connect(self._on_preview)
        self.listen(self.state.stack_changed, self._refresh_choices)
        for signal in (self.state.samples_changed, self.state.scheme_changed, self.state.date_changed):
            self.listen(signal, self._refresh_ready)
        self.listen(self.state.runs_changed, self._on_runs)
        self.listen(self.desk.project.readProject, lambda _document: self._on_project())
        self.listen(self.desk.project.cleared, self._on_project)
        self.listen(self.desk.canvas.extentsChanged, self._refresh_extent)
        self.listen(self.previewer.action.triggered, lambda _checked=False: self.preview())

    def refresh(self) -> None:
        """Show what the project holds, and what can be done."""
        form = self.form
        with QSignalBlocker(form.method):
            form.method.setCurrentIndex(max(0, form.method.findData(self.state.recall(_METHOD, ""))))
        self._fill_parameters()
        self.trained.refresh()
        self._refresh_method()
        self.runs.refresh()
        self._refresh_choices()

    def close_page(self) -> None:
        """Listen to nothing any more, and take the preview away."""
        if not self._links:  # closed before
            return
        super().close_page()
        for parameters in (self.main, self.more):
            parameters.close_form()
        self.extent.close_choice()
        self.adapting.close()
        self.previewer.close()

    def showEvent(self, event: Any) -> None:
        """Look again at what the canvas shows: a hidden page does not follow it."""
        super().showEvent(event)
        self._refresh_ready()

    @property
    def method(self) -> str:
        """Return the name of the chosen method, ``TRAINED`` for a model that is there already."""
        return str(self.form.method.currentData())

    @property
    def algorithm(self) -> str:
        """Return the name of the algorithm that the page runs."""
        return trained_model.ALGORITHM if self.method == TRAINED else ALGORITHM

    def method_parameters(self) -> Dict[str, Any]:
        """Return the parameters that the method uses and that differ from their defaults, or whose default the analyst has set."""
        used, own = self._used_parameters(), (preferred(ALGORITHM, parameter) for parameter in _SPEC.parameters)
        values = {item.name: item.default for item in own if item.default != _SPEC.parameter(item.name).default}
        values.update(self._stored())
        return {name: value for name, value in values.items() if name in used}

    def parameters(self) -> Dict[str, Any]:
        """Return the parameters of the job as the page says them."""
        state, extent, dates = self.state, self._extent(), self.dates.chosen()
        samples = {
            "SAMPLES": state.samples_layer(),
            "CLASS_FIELD": state.class_field,
            "DATE_FIELD": state.date_field,
            "DATE": state.samples_date or state.date,
            "METHOD": self.method,
        }
        return {
            "STACK": state.stack_path,
            **({"MODEL": self.trained.folder} if self.method == TRAINED else samples),
            "DATES": "" if dates is None else ",".join(dates),
            "EXTENT": "" if extent is None else extent_text(extent),
            "OUTPUT_FOLDER": self._folder(),
            **self.method_parameters(),
        }

    def start(self) -> None:
        """Start the job in the background."""
        parameters, size = self.parameters(), self._size()
        name = f"{self.form.method.currentText()}: {os.path.basename(os.path.normpath(parameters['OUTPUT_FOLDER']))}"
        run = self.desk.run(self.algorithm, parameters, name)
        if run is not None:
            self.progress.follow(run)
            run.finished.connect(lambda ok, _results: self._on_finished(run, ok, size))
            self._refresh_ready()

    def preview(self) -> None:
        """Map what the canvas shows with the samples as they are now, or say why that is not possible."""
        self.state.check_files()
        readiness = self.previewer.readiness(self.method)
        if readiness.ready:
            self.previewer.start(self.method, self.method_parameters())
        else:
            self.desk.say(readiness.text)

    def reset(self) -> None:
        """Give all parameters their defaults; method, dates and extent stay."""
        self.state.remember(_STORE, {})
        self.refresh()

    def map_with(self, folder: str) -> None:
        """Choose a trained model."""
        self.form.method.setCurrentIndex(self.form.method.findData(TRAINED))
        self.trained.choose(folder)

    def _trained_folder(self) -> str:
        return self.trained.folder if self.method == TRAINED else ""

    def _on_trained(self) -> None:
        self._refresh_method()
        self._refresh_ready()

    def _begin_with(self, pretrained: str) -> None:
        self.state.remember(_STORE, {**self.state.recall(_STORE, {}), "PRETRAINED": pretrained})
        self.refresh()

    def _on_finished(self, run: Run, ok: bool, size: Optional[Size]) -> None:
        learns = run.record.algorithm == ALGORITHM
        if ok and learns and size is not None and size.pixels * size.dates > _SMALLEST_LESSON * 1e6:
            method = str(run.record.parameters["METHOD"])
            factor = round(factor_of(size, method, run.record.parameters, run.seconds), 2)
            self.state.remember(_FACTORS, {**self.state.recall(_FACTORS, {}), method: factor})
        self._refresh_ready()
        if ok:
            self.state.set_series(str(run.results["SERIES_OUT"]))

    def _on_preview(self) -> None:
        if self.previewer.run is not None and self.previewer.is_running:
            self.preview_progress.follow(self.previewer.run)
        self._refresh_ready()

    def _on_project(self) -> None:
        self.previewer.drop_lost_layer()
        self.refresh()

    def _on_runs(self) -> None:
        self.runs.refresh()
        self._refresh_ready()

    def _on_method(self) -> None:
        self.state.remember(_METHOD, self.method)
        self._fill_parameters()
        self._refresh_method()
        self._refresh_ready()

    def _on_parameters(self) -> None:
        others = {name: value for name, value in self.state.recall(_STORE, {}).items() if name not in self._stored()}
        self.state.remember(_STORE, {**others, **self.main.changes(), **self.more.changes()})
        self._refresh_ready()

    def _on_choice(self) -> None:
        self.state.remember(_DATES, self.dates.chosen())
        self.state.remember(_EXTENT, self.extent.stored())
        self._refresh_ready()

    def _stored(self) -> Dict[str, Any]:
        """Return the parameters that the project holds, without a pre-trained network of another method."""
        values = dict(self.state.recall(_STORE, {}))
        if not begins_with(self.method, str(values.get("PRETRAINED") or "")):
            del values["PRETRAINED"]
        return values

    def _fill_parameters(self) -> None:
        values = self._stored()
        for parameters in (self.main, self.more):
            parameters.fill(values)

    def _used_parameters(self) -> set[str]:
        return self.trained.used_parameters() if self.method == TRAINED else used_parameters(self.method)

    def _refresh_method(self) -> None:
        known, is_trained = METHODS.get(self.method), self.method == TRAINED
        title, advice = (known.title, known.advice) if known is not None else (trained_model.TITLE, trained_model.ADVICE)
        reason = translate("{method} does not use it.", method=translate(title))
        self.form.advice.setText(translate(advice))
        self.trained.show(is_trained)
        self.main.enable(self._used_parameters(), reason, hide=True)
        self.more.enable(self._used_parameters(), reason)

    def _refresh_choices(self) -> None:
        keys = [date.key for date in self.state.stack.dates] if self.state.stack is not None else []
        self.dates.fill(keys, self.state.recall(_DATES))
        self.extent.fill(*self.state.recall(_EXTENT, (None, None)))
        self.trained.show(self.method == TRAINED)
        self._refresh_ready()

    def _refresh_extent(self) -> None:
        if self.isVisible():
            self._refresh_ready()

    def _refresh_ready(self) -> None:
        form, is_running = self.form, self.progress.is_running
        choices = first_obstacle(self.dates.readiness(), self.extent.readiness())
        model = self.trained.readiness(self.method_parameters()) if self.method == TRAINED else None
        ready = mapping_ready(self.state, self._folder(), is_running, model)
        readiness = ready if is_running else first_obstacle(ready, choices, _in_sight(self._size()))
        apply(readiness, form.run, form.runState, translate("Map the chosen dates of the stack."))
        if is_running:  # the panel below says it
            form.runState.hide()
        self.pretraining.refresh(self.method)
        self.adapting.refresh(self.method == TRAINED)
        self._refresh_preview()
        self._refresh_estimate()

    def _refresh_preview(self) -> None:
        form, readiness = self.form, self.previewer.readiness(self.method)
        tooltip = translate("Map what the canvas shows on the shown date, with the samples as they are now, edits not saved included.")
        apply(readiness, form.preview, tooltip=tooltip)
        pixels = self.previewer.pixels() if readiness.ready else None
        hint = translate("The canvas shows {count} million pixels: zoom in for a quick preview.", count=round((pixels or 0) / 1e6))
        form.previewState.setText(readiness.text if not readiness.ready else hint)
        form.previewState.setVisible(not readiness.ready or (pixels or 0) > QUICK_PIXELS)

    def _refresh_estimate(self) -> None:
        size, parameters = self._size(), self.method_parameters()
        found: Optional[Estimate] = None
        if size is not None and size.pixels and size.dates:
            factor = self.state.recall(_FACTORS, {}).get(self.method)
            is_trained = self.method == TRAINED
            found = self.trained.estimate(size, parameters) if is_trained else estimate(size, self.method, parameters, factor)
        self.form.estimate.setVisible(found is not None)
        if found is not None:
            self.form.estimate.setText(estimate_text(found, self._folder()))

    def _folder(self) -> str:
        return str(self.form.folder.filePath()).strip()

    def _extent(self) -> Optional[Extent]:
        extent, stack = self.extent.extent(), self.state.stack
        return None if extent is None else on_grid(extent, stack.grid if stack is not None else None, self.desk.project)

    def _size(self) -> Optional[Size]:
        """Return how much will be mapped; ``None`` without a stack, or if the stack does not say how large it is."""
        stack, chosen = self.state.stack, self.dates.chosen()
        if stack is None or stack.grid is None:
            return None
        of_samples = () if self.method == TRAINED else (self.state.samples_date or self.state.date,)
        dates = len(stack.dates) if chosen is None else len({*chosen, *of_samples})
        return Size(pixels_in(stack.grid, self._extent()), dates, len(self.state.scheme) if self.state.scheme is not None else 0)


def _in_sight(size: Optional[Size]) -> Readiness:
    if size is None or size.pixels:
        return READY
    return not_ready(translate("The chosen extent lies outside the stack."), translate("Choose another one."))
