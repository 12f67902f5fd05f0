"""One challenge: its question, its numbers, and its poll."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.screens.organiser import voting_words, words
from ui.screens.organiser.overview import ChallengeCount
from ui.theme import SPACE_M
from ui.widgets import Button, Flow, Text
from ui.widgets.card import Card


class ChallengeCard(Card):
    """`poll_wanted(bool)`: open it, or close it. `results_wanted()`: show its results.

    `reveal_wanted(bool)`: let all see its results, or hide them. `order_wanted(bool)`: show
    all voters the same order, or each an own. `change_wanted()`: change its question or rules.
    """

    poll_wanted = Signal(bool)
    results_wanted = Signal()
    reveal_wanted = Signal(bool)
    order_wanted = Signal(bool)
    change_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._is_open = self._is_revealed = self._is_fixed = False
        self._question = Text("", "medium")
        self._state = Text("", "strong")
        self._rules = Text("", "muted")
        self.poll = Button(words.OPEN)
        self.poll.clicked.connect(lambda: self.poll_wanted.emit(not self._is_open))
        self.results = Button(words.SHOW_RESULTS)
        self.results.clicked.connect(self.results_wanted)
        self.reveal = Button(voting_words.REVEAL)
        self.reveal.clicked.connect(lambda: self.reveal_wanted.emit(not self._is_revealed))
        self.order = Button(voting_words.ORDER_FIX, "quiet")
        self.order.clicked.connect(lambda: self.order_wanted.emit(not self._is_fixed))
        self.change = Button(words.CHANGE, "quiet")
        self.change.clicked.connect(self.change_wanted)
        self._later = Text(words.RESULTS_LATER, "muted")
        for part in (self._question, self._state, self._rules):
            self.add(part)
        deeds = QWidget()
        row = Flow(deeds, gap=SPACE_M)
        row.addWidget(self.poll)
        for deed in (self.reveal, self.results, self.order, self.change):
            row.addWidget(deed)
        self.add(deeds)
        self.add(self._later)

    def show_challenge(self, row: ChallengeCount) -> None:
        """Show a challenge as it is now."""
        question = row.challenge.question
        self._is_open = row.challenge.poll == "open"
        self._question.set_words(question)
        self._state.set_words(words.challenge_state(row))
        self._rules.set_words(voting_words.rules(row.challenge))
        self.poll.set_words(words.CLOSE if self._is_open else words.OPEN)
        self.poll.setAccessibleName(f"{self.poll.text()}: {question}")
        self.results.setAccessibleName(f"{words.SHOW_RESULTS}: {question}")
        self._is_revealed, self._is_fixed = row.challenge.revealed, bool(row.challenge.order)
        self.reveal.set_words(voting_words.HIDE_AGAIN if self._is_revealed else voting_words.REVEAL)
        self.reveal.setAccessibleName(f"{self.reveal.text()}: {question}")
        self.reveal.setVisible(not self._is_open)
        self.results.setVisible(self._is_revealed)
        self.order.set_words(voting_words.ORDER_FREE if self._is_fixed else voting_words.ORDER_FIX)
        self.order.setAccessibleName(f"{self.order.text()}: {question}")
        self.order.setVisible(self._is_fixed or (row.ideas > 0 and row.challenge.method != "pairs"))
        self.change.setAccessibleName(f"{words.CHANGE}: {question}")
        self.change.setVisible(not self._is_open and not row.ballots)
        self._later.set_words(words.RESULTS_LATER if self._is_open else voting_words.NOT_REVEALED)
        self._later.setVisible(not self._is_revealed)
