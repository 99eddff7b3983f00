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
import tempfile
from itertools import product
from pathlib import Path

import numpy as np
from PIL import Image

HERE = Path(__file__).resolve().parent
IMAGES = HERE.parent / "docs" / "images"
LIMIT_SECONDS = 400
SCREEN = (1440, 900)
LARGEST_BYTES = 150_000
COLOURS = (256, 192, 128, 96, 64)
THEMES = {"light": "default", "dark": "Night Mapping"}
LOCALES = {"en": "en", "zh": "zh-Hans"}
SHOWN = "light-100-en"  # of this variant every picture is kept, of others one each
ALSO_SHOWN = {"dark-100-en": "map", "light-200-en": "first-use", "light-100-zh": "samples"}


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
    target, work = place / variant, Path(tempfile.gettempdir()) / f"tlcm-{variant}"  # the path is in the pictures
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
    """Reduce a picture to as many colours as fit into the largest size; return its bytes."""
    pixels = np.asarray(Image.open(picture).convert("RGB"))
    for colours in COLOURS:
        image = Image.fromarray(pixels).quantize(palette=palette_of(pixels, colours), dither=Image.Dither.NONE)
        image.save(picture, optimize=True)
        if picture.stat().st_size <= LARGEST_BYTES:
            break
    return picture.stat().st_size


def palette_of(pixels: np.ndarray, colours: int) -> Image.Image:
    """Return an image with the palette for pixels (rows, columns, 3).

    The colours of widgets and icons, which are the most frequent ones, are taken as they are; the rest is for photograph and soft edges.
    """
    red, green, blue = np.moveaxis(pixels.astype(np.uint32), -1, 0)
    packed, counts = np.unique(red << 16 | green << 8 | blue, return_counts=True)  # much quicker than rows of three
    found = np.stack([packed >> 16, packed >> 8 & 255, packed & 255], axis=-1).astype(np.uint8)
    order = np.argsort(counts)[::-1]
    exact, others = found[order[: colours // 2]], order[colours // 2 :]
    weights = np.ceil(np.sqrt(counts[others])).astype(int)
    rest = np.repeat(found[others], weights, axis=0)[None]
    mixed = Image.fromarray(rest).quantize(colours - len(exact)).getpalette() if rest.size else []
    palette = Image.new("P", (1, 1))
    palette.putpalette([*exact.ravel().tolist(), *(mixed or [])])
    return palette


def keep(place: Path, variant: str) -> None:
    """Copy what the documentation shows."""
    for picture in sorted((place / variant).glob("*.png")):
        if variant == SHOWN:
            copy = IMAGES / f"desk-{picture.stem}.png"
        elif ALSO_SHOWN.get(variant) == picture.stem:
            copy = IMAGES / f"desk-{picture.stem}-{variant}.png"
        else:
            continue
        shutil.copy(picture, copy)
        size = make_small(copy)
        if size > LARGEST_BYTES:
            sys.stdout.write(f"{copy.name}: {size} bytes are more than {LARGEST_BYTES}\n")


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
