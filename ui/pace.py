"""Lets progress through as often as an eye follows it, from whatever thread it comes.

pace = Pace()
pace.restart()
if pace.lets_through(progress): ...
"""

from __future__ import annotations

import time

from kiosk.exchange import Progress

_EVERY = 0.05


class Pace:
    """At most 20 times a second, and always the first and the end of it."""

    def __init__(self) -> None:
        self._last = 0.0

    def restart(self) -> None:
        """Something new begins: the next one is let through."""
        self._last = 0.0

    def lets_through(self, progress: Progress) -> bool:
        """Whether this is to be shown."""
        now = time.monotonic()
        is_due = progress.done >= progress.total or now - self._last >= _EVERY
        if is_due:
            self._last = now
        return is_due
