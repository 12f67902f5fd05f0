"""A kiosk for practice alone: staff make it one, every page says so, and nothing counts on it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.errors import MediaError, MediaFault
from kiosk.practice_mark import PracticeMark
from kiosk.store.database import Store
from tests.everything import contents
from tests.ui.kiosk_window import (
    HAND_PAUSE_MS,
    PIN,
    button_named,
    deeds,
    key,
    open_kiosk,
    staff_screen,
    tap,
    voting,
    write,
)
from tests.ui.voting_room import Room, room
from tests.ui.walk import LOOKS, assert_fits, assert_named
from ui.locking.deeds import KioskDeeds
from ui.screens.checks import findings
from ui.screens.checks import words as checked
from ui.screens.checks.page import ChecksPage
from ui.screens.staff import words
from ui.screens.staff.menu_page import MenuPage
from ui.screens.staff.pin_page import PinPage
from ui.screens.voting import VotingScreen, flow, practice_words
from ui.screens.voting import words as voting_words
from ui.screens.voting.ballot_page import BallotPage
from ui.screens.voting.start_page import ClosedPage, PracticeStartPage, StartPage
from ui.theme import Look, Theme
from ui.window import Window

K = Qt.Key


def marked(store: Store) -> KioskDeeds:
    """A kiosk's deeds with a real mark beside the store, as the app has them."""
    mark = PracticeMark(store.path.parent / "practice-only.txt")
    kiosk = deeds(store)
    kiosk.practises = mark.is_on
    kiosk.keep_practice = lambda practises: mark.put(on=practises)
    return kiosk


def is_marked(store: Store) -> bool:
    """Whether the next start would find a kiosk for practice."""
    return PracticeMark(store.path.parent / "practice-only.txt").is_on


def menu(window: Window) -> MenuPage:
    tap(window, window.kiosk.button)
    page = staff_screen(window).page
    assert isinstance(page, MenuPage)
    return page


def back(window: Window) -> None:
    page = staff_screen(window).page
    assert isinstance(page, MenuPage)
    tap(window, page.back_button)


@pytest.fixture
def place(store: Store) -> Room:
    return room(store)


@pytest.fixture
def window(qtbot: QtBot, store: Store, theme: Theme, place: Room) -> Window:
    return open_kiosk(qtbot, store, theme, marked(store))


def told(screen: VotingScreen) -> str:
    return " ".join(label.text() for label in screen.page.findChildren(QLabel))


def make_practice(window: Window) -> None:
    """What staff do, by touch."""
    tap(window, menu(window).buttons[words.practise])
    back(window)


def test_staff_make_a_kiosk_one_for_practice_and_back_by_touch(
    window: Window, store: Store
) -> None:
    make_practice(window)
    assert is_marked(store)
    assert isinstance(voting(window).page, PracticeStartPage)
    assert voting(window).band.isVisible()
    tap(window, menu(window).buttons[words.end_practice])
    assert not is_marked(store)
    back(window)
    assert isinstance(voting(window).page, StartPage)
    assert not voting(window).band.isVisible()


def test_staff_do_it_by_keyboard_behind_the_pin(
    qtbot: QtBot, store: Store, theme: Theme, place: Room
) -> None:
    kiosk = marked(store)
    kiosk.lock.close(PIN, PIN)
    window = open_kiosk(qtbot, store, theme, kiosk)
    tap(window, window.kiosk.button)
    write(window, PIN)
    key(window, K.Key_Return)
    qtbot.wait(HAND_PAUSE_MS)  # keys that come at once would be a scanner's
    key(window, K.Key_Tab, K.Key_Tab, K.Key_Return)
    assert kiosk.practises
    assert staff_screen(window).band.isVisible()


def test_whatever_voters_do_on_it_nothing_counts_and_nobody_is_sent_on_to_vote(
    window: Window, store: Store, place: Room
) -> None:
    make_practice(window)
    before = contents(store)
    screen = voting(window)
    for begin in (lambda: key(window, K.Key_Return), lambda: None):
        begin()
        write(window, place.codes[0])
        key(window, K.Key_Return)
        key(window, K.Key_Plus)
        tap(window, button_named(screen, voting_words.review()))
        tap(window, button_named(screen, voting_words.cast()))
        assert practice_words.uncounted() in told(screen)
        tap(window, button_named(screen, voting_words.finish()))
        assert isinstance(screen.page, PracticeStartPage)
    assert contents(store) == before
    assert place.ballot() is None


def test_its_start_says_where_nothing_counts(window: Window) -> None:
    make_practice(window)
    words_in_sight = told(voting(window))
    assert practice_words.kiosk() in words_in_sight
    assert practice_words.kiosk_hint() in words_in_sight


@pytest.mark.parametrize("is_open", [True, False])
def test_it_practises_whether_a_poll_is_open_or_not(
    qtbot: QtBot, store: Store, theme: Theme, *, is_open: bool
) -> None:
    hall = room(store, opened=is_open, badges=0)
    kiosk = marked(store)
    kiosk.practises = True
    window = open_kiosk(qtbot, store, theme, kiosk)
    assert voting(window).state == flow.Practising("Inclusion hackathon")
    actions.close_poll(store, hall.challenges[0])
    window.refresh()
    assert isinstance(voting(window).page, PracticeStartPage)


def test_without_a_challenge_it_says_so_and_that_it_is_for_practice(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    room(store, challenges=0)
    kiosk = marked(store)
    kiosk.practises = True
    screen = voting(open_kiosk(qtbot, store, theme, kiosk))
    assert isinstance(screen.page, ClosedPage)
    assert screen.band.isVisible()


def test_a_half_made_vote_is_gone_when_the_kiosk_turns_to_practice(
    window: Window, place: Room
) -> None:
    key(window, K.Key_Return)
    write(window, place.codes[0])
    key(window, K.Key_Return, K.Key_Plus)
    assert isinstance(voting(window).page, BallotPage)
    make_practice(window)
    assert isinstance(voting(window).page, PracticeStartPage)


def test_a_half_made_practice_is_gone_when_the_kiosk_counts_again(
    window: Window, store: Store, place: Room
) -> None:
    make_practice(window)
    key(window, K.Key_Return)
    write(window, place.codes[0])
    key(window, K.Key_Return, K.Key_Plus)
    tap(window, menu(window).buttons[words.end_practice])
    back(window)
    assert isinstance(voting(window).page, StartPage)
    assert not voting(window).is_practice


def test_the_staffs_pages_say_it_too_to_whoever_strays_there(
    qtbot: QtBot, store: Store, theme: Theme, place: Room
) -> None:
    kiosk = marked(store)
    kiosk.practises = True
    kiosk.lock.close(PIN, PIN)
    window = open_kiosk(qtbot, store, theme, kiosk)
    tap(window, window.kiosk.button)
    assert isinstance(staff_screen(window).page, PinPage)
    assert staff_screen(window).band.isVisible()
    write(window, PIN)
    key(window, K.Key_Return)
    assert isinstance(staff_screen(window).page, MenuPage)
    assert staff_screen(window).band.isVisible()


def test_a_voters_own_practice_is_marked_over_the_pin_and_ends_once_staff_are_in(
    qtbot: QtBot, store: Store, theme: Theme, place: Room
) -> None:
    kiosk = marked(store)
    kiosk.lock.close(PIN, PIN)
    window = open_kiosk(qtbot, store, theme, kiosk)
    tap(window, button_named(voting(window).page, practice_words.first()))
    tap(window, window.kiosk.button)
    assert staff_screen(window).band.isVisible()
    write(window, PIN)
    key(window, K.Key_Return)
    assert not staff_screen(window).band.isVisible()
    back(window)
    assert isinstance(voting(window).page, StartPage)


@pytest.mark.parametrize("practises", [False, True])
def test_where_it_cannot_be_kept_the_kiosk_stays_what_it_was_and_says_why(
    qtbot: QtBot, store: Store, theme: Theme, place: Room, *, practises: bool
) -> None:
    kiosk = marked(store)
    kiosk.practises = practises

    def refuse(_: object) -> None:
        raise MediaError("No.", MediaFault.UNWRITABLE, path="practice-only.txt")

    kiosk.keep_practice = refuse
    window = open_kiosk(qtbot, store, theme, kiosk)
    page = menu(window)
    tap(window, page.buttons[words.end_practice if practises else words.practise])
    assert page.trouble.isVisible()
    assert page.trouble.sentence
    assert kiosk.practises is practises
    assert voting_screen_below(window).is_practice is practises


def voting_screen_below(window: Window) -> VotingScreen:
    [found] = window.findChildren(VotingScreen)
    return found


@pytest.mark.parametrize(
    ("practises", "opened", "state"),
    [(False, True, "good"), (False, False, "good"), (True, False, "look"), (True, True, "bad")],
)
def test_the_checks_say_plainly_whether_votes_count(
    store: Store, *, practises: bool, opened: bool, state: str
) -> None:
    room(store, opened=opened)
    found = findings.practice(store, practises=practises)
    assert (found.part, found.state) == ("practice", state)
    assert bool(found.todo) is practises


def test_the_page_of_checks_has_the_row_and_its_summary_names_it(
    window: Window,
) -> None:
    tap(window, menu(window).buttons[words.practise])
    page = staff_screen(window).page
    assert isinstance(page, MenuPage)
    tap(window, page.buttons[words.check])
    checks = staff_screen(window).page
    assert isinstance(checks, ChecksPage)
    assert checks.rows["practice"].finding.state == "bad"
    assert checked.NAMES["practice"]() in checks.summary


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look.palette}-{look.scale}")
def test_its_pages_fit_and_are_named_in_every_look(
    qtbot: QtBot, store: Store, theme: Theme, place: Room, look: Look
) -> None:
    theme.apply(look)
    kiosk = marked(store)
    kiosk.practises = True
    window = open_kiosk(qtbot, store, theme, kiosk)
    QApplication.processEvents()
    assert_named(window)
    assert_fits(window)
    tap(window, window.kiosk.button)
    QApplication.processEvents()
    assert_named(window)
    assert_fits(window)
