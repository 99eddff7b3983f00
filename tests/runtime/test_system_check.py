"""Machines without packages and disks without room are told so before anything is fetched."""

from __future__ import annotations

from pathlib import Path

import pytest

from tlcm_qgis.core.spec.errors import EnvironmentProblem
from tlcm_qgis.runtime.package_sources import PackageSources
from tlcm_qgis.runtime.system_check import EnvironmentSize, check_space, expected_size, unsupported
from tlcm_qgis.runtime.torch_build import choose_build, chosen_backend, find_wheel, is_for_nvidia


@pytest.mark.parametrize(
    ("system", "machine", "glibc", "macos", "reason"),
    [
        ("Linux", "x86_64", (2, 36), (), ""),
        ("Linux", "aarch64", (2, 28), (), ""),
        ("Linux", "x86_64", (2, 17), (), "glibc 2.28"),
        ("Linux", "x86_64", (), (), "glibc 2.28"),
        ("Linux", "riscv64", (2, 36), (), "processor"),
        ("Darwin", "arm64", (), (14, 1), ""),
        ("Darwin", "arm64", (), (13, 6), "macOS 14"),
        ("Darwin", "x86_64", (), (15, 0), "Intel"),
        ("Windows", "AMD64", (), (), ""),
        ("Windows", "ARM64", (), (), ""),
        ("Windows", "x86", (), (), "64-bit"),
    ],
)
def test_machines_without_packages(system, machine, glibc, macos, reason):
    """A gigabyte fetched before the first sign that it cannot work."""
    assert (reason in unsupported(system, machine, glibc, macos)) if reason else unsupported(system, machine, glibc, macos) == ""


def test_too_little_room(tmp_path):
    """A full disk in the middle of the work."""
    with pytest.raises(EnvironmentProblem, match="free space"):
        check_space(tmp_path / "not" / "yet" / "there", EnvironmentSize(0, 10**18))
    check_space(tmp_path / "not" / "yet" / "there", EnvironmentSize(0, 1))


def test_size_depends_on_the_graphics_card(tmp_path):
    """Three gigabytes over a mobile connection that nobody announced."""
    assert expected_size("Linux", nvidia=True).download_bytes > 2.5e9
    assert expected_size("Linux", nvidia=False).download_bytes < 0.5e9
    assert expected_size("Darwin", nvidia=True) == expected_size("Darwin", nvidia=False)
    wheel = tmp_path / "torch.whl"
    wheel.write_bytes(b"x" * 1000)
    assert expected_size("Linux", nvidia=True, torch_wheel=wheel).download_bytes < expected_size("Linux", nvidia=False).download_bytes


def test_torch_from_a_wheel_folder(tmp_path):
    """A wheel for another system or Python that lies in the same folder."""
    names = (
        "torch-2.13.0+cpu-cp311-cp311-manylinux_2_28_x86_64.whl",
        "torch-2.13.0+cu130-cp311-cp311-manylinux_2_28_x86_64.whl",
        "torch-2.13.0+cpu-cp312-cp312-manylinux_2_28_x86_64.whl",
        "torch-2.13.0-cp311-cp311-macosx_14_0_arm64.whl",
        "torch-2.13.0-cp311-cp311-win_amd64.whl",
        "torch-2.12.0+cpu-cp311-cp311-manylinux_2_28_x86_64.whl",
    )
    for name in names:
        (tmp_path / name).touch()
    folder = PackageSources(find_links=(str(tmp_path),))
    assert find_wheel(folder, "Linux", "x86_64", nvidia=False).name == names[0]
    assert find_wheel(folder, "Linux", "x86_64", nvidia=True).name == names[1]
    assert find_wheel(folder, "Darwin", "arm64", nvidia=False).name == names[3]
    assert find_wheel(folder, "Windows", "AMD64", nvidia=True).name == names[4]
    assert find_wheel(folder, "Linux", "aarch64", nvidia=False) is None
    assert choose_build([Path("torch-2.13.0+cu130-x.whl")], nvidia=False) == Path("torch-2.13.0+cu130-x.whl")


@pytest.mark.parametrize(
    ("environ", "setting", "nvidia", "chosen", "cuda"),
    [
        ({}, "", False, "auto", False),
        ({}, "", True, "auto", True),
        ({}, "cpu", True, "cpu", False),
        ({}, "cu126", False, "cu126", True),
        ({"UV_TORCH_BACKEND": "cpu"}, "cu126", True, "cpu", False),
    ],
)
def test_build_of_torch_that_is_wanted(environ, setting, nvidia, chosen, cuda):
    """Gigabytes are fetched for a card that shall not be used."""
    backend = chosen_backend(environ, setting)
    assert (backend, is_for_nvidia(backend, nvidia)) == (chosen, cuda)


def test_wheel_of_another_build_than_the_wanted_one_is_not_taken():
    """A chosen build is not silently replaced by what lies in the folder."""
    wheels = [Path("torch-2.13.0+cpu-x.whl"), Path("torch-2.13.0+cu130-x.whl")]
    assert [choose_build(wheels, nvidia=True, backend=backend) for backend in ("cpu", "cu130", "cu126")] == [*wheels, None]
