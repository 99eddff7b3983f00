"""What QGIS knows of the algorithms: without this the toolbox, models and scripts of users show nothing or something else."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterEnum

from tlcm_qgis.core.spec.algorithms import ALGORITHMS
from tlcm_qgis.core.spec.parameters import DESTINATIONS

ALL = sorted(ALGORITHMS)


@pytest.fixture(params=ALL)
def algorithm(request, provider):
    algorithm = provider.algorithm(request.param)
    assert algorithm is not None, "not registered"
    return algorithm


def test_the_provider_has_exactly_the_algorithms_of_the_registry(provider):
    assert sorted(algorithm.name() for algorithm in provider.algorithms()) == ALL


def test_every_parameter_and_output_of_the_contract_is_there(algorithm):
    spec = ALGORITHMS[algorithm.name()]
    destinations = {p.name for p in spec.parameters if p.kind in DESTINATIONS}
    assert [d.name() for d in algorithm.parameterDefinitions()] == [p.name for p in spec.parameters]
    assert {d.name() for d in algorithm.outputDefinitions()} == destinations | {o.name for o in spec.outputs}


def test_no_name_is_both_input_and_output(algorithm):
    inputs = {d.name() for d in algorithm.parameterDefinitions() if not d.isDestination()}
    assert inputs.isdisjoint(d.name() for d in algorithm.outputDefinitions())


def test_every_parameter_has_a_label_and_a_help(algorithm):
    missing = [d.name() for d in algorithm.parameterDefinitions() if not d.help() or not d.description()]
    assert missing == []


def test_the_help_names_every_parameter(algorithm):
    text = algorithm.shortHelpString()
    assert [d.name() for d in algorithm.parameterDefinitions() if d.name() not in text] == []


def test_title_group_tags_and_icon_are_there(algorithm):
    assert algorithm.displayName() and algorithm.group() and algorithm.tags()
    assert not algorithm.icon().isNull()
    assert algorithm.icon().availableSizes() or algorithm.icon().pixmap(24, 24).width() > 0


def test_enums_take_the_texts_of_scripts(algorithm):
    enums = [d for d in algorithm.parameterDefinitions() if isinstance(d, QgsProcessingParameterEnum)]
    refused = [
        (d.name(), value) for d in enums for value in d.options() if not d.usesStaticStrings() or not d.checkValueIsAcceptable(value)
    ]
    assert refused == []


def test_advanced_and_optional_parameters_are_marked(algorithm):
    flags = QgsProcessingParameterDefinition.Flag
    spec = ALGORITHMS[algorithm.name()]
    inputs = [d for d in algorithm.parameterDefinitions() if not d.isDestination()]
    marked = {d.name(): (bool(d.flags() & flags.FlagAdvanced), bool(d.flags() & flags.FlagOptional)) for d in inputs}
    assert marked == {p.name: (p.advanced, p.optional) for p in spec.parameters if p.kind not in DESTINATIONS}


def test_of_several_outputs_each_may_be_left_out(provider):
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    outputs = [d for a in ("migratesamples", "assessaccuracy") for d in provider.algorithm(a).destinationParameterDefinitions()]
    assert [d.name() for d in outputs if not d.flags() & optional] == []


def test_a_missing_environment_leaves_a_sentence_not_a_missing_provider(algorithm, monkeypatch):
    monkeypatch.setenv("TLCM_PYTHON", "/nowhere/python")
    ready, text = algorithm.canExecute()
    assert not ready and "/nowhere/python" in text and "TLCM_PYTHON" in text
