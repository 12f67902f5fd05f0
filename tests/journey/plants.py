"""Bugs to plant in the real code of a kiosk, each of which the journey must catch.

PLANTS["lose a vote"]()        # in the kiosk's process, before its window opens

What it takes to see them caught stands in `harvest.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QTimer

from kiosk import actions
from kiosk.changes import Change
from kiosk.store import events
from kiosk.store.database import Store
from ui.more_time import MoreTimeWay
from ui.screens.voting import VotingScreen, deeds
from ui.screens.voting.practice_way import PracticeWay
from ui.session import Session
from ui.theme import Theme
from ui.widgets import Page

_EACH = 2
"""Of so many votes, one does not go well."""


class _Lost(Exception):
    """Undoes a transaction."""


def lose_a_vote() -> None:
    """Some votes are thanked for, and undone."""
    real, votes = actions.cast_ballot, _counter()

    def cast_ballot(store: Store, **paper: Any) -> Change:
        if votes() % _EACH:
            return real(store, **paper)
        found: list[Change] = []
        try:
            with store.writing():
                found.append(real(store, **paper))
                raise _Lost
        except _Lost:
            return found[0]

    actions.cast_ballot = cast_ballot


def count_twice() -> None:
    """Some votes are cast for another badge as well."""
    real, votes = actions.cast_ballot, _counter()

    def cast_ballot(store: Store, **paper: Any) -> Change:
        change = real(store, **paper)
        if not votes() % _EACH:
            sql = (
                "SELECT hash FROM badge WHERE hash <> ? AND hash NOT IN (SELECT voter FROM ballot)"
            )
            real(store, **paper | {"voter": store.rows(sql, [paper["voter"]])[0][0]})
        return change

    actions.cast_ballot = cast_ballot


def leave_a_dot_out() -> None:
    """Of some votes, one dot or answer is not cast."""
    real, votes = actions.cast_ballot, _counter()

    def cast_ballot(store: Store, **paper: Any) -> Change:
        if not votes() % _EACH:
            choices: Mapping[str, int] = paper["choices"]
            paper["choices"] = dict(list(choices.items())[1:])
            paper["answers"] = tuple(paper["answers"])[:-1]
        return real(store, **paper)

    actions.cast_ballot = cast_ballot


def thank_before_the_vote() -> None:
    """The thanks are on the screen some time before the vote is on the disk."""
    real = deeds.cast

    def cast(store: Store, paper: Any) -> Any:
        found: list[Any] = []
        try:
            with store.writing():
                found.append(real(store, paper))
                raise _Lost
        except _Lost:
            QTimer.singleShot(150, lambda: real(store, paper))
        return found[0]

    deeds.cast = cast


def count_a_practice() -> None:
    """A practice is cast in the event's store as well, for some badge."""
    real, begin = PracticeWay._thanks, PracticeWay.__init__

    def remember(way: PracticeWay, session: Session, *parts: Any) -> None:
        way.event = session.store  # type: ignore[attr-defined]
        begin(way, session, *parts)

    def thanks(way: PracticeWay, state: Any) -> Page:
        store: Store = way.event  # type: ignore[attr-defined]
        sql = "SELECT hash FROM badge WHERE hash NOT IN (SELECT voter FROM ballot)"
        [voter, *_] = (row[0] for row in store.rows(sql, []))
        [challenge, *_] = events.challenges(store)
        order = actions.ballot_order(store, voter=voter, challenge=challenge.id)
        actions.cast_ballot(store, voter=voter, challenge=challenge.id, shown=order)
        return real(way, state)

    PracticeWay.__init__ = remember  # type: ignore[assignment, method-assign]
    PracticeWay._thanks = thanks  # type: ignore[assignment, method-assign]


def leave_a_look() -> None:
    """The next voter finds the colours and the text size of the one before."""
    real, apply = VotingScreen.reset, Theme.apply

    def reset(screen: VotingScreen) -> None:
        Theme.apply = lambda *_: None  # type: ignore[method-assign]
        try:
            real(screen)
        finally:
            Theme.apply = apply  # type: ignore[method-assign]

    VotingScreen.reset = reset  # type: ignore[assignment, method-assign]


def leave_more_time() -> None:
    """The next voter has the time that the one before asked for."""
    MoreTimeWay.end = lambda _way: None  # type: ignore[assignment, method-assign]


def leave_words() -> None:
    """A page is put out of sight, and never thrown away."""
    real = VotingScreen._show

    def show(screen: VotingScreen, state: Any) -> None:
        screen.page.deleteLater = lambda: None  # type: ignore[method-assign]
        real(screen, state)

    VotingScreen._show = show  # type: ignore[assignment, method-assign]


def _counter() -> Callable[[], int]:
    count = 0

    def votes() -> int:
        nonlocal count
        count += 1
        return count

    return votes


PLANTS: dict[str, Callable[[], None]] = {
    "lose a vote": lose_a_vote,
    "count a vote twice": count_twice,
    "leave a dot out": leave_a_dot_out,
    "thank before the vote": thank_before_the_vote,
    "count a practice": count_a_practice,
    "leave a look": leave_a_look,
    "leave more time": leave_more_time,
    "leave words": leave_words,
}
