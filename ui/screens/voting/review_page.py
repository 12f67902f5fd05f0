"""What a voter gave, before it is cast: to look at, to change, to cast."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.errors import TablevoiceError
from kiosk.store import ideas
from kiosk.store.ideas import IdeaRow
from ui.screens.voting import method_words, words
from ui.screens.voting.ballot import Ballot
from ui.screens.voting.poll_notice import PollNotice
from ui.session import Session
from ui.tab_order import follow_layout
from ui.theme import SPACE_L, SPACE_M, SPACE_S
from ui.tongues import quote
from ui.widgets import Button, Heading, Page, Text
from ui.widgets.dots import Dots
from ui.widgets.trouble import Trouble


class ReviewPage(Page):
    """`cast()`: cast it. `changed(str)`: back to the ballot, to this idea or to none.

    `cleared(str)`: take all dots off an idea that no longer stands. `left()`: no vote.
    """

    cast = Signal()
    changed = Signal(str)
    cleared = Signal(str)
    left = Signal()

    def __init__(self, session: Session, ballot: Ballot, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._say = method_words.of(ballot.challenge)
        self.ballot = ballot
        self._refused: TablevoiceError | None = None
        self.trouble = Trouble()
        self.notice = PollNotice(session.store, ballot.challenge.id, parent=self)
        self.cast_button = Button("", "primary", sign="tick", kiosk=True)
        self.cast_button.clicked.connect(self.cast)
        back = Button(words.change(), sign="back", kiosk=True)
        back.clicked.connect(lambda: self.changed.emit(""))
        self.add(Heading(words.review_title(), "heading"))
        self.add(self.trouble)
        self.add(self.notice)
        self._tally = Text("", "lead")
        self._advice = Text()
        self.add(self._tally)
        self.add(self._advice)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(SPACE_M)
        self.add(self._cards)
        self._leave = Button(words.leave(), "quiet", kiosk=True)
        self._leave.clicked.connect(self.left)
        self.add(self._leave)
        self.body.setAlignment(self._leave, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.set_back(back)
        self.set_next(self.cast_button)
        self.begin_at(self.cast_button)
        self.show_ballot(ballot)
        self.open_with(f"{words.review_title()}. {self._tally.words}")

    def show_ballot(self, ballot: Ballot) -> None:
        """Show another state of the ballot."""
        self.ballot = ballot
        is_empty = not ballot.given
        self.cast_button.set_words(words.cast_empty() if is_empty else words.cast())
        self._tally.set_words(self._say.tally(ballot))
        self._advice.set_words(self._say.review_empty() if is_empty else words.review_left())
        while item := self._cards.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        rows = ideas.read_many(self._session.store, ballot.backed)
        may_be_cast = self._refused is None and all(map(_stands, rows.values()))
        self._advice.setVisible(ballot.takes_more and may_be_cast)
        for idea in ballot.backed:
            if idea in rows:
                card = self._card(rows[idea])
                self._cards.addWidget(card)
                card.show()
        self._leave.raise_()  # behind the cards for a screen reader, too
        follow_layout(self)

    def refuse(self, error: TablevoiceError) -> None:
        """Say why the ballot was not cast; the choices stay, and show which idea is gone."""
        self._refused = error
        self.show_ballot(self.ballot)
        self.notice.hide()  # the same in other words, or less urgent
        self.trouble.say(words.cast_trouble(), words.not_cast(error))
        self.to_top()

    def refresh(self) -> None:
        """Say so if the poll has been closed meanwhile; what was chosen stays."""
        if not self.trouble.isVisibleTo(self):
            self.notice.look()

    def resume(self, before: QWidget) -> None:
        if isinstance(before, ReviewPage) and before._refused is not None:
            self.refuse(before._refused)

    def _card(self, idea: IdeaRow) -> QFrame:
        stands = _stands(idea)
        given = self.ballot.on(idea.id)
        card = QFrame()
        card.setProperty("box", "card" if stands else "error")
        column = QVBoxLayout(card)
        column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_S)
        title = Text(idea.title, "lead")
        title.set_language(idea.language)
        column.addWidget(title)
        told = QHBoxLayout()
        told.setSpacing(SPACE_S)
        dots = Dots(self._session.theme, given)
        dots.show_given(given)
        told.addWidget(dots)
        told.addWidget(Text(self._say.on_idea(given), "strong"), 1)
        if not stands:
            column.addWidget(Text(self._say.gone(), "error"))
        button = Button(self._say.change_one() if stands else self._say.clear_one(), kiosk=True)
        button.setAccessibleName(f"{button.text()}: {idea.title}")
        quote(button, idea.title, idea.language)
        deed = self.changed if stands else self.cleared
        button.clicked.connect(lambda: deed.emit(idea.id))
        told.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(told)
        return card


def _stands(idea: IdeaRow) -> bool:
    return idea.state == "submitted"
