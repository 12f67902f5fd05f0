"""Notices when nobody has touched this window for a while.

idle = Idle(screen, after_ms=60_000)
idle.noticed.connect(…)     # once, after 60 s without a key, a touch or a pointer
idle.watch()                # begins; `rest()` ends it
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from ui.event_filter import EventFilter

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.Wheel,
        QEvent.Type.InputMethod,
    }
)


class Idle(EventFilter):
    """Watches while it is told to.

    `noticed()`: nothing has happened for `after_ms` milliseconds; it is then at rest.
    """

    noticed = Signal()

    def __init__(self, after_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.after_ms = after_ms
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timeout)

    def watch(self) -> None:
        """Begin to watch, or begin the count again."""
        self._timer.start(self.after_ms)
        super().watch()

    def rest(self) -> None:
        """Stop watching."""
        self._timer.stop()
        super().rest()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self._timer.start()
        return False

    def _on_timeout(self) -> None:
        self.rest()
        self.noticed.emit()
