"""The strip under a ballot: how many dots are left, and the way to the review."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from ui.announce import announce
from ui.screens.voting import words
from ui.screens.voting.ballot import Ballot
from ui.theme import SPACE_M, SPACE_S, SPACE_XL, Theme, restyle
from ui.widgets import Button, Text
from ui.widgets.dots import Dots


class TallyBar(QFrame):
    """Says the tally in words and in circles. `reviewed()`: the voter is done."""

    reviewed = Signal()

    def __init__(self, theme: Theme, dots: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "bar")
        self.setProperty("side", "bottom")
        self._dots = Dots(theme, dots)
        self._tally = Text("", "strong")
        self.button = Button(words.REVIEW, "primary", sign="next", kiosk=True)
        self.button.clicked.connect(self.reviewed)
        told = QHBoxLayout()
        told.setSpacing(SPACE_M)
        told.addWidget(self._dots)
        told.addWidget(self._tally, 1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SPACE_XL, SPACE_S, SPACE_XL, SPACE_S)
        self._row.setSpacing(SPACE_M)
        self._row.addLayout(told, 1)
        self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)

    @property
    def words(self) -> str:
        """What it says."""
        return self._tally.words

    def show_ballot(self, ballot: Ballot) -> None:
        """Count the dots of a ballot."""
        self._dots.show_given(ballot.given)
        restyle(self._tally, "type", "strong")
        self._tally.set_words(words.tally(ballot))

    def refuse(self, sentence: str) -> None:
        """Say why a dot was not given, in the place of the tally until the next deed."""
        restyle(self._tally, "type", "error")
        self._tally.set_words(sentence)
        announce(self, sentence, urgent=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self.button.sizeHint().width() * 2 + 2 * SPACE_XL + self._dots.sizeHint().width()
        fits = self.width() >= needed
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(direction)
