"""Names, languages and paths.

What a user would lose: any use of the plugin, because of where the data lie or which language the computer speaks.
"""

from __future__ import annotations

import html
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import bad_scene as scene
import numpy as np
import pytest
from bench import Bench
from commandline import CommandLine
from osgeo import gdal
from qgis.core import QgsRasterLayer, QgsVectorLayer
from traces import listing, workers

DATES = scene.keys(2)
IMAGES = {key: scene.image(index) for index, key in enumerate(DATES)}
SAMPLES = scene.points()
LONG = pytest.mark.long
LONGEST = 255  # bytes of a file name
QUICK = {"METHOD": "rf", "TREES": 5, "AUGMENT": False}
NAMES = {
    "all": '-画像 🌍 it\'s "a" #b &c=%20;[d]{e}*',
    "blanks": "two  blanks",
    "chinese": "画像 水田",
    "emoji": "🌍🛰️",
    "quotes": 'it\'s "quoted"',
    "url": "a#b?c&d=e",
    "percent": "100% a%20b",
    "separators": "a;b,c|d",
    "dash": "-leading",
    "colon": "x:y",
    "brackets": "[a](b){c}*",
    "variable": "~home $HOME",
    "turkish": "Iğdır ıİ",
}
CLASSES = {
    "codes": {1: "1200", 2: "Größe/水田", 3: "I i İ ı"},
    "numbers": {1: "1200", 2: "-7", 3: "99999999999"},
    "markup": {1: "<script>alert(1)</script>", 2: "He said \"no\" &\n'yes'", 3: "a,b;c|d\t{x} %s {0}"},
}


def some_long(choices: dict[str, Any], *quick: str) -> list[Any]:
    """Return the parameters of a test, of which all but some are left to the long run."""
    return [pytest.param(value, id=name, marks=() if name in quick else LONG) for name, value in choices.items()]


def read_map(folder: Path, key: str) -> np.ndarray:
    return gdal.Open(str(folder / "maps" / f"map_{key}.tif")).ReadAsArray()


def maps(folder: Path) -> dict[str, np.ndarray]:
    return {key: read_map(folder, key) for key in DATES}


@pytest.fixture(scope="module")
def ordinary(provider, worker, tmp_path_factory) -> dict[str, np.ndarray]:
    """Give the maps that files of ordinary names give."""
    bench = Bench(tmp_path_factory.mktemp("ordinary"))
    scene.write_images(bench.inputs / "images", IMAGES)
    made, _ = bench.run("createstack", FOLDER=str(bench.inputs / "images"), OUTPUT=str(bench.out / "stack.json"))
    bench.run("maptimeseries", STACK=made["OUTPUT"], SAMPLES=bench.samples(SAMPLES), OUTPUT_FOLDER=str(bench.out / "maps"), **QUICK)
    return maps(bench.out / "maps")


# -- paths ----------------------------------------------------------------------------------------------------------------------------


@pytest.mark.fault(
    "Blanks, CJK signs, emoji, quotes, #, %20, &, brackets or a leading dash in the names of folders, images, samples and results",
    "Every step works, and the results load in QGIS",
)
@pytest.mark.parametrize("name", some_long(NAMES, "all"))
def test_names_of_files_do_not_matter(bench: Bench, ordinary: dict[str, np.ndarray], name: str) -> None:
    place = bench.inputs / name
    images = place / name
    images.mkdir(parents=True)
    for key, image in IMAGES.items():
        scene.write_image(images / f"{name}_{key}.tif", image, 0)
    bench.samples(SAMPLES)
    out = bench.out / name
    made, warnings = bench.run("createstack", FOLDER=str(images), OUTPUT=str(out / f"{name}.json"))
    assert warnings == []
    results, warnings = bench.run(
        "maptimeseries", STACK=made["OUTPUT"], SAMPLES=str(bench.inputs / "points.gpkg"), OUTPUT_FOLDER=str(out / "maps"), **QUICK
    )
    assert warnings == []
    for key, expected in ordinary.items():
        np.testing.assert_array_equal(read_map(out / "maps", key), expected)
    assert QgsRasterLayer(str(out / "maps" / "maps" / f"map_{DATES[0]}.tif")).isValid()
    bench.run("detectchanges", SERIES=results["SERIES_OUT"], OUTPUT_FOLDER=str(out / f"changes {name}"))
    assert gdal.Open(str(out / f"changes {name}" / "count.tif")) is not None
    bench.run("mapstack", STACK=made["OUTPUT"], MODEL=results["MODEL"], OUTPUT_FOLDER=str(out / f"again {name}"))
    np.testing.assert_array_equal(read_map(out / f"again {name}", DATES[1]), ordinary[DATES[1]])


@pytest.mark.fault("File names as long as the system allows", "Results are written under them, whole and without remains")
def test_longest_names_work(bench: Bench) -> None:
    folder = bench.inputs / ("ö" * 120)
    folder.mkdir()
    for key, image in IMAGES.items():
        scene.write_image(folder / f"{'x' * (LONGEST - 15)}_{key}.tif", image, 0)
    stack = bench.out / ("s" * (LONGEST - 5) + ".json")
    samples = scene.write_points(bench.inputs / ("水" * 80 + ".gpkg"), SAMPLES)
    outputs = {name: bench.out / (letter * (LONGEST - 5) + ".gpkg") for name, letter in (("OUTPUT", "o"), ("AUDIT", "a"))}
    for _ in range(2):  # the second run finds its own results and replaces them
        bench.run("createstack", FOLDER=str(folder), OUTPUT=str(stack))
        given = {name: str(file) for name, file in outputs.items()}
        bench.run("migratesamples", STACK=str(stack), SAMPLES=str(samples), **given, REPORT=None)
    assert QgsVectorLayer(str(outputs["OUTPUT"]) + "|layername=samples").featureCount() > 0
    made = sorted(listing(bench.out))
    assert {file.name for file in (stack, *outputs.values())} <= set(made)
    records = sorted(set(made) - {file.name for file in (stack, *outputs.values())})
    assert [name[0] for name in records] == ["a", "o", "s"] and all(name.endswith(".run.json") for name in records)


@pytest.mark.fault("A name longer than the system allows", "The message says how long it may be; nothing is written")
def test_too_long_names_are_refused(bench: Bench) -> None:
    scene.write_images(bench.inputs / "images", IMAGES)
    file, folder = bench.out / ("ö" * 130 + ".json"), bench.out / ("ö" * 130)
    said = "{} cannot be written: a name in it has {} bytes, and file systems allow 255. Choose a shorter name."
    assert bench.refusal("createstack", FOLDER=str(bench.inputs / "images"), OUTPUT=str(file)) == said.format(file, 265)
    assert bench.refusal("createdemostack", OUTPUT_FOLDER=str(folder)) == said.format(folder, 260)


@pytest.mark.fault("Images, stack and results are reached through symbolic links", "They are found, also from the stack file")
def test_links_lead_to_the_images(bench: Bench, ordinary: dict[str, np.ndarray]) -> None:
    real = bench.inputs / "disk 2" / "archive"
    scene.write_images(real / "images", IMAGES)
    (bench.inputs / "link").symlink_to(real, target_is_directory=True)
    (bench.out / "results").mkdir(parents=True)
    (bench.inputs / "out").symlink_to(bench.out / "results", target_is_directory=True)
    made, _ = bench.run("createstack", FOLDER=str(bench.inputs / "link" / "images"), OUTPUT=str(bench.inputs.parent / "out" / "stack.json"))
    given = {"STACK": made["OUTPUT"], "SAMPLES": bench.samples(SAMPLES), "OUTPUT_FOLDER": str(bench.out / "results" / "maps"), **QUICK}
    bench.run("maptimeseries", **given)
    for key, expected in ordinary.items():
        np.testing.assert_array_equal(read_map(bench.out / "results" / "maps", key), expected)


@pytest.mark.fault("Relative paths on the command line", "They are relative to where the command runs")
def test_relative_paths_on_the_command_line(bench: Bench, command_line: CommandLine, ordinary: dict[str, np.ndarray]) -> None:
    at = Elsewhere(command_line, bench.inputs.parent)
    scene.write_images(bench.inputs / "-images", IMAGES)
    bench.samples(SAMPLES)
    before = listing(bench.inputs)
    inputs = bench.inputs.name
    at.run("createstack", FOLDER=f"{inputs}/-images", OUTPUT="-out/../-out/stack.json")
    samples = f"./{inputs}/points.gpkg"
    at.run(
        "maptimeseries", STACK="-out/stack.json", SAMPLES=samples, CLASS_FIELD="class", DATE=DATES[0], OUTPUT_FOLDER="-out/maps", **QUICK
    )
    for key, expected in ordinary.items():
        np.testing.assert_array_equal(read_map(bench.inputs.parent / "-out" / "maps", key), expected)
    assert listing(bench.inputs) == before


class Elsewhere:
    """The command line, called in another folder or language."""

    def __init__(self, line: CommandLine, folder: Path, **environment: str) -> None:
        self.line, self.folder, self.environment = line, folder, environment

    def run(self, name: str, **given: Any) -> dict[str, Any]:
        """Run an algorithm and return its outputs."""
        arguments = [f"{key}={str(value).lower() if isinstance(value, bool) else value}" for key, value in given.items()]
        environment = {**{key: value for key, value in self.line._environment().items() if key != "LC_ALL"}, **self.environment}
        command = [self.line.program, "--json", "run", f"tlcm:{name}", "--", *arguments]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=120, cwd=self.folder)
        assert done.returncode == 0, done.stdout + done.stderr
        assert workers() == []
        return json.loads(done.stdout[done.stdout.index("{") :])["results"]


# -- languages ------------------------------------------------------------------------------------------------------------------------


def language(folder: Path, name: str) -> dict[str, str]:
    """Return the environment of a user of a language; its formats are made where the system can."""
    if name == "C":
        return {"LC_ALL": "C", "LANG": "C"}
    environment = {"LC_ALL": f"{name}.UTF-8", "LANG": f"{name}.UTF-8", "LANGUAGE": name}
    if shutil.which("localedef"):
        place = folder / "locales"
        place.mkdir()
        subprocess.run(["localedef", "-i", name, "-f", "UTF-8", str(place / f"{name}.UTF-8")], check=True, capture_output=True)
        environment["LOCPATH"] = str(place)
        point = subprocess.run(["locale", "decimal_point"], env=environment, capture_output=True, text=True, check=True).stdout.strip()
        assert point == ","
    return environment


@pytest.fixture(scope="module")
def usual(command_line: CommandLine, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Give the hashes of the rasters and vectors of a run in the usual language."""
    return run_in(command_line, tmp_path_factory.mktemp("usual"), {"LC_ALL": "C.UTF-8"})


def run_in(command_line: CommandLine, folder: Path, environment: dict[str, str]) -> dict[str, str]:
    """Make a stack and its maps by parameters with decimals, and return the hashes of the rasters and vectors."""
    at = Elsewhere(command_line, folder, **environment)
    inputs, out = folder / "Iğdır äöü", folder / "out ß"
    scene.write_images(inputs / "IMAGES", IMAGES)
    for file in sorted((inputs / "IMAGES").glob("*.tif")):
        file.rename(file.with_name(file.name.upper()))
    samples = scene.write_points(inputs / "points.gpkg", SAMPLES, names={1: "I", 2: "ı", 3: "Größe 1,5"})
    before = listing(inputs)
    made = at.run("createstack", FOLDER=str(inputs / "IMAGES"), NODATA="-9999.5", OUTPUT=str(out / "stack.json"))
    extent = f"{scene.LEFT + 0.5},{scene.LEFT + 390.25},{scene.TOP - 390.75},{scene.TOP - 0.5} [EPSG:{scene.CRS}]"
    given = {"STACK": made["OUTPUT"], "SAMPLES": str(samples), "CLASS_FIELD": "class", "DATE": DATES[0], "EXTENT": extent}
    at.run("maptimeseries", **given, METHOD="svm", SVM_C="1.5", AUGMENT=False, PROBABILITIES=True, OUTPUT_FOLDER=str(out / "maps"))
    assert listing(inputs) == before
    return {name: code for name, code in listing(out).items() if name.endswith((".tif", ".gpkg", ".qml", ".aux.xml", "series.json"))}


@pytest.mark.fault(
    "A computer that writes decimals with a comma, speaks Turkish (where I and i are different letters), or knows ASCII only",
    "The results have the same bytes as everywhere",
)
@pytest.mark.parametrize("name", ["de_DE", pytest.param("tr_TR", marks=LONG), pytest.param("C", marks=LONG)])
def test_language_does_not_matter(command_line: CommandLine, usual: dict[str, str], tmp_path: Path, name: str) -> None:
    assert len(usual) > 20
    assert run_in(command_line, tmp_path, language(tmp_path, name)) == usual


# -- classes --------------------------------------------------------------------------------------------------------------------------


@pytest.mark.fault(
    "Class codes such as 1200 or Größe/水田, and names with quotes, line breaks, braces or markup",
    "They stand in maps, model, samples and reports as the user wrote them, and nothing in a report is run",
)
@pytest.mark.parametrize("names", some_long(CLASSES, "codes", "markup"))
def test_any_class_name_works(bench: Bench, names: dict[int, str]) -> None:
    scene.write_images(bench.inputs / "images", IMAGES)
    samples = bench.samples(SAMPLES, names=names)
    made, _ = bench.run("createstack", FOLDER=str(bench.inputs / "images"), OUTPUT=str(bench.out / "stack.json"))
    folder = bench.out / "maps"
    given = {"STACK": made["OUTPUT"], "SAMPLES": samples, "OUTPUT_FOLDER": str(folder), "PROBABILITIES": True, **QUICK}
    results, warnings = bench.run("maptimeseries", **given)
    assert warnings == []
    order = sorted(names.values(), key=lambda name: (0, int(name), "") if name.lstrip("-").isdecimal() else (1, 0, name.casefold()))
    scheme = json.loads(Path(results["SERIES_OUT"]).read_text(encoding="utf-8"))["tlcm:classes"]
    assert [entry["code"] for entry in scheme] == [entry["name"] for entry in scheme] == order
    layer = QgsRasterLayer(str(folder / "maps" / f"map_{DATES[0]}.tif"))
    assert [item.label.split() for item in layer.renderer().classes()] == [name.split() for name in order]
    planes = gdal.Open(str(folder / "maps" / f"probabilities_{DATES[0]}.tif"))
    assert [planes.GetRasterBand(number).GetDescription() for number in (1, 2, 3)] == order
    dated = QgsVectorLayer(f"{folder / 'samples.gpkg'}|layername=samples")
    assert {feature["class_name"] for feature in dated.getFeatures()} == set(order)
    page, figures = bench.out / "accuracy.html", bench.out / "accuracy.json"
    compared = {"REFERENCE": samples, "REFERENCE_VALIDITY": "all_dates", "OUTPUT_HTML": str(page), "OUTPUT_JSON": str(figures)}
    results, warnings = bench.run("assessaccuracy", SERIES=results["SERIES_OUT"], **compared)
    assert warnings == [] and results["OA"] > 0.95
    for report in (page, folder / "report.html"):
        content = report.read_text(encoding="utf-8")
        assert "<script" not in content
        assert all(html.escape(name) in content for name in names.values() if name.isprintable())
