"""The algorithms as steps of a model: what analysts repeat every year is a .model3 file, not a row of dialogs."""

from __future__ import annotations

import pytest
from qgis import processing
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterNumber,
)
from recipes import QUICK_TREES
from traces import listing

Source = QgsProcessingModelChildParameterSource


def step(model, name, values, **outputs):
    """Add a step; ``values``: plain values or (earlier step, its output); ``outputs``: name in the model = output of the step."""
    child = QgsProcessingModelChildAlgorithm(f"tlcm:{name}")
    child.setChildId(name)
    for parameter, value in values.items():
        if isinstance(value, tuple):
            source = Source.fromChildOutput(*value)
        elif isinstance(value, Source):
            source = value
        else:
            source = Source.fromStaticValue(value)
        child.addParameterSources(parameter, [source])
    model_outputs = {}
    for title, output in outputs.items():
        definition = QgsProcessingModelOutput(title, title)
        definition.setChildId(name)
        definition.setChildOutputName(output)
        model_outputs[title] = definition
    child.setModelOutputs(model_outputs)
    model.addChildAlgorithm(child)


@pytest.fixture
def model(provider, tmp_path):
    """Give create -> migrate -> train -> map -> changes, saved to a file and read again."""
    made = QgsProcessingModelAlgorithm("Yearly maps", "tests")
    made.addModelParameter(QgsProcessingParameterNumber("size", "Size", defaultValue=48), QgsProcessingModelParameter("size"))
    demo = "createdemostack"
    step(made, demo, {"SIZE": Source.fromModelParameter("size"), "DATE_COUNT": 3})
    step(made, "migratesamples", {"STACK": (demo, "STACK"), "DATE": (demo, "DATE"), "SAMPLES": (demo, "SAMPLES")}, samples="OUTPUT")
    step(made, "trainmodel", {"STACK": (demo, "STACK"), "SAMPLES": ("migratesamples", "OUTPUT"), "TREES": QUICK_TREES})
    step(made, "mapstack", {"STACK": (demo, "STACK"), "MODEL": ("trainmodel", "MODEL_OUT")}, maps="OUTPUT_FOLDER")
    step(made, "detectchanges", {"SERIES": ("mapstack", "SERIES_OUT")}, changes="OUTPUT_FOLDER")
    assert made.toFile(str(tmp_path / "yearly.model3"))
    read = QgsProcessingModelAlgorithm()
    assert read.fromFile(str(tmp_path / "yearly.model3"))
    read.initAlgorithm()
    return read


def test_a_model_of_all_steps_gives_the_same_rasters_as_the_steps_alone(model, chain, project, tmp_path):
    places = {"maps": tmp_path / "maps", "changes": tmp_path / "changes"}
    wanted = {title: str(place) for title, place in places.items()}
    wanted["samples"] = QgsProcessingOutputLayerDefinition(str(tmp_path / "samples.gpkg"), project)
    # QGIS 3.22 calls an output of a model "step:title", later ones "title"
    given = {definition.name(): wanted[definition.name().split(":")[-1]] for definition in model.destinationParameterDefinitions()}
    given["size"] = 48
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(project)
    processing.run(model, given, context=context, feedback=feedback)
    for title, name in (("maps", "mapstack"), ("changes", "detectchanges")):
        chain.result(name)
        assert rasters(places[title]) == rasters(chain.place(name))
    # Inside a model the maps are a step on the way: only what the model puts out and the user asked for is loaded.
    assert list(context.layersToLoadOnCompletion()) == [str(tmp_path / "samples.gpkg")]
    assert context.layersToLoadOnCompletion()[str(tmp_path / "samples.gpkg")].postProcessor() is not None


def rasters(folder):
    found = {name: state for name, state in listing(folder).items() if name.endswith(".tif")}
    assert found
    return found
