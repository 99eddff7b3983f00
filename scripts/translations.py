"""Compile the translations of resources/i18n with Qt's lrelease: tlcm_<locale>.ts becomes tlcm_<locale>.qm, what QGIS loads.

The core, which writes reports, has no Qt: report_<locale>.json holds the texts that can stand in a report, for the languages that have any.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import i18n

FOLDER: Final = Path(__file__).resolve().parents[1] / "resources" / "i18n"
CORE: Final = "tlcm_qgis/core"
NAMES: Final = ("lrelease", "lrelease-qt5", "lrelease-qt6", "pyside6-lrelease", "/usr/lib/qt5/bin/lrelease", "/usr/lib/qt6/bin/lrelease")


def find_lrelease() -> str:
    """Return Qt's compiler of translations; ends the program if there is none."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        sys.exit("Qt's lrelease is needed; Debian and Ubuntu have it in qttools5-dev-tools.")
    return found


def compile_all(target: Path) -> list[Path]:
    """Compile every language into ``target`` and return the files."""
    compiler = find_lrelease()
    compiled = []
    for source in sorted(FOLDER.glob("tlcm_*.ts")):
        compiled.append(target / f"{source.stem}.qm")
        subprocess.run([compiler, "-silent", "-nounfinished", str(source), "-qm", str(compiled[-1])], check=True)
    return compiled


def report_texts() -> list[str]:
    """Return the texts of the core, any of which can stand in a report, as a warning does."""
    return sorted(i18n.collect(CORE))


def write_report_texts(target: Path) -> None:
    """Write the translations of reports into a folder; texts that nobody translated are left out."""
    texts = report_texts()
    for source in sorted(FOLDER.glob("tlcm_*.ts")):
        known = i18n.known(source)
        found = {text: known[text] for text in texts if text in known}
        if found:
            path = target / f"report_{source.stem.partition('_')[2]}.json"
            path.write_text(json.dumps(found, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


def main() -> None:
    """Compile beside the sources, or into another folder."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--into", type=Path, default=FOLDER)
    into = arguments.parse_args().into
    compile_all(into)
    write_report_texts(into)


if __name__ == "__main__":
    main()
