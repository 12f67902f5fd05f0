"""Whoever does anything, by whatever means, is there: switches, a screen reader, a voice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.equality.standard import STANDARD
from kiosk.store.database import Store
from tests.ui.kiosk_window import PIN, deeds, key, open_kiosk, staff_screen, tap, voting
from tests.ui.voting_room import Room, room
from ui import lookouts
from ui.screens.staff.pin_page import PinPage
from ui.screens.voting import Timing, VotingScreen, flow
from ui.screens.voting import deeds as voting_deeds
from ui.screens.voting.badge_page import BadgePage
from ui.screens.voting.ballot_page import BallotPage
from ui.screens.voting.equality_pages import EqualityPage
from ui.theme import Theme
from ui.widgets.idle import Idle
from ui.window import Window

K = Qt.Key
NEWS = QEvent.Type.User
IDLE_MS: Final = 400
STEP_MS: Final = 100
BUSY_STEPS: Final = 9
"""More than twice as long as nobody is waited for."""

QUICK = Timing(idle_ms=IDLE_MS)


@pytest.fixture
def place(store: Store) -> Room:
    made = room(store)
    actions.set_equality(store, asked=True, questions=STANDARD)
    return made


@pytest.fixture(params=["", "tab-enter", "space-enter", "f5-f6", "1-2"])
def window(
    qtbot: QtBot, store: Store, theme: Theme, place: Room, request: pytest.FixtureRequest
) -> Window:
    del place
    kiosk = deeds(store, switches=request.param, steady_ms=200)
    kiosk.lock.close(PIN, PIN)
    opened = open_kiosk(qtbot, store, theme, kiosk)
    voting(opened)._fixed = QUICK
    return opened


def next_key(window: Window) -> Qt.Key:
    """What goes on: the first of the two switches, or Tab."""
    kiosk = window.session.kiosk
    assert kiosk is not None
    keys = {"f5-f6": K.Key_F5, "1-2": K.Key_1, "space-enter": K.Key_Space}
    return keys.get(kiosk.switches, K.Key_Tab)


def be_busy(qtbot: QtBot, deed: Callable[[], object]) -> None:
    """Do something again and again, for much longer than anybody is waited for."""
    for _ in range(BUSY_STEPS):
        deed()
        qtbot.wait(STEP_MS)


def test_who_goes_on_with_a_switch_is_not_asked_whether_they_are_there(
    qtbot: QtBot, window: Window
) -> None:
    screen = voting(window)
    screen._show(flow.Badge())
    be_busy(qtbot, lambda: key(window, next_key(window)))
    assert isinstance(screen.page, BadgePage)
    qtbot.waitUntil(lambda: isinstance(screen.state, flow.Doubting))


def test_staff_who_type_their_pin_with_switches_are_not_sent_back(
    qtbot: QtBot, window: Window
) -> None:
    tap(window, window.kiosk.button)
    staff = staff_screen(window)
    staff._idle_ms = IDLE_MS
    staff.retime()
    be_busy(qtbot, lambda: key(window, next_key(window)))
    assert window.screen_shown is staff
    assert isinstance(staff.page, PinPage)
    qtbot.waitUntil(lambda: window.screen_shown is not staff)


def test_back_from_the_staffs_page_a_switch_is_a_sign_of_life_as_before(
    qtbot: QtBot, window: Window
) -> None:
    screen = voting(window)
    screen._show(flow.Badge())
    tap(window, window.kiosk.button)
    staff_screen(window).left.emit()
    be_busy(qtbot, lambda: key(window, next_key(window)))
    assert isinstance(screen.page, BadgePage)


@pytest.fixture
def plain(qtbot: QtBot, store: Store, theme: Theme, place: Room) -> Iterator[Window]:
    del place
    opened = open_kiosk(qtbot, store, theme, deeds(store))
    voting(opened)._fixed = QUICK
    QAccessible.setActive(True)
    yield opened
    opened.hide()


def do(part: QWidget, deed: str) -> None:
    """Do something with a part as a screen reader does."""
    interface = QAccessible.queryAccessibleInterface(part)
    assert interface is not None
    deeds = interface.actionInterface()
    assert deeds is not None
    assert deed in deeds.actionNames()
    deeds.doAction(deed)


def ballot(screen: VotingScreen, place: Room) -> BallotPage:
    screen._show(voting_deeds.admit(place.store, place.codes[0]))
    assert isinstance(screen.page, BallotPage)
    return screen.page


def test_a_screen_readers_press_is_a_sign_of_life(qtbot: QtBot, plain: Window, place: Room) -> None:
    screen = voting(plain)
    page = ballot(screen, place)
    turns = iter([card.more for card in page.cards if card.more.isVisible()] * BUSY_STEPS)
    be_busy(qtbot, lambda: do(next(turns), "Press"))
    assert screen.page is page


def test_a_screen_reader_that_chooses_an_answer_is_a_sign_of_life(
    qtbot: QtBot, plain: Window, place: Room
) -> None:
    screen = voting(plain)
    asking = voting_deeds.asking(place.store)
    assert asking is not None
    screen._show(flow.Asked(asking))
    page = screen.page
    assert isinstance(page, EqualityPage)
    turns = iter([card.radio for card in page.choices._cards.values()] * BUSY_STEPS)
    be_busy(qtbot, lambda: do(next(turns), "Toggle"))
    assert screen.page is page


def test_a_screen_reader_that_moves_the_focus_is_a_sign_of_life(
    qtbot: QtBot, plain: Window, place: Room
) -> None:
    screen = voting(plain)
    page = ballot(screen, place)
    turns = iter([card.give for card in page.cards] * BUSY_STEPS)
    be_busy(qtbot, lambda: do(next(turns), "SetFocus"))
    assert screen.page is page


def test_a_voice_that_writes_into_a_field_is_a_sign_of_life(qtbot: QtBot, plain: Window) -> None:
    screen = voting(plain)
    screen._show(flow.Badge())
    page = screen.page
    assert isinstance(page, BadgePage)
    symbols = iter("7KQ4M2XP9DTR")

    def write() -> None:
        interface = QAccessible.queryAccessibleInterface(page.editor)
        assert interface is not None
        interface.setText(QAccessible.Text.Value, page.editor.text() + next(symbols))

    be_busy(qtbot, write)
    assert screen.page is page
    assert page.field.text.startswith("7KQ4")


def test_a_window_that_comes_back_by_itself_is_no_sign_of_life(
    qtbot: QtBot, plain: Window, place: Room
) -> None:
    screen = voting(plain)
    page = ballot(screen, place)
    again = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.ActiveWindowFocusReason)
    be_busy(qtbot, lambda: QApplication.sendEvent(plain.look_bar.size_button, again))
    assert screen.page is not page


def test_a_key_that_something_lies_on_is_one_sign_of_life_and_no_more(
    qtbot: QtBot, plain: Window, place: Room
) -> None:
    screen = voting(plain)
    page = ballot(screen, place)

    def hold() -> None:
        held = QKeyEvent(
            QEvent.Type.KeyPress, K.Key_Space, Qt.KeyboardModifier.NoModifier, " ", autorep=True
        )
        QApplication.sendEvent(plain.windowHandle(), held)

    be_busy(qtbot, hold)
    assert screen.page is not page


class Eater(QObject):
    """Holds all news back from those that are asked after it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        return event.type() == NEWS


class Onlooker(QObject):
    """Counts the news that it sees."""

    seen = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        self.seen += event.type() == NEWS
        return False


@pytest.mark.parametrize("paused", [False, True])
@pytest.mark.parametrize("onlooker_first", [False, True])
def test_who_only_looks_is_asked_before_who_holds_back_whoever_came_last(
    qapp: QApplication,
    paused: bool,  # noqa: FBT001 (pytest hands it over by name)
    onlooker_first: bool,  # noqa: FBT001 (the same)
) -> None:
    del qapp
    eater, onlooker = Eater(), Onlooker()
    posts = [lambda: lookouts.post(onlooker, holds=False), lambda: lookouts.post(eater)]
    for post in posts if onlooker_first else reversed(posts):
        post()
    if paused:
        with lookouts.paused():
            pass
    QCoreApplication.sendEvent(QObject(), QEvent(NEWS))
    lookouts.relieve(onlooker)
    lookouts.relieve(eater)
    assert onlooker.seen == 1


def test_a_watch_that_rests_is_not_begun_by_a_sign(qtbot: QtBot, plain: Window) -> None:
    idle = Idle(50, plain)
    noticed: list[bool] = []
    idle.noticed.connect(lambda: noticed.append(True))
    voting(plain)._show(flow.Badge())
    page = voting(plain).page
    assert isinstance(page, BadgePage)
    do(page.next_button, "Press")
    qtbot.wait(300)
    assert noticed == []
