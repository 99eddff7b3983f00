"""A model that was trained here is the same again after its weights were exported and imported.

What a user would lose: a model sent to a colleague, which maps nonsense there because nobody wrote down how its bands were scaled.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file
from small_stack import BANDS, SCHEME, make_samples, write_stack

from tlcm_qgis.core.models.store import load_model
from tlcm_qgis.core.networks import build
from tlcm_qgis.core.networks.checkpoints import DESCRIPTION
from tlcm_qgis.core.samples.files import write_samples
from tlcm_qgis.core.spec.errors import InputError, ParameterError
from tlcm_qgis.core.spec.protocol import request
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.worker.context import JobContext
from tlcm_qgis.core.worker.dispatch import run_job

DATES = ["2020-01-10", "2020-02-10"]
SIZE = {"height": 20, "width": 24}
WAYS: dict[str, dict[str, Any]] = {
    "tsscd": {"METHOD": "tsscd"},
    "tsscd paper": {"METHOD": "tsscd", "VARIANT": "paper"},
    "cnn": {"METHOD": "cnn"},
    "cnn per date": {"METHOD": "cnn", "NETWORK_PER_DATE": True},
    "resnet paper": {"METHOD": "resnet", "VARIANT": "paper"},
}
Trained = Callable[[str], Path]


def run(name: str, **parameters: Any) -> dict[str, Any]:
    return told(name, **parameters)[0]


def told(name: str, **parameters: Any) -> tuple[dict[str, Any], list[str]]:
    """Return outputs and warnings of a job."""
    values = {key: str(value) if isinstance(value, Path) else value for key, value in parameters.items()}
    context = JobContext([].append)
    return run_job(request(name, values, {}), context).outputs, context.warnings


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_stack(tmp_path_factory.mktemp("stack"), len(DATES), **SIZE)


@pytest.fixture(scope="module")
def trained(stack: Path, tmp_path_factory: pytest.TempPathFactory) -> Trained:
    """Give the model folder of one of ``WAYS``."""
    samples, found = stack.parent / "samples.gpkg", {}
    write_samples(samples, make_samples(DATES, 10, **SIZE), ImageStack.open(stack).grid)

    def train(way: str) -> Path:
        if way not in found:
            found[way] = tmp_path_factory.mktemp("model")
            run("trainmodel", STACK=stack, SAMPLES=samples, MODEL_OUT=found[way], EPOCHS=1, DEVICE="cpu", **WAYS[way])
        return found[way]

    return train


def map_(stack: Path, model: Path, folder: Path, dates: str | None = None) -> dict[str, bytes]:
    """Return the bytes of the maps of a model, with the probabilities of all classes."""
    run("mapstack", STACK=stack, MODEL=model, OUTPUT_FOLDER=folder, PROBABILITIES=True, DEVICE="cpu", DATES=dates)
    return {file.name: file.read_bytes() for file in (folder / "maps").glob("*.tif")}


@pytest.mark.parametrize("name", ["weights.pt", "weights.safetensors"])
@pytest.mark.parametrize("way", WAYS)
def test_an_exported_model_maps_the_same_when_it_is_imported(stack: Path, trained: Trained, tmp_path: Path, way: str, name: str) -> None:
    date = DATES[1] if way in ("cnn per date", "resnet paper") else None  # these have a network for each
    run("exportmodel", MODEL=trained(way), OUTPUT=tmp_path / name, DATE=date)
    outputs = run("importmodel", CHECKPOINT=tmp_path / name, METHOD=WAYS[way]["METHOD"], MODEL_OUT=tmp_path / "again")
    assert (outputs["BAND_COUNT"], outputs["CLASS_COUNT"]) == (len(BANDS), len(SCHEME))
    before, after = load_model(trained(way), "cpu"), load_model(tmp_path / "again", "cpu")
    for attribute in ("scheme", "bands", "statistics", "form", "network_input"):
        assert getattr(after, attribute) == getattr(before, attribute)
    expected = map_(stack, trained(way), tmp_path / "expected", date)
    assert len(expected) == 3 * (1 if date else len(DATES))
    assert map_(stack, tmp_path / "again", tmp_path / "found", date) == expected


@pytest.mark.parametrize("name", ["weights.pt", "weights.safetensors"])
def test_other_programs_see_a_plain_state_dict(trained: Trained, tmp_path: Path, name: str) -> None:
    run("exportmodel", MODEL=trained("cnn"), OUTPUT=tmp_path / name)
    found = torch.load(tmp_path / name, weights_only=True) if name.endswith("pt") else load_file(tmp_path / name)
    assert all(isinstance(value, torch.Tensor) for value in found.values())
    network = build("patch_cnn", bands=len(BANDS) + 4, classes=len(SCHEME))
    assert list(network.load_state_dict(found)) == [[], []]


@pytest.mark.parametrize(
    "given", [{"BANDS": "B02, B04,B08"}, {"CLASSES": "Water,Forest,Built-up"}, {"CLASSES": "samples"}, {"FACTOR": 10000}]
)
def test_what_agrees_may_be_given_again(stack: Path, trained: Trained, tmp_path: Path, given: dict[str, Any]) -> None:
    run("exportmodel", MODEL=trained("tsscd paper"), OUTPUT=tmp_path / "w.pt")
    if given.get("CLASSES") == "samples":
        given = {"CLASSES": stack.parent / "samples.gpkg"}
    run("importmodel", CHECKPOINT=tmp_path / "w.pt", MODEL_OUT=tmp_path / "again", **given)
    assert load_model(tmp_path / "again").scheme == SCHEME  # with the values and colours that they had


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"BANDS": "B02,B08,B04"}, "BANDS is B02, B08, B04, but {file} was exported from a model with B02, B04, B08. Leave BANDS empty."),
        (
            {"CLASSES": "Water,Forest"},
            "CLASSES is Water, Forest, but {file} was exported from a model with Water, Forest, Built-up. Leave CLASSES empty.",
        ),
        ({"FACTOR": 10000}, "FACTOR is 10000, but {file} was exported from a model with 1. Leave FACTOR empty."),
    ],
)
def test_what_contradicts_a_checkpoint_is_named(trained: Trained, tmp_path: Path, given: dict[str, Any], says: str) -> None:
    file = tmp_path / "w.pt"
    run("exportmodel", MODEL=trained("tsscd"), OUTPUT=file)
    with pytest.raises(ParameterError) as refused:
        run("importmodel", CHECKPOINT=file, MODEL_OUT=tmp_path / "again", **given)
    assert str(refused.value) == says.format(file=file)
    assert not (tmp_path / "again").exists()


@pytest.mark.parametrize(
    "change",
    [
        lambda content: content["bands"].pop(),
        lambda content: content["classes"].pop(),
        lambda content: content["statistics"].pop(),
        lambda content: content.pop("input"),
        lambda content: content.update(variant="other"),
        lambda content: content.update(bands="B02"),
        lambda content: content.update(statistics=[["a", 1]] * 3),
        lambda content: content["classes"][0].update(value=0),
    ],
)
def test_a_damaged_description_is_told_in_a_sentence(trained: Trained, tmp_path: Path, change: Callable[[Any], Any]) -> None:
    file, damaged = tmp_path / "w.pt", tmp_path / "damaged.safetensors"
    run("exportmodel", MODEL=trained("tsscd"), OUTPUT=file)
    state = torch.load(file, weights_only=True)
    content = json.loads(state._metadata[DESCRIPTION])
    change(content)
    save_file(dict(state), damaged, {DESCRIPTION: json.dumps(content)})
    with pytest.raises(InputError) as refused:
        run("importmodel", CHECKPOINT=damaged, MODEL_OUT=tmp_path / "again")
    assert str(refused.value) == (
        f"What {damaged} says of its bands and classes is damaged or belongs to another network. Export the model again."
    )
    assert not (tmp_path / "again").exists()


def test_an_imported_model_says_where_it_comes_from(trained: Trained, tmp_path: Path) -> None:
    def pretrained(model: Path) -> tuple[Any, Any]:
        properties = json.loads((model / "model.json").read_text(encoding="utf-8"))["properties"]
        return properties["mlm:pretrained"], properties["mlm:pretrained_source"]

    run("exportmodel", MODEL=trained("tsscd"), OUTPUT=tmp_path / "w.pt")
    run("importmodel", CHECKPOINT=tmp_path / "w.pt", MODEL_OUT=tmp_path / "again")
    assert pretrained(trained("tsscd")) == (False, None)
    assert pretrained(tmp_path / "again") == (True, "w.pt")


@pytest.mark.parametrize(("way", "date"), [("tsscd", None), ("cnn per date", DATES[1])])
def test_of_an_adapted_model_it_is_told_what_its_weights_alone_do_not_know(
    stack: Path, trained: Trained, tmp_path: Path, way: str, date: str | None
) -> None:
    run(
        "adaptmodel", MODEL=trained(way), SOURCE_STACK=stack, TARGET_STACK=stack, MATCHING="moments", MODEL_OUT=tmp_path / "m", DEVICE="cpu"
    )
    _, warnings = told("exportmodel", MODEL=tmp_path / "m", OUTPUT=tmp_path / "w.pt", DATE=date)
    assert warnings == [
        "The model is adapted: its weights know the values of the stack that it was trained on, and what makes the values of "
        f"{date or ', '.join(DATES)} such (tlcm:input_map in model.json) is not in this file. "
        f"To map these dates elsewhere, hand on the folder {tmp_path / 'm'} instead."
    ]
    run("importmodel", CHECKPOINT=tmp_path / "w.pt", METHOD=WAYS[way]["METHOD"], MODEL_OUT=tmp_path / "again")
    assert map_(stack, tmp_path / "again", tmp_path / "found", date) == map_(stack, trained(way), tmp_path / "expected", date)


def test_of_a_model_that_reads_values_as_they_are_nothing_is_lost(stack: Path, trained: Trained, tmp_path: Path) -> None:
    given = {"SOURCE_STACK": stack, "TARGET_STACK": stack, "MATCHING": "none", "MODEL_OUT": tmp_path / "m", "DEVICE": "cpu"}
    run("adaptmodel", MODEL=trained("tsscd"), **given)
    for model in (trained("tsscd"), tmp_path / "m"):
        assert told("exportmodel", MODEL=model, OUTPUT=tmp_path / f"{model.name}.pt")[1] == []


@pytest.mark.parametrize(
    ("way", "remedy"),
    [
        ("published", 'or import the model again with the FACTOR of "Import model" that fits this stack: 1 where the model was'),
        ("trained", "or train a model on this stack."),
    ],
)
def test_a_stack_of_another_scale_is_refused_with_what_helps(trained: Trained, tmp_path: Path, way: str, remedy: str) -> None:
    stored = write_stack(tmp_path / "stored", len(DATES), **SIZE, scale=None)
    if way == "published":
        torch.save(build("tsscd", bands=3, classes=3, widths=[2, 3, 4, 5], seed=1).state_dict(), tmp_path / "w.pt")
        run("importmodel", CHECKPOINT=tmp_path / "w.pt", BANDS=",".join(BANDS), CLASSES="a,b,c", MODEL_OUT=tmp_path / "again")
    else:
        run("exportmodel", MODEL=trained("tsscd"), OUTPUT=tmp_path / "w.pt")
        run("importmodel", CHECKPOINT=tmp_path / "w.pt", MODEL_OUT=tmp_path / "again")
    with pytest.raises(InputError, match=r"^The values of the stack are about .* times those that the model was trained on") as refused:
        map_(stored, tmp_path / "again", tmp_path / "maps")
    assert remedy in str(refused.value)
