"""The voting kiosk: shows a page for each state of `flow`, and does the deeds between them.

Every page is made when its state is entered and thrown away when it is left. So nothing of
one voter can wait in a field, a list or an undo history for the next.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QClipboard, QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.errors import TablevoiceError
from kiosk.store.events import ChallengeRow
from ui import words as said
from ui.language import language
from ui.screens.screen import Screen
from ui.screens.voting import deeds, flow, method_words
from ui.screens.voting.answer_page import AnswerPage
from ui.screens.voting.answers_review_page import AnswersReviewPage
from ui.screens.voting.badge_page import BadgePage
from ui.screens.voting.ballot import Ballot, clear
from ui.screens.voting.ballot_page import BallotPage
from ui.screens.voting.choosing_page import ChoosingPage
from ui.screens.voting.equality_pages import EqualityPage
from ui.screens.voting.equality_way import EqualityWay
from ui.screens.voting.question_page import DoubtPage, LeavePage
from ui.screens.voting.receipt_page import ReceiptPage
from ui.screens.voting.review_page import ReviewPage
from ui.screens.voting.sheet import Sheet, go_to
from ui.screens.voting.start_page import ClosedPage, StartPage
from ui.screens.voting.thanks_page import ThanksPage
from ui.screens.voting.timing import Timing, timing_of
from ui.session import Session
from ui.widgets import Page
from ui.widgets.idle import Idle


class VotingScreen(Screen):
    """One page at a time, from the invitation to the thanks and back."""

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, timing: Timing | None = None
    ) -> None:
        super().__init__(session, parent)
        self._fixed = timing
        self._house_look = replace(session.theme.look, language=language(session.language).code)
        if session.theme.look != self._house_look:
            session.theme.apply(self._house_look)
        self._language = self._house_look.language
        self._equality = EqualityWay(session.store, lambda: self._timing, self._show, self.reset)
        self._idle = Idle(self._timing.idle_ms, self)
        self._idle.noticed.connect(self._on_idle)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.state: flow.State = deeds.at_rest(session.store)
        self.page: Page | BallotPage = Page()
        self._show(self.state)
        session.theme.changed.connect(self._on_look_changed)

    @property
    def _timing(self) -> Timing:
        """What was asked for, else the event's own times, as they are known now."""
        return self._fixed or timing_of(self.session.store)

    @property
    def is_attended(self) -> bool:
        return not isinstance(self.state, flow.Closed)

    @property
    def is_kiosk(self) -> bool:
        return True

    @property
    def is_translated(self) -> bool:
        return True

    @property
    def page_shown(self) -> QWidget:
        return self.page

    def enter(self) -> None:
        self.page.enter()

    def refresh(self) -> None:
        """Look at the store again; a voter who is at it is not disturbed."""
        if isinstance(self.state, (flow.Start, flow.Closed)):
            now = deeds.at_rest(self.session.store)
            if now != self.state:
                self._show(now)
        elif isinstance(self.page, BallotPage | AnswerPage):
            self.page.refresh()

    def reset(self) -> None:
        """Forget the voter: the page, the look, the clipboard, what was selected on X11."""
        self.voter_left.emit()
        self._language = self._house_look.language  # the page that comes speaks it already
        if self.session.theme.look != self._house_look:
            self.session.theme.apply(self._house_look)
        clipboard = QGuiApplication.clipboard()
        clipboard.clear()
        if clipboard.supportsSelection():
            clipboard.clear(QClipboard.Mode.Selection)
        self._show(deeds.at_rest(self.session.store))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._attend()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._idle.rest()

    def _show(self, state: flow.State) -> None:
        """Enter a state: its page takes the place of the one before, and the focus."""
        self.state = state
        before = self.page
        self.page = self._page(state)
        self._column.addWidget(self.page)
        self.page.show()
        self.page_turned.emit()  # before the focus comes in: the whole page is read, not its field
        self.page.enter()  # first: a page that hides would hand the focus to any neighbour
        before.hide()
        self._column.removeWidget(before)
        before.deleteLater()
        self._attend()

    def _attend(self) -> None:
        """Watch for a voter who walks away, or for a look that one left behind."""
        is_left_over = self.session.theme.look != self._house_look
        if self.isVisible() and (flow.can_wander(self.state) or is_left_over):
            self._idle.after_ms = self._timing.idle_ms
            self._idle.watch()
        else:
            self._idle.rest()

    def _page(self, state: flow.State) -> Page | BallotPage:
        page: Page | BallotPage
        match state:
            case flow.Closed():
                page = ClosedPage(state)
            case flow.Start():
                page = self._start(state)
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
            case flow.Doubting() | flow.Leaving():
                page = self._ask_again(state)
        return page

    def _paper(self, state: flow.Voting | flow.Answering | flow.Reviewing) -> Page | BallotPage:
        match state:
            case flow.Voting(ballot, current):
                return self._ballot(ballot, current)
            case flow.Answering(sheet):
                return self._answers(sheet)
            case flow.Reviewing(paper):
                if isinstance(paper, Ballot):
                    return self._review(paper)
                return self._answers_review(paper)

    def _start(self, state: flow.Start) -> Page | BallotPage:
        page = StartPage(state)
        page.started.connect(lambda typed: self._show(flow.Badge(typed)))
        page.asked.connect(lambda: self._show(flow.Checking()))
        return page

    def _check(self, typed: str) -> Page | BallotPage:
        page = ReceiptPage(self.session, typed)
        page.left.connect(self.reset)
        return page

    def _badge(self, state: flow.Badge) -> Page | BallotPage:
        page = BadgePage(state.typed, self.session.camera)
        page.shown.connect(lambda code: self._admit(page, code))
        page.left.connect(self.reset)
        if state.refused is not None:
            page.refuse(state.refused)
        return page

    def _choosing(self, voter: str) -> Page | BallotPage:
        page = ChoosingPage(deeds.choices(self.session.store, voter))
        page.chosen.connect(lambda challenge: self._begin(page, voter, challenge))
        page.left.connect(self.reset)
        return page

    def _ballot(self, ballot: Ballot, current: str) -> Page | BallotPage:
        page = BallotPage(self.session, ballot, current)
        page.changed.connect(self._on_ballot_changed)
        page.reviewed.connect(lambda: self._show(flow.Reviewing(page.ballot)))
        page.left.connect(self._on_left)
        return page

    def _review(self, ballot: Ballot) -> Page | BallotPage:
        page = ReviewPage(self.session, ballot)
        page.changed.connect(lambda idea: self._show(flow.Voting(page.ballot, idea)))
        page.cleared.connect(lambda idea: self._show(flow.Reviewing(clear(page.ballot, idea))))
        page.cast.connect(lambda: self._cast(page, page.ballot))
        page.left.connect(self._on_left)
        return page

    def _answers(self, sheet: Sheet) -> Page | BallotPage:
        page = AnswerPage(self.session, sheet)
        page.changed.connect(self._on_sheet_changed)
        page.reviewed.connect(lambda: self._show(flow.Reviewing(page.sheet)))
        page.left.connect(self._on_left)
        return page

    def _answers_review(self, sheet: Sheet) -> Page | BallotPage:
        page = AnswersReviewPage(self.session, sheet)
        page.changed.connect(lambda place: self._show(flow.Answering(go_to(sheet, place))))
        page.cast.connect(lambda: self._cast(page, sheet))
        page.left.connect(self._on_left)
        return page

    def _thanks(self, state: flow.Thanked) -> Page | BallotPage:
        page = ThanksPage(state, self._timing.thanks, self._timing.tick_ms)
        page.finished.connect(self.reset)
        page.again.connect(lambda: self._show(flow.Choosing(state.voter)))
        page.asked.connect(self._equality.begin)
        return page

    def _ask_again(self, state: flow.Doubting | flow.Leaving) -> Page | BallotPage:
        if isinstance(state, flow.Doubting):
            return self._doubt(state.before)
        return self._leave(state.before)

    def _doubt(self, before: flow.Attended) -> Page | BallotPage:
        page = DoubtPage(
            self._timing.warning, self._timing.tick_ms, loses=flow.loses_something(before)
        )
        page.stayed.connect(lambda: self._show(before))
        page.gone.connect(lambda: self._equality.abandon(before))
        return page

    def _leave(self, before: flow.Attended) -> Page | BallotPage:
        paper = flow.paper_of(before)
        page = LeavePage(method_words.lost(paper.challenge.method, paper.given) if paper else "")
        page.stayed.connect(lambda: self._show(before))
        page.left.connect(self.reset)
        return page

    def _admit(self, page: BadgePage, code: str) -> None:
        try:
            state = deeds.admit(self.session.store, code)
        except TablevoiceError as error:
            page.refuse(error)
        else:
            self._show(state)

    def _begin(self, page: ChoosingPage, voter: str, challenge: ChallengeRow) -> None:
        try:
            state = deeds.begin(self.session.store, voter, challenge)
        except TablevoiceError as error:
            page.notice.say(said.sentence(error), sign="warning", urgent=True)
        else:
            self._show(state)

    def _cast(self, page: ReviewPage | AnswersReviewPage, paper: Ballot | Sheet) -> None:
        try:
            state = deeds.cast(self.session.store, paper)
        except TablevoiceError as error:
            page.refuse(error)
            return
        self._show(state)
        self.session.written()

    def _on_ballot_changed(self, ballot: Ballot) -> None:
        self.state = flow.Voting(ballot)

    def _on_sheet_changed(self, sheet: Sheet) -> None:
        self.state = flow.Answering(sheet)

    def _on_left(self) -> None:
        before = self._snapshot()
        if before is not None and flow.loses_something(before):
            self._show(flow.Leaving(before))
        else:
            self.reset()

    def _on_idle(self) -> None:
        if self.is_listening():
            self._idle.watch()
            return
        before = self._snapshot()
        if before is None:
            self.reset()
        else:
            self._show(flow.Doubting(before))

    def _snapshot(self) -> flow.Attended | None:
        """The state with what the voter did on its page, or nothing if nobody is there."""
        if isinstance(self.page, BadgePage):
            return flow.Badge(self.page.field.text, self.page.refused)
        if isinstance(self.page, BallotPage):
            return flow.Voting(self.page.ballot, self.page.current)
        if isinstance(self.page, ReceiptPage):
            return flow.Checking(self.page.field.text)
        if isinstance(self.page, EqualityPage):
            return flow.Asked(self.page.now)
        if isinstance(self.state, (flow.Choosing, flow.Answering, flow.Reviewing, flow.Explained)):
            return self.state
        return None

    def _on_look_changed(self) -> None:
        if self.session.theme.look.language != self._language:
            self._language = self.session.theme.look.language
            self._say_again()
        self._attend()

    def _say_again(self) -> None:
        """Show the page anew in another language; what the voter did on it stays."""
        before = self.page
        focus: QWidget | None = self.window().focusWidget()
        self._show(self._snapshot() or self.state)
        self.page.resume(before)
        if focus is not None and not before.isAncestorOf(focus):
            focus.setFocus()  # the voter may be choosing another language still
