"""Images on slow and failing servers.

Remote images are mapped without being downloaded; what a server does not give is named, finished dates stay, and passwords are not told.
"""

from __future__ import annotations

import threading
import time
from pathlib import Path

import bad_scene as scene
import pytest
from bench import Bench
from osgeo import gdal
from qgis import processing
from qgis.core import QgsProcessingException, QgsProcessingFeedback
from traces import listing, workers

from tests.range_server import RangeServer

SIZE = 1000
KEYS = scene.keys(3)
USER, QUERY = "me:s3cret", "sig=s3cret%2F&se=2099"
CORNER = [scene.LEFT + 2600, scene.LEFT + 4200, scene.TOP - 3600, scene.TOP - 2000]  # xmin, xmax, ymin, ymax: 160 x 160 pixels
EXTENT = ",".join(f"{value:g}" for value in CORNER) + f" [EPSG:{scene.CRS}]"
LATER = "Run the same job again when the server answers: finished dates stay."
LIMIT_SECONDS = 60


def name(key: str) -> str:
    return f"image_{key}.tif"


class Cloud:
    """Cloud-optimised images of three dates in a folder, samples, and what local images give."""

    def __init__(self, folder: Path) -> None:
        self.images, self.samples = folder / "cloud", str(folder / "points.gpkg")
        scene.write_images(self.images, {key: scene.image(index, SIZE) for index, key in enumerate(KEYS)})
        for key in KEYS:
            gdal.Translate(
                str(folder / "x.tif"), str(self.images / name(key)), format="COG", creationOptions=["COMPRESS=DEFLATE", "BLOCKSIZE=128"]
            )
            (folder / "x.tif").replace(self.images / name(key))
            Path(f"{folder / 'x.tif'}.aux.xml").unlink(missing_ok=True)
        points = scene.points(2000, SIZE)
        inside = (points.row > 205) & (points.row < 355) & (points.col > 265) & (points.col < 415)
        scene.write_points(Path(self.samples), points.take(inside))
        local = Bench(folder / "local")
        given = {"IMAGES": [str(self.images / name(key)) for key in KEYS], "OUTPUT": str(local.inputs / "stack.json")}
        stack = processing.run("tlcm:createstack", given)["OUTPUT"]
        local.run("maptimeseries", STACK=stack, SAMPLES=self.samples, EXTENT=EXTENT)
        self.model, self.maps = str(local.out / "model"), maps(local.out)
        self.bytes = sum((self.images / name(key)).stat().st_size for key in KEYS)


def maps(folder: Path) -> dict[str, str]:
    """Return the hashes of the whole maps below a folder."""
    found = listing(folder / "maps") if (folder / "maps").exists() else {}
    return {file: digest for file, digest in found.items() if file.startswith("map_") and file.endswith(".tif")}


@pytest.fixture(scope="module")
def cloud(provider, worker, tmp_path_factory):
    return Cloud(tmp_path_factory.mktemp("cloud"))


@pytest.fixture
def server(cloud):
    before = listing(cloud.images)
    with RangeServer(cloud.images) as server:
        yield server
    assert listing(cloud.images) == before


@pytest.fixture
def bench(cloud, tmp_path):
    return Bench(tmp_path)


def make_stack(bench: Bench, server: RangeServer, user: str = "", query: str = "") -> str:
    """Let the plugin make a stack of the images on the server."""
    given = {"IMAGES": [server.url(name(key), user, query) for key in KEYS], "OUTPUT": str(bench.inputs / "stack.json")}
    return processing.run("tlcm:createstack", given)["OUTPUT"]


def map_job(bench: Bench, cloud: Cloud, stack: str) -> dict:
    return {"STACK": stack, "MODEL": cloud.model, "EXTENT": EXTENT}


def first_map_is_there(bench: Bench) -> bool:
    return (bench.out / "maps" / f"map_{KEYS[0]}.tif").exists()


@pytest.mark.fault(
    "Images lie on a server, behind a password or a signature",
    "They are mapped without being downloaded, with the bytes that local images give; passwords and signatures are in no result",
)
def test_remote_images_are_mapped_as_local_ones(cloud, bench, server):
    stack = make_stack(bench, server, USER, QUERY)
    before = server.sent()
    bench.run("maptimeseries", STACK=stack, SAMPLES=cloud.samples, EXTENT=EXTENT)
    assert maps(bench.out) == cloud.maps and len(cloud.maps) == 3
    assert {asked.query for asked in server.log} == {QUERY}
    assert {asked.status for asked in server.log if asked.method == "GET"} == {206}
    assert server.sent() - before < cloud.bytes / 2 and max(asked.sent for asked in server.log) < cloud.bytes / 3 / 5
    shown = f"http://***@{server.host}/{name(KEYS[1])}?sig=***&se=***"
    assert shown in (bench.out / "run.json").read_text(encoding="utf-8")
    told = [file for file in (*bench.out.rglob("*"), bench.inputs / "stack.run.json") if file.is_file() and b"s3cret" in file.read_bytes()]
    assert told == []


REFUSALS = [
    ("missing", "the server does not have it (HTTP 404). Correct the URL, or make the stack without it."),
    ("forbidden", "the server refuses access (HTTP 403). Check user and password, or get new URLs if signed ones have expired."),
    ("whole", "its server sends whole files only, and images are not downloaded whole. Use a server that answers range requests, or download the images."),
]  # fmt: skip


@pytest.mark.parametrize(("way", "sentence"), REFUSALS, ids=[way for way, _ in REFUSALS])
@pytest.mark.fault(
    "A server lacks an image, refuses it, or sends whole files only", "A sentence with URL and date, without password; nothing is left"
)
def test_image_that_a_server_does_not_give(cloud, bench, server, way, sentence):
    stack = make_stack(bench, server, USER, QUERY)
    before = server.sent()
    server.fail(name(KEYS[1]), way)
    url = f"http://***@{server.host}/{name(KEYS[1])}?sig=***&se=***"
    assert bench.refusal("mapstack", **map_job(bench, cloud, stack)) == f"{url} ({KEYS[1]}) cannot be read: {sentence}"
    assert not bench.out.exists() or listing(bench.out) == {}
    if way == "missing":
        images = [server.url(name(key)) for key in KEYS]
        plain = server.url(name(KEYS[1]))
        assert bench.refusal("createstack", IMAGES=images, OUTPUT=str(bench.out / "s.json")) == f"{plain} cannot be read: {sentence}"
    assert server.sent() - before < cloud.bytes / 10


@pytest.mark.fault("A server is busy for some seconds (HTTP 503 with Retry-After)", "The job waits and goes on; the maps are the same")
def test_busy_server_is_asked_again(cloud, bench, server):
    stack = make_stack(bench, server)
    server.fail(name(KEYS[1]), "unavailable", 1)
    _, warnings = bench.run("mapstack", **map_job(bench, cloud, stack))
    assert maps(bench.out) == cloud.maps and warnings == []


@pytest.mark.fault(
    "Signed URLs expire while the maps are made", "A sentence with URL and date; whole dates stay, and the same job goes on with new URLs"
)
def test_signatures_that_expire_in_the_middle(cloud, bench, server):
    stack = make_stack(bench, server, query="sig=old")
    server.fail("*", "forbidden", when=lambda: first_map_is_there(bench))
    with pytest.raises(QgsProcessingException) as failed:
        bench.run("mapstack", **map_job(bench, cloud, stack))
    said = str(failed.value)
    assert said in [f"{server.url(name(key))}?sig=*** ({key}) cannot be read: {REFUSALS[1][1]}" for key in KEYS[1:]]
    first = f"map_{KEYS[0]}.tif"
    assert maps(bench.out) == {first: cloud.maps[first]}
    assert not [*bench.out.rglob("*.part*"), *bench.out.glob("series.json")]
    stamp = (bench.out / "maps" / first).stat().st_mtime_ns
    server.recover()
    text = Path(stack).read_text(encoding="utf-8")
    assert text.count("sig=old") == 3
    bench.run("mapstack", **map_job(bench, cloud, stack))
    assert maps(bench.out) == cloud.maps
    assert (bench.out / "maps" / first).stat().st_mtime_ns == stamp


@pytest.mark.fault("Cancel while a server does not answer", "The job ends within seconds; nothing half-written, no process left")
def test_cancel_while_a_server_is_silent(cloud, bench, server):
    stack = make_stack(bench, server)
    server.asked.clear()
    server.fail("*", "silent", when=lambda: True)
    feedback = QgsProcessingFeedback()
    pressed = []

    def press() -> None:
        end = time.monotonic() + LIMIT_SECONDS
        while time.monotonic() < end and not server.asked:
            time.sleep(0.01)
        time.sleep(0.5)  # the worker now waits inside a library
        pressed.append((time.monotonic(), workers()))
        feedback.cancel()

    threading.Thread(target=press, daemon=True).start()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run("tlcm:mapstack", {**bench.complete("mapstack", map_job(bench, cloud, stack))}, feedback=feedback)
    ((at, seen),) = pressed
    assert time.monotonic() - at < 3 and len(seen) == 1
    assert workers() == [] and (not bench.out.exists() or listing(bench.out) == {})


@pytest.mark.long
@pytest.mark.fault(
    "A server goes away for good while the maps are made",
    "After about a minute of trying a sentence with URL and date; whole dates stay, and the same job goes on when it is back",
)
def test_server_that_dies_in_the_middle(cloud, bench, server):
    stack = make_stack(bench, server)
    server.fail("*", "die", when=lambda: first_map_is_there(bench))
    with pytest.raises(QgsProcessingException) as failed:
        bench.run("mapstack", **map_job(bench, cloud, stack))
    said = str(failed.value)
    begins = tuple(f"{server.url(name(key))} ({key}) cannot be read: the server does not answer, or breaks off (" for key in KEYS[1:])
    assert said.startswith(begins) and said.endswith(LATER)
    assert set(maps(bench.out)) == {f"map_{KEYS[0]}.tif"} and not list(bench.out.rglob("*.part*"))
    with RangeServer(cloud.images, server.port):
        bench.run("mapstack", **map_job(bench, cloud, stack))
    assert maps(bench.out) == cloud.maps


@pytest.mark.long
@pytest.mark.fault("A server takes requests and never answers", "A sentence with URL and date after two or three minutes; nothing is left")
def test_silent_server_is_given_up(cloud, bench, server):
    stack = make_stack(bench, server)
    server.fail(name(KEYS[0]), "silent")
    said = bench.refusal("mapstack", **map_job(bench, cloud, stack))
    assert said == (
        f"{server.url(name(KEYS[0]))} ({KEYS[0]}) cannot be read: the server does not answer, or breaks off "
        f"(Operation too slow. Less than 100 bytes/sec transferred the last 15 seconds). {LATER}"
    )
