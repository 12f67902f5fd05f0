"""What a voter answered, before it is cast: to look at, to change, to cast."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kiosk.errors import TablevoiceError
from kiosk.store import ideas
from kiosk.store.ideas import IdeaRow
from ui.screens.voting import answer_words, words
from ui.screens.voting.poll_notice import PollNotice
from ui.screens.voting.sheet import Sheet
from ui.session import Session
from ui.theme import SPACE_L, SPACE_M, SPACE_S
from ui.tongues import quote
from ui.widgets import Button, Heading, Page, Text
from ui.widgets.trouble import Trouble


class AnswersReviewPage(Page):
    """`cast()`: cast it. `changed(int)`: back to this question. `left()`: no vote."""

    cast = Signal()
    changed = Signal(int)
    left = Signal()

    def __init__(self, session: Session, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.sheet = sheet
        self._refused: TablevoiceError | None = None
        self.trouble = Trouble()
        self.notice = PollNotice(session.store, sheet.challenge.id, parent=self)
        is_empty = not sheet.given
        verb = words.cast_empty() if is_empty else words.cast()
        self.cast_button = Button(verb, "primary", sign="tick", kiosk=True)
        self.cast_button.clicked.connect(self.cast)
        self.add(Heading(words.review_title(), "heading"))
        self.add(self.trouble)
        self.add(self.notice)
        self.add(Text(answer_words.tally(sheet), "lead"))
        self._advice = Text()
        self.add(self._advice)
        self._advice.setVisible(sheet.given < sheet.total)
        if sheet.given < sheet.total:
            advice = answer_words.review_empty() if is_empty else answer_words.review_left()
            self._advice.set_words(advice)
            back = Button(answer_words.go_on(), sign="back", kiosk=True)
            back.clicked.connect(lambda: self.changed.emit(sheet.given))
            self.set_back(back)
        rows = ideas.read_many(session.store, sheet.shown)
        for place in range(sheet.given):
            self.add(self._card(place, rows))
        leave = Button(words.leave(), "quiet", kiosk=True)
        leave.clicked.connect(self.left)
        self.add(leave)
        self.body.setAlignment(leave, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.set_next(self.cast_button)
        self.begin_at(self.cast_button)
        self.open_with(f"{words.review_title()}. {answer_words.tally(sheet)}")

    def refuse(self, error: TablevoiceError) -> None:
        """Say why the answers were not cast; they stay."""
        self._refused = error
        self._advice.hide()
        self.notice.hide()  # the same in other words, or less urgent
        self.trouble.say(words.cast_trouble(), words.not_cast(error))
        self.to_top()

    def refresh(self) -> None:
        """Say so if the poll has been closed meanwhile; what was chosen stays."""
        if not self.trouble.isVisibleTo(self):
            self.notice.look()

    def resume(self, before: QWidget) -> None:
        if isinstance(before, AnswersReviewPage) and before._refused is not None:
            self.refuse(before._refused)

    def _card(self, place: int, rows: dict[str, IdeaRow]) -> QFrame:
        about = [rows[idea] for idea in self.sheet.about(place) if idea in rows]
        told = _told(self.sheet.answers[place], about)
        quoted = {line: idea for line in told for idea in about if idea.title in line}
        card = QFrame()
        card.setProperty("box", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_S)
        for line in told:
            text = Text(line, "lead" if line == told[0] else "body")
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
