"""Counts seconds down on the screen: 20, 19, 18 … and says when they are over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.text import Text

_SAID = frozenset({10, 5})
"""The numbers that a screen reader says on the way; each second would drown the rest."""


class Countdown(Text):
    """A line that counts down from `seconds`, as long as it is on the screen.

    `wording` gives the line for the seconds that are left. `tick_ms` is how long a second
    takes, for tests that cannot wait. While `is_held()` says so, nothing is counted, and then
    it begins anew.

    `ended()`: no second is left. `spoke(str)`: a number worth saying aloud was reached.
    """

    ended = Signal()
    spoke = Signal(str)

    def __init__(
        self,
        seconds: int,
        wording: Callable[[int], str],
        parent: QWidget | None = None,
        *,
        tick_ms: int = 1_000,
    ) -> None:
        super().__init__("", "lead", parent)
        self._seconds = self._left = seconds
        self._wording = wording
        self.is_held: Callable[[], bool] = lambda: False
        """Whether somebody is still taking in what stands around it."""
        self._timer = QTimer(self, interval=tick_ms)
        self._timer.timeout.connect(self._on_tick)
        self._show_left()

    @property
    def left(self) -> int:
        """How many seconds are left."""
        return self._left

    def count_from(self, seconds: int) -> None:
        """Count down from another second, now and when it begins anew."""
        self._seconds = seconds
        self.begin_anew()

    def begin_anew(self) -> None:
        """Count down from the first second again."""
        self._left = self._seconds
        self._show_left()
        self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _on_tick(self) -> None:
        if self.is_held():
            self.begin_anew()
            return
        self._left -= 1
        self._show_left()
        if self._left in _SAID:
            self.spoke.emit(self.words)
        if self._left <= 0:
            self._timer.stop()
            self.ended.emit()

    def _show_left(self) -> None:
        self.set_words(self._wording(max(self._left, 0)))
