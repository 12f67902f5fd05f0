"""Challenges with their polls and results, and a form for another one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from kiosk import actions
from kiosk.errors import TablevoiceError
from kiosk.store import ideas
from kiosk.store.database import Store
from ui import words as said
from ui.screens.organiser import voting_words, words
from ui.screens.organiser.challenge_card import ChallengeCard
from ui.screens.organiser.challenge_form import ChallengeForm
from ui.screens.organiser.equality_card import EqualityCard
from ui.screens.organiser.equality_counts import EqualityCounts
from ui.screens.organiser.equality_editor import EqualityEditor
from ui.screens.organiser.overview import ChallengeCount, Overview
from ui.screens.organiser.results_view import ResultsView
from ui.screens.organiser.tongues_card import TonguesCard
from ui.screens.organiser.waiting_card import WaitingCard
from ui.session import Session
from ui.tab_order import follow_layout
from ui.widgets import Page, Text
from ui.widgets.columns import Columns


class VotingSection(QStackedWidget):
    """`told(str)`: what was done. `poll_changed(str, str, bool)`: question, challenge, open."""

    told = Signal(str)
    poll_changed = Signal(str, str, bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[ChallengeCount] = []
        self.cards: list[ChallengeCard] = []
        self.form = ChallengeForm(session)
        self.waiting = WaitingCard(session)
        self.tongues = TonguesCard(session)
        self.results = ResultsView(session)
        self.equality = EqualityCard(session)
        self.equality_counts = EqualityCounts(session)
        self.equality_editor = EqualityEditor(session)
        self._none = Text(words.CHALLENGES_NONE, "lead")
        self._columns = Columns()
        self._columns.first.addWidget(self._none)
        self._columns.first.addStretch(1)
        self._columns.second.addWidget(self.form)
        self._columns.second.addWidget(self.waiting)
        self._columns.second.addWidget(self.tongues)
        self._columns.second.addWidget(self.equality)
        self._columns.second.addStretch(1)
        page = Page(wide=True)
        page.add(self._columns)
        page.body.addStretch(1)
        self.addWidget(page)
        for view in (self.results, self.equality_counts, self.equality_editor):
            self.addWidget(view)
            view.left.connect(lambda: self.setCurrentIndex(0))
        self.form.saved.connect(self._on_saved)
        self.form.left.connect(self.enter)
        self.waiting.told.connect(self.told)
        self.tongues.told.connect(self.told)
        self.equality.told.connect(self.told)
        self.equality_editor.told.connect(lambda _: self.equality.refresh())
        self.equality.counts_wanted.connect(self._on_equality_counts)
        self.equality.edit_wanted.connect(self._on_equality_edit)

    def enter(self) -> None:
        """Go to the first challenge, or to the form for one."""
        first = self.cards[0].poll if self._rows else self.form.question
        first.setFocus()

    def show_view(self, view: Overview) -> None:
        """Show the challenges; cards are kept, so that the focus is."""
        self._rows = view.challenges
        self.waiting.refresh()
        self.tongues.refresh()
        self.equality.refresh()
        self._none.setVisible(not self._rows)
        if len(self.cards) < len(self._rows):
            while len(self.cards) < len(self._rows):
                self._add_card()
            follow_layout(self)
        for card in self.cards[len(self._rows) :]:
            card.hide()
        for card, row in zip(self.cards, self._rows, strict=False):
            card.show_challenge(row)
            card.show()
        self._follow_results()

    def set_poll(self, challenge: str, *, is_open: bool) -> None:
        """Open or close a poll, and say so."""
        deed = actions.open_poll if is_open else actions.close_poll
        try:
            deed(self._session.store, challenge)
        except TablevoiceError as error:
            self.told.emit(said.sentence(error))
            return
        question = next(r.challenge.question for r in self._rows if r.challenge.id == challenge)
        self._session.written()
        self.poll_changed.emit(question, challenge, is_open)

    def _follow_results(self) -> None:
        """Results that are in sight are drawn anew, and go when their poll opens again."""
        if self.currentWidget() is not self.results:
            return
        for row in self._rows:
            if row.challenge.id == self.results.challenge and row.challenge.revealed:
                self.results.show_results(row)
                return
        self.setCurrentIndex(0)

    def _on_equality_counts(self) -> None:
        self.equality_counts.show_counts()
        self.setCurrentWidget(self.equality_counts)
        self.equality_counts.enter()

    def _on_equality_edit(self) -> None:
        self.equality_editor.show_questions()
        self.setCurrentWidget(self.equality_editor)
        self.equality_editor.enter()

    def _add_card(self) -> None:
        place = len(self.cards)
        card = ChallengeCard()
        card.poll_wanted.connect(partial(self._on_poll, place))
        card.results_wanted.connect(partial(self._on_results, place))
        card.reveal_wanted.connect(partial(self._on_reveal, place))
        card.order_wanted.connect(partial(self._on_order, place))
        card.change_wanted.connect(partial(self._on_change, place))
        self._columns.first.insertWidget(place + 1, card)
        self.cards.append(card)
        for part in (self.form, self.waiting, self.tongues, self.equality):
            part.raise_()  # read after the first column: screen readers go by who came last

    def _on_poll(self, place: int, is_open: bool) -> None:
        self.set_poll(self._rows[place].challenge.id, is_open=is_open)

    def _on_reveal(self, place: int, is_open: bool) -> None:
        challenge = self._rows[place].challenge
        deed = actions.reveal_results if is_open else actions.hide_results
        self._do(
            lambda store: deed(store, challenge.id),
            voting_words.revealed(challenge.question, is_open=is_open),
        )

    def _on_order(self, place: int, is_fixed: bool) -> None:
        challenge = self._rows[place].challenge.id

        def fix(store: Store) -> None:
            actions.fix_order(store, challenge, ideas.for_ballot(store, challenge))

        def free(store: Store) -> None:
            actions.free_order(store, challenge)

        self._do(fix if is_fixed else free, voting_words.order_changed(is_fixed=is_fixed))

    def _on_change(self, place: int) -> None:
        self.form.change(self._rows[place].challenge)

    def _on_saved(self, changed: str) -> None:
        self._session.written()
        if changed:
            self.told.emit(voting_words.changed(changed))
            self.enter()

    def _do(self, deed: Callable[[Store], None], done: str) -> None:
        try:
            deed(self._session.store)
        except TablevoiceError as error:
            self.told.emit(said.sentence(error))
            return
        self._session.written()
        self.told.emit(done)

    def _on_results(self, place: int) -> None:
        row = self._rows[place]
        if row.challenge.revealed:
            self.results.show_results(row)
            self.setCurrentWidget(self.results)
            self.results.enter()
