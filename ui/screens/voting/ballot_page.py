"""A ballot of dots: a page of ideas at a time, in this voter's own order.

Eight real cards show whichever ideas are on the page, so that 10,000 ideas cost what 8 do.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.store import ideas
from ui.announce import announce
from ui.screens.voting import ballot as hand
from ui.screens.voting import method_words, words
from ui.screens.voting.ballot import Ballot, Sought
from ui.screens.voting.finder import Finder
from ui.screens.voting.idea_card import IdeaCard
from ui.screens.voting.poll_notice import PollNotice
from ui.screens.voting.search_pad import SearchPad
from ui.screens.voting.tally_bar import TallyBar
from ui.session import Session
from ui.theme import SPACE_M
from ui.widgets import Button, Heading, Page, Text

CARDS: Final = 8


class BallotPage(QWidget):
    """`changed(Ballot)`: a dot was given or taken back. `reviewed()` and `left()`: what next.

    `current` is the idea under the voter's hand, `sought` what they look for;
    `tells_keys`: they use a keyboard, and are shown what its keys do.
    """

    changed = Signal(object)
    reviewed = Signal()
    left = Signal()

    def __init__(
        self,
        session: Session,
        ballot: Ballot,
        current: str = "",
        sought: Sought = Sought(),  # noqa: B008 (it never changes)
        tells_keys: bool = False,  # noqa: FBT002 (a state's fields come in their order)
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.ballot = ballot
        self._first = 0
        self._say = method_words.of(ballot.challenge)
        self._page = Page(parent=self)
        self._lay_out(sought)
        for place, card in enumerate(self.cards):
            card.gave.connect(self._on_gave)
            card.took.connect(self._on_took)
            card.entered.connect(lambda place=place: self._make_current(place))
            card.moved.connect(lambda step, place=place: self._move(place, step))
        self._in_sight = QTimer(self, singleShot=True, interval=0)
        self._in_sight.timeout.connect(self._show_focus)
        session.theme.changed.connect(self._in_sight.start)
        self.letters.opened.connect(self._in_sight.start)
        self.bar.show_ballot(ballot)
        start = self._matches.index(current) if current in self._matches else 0
        self._show_page(start)
        self._make_current(start % CARDS)
        if tells_keys:
            self.cards[start % CARDS].hint.show()
        if sought.by_letters:
            self.letters.open(is_keyed=False)

    def enter(self) -> None:
        """The page has just been shown: go to the idea where the voter was."""
        card = next(card for card in self.cards if card.idea == self.current)
        if self.letters.isVisibleTo(self):
            self.search.setFocus()
        else:
            (card if self._matches else self.finder.show_all).setFocus()
        self._page.say_opening()
        self._in_sight.start()  # once the page has its size

    def resume(self, before: QWidget) -> None:
        """Take the place of the same page in another language: what it shows came with it."""

    @property
    def sought(self) -> Sought:
        """What is looked for, and how."""
        return self.finder.sought._replace(by_letters=self.letters.isVisibleTo(self))

    @property
    def tells_keys(self) -> bool:
        """Whether the voter is shown what keys do, since they use them."""
        return any(card.tells_keys for card in self.cards)

    @property
    def current(self) -> str:
        """The idea where Tab stops."""
        return next((c.idea for c in self.cards if c.focusPolicy() & Qt.FocusPolicy.TabFocus), "")

    @property
    def scrolled(self) -> int:
        """How far down the ideas are, in px."""
        return self._page.scrolled

    def scroll_to(self, place: int) -> None:
        """Scroll so far down, once the page has its size."""
        self._in_sight.stop()
        self._page.scroll_to(place)

    def refresh(self) -> None:
        """Say so if the poll has been closed meanwhile; the dots stay."""
        self.notice.look()

    def _lay_out(self, sought: Sought) -> None:
        challenge, column = self.ballot.challenge, self._page.column
        usual = words.voted_before() if self.ballot.replaces else ""
        self._page.add(Heading(challenge.question, "medium", parent=column))
        self._page.add(Text(self._say.rules(challenge), parent=column))
        self._page.open_with(f"{challenge.question} {self._say.rules(challenge)}")
        self.notice = PollNotice(self._session.store, challenge.id, usual, parent=column)
        self._page.add(self.notice)
        is_long = len(self.ballot.order) > CARDS
        self.finder = Finder(self._session.store, self.ballot, is_long=is_long, parent=column)
        self.finder.look_for(sought)
        self._matches = self.finder.matches
        self.finder.found.connect(self._on_found)
        self.search, self.show_all = self.finder.search, self.finder.show_all
        self.search_button = self.finder.search_button
        self._page.add(self.finder)
        theme = self._session.theme
        self.cards = [IdeaCard(theme, challenge, parent=column) for _ in range(CARDS)]
        for card in self.cards:
            self._page.add(card)
        self._add_turns()
        self._add_bar()
        self._page.body.addStretch(1)
        self.letters = SearchPad(self.finder, self.bar, theme.look.language, parent=self)
        self.letters.finished.connect(self._to_found)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._page, 1)
        whole.addWidget(self.bar)
        whole.addWidget(self.letters)

    def _to_found(self) -> None:
        """From the letters to the first idea that was found, or to the field if none was."""
        if self._matches:
            self._focus(0)
        else:
            self.search.setFocus()

    def _add_turns(self) -> None:
        column = self._page.column
        self.previous = Button("", sign="back", kiosk=True, parent=column)
        self.previous.clicked.connect(lambda: self._turn(self._first - CARDS))
        self.next = Button("", sign="next", kiosk=True, parent=column)
        self.next.clicked.connect(lambda: self._turn(self._first + CARDS))
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(self.previous)
        row.addStretch(1)
        row.addWidget(self.next)
        self._page.add(row)

    def _add_bar(self) -> None:
        """The tally and the next step. Where text is large, the way out ends the page instead."""
        column = self._page.column
        leave = Button(words.leave(), "quiet", sign="back", kiosk=True, parent=column)
        leave.clicked.connect(self.left)
        self._page.add(leave)
        self._page.body.setAlignment(leave, Qt.AlignmentFlag.AlignLeft)
        self.bar = TallyBar(self._session.theme, self.ballot.challenge, parent=self)
        self.bar.reviewed.connect(self.reviewed)
        self.bar.left.connect(self.left)
        self.bar.crowded.connect(leave.setVisible)
        leave.setVisible(not self.bar.leave.isVisibleTo(self.bar))

    def _show_page(self, place: int) -> None:
        """Show the page that holds the match at `place`."""
        total = len(self._matches)
        self._first = place // CARDS * CARDS
        shown = self._matches[self._first : self._first + CARDS]
        rows = ideas.read_many(self._session.store, shown)
        for card, idea in zip(self.cards, shown, strict=False):
            if idea in rows:
                number = self.ballot.order.index(idea) + 1
                card.show_idea(rows[idea], number, len(self.ballot.order), self.ballot.on(idea))
        for at, card in enumerate(self.cards):
            card.setVisible(at < len(shown) and shown[at] in rows)
        last = self._first + len(shown)
        self.finder.tell(words.span(self._first + 1, last, total) if total else "")
        self.previous.set_words(words.previous_ideas(CARDS))
        self.previous.setVisible(self._first > 0)
        self.next.set_words(words.next_ideas(min(CARDS, total - last)))
        self.next.setVisible(last < total)

    def _turn(self, place: int) -> None:
        self._show_page(place)
        self._page.to_top()
        self._focus(0)
        announce(self, self.finder.span.words)

    def _move(self, place: int, step: int) -> None:
        """To the idea before or after, on another page if need be."""
        goal = self._first + place + step
        if not 0 <= goal < len(self._matches):
            return
        if goal // CARDS * CARDS != self._first:
            self._show_page(goal)
            announce(self, self.finder.span.words)
        self._focus(goal - self._first)

    def _focus(self, place: int) -> None:
        self._make_current(place)
        self.cards[place].setFocus(Qt.FocusReason.OtherFocusReason)
        self._page.area.ensureWidgetVisible(self.cards[place], 0, SPACE_M)

    def _show_focus(self) -> None:
        """Bring what the voter is at into sight, however far large text pushed it down.

        Of an idea it is the title: the question above stays in sight where there is room.
        """
        if self.letters.isVisible():
            is_roomy = self._page.area.height() > 3 * self.search.height()
            self._page.area.show_at_top(self.search if is_roomy else self.search.editor)
            return
        part: QWidget | None = self.focusWidget()
        if part is not None and self._page.area.isAncestorOf(part):
            seen = part.title if isinstance(part, IdeaCard) else part
            self._page.area.ensureWidgetVisible(seen, 0, SPACE_M)

    def _make_current(self, place: int) -> None:
        for at, card in enumerate(self.cards):
            card.set_current(is_current=at == place)

    def _on_found(self, matches: list[str]) -> None:
        self._matches = matches
        self._show_page(0)
        self._make_current(0)
        announce(self.finder, self.finder.span.words if matches else words.no_match())

    def _on_gave(self, idea: str) -> None:
        self.letters.put_away()  # the tally says what came of it
        reason = hand.refusal(self.ballot, idea)
        if reason is not None:
            self.bar.refuse(self._say.refused(reason, self.ballot.challenge))
            return
        self._count(hand.give(self.ballot, idea), idea)

    def _on_took(self, idea: str) -> None:
        self.letters.put_away()
        self._count(hand.take_back(self.ballot, idea), idea)

    def _count(self, ballot: Ballot, idea: str) -> None:
        self.ballot = ballot
        self.bar.show_ballot(ballot)
        for card in self.cards:
            if card.idea == idea:
                card.show_given(ballot.on(idea))
                self._page.point_out(card.told)  # large text may have put it below the edge
        announce(self, f"{self._say.on_idea(ballot.on(idea))}. {self._say.tally(ballot)}")
        self.changed.emit(ballot)
