"""What shall become of the samples of a class that is removed."""

from __future__ import annotations

from pathlib import Path
from typing import Optional, Sequence

from qgis.PyQt import uic
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ...core.spec.classes import LandCoverClass
from ...processing.texts import translate
from .scheme_edits import shortened


class RemoveClassDialog(QDialog):
    """Asks before samples lose their class; nothing is changed here.

    Args:
        item: the class; ``count``: how many samples it has.
        others: the classes that they could get.
    """

    def __init__(self, item: LandCoverClass, count: int, others: Sequence[LandCoverClass], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(Path(__file__).with_suffix(".ui")), self)
        self.setObjectName("tlcm_remove_class")
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.relabel.toggled.connect(self.target.setEnabled)
        self.question.setText(translate("{name} has {count} samples. What shall become of them?", name=shortened(item.name), count=count))
        for other in others:
            swatch = QPixmap(16, 16)
            swatch.fill(QColor(other.colour))
            self.target.addItem(QIcon(swatch), shortened(other.name), other.value)
        if not others:
            self.relabel.setEnabled(False)
            self.target.setEnabled(False)
            self.keep.setChecked(True)

    @property
    def new_value(self) -> Optional[int]:
        """Return the value of the class that the samples shall get, ``None`` if none."""
        return int(self.target.currentData()) if self.relabel.isChecked() else None
