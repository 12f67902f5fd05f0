"""Leads a voter through a practice: the pages and deeds of a real vote, on a ground of its own.

    way = PracticeWay(session, timing, turns, endings)
    page = way.page(flow.Badge())
    way.end()                     # the ground is gone, and all that was done on it

The event's store is read once, for its rules. No page of a practice is given it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from kiosk import badges
from kiosk.actions.practice import lay_ground, word_anew
from kiosk.errors import InvalidInput
from kiosk.store import events
from kiosk.store.events import ChallengeRow
from ui.screens.voting import flow, practice_words
from ui.screens.voting.badge_page import BadgePage
from ui.screens.voting.ballot_page import BallotPage
from ui.screens.voting.equality_way import EqualityWay
from ui.screens.voting.practice_end_page import PracticeEndPage
from ui.screens.voting.timing import Timing
from ui.screens.voting.way import Turns, VotingWay
from ui.session import Session
from ui.widgets import Page


class Endings(NamedTuple):
    """What may follow a practice."""

    can_vote: Callable[[], bool]
    """Whether this kiosk takes votes now."""
    vote: Callable[[], None]
    again: Callable[[], None]


class PracticeWay(VotingWay):
    """One voter's practice."""

    def __init__(
        self, session: Session, timing: Callable[[], Timing], turns: Turns, endings: Endings
    ) -> None:
        look = session.theme.look
        self._ground = lay_ground(session.store, practice_words.samples(look.language))
        store = self._ground.store
        apart = Session(
            store, session.theme, language=session.language, camera=session.camera
        )  # it has nobody to send to, and nobody to tell
        super().__init__(apart, timing, turns)
        self._endings = endings
        told = practice_words.answers
        self._equality = EqualityWay(store, timing, turns.show, turns.reset, told, told)

    def end(self) -> None:
        """Throw all of it away."""
        self._ground.store.close()

    def in_words_of_now(self, state: flow.State) -> flow.State:
        """The same state with the samples in the language that is spoken now."""
        language = self._session.theme.look.language
        word_anew(self._ground, practice_words.samples(language))
        return _asked_anew(state, events.challenges(self._ground.store))

    def page(self, state: flow.Busy) -> Page | BallotPage:
        if isinstance(state, flow.Answered):
            return self._end_page(None)
        return super().page(state)

    def _badge(self, state: flow.Badge) -> BadgePage:
        page = super()._badge(state)
        page.lend(practice_words.use_badge(), practice_words.badge_hint())
        page.lent.connect(lambda: self._admit(page, self._ground.code))
        return page

    def _admit(self, page: BadgePage, code: str) -> None:
        """Let any code in that is one: it goes no further than this, and is kept nowhere."""
        try:
            badges.normalise(code)
        except InvalidInput as error:
            page.refuse(error)
        else:
            super()._admit(page, self._ground.code)

    def _thanks(self, state: flow.Thanked) -> Page:
        page = self._end_page(state)
        page.another.connect(lambda: self._turns.show(flow.Choosing(state.voter)))
        self._lead_on(page.asked)
        return page

    def _end_page(self, state: flow.Thanked | None) -> PracticeEndPage:
        timing = self._timing()
        page = PracticeEndPage(
            state, timing.thanks, timing.tick_ms, can_vote=self._endings.can_vote()
        )
        page.finished.connect(self._turns.reset)
        page.voted.connect(self._endings.vote)
        page.again.connect(self._endings.again)
        return page


def _asked_anew(state: flow.State, challenges: Sequence[ChallengeRow]) -> flow.State:
    """The state with the challenge of its paper as it is among these, in other words perhaps."""
    if isinstance(state, flow.Doubting):
        doubted = _asked_anew(state.before, challenges)
        return state._replace(before=doubted) if isinstance(doubted, flow.Attended) else state
    if isinstance(state, flow.Leaving):
        held = _asked_anew(state.before, challenges)
        return state._replace(before=held) if isinstance(held, flow.Held) else state
    paper = flow.paper_of(state)
    found = [c for c in challenges if paper is not None and c.id == paper.challenge.id]
    if paper is None or not found:
        return state
    if isinstance(state, flow.Answering):
        return state._replace(sheet=state.sheet._replace(challenge=found[0]))
    if isinstance(state, flow.Voting):
        return state._replace(ballot=state.ballot._replace(challenge=found[0]))
    return flow.Reviewing(paper._replace(challenge=found[0]))
