"""Follows what happens on a laptop while it hosts its room.

    watch = HostWatch(session, window)
    watch.arrived.connect(window.refresh)      # others have written to this store
    watch.turned.connect(…)                    # it began to host, or stopped

The others exchange with the host's process, not with this one: what they bring is seen only
by looking.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from ui.session import Session

GLANCE_MS: Final = 200


class HostWatch(QObject):
    """Looks five times a second, where there is a room to host. A look reads no table."""

    arrived = Signal()
    turned = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._commits = -1
        self.is_hosting = False
        self._timer = QTimer(self, interval=GLANCE_MS)
        self._timer.timeout.connect(self._look)
        if session.room is not None:
            self._timer.start()

    def stop(self) -> None:
        """Look no more: the store may be closed now."""
        self._timer.stop()

    def _look(self) -> None:
        room = self._session.room
        was, self.is_hosting = self.is_hosting, room is not None and room.state() == "on"
        if was != self.is_hosting:
            self.turned.emit()
        if self.is_hosting:
            before, self._commits = self._commits, self._session.store.commits()
            if self._commits != before:
                self.arrived.emit()
