"""Whatever page a voter walks away from, the kiosk ends at rest, and warns before it throws away.

Every member of the union of states is left alone: a new one has to say here how it begins.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple, get_args

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.equality.standard import STANDARD
from kiosk.store import answers
from kiosk.store.database import Store
from tests.ui.kiosk_window import PIN, deeds, open_kiosk, staff_screen, tap, voting
from tests.ui.voting_room import Room, room
from ui.screens.staff.pin_page import PinPage
from ui.screens.voting import Timing, VotingScreen, flow
from ui.screens.voting import deeds as voting_deeds
from ui.screens.voting.ballot import give
from ui.screens.voting.question_page import DoubtPage, LeavePage
from ui.screens.voting.sheet import Sheet
from ui.theme import Look, Palette, Theme
from ui.widgets.countdown import Countdown
from ui.window import Window

HASTY: Final = Timing(idle_ms=90, warning=10, thanks=6, tick_ms=15)
"""Its warning is longer than its patience, as an event's may be."""

WARNING_MS: Final = HASTY.warning * HASTY.tick_ms
SLACK_MS: Final = 2_000

KINDS: Final = [kind for kind in get_args(flow.State) if kind not in get_args(flow.Resting)]
RESTING: Final = get_args(flow.Resting)
UNWARNED: Final = (flow.Thanked, flow.Answered)
"""All is kept by then; these count down themselves."""

LOOKS: Final = {"the house's look": Look(), "a voter's look": Look(Palette.DARK, 1.25)}


class Seen(NamedTuple):
    """A state that was shown, and for how long, in milliseconds."""

    state: flow.State
    ms: float


class Diary:
    """Notes which states a screen shows, and how long each."""

    def __init__(self, screen: VotingScreen) -> None:
        self._screen = screen
        self._notes = [(screen.state, time.monotonic())]
        screen.page_turned.connect(self._note)

    def _note(self) -> None:
        self._notes.append((self._screen.state, time.monotonic()))

    @property
    def seen(self) -> list[Seen]:
        later = [*self._notes[1:], (self._screen.state, time.monotonic())]
        return [
            Seen(state, (after[1] - at) * 1_000)
            for (state, at), after in zip(self._notes, later, strict=True)
        ]


def _paper(store: Store, code: str) -> flow.Voting:
    state = voting_deeds.admit(store, code)
    assert isinstance(state, flow.Voting)
    return flow.Voting(give(state.ballot, state.ballot.order[0]))


def _asking(store: Store) -> flow.Explained:
    asking = voting_deeds.asking(store)
    assert asking is not None
    return flow.Explained(asking)


def _sheet(store: Store, code: str) -> flow.Answering:
    ballot = _paper(store, code).ballot
    asked = ballot.challenge._replace(method="agree")
    return flow.Answering(Sheet(ballot.voter, asked, ballot.order, "seed", ("agree",), at=1))


BEGINNINGS: Final[dict[type, Callable[[Store, str], flow.Busy]]] = {
    flow.Badge: lambda _store, _code: flow.Badge("7KQ4"),
    flow.Choosing: lambda store, code: flow.Choosing(actions.admit_voter(store, code)),
    flow.Voting: _paper,
    flow.Answering: _sheet,
    flow.Reviewing: lambda store, code: flow.Reviewing(_paper(store, code).ballot),
    flow.Checking: lambda _store, _code: flow.Checking("FDK"),
    flow.Explained: lambda store, _code: _asking(store),
    flow.Asked: lambda store, _code: flow.Asked(_asking(store).asking),
    flow.Thanked: lambda store, code: flow.Thanked(
        actions.admit_voter(store, code), 1, more=True, receipt="FDK-92W-3ZH", asks=True
    ),
    flow.Answered: lambda _store, _code: flow.Answered(is_blank=False),
    flow.Doubting: lambda store, code: flow.Doubting(_paper(store, code)),
    flow.Leaving: lambda store, code: flow.Leaving(_paper(store, code)),
}
"""A state of each kind, with something in it to lose where there can be."""


@pytest.fixture
def place(store: Store) -> Room:
    made = room(store)
    actions.set_equality(store, asked=True, questions=STANDARD)
    return made


@pytest.fixture
def window(qtbot: QtBot, store: Store, theme: Theme, place: Room) -> Iterator[Window]:
    del place
    opened = open_kiosk(qtbot, store, theme, deeds(store))
    voting(opened)._fixed = HASTY
    yield opened
    opened.hide()


def enter(screen: VotingScreen, kind: type, code: str, *, practice: bool = False) -> Diary:
    """Come to a state of this kind, by the real store or by one to practise on."""
    store = screen.session.store
    if practice:
        screen._practise()
        assert screen._practice is not None
        store, code = screen._practice._ground.store, screen._practice._ground.code
    diary = Diary(screen)
    screen._show(BEGINNINGS[kind](store, code))
    return diary


def is_at_rest(screen: VotingScreen, theme: Theme) -> bool:
    return (
        screen.state == screen._at_rest()
        and screen._practice is None
        and theme.look == Look()
        and screen.patience() == 1
    )


def assert_warned(diary: Diary, kind: type) -> None:
    """The question was asked once, for all its seconds, unless all is kept by now."""
    doubts = [seen for seen in diary.seen if isinstance(seen.state, flow.Doubting)]
    if kind in UNWARNED:
        assert doubts == []
        return
    assert len(doubts) == 1
    assert doubts[0].ms >= WARNING_MS - HASTY.tick_ms


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("practice", [False, True], ids=["vote", "practice"])
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_state_that_is_left_alone_ends_at_rest_with_all_its_warning(
    qtbot: QtBot,
    window: Window,
    theme: Theme,
    place: Room,
    kind: type,
    practice: bool,  # noqa: FBT001 (pytest hands it over by name)
    look: str,
) -> None:
    screen = voting(window)
    theme.apply(LOOKS[look])
    diary = enter(screen, kind, place.codes[0], practice=practice)
    qtbot.waitUntil(lambda: is_at_rest(screen, theme), timeout=SLACK_MS)
    assert_warned(diary, kind)
    assert place.ballot() is None


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_state_ends_at_rest_with_all_its_warning_when_the_look_changes_in_it(
    qtbot: QtBot, window: Window, theme: Theme, place: Room, kind: type
) -> None:
    screen = voting(window)
    diary = enter(screen, kind, place.codes[0])
    theme.apply(LOOKS["a voter's look"])
    qtbot.waitUntil(lambda: is_at_rest(screen, theme), timeout=SLACK_MS)
    assert_warned(diary, kind)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_who_walks_away_from_the_staffs_pin_leaves_no_state_behind(
    qtbot: QtBot, window: Window, theme: Theme, place: Room, kind: type
) -> None:
    kiosk = window.session.kiosk
    assert kiosk is not None
    kiosk.lock.close(PIN, PIN)
    window.kiosk.follow()
    screen = voting(window)
    diary = enter(screen, kind, place.codes[0])
    tap(window, window.kiosk.button)
    staff = staff_screen(window)
    assert isinstance(staff.page, PinPage)
    staff._idle_ms = HASTY.idle_ms
    staff.retime()
    qtbot.waitUntil(lambda: window.screen_shown is screen, timeout=SLACK_MS)
    qtbot.waitUntil(lambda: is_at_rest(screen, theme), timeout=SLACK_MS)
    assert_warned(diary, kind)


@pytest.mark.parametrize("kind", RESTING, ids=lambda kind: kind.__name__)
def test_what_a_voter_chose_in_the_corner_at_rest_goes_and_the_kiosk_stays_at_rest(
    qtbot: QtBot, window: Window, theme: Theme, place: Room, kind: type
) -> None:
    screen = voting(window)
    kiosk = window.session.kiosk
    assert kiosk is not None
    if kind is flow.Closed:
        actions.close_poll(place.store, place.challenges[0])
    kiosk.practises = kind is flow.Practising
    window.refresh()
    assert isinstance(screen.state, kind)
    theme.apply(LOOKS["a voter's look"])
    qtbot.waitUntil(lambda: is_at_rest(screen, theme), timeout=SLACK_MS)
    assert isinstance(screen.state, kind)


def test_the_warning_counts_every_second_down_whatever_the_look(
    qtbot: QtBot, window: Window, theme: Theme, place: Room
) -> None:
    screen = voting(window)
    theme.apply(LOOKS["a voter's look"])
    enter(screen, flow.Voting, place.codes[0])
    qtbot.waitUntil(lambda: isinstance(screen.page, DoubtPage))
    [countdown] = screen.page.findChildren(Countdown)
    first = countdown.left
    assert HASTY.warning - first <= 1  # a second of these may be gone before anybody looks
    left: list[int] = []
    countdown._timer.timeout.connect(lambda: left.append(countdown.left))
    qtbot.waitUntil(lambda: is_at_rest(screen, theme), timeout=SLACK_MS)
    assert left == list(range(first - 1, -1, -1))


def test_equality_answers_that_are_walked_away_from_in_another_look_leave_a_blank_set(
    qtbot: QtBot, window: Window, theme: Theme, place: Room
) -> None:
    screen = voting(window)
    theme.apply(LOOKS["a voter's look"])
    enter(screen, flow.Asked, place.codes[0])
    qtbot.waitUntil(lambda: is_at_rest(screen, theme), timeout=SLACK_MS)
    assert [one.answers for one in answers.held(place.store)] == [{}]


def test_who_needs_more_time_to_decide_about_leaving_is_asked_that_again(
    qtbot: QtBot, window: Window, place: Room
) -> None:
    screen = voting(window)
    enter(screen, flow.Leaving, place.codes[0])
    qtbot.waitUntil(lambda: isinstance(screen.page, DoubtPage))
    assert isinstance(screen.page, DoubtPage)
    screen._fixed = Timing(idle_ms=600_000)
    screen.page.button.click()
    assert isinstance(screen.page, LeavePage)
    screen.page.button.click()
    assert isinstance(screen.state, flow.Voting)
    assert screen.state.ballot.given == 1


def test_a_menu_that_was_left_open_goes_with_its_voter(
    qtbot: QtBot, window: Window, theme: Theme, place: Room
) -> None:
    screen = voting(window)
    enter(screen, flow.Voting, place.codes[0])
    button = window.look_bar.size_button
    button.menu().popup(button.mapToGlobal(button.rect().bottomLeft()))
    qtbot.waitUntil(lambda: is_at_rest(screen, theme), timeout=SLACK_MS)
    assert QApplication.activePopupWidget() is None
