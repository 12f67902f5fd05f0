"""Holds back a badge that is scanned where no page takes one, and the Enter behind it.

    scans = Scans(takes_codes, window)
    scans.heard.connect(…)      # heard(str): what was scanned, none of which was typed
    scans.watch()               # begins; `rest()` ends it

A scanner types a card's code and Enter wherever the focus is: on "Cast my vote", the next in the
queue would cast for whoever stands there. What tells it from a hand is its pace, by the times that
the system gives its keys. A letter or digit waits `HAND_MS` for the next one before it is typed;
no other key waits, unless it comes that soon behind one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from ui.event_filter import EventFilter
from ui.popups import close_popups

HAND_MS: Final = 35
"""Milliseconds between two characters that no hand types, and every scanner does."""

LEAST: Final = 4
"""Characters in a row at that pace that are no hand's."""

_EARLY_MS: Final = 5
"""The clock that looks whether more has come may be early by so much."""

_K, _M, _T = Qt.Key, Qt.KeyboardModifier, QEvent.Type
_ENDS: Final = frozenset({_K.Key_Return, _K.Key_Enter, _K.Key_Tab})
_SILENT: Final = frozenset({_K.Key_Shift, _K.Key_CapsLock, _K.Key_AltGr, _K.Key_NumLock})
"""Keys that a scanner presses beside the characters."""


class Scans(EventFilter):
    """`takes_codes()`: whether what a scanner types belongs where the focus is now.

    Over an open menu it does not; the menu is closed then, and the code typed where it belongs.
    """

    sees = frozenset({_T.KeyPress, _T.KeyRelease})
    heard = Signal(str)

    def __init__(self, takes_codes: Callable[[], bool], window: QWidget) -> None:
        super().__init__(window)
        self._takes_codes = takes_codes
        self._window = window
        self._held: list[QKeyEvent] = []
        """What waits, in its order, with the releases among it."""
        self._down: set[int] = set()
        """Keys whose release goes the way of their press."""
        self._text = ""
        self._last = 0
        """When the last key of the row came, by the system's clock, in ms."""
        self._is_free = False
        """Whether the row is typed as it comes, since a page takes it."""
        self._is_over = False
        """Whether the row has been told of, or sent, as a whole."""
        self.hand_ms = HAND_MS
        """Milliseconds between two characters of a hand, at least."""
        self._pause = QTimer(self, singleShot=True)
        self._pause.setTimerType(Qt.TimerType.PreciseTimer)
        self._pause.timeout.connect(self._look_once_more)
        self._last_look = QTimer(self, singleShot=True, interval=0)
        self._last_look.timeout.connect(self._on_pause)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QWindow) or not isinstance(event, QKeyEvent):
            return False
        if not event.spontaneous() or event.isAutoRepeat():
            return False  # what this filter sends on comes by here once more
        if event.key() in _SILENT:
            return False
        if event.type() == _T.KeyRelease:
            return self._holds_release(event)
        return self._holds_press(event)

    def _holds_press(self, event: QKeyEvent) -> bool:
        is_end = event.key() in _ENDS
        goes_on = bool(self._text) and event.timestamp() - self._last <= self.hand_ms
        goes_on = goes_on and (is_end or not self._is_over)
        if not goes_on:
            self._begin()
        if is_end:
            return goes_on and self._ends(event)
        if not _is_symbol(event, first=not goes_on):
            self._begin()
            return False
        if not goes_on:
            self._is_free = self._takes_codes() and QApplication.activePopupWidget() is None
        self._last = event.timestamp()
        self._text += event.text()
        if self._is_free:
            return False
        self._hold(event)
        self._last_look.stop()
        self._pause.start(self.hand_ms + _EARLY_MS)
        return True

    def _ends(self, event: QKeyEvent) -> bool:
        """Enter came as soon as the characters did. Some scanners send Tab and Enter, no more."""
        if len(self._text) < LEAST:
            self._begin()
            return False
        self._last = event.timestamp()
        if self._is_over:
            self._text = ""
            self._down.add(event.key())
            return True
        if self._is_free:
            self._is_over = True
            return False
        self._hold(event)
        self._finish()
        return True

    def _holds_release(self, event: QKeyEvent) -> bool:
        if event.key() not in self._down:
            return False
        self._down.discard(event.key())
        if self._held:
            self._held.append(_copy(event))
        return True

    def _hold(self, event: QKeyEvent) -> None:
        self._held.append(_copy(event))
        self._down.add(event.key())

    def _begin(self) -> None:
        """Another row begins: what waited was typed by a hand."""
        self._send_on()
        self._text, self._is_over = "", False

    def _look_once_more(self) -> None:
        """While a page was built, keys may have come that wait behind this clock."""
        self._last_look.start()

    def _on_pause(self) -> None:
        """Nothing came behind it. What dictates types whole words so, into fields."""
        is_written = isinstance(QApplication.focusWidget(), (QLineEdit, QPlainTextEdit))
        if len(self._text) < LEAST or is_written:
            self._send_on()
        else:
            self._finish()

    def _finish(self) -> None:
        """Somebody scanned: tell of it, or type it after all if a page has come that takes it."""
        self._wait_no_more()
        self._is_over = True
        if self._takes_codes():
            close_popups()
            self._send_on()
            return
        self._held.clear()
        self.heard.emit(self._text)

    def _wait_no_more(self) -> None:
        self._pause.stop()
        self._last_look.stop()

    def _send_on(self) -> None:
        self._wait_no_more()
        held, self._held = self._held, []
        for event in held:
            if event.type() == _T.KeyPress:
                self._down.discard(event.key())  # its release goes where it does, if it is to come
            target = self._window.windowHandle()
            if target is not None:
                QApplication.sendEvent(target, event)


def _is_symbol(event: QKeyEvent, *, first: bool) -> bool:
    """Whether a key types a character; a row begins with a letter or a digit."""
    if event.modifiers() & (_M.ControlModifier | _M.AltModifier | _M.MetaModifier):
        return False
    text = event.text()
    return bool(text) and (text.isalnum() if first else text.isprintable())


def _copy(event: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
