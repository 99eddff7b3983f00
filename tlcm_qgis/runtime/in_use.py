"""Running jobs keep their environment: nobody repairs or removes it under them.

Windows itself refuses to remove files that are in use, so there nothing needs to be done.
"""

from __future__ import annotations

import sys
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Iterator, Tuple

from ..core.spec.errors import EnvironmentProblem
from ..core.spec.messages import tr

_FILE = "in_use.lock"

if sys.platform == "win32":

    @contextmanager
    def used(environment: Path) -> Iterator[Tuple[int, ...]]:
        """Give the file descriptors that a worker of the environment has to inherit: none."""
        yield ()

    def check_unused(environment: Path) -> None:
        """Leave it to the operating system."""

else:
    import fcntl

    @contextmanager
    def used(environment: Path) -> Iterator[Tuple[int, ...]]:
        """Give the file descriptors that a worker of the environment has to inherit; it is in use until all who have them are gone."""
        with ExitStack() as stack:
            inherited: Tuple[int, ...] = ()
            with suppress(OSError):  # a folder of somebody else, or a network drive without locks: no reason to refuse a job
                stream = stack.enter_context((environment / _FILE).open("ab"))
                fcntl.flock(stream, fcntl.LOCK_SH)
                inherited = (stream.fileno(),)
            yield inherited

    def check_unused(environment: Path) -> None:
        """See whether jobs run in an environment.

        Raises:
            EnvironmentProblem: they do.
        """
        try:
            with (environment / _FILE).open("rb") as stream:
                fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise EnvironmentProblem(
                tr("A job is running in the worker environment {folder}."),
                tr("Wait for its end or cancel it (look for other QGIS windows, too), then try again."),
                folder=str(environment),
            ) from None
        except OSError:  # no job has ever run there, or there are no locks
            return
