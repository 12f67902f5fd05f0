"""How long the kiosk waits for a voter."""

from __future__ import annotations

from typing import NamedTuple


class Timing(NamedTuple):
    """How long the kiosk waits: idle in milliseconds, the countdowns in ticks."""

    idle_ms: int = 60_000
    warning: int = 20
    thanks: int = 15
    tick_ms: int = 1_000
