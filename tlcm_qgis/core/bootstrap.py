"""The worker's entry point; called by absolute path with the interpreter of the worker environment.

``bootstrap.py worker`` reads one JSON request from standard input and obeys cancel lines there;
``bootstrap.py run job.json`` (clusters, no QGIS) takes the request from a file and obeys SIGTERM;
``bootstrap.py check`` imports what the jobs need and prints versions as JSON.

Python 3.6 has to be able to read this file, or nobody tells its user what is wrong with it.
"""

import importlib.util
import json
import os
import sys
from pathlib import Path

# Modules of clusters, conda and QGIS set these for their own GDAL and PROJ; with them, those of the wheels find no coordinate system.
_DATA_FOLDERS = ("PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "GDAL_DRIVER_PATH")


def _drop_foreign_data() -> None:
    """Forget data folders that do not belong to this interpreter."""
    prefix = Path(sys.prefix).resolve()
    for name in _DATA_FOLDERS:
        folder = os.environ.get(name)
        if folder and prefix not in Path(folder).resolve().parents:
            del os.environ[name]


def _load_plugin() -> None:
    """Make ``tlcm_qgis`` importable and nothing else of the folder it lies in (other plugins, QGIS's own modules)."""
    core = Path(__file__).resolve().parent
    sys.path[:] = [entry for entry in sys.path if entry and Path(entry).resolve() != core]
    plugin = core.parent
    spec = importlib.util.spec_from_file_location("tlcm_qgis", plugin / "__init__.py", submodule_search_locations=[str(plugin)])
    if spec is None or spec.loader is None:
        raise ImportError(f"No plugin in {plugin}")
    module = importlib.util.module_from_spec(spec)
    sys.modules["tlcm_qgis"] = module
    spec.loader.exec_module(module)


def _claim_stdout() -> int:
    """Keep the real standard output for protocol lines and let every print of a library go to standard error."""
    channel = os.dup(1)
    os.dup2(2, 1)
    return channel


def _refuse_old_python() -> None:
    """Say in the worker's language that this Python will not do; the core's own modules do not even compile in it."""
    if sys.version_info >= (3, 11):  # noqa: UP036 - the user may name any interpreter
        return
    found = ".".join(str(part) for part in sys.version_info[:3])
    values = {"interpreter": sys.executable, "found": found}
    text = "{interpreter} is Python {found}; the worker needs Python 3.11 or newer."
    remedy = "Name another interpreter, or use the environment that the plugin sets up."
    error = {"type": "error", "kind": "environment", "text": text, "values": values, "message": text.format(**values)}
    sys.stdout.write(json.dumps({**error, "remedy": {"message": remedy, "text": remedy, "values": {}}}) + "\n")
    sys.exit(1)


if __name__ == "__main__":
    _refuse_old_python()
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")  # threads without work must not keep those of others from theirs
    _drop_foreign_data()
    _load_plugin()
    from tlcm_qgis.core.worker.main import main

    sys.exit(main(sys.argv[1:], _claim_stdout()))
