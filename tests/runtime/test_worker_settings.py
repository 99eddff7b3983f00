"""What a worker inherits; the same functions answer for every system wherever the tests run."""

from __future__ import annotations

import pytest

from tlcm_qgis.runtime.worker_settings import popen_options, worker_environment

FOREIGN_NAMES = (
    "PYTHONHOME",
    "PYTHONPATH",
    "PYTHONSTARTUP",
    "VIRTUAL_ENV",
    "PIP_TARGET",
    "PIP_INDEX_URL",
    "QGIS_PREFIX_PATH",
    "QGIS_PLUGINPATH",
    "PROJ_LIB",
    "PROJ_DATA",
    "GDAL_DATA",
    "GDAL_DRIVER_PATH",
    "GTIFF_IGNORE_READ_ERRORS",
    "OSR_DEFAULT_AXIS_MAPPING_STRATEGY",
    "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
    "DYLD_FALLBACK_LIBRARY_PATH",
    "CONDA_PREFIX",
    "CONDA_DEFAULT_ENV",
    "__PYVENV_LAUNCHER__",
    "QT_PLUGIN_PATH",
    "MPLBACKEND",
    "UV_CACHE_DIR",
)
FOREIGN = dict.fromkeys(FOREIGN_NAMES, "/qgis")
OWN = {
    "HOME": "/home/a",
    "LANG": "de_DE.UTF-8",
    "CUDA_VISIBLE_DEVICES": "0",
    "HTTPS_PROXY": "http://proxy:1",
    "OMP_NUM_THREADS": "4",
    "AWS_PROFILE": "a",
    "GDAL_HTTP_PROXY": "http://proxy:1",
}


@pytest.mark.parametrize("system", ["Linux", "Darwin", "Windows"])
def test_foreign_variables_are_dropped_and_own_ones_kept(system):
    """Two GDALs in one process, or a GPU choice that is ignored."""
    result = worker_environment({**FOREIGN, **OWN, "PATH": "/bin"}, system)
    assert result == {**OWN, "PATH": "/bin", "PYTHONUTF8": "1", "PYTHONNOUSERSITE": "1", "MPLBACKEND": "agg"}


def test_names_on_windows_may_have_any_case():
    """Variables set by a batch file as they like."""
    assert "Proj_Lib" not in worker_environment({"Proj_Lib": "x"}, "Windows")
    assert "Proj_Lib" in worker_environment({"Proj_Lib": "x"}, "Linux")


def test_folders_of_qgis_leave_the_path_on_windows():
    """Windows takes libraries from PATH: QGIS's GDAL would be loaded by rasterio."""
    environ = {
        "OSGEO4W_ROOT": "C:\\OSGeo4W\\",
        "Path": 'C:\\osgeo4w\\bin;C:/OSGeo4W/apps/qgis/bin;C:\\Windows\\system32;C:\\OSGeo4Wide;"C:\\OSGeo4W\\x y"',
    }
    assert worker_environment(environ, "Windows")["Path"] == "C:\\Windows\\system32;C:\\OSGeo4Wide"


def test_conda_environment_on_windows_finds_its_libraries():
    """An analyst's own conda environment is not activated; without its folders in PATH torch does not load."""
    path = worker_environment({"PATH": "C:\\Windows"}, "Windows", "C:\\conda\\envs\\gpu")["PATH"].split(";")
    assert path[0] == "C:\\conda\\envs\\gpu"
    assert "C:\\conda\\envs\\gpu\\Library\\bin" in path
    assert path[-1] == "C:\\Windows"


def test_group_of_its_own_on_every_system():
    """Cancel must reach all processes of the job, and only them; no black window on Windows."""
    assert popen_options("Linux") == popen_options("Darwin") == {"start_new_session": True}
    assert popen_options("Windows") == {"creationflags": 0x08000200}
