"""Whatever a locked kiosk shows, with all that a laptop can have, no press leads out of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QMenu,
    QMessageBox,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.app.demo.hands import wait_until
from kiosk.app.stick_visit import StickVisits
from kiosk.exchange import Drive
from kiosk.store.database import Store
from tests.ui.kiosk_window import PIN, deeds, key, open_session, staff_screen, write
from tests.ui.test_badge_camera import Lens
from tests.ui.test_locked_kiosk import K, every_page
from tests.ui.voice import Voice
from tests.ui.voting_room import PATIENT, Room, room
from ui.camera import Camera
from ui.hosting import RoomDeeds
from ui.language import LANGUAGES
from ui.screens.staff import words as staff_words
from ui.screens.staff.menu_page import MenuPage
from ui.screens.staff.pin_page import PinPage
from ui.screens.staff.screen import StaffScreen
from ui.screens.stick import words as stick_words
from ui.screens.stick.screen import StickScreen
from ui.screens.voting import VotingScreen, flow
from ui.screens.voting import deeds as voting_deeds
from ui.session import Session
from ui.speech.permission import Allowed
from ui.stick_visit import AtWork, Done, Failed, StickVisit
from ui.theme import Theme
from ui.window import Window


@pytest.fixture
def place(store: Store) -> Room:
    return room(store, ideas=5)


@pytest.fixture
def fitted(store: Store, theme: Theme, place: Room, tmp_path: Path) -> Session:
    """All that a laptop can have: a host's room, a stick, cards, a voice, and its lock closed."""
    stick = tmp_path / "RED"
    stick.mkdir()
    kiosk = deeds(store)
    kiosk.lock.close(PIN, PIN)
    kiosk.speech = Allowed("loudspeaker", "")
    return Session(
        store,
        theme,
        kiosk=kiosk,
        cards_folder=tmp_path,
        hosts=lambda: (("https://192.0.2.7:8443",), b"pin"),
        room=RoomDeeds(
            start=lambda: None,
            stop=lambda: None,
            state=lambda: "on",
            addresses=lambda: ["https://192.0.2.7:8443"],
            hosts=lambda: (),
        ),
        stick=StickVisit(lambda: [Drive(stick, "RED", 7_900_000_000)], StickVisits(store.path)),
        voice=Voice,
        camera=Camera(Lens().open, lambda: True),
        notices=["What this laptop keeps was damaged, so a new start was made."],
    )


@pytest.fixture
def window(qtbot: QtBot, fitted: Session, no_dialogs: None) -> Iterator[Window]:
    opened = open_session(qtbot, fitted)
    opened.speech._output = lambda: "Loudspeaker"
    opened.speech.offer(opened.screen_shown)
    voting(opened)._fixed = PATIENT
    yield opened
    assert fitted.stick is not None
    fitted.stick.stop()


@pytest.fixture
def no_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    """What would wait for a person who answers it is a failure instead."""

    def refuse(*asked: object, **named: object) -> object:
        raise AssertionError(f"Something that leads out was asked for: {asked} {named}")

    for name in ("getExistingDirectory", "getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, refuse)
    for name in ("critical", "warning", "information", "question"):
        monkeypatch.setattr(QMessageBox, name, refuse)
    monkeypatch.setattr(QDialog, "exec", refuse)
    monkeypatch.setattr(QDesktopServices, "openUrl", refuse)


def voting(window: Window) -> VotingScreen:
    [found] = window.findChildren(VotingScreen)
    return found


def in_sight(window: Window) -> list[QAbstractButton]:
    """Every button that a hand could press now."""
    return [b for b in window.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()]


def assert_held(window: Window, said: object) -> None:
    """Nobody is anywhere but at a vote, or before the PIN."""
    shown = window.screen_shown
    assert isinstance(shown, VotingScreen | StaffScreen), said
    if isinstance(shown, StaffScreen):
        assert isinstance(shown.page, PinPage), said
    assert window.isVisible(), said
    assert window.kiosk.is_locked, said
    assert window.isFullScreen(), said
    assert not window.stick_button.isVisible(), said
    others = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not window]
    assert all(isinstance(w, QMenu) for w in others), (said, others)
    assert not (window.notice.isVisible() and window.notice.action.isVisible()), said


def close_menus() -> None:
    while (menu := QApplication.activePopupWidget()) is not None:
        menu.close()


def everything(window: Window, place: Room) -> list[flow.State]:
    """Every state of a kiosk, resting and with a voter, for votes and for practice."""
    store = window.session.store
    voter = actions.admit_voter(store, place.codes[0])
    challenge = voting_deeds.choices(store, voter)[0][0]
    dots = voting_deeds.begin(store, voter, challenge)
    assert isinstance(dots, flow.Voting)
    return [
        voting_deeds.at_rest(store),
        voting_deeds.at_rest_for_practice(store),
        flow.Badge(),
        flow.Badge("7KQ4"),
        dots,
        flow.Reviewing(dots.ballot),
        flow.Doubting(dots),
        *every_page(voting(window), place.codes[0]),
    ]


def back_to(window: Window, state: flow.State) -> None:
    """Show a state as if nothing had been pressed before."""
    close_menus()
    if isinstance(window.screen_shown, StaffScreen):
        window.screen_shown.left.emit()
    voting(window)._show(state)
    window.speech.end()
    window.count()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


_MOST = 60
"""No page has so many buttons."""


def is_around(window: Window, button: QAbstractButton, pressed: set[str]) -> bool:
    """Whether it opens a menu, which waits for an answer, or stands around every page."""
    if isinstance(button, QPushButton) and button.menu() is not None:
        return True
    in_page = voting(window).isAncestorOf(button)
    return bool(button.property("key")) or (not in_page and button.accessibleName() in pressed)


def test_no_press_on_any_page_leads_out(window: Window, place: Room) -> None:
    pressed: set[str] = set()
    for state in everything(window, place):
        for number in range(_MOST):
            back_to(window, state)
            buttons = [b for b in in_sight(window) if not is_around(window, b, pressed)]
            assert number < _MOST - 1
            if number >= len(buttons):
                break
            button = buttons[number]
            pressed.add(button.accessibleName())
            button.click()
            QApplication.processEvents()
            assert_held(window, (state, button.accessibleName()))
    assert staff_words.staff() in pressed
    assert "Read aloud" in pressed, pressed


def test_the_menus_offer_a_look_a_language_and_a_pace_and_no_more(window: Window) -> None:
    window.speech.button.click()
    known = {
        *("100 %", "125 %", "150 %", "200 %", "Light", "Dark", "High contrast"),
        *(one.name for one in LANGUAGES),
        *("Quieter", "Louder", "Slower", "Faster"),
    }
    offered = {
        action.text()
        for menu in window.findChildren(QMenu)
        for action in menu.actions()
        if action.isVisible() and action.text()
    }
    assert offered <= known, offered - known


def test_a_stick_s_visit_offers_nothing_to_voters(window: Window, place: Room) -> None:
    stick = window.session.stick
    assert stick is not None
    for state in everything(window, place):
        back_to(window, state)
        for ended in (
            AtWork("RED"),
            Failed(Path("/media/RED"), "RED", "The stick was pulled out. All is safe."),
        ):
            stick._enter(ended)
            QApplication.processEvents()
            assert_held(window, (state, ended))
            if not isinstance(state, flow.Resting):
                assert "pulled out" not in told(window), state
    back_to(window, flow.Badge())
    voting(window).reset()
    assert "The stick was pulled out" in told(window)


def told(window: Window) -> str:
    return window.notice.words if window.notice.isVisible() else ""


def admit(window: Window) -> MenuPage:
    window.kiosk.button.click()
    write(window, PIN)
    key(window, K.Key_Return)
    page = staff_screen(window).page
    assert isinstance(page, MenuPage)
    return page


def test_staff_use_a_stick_behind_the_pin_and_no_folder_can_be_chosen(window: Window) -> None:
    admit(window).buttons[staff_words.stick].click()
    page = staff_screen(window).page
    assert isinstance(page, StickScreen)
    wait_until(lambda: bool(page.drives.buttons))
    assert not page.drives.folder_button.isVisible()
    page.drives.buttons[0].click()
    stick = window.session.stick
    assert stick is not None
    wait_until(lambda: isinstance(stick.state, Done))
    assert page.visit.title == stick_words.may_go("RED")
    assert "RED" not in told(window)
    page.back_button.click()
    assert isinstance(staff_screen(window).page, MenuPage)
    assert window.kiosk.is_locked


def test_a_stick_s_page_that_staff_walk_away_from_goes_by_itself(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(StaffScreen.__init__, "__kwdefaults__", {"idle_ms": 300})
    admit(window).buttons[staff_words.stick].click()
    wait_until(lambda: not window.kiosk.is_shown)
    assert isinstance(window.screen_shown, VotingScreen)
    assert_held(window, "idle")


def test_a_locked_laptop_that_is_given_another_role_is_still_a_kiosk(window: Window) -> None:
    actions.enrol(window.session.store, name="Kiosk 1", role="organiser")
    window.show_role()
    assert_held(window, "another role")


def test_what_staff_were_told_at_the_start_is_back_after_each_voter(window: Window) -> None:
    sentence = "What this laptop keeps was damaged, so a new start was made."
    assert told(window) == sentence
    voting(window)._show(flow.Badge())
    assert told(window) == ""
    voting(window).reset()
    assert told(window) == sentence
    window.notice.close_button.click()
    voting(window)._show(flow.Badge())
    voting(window).reset()
    assert told(window) == ""


def test_what_one_voter_was_told_does_not_stay_for_the_next(window: Window) -> None:
    voting(window)._show(flow.Badge())
    window.say("Reading aloud was stopped: the headphones were pulled out.")
    voting(window).reset()
    assert "headphones" not in told(window)


def test_a_menu_is_closed_when_another_page_comes_by_itself(window: Window, place: Room) -> None:
    button = window.look_bar.size_button
    for state in everything(window, place):
        back_to(window, state)
        button.menu().popup(button.mapToGlobal(button.rect().bottomLeft()))
        assert QApplication.activePopupWidget() is not None
        voting(window)._on_doubted()
        assert QApplication.activePopupWidget() is None, state
    window.kiosk.button.click()
    button.menu().popup(button.mapToGlobal(button.rect().bottomLeft()))
    window.screen_shown.left.emit()
    assert QApplication.activePopupWidget() is None
