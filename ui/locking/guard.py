"""Lets nothing lead out of a locked window, as far as a program can hold it.

    guard = Guard(window)
    guard.begin()       # full screen; closing, dropping, menus, and all keys but those of a vote
    guard.end()         # an ordinary window again

What belongs to the system never arrives here (Ctrl+Alt+Del, the Windows key, Cmd+Tab, a
touchpad's gestures): docs/setting-up-a-kiosk.md says which of its modes hold those.
"""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.event_filter import EventFilter

_K, _M, _T = Qt.Key, Qt.KeyboardModifier, QEvent.Type

_KEYS: Final = frozenset(
    {
        *(_K.Key_Tab, _K.Key_Backtab, _K.Key_Return, _K.Key_Enter, _K.Key_Space, _K.Key_Escape),
        *(_K.Key_Left, _K.Key_Right, _K.Key_Up, _K.Key_Down, _K.Key_Home, _K.Key_End),
        *(_K.Key_PageUp, _K.Key_PageDown, _K.Key_Backspace, _K.Key_Delete),
        *(_K.Key_Shift, _K.Key_AltGr, _K.Key_CapsLock, _K.Key_NumLock),
    }
)
"""All that a vote needs beside letters and digits."""

_TEXT_SIZE: Final = frozenset({_K.Key_Plus, _K.Key_Minus, _K.Key_Equal})
_KEY_EVENTS: Final = frozenset({_T.KeyPress, _T.KeyRelease, _T.ShortcutOverride})
_BUTTONS: Final = frozenset({_T.MouseButtonPress, _T.MouseButtonRelease, _T.MouseButtonDblClick})
_REFUSED: Final = frozenset(
    {
        *(_T.ContextMenu, _T.DragEnter, _T.DragMove, _T.Drop),
        *(_T.FileOpen, _T.Quit, _T.EnterWhatsThisMode, _T.WhatsThis, _T.WhatsThisClicked),
    }
)
_WATCHED: Final = (
    _KEY_EVENTS
    | _BUTTONS
    | _REFUSED
    | {_T.Close, _T.DeferredDelete, _T.WindowStateChange, _T.WindowDeactivate, _T.Wheel}
)
_BACK_MS: Final = 200


class Guard(EventFilter):
    """Stands before one window, and every menu of it, from `begin` to `end`.

    `lets` are keys that mean something here besides, such as those of two switches.
    """

    sees = _WATCHED

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._flags = window.windowFlags()
        self.lets: frozenset[Qt.Key] = frozenset()

    def begin(self) -> None:
        """Lock the window."""
        if self.is_watching:
            return
        self.watch()
        self._flags = self._window.windowFlags()
        self._dress(_locked_flags())

    def end(self) -> None:
        """Let go of it."""
        if not self.is_watching:
            return
        self.rest()
        self._dress(self._flags)

    def fill(self) -> None:
        """Show the window as large as its screen, also where no window manager would see to it."""
        self._window.showFullScreen()
        self._window.setGeometry(self._window.screen().geometry())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == _T.DeferredDelete:
            if watched is self._window:
                self.rest()  # what is half destroyed must not be asked anything
            return False
        is_ours = watched is self._window or watched is self._window.windowHandle()
        if kind in _REFUSED or (kind == _T.Close and is_ours):
            event.ignore()
            return True
        if kind in (_T.WindowStateChange, _T.WindowDeactivate) and watched is self._window:
            QTimer.singleShot(_BACK_MS, self._window, self._come_back)
        return self._holds(event)

    def _holds(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            return self._holds_key(event)
        if isinstance(event, QMouseEvent):
            return event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton)
        if isinstance(event, QWheelEvent):
            return bool(event.modifiers() & (_M.ControlModifier | _M.AltModifier))
        return False

    def _holds_key(self, event: QKeyEvent) -> bool:
        if event.key() in self.lets or stays_inside(event):
            return False
        event.accept()  # or a shortcut would be looked for
        return True

    def _dress(self, flags: Qt.WindowType) -> None:
        is_shown = self._window.isVisible()
        self._window.setWindowFlags(flags)  # hides it
        if is_shown:
            if self.is_watching:
                self.fill()
            else:
                self._window.showNormal()
            self._window.raise_()
            self._window.activateWindow()

    def _come_back(self) -> None:
        """Something else came before the window, or made it smaller: take its place again."""
        if not self.is_watching or not self._window.isVisible():
            return
        if self._window.isMinimized() or not self._window.isFullScreen():
            self.fill()  # a full screen stays one while it is minimised
        if QApplication.activeWindow() is None and QApplication.activePopupWidget() is None:
            self._window.raise_()
            self._window.activateWindow()


def stays_inside(event: QKeyEvent) -> bool:
    """Whether a key belongs to voting: text, moving about, Enter, Escape, and the text size."""
    held = event.modifiers() & ~(_M.KeypadModifier | _M.GroupSwitchModifier)
    key, text = event.key(), event.text()
    is_text = bool(text) and text.isprintable()
    if held == _M.ControlModifier:
        return key in _TEXT_SIZE
    if held == _M.ControlModifier | _M.ShiftModifier:
        return key == _K.Key_Plus  # as many keyboards have it
    if held == _M.ControlModifier | _M.AltModifier:
        # AltGr, as Windows tells it
        return sys.platform == "win32" and is_text and not text.isspace()
    if held == _M.ShiftModifier and key == _K.Key_Delete:
        return False  # it cuts
    return held in (_M.NoModifier, _M.ShiftModifier) and (key in _KEYS or is_text)


def _locked_flags() -> Qt.WindowType:
    """No frame and before all others; macOS makes no space of its own for such a window."""
    if sys.platform == "darwin":
        return Qt.WindowType.Window
    kinds = Qt.WindowType
    return kinds.Window | kinds.FramelessWindowHint | kinds.WindowStaysOnTopHint
