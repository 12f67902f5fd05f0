"""The band over every page of a practice: a sign, and words that nothing counts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.announce import announce
from ui.screens.voting import practice_words
from ui.theme import SPACE_M, SPACE_S
from ui.widgets import Sign, Text


class PracticeBand(QFrame):
    """Hidden until `show_practice` says that this is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "practice")
        self._words = Text("", "medium")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        row.setSpacing(SPACE_S)
        row.addWidget(Sign("practice"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.words

    def show_practice(self, *, is_practice: bool) -> None:
        """Stand there if nothing counts, in the language that is spoken now, and say so."""
        self.setVisible(is_practice)
        if is_practice:
            self._words.set_words(practice_words.band())
            announce(self, self.words)
