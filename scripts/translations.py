"""Compile the translations of resources/i18n with Qt's lrelease: tlcm_<locale>.ts becomes tlcm_<locale>.qm, what QGIS loads."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).resolve().parents[1] / "resources" / "i18n"
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


def main() -> None:
    """Compile beside the sources, or into another folder."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--into", type=Path, default=FOLDER)
    compile_all(arguments.parse_args().into)


if __name__ == "__main__":
    main()
