"""Requests to servers, one failure after the other.

Remote images are mapped without being downloaded; what a server refuses for a moment is asked for again, and what it does not give is
named with the URL and the date, without passwords.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
import rasterio
import rasterio.shutil
from small_stack import BANDS, make_samples, write_stack

from tests.range_server import RangeServer
from tlcm_qgis.core.models.training import TrainSettings, train
from tlcm_qgis.core.spec.errors import Cancelled, InputError
from tlcm_qgis.core.spec.hrefs import hide_credentials
from tlcm_qgis.core.spec.protocol import request
from tlcm_qgis.core.stack import remote
from tlcm_qgis.core.stack.document import read_document, to_collection, write_document
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.stack.remote import RemoteImageError, persistently
from tlcm_qgis.core.worker.context import JobContext
from tlcm_qgis.core.worker.dispatch import run_job

SIZE = 800
DATES = ["2020-01-10", "2020-02-10", "2020-03-10"]
EXTENT = [602000.0, 5597000.0, 603000.0, 5598000.0, "EPSG:32631"]
LATER = "Run the same job again when the server answers: finished dates stay."


def context(messages: list[Any] | None = None) -> JobContext:
    return JobContext([].append if messages is None else messages.append)


def name(date: str) -> str:
    return f"image_{date}.tif"


@dataclass(frozen=True)
class Place:
    """Three cloud-optimised images, their stack file, a model, and the maps that they give when they are local."""

    folder: Path
    maps: dict[str, str]

    def images(self) -> Path:
        return self.folder / "images"

    def stack_of(self, server: RangeServer, file: Path, **given: str) -> Path:
        """Write the stack file of the images on a server."""
        document = read_document(self.images() / "stack.json")
        items = [
            replace(item, files=tuple(replace(image, href=server.url(Path(image.href).name, **given)) for image in item.files))
            for item in document.items
        ]
        write_document(file, to_collection(replace(document, items=tuple(items))))
        return file

    def job(self, stack: Path, out: Path, **more: Any) -> dict[str, Any]:
        return request(
            "mapstack", {"STACK": str(stack), "MODEL": str(self.folder / "model"), "OUTPUT_FOLDER": str(out), "EXTENT": EXTENT, **more}, {}
        )


def rasters(out: Path) -> dict[str, str]:
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in sorted((out / "maps").glob("[!.]*.tif"))}


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Place:
    folder = tmp_path_factory.mktemp("remote")
    write_stack(folder / "images", height=SIZE, width=SIZE)
    for date in DATES:
        file = folder / "images" / name(date)
        with rasterio.open(file, "r+") as image:
            image.descriptions = BANDS
            image.scales = (1e-4,) * len(BANDS)
        rasterio.shutil.copy(file, folder / "x.tif", driver="COG", compress="DEFLATE", blocksize=128)
        (folder / "x.tif").replace(file)
    with ImageStack.open(folder / "images" / "stack.json") as stack:
        train(stack, make_samples(DATES, 8, SIZE, SIZE), TrainSettings(trees=5), context()).save(folder / "model")
    run_job(Place(folder, {}).job(folder / "images" / "stack.json", folder / "local"), context())
    return Place(folder, rasters(folder / "local"))


@pytest.fixture
def server(place: Place, monkeypatch: pytest.MonkeyPatch) -> Iterator[RangeServer]:
    """Serve the images; waits between attempts are short."""
    monkeypatch.setenv("GDAL_HTTP_RETRY_DELAY", "0.02")
    monkeypatch.setenv("GDAL_HTTP_LOW_SPEED_TIME", "1")
    monkeypatch.setattr(remote, "WAITS_S", (0.01, 0.02, 0.04))
    with RangeServer(place.images()) as server:
        yield server


# -- without download --------------------------------------------------------------------------------------------------------------


def test_only_what_the_extent_needs_is_fetched(place: Place, server: RangeServer, tmp_path: Path) -> None:
    """A user would wait for 200 GB to map a village."""
    run_job(place.job(place.stack_of(server, tmp_path / "stack.json"), tmp_path / "out"), context())
    assert rasters(tmp_path / "out") == place.maps
    for date in DATES:
        size = (place.images() / name(date)).stat().st_size
        parts = [asked for asked in server.log if asked.name == name(date) and asked.method == "GET"]
        assert parts and {asked.status for asked in parts} == {206}
        assert max(asked.sent for asked in parts) < size / 10
        assert sum(asked.sent for asked in parts) < size / 5
    assert {asked.name for asked in server.log} == set(map(name, DATES))  # no side files, no folder


def test_run_record_tells_remote_images_apart_by_their_headers(place: Place, server: RangeServer, tmp_path: Path) -> None:
    """A job would go on with the maps of other images, or refuse to go on because a signature is a new one."""

    def found(**given: str) -> dict[str, Any]:
        with ImageStack.open(place.stack_of(server, tmp_path / "stack.json", **given)) as stack:
            inputs = stack.input_fingerprints()
        return {key: value["sha256"] for key, value in inputs.items() if key.startswith("http")}

    plain, signed = found(), found(query="sig=one")
    assert list(plain) == [server.url(name(date)) for date in DATES] and len(set(plain.values())) == 3
    assert list(signed) == [server.url(name(date), query="sig=***") for date in DATES]
    assert found(query="sig=two") == signed
    assert server.sent() < 9 * 40_000
    other = tmp_path / "other"
    other.mkdir()
    with rasterio.open(place.images() / name(DATES[0])) as source:
        values, profile = source.read(), source.profile
    values[:, 300:310] += 1
    with rasterio.open(other / "plain.tif", "w", **profile) as target:
        target.write(values)
    for date in DATES:
        rasterio.shutil.copy(other / "plain.tif", other / name(date), driver="COG", compress="DEFLATE", blocksize=128)
    server.folder = other
    assert not set(found().values()) & set(plain.values())


# -- servers that fail -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["unavailable", "busy", "broken", "reset", "short"])
@pytest.mark.fault(
    "A server is busy for a moment (429, 500, 503), breaks a connection or sends too little", "It is asked again; the maps are the same"
)
def test_passing_failures_are_not_seen_in_the_maps(place: Place, server: RangeServer, tmp_path: Path, way: str) -> None:
    stack = place.stack_of(server, tmp_path / "stack.json")
    for date in DATES:
        server.fail(name(date), way, 3)
    messages: list[Any] = []

    def fail_again(message: Any) -> None:
        messages.append(message)
        if message.get("values", {}).get("date") == DATES[1]:
            server.fail("*", way, 3)

    run_job(place.job(stack, tmp_path / "out"), JobContext(fail_again))
    assert rasters(tmp_path / "out") == place.maps
    assert not [message for message in messages if message["type"] == "warning"]


FINAL = [
    ("missing", "{url} ({date}) cannot be read: the server does not have it (HTTP 404). Correct the URL, or make the stack without it."),
    ("forbidden", "{url} ({date}) cannot be read: the server refuses access (HTTP 403). Check user and password, or get new URLs if signed ones have expired."),
    ("unavailable", "{url} ({date}) cannot be read: the server is busy or broken (HTTP 503). " + LATER),
    ("whole", "{url} ({date}) cannot be read: its server sends whole files only, and images are not downloaded whole. Use a server that answers range requests, or download the images."),
]  # fmt: skip


@pytest.mark.parametrize(("way", "sentence"), FINAL, ids=[way for way, _ in FINAL])
@pytest.mark.fault(
    "A server refuses one image, lacks it, is away, or sends whole files only", "A sentence with URL and date before any work"
)
def test_image_that_a_server_does_not_give_is_named_with_its_date(
    place: Place, server: RangeServer, tmp_path: Path, way: str, sentence: str
) -> None:
    server.fail(name(DATES[1]), way)
    with pytest.raises(InputError) as refused:
        run_job(place.job(place.stack_of(server, tmp_path / "stack.json"), tmp_path / "out"), context())
    assert str(refused.value) == sentence.format(url=server.url(name(DATES[1])), date=DATES[1])
    assert not (tmp_path / "out").exists()
    assert server.sent(name(DATES[1])) < (place.images() / name(DATES[1])).stat().st_size / 4


@pytest.mark.parametrize(
    ("way", "reason"),
    [
        ("forbidden", "the server refuses access (HTTP 403)"),
        ("unavailable", "the server is busy or broken (HTTP 503)"),
        ("reset", "the server does not answer, or breaks off (less came than was asked for)"),
        (
            "gone",
            "the server does not answer, or breaks off (Failed to connect to 127.0.0.1 port {port} after 0 ms: Couldn't connect to server)",
        ),
    ],
)
@pytest.mark.fault(
    "A server fails for good in the middle of a run",
    "A sentence with URL and date; whole dates stay, and the same job goes on with the others",
)
def test_server_that_fails_in_the_middle(place: Place, server: RangeServer, tmp_path: Path, way: str, reason: str) -> None:
    out, stack = tmp_path / "out", place.stack_of(server, tmp_path / "stack.json")

    def fail(message: Any) -> None:
        values = message.get("values", {})
        if (values.get("date"), values.get("block")) == (DATES[0], values.get("blocks")):
            if way == "gone":
                server.stop()
            else:
                server.fail("*", way)

    with pytest.raises(RemoteImageError) as failed:
        run_job(place.job(stack, out), JobContext(fail))
    said = str(failed.value)
    begin = next(f"{server.url(name(date))} ({date}) cannot be read: " for date in DATES[1:] if f"({date})" in said)
    assert said.startswith(begin)
    if way != "gone":
        assert said[len(begin) :].startswith(reason + ".")
    else:
        assert said[len(begin) :].startswith("the server does not answer, or breaks off (") and said.endswith(LATER)
    whole = {file: digest for file, digest in place.maps.items() if DATES[0] in file}
    assert rasters(out) == whole
    stamp = (out / "maps" / f"map_{DATES[0]}.tif").stat().st_mtime_ns
    assert not [*out.rglob("*.part*"), *(out / "series.json",) * (out / "series.json").exists()]
    if way == "gone":  # another port is another URL, and so another job
        return
    server.recover()
    run_job(place.job(stack, out), context())
    assert rasters(out) == place.maps
    assert (out / "maps" / f"map_{DATES[0]}.tif").stat().st_mtime_ns == stamp


@pytest.mark.fault("A server takes requests and never answers", "A sentence with URL and date after two or three minutes")
def test_silent_server_is_given_up(place: Place, server: RangeServer, tmp_path: Path) -> None:
    server.fail(name(DATES[0]), "silent")
    with pytest.raises(RemoteImageError) as failed:
        run_job(place.job(place.stack_of(server, tmp_path / "stack.json"), tmp_path / "out"), context())
    assert str(failed.value) == (
        f"{server.url(name(DATES[0]))} ({DATES[0]}) cannot be read: the server does not answer, or breaks off "
        f"(Operation too slow. Less than 100 bytes/sec transferred the last 1 seconds). {LATER}"
    )


@pytest.mark.fault("A server sends a page in place of an image", "A sentence with the URL that says where to look")
def test_page_in_place_of_an_image(server: RangeServer, tmp_path: Path) -> None:
    server.folder = tmp_path
    (tmp_path / name(DATES[0])).write_text("<html>Please log in</html>")
    with pytest.raises(InputError) as refused:
        run_job(request("createstack", {"IMAGES": [server.url(name(DATES[0]))], "OUTPUT": str(tmp_path / "s.json")}, {}), context())
    said = str(refused.value)
    assert (
        said.startswith(f"{server.url(name(DATES[0]))} cannot be read: ") and "not recognized as being in a supported file format" in said
    )
    assert said.endswith("Look at the URL in a browser: the server may send a page in place of the image, or a part of it.")
    assert not (tmp_path / "s.json").exists()


@pytest.mark.fault("Create image stack is given URLs, and a server lacks one of the images", "A sentence with the URL; no stack file")
def test_stack_of_urls(place: Place, server: RangeServer, tmp_path: Path) -> None:
    urls = [server.url(name(date)) for date in DATES]
    output = tmp_path / "stack.json"
    server.fail(name(DATES[2]), "missing")
    with pytest.raises(InputError) as refused:
        run_job(request("createstack", {"IMAGES": urls, "OUTPUT": str(output)}, {}), context())
    assert (
        str(refused.value)
        == f"{urls[2]} cannot be read: the server does not have it (HTTP 404). Correct the URL, or make the stack without it."
    )
    assert not output.exists()
    server.recover()
    run_job(request("createstack", {"IMAGES": urls, "OUTPUT": str(output)}, {}), context())
    run_job(place.job(output, tmp_path / "out"), context())
    assert {file.split("_")[1] for file in rasters(tmp_path / "out")} == {f"{date}.tif" for date in DATES}
    assert server.sent() < sum((place.images() / name(date)).stat().st_size for date in DATES) / 2


# -- credentials -------------------------------------------------------------------------------------------------------------------


@pytest.mark.fault("URLs with passwords or signatures", "They work, and stand in no message, log, run record or report")
def test_credentials_are_told_to_the_server_only(
    place: Place, server: RangeServer, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    given = {"user": "me:s3cret", "query": "sig=s3cret%2Bs3cret&se=2099"}
    urls = [server.url(name(date), **given) for date in DATES]
    stack, messages = tmp_path / "stack.json", []
    run_job(request("createstack", {"IMAGES": urls, "OUTPUT": str(stack)}, {}), context(messages))
    run_job(place.job(stack, tmp_path / "out"), context(messages))
    assert {(asked.query, asked.authorization) for asked in server.log} == {(given["query"], "Basic bWU6czNjcmV0")}
    for date in DATES:
        server.fail(name(date), "forbidden")
    with pytest.raises(InputError) as refused:
        run_job(place.job(stack, tmp_path / "again"), context(messages))
    shown = f"http://***@{server.host}/{name(DATES[0])}?sig=***&se=***"
    assert str(refused.value).startswith(f"{shown} ({DATES[0]}) cannot be read: the server refuses access (HTTP 403).")
    written = [file.read_text() for file in (tmp_path / "out" / "run.json", tmp_path / "stack.run.json", tmp_path / "out" / "series.json")]
    told = [json.dumps(messages), str(refused.value), json.dumps(refused.value.message.as_json()), *written]
    assert not [text for text in told if "s3cret" in text]
    assert shown in written[0] and shown in written[1]
    assert "s3cret" in stack.read_text()  # the one place that has to know them


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("https://h/x.tif", "https://h/x.tif"),
        ("https://me:pw@h/x.tif?sig=a%2Fb&x", "https://***@h/x.tif?sig=***&***"),
        ("/vsicurl/https://me:p@w@h/a b.tif?token", "/vsicurl/https://***@h/a b.tif?***"),
        ("s3://bucket/x.tif", "s3://bucket/x.tif"),
        ("/data/what?.tif", "/data/what?.tif"),
        ("C:\\a@b\\x.tif", "C:\\a@b\\x.tif"),
        ("no URL: who? me=you", "no URL: who? me=you"),
        ('<a href="https://h/x?k=v">x</a> https://h/y?k=v, z', '<a href="https://h/x?k=***">x</a> https://h/y?k=*** z'),
    ],
)
def test_what_is_shown_of_a_url(text: str, shown: str) -> None:
    assert hide_credentials(text) == shown
    assert hide_credentials(shown) == shown


# -- attempts ----------------------------------------------------------------------------------------------------------------------


def _failing(times: int, is_passing: bool) -> tuple[list[int], Any]:
    calls: list[int] = []

    def read() -> int:
        calls.append(1)
        if len(calls) <= times:
            raise RemoteImageError("{file}", file="x", is_passing=is_passing)
        return len(calls)

    return calls, read


def test_attempts_end() -> None:
    """A night lost on a server that has moved, or an evening's work on one that was away for ten seconds."""
    waits: list[float] = []
    calls, read = _failing(2, True)
    assert persistently("https://one/x.tif", read, waits.append) == 3 and waits == [1.0, 5.0]
    for href, is_passing, expected in (("https://two/x.tif", True, 4), ("https://three/x.tif", False, 1), ("/data/x.tif", True, 1)):
        calls, read = _failing(9, is_passing)
        with pytest.raises(RemoteImageError):
            persistently(href, read, waits.append)
        assert len(calls) == expected
    calls, read = _failing(9, True)
    with pytest.raises(RemoteImageError):  # nobody waits again for a server that has been given up
        persistently("https://two/y.tif", read, waits.append)
    assert len(calls) == 1


def test_cancel_while_a_server_is_slow(place: Place, server: RangeServer, tmp_path: Path) -> None:
    """Between two images a cancel is obeyed also where the server takes its time."""
    job = context()
    server.fail("*", "busy", 2)
    job.cancelled.set()
    with pytest.raises(Cancelled):
        run_job(place.job(place.stack_of(server, tmp_path / "stack.json"), tmp_path / "out"), job)
    assert server.log == []
