"""Write the zip for the plugin repository and scan it as the repository does."""

from __future__ import annotations

import argparse
import configparser
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any, Final

from translations import compile_all

REPOSITORY: Final = Path(__file__).resolve().parents[1]
PLUGIN: Final = "tlcm_qgis"
LARGEST_BYTES: Final = 25 * 1024 * 1024  # limit of the plugin repository
EXTRA_FILES: Final = ("LICENSE", "README.md", "CHANGELOG.md")
BINARY_SUFFIXES: Final = {".so", ".dll", ".pyd", ".dylib", ".exe", ".whl", ".pyc"}
FIXED_TIME: Final = (2020, 1, 1, 0, 0, 0)  # the same sources give the same zip


def tracked_files() -> list[Path]:
    """Return the files of the plugin that git tracks, relative to the repository; links are followed when they are written."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", PLUGIN, "resources", "metadata.txt", *EXTRA_FILES],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return sorted(Path(name) for name in listed.split("\0") if name)


def name_in_zip(path: Path) -> str | None:
    """Return where a tracked file lies in the zip, or None for links that the checkout uses instead and for sources of translations."""
    if path.suffix == ".ts":
        return None
    if path.parts[0] == PLUGIN:
        return None if (REPOSITORY / path).is_symlink() else str(path)
    return f"{PLUGIN}/{path}"


def write_zip(target: Path) -> None:
    """Write the installable zip with real files only, translations compiled."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive, tempfile.TemporaryDirectory() as folder:
        contents = {name: REPOSITORY / path for path in tracked_files() if (name := name_in_zip(path)) is not None}
        contents.update({f"{PLUGIN}/resources/i18n/{file.name}": file for file in compile_all(Path(folder))})
        for name, path in contents.items():
            archive.writestr(zipfile.ZipInfo(name, FIXED_TIME), path.read_bytes(), zipfile.ZIP_DEFLATED)


def faults(target: Path) -> list[str]:
    """Return what the plugin repository would refuse in the zip: size, binaries, findings of bandit and detect-secrets."""
    found = []
    if target.stat().st_size > LARGEST_BYTES:
        found.append(f"the zip has {target.stat().st_size} bytes, more than {LARGEST_BYTES}")
    with zipfile.ZipFile(target) as archive, tempfile.TemporaryDirectory() as folder:
        found += [f"binary file {name}" for name in archive.namelist() if Path(name).suffix in BINARY_SUFFIXES]
        archive.extractall(folder)
        found += scan(Path(folder))
    return found


def scan(folder: Path) -> list[str]:
    """Run bandit and detect-secrets on an unpacked zip; return their findings, less those that .bandit and .secrets.baseline explain."""
    tools = Path(sys.executable).parent
    bandit = subprocess.run(
        [tools / "bandit", "-q", "-r", ".", "-c", REPOSITORY / ".bandit"], cwd=folder, capture_output=True, text=True, check=False
    )
    secrets = subprocess.run([tools / "detect-secrets", "scan", "--all-files"], cwd=folder, capture_output=True, text=True, check=True)
    baseline = found_secrets(json.loads((REPOSITORY / ".secrets.baseline").read_text(encoding="utf-8")))
    unknown = found_secrets(json.loads(secrets.stdout)) - baseline
    return ([bandit.stdout] if bandit.returncode else []) + [f"possible secret in {name}" for name, _ in sorted(unknown)]


def found_secrets(report: dict[str, Any]) -> set[tuple[str, str]]:
    """Return file and hash of every finding in a report of detect-secrets."""
    return {(name, item["hashed_secret"]) for name, items in report["results"].items() for item in items}


def version() -> str:
    """Return the version in metadata.txt."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(REPOSITORY / "metadata.txt", encoding="utf-8")
    return parser.get("general", "version")


def main() -> int:
    """Write (or only check) the package; return the exit code."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--check-only", action="store_true", help="scan a temporary package and keep nothing")
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "check.zip" if options.check_only else REPOSITORY / "dist" / f"{PLUGIN}-{version()}.zip"
        write_zip(target)
        found = faults(target)
        if found:
            sys.stderr.write("The package would be refused:\n" + "\n".join(found) + "\n")
            return 1
        sys.stdout.write(
            f"{target.name}: {target.stat().st_size / 1e6:.2f} MB, scans clean\n" + ("" if options.check_only else f"{target}\n")
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
