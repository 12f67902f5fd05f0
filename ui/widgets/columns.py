"""Two columns where there is room, one above the other where there is not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import SPACE_M, scaled

_ROOM = 860
"""The width that two columns need, in px at 100 %."""


class Columns(QWidget):
    """Add to `first` and `second`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_M)
        self.first, self.second = QVBoxLayout(), QVBoxLayout()
        for column in (self.first, self.second):
            column.setSpacing(SPACE_M)
            self._row.addLayout(column, 1)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        narrow = max(self.first.minimumSize().width(), self.second.minimumSize().width())
        return QSize(narrow, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_row"):
            self._arrange()

    def _arrange(self) -> None:
        direction = QBoxLayout.Direction
        wide = self.width() >= scaled(_ROOM)
        self._row.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
