"""The languages of reports."""

from __future__ import annotations

from .messages import tr
from .parameters import Choice, Parameter

AUTO = "auto"
ENGLISH = "en"
LANGUAGES = {ENGLISH: tr("English"), "de": tr("Deutsch"), "zh-Hans": tr("简体中文")}  # named as their readers name them
LANGUAGE = Parameter(
    "LANGUAGE",
    "enum",
    tr("Language of the report"),
    tr("Of the texts of the page; the files of figures and tables are the same in every language."),
    default=AUTO,
    choices=(Choice(AUTO, tr("As QGIS speaks, else English")), *(Choice(code, name) for code, name in LANGUAGES.items())),
    advanced=True,
)


def spoken(locale: str) -> str:
    """Return the language of reports for a locale of QGIS ("de", "de_AT", "zh_CN", "zh-Hans"); English if there is none."""
    name = locale.replace("_", "-").lower()
    if name in ("zh", "zh-cn", "zh-sg") or name.startswith("zh-hans"):
        return "zh-Hans"
    return next((code for code in LANGUAGES if name.split("-")[0] == code), ENGLISH)
