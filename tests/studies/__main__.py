"""Measure, write docs/measured and print the tables: ``python -m tests.studies --only base --seeds 2 --jobs 2 --cache FOLDER``."""

from __future__ import annotations

import argparse
import os
import sys
import time
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from scripts.tables import PARTS as TABLES
from scripts.tables import targets
from tests.measured import write_measured
from tests.studies.common import DATA, Part
from tests.studies.parts import PARTS, measure


def chosen(names: list[str]) -> list[Part]:
    """Return the parts with these names or of these groups."""
    return [part for part in PARTS.values() if not names or {part.name, part.name.removeprefix(f"{part.group}_"), part.group} & set(names)]


def run(parts: list[Part], seeds: int | None, jobs: int, cache: Path | None) -> None:
    """Measure the parts, a process for each seed of each, and write each part as soon as it is whole."""
    start = time.monotonic()
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), max_tasks_per_child=1) as pool:
        waiting: list[tuple[Part, list[int], list[Future[tuple[float, dict[str, Any]]]]]] = []
        for part in parts:
            wanted = [part.seeds.start + number for number in range(seeds or len(part.seeds))]
            waiting.append((part, wanted, [pool.submit(measure, part.name, seed, cache) for seed in wanted]))
        for part, wanted, futures in waiting:
            found = [future.result() for future in futures]
            file = write(part, wanted, [figures for _, figures in found])
            times = ", ".join(f"{seconds:.0f}" for seconds, _ in found)
            sys.stdout.write(f"\n{part.name}: {file}\nprocessor seconds a seed: {times}; since the start: {time.monotonic() - start:.0f}\n")
            for table in TABLES.get(part.name, ()):
                sys.stdout.write(f"{table()}\n")
            sys.stdout.flush()
    sys.stdout.write(f"\n{targets()}\n")


def write(part: Part, seeds: list[int], results: list[dict[str, Any]]) -> Path:
    """Write the figures of a part."""
    data = [result.pop("data_sha256") for result in results]
    command = f"make study STUDY_ARGS='--only {part.name} --seeds {len(seeds)}'"
    figures = {"summary": part.summarise(results), "by_seed": results}
    return write_measured(part.name, command, seeds, data, int(os.environ["OMP_NUM_THREADS"]), figures)


def main() -> None:
    """Read the arguments and run."""
    arguments = argparse.ArgumentParser(prog="python -m tests.studies", description=__doc__)
    arguments.add_argument(
        "--only", nargs="+", default=[], metavar="PART", help=f"of: demo, real, {', '.join(PARTS)} (demo_ and real_ may be left out)"
    )
    arguments.add_argument("--seeds", type=int, help="how many, from the first seed of a part on")
    arguments.add_argument("--jobs", type=int, default=2, help="processes")
    arguments.add_argument("--cache", type=Path, help="folder that keeps demo stacks, and maps of the real images, from run to run")
    options = arguments.parse_args()
    parts = chosen(options.only)
    if not parts:
        arguments.error(f"no part is called {', '.join(options.only)}")
    if any(part.group == "real" for part in parts) and not DATA.is_dir():
        arguments.error(f"{DATA} is missing: name the folder of the real images in TLCM_TEST_DATA")
    os.environ["OMP_NUM_THREADS"] = "1"  # of the processes that are started
    run(parts, options.seeds, options.jobs, options.cache and options.cache.absolute())


if __name__ == "__main__":
    main()
