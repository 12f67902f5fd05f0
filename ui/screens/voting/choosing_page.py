"""Several challenges are open: a voter picks one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kiosk.errors import InputFault, TablevoiceError
from kiosk.store.events import ChallengeRow
from ui import words as said
from ui.screens.voting import deeds, method_words, words
from ui.theme import SPACE_L, SPACE_S, SPACE_XS
from ui.widgets import Button, Heading, Notice, Page, Text

Choices = Sequence[tuple[ChallengeRow, int, bool]]
"""Challenges, each with its number of ideas, and whether this voter voted on it."""


class ChoosingPage(Page):
    """One card for each challenge. `chosen(ChallengeRow)`; `left()`: to the start.

    `turned()`: none of them takes votes any longer.
    """

    chosen = Signal(object)
    left = Signal()
    turned = Signal()

    def __init__(self, choices: Callable[[], Choices], parent: QWidget | None = None) -> None:
        """`choices` gives those that take votes now."""
        super().__init__(parent=parent)
        self._choices = choices
        self.notice = Notice()
        self.add(Heading(words.choose_title(), "heading"))
        self.add(self.notice)
        self._cards = {row.id: _Card(row, ideas, voted=voted) for row, ideas, voted in choices()}
        for card in self._cards.values():
            card.button.clicked.connect(lambda _=False, card=card: self.chosen.emit(card.challenge))
            self.add(card)
        self.body.addStretch(1)
        self._back = Button(words.to_start(), "quiet", sign="back", kiosk=True)
        self._back.clicked.connect(self.left)
        self.set_back(self._back)
        self._begin()

    def refresh(self) -> None:
        """Say so where a challenge has been closed meanwhile; the cards stay in their places."""
        votable = {challenge.id for challenge, _, _ in self._choices()}
        if not votable & self._cards.keys():
            self.turned.emit()
            return
        held: QWidget | None = self.window().focusWidget()
        before = {challenge for challenge, card in self._cards.items() if card.is_closed}
        for challenge, card in self._cards.items():
            card.set_closed(is_closed=challenge not in votable)
        if self._cards.keys() - votable - before:
            self.notice.say(words.no_more_votes(), sign="warning", urgent=True)
        start = self._begin()
        if held is not None and held.isHidden() and self.isAncestorOf(held):
            start.setFocus()

    def refuse(self, error: TablevoiceError) -> None:
        """Say why a challenge cannot be voted on."""
        if error.reason is InputFault.POLL_CLOSED:
            self.refresh()
        else:
            self.notice.say(said.sentence(error), sign="warning", urgent=True)

    def _begin(self) -> Button:
        """Begin at the first challenge that one can vote on. Gives its button."""
        cards = self._cards.values()
        start = next((card.button for card in cards if not card.button.isHidden()), self._back)
        self.begin_at(start)
        return start


class _Card(QFrame):
    """A challenge in numbers, and the button to it."""

    def __init__(self, challenge: ChallengeRow, ideas: int, *, voted: bool) -> None:
        super().__init__()
        self.challenge = challenge
        self.is_closed = False
        self._is_done = deeds.is_done(challenge, voted=voted)
        self.setProperty("box", "card")
        self.button = Button(words.choose(), "primary", kiosk=True)
        self.button.setAccessibleName(f"{words.choose()}: {challenge.question}")
        self._closed = Text(words.no_more_votes())
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_S)
        column.addWidget(Text(challenge.question, "lead"))
        self._size = Text(method_words.size(ideas, challenge), "muted")
        column.addWidget(self._size)
        if voted:
            told = words.voted_first() if self._is_done else words.voted_before()
            column.addWidget(Text(told))
        column.addWidget(self._closed)
        column.addSpacing(SPACE_XS)  # the ring round the button is no part of it
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._closed.hide()
        # In its place: alone it would be a window for a moment.
        self._size.setVisible(not self._is_done)
        self.button.setVisible(not self._is_done)

    def set_closed(self, *, is_closed: bool) -> None:
        """Say that the challenge takes no more votes, or let it be chosen."""
        self.is_closed = is_closed
        self._closed.setVisible(is_closed)
        self._size.setVisible(not is_closed and not self._is_done)
        self.button.setVisible(not is_closed and not self._is_done)
