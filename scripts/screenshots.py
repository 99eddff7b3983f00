"""Start QGIS under Xvfb in every look and language, let ``screenshots_in_qgis.py`` take the pictures, and make them small.

screenshots.py FOLDER [variant ...]: FOLDER holds stack/ and results/ of the demo and receives a folder of pictures for every variant, for
example "light-100-en". Those that the documentation shows go to docs/images.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from itertools import product
from pathlib import Path

import numpy as np
from PIL import Image

HERE = Path(__file__).resolve().parent
IMAGES = HERE.parent / "docs" / "images"
LIMIT_SECONDS = 400
SCREEN = (1440, 900)
LARGEST_BYTES = 150_000
COLOURS = (256, 128, 64, 32)
THEMES = {"light": "default", "dark": "Night Mapping"}
LOCALES = {"en": "en", "zh": "zh-Hans"}
SHOWN = "light-100-en"  # of this variant every picture is kept, of others one each
ALSO_SHOWN = {"dark-100-en": "map", "light-200-en": "stack", "light-100-zh": "samples"}


def variants() -> list[str]:
    """Return the names of all variants: look, scale, language."""
    return ["-".join(parts) for parts in product(THEMES, ("100", "200"), LOCALES)]


def has_chinese_font() -> bool:
    """Tell whether a font with Chinese characters is installed."""
    program = shutil.which("fc-list")
    return program is not None and bool(subprocess.run([program, ":lang=zh"], capture_output=True, check=False).stdout.strip())


def take(place: Path, variant: str) -> str:
    """Take the pictures of a variant; return what went wrong."""
    theme, scale, language = variant.split("-")
    target, work = place / variant, place / f".{variant}"
    for folder in (target, work):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    (work / "runtime").mkdir(mode=0o700)
    profile = work / "profiles" / "default" / "QGIS"
    profile.mkdir(parents=True)
    (profile / "QGIS3.ini").write_text(
        "[PythonPlugins]\ntlcm_qgis=true\nprocessing=true\n[qgis]\nshowTips=false\n"
        f"[locale]\noverrideFlag=true\nuserLocale={LOCALES[language]}\n[UI]\nUITheme={THEMES[theme]}\n",
        encoding="utf-8",
    )
    for name in ("stack", "results"):
        shutil.copytree(place / name, work / name)
    factor = int(scale) // 100
    environment = {
        **{name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "QGIS_CUSTOM_CONFIG_PATH")},
        "XDG_RUNTIME_DIR": str(work / "runtime"),
        "QT_SCALE_FACTOR": str(factor),
        "TLCM_SCREENSHOTS": json.dumps({"work": str(work), "target": str(target), "size": SCREEN, "dark": theme == "dark"}),
    }
    screen = f"-screen 0 {SCREEN[0] * factor}x{SCREEN[1] * factor}x24"
    options = ["--profiles-path", str(work), "--nologo", "--noversioncheck", "--code", str(HERE / "screenshots_in_qgis.py")]
    try:
        done = subprocess.run(
            ["xvfb-run", "-a", "-s", screen, "qgis", *options],
            env=environment,
            capture_output=True,
            text=True,
            timeout=LIMIT_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return "QGIS did not come to an end"
    report = target / "report.json"
    if not report.exists():
        return f"QGIS ended early: {done.stderr[-2000:]}"
    problems = json.loads(report.read_text(encoding="utf-8"))
    shutil.rmtree(work)
    return "\n".join(problems)


def make_small(picture: Path) -> int:
    """Reduce a picture to as many colours as fit into the largest size; return its bytes.

    The palette is made from the colours that occur, not from how often they do: else the photograph would take the colours of the icons.
    """
    pixels = np.asarray(Image.open(picture).convert("RGB"))
    occurring = np.unique(pixels.reshape(-1, 3) >> 3, axis=0) << 3 | 4
    for colours in COLOURS:
        palette = Image.fromarray(occurring[None].astype(np.uint8)).quantize(colours)
        Image.fromarray(pixels).quantize(palette=palette, dither=Image.Dither.NONE).save(picture, optimize=True)
        if picture.stat().st_size <= LARGEST_BYTES:
            break
    return picture.stat().st_size


def keep(place: Path, variant: str) -> None:
    """Copy what the documentation shows."""
    for picture in sorted((place / variant).glob("*.png")):
        size = make_small(picture)
        if variant == SHOWN:
            shutil.copy(picture, IMAGES / f"desk-{picture.stem}.png")
        elif ALSO_SHOWN.get(variant) == picture.stem:
            shutil.copy(picture, IMAGES / f"desk-{picture.stem}-{variant}.png")
        else:
            continue
        if size > LARGEST_BYTES:
            sys.stdout.write(f"{picture.name}: {size} bytes are more than {LARGEST_BYTES}\n")


def main() -> int:
    """Take the pictures of all variants, or of those that are named."""
    place = Path(sys.argv[1]).resolve()
    failed = False
    if not has_chinese_font():
        sys.stdout.write("There is no Chinese font on this machine, so Chinese is not shown: apt-get install fonts-noto-cjk\n")
    for variant in sys.argv[2:] or variants():
        if variant.endswith("zh") and not has_chinese_font():
            continue
        problem = take(place, variant)
        keep(place, variant)
        sys.stdout.write(f"{variant}: {len(list((place / variant).glob('*.png')))} pictures\n{problem}\n" if problem else f"{variant}\n")
        sys.stdout.flush()
        failed = failed or bool(problem)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
