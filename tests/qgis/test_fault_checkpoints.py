"""Published weights that are not what they should be."""

from __future__ import annotations

from pathlib import Path

import bad_scene as scene
import pytest
from recipes import save_checkpoints

METHOD = "Choose the METHOD that the checkpoint was trained for, or another checkpoint."
PLAIN = "Ask its author for the state dict alone (torch.save(model.state_dict(), ...) or safetensors)."
REFUSED = "and is not opened, because such a file could run any program. " + PLAIN
BOMB = """
class Bomb:
    def __reduce__(self):
        return open, (file + ".exploded", "w")
state["score_1.bias"] = Bomb()
"""


CHANGES = {
    "sound": "",
    "code": BOMB,
    "module": "state = torch.nn.Linear(2, 2)",
    "layer": 'state["layer2.0.weight"] = torch.ones(4, 4, 5)',
    "numbers": 'state["layer1.0.bias"][0] = float("nan")',
}


@pytest.fixture(scope="module")
def checkpoints(worker, tmp_path_factory):
    """Give the files of ``CHANGES`` by name."""
    files = {name: str(tmp_path_factory.mktemp("weights") / f"{name} ü.pth") for name in CHANGES}
    save_checkpoints({files[name]: change for name, change in CHANGES.items()})
    return files


@pytest.mark.parametrize(
    ("name", "said", "given"),
    [
        pytest.param(
            "code",
            f"{{file}} holds more than tensors (io.open) {REFUSED}",
            {},
            id="code",
            marks=pytest.mark.fault("A checkpoint that hides code", "A sentence says what it asks for; the code is not run"),
        ),
        pytest.param(
            "module",
            f"{{file}} holds more than tensors (torch.nn.modules.linear.Linear) {REFUSED}",
            {},
            id="module",
            marks=pytest.mark.fault(
                "A checkpoint that holds a whole network of Python, not its state dict", "A sentence says that it is not opened"
            ),
        ),
        pytest.param(
            "sound",
            "{file} holds another network than Residual network on patches: it lacks conv1.weight, bn1.weight, bn1.bias, … and has "
            f"layer1.0.weight, layer1.0.bias, layer1.2.weight, …. {METHOD}",
            {"METHOD": "resnet"},
            id="architecture",
            marks=pytest.mark.fault("A checkpoint of another network", "A sentence names what it lacks and what it has instead"),
        ),
        pytest.param(
            "layer",
            f"{{file}} holds another network than Network on time series (TSSCD): layer2.0.weight has the shape 4 x 4 x 5, not 4 x 4 x 3. {METHOD}",
            {},
            id="layer",
            marks=pytest.mark.fault(
                "A checkpoint whose layers have other sizes than the network's", "A sentence names the layer and both sizes"
            ),
        ),
        pytest.param(
            "sound",
            "BANDS names 4 bands, but {file} takes 10. Name the bands that it was trained on, in their order.",
            {"BANDS": "B02,B03,B04,B08"},
            id="bands",
            marks=pytest.mark.fault("A checkpoint that takes another number of bands than are named", "A sentence gives both numbers"),
        ),
        pytest.param(
            "sound",
            "CLASSES names 2 classes, but {file} knows 6. Name the classes that it was trained on, in the order of its outputs.",
            {"CLASSES": "forest,rest"},
            id="classes",
            marks=pytest.mark.fault("A checkpoint that knows another number of classes than are named", "A sentence gives both numbers"),
        ),
        pytest.param(
            "numbers",
            "{file} holds weights that are no finite numbers: layer1.0.bias. Choose another checkpoint: the training of this one has failed.",
            {},
            id="numbers",
            marks=pytest.mark.fault("A checkpoint of a training that failed: weights that are no numbers", "A sentence names the layer"),
        ),
    ],
)
def test_weights_that_do_not_fit_are_refused(bench, checkpoints, name, said, given):
    file = checkpoints[name]
    assert bench.refusal("importmodel", CHECKPOINT=file, **given) == said.format(file=file)
    assert not Path(file + ".exploded").exists()


@pytest.mark.fault("A checkpoint that was not downloaded wholly", "A sentence that names the file")
def test_half_a_checkpoint_is_refused(bench, checkpoints):
    whole, file = Path(checkpoints["sound"]).read_bytes(), bench.inputs / "weights.pth"
    file.write_bytes(whole[: len(whole) // 2])
    assert bench.refusal("importmodel", CHECKPOINT=str(file)) == (
        f"{file} is no checkpoint: it holds no state dict, that is no named tensors. "
        "Choose a whole file that torch.save(model.state_dict(), ...) or safetensors wrote."
    )


@pytest.mark.fault("An imported model is used for a stack of other bands", "A sentence names the bands that are missing")
def test_a_stack_of_other_bands_is_refused(bench, checkpoints):
    model = bench.run("importmodel", CHECKPOINT=checkpoints["sound"])[0]["MODEL_OUT"]
    stack = bench.stack([scene.image(0)])
    said = bench.refusal("mapstack", STACK=stack, MODEL=model, OUTPUT_FOLDER=str(bench.out / "maps"))
    assert said.startswith("The model needs bands that the stack does not have: B02, B03, ")
