"""Networks that map all dates together.

What a user would lose: all dates because of one image, or hours of computing because the job was interrupted.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import bad_scene as scene
import pytest
from bench import Bench
from image_faults import file_of, no_map, series, spoil_row, stack
from interruptions import Strike, gone, is_written, send
from qgis import processing
from qgis.core import QgsProcessingException
from recipes import save_checkpoints
from traces import listing, workers

DATES = scene.keys(4)
ROW = 30
STORE = "maps/unfinished"
SMALL = """
from tlcm_qgis.core.networks import build
network = build("tsscd", bands=4, classes=3, widths=(4, 4, 4, 4), seed=1)
state = {key: 3 * values for key, values in network.state_dict().items()}
"""


@pytest.fixture(scope="module")
def model(provider, worker, tmp_path_factory) -> str:
    """Return the folder of a network that maps fast; what it says of a pixel depends on all dates."""
    bench = Bench(tmp_path_factory.mktemp("model"))
    file = str(bench.inputs / "weights.pth")
    save_checkpoints({file: SMALL})
    given = {"BANDS": "band_1,band_2,band_3,band_4", "CLASSES": "water,forest,built-up", "FACTOR": 0.001}
    return bench.run("importmodel", CHECKPOINT=file, METHOD="tsscd", **given)[0]["MODEL_OUT"]


def spoilt(bench: Bench, *dates: str) -> str:
    """Return a stack of which one row of some images cannot be read."""
    made, _ = stack(bench, {key: scene.image(index) for index, key in enumerate(DATES)}, options=["COMPRESS=DEFLATE", "BLOCKYSIZE=1"])
    for key in dates:
        spoil_row(file_of(bench, key), ROW)
    return made


def mapped_without(bench: Bench, model: str, empty: str) -> Path:
    """Return the folder of the maps of undamaged images, of which one has no valid pixel."""
    place = Bench(bench.inputs.parent / "undamaged")
    place.run("mapstack", STACK=place.stack([scene.image(index) * (key != empty) for index, key in enumerate(DATES)]), MODEL=model)
    return place.out


def rasters(folder: Path) -> dict[str, str]:
    """Return the hashes of the rasters of all dates but the second one."""
    return {name: found for name, found in listing(folder).items() if name.endswith(".tif") and DATES[1] not in name}


@pytest.mark.fault(
    "A date turns out to be unreadable while a network maps all dates together",
    "The other dates are mapped without it; a warning names the date and its file. Run again with the mended file, the job maps all dates",
)
def test_date_that_fails_is_missing_for_the_network_too(bench: Bench, model: str) -> None:
    made, file = spoilt(bench), file_of(bench, DATES[1])
    whole = file.read_bytes()
    spoil_row(file, ROW)
    given = {"STACK": made, "MODEL": model}
    results, warnings = bench.run("mapstack", **given)
    assert warnings == [no_map(bench, DATES[1])]
    assert results["COUNT"] == 3
    assert [date["id"] for date in series(results)] == [DATES[0], *DATES[2:]]
    assert not [name for name in listing(bench.out) if DATES[1] in name or "unfinished" in name]
    without = rasters(bench.out)
    assert without == rasters(mapped_without(bench, model, DATES[1]))

    before = listing(bench.out)
    results, warnings = bench.run("mapstack", **given)  # nothing was mended
    assert warnings == [no_map(bench, DATES[1])] and results["COUNT"] == 3
    assert {name: found for name, found in listing(bench.out).items() if name != "run.json"} == {
        name: found for name, found in before.items() if name != "run.json"
    }

    file.write_bytes(whole)
    results, warnings = bench.run("mapstack", **given, OVERWRITE=True)
    assert warnings == [] and results["COUNT"] == 4
    assert [date["id"] for date in series(results)] == DATES
    assert rasters(bench.out) != without


@pytest.mark.fault(
    "Several dates turn out to be unreadable while a network maps all dates together",
    "The job stops with the name of the first file; no map is written, and the same job goes on with the blocks that are whole",
)
def test_many_dates_that_fail_end_the_job(bench: Bench, model: str) -> None:
    made = spoilt(bench, *DATES[1:])
    with pytest.raises(QgsProcessingException) as refused:
        bench.run("mapstack", STACK=made, MODEL=model)
    assert str(refused.value) == (
        f"{file_of(bench, DATES[1])} cannot be read: band 1: IReadBlock failed at X offset 0, Y offset {ROW}: "
        "TIFFReadEncodedStrip() failed. The file may be damaged or incomplete: get it again, or make the stack without it."
    )
    assert sorted(listing(bench.out)) == [f"{STORE}/blocks.bin", f"{STORE}/blocks.json", "run.json"]


SIZE = 600  # several blocks
PHASES = {
    "blocks": (f"{STORE}/blocks.bin", "maps/.map_*.part.tif"),
    "rasters": ("maps/.map_*.part.tif", "series.json"),
}


@pytest.fixture(scope="module")
def large(provider, worker, tmp_path_factory) -> tuple[Bench, str]:
    """Return a bench with a larger stack of the scene."""
    bench = Bench(tmp_path_factory.mktemp("large"))
    return bench, bench.stack([scene.image(index, SIZE) for index in range(len(DATES))])


@pytest.fixture(scope="module")
def undisturbed(large: tuple[Bench, str], model: str) -> dict[str, str]:
    """Return the files of a run that nobody disturbed."""
    bench, made = large
    out = bench.inputs.parent / "undisturbed"
    bench.run("mapstack", STACK=made, MODEL=model, OUTPUT_FOLDER=str(out))
    return results_in(out)


def record(folder: Path) -> dict[str, Any]:
    """Return what is told of the blocks: how many are whole, and whether rasters are being written from them."""
    try:
        return json.loads((folder / STORE / "blocks.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {"blocks": 0, "opened": False}


def results_in(folder: Path) -> dict[str, str]:
    return {name: found for name, found in listing(folder).items() if name != "run.json"}


@pytest.mark.fault(
    "The worker is killed while a network maps all dates together, or while the maps are written from its blocks",
    "The same job goes on behind the blocks and dates that are whole, and ends with the same bytes as an undisturbed run",
)
@pytest.mark.parametrize("phase", ["blocks", pytest.param("rasters", marks=pytest.mark.long)])
def test_killed_job_goes_on_behind_its_blocks(large: tuple[Bench, str], undisturbed: dict[str, str], model: str, phase: str) -> None:
    bench, made = large
    out = bench.out / phase
    begun, over = PHASES[phase]
    given = bench.complete("mapstack", {"STACK": made, "MODEL": model, "OUTPUT_FOLDER": str(out)})
    inputs = listing(bench.inputs)
    strike = Strike(lambda _: record(out)["blocks"] and is_written(out, begun) and not any(out.glob(over)), send("SIGKILL"))
    with strike, pytest.raises(QgsProcessingException) as broken:
        processing.run("tlcm:mapstack", given)
    assert strike.struck_at and gone()
    assert "The worker process was ended by signal SIGKILL before it gave a result." in str(broken.value)
    assert record(out)["opened"] == (phase == "rasters")
    processing.run("tlcm:mapstack", given)
    assert results_in(out) == undisturbed
    assert not (out / STORE).exists()
    assert listing(bench.inputs) == inputs
    assert workers() == []
