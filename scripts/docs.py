"""Write docs/algorithms.md from the description of the parameters, docs/reliability.md from the tests, a picture, and measured figures into other pages."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import Final

REPOSITORY: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPOSITORY))

from scripts import calibration_plot, reliability  # noqa: E402
from scripts.tables import TABLES  # noqa: E402
from tlcm_qgis.core.spec.algorithms import ALGORITHMS, GROUPS  # noqa: E402
from tlcm_qgis.core.spec.parameters import Algorithm, Parameter  # noqa: E402

TARGET: Final = REPOSITORY / "docs" / "algorithms.md"
RELIABILITY: Final = REPOSITORY / "docs" / "reliability.md"
PLOT: Final = REPOSITORY / "docs" / "images" / "change-probability.svg"
WITH_TABLES: Final = (
    REPOSITORY / "README.md",
    *(REPOSITORY / "docs" / name for name in ("method.md", "networks.md", "adapt.md", "trust.md")),
)


def value_text(parameter: Parameter) -> str:
    """Return how a value is written on the command line, with limits and default."""
    if parameter.choices:
        text = ", ".join(f"`{choice.value}`" for choice in parameter.choices)
    elif parameter.kind == "rasters":
        text = f"`{parameter.name}=a.tif {parameter.name}=b.tif`"
    elif parameter.kind in ("integer", "number"):
        limits = [str(limit) for limit in (parameter.minimum, parameter.maximum) if limit is not None]
        text = f"{parameter.kind} {' to '.join(limits)} {parameter.unit}".strip()
    else:
        text = {"extent": "`xmin,xmax,ymin,ymax [CRS]`", "date": "`YYYY-MM-DD` or `YYYY-MM`"}.get(
            parameter.kind, parameter.kind.replace("_out", " to write")
        )
    if parameter.default is not None:
        return f"{text}; default `{str(parameter.default).lower() if isinstance(parameter.default, bool) else parameter.default}`"
    return text + ("; optional" if parameter.optional else "")


def section(algorithm: Algorithm) -> str:
    """Return the chapter of one algorithm."""
    lines = [
        f"## {algorithm.title} (`tlcm:{algorithm.name}`)",
        "",
        algorithm.summary,
        "",
        "| parameter | value | meaning |",
        "|---|---|---|",
    ]
    lines += [f"| `{p.name}` | {value_text(p)} | **{p.label}.** {p.help} |".replace("\n", " ") for p in algorithm.parameters]
    if algorithm.outputs:
        lines += ["", "| output | kind | meaning |", "|---|---|---|"]
        lines += [f"| `{output.name}` | {output.kind} | {output.label} |" for output in algorithm.outputs]
    return "\n".join(lines)


def page() -> str:
    """Return the whole reference page."""
    head = [
        "# Algorithms",
        "",
        "Made from the description of the parameters that dialogs and command line use (`scripts/docs.py`); do not edit.",
        "",
        "Command line: `qgis_process run tlcm:NAME -- PARAMETER=value ...`; without QGIS: see [jobs.md](jobs.md).",
    ]
    parts = ["\n".join(head)]
    for key, title in GROUPS.items():
        parts.append(f"# {title}")
        parts += [section(algorithm) for algorithm in ALGORITHMS.values() if algorithm.group == key]
    return "\n\n".join(parts) + "\n"


def with_tables(file: Path) -> str:
    """Return a page with its tables of measured figures renewed."""
    text = file.read_text(encoding="utf-8")
    for name, table in TABLES.items():
        block = f"<!-- measured: {name} -->\n{table()}\n<!-- end -->"
        text = re.sub(rf"<!-- measured: {name} -->.*?<!-- end -->", lambda _, block=block: block, text, flags=re.DOTALL)
    return text


def main() -> int:
    """Write page and tables, or with --check only compare them; return the exit code."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--check", action="store_true")
    wanted = {
        TARGET: page(),
        RELIABILITY: reliability.page(),
        PLOT: calibration_plot.reliability_plot(),
        **{file: with_tables(file) for file in WITH_TABLES},
    }
    if arguments.parse_args().check:
        stale = [
            str(path.relative_to(REPOSITORY))
            for path, text in wanted.items()
            if not path.exists() or path.read_text(encoding="utf-8") != text
        ]
        if stale:
            sys.stderr.write(f"{', '.join(stale)} out of date: run python3 scripts/docs.py\n")
        return 1 if stale else 0
    for path, text in wanted.items():
        path.write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
