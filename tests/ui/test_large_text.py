"""At 200 % in a small window, what a voter needs to see next is in sight, in every language."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.equality.standard import STANDARD
from kiosk.errors import MediaError
from kiosk.store import events
from kiosk.store.database import Store
from tests.ui.kiosk_window import PIN, deeds, key, open_kiosk, staff_screen, tap, voting, write
from tests.ui.voting_room import Room, room
from tests.ui.walk import assert_fits
from ui.camera import Camera
from ui.language import LANGUAGES
from ui.screens.staff.pin_page import PinPage
from ui.screens.voting import VotingScreen, flow
from ui.screens.voting import deeds as votes
from ui.screens.voting.answer_page import AnswerPage
from ui.screens.voting.badge_page import BadgePage
from ui.screens.voting.equality_pages import AnsweredPage, EqualityPage, ExplainPage
from ui.screens.voting.question_page import DoubtPage
from ui.screens.voting.receipt_page import ReceiptPage
from ui.screens.voting.thanks_page import ThanksPage
from ui.theme import Look, Palette, Theme
from ui.widgets import Page, Text
from ui.widgets.code_pad import CodePad
from ui.widgets.focus_ring import ringed
from ui.window import Window

CODES = [one.code for one in LANGUAGES]


@pytest.fixture
def hall(store: Store) -> Room:
    made = room(store)
    actions.set_equality(store, asked=True, questions=STANDARD)
    return made


@pytest.fixture(params=CODES)
def window(
    request: pytest.FixtureRequest, qtbot: QtBot, store: Store, theme: Theme, hall: Room
) -> Window:
    """A kiosk of 1024 by 640 px with the largest text."""
    opened = open_kiosk(qtbot, store, theme, deeds(store))
    opened.resize(1024, 640)
    theme.apply(Look(Palette.LIGHT, 2.0, request.param))
    QTest.qWait(20)
    assert opened.size().toTuple() == (1024, 640)
    return opened


def shown_on(screen: VotingScreen, state: flow.State) -> Page:
    screen._show(state)
    QTest.qWait(20)
    page = screen.page
    assert isinstance(page, Page)
    return page


def assert_in_sight(page: Page, part: QWidget) -> None:
    viewport = page.area.viewport()
    top = part.mapTo(viewport, part.rect().topLeft()).y()
    assert part.isVisible()
    assert top >= 0, f"it begins {-top} px above the edge"
    below = top + part.height() - viewport.height()
    assert below <= 0, f"it ends {below} px below the edge"


def type_on(window: Window, page: Page, symbols: str) -> None:
    """Tap on the keys of a code's pad, each of which is scrolled to."""
    pad = page.findChildren(CodePad)[0]
    for symbol in symbols:
        found = next(key for key in pad.keys if key.text() == symbol)
        page.area.bring(found)
        tap(window, found)
    page.area.bring(pad.keys[-1])


def test_what_is_said_of_a_receipt_is_in_sight_after_the_pad(window: Window, store: Store) -> None:
    screen = voting(window)
    page = shown_on(screen, flow.Checking())
    assert isinstance(page, ReceiptPage)
    type_on(window, page, "ABC")
    tap(window, page.button)
    QTest.qWait(20)
    assert_in_sight(page, page.field.error_row)
    assert_in_sight(page, page.editor)
    page.field.set_text("")
    type_on(window, page, "FDK92W3ZH")
    tap(window, page.button)
    QTest.qWait(20)
    assert_in_sight(page, page.answer.findChildren(Text)[0])


def test_what_is_wrong_with_a_badge_is_in_sight_after_the_pad(window: Window) -> None:
    page = shown_on(voting(window), flow.Badge())
    assert isinstance(page, BadgePage)
    type_on(window, page, "7KQ4")
    tap(window, page.next_button)
    QTest.qWait(20)
    assert page.field.error
    assert_in_sight(page, page.field.error_row)
    assert_in_sight(page, page.editor)


def test_the_camera_is_in_sight_when_it_looks(qtbot: QtBot, window: Window) -> None:
    window.session.camera = Camera(see_a_wall, lambda: True)
    page = shown_on(voting(window), flow.Badge())
    assert isinstance(page, BadgePage)
    qtbot.waitUntil(page.camera.button.isVisible)
    page.area.bring(page.camera.button)
    tap(window, page.camera.button)
    QTest.qWait(20)
    assert_in_sight(page, page.camera.view)


def see_a_wall(
    show: Callable[[QImage], None], fail: Callable[[MediaError], None]
) -> Callable[[], None]:
    return lambda: None


def test_the_badge_to_practise_with_is_in_sight(window: Window) -> None:
    screen = voting(window)
    screen._practise()
    QTest.qWait(20)
    assert isinstance(screen.page, BadgePage)
    assert_in_sight(screen.page, screen.page.lend_button)


def test_what_is_wrong_in_another_language_scrolls_no_further_than_it_must(
    window: Window, theme: Theme
) -> None:
    window.resize(1280, 800)
    page = shown_on(voting(window), flow.Badge("7KQ4M2"))
    assert isinstance(page, BadgePage)
    page.next_button.click()
    before = theme.look
    for code in (*CODES, before.language):
        theme.apply(Look(Palette.LIGHT, 1.5, code))
        QTest.qWait(40)
        said = voting(window).page
        assert isinstance(said, BadgePage)
        assert said.field.error
        assert said.scrolled == 0
        assert_in_sight(said, said.editor)


def test_the_answers_are_in_sight_with_the_idea(window: Window, store: Store, hall: Room) -> None:
    challenge = actions.add_challenge(store, question="Fair?", method="agree", position=1)
    actions.open_poll(store, challenge)
    for title in ("Lifts that work", "Later starts"):
        actions.save_idea(store, challenge=challenge, title=title, table="1")
    voter = hall.voter()
    row = next(one for one in events.challenges(store) if one.id == challenge)
    page = shown_on(voting(window), votes.begin(store, voter, row))
    assert isinstance(page, AnswerPage)
    for _ in range(2):
        assert_in_sight(page, page.cards[0])
        assert_in_sight(page, page.buttons["agree"])
        tap(window, page.buttons["agree"])
        QTest.qWait(20)


def test_why_a_pin_is_not_taken_is_in_sight(window: Window) -> None:
    assert window.session.kiosk is not None
    window.session.kiosk.lock.close(PIN, PIN)
    window.kiosk.button.click()
    QTest.qWait(20)
    page = staff_screen(window).page
    assert isinstance(page, PinPage)
    for _ in range(4):
        write(window, "0000")
        key(window, Qt.Key.Key_Return)
        QTest.qWait(20)
        said = page._wait if page._wait.words else page.field.error_row
        assert_in_sight(page, said)


def test_the_first_choice_of_every_equality_question_is_in_sight(
    window: Window, store: Store
) -> None:
    screen = voting(window)
    asking = votes.asking(store)
    assert asking is not None
    for place in range(len(asking.asked)):
        page = shown_on(screen, flow.Asked(asking._replace(place=place)))
        focused = window.focusWidget()
        assert focused is not None
        assert_in_sight(page, ringed(focused))


def test_every_equality_page_fits(window: Window, store: Store) -> None:
    screen = voting(window)
    asking = votes.asking(store)
    assert asking is not None
    assert isinstance(shown_on(screen, flow.Explained(asking)), ExplainPage)
    assert_fits(window)
    for place in range(len(asking.asked)):
        page = shown_on(screen, flow.Asked(asking._replace(place=place)))
        assert isinstance(page, EqualityPage)
        assert_fits(window)


@pytest.mark.parametrize("kind", ["vote", "practice"])
def test_the_seconds_that_are_left_are_in_sight(window: Window, kind: str) -> None:
    screen = voting(window)
    if kind == "practice":
        screen._practise()
    page = shown_on(screen, flow.Doubting(flow.Badge()))
    assert isinstance(page, DoubtPage)
    assert_in_sight(page, page.countdown)


def test_the_seconds_after_equality_questions_are_in_sight(window: Window) -> None:
    page = shown_on(voting(window), flow.Answered(is_blank=False))
    assert isinstance(page, AnsweredPage)
    assert_in_sight(page, page.countdown)


def test_the_seconds_that_are_left_stand_above_a_receipt(window: Window, hall: Room) -> None:
    window.resize(1280, 800)
    thanked = flow.Thanked(hall.voter(), 2, more=False, receipt="FDK92W3ZH")
    page = shown_on(voting(window), thanked)
    assert isinstance(page, ThanksPage)
    assert_in_sight(page, page.countdown)
