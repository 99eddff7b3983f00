"""Collect the texts of both halves into resources/i18n/tlcm.ts; Qt's own lupdate does not see the templates of the core.

Texts are the first argument of ``tr`` (core: marked, travels as it is) and ``translate`` (QGIS half), that of ``_`` in the templates of
reports, and the strings of .ui files whose class is "tlcm" (Qt translates them in the context of that name). Each language is a copy
tlcm_<locale>.ts made with Qt Linguist; what is translated there stays.
"""

from __future__ import annotations

import ast
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
FOLDER = REPOSITORY / "resources" / "i18n"
CONTEXT = "tlcm"
MARKS = ("tr", "translate")
TEMPLATE_TEXT = re.compile(r'\b_\("([^"]+)"')


def collect(folder: str = "tlcm_qgis") -> dict[str, str]:
    """Return every text of a folder with the first place where it is used."""
    texts: dict[str, str] = {}
    for file in sorted((REPOSITORY / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKS and node.args:
                text = node.args[0]
                if isinstance(text, ast.Constant) and isinstance(text.value, str):
                    texts.setdefault(text.value, file.relative_to(REPOSITORY).as_posix())
    for template in sorted((REPOSITORY / folder).rglob("templates/*.html")):
        for text in TEMPLATE_TEXT.findall(template.read_text(encoding="utf-8")):
            texts.setdefault(text, template.relative_to(REPOSITORY).as_posix())
    for form in sorted((REPOSITORY / folder).rglob("*.ui")):
        root = ET.parse(form).getroot()
        if root.findtext("class") == CONTEXT:
            for string in root.iter("string"):
                if string.text and string.get("notr") != "true":
                    texts.setdefault(string.text, form.relative_to(REPOSITORY).as_posix())
    return texts


def known(path: Path) -> dict[str, str]:
    """Return the finished translations of a .ts file."""
    if not path.exists():
        return {}
    messages = ET.parse(path).iter("message")
    return {
        message.findtext("source", ""): translation.text
        for message in messages
        if (translation := message.find("translation")) is not None and translation.text and translation.get("type") != "unfinished"
    }


def write(path: Path, texts: dict[str, str], language: str) -> None:
    """Write a .ts file with all texts and the translations it had."""
    translations = known(path)
    root = ET.Element("TS", version="2.1", sourcelanguage="en", **({"language": language} if language else {}))
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, place in sorted(texts.items()):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=f"../../{place}")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        if text in translations:
            translation.text = translations[text]
        else:
            translation.set("type", "unfinished")
    ET.indent(root)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ET.tostring(root, encoding="unicode")}\n', encoding="utf-8")


def main() -> None:
    """Renew the template and every language that is there."""
    texts = collect()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for path in sorted({FOLDER / "tlcm.ts", *FOLDER.glob("tlcm_*.ts")}):
        write(path, texts, path.stem.partition("_")[2])
    sys.stdout.write(f"{len(texts)} texts\n")


if __name__ == "__main__":
    main()
