"""The strip under a ballot: how many dots are left, and the way to the review."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from kiosk.store.events import ChallengeRow
from ui.announce import announce
from ui.screens.voting import method_words, words
from ui.screens.voting.ballot import Ballot
from ui.theme import SPACE_M, SPACE_S, SPACE_XL, Theme, restyle, scaled
from ui.widgets import Button, Text
from ui.widgets.dots import Dots

_WIDE: Final = 980
"""The width at which everything has room, in px at 100 %."""

_FEW: Final = 6
"""So many circles have room nearly everywhere."""

_LEAST: Final = 760
"""The width below which circles would take the words beside them their room, in px at 100 %."""


class TallyBar(QFrame):
    """Says the tally in words and in circles.

    `reviewed()`: the voter is done. `left()`: the voter wants to go without voting.
    `crowded(bool)`: whether the button to leave needs another place.
    """

    reviewed = Signal()
    left = Signal()
    crowded = Signal(bool)

    def __init__(
        self, theme: Theme, challenge: ChallengeRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("box", "bar")
        self.setProperty("side", "bottom")
        self._say = method_words.of(challenge)
        self.leave = Button(words.leave(), "quiet", sign="back", kiosk=True, parent=self)
        self.leave.clicked.connect(self.left)
        self._dots = Dots(theme, challenge.dots, self)
        self._has_few = challenge.dots <= _FEW
        self._tally = Text("", "strong", parent=self)
        self.button = Button(words.review(), "primary", sign="next", kiosk=True, parent=self)
        self.button.clicked.connect(self.reviewed)
        row = self._row = QHBoxLayout(self)
        row.setSpacing(SPACE_M)
        row.addWidget(self.leave)
        row.addWidget(self._dots)
        row.addWidget(self._tally, 1)
        row.addWidget(self.button)
        self._arrange()
        theme.changed.connect(self._arrange)

    @property
    def words(self) -> str:
        """What it says."""
        return self._tally.words

    def show_ballot(self, ballot: Ballot) -> None:
        """Count the dots of a ballot."""
        self._dots.show_given(ballot.given)
        restyle(self._tally, "type", "strong")
        self._tally.set_words(self._say.tally(ballot))

    def refuse(self, sentence: str) -> None:
        """Say why a dot was not given, in the place of the tally until the next deed."""
        restyle(self._tally, "type", "error")
        self._tally.set_words(sentence)
        announce(self, sentence, urgent=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Where text is large, only the tally in words and the next step have room."""
        is_wide = self.width() >= scaled(_WIDE)
        is_large = self.width() < scaled(_LEAST)
        self._dots.setVisible(is_wide or (self._has_few and not is_large))
        # The next step stays where it is on every page: only before the tally is there room to win.
        before, after = SPACE_S if is_large else SPACE_XL, SPACE_XL
        left, right = (after, before) if self.isRightToLeft() else (before, after)
        self._row.setContentsMargins(left, SPACE_S, right, SPACE_S)
        if is_wide != self.leave.isVisibleTo(self):
            self.leave.setVisible(is_wide)
            self.crowded.emit(not is_wide)
