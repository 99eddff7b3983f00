"""The base of all algorithms: everything that their descriptions in ``core/spec`` leave no choice about."""

from __future__ import annotations

import os
import tempfile
from typing import Any, ClassVar, Dict, List, Mapping, Optional, Tuple

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
)
from qgis.PyQt.QtGui import QIcon

from ..core.spec.algorithms import ALGORITHMS, GROUPS
from ..core.spec.errors import ParameterError, TlcmError
from ..core.spec.languages import AUTO, LANGUAGE, spoken
from ..core.spec.parameters import DESTINATIONS, Algorithm, Parameter
from ..core.spec.protocol import request
from ..gui.results import announce_results
from ..runtime.environment import find_interpreter, likelier_cause, worker_client
from .help import help_html
from .locations import source_path
from .parameters import make_output, make_parameter
from .preferences import preferred
from .progress import Reporter
from .resources import icon, icon_path
from .samples import SampleSource, take_samples, write_samples
from .texts import sentence, translate, translate_message
from .values import ValueReader, read_inputs

_COMMAND_LINE = "qgis_process"


class TlcmAlgorithm(QgsProcessingAlgorithm):
    """An algorithm whose work is a job of the worker.

    ``prepareAlgorithm`` (main thread) turns layers into paths and values; ``processAlgorithm`` copies samples and talks to the worker.
    A subclass names its description and, where the description cannot say it, checks how values go together.
    """

    NAME: ClassVar[str]

    def __init__(self) -> None:
        super().__init__()
        self._values: Dict[str, Any] = {}
        self._samples: Dict[str, SampleSource] = {}
        self._copies: Optional[tempfile.TemporaryDirectory[str]] = None
        self._outputs: Dict[str, Any] = {}

    @property
    def spec(self) -> Algorithm:
        """Return the description that both halves share."""
        return ALGORITHMS[self.NAME]

    def check_combination(self, values: Mapping[str, Any]) -> List[ParameterError]:
        """Return what is wrong with values that are each right; overridden where it matters."""
        return []

    def name(self) -> str:
        """Return the id within the provider."""
        return self.NAME

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return translate(self.spec.title)

    def groupId(self) -> str:
        """Return the key of the group."""
        return self.spec.group

    def group(self) -> str:
        """Return the group in the toolbox."""
        return translate(GROUPS[self.spec.group])

    def tags(self) -> List[str]:
        """Return search words."""
        return [tag.strip() for tag in translate(self.spec.tags).split(",") if tag.strip()]

    def icon(self) -> QIcon:
        """Return the icon in the toolbox."""
        return icon(self.spec.icon)

    def svgIconPath(self) -> str:
        """Return the icon for the model designer."""
        return icon_path(self.spec.icon)

    def shortDescription(self) -> str:
        """Return the tooltip in the toolbox."""
        return translate(self.spec.summary)

    def shortHelpString(self) -> str:
        """Return the help beside the dialog; the command line lists description and parameters itself, and shows HTML as it is."""
        return "" if QgsApplication.platform() == _COMMAND_LINE else help_html(self.spec)

    def createInstance(self) -> TlcmAlgorithm:
        """Return a new algorithm of the same kind."""
        return type(self)()

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        """Add the parameters and outputs of the description.

        Raises:
            RuntimeError: QGIS refuses one, for example because an output has the name of an input.
        """
        several_outputs = sum(parameter.kind in DESTINATIONS for parameter in self.spec.parameters) > 1
        for parameter in self.spec.parameters:
            if not self.addParameter(
                make_parameter(preferred(self.NAME, parameter), may_be_left_out=several_outputs and parameter.kind in DESTINATIONS)
            ):
                raise RuntimeError(f"QGIS refused the parameter {parameter.name} of {self.NAME}")
        for output in self.spec.outputs:
            if not self.addOutput(make_output(output)):
                raise RuntimeError(f"QGIS refused the output {output.name} of {self.NAME}")

    def canExecute(self) -> Tuple[bool, str]:
        """Return whether there is a worker environment, else a sentence on what to press."""
        status = find_interpreter()
        return status.ok, "" if status.ok else f"{translate_message(status.reason)} {translate_message(status.remedy)}"

    def checkParameterValues(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> Tuple[bool, str]:
        """Return whether the values can be used, else a sentence for every problem."""
        reader = ValueReader(self, parameters, context)
        _, problems = self._check(reader)
        return not problems, "\n".join(sentence(problem) for problem in problems)

    def validateInputCrs(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> bool:
        """Return that coordinate systems may differ; to compare them QGIS would make a layer of every image and write beside it."""
        return True

    def prepareAlgorithm(self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> bool:
        """Collect everything the job needs from layers; samples are only taken hold of, since there may be many."""
        reader = ValueReader(self, parameters, context)
        values, problems = self._check(reader)
        if problems:
            raise QgsProcessingException("\n".join(sentence(problem) for problem in problems))
        try:
            for parameter in self.spec.parameters:
                if parameter.kind in DESTINATIONS:
                    values[parameter.name] = reader.destination(parameter)
                elif parameter.kind == "vector" and values[parameter.name]:
                    self._samples[parameter.name] = self._take_samples(parameter, reader, values)
        except TlcmError as error:
            raise QgsProcessingException(sentence(error)) from error
        self._values = values
        return True

    def processAlgorithm(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Run the job in a worker process and return its outputs."""
        status = find_interpreter()
        if not status.ok or status.path is None:
            raise QgsProcessingException(f"{translate_message(status.reason)} {translate_message(status.remedy)}")
        reporter = Reporter(feedback)
        try:
            job = self._job(feedback)
            with worker_client(status) as client:
                result = client.run(job, on_progress=reporter.progress, on_warning=reporter.warning, is_cancelled=reporter.cancelled)
        except TlcmError as error:
            raise QgsProcessingException(sentence(likelier_cause(status, error))) from error
        finally:
            self._drop_copies()
        self._outputs = self._declared(result["outputs"])
        return self._outputs

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Dict[str, Any]:
        """Announce the results that QGIS shall load, styled and dated."""
        try:
            announce_results(self.spec, self._outputs, context)
        except TlcmError as error:  # the results are there; only showing them failed
            feedback.pushWarning(sentence(error))
        return {}

    def _check(self, reader: ValueReader) -> Tuple[Dict[str, Any], List[TlcmError]]:
        values, problems = read_inputs(reader, self.spec.parameters)
        if not problems:
            problems += self.check_combination(values)
        for parameter in self.spec.parameters:
            if parameter.kind in DESTINATIONS:
                try:
                    reader.check_destination(parameter, values)
                except TlcmError as problem:
                    problems.append(problem)
        return values, problems

    def _take_samples(self, parameter: Parameter, reader: ValueReader, values: Mapping[str, Any]) -> SampleSource:
        fields = {other.name: values[other.name] for other in self.spec.parameters if other.parent == parameter.name and values[other.name]}
        date_fields = fields.pop("DATE_CLASS_FIELDS", "")
        return take_samples(
            parameter.name,
            reader.source(parameter.name),
            source_path(values[parameter.name]),
            reader.layer_of(parameter.name),
            tuple(fields.values()),
            next((field for name, field in fields.items() if name.endswith("CLASS_FIELD")), ""),
            is_part=reader.is_part_of_layer(parameter.name),
            date_fields=date_fields,
        )

    def _job(self, feedback: QgsProcessingFeedback) -> Dict[str, Any]:
        """Return what the worker is asked for, with the samples in temporary files."""
        sources = {name: self._values[name] for name in self._samples}
        if self._values.get(LANGUAGE.name) == AUTO:
            self._values[LANGUAGE.name] = spoken(QgsApplication.instance().locale())
        values = {**self._values, **{name: self._copy_samples(source, feedback) for name, source in self._samples.items()}}
        return request(self.NAME, values, sources)

    def _copy_samples(self, source: SampleSource, feedback: QgsProcessingFeedback) -> str:
        if self._copies is None:
            self._copies = tempfile.TemporaryDirectory(prefix="tlcm_", dir=QgsProcessingUtils.tempFolder())
        path = os.path.join(self._copies.name, f"{source.name.lower()}.gpkg")
        left_out = write_samples(source, path)
        if left_out:
            feedback.pushWarning(
                translate("{count} features of {name} have no geometry and are left out.", count=left_out, name=source.name)
            )
        return path

    def _drop_copies(self) -> None:
        if self._copies is not None:
            self._copies.cleanup()
            self._copies = None

    def _declared(self, outputs: Mapping[str, Any]) -> Dict[str, Any]:
        return {
            definition.name(): outputs[definition.name()]
            for definition in self.outputDefinitions()
            if outputs.get(definition.name()) is not None
        }
