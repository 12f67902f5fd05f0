"""A laptop's wall clock, which may be wrong in every way that there is.

clock = Clock(world_time)
clock.shift("2099")
clock()                  # milliseconds since 1970, as the laptop believes
"""

from __future__ import annotations

from tests.event import DAY, START, YEAR_2099


class WorldTime:
    """The true time, in milliseconds since 1970."""

    def __init__(self) -> None:
        self.ms = START

    def pass_by(self, ms: int) -> None:
        """Let time go on."""
        self.ms += ms


class Clock:
    """One laptop's clock. `highest` is the latest that it ever showed."""

    def __init__(self, time: WorldTime, highest: int = 0) -> None:
        self.highest = highest
        self._time = time
        self._offset = 0
        self._frozen: int | None = None

    def __call__(self) -> int:
        shown = self._time.ms + self._offset if self._frozen is None else self._frozen
        self.highest = max(self.highest, shown)
        return shown

    def go_wrong(self, fault: str) -> None:
        """Be wrong from now on in the way that `faults.CLOCKS` names."""
        now = self()
        self._frozen = None
        if fault == "clock a day ahead":
            self._offset = DAY
        elif fault == "clock a day behind":
            self._offset = -DAY
        elif fault == "clock set back":
            self._offset = now - 3_600_000 - self._time.ms
        elif fault == "clock frozen":
            self._frozen = now
        elif fault == "clock in 2099":
            self._offset = YEAR_2099 - self._time.ms
        else:
            raise ValueError(fault)

    def go_right(self) -> None:
        """Show the true time again."""
        self._offset, self._frozen = 0, None
