"""Says that a deed was not done, and why, on top of the screen, where it takes the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.announce import announce
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.sign import Sign
from ui.widgets.text import Text


class Trouble(QFrame):
    """Hidden until `say` is called. What is wrong with one field stands beside that field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "error")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = Text("", "medium")
        self._sentence = Text()
        top = QHBoxLayout()
        top.setSpacing(SPACE_S)
        top.addWidget(Sign("warning", "bad"), 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self._title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addLayout(top)
        column.addWidget(self._sentence)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says, or said last."""
        return self._sentence.words

    def say(self, title: str, sentence: str) -> None:
        """Say what was not done, and a sentence on why, what is safe, and what to do."""
        self._title.set_words(title)
        self._sentence.set_words(sentence)
        self.setAccessibleName(f"{title}. {sentence}")
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.accessibleName(), urgent=True)
