"""What the analyst prefers where an algorithm leaves a choice; kept in QGIS's settings, changed on the options page."""

from __future__ import annotations

import dataclasses

from qgis.core import QgsSettings

from ..core.spec.parameters import Parameter

DEVICE_SETTING = "tlcm/device"
PREVIEW_METHOD_SETTING = "tlcm/preview_method"


def setting_of(algorithm: str, parameter: Parameter) -> str:
    """Return the setting that holds the default of a parameter, "" if there is none."""
    if parameter.name == "DEVICE":
        return DEVICE_SETTING
    return PREVIEW_METHOD_SETTING if (algorithm, parameter.name) == ("previewmap", "METHOD") else ""


def preferred(algorithm: str, parameter: Parameter) -> Parameter:
    """Return a parameter with the default that the analyst prefers, if it is among its choices."""
    setting = setting_of(algorithm, parameter)
    value = str(QgsSettings().value(setting, "") or "") if setting else ""
    return dataclasses.replace(parameter, default=value) if value in [choice.value for choice in parameter.choices] else parameter
