"""Counts a trembling hand's taps once: the same spot or key again, at once, is the same deed.

    steady = Steady(300)
    steady.watch()      # begins; `rest()` ends it

It looks at what reaches a window, before any button does: so a second tap on "Review your
vote" cannot fall on the "Cast my vote" that came up under the finger. A key that is held down
presses a button once.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication

from ui.event_filter import EventFilter

_K, _T = Qt.Key, QEvent.Type
_DEEDS: Final = frozenset({_K.Key_Return, _K.Key_Enter, _K.Key_Space, _K.Key_Select})
_PRESSES: Final = frozenset({_T.MouseButtonPress, _T.MouseButtonDblClick})
_WATCHED: Final = _PRESSES | {_T.MouseButtonRelease, _T.KeyPress, _T.KeyRelease}

SPOT: Final = 48
"""Taps so many px apart are on the same spot: the least target's size."""

_TYPING: Final = 3
"""On a pad, two of a symbol may follow each other this much faster."""


class Steady(EventFilter):
    """Watches all windows while it is told to. `keys` are deeds besides Enter and Space."""

    sees = _WATCHED

    def __init__(
        self,
        within_ms: int,
        parent: QObject | None = None,
        *,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        """`now` gives seconds."""
        super().__init__(parent)
        self.within_ms = within_ms
        self.keys: frozenset[Qt.Key] = frozenset()
        self._now = now
        self._spot = QPointF()
        self._tapped = -1e9
        self._pressed: dict[int, float] = {}
        self._held_back: set[int] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QWindow):
            return False
        if isinstance(event, QMouseEvent):
            return self._holds_tap(event)
        if not event.spontaneous():
            return False  # Qt hands a menu a copy of the key that its window was given
        if isinstance(event, QKeyEvent) and event.key() in _DEEDS | self.keys:
            return self._holds_key(event)
        return False

    def _holds_tap(self, event: QMouseEvent) -> bool:
        if event.type() == _T.MouseButtonRelease:
            if 0 in self._held_back:
                self._held_back.discard(0)
                return True
            self._tapped = self._now()
            return False
        spot = event.globalPosition()
        moved = spot - self._spot
        is_same = max(abs(moved.x()), abs(moved.y())) < SPOT
        if is_same and self._is_soon(self._tapped, _share_at(spot)):
            self._held_back.add(0)
            return True
        self._spot, self._tapped = spot, self._now()
        return False

    def _holds_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if event.type() == _T.KeyRelease:
            if key in self._held_back and not event.isAutoRepeat():
                self._held_back.discard(key)
                return True
            if not event.isAutoRepeat():
                self._pressed[key] = self._now()
            return event.isAutoRepeat()
        if event.isAutoRepeat():
            return True
        if self._is_soon(self._pressed.get(key, -1e9), 1):
            self._held_back.add(key)
            return True
        self._pressed[key] = self._now()
        return False

    def _is_soon(self, before: float, share: int) -> bool:
        return (self._now() - before) * 1_000 < self.within_ms / share


def _share_at(spot: QPointF) -> int:
    part = QApplication.widgetAt(spot.toPoint())
    return _TYPING if part is not None and part.property("key") else 1
