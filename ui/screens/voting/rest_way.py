"""Leads from a kiosk at rest to whoever comes first: a voter, or somebody who practises.

way = RestWay(show, practise)
page = way.page(flow.Start(event, challenges))
"""

from __future__ import annotations

from collections.abc import Callable

from ui.screens.voting import flow
from ui.screens.voting.start_page import ClosedPage, PracticeStartPage, StartPage
from ui.widgets import Page


class RestWay:
    """`show(state)` enters a state; `practise(typed)` begins a practice with what was typed."""

    def __init__(self, show: Callable[[flow.State], None], practise: Callable[[str], None]) -> None:
        self._show = show
        self._practise = practise

    def page(self, state: flow.Resting) -> Page:
        """The page of a state."""
        match state:
            case flow.Closed():
                return self._closed(state)
            case flow.Start():
                return self._start(state)
            case flow.Practising():
                page = PracticeStartPage()
                page.started.connect(self._practise)
                return page

    def _closed(self, state: flow.Closed) -> Page:
        page = ClosedPage(state)
        page.practised.connect(lambda: self._practise(""))
        return page

    def _start(self, state: flow.Start) -> Page:
        page = StartPage(state)
        page.started.connect(lambda typed: self._show(flow.Badge(typed)))
        page.asked.connect(lambda: self._show(flow.Checking()))
        page.practised.connect(lambda: self._practise(""))
        return page
