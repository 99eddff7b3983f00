"""Published weights become models that map, and come out again as they went in; what is no plain state dict never runs."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import rasterio
import torch
from golden_numbers import golden_file
from safetensors.torch import load_file, save_file
from small_stack import BANDS, make_samples, write_stack

from tlcm_qgis.core.models.store import load_model
from tlcm_qgis.core.networks import build
from tlcm_qgis.core.samples.files import write_samples
from tlcm_qgis.core.spec.errors import InputError, OutputError, ParameterError, TlcmError
from tlcm_qgis.core.spec.protocol import request
from tlcm_qgis.core.stack.grid import Window
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.worker.context import JobContext
from tlcm_qgis.core.worker.dispatch import run_job

SMALL = {"name": "tsscd", "bands": 3, "classes": 3, "widths": [2, 3, 4, 5]}
GIVEN = {"BANDS": ", ".join(BANDS), "CLASSES": "Water, Forest, Built-up"}
RESNET = {"name": "patch_resnet", "bands": 3, "classes": 3}


def run(name: str, **parameters: Any) -> dict[str, Any]:
    values = {key: str(value) if isinstance(value, Path) else value for key, value in parameters.items()}
    return run_job(request(name, values, {}), JobContext([].append)).outputs


def import_(folder: Path, checkpoint: Path, **parameters: Any) -> Path:
    """Import a checkpoint of three bands and classes and return the model folder."""
    run("importmodel", CHECKPOINT=checkpoint, MODEL_OUT=folder / "model", **{**GIVEN, **parameters})
    return folder / "model"


def state_of(config: dict[str, Any] = SMALL, seed: int = 3) -> dict[str, torch.Tensor]:
    return build(**config, seed=seed).state_dict()


def saved(folder: Path, content: Any, name: str = "weights.pth") -> Path:
    (save_file if name.endswith("safetensors") else torch.save)(content, folder / name)
    return folder / name


def same(one: dict[str, torch.Tensor], other: dict[str, torch.Tensor]) -> bool:
    return list(one) == list(other) and all(one[key].dtype == other[key].dtype and torch.equal(one[key], other[key]) for key in one)


@pytest.mark.parametrize("name", ["out.pt", "out.pth", "out.safetensors"])
def test_the_published_weights_come_out_as_they_went_in(tmp_path: Path, name: str) -> None:
    """Key by key and bit by bit, so that the code of the authors reads what was trained here."""
    published = torch.load(golden_file("tsscd/fcn_small.pt"), weights_only=True)["state_dict"]
    model = tmp_path / "model"
    outputs = run("importmodel", CHECKPOINT=saved(tmp_path, published), MODEL_OUT=model)
    assert outputs == {"MODEL_OUT": str(model), "BAND_COUNT": 10, "CLASS_COUNT": 6}
    exported = run("exportmodel", MODEL=model, OUTPUT=tmp_path / name)
    found = load_file(tmp_path / name) if name.endswith("safetensors") else torch.load(tmp_path / name, weights_only=True)
    assert same({key: found[key] for key in published}, published) and found.keys() == published.keys()
    assert exported["PARAMETER_COUNT"] == sum(value.numel() for value in published.values())


def test_a_resnet_comes_out_as_it_went_in(tmp_path: Path) -> None:
    state = state_of(RESNET)
    model = import_(tmp_path, saved(tmp_path, state), METHOD="resnet")
    run("exportmodel", MODEL=model, OUTPUT=tmp_path / "out.pt")
    assert same(torch.load(tmp_path / "out.pt", weights_only=True), state)


@pytest.mark.parametrize("name", ["out.pt", "out.safetensors"])
def test_the_same_weights_give_the_same_bytes_under_any_name(tmp_path: Path, name: str) -> None:
    model = import_(tmp_path, saved(tmp_path, state_of()))
    for folder in ("a", "b"):
        run("exportmodel", MODEL=model, OUTPUT=tmp_path / folder / f"{folder}{name}")
    assert (tmp_path / "a" / f"a{name}").read_bytes() == (tmp_path / "b" / f"b{name}").read_bytes()


@pytest.mark.parametrize("key", ["state_dict", "model_state_dict", "model"])
@pytest.mark.parametrize("prefix", ["", "module."])
def test_weights_among_the_notes_of_a_training_are_found(tmp_path: Path, key: str, prefix: str) -> None:
    """As training programs save them, some on several GPUs."""
    state = {prefix + name: torch.nn.Parameter(value) for name, value in state_of().items()}
    model = import_(tmp_path, saved(tmp_path, {"epoch": 7, "best": 0.9, "optimizer": {"lr": [1e-3]}, key: state}))
    run("exportmodel", MODEL=model, OUTPUT=tmp_path / "out.pt")
    assert same(torch.load(tmp_path / "out.pt", weights_only=True), state_of())


@pytest.mark.parametrize("kind", ["old form", "half", "double", "safetensors"])
def test_checkpoints_of_other_forms_are_read(tmp_path: Path, kind: str) -> None:
    state = {key: value.half() for key, value in state_of().items()} if kind == "half" else state_of()
    file = tmp_path / "weights"
    if kind == "safetensors":
        file = saved(tmp_path, state, "w.safetensors")
    else:
        written = {key: value.double() for key, value in state.items()} if kind == "double" else state
        torch.save(written, file, _use_new_zipfile_serialization=kind != "old form")
    run("exportmodel", MODEL=import_(tmp_path, file), OUTPUT=tmp_path / "out.pt")
    assert same(torch.load(tmp_path / "out.pt", weights_only=True), {key: value.float() for key, value in state.items()})


@pytest.mark.parametrize(("method", "config"), [("tsscd", SMALL), ("resnet", RESNET)])
def test_an_imported_model_maps_what_the_network_says_of_stored_values(tmp_path: Path, method: str, config: dict[str, Any]) -> None:
    """A published network sees reflectance times 10,000, whatever the stack gives."""
    stack_file = write_stack(tmp_path / "stack", dates=2, height=16, width=18)
    state = state_of(config)
    model = import_(tmp_path, saved(tmp_path, state), METHOD=method)
    run("mapstack", STACK=stack_file, MODEL=model, OUTPUT_FOLDER=tmp_path / "maps", DEVICE="cpu")
    stack = ImageStack.open(stack_file)
    blocks = [stack.read(index, Window(0, 0, stack.grid.height, stack.grid.width)) for index in range(2)]
    images = torch.stack([torch.from_numpy(block.values) for block in blocks])
    network = build(**config)
    network.load_state_dict(state)
    with torch.no_grad():
        if method == "tsscd":
            series = (images * 1e4).permute(2, 3, 1, 0).flatten(0, 1)
            labels = network(series).argmax(1).T.reshape(2, *images.shape[-2:])
        else:
            padded = torch.nn.functional.pad(images * 1e4, (3, 3, 3, 3), mode="reflect")
            labels = network.eval().dense(padded).argmax(1)
    for index, key in enumerate(("2020-01-10", "2020-02-10")):
        with rasterio.open(tmp_path / "maps" / "maps" / f"map_{key}.tif") as found:
            expected = np.where(blocks[index].valid, labels[index].numpy() + 1, 0)
            assert (found.read(1) == expected).mean() > 0.995  # scores that are nearly equal may fall either way
    assert len(np.unique(labels)) > 1


def test_classes_have_the_published_names_and_colours(tmp_path: Path) -> None:
    state = state_of({"name": "tsscd", "widths": [2, 2, 2, 2]})
    run("importmodel", CHECKPOINT=saved(tmp_path, state), MODEL_OUT=tmp_path / "model")
    model = load_model(tmp_path / "model")
    assert model.bands == ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
    assert [(item.value, item.code, item.name, item.colour) for item in model.scheme.classes] == [
        (1, "1", "water", "#58b8ff"),
        (2, "2", "woodland", "#19461f"),
        (3, "3", "grassland", "#8ad01b"),
        (4, "4", "bare soil", "#dea880"),
        (5, "5", "impervious", "#d44338"),
        (6, "6", "cropland", "#ffd69c"),
    ]


def test_classes_may_be_those_of_samples(tmp_path: Path) -> None:
    """So that maps hold the values and colours that the user works with."""
    stack = ImageStack.open(write_stack(tmp_path / "stack", dates=1))
    samples = make_samples(["2020-01-10"])
    write_samples(tmp_path / "samples.gpkg", samples, stack.grid)
    model = import_(tmp_path, saved(tmp_path, state_of()), CLASSES=tmp_path / "samples.gpkg")
    assert load_model(model).scheme == samples.scheme


def test_samples_without_a_table_of_classes_are_refused(tmp_path: Path) -> None:
    pyogrio.raw.write(
        tmp_path / "p.gpkg",
        np.array([bytes.fromhex("0101000000") + bytes(16)], object),
        [np.array([1])],
        ["a"],
        geometry_type="Point",
        crs="EPSG:4326",
    )
    with pytest.raises(InputError, match=r"p\.gpkg has no table of classes \(tlcm_classes\)\. Choose samples that this plugin wrote"):
        import_(tmp_path, saved(tmp_path, state_of()), CLASSES=tmp_path / "p.gpkg")


class Bomb:
    """Writes a file when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> Any:
        return open, (str(self.path), "w")


@pytest.mark.parametrize("old_form", [False, True])
@pytest.mark.parametrize("wrapped", [False, True])
def test_code_in_a_checkpoint_never_runs(tmp_path: Path, old_form: bool, wrapped: bool) -> None:
    """A file from the internet that takes over the computer."""
    file, mark = tmp_path / "weights.pth", tmp_path / "exploded"
    content = {"state_dict": state_of(), "args": Bomb(mark)} if wrapped else {**state_of(), "extra": Bomb(mark)}
    torch.save(content, file, _use_new_zipfile_serialization=not old_form)
    assert _refusal(tmp_path, file) == (
        f"{file} holds more than tensors (io.open) and is not opened, because such a file could run any program. "
        "Ask its author for the state dict alone (torch.save(model.state_dict(), ...) or safetensors)."
    )
    assert not mark.exists()
    torch.load(file, weights_only=False)
    assert mark.exists()  # the bomb was live


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (lambda: torch.nn.Linear(2, 2), "torch.nn.modules.linear.Linear"),
        (lambda: {**state_of(), "names": ["a"]}, "names"),
        (lambda: {**state_of(), "score_1.bias": torch.ones(3).to_sparse()}, "score_1.bias"),
        (lambda: {**state_of(), "score_1.bias": torch.ones(3, dtype=torch.complex64)}, "score_1.bias"),
        (lambda: {**state_of(), "layer1.0.weight": torch.ones(1).expand(10**6, 10**6, 3)}, "layer1.0.weight"),  # 12 TB from 4 bytes
    ],
)
def test_what_is_more_than_plain_tensors_is_refused(tmp_path: Path, content: Any, what: str) -> None:
    file = saved(tmp_path, content())
    assert _refusal(tmp_path, file).startswith(f"{file} holds more than tensors ({what}) and is not opened")


def _zip(file: Path) -> None:
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a/b.txt", "c")


def _cut(file: Path, old_form: bool) -> None:
    torch.save(state_of(), file, _use_new_zipfile_serialization=not old_form)
    file.write_bytes(file.read_bytes()[:-2000])


@pytest.mark.parametrize(
    "write",
    [
        lambda file: file.write_text("no checkpoint"),
        lambda file: file.write_bytes(b""),
        lambda file: file.write_bytes(b"II*\0" + bytes(200)),
        lambda file: file.write_bytes(b"\x80\x02" + bytes(range(200))),
        _zip,
        lambda file: _cut(file, False),
        lambda file: _cut(file, True),
        lambda file: torch.save(torch.ones(3), file),
        lambda file: torch.save({}, file),
        lambda file: torch.save({"epoch": 3}, file),
        lambda file: torch.save([state_of()], file),
        lambda file: torch.jit.save(torch.jit.script(torch.nn.Linear(2, 2)), file),
    ],
)
@pytest.mark.parametrize("name", ["weights.pth", "weights.safetensors"])
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_what_is_no_checkpoint_is_told_in_a_sentence(tmp_path: Path, write: Any, name: str) -> None:
    write(tmp_path / name)
    assert _refusal(tmp_path, tmp_path / name) == (
        f"{tmp_path / name} is no checkpoint: it holds no state dict, that is no named tensors. "
        "Choose a whole file that torch.save(model.state_dict(), ...) or safetensors wrote."
    )


def _without(*keys: str) -> dict[str, torch.Tensor]:
    return {key: value for key, value in state_of().items() if key not in keys}


@pytest.mark.parametrize(
    ("content", "method", "differs"),
    [
        (lambda: _without("score_2.bias"), "tsscd", "it lacks score_2.bias."),
        (lambda: {**state_of(), "head.weight": torch.ones(1)}, "tsscd", "it has head.weight besides."),
        (lambda: {**_without("score_2.bias"), "head": torch.ones(1)}, "tsscd", "it lacks score_2.bias and has head."),
        (
            lambda: {**state_of(), "layer1.0.weight": torch.ones(2, 3, 5)},
            "tsscd",
            "layer1.0.weight has the shape 2 x 3 x 5, not 2 x 3 x 3.",
        ),
        (lambda: {**state_of(), "score_1.weight": torch.ones(())}, "tsscd", "score_1.weight has the shape 1, not 6 x 1024 x 1."),
        (state_of, "resnet", "it lacks conv1.weight, bn1.weight, bn1.bias, … and has layer1.0.weight, layer1.0.bias, layer1.2.weight, …."),
        (
            lambda: state_of(RESNET),
            "tsscd",
            "it lacks layer1.0.weight, layer1.0.bias, layer1.2.weight, … and has conv1.weight, bn1.weight, bn1.bias, ….",
        ),
    ],
)
def test_another_architecture_is_named_by_what_differs(tmp_path: Path, content: Any, method: str, differs: str) -> None:
    file = saved(tmp_path, content())
    title = {"tsscd": "Network on time series (TSSCD)", "resnet": "Residual network on patches"}[method]
    assert _refusal(tmp_path, file, METHOD=method) == (
        f"{file} holds another network than {title}: {differs} Choose the METHOD that the checkpoint was trained for, or another checkpoint."
    )


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"BANDS": "B02,B03"}, "BANDS names 2 bands, but {file} takes 3. Name the bands that it was trained on, in their order."),
        (
            {"CLASSES": "a,b,c,d"},
            "CLASSES names 4 classes, but {file} knows 3. Name the classes that it was trained on, in the order of its outputs.",
        ),
        ({"BANDS": "B02,B03,B02"}, "BANDS names B02 twice. Name each once."),
        ({"CLASSES": " , "}, "CLASSES names nothing. Give names, separated by commas."),
        ({"METHOD": "rf"}, "METHOD (Method) is 'rf', which is not one of cnn, resnet, tsscd, stcln, slgt2, fpn. Correct the value."),
    ],
)
def test_other_bands_or_classes_than_asked_are_named(tmp_path: Path, given: dict[str, str], says: str) -> None:
    file = saved(tmp_path, state_of())
    assert _refusal(tmp_path, file, kind=ParameterError, **given) == says.format(file=file)


def test_weights_of_a_failed_training_are_refused(tmp_path: Path) -> None:
    file = saved(tmp_path, {**state_of(), "score_1.bias": torch.tensor([1.0, float("nan"), 2.0])})
    assert _refusal(tmp_path, file) == (
        f"{file} holds weights that are no finite numbers: score_1.bias. Choose another checkpoint: the training of this one has failed."
    )


def test_a_checkpoint_that_is_not_there_is_told_in_a_sentence(tmp_path: Path) -> None:
    assert _refusal(tmp_path, tmp_path / "none.pth").startswith(f"{tmp_path / 'none.pth'} cannot be read: No such file or directory.")


def _refusal(folder: Path, file: Path, kind: type[TlcmError] = InputError, **parameters: Any) -> str:
    """Return why a checkpoint is refused; nothing is written, and the file stays what it is."""
    before = {path: path.stat().st_size for path in folder.iterdir()}
    with pytest.raises(kind) as caught:
        import_(folder, file, **parameters)
    assert {path: path.stat().st_size for path in folder.iterdir()} == before
    return str(caught.value)


def test_a_model_of_another_run_is_kept_unless_it_may_be_replaced(tmp_path: Path) -> None:
    first, second = saved(tmp_path, state_of(seed=1), "a.pth"), saved(tmp_path, state_of(seed=2), "b.pth")
    model = import_(tmp_path, first)
    before = (model / "model.json").read_bytes()
    assert import_(tmp_path, first) == model
    with pytest.raises(OutputError, match="already holds"):
        import_(tmp_path, second)
    with pytest.raises(ParameterError):  # before anything is taken away
        import_(tmp_path, second, OVERWRITE=True, BANDS="B02")
    assert (model / "model.json").read_bytes() == before
    import_(tmp_path, second, OVERWRITE=True)
    run("exportmodel", MODEL=model, OUTPUT=tmp_path / "out.pt")
    assert same(torch.load(tmp_path / "out.pt", weights_only=True), state_of(seed=2))


RELEASED = Path(__file__).parent / "released_models"


def test_a_model_that_is_no_network_has_nothing_to_export(tmp_path: Path) -> None:
    model = RELEASED / "rf_0.1.0"
    with pytest.raises(InputError) as caught:
        run("exportmodel", MODEL=model, OUTPUT=tmp_path / "out.pt")
    assert str(caught.value) == (
        f"The model {model} is no network (Random forest), so it has no state dict. Choose a model of one of: cnn, resnet, tsscd, stcln, slgt2, fpn."
    )
    assert list(tmp_path.iterdir()) == []


def _of_two_dates(folder: Path) -> Path:
    """Make of an imported model one that has a network for each of two months."""
    model = import_(folder, saved(folder, state_of(RESNET, seed=1)), METHOD="resnet")
    content = json.loads((model / "model.json").read_text(encoding="utf-8"))
    (asset,) = content["assets"].values()
    other = import_(folder / "other", saved(folder, state_of(RESNET, seed=2), "b.pth"), METHOD="resnet")
    (other / asset["href"]).rename((model / asset["href"]).with_name("second.safetensors"))
    second = {**asset, "href": "weights/second.safetensors", "tlcm:start": "2021-06-01", "tlcm:end": "2021-06-30"}
    content["assets"] = {"a": {**asset, "tlcm:start": "2021-05-01", "tlcm:end": "2021-05-31"}, "b": second}
    (model / "model.json").write_text(json.dumps(content), encoding="utf-8")
    return model


@pytest.mark.parametrize(("date", "seed"), [("2021-05", 1), ("2021-06-15", 2)])
def test_of_a_model_with_a_network_a_date_one_is_exported(tmp_path: Path, date: str, seed: int) -> None:
    run("exportmodel", MODEL=_of_two_dates(tmp_path), DATE=date, OUTPUT=tmp_path / "out.pt")
    assert same(torch.load(tmp_path / "out.pt", weights_only=True), state_of(RESNET, seed=seed))


@pytest.mark.parametrize(
    ("date", "says"),
    [
        (None, "DATE is missing: the model {model} has a network for each of its 2 dates. Give one of them: 2021-05-01, 2021-06-01."),
        ("2021-07", "DATE is 2021-07, of which the model {model} has 0 networks. Give one of its dates: 2021-05-01, 2021-06-01."),
    ],
)
def test_without_a_date_it_is_not_guessed(tmp_path: Path, date: str | None, says: str) -> None:
    model = _of_two_dates(tmp_path)
    with pytest.raises(ParameterError) as caught:
        run("exportmodel", MODEL=model, DATE=date, OUTPUT=tmp_path / "out.pt")
    assert str(caught.value) == says.format(model=model)
    assert not (tmp_path / "out.pt").exists()


def test_weights_that_are_damaged_are_not_exported(tmp_path: Path) -> None:
    model = import_(tmp_path, saved(tmp_path, state_of()))
    (weights,) = (model / "weights").iterdir()
    weights.write_bytes(weights.read_bytes()[:-50])
    with pytest.raises(InputError, match="is damaged: it holds no network"):
        run("exportmodel", MODEL=model, OUTPUT=tmp_path / "out.pt")
    assert not (tmp_path / "out.pt").exists()
