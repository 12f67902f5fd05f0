"""Works everything with two keys: one goes to the next thing, the other chooses it.

    switches = Switches(window)
    switches.use("tab-enter")       # one of `WAYS`; "" for none

Interfaces for switches send two keys of their owner's choice. All buttons in sight are stops,
in the order in which people read, the pads' keys and every idea's buttons among them; after
the last one comes the first. Fields are no stops: two switches type with a pad, and from a field
they go to its first key. Text is no stop either: what of it is out of sight between two stops is
scrolled through on the way.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QMainWindow,
    QWidget,
)
from shiboken6 import isValid

from ui.announce import announce
from ui.event_filter import EventFilter
from ui.reading_order import parts_of
from ui.speech.script import typed
from ui.widgets.scroll_area import ScrollArea, bring_into_sight

_K, _T = Qt.Key, QEvent.Type


class Way(NamedTuple):
    """The two keys."""

    next: Qt.Key
    choose: Qt.Key


WAYS: Final = {
    "tab-enter": Way(_K.Key_Tab, _K.Key_Return),
    "space-enter": Way(_K.Key_Space, _K.Key_Return),
    "f5-f6": Way(_K.Key_F5, _K.Key_F6),
    "1-2": Way(_K.Key_1, _K.Key_2),
}


class Switches(EventFilter):
    """Rests until it is told which keys to use, and while it is told to."""

    sees = frozenset({_T.KeyPress, _T.KeyRelease})

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._way: Way | None = None
        self._read: ScrollArea | None = None
        """What scrolls and has no stop in it, while it is read."""

    @property
    def keys(self) -> frozenset[Qt.Key]:
        """The two keys, or none."""
        return frozenset(self._way or ())

    def use(self, name: str) -> None:
        """Use a pair of keys, or none; a name that is not known is none."""
        self._way = WAYS.get(name)

    def watch(self) -> None:
        """Begin to listen, if there are keys to listen for."""
        if self._way is not None:
            super().watch()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._way is None or not isinstance(watched, QWindow):
            return False
        if not isinstance(event, QKeyEvent) or event.key() not in self._way:
            return False
        if event.type() == _T.KeyPress and not event.isAutoRepeat():
            is_next = event.key() == self._way.next
            QTimer.singleShot(0, self, self._go_on if is_next else self._choose)
        return True

    def _go_on(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            _type(popup, _K.Key_Down)
            return
        seen = list(in_reading_order(self._window))
        found = [part for part in seen if isinstance(part, QAbstractButton)]
        if not found:
            return
        now = QApplication.focusWidget()
        if isinstance(now, QAbstractButton) and now in found:
            goal = found[(found.index(now) + 1) % len(found)]
            if self._reads_on(_left_behind(seen, now, goal)):
                return
        else:
            goal = _first(seen, found, now)
        goal.setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_sight(goal)

    def _reads_on(self, left: list[ScrollArea]) -> bool:
        """Scroll through what lies between two stops and is out of sight, as far as it takes.

        Text is no stop: without that, nobody who has two switches would see the end of it.
        """
        for area in left:
            if not any(stops(area.content)) and self._read is not area:
                self._read = area  # one that was read before is read again from its top
                if area.verticalScrollBar().value() > 0:
                    return area.turn(_K.Key_Home)
            if area.has_more:
                return area.turn(_K.Key_PageDown)
        self._read = None
        return False

    def _choose(self) -> None:
        popup = QApplication.activePopupWidget()
        now = QApplication.focusWidget()
        if popup is not None:
            _type(popup, _K.Key_Return)
        elif isinstance(now, QAbstractButton):
            now.click()
            # A pad hands the focus to its field with each symbol: the same one may come again.
            if isValid(now) and now.property("key") and now.isVisible():
                field = QApplication.focusWidget()
                now.setFocus(Qt.FocusReason.TabFocusReason)
                if isinstance(field, QLineEdit):
                    announce(field, typed(field))  # or ears would hear the key alone
        elif now is not None:
            _type(now, _K.Key_Return)


def _left_behind(seen: list[QWidget], now: QWidget, goal: QWidget) -> list[ScrollArea]:
    """What scrolls and is passed on the way from one stop to the next, of all that is `seen`."""
    before, after = seen.index(now), seen.index(goal)
    passed = seen[before:after] if before < after else [*seen[before:], *seen[:after]]
    areas = [part for part in seen if isinstance(part, ScrollArea)]
    return [
        area
        for area in areas
        if (area in passed or area.isAncestorOf(now)) and not area.isAncestorOf(goal)
    ]


def _first(
    seen: list[QWidget], found: list[QAbstractButton], now: QWidget | None
) -> QAbstractButton:
    """Where to begin: from a field at its pad, or at what fills it; else behind the focus."""
    if isinstance(now, QLineEdit):
        fills = (part for part in found if part.property("key") or part.property("fills"))
        return next(fills, found[0])
    behind = seen[seen.index(now) :] if now in seen else []
    return next((part for part in behind if isinstance(part, QAbstractButton)), found[0])


def stops(whole: QWidget) -> Iterator[QAbstractButton]:
    """Every button in sight under `whole` that can be pressed, in reading order."""
    return (part for part in in_reading_order(whole) if isinstance(part, QAbstractButton))


def in_reading_order(whole: QWidget) -> Iterator[QWidget]:
    """What is in sight under `whole` and not greyed, each part before those in it."""
    if isinstance(whole, QMainWindow):
        middle = whole.centralWidget()
        yield from in_reading_order(middle) if middle is not None else ()
        return
    if not whole.isVisible() or not whole.isEnabled():
        return
    yield whole
    if not isinstance(whole, QAbstractButton):
        for part in parts_of(whole):
            yield from in_reading_order(part)


def _type(part: QWidget, key: Qt.Key) -> None:
    for kind in (_T.KeyPress, _T.KeyRelease):
        text = "\r" if key == _K.Key_Return else ""
        QApplication.sendEvent(part, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
