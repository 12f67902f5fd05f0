"""One challenge: its question, its numbers, and its poll."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.screens.organiser import words
from ui.screens.organiser.overview import ChallengeCount
from ui.theme import SPACE_M
from ui.widgets import Button, Flow, Text
from ui.widgets.card import Card


class ChallengeCard(Card):
    """`poll_wanted(bool)`: open it, or close it. `results_wanted()`: show its dots."""

    poll_wanted = Signal(bool)
    results_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._is_open = False
        self._question = Text("", "medium")
        self._state = Text("", "strong")
        self._rules = Text("", "muted")
        self.poll = Button(words.OPEN)
        self.poll.clicked.connect(lambda: self.poll_wanted.emit(not self._is_open))
        self.results = Button(words.SHOW_RESULTS)
        self.results.clicked.connect(self.results_wanted)
        self._later = Text(words.RESULTS_LATER, "muted")
        for part in (self._question, self._state, self._rules):
            self.add(part)
        deeds = QWidget()
        row = Flow(deeds, gap=SPACE_M)
        row.addWidget(self.poll)
        row.addWidget(self.results)
        self.add(deeds)
        self.add(self._later)

    def show_challenge(self, row: ChallengeCount) -> None:
        """Show a challenge as it is now."""
        question = row.challenge.question
        self._is_open = row.challenge.poll == "open"
        self._question.set_words(question)
        self._state.set_words(words.challenge_state(row))
        self._rules.set_words(words.challenge_rules(row))
        self.poll.set_words(words.CLOSE if self._is_open else words.OPEN)
        self.poll.setAccessibleName(f"{self.poll.text()}: {question}")
        self.results.setAccessibleName(f"{words.SHOW_RESULTS}: {question}")
        self.results.setVisible(not self._is_open)
        self._later.setVisible(self._is_open)
