"""How much there is so far: ideas, ballots, opinions, badges, and ballots by challenge."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import words as said
from ui.screens.organiser import words
from ui.screens.organiser.overview import Overview
from ui.theme import SPACE_L, SPACE_S
from ui.widgets import Flow, Text
from ui.widgets.card import Card, empty

_NAMED = 6
"""So many challenges are counted here; all of them are under Voting."""


class CountsCard(Card):
    """Large numbers, and a line for each challenge."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.SO_FAR, parent)
        row = QWidget()
        flow = Flow(row, gap=SPACE_L)
        self._numbers: list[tuple[Text, Text]] = []
        for _ in range(4):
            pair, number, noun = _number()
            flow.addWidget(pair)
            self._numbers.append((number, noun))
        self._challenges = QVBoxLayout()
        self._challenges.setSpacing(SPACE_S)
        self.add(row)
        self.add(self._challenges)
        self._shown: object = None

    def show_view(self, view: Overview) -> None:
        """Show the counts."""
        if (view.counts, view.challenges) == self._shown:
            return
        self._shown = (view.counts, view.challenges)
        nouns = (("idea", "ideas"), ("ballot", "ballots"), ("opinion", "opinions"),
                 ("badge", "badges"))  # fmt: skip
        for (number, noun), value, named in zip(self._numbers, view.counts, nouns, strict=True):
            digits, _, word = said.count(value, *named).partition(" ")
            number.set_words(digits)
            noun.set_words(word)
        empty(self._challenges)
        for row in view.challenges[:_NAMED]:
            line = QWidget()
            across = QHBoxLayout(line)
            across.setContentsMargins(0, 0, 0, 0)
            across.addWidget(Text(row.challenge.question), 1)
            ballots = Text(said.count(row.ballots, "ballot", "ballots"), "strong")
            ballots.setWordWrap(False)
            across.addWidget(ballots)
            self._challenges.addWidget(line)


def _number() -> tuple[QWidget, Text, Text]:
    pair = QWidget()
    column = QVBoxLayout(pair)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    number, noun = Text("0", "heading"), Text("opinions", "muted")
    for text in (number, noun):
        text.setWordWrap(False)
        column.addWidget(text)
    return pair, number, noun
