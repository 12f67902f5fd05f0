"""Leads one voter from page to page: makes the page of each state, and does the deeds between.

    way = VotingWay(session, timing, turns)
    page = way.page(flow.Badge())

All that it reads and writes is in the store of its session. So what it does on a store to
practise on reaches no other.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from kiosk.errors import TablevoiceError
from kiosk.store.events import ChallengeRow
from ui.screens.voting import deeds, equality_words, flow, method_words, words
from ui.screens.voting.answer_page import AnswerPage
from ui.screens.voting.answers_review_page import AnswersReviewPage
from ui.screens.voting.badge_page import BadgePage
from ui.screens.voting.ballot import Ballot, clear
from ui.screens.voting.ballot_page import BallotPage
from ui.screens.voting.choosing_page import ChoosingPage
from ui.screens.voting.equality_pages import EqualityPage
from ui.screens.voting.equality_way import EqualityWay
from ui.screens.voting.nothing_page import NothingPage
from ui.screens.voting.question_page import DoubtPage, LeavePage
from ui.screens.voting.receipt_page import ReceiptPage
from ui.screens.voting.review_page import ReviewPage
from ui.screens.voting.sheet import Sheet, go_to
from ui.screens.voting.thanks_page import ThanksPage
from ui.screens.voting.timing import Timing
from ui.session import Session
from ui.widgets import Page


class Turns(NamedTuple):
    """What the screen does at a way's word."""

    show: Callable[[flow.State], None]
    """Enter a state."""
    back: Callable[[flow.State, int], None]
    """Enter a state that was left, so many px down its page."""
    hold: Callable[[flow.State], None]
    """Note the state that the page in sight has come to by itself."""
    leave: Callable[[], None]
    """The voter asks to go."""
    reset: Callable[[], None]
    """The voter has gone."""
    place: QWidget
    """Where a large page is built: elsewhere, and moved, it would be styled twice."""


class VotingWay:
    """`timing()` gives the times that are in force."""

    def __init__(self, session: Session, timing: Callable[[], Timing], turns: Turns) -> None:
        self._session = session
        self._timing = timing
        self._turns = turns
        self._equality = EqualityWay(session.store, timing, turns.show, turns.reset)

    def page(self, state: flow.Busy) -> Page | BallotPage:
        """The page of a state."""
        page: Page | BallotPage
        match state:
            case flow.Badge():
                page = self._badge(state)
            case flow.Choosing(voter):
                page = self._choosing(voter)
            case flow.Voting() | flow.Answering() | flow.Reviewing():
                page = self._paper(state)
            case flow.Checking(typed):
                page = self._check(typed)
            case flow.Thanked():
                page = self._thanks(state)
            case flow.Explained() | flow.Asked() | flow.Answered():
                page = self._equality.page(state)
            case flow.Doubting():
                page = self._doubt(state)
            case flow.Leaving():
                page = self._leave(state)
        return page

    def _paper(self, state: flow.Voting | flow.Answering | flow.Reviewing) -> Page | BallotPage:
        match state:
            case flow.Voting():
                return self._ballot(state)
            case flow.Answering(sheet):
                return self._answers(sheet)
            case flow.Reviewing(paper):
                if isinstance(paper, Ballot):
                    return self._review(paper)
                return self._answers_review(paper)

    def _badge(self, state: flow.Badge) -> BadgePage:
        page = BadgePage(state.typed, self._session.camera, looks=state.looks)
        page.shown.connect(lambda code: self._admit(page, code))
        page.left.connect(self._turns.reset)
        if state.refused is not None:
            page.refuse(state.refused)
        return page

    def _choosing(self, voter: str) -> Page:
        rest = deeds.at_rest(self._session.store)
        return self._nothing(voter, rest) if isinstance(rest, flow.Closed) else self._choice(voter)

    def _choice(self, voter: str) -> Page:
        page = ChoosingPage(lambda: deeds.choices(self._session.store, voter))
        page.chosen.connect(lambda challenge: self._begin(page, voter, challenge))
        page.turned.connect(lambda: self._turns.show(flow.Choosing(voter)))
        page.left.connect(self._turns.reset)
        return page

    def _nothing(self, voter: str, rest: flow.Closed) -> Page:
        store = self._session.store
        page = NothingPage(rest, lambda: isinstance(deeds.at_rest(store), flow.Start))
        page.turned.connect(lambda: self._turns.show(flow.Choosing(voter)))
        page.left.connect(self._turns.reset)
        return page

    def _ballot(self, state: flow.Voting) -> BallotPage:
        page = BallotPage(self._session, *state, parent=self._turns.place)
        page.changed.connect(lambda now: self._turns.hold(flow.Voting(now)))
        page.reviewed.connect(lambda: self._turns.show(flow.Reviewing(page.ballot)))
        page.left.connect(self._turns.leave)
        return page

    def _review(self, ballot: Ballot) -> Page:
        page = ReviewPage(self._session, ballot)
        page.changed.connect(lambda idea: self._turns.show(flow.Voting(page.ballot, idea)))
        page.cleared.connect(
            lambda idea: self._turns.show(flow.Reviewing(clear(page.ballot, idea)))
        )
        page.cast.connect(lambda: self._cast(page, page.ballot))
        page.ended.connect(self._turns.reset)
        page.left.connect(self._turns.leave)
        return page

    def _answers(self, sheet: Sheet) -> Page:
        page = AnswerPage(self._session, sheet)
        page.changed.connect(lambda now: self._turns.hold(flow.Answering(now)))
        page.reviewed.connect(lambda: self._turns.show(flow.Reviewing(page.sheet)))
        page.left.connect(self._turns.leave)
        return page

    def _answers_review(self, sheet: Sheet) -> Page:
        page = AnswersReviewPage(self._session, sheet)
        page.changed.connect(lambda place: self._turns.show(flow.Answering(go_to(sheet, place))))
        page.cast.connect(lambda: self._cast(page, sheet))
        page.ended.connect(self._turns.reset)
        page.left.connect(self._turns.leave)
        return page

    def _check(self, typed: str) -> Page:
        page = ReceiptPage(self._session, typed)
        page.left.connect(self._turns.reset)
        return page

    def _thanks(self, state: flow.Thanked) -> Page:
        timing = self._timing()
        page = ThanksPage(state, timing.thanks, timing.tick_ms)
        page.finished.connect(self._turns.reset)
        page.again.connect(lambda: self._turns.show(flow.Choosing(state.voter)))
        self._lead_on(page.asked)
        return page

    def _lead_on(self, asked: SignalInstance) -> None:
        """Let the equality questions follow when `asked` is emitted."""
        # Of a method of what is no QObject, PySide would keep a reference for each voter.
        asked.connect(lambda: self._equality.begin())  # noqa: PLW0108 (as said above)

    def _doubt(self, state: flow.Doubting) -> Page:
        timing, before = self._timing(), state.before
        page = DoubtPage(timing.warning, timing.tick_ms, loss=_loss(before))
        page.stayed.connect(lambda: self._turns.back(before, state.scroll))
        page.gone.connect(lambda: self._equality.abandon(before))
        return page

    def _leave(self, state: flow.Leaving) -> Page:
        paper = flow.paper_of(state)
        page = LeavePage(method_words.lost(paper.challenge.method, paper.given) if paper else "")
        page.stayed.connect(lambda: self._turns.back(state.before, state.scroll))
        page.left.connect(self._turns.reset)
        return page

    def _admit(self, page: BadgePage, code: str) -> None:
        try:
            state = deeds.admit(self._session.store, code)
        except TablevoiceError as error:
            page.refuse(error)
        else:
            self._turns.show(state)

    def _begin(self, page: ChoosingPage, voter: str, challenge: ChallengeRow) -> None:
        try:
            state = deeds.begin(self._session.store, voter, challenge)
        except TablevoiceError as error:
            page.refuse(error)
        else:
            self._turns.show(state)

    def _cast(self, page: ReviewPage | AnswersReviewPage, paper: Ballot | Sheet) -> None:
        try:
            state = deeds.cast(self._session.store, paper)
        except TablevoiceError as error:
            page.refuse(error)
            return
        self._turns.show(state)
        self._session.written()


def _loss(before: flow.Attended) -> str:
    """What walking away from a state throws away, in words."""
    if flow.loses_something(before):
        return words.doubt_uncast()
    if isinstance(before, (flow.Explained, flow.Asked)) and before.asking.answers:
        return equality_words.not_kept_if_left()
    return ""


def come_to(page: Page | BallotPage, state: flow.State) -> flow.Attended | None:
    """The state with what the voter did on its page, or nothing if nobody is there."""
    match page:
        case BadgePage():
            return flow.Badge(page.field.text, page.refused, page.camera.looks)
        case BallotPage():
            return flow.Voting(page.ballot, page.current, page.sought, page.tells_keys)
        case ReceiptPage():
            return flow.Checking(page.field.text)
        case EqualityPage():
            return flow.Asked(page.now)
    return state if isinstance(state, flow.Attended) else None
