"""A voting laptop's whole window, with a lock of its own and hands that a test sets."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.lock import Lock
from kiosk.store.database import Store
from ui.locking.deeds import KioskDeeds
from ui.screens.screen import Screen
from ui.screens.staff.screen import StaffScreen
from ui.screens.voting import VotingScreen
from ui.session import Session
from ui.theme import Theme
from ui.widgets import Button
from ui.window import Window

PIN = "471108"
HAND_PAUSE_MS = 60
"""Faster than most people type, and slower than any scanner."""

CHEAP = 1 << 4
"""What a PIN costs where tests are not about that."""


def deeds(store: Store, *, steady_ms: int = 0, switches: str = "") -> KioskDeeds:
    """A lock beside the store. The message bus is not asked for anything."""
    lock = Lock(store.path.parent / "kiosk-lock.json", cost=CHEAP)
    return KioskDeeds(lock, steady_ms=steady_ms, switches=switches, awake_trouble="")


def open_kiosk(qtbot: QtBot, store: Store, theme: Theme, kiosk: KioskDeeds) -> Window:
    """The app's window, in front and with the focus."""
    return open_session(qtbot, Session(store, theme, kiosk=kiosk))


def open_session(qtbot: QtBot, session: Session) -> Window:
    """The same, with whatever else the laptop has."""
    window = Window(session)
    qtbot.addWidget(window, before_close_func=lambda opened: opened.kiosk.guard.end())
    window.resize(1024, 768)
    with qtbot.waitExposed(window):
        window.appear()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.screen_shown.enter()
    return window


def handle(window: QWidget) -> QWindow:
    """The system's window, to which keys and taps come first."""
    found = window.windowHandle()
    assert found is not None
    return found


def tap(window: QWidget, button: QAbstractButton) -> None:
    """A real tap in the middle of a button: through the system's window."""
    spot = button.mapTo(window, button.rect().center())
    tap_at(window, spot)


def tap_at(window: QWidget, spot: QPoint) -> None:
    QTest.mouseClick(
        handle(window), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot
    )


def key(window: QWidget, *keys: Qt.Key) -> None:
    """Real keys, one after another."""
    for one in keys:
        QTest.keyClick(handle(window), one)
        QApplication.processEvents()


def write(window: QWidget, text: str) -> None:
    """Type, as a hand or a scanner does."""
    for character in text:
        QTest.keyClick(handle(window), character)  # type: ignore[call-overload]  # a character will do


def button_named(page: QWidget, name: str) -> Button:
    """The button with these words."""
    return next(button for button in page.findChildren(Button) if button.text() == name)


def voting(window: Window) -> VotingScreen:
    """The voters' screen, which is in sight."""
    shown = window.screen_shown
    assert isinstance(shown, VotingScreen)
    return shown


def staff_screen(window: Window) -> StaffScreen:
    """The staff's screen, which is in sight."""
    shown: Screen = window.screen_shown
    assert isinstance(shown, StaffScreen)
    return shown
