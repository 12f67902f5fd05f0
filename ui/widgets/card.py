"""A card: a heading, and what belongs under it."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from ui.roles import tell_role
from ui.theme import SPACE_L, SPACE_M
from ui.widgets.text import Heading


class Card(QFrame):
    """A column in a box, a group by the name of its heading."""

    told_as: Final = "Grouping"

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tell_role(self)
        self.setProperty("box", "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        self.column.setSpacing(SPACE_M)
        self._title = Heading("", "medium")
        self.column.addWidget(self._title)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Show another heading."""
        self._title.set_words(title)
        self._title.setHidden(not title)
        self.setAccessibleName(title)

    def add(self, part: QWidget | QLayout) -> None:
        """Put a part below the others."""
        if isinstance(part, QWidget):
            self.column.addWidget(part)
        else:
            self.column.addLayout(part)


def empty(layout: QLayout) -> None:
    """Take every widget out of a layout, for good."""
    while item := layout.takeAt(0):
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
