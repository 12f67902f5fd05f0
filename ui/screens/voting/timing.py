"""How long the kiosk waits for a voter."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.store import events
from kiosk.store.database import Store


class Timing(NamedTuple):
    """How long the kiosk waits: idle in milliseconds, the countdowns in ticks."""

    idle_ms: int = 60_000
    warning: int = 20
    thanks: int = 15
    tick_ms: int = 1_000

    def stretched(self, times: int) -> Timing:
        """So many times as long."""
        return self._replace(
            idle_ms=self.idle_ms * times, warning=self.warning * times, thanks=self.thanks * times
        )


def timing_of(store: Store) -> Timing:
    """What the event says, as far as it is here; the usual times before that."""
    event = events.event(store)
    if event is None:
        return Timing()
    return Timing(idle_ms=event.idle * 1_000, warning=event.warning)
