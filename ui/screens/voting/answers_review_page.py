"""What a voter answered, before it is cast: to look at, to change, to cast."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kiosk.store import ideas
from kiosk.store.ideas import IdeaRow
from ui.screens.voting import answer_words, words
from ui.screens.voting.cast_page import CastPage
from ui.screens.voting.sheet import Sheet
from ui.session import Session
from ui.tab_order import follow_layout
from ui.theme import SPACE_L, SPACE_M, SPACE_S
from ui.tongues import quote
from ui.widgets import Button, Text


class AnswersReviewPage(CastPage):
    """`changed(int)`: back to this question."""

    changed = Signal(int)

    def __init__(self, session: Session, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(session, sheet.challenge.id, parent)
        self.sheet = sheet
        is_empty = not sheet.given
        self.cast_button.set_words(words.cast_empty() if is_empty else words.cast())
        self.add(Text(answer_words.tally(sheet), "lead", parent=self.column))
        advice = answer_words.review_empty() if is_empty else answer_words.review_left()
        self._advice = Text(advice, parent=self.column)
        self.add(self._advice)
        if sheet.given < sheet.total:
            back = Button(answer_words.go_on(), sign="back", kiosk=True, parent=self.bar)
            back.clicked.connect(lambda: self.changed.emit(sheet.given))
            self.set_back(back)
        rows = ideas.read_many(session.store, sheet.shown)
        for place in range(sheet.given):
            self.add(self._card(place, rows))
        self._add_leave()
        self.settle()
        follow_layout(self)
        self.open_with(f"{words.review_title()}. {answer_words.tally(sheet)}")

    def settle(self) -> None:
        super().settle()
        is_fit = self._refused is None and self.can_be_cast
        self._advice.setVisible(self.sheet.given < self.sheet.total and is_fit)

    def _card(self, place: int, rows: dict[str, IdeaRow]) -> QFrame:
        about = [rows[idea] for idea in self.sheet.about(place) if idea in rows]
        told = _told(self.sheet.answers[place], about)
        is_skipped = self.sheet.answers[place] == "skip"
        quoted = {line: idea for line in told for idea in about if idea.title in line}
        card = QFrame()
        card.setProperty("box", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_S)
        for line in told:
            is_led = line == told[0] or (is_skipped and line == told[1])
            text = Text(line, "lead" if is_led else "body")
            if line in quoted:
                quote(text, quoted[line].title, quoted[line].language)
            column.addWidget(text)
        if any(idea.state == "withdrawn" for idea in about):
            column.addWidget(Text(answer_words.taken_back(), "muted"))
        button = Button(answer_words.change_one(), kiosk=True)
        button.setAccessibleName(f"{button.text()}: {' '.join(told)}")
        if len(about) == 1:
            quote(button, about[0].title, about[0].language)
        button.clicked.connect(lambda: self.changed.emit(place))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        return card


def _told(answer: str, about: list[IdeaRow]) -> list[str]:
    """An answer in words, what it is about first."""
    titles = [idea.title for idea in about]
    if answer in ("first", "second") and len(titles) == 2:
        better, other = titles if answer == "first" else reversed(titles)
        return [answer_words.chosen(better), answer_words.against(other)]
    shown = "pass" if answer in ("first", "second") else answer
    return [*titles, answer_words.your_answer(shown)]
