"""The voting kiosk: shows a page for each state of `flow`; a way makes it and leads on.

Every page is made when its state is entered and thrown away when it is left. So nothing of
one voter can wait in a field, a list or an undo history for the next.
"""

from __future__ import annotations

from PySide6.QtGui import QClipboard, QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import lookouts
from ui.house_look import HouseLook
from ui.popups import close_popups
from ui.screens.screen import Screen
from ui.screens.voting import deeds, flow, scanned
from ui.screens.voting.ballot_page import BallotPage
from ui.screens.voting.practice_band import PracticeBand
from ui.screens.voting.practice_way import Endings, PracticeWay
from ui.screens.voting.question_page import DoubtPage
from ui.screens.voting.rest_way import RestWay
from ui.screens.voting.timing import Timing, timing_of
from ui.screens.voting.watch import Watch
from ui.screens.voting.way import Turns, VotingWay, come_to
from ui.session import Session
from ui.widgets import Page
from ui.widgets.countdown import Countdown


class VotingScreen(Screen):
    """One page at a time, from the invitation to the thanks and back."""

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, timing: Timing | None = None
    ) -> None:
        super().__init__(session, parent)
        self._fixed = timing
        self._house = HouseLook(session)
        self._language = self._house.languages[0]
        self._turns = Turns(self._show, self._back, self._hold, self._on_left, self.reset, self)
        self._rest = RestWay(self._show, self._practise)
        self._way = VotingWay(session, lambda: self._timing, self._turns)
        self._practice: PracticeWay | None = None
        self._watch = Watch(self, self._house)
        self._watch.doubted.connect(self._on_doubted)
        self._watch.left_over.connect(self.reset)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.band = PracticeBand()
        self._column.addWidget(self.band)
        self.state: flow.State = self._at_rest()
        self.page: Page | BallotPage = Page()
        self._show(self.state)
        session.theme.changed.connect(self._on_look_changed)

    @property
    def _timing(self) -> Timing:
        """What was asked for, else the event's own times; longer for a voter who needs that."""
        usual = self._fixed or timing_of(self.session.store)
        return usual.stretched(self.patience())

    @property
    def is_attended(self) -> bool:
        return not isinstance(self.state, flow.Closed)

    @property
    def is_kiosk(self) -> bool:
        return True

    @property
    def has_voter(self) -> bool:
        return not isinstance(self.state, flow.Resting)

    @property
    def takes_codes(self) -> bool:
        return scanned.takes_codes(self.page)

    @property
    def languages(self) -> tuple[str, ...]:
        return self._house.languages

    @property
    def is_practice(self) -> bool:
        return self._practice is not None or self._is_practice_kiosk

    @property
    def _is_practice_kiosk(self) -> bool:
        """Whether staff have made this laptop one for practice alone."""
        return self.session.kiosk is not None and self.session.kiosk.practises

    @property
    def is_timed(self) -> bool:
        return self.is_attended

    @property
    def page_shown(self) -> QWidget:
        return self if self.is_practice else self.page  # the band is read aloud with every page

    def enter(self) -> None:
        self.page.enter()

    def refresh(self) -> None:
        """Look at the store again; a voter who is at it is not disturbed."""
        if isinstance(self.state, flow.Resting):
            if self._house.is_worn:
                self._house.take_up_languages()
                self._house.restore()
            now = self._at_rest()
            if now != self.state:
                self._show(now)
        else:
            self.page.refresh()

    def retime(self) -> None:
        """Wait as long as the voter now has; who asks for more time has not walked away."""
        if isinstance(self.page, DoubtPage) and self.patience() > 1:
            self.page.stayed.emit()
            return
        timing = self._timing
        seconds = timing.warning if isinstance(self.page, DoubtPage) else timing.thanks
        for countdown in self.page.findChildren(Countdown):
            countdown.count_from(seconds)
        self._attend()

    def hear_scan(self, code: str) -> str:
        """Begin with the next voter where the one before is done, who is forgotten first."""
        if not scanned.is_over(self.state):
            return scanned.sentence(self.state)
        self.reset()
        scanned.hand_on(lambda: self.page, code)
        return ""

    def reset(self) -> None:
        """Forget the voter: the page, a menu left open, the look, clipboard and selection."""
        close_popups()
        self.voter_left.emit()
        self._house.take_up_languages()
        self._language = self._house.languages[0]  # the page that comes speaks it already
        self._house.restore()
        clipboard = QGuiApplication.clipboard()
        clipboard.clear()
        if clipboard.supportsSelection():
            clipboard.clear(QClipboard.Mode.Selection)
        self._end_practice(self._at_rest())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._attend()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch.rest()

    def _show(self, state: flow.State) -> None:
        """Enter a state: its page takes the place of the one before, and the focus."""
        self.state = state
        with lookouts.paused():
            self._turn()
        self._attend()

    def _turn(self) -> None:
        before = self.page
        self.page = self._page(self.state)
        self._column.addWidget(self.page)
        self.page.show()
        self.page_turned.emit()  # before the focus comes in: the whole page is read, not its field
        self.page.enter()  # first: a page that hides would hand the focus to any neighbour
        self.band.show_practice(is_practice=self.is_practice)
        before.hide()
        self._column.removeWidget(before)
        before.deleteLater()

    def _attend(self) -> None:
        """Wait for whoever stands before the page in sight."""
        if self.isVisible():
            self._watch.attend(self.state, self._timing.idle_ms)
        else:
            self._watch.rest()

    def _page(self, state: flow.State) -> Page | BallotPage:
        if isinstance(state, flow.Resting):
            return self._rest.page(state)
        return (self._practice or self._way).page(state)

    def _at_rest(self) -> flow.Resting:
        """What the kiosk shows while nobody is at it."""
        if self._is_practice_kiosk:
            return deeds.at_rest_for_practice(self.session.store)
        return deeds.at_rest(self.session.store)

    def _practise(self, typed: str = "") -> None:
        """Begin a practice, or another one in place of the last."""
        before = self._practice
        endings = Endings(
            can_vote=lambda: isinstance(self._at_rest(), flow.Start),
            vote=lambda: self._end_practice(flow.Badge()),
            again=self._practise,
        )
        self._practice = PracticeWay(self.session, lambda: self._timing, self._turns, endings)
        self._show(flow.Badge(typed))
        if before is not None:
            before.end()

    def _end_practice(self, state: flow.State) -> None:
        """Enter a state outside of any practice."""
        before, self._practice = self._practice, None
        self._show(state)
        if before is not None:
            before.end()

    def _hold(self, state: flow.State) -> None:
        self.state = state

    def _back(self, state: flow.State, scroll: int) -> None:
        """Enter a state that was left for a question, and show what was in sight."""
        self._show(state)
        self.page.scroll_to(scroll)

    def _on_left(self) -> None:
        before = come_to(self.page, self.state)
        if isinstance(before, flow.Held) and flow.loses_something(before):
            self._show(flow.Leaving(before, self.page.scrolled))
        else:
            self.reset()

    def _on_doubted(self) -> None:
        before = come_to(self.page, self.state)
        if before is None:
            self.reset()
        else:
            self._show(flow.Doubting(before, self.page.scrolled))

    def _on_look_changed(self) -> None:
        if self.session.theme.look.language != self._language:
            self._language = self.session.theme.look.language
            self._say_again()
        self._attend()

    def _say_again(self) -> None:
        """Show the page anew in another language; what the voter did on it stays."""
        before = self.page
        focus: QWidget | None = self.window().focusWidget()
        state = come_to(self.page, self.state) or self.state
        self._show(state if self._practice is None else self._practice.in_words_of_now(state))
        self.page.resume(before)
        if focus is not None and not before.isAncestorOf(focus):
            focus.setFocus()  # the voter may be choosing another language still
