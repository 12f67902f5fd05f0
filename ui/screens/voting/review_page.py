"""What a voter gave, before it is cast: to look at, to change, to cast."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.store import ideas
from kiosk.store.ideas import IdeaRow
from ui.screens.voting import method_words, words
from ui.screens.voting.ballot import Ballot
from ui.screens.voting.cast_page import CastPage
from ui.session import Session
from ui.tab_order import follow_layout
from ui.theme import SPACE_L, SPACE_M, SPACE_S
from ui.tongues import quote
from ui.widgets import Button, Sign, Text
from ui.widgets.dots import Dots


class ReviewPage(CastPage):
    """`changed(str)`: back to the ballot, to this idea or to none.

    `cleared(str)`: take all dots off an idea that no longer stands.
    """

    changed = Signal(str)
    cleared = Signal(str)

    def __init__(self, session: Session, ballot: Ballot, parent: QWidget | None = None) -> None:
        super().__init__(session, ballot.challenge.id, parent)
        self._say = method_words.of(ballot.challenge)
        self.ballot = ballot
        self._clear: Button | None = None
        """Takes the first idea off that no longer stands."""
        back = Button(words.change(), sign="back", kiosk=True, parent=self.bar)
        back.clicked.connect(lambda: self.changed.emit(""))
        self._tally = Text("", "lead", parent=self.column)
        self._advice = Text(parent=self.column)
        self.add(self._tally)
        self.add(self._advice)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(SPACE_M)
        self.add(self._cards)
        self._add_leave()
        self.set_back(back)
        self.show_ballot(ballot)
        self.open_with(f"{words.review_title()}. {self._tally.words}")

    def show_ballot(self, ballot: Ballot) -> None:
        """Show another state of the ballot."""
        self.ballot = ballot
        is_empty = not ballot.given
        self.cast_button.set_words(words.cast_empty() if is_empty else words.cast())
        self._tally.set_words(self._say.tally(ballot))
        self._advice.set_words(self._say.review_empty() if is_empty else self._say.review_left())
        while item := self._cards.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._clear = None
        rows = ideas.read_many(self._session.store, ballot.backed)
        for idea in ballot.backed:
            if idea in rows:
                card = self._card(rows[idea])
                self._cards.addWidget(card)
                card.show()
        self._leave.raise_()  # behind the cards for a screen reader, too
        self.settle()
        follow_layout(self)

    def settle(self) -> None:
        super().settle()
        is_fit = self._refused is None and self._clear is None and self.can_be_cast
        self._advice.setVisible(self.ballot.takes_more and is_fit)

    def beginning(self) -> Button | None:
        return self._clear if self.can_be_cast else None

    def show_anew(self) -> None:
        """The choices stay, and show which idea is gone."""
        self.show_ballot(self.ballot)

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
            gone = QHBoxLayout()
            gone.setSpacing(SPACE_S)
            gone.addWidget(Sign("warning", "bad"))
            gone.addWidget(Text(words.gone(), "error"), 1)
            column.addLayout(gone)
        button = Button(self._say.change_one() if stands else words.clear_one(), kiosk=True)
        if not stands and self._clear is None:
            self._clear = button
        button.setAccessibleName(f"{button.text()}: {idea.title}")
        if not stands:
            button.setAccessibleDescription(words.gone())
        quote(button, idea.title, idea.language)
        deed = self.changed if stands else self.cleared
        button.clicked.connect(lambda: deed.emit(idea.id))
        told.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(told)
        return card


def _stands(idea: IdeaRow) -> bool:
    return idea.state == "submitted"
