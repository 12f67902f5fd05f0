"""Watches for a voter who has walked away, and for what one left behind at the start.

    watch = Watch(screen, house)
    watch.doubted.connect(…)        # nobody has touched a voter's page for a while: ask
    watch.left_over.connect(…)      # nobody has begun, and something was chosen in the corner
    watch.attend(state, idle_ms)    # this state is in sight now
    watch.rest()                    # nothing of it is

A page that counts down by itself is not watched: two clocks would race.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ui.house_look import HouseLook
from ui.screens.screen import Screen
from ui.screens.voting import flow
from ui.widgets.idle import Idle


class Watch(QObject):
    """Belongs to one screen. `doubted()` and `left_over()` as above."""

    doubted = Signal()
    left_over = Signal()

    def __init__(self, screen: Screen, house: HouseLook) -> None:
        super().__init__(screen)
        self._screen = screen
        self._house = house
        self._is_resting = False
        self._idle = Idle(0, self)
        self._idle.noticed.connect(self._on_noticed)

    def attend(self, state: flow.State, idle_ms: int) -> None:
        """Begin the count anew. `idle_ms` is how long this voter is waited for."""
        self._is_resting = isinstance(state, flow.Resting)
        if self._is_resting:
            # Nobody has begun: what was chosen in the corner goes after the usual time.
            idle_ms //= self._screen.patience()
        elif not isinstance(state, flow.Attended):
            self._idle.rest()
            return
        self._idle.after_ms = idle_ms
        self._idle.watch()

    def rest(self) -> None:
        """Watch nothing."""
        self._idle.rest()

    def _on_noticed(self) -> None:
        if self._screen.is_listening():
            self._idle.watch()
        elif not self._is_resting:
            self.doubted.emit()
        elif self._is_changed:
            self.left_over.emit()
        else:
            self._idle.watch()

    @property
    def _is_changed(self) -> bool:
        """Whether the corner is not as the next voter should find it."""
        screen = self._screen
        return not self._house.is_worn or screen.patience() > 1 or screen.is_read_aloud()
