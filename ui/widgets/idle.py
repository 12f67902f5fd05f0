"""Notices when nobody has touched this window for a while.

idle = Idle(screen, after_ms=60_000)
idle.noticed.connect(…)     # once, after 60 s without a key, a touch, a pointer, or `signs`
idle.watch()                # begins; `rest()` ends it

A key that is held down is one sign, and not one more for as long as it is: something may lie on it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from ui.event_filter import EventFilter
from ui.signs import signs

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.Wheel,
        QEvent.Type.InputMethod,
        QEvent.Type.FocusIn,
    }
)
_BY_ITSELF = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})
"""Why the focus may come without anybody: another window came and went."""


class Idle(EventFilter):
    """Watches while it is told to.

    `noticed()`: nothing has happened for `after_ms` milliseconds; it is then at rest.
    """

    noticed = Signal()
    sees = _SIGNS_OF_LIFE
    holds = False  # what moves the focus with two keys, or steadies a hand, eats what it takes

    def __init__(self, after_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.after_ms = after_ms
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timeout)
        signs.seen.connect(self._on_seen)

    def watch(self) -> None:
        """Begin to watch, or begin the count again."""
        self._timer.start(self.after_ms)
        super().watch()

    def rest(self) -> None:
        """Stop watching."""
        self._timer.stop()
        super().rest()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not _comes_by_itself(event):
            self._timer.start()
        return False

    def _on_seen(self) -> None:
        if self.is_watching:
            self._timer.start()

    def _on_timeout(self) -> None:
        self.rest()
        self.noticed.emit()


def _comes_by_itself(event: QEvent) -> bool:
    if isinstance(event, QKeyEvent):
        return event.isAutoRepeat()
    return isinstance(event, QFocusEvent) and event.reason() in _BY_ITSELF
