"""Bad input on the command line: a sentence that says what to mend, nothing written, nothing left running."""

from __future__ import annotations

import pytest
from recipes import parameters
from traces import listing, workers

# name of the algorithm, what is changed in its good parameters, what the sentence must say
CASES = [
    ("mapstack", {"STACK": "/nowhere/stack.json"}, "STACK (Image stack): /nowhere/stack.json does not exist. Check the path."),
    ("mapstack", {"MODEL": "{folder}"}, "{folder}"),  # a folder, but no model
    ("createdemostack", {"SIZE": "12"}, "SIZE (Width and height) is 12"),
    ("createstack", {"FOLDER": "{folder}"}, "{folder}"),  # a folder without images
    ("augmentsamples", {"PATCH_SIZE": "4"}, "PATCH_SIZE (Neighbourhood) is 4, but must be an odd number"),
    ("augmentsamples", {"LINE_INTERVAL": "49"}, "LINE_INTERVAL is 49 pixels, but the images have only 48 x 48 pixels."),
    ("migratesamples", {"DATE": "1999-01-01"}, "1999-01-01"),  # no such date in the stack
    ("migratesamples", {"CLASS_FIELD": "klass"}, "SAMPLES has no field klass (CLASS_FIELD). It has: "),
    ("migratesamples", {"EXTENT": "0,10,0,10 [EPSG:4326]"}, "extent"),  # far away from the images
    ("trainmodel", {"METHOD": "oracle"}, "METHOD (Method) is 'oracle', which is not one of rf"),
    ("importmodel", {"CHECKPOINT": "{text}"}, "some.json is no checkpoint: it holds no state dict, that is no named tensors."),
    ("exportmodel", {"MODEL": "{folder}"}, "{folder}"),  # a folder, but no model
    ("adaptmodel", {"MODEL": "{folder}"}, "{folder}"),
    ("adaptmodel", {"MATCHING": "magic"}, "MATCHING (How values are matched) is 'magic', which is not one of auto, none, moments"),
    ("filtermaps", {"TEMPORAL_WINDOW": "4"}, "TEMPORAL_WINDOW (Dates in the window) is 4, but must be an odd number"),
    ("detectchanges", {"SERIES": "{text}"}, "is not a map series"),
]


@pytest.mark.parametrize(("name", "changes", "expected"), CASES, ids=[f"{name}-{'-'.join(changes)}" for name, changes, _ in CASES])
def test_bad_input_gives_a_sentence_and_nothing_else(chain, command_line, tmp_path, name, changes, expected):
    places = {"folder": str(tmp_path / "empty ä"), "text": str(tmp_path / "empty ä" / "some.json")}
    (tmp_path / "empty ä").mkdir()
    good = parameters(name, chain.result, tmp_path / "out")
    (tmp_path / "empty ä" / "some.json").write_text("{}")
    before = listing(chain.folder)
    done = command_line.run(name, {**good, **{key: value.format(**places) for key, value in changes.items()}})
    said = done.stdout + done.stderr
    assert done.returncode != 0
    assert expected.format(**places) in said
    assert "Traceback" not in said and "fault in the plugin" not in said
    assert listing(chain.folder) == before
    assert not (tmp_path / "out").exists() or listing(tmp_path / "out") == {}
    assert workers() == []


def test_a_missing_environment_is_said_in_a_sentence(command_line, tmp_path, monkeypatch):
    monkeypatch.setenv("TLCM_PYTHON", "/nowhere/python")
    done = command_line.run("createdemostack", {"OUTPUT_FOLDER": str(tmp_path / "out")})
    assert done.returncode != 0 and "/nowhere/python" in done.stdout + done.stderr
