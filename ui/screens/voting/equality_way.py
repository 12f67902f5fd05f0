"""Leads a voter through the equality questions: which page comes next, and what is kept.

way = EqualityWay(session.store, timing, show, reset)
way.begin()                  # after the thanks
page = way.page(state)
way.abandon(before)          # the voter has gone
"""

from __future__ import annotations

from collections.abc import Callable

from kiosk.store.database import Store
from ui.screens.voting import deeds, equality_words, flow
from ui.screens.voting.equality import Asking, answer, back
from ui.screens.voting.equality_pages import AnsweredPage, EqualityPage, ExplainPage
from ui.screens.voting.timing import Timing
from ui.widgets import Page


class EqualityWay:
    """`show(state)` enters a state, `reset()` goes back to the start.

    `timing()` gives the times that are in force, `promise()` the line on what becomes of the
    vote and the answers, `kept()` that on answers whose rest is skipped.
    """

    def __init__(
        self,
        store: Store,
        timing: Callable[[], Timing],
        show: Callable[[flow.State], None],
        reset: Callable[[], None],
        promise: Callable[[], str] = equality_words.saved,
        kept: Callable[[], str] = equality_words.rest_kept,
    ) -> None:
        self._store = store
        self._timing = timing
        self._show = show
        self._reset = reset
        self._promise = promise
        self._kept = kept

    def begin(self) -> None:
        """Explain the questions; who voted is forgotten from here on."""
        asking = deeds.asking(self._store)
        if asking is None:  # an organiser has just decided otherwise
            self._reset()
        else:
            self._show(flow.Explained(asking))

    def page(self, state: flow.Questioned) -> Page:
        """The page of a state."""
        match state:
            case flow.Explained(asking):
                return self._explain(asking)
            case flow.Asked(asking):
                return self._question(asking)
            case flow.Answered():
                timing = self._timing()
                page = AnsweredPage(state, timing.thanks, timing.tick_ms)
                page.finished.connect(self._reset)
                return page

    def abandon(self, before: flow.Attended) -> None:
        """Of unfinished answers nothing stays but that somebody was asked."""
        if isinstance(before, (flow.Explained, flow.Asked)):
            deeds.keep_answers(self._store, before.asking, whole=False)
        self._reset()

    def _explain(self, asking: Asking) -> Page:
        page = ExplainPage(self._promise())
        page.begun.connect(lambda: self._show(flow.Asked(asking)))
        page.skipped.connect(lambda: self._end(asking._replace(answers={})))
        return page

    def _question(self, asking: Asking) -> Page:
        page = EqualityPage(asking, self._kept())
        page.answered.connect(lambda option: self._go_on(answer(asking, option)))
        page.left.connect(lambda: self._go_back(page.now))
        page.ended.connect(lambda: self._end(page.now))
        return page

    def _go_on(self, asking: Asking) -> None:
        if asking.is_done:
            self._end(asking)
        else:
            self._show(flow.Asked(asking))

    def _go_back(self, asking: Asking) -> None:
        if asking.place:
            self._show(flow.Asked(back(asking)))
        else:
            self._show(flow.Explained(asking))

    def _end(self, asking: Asking) -> None:
        """The questions are over, by the last answer or by a skip: what was given is kept."""
        self._show(deeds.keep_answers(self._store, asking, whole=True))
