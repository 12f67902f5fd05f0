"""Nothing leads out of a locked kiosk but its PIN: no key, menu, drop, link or closing."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QFileOpenEvent,
    QGuiApplication,
    QShortcut,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kiosk import actions
from kiosk.equality.standard import STANDARD
from kiosk.store.database import Store
from tests.ui.kiosk_window import (
    PIN,
    button_named,
    deeds,
    handle,
    key,
    open_kiosk,
    staff_screen,
    tap,
    voting,
    write,
)
from tests.ui.voting_room import Room, room
from ui.screens.staff import words
from ui.screens.staff.lock_page import LockPage
from ui.screens.staff.menu_page import MenuPage
from ui.screens.staff.pin_page import PinPage
from ui.screens.staff.screen import StaffScreen
from ui.screens.voting import VotingScreen, flow
from ui.screens.voting import deeds as voting_deeds
from ui.screens.voting.badge_page import BadgePage
from ui.screens.voting.ballot import give
from ui.screens.voting.ballot_page import BallotPage
from ui.screens.voting.equality import answer, begin
from ui.screens.voting.review_page import ReviewPage
from ui.screens.voting.sheet import Sheet
from ui.screens.voting.start_page import StartPage
from ui.screens.voting.thanks_page import ThanksPage
from ui.session import Session
from ui.theme import Theme
from ui.widgets import Button
from ui.window import Window

K, M = Qt.Key, Qt.KeyboardModifier
FUNCTION_KEYS = [K(K.Key_F1 + number) for number in range(35)]
SPECIAL = [
    *(K.Key_Menu, K.Key_Print, K.Key_SysReq, K.Key_Help, K.Key_Back, K.Key_Forward, K.Key_Insert),
    *(K.Key_HomePage, K.Key_LaunchMail, K.Key_Meta, K.Key_Super_L, K.Key_Close, K.Key_Exit),
    *(K.Key_Open, K.Key_Search, K.Key_Refresh, K.Key_Copy, K.Key_Cut, K.Key_Paste, K.Key_PowerOff),
]
LETTERS = [K(K.Key_A + number) for number in range(26)]
HELD = [
    M.ControlModifier,
    M.AltModifier,
    M.MetaModifier,
    M.ControlModifier | M.AltModifier,
    M.ControlModifier | M.ShiftModifier,
    M.AltModifier | M.ShiftModifier,
]
MOVES = [K.Key_Tab, K.Key_Escape, K.Key_Return, K.Key_Space, K.Key_Delete, K.Key_Left, K.Key_F4]
COMBINATIONS = [
    *((one, M.NoModifier) for one in (*FUNCTION_KEYS, *SPECIAL)),
    *((one, M.ShiftModifier) for one in (*FUNCTION_KEYS, *SPECIAL, K.Key_Delete)),
    *itertools.product((*FUNCTION_KEYS, *SPECIAL, *LETTERS, *MOVES), HELD),
]


@pytest.fixture
def place(store: Store) -> Room:
    return room(store)


@pytest.fixture
def window(qtbot: QtBot, store: Store, theme: Theme, place: Room) -> Window:
    kiosk = deeds(store)
    kiosk.lock.close(PIN, PIN)
    return open_kiosk(qtbot, store, theme, kiosk)


def at_lock(window: Window) -> LockPage:
    """By way of "Staff", to the page that asks for a PIN to lock with."""
    tap(window, window.kiosk.button)
    menu = staff_screen(window).page
    assert isinstance(menu, MenuPage)
    tap(window, menu.buttons[words.lock])
    page = staff_screen(window).page
    assert isinstance(page, LockPage)
    return page


def pages(window: Window, place: Room) -> list[tuple[type[QWidget], Callable[[], None]]]:
    """Every page of a vote, and how a voter gets there from the one before."""

    def scan() -> None:
        write(window, place.codes[0])
        key(window, K.Key_Return)

    def review() -> None:
        page = voting(window).page
        assert isinstance(page, BallotPage)
        key(window, K.Key_Plus)
        page.bar.button.setFocus()
        key(window, K.Key_Return)

    return [
        (StartPage, lambda: None),
        (BadgePage, lambda: key(window, K.Key_Return)),
        (BallotPage, scan),
        (ReviewPage, review),
        (ThanksPage, lambda: key(window, K.Key_Return)),
    ]


def state(window: Window) -> tuple[object, ...]:
    """What no key may alter."""
    return (
        window.isFullScreen(),
        window.isVisible(),
        window.isMinimized(),
        window.screen_shown,
        voting(window).page,
        QGuiApplication.clipboard().text(),
        [w for w in QApplication.topLevelWidgets() if w.isVisible()],
        window.session.theme.look,
    )


def test_a_locked_kiosk_fills_the_screen_and_stays_on_top(window: Window) -> None:
    assert window.isFullScreen()
    assert window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert window.windowFlags() & Qt.WindowType.FramelessWindowHint


def test_no_key_leads_out_of_any_page_of_a_vote(window: Window, place: Room) -> None:
    for kind, arrive in pages(window, place):
        arrive()
        assert isinstance(voting(window).page, kind)
        QGuiApplication.clipboard().setText("what was there")
        before = state(window)
        typed = [field.text() for field in window.findChildren(QLineEdit)]
        for one, held in COMBINATIONS:
            QTest.keyClick(handle(window), one, held)
        QApplication.processEvents()
        assert state(window) == before, kind
        assert [field.text() for field in window.findChildren(QLineEdit)] == typed


def every_page(screen: VotingScreen, code: str) -> list[flow.State]:
    """Each page there is beside those of dots: all methods, receipts, equality, questions."""
    store = screen.session.store
    voter = actions.admit_voter(store, code)
    challenge = voting_deeds.choices(store, voter)[0][0]
    dots = voting_deeds.begin(store, voter, challenge)
    assert isinstance(dots, flow.Voting)
    asked, order = dots.ballot.challenge, dots.ballot.order
    ticks = give(dots.ballot._replace(challenge=asked._replace(method="approval")), order[0])
    sheets = [
        Sheet(voter, asked._replace(method="agree"), order, "seed", ("agree", "pass"), at=2),
        Sheet(voter, asked._replace(method="pairs"), order, "seed", ("second",), at=1),
    ]
    asking = begin(STANDARD)
    return [
        *[flow.Closed(why, "Inclusion hackathon") for why in flow.Why],
        flow.Choosing(voter),
        *(flow.Voting(ticks), flow.Reviewing(ticks), flow.Leaving(flow.Voting(ticks))),
        *(page for sheet in sheets for page in (flow.Answering(sheet), flow.Reviewing(sheet))),
        *(flow.Doubting(flow.Answering(sheets[0])), flow.Leaving(flow.Answering(sheets[1]))),
        flow.Thanked(voter, 2, more=True, receipt="FDK-92W-3ZH", method="agree", asks=True),
        *(flow.Checking(), flow.Checking("FDK-92W-3ZH")),
        *(flow.Explained(asking), flow.Asked(asking), flow.Asked(answer(asking, "white"))),
        *(flow.Answered(is_blank=True), flow.Answered(is_blank=False)),
    ]


def test_no_key_leads_out_of_any_other_page(window: Window, place: Room) -> None:
    for page in every_page(voting(window), place.codes[0]):
        voting(window)._show(page)
        QGuiApplication.clipboard().setText("what was there")
        before = state(window)
        typed = [field.text() for field in window.findChildren(QLineEdit) if field.isVisible()]
        for one, held in COMBINATIONS:
            QTest.keyClick(handle(window), one, held)
        QApplication.processEvents()
        assert state(window) == before, page
        after = [field.text() for field in window.findChildren(QLineEdit) if field.isVisible()]
        assert after == typed


def test_the_keys_do_lead_out_where_nothing_is_locked(
    qtbot: QtBot, store: Store, theme: Theme, place: Room
) -> None:
    window = open_kiosk(qtbot, store, theme, deeds(store))
    key(window, K.Key_Return)
    page = voting(window).page
    assert isinstance(page, BadgePage)
    write(window, "7KQ4")
    QTest.keyClick(handle(window), K.Key_A, M.ControlModifier)
    QTest.keyClick(handle(window), K.Key_C, M.ControlModifier)
    assert QGuiApplication.clipboard().text() == "7KQ4"
    window.close()
    assert not window.isVisible()


def test_text_size_is_still_the_voters_to_choose(window: Window) -> None:
    QTest.keyClick(handle(window), K.Key_Plus, M.ControlModifier)
    assert window.session.theme.look.scale == 1.25
    QTest.keyClick(handle(window), K.Key_Minus, M.ControlModifier)
    assert window.session.theme.look.scale == 1.0


def test_a_locked_window_is_not_closed_by_anybody(window: Window) -> None:
    window.close()
    QApplication.sendEvent(handle(window), QCloseEvent())
    application = QApplication.instance()
    assert application is not None
    QApplication.sendEvent(application, QEvent(QEvent.Type.Quit))
    assert window.isVisible()


def test_a_window_that_was_made_smaller_fills_the_screen_again(
    qtbot: QtBot, window: Window
) -> None:
    window.showNormal()
    qtbot.waitUntil(window.isFullScreen)
    window.setWindowState(Qt.WindowState.WindowMinimized)
    qtbot.waitUntil(window.isFullScreen)


def test_a_full_screen_that_a_window_manager_put_away_comes_back(
    qtbot: QtBot, window: Window
) -> None:
    window.setWindowState(Qt.WindowState.WindowMinimized | Qt.WindowState.WindowFullScreen)
    qtbot.waitUntil(lambda: window.isFullScreen() and not window.isMinimized())


def test_nothing_is_dropped_opened_or_asked_for_by_a_menu(window: Window, place: Room) -> None:
    for _, arrive in pages(window, place):
        arrive()
        data = QMimeData()
        data.setText("from elsewhere")
        for part in [window, *window.findChildren(QWidget)]:
            drag = QDragEnterEvent(
                QPoint(5, 5),
                Qt.DropAction.CopyAction,
                data,
                Qt.MouseButton.LeftButton,
                M.NoModifier,
            )
            QApplication.sendEvent(part, drag)
            assert not drag.isAccepted()
            menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5))
            QApplication.sendEvent(part, menu)
            assert QApplication.activePopupWidget() is None
    application = QApplication.instance()
    assert application is not None
    QApplication.sendEvent(application, QFileOpenEvent(QUrl("file:///etc/passwd")))
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog)]


def test_other_buttons_of_a_mouse_paste_nothing(window: Window) -> None:
    key(window, K.Key_Return)
    page = voting(window).page
    assert isinstance(page, BadgePage)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("what another one copied")
    spot = page.editor.mapTo(window, page.editor.rect().center())
    for button in (
        Qt.MouseButton.MiddleButton,
        Qt.MouseButton.RightButton,
        Qt.MouseButton.BackButton,
    ):
        QTest.mouseClick(handle(window), button, M.NoModifier, spot)
    assert page.editor.text() == ""
    assert QApplication.activePopupWidget() is None


def test_every_page_has_no_link_no_shortcut_and_no_action_that_leads_out(
    window: Window, place: Room
) -> None:
    for _, arrive in pages(window, place):
        arrive()
        assert not [label for label in window.findChildren(QLabel) if label.openExternalLinks()]
        keys = {s.key().toString() for s in window.findChildren(QShortcut) if s.isEnabled()}
        assert keys <= {"Ctrl++", "Ctrl+=", "Ctrl+-"}
        actions = [a for a in window.findChildren(QAction) if not a.shortcut().isEmpty()]
        assert actions == []
        assert not window.stick_button.isVisible()
        assert window.menuWidget() is None


def test_the_pin_leads_to_the_staffs_page_and_unlocks(qtbot: QtBot, window: Window) -> None:
    window.kiosk.button.click()
    page = staff_screen(window).page
    assert isinstance(page, PinPage)
    write(window, "000000")
    key(window, K.Key_Return)
    assert page.field.error
    assert page.field.text == ""
    write(window, PIN)
    key(window, K.Key_Return)
    menu = staff_screen(window).page
    assert isinstance(menu, MenuPage)
    assert window.isFullScreen()
    menu.buttons[words.unlock].click()
    assert not window.isFullScreen()
    assert not window.kiosk.is_locked


def test_the_pin_is_typed_by_touch_alone(window: Window) -> None:
    tap(window, window.kiosk.button)
    page = staff_screen(window).page
    assert isinstance(page, PinPage)
    for digit in f"9{PIN}":
        tap(window, button_named(page, digit))
        if digit == "9":
            tap(window, button_named(page, words.delete()))
    tap(window, page.next_button)
    assert isinstance(staff_screen(window).page, MenuPage)


def test_waits_are_shown_and_counted_down(window: Window) -> None:
    window.kiosk.button.click()
    page = staff_screen(window).page
    assert isinstance(page, PinPage)
    for _ in range(3):
        write(window, "000000")
        key(window, K.Key_Return)
    assert page._wait.words in {words.early(5), words.early(4)}
    assert page._wait.isVisible()


def test_a_voter_who_strays_to_the_staffs_page_goes_back_to_the_vote(
    window: Window, place: Room
) -> None:
    for _, arrive in pages(window, place)[:3]:
        arrive()
    key(window, K.Key_Plus)
    page = voting(window).page
    assert isinstance(page, BallotPage)
    tap(window, window.kiosk.button)
    pin = staff_screen(window).page
    assert isinstance(pin, PinPage)
    tap(window, pin.back_button)
    assert voting(window).page is page
    assert page.ballot.given == 1


def test_once_staff_are_in_nothing_of_the_voter_is_left(window: Window, place: Room) -> None:
    for _, arrive in pages(window, place)[:3]:
        arrive()
    screen = voting(window)
    window.kiosk.button.click()
    write(window, PIN)
    key(window, K.Key_Return)
    menu = staff_screen(window).page
    assert isinstance(menu, MenuPage)
    menu.back_button.click()
    assert voting(window) is screen
    assert isinstance(screen.page, StartPage)


def test_staff_who_are_called_away_leave_the_page_to_nobody(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(StaffScreen.__init__, "__kwdefaults__", {"idle_ms": 60})
    window.kiosk.button.click()
    assert window.kiosk.is_shown
    qtbot.waitUntil(lambda: not window.kiosk.is_shown)
    assert isinstance(voting(window).page, StartPage)


def test_a_kiosk_is_locked_by_touch_alone_and_stays_so(
    qtbot: QtBot, store: Store, theme: Theme, place: Room
) -> None:
    kiosk = deeds(store)
    guarded: list[bool] = []
    kiosk.guard = lambda: guarded.append(True)
    window = open_kiosk(qtbot, store, theme, kiosk)
    page = at_lock(window)
    QTest.qWait(20)
    for digit in PIN:
        tap(window, button_named(page, digit))
    page.again.setFocus()
    for digit in PIN:
        tap(window, button_named(page, digit))
    tap(window, page.next_button)
    assert kiosk.lock.is_closed
    assert window.kiosk.is_locked
    assert window.isFullScreen()
    assert guarded == [True]
    assert isinstance(voting(window).page, StartPage)


def test_digits_are_the_pins_when_a_key_of_the_pad_has_the_focus(window: Window) -> None:
    tap(window, window.kiosk.button)
    page = staff_screen(window).page
    assert isinstance(page, PinPage)
    button_named(page, "7").setFocus()
    write(window, PIN)
    assert page.field.text == PIN
    key(window, Qt.Key.Key_Return)
    assert isinstance(staff_screen(window).page, MenuPage)


def test_the_way_to_a_pin_that_differs_shows_it_and_what_is_typed_takes_its_place(
    qtbot: QtBot, store: Store, theme: Theme, place: Room
) -> None:
    window = open_kiosk(qtbot, store, theme, deeds(store))
    window.resize(1024, 640)
    page = at_lock(window)
    page.pin.set_text(PIN)
    page.again.set_text("999999")
    page.submitted.emit()
    qtbot.wait(20)
    [go] = page.errors.findChildren(Button)
    go.click()
    editor = page.again.editor
    assert editor.hasFocus()
    qtbot.waitUntil(lambda: editor.visibleRegion().boundingRect() == editor.rect())
    write(window, PIN)
    assert page.again.text == PIN
    button_named(page, "7").setFocus()
    write(window, "5")
    assert page.again.text == f"{PIN}5"


def test_a_locked_laptop_that_lost_its_event_is_still_a_kiosk(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    kiosk = deeds(store)
    kiosk.lock.close(PIN, PIN)
    window = open_kiosk(qtbot, store, theme, kiosk)
    assert isinstance(window.screen_shown, VotingScreen)
    assert window.kiosk.button.isVisible()


def test_a_scribes_laptop_has_no_staff_button(qtbot: QtBot, session: Session) -> None:
    session.kiosk = deeds(session.store)
    window = Window(session)
    qtbot.addWidget(window)
    window.show()
    assert not window.kiosk.button.isVisible()


def test_a_locked_window_may_be_destroyed_by_the_app_itself(
    qtbot: QtBot, store: Store, theme: Theme, place: Room
) -> None:
    kiosk = deeds(store)
    kiosk.lock.close(PIN, PIN)
    window = Window(Session(store, theme, kiosk=kiosk))
    window.appear()
    guard = window.kiosk.guard
    assert guard.is_watching
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(window)
