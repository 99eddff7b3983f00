"""Measure, write docs/measured and print the tables: ``python -m tests.studies --only base --seeds 2 --jobs 2 --cache FOLDER``."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from scripts.tables import PARTS as TABLES
from scripts.tables.migration import targets
from tests.measured import rounded, write_measured
from tests.studies.common import DATA, Part
from tests.studies.parts import PARTS, measure

GROUPS = dict.fromkeys(part.group for part in PARTS.values())


def chosen(names: list[str]) -> list[Part]:
    """Return the parts with these names or of these groups; without names, those whose data is at hand."""
    if not names:
        return [part for part in PARTS.values() if not part.data]
    return [part for part in PARTS.values() if {part.name, part.name.removeprefix(f"{part.group}_"), part.group} & set(names)]


def run(parts: list[Part], seeds: int | None, jobs: int, cache: Path | None, data: Path | None, quick: bool) -> None:
    """Measure the parts, a process for each seed of each, and write each part as soon as it is whole; show quick ones only."""
    start = time.monotonic()
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), max_tasks_per_child=1) as pool:
        waiting: list[tuple[Part, list[int], list[Future[tuple[float, dict[str, Any]]]]]] = []
        for part in parts:
            wanted = [part.seeds.start + number for number in range(seeds or len(part.seeds))]
            waiting.append((part, wanted, [pool.submit(measure, part.name, seed, cache, data, quick) for seed in wanted]))
        for part, wanted, futures in waiting:
            found = [future.result() for future in futures]
            if quick:
                shown = {"summary": part.summarise([figures for _, figures in found]), "by_seed": [figures for _, figures in found]}
                sys.stdout.write(f"\n{part.name}, tried on a small part:\n{json.dumps(rounded(shown), indent=2)}\n")
                continue
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
    data_set = f" --data {part.data}" if part.data else ""
    command = f"make study STUDY_ARGS='--only {part.name} --seeds {len(seeds)}{data_set}'"
    figures = {"summary": part.summarise(results), "by_seed": results}
    return write_measured(part.name, command, seeds, data, int(os.environ["OMP_NUM_THREADS"]), figures)


def main() -> None:
    """Read the arguments and run."""
    arguments = argparse.ArgumentParser(prog="python -m tests.studies", description=__doc__)
    arguments.add_argument(
        "--only",
        nargs="+",
        default=[],
        metavar="PART",
        help=f"of: {', '.join(GROUPS)}, {', '.join(PARTS)} (the group may be left out)",
    )
    arguments.add_argument("--seeds", type=int, help="how many, from the first seed of a part on")
    arguments.add_argument("--jobs", type=int, default=2, help="processes")
    arguments.add_argument("--cache", type=Path, help="folder that keeps demo stacks, and maps of the real images, from run to run")
    arguments.add_argument(
        "--data", type=Path, help="folder of the published data set that some parts need: docs/reproduce-stcln.md, docs/reproduce-slgt2.md"
    )
    arguments.add_argument("--quick", action="store_true", help="try parts that need --data on a small part of it; writes no figures")
    options = arguments.parse_args()
    parts = chosen(options.only)
    if not parts:
        arguments.error(f"no part is called {', '.join(options.only)}")
    if any(part.group == "real" for part in parts) and not DATA.is_dir():
        arguments.error(f"{DATA} is missing: name the folder of the real images in TLCM_TEST_DATA")
    if not options.only:
        lacking = ", ".join(f"{part.name} ({part.data})" for part in PARTS.values() if part.data)
        sys.stdout.write(f"Not run, because they need data that must be named with --data: {lacking}\n")
    needed = {part.data for part in parts} - {""}
    if needed and (len(needed) > 1 or options.data is None or not options.data.is_dir()):
        arguments.error(
            f"name the folder of {' or '.join(sorted(needed))}, one at a time, in --data: docs/reproduce-{parts[0].group}.md says where to get it"
        )
    if options.quick and not all(part.data for part in parts):
        arguments.error("--quick is for the parts that need --data only")
    os.environ["OMP_NUM_THREADS"] = "1"  # of the processes that are started
    run(parts, options.seeds, options.jobs, *(path and path.absolute() for path in (options.cache, options.data)), options.quick)


if __name__ == "__main__":
    main()
