"""A locked kiosk whose store cannot be opened is still locked, and says why it stands still."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from kiosk.app.demo.hands import wait_until
from kiosk.app.refusing import refuse
from kiosk.lock import Lock
from kiosk.settings import Folder
from tests.ui.kiosk_window import CHEAP, PIN, handle, key, tap, write
from tests.ui.test_locked_kiosk import COMBINATIONS
from ui.locking.refusal import Refusal
from ui.screens.staff.pin_page import PinPage
from ui.theme import Theme
from ui.widgets import Text

WHY = "The disk is full. Everything that was saved is safe. Free some space, then start again."


@pytest.fixture
def refusal(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Refusal:
    lock = Lock(tmp_path / "kiosk-lock.json", cost=CHEAP)
    lock.close(PIN, PIN)
    shown = Refusal(lock, WHY)
    qtbot.addWidget(shown, before_close_func=lambda opened: opened.guard.rest())
    with qtbot.waitExposed(shown):
        shown.appear()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def test_it_says_why_and_fills_the_screen(refusal: Refusal) -> None:
    assert refusal.isFullScreen()
    assert WHY in [text.words for text in refusal.findChildren(Text)]


def test_no_key_and_no_closing_leads_out(refusal: Refusal) -> None:
    for one, held in COMBINATIONS:
        QTest.keyClick(handle(refusal), one, held)
    refusal.close()
    QApplication.sendEvent(handle(refusal), QCloseEvent())
    application = QApplication.instance()
    assert application is not None
    QApplication.sendEvent(application, QEvent(QEvent.Type.Quit))
    assert refusal.isVisible()
    assert refusal.isFullScreen()
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [refusal]


def test_the_pin_alone_lets_staff_out(qtbot: QtBot, refusal: Refusal) -> None:
    tap(refusal, refusal.button)
    page = refusal.currentWidget()
    assert isinstance(page, PinPage)
    page.back_button.click()
    assert not isinstance(refusal.currentWidget(), PinPage)
    tap(refusal, refusal.button)
    with qtbot.waitSignal(refusal.admitted):
        write(refusal, PIN)
        key(refusal, Qt.Key.Key_Return)
    assert not refusal.guard.is_watching


def test_the_app_asks_for_the_pin_where_a_message_box_would_let_anybody_out(
    theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def box(*_: object) -> None:
        raise AssertionError("A message box leaves the desktop to whoever is there.")

    monkeypatch.setattr(QMessageBox, "critical", box)
    folder = Folder(tmp_path)
    Lock(folder.kiosk_lock, cost=CHEAP).close(PIN, PIN)
    seen: list[Refusal] = []

    def come_in() -> None:
        [shown] = [w for w in QApplication.topLevelWidgets() if isinstance(w, Refusal)]
        wait_until(shown.isActiveWindow)
        seen.append(shown)
        shown.button.click()
        write(shown, PIN)
        key(shown, Qt.Key.Key_Return)

    QTimer.singleShot(50, come_in)
    assert refuse(folder, WHY) == 0
    assert len(seen) == 1
