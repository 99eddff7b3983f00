"""Networks that were pre-trained: as a folder, from the folder of a trained model, and from checkpoints of the authors.

What a user would lose: hours of pre-training that a training does not begin with, and nobody says so.
"""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
import torch
from golden_numbers import golden_file
from small_stack import BANDS, write_stack

from tlcm_qgis.core.models.network_input import NetworkInput
from tlcm_qgis.core.models.pretrained import PretrainedModel, load_pretrained
from tlcm_qgis.core.networks import build
from tlcm_qgis.core.networks.files import load_network
from tlcm_qgis.core.spec.dates import DateInterval
from tlcm_qgis.core.spec.errors import InputError, ParameterError
from tlcm_qgis.core.spec.protocol import request
from tlcm_qgis.core.worker.context import JobContext
from tlcm_qgis.core.worker.dispatch import run_job

SMALL: dict[str, Any] = {"bands": 3, "widths": [4, 16], "layers": 2, "heads": 4, "unused": False, "padded": False}
PUBLISHED: dict[str, Any] = {"bands": 3, "widths": [8, 32], "layers": 2}
DAYS = DateInterval(dt.date(2020, 1, 10), dt.date(2021, 3, 10))
MOMENTS = ((0.1, 0.01), (0.2, 0.02), (0.3, 0.03))
SEEN = NetworkInput.with_positions("day", DAYS)


def run(name: str, **parameters: Any) -> tuple[dict[str, Any], list[str]]:
    """Return the outputs and the warnings of a job."""
    values = {key: str(value) if isinstance(value, Path) else value for key, value in parameters.items()}
    context = JobContext([].append)
    return run_job(request(name, values, {}), context).outputs, context.warnings


def model(seed: int = 3) -> PretrainedModel:
    config = {"name": "stcln_pretrain", **SMALL, "dropout": 0.0}
    return PretrainedModel(
        build(**config, seed=seed).eval(), config, BANDS, MOMENTS, SEEN, {"METHOD": "stcln", "VARIANT": "best"}, {"loss": 0.5}, DAYS
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    model().save(tmp_path / "model")
    return tmp_path / "model"


def same(one: Any, other: Any) -> bool:
    return one.keys() == other.keys() and all(torch.equal(one[key], other[key]) for key in one)


@pytest.mark.parametrize("named", ["folder", "model.json"])
def test_a_training_begins_with_what_the_folder_holds(folder: Path, named: str) -> None:
    found = load_pretrained(folder if named == "folder" else folder / named)
    assert (found.bands, found.moments, found.network_input) == (BANDS, MOMENTS, SEEN)
    assert found.config == SMALL
    assert same(dict(found.state), model().network.utae.state_dict())
    build("stcln_classifier", **found.config, classes=4).utae.load_state_dict(found.state)


def test_the_folder_is_a_stac_item_of_a_network_without_classes(folder: Path) -> None:
    content = json.loads((folder / "model.json").read_text(encoding="utf-8"))
    properties = content["properties"]
    assert (content["type"], content["stac_version"][:2], content["assets"]["weights"]["href"]) == (
        "Feature",
        "1.",
        "weights/stcln.safetensors",
    )
    assert (properties["start_datetime"], properties["end_datetime"]) == ("2020-01-10T00:00:00Z", "2021-03-10T23:59:59Z")
    assert properties["mlm:input"][0]["bands"] == list(BANDS)
    assert [band["statistics"]["stddev"] for band in properties["bands"]] == [0.01, 0.02, 0.03]
    assert not any("classes" in key for key in properties)
    assert properties["tlcm:figures"] == {"loss": 0.5}


@pytest.mark.parametrize("name", ["mapstack", "exportmodel"])
def test_it_maps_nothing_and_says_why(tmp_path: Path, folder: Path, name: str) -> None:
    outputs = (
        {"OUTPUT_FOLDER": tmp_path / "maps", "STACK": write_stack(tmp_path / "stack")}
        if name == "mapstack"
        else {"OUTPUT": tmp_path / "o.pt"}
    )
    with pytest.raises(InputError) as refused:
        run(name, MODEL=folder, **outputs)
    said = f'The model {folder} is only pre-trained: it knows no classes yet. Give it to "Train model" as PRETRAINED.'
    assert str(refused.value) == said
    assert not (tmp_path / "maps").exists() and not (tmp_path / "o.pt").exists()


@pytest.mark.parametrize("damage", ["bands", "statistics", "input", "no json", "no weights", "half weights"])
def test_a_damaged_folder_is_refused(folder: Path, damage: str) -> None:
    file, weights = folder / "model.json", folder / "weights" / "stcln.safetensors"
    content = json.loads(file.read_text(encoding="utf-8"))
    properties = content["properties"]
    if damage == "bands":
        properties["bands"].pop()
    elif damage == "statistics":
        properties["bands"][0]["statistics"]["mean"] = "wide"
    elif damage == "input":
        properties["tlcm:input"] = {"scaled": True}
    file.write_text("{" if damage == "no json" else json.dumps(content), encoding="utf-8")
    if damage == "no weights":
        weights.unlink()
    elif damage == "half weights":
        weights.write_bytes(weights.read_bytes()[:-40])
    with pytest.raises(InputError, match="cannot be read|is damaged" if "weights" in damage else "is not a model folder"):
        load_pretrained(folder)


def test_a_model_of_another_method_is_refused(tmp_path: Path) -> None:
    released = Path(__file__).parent / "released_models" / "rf_0.1.0"
    with pytest.raises(InputError) as refused:
        load_pretrained(released)
    assert str(refused.value).startswith(f"The model {released} is no STCLN, so a training of STCLN cannot begin with it.")


def checkpoint(folder: Path, form: str, prefix: str = "", **config: Any) -> tuple[Path, Any]:
    """Write a checkpoint as the authors do, and return its file and its network."""
    network = build("stcln_classifier" if form == "classifier" else "stcln_pretrain", **{**PUBLISHED, **config}, seed=7)
    state = {prefix + key: value for key, value in (network.utae if form == "encoder" else network).state_dict().items()}
    optimiser = torch.optim.Adam(network.parameters(), lr=1e-4).state_dict()
    file = folder / ("checkpoint_99.utae.tar" if form == "encoder" else "checkpoint_99.tar")
    torch.save(state if form == "encoder" else {"epoch": 99, "model_state_dict": state, "optimizer_state_dict": optimiser}, file)
    return file, network


@pytest.mark.parametrize("prefix", ["", "module."])
@pytest.mark.parametrize("form", ["encoder", "pre-training", "classifier"])
def test_checkpoints_of_the_authors_are_what_a_training_begins_with(tmp_path: Path, form: str, prefix: str) -> None:
    file, network = checkpoint(tmp_path, form, prefix)
    found = load_pretrained(file)
    assert found.config == {**PUBLISHED, "heads": 8, "unused": True, "padded": True}
    assert (found.bands, found.moments, found.network_input) == (None, None, None)
    assert same(dict(found.state), network.utae.state_dict())


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("form", ["encoder", "pre-training"])
def test_checkpoints_of_the_authors_become_folders(tmp_path: Path, form: str, strict: bool) -> None:
    file, network = checkpoint(tmp_path, form)
    bands = {"BANDS": ",".join(BANDS), "STRICT": strict, "METHOD": "stcln"}
    outputs, warnings = run("importmodel", CHECKPOINT=file, MODEL_OUT=tmp_path / "model", **bands)
    assert (outputs["BAND_COUNT"], outputs["CLASS_COUNT"], warnings) == (3, 0, [])
    found = load_pretrained(tmp_path / "model")
    assert same(dict(found.state), network.utae.state_dict())
    assert (found.bands, found.moments) == (BANDS, None)
    assert found.network_input is not None and found.network_input.positions == "index"
    if form == "pre-training":
        whole, _ = load_network(tmp_path / "model" / "weights" / "stcln.safetensors")
        assert same(whole.state_dict(), network.state_dict())


def test_what_a_checkpoint_lacks_is_named_and_refused_where_all_must_fit(tmp_path: Path) -> None:
    file, network = checkpoint(tmp_path, "encoder")
    state = network.utae.state_dict()
    lacking = [key for key in state if key.startswith("temporal_encoder.in_norm")]
    torch.save({key: value for key, value in state.items() if key not in lacking}, file)
    given = {"CHECKPOINT": file, "MODEL_OUT": tmp_path / "model", "BANDS": ",".join(BANDS), "METHOD": "stcln"}
    with pytest.raises(InputError) as refused:
        run("importmodel", **given, STRICT=True)
    assert str(refused.value).startswith(f"{file} holds another network than STCLN: it lacks {', '.join(lacking)}.")
    assert not (tmp_path / "model").exists()
    _, warnings = run("importmodel", **given)
    assert warnings == [f"Not all weights of {file.name} fit the network; these begin as in a new one: {', '.join(lacking)}."]


def test_other_bands_than_named_are_refused(tmp_path: Path) -> None:
    file, _ = checkpoint(tmp_path, "encoder")
    with pytest.raises(ParameterError) as refused:
        run("importmodel", CHECKPOINT=file, MODEL_OUT=tmp_path / "model", METHOD="stcln")
    assert str(refused.value) == f"BANDS names 10 bands, but {file} takes 3. Name the bands that it was trained on, in their order."


@pytest.mark.parametrize("content", ["tsscd", "encoder of one convolution"])
def test_what_is_no_encoder_is_refused(tmp_path: Path, content: str) -> None:
    state = build("tsscd", widths=[2, 2, 2, 2]).state_dict() if content == "tsscd" else {"inc.double_conv.3.weight": torch.ones(4, 4, 3, 3)}
    torch.save(state, tmp_path / "c.tar")
    with pytest.raises(InputError, match=r"c\.tar holds no encoder of STCLN\. Choose a folder"):
        load_pretrained(tmp_path / "c.tar")


@pytest.mark.parametrize(("table", "bands"), [("state_dict_pastis.json", 10), ("state_dict_mtlcc.json", 13)])
def test_the_published_tables_are_recognised(tmp_path: Path, table: str, bands: int) -> None:
    """Checkpoints with exactly the keys and shapes that the authors published."""
    shapes = json.loads(Path(golden_file(f"stcln/{table}")).read_text(encoding="utf-8"))["encoder_utae"]
    kinds = {"torch.float32": torch.float32, "torch.int64": torch.int64}
    torch.save({key: torch.zeros(form["shape"], dtype=kinds[form["dtype"]]) for key, form in shapes.items()}, tmp_path / "c.tar")
    found = load_pretrained(tmp_path / "c.tar")
    published = {"widths": [32, 256], "layers": 3, "heads": 8, "unused": True, "padded": True}
    assert found.config == {"bands": bands, **published} and found.state.keys() == shapes.keys()
