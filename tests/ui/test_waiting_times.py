"""A voter who needs more time gets it, at least ten times over, as long as the event says."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.store.database import Store
from tests.ui.voting_room import kiosk, room
from ui.screens.organiser import words
from ui.screens.organiser.waiting_card import WaitingCard
from ui.screens.voting import Timing, VotingScreen
from ui.screens.voting.badge_page import BadgePage
from ui.screens.voting.question_page import DoubtPage
from ui.screens.voting.start_page import StartPage
from ui.screens.voting.timing import timing_of
from ui.session import Session
from ui.theme import Theme

HURRIED = Timing(idle_ms=60, warning=40, tick_ms=25)


def test_time_is_given_as_often_as_it_is_asked_for(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    room(store)
    screen = kiosk(qtbot, store, theme, timing=HURRIED)
    assert isinstance(screen.page, StartPage)
    screen.page.button.click()
    for _ in range(12):
        qtbot.waitUntil(lambda: isinstance(screen.page, DoubtPage))
        assert isinstance(screen.page, DoubtPage)
        assert screen.page.button.hasFocus()
        screen.page.button.click()
        assert isinstance(screen.page, BadgePage)


def test_the_times_are_the_events_as_soon_as_they_arrive(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    room(store)
    screen = VotingScreen(Session(store, theme))
    qtbot.addWidget(screen)
    assert (screen._timing.idle_ms, screen._timing.warning) == (60_000, 20)
    actions.set_waiting(store, idle=90, warning=45)
    assert (screen._timing.idle_ms, screen._timing.warning) == (90_000, 45)
    assert timing_of(store) == screen._timing


def test_a_kiosk_without_an_event_waits_as_usual(store: Store) -> None:
    assert timing_of(store) == Timing()


def test_an_organiser_sets_the_times(qtbot: QtBot, store: Store, theme: Theme) -> None:
    room(store)
    card = WaitingCard(Session(store, theme))
    qtbot.addWidget(card)
    told: list[str] = []
    card.told.connect(told.append)
    assert (card.idle.text, card.warning.text) == ("60", "20")
    card.idle.set_text("120")
    card.warning.set_text("30")
    card.button.click()
    assert timing_of(store)[:2] == (120_000, 30)
    assert told == [words.WAITING_SAVED]


def test_times_that_cannot_be_are_told_beside_their_field_and_stay(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    room(store)
    card = WaitingCard(Session(store, theme))
    qtbot.addWidget(card)
    for typed in ("19", "a minute", "", "²", "9" * 40):
        card.warning.set_text(typed)
        card.button.click()
        assert "20 to 120" in card.warning.error
        assert card.warning.text == typed
    assert timing_of(store) == Timing()
    card.refresh()
    assert card.warning.text == "9" * 40
