"""Measure speed and memory, write docs/measured/bench_*.json and print the table: ``python -m tests.benchmarks --only svm rf --place FOLDER``."""

from __future__ import annotations

import argparse
import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from multiprocessing import get_context
from pathlib import Path

from scripts.tables.benchmarks import benchmarks
from tests.benchmarks.parts import PARTS, measure
from tests.measured import write_measured


def run(names: list[str], place: Path | None) -> None:
    """Measure one part after the other and write each as soon as it is there."""
    for name in names:
        begun = time.monotonic()
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:  # memory and threads of one part are not those of another
            found = pool.submit(measure, name, place).result()
        figures = {"rows": [asdict(row) for row in found.rows], "details": found.details}
        command = f"make bench BENCH_ARGS='--only {name}'"
        file = write_measured(f"bench_{name}", command, [], [found.data] if found.data else [], os.cpu_count() or 1, figures)
        sys.stdout.write(f"\n{name}: {file} ({time.monotonic() - begun:.0f} s)\n{benchmarks((name,))}\n")
        sys.stdout.flush()


def main() -> None:
    """Read the arguments and run."""
    arguments = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    arguments.add_argument("--only", nargs="+", choices=list(PARTS), default=list(PARTS), metavar="PART", help=f"of: {', '.join(PARTS)}")
    arguments.add_argument("--place", type=Path, help="folder for the images (up to 15 GB), instead of the system's for temporary files")
    options = arguments.parse_args()
    run(options.only, options.place and options.place.absolute())


if __name__ == "__main__":
    main()
