"""What counts down waits for whoever listens: the seconds begin when the page has been heard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pytest
from pytestqt.qtbot import QtBot

from kiosk.store.database import Store
from tests.ui.kiosk_window import deeds, voting
from tests.ui.listener import listen, open_to_listen, said
from tests.ui.test_voting import ballot_page
from tests.ui.voice import Voice
from tests.ui.voting_room import Room, room
from ui.screens.voting import VotingScreen, flow, receipt_words
from ui.screens.voting import words as voting_words
from ui.screens.voting.ballot_page import BallotPage
from ui.screens.voting.practice_end_page import PracticeEndPage
from ui.screens.voting.question_page import DoubtPage
from ui.screens.voting.review_page import ReviewPage
from ui.screens.voting.thanks_page import ThanksPage
from ui.screens.voting.timing import Timing
from ui.theme import Theme
from ui.widgets.countdown import Countdown
from ui.window import Window

QUICK: Final = Timing(idle_ms=600_000, warning=12, thanks=12, tick_ms=15)
"""A page's countdown is over long before the voice has read it."""

Ends = Callable[[VotingScreen, Room], None]


@pytest.fixture
def place(store: Store) -> Room:
    return room(store)


@pytest.fixture
def voice(qtbot: QtBot) -> Voice:
    del qtbot
    return Voice()


@pytest.fixture
def window(qtbot: QtBot, store: Store, theme: Theme, place: Room, voice: Voice) -> Window:
    del place
    window = open_to_listen(qtbot, store, theme, deeds(store), voice)
    voting(window)._fixed = QUICK
    return window


def to_the_ballot(screen: VotingScreen, place: Room) -> BallotPage:
    screen.enter()
    return ballot_page(screen, place.codes[0])


def to_the_thanks(screen: VotingScreen, place: Room) -> None:
    to_the_ballot(screen, place).bar.button.click()
    assert isinstance(screen.page, ReviewPage)
    screen.page.cast_button.click()
    assert isinstance(screen.page, ThanksPage)


def to_the_end_of_a_practice(screen: VotingScreen, place: Room) -> None:
    del place
    screen._practise()
    screen._show(flow.Answered(is_blank=False))
    assert isinstance(screen.page, PracticeEndPage)


def to_the_end_of_the_questions(screen: VotingScreen, place: Room) -> None:
    del place
    screen._show(flow.Answered(is_blank=False))


def countdown(window: Window) -> Countdown:
    found = voting(window).page.findChild(Countdown)
    assert found is not None
    return found


ENDS: list[Ends] = [to_the_thanks, to_the_end_of_a_practice, to_the_end_of_the_questions]


@pytest.mark.parametrize("end", ENDS, ids=lambda end: end.__name__)
def test_a_last_page_is_heard_to_its_end_and_then_counts_from_its_first_second(
    qtbot: QtBot, window: Window, place: Room, voice: Voice, end: Ends
) -> None:
    screen = voting(window)
    listen(qtbot, window, voice)
    end(screen, place)
    page = screen.page
    voice.said.clear()
    last = screen.page.button.text()  # type: ignore[union-attr]  # each has one
    qtbot.waitUntil(lambda: last in said(voice), timeout=20_000)
    assert screen.page is page
    assert countdown(window).left == QUICK.thanks
    qtbot.waitUntil(lambda: isinstance(screen.state, flow.Start), timeout=20_000)


def test_the_thanks_say_that_they_can_stay_longer_before_they_go(
    qtbot: QtBot, window: Window, place: Room, voice: Voice
) -> None:
    listen(qtbot, window, voice)
    to_the_thanks(voting(window), place)
    qtbot.waitUntil(lambda: receipt_words.longer() in said(voice), timeout=20_000)
    assert isinstance(voting(window).page, ThanksPage)


def test_asked_whether_they_are_there_a_listener_hears_the_question_before_it_counts(
    qtbot: QtBot, window: Window, place: Room, voice: Voice
) -> None:
    screen = voting(window)
    to_the_ballot(screen, place)
    listen(qtbot, window, voice)
    window.speech._ready().speaker.stop()
    screen._on_doubted()
    assert isinstance(screen.page, DoubtPage)
    voice.said.clear()
    button = voting_words.more_time()
    qtbot.waitUntil(lambda: button in said(voice), timeout=20_000)
    assert isinstance(screen.page, DoubtPage)
    assert countdown(window).left == QUICK.warning


def test_the_seconds_that_are_said_do_not_hold_the_countdown(
    qtbot: QtBot, window: Window, place: Room, voice: Voice
) -> None:
    screen = voting(window)
    listen(qtbot, window, voice)
    to_the_thanks(screen, place)
    window.speech._ready().speaker.stop()
    window.speech._ready()._soon.stop()
    voice.said.clear()
    qtbot.waitUntil(lambda: voting_words.resting(10) in said(voice), timeout=2_000)
    left = countdown(window).left
    assert left <= 10
    qtbot.waitUntil(lambda: isinstance(screen.state, flow.Start), timeout=2_000)


def test_nobody_listening_it_counts_at_once(qtbot: QtBot, window: Window, place: Room) -> None:
    screen = voting(window)
    to_the_thanks(screen, place)
    qtbot.waitUntil(lambda: isinstance(screen.state, flow.Start), timeout=2_000)
