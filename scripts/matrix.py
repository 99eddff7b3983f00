"""The table of versions of QGIS and steps, from what pytest wrote about each version; only a test that passed counts."""

from __future__ import annotations

import re
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Sequence
from pathlib import Path
from typing import Final

# step -> the tests that prove it
STEPS: Final = {
    "start": (
        "test_menu_and_toolbar_button_are_there",
        "test_the_dialog_of_every_algorithm_opens",
        "test_every_algorithm_can_be_run_in_batch_and_put_into_a_model",
        "test_the_setup_dialog_opens",
        "test_diagnostics_are_in_the_clipboard",
    ),
    "whole chain": ("test_the_toolbox_gives_the_same_rasters_as_python",),
    "command line": ("test_the_command_line_gives_the_same_rasters_and_vectors_and_touches_no_input",),
    "results loaded": ("test_the_results_of_a_run_are_one_group_in_order",),
    "desk by clicks": (
        "test_the_dock_opens_from_the_toolbar",
        "test_samples_are_chosen_and_counted",
        "test_a_run_of_the_dock_gives_the_same_rasters_as_python",
        "test_its_layers_are_one_group_in_order",
        "test_its_results_are_shown_in_every_panel",
        "test_unloading_leaves_nothing_of_the_dock",
    ),
    "unload": ("test_unloading_leaves_nothing_behind", "test_it_can_be_loaded_again"),
}
PASSED: Final = "ok"


def outcomes(file: Path) -> dict[str, list[str]]:
    """Return how every test ended ("ok", "failure", "error", "skipped"), by its name without parameters; nothing if none was run."""
    found: dict[str, list[str]] = {}
    if file.exists():
        for case in ElementTree.parse(file).iter("testcase"):
            ends = [child.tag for child in case if child.tag in ("failure", "error", "skipped")]
            found.setdefault(re.sub(r"\[.*", "", case.get("name", "")), []).append(ends[0] if ends else PASSED)
    return found


def row(found: dict[str, list[str]]) -> list[str]:
    """Return how every step went: "ok", or what is wrong with it; and the number of all tests that passed and that did not."""
    cells = []
    for tests in STEPS.values():
        ends = {end for test in tests for end in found.get(test, ["not run"])}
        cells.append(PASSED if ends == {PASSED} else ", ".join(sorted(ends - {PASSED})))
    everything = [end for ends in found.values() for end in ends]
    passed, skipped = everything.count(PASSED), everything.count("skipped")
    return [*cells, f"{passed} passed, {len(everything) - passed - skipped} failed, {skipped} skipped"]


def main(arguments: Sequence[str]) -> int:
    """Print the table of a folder with ``VERSION.xml`` files; return 1 if any step is not ok."""
    folder, versions = Path(arguments[0]), arguments[1:]
    rows = [["QGIS", *STEPS, "all tests that were run"]]
    rows += [[version, *row(outcomes(folder / f"{version}.xml"))] for version in versions]
    widths = [max(len(line[column]) for line in rows) for column in range(len(rows[0]))]
    for line in rows:
        sys.stdout.write("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() + "\n")
    return int(any(cell != PASSED for line in rows[1:] for cell in line[1:-1]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
