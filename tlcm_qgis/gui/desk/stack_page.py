"""Page Stack: from images to a stack, and its dates in the canvas."""

from __future__ import annotations

import os
from functools import partial
from typing import Any, Mapping

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QSignalBlocker

from ...core.spec.errors import InputError
from ...core.spec.messages import tr
from ...processing.resources import icon
from ...processing.texts import sentence, translate
from .background import Run
from .date_control import DateControl
from .dates_panel import DatesPanel
from .image_sources import LayersDialog, Source, dropped_source, is_droppable, raster_layers
from .page import Page, when_path_given
from .questions import ask
from .readiness import READY, Readiness, apply, environment_ready, not_ready, stack_ready
from .run_panel import RunPanel
from .temporal import TemporalLink

STACK_NAME = "stack.json"
_NAMES_SHOWN = 3


def creating_ready(source: Source, is_running: bool) -> Readiness:
    """Return whether a stack can be made of ``source``."""
    if is_running:
        return not_ready(translate("A stack is being made."))
    if not source.folder and not source.images:
        return not_ready(
            translate("There are no images yet."), translate("Choose their folder, drop it or images here, or use layers of the project.")
        )
    if source.folder and not os.path.isdir(source.folder):
        return not_ready(translate("{file} is not a folder.", file=source.folder), translate("Choose the folder of the images."))
    if not source.place:
        return not_ready(
            translate("The images have no folder in common."), translate('Say under "All options" where the stack file shall be written.')
        )
    return environment_ready()


class StackPage(Page):
    """Chooses or makes a stack, lists its dates and shows one of them."""

    NAME = "stack"
    TITLE = tr("Stack")

    def fill(self) -> None:
        """Connect the widgets."""
        form = self.form
        self._source = Source()
        self.setAcceptDrops(True)
        form.stackFile.setFilter(translate("Stack files") + " (*.json)")
        when_path_given(form.stackFile, self._choose)
        form.folder.setStorageMode(form.folder.StorageMode.GetDirectory)
        form.folder.fileChanged.connect(lambda path: self._take_source(Source(folder=path.strip())))
        form.clearImages.setIcon(QgsApplication.getThemeIcon("/mIconClearText.svg"))
        form.clearImages.clicked.connect(lambda _checked=False: self._take_source(Source(folder=form.folder.filePath().strip())))
        form.layers.clicked.connect(self._choose_layers)
        form.create.setIcon(icon("stack.svg"))
        form.create.clicked.connect(self._create)
        form.options.clicked.connect(self._open_options)
        form.composites.setIcon(icon("desk_composites.svg"))
        form.composites.clicked.connect(self._open_composites)
        self.progress = RunPanel(form.progress)
        self.control = DateControl(form, self.desk)
        self.dates = DatesPanel(form, self.desk, self.control.show_row)
        self.link = TemporalLink(self.state, self.desk.canvas, self)
        self.listen(self.state.stack_changed, self.refresh)
        self.listen(self.state.date_changed, self._refresh_date)
        self.listen(self.desk.project.layersAdded, self._refresh_layers)
        self.listen(self.desk.project.layersRemoved, self._refresh_layers)

    def close_page(self) -> None:
        """Listen to nothing any more and give the keys back."""
        super().close_page()
        self.link.close()
        self.control.close()

    def refresh(self) -> None:
        """Show the stack, its dates and which of them is shown."""
        form, stack = self.form, self.state.stack
        with QSignalBlocker(form.stackFile):
            form.stackFile.setFilePath(self.state.stack_path)
        apply(stack_ready(self.state), form.dateBox, form.stackState)
        form.summary.setText(
            translate("{count} dates, bands {bands}", count=len(stack.dates), bands=", ".join(stack.bands)) if stack is not None else ""
        )
        self.control.renew()
        self.dates.renew()
        self._refresh_date()
        self._refresh_create()
        self._refresh_layers()

    def dragEnterEvent(self, event: Any) -> None:
        """Take files, folders and rasters of QGIS."""
        if is_droppable(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: Any) -> None:
        """Take them anywhere on the page."""
        event.acceptProposedAction()

    def dropEvent(self, event: Any) -> None:
        """Choose what was dropped for a new stack, or as the stack."""
        try:
            source = dropped_source(event.mimeData())
        except InputError as error:
            self.desk.say(sentence(error), Qgis.MessageLevel.Warning)
            return
        event.acceptProposedAction()
        if source.stack:
            self._choose(source.stack)
        else:
            self._take_source(source)

    def _take_source(self, source: Source) -> None:
        self._source = source
        if source.folder and source.folder != self.form.folder.filePath():
            with QSignalBlocker(self.form.folder):
                self.form.folder.setFilePath(source.folder)
        self._refresh_create()

    def _refresh_date(self) -> None:
        self.control.follow()
        self.dates.follow(self.control.row())

    def _refresh_layers(self, *_layers: Any) -> None:
        has_layers = bool(raster_layers(self.desk.project))
        readiness = READY if has_layers else not_ready(translate("The project has no raster layers from files."))
        apply(readiness, self.form.layers, tooltip=translate("Make a stack of raster layers of the project."))

    def _refresh_create(self) -> None:
        form, images = self.form, self._source.images
        names = ", ".join(os.path.basename(image) for image in images[:_NAMES_SHOWN])
        form.imagesLabel.setText(
            translate("{count} images: {names}", count=len(images), names=names + (" …" if len(images) > _NAMES_SHOWN else ""))
            if images
            else translate("Images or their folder can also be dropped here.")
        )
        form.imagesLabel.setToolTip("\n".join(images))
        form.clearImages.setVisible(bool(images))
        form.folder.setEnabled(not images)
        readiness = creating_ready(self._source, self.progress.is_running)
        apply(readiness, form.create, form.createState, translate("Make a stack file in the folder of the images, which stay as they are."))

    def _choose(self, path: str) -> None:
        if path != self.state.stack_path or self.state.stack_problem:
            self.state.set_stack(path)
        if path:
            self.desk.date_layer.show()

    def _choose_layers(self) -> None:
        dialog = LayersDialog(self.desk.project, self)

        def take() -> None:
            if dialog.sources():
                self._take_source(Source(images=dialog.sources()))

        dialog.accepted.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _inputs(self) -> Mapping[str, Any]:
        return {"IMAGES": list(self._source.images)} if self._source.images else {"FOLDER": self._source.folder}

    def _open_options(self) -> None:
        self.desk.make_in_dialog("createstack", self._inputs(), "OUTPUT", self._choose)

    def _open_composites(self) -> None:
        self.desk.make_in_dialog("createcomposites", {"STACK": self.state.stack_path}, "STACK_OUT", self._choose)

    def _create(self) -> None:
        path = os.path.join(self._source.place, STACK_NAME)
        if os.path.exists(path):
            ask(
                self,
                translate("{file} is there already. It is replaced by a new one; the images stay as they are.", file=path),
                translate("Replace"),
                partial(self._start, path, True),
            )
        else:
            self._start(path, False)

    def _start(self, path: str, replace: bool) -> None:
        if not creating_ready(self._source, self.progress.is_running).ready:
            return  # something has changed while the question was open
        run = self.desk.run("createstack", {**self._inputs(), "OUTPUT": path, "OVERWRITE": replace}, keep=False)
        if run is not None:
            self.progress.follow(run)
            run.finished.connect(lambda ok, results: self._on_created(run, ok))
            self._refresh_create()

    def _on_created(self, run: Run, ok: bool) -> None:
        self._refresh_create()
        if ok:
            self._choose(str(run.results["OUTPUT"]))
