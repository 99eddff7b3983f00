"""Which index, wheel folder, proxy and certificates are used, whatever they were configured for."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from tlcm_qgis.runtime.package_sources import PackageSources, find_sources, pip_configuration_files, read_pip_options, uv_environment

SETTINGS = {"index_setting": "https://setting/packages", "proxy_setting": "http://qgis:8080"}


def sources(environ, pip=None, **options):
    return find_sources(environ, pip or {}, is_file=lambda file: True, **options)


@pytest.mark.parametrize(
    ("environ", "pip", "settings", "index"),
    [
        ({}, {}, {}, ""),
        ({}, {"index-url": "https://pip/packages"}, {}, "https://pip/packages"),
        ({"PIP_INDEX_URL": "https://variable/packages"}, {"index-url": "https://pip/packages"}, {}, "https://variable/packages"),
        ({"UV_INDEX_URL": "https://uv/packages", "PIP_INDEX_URL": "https://variable/packages"}, {}, {}, "https://uv/packages"),
        ({"UV_DEFAULT_INDEX": "https://new/packages", "UV_INDEX_URL": "https://uv/packages"}, {}, {}, "https://new/packages"),
        ({"UV_DEFAULT_INDEX": "https://new/packages"}, {}, SETTINGS, "https://setting/packages"),
    ],
)
def test_the_most_particular_index_wins(environ, pip, settings, index):
    """A company's mirror that is configured and ignored."""
    assert sources(environ, pip, **settings).index == index


def test_wheel_folders_of_uv_and_pip(tmp_path):
    """Folders of uv are separated by commas (they may hold spaces), those of pip by spaces."""
    spaced = tmp_path / "my wheels"
    spaced.mkdir()
    assert sources({"UV_FIND_LINKS": f"{spaced},https://page"}).wheel_folders() == [spaced]
    assert sources({"PIP_FIND_LINKS": "/a file:///b"}).find_links == ("/a", "file:///b")
    assert sources({}, {"find-links": "\n/a\n/b"}).find_links == ("/a", "/b")


def test_wheel_folder_of_the_settings_comes_first_and_may_be_the_only_source(tmp_path):
    """A machine without internet, whose folder came on a stick."""
    (tmp_path / "python").mkdir()
    with_index = sources({"UV_FIND_LINKS": "/a"}, wheel_folder=str(tmp_path))
    assert with_index.find_links == (str(tmp_path), "/a") and not with_index.no_index
    alone = sources({}, wheel_folder=str(tmp_path), only_wheel_folder=True)
    variables = uv_environment({}, "Linux", alone, PurePosixPath("/data"))
    assert alone.no_index and variables["UV_PYTHON_INSTALL_MIRROR"] == (tmp_path / "python").as_uri()
    assert not sources({}, only_wheel_folder=True).no_index


def test_pip_files_are_read_as_pip_does(tmp_path):
    """The machine's own configuration, which uv does not read."""
    (tmp_path / "a.conf").write_text("[global]\nindex_url = https://a/packages\nfind-links = /a\n[install]\nfind-links = /b 50%\n")
    (tmp_path / "b.conf").write_text("[global]\nindex-url = https://b/packages\n")
    (tmp_path / "broken.conf").write_text("no section")
    options = read_pip_options([tmp_path / "a.conf", tmp_path / "broken.conf", tmp_path / "missing", tmp_path / "b.conf"])
    assert options == {"index-url": "https://b/packages", "find-links": "/b 50%"}


@pytest.mark.parametrize(
    ("system", "environ", "expected"),
    [
        ("Linux", {}, ["/etc/xdg/pip/pip.conf", "/etc/pip.conf", "/home/a/.pip/pip.conf", "/home/a/.config/pip/pip.conf", "/usr/pip.conf"]),
        ("Linux", {"PIP_CONFIG_FILE": "/dev/null"}, []),
        (
            "Darwin",
            {"PIP_CONFIG_FILE": "/x.conf"},
            ["/Library/Application Support/pip/pip.conf", "/home/a/Library/Application Support/pip/pip.conf", "/x.conf"],
        ),
        ("Windows", {"APPDATA": "C:\\R", "PROGRAMDATA": "C:\\P"}, ["C:\\P\\pip\\pip.ini", "C:\\R\\pip\\pip.ini"]),
    ],
)
def test_where_pip_keeps_its_configuration(system, environ, expected):
    """On Windows and macOS it lies elsewhere."""
    found = [str(path) for path in pip_configuration_files(system, environ, "/home/a", "/usr")]
    assert [path for path in found if path in expected] == expected
    assert bool(found) == bool(expected)


def test_proxy_of_qgis_comes_before_that_of_the_shell():
    """What the user typed into QGIS's options."""
    assert sources({"HTTPS_PROXY": "http://shell:1"}, **SETTINGS).proxy == "http://qgis:8080"
    assert sources({"https_proxy": "http://shell:1"}, {"proxy": "http://pip:1"}).proxy == "http://shell:1"
    assert sources({}, {"proxy": "http://pip:1"}, system_proxies={"https": "http://system:1"}).proxy == "http://pip:1"
    assert sources({}, system_proxies={"https": "http://system:1"}).proxy == "http://system:1"


def test_certificates():
    """Behind a company's proxy nothing is trusted without its certificate; QGIS's own list on Windows lacks it."""
    assert sources({"SSL_CERT_FILE": "/own.pem", "PIP_CERT": "/pip.pem"}).certificate == "/own.pem"
    assert sources({"PIP_CERT": "/pip.pem"}).certificate == "/pip.pem"
    assert sources({"SSL_CERT_FILE": "C:\\OSGeo4W\\bin\\bundle.crt", "OSGEO4W_ROOT": "c:\\osgeo4w"}).certificate == ""
    assert find_sources({"SSL_CERT_FILE": "/missing.pem"}, {}, is_file=lambda file: False).certificate == ""


def test_uv_gets_everything_in_variables():
    """It reads none of pip's configuration; arguments would show passwords to every user of the machine."""
    given = PackageSources(
        "https://u:p@index/packages",
        ("https://more/packages",),
        ("/my wheels", "/b"),
        False,
        "/c.pem",
        "http://u:p@proxy:1",
        "localhost",
        ("index",),
    )
    result = uv_environment(
        {"PYTHONPATH": "/x", "HTTPS_PROXY": "old", "https_proxy": "old", "UV_TORCH_BACKEND": "cpu"}, "Linux", given, PurePosixPath("/d")
    )
    assert result["UV_DEFAULT_INDEX"] == "https://u:p@index/packages"
    assert result["UV_INDEX"] == "https://more/packages"
    assert result["UV_FIND_LINKS"] == "/my wheels,/b"
    assert result["SSL_CERT_FILE"] == "/c.pem"
    assert result["HTTPS_PROXY"] == result["HTTP_PROXY"] == "http://u:p@proxy:1"
    assert result["UV_CACHE_DIR"] == "/d/cache"
    assert result["UV_INSECURE_HOST"] == "index"
    assert result["UV_TORCH_BACKEND"] == "cpu"
    assert "https_proxy" not in result
    assert "PYTHONPATH" not in result
    assert "UV_SYSTEM_CERTS" not in result


def test_uv_trusts_the_system_without_a_certificate_file():
    """Its built-in list knows no company certificate."""
    result = uv_environment({}, "Windows", PackageSources(), PurePosixPath("/d"))
    assert result["UV_SYSTEM_CERTS"] == "1"
    assert not {"UV_DEFAULT_INDEX", "UV_INDEX", "UV_FIND_LINKS", "HTTPS_PROXY", "UV_NO_INDEX"} & set(result)
