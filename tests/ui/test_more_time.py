"""Whoever needs more time gets it in the corner, on every page, and the next voter does not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kiosk.store.database import Store
from tests.ui.kiosk_window import deeds, key, open_kiosk, staff_screen, tap
from tests.ui.test_voting import ballot_page, press, review_page
from tests.ui.voting_room import Room, room
from tests.ui.walk import assert_fits
from ui import more_time
from ui.announce import herald
from ui.more_time import TIMES
from ui.screens.voting import VotingScreen, flow
from ui.screens.voting.ballot_page import BallotPage
from ui.screens.voting.question_page import DoubtPage
from ui.screens.voting.start_page import StartPage
from ui.screens.voting.thanks_page import ThanksPage
from ui.screens.voting.timing import Timing
from ui.theme import Look, Palette, Theme
from ui.window import Window

K = Qt.Key
SHORT = Timing(idle_ms=150, warning=20, thanks=15, tick_ms=20)


@pytest.fixture
def place(store: Store) -> Room:
    return room(store)


@pytest.fixture
def window(qtbot: QtBot, store: Store, theme: Theme, place: Room) -> Window:
    del place
    return open_kiosk(qtbot, store, theme, deeds(store))


def voting(window: Window, timing: Timing = SHORT) -> VotingScreen:
    """The kiosk's screen, as quick as a test has to be."""
    screen = window.screen_shown
    assert isinstance(screen, VotingScreen)
    screen._fixed = timing
    return screen


def is_told(window: Window) -> bool:
    return window.notice.isVisible() and window.notice.words == more_time.given()


def test_a_press_lets_every_page_wait_ten_times_as_long(
    qtbot: QtBot, window: Window, place: Room
) -> None:
    screen = voting(window, Timing(idle_ms=300))
    ballot_page(screen, place.codes[0])
    tap(window, window.more_time.button)
    qtbot.wait(900)
    assert isinstance(screen.page, BallotPage)
    tap(window, window.more_time.button)
    qtbot.waitUntil(lambda: isinstance(screen.page, DoubtPage), timeout=2_000)


def test_it_says_in_words_and_aloud_what_it_did(window: Window) -> None:
    heard: list[str] = []
    herald.announced.connect(lambda words, _: heard.append(words))
    tap(window, window.more_time.button)
    assert "10 times" in window.notice.words
    assert window.notice.isVisible()
    tap(window, window.more_time.button)
    assert window.notice.words == more_time.usual()
    assert heard == [more_time.given(), more_time.usual()]


def test_it_is_over_for_the_next_voter(window: Window) -> None:
    screen = voting(window)
    tap(window, window.more_time.button)
    screen.reset()
    assert window.more_time.times == 1
    assert not window.notice.isVisible()
    assert screen._timing == SHORT


def test_a_choice_that_was_left_behind_at_the_start_goes_after_the_usual_time(
    qtbot: QtBot, window: Window
) -> None:
    voting(window)
    tap(window, window.more_time.button)
    assert window.more_time.times == TIMES
    qtbot.waitUntil(lambda: window.more_time.times == 1, timeout=SHORT.idle_ms * TIMES - 200)


def test_asked_whether_they_need_more_time_a_voter_answers_in_the_corner(
    qtbot: QtBot, window: Window, place: Room
) -> None:
    screen = voting(window, SHORT._replace(tick_ms=1_000))
    before = ballot_page(screen, place.codes[0]).ballot
    qtbot.waitUntil(lambda: isinstance(screen.page, DoubtPage))
    tap(window, window.more_time.button)
    assert isinstance(screen.page, BallotPage)
    assert screen.page.ballot == before
    assert is_told(window)


def test_the_warning_and_the_thanks_count_from_ten_times_as_many_seconds(
    qtbot: QtBot, window: Window, place: Room
) -> None:
    screen = voting(window, SHORT._replace(tick_ms=1_000))
    ballot_page(screen, place.codes[0])
    review_page(screen)
    press(K.Key_Return)
    assert isinstance(screen.page, ThanksPage)
    tap(window, window.more_time.button)
    assert screen.page.countdown.left == SHORT.thanks * TIMES
    tap(window, window.more_time.button)
    assert screen.page.countdown.left == SHORT.thanks
    screen.reset()
    ballot_page(screen, place.codes[0])
    window.more_time.button.setChecked(True)
    screen._on_doubted()
    assert isinstance(screen.page, DoubtPage)
    assert screen.page.countdown.left == SHORT.warning * TIMES
    tap(window, window.more_time.button)
    assert screen.page.countdown.left == SHORT.warning


def test_what_was_said_goes_with_the_page(window: Window) -> None:
    screen = voting(window)
    tap(window, window.more_time.button)
    assert is_told(window)
    screen.page.button.click()  # type: ignore[union-attr]  # the start page has one
    assert not window.notice.isVisible()
    assert window.more_time.times == TIMES


def test_another_notice_stays_when_the_page_turns(window: Window) -> None:
    screen = voting(window)
    tap(window, window.more_time.button)
    window.say("The stick may be taken out.")
    screen.page.button.click()  # type: ignore[union-attr]  # the start page has one
    assert window.notice.isVisible()


def test_who_strays_to_the_staff_keeps_it_there_and_back(window: Window) -> None:
    screen = voting(window)
    tap(window, window.more_time.button)
    tap(window, window.kiosk.button)
    staff = staff_screen(window)
    assert window.more_time.button.isVisible()
    assert staff._idle.after_ms == staff._idle_ms * TIMES
    staff.left.emit()
    assert window.screen_shown is screen
    assert window.more_time.times == TIMES


def test_it_is_not_offered_where_nobody_is_waited_for(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    room(store, opened=False)
    window = open_kiosk(qtbot, store, theme, deeds(store))
    assert isinstance(voting(window).state, flow.Closed)
    assert not window.more_time.button.isVisible()


def test_the_keyboard_reaches_it(window: Window) -> None:
    window.more_time.button.setFocus()
    key(window, K.Key_Return)
    assert window.more_time.times == TIMES
    assert QApplication.focusWidget() is window.more_time.button


def test_two_switches_reach_it(qtbot: QtBot, store: Store, theme: Theme, place: Room) -> None:
    del place
    window = open_kiosk(qtbot, store, theme, deeds(store, switches="f5-f6"))
    for _ in range(20):
        if window.more_time.button.hasFocus():
            break
        key(window, K.Key_F5)
        qtbot.wait(1)
    key(window, K.Key_F6)
    qtbot.waitUntil(lambda: window.more_time.times == TIMES)


@pytest.mark.parametrize("language", ["en", "cy", "pl", "ur", "ar"])
def test_the_corner_has_room_at_the_largest_text_in_the_smallest_window(
    window: Window, theme: Theme, language: str
) -> None:
    window.resize(window.minimumSize())
    theme.apply(Look(Palette.LIGHT, 2.0, language))
    QApplication.processEvents()
    tap(window, window.more_time.button)
    QApplication.processEvents()
    assert_fits(window)
    assert window.width() == window.minimumWidth()
    assert window.frame.findChildren(QLabel)
    assert min(window.more_time.button.width(), window.more_time.button.height()) >= 48
    assert isinstance(voting(window).page, StartPage)
