"""Write docs/algorithms.md from the one description of the parameters."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Final

REPOSITORY: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPOSITORY))

from tlcm_qgis.core.spec.algorithms import ALGORITHMS, GROUPS  # noqa: E402
from tlcm_qgis.core.spec.parameters import Algorithm, Parameter  # noqa: E402

TARGET: Final = REPOSITORY / "docs" / "algorithms.md"


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


def main() -> int:
    """Write the page, or with --check only compare it; return the exit code."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--check", action="store_true")
    if arguments.parse_args().check:
        if TARGET.read_text(encoding="utf-8") != page():
            sys.stderr.write("docs/algorithms.md is out of date: run python3 scripts/docs.py\n")
            return 1
        return 0
    TARGET.write_text(page(), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
