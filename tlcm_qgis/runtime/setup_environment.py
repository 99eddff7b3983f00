"""Set the worker environment up without QGIS: ``python3 -m tlcm_qgis.runtime.setup_environment``.

Exit codes: 0 ready, 1 not ready or failed, 2 wrong arguments, 130 interrupted.
"""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from typing import Optional, Sequence

from ..core.spec.errors import Cancelled, EnvironmentProblem, TlcmError
from ..core.spec.messages import Message
from .build import create_environment, remove_environment
from .diagnostics import diagnostics_text
from .environment import check_interpreter, find_interpreter

EXIT_READY = 0
EXIT_NOT_READY = 1
EXIT_INTERRUPTED = 130


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Run the command line; return the exit code."""
    parser = argparse.ArgumentParser(prog="python3 -m tlcm_qgis.runtime.setup_environment", description=main.__doc__)
    parser.description = "Set up the worker environment of tlcm_qgis; does nothing if it is there."
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--check", action="store_true", help="import and try what is there; print versions")
    choice.add_argument("--repair", action="store_true", help="make it anew even if it is there")
    choice.add_argument("--remove", action="store_true", help="remove all that the plugin has installed for this user")
    choice.add_argument("--remove-old", action="store_true", help="remove the environments of other versions of the plugin")
    choice.add_argument("--diagnostics", action="store_true", help="print what a report about a problem needs")
    choice.add_argument("--where", action="store_true", help="print the path of its Python if it is ready")
    options = parser.parse_args(arguments)
    stopped = threading.Event()
    for name in ("SIGINT", "SIGTERM"):
        signal.signal(getattr(signal, name), lambda *_: stopped.set())
    try:
        return _answer(options, stopped)
    except Cancelled:
        _say("Interrupted; what was fetched is kept.")
        return EXIT_INTERRUPTED
    except TlcmError as error:
        sys.stderr.write(f"{error}\n")
        return EXIT_NOT_READY


def _answer(options: argparse.Namespace, stopped: threading.Event) -> int:
    if options.diagnostics:
        _say(diagnostics_text().rstrip())
        return EXIT_READY
    if options.remove or options.remove_old:
        remove_environment(only_old=options.remove_old)
        return EXIT_READY
    if options.where or options.check:
        status = find_interpreter()
        if not status.ok or status.path is None:
            raise EnvironmentProblem(status.reason.text, status.remedy.text, **{**status.reason.values, **status.remedy.values})
        if options.where:
            _say(str(status.path))
        else:
            for name, version in check_interpreter(status.path, stopped.is_set).items():
                _say(f"{name} {version}")
        return EXIT_READY
    create_environment(_show, stopped.is_set, repair=options.repair)
    return EXIT_READY


def _show(percent: float, message: Message) -> None:
    _say(f"{percent:3.0f} %  {message}")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
