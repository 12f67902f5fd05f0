"""A badge that is scanned in the middle of a vote presses nothing, and hands type as ever."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.equality.standard import STANDARD
from kiosk.store.database import Store
from tests.ui.kiosk_window import (
    HAND_PAUSE_MS,
    PIN,
    deeds,
    handle,
    key,
    open_kiosk,
    staff_screen,
    tap,
    voting,
    write,
)
from tests.ui.voting_room import PATIENT, Room, room
from ui.locking.scans import HAND_MS
from ui.locking.switches import WAYS
from ui.screens.checks.page import ChecksPage
from ui.screens.staff import words as staff_words
from ui.screens.staff.menu_page import MenuPage
from ui.screens.voting import deeds as voting_deeds
from ui.screens.voting import flow
from ui.screens.voting.badge_page import BadgePage
from ui.screens.voting.ballot_page import BallotPage
from ui.screens.voting.equality import begin
from ui.screens.voting.review_page import ReviewPage
from ui.screens.voting.sheet import Sheet
from ui.screens.voting.thanks_page import ThanksPage
from ui.theme import Theme
from ui.widgets import Field
from ui.window import Window


@pytest.fixture
def place(store: Store) -> Room:
    return room(store)


@pytest.fixture
def window(qtbot: QtBot, store: Store, theme: Theme, place: Room) -> Window:
    opened = open_kiosk(qtbot, store, theme, deeds(store))
    voting(opened)._fixed = PATIENT
    return opened


@contextlib.contextmanager
def patient(window: Window, ms: int = 2_000) -> Iterator[None]:
    """A busy computer may take longer from key to key than a scanner does."""
    window.kiosk.scans.hand_ms = ms
    yield
    window.kiosk.scans.hand_ms = HAND_MS


def scan(window: Window, code: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    """What a scanner types: the plain symbols of the card, and Enter, at once."""
    with patient(window):
        write(window, code.replace("-", ""))
        key(window, end)


def type_by_hand(window: Window, text: str) -> None:
    for sign in text:
        write(window, sign)
        QTest.qWait(HAND_PAUSE_MS)


def to_ballot(window: Window, place: Room, badge: int = 0) -> BallotPage:
    voting(window)._show(flow.Badge())
    scan(window, place.codes[badge])
    page = voting(window).page
    assert isinstance(page, BallotPage)
    QTest.qWait(HAND_PAUSE_MS)
    return page


def to_review(window: Window, place: Room) -> ReviewPage:
    page = to_ballot(window, place)
    tap(window, page.cards[0].give)
    tap(window, page.bar.button)
    review = voting(window).page
    assert isinstance(review, ReviewPage)
    return review


def to_search(window: Window, place: Room) -> Field:
    """The search field of a ballot, with the focus."""
    page = to_ballot(window, place)
    tap(window, page.search_button)
    page.search.editor.setFocus()
    return page.search


def told(window: Window) -> str:
    return window.notice.words if window.notice.isVisible() else ""


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_a_scan_does_not_cast_the_vote_of_whoever_stands_there(
    window: Window, place: Room, end: Qt.Key
) -> None:
    page = to_review(window, place)
    page.cast_button.setFocus()
    scan(window, place.codes[1], end)
    assert voting(window).page is page
    assert QApplication.focusWidget() is page.cast_button
    assert place.ballot(0) is None
    assert "this vote is not finished" in told(window)


def test_a_scan_gives_no_dot_and_takes_none(window: Window, place: Room) -> None:
    page = to_ballot(window, place)
    tap(window, page.cards[0].give)
    for part in (page.cards[1].give, page.cards[0], page.bar.button, page.bar.leave):
        part.setFocus()
        with patient(window):
            write(window, place.codes[1])  # as it stands on the card: "-" takes a dot back
            key(window, Qt.Key.Key_Return)
        assert voting(window).page is page
        assert page.ballot.given == 1
        assert "this vote is not finished" in told(window)
        window.notice.hide()
        QTest.qWait(HAND_PAUSE_MS)


def other_states(window: Window, place: Room) -> list[flow.State]:
    """Every other state in which the page takes no code, and somebody is at it."""
    store = window.session.store
    voter = actions.admit_voter(store, place.codes[0])
    challenge = voting_deeds.choices(store, voter)[0][0]
    dots = voting_deeds.begin(store, voter, challenge)
    assert isinstance(dots, flow.Voting)
    sheet = Sheet(
        voter, challenge._replace(method="agree"), dots.ballot.order, "seed", ("agree", "pass")
    )
    return [
        flow.Choosing(voter),
        flow.Answering(sheet),
        flow.Reviewing(sheet),
        flow.Doubting(dots),
        flow.Leaving(dots),
        flow.Explained(begin(STANDARD)),
        flow.Asked(begin(STANDARD)),
        flow.Closed(flow.Why.POLL_CLOSED, "Inclusion hackathon"),
    ]


def test_on_no_other_page_does_a_scan_do_anything(window: Window, place: Room) -> None:
    for state in other_states(window, place):
        voting(window)._show(state)
        page, before = voting(window).page, voting(window).state
        QTest.qWait(HAND_PAUSE_MS)
        scan(window, place.codes[1])
        assert voting(window).page is page, state
        assert voting(window).state == before, state
        assert "badge was scanned" in told(window) or "closed" in told(window), state


def test_what_was_said_about_a_scan_goes_with_its_page(window: Window, place: Room) -> None:
    page = to_review(window, place)
    scan(window, place.codes[1])
    tap(window, page.cast_button)
    assert isinstance(voting(window).page, ThanksPage)
    assert told(window) == ""


def test_a_scan_in_the_search_field_leaves_it_as_it_was(window: Window, place: Room) -> None:
    field = to_search(window, place)
    page = voting(window).page
    type_by_hand(window, "quiet")
    scan(window, place.codes[1])
    assert field.text == "quiet"
    assert "this vote is not finished" in told(window)
    assert voting(window).page is page


def test_what_dictation_types_into_the_search_field_stays(window: Window, place: Room) -> None:
    field = to_search(window, place)
    write(window, "quiet rooms")
    QTest.qWait(HAND_PAUSE_MS)
    assert field.text == "quiet rooms"
    assert told(window) == ""


def test_a_scanner_that_sends_no_enter_is_heard_as_well(window: Window, place: Room) -> None:
    page = to_review(window, place)
    with patient(window, 300):
        write(window, place.codes[1].replace("-", ""))
        QTest.qWait(400)
    assert voting(window).page is page
    assert "this vote is not finished" in told(window)


def test_the_second_key_of_a_scanner_that_sends_two_presses_nothing(
    window: Window, place: Room
) -> None:
    voting(window)._show(flow.Badge())
    page = voting(window).page
    assert isinstance(page, BadgePage)
    shown: list[str] = []
    page.shown.connect(shown.append)
    with patient(window):
        write(window, "5012345678900")
        QTest.keyClick(handle(window), Qt.Key.Key_Return)
        QTest.keyClick(handle(window), Qt.Key.Key_Return)
    assert len(shown) == 1
    QTest.qWait(HAND_PAUSE_MS)
    key(window, Qt.Key.Key_Return)
    assert len(shown) == 2


def test_hands_press_enter_and_space_at_once(window: Window, place: Room) -> None:
    page = to_ballot(window, place)
    page.cards[1].give.setFocus()
    key(window, Qt.Key.Key_Return)
    assert page.ballot.given == 1
    key(window, Qt.Key.Key_Space)
    assert page.ballot.given == 2
    page.cards[2].give.setFocus()
    key(window, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert page.ballot.given == 4


def test_hands_that_type_and_press_enter_lose_nothing(window: Window, place: Room) -> None:
    field = to_search(window, place)
    type_by_hand(window, "idea 1")
    assert field.text == "idea 1"
    write(window, "no")  # two keys that roll into one another
    key(window, Qt.Key.Key_Backspace)
    assert field.text == "idea 1n"
    assert told(window) == ""


def test_a_letter_is_typed_soon_after_it_is_pressed(window: Window, place: Room) -> None:
    field = to_search(window, place)
    write(window, "q")
    QTest.qWait(50)
    assert field.text == "q"


def test_a_key_that_is_held_down_repeats(window: Window, place: Room) -> None:
    field = to_search(window, place)
    write(window, "q")
    QTest.qWait(HAND_PAUSE_MS)
    for _ in range(6):
        QTest.simulateEvent(
            handle(window), True, Qt.Key.Key_Q, Qt.KeyboardModifier.NoModifier, "q", True
        )
    QTest.qWait(HAND_PAUSE_MS)
    assert field.text == "q" * 7


@pytest.mark.parametrize("switches", ["1-2", "tab-enter", "space-enter"])
def test_two_switches_work_as_they_do(
    qtbot: QtBot, store: Store, theme: Theme, place: Room, switches: str
) -> None:
    window = open_kiosk(qtbot, store, theme, deeds(store, switches=switches))
    voting(window)._fixed = PATIENT
    voter = place.voter()
    challenge = voting_deeds.choices(store, voter)[0][0]
    state = voting_deeds.begin(store, voter, challenge)
    voting(window)._show(state)
    page = voting(window).page
    assert isinstance(page, BallotPage)
    page.cards[0].give.setFocus()
    way = WAYS[switches]
    for _ in range(2):
        QTest.keyClick(handle(window), way.choose)
        QTest.qWait(HAND_PAUSE_MS)
    assert page.ballot.given == 2
    before = QApplication.focusWidget()
    QTest.keyClick(handle(window), way.next)
    QTest.qWait(HAND_PAUSE_MS)
    assert QApplication.focusWidget() is not before


def test_at_the_thanks_the_next_badge_begins_with_the_next_voter(
    window: Window, place: Room
) -> None:
    page = to_review(window, place)
    tap(window, page.cast_button)
    thanks = voting(window).page
    assert isinstance(thanks, ThanksPage)
    look = window.session.theme.look
    window.session.theme.apply(replace(look, scale=2.0))
    window.more_time.button.setChecked(True)
    scan(window, place.codes[1])
    state = voting(window).state
    assert isinstance(state, flow.Voting)
    assert state.ballot.voter == place.voter(1)
    assert state.ballot.given == 0
    assert window.session.theme.look == look
    assert not window.more_time.button.isChecked()
    assert told(window) == ""


def test_at_the_thanks_a_card_that_is_none_is_refused_at_the_badge_page(
    window: Window, place: Room
) -> None:
    page = to_review(window, place)
    tap(window, page.cast_button)
    scan(window, "5012345678900")
    shown = voting(window).page
    assert isinstance(shown, BadgePage)
    assert shown.field.error


def test_after_the_questions_the_next_badge_begins_with_the_next_voter(
    window: Window, place: Room
) -> None:
    voting(window)._show(flow.Answered(is_blank=True))
    scan(window, place.codes[1])
    state = voting(window).state
    assert isinstance(state, flow.Voting)
    assert state.ballot.voter == place.voter(1)


def test_a_menu_is_closed_for_a_badge_that_is_scanned_at_the_start(
    window: Window, place: Room
) -> None:
    button = window.look_bar.size_button
    button.menu().popup(button.mapToGlobal(button.rect().bottomLeft()))
    QTest.qWait(20)
    scan(window, place.codes[1])
    assert QApplication.activePopupWidget() is None
    state = voting(window).state
    assert isinstance(state, flow.Voting)
    assert state.ballot.voter == place.voter(1)
    assert window.session.theme.look.scale == 1.0


def test_a_scan_unlocks_nothing_on_the_staffs_page(
    qtbot: QtBot, store: Store, theme: Theme, place: Room
) -> None:
    kiosk = deeds(store)
    kiosk.lock.close(PIN, PIN)
    window = open_kiosk(qtbot, store, theme, kiosk)
    window.kiosk.button.click()
    write(window, PIN)
    key(window, Qt.Key.Key_Return)
    menu = staff_screen(window).page
    assert isinstance(menu, MenuPage)
    menu.buttons[staff_words.unlock].setFocus()
    QTest.qWait(HAND_PAUSE_MS)
    scan(window, place.codes[0])
    assert kiosk.lock.is_closed
    assert staff_screen(window).page is menu
    assert "badge was scanned" in told(window)


def test_a_scan_on_the_page_of_checks_is_tried_there(
    qtbot: QtBot, store: Store, theme: Theme, place: Room
) -> None:
    window = open_kiosk(qtbot, store, theme, deeds(store))
    window.kiosk.button.click()
    menu = staff_screen(window).page
    assert isinstance(menu, MenuPage)
    menu.buttons[staff_words.check].click()
    page = staff_screen(window).page
    assert isinstance(page, ChecksPage)
    page.back_button.setFocus()
    QTest.qWait(HAND_PAUSE_MS)
    scan(window, place.codes[0])
    assert staff_screen(window).page is page
    assert page.scanner.finding.state == "good"
    page.back_button.click()  # it looks again every few seconds, and the store is closed first
