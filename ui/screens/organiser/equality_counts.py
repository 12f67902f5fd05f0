"""The counts of equality answers that may be published, question by question."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kiosk.equality.counts import Counts, QuestionCounts
from kiosk.store import answers
from kiosk.store.equality import past
from ui.screens.organiser import equality_words as words
from ui.screens.organiser.equality_card import setting
from ui.session import Session
from ui.theme import SPACE_L, SPACE_M, SPACE_S
from ui.widgets import Button, Heading, Page, Text
from ui.widgets.card import Card, empty


class EqualityCounts(Page):
    """`left()`: back to voting."""

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        back = Button(words.BACK, sign="back")
        back.clicked.connect(self.left)
        self.told = Text()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(SPACE_M)
        self.body.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(Heading(words.TITLE, "medium"))
        self.add(self.told)
        self.add(self._cards)
        self.body.addStretch(1)
        self.begin_at(back)

    def show_counts(self) -> None:
        """Count what this laptop holds now."""
        now = setting(self._session)
        store = self._session.store
        counts = Counts(now.questions, answers.held(store), now.threshold, past(store))
        empty(self._cards)
        self.told.set_words(words.why(now.threshold) if counts.questions else words.NONE)
        for one in counts.questions:
            card = _card(one, now.threshold)
            self._cards.addWidget(card)
            card.show()


def _card(one: QuestionCounts, threshold: int) -> Card:
    card = Card(one.question.text)
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE_L)
    grid.setVerticalSpacing(SPACE_S)
    grid.setColumnStretch(0, 1)
    for place, (answer, shown) in enumerate(
        zip(words.rows(one), one.table.row_totals, strict=True)
    ):
        number = Text(words.number(shown, threshold), "strong")
        number.setWordWrap(False)
        grid.addWidget(Text(answer), place, 0)
        grid.addWidget(number, place, 1, Qt.AlignmentFlag.AlignRight)
    card.add(grid)
    return card
