"""Stands before the whole application for as long as it is wanted, and costs nothing otherwise.

    class Idle(EventFilter):
        sees = frozenset({QEvent.Type.KeyPress, …})
        def eventFilter(self, watched, event): …

    idle.watch()        # begins; `rest()` ends it

The one that began last is asked first, and one that holds nothing back before all that may.
None is asked while a page is built (`lookouts.py`).
"""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QObject

from ui import lookouts


class EventFilter(QObject):
    """Sees the events of every window and menu between `watch` and `rest`."""

    holds: ClassVar[bool] = True
    """Whether it may hold an event back from those that come after it."""

    sees: ClassVar[frozenset[QEvent.Type] | None] = None
    """The types of event that it is shown; `None` stands for all."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_watching = False

    @property
    def is_watching(self) -> bool:
        """Whether it sees anything now."""
        return self._is_watching

    def watch(self) -> None:
        """Begin to watch."""
        if not self._is_watching:
            lookouts.post(self, holds=self.holds, sees=self.sees)
            self._is_watching = True

    def rest(self) -> None:
        """Stop watching."""
        lookouts.relieve(self)
        self._is_watching = False
